//! The Postgres frontend against PostgreSQL, both on this machine, in turns.
//!
//! - [`rows`], [`drivers`], [`latency`], [`copy`], [`memory`]: a measurement each. [`sides`]: the two servers.

mod copy;
mod drivers;
mod latency;
mod memory;
mod rows;
mod sides;

use clap::Args;

use self::sides::Sides;
use crate::{
    Outcome,
    report::{self, Goal, Row, median},
};

/// Compares the Postgres frontend with PostgreSQL
///
/// Rows read by a client that decodes nothing and by drivers, the shortest statement, COPY, and the server's memory
/// under a large result. The same table is in both servers, and they take turns. Needs `initdb` and `pg_ctl`; without
/// `pgbench`, or Java and its driver, what these would measure is left out and said so.
#[derive(Args)]
pub(crate) struct Pg {
    /// Rows of the table
    #[arg(long, default_value_t = 1_000_000)]
    rows: u64,
    /// Turns of each side in each measurement
    #[arg(long, default_value_t = 5, value_parser = clap::value_parser!(u16).range(1..))]
    rounds: u16,
    /// Statements of each connection a turn
    #[arg(long, default_value_t = 1000, value_parser = clap::value_parser!(u32).range(1..))]
    calls: u32,
    /// Seconds that a slow reader takes
    #[arg(long, default_value_t = 15.0)]
    slow: f64,
    /// Only these measurements
    #[arg(long, value_delimiter = ',', value_enum, default_value = "rows,drivers,latency,pgbench,copy,memory")]
    only: Vec<Part>,
}

#[derive(Clone, Copy, clap::ValueEnum)]
enum Part {
    /// Rows, drained from the socket
    Rows,
    /// Rows, read by psycopg and pgjdbc
    Drivers,
    /// SELECT 1
    Latency,
    /// SELECT 1, by pgbench
    Pgbench,
    /// COPY in and out
    Copy,
    /// The server's memory
    Memory,
}

/// The figures of a measurement: ours, and PostgreSQL's, a turn each.
#[derive(Default)]
struct Pair([Vec<f64>; 2]);

impl Pair {
    /// The median and the best of all turns, as rows of a table; `scale` makes figures of what was measured.
    fn rows(&self, what: &str, unit: &'static str, goal: Goal, less_is_better: bool) -> [Row; 2] {
        let best = |figures: &[f64]| {
            let better = if less_is_better { f64::min } else { f64::max };
            figures.iter().copied().reduce(better).unwrap_or(f64::NAN)
        };
        let [ours, theirs] = &self.0;
        let row = |which: &str, ours, theirs, goal| Row { what: format!("{what}{which}"), unit, ours, theirs, goal };
        [row("", median(ours), median(theirs), goal), row(", best", best(ours), best(theirs), Goal::Unset)]
    }
}

impl Pg {
    pub(crate) fn run(&self) -> Outcome {
        let sides = Sides::start(self.rows)?;
        let mut all = Vec::new();
        for part in &self.only {
            let rows = match part {
                Part::Rows => rows::measure(self, &sides),
                Part::Drivers => drivers::measure(self, &sides),
                Part::Latency => latency::measure(self, &sides),
                Part::Pgbench => latency::measure_with_pgbench(self, &sides),
                Part::Copy => copy::measure(self, &sides),
                Part::Memory => memory::measure(self, &sides),
            }?;
            // A later part may fail.
            report::print("openduck", "PostgreSQL", &rows);
            all.extend(rows);
        }
        println!("\nAll figures: the median of {} turns, and the best", self.rounds);
        report::print("openduck", "PostgreSQL", &all);
        Ok(())
    }

    /// What each side's turns come to: each goes first as often as the other.
    fn turns(&self, mut turn: impl FnMut(usize) -> Outcome<f64>) -> Outcome<Pair> {
        let mut pair = Pair::default();
        for round in 0..usize::from(self.rounds) {
            for side in [round % 2, (round + 1) % 2] {
                let figure = turn(side)?;
                pair.0[side].push(figure);
            }
        }
        Ok(pair)
    }
}
