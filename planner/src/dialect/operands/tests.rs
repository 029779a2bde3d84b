use super::*;

/// The two sides of the operator in the text.
fn sides<'a>(sql: &'a str, sign: &str) -> (&'a str, &'a str) {
    let statement = Statement::new(sql);
    let operator = (0..statement.len()).rfind(|index| statement.sign(*index, sign)).unwrap();
    let last = right(&statement, operator).unwrap();
    (statement.span(left(&statement, operator), operator - 1), statement.span(operator + 1, last))
}

#[test]
fn both_sides() {
    for (sql, expected) in [
        ("SELECT a || b", ("a", "b")),
        ("SELECT 1, t.a -> 'b' #>> '{c}' = 'x'", ("t.a -> 'b'", "'{c}'")),
        ("SELECT f(a, b)::jsonb || (c -> 'x') AS y", ("f(a, b)::jsonb", "(c -> 'x')")),
        ("SELECT x WHERE NOT a[1] || -b + 1 IS NULL", ("a[1]", "-b + 1")),
        (
            "SELECT CASE WHEN a THEN b END || ARRAY[1, 2]::int[] FROM t",
            ("CASE WHEN a THEN b END", "ARRAY[1, 2]::int[]"),
        ),
        ("SELECT - 1 || DATE '2020-01-01'", ("- 1", "DATE '2020-01-01'")),
    ] {
        assert_eq!(sides(sql, if sql.contains("#>>") { "#>>" } else { "||" }), expected, "{sql}");
    }
}

#[test]
fn an_operator_without_a_value_is_none() {
    let statement = Statement::new("SELECT ? FROM t WHERE ? = a");
    for index in 0..statement.len() {
        assert!(!statement.sign(index, "?") || !is_infix(&statement, index));
    }
}
