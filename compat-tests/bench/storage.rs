//! Layered storage against a plain DuckDB file: the same server on both, on the same disk, in turns.
//!
//! - [`bulk`], [`tpch`], [`updates`], [`commits`], [`latency`], [`quack`], [`reader`], [`snapshots`], [`amplification`]:
//!   a measurement each.
//! - [`served`]: the servers and their clients. [`figures`]: what comes of it. [`disk`]: what the system says of it.
//!   [`postgres`], [`proxy`]: metadata elsewhere, and how far away.

mod amplification;
mod bulk;
mod commits;
mod disk;
mod figures;
mod latency;
mod postgres;
mod proxy;
mod quack;
mod reader;
mod served;
mod snapshots;
mod tpch;
mod updates;

use clap::Args;

use self::{figures::Figures, served::Share};
use crate::Outcome;

/// Compares layered storage with a plain DuckDB file
///
/// Both are served by the same program with the same threads and memory, and take turns; all files are in the system's
/// temporary folder, which TMPDIR names and which is to be on a disk. Where it says so, DuckDB's own Python package on
/// a plain file and DuckDB's Quack stand beside it.
#[derive(Args)]
pub(crate) struct Storage {
    /// Scale of TPC-H
    #[arg(long, default_value_t = 1.0)]
    scale: f64,
    /// Turns of each side in each measurement
    #[arg(long, default_value_t = 5, value_parser = clap::value_parser!(u16).range(1..))]
    rounds: u16,
    /// Seconds of writing or reading a turn
    #[arg(long, default_value_t = 3.0)]
    seconds: f64,
    #[command(flatten)]
    share: Share,
    /// Only these measurements
    #[arg(
        long,
        value_delimiter = ',',
        value_enum,
        default_value = "bulk,tpch,updates,commits,reader,snapshots,amplification,quack,latency"
    )]
    only: Vec<Part>,
}

#[derive(Clone, Copy, clap::ValueEnum)]
enum Part {
    /// Loading a large table, and the checkpoint after it
    Bulk,
    /// Queries: hot, with a commit every second, cold
    Tpch,
    /// Updates by primary key, and the checkpoint after them
    Updates,
    /// Commits a second, metadata in SQLite
    Commits,
    /// A reader's time while others write
    Reader,
    /// How long a snapshot takes to open
    Snapshots,
    /// Bytes written for a byte of data
    Amplification,
    /// Commits a second over ATTACH, against Quack
    Quack,
    /// Commits a second, metadata in Postgres, near and far
    Latency,
}

impl Storage {
    pub(crate) fn run(&self) -> Outcome {
        let mut all = Figures::default();
        for part in &self.only {
            let measure = match part {
                Part::Bulk => bulk::measure,
                Part::Tpch => tpch::measure,
                Part::Updates => updates::measure,
                Part::Commits => commits::measure,
                Part::Reader => reader::measure,
                Part::Snapshots => snapshots::measure,
                Part::Amplification => amplification::measure,
                Part::Quack => quack::measure,
                Part::Latency => latency::measure,
            };
            let figures = measure(self)?;
            // A later part may fail.
            figures.print();
            all.extend(figures);
        }
        println!("\nAll figures");
        all.print();
        Ok(())
    }

    /// Whose turn it is, through all rounds: each side goes first as often as the others.
    fn turns(&self, sides: usize) -> impl Iterator<Item = usize> {
        (0..usize::from(self.rounds)).flat_map(move |round| (0..sides).map(move |turn| (turn + round) % sides))
    }
}
