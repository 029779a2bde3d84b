use insta::assert_snapshot;

use crate::plan::tests::all_shown;

#[test]
fn clauses_of_queries() {
    assert_snapshot!(all_shown(&[
        "SELECT * FROM t FOR UPDATE",
        "SELECT * FROM t FOR NO KEY UPDATE OF t, u SKIP LOCKED",
        "SELECT * FROM ONLY t",
        "SELECT a BETWEEN SYMMETRIC 5 AND 1 FROM t",
        "SELECT a, b INTO TEMP x FROM t WHERE a > 1",
        "SELECT a INTO shop.x FROM t",
        "SELECT generate_series(1, 3)",
        "SELECT list_sum(generate_series(1, 3))",
        "SELECT a, generate_series(array_lower(k, 1), array_upper(k, 1)) AS i FROM (SELECT generate_series(1, n) + 1 AS k FROM t)",
        "SELECT a FROM t WHERE a IN (SELECT generate_series(b, c)) ORDER BY generate_series(1, 2)[1]",
    ]), @r#"
    Read: SELECT * FROM t 
    Read: SELECT * FROM t 
    Read: SELECT * FROM t
    Read: SELECT a BETWEEN least(5, 1) AND greatest(5, 1) FROM t
    Ddl: CREATE TEMP TABLE x AS SELECT a, b FROM t WHERE a > 1
    Ddl: CREATE TABLE shop.x AS SELECT a FROM t
    Read: SELECT unnest(generate_series(1, 3)::INTEGER[]) AS generate_series
    Read: SELECT list_sum(generate_series(1, 3))
    Read: SELECT a, unnest(generate_series(system.pgc.array_lower(k, 1), system.pgc.array_upper(k, 1))) AS i FROM (SELECT unnest(generate_series(1, n)) + 1 AS k FROM t)
    Read: SELECT a FROM t WHERE a IN (SELECT unnest(generate_series(b, c)) AS generate_series) ORDER BY generate_series(1, 2)[1]
    "#);
}
