//! Strings with Unicode escapes, which the engine has not: `U&'d\0061t'` and `E'\u0061'` become plain strings.

use crate::{
    dialect::literals::text,
    edit::Edits,
    lex::Kind,
    plan::{PlanError, SessionFacts},
    statement::Statement,
};

pub(super) fn rewrite(statement: &Statement, _: &SessionFacts, edits: &mut Edits) -> Result<(), PlanError> {
    for index in 0..statement.len() {
        if statement.kind(index) != Some(Kind::Text) {
            continue;
        }
        let slice = statement.slice(index);
        if slice.starts_with("U&'") || slice.starts_with("u&'") {
            let escape = if statement.is(index + 1, "uescape") { statement.literal(index + 2) } else { None };
            let last = if escape.is_some() { index + 2 } else { index };
            let escape = escape.and_then(|escape| escape.chars().next()).unwrap_or('\\');
            let inner = slice.get(3..slice.len().saturating_sub(1)).unwrap_or_default().replace("''", "'");
            if let Some(value) = unicode(&inner, escape) {
                edits.replace(statement, index, last, text(&value));
            }
        } else if (slice.starts_with("E'") || slice.starts_with("e'"))
            && (slice.contains("\\u") || slice.contains("\\U"))
        {
            let inner = slice.get(2..slice.len().saturating_sub(1)).unwrap_or_default();
            if let Some(value) = escaped(inner) {
                edits.replace(statement, index, index, format!("E'{value}'"));
            }
        }
    }
    Ok(())
}

/// A string with `\0061` and `\+000061` read, `None` where an escape is none.
fn unicode(inner: &str, escape: char) -> Option<String> {
    let mut out = String::new();
    let mut rest = inner;
    while let Some(at) = rest.find(escape) {
        out.push_str(&rest[..at]);
        rest = &rest[at + escape.len_utf8()..];
        if let Some(after) = rest.strip_prefix(escape) {
            out.push(escape);
            rest = after;
            continue;
        }
        let (digits, from) = if let Some(long) = rest.strip_prefix('+') { (6, long) } else { (4, rest) };
        out.push(character(from.get(..digits)?)?);
        rest = &from[digits..];
    }
    out.push_str(rest);
    Some(out)
}

/// The same of `\u0061` and `\U00000061` alone: other escapes are the engine's too.
fn escaped(inner: &str) -> Option<String> {
    let mut out = String::new();
    let mut rest = inner;
    while let Some(at) = rest.find('\\') {
        out.push_str(&rest[..at]);
        let next = rest[at + 1..].chars().next()?;
        rest = &rest[at + 1 + next.len_utf8()..];
        let digits = match next {
            'u' => 4,
            'U' => 8,
            other => {
                out.extend(['\\', other]);
                continue;
            }
        };
        match character(rest.get(..digits)?)? {
            quote @ ('\'' | '\\') => out.extend(['\\', quote]),
            other => out.push(other),
        }
        rest = &rest[digits..];
    }
    out.push_str(rest);
    Some(out)
}

fn character(digits: &str) -> Option<char> {
    u32::from_str_radix(digits, 16).ok().and_then(char::from_u32).filter(|character| *character != '\0')
}

#[cfg(test)]
mod tests;
