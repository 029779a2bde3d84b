//! What a router asks for where it divides a statement: to refuse what reads much, to print it, and to run its parts.

use openduck_proto::v1::Ticket;

use super::{
    inputs::{input_messages, input_schema},
    *,
};

fn at_most(sql: &str, whole_rows_max: u64) -> ExecuteQueryRequest {
    ExecuteQueryRequest { whole_rows_max, ..request(sql) }
}

/// A part of a statement; the service has looked at the ticket.
fn part(sql: &str, lsn: u64) -> ExecuteQueryRequest {
    ExecuteQueryRequest { ticket: Some(Ticket { lsn, ..Ticket::default() }), ..request(sql) }
}

/// The workers of these tests have two threads.
#[tokio::test(flavor = "multi_thread")]
async fn a_query_of_more_rows_than_it_may_scan_is_refused_before_it_runs() {
    let server = open().await;
    server.sql("CREATE TABLE t AS SELECT i FROM range(10) r(i)").await.unwrap();
    server.sql("CREATE TABLE log (i INTEGER)").await.unwrap();
    for sql in [
        "FROM t",
        "SELECT count(*) FROM t",
        "SELECT 1 WHERE EXISTS (FROM t WHERE i = 3)",
        "WITH x AS (FROM t) SELECT * FROM x, range(2)",
        "SELECT (SELECT max(i) FROM t a WHERE a.i < b.i) FROM t b",
        "SELECT DISTINCT i FROM t ORDER BY i LIMIT 3",
        "EXPLAIN FROM t",
        "EXPLAIN ANALYZE SELECT count(*) FROM t",
    ] {
        let error = server.run(at_most(sql, 4)).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::NotWhole, "{sql}: {error:?}");
        server.run(at_most(sql, 100)).await.unwrap();
        server.run(at_most(sql, 0)).await.unwrap();
    }
    // What is no query, or one of several statements, is not looked at.
    for sql in [
        "INSERT INTO log SELECT i FROM t",
        "CREATE TABLE u AS FROM t",
        "EXPLAIN INSERT INTO log SELECT i FROM t",
        "SELECT 42",
    ] {
        server.run(at_most(sql, 1)).await.unwrap();
    }
    let script = ExecuteQueryRequest { allow_script: true, ..at_most("INSERT INTO log VALUES (1); FROM t", 1) };
    server.run(script).await.unwrap();
    assert_eq!(server.value("SELECT count(*) FROM log").await, "11");
    // What may not be read is told as ever.
    let missing = server.run(at_most("FROM nothing", 1)).await.unwrap_err();
    assert_eq!(missing.kind(), ErrorKind::Catalog);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_printed_statement_is_what_it_gives_and_reads_where_it_would_be_run() {
    let server = open().await;
    let made = server.sql("CREATE TABLE t AS SELECT i, i::VARCHAR AS s FROM range(1000) r(i)").await.unwrap();
    let prints = |sql: &str| ExecuteQueryRequest {
        mode: Mode::Print.into(),
        optimizers_off: "statistics_propagation".to_owned(),
        ..request(sql)
    };
    let sql = "SELECT s, sum(i) AS total FROM t WHERE i > 10 GROUP BY s";
    let printed = server.ask(prints(sql)).await.unwrap();
    let described = server.ask(ExecuteQueryRequest { mode: Mode::Describe.into(), ..request(sql) }).await.unwrap();
    assert_eq!((printed.schema, printed.lsn), (described.schema, made.lsn));
    assert_eq!(printed.columns.len(), 2);
    assert!(printed.canonical.contains("mydb.main.t"), "{}", printed.canonical);
    let scans: Vec<_> =
        printed.scans.iter().map(|scan| (scan.schema.as_str(), scan.table.as_str(), scan.rows)).collect();
    assert_eq!(scans, [("main", "t", 1000)]);
    // It is of the newest state, wherever it was printed before; and the text answers the same.
    server.sql("INSERT INTO t SELECT i, 'x' FROM range(5) r(i)").await.unwrap();
    let printed = server.ask(prints("SELECT count(*) FROM t")).await.unwrap();
    assert_eq!(printed.scans[0].rows, 1005);
    assert_eq!(server.value(&printed.canonical).await, "1005");
    let error = server.ask(prints("INSERT INTO t VALUES (1, 'a')")).await.unwrap_err();
    assert_ne!(error.kind(), ErrorKind::Internal, "{error:?}");
    assert_eq!(server.value("SELECT count(*) FROM t").await, "1005");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_part_reads_its_position_and_makes_an_answer_without_a_place() {
    let folder = tempfile::tempdir().unwrap();
    let server = open_in(folder, Limits { statements_max: 1, queue_max: 0, ..Limits::default() }).await;
    let made = server.sql("CREATE TABLE t AS SELECT i FROM range(1000000) r(i)").await.unwrap();
    server.sql("DELETE FROM t WHERE i < 999990").await.unwrap();
    assert_eq!(server.value_of(part("SELECT count(*) FROM t", made.lsn)).await.unwrap().unwrap(), "1000000");
    assert_eq!(server.value("SELECT count(*) FROM t").await, "10");
    // One that is not read to its end has the only place.
    let open = ExecuteQueryRequest { inline_bytes_max: 1, ..part("SELECT i, i + 1, i::VARCHAR FROM t", made.lsn) };
    let open = server.ask(open).await.unwrap();
    assert!(!open.done);
    assert_eq!(server.run(request("SELECT 1")).await.unwrap_err().kind(), ErrorKind::QueueFull);
    let gathers =
        ExecuteQueryRequest { inputs: vec![input_schema("sent")], ..part("SELECT count(*) AS n FROM sent", made.lsn) };
    let inputs = stream::iter(input_messages(0, 3, true)).boxed();
    let reply = server.worker.execute_query(caller(), gathers, inputs).await.unwrap();
    let answered = decode(&reply.schema, &reply.batches);
    assert_eq!(answered[0].column(0).as_primitive::<Int64Type>().value(0), 3000);
    server.rest(&open.handle).await.unwrap();
}
