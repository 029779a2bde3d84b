//! One statement as several: fragments that each read a part of one table's rows, and a last part that makes the answer of
//! theirs.
//!
//! What is split is the engine's own canonical SQL (`EXPLAIN (SQL)`), a small and plain language, so that whatever a user
//! can write is bound and optimised before it gets here. The text holds for the snapshot that it was printed at, and must
//! be printed without the rewrites in [`REWRITES_OFF`].
//!
//! - `read`: the canonical text as a tree, and back. `casts`: what it writes at greater length than it is bound.
//! - `keys`: the columns that join its tables, by which several can be partitioned together.
//! - `divide`: from the scans upwards, through all that can be done row by row, to where rows must come together.
//! - `aggregate`, `order`: what can be done there before they do. `limit`: a LIMIT that leaves open which rows it takes.
//! - `part`: the rows of one fragment.
//! - `fixed`: whether the answer is the same whenever and wherever it is made. `functions`: what is known of the engine's functions.
//!
//! The answer is the same multiset of rows as the undivided one's, in the same order where ORDER BY fixes it, exact but for
//! aggregates of FLOAT and DOUBLE. What cannot be split so is left whole, with the reason.

mod aggregate;
mod casts;
mod divide;
mod fixed;
mod functions;
mod keys;
mod limit;
mod order;
mod part;
mod read;

use std::fmt;

use sqlparser::ast::Query;
use thiserror::Error;

use self::divide::Scan;
pub use self::{
    functions::{AGGREGATES, VOLATILE},
    part::{KeyRange, Keys, Part, RowRange, ranges},
};

/// The engine's optimizers that must not run for the text that is split: they make statistics part of it, or states of
/// aggregates, which do not leave the engine.
pub const REWRITES_OFF: &[&str] = &[
    "statistics_propagation",
    "build_side_probe_side",
    "late_materialization",
    "partial_aggregate_pushdown",
    "distinct_aggregate_rewrite",
    "aggregate_reuse",
    "grouping_sets",
];

/// The settings of the engine that fragments run with: it fails where it would read the rest of a row later on, of a table
/// whose row numbers are looked at.
pub const FRAGMENT_SETTINGS: &[(&str, &str)] = &[("late_materialization_max_rows", "0")];

/// The name under which the last part reads what the fragments answer.
pub const BRIDGE: &str = "openduck_bridge";

/// Stands for the rows of a fragment until they are known.
const PLACE: &str = "openduck_rows";
/// The rows that have to be partitioned by keys, of all, more than by row numbers: these cost nothing to know.
const KEYS_GAIN_MIN: f64 = 0.05;

/// Why a statement runs whole.
#[derive(Clone, Debug, Error, PartialEq, Eq)]
#[error("{0}")]
pub struct Whole(String);

impl Whole {
    fn new(why: impl Into<String>) -> Self {
        Self(why.into())
    }
}

/// What fragments send.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Sends {
    /// All rows that they find.
    Rows,
    /// Rows that differ.
    Distinct,
    /// The first rows of an order.
    Top,
    /// Aggregates, for each group that they find.
    Aggregates,
}

impl fmt::Display for Sends {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Rows => "rows",
            Self::Distinct => "distinct rows",
            Self::Top => "first rows",
            Self::Aggregates => "aggregates",
        })
    }
}

/// A scan whose rows are partitioned.
#[derive(Clone, Debug, PartialEq)]
pub struct Parted {
    /// Its table, as the engine names it: catalog, schema and name.
    pub table: Vec<String>,
    /// The table's rows.
    pub rows: u64,
    /// Its name in the statement.
    alias: String,
    /// The column that it is partitioned by; `None`: by row numbers.
    key: Option<String>,
    /// The table as the statement reads it.
    source: String,
}

/// A statement that has been split.
#[derive(Clone, Debug, PartialEq)]
pub struct Split {
    /// What is partitioned, the largest first: one table by its row numbers, or several by their keys.
    pub scans: Vec<Parted>,
    /// Their rows, of all rows that the statement scans: 0 to 1. What is scanned twice counts twice.
    pub share: f64,
    /// What fragments send.
    pub sends: Sends,
    /// The statement that makes the answer from [`BRIDGE`].
    pub last: String,
    /// A fragment's text, in pieces with a scan's condition between two of them.
    pieces: Vec<String>,
    /// Those scans, by their numbers among `scans`.
    between: Vec<usize>,
}

impl Split {
    /// The statement of the fragment that reads these rows. Ranges of rows that are on row groups' bounds cost no more than
    /// their rows; the parts of all fragments are together all rows, none twice.
    #[must_use]
    pub fn fragment(&self, part: &Part) -> String {
        let mut text = String::new();
        let mut numbers = self.between.iter();
        for piece in &self.pieces {
            text.push_str(piece);
            if let Some(scan) = numbers.next().and_then(|number| self.scans.get(*number)) {
                text.push_str(&part.condition(scan));
            }
        }
        text
    }

    /// Whether it is by keys that join tables.
    #[must_use]
    pub fn is_by_keys(&self) -> bool {
        self.scans.iter().all(|scan| scan.key.is_some())
    }

    /// The rows of what is partitioned.
    #[must_use]
    pub fn rows(&self) -> u64 {
        self.scans.iter().map(|scan| scan.rows).sum()
    }
}

/// What stands for the condition on a scan's rows.
fn place(number: usize) -> String {
    format!("{PLACE}_{number}_")
}

/// The ways to split a statement, best first: by the rows of one table, and by the keys that join several. `rows` are the
/// rows of a table; `None` where it is not one whose rows can be told apart, such as a view or what another engine keeps.
///
/// # Errors
/// Why it is to run whole.
pub fn split(canonical: &str, rows: impl Fn(&[String]) -> Option<u64>) -> Result<Vec<Split>, Whole> {
    let query = read::read(canonical)?;
    fixed::check(&query)?;
    let scans = divide::scans(&query);
    let mut sized: Vec<_> = scans.iter().filter_map(|scan| rows(&scan.table).map(|rows| (rows, scan))).collect();
    // The largest first, and of the same table the first that was named.
    sized.sort_by_key(|(rows, _)| std::cmp::Reverse(*rows));
    let statement = Statement { query, sized };
    let by_rows = statement.by_rows();
    let by_keys = statement.by_keys();
    match (by_rows, by_keys) {
        (Ok(by_rows), Some(by_keys)) if by_keys.share > by_rows.share + KEYS_GAIN_MIN => Ok(vec![by_keys, by_rows]),
        (Ok(by_rows), by_keys) => Ok(std::iter::once(by_rows).chain(by_keys).collect()),
        (Err(_), Some(by_keys)) => Ok(vec![by_keys]),
        (Err(whole), None) => Err(whole),
    }
}

/// A statement that may be split, and its scans.
struct Statement<'a> {
    query: Query,
    sized: Vec<(u64, &'a Scan)>,
}

impl Statement<'_> {
    /// By the rows of one table: the largest by which fragments do more than send them.
    fn by_rows(&self) -> Result<Split, Whole> {
        let mut best: Option<Split> = None;
        let mut why = Whole::new("it scans no table");
        for (_, scan) in &self.sized {
            if best.as_ref().is_some_and(|best| best.sends > Sends::Rows) {
                break;
            }
            match self.split(&[divide::Parted { alias: scan.alias.clone(), key: None }]) {
                Ok(split) if best.as_ref().is_none_or(|best| split.sends > best.sends) => best = Some(split),
                Err(whole) if best.is_none() => why = whole,
                _ => {}
            }
        }
        best.ok_or(why)
    }

    /// By keys: those of the most rows that can be partitioned by them.
    fn by_keys(&self) -> Option<Split> {
        let mut found: Vec<_> = keys::keys(&self.query).into_iter().filter_map(|keys| self.by(&keys)).collect();
        found.sort_by_key(Split::rows);
        found.pop()
    }

    /// By these keys, of as many scans as can be.
    fn by(&self, keys: &[divide::Parted]) -> Option<Split> {
        let keyed = |(_, scan): &(u64, &Scan)| keys.iter().find(|key| key.alias == scan.alias).cloned();
        let all: Vec<_> = self.sized.iter().filter_map(keyed).collect();
        if all.is_empty() {
            return None;
        }
        if let Ok(split) = self.split(&all) {
            return Some(split);
        }
        let mut some = Vec::new();
        let mut best = None;
        for key in all {
            some.push(key);
            match self.split(&some) {
                Ok(split) => best = Some(split),
                Err(_) => drop(some.pop()),
            }
        }
        best
    }

    fn split(&self, parted: &[divide::Parted]) -> Result<Split, Whole> {
        let mut divided = divide::divide(self.query.clone(), parted)?;
        limit::check(&divided.fragment, divided.sends == Sends::Top)?;
        limit::guard(&mut divided.last)?;
        let (fragment, last) = (read::write(&divided.fragment), read::write(&divided.last));
        let (pieces, between) = pieces(&fragment);
        if last.contains(PLACE) || between.len() != parted.len() {
            return Err(Whole::new("what it partitions does not come together"));
        }
        let scans = parted.iter().filter_map(|parted| {
            let (rows, scan) = self.sized.iter().find(|(_, scan)| scan.alias == parted.alias)?;
            let (table, source) = (scan.table.clone(), scan.source.clone());
            Some(Parted { table, rows: *rows, alias: parted.alias.clone(), key: parted.key.clone(), source })
        });
        let scans: Vec<_> = scans.collect();
        let all: u64 = self.sized.iter().map(|(rows, _)| rows).sum();
        let own: u64 = scans.iter().map(|scan| scan.rows).sum();
        let share = own as f64 / all.max(1) as f64;
        Ok(Split { scans, share, sends: divided.sends, last, pieces, between })
    }
}

/// A fragment's text around the places of its conditions, and whose these are.
fn pieces(text: &str) -> (Vec<String>, Vec<usize>) {
    let mut pieces = Vec::new();
    let mut numbers = Vec::new();
    for (index, piece) in text.split(&format!("{PLACE}_")).enumerate() {
        match piece.split_once('_').filter(|_| index > 0) {
            Some((number, rest)) => {
                numbers.extend(number.parse::<usize>());
                pieces.push(rest.to_owned());
            }
            None => pieces.push(piece.to_owned()),
        }
    }
    (pieces, numbers)
}

#[cfg(test)]
mod tests;
