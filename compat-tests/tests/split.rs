//! Statements in fragments against the engine that runs them undivided: the same rows, with any number of fragments.
//!
//! TPC-H's queries, and random statements over its tables. `COMPAT_SCALE` is the scale factor (0.01), and
//! `COMPAT_STATEMENTS` how many random statements there are (200).

use std::{collections::BTreeMap, env, fmt::Write, path::Path, str::FromStr};

use compat_tests::{
    server::{DATABASE, Server, TOKEN, run, text},
    tpch::{self, Dice, TABLES},
};
use duckdb::{AccessMode, Config, Connection, types::Value};
use openduck_planner::split::{self, AGGREGATES, BRIDGE, REWRITES_OFF, Split, VOLATILE, Whole};

const FRAGMENTS: [u64; 4] = [1, 2, 3, 8];

fn setting<T: FromStr>(name: &str, default: T) -> T {
    env::var(name).ok().and_then(|value| value.parse().ok()).unwrap_or(default)
}

/// TPC-H in a file of its own, as the server has made it.
fn tpch_file(folder: &Path, scale: &str) -> std::path::PathBuf {
    let server = Server::start();
    let made = run(&["demo", "tpch", "-d", DATABASE, "-t", TOKEN, "--scale", scale, "--endpoint", &server.endpoint()]);
    assert!(made.status.success(), "{}", text(&made));
    let data = server.data();
    let _folder = server.stop();
    let file = folder.join("tpch.duckdb");
    let (data, target) = (data.to_str().expect("UTF-8"), file.to_str().expect("UTF-8"));
    let made = run(&["export", "-d", DATABASE, "--data", data, target]);
    assert!(made.status.success(), "{}", text(&made));
    file
}

/// The engine that answers, and one that prints what is to be split.
struct Engines {
    answers: Connection,
    prints: Connection,
    rows: BTreeMap<String, u64>,
}

impl Engines {
    fn open(file: &Path) -> Self {
        let open = || Connection::open_with_flags(file, Config::default().access_mode(AccessMode::ReadOnly).unwrap());
        let (answers, prints) = (open().unwrap(), Connection::open_in_memory().unwrap());
        prints.execute_batch(&format!("ATTACH '{}' AS tpch (READ_ONLY); USE tpch", file.display())).unwrap();
        prints.execute_batch(&format!("SET disabled_optimizers = '{}'", REWRITES_OFF.join(","))).unwrap();
        let count = |table: &str| answers.query_row(&format!("SELECT count(*) FROM {table}"), [], |row| row.get(0));
        let rows = TABLES.iter().map(|table| ((*table).to_owned(), count(table).unwrap())).collect();
        Self { answers, prints, rows }
    }

    fn split(&self, sql: &str) -> Result<Split, String> {
        let printed: Result<String, _> = self.prints.query_row(&format!("EXPLAIN (SQL) {sql}"), [], |row| row.get(1));
        let printed = printed.map_err(|error| format!("the engine does not print it: {error}"))?;
        split::split(&printed, |table| self.rows.get(table.last()?).copied()).map_err(|whole: Whole| whole.to_string())
    }

    fn rows_of(&self, sql: &str) -> Result<Vec<Vec<Value>>, String> {
        let mut statement = self.answers.prepare(sql).map_err(|error| error.to_string())?;
        let mut rows = statement.query([]).map_err(|error| error.to_string())?;
        let mut found = Vec::new();
        while let Some(row) = rows.next().map_err(|error| error.to_string())? {
            let columns = row.as_ref().column_count();
            found.push((0..columns).map(|column| row.get_unwrap::<_, Value>(column)).collect());
        }
        Ok(found)
    }

    /// The answer of so many fragments, and how many rows they have sent.
    fn divided(&self, split: &Split, fragments: u64) -> Result<(Vec<Vec<Value>>, u64), String> {
        let rows = self.rows[split.table.last().unwrap()];
        let step = rows.div_ceil(fragments).max(1);
        let part = |index: u64| split.fragment((index * step, (index + 1 < fragments).then_some((index + 1) * step)));
        let parts: Vec<_> = (0..fragments).map(|index| format!("FROM ({})", part(index))).collect();
        let sent = parts.join(" UNION ALL ");
        let answer = self.rows_of(&format!("WITH {BRIDGE} AS MATERIALIZED ({sent}) FROM ({})", split.last))?;
        let count = self.answers.query_row(&format!("SELECT count(*) FROM ({sent})"), [], |row| row.get(0));
        Ok((answer, count.map_err(|error| error.to_string())?))
    }
}

/// Whether two answers are the same multiset of rows; FLOAT and DOUBLE within a billionth.
fn same(mut left: Vec<Vec<Value>>, mut right: Vec<Vec<Value>>) -> bool {
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

#[test]
fn fragments_answer_what_the_undivided_statement_does() {
    let folder = tempfile::tempdir().unwrap();
    let scale: String = setting("COMPAT_SCALE", "0.01".to_owned());
    let engines = Engines::open(&tpch_file(folder.path(), &scale));
    let mut shown = String::new();
    let mut split_count = 0;
    for number in 1..=tpch::QUERIES {
        let sql = tpch::query(number);
        let split = match engines.split(&sql) {
            Ok(split) => split,
            Err(why) => {
                writeln!(shown, "q{number:02}  whole: {why}").unwrap();
                continue;
            }
        };
        split_count += 1;
        let expected = engines.rows_of(&sql).unwrap();
        let mut sent = Vec::new();
        for fragments in FRAGMENTS {
            let (found, count) = engines.divided(&split, fragments).unwrap_or_else(|why| panic!("q{number}: {why}"));
            assert!(same(expected.clone(), found), "q{number} in {fragments}: {split:#?}");
            sent.push(count.to_string());
        }
        let (table, share) = (split.table.last().unwrap(), split.share);
        writeln!(shown, "q{number:02}  {table} ({share:.2}), {}: {} rows", split.sends, sent.join(", ")).unwrap();
    }
    println!("{shown}");
    assert!(split_count >= 14, "{split_count} of 22 are split:\n{shown}");
    random(&engines, setting("COMPAT_STATEMENTS", 200));
}

/// Compares random statements; most of them have to be split.
fn random(engines: &Engines, count: u64) {
    let mut split_count = 0;
    let mut whole = BTreeMap::<String, u64>::new();
    for seed in 0..count {
        let mut dice = Dice::of(seed);
        let sql = tpch::statement(&mut dice);
        let expected = engines.rows_of(&sql).unwrap_or_else(|why| panic!("seed {seed}: {sql}: {why}"));
        match engines.split(&sql) {
            Ok(split) => {
                split_count += 1;
                let fragments = FRAGMENTS[dice.roll(FRAGMENTS.len())];
                let found =
                    engines.divided(&split, fragments).unwrap_or_else(|why| panic!("seed {seed}: {sql}: {why}"));
                assert!(same(expected, found.0), "seed {seed} in {fragments}: {sql}\n{split:#?}");
            }
            Err(why) => *whole.entry(why).or_default() += 1,
        }
    }
    println!("{split_count} of {count} random statements in fragments; the others: {whole:#?}");
    assert!(split_count * 2 > count, "{split_count} of {count} are split: {whole:#?}");
}

/// What the planner takes for granted of functions is what the engine says of them.
#[test]
fn functions_are_what_the_planner_takes_them_for() {
    let engine = Connection::open_in_memory().unwrap();
    let names = |condition: &str| -> Vec<String> {
        let sql = format!("SELECT DISTINCT function_name FROM duckdb_functions() WHERE {condition} ORDER BY ALL");
        let mut statement = engine.prepare(&sql).unwrap();
        let names = statement.query_map([], |row| row.get(0)).unwrap();
        names.collect::<Result<_, _>>().unwrap()
    };
    assert_eq!(names("function_type = 'aggregate'"), AGGREGATES);
    let volatile = names("function_type = 'scalar' AND stability <> 'CONSISTENT'");
    let unknown: Vec<_> = volatile.iter().filter(|name| !VOLATILE.contains(&name.as_str())).collect();
    assert!(unknown.is_empty(), "{unknown:?}");
}
