use super::Template;
use crate::plan::tests::assert_rewritten;

#[test]
fn templates() {
    let read = Template::read("FM999,990.00").unwrap();
    assert_eq!((read.whole.as_str(), read.fraction.as_str(), read.compact), ("999,990", "00", true));
    assert_eq!(Template::read("S99").unwrap().sign, "S");
    assert_eq!(Template::read("99G999D9S").unwrap().sign, "S>");
    for text in ["YYYY", "HH24:MI", "MI", "RN", "9V9", "FM", "", "99.9.9"] {
        assert_eq!(Template::read(text), None, "{text}");
    }
}

#[test]
fn numbers() {
    assert_rewritten(&[
        (
            "SELECT to_char(a + 1, '999,990.00') FROM t",
            "SELECT system.pgc._number_out(CAST(a + 1 AS DECIMAL(38, 2)), '999,990', '.', 2, 2, false, '') FROM t",
        ),
        (
            "SELECT to_char(to_number(a, '9,999.99'), 'FM9MI') FROM t",
            "SELECT system.pgc._number_out(CAST(CAST(system.pgc._number_in(a) AS DECIMAL(38, 2)) AS DECIMAL(38, 0)), '9', '', 0, 0, true, 'MI>') FROM t",
        ),
        ("SELECT to_char(a, 'RN'), to_char(a, b), x.to_char(a, '9'), '9' FROM t", ""),
    ]);
}
