//! Array values: `{1,NULL,"a b"}` or `{{1,2},{3,4}}`, and Postgres's binary form of the same.

use super::{Format, Scalar, of_text, scalar};
use crate::pg::{error::Failure, types::Type};

/// Brackets within each other, as in Postgres (`MAXDIM`).
const DIMENSIONS_MAX: usize = 6;

/// The values of an array, one after the other, and how many there are in each dimension, the outermost first.
#[derive(Clone, Debug, Default, PartialEq)]
pub(in crate::pg) struct Items {
    pub(in crate::pg) lengths: Vec<usize>,
    pub(in crate::pg) values: Vec<Option<Scalar>>,
}

impl Items {
    /// The values of an array that has one dimension.
    ///
    /// # Errors
    /// 0A000: it has more.
    pub(in crate::pg) fn flat(self) -> Result<Vec<Option<Scalar>>, Failure> {
        if self.lengths.len() > 1 {
            return Err(Failure::error("0A000", "arrays of several dimensions are not supported here"));
        }
        Ok(self.values)
    }
}

fn malformed(text: &str) -> Failure {
    Failure::error("22P02", format!("malformed array literal: \"{text}\""))
}

/// The text form (`array_in`).
pub(in crate::pg) fn text(element: &Type, text: &str) -> Result<Items, Failure> {
    let mut items = Items::default();
    let rest = group(element, text.trim(), 0, &mut items)?.ok_or_else(|| malformed(text))?;
    if !rest.trim().is_empty() {
        return Err(malformed(text));
    }
    // `{{}}` is as empty as `{}`.
    if items.values.is_empty() {
        items.lengths.clear();
    }
    Ok(items)
}

/// Reads from an opening bracket to the closing one, `depth` brackets within others; what follows, or `None` where it is
/// none.
fn group<'a>(element: &Type, text: &'a str, depth: usize, items: &mut Items) -> Result<Option<&'a str>, Failure> {
    let Some(inner) = text.strip_prefix('{') else { return Ok(None) };
    if depth >= DIMENSIONS_MAX {
        let message = format!("number of array dimensions exceeds the maximum allowed ({DIMENSIONS_MAX})");
        return Err(Failure::error("54000", message));
    }
    let first = items.lengths.len() <= depth;
    if first {
        items.lengths.push(0);
    }
    let mut rest = inner.trim_start();
    let mut count = 0;
    loop {
        if let Some(after) = rest.strip_prefix('}').filter(|_| count == 0) {
            rest = after;
            break;
        }
        let after = if rest.starts_with('{') {
            // Beside a value there is no array.
            if count > 0 && items.lengths.len() == depth + 1 {
                return Ok(None);
            }
            match group(element, rest, depth + 1, items)? {
                Some(after) => after.trim_start(),
                None => return Ok(None),
            }
        } else {
            // Values are all at one depth.
            if items.lengths.len() > depth + 1 {
                return Ok(None);
            }
            let Some((item, quoted, after)) = next(rest) else { return Ok(None) };
            let null = !quoted && item.eq_ignore_ascii_case("null");
            items.values.push(if null { None } else { Some(of_text(element, &item)?) });
            after
        };
        count += 1;
        match (after.strip_prefix(','), after.strip_prefix('}')) {
            (Some(after), _) => rest = after.trim_start(),
            (None, Some(after)) => {
                rest = after;
                break;
            }
            (None, None) => return Ok(None),
        }
    }
    if first {
        items.lengths[depth] = count;
    }
    // Arrays are rectangular.
    Ok((items.lengths[depth] == count).then_some(rest))
}

/// The first item, whether it was quoted, and what follows it.
fn next(text: &str) -> Option<(String, bool, &str)> {
    let quoted = text.starts_with('"');
    let mut item = String::new();
    let mut characters = text.char_indices().skip(usize::from(quoted));
    while let Some((at, character)) = characters.next() {
        match character {
            '\\' => item.push(characters.next()?.1),
            '"' if quoted => return Some((item, true, text[at + 1..].trim_start())),
            ',' | '}' if !quoted => return finished(item, &text[at..]),
            '"' | '{' if !quoted => return None,
            other => item.push(other),
        }
    }
    None
}

fn finished(mut item: String, rest: &str) -> Option<(String, bool, &str)> {
    item.truncate(item.trim_end().len());
    (!item.is_empty()).then_some((item, false, rest))
}

/// The binary form (`array_recv`).
pub(in crate::pg) fn binary(element: &Type, value: &[u8]) -> Result<Items, Failure> {
    let wrong = || Failure::error("22P03", "incorrect binary data format");
    let word = |at: usize| {
        let bytes = value.get(at..at + 4).and_then(|bytes| bytes.try_into().ok()).ok_or_else(wrong)?;
        Ok::<i32, Failure>(i32::from_be_bytes(bytes))
    };
    let dimensions = usize::try_from(word(0)?).ok().filter(|count| *count <= DIMENSIONS_MAX).ok_or_else(wrong)?;
    let mut items = Items::default();
    let mut at = 12;
    for _ in 0..dimensions {
        items.lengths.push(usize::try_from(word(at)?).map_err(|_| wrong())?);
        // And the number of the first, which is not kept.
        at += 8;
    }
    let none = items.lengths.is_empty() || items.lengths.contains(&0);
    let product = items.lengths.iter().try_fold(1usize, |product, length| product.checked_mul(*length));
    let count = if none { 0 } else { product.ok_or_else(wrong)? };
    for _ in 0..count {
        let length = word(at)?;
        at += 4;
        if length == -1 {
            items.values.push(None);
            continue;
        }
        let length = usize::try_from(length).map_err(|_| wrong())?;
        let bytes = value.get(at..at.checked_add(length).ok_or_else(wrong)?).ok_or_else(wrong)?;
        items.values.push(Some(scalar(element, Format::Binary, bytes)?));
        at += length;
    }
    if none {
        items.lengths.clear();
    }
    if at == value.len() || none { Ok(items) } else { Err(wrong()) }
}
