//! What is split, and how; and what is not. Canonical texts here are the engine's own, shortened.

use std::fmt::Write;

use super::{AGGREGATES, Keys, Part, Split, VOLATILE, ranges, split};

/// Rows of the tables here: of `lineitem` more than of others.
fn rows(table: &[String]) -> Option<u64> {
    match table.last()?.as_str() {
        "lineitem" => Some(6_000_000),
        "orders" => Some(1_500_000),
        "nation" => Some(25),
        _ => None,
    }
}

/// The way to split it by the rows of one table.
fn split_of(sql: &str) -> Result<Split, String> {
    let mut splits = split(sql, rows).map_err(|whole| whole.to_string())?;
    splits.retain(|split| !split.is_by_keys());
    splits.pop().ok_or_else(|| "by keys only".to_owned())
}

const LINES: &str = "d.main.lineitem AS r0(column0, column1, column2)";
const ORDERS: &str = "d.main.orders AS r1(column0, column1)";

/// What becomes of each: its fragment of some rows and its last part, or why there is none.
fn shown(statements: &[String]) -> String {
    let mut shown = String::new();
    for sql in statements {
        let _ = writeln!(shown, "{sql}");
        let _ = match split_of(sql) {
            Ok(split) => writeln!(
                shown,
                "  {} in parts, which send {} ({:.2} of all rows)\n  part: {}\n  last: {}\n",
                split.scans[0].table.join("."),
                split.sends,
                split.share,
                split.fragment(&Part::Rows((122_880, Some(245_760)))),
                split.last
            ),
            Err(why) => writeln!(shown, "  whole: {why}\n"),
        };
    }
    shown
}

#[test]
fn aggregates_are_made_of_partial_ones() {
    let f = r#""system".main"#;
    insta::assert_snapshot!(shown(&[
        format!("SELECT {f}.count_star() AS n FROM {LINES}"),
        format!(
            "SELECT r0.column1 AS a, CAST({f}.sum(r0.column2) AS DECIMAL(38, 2)) AS s, {f}.avg(r0.column2) AS m FROM {LINES} WHERE (r0.column0 > CAST(1 AS BIGINT)) GROUP BY r0.column1 ORDER BY r0.column1 ASC NULLS LAST"
        ),
        format!(
            "SELECT r0.column1 AS a, {f}.count(DISTINCT r0.column2) AS n, {f}.max(r0.column0) FILTER (WHERE (r0.column0 > CAST(1 AS BIGINT))) AS m FROM {LINES} GROUP BY r0.column1"
        ),
        format!(
            "SELECT r3.c0 AS n FROM (SELECT {f}.count(r0.column1) AS c0 FROM ({LINES} INNER JOIN {ORDERS} ON ((r0.column0 = r1.column0)))) AS r3(c0) WHERE (r3.c0 > CAST(1 AS BIGINT))"
        ),
        format!("SELECT {f}.median(r0.column0) AS m FROM {LINES}"),
        format!(
            "SELECT r0.column1 AS a, {f}.count(DISTINCT r0.column2) AS n, {f}.count(DISTINCT r0.column0) AS m FROM {LINES} GROUP BY r0.column1"
        ),
        format!("SELECT {f}.\"first\"(r0.column0) AS m FROM {LINES}"),
        format!("SELECT {f}.sum({f}.random()) AS m FROM {LINES}"),
    ]));
}

#[test]
fn rows_are_divided_where_they_must_come_together() {
    let f = r#""system".main"#;
    insta::assert_snapshot!(shown(&[
        format!("SELECT r0.column1 AS a FROM {LINES}"),
        format!("SELECT r0.column1 AS a FROM {LINES} ORDER BY r0.column0 ASC NULLS LAST"),
        format!(
            "SELECT r0.column1 AS a, r0.column0 AS b FROM {LINES} ORDER BY r0.column1 COLLATE C ASC NULLS LAST, r0.column0 DESC NULLS FIRST LIMIT CAST(5 AS BIGINT) OFFSET CAST(2 AS BIGINT)"
        ),
        format!("SELECT r0.column1 AS a FROM {LINES} ORDER BY r0.column0 ASC NULLS LAST LIMIT CAST(5 AS BIGINT)"),
        format!(
            "SELECT r3.c0 AS a FROM (SELECT r0.column1 AS c0, r0.column0 AS c1 FROM {LINES} ORDER BY r0.column0 ASC NULLS LAST LIMIT CAST(5 AS BIGINT)) AS r3(c0, c1)"
        ),
        format!(
            "SELECT {f}.count_star() AS n FROM (SELECT r0.column1 AS c0 FROM {LINES} ORDER BY r0.column0 ASC NULLS LAST LIMIT CAST(5 AS BIGINT)) AS r3(c0)"
        ),
        format!("SELECT r0.column1 AS a FROM {LINES} LIMIT CAST(5 AS BIGINT)"),
        format!("SELECT DISTINCT ON (r0.column1) r0.column1 AS a FROM {LINES}"),
        format!("SELECT DISTINCT ON (r0.column1) r0.column1 AS a, r0.column0 AS b FROM {LINES}"),
        format!(
            "SELECT u.c0 AS a FROM ((SELECT r0.column0 AS c0 FROM {LINES}) UNION ALL (SELECT r1.column1 AS c0 FROM {ORDERS})) AS u(c0)"
        ),
        format!(
            "WITH x(c0) AS MATERIALIZED (SELECT r1.column0 AS c0 FROM {ORDERS} GROUP BY r1.column0) SELECT {f}.count_star() AS n FROM ({LINES} SEMI JOIN x AS r2(c0) ON ((r0.column0 = r2.c0)))"
        ),
    ]));
}

#[test]
fn joins_are_divided_on_the_side_whose_rows_they_keep() {
    let count = r#"SELECT "system".main.count_star() AS n FROM"#;
    let on = "ON ((r0.column0 = r1.column0))";
    let split_table = |sql: String| split_of(&sql).map(|split| split.scans[0].table[2].clone());
    for (join, table) in [
        ("INNER JOIN", "lineitem"),
        ("LEFT JOIN", "lineitem"),
        ("SEMI JOIN", "lineitem"),
        ("ANTI JOIN", "lineitem"),
        ("JOIN BY (TYPE MARK)", "lineitem"),
        ("JOIN BY (TYPE SINGLE)", "lineitem"),
        // The smaller one, where the larger one has to be whole.
        ("RIGHT JOIN", "orders"),
    ] {
        assert_eq!(split_table(format!("{count} ({LINES} {join} {ORDERS} {on})")).as_deref(), Ok(table), "{join}");
    }
    assert_eq!(split_table(format!("{count} ({ORDERS} SEMI JOIN {LINES} {on})")).as_deref(), Ok("orders"));
    let full = split_table(format!("{count} ({LINES} FULL JOIN {ORDERS} {on})")).unwrap_err();
    assert_eq!(full, "by keys only");
}

/// What becomes of each by its keys, of which the second and last fragment has those from 100 on.
fn shown_by_keys(statements: &[String]) -> String {
    let mut shown = String::new();
    for sql in statements {
        let _ = writeln!(shown, "{sql}");
        let splits = split(sql, rows).unwrap_or_default();
        let Some(split) = splits.iter().find(|split| split.is_by_keys()) else {
            let _ = writeln!(shown, "  not by keys\n");
            continue;
        };
        let known = split.tables().len();
        let together = vec!["1.0"; known].join("|");
        let answer = [Some("BIGINT"), Some("100"), Some(together.as_str())];
        let keys = Keys::read(split, 2, answer).unwrap();
        let scans: Vec<_> = split.scans.iter().map(|scan| scan.table[2].as_str()).collect();
        let _ = writeln!(shown, "  {}, which send {} ({:.2} of all rows)", scans.join(", "), split.sends, split.share);
        for part in keys.parts() {
            let _ = writeln!(shown, "  part: {}", split.fragment(&part));
        }
        let _ = writeln!(shown, "  last: {}\n", split.last);
    }
    shown
}

#[test]
fn tables_are_partitioned_by_the_keys_that_join_them() {
    let f = r#""system".main"#;
    let (left, right) = ("d.main.lineitem AS r0(c0, c1)", "d.main.orders AS r1(c0, c1)");
    insta::assert_snapshot!(shown_by_keys(&[
        format!("SELECT {f}.count_star() AS n FROM ({left} INNER JOIN {right} ON ((r0.c0 = r1.c0)))"),
        format!(
            "SELECT r0.c1 AS a FROM ({left} LEFT JOIN {right} ON ((r0.c0 IS NOT DISTINCT FROM r1.c0) AND (r0.c1 > r1.c1)))"
        ),
        format!(
            "SELECT r3.c1 AS n, {f}.count_star() AS m FROM (SELECT r0.c0 AS c0, {f}.sum(r0.c1) AS c1 FROM {left} GROUP BY r0.c0) AS r3(c0, c1) GROUP BY r3.c1"
        ),
        format!(
            "WITH x(c0, c1) AS MATERIALIZED (SELECT r0.c1 AS c0, r0.c0 AS c1 FROM {left}) SELECT r2.c0 AS a FROM (x AS r2(c0, c1) SEMI JOIN {right} ON ((r2.c1 = r1.c0)))"
        ),
        format!("SELECT r0.c0 AS a FROM ({left} JOIN BY (TYPE MARK) {right} ON ((r0.c0 = r1.c0)))"),
        format!("SELECT {f}.count_star() AS n FROM ({left} INNER JOIN {right} ON ((r0.c0 < r1.c0)))"),
        format!("SELECT {f}.count_star() AS n FROM ({left} INNER JOIN {right} ON ((r0.c0 = CAST(r1.c0 AS BIGINT))))"),
    ]));
}

#[test]
fn partitioned_tables_are_not_read_in_expressions() {
    let (left, right) = ("d.main.lineitem AS r0(c0, c1)", "d.main.orders AS r1(c0, c1)");
    let with = format!("WITH x(c0, c1) AS MATERIALIZED (SELECT r0.c0 AS c0, r0.c1 AS c1 FROM {left})");
    let inner = "SELECT r3.c1 AS c0 FROM x AS r3(c0, c1)";
    for sql in [
        format!("{with} SELECT r2.c0 AS a FROM x AS r2(c0, c1) WHERE (r2.c0 IN ({inner}))"),
        format!("{with} SELECT ({inner}) AS a FROM (x AS r2(c0, c1) INNER JOIN {right} ON ((r2.c0 = r1.c0)))"),
        format!(
            "{with} SELECT r2.c0 AS a FROM (x AS r2(c0, c1) INNER JOIN {right} ON ((r2.c0 = r1.c0) AND (r2.c1 IN ({inner}))))"
        ),
        format!("{with} SELECT r2.c0 AS a FROM x AS r2(c0, c1) ORDER BY ({inner})"),
    ] {
        let splits = split(&sql, rows).unwrap_or_default();
        assert!(!splits.iter().any(|split| split.is_by_keys() && split.scans[0].table[2] == "lineitem"), "{sql}");
    }
}

#[test]
fn keys_that_nobody_knows_the_order_of_are_refused() {
    let sql = "SELECT r0.c1 AS a FROM (d.main.lineitem AS r0(c0, c1) INNER JOIN d.main.orders AS r1(c0) ON ((r0.c0 = r1.c0)))";
    let splits = split(sql, rows).unwrap();
    let split = splits.iter().find(|split| split.is_by_keys()).unwrap();
    let read = |kind, bounds, parts| Keys::read(split, parts, [Some(kind), bounds, Some("1.0|0.5")]);
    let keys = read("BIGINT", Some("7"), 2).unwrap();
    assert!((keys.share(split) - (6.0 + 1.5 * 0.75) / 7.5).abs() < 1e-9);
    assert_eq!(keys.parts().len(), 2);
    for (kind, bounds, parts, why) in [
        ("VARCHAR", Some("a"), 2, "its tables are joined by VARCHAR"),
        ("DOUBLE", Some("0.0"), 2, "its tables are joined by DOUBLE"),
        ("BIGINT", None, 2, "the keys of its tables are NULL, or there are none"),
        ("BIGINT", Some("7"), 3, "too few keys differ"),
    ] {
        assert_eq!(read(kind, bounds, parts).unwrap_err().to_string(), why);
    }
}

#[test]
fn constants_that_are_added_are_as_short_as_they_are_written() {
    let f = r#""system".main"#;
    let of = |sum: &str| {
        let sql = format!("SELECT {f}.sum(CAST({sum} AS DECIMAL(16,2))) AS n FROM d.main.lineitem AS r0(c0)");
        split_of(&sql).unwrap().fragment(&Part::Rows((0, None)))
    };
    let minus = of(&format!("{f}.\"-\"(CAST(1.00 AS DECIMAL(16,2)), r0.c0)"));
    assert!(minus.contains("(1.00, r0.c0)"), "{minus}");
    // A column has the type that it has, a product other digits, and another type is another sum.
    for kept in [
        format!("{f}.\"+\"(CAST(r0.c0 AS DECIMAL(16,2)), r0.c0)"),
        format!("{f}.\"*\"(CAST(1.00 AS DECIMAL(16,2)), r0.c0)"),
        format!("{f}.\"+\"(CAST(1.00 AS DECIMAL(15,2)), r0.c0)"),
    ] {
        let fragment = of(&kept);
        assert!(fragment.contains(&kept), "{fragment}");
    }
}

#[test]
fn joins_that_only_the_engine_knows_are_written_as_it_knows_them() {
    let count = r#"SELECT "system".main.count_star() AS n FROM"#;
    let sql = format!(
        "{count} ({LINES} JOIN BY (TYPE MARK)(SELECT r1.column0 AS c0 FROM {ORDERS}) AS r2(c0) \
         ON ((r0.column0 = r2.c0))) WHERE (r0.column1 = CAST('LEFT ANTI JOIN' AS VARCHAR))"
    );
    let fragment = split_of(&sql).unwrap().fragment(&Part::Rows((0, None)));
    assert!(fragment.contains("JOIN BY (TYPE MARK)"), "{fragment}");
    assert!(fragment.contains("'LEFT ANTI JOIN'"), "{fragment}");
}

#[test]
fn ranges_are_of_the_table_that_is_divided() {
    let sql = format!(r#"SELECT "system".main.count_star() AS n FROM {LINES}"#);
    let split = split_of(&sql).unwrap();
    assert!(split.fragment(&Part::Rows((10, Some(20)))).contains("(r0.rowid >= 10 AND r0.rowid < 20)"));
    assert!(split.fragment(&Part::Rows((20, None))).contains("(r0.rowid >= 20)"));
}

#[test]
fn what_is_not_understood_is_left_whole() {
    for (sql, why) in [
        ("gibberish", "its canonical form cannot be read"),
        ("INSERT INTO t VALUES (1)", "it is not a query"),
        ("SELECT 1 AS a", "it scans no table"),
        ("SELECT r0.c AS a FROM d.main.view AS r0(c)", "it scans no table"),
        ("SELECT r0.c AS openduck_rows FROM d.main.lineitem AS r0(c)", "it says openduck_rows"),
        ("SELECT mine(r0.c) AS a FROM d.main.lineitem AS r0(c)", "mine is not the engine's own function"),
        (
            r#"SELECT "system".main.row_number() OVER (ORDER BY r0.c) AS a FROM d.main.lineitem AS r0(c)"#,
            "row_number hangs on the order of its rows",
        ),
        (
            r#"SELECT "system".main.rank() OVER (ORDER BY r0.c) AS a FROM d.main.lineitem AS r0(c)"#,
            "a window function reads its rows",
        ),
        (
            "SELECT r0.c AS a FROM d.main.lineitem AS r0(c) ORDER BY \"system\".main.rank() OVER (ORDER BY r0.c)",
            "its order",
        ),
        ("SELECT r0.c AS a FROM d.main.lineitem AS r0(c) TABLESAMPLE BERNOULLI (10)", "it reads a sample"),
        (
            "SELECT r0.c AS a FROM (d.main.lineitem AS r0(c) CROSS JOIN openduck_activity() AS r1(d))",
            "it reads a sample",
        ),
        ("SELECT r0.c AS a FROM (d.main.lineitem AS r0(c) CROSS JOIN d.main.orders AS r0(d))", "it scans no table"),
    ] {
        let whole = split_of(sql).unwrap_err();
        assert!(whole.starts_with(why), "{sql}: {whole}");
    }
    let deep = format!("SELECT {}1{} AS a", "(".repeat(10_000), ")".repeat(10_000));
    assert!(split_of(&deep).unwrap_err().starts_with("its canonical form cannot be read"));
}

#[test]
fn lists_of_functions_are_in_order() {
    assert!(AGGREGATES.is_sorted() && VOLATILE.is_sorted());
}

#[test]
fn ranges_are_all_rows_and_none_twice() {
    for (rows, parts) in
        [(0, 3), (1, 4), (5, 2), (122_880, 2), (122_881, 2), (6_001_215, 8), (6_001_215, 49), (1_000_000, 50)]
    {
        let ranges = ranges(rows, parts);
        assert!(!ranges.is_empty() && ranges.len() as u64 <= parts, "{rows} in {parts}: {ranges:?}");
        assert_eq!(ranges[0].0, 0);
        assert_eq!(ranges[ranges.len() - 1].1, None);
        for pair in ranges.windows(2) {
            assert_eq!(pair[0].1, Some(pair[1].0));
            assert!(pair[0].0 < pair[1].0, "{rows} in {parts}: {ranges:?}");
        }
    }
    assert_eq!(ranges(6_001_215, 2), [(0, Some(24 * 122_880)), (24 * 122_880, None)]);
}
