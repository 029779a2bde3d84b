use crate::plan::tests::assert_rewritten;

#[test]
fn several_objects() {
    assert_rewritten(&[
        ("DROP TABLE a, s.b CASCADE", "DROP TABLE a CASCADE; DROP TABLE s.b CASCADE"),
        (
            "DROP VIEW IF EXISTS a, b, \"c,d\"",
            "DROP VIEW IF EXISTS a; DROP VIEW IF EXISTS b; DROP VIEW IF EXISTS \"c,d\"",
        ),
        ("TRUNCATE TABLE a, b", "TRUNCATE TABLE a; TRUNCATE TABLE b"),
        ("TRUNCATE a, b", "TRUNCATE a; TRUNCATE b"),
        ("DROP TABLE a CASCADE", ""),
        ("DROP MACRO f", ""),
        ("DROP ROLE a, b", ""),
    ]);
}

#[test]
fn several_changes() {
    assert_rewritten(&[
        (
            "ALTER TABLE s.t ADD a int, ADD COLUMN b numeric(5,2) DEFAULT round(1.0, 1), DROP c",
            "ALTER TABLE s.t ADD a int; ALTER TABLE s.t ADD COLUMN b numeric(5,2) DEFAULT round(1.0, 1); ALTER TABLE s.t DROP c",
        ),
        ("ALTER TABLE t ADD CONSTRAINT k PRIMARY KEY (a, b)", ""),
    ]);
}
