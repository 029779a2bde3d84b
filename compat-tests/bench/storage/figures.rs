//! What has been measured: a table of rows for each rival.

use crate::report::{self, Goal, Row};

/// The server on a plain file, as it is called in tables.
pub(super) const PLAIN: &str = "plain file";
/// DuckDB's own Python package on a plain file.
pub(super) const WHEEL: &str = "DuckDB";
/// Nobody: the figure stands for itself.
pub(super) const NOBODY: &str = "-";

/// Rows by rival, in the order in which they came.
#[derive(Default)]
pub(super) struct Figures(Vec<(&'static str, Vec<Row>)>);

impl Figures {
    /// A figure of layered storage beside that of `rival`.
    pub(super) fn add(&mut self, rival: &'static str, row: Row) {
        match self.0.iter_mut().find(|(name, _)| *name == rival) {
            Some((_, rows)) => rows.push(row),
            None => self.0.push((rival, vec![row])),
        }
    }

    /// The same of a figure that has no rival.
    pub(super) fn add_alone(&mut self, what: String, unit: &'static str, ours: f64, goal: Goal) {
        self.add(NOBODY, Row { what, unit, ours, theirs: f64::NAN, goal });
    }

    /// Takes in those of another part.
    pub(super) fn extend(&mut self, other: Self) {
        for (rival, rows) in other.0 {
            rows.into_iter().for_each(|row| self.add(rival, row));
        }
    }

    /// Prints a table for each rival.
    pub(super) fn print(&self) {
        for (rival, rows) in &self.0 {
            report::print("layered", rival, rows);
        }
    }
}
