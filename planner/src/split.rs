//! One statement as several: fragments that each read a part of one table's rows, and a last part that makes the answer of
//! theirs.
//!
//! What is split is the engine's own canonical SQL (`EXPLAIN (SQL)`), a small and plain language, so that whatever a user
//! can write is bound and optimised before it gets here. The text holds for the snapshot that it was printed at, and must
//! be printed without the rewrites in [`REWRITES_OFF`].
//!
//! - `read`: the canonical text as a tree, and back.
//! - `divide`: from a table's scan upwards, through all that can be done row by row, to where rows must come together.
//! - `aggregate`, `order`: what can be done there before they do.
//! - `fixed`: whether the answer is the same whenever and wherever it is made. `functions`: what is known of the engine's functions.
//!
//! The answer is the same multiset of rows as the undivided one's, in the same order where ORDER BY fixes it, exact but for
//! aggregates of FLOAT and DOUBLE. What cannot be split so is left whole, with the reason.

mod aggregate;
mod divide;
mod fixed;
mod functions;
mod order;
mod read;

use std::fmt;

use thiserror::Error;

pub use self::functions::{AGGREGATES, VOLATILE};

/// The engine's optimizers that must not run for the text that is split: they make statistics part of it, or states of
/// aggregates, which do not leave the engine.
pub const REWRITES_OFF: &[&str] = &[
    "statistics_propagation",
    "build_side_probe_side",
    "late_materialization",
    "partial_aggregate_pushdown",
    "distinct_aggregate_rewrite",
];

/// The name under which the last part reads what the fragments answer.
pub const BRIDGE: &str = "openduck_bridge";

/// Stands for the rows of a fragment until they are known.
const PLACE: &str = "openduck_rows";

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

/// Rows of a table by their `rowid`: from the first on, up to the second; to the end where there is none.
pub type RowRange = (u64, Option<u64>);

/// A statement that has been split.
#[derive(Clone, Debug, PartialEq)]
pub struct Split {
    /// The table that is partitioned, as the engine names it: catalog, schema and name.
    pub table: Vec<String>,
    /// Its rows, of all rows that the statement scans: 0 to 1. What is scanned twice counts twice.
    pub share: f64,
    /// What fragments send.
    pub sends: Sends,
    /// The statement that makes the answer from [`BRIDGE`].
    pub last: String,
    /// A fragment's text before and after the condition on its rows, and the table's alias there.
    fragment: [String; 2],
    alias: String,
}

impl Split {
    /// The statement of the fragment that reads these rows. Ranges that are on row groups' bounds cost no more than their
    /// rows; those of all fragments are together all rows of the table, none twice.
    #[must_use]
    pub fn fragment(&self, (from, until): RowRange) -> String {
        let [before, after] = &self.fragment;
        let alias = &self.alias;
        let end = until.map(|until| format!(" AND {alias}.rowid < {until}")).unwrap_or_default();
        format!("{before}({alias}.rowid >= {from}{end}){after}")
    }
}

/// Rows that the engine keeps together: what is read by whole groups is read once.
const GROUP_ROWS: u64 = 122_880;

/// The ranges of a table of so many rows in at most so many parts: all of its rows, about as many in each, on the bounds of
/// row groups where there are enough of them.
#[must_use]
pub fn ranges(rows: u64, parts: u64) -> Vec<RowRange> {
    let parts = parts.clamp(1, rows.max(1));
    let unit = if rows.div_ceil(GROUP_ROWS) >= parts { GROUP_ROWS } else { 1 };
    let units = rows.div_ceil(unit);
    let bound = |part: u64| units * part / parts * unit;
    // To the end, wherever that is.
    (0..parts).map(|part| (bound(part), (part + 1 < parts).then(|| bound(part + 1)))).collect()
}

/// Splits a statement. `rows` are the rows of a table; `None` where it is not one whose rows can be told apart, such as a
/// view or what another engine keeps.
///
/// # Errors
/// Why it is to run whole.
pub fn split(canonical: &str, rows: impl Fn(&[String]) -> Option<u64>) -> Result<Split, Whole> {
    let query = read::read(canonical)?;
    fixed::check(&query)?;
    let scans = divide::scans(&query);
    let sized = scans.iter().filter_map(|scan| rows(&scan.table).map(|rows| (rows, scan)));
    let mut sized: Vec<_> = sized.collect();
    let all: u64 = sized.iter().map(|(rows, _)| rows).sum();
    // The largest first, and of the same table the first that was named.
    sized.sort_by_key(|(rows, _)| std::cmp::Reverse(*rows));
    let mut best: Option<Split> = None;
    let mut why = Whole::new("it scans no table");
    for (rows, scan) in sized {
        if best.as_ref().is_some_and(|best| best.sends > Sends::Rows) {
            break;
        }
        match divide::divide(query.clone(), scan) {
            Ok(divided) => {
                let text = read::write(&divided.fragment);
                let Some((before, after)) = text.split_once(PLACE) else {
                    return Err(Whole::new("its text cannot be written again"));
                };
                let split = Split {
                    table: scan.table.clone(),
                    share: rows as f64 / all.max(1) as f64,
                    sends: divided.sends,
                    last: read::write(&divided.last),
                    fragment: [before.to_owned(), after.to_owned()],
                    alias: scan.alias.clone(),
                };
                if best.as_ref().is_none_or(|best| split.sends > best.sends) {
                    best = Some(split);
                }
            }
            Err(whole) if best.is_none() => why = whole,
            Err(_) => {}
        }
    }
    best.ok_or(why)
}

#[cfg(test)]
mod tests;
