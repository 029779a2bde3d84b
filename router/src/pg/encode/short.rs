//! Texts of the most common types, each with its length in front and made in one piece: the output grows once for each, by a
//! number of bytes that is known beforehand, which costs less than the few that are meant.

use super::{number, time};

/// Bytes of the length.
const HEAD: usize = 4;
/// The longest that is made here: an integer, or a decimal of 64 bits with a sign, zeros and a point.
const ROOM: usize = 44;

/// 00 to 99.
const PAIRS: [[u8; 2]; 100] = {
    let mut pairs = [[0; 2]; 100];
    let mut number = 0;
    while number < 100 {
        pairs[number] = [b'0' + number as u8 / 10, b'0' + number as u8 % 10];
        number += 1;
    }
    pairs
};

/// A text with its length in front.
struct Short {
    whole: [u8; HEAD + ROOM],
    end: usize,
}

impl Short {
    #[inline]
    fn new() -> Self {
        Self { whole: [0; HEAD + ROOM], end: HEAD }
    }

    #[inline]
    fn push(&mut self, text: &[u8]) {
        let end = self.end + text.len();
        self.whole[self.end..end].copy_from_slice(text);
        self.end = end;
    }

    /// A number's digits, from the last to the first, in their places at once.
    #[inline]
    fn digits(&mut self, value: u64) {
        self.last_digits(value, value.checked_ilog10().unwrap_or(0) as usize + 1);
    }

    /// So many of its last digits.
    #[inline]
    fn last_digits(&mut self, mut value: u64, count: usize) {
        let places = &mut self.whole[self.end..self.end + count];
        let mut pairs = places.rchunks_exact_mut(2);
        for pair in &mut pairs {
            pair.copy_from_slice(&PAIRS[(value % 100) as usize]);
            value /= 100;
        }
        if let [first] = pairs.into_remainder() {
            *first = b'0' + (value % 10) as u8;
        }
        self.end += count;
    }

    #[inline]
    fn append(mut self, out: &mut Vec<u8>) {
        self.whole[..HEAD].copy_from_slice(&((self.end - HEAD) as u32).to_be_bytes());
        let end = out.len() + self.end;
        out.extend_from_slice(&self.whole);
        out.truncate(end);
    }
}

#[inline]
pub(super) fn boolean(value: bool, out: &mut Vec<u8>) {
    out.extend_from_slice(&[0, 0, 0, 1, if value { b't' } else { b'f' }]);
}

#[inline]
pub(super) fn integer(value: i64, out: &mut Vec<u8>) {
    let mut short = Short::new();
    if value < 0 {
        short.push(b"-");
    }
    short.digits(value.unsigned_abs());
    short.append(out);
}

/// False, and nothing is written: it has more than 64 bits, or more digits behind the point than those have.
#[inline]
pub(super) fn decimal(value: i128, scale: i8, out: &mut Vec<u8>) -> bool {
    let (Ok(magnitude), Ok(scale @ 1..=18)) = (u64::try_from(value.unsigned_abs()), usize::try_from(scale)) else {
        return false;
    };
    let mut short = Short::new();
    if value < 0 {
        short.push(b"-");
    }
    let unit = 10_u64.pow(scale as u32);
    short.digits(magnitude / unit);
    short.push(b".");
    short.last_digits(magnitude % unit, scale);
    short.append(out);
    true
}

/// False, and nothing is written: Postgres writes it in another way than it is printed.
#[inline]
pub(super) fn double(value: f64, out: &mut Vec<u8>) -> bool {
    if !value.is_finite() {
        return false;
    }
    let mut buffer = zmij::Buffer::new();
    let Some(text) = number::as_printed(buffer.format_finite(value), value.abs(), number::PLAIN_DOUBLES) else {
        return false;
    };
    let mut short = Short::new();
    short.push(text.as_bytes());
    short.append(out);
    true
}

/// False, and nothing is written: it is not of the years 1 to 9999.
#[inline]
pub(super) fn date(days: i32, out: &mut Vec<u8>) -> bool {
    let Some(day) = time::day(i64::from(days)) else { return false };
    let mut whole = [0; HEAD + 10];
    whole[HEAD - 1] = 10;
    whole[HEAD..].copy_from_slice(&day);
    out.extend_from_slice(&whole);
    true
}

/// False, and nothing is written: it is not of the years 1 to 9999, or no whole second.
#[inline]
pub(super) fn timestamp(micros: i64, out: &mut Vec<u8>) -> bool {
    let (seconds, rest) = (micros.div_euclid(time::SECOND_MICROS), micros.rem_euclid(time::SECOND_MICROS));
    let Some(day) = time::day(seconds.div_euclid(time::DAY_SECONDS)).filter(|_| rest == 0) else { return false };
    let mut whole = [0; HEAD + 19];
    whole[HEAD - 1] = 19;
    whole[HEAD..HEAD + 10].copy_from_slice(&day);
    whole[HEAD + 10] = b' ';
    whole[HEAD + 11..].copy_from_slice(&time::second(seconds.rem_euclid(time::DAY_SECONDS) as u32));
    out.extend_from_slice(&whole);
    true
}

#[inline]
pub(super) fn text(value: &str, out: &mut Vec<u8>) {
    out.extend_from_slice(&(value.len() as u32).to_be_bytes());
    out.extend_from_slice(value.as_bytes());
}
