//! What a statement does, what it may not do, and where it says it went wrong.

use super::*;

#[tokio::test]
async fn writes_count_their_rows_and_raise_the_lsn_across_restarts() {
    let server = open().await;
    let created = server.sql("CREATE TABLE t (a INTEGER)").await.unwrap();
    assert_eq!((created.result_kind(), created.statement_kind()), (ResultKind::Nothing, StatementKind::Create));
    let inserted = server.sql("INSERT INTO t FROM range(10)").await.unwrap();
    assert_eq!((inserted.result_kind(), inserted.rows_changed), (ResultKind::ChangedRows, 10));
    let deleted = server.sql("DELETE FROM t WHERE a < 3").await.unwrap();
    assert_eq!(deleted.rows_changed, 3);
    let returned = server.run(request("INSERT INTO t VALUES (7), (8) RETURNING a")).await.unwrap();
    assert_eq!((returned.1.result_kind(), returned.0[0].num_rows()), (ResultKind::Rows, 2));
    assert!(created.lsn < inserted.lsn && inserted.lsn < deleted.lsn && deleted.lsn < returned.1.lsn);
    let head = server.worker.resolve(caller(), "mydb".to_owned()).await.unwrap().head;
    assert_eq!(head, returned.1.lsn);
    assert_eq!(server.sql("SELECT count(*) FROM t").await.unwrap().lsn, head);

    let Server { worker, folder, _data } = server;
    worker.shut_down(Duration::ZERO).await;
    drop((worker, _data));
    let server = open_in(folder, Limits::default()).await;
    assert_eq!(server.value("SELECT count(*) FROM t").await, "9");
    assert!(server.sql("DELETE FROM t").await.unwrap().lsn > head);
}

#[tokio::test]
async fn describe_runs_nothing() {
    let server = open().await;
    server.sql("CREATE TABLE t (a INTEGER, b DECIMAL(9,2))").await.unwrap();
    let describe = |sql: &str| ExecuteQueryRequest { mode: Mode::Describe.into(), ..request(sql) };
    let (_, reply) = server.run(describe("INSERT INTO t VALUES ($1, $2)")).await.unwrap();
    let parameters: Vec<_> = reply.parameters.iter().map(|c| (c.name.as_str(), c.r#type.as_str())).collect();
    assert_eq!(parameters, [("1", "INTEGER"), ("2", "DECIMAL(9,2)")]);
    assert_eq!((reply.result_kind(), reply.statement_kind()), (ResultKind::ChangedRows, StatementKind::Insert));
    let (_, reply) = server.run(describe("SELECT a, b AS price FROM t WHERE a = $1")).await.unwrap();
    let columns: Vec<_> = reply.columns.iter().map(|c| (c.name.as_str(), c.r#type.as_str())).collect();
    assert_eq!(columns, [("a", "INTEGER"), ("price", "DECIMAL(9,2)")]);
    assert_eq!(server.value("SELECT count(*) FROM t").await, "0");
    let failed = server.run(describe("SELECT nope FROM t")).await.unwrap_err();
    assert_eq!((failed.kind(), failed.sqlstate.as_str()), (ErrorKind::Binder, "42703"));
}

#[tokio::test]
async fn what_reaches_past_the_database_is_refused() {
    let server = open().await;
    server.sql("CREATE TABLE t (a INTEGER)").await.unwrap();
    for sql in [
        "ATTACH ':memory:' AS x",
        "DETACH mydb",
        "LOAD icu",
        "INSTALL httpfs",
        "EXPORT DATABASE '/tmp/x'",
        "IMPORT DATABASE '/tmp/x'",
        "CREATE SECRET s (TYPE http, BEARER_TOKEN 'x')",
        "SET GLOBAL threads = 1",
        "SET GLOBAL integer_division = true",
        "PREPARE p AS ATTACH ':memory:' AS x",
        "EXPLAIN ANALYZE DETACH mydb",
        "PRAGMA disable_optimizer",
        "PRAGMA enable_profiling",
        "CHECKPOINT other",
    ] {
        let error = server.sql(sql).await.expect_err(sql);
        let expected = [ErrorKind::Permission, ErrorKind::Syntax, ErrorKind::Parser, ErrorKind::Binder];
        assert!(expected.contains(&error.kind()), "{sql}: {error}");
        if !sql.contains("CHECKPOINT") && !sql.starts_with("PREPARE") && !sql.starts_with("EXPLAIN") {
            assert_eq!(error.sqlstate, "42501", "{sql}: {error}");
        }
    }
    for sql in [
        "SELECT * FROM read_csv('/etc/passwd')",
        "SELECT * FROM '/etc/passwd'",
        "COPY t TO '/tmp/openduck-leak.csv'",
        "COPY t FROM '/etc/passwd'",
        "SELECT * FROM glob('/*')",
        "SET threads = 1",
        "SET memory_limit = '1GB'",
        "SET enable_external_access = true",
        "SET lock_configuration = false",
        "SET allowed_directories = ['/']",
        "SET temp_directory = '/tmp'",
        "SET disabled_optimizers = 'extension'",
        "SELECT * FROM duckdb_logs()",
        "CALL enable_logging()",
        "SELECT set_config('threads', '1', false)",
    ] {
        assert!(server.sql(sql).await.is_err(), "{sql}");
    }
    assert!(!std::path::Path::new("/tmp/openduck-leak.csv").exists());
    assert_eq!(server.value("SELECT count(*) FROM t").await, "0");
    assert_eq!(
        server.value("SELECT string_agg(database_name) FROM duckdb_databases() WHERE NOT internal").await,
        "mydb"
    );
}

#[tokio::test]
async fn one_statement_unless_a_script_is_asked_for() {
    let server = open().await;
    let two = "CREATE TABLE t (a INTEGER); INSERT INTO t VALUES (1), (2)";
    assert_eq!(server.sql(two).await.unwrap_err().kind(), ErrorKind::Syntax);
    let script = |sql: &str| ExecuteQueryRequest { allow_script: true, session_id: "s".to_owned(), ..request(sql) };
    let (_, reply) = server.run(script(two)).await.unwrap();
    assert_eq!(reply.rows_changed, 2);
    // Nothing runs where one of them may not.
    let misplaced = server.run(script("SELECT 1;\nSELECT 'x' = nope(1)")).await.unwrap_err();
    assert_eq!(misplaced.position, 24, "{misplaced}");
    let refused = server.run(script("DELETE FROM t; DETACH mydb")).await.unwrap_err();
    assert_eq!(refused.sqlstate, "42501");
    assert_eq!(server.value("SELECT count(*) FROM t").await, "2");
}

#[tokio::test]
async fn time_zones_are_there() {
    let server = open().await;
    let sql = "SELECT TIMESTAMPTZ '2024-07-01 12:00:00+00' AT TIME ZONE 'America/New_York'";
    assert_eq!(server.value(sql).await, "2024-07-01 08:00:00");
    assert_eq!(server.value("SELECT now() - INTERVAL '7 days' < now()").await, "true");
}

#[tokio::test]
async fn errors_keep_their_kind_state_and_place() {
    let server = open().await;
    server.sql("CREATE TABLE t (a INTEGER PRIMARY KEY, b INTEGER NOT NULL CHECK (b > 0))").await.unwrap();
    server.sql("INSERT INTO t VALUES (1, 1)").await.unwrap();
    for (sql, kind, sqlstate) in [
        ("SELEC 1", ErrorKind::Parser, "42601"),
        ("SELECT * FROM nope", ErrorKind::Catalog, "42P01"),
        ("SELECT nope FROM t", ErrorKind::Binder, "42703"),
        ("SELECT nope(1)", ErrorKind::Catalog, "42883"),
        ("SELECT 'x'::INTEGER", ErrorKind::Conversion, "22P02"),
        ("INSERT INTO t VALUES (1, 1)", ErrorKind::Constraint, "23505"),
        ("INSERT INTO t VALUES (2, NULL)", ErrorKind::Constraint, "23502"),
        ("INSERT INTO t VALUES (2, 0)", ErrorKind::Constraint, "23514"),
        ("CREATE TABLE t (a INTEGER)", ErrorKind::Catalog, "42P07"),
        ("CREATE TABLE nope.t (a INTEGER)", ErrorKind::Catalog, "3F000"),
    ] {
        let error = server.sql(sql).await.expect_err(sql);
        assert_eq!((error.kind(), error.sqlstate.as_str()), (kind, sqlstate), "{sql}: {error}");
    }
    for (sql, position) in [
        ("SELECT * FROM nope", 15),
        ("SELECT 1,\n  nope FROM t", 13),
        ("SELECT 'ü', nope FROM t", 13),
        ("SELEC 1", 1),
        ("  SELECT * FROM t WHERE 'x' = nope(1)", 31),
        (" \n\n/* c */ SELECT nope", 19),
    ] {
        let error = server.sql(sql).await.unwrap_err();
        assert!(!error.message.contains("LINE"), "{error}");
        assert_eq!(error.position, position, "{sql}: {error}");
    }
}

#[tokio::test]
async fn what_must_only_read_has_written_nothing_when_it_is_refused() {
    let server = open().await;
    server.sql("CREATE SEQUENCE numbers").await.unwrap();
    server.sql("CREATE MACRO hidden() AS nextval('numbers')").await.unwrap();
    let as_read = |sql: &str| ExecuteQueryRequest { only_reads: true, ..request(sql) };
    for _ in 0..100 {
        let refused = server.run(as_read("SELECT hidden() FROM range(10)")).await.unwrap_err();
        assert_eq!((refused.kind(), refused.sqlstate.as_str()), (ErrorKind::NotARead, "25006"));
    }
    assert_eq!(server.value("SELECT hidden()").await, "1");
    let (batches, _) = server.run(as_read("SELECT 1 AS a")).await.unwrap();
    assert_eq!(batches[0].num_rows(), 1);
}
