use proptest::prelude::*;

use super::*;

fn text(write: impl Fn(&mut Vec<u8>)) -> String {
    let mut out = Vec::new();
    write(&mut out);
    String::from_utf8(out).unwrap()
}

#[test]
fn dates_of_all_eras() {
    assert_eq!(text(|out| date(0, out)), "1970-01-01");
    assert_eq!(text(|out| date(EPOCH_DAYS, out)), "2000-01-01");
    assert_eq!(text(|out| date(-719_163, out)), "0001-12-31 BC");
    assert_eq!(text(|out| date(-719_162, out)), "0001-01-01");
    assert_eq!(text(|out| date(2_932_897, out)), "10000-01-01");
    assert_eq!(text(|out| date(i32::MAX, out)), "infinity");
    assert_eq!(text(|out| date(-i32::MAX, out)), "-infinity");
    assert_eq!(text(|out| date(19_782, out)), "2024-02-29");
    // Whatever the bits, there is some text.
    assert!(!text(|out| date(i32::MIN, out)).is_empty());
}

#[test]
fn timestamps_with_and_without_zone() {
    assert_eq!(text(|out| timestamp(1_500_000, None, out)), "1970-01-01 00:00:01.5");
    assert_eq!(text(|out| timestamp(0, Some(0), out)), "1970-01-01 00:00:00+00");
    assert_eq!(text(|out| timestamp(0, Some(-18_000), out)), "1969-12-31 19:00:00-05");
    assert_eq!(text(|out| timestamp(0, Some(19_800), out)), "1970-01-01 05:30:00+05:30");
    assert_eq!(text(|out| timestamp(-62_135_596_801_000_000, Some(0), out)), "0001-12-31 23:59:59+00 BC");
    assert_eq!(text(|out| timestamp(i64::MAX, None, out)), "infinity");
    assert_eq!(text(|out| timestamp(-i64::MAX, Some(0), out)), "-infinity");
    assert!(!text(|out| timestamp(i64::MIN, Some(1), out)).is_empty());
}

#[test]
fn times_and_their_zones() {
    assert_eq!(text(|out| time(36_000_500_000, out)), "10:00:00.5");
    assert_eq!(text(|out| time(DAY_MICROS, out)), "24:00:00");
    let bits = u64::from_le_bytes([0xd7, 0xbd, 0x00, 0x20, 0x09, 0xcc, 0x61, 0x08]);
    assert_eq!(split_time_tz(bits), (36_000_500_000, 9000));
    let bits = u64::from_le_bytes([0xfe, 0xc1, 0x01, 0x20, 0x09, 0xcc, 0x61, 0x08]);
    assert_eq!(split_time_tz(bits), (36_000_500_000, -57_599));
    assert_eq!(text(|out| offset(-57_599, out)), "-15:59:59");
}

#[test]
fn intervals_in_the_style_postgres() {
    let cases = [
        ((0, 0, 0), "00:00:00"),
        ((14, 3, 14_706_789_000), "1 year 2 mons 3 days 04:05:06.789"),
        ((-14, 3, -14_706_000_000), "-1 years -2 mons +3 days -04:05:06"),
        ((0, -1, 3_600_000_000), "-1 days +01:00:00"),
        ((12, 0, 0), "1 year"),
        ((0, 1, 0), "1 day"),
        ((0, 0, 360_000_000_000_000), "100000:00:00"),
        ((0, 0, -1), "-00:00:00.000001"),
    ];
    for ((months, days, micros), expected) in cases {
        assert_eq!(text(|out| interval(months, days, micros, out)), expected);
    }
}

#[test]
fn offsets_follow_summer_time() {
    let zone = TimeZone::get("America/New_York").unwrap();
    let mut offsets = Offsets::new(&zone);
    let winter = 1_704_067_200_000_000;
    let summer = 1_719_792_000_000_000;
    assert_eq!(offsets.at(winter), -18_000);
    assert_eq!(offsets.at(summer), -14_400);
    assert_eq!(offsets.at(summer + 1), -14_400);
    assert_eq!(offsets.at(winter), -18_000);
    assert_eq!(offsets.at(1_710_054_000_000_000 - 1), -18_000);
    assert_eq!(offsets.at(1_710_054_000_000_000), -14_400);
    offsets.at(i64::MIN);
    offsets.at(i64::MAX);
}

/// The same by the plain rules of the calendar, from one day to the next.
#[test]
fn every_day_of_two_eras_follows_the_one_before() {
    let (mut year, mut month, mut day) = civil(-ERA_DAYS);
    for days in 1 - ERA_DAYS..ERA_DAYS {
        let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        let length = match month {
            4 | 6 | 9 | 11 => 30,
            2 if leap => 29,
            2 => 28,
            _ => 31,
        };
        (year, month, day) = match (month, day == length) {
            (_, false) => (year, month, day + 1),
            (12, true) => (year + 1, 1, 1),
            (_, true) => (year, month + 1, 1),
        };
        assert_eq!(civil(days), (year, month, day), "{days}");
    }
}

proptest! {
    /// An era later, it is the same day of a year 400 years later.
    #[test]
    fn eras_repeat_themselves(days in i32::MIN..=i32::MAX - ERA_DAYS as i32) {
        let (year, month, day) = civil(days.into());
        prop_assert_eq!(civil(i64::from(days) + ERA_DAYS), (year + 400, month, day));
    }
}
