use insta::assert_snapshot;

use crate::plan::tests::all_shown;

#[test]
fn operators_and_collations() {
    assert_snapshot!(all_shown(&[
        "SELECT a OPERATOR(pg_catalog.~) '^(b)$' COLLATE pg_catalog.default FROM t",
        "SELECT a FROM t ORDER BY a COLLATE \"C\"",
        "SELECT a FROM t ORDER BY a COLLATE NOCASE",
        "SELECT a FROM t ORDER BY a COLLATE \"de_DE\"",
        "SELECT a FROM t WHERE a LIKE 'pg\\_%' AND b NOT ILIKE E'x\\\\_' AND c LIKE 'a_%' AND d LIKE 'x\\y' ESCAPE 'x'",
    ]), @r#"
    Read: SELECT a ~ '^(b)$' FROM t
    Read: SELECT a FROM t ORDER BY a COLLATE "C"
    Read: SELECT a FROM t ORDER BY a COLLATE NOCASE
    Read: SELECT a FROM t ORDER BY a COLLATE "de_DE"
    Read: SELECT a FROM t WHERE a LIKE 'pg\_%' ESCAPE '\' AND b NOT ILIKE E'x\\_' ESCAPE '\' AND c LIKE 'a_%' AND d LIKE 'x\y' ESCAPE 'x'
    "#);
}
