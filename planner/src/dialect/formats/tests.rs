use insta::assert_snapshot;

use crate::plan::tests::all_shown;

#[test]
fn calls() {
    assert_snapshot!(all_shown(&[
        "SELECT to_char(d, 'YYYY-MM-DD HH24:MI:SS.US'), to_char(d, 'Mon \"of\" YYYY') FROM t",
        "SELECT to_date('2020', 'YYYY'), to_timestamp(x, 'YYYY-MM-DD HH24:MI:SS') FROM t",
        "SELECT to_char(n, '999.99'), to_char(d, f) FROM t",
        "SELECT encode(b, 'hex'), encode(b, 'base64'), decode('ff', 'hex'), encode(s) FROM t",
        "SELECT format('%I.%I', a, b), format('%2$s %1$L%%', a, b), format('{}', a), format('%5s', a) FROM t",
        "SELECT a SIMILAR TO '%.(b|c)_', a SIMILAR TO '.*b' FROM t",
    ]), @r#"
    Read: SELECT strftime(d, '%Y-%m-%d %H:%M:%S.%f'), strftime(d, '%b of %Y') FROM t
    Read: SELECT CAST(strptime('2020', '%Y') AS DATE), CAST(strptime(x, '%Y-%m-%d %H:%M:%S') AS TIMESTAMPTZ) FROM t
    Read: SELECT to_char(n, '999.99'), to_char(d, f) FROM t
    Read: SELECT lower(hex(b)), to_base64(b), unhex('ff'), encode(s) FROM t
    Read: SELECT concat(system.pgc.quote_ident(a), '.', system.pgc.quote_ident(b)), concat(b, ' ', system.pgc.quote_nullable(a), '%'), format('{}', a), format('%5s', a) FROM t
    Read: SELECT a SIMILAR TO '(?s:.*)\.(b|c)(?s:.)', a SIMILAR TO '.*b' FROM t
    "#);
}
