//! Statements in fragments against the engine that runs them undivided: the same rows, with any number of fragments.
//!
//! TPC-H's queries and random statements over its tables, and TPC-DS's queries. `COMPAT_SCALE` is the scale factor (0.01, 0.02),
//! and `COMPAT_STATEMENTS` how many random statements there are (200).

#[path = "split/engines.rs"]
mod engines;

use std::{collections::BTreeMap, env, path::Path, str::FromStr};

use compat_tests::{
    server::{DATABASE, Server, TOKEN, run, text},
    tpcds,
    tpch::{self, Dice},
};
use duckdb::Connection;
use openduck_planner::split::{AGGREGATES, VOLATILE};

use self::engines::{Engines, TIE, same};

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

/// Compares each query in parts with itself undivided, and shows which are split and why the others are not; how many are.
fn compare(engines: &Engines, queries: &[String]) -> usize {
    let mut split_count = 0;
    for (number, sql) in (1..).zip(queries) {
        let splits = match engines.split(sql) {
            Ok(splits) => splits,
            Err(why) => {
                println!("q{number:02}  whole: {why}");
                continue;
            }
        };
        split_count += 1;
        let expected = engines.rows_of(sql).unwrap();
        for split in splits {
            let mut sent = Vec::new();
            for fragments in FRAGMENTS {
                match engines.divided(&split, fragments) {
                    Ok(found) => {
                        assert!(same(expected.clone(), found), "q{number} in {fragments}: {split:#?}");
                        sent.push(engines.sent(&split, fragments).unwrap().to_string());
                    }
                    Err(why) if why.contains(TIE) => sent.push("a tie".to_owned()),
                    Err(why) => panic!("q{number}: {why}"),
                }
            }
            let tables: Vec<_> = split.scans.iter().map(|scan| scan.table.last().unwrap().as_str()).collect();
            let by = if split.is_by_keys() { "keys" } else { "rows" };
            let (tables, share, sends) = (tables.join(", "), split.share, split.sends);
            println!("q{number:02}  by {by} of {tables} ({share:.2}), {sends}: {}", sent.join(", "));
        }
    }
    println!("{split_count} of {} are split", queries.len());
    split_count
}

#[test]
fn tpch_in_fragments_answers_what_it_does_undivided() {
    let folder = tempfile::tempdir().unwrap();
    let scale: String = setting("COMPAT_SCALE", "0.01".to_owned());
    let file = tpch_file(folder.path(), &scale);
    let queries: Vec<_> = (1..=tpch::QUERIES).map(tpch::query).collect();
    assert!(compare(&Engines::open(&file), &queries) >= 20);
    random(&file, setting("COMPAT_STATEMENTS", 200));
}

#[test]
fn tpcds_in_fragments_answers_what_it_does_undivided() {
    let folder = tempfile::tempdir().unwrap();
    let queries = tpcds::make(folder.path(), &setting("COMPAT_SCALE", "0.02".to_owned()));
    let engines = Engines::open(&folder.path().join("tpcds.duckdb"));
    assert!(compare(&engines, &queries) >= 85);
}

/// What has become of random statements.
#[derive(Default)]
struct Tally {
    split: u64,
    by_keys: u64,
    ties: u64,
    whole: BTreeMap<String, u64>,
}

impl Tally {
    /// Compares the statement of a seed.
    fn compare(&mut self, engines: &Engines, seed: u64) {
        let mut dice = Dice::of(seed);
        let sql = tpch::statement(&mut dice);
        let expected = engines.rows_of(&sql).unwrap_or_else(|why| panic!("seed {seed}: {sql}: {why}"));
        let splits = match engines.split(&sql) {
            Ok(splits) => splits,
            Err(why) => return *self.whole.entry(why).or_default() += 1,
        };
        self.split += 1;
        for split in splits {
            let fragments = FRAGMENTS[dice.roll(FRAGMENTS.len())];
            match engines.divided(&split, fragments) {
                Ok(found) => {
                    assert!(same(expected.clone(), found), "seed {seed} in {fragments}: {sql}\n{split:#?}");
                    self.by_keys += u64::from(split.is_by_keys());
                }
                Err(why) if why.contains(TIE) => self.ties += 1,
                Err(why) => panic!("seed {seed}: {sql}: {why}"),
            }
        }
    }

    fn add(mut self, other: Self) -> Self {
        self.split += other.split;
        self.by_keys += other.by_keys;
        self.ties += other.ties;
        other.whole.into_iter().for_each(|(why, count)| *self.whole.entry(why).or_default() += count);
        self
    }
}

/// Compares random statements, on every core some of them; most of them have to be split.
fn random(file: &Path, count: u64) {
    let shares = std::thread::available_parallelism().map_or(1, |cores| cores.get() as u64);
    let tally = std::thread::scope(|scope| {
        let share = |first| {
            scope.spawn(move || {
                let engines = Engines::open(file);
                engines.run_alone();
                let mut tally = Tally::default();
                (first..count).step_by(shares as usize).for_each(|seed| tally.compare(&engines, seed));
                tally
            })
        };
        let running: Vec<_> = (0..shares).map(share).collect();
        running.into_iter().map(|share| share.join().expect("no difference")).fold(Tally::default(), Tally::add)
    });
    let Tally { split, by_keys, ties, whole } = tally;
    println!("{split} of {count} random statements in fragments, {by_keys} by keys, {ties} ties; {whole:#?}");
    assert!(by_keys * 10 > count, "{by_keys} of {count} are split by keys");
    assert!(split * 2 > count, "{split} of {count} are split: {whole:#?}");
}

/// Tables with keys that are NULL, that are in one table only, and of which there are many.
const KEYED: &str = "
    CREATE TABLE a AS SELECT CASE WHEN i % 7 = 0 THEN NULL ELSE i // 3 END AS k, i % 5 AS g, i AS v FROM range(9000) t(i);
    CREATE TABLE b AS SELECT CASE WHEN i % 5 = 0 THEN NULL ELSE (i * 7) % 4000 END AS k, i % 3 AS g, i AS w FROM range(8000) t(i);
    CREATE TABLE c AS SELECT DISTINCT ON (k) k, v AS u FROM a ORDER BY k, v;
    CREATE TABLE few AS SELECT i % 2 AS k, i AS x FROM range(5000) t(i)";

#[test]
fn keys_bring_together_what_belongs_together() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("tpch.duckdb");
    Connection::open(&file).unwrap().execute_batch(KEYED).unwrap();
    let engines = Engines::open(&file);
    let mut statements = Vec::new();
    for (left, right) in [("a", "b"), ("b", "a"), ("a", "a"), ("a", "c"), ("few", "b"), ("c", "few")] {
        for on in ["l.k = r.k", "l.k IS NOT DISTINCT FROM r.k", "l.k = r.k AND l.k % 3 <> r.k % 2"] {
            for join in ["JOIN", "LEFT JOIN", "RIGHT JOIN", "FULL JOIN"] {
                let from = format!("{left} l {join} {right} r ON {on}");
                statements.push(format!("SELECT count(*), count(l.k), count(r.k), sum(l.k), max(r.k) FROM {from}"));
                statements.push(format!("SELECT l.k, count(*), count(DISTINCT r.k) FROM {from} GROUP BY l.k"));
                statements.push(format!("SELECT r.k, count(*) AS n FROM {from} GROUP BY r.k HAVING count(*) > 2"));
            }
            for join in ["SEMI JOIN", "ANTI JOIN"] {
                let from = format!("{left} l {join} {right} r ON {on}");
                statements.push(format!("SELECT count(*), sum(l.k), count(l.k) FROM {from}"));
                statements.push(format!("SELECT l.k, count(*) FROM {from} GROUP BY ALL"));
            }
        }
        let of = |condition: &str| format!("SELECT count(*), sum(k), count(k) FROM {left} l WHERE {condition}");
        statements.push(of(&format!("k IN (SELECT k FROM {right})")));
        statements.push(of(&format!("k NOT IN (SELECT k FROM {right})")));
        statements.push(of(&format!("k NOT IN (SELECT k FROM {right} WHERE k IS NOT NULL)")));
        statements.push(of(&format!("(k IN (SELECT k FROM {right})) IS NULL")));
        statements.push(of(&format!("NOT EXISTS (FROM {right} r WHERE r.k = l.k)")));
        statements.push(of(&format!("(SELECT count(*) FROM {right} r WHERE r.k = l.k) > 1")));
        statements.push(of(&format!("(SELECT max(r.k) FROM {right} r WHERE r.k = l.k) > 100 OR k % 2 = 0")));
    }
    for sql in [
        "SELECT k, count(*) FROM a GROUP BY k",
        "SELECT DISTINCT k FROM b",
        "SELECT count(*) FROM (SELECT DISTINCT k, g FROM a)",
        "SELECT k, count(DISTINCT g), count(DISTINCT v) FROM a GROUP BY k",
        "SELECT k, v, count(*) OVER (PARTITION BY k) FROM a",
        "SELECT k, v, rank() OVER (PARTITION BY k ORDER BY v) FROM a",
        "SELECT v, rank() OVER (PARTITION BY g ORDER BY v) FROM a JOIN c USING (k)",
        "SELECT k, sum(n) FROM (SELECT k, count(*) n FROM a GROUP BY k UNION ALL SELECT k, count(*) FROM b GROUP BY k) GROUP BY k",
        "SELECT k FROM a EXCEPT SELECT k FROM b",
        "SELECT k FROM a INTERSECT SELECT k FROM b",
        "WITH x AS MATERIALIZED (SELECT k, sum(v) s FROM a GROUP BY k) SELECT count(*), sum(s) FROM x JOIN b USING (k)",
        "WITH x AS MATERIALIZED (SELECT k, sum(v) s FROM a GROUP BY k) SELECT count(*) FROM x, x y WHERE x.k = y.k",
        "WITH x AS MATERIALIZED (SELECT k, sum(v) s FROM a GROUP BY k) SELECT count(*) FROM x, x y WHERE x.s = y.s",
        "SELECT k, s FROM (SELECT k, sum(v) s FROM a GROUP BY k) ORDER BY s DESC LIMIT 7",
        "SELECT k, s FROM (SELECT k, sum(v) s FROM a GROUP BY k) ORDER BY s DESC, k LIMIT 7 OFFSET 3",
        "SELECT a.k, g, s FROM a JOIN (SELECT k, count(*) s FROM b GROUP BY k) q ON a.k = q.k ORDER BY s, v LIMIT 9",
        "SELECT g, sum(v) FROM a GROUP BY g ORDER BY 2 DESC LIMIT 2",
        "SELECT g FROM a ORDER BY g LIMIT 4",
        "SELECT v FROM a ORDER BY g LIMIT 4 OFFSET 2",
        "SELECT k, g, sum(v) FROM a GROUP BY ROLLUP (k, g)",
        "SELECT count(*) FROM a JOIN b ON a.k = b.k JOIN c ON c.k = b.k LEFT JOIN few ON few.k = c.k",
        "SELECT count(*) FROM a JOIN b ON a.k = b.k JOIN c ON c.u = a.v",
        "SELECT count(*) FROM a, b WHERE a.k = b.k OR a.v = b.w",
        "SELECT count(*) FROM a JOIN b ON a.k = b.w JOIN c ON c.k = b.k",
        "SELECT count(*) FROM a x JOIN a y ON x.k = y.v",
        "SELECT count(*) FROM a JOIN b ON a.k = b.k AND a.g = b.g WHERE a.k BETWEEN 100 AND 900",
    ] {
        statements.push(sql.to_owned());
    }
    let (mut by_keys, mut ties, mut compared) = (0, 0, 0);
    for sql in &statements {
        let expected = engines.rows_of(sql).unwrap_or_else(|why| panic!("{sql}: {why}"));
        for split in engines.split(sql).unwrap_or_default() {
            match engines.divided(&split, 3) {
                Ok(found) => assert!(same(expected.clone(), found), "{sql}: {split:#?}"),
                Err(why) if why.contains(TIE) => ties += 1,
                Err(why) => panic!("{sql}: {why}\n{split:#?}"),
            }
            compared += 1;
            by_keys += u64::from(split.is_by_keys());
        }
    }
    println!("{compared} answers of {} statements, {by_keys} by keys, {ties} ties", statements.len());
    assert!(by_keys > 100 && ties > 0, "{by_keys} by keys, {ties} ties");
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
