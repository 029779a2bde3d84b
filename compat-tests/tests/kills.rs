//! Servers that are killed under writers, again and again: what was acknowledged is there once, and what became of each
//! commit whose answer was lost is settled by `openduck_commit_status`, which the data agrees with.
//!
//! `COMPAT_KILLS=300 cargo test --workspace --test kills` is the full figure; 6 rounds are the default.

use std::{
    collections::BTreeMap,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
    time::{Duration, Instant},
};

use arrow_array::cast::AsArray;
use compat_tests::{
    grpc::{Client, statement},
    postgres,
    server::{DATABASE, Server, TOKEN},
};
use openduck_proto::v1::ExecuteQueryRequest;

const WRITERS: u64 = 6;

/// What a writer knows of its transactions, by their ids.
#[derive(Default)]
struct Known {
    acknowledged: Vec<String>,
    unknown: Vec<String>,
}

fn rounds(default: u64) -> u64 {
    std::env::var("COMPAT_KILLS").map_or(default, |count| count.parse().expect("COMPAT_KILLS is a number"))
}

/// A statement that is the transaction `id`.
fn named(sql: &str, id: &str) -> ExecuteQueryRequest {
    ExecuteQueryRequest { transaction_id: id.to_owned(), ..statement(sql) }
}

/// Writes rows, each under the id that it holds, until the server is gone.
async fn write(endpoint: String, counter: Arc<AtomicU64>, writer: u64) -> Known {
    let mut client = Client::connect(&endpoint).await;
    let mut known = Known::default();
    loop {
        let number = counter.fetch_add(1, Ordering::Relaxed);
        let id = format!("{writer}-{number}");
        // Every tenth is large enough to go to a layer, every seventh is an explicit transaction.
        let rows = if number.is_multiple_of(10) { 40_000 } else { 1 };
        let sql = format!("INSERT INTO written SELECT '{id}', hash(i + {number}) FROM range({rows}) r(i)");
        let outcome = if number.is_multiple_of(7) {
            let session_id = format!("session-{id}");
            let in_session = |sql: &str| ExecuteQueryRequest { session_id: session_id.clone(), ..named(sql, &id) };
            let begun = match client.execute(in_session("BEGIN")).await {
                Ok(_) => client.execute(in_session(&sql)).await,
                failed => failed,
            };
            // Before COMMIT is sent nothing is unknown.
            if begun.is_err() {
                return known;
            }
            client.execute(in_session("COMMIT")).await
        } else {
            client.execute(named(&sql, &id)).await
        };
        match outcome {
            Ok(_) => known.acknowledged.push(id),
            Err(_) => {
                known.unknown.push(id);
                return known;
            }
        }
    }
}

/// The rows of each transaction that are there.
async fn found(client: &mut Client) -> BTreeMap<String, u64> {
    let sql = "SELECT id, count(*)::UBIGINT FROM written GROUP BY id";
    let mut found = BTreeMap::new();
    for batch in client.rows(statement(sql)).await.unwrap() {
        let ids = arrow_cast::cast(batch.column(0), &arrow_schema::DataType::Utf8).unwrap();
        let counts = batch.column(1).as_primitive::<arrow_array::types::UInt64Type>();
        found.extend(ids.as_string::<i32>().iter().zip(counts.values()).map(|(id, n)| (id.unwrap().to_owned(), *n)));
    }
    found
}

async fn status(client: &mut Client, id: &str) -> String {
    let sql = format!("SELECT (openduck_commit_status('{id}')).status");
    let batches = client.rows(statement(&sql)).await.unwrap();
    let texts = arrow_cast::cast(batches[0].column(0), &arrow_schema::DataType::Utf8).unwrap();
    texts.as_string::<i32>().value(0).to_owned()
}

/// Rounds of servers that `start` starts on one store.
async fn kill_rounds(rounds: u64, start: impl Fn() -> Server) {
    let begun = Instant::now();
    let counter = Arc::new(AtomicU64::new(1));
    let (mut acknowledged, mut settled) = (0, BTreeMap::<String, u64>::new());
    let server = start();
    server.query("CREATE TABLE written (id VARCHAR, value UBIGINT)");
    let mut server = Some(server);
    for round in 0..rounds {
        let running = server.take().unwrap();
        let writers: Vec<_> =
            (0..WRITERS).map(|writer| tokio::spawn(write(running.endpoint(), Arc::clone(&counter), writer))).collect();
        tokio::time::sleep(Duration::from_millis(150 + (round * 37) % 400)).await;
        running.kill();
        let mut known = Known::default();
        for writer in writers {
            let of_one = writer.await.unwrap();
            known.acknowledged.extend(of_one.acknowledged);
            known.unknown.extend(of_one.unknown);
        }
        let running = start();
        let mut client = Client::connect(&running.endpoint()).await;
        // Settled before it is looked at: what was said to be not committed must not appear.
        let mut committed = known.acknowledged.clone();
        for id in &known.unknown {
            let status = status(&mut client, id).await;
            *settled.entry(status.clone()).or_default() += 1;
            match status.as_str() {
                "committed" => committed.push(id.clone()),
                "not committed" => {}
                other => panic!("round {round}: {id} is {other}"),
            }
        }
        let found = found(&mut client).await;
        acknowledged += known.acknowledged.len();
        for id in &committed {
            let number: u64 = id.split_once('-').unwrap().1.parse().unwrap();
            let rows = if number.is_multiple_of(10) { 40_000 } else { 1 };
            assert_eq!(found.get(id), Some(&rows), "round {round}: rows of {id}");
        }
        assert_eq!(found.len(), committed.len(), "round {round}: there is what nobody was told of");
        client.execute(statement("DELETE FROM written")).await.unwrap();
        server = Some(running);
    }
    assert!(acknowledged > 0);
    println!("{rounds} rounds in {:.1?}: {acknowledged} acknowledged, of unknown commits {settled:?}", begun.elapsed());
}

#[tokio::test(flavor = "multi_thread")]
async fn killed_servers_lose_nothing_that_was_acknowledged() {
    let folder = Arc::new(tempfile::tempdir().unwrap());
    kill_rounds(rounds(6), || Server::start_on(Arc::clone(&folder), &[])).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn postgres_killed_servers_lose_nothing_that_was_acknowledged() {
    let (postgres, objects) = (postgres::Server::start(), tempfile::tempdir().unwrap());
    let objects = format!("file://{}", objects.path().display());
    let start = || {
        let arguments = ["serve", "-d", DATABASE, "-t", TOKEN, "--port", "0", "--metadata", &postgres.url()];
        let arguments = [&arguments[..], &["--objects", &objects]].concat();
        Server::spawn(&arguments, Arc::new(tempfile::tempdir().unwrap()), "postgres  ")
    };
    kill_rounds(rounds(2), start).await;
}
