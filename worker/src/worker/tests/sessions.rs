//! What a session keeps: its transaction, its own tables, its settings.

use openduck_proto::v1::TransactionState;

use super::*;

#[tokio::test]
async fn transactions_live_in_sessions() {
    let server = open().await;
    server.sql("CREATE TABLE t (a INTEGER)").await.unwrap();
    let begun = server.in_session("s", "BEGIN").await.unwrap();
    assert_eq!((begun.transaction(), begun.statement_kind()), (TransactionState::Active, StatementKind::Begin));
    server.in_session("s", "INSERT INTO t VALUES (1)").await.unwrap();
    assert_eq!(server.session_value("s", "SELECT count(*) FROM t").await, "1");
    assert_eq!(server.value("SELECT count(*) FROM t").await, "0");
    let committed = server.in_session("s", "COMMIT").await.unwrap();
    assert_eq!(committed.transaction(), TransactionState::Idle);
    assert!(committed.lsn > begun.lsn);
    assert_eq!(server.value("SELECT count(*) FROM t").await, "1");

    server.in_session("s", "BEGIN").await.unwrap();
    server.in_session("s", "DELETE FROM t").await.unwrap();
    let failed = server.in_session("s", "SELECT nope").await.unwrap_err();
    assert_eq!(failed.kind(), ErrorKind::Binder);
    server.in_session("s", "ROLLBACK").await.unwrap();
    assert_eq!(server.value("SELECT count(*) FROM t").await, "1");
}

#[tokio::test]
async fn a_transaction_that_nobody_goes_on_with_is_rolled_back_and_said_so_once() {
    let limits = Limits { idle_transaction_ms: 0, ..Limits::default() };
    let server = open_in(tempfile::tempdir().unwrap(), limits).await;
    server.sql("CREATE TABLE t (a INTEGER)").await.unwrap();
    server.in_session("s", "BEGIN").await.unwrap();
    server.in_session("s", "INSERT INTO t VALUES (1)").await.unwrap();
    tokio::time::sleep(Duration::from_millis(5)).await;
    server.reap();
    let lost = server.in_session("s", "COMMIT").await.unwrap_err();
    assert_eq!((lost.kind(), lost.sqlstate.as_str()), (ErrorKind::SessionLost, "57P01"));
    assert_eq!(server.session_value("s", "SELECT count(*) FROM t").await, "0");
}

#[tokio::test]
async fn a_transaction_outlives_its_router_for_as_long_as_somebody_may_go_on_with_it() {
    let server = open().await;
    server.sql("CREATE TABLE t (a INTEGER)").await.unwrap();
    let by = |router: &str, sql: &str| ExecuteQueryRequest {
        session_id: "s".to_owned(),
        router: router.to_owned(),
        ..request(sql)
    };
    server.run(by("first", "BEGIN")).await.unwrap();
    server.run(by("first", "INSERT INTO t VALUES (1)")).await.unwrap();
    let inner = &server.worker.0;
    // As if nobody had heard of it for long.
    drop(inner.sessions.reap(&inner.config.limits, &Routers::default()));
    server.run(by("second", "COMMIT")).await.unwrap();
    assert_eq!(server.value("SELECT count(*) FROM t").await, "1");
}

#[tokio::test]
async fn a_closed_session_rolls_back() {
    let server = open().await;
    server.sql("CREATE TABLE t (a INTEGER)").await.unwrap();
    server.in_session("s", "BEGIN").await.unwrap();
    server.in_session("s", "INSERT INTO t VALUES (1)").await.unwrap();
    server.worker.close_session(caller(), "s".to_owned()).await.unwrap();
    assert_eq!(server.session_value("s", "SELECT count(*) FROM t").await, "0");
    server.worker.close_session(caller(), "unknown".to_owned()).await.unwrap();
}

#[tokio::test]
async fn sessions_do_not_see_each_other() {
    let server = open().await;
    server.in_session("a", "CREATE TEMP TABLE mine AS SELECT 1").await.unwrap();
    assert_eq!(server.session_value("a", "SELECT count(*) FROM mine").await, "1");
    assert_eq!(server.in_session("b", "FROM mine").await.unwrap_err().kind(), ErrorKind::Catalog);
    assert_eq!(server.sql("FROM mine").await.unwrap_err().kind(), ErrorKind::Catalog);

    let order = "SELECT list(v ORDER BY v) FROM (VALUES (1), (NULL)) t(v)";
    let before = server.session_value("b", order).await;
    server.in_session("a", "SET default_null_order = 'nulls_first'").await.unwrap();
    assert_eq!(server.session_value("a", order).await, "[NULL, 1]");
    assert_eq!(server.session_value("b", order).await, before);
    server.in_session("a", "SET TimeZone = 'America/New_York'").await.unwrap();
    assert_eq!(server.session_value("a", "SELECT current_setting('TimeZone')").await, "America/New_York");
    assert_ne!(server.session_value("b", "SELECT current_setting('TimeZone')").await, "America/New_York");
    // The same name of another user is another session.
    server.sql("CREATE USER bob").await.unwrap();
    let other = Caller { user: "bob".to_owned() };
    let theirs = ExecuteQueryRequest { session_id: "a".to_owned(), ..request("FROM mine") };
    let error = server.worker.execute_query(other, theirs, no_inputs()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Catalog);
}

#[tokio::test]
async fn settings_travel_with_a_statement_and_leave_nothing_behind() {
    let server = open().await;
    let travelled = |sql: &str, value: &str| ExecuteQueryRequest {
        settings: [("integer_division".to_owned(), value.to_owned())].into(),
        ..request(sql)
    };
    assert_eq!(server.value_of(travelled("SELECT 7 / 2", "true")).await.unwrap().unwrap(), "3");
    assert_eq!(server.value("SELECT 7 / 2").await, "3.5");
    let changed = server.in_session("s", "SET integer_division = true").await.unwrap();
    assert_eq!(changed.settings.get("integer_division").map(String::as_str), Some("true"));
    assert_eq!(server.session_value("s", "SELECT 7 / 2").await, "3");
    server.in_session("s", "RESET integer_division").await.unwrap();
    assert_eq!(server.session_value("s", "SELECT 7 / 2").await, "3.5");
    server.in_session("s", "SET VARIABLE x = 5").await.unwrap();
    assert_eq!(server.session_value("s", "SELECT getvariable('x')").await, "5");
    let unknown = ExecuteQueryRequest { settings: [("nope".to_owned(), "1".to_owned())].into(), ..request("SELECT 1") };
    let error = server.run(unknown).await.unwrap_err();
    assert_eq!((error.kind(), error.sqlstate.as_str()), (ErrorKind::Permission, "42501"), "{error}");
    let forbidden =
        ExecuteQueryRequest { settings: [("threads".to_owned(), "1".to_owned())].into(), ..request("SELECT 1") };
    assert_eq!(server.run(forbidden).await.unwrap_err().sqlstate, "42501");
}

#[tokio::test]
async fn texts_are_read_as_postgres_writes_them_where_the_session_says_so() {
    let server = open().await;
    let asked = |sql: &str| ExecuteQueryRequest {
        settings: [("openduck_postgres_texts".to_owned(), "true".to_owned())].into(),
        ..request(sql)
    };
    let bytes = r"SELECT octet_length('\x61b1'::BLOB)";
    assert_eq!(server.value(bytes).await, "3");
    assert_eq!(server.value_of(asked(bytes)).await.unwrap().unwrap(), "2");
    assert_eq!(server.value(bytes).await, "3");
    let array = "SELECT array_to_string('{{1,NULL},{\"3\", 4 }}'::INTEGER[][], ';')";
    assert_eq!(server.sql(array).await.unwrap_err().kind(), ErrorKind::Conversion);
    assert_eq!(server.value_of(asked(array)).await.unwrap().unwrap(), "[1, NULL];[3, 4]");
    assert_eq!(server.value_of(asked("SELECT len('[1, 2]'::INTEGER[])")).await.unwrap().unwrap(), "2");
    for malformed in ["{1", "{1}}", "{1,}", "{,}", "{{1},{2,3}}", "{1,{2}}", "{\"1}", "{1}x", "[2:3]={1,2}"] {
        for kind in ["VARCHAR[]", "VARCHAR[][]"] {
            let error = server.run(asked(&format!("SELECT '{malformed}'::{kind}"))).await.unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Conversion, "{malformed}: {error}");
        }
    }
    // What the log repeats is read without the session.
    server.sql("CREATE TABLE t (a VARCHAR, b VARCHAR)").await.unwrap();
    for repeated in [
        "ALTER TABLE t ALTER a TYPE BLOB",
        r"ALTER TABLE t ADD COLUMN c BLOB DEFAULT '\x00ff'",
        "ALTER TABLE t ALTER a TYPE INTEGER[] USING a::INTEGER[]",
        "CREATE INDEX i ON t ((a::BLOB))",
    ] {
        let error = server.run(asked(repeated)).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::NotImplemented, "{repeated}: {error}");
        assert!(server.value_of(asked("SELECT '{}'::INTEGER[] IS NOT NULL")).await.unwrap().is_some());
    }
    server.sql("ALTER TABLE t ALTER a TYPE BLOB").await.unwrap();
}

#[tokio::test]
async fn statements_about_databases_keep_out_of_transactions() {
    let server = open().await;
    server.in_session("s", "BEGIN").await.unwrap();
    let refused = server.in_session("s", "CREATE BRANCH dev").await.unwrap_err();
    assert_eq!(refused.sqlstate, "25001", "{refused}");
    let shown = server.in_session("s", "SHOW DATABASES").await.unwrap();
    assert_eq!(shown.transaction(), TransactionState::Active);
    server.in_session("s", "ROLLBACK").await.unwrap();
    let idle = server.in_session("s", "CREATE BRANCH dev").await.unwrap();
    assert_eq!(idle.transaction(), TransactionState::Idle);
}
