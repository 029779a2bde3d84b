use insta::assert_snapshot;

use crate::plan::tests::all_shown;

#[test]
fn vectors_begin_at_zero() {
    assert_snapshot!(all_shown(&[
        "SELECT i.indkey[0], (SELECT indkey FROM pg_index) FROM pg_catalog.pg_index i WHERE 1 = ANY (i.indkey)",
        "SELECT 1 FROM pg_index i, pg_attribute a WHERE a.attnum = i.indkey[a.attnum - 1]",
        "SELECT indkey::text, CAST(proargtypes AS text) FROM pg_index, pg_proc",
        "SELECT indkey[0], indkey::text FROM t",
        "SELECT conkey::varchar FROM pg_constraint",
    ]), @"
    Read: SELECT i.indkey[1 + (0)], (SELECT indkey FROM system.pgc.pg_index) FROM system.pgc.pg_index i WHERE 1 = ANY (i.indkey)
    Read: SELECT 1 FROM system.pgc.pg_index i, system.pgc.pg_attribute a WHERE a.attnum = i.indkey[1 + (a.attnum - 1)]
    Read: SELECT system.main.array_to_string(indkey, ' ')::text, CAST(system.main.array_to_string(proargtypes, ' ') AS text) FROM system.pgc.pg_index, system.pgc.pg_proc
    Read: SELECT indkey[0], indkey::text FROM t
    Read: SELECT ('{' || system.main.array_to_string(conkey, ',') || '}')::varchar FROM system.pgc.pg_constraint
    ");
}

#[test]
fn functions_are_shown_by_name() {
    assert_snapshot!(all_shown(&[
        "SELECT oid FROM pg_type WHERE typreceive != 0 AND typreceive::TEXT <> 'array_recv' AND t.typinput::pg_catalog.text = 'x'",
        "SELECT typreceive::text FROM t",
    ]), @"
    Read: SELECT oid FROM system.pgc.pg_type WHERE typreceive != 0 AND system.pgc.regproc_show(typreceive)::TEXT <> 'array_recv' AND system.pgc.regproc_show(t.typinput)::text = 'x'
    Read: SELECT typreceive::text FROM t
    ");
}
