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
    ]), @r#"
    Read: SELECT * FROM t 
    Read: SELECT * FROM t 
    Read: SELECT * FROM t
    Read: SELECT a BETWEEN least(5, 1) AND greatest(5, 1) FROM t
    Ddl: CREATE TEMP TABLE x AS SELECT a, b FROM t WHERE a > 1
    Ddl: CREATE TABLE shop.x AS SELECT a FROM t
    Read: SELECT unnest(generate_series(1, 3))
    Read: SELECT list_sum(generate_series(1, 3))
    "#);
}
