//! One query on two workers against one: TPC-H on workers of one thread each, what moves between them, and what these figures
//! say of more workers.

use std::{collections::HashMap, time::Instant};

use clap::Args;
use compat_tests::{
    cluster::Cluster,
    grpc::{Client, statement},
    server::{DATABASE, Server, TOKEN, openduck},
    tpch,
};
use openduck_proto::v1::ExecuteQueryRequest;

use crate::{Outcome, placement::loopback_bytes, report::median};

/// How many of the 22 queries are to be split, and how much faster these are to be: on average, at least, and those that do
/// nothing but read and aggregate.
const SPLIT_MIN: usize = 14;
const MEAN_MIN: f64 = 1.5;
const EACH_MIN: f64 = 0.95;
const PLAIN_MIN: f64 = 1.7;
const PLAIN: [u32; 2] = [1, 6];
/// Workers that the model tells of.
const WORKERS: [f64; 3] = [8.0, 32.0, 128.0];
/// Bytes a second that one worker takes from others: what 10 Gbit/s carry.
const WIRE: f64 = 1.25e9;

/// Runs TPC-H on two workers of one thread each, and on one
///
/// A router, two workers on one store, and each query split and whole in turns, and on a third worker of two threads, which
/// says what two threads of this machine are worth; the bytes are those of the loopback interface. From what two workers gain follows how much of a query is done by all of them, and from that what more of
/// them would gain, and from where on it would be less again.
#[derive(Args)]
pub(crate) struct FanOut {
    /// Scale of TPC-H
    #[arg(long, default_value_t = 10.0)]
    scale: f64,
    /// Turns of each query, split and whole
    #[arg(long, default_value_t = 5, value_parser = clap::value_parser!(u16).range(1..))]
    rounds: u16,
    /// Only these queries
    #[arg(long, value_delimiter = ',', default_values_t = 1..=tpch::QUERIES)]
    queries: Vec<u32>,
}

/// A query, split and whole.
struct Measured {
    number: u32,
    /// Whether it has been split.
    split: bool,
    /// Seconds.
    whole: f64,
    divided: f64,
    /// Seconds on one worker of two threads.
    threads: f64,
    /// Bytes on the wire.
    whole_bytes: f64,
    divided_bytes: f64,
}

impl Measured {
    fn gain(&self) -> f64 {
        self.whole / self.divided
    }

    /// Bytes that one fragment sends.
    fn sent(&self) -> f64 {
        ((self.divided_bytes - self.whole_bytes) / 2.0).max(0.0)
    }
}

impl FanOut {
    pub(crate) fn run(&self) -> Outcome {
        tokio::runtime::Runtime::new()?.block_on(self.measure())
    }

    async fn measure(&self) -> Outcome {
        let store = Cluster::in_folder();
        let router = store.router();
        let flags = ["--threads", "1", "--result-cache", "0"];
        let _workers = [store.worker_with(&[&router], &flags), store.worker_with(&[&router], &flags)];
        eprintln!("loading TPC-H at scale {}", self.scale);
        let (scale, endpoint) = (self.scale.to_string(), router.endpoint());
        let load = ["demo", "tpch", "-d", DATABASE, "-t", TOKEN, "--scale", &scale, "--endpoint", &endpoint];
        if !openduck().args(load).status()?.success() {
            return Err("TPC-H could not be made".into());
        }
        tokio::time::sleep(std::time::Duration::from_secs(5)).await;
        // What the machine has to give: the same engine with both threads.
        let alone = store.router();
        let _both = store.worker_with(&[&alone], &["--threads", "2", "--result-cache", "0"]);
        let mut clients = [Client::connect(&endpoint).await, Client::connect(&alone.endpoint()).await];
        let mut measured = Vec::new();
        for number in &self.queries {
            let query = self.query(&mut clients, &router, *number).await?;
            let how = if query.split { "split" } else { "whole both times" };
            eprintln!("q{number:02}: {:.3} s whole, {:.3} s: {how}", query.whole, query.divided);
            measured.push(query);
        }
        let trip = trip(&mut clients[0]).await?;
        print(&measured);
        model(&measured, trip);
        Ok(())
    }

    async fn query(&self, clients: &mut [Client; 2], router: &Server, number: u32) -> Outcome<Measured> {
        let sql = tpch::query(number);
        let (mut seconds, mut bytes) = ([const { Vec::new() }; 3], [0; 3]);
        let mut split = false;
        // The first turn of each warms up.
        for round in 0..=self.rounds {
            for (side, rows, client) in [(0, Some("0"), 0), (1, None, 0), (2, Some("0"), 1)] {
                let settings = rows.map(|rows| ("openduck_split_rows".to_owned(), rows.to_owned()));
                let settings: HashMap<_, _> = settings.into_iter().collect();
                let (before, crossed) = (split_count(router), loopback_bytes()?);
                let began = Instant::now();
                clients[client].rows(ExecuteQueryRequest { settings, ..statement(&sql) }).await?;
                let took = began.elapsed().as_secs_f64();
                if round > 0 {
                    seconds[side].push(took);
                    bytes[side] += loopback_bytes()? - crossed;
                    split |= split_count(router) > before;
                }
            }
        }
        let [whole_bytes, divided_bytes, _] = bytes.map(|bytes| bytes as f64 / f64::from(self.rounds));
        let [whole, divided, threads] = seconds.map(|seconds| median(&seconds));
        Ok(Measured { number, split, whole, divided, threads, whole_bytes, divided_bytes })
    }
}

/// How many statements the router has had split.
fn split_count(router: &Server) -> u64 {
    let (_, text) = router.get("/metrics");
    let count =
        text.lines().find_map(|line| line.strip_prefix("openduck_split_statements_total ")?.trim().parse().ok());
    count.unwrap_or(0)
}

/// Seconds of the shortest statement: what it takes to have a worker begin.
async fn trip(client: &mut Client) -> Outcome<f64> {
    let mut seconds = Vec::new();
    for number in 0..200 {
        let began = Instant::now();
        client.rows(statement(&format!("SELECT {number}"))).await?;
        seconds.push(began.elapsed().as_secs_f64());
    }
    Ok(median(&seconds))
}

fn mean(gains: &[f64]) -> f64 {
    (gains.iter().map(|gain| gain.ln()).sum::<f64>() / gains.len().max(1) as f64).exp()
}

fn print(measured: &[Measured]) {
    let names = ["", "whole, s", "split, s", "gain", "2 threads", "kB, whole", "kB, split"];
    let [none, whole, split, gain, threads, before, after] = names;
    println!("\n{none:<5} {whole:>9} {split:>9} {gain:>7} {threads:>10} {before:>12} {after:>12}");
    for query in measured {
        let Measured { number, split, whole, divided, threads, whole_bytes, divided_bytes } = query;
        let threads = whole / threads;
        let gain = if *split { format!("{:.2}", query.gain()) } else { "whole".to_owned() };
        let (before, after) = (whole_bytes / 1000.0, divided_bytes / 1000.0);
        println!("q{number:02}   {whole:>9.3} {divided:>9.3} {gain:>7} {threads:>10.2} {before:>12.1} {after:>12.1}");
    }
    let split: Vec<_> = measured.iter().filter(|query| query.split).collect();
    let gains: Vec<_> = split.iter().map(|query| query.gain()).collect();
    let least = measured.iter().map(Measured::gain).fold(f64::INFINITY, f64::min);
    let plain = split.iter().filter(|query| PLAIN.contains(&query.number)).map(|query| query.gain());
    let plain = plain.fold(f64::INFINITY, f64::min);
    let said = |reached: bool| if reached { "reached" } else { "MISSED" };
    println!(
        "\n{} of {} are split; goal: {SPLIT_MIN}: {}",
        split.len(),
        measured.len(),
        said(split.len() >= SPLIT_MIN)
    );
    println!("their geometric mean {:.2}; goal: {MEAN_MIN}: {}", mean(&gains), said(mean(&gains) >= MEAN_MIN));
    let threads: Vec<_> = split.iter().map(|query| query.whole / query.threads).collect();
    println!("of two threads in one engine {:.2}: what this machine has to give", mean(&threads));
    println!("1 and 6 at least {plain:.2}; goal: {PLAIN_MIN}: {}", said(plain >= PLAIN_MIN));
    println!("the least of all {least:.2}; goal: {EACH_MIN}: {}", said(least >= EACH_MIN));
}

/// What more workers would do. What two of them gain tells how much of a query is done by each for itself, or by one (its
/// serial part): of `T(2) = s + (T(1) - s) / 2`. Each further one takes a round trip to begin, and sends what one fragment
/// has sent to the one that makes the answer.
fn model(measured: &[Measured], trip: f64) {
    println!(
        "\nThe model, at this scale: a worker takes {:.2} ms to begin, and {:.2} GB/s cross.",
        trip * 1e3,
        WIRE / 1e9
    );
    println!("{:<5} {:>9} {:>9} {:>9} {:>9} {:>12}", "", "serial", "8", "32", "128", "most, at");
    let mut gains = [const { Vec::new() }; WORKERS.len()];
    for query in measured.iter().filter(|query| query.split) {
        let serial = (2.0 * query.divided - query.whole).clamp(0.0, query.whole);
        let each = trip + query.sent() / WIRE;
        let time = |workers: f64| serial + (query.whole - serial) / workers + (workers - 2.0) * each;
        let told = WORKERS.map(|workers| query.whole / time(workers));
        gains.iter_mut().zip(told).for_each(|(gains, gain)| gains.push(gain));
        let bends = ((query.whole - serial) / each).sqrt();
        let serial = format!("{:.0} %", 100.0 * serial / query.whole);
        let [eight, more, many] = told;
        println!("q{:02}   {serial:>9} {eight:>9.2} {more:>9.2} {many:>9.2} {bends:>12.0}", query.number);
    }
    let means = gains.map(|gains| mean(&gains));
    println!("geometric mean  {:>9.2} {:>9.2} {:>9.2}", means[0], means[1], means[2]);
    println!("A table a hundred times as large has a hundred times the work, and bends at ten times as many workers.");
}
