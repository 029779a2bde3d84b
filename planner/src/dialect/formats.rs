//! Functions whose meaning hangs on a literal: formats of times, of text, and encodings.

use std::borrow::Cow;

use crate::{
    dialect::literals::text,
    edit::Edits,
    lex::Kind,
    plan::{PlanError, SessionFacts},
    statement::Statement,
};

pub(super) fn rewrite(statement: &Statement, _: &SessionFacts, edits: &mut Edits) -> Result<(), PlanError> {
    for index in 0..statement.len() {
        if statement.is(index, "similar") && statement.is(index + 1, "to") {
            similar(statement, index + 2, edits);
        } else if statement.calls(index) && statement.kind(statement.before(index)) != Some(Kind::Dot) {
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
        ("to_char" | "to_date" | "to_timestamp", 2) => {
            if let Some(format) = literal(1).and_then(|format| time_format(&format)) {
                time(statement, index, &name, arguments[1].0, &format, edits);
            }
        }
        ("encode" | "decode", 2) => {
            if let Some(function) = literal(1).and_then(|encoding| coding(&name, &encoding)) {
                edits.replace(statement, index, index, function.0);
                edits.replace(statement, arguments[0].1 + 1, arguments[1].1, function.1);
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

/// `to_char(x, 'YYYY')` as `strftime(x, '%Y')`, and back.
fn time(statement: &Statement, index: usize, name: &str, argument: usize, format: &str, edits: &mut Edits) {
    let (function, close) = match name {
        "to_char" => ("strftime", ""),
        "to_date" => ("CAST(strptime", " AS DATE)"),
        _ => ("CAST(strptime", " AS TIMESTAMPTZ)"),
    };
    edits.replace(statement, index, index, function);
    edits.replace(statement, argument, argument, text(format));
    if !close.is_empty() {
        edits.close(statement, argument + 1, close);
    }
}

/// Patterns of Postgres and what strftime calls them, longer ones first. Names of months and days are in English, and
/// padded names (`Month`) are taken without their blanks.
const PATTERNS: &[(&str, &str)] = &[
    ("HH24", "%H"),
    ("HH12", "%I"),
    ("YYYY", "%Y"),
    ("IYYY", "%G"),
    ("FMMonth", "%B"),
    ("FMDay", "%A"),
    ("FMDD", "%-d"),
    ("FMMM", "%-m"),
    ("FMHH24", "%-H"),
    ("FMHH12", "%-I"),
    ("Month", "%B"),
    ("DDD", "%j"),
    ("Mon", "%b"),
    ("Day", "%A"),
    ("HH", "%I"),
    ("MI", "%M"),
    ("MM", "%m"),
    ("SS", "%S"),
    ("MS", "%g"),
    ("US", "%f"),
    ("YY", "%y"),
    ("DD", "%d"),
    ("Dy", "%a"),
    ("ID", "%u"),
    ("IW", "%V"),
    ("AM", "%p"),
    ("PM", "%p"),
    ("TZ", "%Z"),
    ("OF", "%z"),
];

/// A format of times in strftime's language; `None` where it holds what strftime has not, such as a number's pattern.
fn time_format(format: &str) -> Option<String> {
    let mut out = String::new();
    let mut rest = format;
    while let Some(next) = rest.chars().next() {
        let longest = PATTERNS
            .iter()
            .filter(|(pattern, _)| matches_pattern(rest, pattern))
            .max_by_key(|(pattern, _)| pattern.len());
        if let Some((pattern, ours)) = longest {
            out.push_str(ours);
            rest = &rest[pattern.len()..];
        } else if next == '"' {
            let quoted = rest[1..].split_once('"')?;
            out.push_str(&quoted.0.replace('%', "%%"));
            rest = quoted.1;
        } else if next.is_ascii_alphanumeric() && next != 'T' {
            return None;
        } else {
            out.push_str(if next == '%' { "%%" } else { rest.get(..next.len_utf8())? });
            rest = &rest[next.len_utf8()..];
        }
    }
    out.contains('%').then_some(out)
}

/// Numbers' patterns may be in any case; those of names say with theirs how the name is written.
fn matches_pattern(rest: &str, pattern: &str) -> bool {
    let Some(start) = rest.get(..pattern.len()) else { return false };
    let spelled = pattern.bytes().any(|byte| byte.is_ascii_lowercase());
    start == pattern || !spelled && start == pattern.to_ascii_lowercase()
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
    if parts.is_empty() {
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

/// `SIMILAR TO 'a%'` as the regular expression that the engine takes it for. A pattern without `%` may be the
/// engine's own, and stays.
fn similar(statement: &Statement, index: usize, edits: &mut Edits) {
    let Some(pattern) = statement.literal(index).filter(|pattern| pattern.contains('%')) else { return };
    if statement.is(index + 1, "escape") {
        return;
    }
    let mut regex = String::new();
    let mut chars = pattern.chars();
    let mut class = false;
    while let Some(next) = chars.next() {
        match next {
            '%' if !class => regex.push_str("(?s:.*)"),
            '_' if !class => regex.push_str("(?s:.)"),
            '.' | '^' | '$' if !class => regex.extend(['\\', next]),
            '\\' => regex.extend(std::iter::once('\\').chain(chars.next())),
            _ => {
                class = next == '[' || class && next != ']';
                regex.push(next);
            }
        }
    }
    let regex: Cow<str> = regex.into();
    edits.replace(statement, index, index, text(&regex));
}

#[cfg(test)]
mod tests;
