use insta::assert_snapshot;

use crate::plan::tests::{all_shown, assert_rewritten};

#[test]
fn calls() {
    assert_snapshot!(all_shown(&[
        "SELECT pg_catalog.format_type(a, b), format_type(a, b), pg_catalog.lower(x) FROM t",
        "SELECT initcap(x), btrim(x), every(y), json_agg(z) FROM t",
        "SELECT date_trunc('day', ts), date_trunc('day', ts, 'UTC') FROM t",
        "SELECT x.initcap(), shop.initcap(x) FROM t",
        "SELECT make_interval(days => 3), now() - interval '7 days', now() AT TIME ZONE 'America/New_York'",
        "SELECT (information_schema._pg_expandarray(i.indkey)).n FROM pg_index i",
        "SELECT * FROM pg_get_keywords()",
        "CREATE MACRO initcap(x) AS upper(x)",
    ]), @r#"
    Read: SELECT system.pgc.format_type(a, b), system.pgc.format_type(a, b), lower(x) FROM t
    Read: SELECT system.pgc.initcap(x), trim(x), bool_and(y), to_json(list(z)) FROM t
    Read: SELECT date_trunc('day', ts), system.pgc.date_trunc('day', ts, 'UTC') FROM t
    Read: SELECT x.initcap(), shop.initcap(x) FROM t
    Read: SELECT system.pgc.make_interval(days => 3), now() - interval '7 days', now() AT TIME ZONE 'America/New_York'
    Read: SELECT (system.pgc._pg_expandarray(i.indkey)).n FROM system.pgc.pg_index i
    Read: SELECT * FROM system.pgc.pg_get_keywords()
    Ddl: CREATE MACRO initcap(x) AS upper(x)
    "#);
}

#[test]
fn sums() {
    assert_rewritten(&[
        (
            "SELECT sum(a), pg_catalog.sum(DISTINCT b) FILTER (WHERE c), SUM(d) OVER (ORDER BY e) AS sum FROM t",
            "SELECT openduck_sum(a), openduck_sum(DISTINCT b) FILTER (WHERE c), openduck_sum(d) OVER (ORDER BY e) AS sum FROM t",
        ),
        ("CREATE TABLE t AS SELECT sum(a) FROM u", "CREATE TABLE t AS SELECT openduck_sum(a) FROM u"),
        ("CREATE VIEW v AS SELECT sum(a) FROM t", ""),
        ("SELECT sum FROM t", ""),
    ]);
}
