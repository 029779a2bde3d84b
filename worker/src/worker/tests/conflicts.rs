//! Statements that write the same rows at a time.

use openduck_proto::v1::{Begin, TransactionState};

use super::*;

const WRITERS: usize = 8;
const TIMES: usize = 30;

/// Runs statements of many writers beside each other; none may fail.
async fn all_write<F: Future<Output = ()>>(write: impl Fn(usize) -> F) {
    futures::future::join_all((0..WRITERS).map(write)).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn statements_wait_for_each_other() {
    let server = open().await;
    server.sql("CREATE TABLE t AS SELECT 1 AS id, 0 AS v").await.unwrap();
    server.sql("CREATE TABLE visits (page TEXT PRIMARY KEY, n INT)").await.unwrap();
    let server = &server;
    all_write(|_| async move {
        for _ in 0..TIMES {
            let updated = server.sql("UPDATE t SET v = v + 1 WHERE id = 1").await.unwrap();
            assert_eq!(updated.rows_changed, 1);
        }
    })
    .await;
    assert_eq!(server.value("SELECT v FROM t").await, format!("{}", WRITERS * TIMES));
    let visit = "INSERT INTO visits VALUES ($$index$$, 1) ON CONFLICT (page) DO UPDATE SET n = visits.n + 1";
    all_write(|_| async move {
        for _ in 0..TIMES {
            server.sql(visit).await.unwrap();
        }
    })
    .await;
    assert_eq!(server.value("SELECT n FROM visits").await, format!("{}", WRITERS * TIMES));
    // A key that is there is an error all the same.
    let duplicate = server.sql("INSERT INTO visits VALUES ($$index$$, 1)").await.unwrap_err();
    assert_eq!(duplicate.sqlstate, "23505", "{duplicate}");
}

/// As drivers send them that begin a transaction with the first statement.
#[tokio::test(flavor = "multi_thread")]
async fn a_transaction_begins_again_at_its_first_statement() {
    let server = open().await;
    server.sql("CREATE TABLE t AS SELECT 1 AS id, 0 AS v").await.unwrap();
    let server = &server;
    all_write(|writer| async move {
        let session = format!("s{writer}");
        for _ in 0..TIMES {
            let update = ExecuteQueryRequest {
                session_id: session.clone(),
                begin: Begin::ReadWrite.into(),
                ..request("UPDATE t SET v = v + 1")
            };
            let updated = server.ask(update).await.unwrap();
            assert_eq!(updated.transaction(), TransactionState::Active);
            server.in_session(&session, "COMMIT").await.unwrap();
        }
    })
    .await;
    assert_eq!(server.value("SELECT v FROM t").await, format!("{}", WRITERS * TIMES));
}

/// What a transaction has seen stays as it was, so that it cannot go on from what another has written.
#[tokio::test(flavor = "multi_thread")]
async fn a_transaction_that_has_seen_something_is_told() {
    let limits = Limits { conflict_wait_ms: 2000, ..Limits::default() };
    let server = open_in(tempfile::tempdir().unwrap(), limits).await;
    server.sql("CREATE TABLE t AS SELECT 1 AS id, 0 AS v").await.unwrap();
    server.in_session("a", "BEGIN").await.unwrap();
    server.in_session("a", "SELECT v FROM t").await.unwrap();
    server.sql("UPDATE t SET v = 1").await.unwrap();
    let told = server.in_session("a", "UPDATE t SET v = v + 10").await.unwrap_err();
    assert_eq!((told.kind(), told.sqlstate.as_str()), (ErrorKind::Transaction, "40001"), "{told}");
    server.in_session("a", "ROLLBACK").await.unwrap();

    // A wait has an end: for whoever asks for it, and by itself.
    server.in_session("a", "BEGIN").await.unwrap();
    server.in_session("a", "UPDATE t SET v = 2").await.unwrap();
    let asked = Instant::now();
    let impatient = ExecuteQueryRequest { timeout_ms: 200, ..request("UPDATE t SET v = 3") };
    let told = server.ask(impatient).await.unwrap_err();
    assert_eq!((told.kind(), asked.elapsed() < Duration::from_secs(3)), (ErrorKind::Timeout, true), "{told}");
    let told = server.sql("UPDATE t SET v = 3").await.unwrap_err();
    assert_eq!((told.kind(), told.sqlstate.as_str()), (ErrorKind::Transaction, "40001"), "{told}");
    // And it goes on once the other one has ended.
    let (_, updated) = tokio::join!(
        async {
            tokio::time::sleep(Duration::from_millis(500)).await;
            server.in_session("a", "COMMIT").await.unwrap();
        },
        server.sql("UPDATE t SET v = v + 40")
    );
    updated.unwrap();
    assert_eq!(server.value("SELECT v FROM t").await, "42");
}
