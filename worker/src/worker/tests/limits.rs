//! What stops a statement: its user, its time, and what there is of memory and of room.

use super::*;

#[tokio::test]
async fn cancel_stops_the_engine_at_once() {
    let server = open().await;
    let endless = "SELECT count(*) FROM range(100000000000) a(i) WHERE i % 7 = 1";
    let long = ExecuteQueryRequest { execution_id: "e1".to_owned(), ..request(endless) };
    let cancel = async {
        tokio::time::sleep(Duration::from_millis(200)).await;
        assert_eq!(server.worker.status().await.unwrap()[0].running[0].execution_id, "e1");
        // Nobody else's.
        assert!(!server.worker.cancel(Caller { user: "bob".to_owned() }, "e1".to_owned()).await);
        let at = Instant::now();
        assert!(server.worker.cancel(caller(), "e1".to_owned()).await);
        at
    };
    let (ended, cancelled) = tokio::join!(async { (server.ask(long).await, Instant::now()) }, cancel);
    let error = ended.0.unwrap_err();
    assert_eq!((error.kind(), error.sqlstate.as_str()), (ErrorKind::Interrupt, "57014"));
    assert!(ended.1 - cancelled < Duration::from_millis(200), "the reply came {:?} after", ended.1 - cancelled);
    until_idle(&server, Duration::from_secs(2)).await;
    assert!(!server.worker.cancel(caller(), "e1".to_owned()).await);
    // The name is used up for a while.
    let again = ExecuteQueryRequest { execution_id: "e1".to_owned(), ..request("SELECT 1") };
    assert_eq!(server.ask(again).await.unwrap_err().kind(), ErrorKind::DuplicateExecution);
}

async fn until_idle(server: &Server, patience: Duration) {
    let deadline = Instant::now() + patience;
    while !server.worker.0.executions.running().is_empty() {
        assert!(Instant::now() < deadline, "the engine is still at work");
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
}

#[tokio::test]
async fn a_client_that_goes_away_cancels() {
    let server = open().await;
    let endless = "SELECT count(*) FROM range(100000000000) a(i) WHERE i % 7 = 1";
    let gone = tokio::time::timeout(Duration::from_millis(100), server.ask(request(endless))).await;
    assert!(gone.is_err());
    until_idle(&server, Duration::from_secs(2)).await;
    // A reader that goes away in the middle of a result cancels too.
    let reply = server.ask(request("SELECT i, repeat('x', 1000) FROM range(100000000) t(i)")).await.unwrap();
    let request = StreamResultsRequest { handle: reply.handle, ..Default::default() };
    let mut stream = server.worker.stream_results(caller(), request).await.unwrap();
    stream.next().await.unwrap().unwrap();
    drop(stream);
    until_idle(&server, Duration::from_secs(2)).await;
}

#[tokio::test]
async fn a_statement_has_so_much_time() {
    let server = open().await;
    let endless = "SELECT count(*) FROM range(100000000000) a(i) WHERE i % 7 = 1";
    let late = ExecuteQueryRequest { timeout_ms: 100, ..request(endless) };
    let error = server.ask(late).await.unwrap_err();
    assert_eq!((error.kind(), error.sqlstate.as_str()), (ErrorKind::Timeout, "57014"));
    until_idle(&server, Duration::from_secs(2)).await;
    let in_time = ExecuteQueryRequest { timeout_ms: 10_000, ..request("SELECT 1") };
    assert!(server.ask(in_time).await.unwrap().done);
}

#[tokio::test]
async fn a_full_queue_answers_at_once() {
    let limits = Limits { statements_max: 1, queue_max: 1, queue_wait_ms: 300, ..Limits::default() };
    let server = open_in(tempfile::tempdir().unwrap(), limits).await;
    let endless = "SELECT count(*) FROM range(100000000000) a(i) WHERE i % 7 = 1";
    let first = ExecuteQueryRequest { execution_id: "first".to_owned(), ..request(endless) };
    let others = async {
        tokio::time::sleep(Duration::from_millis(50)).await;
        let (second, third) = tokio::join!(server.ask(request("SELECT 2")), async {
            tokio::time::sleep(Duration::from_millis(20)).await;
            let started = Instant::now();
            let refused = server.ask(request("SELECT 3")).await.unwrap_err();
            assert!(started.elapsed() < Duration::from_millis(100));
            refused
        });
        assert_eq!((third.kind(), third.sqlstate.as_str()), (ErrorKind::QueueFull, "53300"));
        assert_eq!(second.unwrap_err().kind(), ErrorKind::QueueFull);
        server.worker.cancel(caller(), "first".to_owned()).await;
    };
    let (first, ()) = tokio::join!(server.ask(first), others);
    assert!(first.is_err());
    until_idle(&server, Duration::from_secs(2)).await;
    assert_eq!(server.value("SELECT 4").await, "4");
}

#[tokio::test]
async fn memory_is_limited_and_the_error_says_so() {
    let folder = tempfile::tempdir().unwrap();
    let spec =
        FileSpec { name: "mydb".to_owned(), file: None, lsn_file: folder.path().join("mydb.lsn"), read_only: false };
    let mut config = config(&folder, Limits::default());
    config.memory_bytes = 64 << 20;
    config.temporary_bytes = 0;
    let server = Server { worker: Worker::open(config, &Serving::Files(vec![spec])).unwrap(), folder, _data: None };
    let error = server.sql("SELECT list(repeat('x', 1000) || i) FROM range(10000000) t(i)").await.unwrap_err();
    assert_eq!((error.kind(), error.sqlstate.as_str()), (ErrorKind::OutOfMemory, "53200"), "{error}");
    assert_eq!(server.value("SELECT 1").await, "1");
}

#[tokio::test]
async fn many_statements_at_a_time_leave_nothing_behind() {
    let server = open().await;
    server.sql("CREATE TABLE t (who INTEGER, n INTEGER)").await.unwrap();
    let writers = (0..8).map(|who| {
        let server = &server;
        async move {
            for n in 0..25 {
                let sql = format!("INSERT INTO t VALUES ({who}, {n})");
                // A conflict is an error of its own kind, never a loss.
                while let Err(error) = server.sql(&sql).await {
                    assert_eq!(error.kind(), ErrorKind::Transaction, "{error}");
                }
            }
        }
    });
    futures::future::join_all(writers).await;
    assert_eq!(server.value("SELECT count(*) FROM t").await, "200");
    until_idle(&server, Duration::from_secs(2)).await;
}

#[tokio::test]
async fn a_statement_that_is_too_long_is_refused() {
    let limits = Limits { sql_bytes_max: 100, ..Limits::default() };
    let server = open_in(tempfile::tempdir().unwrap(), limits).await;
    let long = format!("SELECT '{}'", "x".repeat(200));
    assert_eq!(server.sql(&long).await.unwrap_err().kind(), ErrorKind::TooLarge);
}
