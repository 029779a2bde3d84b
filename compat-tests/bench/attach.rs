//! Our server over ATTACH against Quack, DuckDB's own: bulk reads, the shortest query, small transactions.

use std::path::Path;

use clap::Args;

use crate::{
    Outcome,
    agent::{self, Agent},
    report::{self, Goal, Row, median, quantile},
    sides::{OpenDuck, Quack, Side},
};

/// Compares our server with DuckDB's Quack over ATTACH
///
/// Bulk reads into a client's table, `SELECT 42` sent as text, and transactions of one inserted row; each side with a
/// stock Python client of its own, in turns.
#[derive(Args)]
pub(crate) struct Attach {
    /// Rows of the tables of TPC-H line items that are read into a client's table
    #[arg(long, value_delimiter = ',', default_value = "1000000,6000000")]
    rows: Vec<u64>,
    /// Turns of each side in each measurement
    #[arg(long, default_value_t = 3, value_parser = clap::value_parser!(u16).range(1..))]
    rounds: u16,
    /// Runs of `SELECT 42` a turn
    #[arg(long, default_value_t = 1000, value_parser = clap::value_parser!(u32).range(1..))]
    calls: u32,
    /// Seconds of inserting a turn
    #[arg(long, default_value_t = 3.0)]
    seconds: f64,
    /// Clients that insert at the same time
    #[arg(long, value_delimiter = ',', default_value = "1,8")]
    clients: Vec<usize>,
    /// Only these measurements
    #[arg(long, value_delimiter = ',', value_enum, default_value = "bulk,latency,inserts")]
    only: Vec<Measurement>,
}

#[derive(Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Measurement {
    Bulk,
    Latency,
    Inserts,
}

/// The figures of both sides, a turn or a call each.
#[derive(Default)]
struct Pair {
    ours: Vec<f64>,
    theirs: Vec<f64>,
}

/// The table that single rows go into.
const EVENTS: &str = "CREATE TABLE events (id BIGINT, note VARCHAR)";

impl Attach {
    pub(crate) fn run(&self) -> Outcome {
        let folder = tempfile::tempdir()?;
        let quack = Quack::start(&folder.path().join("quack.duckdb"));
        let mut quack = quack.map_err(|error| format!("Quack cannot be installed or does not work: {error}"))?;
        let ours = OpenDuck::start(&[])?;
        let mut rows = Vec::new();
        if self.only.contains(&Measurement::Bulk) {
            eprintln!("loading lineitem into both servers");
            self.load(&ours, &mut quack, folder.path())?;
            self.bulk(&ours, &quack, &mut rows)?;
        }
        if self.only.contains(&Measurement::Latency) {
            self.latency(&ours, &quack, &mut rows)?;
        }
        let mut ceilings = Vec::new();
        if self.only.contains(&Measurement::Inserts) {
            ceilings = self.inserts(&ours, &quack, folder.path(), &mut rows)?;
        }
        report::print(ours.name(), quack.name(), &rows);
        for (clients, ceiling) in ceilings {
            println!("embedded DuckDB's own inserts, {clients} at a time, a second: {ceiling:.0}");
        }
        Ok(())
    }

    /// Gives both servers the same tables.
    fn load(&self, ours: &OpenDuck, quack: &mut Quack, folder: &Path) -> Outcome {
        ours.load(&self.rows)?;
        let mut client = ours.client()?;
        for rows in &self.rows {
            let table = format!("lineitem_{rows}");
            let file = folder.join(&table);
            client.run(&format!("COPY (FROM cloud.{table}) TO '{}' (FORMAT parquet)", file.display()))?;
            quack.server.run(&format!("CREATE TABLE {table} AS FROM read_parquet('{}')", file.display()))?;
            let count = quack.server.run(&format!("SELECT count(*) FROM {table}"))?;
            if count != [[rows.to_string()]] {
                return Err(format!("{table} has {count:?} rows").into());
            }
        }
        quack.server.run("CHECKPOINT")?;
        Ok(())
    }

    fn bulk(&self, ours: &OpenDuck, quack: &Quack, rows: &mut Vec<Row>) -> Outcome {
        for count in &self.rows {
            let sql = format!("CREATE TABLE here AS FROM cloud.lineitem_{count}");
            let pair = self.in_turns(&format!("{count} rows"), ours, quack, |_, client| {
                client.measure(&sql, 1, "DROP TABLE IF EXISTS here")
            })?;
            let what = format!("{count} rows into a client's table");
            rows.push(pair.row(what, "s", Goal::AtMost(1.0 / 3.0), median));
        }
        Ok(())
    }

    fn latency(&self, ours: &OpenDuck, quack: &Quack, rows: &mut Vec<Row>) -> Outcome {
        let pair = self.in_turns("SELECT 42", ours, quack, |side, client| {
            let taken = client.measure(&side.sent("SELECT 42"), self.calls as usize, "")?;
            Ok(taken.iter().map(|seconds| seconds * 1000.0).collect())
        })?;
        for (name, part) in [("p50", 0.5), ("p99", 0.99)] {
            rows.push(pair.row(format!("SELECT 42, {name}"), "ms", Goal::AtMost(0.5), |v| quantile(v, part)));
        }
        Ok(())
    }

    /// Also gives the rates of an embedded DuckDB.
    fn inserts(
        &self,
        ours: &OpenDuck,
        quack: &Quack,
        folder: &Path,
        rows: &mut Vec<Row>,
    ) -> Outcome<Vec<(usize, f64)>> {
        let insert = |catalog: &str| format!("INSERT INTO {catalog}events VALUES ({{n}}, 'event {{n}}')");
        for side in [ours as &dyn Side, quack] {
            side.client()?.run(&side.sent(EVENTS))?;
        }
        let mut embedded = [ours.embedded(&folder.join("embedded.duckdb"))?];
        embedded[0].run(EVENTS)?;
        let mut ceilings = Vec::new();
        for clients in self.clients.iter().copied() {
            let mut pair = Pair::default();
            let mut ceiling = Vec::new();
            let many = |side: &dyn Side| (0..clients).map(|_| side.client()).collect::<Outcome<Vec<_>>>();
            let mut agents = [many(ours)?, many(quack)?];
            for round in 0..self.rounds {
                for side in turn(round) {
                    let rate = agent::rate(&mut agents[side], &insert("cloud."), self.seconds, 1)?;
                    pair.of(side).push(rate);
                }
                ceiling.push(agent::rate(&mut embedded, &insert(""), self.seconds, clients)?);
                eprintln!("inserts by {clients}: {:.0?} {:.0?}, embedded {ceiling:.0?}", pair.ours, pair.theirs);
            }
            let what = format!("inserting transactions by {clients}");
            rows.push(pair.row(what, "a second", Goal::AtLeast(2.0), median));
            ceilings.push((clients, median(&ceiling)));
        }
        Ok(ceilings)
    }

    /// Lets a client of each side work in turns, and collects their figures.
    fn in_turns(
        &self,
        what: &str,
        ours: &OpenDuck,
        quack: &Quack,
        mut work: impl FnMut(&dyn Side, &mut Agent) -> Outcome<Vec<f64>>,
    ) -> Outcome<Pair> {
        let sides: [&dyn Side; 2] = [ours, quack];
        let mut clients = [ours.client()?, quack.client()?];
        let mut pair = Pair::default();
        // Nobody pays for the first time.
        for side in 0..2 {
            work(sides[side], &mut clients[side])?;
        }
        for round in 0..self.rounds {
            for side in turn(round) {
                let figures = work(sides[side], &mut clients[side])?;
                eprintln!("{what}, {}: median {:.3}", sides[side].name(), median(&figures));
                pair.of(side).extend(figures);
            }
        }
        Ok(pair)
    }
}

/// Who goes first in a round: each side as often as the other.
fn turn(round: u16) -> [usize; 2] {
    if round.is_multiple_of(2) { [0, 1] } else { [1, 0] }
}

impl Pair {
    fn of(&mut self, side: usize) -> &mut Vec<f64> {
        if side == 0 { &mut self.ours } else { &mut self.theirs }
    }

    fn row(&self, what: String, unit: &'static str, goal: Goal, figure: impl Fn(&[f64]) -> f64) -> Row {
        Row { what, unit, ours: figure(&self.ours), theirs: figure(&self.theirs), goal }
    }
}
