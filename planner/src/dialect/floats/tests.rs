use crate::plan::tests::assert_rewritten;

#[test]
fn float_has_eight_bytes() {
    assert_rewritten(&[
        ("SELECT 1::float, CAST(x AS FLOAT), '{1}'::float[]", "SELECT 1::DOUBLE, CAST(x AS DOUBLE), ['1']::DOUBLE[]"),
        (
            "CREATE TABLE t (a float, b float NOT NULL, c float(10), d float(53), e float[])",
            "CREATE TABLE t (a DOUBLE, b DOUBLE NOT NULL, c REAL, d DOUBLE, e DOUBLE[])",
        ),
        ("ALTER TABLE t ADD COLUMN f float DEFAULT 1", "ALTER TABLE t ADD COLUMN f DOUBLE DEFAULT 1"),
        ("ALTER TABLE t ALTER COLUMN f TYPE float", "ALTER TABLE t ALTER COLUMN f TYPE DOUBLE"),
    ]);
}

#[test]
fn what_is_called_float_stays() {
    assert_rewritten(&[
        ("CREATE TABLE t (float integer)", ""),
        ("SELECT float FROM t", ""),
        ("SELECT a AS float FROM t", ""),
        ("SELECT \"float\" FROM t", ""),
        ("ALTER TABLE t DROP COLUMN float", ""),
        ("SELECT float FROM t WHERE float > 1", ""),
        ("SELECT 1::real, 2::double precision, 3::float4, 4::float8", ""),
    ]);
}
