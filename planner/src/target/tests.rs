use super::target;

fn named(sql: &str) -> Option<String> {
    let target = target(sql)?;
    Some(target.schema.map_or(String::new(), |schema| schema + ".") + &target.table)
}

#[test]
fn the_table_that_is_written_to() {
    for (sql, table) in [
        ("INSERT INTO t VALUES (1)", Some("t")),
        ("insert or replace into s.\"T x\" (a) select * from u", Some("s.T x")),
        ("INSERT INTO db.s.t SELECT 1", Some("s.t")),
        ("UPDATE t SET a = (SELECT x FROM u)", Some("t")),
        ("UPDATE ONLY t SET a = 1", Some("t")),
        ("DELETE FROM Only T", Some("t")),
        ("MERGE INTO t USING u ON t.id = u.id WHEN MATCHED THEN DELETE", Some("t")),
        ("WITH x AS (DELETE FROM u RETURNING *) INSERT INTO t SELECT * FROM x", Some("t")),
        ("SELECT 1 FROM t", None),
        ("DELETE", None),
        ("", None),
    ] {
        assert_eq!(named(sql).as_deref(), table, "{sql}");
    }
}
