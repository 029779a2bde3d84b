//! Two workers on one store: one writes a database, the other one reads behind it, and takes over when it goes.

use std::sync::Arc;

use object_store::{memory::InMemory, path::Path};
use openduck_layers::{Objects, Options as StoreOptions, Patience, metastore::sqlite::SqliteMetastore};
use openduck_proto::v1::{Begin, TransactionState};

use super::{
    cached::{ASKED, WRITES, WRITTEN},
    inputs::{input_messages, input_schema},
    *,
};

/// Two workers on one store.
async fn two() -> (Server, Server) {
    let clock = || std::time::UNIX_EPOCH.elapsed().unwrap().as_micros() as i64;
    let metastore = Arc::new(SqliteMetastore::in_memory(Arc::new(clock)).unwrap());
    let bucket = Arc::new(InMemory::new());
    metastore_with_database(&metastore).await;
    let server = async |name: &str| {
        let objects = Objects::new(Arc::clone(&bucket) as _, Path::default(), Patience::default());
        // So short that a renewal is seen soon.
        let options = StoreOptions { lease: Duration::from_secs(2), ..StoreOptions::default() };
        let store = Store::new(Arc::clone(&metastore) as _, objects, options);
        let folder = tempfile::tempdir().unwrap();
        let config = Config { worker_id: name.to_owned(), ..config(&folder, Limits::default()) };
        Server { worker: Worker::open(config, &Serving::Store(store)).unwrap(), folder, _data: None }
    };
    let (writer, reader) = (server("first").await, server("second").await);
    writer.worker.warm("mydb").await.unwrap();
    writer.run(request("CREATE TABLE t AS SELECT i FROM range(10) r(i)")).await.unwrap();
    reader.worker.warm("mydb").await.unwrap();
    (writer, reader)
}

async fn metastore_with_database(metastore: &SqliteMetastore) {
    use openduck_layers::metastore::Metastore;
    metastore.create_database("mydb", HOUR, HOUR).await.unwrap();
}

fn count(session: &str) -> ExecuteQueryRequest {
    ExecuteQueryRequest { session_id: session.to_owned(), ..request("SELECT count(*) FROM t") }
}

async fn number(server: &Server, request: ExecuteQueryRequest) -> i64 {
    let (batches, _) = server.run(request).await.unwrap();
    batches[0].column(0).as_primitive::<Int64Type>().value(0)
}

fn fresh(request: ExecuteQueryRequest, freshness: Freshness) -> ExecuteQueryRequest {
    ExecuteQueryRequest { freshness: Some(freshness), ..request }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_reader_is_as_fresh_as_it_is_asked_to_be() {
    let (writer, reader) = two().await;
    assert_eq!(number(&reader, count("")).await, 10);
    for round in 0..20 {
        let (_, reply) = writer.run(request("INSERT INTO t SELECT 0")).await.unwrap();
        // What its client was told of, it finds anywhere.
        let asked = if round % 2 == 0 { Freshness::MinLsn(reply.lsn) } else { Freshness::MaxStalenessMs(0) };
        let session = if round % 3 == 0 { "s" } else { "" };
        let (batches, seen) = reader.run(fresh(count(session), asked)).await.unwrap();
        assert_eq!(batches[0].column(0).as_primitive::<Int64Type>().value(0), 11 + round);
        assert!(seen.lsn >= reply.lsn, "{} after {}", seen.lsn, reply.lsn);
    }
    // Without a wish: at most a second old, and never older than before.
    let mut before = number(&reader, count("")).await;
    writer.run(request("INSERT INTO t SELECT 0")).await.unwrap();
    let committed = Instant::now();
    while before < 31 {
        assert!(committed.elapsed() < Duration::from_secs(3), "{before}");
        tokio::time::sleep(Duration::from_millis(50)).await;
        let now = number(&reader, count("s")).await;
        assert!(now >= before);
        before = now;
    }
    // A position that nobody has.
    let error = reader.run(fresh(count(""), Freshness::MinLsn(1 << 40))).await.unwrap_err();
    assert!(error.kind() == ErrorKind::NoWorker && error.message.contains("has not come here yet"), "{error}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_transaction_on_a_reader_stays_where_it_is_and_settings_move_along() {
    let (writer, reader) = two().await;
    let at = |sql: &str| fresh(in_session(sql), Freshness::MaxStalenessMs(0));
    reader.run(at("SET TimeZone = 'Asia/Tokyo'")).await.unwrap();
    reader.run(at("BEGIN")).await.unwrap();
    assert_eq!(number(&reader, at("SELECT count(*) FROM t")).await, 10);
    writer.run(request("DELETE FROM t")).await.unwrap();
    assert_eq!(number(&reader, at("SELECT count(*) FROM t")).await, 10);
    reader.run(at("COMMIT")).await.unwrap();
    assert_eq!(number(&reader, at("SELECT count(*) FROM t")).await, 0);
    let (zone, _) = reader.run(at("SELECT current_setting('TimeZone')")).await.unwrap();
    assert_eq!(zone[0].column(0).as_string::<i32>().value(0), "Asia/Tokyo");
}

fn in_session(sql: &str) -> ExecuteQueryRequest {
    ExecuteQueryRequest { session_id: "s".to_owned(), ..request(sql) }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_only_a_writer_can_do_is_refused_and_names_it() {
    let (writer, reader) = two().await;
    for sql in
        ["INSERT INTO t VALUES (1)", "CREATE TABLE u (i INTEGER)", "CREATE TEMP TABLE x (i INTEGER)", "DROP TABLE t"]
    {
        let error = reader.run(in_session(sql)).await.unwrap_err();
        assert!(error.kind() == ErrorKind::NoWorker && error.message.contains("which first writes"), "{sql}: {error}");
    }
    assert_eq!(number(&reader, count("s")).await, 10);
    writer.run(request("INSERT INTO t VALUES (1)")).await.unwrap();
    // What was committed everybody can say.
    let id = "0192f000-0000-7000-8000-000000000001";
    let named = ExecuteQueryRequest { transaction_id: id.to_owned(), ..request("INSERT INTO t VALUES (2)") };
    writer.run(named).await.unwrap();
    let status = |id: &str| request(&format!("SELECT (openduck_commit_status('{id}')).status"));
    let (said, _) = reader.run(status(id)).await.unwrap();
    assert_eq!(said[0].column(0).as_string::<i32>().value(0), "committed");
    let error = reader.run(status("0192f000-0000-7000-8000-000000000002")).await.unwrap_err();
    assert!(error.message.contains("only the server knows that writes"), "{error}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_reader_takes_over_when_the_writer_goes() {
    let (writer, reader) = two().await;
    assert_eq!(number(&reader, count("s")).await, 10);
    writer.run(request("INSERT INTO t VALUES (1)")).await.unwrap();
    // It gives its lease back.
    writer.worker.shut_down(Duration::ZERO).await;
    let at = |sql: &str| fresh(in_session(sql), Freshness::MaxStalenessMs(0));
    reader.run(at("INSERT INTO t VALUES (2)")).await.unwrap();
    assert_eq!(number(&reader, count("s")).await, 12);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_writer_that_is_cut_off_is_followed_once_its_lease_is_over() {
    let (writer, reader) = two().await;
    let store = reader.worker.0.databases.store().unwrap().clone();
    let (_, main) = reader.worker.0.databases.timeline("mydb").await.unwrap();
    // Somebody takes its lease by force, and dies.
    store.open_writer(main, "third", "", true).await.unwrap();
    let deadline = Instant::now() + Duration::from_secs(20);
    while let Err(error) = reader.run(fresh(request("INSERT INTO t VALUES (1)"), Freshness::MaxStalenessMs(0))).await {
        assert!(Instant::now() < deadline && error.kind() == ErrorKind::NoWorker, "{error}");
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    let deadline = Instant::now() + Duration::from_secs(20);
    while number(&writer, fresh(count(""), Freshness::MaxStalenessMs(0))).await != 11 {
        assert!(Instant::now() < deadline);
    }
}

/// Inputs are kept before it is known which snapshot their statement reads.
#[tokio::test(flavor = "multi_thread")]
async fn inputs_that_are_kept_outlive_the_snapshot_that_they_came_to() {
    let (writer, reader) = two().await;
    for round in 0..10_i64 {
        writer.run(request("INSERT INTO t SELECT 0")).await.unwrap();
        let sql = "SELECT count(*) FROM x JOIN y USING (v), (SELECT count(*) AS n FROM t) WHERE n = ".to_owned();
        let join = ExecuteQueryRequest {
            inputs: vec![input_schema("x"), input_schema("y")],
            ..fresh(request(&format!("{sql}{}", 11 + round)), Freshness::MaxStalenessMs(0))
        };
        let messages = [input_messages(0, 30, true), input_messages(1, 20, true)].concat();
        let reply = reader.worker.execute_query(caller(), join, stream::iter(messages).boxed()).await.unwrap();
        let batches = decode(&reply.schema, &reply.batches);
        assert_eq!(batches[0].column(0).as_primitive::<Int64Type>().value(0), 20_000);
    }
}

/// A reader goes on giving what it has kept when a snapshot follows that has changed other tables, and nothing else.
#[tokio::test(flavor = "multi_thread")]
async fn answers_outlive_snapshots_that_change_other_tables() {
    let (writer, reader) = two().await;
    let given = || reader.worker.0.cache.given();
    let all = async |statements: &[&str]| {
        for sql in statements {
            writer.in_session("s", sql).await.unwrap_or_else(|error| panic!("{sql}: {error:?}"));
        }
    };
    all(&["CREATE TABLE u AS SELECT 1 AS a", "ALTER TABLE t ADD COLUMN a INT DEFAULT 1"]).await;
    all(WRITTEN).await;
    let newest = |request: ExecuteQueryRequest| fresh(request, Freshness::MinLsn(writer.worker.served()[0].head));
    // Of the first snapshot nothing is known of what was before.
    all(&["INSERT INTO u VALUES (2)"]).await;
    number(&reader, newest(count(""))).await;
    let mut catalog = 0;
    for round in 0..5 {
        all(&["BEGIN", "INSERT INTO u VALUES (3)", "UPDATE u SET a = 4 WHERE a = 3", "COMMIT"]).await;
        let before = given();
        let (_, reply) = reader.run(newest(count(""))).await.unwrap();
        assert_eq!(given(), before + 1, "in round {round}");
        assert!(reply.lsn >= writer.worker.served()[0].head, "it has seen the newest snapshot");
        // Whoever has its catalog need not ask for it again.
        assert_eq!(reply.catalog_lsn, if round == 0 { reply.catalog_lsn } else { catalog });
        catalog = reply.catalog_lsn;
    }
    all(&["INSERT INTO t (i) VALUES (10)"]).await;
    assert_eq!(number(&reader, newest(count(""))).await, 11);

    let says =
        async |server: &Server, sql: &str| server.value_of(newest(request(sql))).await.map_err(|error| error.kind());
    for (index, writes) in WRITES.iter().enumerate() {
        for _ in 0..2 {
            says(&reader, ASKED).await.unwrap();
        }
        for sql in *writes {
            all(&[sql]).await;
            // The text differs, so that it is calculated.
            let expected = says(&writer, &format!("{ASKED} WHERE {index} = {index}")).await;
            for _ in 0..2 {
                assert_eq!(says(&reader, ASKED).await, expected, "after {sql}");
            }
        }
    }
    let (batches, reply) = writer.run(request("CREATE TABLE made AS SELECT 1 AS a")).await.unwrap();
    assert!(batches.is_empty());
    let (_, seen) = reader.run(newest(count(""))).await.unwrap();
    assert!(seen.catalog_lsn >= reply.catalog_lsn, "{} and {}", seen.catalog_lsn, reply.catalog_lsn);
}

/// A router has such a statement run by whoever writes, and its session may come back for another one.
#[tokio::test(flavor = "multi_thread")]
async fn what_a_reader_refuses_leaves_no_transaction_open() {
    let (_writer, reader) = two().await;
    let writes = ExecuteQueryRequest {
        session_id: "s".to_owned(),
        begin: Begin::ReadOnly.into(),
        ..request("INSERT INTO t VALUES (1)")
    };
    for _ in 0..2 {
        let refused = reader.ask(writes.clone()).await.unwrap_err();
        assert_eq!((refused.kind(), refused.writer.as_str()), (ErrorKind::NoWorker, "first"), "{refused}");
        assert_eq!(number(&reader, count("s")).await, 10);
        let (_, reply) = reader.run(count("s")).await.unwrap();
        assert_eq!(reply.transaction(), TransactionState::Idle);
    }
}
