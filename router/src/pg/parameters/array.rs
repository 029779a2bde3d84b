//! Array values of one dimension: `{1,NULL,"a b"}`, and Postgres's binary form of the same.

use super::{Format, Scalar, of_text, scalar};
use crate::pg::{error::Failure, types::Type};

type Items = Vec<Option<Scalar>>;

fn malformed(text: &str) -> Failure {
    Failure::error("22P02", format!("malformed array literal: \"{text}\""))
}

fn one_dimension() -> Failure {
    Failure::error("0A000", "arrays of several dimensions are not supported as parameters")
}

/// The text form (`array_in`).
pub(in crate::pg) fn text(element: &Type, text: &str) -> Result<Items, Failure> {
    let inner = text.trim().strip_prefix('{').and_then(|rest| rest.strip_suffix('}'));
    let inner = inner.ok_or_else(|| malformed(text))?;
    let mut items = Items::new();
    let mut rest = inner.trim_start();
    if rest.is_empty() {
        return Ok(items);
    }
    loop {
        if rest.starts_with('{') {
            return Err(one_dimension());
        }
        let (item, quoted, after) = next(rest).ok_or_else(|| malformed(text))?;
        let null = !quoted && item.eq_ignore_ascii_case("null");
        items.push(if null { None } else { Some(of_text(element, &item)?) });
        match after.strip_prefix(',') {
            Some(after) => rest = after.trim_start(),
            None if after.is_empty() => return Ok(items),
            None => return Err(malformed(text)),
        }
    }
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
            ',' if !quoted => return finished(item, &text[at..]),
            '"' | '{' | '}' if !quoted => return None,
            other => item.push(other),
        }
    }
    if quoted { None } else { finished(item, "") }
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
    match word(0)? {
        0 => return Ok(Items::new()),
        1 => {}
        _ => return Err(one_dimension()),
    }
    let count = usize::try_from(word(12)?).map_err(|_| wrong())?;
    let mut at = 20;
    let mut items = Items::new();
    for _ in 0..count {
        let length = word(at)?;
        at += 4;
        if length == -1 {
            items.push(None);
            continue;
        }
        let length = usize::try_from(length).map_err(|_| wrong())?;
        let bytes = value.get(at..at.checked_add(length).ok_or_else(wrong)?).ok_or_else(wrong)?;
        items.push(Some(scalar(element, Format::Binary, bytes)?));
        at += length;
    }
    if at == value.len() { Ok(items) } else { Err(wrong()) }
}
