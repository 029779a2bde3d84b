//! How transactions end: whatever refuses a COMMIT or a ROLLBACK leaves nothing open, and whoever is told that something was
//! stopped is told the truth of whether it has happened.

use openduck_proto::v1::{Begin, TransactionState};

use super::{
    fence::{PUT, at, open_slow},
    *,
};

/// What is refused before anything of it runs.
fn refused(session: &str, sql: &str) -> ExecuteQueryRequest {
    ExecuteQueryRequest { session_id: session.to_owned(), transaction_id: "x".repeat(1000), ..request(sql) }
}

/// The number of rows of `t` that a session sees, and whether it is in a transaction.
async fn seen(server: &Server, session: &str) -> (String, TransactionState) {
    let asked = ExecuteQueryRequest { session_id: session.to_owned(), ..request("SELECT count(*)::VARCHAR FROM t") };
    let rows = server.value_of(asked.clone()).await.unwrap().unwrap_or_default();
    (rows, server.ask(asked).await.unwrap().transaction())
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_refused_ends_its_transaction_too() {
    let server = open().await;
    server.sql("CREATE TABLE t (a INTEGER)").await.unwrap();
    for (number, ending) in ["COMMIT", "end;", "ROLLBACK TRANSACTION", "abort work"].into_iter().enumerate() {
        let session = format!("s{number}");
        server.in_session(&session, "BEGIN").await.unwrap();
        server.in_session(&session, "INSERT INTO t VALUES (1)").await.unwrap();
        let told = server.ask(refused(&session, ending)).await.unwrap_err();
        assert_eq!(told.kind(), ErrorKind::TooLarge, "{told}");
        assert_eq!(seen(&server, &session).await, ("0".to_owned(), TransactionState::Idle), "{ending}");
    }
    // Any other statement leaves it as it is.
    server.in_session("s", "BEGIN").await.unwrap();
    server.in_session("s", "INSERT INTO t VALUES (1)").await.unwrap();
    server.ask(refused("s", "SELECT 1")).await.unwrap_err();
    assert_eq!(seen(&server, "s").await, ("1".to_owned(), TransactionState::Active));
    server.in_session("s", "COMMIT").await.unwrap();
    assert_eq!(server.value("SELECT count(*) FROM t").await, "1");
}

#[tokio::test(flavor = "multi_thread")]
async fn who_begins_meets_nothing_of_before() {
    let server = open().await;
    server.sql("CREATE TABLE t (a INTEGER)").await.unwrap();
    server.in_session("s", "BEGIN").await.unwrap();
    server.in_session("s", "INSERT INTO t VALUES (1)").await.unwrap();
    let begins = ExecuteQueryRequest {
        session_id: "s".to_owned(),
        begin: Begin::ReadWrite.into(),
        ..request("INSERT INTO t VALUES (2)")
    };
    assert_eq!(server.ask(begins).await.unwrap().transaction(), TransactionState::Active);
    server.in_session("s", "COMMIT").await.unwrap();
    assert_eq!(server.value("SELECT list(a)::VARCHAR FROM t").await, "[2]");
}

/// A COMMIT that commits nothing is never taken for one that has.
#[tokio::test(flavor = "multi_thread")]
async fn a_commit_of_what_has_failed_says_so() {
    let server = open().await;
    server.sql("CREATE TABLE t (a INTEGER PRIMARY KEY)").await.unwrap();
    server.in_session("s", "BEGIN").await.unwrap();
    server.in_session("s", "INSERT INTO t VALUES (1)").await.unwrap();
    let failed = server.in_session("s", "INSERT INTO t VALUES (1)").await;
    failed.unwrap_err();
    let told = server.in_session("s", "COMMIT").await.unwrap_err();
    assert_eq!((told.kind(), told.sqlstate.as_str()), (ErrorKind::Transaction, "40000"), "{told}");
    assert_eq!(seen(&server, "s").await, ("0".to_owned(), TransactionState::Idle));
}

/// A client that stops to read a result loses nothing that it has written before.
#[tokio::test(flavor = "multi_thread")]
async fn a_result_that_nobody_reads_on_does_not_undo_its_transaction() {
    let server = open().await;
    server.sql("CREATE TABLE t (a INTEGER)").await.unwrap();
    server.in_session("s", "BEGIN").await.unwrap();
    server.in_session("s", "INSERT INTO t VALUES (1)").await.unwrap();
    let long = ExecuteQueryRequest {
        session_id: "s".to_owned(),
        inline_bytes_max: 1,
        ..request("SELECT i FROM range(100_000_000) r(i)")
    };
    let reply = server.ask(long).await.unwrap();
    let wanted = StreamResultsRequest { handle: reply.handle, ..Default::default() };
    let mut reading = server.worker.stream_results(caller(), wanted).await.unwrap();
    reading.next().await.unwrap().unwrap();
    drop(reading);
    match server.in_session("s", "COMMIT").await {
        Ok(_) => assert_eq!(server.value("SELECT count(*) FROM t").await, "1"),
        Err(told) => {
            assert_eq!(told.sqlstate, "40000", "{told}");
            assert_eq!(server.value("SELECT count(*) FROM t").await, "0");
        }
    }
}

/// Stops a statement while its commit waits for storage; what it is told, once that is known.
async fn stopped(server: &Server, statement: ExecuteQueryRequest) -> Result<(), Error> {
    let statement = ExecuteQueryRequest { execution_id: format!("{:?}", Instant::now()), ..statement };
    let id = statement.execution_id.clone();
    let stop = async {
        tokio::time::sleep(PUT / 2).await;
        server.worker.cancel(caller(), id).await
    };
    let (answered, found) = tokio::join!(server.ask(statement), stop);
    assert!(found, "it ran");
    answered.map(|_| ())
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_stopped_while_it_commits_is_told_the_truth() {
    let server = open_slow("mydb").await;
    let rows = |from: u32| format!("INSERT INTO t SELECT {from} + i, md5(i::VARCHAR) FROM range(100000) r(i)");
    stopped(&server, at("mydb", &rows(0))).await.unwrap();
    assert_eq!(server.value("SELECT count(*) FROM t").await, "100000");
    let in_session = |sql: &str| ExecuteQueryRequest { session_id: "s".to_owned(), ..at("mydb", sql) };
    server.ask(in_session("BEGIN")).await.unwrap();
    server.ask(in_session(&rows(1_000_000))).await.unwrap();
    stopped(&server, in_session("COMMIT")).await.unwrap();
    assert_eq!(server.value("SELECT count(*) FROM t").await, "200000");
}
