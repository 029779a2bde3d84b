use insta::assert_snapshot;

use crate::plan::tests::all_shown;

#[test]
fn calls() {
    assert_snapshot!(all_shown(&[
        "SELECT encode(b, 'hex'), encode(b, 'base64'), decode('ff', 'hex'), encode(s) FROM t",
        "SELECT format('%I.%I', a, b), format('%2$s %1$L%%', a, b), format('{}', a), format('%5s', a) FROM t",
    ]), @r#"
    Read: SELECT lower(hex(b)), to_base64(b), unhex('ff'), encode(s) FROM t
    Read: SELECT concat(system.pgc.quote_ident(a), '.', system.pgc.quote_ident(b)), concat(b, ' ', system.pgc.quote_nullable(a), '%'), format('{}', a), format('%5s', a) FROM t
    "#);
}
