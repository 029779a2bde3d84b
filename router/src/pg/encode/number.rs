//! Numbers as Postgres writes them.

use std::ops::Range;

/// Digits of a base-10000 digit of the binary `numeric`.
const GROUP: u128 = 10_000;
/// Digits that are good in every number of a type.
const DOUBLE_DIGITS: i32 = 15;
const FLOAT_DIGITS: i32 = 6;

/// An integer as text.
#[inline]
pub(super) fn integer(value: impl itoa::Integer, out: &mut Vec<u8>) {
    out.extend_from_slice(itoa::Buffer::new().format(value).as_bytes());
}

/// `magnitude` with `scale` digits after the point.
pub(in crate::pg) fn decimal(negative: bool, magnitude: u128, scale: i8, out: &mut Vec<u8>) {
    if negative {
        out.push(b'-');
    }
    // Most decimals fit in 64 bits, where division is cheap.
    match u64::try_from(magnitude) {
        Ok(small) => fraction(itoa::Buffer::new().format(small), scale, out),
        Err(_) => fraction(itoa::Buffer::new().format(magnitude), scale, out),
    }
}

fn fraction(digits: &str, scale: i8, out: &mut Vec<u8>) {
    let digits = digits.as_bytes();
    let Ok(scale) = usize::try_from(scale) else {
        out.extend_from_slice(digits);
        if digits != b"0" {
            out.resize(out.len() + usize::from(scale.unsigned_abs()), b'0');
        }
        return;
    };
    if scale == 0 {
        out.extend_from_slice(digits);
    } else if digits.len() > scale {
        let (whole, rest) = digits.split_at(digits.len() - scale);
        out.extend_from_slice(whole);
        out.push(b'.');
        out.extend_from_slice(rest);
    } else {
        out.extend_from_slice(b"0.");
        out.resize(out.len() + scale - digits.len(), b'0');
        out.extend_from_slice(digits);
    }
}

/// The binary `numeric`: base-10000 digits around the point (`numeric_send`).
pub(in crate::pg) fn numeric(negative: bool, magnitude: u128, scale: i8, out: &mut Vec<u8>) {
    // A u128 has 39 digits: 10 groups, and one more where the point cuts one in two.
    let mut groups = [0u16; 12];
    let mut count = 0;
    let shown = u32::try_from(scale).unwrap_or(0);
    let mut rest = magnitude;
    let mut weight = -(shown.div_ceil(4) as i32);
    if scale < 0 {
        // The engine has no such type; whole groups keep it exact where it fits.
        rest = rest.saturating_mul(10u128.saturating_pow(u32::from(scale.unsigned_abs())));
    }
    let cut = shown % 4;
    if cut > 0 && rest > 0 {
        let unit = 10u128.pow(cut);
        groups[0] = ((rest % unit) * 10u128.pow(4 - cut)) as u16;
        rest /= unit;
        count = 1;
    }
    while rest > 0 {
        groups[count] = if let Ok(small) = u64::try_from(rest) {
            rest = u128::from(small / 10_000);
            (small % 10_000) as u16
        } else {
            let group = (rest % GROUP) as u16;
            rest /= GROUP;
            group
        };
        count += 1;
    }
    let mut first = 0;
    while first < count && groups[first] == 0 {
        first += 1;
        weight += 1;
    }
    let digits = count - first;
    let weight = if digits == 0 { 0 } else { weight + digits as i32 - 1 };
    header(digits, weight, negative && digits > 0, shown, out);
    for group in groups[first..count].iter().rev() {
        out.extend_from_slice(&group.to_be_bytes());
    }
}

fn header(digits: usize, weight: i32, negative: bool, scale: u32, out: &mut Vec<u8>) {
    out.extend_from_slice(&(digits as u16).to_be_bytes());
    out.extend_from_slice(&(weight as i16).to_be_bytes());
    out.extend_from_slice(&(if negative { 0x4000u16 } else { 0 }).to_be_bytes());
    out.extend_from_slice(&(scale as u16).to_be_bytes());
}

/// A BIGNUM (sign and length in three bytes, then the magnitude; all inverted where it is negative) as decimal groups
/// of four digits, most significant first.
pub(super) fn bignum_groups(bytes: &[u8]) -> (bool, Vec<u16>) {
    let Some((head, body)) = bytes.split_at_checked(3) else { return (false, Vec::new()) };
    let negative = head[0] & 0x80 == 0;
    let mut magnitude: Vec<u8> = if negative { body.iter().map(|byte| !byte).collect() } else { body.to_vec() };
    let mut groups = Vec::new();
    let mut start = 0;
    while start < magnitude.len() {
        let mut remainder = 0u32;
        for byte in &mut magnitude[start..] {
            let value = remainder << 8 | u32::from(*byte);
            *byte = (value / 10_000) as u8;
            remainder = value % 10_000;
        }
        groups.push(remainder as u16);
        while start < magnitude.len() && magnitude[start] == 0 {
            start += 1;
        }
    }
    while groups.last() == Some(&0) {
        groups.pop();
    }
    groups.reverse();
    (negative, groups)
}

/// A BIGNUM as text.
pub(super) fn bignum(bytes: &[u8], out: &mut Vec<u8>) {
    let (negative, groups) = bignum_groups(bytes);
    let Some((first, rest)) = groups.split_first() else {
        out.push(b'0');
        return;
    };
    if negative {
        out.push(b'-');
    }
    integer(*first, out);
    for group in rest {
        let text = [group / 1000, group / 100 % 10, group / 10 % 10, group % 10].map(|digit| b'0' + digit as u8);
        out.extend_from_slice(&text);
    }
}

/// A BIGNUM as the binary `numeric`.
pub(super) fn bignum_numeric(bytes: &[u8], out: &mut Vec<u8>) {
    let (negative, mut groups) = bignum_groups(bytes);
    let weight = groups.len().saturating_sub(1) as i32;
    while groups.last() == Some(&0) {
        groups.pop();
    }
    header(groups.len(), weight, negative, 0, out);
    for group in groups {
        out.extend_from_slice(&group.to_be_bytes());
    }
}

/// A number's shortest text, laid out as Postgres does: fixed from 1e-4 up to `plain_digits` digits.
fn shortest(printed: &str, plain_digits: i32, out: &mut Vec<u8>) {
    let bytes = printed.as_bytes();
    let (sign, bytes) = match bytes.split_first() {
        Some((b'-', rest)) => (true, rest),
        _ => (false, bytes),
    };
    // The significant digits and the power of ten of the first of them.
    let mut digits = [0u8; 24];
    let mut count = 0;
    let mut exponent = 0i32;
    let mut point = None;
    let mut given = 0i32;
    for (index, byte) in bytes.iter().enumerate() {
        match byte {
            b'.' => point = Some(count),
            b'e' | b'E' => {
                given = printed[printed.len() - bytes.len() + index + 1..].parse().unwrap_or(0);
                break;
            }
            digit => {
                if count == 0 && *digit == b'0' {
                    // Zeros in front count only behind the point.
                    exponent -= i32::from(point.is_some());
                    continue;
                }
                if count < digits.len() {
                    digits[count] = *digit;
                    count += 1;
                }
            }
        }
    }
    exponent += given + point.map_or(count as i32, |at| at as i32) - 1;
    while count > 0 && digits[count - 1] == b'0' {
        count -= 1;
    }
    if sign {
        out.push(b'-');
    }
    let digits = &digits[..count];
    let Some((first, rest)) = digits.split_first() else {
        out.push(b'0');
        return;
    };
    if exponent < -4 || exponent >= plain_digits {
        out.push(*first);
        if !rest.is_empty() {
            out.push(b'.');
            out.extend_from_slice(rest);
        }
        out.extend_from_slice(if exponent < 0 { b"e-" } else { b"e+" });
        let exponent = exponent.unsigned_abs();
        if exponent < 10 {
            out.push(b'0');
        }
        integer(exponent, out);
    } else if exponent < 0 {
        out.extend_from_slice(b"0.");
        out.resize(out.len() + (-exponent - 1) as usize, b'0');
        out.extend_from_slice(digits);
    } else {
        let whole = exponent as usize + 1;
        if count <= whole {
            out.extend_from_slice(digits);
            out.resize(out.len() + whole - count, b'0');
        } else {
            out.extend_from_slice(&digits[..whole]);
            out.push(b'.');
            out.extend_from_slice(&digits[whole..]);
        }
    }
}

/// The magnitudes that Postgres writes without an exponent.
pub(super) const PLAIN_DOUBLES: Range<f64> = 1e-4..1e15;
const PLAIN_FLOATS: Range<f64> = 1e-4..1e6;

/// A finite number's shortest text as it is printed, where Postgres lays it out in the same way but for a `.0` at the end.
/// `plain`: the magnitudes that Postgres writes without an exponent.
#[inline]
pub(super) fn as_printed(printed: &str, magnitude: f64, plain: Range<f64>) -> Option<&str> {
    let fits = plain.contains(&magnitude) && !printed.bytes().any(|byte| byte == b'e');
    fits.then(|| printed.strip_suffix(".0").unwrap_or(printed))
}

/// What is no finite number.
fn special(nan: bool, negative: bool) -> &'static [u8] {
    match (nan, negative) {
        (true, _) => b"NaN",
        (false, true) => b"-Infinity",
        (false, false) => b"Infinity",
    }
}

/// A `float8`; `extra_digits` is the setting `extra_float_digits`.
pub(super) fn double(value: f64, extra_digits: i32, out: &mut Vec<u8>) {
    if !value.is_finite() {
        out.extend_from_slice(special(value.is_nan(), value < 0.0));
    } else if extra_digits > 0 {
        let mut buffer = zmij::Buffer::new();
        let printed = buffer.format_finite(value);
        match as_printed(printed, value.abs(), PLAIN_DOUBLES) {
            Some(text) => out.extend_from_slice(text.as_bytes()),
            None => shortest(printed, DOUBLE_DIGITS, out),
        }
    } else {
        let digits = usize::try_from(DOUBLE_DIGITS + extra_digits).unwrap_or(1).max(1);
        shortest(&format!("{value:.*e}", digits - 1), digits as i32, out);
    }
}

/// A `float4`; `extra_digits` is the setting `extra_float_digits`.
pub(super) fn float(value: f32, extra_digits: i32, out: &mut Vec<u8>) {
    if !value.is_finite() {
        out.extend_from_slice(special(value.is_nan(), value < 0.0));
    } else if extra_digits > 0 {
        let mut buffer = zmij::Buffer::new();
        let printed = buffer.format_finite(value);
        match as_printed(printed, f64::from(value.abs()), PLAIN_FLOATS) {
            Some(text) => out.extend_from_slice(text.as_bytes()),
            None => shortest(printed, FLOAT_DIGITS, out),
        }
    } else {
        let digits = usize::try_from(FLOAT_DIGITS + extra_digits).unwrap_or(1).max(1);
        shortest(&format!("{value:.*e}", digits - 1), digits as i32, out);
    }
}

#[cfg(test)]
mod tests;
