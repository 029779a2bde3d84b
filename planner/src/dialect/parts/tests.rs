use crate::plan::tests::assert_rewritten;

#[test]
fn parts_of_times() {
    assert_rewritten(&[
        (
            "SELECT extract(second FROM a), date_part('milliseconds', f(a)) FROM t",
            "SELECT (date_part('microseconds', a) * 0.000001), (date_part('microseconds', f(a)) * 0.001)::DOUBLE FROM t",
        ),
        (
            "SELECT extract(year FROM a), date_part('month', a) AS m, extract(epoch FROM a) FROM t",
            "SELECT CAST(extract(year FROM a) AS HUGEINT), CAST(date_part('month', a) AS DOUBLE) AS m, extract(epoch FROM a) FROM t",
        ),
        ("SELECT count(*) FROM t WHERE extract(year FROM a) = 2020 GROUP BY extract(month FROM a)", ""),
        ("SELECT DISTINCT extract(year FROM a) FROM t ORDER BY extract(year FROM a)", ""),
        ("SELECT 'extract(second from a)', extract, \"extract\"(a) FROM t", ""),
    ]);
}
