use super::*;

#[test]
fn statements_are_classed_by_what_they_may_do() {
    for (sql, expected) in [
        ("SELECT 1", Class::Read),
        ("(SELECT 1) UNION (SELECT 2)", Class::Read),
        ("FROM t SELECT a", Class::Read),
        ("WITH x AS (SELECT 1) SELECT * FROM x FOR UPDATE", Class::Read),
        ("WITH x AS (SELECT 1) INSERT INTO t SELECT * FROM x", Class::Write),
        ("WITH x AS (DELETE FROM t RETURNING *) SELECT * FROM x", Class::Write),
        ("SELECT nextval('s')", Class::Write),
        ("SELECT 1 INTO t", Class::Ddl),
        ("COPY t FROM STDIN", Class::Write),
        ("COPY t (a, b) TO STDOUT", Class::Read),
        ("COPY (SELECT a FROM t) TO STDOUT", Class::Read),
        ("EXPLAIN SELECT 1", Class::Utility),
        ("EXPLAIN ANALYZE DELETE FROM t", Class::Write),
        ("CREATE TABLE t (a INT)", Class::Ddl),
        ("TRUNCATE t", Class::Ddl),
        ("PIVOT t ON a USING sum(b)", Class::Unknown),
        ("SELECT (1", Class::Unknown),
        ("CALL f()", Class::Unknown),
        ("PRAGMA version", Class::Utility),
    ] {
        assert_eq!(class(&Statement::new(sql)), expected, "{sql}");
    }
}

#[test]
fn a_long_chain_of_operators_is_not_parsed() {
    let sum = |terms: usize| format!("SELECT {}1", "1 + ".repeat(terms));
    assert_eq!(class(&Statement::new(&sum(3900))), Class::Read);
    assert_eq!(class(&Statement::new(&sum(1_000_000))), Class::Unknown);
    let unions = "SELECT 1, 2 UNION ALL ".repeat(100_000) + "SELECT 1, 2";
    assert_eq!(class(&Statement::new(&unions)), Class::Unknown);
    let nested = "(".repeat(100_000) + "1" + &")".repeat(100_000);
    assert_eq!(class(&Statement::new(&format!("SELECT {nested}"))), Class::Unknown);
}
