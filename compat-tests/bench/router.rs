//! What a router costs: processor time for what passes through it, and the time that a small statement takes longer than
//! where router and worker are one process.

use std::{
    fs,
    time::{Duration, Instant},
};

use clap::Args;
use compat_tests::{
    cluster::Cluster,
    grpc::{Client, statement},
    server::Server,
    wire::{self, Wire},
};
use openduck_proto::v1::StreamResultsRequest;

use crate::{
    Outcome,
    report::{Goal, Row, median, print, quantile},
};

const GB: f64 = 1e9;
/// What `/proc` counts in.
const TICKS_PER_SECOND: f64 = 100.0;

/// Measures what a router costs, between clients and a worker
///
/// Rows that pass through it, as Arrow over gRPC and as rows of Postgres's protocol, which it makes of Arrow itself; and
/// SELECT 1, beside a server that is router and worker in one process.
#[derive(Args)]
pub(crate) struct Router {
    /// Rows of eight columns that pass through
    #[arg(long, default_value_t = 10_000_000)]
    rows: u64,
    /// Rounds
    #[arg(long, default_value_t = 3)]
    rounds: usize,
    /// Statements of each round
    #[arg(long, default_value_t = 3000)]
    statements: usize,
}

/// Processor seconds of a process so far.
fn processor(server: &Server) -> Outcome<f64> {
    let stat = fs::read_to_string(format!("/proc/{}/stat", server.pid()))?;
    let fields: Vec<_> = stat.rsplit_once(')').ok_or("no /proc/../stat")?.1.split_whitespace().collect();
    let ticks = |at: usize| fields.get(at).and_then(|ticks| ticks.parse::<f64>().ok()).ok_or("no ticks");
    Ok((ticks(11)? + ticks(12)?) / TICKS_PER_SECOND)
}

/// Bytes of a result over gRPC, which are counted and thrown away.
async fn stream(client: &mut Client, sql: &str) -> Outcome<f64> {
    let reply = client.execute(statement(sql)).await?;
    let mut bytes = reply.batches.iter().map(|batch| batch.ipc.len()).sum::<usize>();
    if !reply.done {
        let rest = StreamResultsRequest { handle: reply.handle, ..Default::default() };
        let mut rest = client.calls.stream_results(client.request(rest)).await?.into_inner();
        while let Some(message) = rest.message().await? {
            bytes += message.batch.map_or(0, |batch| batch.ipc.len());
        }
    }
    Ok(bytes as f64)
}

/// Milliseconds of each of so many statements on one connection.
fn latencies(client: &mut Wire, statements: usize) -> Outcome<Vec<f64>> {
    let message = wire::query("SELECT 1");
    let mut took = Vec::new();
    for _ in 0..statements {
        let began = Instant::now();
        client.ask(&message)?;
        took.push(began.elapsed().as_secs_f64() * 1e3);
    }
    Ok(took)
}

impl Router {
    pub(crate) fn run(&self) -> Outcome {
        let store = Cluster::in_folder();
        let router = store.router();
        let _worker = store.worker_with(&[&router], &["--result-cache", "0"]);
        let alone = Server::start_with(&["--result-cache", "0"]);
        eprintln!("making {} rows", self.rows);
        router.query(&format!(
            "CREATE TABLE t AS SELECT i, i % 1000 AS g, i * 0.5 AS d, (i * 0.25)::DECIMAL(18, 2) AS n, \
             'text ' || i % 100000 AS s, DATE '2020-01-01' + (i % 1000)::INTEGER AS day, \
             TIMESTAMP '2020-01-01' + to_seconds(i) AS at, i % 3 = 0 AS b FROM range({}) r(i)",
            self.rows
        ));
        let runtime = tokio::runtime::Runtime::new()?;
        let mut client = runtime.block_on(Client::connect(&router.endpoint()));
        let mut rows = Vec::new();
        let mut costs = [Vec::new(), Vec::new()];
        for _ in 0..self.rounds {
            let before = processor(&router)?;
            let bytes = runtime.block_on(stream(&mut client, "FROM t"))?;
            costs[0].push((processor(&router)? - before) / (bytes / GB));
            let mut wire = Wire::open(&router.pg_url())?;
            wire.widen();
            let before = processor(&router)?;
            let mut bytes = 0;
            wire.send(&wire::query("SELECT * FROM t"))?;
            wire.drain_with(|row| bytes += row.len())?;
            costs[1].push((processor(&router)? - before) / (bytes as f64 / GB));
        }
        for (what, cost, goal) in [
            ("processor for each GB of Arrow", &costs[0], Goal::Under(0.5)),
            ("for each GB of Postgres's rows", &costs[1], Goal::Unset),
        ] {
            rows.push(Row { what: what.to_owned(), unit: "s", ours: median(cost), theirs: f64::NAN, goal });
        }
        let mut clients = [Wire::open(&router.pg_url())?, Wire::open(&alone.pg_url())?];
        let (mut middle, mut slow) = ([Vec::new(), Vec::new()], [Vec::new(), Vec::new()]);
        for client in &mut clients {
            latencies(client, self.statements / 10)?;
        }
        for _ in 0..self.rounds {
            for (side, client) in clients.iter_mut().enumerate() {
                let took = latencies(client, self.statements)?;
                middle[side].push(median(&took));
                slow[side].push(quantile(&took, 0.99));
                std::thread::sleep(Duration::from_millis(100));
            }
        }
        for (what, took) in [("SELECT 1, p50", &middle), ("SELECT 1, p99", &slow)] {
            let (ours, theirs) = (median(&took[0]), median(&took[1]));
            rows.push(Row { what: what.to_owned(), unit: "ms", ours, theirs, goal: Goal::Unset });
        }
        let added = median(&middle[0]) - median(&middle[1]);
        rows.push(Row {
            what: "what the router adds, p50".to_owned(),
            unit: "ms",
            ours: added,
            theirs: f64::NAN,
            goal: Goal::Under(0.1),
        });
        print("router", "one process", &rows);
        Ok(())
    }
}
