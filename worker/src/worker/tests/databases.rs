//! Databases: which are there, and what becomes of them while they are in use.

use openduck_layers::Point;

use super::*;

#[tokio::test]
async fn a_database_that_is_not_there_is_named() {
    let server = open().await;
    let other = ExecuteQueryRequest { database: "other".to_owned(), ..request("SELECT 1") };
    let error = server.ask(other).await.unwrap_err();
    assert_eq!((error.kind(), error.sqlstate.as_str()), (ErrorKind::NoSuchDatabase, "3D000"));
    assert!(error.message.contains("other") && error.hint.contains("mydb"));
    for later in ["mydb@5", "mydb/branch"] {
        let request = ExecuteQueryRequest { database: later.to_owned(), ..request("SELECT 1") };
        assert_eq!(server.ask(request).await.unwrap_err().sqlstate, "3D000");
    }
    let snapshot =
        ExecuteQueryRequest { freshness: Some(Freshness::Snapshot("9999".to_owned())), ..request("SELECT 1") };
    assert_eq!(server.ask(snapshot).await.unwrap_err().sqlstate, "3D000");
    let unnamed = ExecuteQueryRequest { database: String::new(), ..request("SELECT 1") };
    assert!(server.ask(unnamed).await.unwrap().done);
}

#[tokio::test]
async fn files_that_cannot_be_served_say_why() {
    let folder = tempfile::tempdir().unwrap();
    let open = |name: &str, bytes: &[u8]| {
        let file = folder.path().join(name);
        std::fs::write(&file, bytes).unwrap();
        let spec = FileSpec {
            name: "mydb".to_owned(),
            file: Some(file),
            lsn_file: folder.path().join(format!("{name}.lsn")),
            read_only: false,
        };
        Worker::open(config(&folder, Limits::default()), &Serving::Files(vec![spec])).err().unwrap()
    };
    let garbage = open("garbage.duckdb", &[7; 20_000]);
    assert!(garbage.message.contains("garbage.duckdb") && !garbage.hint.is_empty(), "{garbage} {}", garbage.hint);
    // A database cut in the middle.
    let whole = open_in(tempfile::tempdir().unwrap(), Limits::default()).await;
    whole.sql("CREATE TABLE t AS FROM range(100000)").await.unwrap();
    whole.worker.shut_down(Duration::ZERO).await;
    let Server { worker, folder: whole, _data } = whole;
    drop((worker, _data));
    let (_data, store) = store_in(&whole).await;
    let main = store.metastore().databases().await.unwrap()[0].main;
    let lsn = store.resolve(main, &Point::Newest).await.unwrap();
    let file = whole.path().join("mydb.duckdb");
    store.open_snapshot(main, lsn).await.unwrap().export(&file, &|_| {}).await.unwrap();
    let bytes = std::fs::read(file).unwrap();
    let cut = open("cut.duckdb", &bytes[..10_000]);
    assert!(!cut.message.is_empty());
    let empty_header = open("half.duckdb", &bytes[..100]);
    assert!(!empty_header.message.is_empty());
}

#[tokio::test]
async fn databases_divide_the_memory() {
    let server = open().await;
    let limit = "SELECT current_setting('memory_limit')";
    let alone = server.value(limit).await;
    server.sql("CREATE DATABASE other").await.unwrap();
    let other = ExecuteQueryRequest { database: "other".to_owned(), ..request(limit) };
    let share = server.value_of(other).await.unwrap().unwrap();
    assert_eq!(server.value(limit).await, share);
    assert_ne!(alone, share);
}

/// The store that a server of [`open`] uses.
fn store_of(server: &Server) -> Store {
    server.worker.0.databases.store().unwrap().clone()
}

#[tokio::test]
async fn a_commit_in_doubt_is_said_to_be_and_the_database_goes_on() {
    let server = open().await;
    server.sql("CREATE TABLE t (a INTEGER)").await.unwrap();
    server.in_session("idle", "SELECT 1").await.unwrap();
    server.in_session("busy", "BEGIN").await.unwrap();
    server.in_session("busy", "INSERT INTO t VALUES (1)").await.unwrap();
    // Another writer takes the database over.
    let store = store_of(&server);
    let main = store.metastore().databases().await.unwrap()[0].main;
    let other = store.open_writer(main, "other", "", true).await.unwrap();
    let doubt = server.sql("INSERT INTO t VALUES (2)").await.unwrap_err();
    assert_eq!((doubt.kind(), doubt.sqlstate.as_str()), (ErrorKind::Transaction, "08007"), "{doubt}");
    assert!(doubt.message.contains("unknown"), "{doubt}");
    drop(other);
    // What was open is lost, once and not silently; what carried nothing goes on unseen.
    let lost = server.in_session("busy", "COMMIT").await.unwrap_err();
    assert_eq!((lost.kind(), lost.sqlstate.as_str()), (ErrorKind::SessionLost, "57P01"), "{lost}");
    assert_eq!(server.session_value("idle", "SELECT count(*) FROM t").await, "0");
    assert_eq!(server.session_value("busy", "SELECT count(*) FROM t").await, "0");
    assert_eq!(server.sql("INSERT INTO t VALUES (3)").await.unwrap().rows_changed, 1);
    assert_eq!(server.value("SELECT sum(a) FROM t").await, "3");
}

#[tokio::test]
async fn a_restored_database_tells_its_sessions_once() {
    let server = open().await;
    server.in_session("s", "CREATE TABLE t AS SELECT 1 AS a").await.unwrap();
    let lsn = server.sql("SELECT 1").await.unwrap().lsn;
    let later = server.sql("ALTER TABLE t ADD COLUMN b INTEGER").await.unwrap();
    server.sql(&format!("RESTORE DATABASE mydb TO {lsn}")).await.unwrap();
    let lost = server.in_session("s", "SELECT * FROM t").await.unwrap_err();
    assert_eq!(lost.kind(), ErrorKind::SessionLost, "{lost}");
    assert_eq!(server.session_value("s", "SELECT count(*) FROM duckdb_columns() WHERE table_name = 't'").await, "1");
    // A client that still knows what came after has to look again.
    let stale = ExecuteQueryRequest { bound_catalog_lsn: later.catalog_lsn, ..request("SELECT a FROM t") };
    assert_eq!(server.ask(stale).await.unwrap_err().kind(), ErrorKind::CatalogChanged);
}
