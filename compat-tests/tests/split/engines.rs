//! The engine that answers, undivided and in parts.

use std::{collections::BTreeMap, path::Path};

use duckdb::{AccessMode, Config, Connection, types::Value};
use openduck_planner::split::{self, BRIDGE, FRAGMENT_SETTINGS, Keys, Part, REWRITES_OFF, Split, Whole};

/// What the last part says where a LIMIT does not fix which rows it takes.
pub(crate) const TIE: &str = "its LIMIT takes some of several rows";

/// The engine that answers, and one that prints what is to be split.
pub(crate) struct Engines {
    answers: Connection,
    prints: Connection,
    rows: BTreeMap<String, u64>,
}

impl Engines {
    /// On a file.
    pub(crate) fn open(file: &Path) -> Self {
        let open = || Connection::open_with_flags(file, Config::default().access_mode(AccessMode::ReadOnly).unwrap());
        let (answers, prints) = (open().unwrap(), Connection::open_in_memory().unwrap());
        // By the name that it has where it is opened, since what is printed says it.
        let name = file.file_stem().unwrap().to_str().unwrap();
        prints.execute_batch(&format!("ATTACH '{}' AS {name} (READ_ONLY); USE {name}", file.display())).unwrap();
        for (name, value) in FRAGMENT_SETTINGS {
            answers.execute_batch(&format!("SET {name} = {value}")).unwrap();
        }
        prints.execute_batch(&format!("SET disabled_optimizers = '{}'", REWRITES_OFF.join(","))).unwrap();
        let count = |table: &str| answers.query_row(&format!("SELECT count(*) FROM {table}"), [], |row| row.get(0));
        let tables = "SELECT table_name FROM duckdb_tables() ORDER BY ALL";
        let mut statement = answers.prepare(tables).unwrap();
        let tables = statement.query_map([], |row| row.get::<_, String>(0)).unwrap().map(Result::unwrap);
        let rows = tables.map(|table| (table.clone(), count(&table).unwrap())).collect();
        drop(statement);
        Self { answers, prints, rows }
    }

    /// With one thread of its own: others run on the other cores.
    pub(crate) fn run_alone(&self) {
        for connection in [&self.answers, &self.prints] {
            connection.execute_batch("SET threads = 1").unwrap();
        }
    }

    /// The ways to split a statement, best first; or why it is not split.
    pub(crate) fn split(&self, sql: &str) -> Result<Vec<Split>, String> {
        let printed: Result<String, _> = self.prints.query_row(&format!("EXPLAIN (SQL) {sql}"), [], |row| row.get(1));
        let printed = printed.map_err(|error| format!("the engine does not print it: {error}"))?;
        split::split(&printed, |table| self.rows.get(table.last()?).copied()).map_err(|whole: Whole| whole.to_string())
    }

    /// A statement's rows, undivided.
    pub(crate) fn rows_of(&self, sql: &str) -> Result<Vec<Vec<Value>>, String> {
        let mut statement = self.answers.prepare(sql).map_err(|error| error.to_string())?;
        let mut rows = statement.query([]).map_err(|error| error.to_string())?;
        let mut found = Vec::new();
        while let Some(row) = rows.next().map_err(|error| error.to_string())? {
            let columns = row.as_ref().column_count();
            found.push((0..columns).map(|column| row.get_unwrap::<_, Value>(column)).collect());
        }
        Ok(found)
    }

    /// So many parts; by keys as many as there are.
    fn parts(&self, split: &Split, fragments: u64) -> Result<Vec<Part>, String> {
        let Some(asks) = split.asks(fragments) else {
            let step = split.rows().div_ceil(fragments).max(1);
            let range = |at: u64| (at * step, (at + 1 < fragments).then_some((at + 1) * step));
            return Ok((0..fragments).map(|at| Part::Rows(range(at))).collect());
        };
        if fragments == 1 {
            return Ok(vec![Part::Rows((0, None))]);
        }
        let answer = self
            .answers
            .query_row(&asks, [], |row| (0..3).map(|at| row.get(at)).collect::<Result<Vec<Option<String>>, _>>());
        let answer = answer.map_err(|error| format!("{error}: {asks}"))?;
        let keys = Keys::read(split, fragments, std::array::from_fn(|at| answer[at].as_deref()));
        match keys {
            Ok(keys) => Ok(keys.parts()),
            Err(_) => self.parts(split, fragments - 1),
        }
    }

    /// What so many fragments send, as SQL.
    fn fragments(&self, split: &Split, fragments: u64) -> Result<String, String> {
        let parts = self.parts(split, fragments)?;
        let parts: Vec<_> = parts.iter().map(|part| format!("FROM ({})", split.fragment(part))).collect();
        Ok(parts.join(" UNION ALL "))
    }

    /// The answer of so many fragments.
    pub(crate) fn divided(&self, split: &Split, fragments: u64) -> Result<Vec<Vec<Value>>, String> {
        let sent = self.fragments(split, fragments)?;
        self.rows_of(&format!("WITH {BRIDGE} AS MATERIALIZED ({sent}) FROM ({})", split.last))
    }

    /// How many rows so many fragments send.
    pub(crate) fn sent(&self, split: &Split, fragments: u64) -> Result<u64, String> {
        let sent = self.fragments(split, fragments)?;
        let count = self.answers.query_row(&format!("SELECT count(*) FROM ({sent})"), [], |row| row.get(0));
        count.map_err(|error| error.to_string())
    }
}

/// Whether two answers are the same multiset of rows; FLOAT and DOUBLE within a billionth.
pub(crate) fn same(mut left: Vec<Vec<Value>>, mut right: Vec<Vec<Value>>) -> bool {
    // What is rounded comes last, or rows that differ there would be in another order.
    let exact = |row: &[Value]| {
        let is_rounded = |value: &&Value| matches!(value, Value::Float(_) | Value::Double(_));
        let (rounded, exact): (Vec<_>, Vec<_>) = row.iter().partition(is_rounded);
        (format!("{exact:?}"), format!("{rounded:?}"))
    };
    for rows in [&mut left, &mut right] {
        rows.sort_by_cached_key(|row| exact(row));
    }
    let close = |a: f64, b: f64| a == b || a.is_nan() && b.is_nan() || (a - b).abs() <= 1e-9 * a.abs().max(b.abs());
    let same_value = |pair: (&Value, &Value)| match pair {
        (Value::Double(a), Value::Double(b)) => close(*a, *b),
        (Value::Float(a), Value::Float(b)) => close(f64::from(*a), f64::from(*b)),
        (a, b) => a == b,
    };
    let same_row = |(a, b): (&Vec<Value>, &Vec<Value>)| a.len() == b.len() && a.iter().zip(b).all(same_value);
    left.len() == right.len() && left.iter().zip(&right).all(same_row)
}
