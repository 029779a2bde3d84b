//! The heavy lane: what reads many rows runs apart from others, and nobody sees a difference.

use openduck_proto::v1::Begin;

use super::*;

/// The memory that a statement runs with tells where it has run.
const MEMORY: &str = "current_setting('memory_limit')";

async fn open_with_few() -> Server {
    let limits = Limits { heavy_rows: 100, heavy_statements_max: 1, ..Limits::default() };
    let server = open_in(tempfile::tempdir().unwrap(), limits).await;
    server.sql("CREATE TABLE big AS SELECT i FROM range(1000) r(i)").await.unwrap();
    server.sql("CREATE TABLE small AS SELECT i FROM range(10) r(i)").await.unwrap();
    server
}

#[tokio::test(flavor = "multi_thread")]
async fn what_reads_much_has_memory_of_its_own() {
    let server = open_with_few().await;
    let all = server.value(&format!("SELECT {MEMORY} FROM small LIMIT 1")).await;
    let half = server.value(&format!("SELECT {MEMORY} FROM big LIMIT 1")).await;
    assert_eq!((all.as_str(), half.as_str()), ("512.0 MiB", "256.0 MiB"));
    // Together they have what one had.
    assert_eq!(server.value(&format!("SELECT {MEMORY} FROM small LIMIT 1")).await, "256.0 MiB");
    // What it reads is the newest, with the session's own settings.
    for count in 1001..1010 {
        server.in_session("s", "INSERT INTO big VALUES (NULL)").await.unwrap();
        assert_eq!(server.session_value("s", "SELECT count(*) FROM big").await, count.to_string());
    }
    server.in_session("s", "SET default_null_order = 'nulls_first'").await.unwrap();
    server.in_session("s", "SET TimeZone = 'Asia/Tokyo'").await.unwrap();
    let first = "SELECT coalesce(first(i)::VARCHAR, 'none') FROM (FROM big ORDER BY i LIMIT 1)";
    assert_eq!(server.session_value("s", first).await, "none");
    let zone = "SELECT any_value(current_setting('TimeZone')) FROM big";
    assert_eq!(server.session_value("s", zone).await, "Asia/Tokyo");
    assert_ne!(server.session_value("t", zone).await, "Asia/Tokyo");
    // Who has bound it with the catalog that there is has not bound it in vain.
    let catalog = server.sql("SELECT count(*) FROM small").await.unwrap().catalog_lsn;
    let bound = |lsn| ExecuteQueryRequest { bound_catalog_lsn: lsn, ..request("SELECT count(*) FROM big") };
    server.run(bound(catalog)).await.unwrap();
    assert_eq!(server.run(bound(catalog - 1)).await.unwrap_err().kind(), ErrorKind::CatalogChanged);
    // What it answers is read to its end, and errors are its own.
    let (batches, reply) = server.run(request("SELECT i, repeat('x', 10000) FROM big")).await.unwrap();
    assert_eq!(batches.iter().map(RecordBatch::num_rows).sum::<usize>(), 1009);
    assert!(reply.lsn > 0);
    let error = server.sql("SELECT error('mine') FROM big").await.unwrap_err();
    assert!(error.message.contains("mine"), "{error:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_hangs_on_its_session_stays_there() {
    let server = open_with_few().await;
    let in_session = |sql: &str| ExecuteQueryRequest { session_id: "s".to_owned(), ..request(sql) };
    server.run(in_session("BEGIN")).await.unwrap();
    server.run(in_session("INSERT INTO big SELECT i FROM range(5) r(i)")).await.unwrap();
    assert_eq!(server.session_value("s", "SELECT count(*) FROM big").await, "1005");
    server.run(in_session("ROLLBACK")).await.unwrap();
    assert_eq!(server.session_value("s", "SELECT count(*) FROM big").await, "1000");
    server.run(in_session("CREATE TEMP TABLE mine AS SELECT 7 AS i")).await.unwrap();
    assert_eq!(server.session_value("s", "SELECT count(*) FROM big JOIN mine USING (i)").await, "1");
    let begins = ExecuteQueryRequest { begin: Begin::ReadWrite.into(), ..in_session("SELECT count(*) FROM big") };
    server.run(begins).await.unwrap();
    server.run(in_session("COMMIT")).await.unwrap();
    // It writes, in a SELECT's clothes.
    server.sql("CREATE SEQUENCE numbers").await.unwrap();
    assert_eq!(server.value("SELECT max(nextval('numbers')) FROM big").await, "1000");
    server.sql("INSERT INTO small SELECT i FROM big").await.unwrap();
    assert_eq!(server.value("SELECT count(*) FROM (FROM small LIMIT 5000)").await, "1010");
    // A router hears of it, which may know better.
    let limited = ExecuteQueryRequest { whole_rows_max: 10, ..request("SELECT count(*) FROM big") };
    assert_eq!(server.run(limited).await.unwrap_err().kind(), ErrorKind::NotWhole);
}

#[tokio::test(flavor = "multi_thread")]
async fn it_is_cancelled_where_it_runs_and_where_it_waits() {
    let server = open_with_few().await;
    let endless = "SELECT count(*) FROM big a, big b, big c, big d WHERE hash(a.i + b.i + c.i + d.i) = 3";
    let begin = |id: &str| {
        let (worker, request) =
            (server.worker.clone(), ExecuteQueryRequest { execution_id: id.to_owned(), ..request(endless) });
        tokio::spawn(async move { worker.execute_query(caller(), request, no_inputs()).await })
    };
    let (runs, waits) = (begin("one"), begin("two"));
    while server.worker.state().queued == 0 {
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    // Others go on.
    assert_eq!(server.value("SELECT count(*) FROM small").await, "10");
    for id in ["two", "one"] {
        assert!(server.worker.cancel(caller(), id.to_owned()).await);
    }
    for ended in [waits, runs] {
        assert_eq!(ended.await.unwrap().unwrap_err().kind(), ErrorKind::Interrupt);
    }
    let limited = ExecuteQueryRequest { timeout_ms: 50, ..request(endless) };
    assert_eq!(server.run(limited).await.unwrap_err().kind(), ErrorKind::Timeout);
    // Its end is told before its engine has stopped.
    while server.worker.state().running > 0 {
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    assert_eq!(server.worker.state().queued, 0);
}
