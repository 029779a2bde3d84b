//! Statements in fragments against the engine that runs them undivided: the same rows, with any number of fragments.
//!
//! TPC-H's queries, and random statements over its tables. `COMPAT_SCALE` is the scale factor (0.01), and
//! `COMPAT_STATEMENTS` how many random statements there are (200).

use std::{collections::BTreeMap, env, fmt::Write, fs, path::Path, str::FromStr};

use compat_tests::{
    build::root,
    server::{DATABASE, Server, TOKEN, run, text},
};
use duckdb::{AccessMode, Config, Connection, types::Value};
use openduck_planner::split::{self, AGGREGATES, BRIDGE, REWRITES_OFF, Split, VOLATILE, Whole};

const TABLES: [&str; 8] = ["customer", "lineitem", "nation", "orders", "part", "partsupp", "region", "supplier"];
const FRAGMENTS: [u64; 4] = [1, 2, 3, 8];

fn setting<T: FromStr>(name: &str, default: T) -> T {
    env::var(name).ok().and_then(|value| value.parse().ok()).unwrap_or(default)
}

/// TPC-H in a file of its own, as the server has made it.
fn tpch(folder: &Path, scale: &str) -> std::path::PathBuf {
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
    let engines = Engines::open(&tpch(folder.path(), &scale));
    let mut shown = String::new();
    let mut split_count = 0;
    for number in 1..=22 {
        let file = root().join(format!("compat-tests/tpch/q{number:02}.sql"));
        let mut sql = fs::read_to_string(file).unwrap();
        for table in TABLES {
            sql = sql.replace(&format!("{{{table}}}"), table);
        }
        let sql = sql.trim().trim_end_matches(';');
        let split = match engines.split(sql) {
            Ok(split) => split,
            Err(why) => {
                writeln!(shown, "q{number:02}  whole: {why}").unwrap();
                continue;
            }
        };
        split_count += 1;
        let expected = engines.rows_of(sql).unwrap();
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

struct Dice(u64);

impl Dice {
    fn roll(&mut self, below: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % below
    }

    fn one<'a, T: ?Sized>(&mut self, of: &[&'a T]) -> &'a T {
        of[self.roll(of.len())]
    }

    fn some(&mut self, of: &[&str], most: usize) -> Vec<String> {
        let mut taken: Vec<String> = Vec::new();
        for _ in 0..=self.roll(most) {
            let one = self.one(of).to_owned();
            if !taken.contains(&one) {
                taken.push(one);
            }
        }
        taken
    }
}

/// Tables that go together, and on what.
const PAIRS: [(&str, &str, &str); 9] = [
    ("lineitem", "orders", "l_orderkey = o_orderkey"),
    ("orders", "customer", "o_custkey = c_custkey"),
    ("lineitem", "part", "l_partkey = p_partkey"),
    ("lineitem", "supplier", "l_suppkey = s_suppkey AND l_quantity > 10"),
    ("customer", "nation", "c_nationkey = n_nationkey"),
    ("supplier", "nation", "s_nationkey = n_nationkey"),
    ("nation", "region", "n_regionkey = r_regionkey AND n_name < 'M'"),
    ("part", "partsupp", "p_partkey = ps_partkey"),
    ("partsupp", "lineitem", "ps_partkey = l_partkey AND ps_suppkey = l_suppkey"),
];

/// Keys to group by, numbers, and conditions of a table.
fn facts(table: &str) -> [&'static [&'static str]; 3] {
    match table {
        "lineitem" => [
            &["l_returnflag", "l_linestatus", "l_shipmode", "l_linenumber", "year(l_shipdate)", "l_suppkey % 10"],
            &["l_quantity", "l_extendedprice", "l_discount", "l_linenumber", "l_tax::DOUBLE"],
            &[
                "l_shipdate < DATE '1995-01-01'",
                "l_quantity > 30",
                "l_comment LIKE '%the%'",
                "l_discount IN (0.01, 0.05)",
            ],
        ],
        "orders" => [
            &["o_orderstatus", "o_orderpriority", "year(o_orderdate)", "o_custkey % 7"],
            &["o_totalprice", "o_shippriority", "o_orderkey"],
            &["o_orderdate >= DATE '1996-01-01'", "o_totalprice > 100000", "o_orderpriority <> '1-URGENT'"],
        ],
        "customer" => [
            &["c_mktsegment", "c_nationkey"],
            &["c_acctbal", "c_custkey"],
            &["c_acctbal > 0", "c_mktsegment = 'BUILDING'", "c_phone LIKE '1%'"],
        ],
        "part" => {
            [&["p_brand", "p_size", "p_container"], &["p_retailprice", "p_size"], &["p_size < 20", "p_name LIKE '%a%'"]]
        }
        "partsupp" => [&["ps_suppkey"], &["ps_availqty", "ps_supplycost"], &["ps_availqty > 5000"]],
        "supplier" => [&["s_nationkey"], &["s_acctbal"], &["s_acctbal > 1000"]],
        "nation" => [&["n_name", "n_regionkey"], &["n_nationkey"], &["n_name LIKE '%A%'"]],
        _ => [&["r_name"], &["r_regionkey"], &["r_name > 'B'"]],
    }
}

/// A FROM and WHERE, and the tables whose columns may be named.
fn relation(dice: &mut Dice) -> (String, Vec<&'static str>) {
    let mut tables = vec![dice.one(&["lineitem", "lineitem", "orders", "customer", "partsupp"])];
    let mut from = tables[0].to_owned();
    let mut hidden = Vec::new();
    for _ in 0..dice.roll(4) {
        let (left, right, on) = PAIRS[dice.roll(PAIRS.len())];
        let is_there = |table: &&str| tables.contains(table);
        let next = match (is_there(&left), is_there(&right)) {
            (true, false) => right,
            (false, true) => left,
            _ => continue,
        };
        if hidden.contains(&next) {
            continue;
        }
        let join =
            dice.one(&["JOIN", "JOIN", "JOIN", "LEFT JOIN", "RIGHT JOIN", "FULL JOIN", "SEMI JOIN", "ANTI JOIN"]);
        write!(from, " {join} {next} ON {on}").unwrap();
        if matches!(join, "SEMI JOIN" | "ANTI JOIN") { hidden.push(next) } else { tables.push(next) }
    }
    let mut conditions = Vec::new();
    for table in &tables {
        if dice.roll(2) == 0 {
            conditions.push(dice.one(facts(table)[2]).to_owned());
        }
    }
    if tables.contains(&"lineitem") && dice.roll(5) == 0 {
        conditions.push(
            dice.one(&[
                "l_partkey IN (SELECT p_partkey FROM part WHERE p_size < 25)",
                "l_orderkey NOT IN (SELECT o_orderkey FROM orders WHERE o_totalprice > 90000)",
                "EXISTS (FROM orders x WHERE x.o_orderkey = l_orderkey AND x.o_orderstatus = 'F')",
                "l_quantity > (SELECT avg(ps_availqty) / 300 FROM partsupp WHERE ps_partkey = l_partkey)",
                "l_extendedprice > (SELECT avg(o_totalprice) / 8 FROM orders)",
                "(l_quantity > 45 OR l_suppkey IN (SELECT s_suppkey FROM supplier WHERE s_acctbal > 5000))",
            ])
            .to_owned(),
        );
    }
    if !conditions.is_empty() {
        write!(from, " WHERE {}", conditions.join(" AND ")).unwrap();
    }
    (from, tables)
}

fn aggregates(dice: &mut Dice, numbers: &[&str], keys: &[&str]) -> Vec<String> {
    (0..=dice.roll(4))
        .map(|_| {
            let (number, key) = (dice.one(numbers), dice.one(keys));
            match dice.roll(9) {
                0 => "count(*)".to_owned(),
                1 => format!("count({key})"),
                2 => format!("avg({number})"),
                3 => format!("min({key})"),
                4 => format!("max({number})"),
                5 => format!("sum({number}) FILTER (WHERE {number} > 5)"),
                6 => format!("count(DISTINCT {key})"),
                7 => format!("bool_or({number} > 40)"),
                _ => format!("sum({number})"),
            }
        })
        .collect()
}

fn statement(dice: &mut Dice) -> String {
    let (from, tables) = relation(dice);
    let of = |which: usize| tables.iter().flat_map(|table| facts(table)[which]).copied().collect::<Vec<_>>();
    let (keys, numbers) = (of(0), of(1));
    let grouped = dice.some(&keys, 3);
    let list = grouped.join(", ");
    match dice.roll(8) {
        0 | 1 => format!("SELECT {} FROM {from}", aggregates(dice, &numbers, &keys).join(", ")),
        2 => format!("SELECT DISTINCT {list} FROM {from}"),
        3 => {
            let order = (1..=grouped.len() + 1).map(|at| format!("{at}{}", dice.one(&["", " DESC", " NULLS FIRST"])));
            let order: Vec<_> = order.collect();
            let (count, skipped) = (dice.roll(50), dice.roll(20));
            format!(
                "SELECT {list}, {} FROM {from} ORDER BY {} LIMIT {count} OFFSET {skipped}",
                dice.one(&numbers),
                order.join(", ")
            )
        }
        4 => format!("SELECT {list}, {} FROM {from} ORDER BY {}", dice.one(&numbers), dice.one(&keys)),
        5 => {
            let inner = format!("SELECT {list}, sum({}) AS s FROM {from} GROUP BY {list}", dice.one(&numbers));
            let names: Vec<_> = (0..grouped.len()).map(|at| format!("k{at}")).collect();
            format!("SELECT k0, count(*), max(s) FROM ({inner}) AS q({}, s) GROUP BY k0", names.join(", "))
        }
        _ => {
            let having = dice.one(&["", "", " HAVING count(*) > 3", " ORDER BY ALL", " ORDER BY ALL LIMIT 5"]);
            format!("SELECT {list}, {} FROM {from} GROUP BY ALL{having}", aggregates(dice, &numbers, &keys).join(", "))
        }
    }
}

/// Compares random statements; most of them have to be split.
fn random(engines: &Engines, count: u64) {
    let mut split_count = 0;
    let mut whole = BTreeMap::<String, u64>::new();
    for seed in 0..count {
        let mut dice = Dice(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15));
        let sql = statement(&mut dice);
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
