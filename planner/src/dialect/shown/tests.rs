use crate::plan::tests::assert_rewritten;

#[test]
fn values_as_text() {
    assert_rewritten(&[
        (
            "SELECT 'NaN'::float8::text, (a + b)::double precision::varchar, d::date::text FROM t",
            "SELECT system.pgc.float_out('NaN'::float8), system.pgc.float_out((a + b)::double precision), \
             system.pgc.time_out(d::date) FROM t",
        ),
        ("SELECT a::int::text, a::text, float8::text FROM t", ""),
    ]);
}
