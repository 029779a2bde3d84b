//! Large queries in fragments on several workers, as clients get them: what one worker answers, whoever writes meanwhile and
//! whichever of the workers goes; and what parts of statements are permitted by.
//!
//! `COMPAT_STATEMENTS` is how many random queries there are (40), `COMPAT_PAUSE_MS` how long the writer beside them pauses after
//! each three commits (30), and `COMPAT_SCALE` the scale factor of TPC-H (0.01).

use std::{
    collections::{BTreeMap, HashMap},
    env,
    str::FromStr,
    sync::atomic::{AtomicBool, Ordering},
    time::{Duration, Instant},
};

use arrow_array::RecordBatch;
use arrow_cast::display::{ArrayFormatter, FormatOptions};
use compat_tests::{
    cluster::{Cluster, SECRET},
    grpc::{Client, statement},
    server::{DATABASE, Server, TOKEN, run, text},
    tpch::{self, Dice},
    wire::{self, Wire},
};
use futures::StreamExt;
use openduck_proto::{
    Error, ErrorKind,
    v1::{
        Bridge, CancelRequest, ExecuteQueryReply, ExecuteQueryRequest, InputBatch, InputSchema, Mode,
        StreamResultsRequest, Ticket, execute_query_request::Freshness,
        execution_service_client::ExecutionServiceClient,
    },
};
use tokio_postgres::{NoTls, SimpleQueryMessage};
use tonic::{Request, Status};

/// The setting by which a query is split, or is not.
const SETTING: &str = "openduck_split_rows";

fn setting<T: FromStr>(name: &str, default: T) -> T {
    env::var(name).ok().and_then(|value| value.parse().ok()).unwrap_or(default)
}

/// Makes TPC-H's tables.
fn load(router: &Server) {
    let scale: String = setting("COMPAT_SCALE", "0.01".to_owned());
    let made = run(&["demo", "tpch", "-d", DATABASE, "-t", TOKEN, "--scale", &scale, "--endpoint", &router.endpoint()]);
    assert!(made.status.success(), "{}", text(&made));
    // What one session has written, others see within a second.
    std::thread::sleep(Duration::from_millis(1500));
}

/// A query that is split from so many rows on; 0: it is not.
fn query(sql: &str, split_rows: u64) -> ExecuteQueryRequest {
    let settings = HashMap::from([(SETTING.to_owned(), split_rows.to_string())]);
    ExecuteQueryRequest { settings, ..statement(sql) }
}

/// The same where it is said to be read.
fn query_at(sql: &str, lsn: u64) -> ExecuteQueryRequest {
    ExecuteQueryRequest { freshness: Some(Freshness::Snapshot(lsn.to_string())), ..query(sql, 0) }
}

/// An answer: its columns with their types, its rows in order, and where it was read.
struct Answer {
    columns: Vec<(String, String)>,
    schema: bytes::Bytes,
    rows: Vec<Vec<String>>,
    lsn: u64,
}

async fn ask(client: &mut Client, request: ExecuteQueryRequest) -> Result<Answer, Error> {
    let wrong = |status: Status| Error::from_status(&status);
    let reply = client.execute(request).await.map_err(wrong)?;
    let columns = reply.columns.iter().map(|column| (column.name.clone(), column.r#type.clone())).collect();
    let (schema, lsn) = (reply.schema.clone(), reply.lsn);
    let batches = client.rest(reply).await.map_err(wrong)?;
    Ok(Answer { columns, schema, rows: batches.iter().flat_map(rows).collect(), lsn })
}

fn rows(batch: &RecordBatch) -> Vec<Vec<String>> {
    let options = FormatOptions::default().with_null("NULL");
    let columns: Vec<_> =
        batch.columns().iter().map(|column| ArrayFormatter::try_new(column, &options).unwrap()).collect();
    (0..batch.num_rows()).map(|row| columns.iter().map(|column| column.value(row).to_string()).collect()).collect()
}

/// Whether two answers are the same multiset of rows; what is rounded within a billionth.
fn same(mut left: Vec<Vec<String>>, mut right: Vec<Vec<String>>) -> bool {
    // What is rounded comes last, or rows that differ there would be in another order.
    let exact = |row: &[String]| {
        let is_rounded = |value: &&String| value.parse::<f64>().is_ok() && value.contains(['.', 'e']);
        let (rounded, exact): (Vec<_>, Vec<_>) = row.iter().partition(is_rounded);
        (format!("{exact:?}"), format!("{rounded:?}"))
    };
    for rows in [&mut left, &mut right] {
        rows.sort_by_cached_key(|row| exact(row));
    }
    let same_value = |(left, right): (&String, &String)| {
        let close = |a: f64, b: f64| (a - b).abs() <= 1e-9 * a.abs().max(b.abs());
        left == right || matches!((left.parse(), right.parse()), (Ok(a), Ok(b)) if close(a, b))
    };
    let same_row = |(a, b): (&Vec<String>, &Vec<String>)| a.len() == b.len() && a.iter().zip(b).all(same_value);
    left.len() == right.len() && left.iter().zip(&right).all(same_row)
}

fn assert_same(what: &str, whole: Answer, divided: Answer) {
    assert_eq!(whole.columns, divided.columns, "{what}");
    assert_eq!(whole.schema, divided.schema, "{what}");
    let shown = format!("{what}\nwhole: {:?}\ndivided: {:?}", whole.rows, divided.rows);
    assert!(same(whole.rows, divided.rows), "{shown}");
}

/// How many queries have been split, and the fragments that each worker was given, by the router's metrics.
fn counts(router: &Server) -> (u64, BTreeMap<String, u64>) {
    let (_, text) = router.get("/metrics");
    let number = |name: &str| text.lines().find_map(|line| line.strip_prefix(name)?.trim().parse().ok());
    let of_line = |line: &str| {
        let (worker, count) = line.strip_prefix("openduck_fragments_total{worker=\"")?.split_once("\"} ")?;
        Some((worker.to_owned(), count.parse().ok()?))
    };
    (number("openduck_split_statements_total ").unwrap_or(0), text.lines().filter_map(of_line).collect())
}

#[tokio::test(flavor = "multi_thread")]
async fn postgres_fragments_on_workers_answer_what_one_worker_does() {
    let store = Cluster::in_folder();
    let router = store.router();
    let _workers: Vec<_> = (0..3).map(|_| store.worker(&[&router])).collect();
    load(&router);
    let mut client = Client::connect(&router.endpoint()).await;
    let mut shown = Vec::new();
    for number in 1..=tpch::QUERIES {
        let sql = tpch::query(number);
        let (before, _) = counts(&router);
        let divided = ask(&mut client, query(&sql, 1000)).await.unwrap_or_else(|error| panic!("q{number}: {error:?}"));
        if counts(&router).0 > before {
            shown.push(number);
        }
        let whole = ask(&mut client, query_at(&sql, divided.lsn)).await.unwrap();
        assert_same(&format!("q{number}"), whole, divided);
    }
    println!("split: {shown:?}");
    assert!(shown.len() >= 13, "{shown:?}");
    let (split, fragments) = counts(&router);
    assert_eq!(fragments.len(), 3, "every worker has had some: {fragments:?}");
    assert_eq!(fragments.values().sum::<u64>(), split * 3, "{fragments:?}");
    // By default a query has to read more than that.
    ask(&mut client, statement(&tpch::query(1))).await.unwrap();
    ask(&mut client, query(&tpch::query(1), 0)).await.unwrap();
    // Postgres's sums have types of their own.
    let (psql, connection) = tokio_postgres::connect(&router.pg_url(), NoTls).await.unwrap();
    tokio::spawn(connection);
    for (at, sql) in [
        "SELECT count(*), sum(l_quantity), sum(l_linenumber), sum(l_orderkey) FROM lineitem WHERE l_tax > 0.01",
        "SELECT l_linenumber, sum(l_linenumber), sum(DISTINCT l_suppkey), max(l_tax) FROM lineitem GROUP BY 1 ORDER BY 1",
    ]
    .into_iter()
    .enumerate()
    {
        let mut answers = Vec::new();
        for rows in [1000, 0] {
            psql.batch_execute(&format!("SET {SETTING} = {rows}")).await.unwrap();
            let statement = psql.prepare(sql).await.unwrap();
            let found = psql.query(&statement, &[]).await.unwrap();
            let types: Vec<_> = statement.columns().iter().map(|column| column.type_().clone()).collect();
            let shown = psql.simple_query(sql).await.unwrap();
            let shown = shown.iter().filter_map(|message| match message {
                SimpleQueryMessage::Row(row) => Some((0..row.len()).map(|i| row.get(i).map(str::to_owned)).collect()),
                _ => None,
            });
            let shown: Vec<Vec<_>> = shown.collect();
            assert_eq!(found.len(), shown.len());
            answers.push((types, shown));
        }
        assert_eq!(counts(&router).0, split + 2 * (at as u64 + 1), "{sql}");
        assert_eq!(answers[0], answers[1], "{sql}");
    }
}

/// A user's rights hold for the parts of what he asks, as for the whole of it.
#[tokio::test(flavor = "multi_thread")]
async fn postgres_parts_read_what_their_user_may() {
    let store = Cluster::in_folder();
    let router = store.router();
    let _workers: Vec<_> = (0..2).map(|_| store.worker(&[&router])).collect();
    load(&router);
    for sql in [
        "CREATE USER ada PASSWORD 'a long password'",
        "GRANT CONNECT ON DATABASE mydb TO ada",
        "GRANT SELECT ON orders TO ada",
    ] {
        router.query(sql);
    }
    let url = format!("postgresql://ada:a%20long%20password@127.0.0.1:{}/{DATABASE}", router.pg_port());
    let (ada, connection) = tokio_postgres::connect(&url, NoTls).await.unwrap();
    tokio::spawn(connection);
    ada.batch_execute(&format!("SET {SETTING} = 1000")).await.unwrap();
    ada.simple_query("SELECT o_orderstatus, count(*) FROM orders GROUP BY 1").await.unwrap();
    assert_eq!(counts(&router).0, 1, "what she may read is split");
    for sql in [
        "SELECT count(*) FROM lineitem",
        "SELECT count(*) FROM orders WHERE o_orderkey IN (SELECT l_orderkey FROM lineitem)",
    ] {
        let refused = ada.simple_query(sql).await.unwrap_err();
        assert_eq!(refused.code().map(|code| code.code()), Some("42501"), "{sql}: {refused:?}");
    }
    assert_eq!(counts(&router).0, 1);
}

/// EXPLAIN says how a query is divided, or why it is not; what is small is the engine's alone.
#[tokio::test(flavor = "multi_thread")]
async fn postgres_explain_shows_how_a_query_is_divided() {
    let store = Cluster::in_folder();
    let router = store.router();
    let _workers: Vec<_> = (0..2).map(|_| store.worker(&[&router])).collect();
    load(&router);
    let mut client = Client::connect(&router.endpoint()).await;
    let joined = "SELECT o_orderpriority, count(*) FROM orders JOIN lineitem ON l_orderkey = o_orderkey GROUP BY 1";
    let cases: [(&str, &[&str]); 5] = [
        (
            joined,
            &["Split by the keys of lineitem, orders: 100 %", "aggregates, ~", "keys below CAST('", "keys from CAST('"],
        ),
        ("SELECT sum(l_tax) FROM lineitem", &["Split by the rows of lineitem: 100 %", "rows from ", "rows 0 to "]),
        ("SELECT median(l_tax) FROM lineitem", &["Whole, on the worker ", "median has no partial form"]),
        ("SELECT l_comment FROM lineitem", &["Whole, on the worker ", "fragments would send"]),
        ("SELECT l_partkey FROM lineitem ORDER BY l_partkey % 2 LIMIT 3", &["Split by the rows", "first rows, ~"]),
    ];
    for (sql, told) in cases {
        let explained = ask(&mut client, query(&format!("EXPLAIN {sql}"), 1000)).await.unwrap();
        let text: String = explained.rows.iter().map(|row| row[1].as_str()).collect();
        for told in told {
            assert!(text.contains(told), "{sql}: {told}\n{text}");
        }
        if text.contains("Split") {
            for told in ["Last part [REMOTE ", "Bridge(", "Fragment 2 [REMOTE ", "Scan"] {
                assert!(text.contains(told), "{sql}: {told}\n{text}");
            }
        }
        let names: Vec<_> = explained.columns.iter().map(|(name, _)| name.as_str()).collect();
        assert_eq!(names, ["explain_key", "explain_value"]);
        let off = ask(&mut client, query(&format!("EXPLAIN {sql}"), 0)).await.unwrap();
        assert!(!format!("{:?}", off.rows).contains("REMOTE"), "{:?}", off.rows);
    }
    assert_eq!(counts(&router).0, 0, "EXPLAIN runs nothing");
    // By psql, and with what it has taken.
    let (psql, connection) = tokio_postgres::connect(&router.pg_url(), NoTls).await.unwrap();
    tokio::spawn(connection);
    psql.batch_execute(&format!("SET {SETTING} = 1000")).await.unwrap();
    let lines = async |sql: String| -> String {
        let messages = psql.simple_query(&sql).await.unwrap();
        let line = |message: &SimpleQueryMessage| match message {
            SimpleQueryMessage::Row(row) => Some(format!("{}: {}\n", row.columns()[0].name(), row.get(0).unwrap())),
            _ => None,
        };
        messages.iter().filter_map(line).collect()
    };
    let planned = lines(format!("EXPLAIN (COSTS OFF) {joined}")).await;
    assert!(planned.starts_with("QUERY PLAN: Split by the keys of lineitem, orders"), "{planned}");
    let analyzed = lines(format!("EXPLAIN ANALYZE {joined}")).await;
    println!("{analyzed}");
    for told in ["Split by the keys of lineitem, orders", " bytes", " ms to its rows", "Total Time"] {
        assert!(analyzed.contains(told), "{told}\n{analyzed}");
    }
    let refused = psql.simple_query("EXPLAIN SELECT nothing FROM lineitem").await.unwrap_err();
    assert_eq!(refused.code().map(|code| code.code()), Some("42703"));
}

/// A LIMIT whose order does not say which of several rows it takes is one worker's; whoever divides it finds that out once.
#[tokio::test(flavor = "multi_thread")]
async fn postgres_limits_that_leave_rows_open_run_whole() {
    let store = Cluster::in_folder();
    let router = store.router();
    let _workers: Vec<_> = (0..2).map(|_| store.worker(&[&router])).collect();
    load(&router);
    let mut client = Client::connect(&router.endpoint()).await;
    let open = "SELECT l_orderkey, l_linenumber FROM lineitem ORDER BY l_linenumber LIMIT 4 OFFSET 2";
    let fragments = |router| counts(router).1.values().sum::<u64>();
    for ran in [2, 2, 2] {
        let found = ask(&mut client, query(open, 1000)).await.unwrap();
        assert_eq!(found.rows.len(), 4);
        assert!(found.rows.iter().all(|row| row[1] == "1"), "{:?}", found.rows);
        assert_eq!((counts(&router).0, fragments(&router)), (0, ran), "it is divided once, and not again");
    }
    // Orders without a tie at the bounds are answered in parts, though nobody knew.
    let fixed = "SELECT o_orderkey, o_totalprice FROM orders ORDER BY o_totalprice DESC LIMIT 5 OFFSET 3";
    let divided = ask(&mut client, query(fixed, 1000)).await.unwrap();
    let whole = ask(&mut client, query(fixed, 0)).await.unwrap();
    assert_eq!(divided.rows, whole.rows);
    assert_eq!((counts(&router).0, fragments(&router)), (1, 4));
}

/// Random queries while a writer commits: each as it was where it was read.
#[tokio::test(flavor = "multi_thread")]
async fn postgres_random_queries_beside_a_writer_are_of_one_position() {
    let store = Cluster::in_folder();
    let router = store.router();
    let _workers: Vec<_> = (0..2).map(|_| store.worker(&[&router])).collect();
    load(&router);
    let mut client = Client::connect(&router.endpoint()).await;
    let over = AtomicBool::new(false);
    // Each commit is a snapshot that two workers open, and a third time for the comparison.
    let pause = Duration::from_millis(setting("COMPAT_PAUSE_MS", 30));
    let writes = async {
        let mut writer = Client::connect(&router.endpoint()).await;
        let mut commits = 0_u32;
        while !over.load(Ordering::Relaxed) {
            let key = commits % 60_000;
            for sql in [
                format!("UPDATE lineitem SET l_quantity = l_quantity + 1 WHERE l_orderkey % 997 = {}", key % 997),
                format!("DELETE FROM orders WHERE o_orderkey % 5003 = {key}"),
                format!("INSERT INTO lineitem FROM lineitem WHERE l_orderkey = {key}"),
            ] {
                writer.execute(statement(&sql)).await.unwrap();
                commits += 1;
            }
            tokio::time::sleep(pause).await;
        }
        commits
    };
    let count: u64 = setting("COMPAT_STATEMENTS", 40);
    let reads = async {
        for seed in 0..count {
            let sql = tpch::statement(&mut Dice::of(seed));
            let divided = ask(&mut client, query(&sql, 1000)).await;
            let divided = divided.unwrap_or_else(|error| panic!("seed {seed}: {sql}: {error:?}"));
            let whole = ask(&mut client, query_at(&sql, divided.lsn)).await.unwrap();
            assert_same(&format!("seed {seed} at {}: {sql}", divided.lsn), whole, divided);
        }
        over.store(true, Ordering::Relaxed);
    };
    let (commits, ()) = tokio::join!(writes, reads);
    let (split, fragments) = counts(&router);
    println!("{split} of {count} split, {commits} commits meanwhile: {fragments:?}");
    assert!(split * 2 > count && commits > 5, "{split} of {count}, {commits} commits");
}

/// Takes long, and reads a table that is split.
const LONG: &str = "SELECT count(*) FROM lineitem a JOIN lineitem b ON a.l_quantity + b.l_quantity = 7.5";

#[tokio::test(flavor = "multi_thread")]
async fn postgres_every_fragment_is_cancelled_through_any_router() {
    let store = Cluster::in_folder();
    let routers = [store.router(), store.router()];
    let _workers: Vec<_> = (0..2).map(|_| store.worker(&[&routers[0], &routers[1]])).collect();
    load(&routers[0]);
    for round in 0..4 {
        let before = counts(&routers[round % 2]).1.values().sum::<u64>();
        let mut client = Wire::open(&routers[round % 2].pg_url()).unwrap();
        client.ask(&wire::query("SET openduck_split_rows = 1000")).unwrap();
        let (process_id, key) = (client.process_id, client.key.clone());
        let running = std::thread::spawn(move || client.ask(&wire::query(LONG)));
        routers[0].wait_for_running(2);
        assert_eq!(counts(&routers[round % 2]).1.values().sum::<u64>(), before + 2);
        let asked = Instant::now();
        let mut request = Wire::connect(routers[(round + 1) % 2].pg_port()).unwrap();
        request.send(&wire::cancel_request(process_id, &key)).unwrap();
        routers[0].wait_for_running(0);
        println!("nothing runs any more after {:?}", asked.elapsed());
        assert!(asked.elapsed() < Duration::from_millis(300), "{:?}", asked.elapsed());
        let drained = running.join().unwrap().unwrap();
        assert_eq!(drained.errors, ["ERROR 57014"]);
    }
    // By the execution's id, as ATTACH does and the command line; and where the client just goes.
    let mut client = Client::connect(&routers[0].endpoint()).await;
    let mut other = Client::connect(&routers[1].endpoint()).await;
    for id in ["by-call", "by-command"] {
        let request = ExecuteQueryRequest { execution_id: id.to_owned(), ..query(LONG, 1000) };
        let running = tokio::spawn({
            let mut client = client.clone();
            async move { client.execute(request).await }
        });
        tokio::task::block_in_place(|| routers[0].wait_for_running(2));
        let asked = Instant::now();
        if id == "by-call" {
            let (execution_id, access_token) = (id.to_owned(), TOKEN.to_owned());
            let cancel = CancelRequest { execution_id, access_token, ..Default::default() };
            let cancelled = other.calls.cancel_execution(other.request(cancel)).await.unwrap();
            assert!(cancelled.into_inner().acknowledged);
        } else {
            let said = run(&["cancel", id, "-t", TOKEN, "--endpoint", &routers[1].endpoint()]);
            assert!(said.status.success(), "{}", text(&said));
        }
        tokio::task::block_in_place(|| routers[0].wait_for_running(0));
        println!("nothing of {id} runs any more after {:?}", asked.elapsed());
        // The command has to start, too.
        assert!(asked.elapsed() < Duration::from_millis(300), "{:?}", asked.elapsed());
        let error = Error::from_status(&running.await.unwrap().unwrap_err());
        assert_eq!(error.kind(), ErrorKind::Interrupt);
    }
    let _ = tokio::time::timeout(Duration::from_secs(2), client.execute(query(LONG, 1000))).await;
    tokio::task::block_in_place(|| routers[0].wait_for_running(0));
}

/// A worker that goes takes nothing with it that was not said yet.
#[tokio::test(flavor = "multi_thread")]
async fn postgres_a_fragment_whose_worker_dies_runs_elsewhere() {
    let store = Cluster::in_folder();
    let router = store.router();
    let mut workers: Vec<_> = (0..3).map(|_| store.worker(&[&router])).collect();
    load(&router);
    let mut client = Client::connect(&router.endpoint()).await;
    let sql = "SELECT l_returnflag, count(*), sum(l_extendedprice) FROM lineitem JOIN orders ON l_orderkey = o_orderkey \
               GROUP BY ALL ORDER BY ALL";
    let expected = ask(&mut client, query(sql, 0)).await.unwrap().rows;
    for round in 0..3 {
        let killed = tokio::task::spawn_blocking({
            let worker = workers.remove(0);
            move || {
                std::thread::sleep(Duration::from_millis(100 + 70 * round));
                worker.kill();
            }
        });
        for _ in 0..40 {
            let divided = ask(&mut client, query(sql, 1000)).await.unwrap();
            assert!(same(expected.clone(), divided.rows));
        }
        killed.await.unwrap();
        let divided = ask(&mut client, query(sql, 1000)).await.unwrap();
        assert!(same(expected.clone(), divided.rows));
        workers.push(tokio::task::block_in_place(|| store.worker(&[&router])));
    }
    assert!(counts(&router).0 > 60, "{:?}", counts(&router));
}

fn refused<T: std::fmt::Debug>(answered: Result<T, Status>) -> ErrorKind {
    Error::from_status(&answered.unwrap_err()).kind()
}

/// A call of a worker, as one who knows the secret makes it.
fn inside<T>(message: T, secret: &str, user: &str) -> Request<T> {
    let mut request = Request::new(message);
    request.metadata_mut().insert("authorization", format!("Bearer {secret}").parse().unwrap());
    request.metadata_mut().insert("openduck-user", user.parse().unwrap());
    request
}

#[tokio::test(flavor = "multi_thread")]
async fn postgres_parts_need_the_tickets_of_a_router() {
    let store = Cluster::in_folder();
    let router = store.router();
    let worker = store.worker(&[&router]);
    load(&router);
    let mut client = Client::connect(&router.endpoint()).await;
    let lsn = ask(&mut client, query("SELECT 1", 0)).await.unwrap().lsn;
    let address = worker.endpoint();
    let mut calls = ExecutionServiceClient::connect(address.clone()).await.unwrap();
    let part = |ticket: Ticket| ExecuteQueryRequest {
        execution_id: "part".to_owned(),
        ticket: Some(ticket),
        inline_bytes_max: 1,
        ..statement("SELECT l_comment FROM lineitem")
    };
    let good = || Ticket::sign(SECRET, "openduck", "part", DATABASE, lsn);
    let once = |part| futures::stream::iter([part]);
    // Forged, foreign, and with a user's token instead of the cluster's secret.
    for (what, ticket) in [
        ("another secret", Ticket::sign("secret", "openduck", "part", DATABASE, lsn)),
        ("another position", Ticket { lsn: lsn + 1, ..good() }),
        ("another user", Ticket::sign(SECRET, "ada", "part", DATABASE, lsn)),
        ("another execution", Ticket::sign(SECRET, "openduck", "other", DATABASE, lsn)),
        ("another database", Ticket::sign(SECRET, "openduck", "part", "other", lsn)),
        ("no longer good", Ticket { expires_ms: 1, ..good() }),
    ] {
        let answered = calls.execute_query(inside(once(part(ticket)), SECRET, "openduck")).await;
        assert_eq!(refused(answered), ErrorKind::Unauthenticated, "{what}");
    }
    let answered = calls.execute_query(inside(once(part(good())), TOKEN, "openduck")).await;
    assert_eq!(refused(answered), ErrorKind::Unauthenticated, "a user's token");
    // A good one: the result is read with it, once, and with no other.
    let reply: ExecuteQueryReply =
        calls.execute_query(inside(once(part(good())), SECRET, "openduck")).await.unwrap().into_inner();
    assert!(!reply.done && !reply.handle.is_empty());
    let wanted = |ticket| StreamResultsRequest { handle: reply.handle.clone(), ticket, ..Default::default() };
    for ticket in [
        None,
        Some(Ticket::sign("secret", "openduck", "part", DATABASE, lsn)),
        Some(Ticket { expires_ms: 1, ..good() }),
    ] {
        assert_eq!(refused(calls.stream_results(wanted(ticket)).await.map(|_| ())), ErrorKind::Unauthenticated);
    }
    for ticket in
        [Ticket::sign(SECRET, "openduck", "other", DATABASE, lsn), Ticket::sign(SECRET, "ada", "part", DATABASE, lsn)]
    {
        assert_eq!(refused(calls.stream_results(wanted(Some(ticket))).await.map(|_| ())), ErrorKind::NoSuchResult);
    }
    let mut rest = calls.stream_results(wanted(Some(good()))).await.unwrap().into_inner();
    let mut ended = false;
    while let Some(message) = rest.next().await {
        ended = message.unwrap().done;
    }
    assert!(ended);
    // What routers tell workers, users do not: a ticket of theirs is nothing, and a bridge would lead inside.
    let divided = ExecuteQueryRequest { ticket: Some(good()), ..query("SELECT count(*) FROM lineitem", 0) };
    client.execute(divided).await.unwrap();
    let printed = ExecuteQueryRequest { mode: Mode::Print.into(), ..query("SELECT 1", 0) };
    assert_eq!(refused(client.execute(printed).await), ErrorKind::Protocol);
    let schema = ask(&mut client, query("SELECT 'a' AS c0", 0)).await.unwrap().schema;
    let reads = ExecuteQueryRequest {
        inputs: vec![InputSchema { name: "sent".to_owned(), schema, kept: false }],
        ..query("SELECT * FROM sent", 0)
    };
    let bridge = Bridge { endpoint: address, handle: reply.handle.clone(), ticket: Some(good()) };
    let input = Some(InputBatch { bridge: Some(bridge), ..InputBatch::default() });
    let messages = futures::stream::iter([reads, ExecuteQueryRequest { input, ..ExecuteQueryRequest::default() }]);
    let answered = client.calls.execute_query(client.request(messages)).await;
    assert_eq!(refused(answered), ErrorKind::Protocol);
}
