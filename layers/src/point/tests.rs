use super::*;

fn time(text: &str) -> Micros {
    match Point::parse(text) {
        Ok(Point::Time(time)) => time,
        other => panic!("{text}: {other:?}"),
    }
}

#[test]
fn points_are_told_apart() {
    assert_eq!(Point::parse("").unwrap(), Point::Newest);
    assert_eq!(Point::parse(" 17 ").unwrap(), Point::Lsn(Lsn(17)));
    assert_eq!(Point::parse("before-the-move").unwrap(), Point::Name("before-the-move".to_owned()));
    assert_eq!(Point::parse("2026q3").unwrap(), Point::Name("2026q3".to_owned()));
    assert!(Point::parse("99999999999999999999").is_err());
}

#[test]
fn times_are_read_with_and_without_a_zone() {
    let noon = time("2026-11-25 12:00:00");
    assert_eq!(noon, 1_795_608_000_000_000);
    for same in
        ["2026-11-25T12:00:00Z", "2026-11-25 12:00:00+00", "2026-11-25 14:00:00+02", "2026-11-25T10:30:00-01:30"]
    {
        assert_eq!(time(same), noon, "{same}");
    }
    assert_eq!(time("2026-11-25 12:00:00.000001"), noon + 1);
    assert_eq!(time("2026-11-25"), noon - 12 * 3_600_000_000);
    assert!(Point::parse("2026-13-45").is_err());
    assert!(Point::time("yesterday").is_err());
}
