//! `numeric` values as decimals.

use std::sync::Arc;

use arrow_array::{ArrayRef, Decimal128Array};

use super::Scalar;

/// Digits of a DECIMAL.
const DIGITS_MAX: u32 = 38;

/// A number in text; one that no DECIMAL holds becomes a float, as NaN and the infinities do.
pub(super) fn of_text(text: &str) -> Option<Scalar> {
    exact(text).or_else(|| text.parse().ok().map(Scalar::Float))
}

/// Digits with at most one point, and an exponent where there is one.
fn exact(text: &str) -> Option<Scalar> {
    let (text, exponent) = match text.split_once(['e', 'E']) {
        Some((digits, exponent)) => (digits, exponent.parse::<i16>().ok()?),
        None => (text, 0),
    };
    let (negative, digits) = match text.as_bytes().first()? {
        b'-' => (true, &text[1..]),
        b'+' => (false, &text[1..]),
        _ => (false, text),
    };
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    if whole.is_empty() && fraction.is_empty() || !whole.bytes().chain(fraction.bytes()).all(|b| b.is_ascii_digit()) {
        return None;
    }
    let mut value = 0i128;
    for digit in whole.bytes().chain(fraction.bytes()) {
        value = value.checked_mul(10)?.checked_add(i128::from(digit - b'0'))?;
    }
    let mut scale = i32::try_from(fraction.len()).ok()? - i32::from(exponent);
    while scale < 0 && value != 0 {
        value = value.checked_mul(10)?;
        scale += 1;
    }
    fits(value).then_some(())?;
    let scale = i8::try_from(scale.max(0)).ok().filter(|scale| *scale <= DIGITS_MAX as i8)?;
    Some(Scalar::Decimal(if negative { -value } else { value }, scale))
}

fn fits(value: i128) -> bool {
    value.unsigned_abs() < 10u128.pow(DIGITS_MAX)
}

/// The binary form (`numeric_recv`).
pub(super) fn of_binary(value: &[u8]) -> Option<Scalar> {
    let word = |at: usize| Some(u16::from_be_bytes(value.get(at..at + 2)?.try_into().ok()?));
    let (count, weight, sign, shown) = (usize::from(word(0)?), word(2)? as i16, word(4)?, word(6)?);
    if value.len() != 8 + 2 * count {
        return None;
    }
    let negative = match sign {
        0 => false,
        0x4000 => true,
        0xc000 => return Some(Scalar::Float(f64::NAN)),
        0xd000 => return Some(Scalar::Float(f64::INFINITY)),
        0xf000 => return Some(Scalar::Float(f64::NEG_INFINITY)),
        _ => return None,
    };
    let groups: Vec<u16> = (0..count).map(|index| word(8 + 2 * index)).collect::<Option<_>>()?;
    if groups.iter().any(|group| *group > 9999) {
        return None;
    }
    let exact = decimal(&groups, weight, shown).filter(|value| fits(*value));
    if let (Some(value), Ok(scale)) = (exact, i8::try_from(shown))
        && scale <= DIGITS_MAX as i8
    {
        return Some(Scalar::Decimal(if negative { -value } else { value }, scale));
    }
    let float = groups.iter().rev().fold(0.0, |value, group| value / 10_000.0 + f64::from(*group));
    let float = float * 10_000f64.powi(i32::from(weight));
    Some(Scalar::Float(if negative { -float } else { float }))
}

/// The binary form as text, with all its digits.
pub(in crate::pg) fn text_of_binary(value: &[u8]) -> Option<String> {
    // It has the form.
    of_binary(value)?;
    let word = |at: usize| value.get(at..at + 2).and_then(|bytes| bytes.try_into().ok()).map(u16::from_be_bytes);
    let (count, weight, sign, shown) = (word(0)?, i32::from(word(2)? as i16), word(4)?, usize::from(word(6)?));
    match sign {
        0xc000 => return Some("NaN".to_owned()),
        0xd000 => return Some("Infinity".to_owned()),
        0xf000 => return Some("-Infinity".to_owned()),
        _ => {}
    }
    // Without digits it is zero, whatever its weight.
    let weight = if count == 0 { 0 } else { weight };
    // A group that is not there is zeros.
    let group = |at: i32| usize::try_from(at).ok().and_then(|at| word(8 + 2 * at)).unwrap_or(0);
    let mut text = if sign == 0x4000 { "-".to_owned() } else { String::new() };
    match u32::try_from(weight) {
        Ok(_) => {
            text += &group(0).to_string();
            (1..=weight).for_each(|at| text += &format!("{:04}", group(at)));
        }
        Err(_) => text.push('0'),
    }
    if shown > 0 {
        let groups = shown.div_ceil(4) as i32;
        // Groups of zeros stand before the first where the number is small.
        let behind: String = (1..=groups).map(|place| format!("{:04}", group(weight + place))).collect();
        text.push('.');
        text += &behind[..shown];
    }
    Some(text)
}

/// The value with `shown` digits behind the point.
fn decimal(groups: &[u16], weight: i16, shown: u16) -> Option<i128> {
    // The power of ten of the lowest digit of the groups.
    let lowest = 4 * (i32::from(weight) - groups.len() as i32 + 1);
    let mut value =
        groups.iter().try_fold(0i128, |value, group| value.checked_mul(10_000)?.checked_add(i128::from(*group)))?;
    let mut shift = lowest + i32::from(shown);
    while shift > 0 && value != 0 {
        value = value.checked_mul(10)?;
        shift -= 1;
    }
    while shift < 0 && value != 0 {
        // Digits that the sender says are not shown are zeros.
        value /= 10;
        shift += 1;
    }
    Some(value)
}

/// Decimals of one scale, the largest there is; `None` where one of them is a float or would not fit.
pub(super) fn build(scalars: &[Option<Scalar>]) -> Option<ArrayRef> {
    let mut scale = 0;
    for scalar in scalars.iter().flatten() {
        let Scalar::Decimal(_, own) = scalar else { return None };
        scale = scale.max(*own);
    }
    let rescaled = scalars.iter().map(|scalar| match scalar {
        Some(Scalar::Decimal(value, own)) => {
            let factor = 10i128.checked_pow(u32::from((scale - own).unsigned_abs()))?;
            value.checked_mul(factor).filter(|value| fits(*value)).map(Some)
        }
        _ => Some(None),
    });
    let values: Vec<Option<i128>> = rescaled.collect::<Option<_>>()?;
    // As narrow as the values: the engine computes with what it is given.
    let digits = values.iter().flatten().map(|value| value.unsigned_abs().checked_ilog10().unwrap_or(0) + 1).max();
    let precision = digits.unwrap_or(18).max(u32::from(scale.unsigned_abs())) as u8;
    let array = Decimal128Array::from(values).with_precision_and_scale(precision.max(1), scale).ok()?;
    Some(Arc::new(array))
}
