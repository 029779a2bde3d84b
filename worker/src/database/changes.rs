//! When each table of a database was last written: what an answer that was kept is held against.
//!
//! A change is announced before anybody can see it, and over once all can, and before its client hears of it, whatever
//! becomes of the statement: meanwhile nothing that was kept of its tables is good, whether old or new.

use std::{
    collections::{BTreeSet, HashMap},
    sync::Arc,
};

use openduck_layers::changed::Changed;
use parking_lot::Mutex;

use crate::engine::TableName;

/// Tables that are known by name; past these, every change is one of all.
const TABLES_MAX: usize = 100_000;

/// A table's name as the log says it.
pub(super) fn name_of((schema, table): &TableName) -> String {
    format!("{schema}\0{table}")
}

/// What statements have written.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Written {
    tables: BTreeSet<TableName>,
    /// More than the rows of `tables`.
    all: bool,
}

impl Written {
    /// Rows of one table.
    pub(crate) fn rows_of(table: TableName) -> Self {
        Self { tables: [table].into(), all: false }
    }

    /// Anything.
    pub(crate) fn all() -> Self {
        Self { tables: BTreeSet::new(), all: true }
    }

    /// The same as the log says it.
    pub(crate) fn changed(&self) -> Changed {
        match self.all {
            true => Changed::Anything,
            false => Changed::Only(self.tables.iter().map(name_of).collect()),
        }
    }

    fn is_empty(&self) -> bool {
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
    /// Announced and not over: of more than some tables' rows, and of each table's.
    open_all: usize,
    open: HashMap<TableName, usize>,
}

/// A change that is announced; it is over when this goes.
#[derive(Debug)]
pub(crate) struct Change {
    changes: Arc<Changes>,
    written: Written,
}

impl Change {
    /// Nothing yet.
    pub(crate) fn of(changes: &Arc<Changes>) -> Self {
        Self { changes: Arc::clone(changes), written: Written::default() }
    }

    /// Announces that this is written, too.
    pub(crate) fn announce(&mut self, written: Written) {
        let mut noted = self.changes.0.lock();
        for table in written.tables {
            if self.written.tables.insert(table.clone()) {
                *noted.open.entry(table).or_default() += 1;
            }
        }
        if written.all && !std::mem::replace(&mut self.written.all, true) {
            noted.open_all += 1;
        }
    }

    /// One of the same database, of nothing yet.
    pub(crate) fn next(&self) -> Self {
        Self::of(&self.changes)
    }

    /// It is not to be seen yet, being a part of a transaction: what it writes, to be announced again before its commit.
    pub(crate) fn postpone(mut self) -> Written {
        self.changes.0.lock().close(&self.written);
        std::mem::take(&mut self.written)
    }
}

impl Drop for Change {
    fn drop(&mut self) {
        if !self.written.is_empty() {
            let mut noted = self.changes.0.lock();
            noted.note(&self.written);
            noted.close(&self.written);
        }
    }
}

impl Noted {
    fn note(&mut self, written: &Written) {
        self.count += 1;
        let count = self.count;
        if written.all || self.tables.len() + written.tables.len() > TABLES_MAX {
            self.all = count;
            self.tables.clear();
            return;
        }
        for table in &written.tables {
            match self.tables.get_mut(table) {
                Some(last) => *last = count,
                None => drop(self.tables.insert(table.clone(), count)),
            }
        }
    }

    fn close(&mut self, written: &Written) {
        for table in &written.tables {
            if let Some(open) = self.open.get_mut(table) {
                *open -= 1;
                if *open == 0 {
                    self.open.remove(table);
                }
            }
        }
        self.open_all -= usize::from(written.all);
    }
}

impl Changes {
    /// How many there have been. Taken before a statement's snapshot, it is what the statement is sure to have seen.
    pub(crate) fn count(&self) -> u64 {
        self.0.lock().count
    }

    /// Whether `tables` are what they were when `count` changes had been made.
    pub(crate) fn are_none_since(&self, count: u64, tables: &BTreeSet<TableName>) -> bool {
        let noted = self.0.lock();
        let is_same =
            |table| !noted.open.contains_key(table) && noted.tables.get(table).is_none_or(|last| *last <= count);
        noted.open_all == 0 && noted.all <= count && tables.iter().all(is_same)
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::{Change, Changes, Written};

    fn table(name: &str) -> (String, String) {
        ("main".to_owned(), name.to_owned())
    }

    fn rows_of(name: &str) -> Written {
        Written::rows_of(table(name))
    }

    fn note(changes: &Arc<Changes>, written: Written) {
        Change::of(changes).announce(written);
    }

    #[test]
    fn a_change_is_of_its_tables_and_a_change_of_all_is_of_each() {
        let changes = Arc::<Changes>::default();
        let (a, both) = ([table("a")].into(), [table("a"), table("b")].into());
        note(&changes, rows_of("b"));
        let seen = changes.count();
        assert!(changes.are_none_since(seen, &both));
        note(&changes, rows_of("b"));
        assert!(changes.are_none_since(seen, &a));
        assert!(!changes.are_none_since(seen, &both));
        let seen = changes.count();
        note(&changes, Written::default());
        assert!(changes.are_none_since(seen, &both));
        note(&changes, Written::all());
        assert!(!changes.are_none_since(seen, &a));
        assert!(!changes.are_none_since(seen, &[].into()));
    }

    #[test]
    fn nothing_of_a_table_is_good_while_it_is_written() {
        let changes = Arc::<Changes>::default();
        let (a, b) = ([table("a")].into(), [table("b")].into());
        let mut change = Change::of(&changes);
        change.announce(rows_of("a"));
        change.announce(rows_of("a"));
        let mut other = Change::of(&changes);
        other.announce(rows_of("a"));
        assert!(!changes.are_none_since(changes.count(), &a) && changes.are_none_since(changes.count(), &b));
        drop(change);
        assert!(!changes.are_none_since(changes.count(), &a), "another one writes still");
        drop(other);
        assert!(changes.are_none_since(changes.count(), &a));
        let mut change = Change::of(&changes);
        change.announce(Written::all());
        assert!(!changes.are_none_since(changes.count(), &b));
        let seen = changes.count();
        let written = change.postpone();
        assert!(changes.are_none_since(seen, &b), "nobody can see it");
        note(&changes, written);
        assert!(!changes.are_none_since(seen, &b));
    }
}
