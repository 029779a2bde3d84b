use crate::plan::tests::assert_rewritten;

#[test]
fn times_are_written() {
    assert_rewritten(&[
        (
            "SELECT to_char(d, 'YYYY-MM-DD HH24:MI:SS.US'), to_char(d, 'Mon \"of\" yyyy') FROM t",
            "SELECT strftime(d, '%Y-%m-%d %H:%M:%S.%f'), strftime(d, '%b of %Y') FROM t",
        ),
        (
            "SELECT to_char(f(a, b), 'YYYY-\"Q\"Q') FROM t",
            "SELECT concat(strftime(f(a, b), '%Y-Q'), quarter(f(a, b))) FROM t",
        ),
        (
            "SELECT to_char(d, 'Day, FMDD. FMMonth'), to_char(d, 'DDth MON') FROM t",
            "SELECT concat(rpad(strftime(d, '%A'), 9, ' '), strftime(d, ', %-d. %B')), concat(system.pgc._ordinal(strftime(d, '%d'), false), strftime(d, ' '), upper(strftime(d, '%b'))) FROM t",
        ),
        (
            "SELECT to_char(d, 'YYYY-MM-DD\"T\"HH24:MI:SSOF'), to_char(d, '100%') FROM t",
            "SELECT strftime(d, '%Y-%m-%dT%H:%M:%S%z'), to_char(d, '100%') FROM t",
        ),
        ("SELECT to_char(d, f), x.to_char(d, 'YYYY'), to_char(d, 'XXX'), 'to_char(d, ''YYYY'')' FROM t", ""),
    ]);
}

#[test]
fn times_are_read() {
    assert_rewritten(&[
        (
            "SELECT to_date('2020', 'YYYY'), to_timestamp(x, 'YYYY-MM-DD HH24:MI:SS') FROM t",
            "SELECT CAST(strptime('2020', '%Y') AS DATE), CAST(strptime(x, '%Y-%m-%d %H:%M:%S') AS TIMESTAMPTZ) FROM t",
        ),
        (
            "SELECT to_date(x, 'DD MONTH YYYY'), to_timestamp(5), to_date(x, 'Q') FROM t",
            "SELECT CAST(strptime(x, '%d %B %Y') AS DATE), to_timestamp(5), to_date(x, 'Q') FROM t",
        ),
    ]);
}
