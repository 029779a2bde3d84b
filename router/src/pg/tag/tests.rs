use super::*;

#[test]
fn tags_are_postgress() {
    use ResultKind as R;
    use StatementKind as K;
    let cases = [
        (K::Select, R::Rows, 3, "FROM t", "SELECT 3"),
        (K::Insert, R::ChangedRows, 2, "WITH x AS (SELECT 1) INSERT INTO t FROM x", "INSERT 0 2"),
        (K::Insert, R::Rows, 1, "INSERT INTO t VALUES (1) RETURNING *", "INSERT 0 1"),
        (K::Update, R::ChangedRows, 0, "UPDATE t SET x = 1", "UPDATE 0"),
        (K::Create, R::Nothing, 0, "-- make\nCREATE OR REPLACE TEMP TABLE t(i int)", "CREATE TABLE"),
        (K::Create, R::ChangedRows, 5, "CREATE TABLE t AS SELECT 1", "SELECT 5"),
        (K::Create, R::Nothing, 0, "create macro f(x) as x", "CREATE FUNCTION"),
        (K::Create, R::Nothing, 0, "CREATE UNIQUE INDEX i ON t(a)", "CREATE INDEX"),
        (K::Drop, R::Nothing, 0, "DROP VIEW IF EXISTS v", "DROP VIEW"),
        (K::Alter, R::Nothing, 0, "ALTER TABLE t ADD COLUMN x INT", "ALTER TABLE"),
        (K::Alter, R::Nothing, 0, "COMMENT ON COLUMN t.x IS 'y'", "COMMENT"),
        (K::Alter, R::Nothing, 0, "COMMENT ON TABLE t IS 'y'", "COMMENT"),
        (K::Delete, R::ChangedRows, 5, "TRUNCATE t", "TRUNCATE TABLE"),
        (K::Vacuum, R::Nothing, 0, "analyze t", "ANALYZE"),
        (K::Explain, R::Rows, 9, "EXPLAIN SELECT 1", "EXPLAIN"),
        (K::StatementUnknown, R::Nothing, 0, "/* c */ checkpoint", "CHECKPOINT"),
        (K::StatementUnknown, R::Nothing, 0, "", ""),
        (K::Pragma, R::Rows, 4, "PRAGMA table_info('t')", "SELECT 4"),
    ];
    for (kind, result, rows, sql, tag) in cases {
        assert_eq!(of(kind, result, rows, sql), tag, "{sql}");
    }
}
