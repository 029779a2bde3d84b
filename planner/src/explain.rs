//! EXPLAIN of a query that reads so much that several workers may run it: what it explains, and the tree that is shown.

use std::fmt::Write;

use crate::{
    classify, parse,
    split::{Part, Split},
    statement::Statement,
};

/// What an EXPLAIN explains.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Explained<'a> {
    /// The query.
    pub query: &'a str,
    /// EXPLAIN ANALYZE: it runs.
    pub analyzes: bool,
}

/// What `sql` explains, where it is one EXPLAIN of a query, in the engine's words, and says nothing of a format.
#[must_use]
pub fn explained(sql: &str) -> Option<Explained<'_>> {
    let pieces = parse::cut(sql);
    let [piece] = &pieces[..] else { return None };
    let statement = Statement::new(&sql[piece.start..piece.end]);
    if !statement.is(0, "explain") {
        return None;
    }
    let analyzes = statement.is(1, "analyze");
    let first = if analyzes { 2 } else { 1 };
    if first >= statement.len() {
        return None;
    }
    let query = statement.span(first, statement.len() - 1);
    classify::queries(&Statement::new(query)).then_some(Explained { query, analyzes })
}

/// A fragment, where it runs.
#[derive(Clone, Debug, PartialEq)]
pub struct Fragment<'a> {
    /// What it reads.
    pub part: &'a Part,
    /// The worker's name.
    pub worker: &'a str,
    /// Where it has run.
    pub measured: Option<Measured>,
}

/// What a fragment has taken.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Measured {
    /// Milliseconds to its first rows.
    pub ms: f64,
    /// Bytes that came with them.
    pub bytes: u64,
    /// Whether they are all of them; the others go from worker to worker.
    pub all: bool,
}

/// A query in fragments, as EXPLAIN shows it.
#[derive(Clone, Debug)]
pub struct Tree<'a> {
    /// How it is split.
    pub split: &'a Split,
    /// The position that all of it reads.
    pub lsn: u64,
    /// Rows that a fragment is estimated to send.
    pub rows: u64,
    /// The fragments.
    pub fragments: Vec<Fragment<'a>>,
    /// Where the answer is made.
    pub last: &'a str,
    /// The engine's plan of what is run there.
    pub last_plan: &'a str,
    /// The engine's plan of the first fragment.
    pub fragment_plan: &'a str,
}

impl Tree<'_> {
    /// The text, in lines.
    #[must_use]
    pub fn text(&self) -> String {
        let split = self.split;
        let mut tables: Vec<_> = split.scans.iter().filter_map(|scan| scan.table.last().map(String::as_str)).collect();
        tables.dedup();
        let (by, share) = (if split.is_by_keys() { "keys" } else { "rows" }, split.share * 100.0);
        let mut text = format!(
            "Split by the {by} of {}: {share:.0} % of all rows that it reads, snapshot {}\n",
            tables.join(", "),
            self.lsn
        );
        let _ = writeln!(text, "Last part [REMOTE {}]", self.last);
        for (number, fragment) in self.fragments.iter().enumerate() {
            let _ = write!(text, "  Bridge({}->{}): {}, ", fragment.worker, self.last, split.sends);
            let _ = match fragment.measured {
                None => writeln!(text, "~{} rows", self.rows),
                Some(Measured { bytes, all: true, .. }) => writeln!(text, "{bytes} bytes"),
                Some(Measured { bytes, all: false, .. }) => writeln!(text, "{bytes} bytes and more"),
            };
            let ms = fragment.measured.map(|measured| format!(", {:.1} ms to its rows", measured.ms));
            let (part, ms) = (fragment.part, ms.unwrap_or_default());
            let _ = writeln!(text, "    Fragment {} [REMOTE {}]: {part}{ms}", number + 1, fragment.worker);
        }
        let _ = writeln!(text, "Last part:\n{}", self.last_plan.trim_end());
        let _ = write!(text, "Fragment 1:\n{}", self.fragment_plan.trim_end());
        text
    }
}

#[cfg(test)]
mod tests {
    use super::{Explained, explained};

    #[test]
    fn a_query_is_explained_in_plain_words() {
        let of = |sql| explained(sql).map(|Explained { query, analyzes }| (query, analyzes));
        assert_eq!(of("EXPLAIN SELECT 1"), Some(("SELECT 1", false)));
        assert_eq!(of("explain analyze FROM t;"), Some(("FROM t", true)));
        for other in [
            "SELECT 1",
            "EXPLAIN",
            "EXPLAIN ANALYZE",
            "EXPLAIN (FORMAT JSON) SELECT 1",
            "EXPLAIN INSERT INTO t VALUES (1)",
            "EXPLAIN SELECT 1; SELECT 2",
            "EXPLAIN WITH x AS (DELETE FROM t RETURNING *) FROM x",
        ] {
            assert_eq!(of(other), None, "{other}");
        }
    }
}
