use insta::assert_snapshot;

use crate::plan::tests::all_shown;

#[test]
fn vectors_are_shown_as_text() {
    assert_snapshot!(all_shown(&[
        "SELECT i.indrelid, i.indoption, i.indkey AS keys FROM pg_index i",
        "SELECT pg_catalog.pg_index.indoption FROM pg_catalog.pg_index",
        "SELECT i.indkey[0], (SELECT indkey FROM pg_index) FROM pg_catalog.pg_index i WHERE 1 = ANY (i.indkey)",
        "SELECT indkey FROM t",
    ]), @r#"
    Read: SELECT i.indrelid, system.main.array_to_string(i.indoption, ' ') AS indoption, system.main.array_to_string(i.indkey, ' ') AS keys FROM system.pgc.pg_index i
    Read: SELECT system.main.array_to_string(pg_index.indoption, ' ') AS indoption FROM system.pgc.pg_index
    Read: SELECT i.indkey[0], (SELECT indkey FROM system.pgc.pg_index) FROM system.pgc.pg_index i WHERE 1 = ANY (i.indkey)
    Read: SELECT indkey FROM t
    "#);
}
