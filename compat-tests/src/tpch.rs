//! TPC-H: its queries, and random ones over its tables.

use std::{fmt::Write, fs};

use crate::build::root;

/// Its tables.
pub const TABLES: [&str; 8] = ["customer", "lineitem", "nation", "orders", "part", "partsupp", "region", "supplier"];
/// How many queries it has.
pub const QUERIES: u32 = 22;

/// A query of its own, from 1.
pub fn query(number: u32) -> String {
    let mut sql = fs::read_to_string(root().join(format!("compat-tests/tpch/q{number:02}.sql"))).unwrap();
    for table in TABLES {
        sql = sql.replace(&format!("{{{table}}}"), table);
    }
    sql.trim().trim_end_matches(';').to_owned()
}

/// Chance that comes again.
#[derive(Debug)]
pub struct Dice(u64);

impl Dice {
    /// The dice of that seed.
    pub fn of(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15))
    }

    /// A number below that one.
    pub fn roll(&mut self, below: usize) -> usize {
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

/// A random query.
pub fn statement(dice: &mut Dice) -> String {
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
