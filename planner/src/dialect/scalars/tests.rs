use crate::plan::tests::assert_rewritten;

#[test]
fn a_value_is_a_table_of_one_row() {
    assert_rewritten(&[
        ("SELECT * FROM upper('a')", "SELECT * FROM (SELECT upper('a')) AS upper(upper)"),
        ("SELECT * FROM pg_catalog.lower('a') AS u", "SELECT * FROM (SELECT lower('a')) AS u(u)"),
        (
            "SELECT i, s FROM t JOIN generate_series(1, t.n) AS i ON true, concat(a, b) s(x) WHERE s = 1",
            "SELECT i, s FROM t JOIN generate_series(1, t.n) AS i ON true, (SELECT concat(a, b)) s(x) WHERE s = 1",
        ),
        (
            "SELECT s FROM string_to_array('a,b', ',') s",
            "SELECT s FROM (SELECT system.pgc.string_to_array('a,b', ',')) s(s)",
        ),
        ("SELECT trim(leading 'a' from lower(b)), shop.upper(a) FROM t, shop.upper(a)", ""),
        ("SELECT substring(a from greatest(b, 1)) FROM range(3)", ""),
        ("DELETE FROM t WHERE a IS DISTINCT FROM lower(b)", ""),
    ]);
}
