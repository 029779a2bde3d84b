//! Functions whose meaning hangs on a literal: formats of text, and encodings.

use crate::{
    dialect::literals::text,
    edit::Edits,
    lex::Kind,
    plan::{PlanError, SessionFacts},
    statement::Statement,
};

pub(super) fn rewrite(statement: &Statement, _: &SessionFacts, edits: &mut Edits) -> Result<(), PlanError> {
    for index in 0..statement.len() {
        if statement.calls(index) && statement.kind(statement.before(index)) != Some(Kind::Dot) {
            call(statement, index, edits);
        }
    }
    Ok(())
}

fn call(statement: &Statement, index: usize, edits: &mut Edits) {
    let Some(name) = statement.name(index) else { return };
    let arguments = statement.arguments(index + 1);
    let literal = |at: usize| {
        arguments.get(at).filter(|(first, last)| first == last).and_then(|(first, _)| statement.literal(*first))
    };
    match (&*name, arguments.len()) {
        ("encode" | "decode", 2) => {
            if let Some(function) = literal(1).and_then(|encoding| coding(&name, &encoding)) {
                edits.replace(statement, index, index, function.0);
                edits.replace(statement, arguments[0].1 + 1, arguments[1].1, function.1);
                // What is encoded is bytes, whatever a literal looks like.
                if name == "encode" && literal(0).is_some() {
                    edits.open(statement, arguments[0].0, "CAST(");
                    edits.close(statement, arguments[0].1, " AS BLOB)");
                }
            }
        }
        ("format", _) => {
            if let Some(parts) = literal(0).and_then(|format| parts(&format)) {
                formatted(statement, index, &arguments, &parts, edits);
            }
        }
        _ => {}
    }
}

/// The engine's function for an encoding, and what follows its argument.
fn coding(name: &str, encoding: &str) -> Option<(&'static str, &'static str)> {
    match (name, encoding) {
        ("encode", "hex") => Some(("lower(hex", ")")),
        ("encode", "base64") => Some(("to_base64", "")),
        ("decode", "hex") => Some(("unhex", "")),
        ("decode", "base64") => Some(("from_base64", "")),
        _ => None,
    }
}

/// A part of a `format()` string: text, or an argument and how it is written.
enum Part {
    Text(String),
    Argument(usize, char),
}

/// The parts of a format; `None` where there is no `%s`, `%I` or `%L` in it, or where widths are.
fn parts(format: &str) -> Option<Vec<Part>> {
    let mut parts = Vec::new();
    let mut plain = String::new();
    let mut next_argument = 1;
    let mut chars = format.chars().peekable();
    while let Some(next) = chars.next() {
        if next != '%' {
            plain.push(next);
            continue;
        }
        if chars.next_if_eq(&'%').is_some() {
            plain.push('%');
            continue;
        }
        let mut digits = String::new();
        while let Some(digit) = chars.next_if(char::is_ascii_digit) {
            digits.push(digit);
        }
        if !digits.is_empty() {
            chars.next_if_eq(&'$')?;
            next_argument = digits.parse().ok().filter(|argument| *argument > 0)?;
        }
        let kind = chars.next().filter(|kind| matches!(kind, 's' | 'I' | 'L'))?;
        parts.push(Part::Text(std::mem::take(&mut plain)));
        parts.push(Part::Argument(next_argument, kind));
        next_argument += 1;
    }
    if parts.is_empty() && (!format.contains("%%") || format.contains("{")) {
        return None;
    }
    parts.push(Part::Text(plain));
    Some(parts)
}

/// `format('%s', x)` as `concat(x)`.
fn formatted(statement: &Statement, index: usize, arguments: &[(usize, usize)], parts: &[Part], edits: &mut Edits) {
    let Some(close) = statement.partner(index + 1) else { return };
    let mut items = Vec::new();
    for part in parts {
        items.push(match part {
            Part::Text(plain) if plain.is_empty() => continue,
            Part::Text(plain) => text(plain),
            Part::Argument(at, kind) => {
                let Some((first, last)) = arguments.get(*at) else { return };
                let value = statement.span(*first, *last);
                match kind {
                    'I' => format!("quote_ident({value})"),
                    'L' => format!("quote_nullable({value})"),
                    _ => value.to_owned(),
                }
            }
        });
    }
    edits.replace(statement, index, close, format!("concat({})", items.join(", ")));
}

#[cfg(test)]
mod tests;
