use crate::plan::tests::assert_rewritten;

#[test]
fn counts() {
    assert_rewritten(&[
        (
            "SELECT length(a), strpos(a, 'b'), position('c' in a) FROM t WHERE char_length(a) > 3 GROUP BY length(a)",
            "SELECT CAST(length(a) AS INTEGER), CAST(strpos(a, 'b') AS INTEGER), CAST(position('c' in a) AS INTEGER) \
             FROM t WHERE CAST(char_length(a) AS INTEGER) > 3 GROUP BY CAST(length(a) AS INTEGER)",
        ),
        ("SELECT length(a)::text, shop.length(a), a AS length FROM t", ""),
        ("CREATE INDEX i ON t (length(a))", ""),
    ]);
}

#[test]
fn days() {
    assert_rewritten(&[
        (
            "SELECT DATE '2020-02-29' - DATE '2020-02-01', a::date - b::date FROM t",
            "SELECT CAST(DATE '2020-02-29' - DATE '2020-02-01' AS INTEGER), CAST(a::date - b::date AS INTEGER) FROM t",
        ),
        ("SELECT DATE '2020-02-29' - 1, a - DATE '2020-02-01', a::date - '1 day'::interval FROM t", ""),
    ]);
}

#[test]
fn series() {
    assert_rewritten(&[
        (
            "SELECT i FROM generate_series(1, 3) AS i",
            "SELECT i FROM (SELECT CAST(generate_series AS INTEGER) FROM generate_series(1, 3)) AS i(i)",
        ),
        (
            "SELECT * FROM generate_series(1, 3) g(x), generate_series(1, 9, 2)",
            "SELECT * FROM (SELECT CAST(generate_series AS INTEGER) FROM generate_series(1, 3)) g(x), \
             (SELECT CAST(generate_series AS INTEGER) FROM generate_series(1, 9, 2)) AS generate_series(generate_series)",
        ),
        ("SELECT * FROM generate_series(1, n), generate_series(1, 3000000000)", ""),
    ]);
}
