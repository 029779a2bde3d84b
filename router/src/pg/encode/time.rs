//! Dates, times and intervals as Postgres writes them in its ISO style.

use jiff::{Timestamp, tz::TimeZone};

/// Days from 1970-01-01 to 2000-01-01, Postgres's epoch.
pub(super) const EPOCH_DAYS: i32 = 10_957;
/// Microseconds of the same.
pub(super) const EPOCH_MICROS: i64 = EPOCH_DAYS as i64 * DAY_MICROS;
pub(super) const SECOND_MICROS: i64 = 1_000_000;
pub(super) const DAY_SECONDS: i64 = 86_400;
const DAY_MICROS: i64 = DAY_SECONDS * SECOND_MICROS;

/// The engine's infinite dates and timestamps.
pub(super) const INFINITE_DAYS: i32 = i32::MAX;
pub(super) const INFINITE_MICROS: i64 = i64::MAX;

/// Days of 400 years, after which the calendar repeats itself.
const ERA_DAYS: i64 = 146_097;
/// So many times 400 years before 1970 are before every day that we know.
const ERAS: i64 = 15_000;
/// Days from 0000-03-01, where the calendar's years and centuries end with their leap day, to 1970-01-01.
const MARCH_DAYS: i64 = 719_468;

/// Year, month and day of a day since 1970-01-01 in the proleptic Gregorian calendar, which has a year 0. For days within
/// an `i32`. After Neri and Schneider, "Euclidean affine functions and their application to calendar algorithms": the
/// divisions are multiplications, and there are few of them.
fn civil(days: i64) -> (i64, u8, u8) {
    let centuries = 4 * (days + MARCH_DAYS + ERAS * ERA_DAYS) as u64 + 3;
    let (century, day_of_century) = (centuries / ERA_DAYS as u64, (centuries % ERA_DAYS as u64 / 4) as u32);
    let years = u64::from(4 * day_of_century + 3) * 2_939_745;
    let day_of_year = (years as u32) / 2_939_745 / 4;
    let months = 2141 * day_of_year + 197_913;
    let (month, day) = ((months >> 16) as u8, (months as u16 / 2141) as u8 + 1);
    // January and February are the end of the year before, here.
    let next = day_of_year >= 306;
    let year = (100 * century + (years >> 32)) as i64 - 400 * ERAS + i64::from(next);
    (year, if next { month - 12 } else { month }, day)
}

fn two(value: u8) -> [u8; 2] {
    [b'0' + value / 10, b'0' + value % 10]
}

/// Year, month and day of a date that has four digits for its year.
#[inline]
fn digits((year, month, day): (i64, u8, u8)) -> [u8; 10] {
    let ([a, b], [c, d]) = (two((year / 100) as u8), two((year % 100) as u8));
    let ([e, f], [g, h]) = (two(month), two(day));
    [a, b, c, d, b'-', e, f, b'-', g, h]
}

/// Year, month and day; `None` for other years than 1 to 9999, and so for what is infinite.
#[inline]
pub(super) fn day(days: i64) -> Option<[u8; 10]> {
    let date @ (year, ..) = civil(days);
    (1..=9999).contains(&year).then(|| digits(date))
}

/// Year, month and day; true where the year is before Christ, which is said at the very end.
fn calendar(days: i64, out: &mut Vec<u8>) -> bool {
    let (year, month, day) = civil(days);
    let before_christ = year <= 0;
    let year = if before_christ { 1 - year } else { year };
    if year > 9999 {
        super::number::integer(year, out);
        let ([e, f], [g, h]) = (two(month), two(day));
        out.extend_from_slice(&[b'-', e, f, b'-', g, h]);
    } else {
        out.extend_from_slice(&digits((year, month, day)));
    }
    before_christ
}

/// Hours, minutes and seconds of so many seconds.
#[inline]
pub(super) fn second(seconds: u32) -> [u8; 8] {
    let (hours, minutes, seconds) = (seconds / 3600, seconds / 60 % 60, seconds % 60);
    let ([a, b], [c, d], [e, f]) = (two(hours as u8), two(minutes as u8), two(seconds as u8));
    [a, b, b':', c, d, b':', e, f]
}

/// A time of day; 24:00:00 is one.
fn clock(micros: i64, out: &mut Vec<u8>) {
    // No day has more than 32 bits of seconds.
    out.extend_from_slice(&second((micros / SECOND_MICROS) as u32));
    fraction(micros % SECOND_MICROS, out);
}

/// Microseconds behind the point, without zeros at the end; nothing where there are none.
fn fraction(micros: i64, out: &mut Vec<u8>) {
    if micros == 0 {
        return;
    }
    let mut digits = [b'0'; 6];
    let mut rest = micros;
    for digit in digits.iter_mut().rev() {
        *digit = b'0' + (rest % 10) as u8;
        rest /= 10;
    }
    let end = digits.iter().rposition(|digit| *digit != b'0').map_or(0, |last| last + 1);
    out.push(b'.');
    out.extend_from_slice(&digits[..end]);
}

fn era(before_christ: bool, out: &mut Vec<u8>) {
    if before_christ {
        out.extend_from_slice(b" BC");
    }
}

/// Seconds east of Greenwich: `+02`, `-05:30`, `+00:19:32`.
pub(super) fn offset(seconds: i32, out: &mut Vec<u8>) {
    out.push(if seconds < 0 { b'-' } else { b'+' });
    let seconds = seconds.unsigned_abs();
    out.extend_from_slice(&two((seconds / 3600) as u8));
    let (minutes, seconds) = ((seconds / 60 % 60) as u8, (seconds % 60) as u8);
    if minutes > 0 || seconds > 0 {
        out.push(b':');
        out.extend_from_slice(&two(minutes));
    }
    if seconds > 0 {
        out.push(b':');
        out.extend_from_slice(&two(seconds));
    }
}

/// A `date` in days since 1970-01-01.
pub(super) fn date(days: i32, out: &mut Vec<u8>) {
    match days {
        INFINITE_DAYS => out.extend_from_slice(b"infinity"),
        days if days == -INFINITE_DAYS => out.extend_from_slice(b"-infinity"),
        days => {
            let before_christ = calendar(i64::from(days), out);
            era(before_christ, out);
        }
    }
}

/// A `time` in microseconds since midnight.
pub(super) fn time(micros: i64, out: &mut Vec<u8>) {
    clock(micros.clamp(0, DAY_MICROS), out);
}

/// A timestamp in microseconds since 1970-01-01; `zone` is the offset to show, in seconds east of Greenwich.
pub(super) fn timestamp(micros: i64, zone: Option<i32>, out: &mut Vec<u8>) {
    match micros {
        INFINITE_MICROS => return out.extend_from_slice(b"infinity"),
        micros if micros == -INFINITE_MICROS => return out.extend_from_slice(b"-infinity"),
        _ => {}
    }
    let local = micros.saturating_add(i64::from(zone.unwrap_or(0)) * SECOND_MICROS);
    let before_christ = calendar(local.div_euclid(DAY_MICROS), out);
    out.push(b' ');
    clock(local.rem_euclid(DAY_MICROS), out);
    if let Some(seconds) = zone {
        offset(seconds, out);
    }
    era(before_christ, out);
}

/// The engine's TIMETZ: microseconds in the upper 40 bits, and below them the seconds west of +15:59:59.
pub(super) fn split_time_tz(bits: u64) -> (i64, i32) {
    const OFFSET_MAX: i32 = 16 * 3600 - 1;
    ((bits >> 24) as i64, OFFSET_MAX - (bits & 0xff_ffff) as i32)
}

/// Months, days and microseconds in the style `postgres`.
pub(super) fn interval(months: i32, days: i32, micros: i64, out: &mut Vec<u8>) {
    let mut empty = true;
    let mut before = false;
    for (value, unit) in [(months / 12, "year"), (months % 12, "mon"), (days, "day")] {
        if value == 0 {
            continue;
        }
        if !empty {
            out.push(b' ');
        }
        if before && value > 0 {
            out.push(b'+');
        }
        super::number::integer(value, out);
        out.push(b' ');
        out.extend_from_slice(unit.as_bytes());
        if value != 1 {
            out.push(b's');
        }
        before = value < 0;
        empty = false;
    }
    if !empty && micros == 0 {
        return;
    }
    if !empty {
        out.push(b' ');
    }
    if micros < 0 {
        out.push(b'-');
    } else if before {
        out.push(b'+');
    }
    let micros = micros.unsigned_abs();
    let seconds = micros / SECOND_MICROS as u64;
    let hours = seconds / 3600;
    if hours < 10 {
        out.push(b'0');
    }
    super::number::integer(hours, out);
    let ([a, b], [c, d]) = (two((seconds / 60 % 60) as u8), two((seconds % 60) as u8));
    out.extend_from_slice(&[b':', a, b, b':', c, d]);
    fraction((micros % SECOND_MICROS as u64) as i64, out);
}

/// The offset that a zone shows at each of many moments; neighbours mostly share it.
pub(super) struct Offsets<'a> {
    zone: &'a TimeZone,
    /// Seconds since 1970: from here, up to there, this offset.
    span: (i64, i64, i32),
}

impl<'a> Offsets<'a> {
    pub(super) fn new(zone: &'a TimeZone) -> Self {
        Self { zone, span: (0, 0, 0) }
    }

    /// Seconds east of Greenwich at a moment in microseconds since 1970.
    pub(super) fn at(&mut self, micros: i64) -> i32 {
        let seconds = micros.div_euclid(SECOND_MICROS);
        let (from, to, offset) = self.span;
        if (from..to).contains(&seconds) {
            return offset;
        }
        let (first, last) = (Timestamp::MIN.as_second(), Timestamp::MAX.as_second());
        let Ok(moment) = Timestamp::from_second(seconds.clamp(first, last)) else { return 0 };
        let offset = self.zone.to_offset(moment).seconds();
        let next = self.zone.following(moment).next().map_or(i64::MAX, |change| change.timestamp().as_second());
        self.span = (seconds, next, offset);
        offset
    }
}

#[cfg(test)]
mod tests;
