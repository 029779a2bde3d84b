use insta::assert_snapshot;

use crate::plan::tests::{all_shown, assert_rewritten};

#[test]
fn definitions() {
    assert_snapshot!(all_shown(&[
        "CREATE LOCAL TEMPORARY TABLE \"#t\" (a int) ON COMMIT PRESERVE ROWS",
        "CREATE UNLOGGED TABLE t (a int)",
        "CREATE INDEX CONCURRENTLY i ON t USING btree (a)",
        "DROP INDEX CONCURRENTLY i",
        "CREATE TABLE t (a jsonb, b numeric, c numeric(10,2), d timestamp(3) with time zone, e time(0), name text, money int, f timestamp(3))",
        "CREATE TABLE t (a int, PRIMARY KEY (a), numeric_x int DEFAULT 5)",
        "ALTER TABLE t ADD COLUMN b jsonb",
        "SELECT '2020-01-01'::timestamp(3) with time zone, now()::timestamptz(3), x::timestamp(3) FROM t",
    ]), @r##"
    Ddl: CREATE TEMPORARY TABLE "#t" (a int) ON COMMIT PRESERVE ROWS
    Ddl: CREATE TABLE t (a int)
    Ddl: CREATE INDEX i ON t (a)
    Ddl: DROP INDEX i
    Ddl: CREATE TABLE t (a JSON, b DECIMAL(38, 10), c numeric(10,2), d timestamp with time zone, e time, name text, money int, f timestamp(3))
    Ddl: CREATE TABLE t (a int, PRIMARY KEY (a), numeric_x int DEFAULT 5)
    Ddl: ALTER TABLE t ADD COLUMN b JSON
    Read: SELECT '2020-01-01'::timestamp with time zone, now()::timestamptz, x::timestamp(3) FROM t
    "##);
}

#[test]
fn clauses_that_change_nothing_stored() {
    assert_rewritten(&[
        (
            "CREATE TABLE t (a int, b int GENERATED ALWAYS AS (a * 2) STORED) WITH (fillfactor = 70)",
            "CREATE TABLE t (a int, b int GENERATED ALWAYS AS (a * 2) ) ",
        ),
        (
            "CREATE INDEX ON s.t USING btree (a text_pattern_ops, lower(b)) INCLUDE (c) WHERE a > 1",
            "CREATE INDEX \"t_a_expr_idx\" ON s.t (a , lower(b)) ",
        ),
        ("TRUNCATE ONLY t CASCADE", "TRUNCATE t "),
        ("ALTER TABLE ONLY t ADD PRIMARY KEY (a)", "ALTER TABLE t ADD PRIMARY KEY (a)"),
        ("CREATE INDEX i ON t (a)", ""),
    ]);
}

#[test]
fn defaults_that_are_read_in_all_sessions() {
    assert_rewritten(&[(
        "CREATE TABLE t (a bytea NOT NULL DEFAULT '\\x00ff', b int[] DEFAULT '{1,2}', c text DEFAULT '{}')",
        "CREATE TABLE t (a bytea NOT NULL DEFAULT from_hex('00ff'), b int[] DEFAULT ['1', '2'], c text DEFAULT '{}')",
    )]);
}

#[test]
fn rows_that_outlive_the_transaction() {
    assert_rewritten(&[
        (
            "CREATE LOCAL TEMPORARY TABLE \"#t\" ON COMMIT PRESERVE ROWS AS SELECT 1 AS a",
            "CREATE TEMPORARY TABLE \"#t\" AS SELECT 1 AS a",
        ),
        ("CREATE TEMP TABLE t (a int) ON COMMIT PRESERVE ROWS", ""),
    ]);
}
