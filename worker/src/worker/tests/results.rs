//! What comes back: rows in a first answer and in a stream, and who may read them for how long.

use arrow_array::types::Int32Type;

use super::*;

#[tokio::test]
async fn a_small_answer_is_one_round_trip() {
    let server = open().await;
    let (batches, reply) = server.run(request("SELECT 42 AS answer, 'duck' AS who")).await.unwrap();
    assert!(reply.done && reply.handle.is_empty());
    assert_eq!((reply.result_kind(), reply.statement_kind()), (ResultKind::Rows, StatementKind::Select));
    assert_eq!(reply.columns[0].r#type, "INTEGER");
    assert_eq!(reply.columns[1].name, "who");
    assert_eq!(batches[0].column(0).as_primitive::<Int32Type>().value(0), 42);
    assert_eq!(batches[0].column(1).as_string::<i32>().value(0), "duck");
    assert_eq!(reply.execution_id.len(), 32);
}

#[tokio::test]
async fn a_large_answer_is_streamed_in_order() {
    let server = open().await;
    let reply = server.ask(request("SELECT i, 'row ' || i AS t FROM range(1000000) t(i)")).await.unwrap();
    assert!(!reply.done && reply.handle.starts_with("w1."));
    let rest = server.rest(&reply.handle).await.unwrap();
    assert!(rest[0].schema == reply.schema && rest[1].schema.is_empty());
    assert!(rest.last().unwrap().done && rest.last().unwrap().batch.is_none());
    let all: Vec<_> = reply.batches.into_iter().chain(rest.into_iter().filter_map(|r| r.batch)).collect();
    assert_eq!(all.iter().map(|b| b.rows).sum::<u64>(), 1_000_000);
    let mut expected = 0;
    for batch in decode(&reply.schema, &all) {
        for value in batch.column(0).as_primitive::<Int64Type>().values() {
            assert_eq!(*value, expected);
            expected += 1;
        }
    }
    // Once read, a handle is gone.
    assert_eq!(server.rest(&reply.handle).await.unwrap_err().kind(), ErrorKind::NoSuchResult);
}

#[tokio::test]
async fn a_handle_belongs_to_its_user() {
    let server = open().await;
    let reply = server.ask(request("FROM range(1000000)")).await.unwrap();
    let request = StreamResultsRequest { handle: reply.handle.clone(), ..Default::default() };
    let other = Caller { user: "bob".to_owned() };
    let refused = server.worker.stream_results(other, request).await.err().unwrap();
    assert_eq!(refused.kind(), ErrorKind::NoSuchResult);
    assert!(server.rest(&reply.handle).await.is_ok());
}

#[tokio::test]
async fn a_result_without_rows_still_has_its_schema() {
    let server = open().await;
    let (batches, reply) = server.run(request("SELECT 1 AS one WHERE false")).await.unwrap();
    assert!(reply.done && !reply.schema.is_empty());
    assert_eq!(batches.iter().map(RecordBatch::num_rows).sum::<usize>(), 0);
    let (_, reply) = server.run(request("-- nothing")).await.unwrap();
    assert_eq!(reply.result_kind(), ResultKind::Nothing);
}

#[tokio::test]
async fn an_open_result_is_spooled_for_the_next_statement() {
    let server = open().await;
    server.sql("CREATE TABLE t AS SELECT i, repeat('x', 100) AS pad FROM range(300000) r(i)").await.unwrap();
    server.in_session("s", "BEGIN").await.unwrap();
    let open = ExecuteQueryRequest { session_id: "s".to_owned(), ..request("SELECT * FROM t") };
    let reply = server.ask(open).await.unwrap();
    assert!(!reply.done);
    // Neither the next statement nor the COMMIT waits for the reader.
    let soon = Duration::from_secs(20);
    tokio::time::timeout(soon, server.in_session("s", "DELETE FROM t")).await.unwrap().unwrap();
    tokio::time::timeout(soon, server.in_session("s", "COMMIT")).await.unwrap().unwrap();
    assert!(server.worker.0.space.used() > 0, "30 MB are more than the spool keeps in memory");
    let rest = server.rest(&reply.handle).await.unwrap();
    let rows = reply.batches.iter().chain(rest.iter().filter_map(|r| r.batch.as_ref())).map(|b| b.rows).sum::<u64>();
    assert_eq!(rows, 300_000);
    assert_eq!(server.worker.0.space.used(), 0);
    assert_eq!(server.value("SELECT count(*) FROM t").await, "0");
}

#[tokio::test]
async fn a_reader_that_stalls_holds_nothing_up() {
    let limits = Limits { result_stall_ms: 50, ..Limits::default() };
    let server = open_in(tempfile::tempdir().unwrap(), limits).await;
    let reply = server.ask(request("SELECT i, repeat('x', 100) FROM range(300000) t(i)")).await.unwrap();
    let deadline = Instant::now() + Duration::from_secs(20);
    while !server.worker.0.executions.running().is_empty() {
        assert!(Instant::now() < deadline, "the statement still waits for its reader");
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    assert_eq!(server.rest(&reply.handle).await.unwrap().iter().filter_map(|r| r.batch.as_ref()).count() as u64, {
        let total = 300_000u64.div_ceil(16384);
        total - reply.batches.len() as u64
    });
}
