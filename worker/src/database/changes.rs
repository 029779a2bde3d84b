//! When each table of a database was last written: what an answer that was kept is held against.
//!
//! A change is noted once it can be seen, and before its client hears of it, whatever becomes of the statement: an answer
//! that counts as older than it is costs time, one that counts as newer would be wrong.

use std::collections::{BTreeSet, HashMap};

use parking_lot::Mutex;

use crate::engine::{TableName, Touched};

/// Tables that are known by name; past these, every change is one of all.
const TABLES_MAX: usize = 100_000;

/// What statements have written.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Written {
    tables: BTreeSet<TableName>,
    /// More than the rows of `tables`.
    all: bool,
}

impl Written {
    /// What a statement writes, of which the engine says whether it writes at all.
    pub(crate) fn by(touched: &Touched, writes: bool) -> Self {
        if !touched.bound {
            return Self { tables: BTreeSet::new(), all: writes };
        }
        Self { tables: touched.writes.clone(), all: touched.writes_all }
    }

    pub(crate) fn is_empty(&self) -> bool {
        !self.all && self.tables.is_empty()
    }

    pub(crate) fn add(&mut self, other: Self) {
        self.tables.extend(other.tables);
        self.all |= other.all;
    }
}

/// The changes of one database, numbered in their order.
#[derive(Debug, Default)]
pub(crate) struct Changes(Mutex<Noted>);

#[derive(Debug, Default)]
struct Noted {
    count: u64,
    /// The last change of more than some tables' rows.
    all: u64,
    tables: HashMap<TableName, u64>,
}

impl Changes {
    /// How many there have been. Taken before a statement's snapshot, it is what the statement is sure to have seen.
    pub(crate) fn count(&self) -> u64 {
        self.0.lock().count
    }

    /// Notes a change that can be seen now.
    pub(crate) fn note(&self, written: &Written) {
        if written.is_empty() {
            return;
        }
        let mut noted = self.0.lock();
        noted.count += 1;
        let count = noted.count;
        if written.all || noted.tables.len() + written.tables.len() > TABLES_MAX {
            noted.all = count;
            noted.tables.clear();
            return;
        }
        for table in &written.tables {
            match noted.tables.get_mut(table) {
                Some(last) => *last = count,
                None => drop(noted.tables.insert(table.clone(), count)),
            }
        }
    }

    /// Whether `tables` are what they were when `count` changes had been made.
    pub(crate) fn are_none_since(&self, count: u64, tables: &BTreeSet<TableName>) -> bool {
        let noted = self.0.lock();
        noted.all <= count && tables.iter().all(|table| noted.tables.get(table).is_none_or(|last| *last <= count))
    }
}

#[cfg(test)]
mod tests {
    use super::{Changes, Touched, Written};

    fn table(name: &str) -> (String, String) {
        ("main".to_owned(), name.to_owned())
    }

    fn rows_of(name: &str) -> Written {
        let touched = Touched { bound: true, writes: [table(name)].into(), ..Touched::default() };
        Written::by(&touched, true)
    }

    #[test]
    fn a_change_is_of_its_tables_and_a_change_of_all_is_of_each() {
        let changes = Changes::default();
        let (a, both) = ([table("a")].into(), [table("a"), table("b")].into());
        changes.note(&rows_of("b"));
        let seen = changes.count();
        assert!(changes.are_none_since(seen, &both));
        changes.note(&rows_of("b"));
        assert!(changes.are_none_since(seen, &a));
        assert!(!changes.are_none_since(seen, &both));
        let seen = changes.count();
        changes.note(&Written::default());
        assert!(changes.are_none_since(seen, &both));
        changes.note(&Written::by(&Touched::default(), true));
        assert!(!changes.are_none_since(seen, &a));
        assert!(!changes.are_none_since(seen, &[].into()));
    }

    #[test]
    fn what_was_not_bound_may_have_written_anything() {
        assert!(Written::by(&Touched::default(), false).is_empty());
        assert!(!Written::by(&Touched::default(), true).is_empty());
        assert!(Written::by(&Touched { bound: true, ..Touched::default() }, true).is_empty());
    }
}
