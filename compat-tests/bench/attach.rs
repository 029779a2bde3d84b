//! Our server over ATTACH against Quack, DuckDB's own: bulk reads and inserts, the shortest query, small transactions.

use std::path::Path;

use clap::Args;

use crate::{
    Outcome,
    agent::{self, Agent},
    report::{self, Goal, Row, median, quantile},
    sides::{LocalFile, OpenDuck, Quack, Side},
};

/// Compares our server with DuckDB's Quack over ATTACH
///
/// Bulk reads into a client's table and bulk inserts out of it, `SELECT 42` sent as text, and transactions of one
/// inserted row; each side with a stock Python client of its own, in turns. The bulk goes from and to a local DuckDB
/// file, too.
#[derive(Args)]
pub(crate) struct Attach {
    /// Rows of the tables of TPC-H line items that are read and inserted
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
        let (mut rows, mut against_local) = (Vec::new(), Vec::new());
        if self.only.contains(&Measurement::Bulk) {
            eprintln!("loading lineitem into both servers");
            let local = self.load(&ours, &mut quack, folder.path())?;
            against_local = self.bulk(&ours, &quack, &local, &mut rows)?;
        }
        if self.only.contains(&Measurement::Latency) {
            self.latency(&ours, &quack, &mut rows)?;
        }
        let mut ceilings = Vec::new();
        if self.only.contains(&Measurement::Inserts) {
            ceilings = self.inserts(&ours, &quack, folder.path(), &mut rows)?;
        }
        report::print(ours.name(), quack.name(), &rows);
        if !against_local.is_empty() {
            report::print(ours.name(), "local file", &against_local);
        }
        for (clients, ceiling) in ceilings {
            println!("embedded DuckDB's own inserts, {clients} at a time, a second: {ceiling:.0}");
        }
        Ok(())
    }

    /// Gives both servers, and a file, the same tables.
    fn load(&self, ours: &OpenDuck, quack: &mut Quack, folder: &Path) -> Outcome<LocalFile> {
        ours.load(&self.rows)?;
        let local = LocalFile::new(ours, folder.join("local.duckdb"));
        let mut client = ours.client()?;
        for rows in &self.rows {
            let table = format!("lineitem_{rows}");
            let file = folder.join(&table);
            client.run(&format!("COPY (FROM cloud.{table}) TO '{}' (FORMAT parquet)", file.display()))?;
            quack.server.run(&format!("CREATE TABLE {table} AS FROM read_parquet('{}')", file.display()))?;
            local.client()?.run(&format!("CREATE TABLE cloud.{table} AS FROM read_parquet('{}')", file.display()))?;
            let count = quack.server.run(&format!("SELECT count(*) FROM {table}"))?;
            if count != [[rows.to_string()]] {
                return Err(format!("{table} has {count:?} rows").into());
            }
        }
        quack.server.run("CHECKPOINT")?;
        Ok(local)
    }

    /// Also gives the rows that compare ours with a local file.
    fn bulk(&self, ours: &OpenDuck, quack: &Quack, local: &LocalFile, rows: &mut Vec<Row>) -> Outcome<Vec<Row>> {
        let mut against_local = Vec::new();
        for count in &self.rows {
            let read = format!("CREATE OR REPLACE TABLE here AS FROM cloud.lineitem_{count}");
            let insert = "INSERT INTO cloud.there FROM here";
            let fill = format!(
                "CREATE TABLE IF NOT EXISTS here AS FROM cloud.lineitem_{count}; DROP TABLE IF EXISTS cloud.there; \
                 CREATE TABLE cloud.there AS FROM cloud.lineitem_{count} LIMIT 0"
            );
            for (what, sql, before) in [
                (format!("{count} rows into a client's table"), read.as_str(), ""),
                (format!("{count} rows out of a client's table"), insert, &fill),
            ] {
                let turns = self.in_turns(&what, [ours, quack, local], |_, client| client.measure(sql, 1, before))?;
                let [ours, theirs, local] = turns.map(|seconds| median(&seconds));
                let row = |theirs, goal| Row { what: what.clone(), unit: "s", ours, theirs, goal };
                rows.push(row(theirs, Goal::AtMost(1.0 / 3.0)));
                against_local.push(row(local, Goal::AtMost(3.0)));
            }
        }
        Ok(against_local)
    }

    fn latency(&self, ours: &OpenDuck, quack: &Quack, rows: &mut Vec<Row>) -> Outcome {
        let [ours, theirs] = self.in_turns("SELECT 42", [ours, quack], |side, client| {
            let taken = client.measure(&side.sent("SELECT 42"), self.calls as usize, "")?;
            Ok(taken.iter().map(|seconds| seconds * 1000.0).collect())
        })?;
        let pair = Pair { ours, theirs };
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
    fn in_turns<const N: usize>(
        &self,
        what: &str,
        sides: [&dyn Side; N],
        mut work: impl FnMut(&dyn Side, &mut Agent) -> Outcome<Vec<f64>>,
    ) -> Outcome<[Vec<f64>; N]> {
        let mut clients = sides.iter().map(|side| side.client()).collect::<Outcome<Vec<_>>>()?;
        let mut figures = [const { Vec::new() }; N];
        // Nobody pays for the first time.
        for (side, client) in sides.iter().zip(&mut clients) {
            work(*side, client)?;
        }
        for round in 0..usize::from(self.rounds) {
            // Each side goes first as often as the others.
            for turn in 0..N {
                let side = (turn + round) % N;
                let taken = work(sides[side], &mut clients[side])?;
                eprintln!("{what}, {}: median {:.3}", sides[side].name(), median(&taken));
                figures[side].extend(taken);
            }
        }
        Ok(figures)
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
