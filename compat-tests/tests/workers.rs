//! One router, or several, in front of many workers on one store: reads go to all of them, writes to the one that holds the
//! lease, and each session sees what it has done and never less than it has seen.

use std::{
    collections::BTreeMap,
    time::{Duration, Instant},
};

use compat_tests::{
    cluster::{Cluster, worker_name},
    ledger::{Ledger, OnError},
    server::{Server, TOKEN},
    wire::{self, Wire},
};
use tokio_postgres::{Client, NoTls, SimpleQueryMessage};

async fn connect(router: &Server) -> Client {
    let (client, connection) = tokio_postgres::connect(&router.pg_url(), NoTls).await.unwrap();
    tokio::spawn(connection);
    client
}

/// The first value of a simple query.
async fn value(client: &Client, sql: &str) -> Result<String, String> {
    let messages = client.simple_query(sql).await.map_err(|error| match error.as_db_error() {
        Some(db) => format!("{}: {}", db.code().code(), db.message()),
        None => error.to_string(),
    })?;
    let rows = messages.iter().filter_map(|message| match message {
        SimpleQueryMessage::Row(row) => row.get(0).map(str::to_owned),
        _ => None,
    });
    Ok(rows.last().unwrap_or_default())
}

/// The same question as a text of its own: equal ones go to one worker, which may know the answer.
fn distinct(sql: &str, number: u32) -> String {
    format!("{sql} WHERE a <> -{}", number + 1)
}

/// How many statements each worker was given, by the router's metrics.
fn given(router: &Server) -> BTreeMap<String, u64> {
    let (_, text) = router.get("/metrics");
    let of_line = |line: &str| {
        let rest = line.strip_prefix("openduck_worker_statements_total{worker=\"")?;
        let (worker, count) = rest.split_once("\"} ")?;
        Some((worker.to_owned(), count.parse().ok()?))
    };
    text.lines().filter_map(of_line).collect()
}

/// The worker that writes, as any of them knows.
fn writer<'a>(store: &Cluster, workers: &'a [Server]) -> &'a Server {
    let runtime = tokio::runtime::Handle::current();
    let name: String = tokio::task::block_in_place(|| {
        runtime.block_on(async {
            let sql = "SELECT writer FROM openduck.timeline WHERE writer IS NOT NULL";
            store.postgres.client().await.query_one(sql, &[]).await.unwrap().get(0)
        })
    });
    workers.iter().find(|worker| worker_name(worker) == name).unwrap_or_else(|| panic!("{name} writes"))
}

#[tokio::test(flavor = "multi_thread")]
async fn postgres_reads_go_to_all_workers_and_writes_to_one() {
    let store = Cluster::in_folder();
    let router = store.router();
    let workers: Vec<_> = (0..3).map(|_| store.worker(&[&router])).collect();
    let client = connect(&router).await;
    value(&client, "CREATE TABLE t AS SELECT 1 AS a").await.unwrap();
    // What a session has just written it reads, wherever it reads.
    for round in 2..=60 {
        value(&client, &format!("INSERT INTO t VALUES ({round})")).await.unwrap();
        assert_eq!(value(&client, "SELECT count(*) FROM t").await.unwrap(), round.to_string());
    }
    tokio::time::sleep(Duration::from_millis(1500)).await;
    // As drivers do that begin a transaction before each statement.
    let before = given(&router);
    for round in 0..90 {
        value(&client, "BEGIN").await.unwrap();
        let sql = distinct("SELECT count(*) FROM t", round);
        assert_eq!(client.query_one(&sql, &[]).await.unwrap().get::<_, i64>(0), 60);
        value(&client, "COMMIT").await.unwrap();
    }
    let after = given(&router);
    for worker in &workers {
        let name = worker_name(worker);
        let more = after[&name] - before[&name];
        // By load as well as in turn: about a third each.
        assert!(more >= 15, "{name} was given {more}: {before:?} {after:?}");
    }
    // A transaction that writes is one, on the worker that writes.
    value(&client, "BEGIN").await.unwrap();
    assert_eq!(value(&client, "SELECT count(*) FROM t").await.unwrap(), "60");
    value(&client, "DELETE FROM t WHERE a > 30").await.unwrap();
    assert_eq!(value(&client, "SELECT count(*) FROM t").await.unwrap(), "30");
    value(&client, "ROLLBACK").await.unwrap();
    assert_eq!(value(&client, "SELECT count(*) FROM t").await.unwrap(), "60");
    // A SELECT that writes, and whose text does not tell, is run once, where it may write.
    value(&client, "CREATE SEQUENCE numbers").await.unwrap();
    value(&client, "CREATE MACRO hidden() AS nextval('numbers')").await.unwrap();
    for number in 1..=9 {
        assert_eq!(value(&client, "SELECT hidden()").await.unwrap(), number.to_string());
    }
    value(&client, "BEGIN").await.unwrap();
    assert_eq!(value(&client, "SELECT hidden()").await.unwrap(), "10");
    value(&client, "COMMIT").await.unwrap();
    // What one worker keeps for a session keeps the session there.
    value(&client, "CREATE TEMP TABLE mine AS SELECT 42 AS a").await.unwrap();
    for _ in 0..6 {
        assert_eq!(value(&client, "SELECT a FROM mine").await.unwrap(), "42");
    }
    // A transaction that only reads sees one snapshot.
    let reader = connect(&router).await;
    value(&reader, "BEGIN READ ONLY").await.unwrap();
    assert_eq!(value(&reader, "SELECT count(*) FROM t").await.unwrap(), "60");
    value(&client, "INSERT INTO t VALUES (61)").await.unwrap();
    tokio::time::sleep(Duration::from_millis(1200)).await;
    assert_eq!(value(&reader, "SELECT count(*) FROM t").await.unwrap(), "60");
    let refused = value(&reader, "INSERT INTO t VALUES (62)").await.unwrap_err();
    assert!(refused.starts_with("25006"), "{refused}");
    value(&reader, "ROLLBACK").await.unwrap();
    // Others see a commit within the second that a snapshot may be old.
    let deadline = Instant::now() + Duration::from_secs(3);
    while value(&reader, "SELECT count(*) FROM t").await.unwrap() != "61" {
        assert!(Instant::now() < deadline);
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn postgres_several_routers_serve_the_same_workers() {
    let store = Cluster::in_folder();
    let routers = [store.router(), store.router()];
    let workers: Vec<_> = (0..2).map(|_| store.worker(&[&routers[0], &routers[1]])).collect();
    routers[0].query("CREATE TABLE t AS SELECT range AS a FROM range(100000)");
    let clients = [connect(&routers[0]).await, connect(&routers[1]).await];
    for (round, client) in clients.iter().cycle().take(20).enumerate() {
        value(client, &format!("INSERT INTO t VALUES ({round})")).await.unwrap();
        let seen: u64 = value(client, "SELECT count(*) FROM t").await.unwrap().parse().unwrap();
        assert_eq!(seen, 100_001 + round as u64);
    }
    // A database that is made is there for all.
    routers[0].query("CREATE DATABASE other");
    let url = format!("postgresql://openduck:{TOKEN}@127.0.0.1:{}/other", routers[1].pg_port());
    let (other, connection) = tokio_postgres::connect(&url, NoTls).await.unwrap();
    tokio::spawn(connection);
    value(&other, "CREATE TABLE u AS SELECT 7 AS a").await.unwrap();
    assert_eq!(value(&other, "SELECT a FROM u").await.unwrap(), "7");
    // A result is read on through any router.
    let [first, second] = routers;
    first.kill();
    tokio::time::sleep(Duration::from_millis(2500)).await;
    assert_eq!(second.query("SELECT count(*) FROM t"), "100020");
    drop(workers);
}

#[tokio::test(flavor = "multi_thread")]
async fn postgres_a_router_that_dies_leaves_no_transaction_open() {
    let store = Cluster::in_folder();
    let [first, second] = [store.router(), store.router()];
    let worker = store.worker(&[&first, &second]);
    let (lost, client) = (connect(&first).await, connect(&second).await);
    value(&client, "CREATE TABLE t AS SELECT 1 AS a").await.unwrap();
    value(&lost, "BEGIN").await.unwrap();
    value(&lost, "UPDATE t SET a = 2").await.unwrap();
    // Longer than a router may be silent: this one is not, though nothing comes by it.
    tokio::time::sleep(Duration::from_secs(13)).await;
    value(&lost, "UPDATE t SET a = 3").await.unwrap();
    let began = Instant::now();
    first.kill();
    // It waits for the other one to end, which nobody but the worker can end.
    value(&client, "UPDATE t SET a = a + 10").await.unwrap();
    let waited = began.elapsed();
    assert!(waited > Duration::from_secs(5) && waited < Duration::from_secs(15), "{waited:?}");
    assert_eq!(value(&client, "SELECT a FROM t").await.unwrap(), "11");
    assert!(worker.said().contains("has gone, and nobody has gone on with it"), "{}", worker.said());
}

#[tokio::test(flavor = "multi_thread")]
async fn postgres_a_writer_that_ends_in_order_is_not_noticed() {
    let store = Cluster::in_folder();
    let router = store.router();
    let mut workers: Vec<_> = (0..2).map(|_| store.worker(&[&router])).collect();
    let mut ledger = Ledger::open(&router.endpoint()).await;
    let writers = ledger.write(&router.endpoint(), OnError::GoOn);
    for round in 0..3 {
        writers.wait_for(40).await;
        let name = worker_name(writer(&store, &workers));
        let index = workers.iter().position(|worker| worker_name(worker) == name).unwrap();
        let began = Instant::now();
        tokio::task::block_in_place(|| workers.remove(index).stop());
        writers.wait_for(40).await;
        println!("round {round}: handed over in {:?}", began.elapsed());
        workers.push(tokio::task::block_in_place(|| store.worker(&[&router])));
    }
    let told = writers.stop().await;
    assert!(told.errors.is_empty(), "{:#?}", told.errors);
    ledger.check(&router.endpoint(), told, "after three writers").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn postgres_a_writer_that_dies_is_replaced_within_its_lease() {
    let store = Cluster::in_folder();
    let router = store.router();
    let mut workers: Vec<_> = (0..3).map(|_| store.worker(&[&router])).collect();
    let mut ledger = Ledger::open(&router.endpoint()).await;
    let client = connect(&router).await;
    value(&client, "CREATE TABLE t AS SELECT 1 AS a").await.unwrap();
    // For others to see it.
    tokio::time::sleep(Duration::from_millis(2500)).await;
    let writers = ledger.write(&router.endpoint(), OnError::GoOn);
    writers.wait_for(40).await;
    let idle = connect(&router).await;
    value(&idle, "CREATE TEMP TABLE mine AS SELECT 1 AS a").await.unwrap();
    let open = connect(&router).await;
    value(&open, "BEGIN").await.unwrap();
    value(&open, "INSERT INTO t VALUES (2)").await.unwrap();
    let name = worker_name(writer(&store, &workers));
    let index = workers.iter().position(|worker| worker_name(worker) == name).unwrap();
    let began = Instant::now();
    workers.remove(index).kill();
    // Reads do not notice.
    let reader = connect(&router).await;
    for round in 0..100 {
        assert_eq!(value(&reader, &distinct("SELECT count(*) FROM t", round)).await.unwrap(), "1");
    }
    assert!(began.elapsed() < Duration::from_secs(5), "{:?}", began.elapsed());
    // A write waits.
    value(&client, "INSERT INTO t VALUES (3)").await.unwrap();
    println!("written again after {:?}", began.elapsed());
    assert!(began.elapsed() < Duration::from_secs(20), "{:?}", began.elapsed());
    // What was lost is said, once.
    let lost = value(&open, "INSERT INTO t VALUES (4)").await.unwrap_err();
    assert!(lost.starts_with("57P01"), "{lost}");
    value(&open, "ROLLBACK").await.unwrap();
    let lost = value(&idle, "SELECT a FROM mine").await.unwrap_err();
    assert!(lost.starts_with("57P01"), "{lost}");
    assert_eq!(value(&idle, "SELECT 1").await.unwrap(), "1");
    writers.wait_for(40).await;
    let told = writers.stop().await;
    println!("{:#?}", told.errors);
    ledger.check(&router.endpoint(), told, "after the writer's death").await;
    assert_eq!(value(&client, "SELECT string_agg(a, ' ' ORDER BY a) FROM t").await.unwrap(), "1 3");
}

/// What one worker does to a database, the others know within a second or two.
#[tokio::test(flavor = "multi_thread")]
async fn postgres_a_database_that_is_restored_or_dropped_is_so_everywhere() {
    let store = Cluster::in_folder();
    let router = store.router();
    let workers: Vec<_> = (0..3).map(|_| store.worker(&[&router])).collect();
    let client = connect(&router).await;
    value(&client, "CREATE TABLE t AS SELECT 1 AS a").await.unwrap();
    value(&client, "CREATE SNAPSHOT before").await.unwrap();
    value(&client, "INSERT INTO t SELECT range FROM range(2, 101)").await.unwrap();
    tokio::time::sleep(Duration::from_millis(2500)).await;
    for round in 0..6 {
        assert_eq!(router.query(&distinct("SELECT count(*) FROM t", round)), "100");
    }
    router.query("RESTORE DATABASE mydb TO 'before'");
    tokio::time::sleep(Duration::from_millis(2500)).await;
    for round in 0..12 {
        assert_eq!(router.query(&distinct("SELECT count(*) FROM t", round)), "1");
    }
    // Written by whoever writes it now, and read by all.
    router.query("INSERT INTO t VALUES (2)");
    tokio::time::sleep(Duration::from_millis(2500)).await;
    for round in 0..12 {
        assert_eq!(router.query(&distinct("SELECT sum(a) FROM t", round)), "3");
    }
    router.query("CREATE DATABASE other");
    let url = format!("postgresql://openduck:{TOKEN}@127.0.0.1:{}/other", router.pg_port());
    for kept in ["1", "2"] {
        let (other, connection) = tokio_postgres::connect(&url, NoTls).await.unwrap();
        tokio::spawn(connection);
        value(&other, &format!("CREATE TABLE u AS SELECT {kept} AS a")).await.unwrap();
        tokio::time::sleep(Duration::from_millis(2500)).await;
        for round in 0..9 {
            assert_eq!(value(&other, &distinct("SELECT a FROM u", round)).await.unwrap(), kept);
        }
        router.query("DROP DATABASE other");
        router.query("CREATE DATABASE other");
        tokio::time::sleep(Duration::from_millis(2500)).await;
    }
    drop(workers);
}

/// Nobody writes on where a database was, when another worker than its writer restores it.
#[tokio::test(flavor = "multi_thread")]
async fn postgres_a_database_may_be_restored_by_another_worker_than_its_writer() {
    let store = Cluster::in_folder();
    let router = store.router();
    let workers: Vec<_> = (0..2).map(|_| store.worker(&[&router])).collect();
    let client = connect(&router).await;
    value(&client, "CREATE TABLE t AS SELECT 1 AS a").await.unwrap();
    value(&client, "CREATE SNAPSHOT before").await.unwrap();
    value(&client, "INSERT INTO t VALUES (1000)").await.unwrap();
    // A database that the other one writes, for that one to be asked.
    let known = store.postgres.client().await;
    let writer_of = async |name: &str| {
        let sql =
            "SELECT t.writer FROM openduck.timeline t JOIN openduck.database d ON d.main = t.id WHERE d.name = $1";
        known.query_one(sql, &[&name]).await.unwrap().get::<_, Option<String>>(0)
    };
    let mut other = None;
    for number in 0..8 {
        let name = format!("other{number}");
        router.query(&format!("CREATE DATABASE {name}"));
        let url = format!("postgresql://openduck:{TOKEN}@127.0.0.1:{}/{name}", router.pg_port());
        let (session, connection) = tokio_postgres::connect(&url, NoTls).await.unwrap();
        tokio::spawn(connection);
        value(&session, "SELECT 1").await.unwrap();
        if writer_of(&name).await != writer_of("mydb").await {
            other = Some(session);
            break;
        }
    }
    let other = other.expect("a database that another worker writes");
    value(&other, "RESTORE DATABASE mydb TO 'before'").await.unwrap();
    // What is acknowledged from here on is in what was restored.
    let deadline = Instant::now() + Duration::from_secs(20);
    let mut acknowledged = 0;
    while acknowledged < 20 {
        match value(&client, "INSERT INTO t VALUES (1)").await {
            Ok(_) => acknowledged += 1,
            Err(why) => assert!(Instant::now() < deadline, "{why}"),
        }
    }
    tokio::time::sleep(Duration::from_millis(2500)).await;
    for round in 0..8 {
        assert_eq!(router.query(&distinct("SELECT count(*), max(a) FROM t", round)), "21,1");
    }
    // One that is dropped and made again by the other one is the new one everywhere.
    value(&other, "DROP DATABASE mydb").await.unwrap();
    value(&other, "CREATE DATABASE mydb").await.unwrap();
    let fresh = connect(&router).await;
    while let Err(why) = value(&fresh, "CREATE TABLE t AS SELECT 7 AS a").await {
        assert!(Instant::now() < deadline + Duration::from_secs(20), "{why}");
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    tokio::time::sleep(Duration::from_millis(2500)).await;
    for round in 0..8 {
        assert_eq!(router.query(&distinct("SELECT count(*), max(a) FROM t", round)), "1,7");
    }
    drop(workers);
}

/// A statement that waits for a writer can be cancelled, and takes no longer than it may.
#[tokio::test(flavor = "multi_thread")]
async fn postgres_a_statement_that_waits_for_a_writer_ends_when_it_should() {
    let store = Cluster::in_folder();
    let router = store.router();
    let mut workers: Vec<_> = (0..2).map(|_| store.worker(&[&router])).collect();
    let client = connect(&router).await;
    value(&client, "CREATE TABLE t AS SELECT 1 AS a").await.unwrap();
    let name = worker_name(writer(&store, &workers));
    let index = workers.iter().position(|worker| worker_name(worker) == name).unwrap();
    workers.remove(index).kill();
    let began = Instant::now();
    value(&client, "SET statement_timeout = 700").await.unwrap();
    let late = value(&client, "INSERT INTO t VALUES (2)").await.unwrap_err();
    assert!(late.starts_with("57014"), "{late}");
    assert!(began.elapsed() < Duration::from_secs(3), "{:?}", began.elapsed());
    value(&client, "SET statement_timeout = 0").await.unwrap();
    let cancel = client.cancel_token();
    let began = Instant::now();
    let (cancelled, asked) = tokio::join!(value(&client, "INSERT INTO t VALUES (3)"), async {
        tokio::time::sleep(Duration::from_millis(500)).await;
        cancel.cancel_query(NoTls).await
    });
    asked.unwrap();
    let cancelled = cancelled.unwrap_err();
    assert!(cancelled.starts_with("57014"), "{cancelled}");
    assert!(began.elapsed() < Duration::from_secs(3), "{:?}", began.elapsed());
    // COPY waits too, before it takes anything up.
    let copy = client.copy_in::<_, bytes::Bytes>("COPY t FROM STDIN").await.unwrap();
    let mut copy = std::pin::pin!(copy);
    futures::SinkExt::send(&mut copy, bytes::Bytes::from_static(b"4\n5\n")).await.unwrap();
    assert_eq!(copy.finish().await.unwrap(), 2);
    assert_eq!(value(&client, "SELECT string_agg(a, ' ' ORDER BY a) FROM t").await.unwrap(), "1 4 5");
}

/// Runs for longer than any test.
const ENDLESS: &str = "SELECT count(*) FROM generate_series(1, 1000000000000) AS s(i) WHERE i % 7 = 8";

#[test]
fn postgres_what_runs_is_cancelled_through_any_router() {
    let store = Cluster::in_folder();
    let routers = [store.router(), store.router()];
    let _workers: Vec<_> = (0..2).map(|_| store.worker(&[&routers[0], &routers[1]])).collect();
    routers[0].query("CREATE TABLE t AS SELECT 1 AS a");
    for round in 0..6 {
        let mut client = Wire::open(&routers[round % 2].pg_url()).unwrap();
        let (process_id, key) = (client.process_id, client.key.clone());
        let running = std::thread::spawn(move || client.ask(&wire::query(ENDLESS)));
        routers[0].wait_for_running(1);
        let mut wrong = key.clone();
        wrong[0] ^= 1;
        let other = &routers[(round + 1) % 2];
        for (key, cancels) in [(wrong, false), (key, true)] {
            let asked = Instant::now();
            let mut request = Wire::connect(other.pg_port()).unwrap();
            request.send(&wire::cancel_request(process_id, &key)).unwrap();
            assert_eq!(request.to_end().unwrap(), Vec::<String>::new(), "a CancelRequest has no answer");
            if cancels {
                routers[0].wait_for_running(0);
                assert!(asked.elapsed() < Duration::from_millis(300), "{:?}", asked.elapsed());
            } else {
                assert_eq!(routers[0].running(), 1, "a wrong key");
            }
        }
        let drained = running.join().unwrap().unwrap();
        assert_eq!(drained.errors, ["ERROR 57014"]);
    }
}
