use insta::assert_snapshot;

use crate::plan::tests::all_shown;

#[test]
fn options() {
    assert_snapshot!(all_shown(&[
        "EXPLAIN SELECT 1",
        "EXPLAIN VERBOSE SELECT 1",
        "EXPLAIN ANALYZE VERBOSE SELECT 1",
        "EXPLAIN (COSTS OFF) SELECT 1",
        "EXPLAIN (ANALYZE, BUFFERS) SELECT 1",
        "EXPLAIN (ANALYZE false, FORMAT text) SELECT 1",
        "EXPLAIN (FORMAT JSON) SELECT 1",
        "EXPLAIN (ANALYZE) SELECT 1",
        "EXPLAIN (VERBOSE) SELECT 1",
        "EXPLAIN (VERBOSE, FORMAT JSON) SELECT 1",
        "EXPLAIN (ANALYZE, COSTS OFF, FORMAT json) SELECT 1",
        "EXPLAIN (SELECT 1)",
    ]), @r#"
    Utility: EXPLAIN SELECT 1
    Utility: EXPLAIN SELECT 1
    Utility: EXPLAIN ANALYZE SELECT 1
    Utility: EXPLAIN  SELECT 1
    Utility: EXPLAIN ANALYZE SELECT 1
    Utility: EXPLAIN  SELECT 1
    Utility: EXPLAIN (FORMAT JSON) SELECT 1
    Utility: EXPLAIN (ANALYZE) SELECT 1
    Utility: EXPLAIN  SELECT 1
    Utility: EXPLAIN (FORMAT JSON) SELECT 1
    Utility: EXPLAIN (ANALYZE, FORMAT JSON) SELECT 1
    Utility: EXPLAIN (SELECT 1)
    "#);
}
