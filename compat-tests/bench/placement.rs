//! Where the parts of a query run: TPC-H over tables that are partly here and partly at the server, each answer compared
//! with plain DuckDB's, and what crosses, beside the same over DuckDB's Quack.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

use clap::Args;
use compat_tests::build::root;

use crate::{
    Outcome,
    agent::Agent,
    sides::{OpenDuck, Quack, Side},
};

/// The tables, in the order in which they alternate between here and there.
const TABLES: [&str; 8] = ["customer", "lineitem", "nation", "orders", "part", "partsupp", "region", "supplier"];

/// A way of splitting the tables: those that are at the server.
struct Split {
    name: &'static str,
    remote: fn(&str) -> bool,
}

const SPLITS: [Split; 5] = [
    Split { name: "all remote", remote: |_| true },
    Split { name: "all local", remote: |_| false },
    Split { name: "lineitem remote", remote: |table| table == "lineitem" },
    Split { name: "lineitem local", remote: |table| table != "lineitem" },
    Split {
        name: "alternating",
        remote: |table| TABLES.iter().position(|name| *name == table).is_some_and(|place| place % 2 == 1),
    },
];

const PLACEMENTS: [&str; 3] = ["auto", "local", "remote"];

/// Relative difference that sums of floating-point numbers may have.
const TOLERANCE: f64 = 1e-9;

/// At most this part of a table may cross where few of its rows are wanted.
const SHARE_MAX: f64 = 0.01;

/// Runs TPC-H over tables split between client and server, and counts what crosses
///
/// All 22 queries with five splits of the tables under the three settings of openduck_placement, each answer compared
/// with plain DuckDB's; beside it the same splits over Quack, where it can run them. Bytes are those of the loopback
/// interface, for both sides.
#[derive(Args)]
pub(crate) struct Placement {
    /// Scale of TPC-H
    #[arg(long, default_value_t = 1.0)]
    scale: f64,
    /// Only these queries
    #[arg(long, value_delimiter = ',', default_values_t = 1..=22)]
    queries: Vec<u16>,
    /// Leaves Quack out
    #[arg(long)]
    alone: bool,
}

/// Seconds and bytes of one query.
#[derive(Clone, Copy, Default)]
struct Cost {
    seconds: f64,
    bytes: u64,
}

/// What queries have cost, by number; missing where one could not be run.
type Costs = BTreeMap<u16, Cost>;

impl Placement {
    pub(crate) fn run(&self) -> Outcome {
        let folder = tempfile::tempdir()?;
        let ours = OpenDuck::start(&[])?;
        eprintln!("loading TPC-H at scale {}", self.scale);
        ours.load_tpch(self.scale)?;
        let mut client = ours.client()?;
        for table in TABLES {
            let file = file_of(folder.path(), table);
            client.run(&format!("COPY (FROM cloud.{table}) TO '{}' (FORMAT parquet)", file.display()))?;
        }
        load(&mut client, folder.path())?;
        let mut plain = ours.embedded(Path::new(""))?;
        load(&mut plain, folder.path())?;
        let mut failures = Vec::new();
        let mut answers = BTreeMap::new();
        for number in &self.queries {
            answers.insert(*number, plain.timed(&query(*number, |_| false)?)?.0);
        }
        let mut table = Vec::new();
        for split in &SPLITS {
            for placement in PLACEMENTS {
                client.run(&format!("SET openduck_placement = '{placement}'"))?;
                let costs = self.measure(&mut client, split, &answers, &mut failures)?;
                table.push((split, placement, costs));
            }
        }
        client.run("SET openduck_placement = 'auto'")?;
        drop(plain);
        if !self.alone {
            let mut quack = Quack::start(&folder.path().join("quack.duckdb"))?;
            load(&mut quack.server, folder.path())?;
            let mut client = quack.client()?;
            load(&mut client, folder.path())?;
            for split in &SPLITS {
                let mut refused = Vec::new();
                let costs = self.measure(&mut client, split, &answers, &mut refused)?;
                refused.iter().for_each(|failure| eprintln!("quack: {failure}"));
                table.push((split, "quack", costs));
            }
        }
        self.print(&table);
        few_keys(&mut client)?;
        match failures.is_empty() {
            true => Ok(()),
            false => Err(format!("{} answers differ:\n{}", failures.len(), failures.join("\n")).into()),
        }
    }

    /// Runs the queries over one split; what goes wrong is told in `failures`.
    fn measure(
        &self,
        client: &mut Agent,
        split: &Split,
        answers: &BTreeMap<u16, Vec<Vec<String>>>,
        failures: &mut Vec<String>,
    ) -> Outcome<Costs> {
        let mut costs = Costs::new();
        for number in &self.queries {
            let sql = query(*number, split.remote)?;
            let before = loopback_bytes()?;
            match client.timed(&sql) {
                Err(error) => failures.push(format!("{}, query {number}: {error}", split.name)),
                Ok((rows, seconds)) => {
                    costs.insert(*number, Cost { seconds, bytes: loopback_bytes()? - before });
                    if !equal(&answers[number], &rows) {
                        failures.push(format!("{}, query {number}: another answer", split.name));
                    }
                }
            }
        }
        Ok(costs)
    }

    fn print(&self, table: &[(&Split, &str, Costs)]) {
        println!("\n{:<18} {:<8} {:>8} {:>10} {:>12}", "tables", "", "queries", "seconds", "MB crossed");
        for (split, way, costs) in table {
            let (seconds, bytes) =
                costs.values().fold((0.0, 0), |sum, cost| (sum.0 + cost.seconds, sum.1 + cost.bytes));
            println!("{:<18} {way:<8} {:>8} {seconds:>10.2} {:>12.2}", split.name, costs.len(), megabytes(bytes));
        }
        println!("\nEach query, seconds and MB crossed: auto, and quack");
        print!("{:<5}", "");
        SPLITS.iter().for_each(|split| print!(" | {:^31}", split.name));
        println!();
        for number in &self.queries {
            print!("q{number:<4}");
            for split in &SPLITS {
                let cell = |way: &str| {
                    let costs = table.iter().find(|(of, name, _)| of.name == split.name && *name == way);
                    match costs.and_then(|(_, _, costs)| costs.get(number)) {
                        Some(cost) => format!("{:>7.3} {:>7.2}", cost.seconds, megabytes(cost.bytes)),
                        None => format!("{:>15}", "-"),
                    }
                };
                print!(" | {} {}", cell("auto"), cell("quack"));
            }
            println!();
        }
    }
}

/// A table of a thousand local rows joined with all of lineitem: what part of the table crosses.
fn few_keys(client: &mut Agent) -> Outcome {
    client.run(
        "CREATE OR REPLACE TABLE memory.few AS SELECT o_orderkey AS k, o_orderkey % 7 AS g FROM memory.orders \
                USING SAMPLE reservoir(1000 ROWS) REPEATABLE (42)",
    )?;
    let whole = crossing(client, "CREATE OR REPLACE TEMP TABLE whole AS FROM cloud.lineitem")?;
    println!("\nlineitem: {:.1} MB whole; of that cross, at most 1 % wanted:", megabytes(whole));
    for (what, sql) in [
        (
            "joined with 1,000 local rows on its key",
            "SELECT sum(l_quantity) FROM memory.few JOIN cloud.lineitem ON k = l_orderkey",
        ),
        ("the same, all its columns", "SELECT * FROM memory.few JOIN cloud.lineitem ON k = l_orderkey"),
        (
            "with a filter on the local side alone",
            "SELECT * FROM memory.orders JOIN cloud.lineitem ON o_orderkey = l_orderkey WHERE o_orderkey < 4000",
        ),
        ("grouped by its flag", "SELECT l_returnflag, sum(l_quantity) FROM cloud.lineitem GROUP BY 1"),
    ] {
        let bytes = crossing(client, sql)?;
        let share = bytes as f64 / whole as f64;
        let said = if share <= SHARE_MAX { "reached" } else { "MISSED" };
        println!("{what:<44} {bytes:>10} bytes {:>8.3} %  {said}", share * 100.0);
    }
    Ok(())
}

/// Bytes that cross for a statement.
fn crossing(client: &mut Agent, sql: &str) -> Outcome<u64> {
    let before = loopback_bytes()?;
    client.run(sql)?;
    Ok(loopback_bytes()? - before)
}

fn megabytes(bytes: u64) -> f64 {
    bytes as f64 / 1e6
}

/// Bytes that have crossed the loopback interface. Agents are spoken to through pipes.
/// Bytes that have crossed the loopback interface.
pub(crate) fn loopback_bytes() -> Outcome<u64> {
    let counters = fs::read_to_string("/proc/net/dev")?;
    let line = counters.lines().find_map(|line| line.trim().strip_prefix("lo:")).ok_or("no loopback interface")?;
    Ok(line.split_whitespace().next().ok_or("no counter")?.parse()?)
}

fn file_of(folder: &Path, table: &str) -> PathBuf {
    folder.join(format!("{table}.parquet"))
}

/// Makes the tables in the agent's own database.
fn load(agent: &mut Agent, folder: &Path) -> Outcome {
    for table in TABLES {
        agent.run(&format!("CREATE TABLE {table} AS FROM read_parquet('{}')", file_of(folder, table).display()))?;
    }
    Ok(())
}

/// A query over tables of which some are at the server.
fn query(number: u16, remote: fn(&str) -> bool) -> Outcome<String> {
    let text = fs::read_to_string(root().join(format!("compat-tests/tpch/q{number:02}.sql")))?;
    Ok(TABLES.iter().fold(text, |text, table| {
        let database = if remote(table) { "cloud" } else { "memory" };
        text.replace(&format!("{{{table}}}"), &format!("{database}.{table}"))
    }))
}

/// Whether two answers are the same multiset of rows, sums of floating-point numbers within a tolerance.
fn equal(expected: &[Vec<String>], found: &[Vec<String>]) -> bool {
    let sorted = |rows: &[Vec<String>]| {
        let mut rows = rows.to_vec();
        rows.sort();
        rows
    };
    let close = |a: &String, b: &String| {
        a == b
            || match (a.parse::<f64>(), b.parse::<f64>()) {
                (Ok(a), Ok(b)) => (a - b).abs() <= TOLERANCE * a.abs().max(b.abs()),
                _ => false,
            }
    };
    let (expected, found) = (sorted(expected), sorted(found));
    expected.len() == found.len()
        && expected.iter().zip(&found).all(|(a, b)| a.len() == b.len() && a.iter().zip(b).all(|(a, b)| close(a, b)))
}
