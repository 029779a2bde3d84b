//! Regular expressions: functions that answer what a pattern has matched, and SIMILAR TO.
//!
//! What a function answers hangs on the groups of its pattern, so the pattern has to be a literal. `regexp_matches` is
//! Postgres's where only Postgres's can be meant: with the flag `g`, or subscripted; else it is the engine's test.

use crate::{
    dialect::{catalog::SCHEMA, literals::text, places::is_unnamed_item},
    edit::Edits,
    lex::Kind,
    plan::{PlanError, SessionFacts},
    statement::Statement,
};

pub(super) fn rewrite(statement: &Statement, _: &SessionFacts, edits: &mut Edits) -> Result<(), PlanError> {
    for index in 0..statement.len() {
        if statement.is(index, "similar") && statement.is(index + 1, "to") {
            similar(statement, index + 2, edits);
        } else if statement.is_any(index, &["substring", "regexp_match", "regexp_matches"]) && statement.calls(index) {
            call(statement, index, edits);
        }
    }
    Ok(())
}

fn call(statement: &Statement, index: usize, edits: &mut Edits) {
    let first = statement.chain_start(index);
    if first != index && !(index - first == 2 && statement.named(first, "pg_catalog")) {
        return;
    }
    let Some(close) = statement.partner(index + 1) else { return };
    if statement.is(index, "substring") {
        substring(statement, first, index, close, edits);
        return;
    }
    let arguments = statement.arguments(index + 1);
    let literal = |at: usize| {
        arguments.get(at).filter(|(first, last)| first == last).and_then(|(first, _)| statement.literal(*first))
    };
    let flags = if arguments.len() == 3 { literal(2) } else { Some("".into()) };
    let (Some(pattern), Some(flags), Some(subject)) = (literal(1), flags, arguments.first()) else { return };
    let rows = statement.is(index, "regexp_matches");
    let subscripted = statement.sign(statement.before(first), "(")
        && statement.sign(close + 1, ")")
        && statement.sign(close + 2, "[");
    if rows && !subscripted && !flags.contains('g') {
        return;
    }
    let all = flags.contains('g');
    let flags: String = flags.chars().filter(|flag| *flag != 'g').collect();
    let (groups, pattern) = (groups(&pattern), text(&portable(&pattern)));
    let flags = text(&format!("s{flags}"));
    let subject = statement.span(subject.0, subject.1);
    let matched = |of: &str| {
        let extract = |group: usize| format!("regexp_extract({of}, {pattern}, {group}, {flags})");
        let groups: Vec<_> = if groups == 0 { vec![extract(0)] } else { (1..=groups).map(extract).collect() };
        format!("[{}]", groups.join(", "))
    };
    let value = if all {
        format!(
            "unnest(list_transform(regexp_extract_all({subject}, {pattern}, 0, {flags}), lambda _found: {}))",
            matched("_found")
        )
    } else {
        let found = format!(
            "CASE WHEN system.main.regexp_matches({subject}, {pattern}, {flags}) THEN {} END",
            matched(subject)
        );
        if rows { format!("unnest([{found}])") } else { format!("({found})") }
    };
    let named = rows && is_unnamed_item(statement, first, close);
    edits.replace(statement, first, close, if named { format!("{value} AS regexp_matches") } else { value });
}

/// `substring(x FROM 'o(.)b')` answers the first group, or all that has matched.
fn substring(statement: &Statement, first: usize, index: usize, close: usize, edits: &mut Edits) {
    let from = statement
        .find(index + 2, |at| statement.is(at, "from") || statement.kind(at) == Some(Kind::Comma) || at >= close);
    let Some(from) = from.filter(|from| *from + 2 == close) else { return };
    let Some(pattern) = statement.literal(from + 1).filter(|pattern| pattern.parse::<i64>().is_err()) else { return };
    let group = usize::from(groups(&pattern) > 0);
    edits.replace(statement, first, index, format!("{SCHEMA}.regexp_first"));
    edits.replace(statement, from, from + 1, format!(", {}, {group}", text(&portable(&pattern))));
}

/// How many groups a pattern captures.
fn groups(pattern: &str) -> usize {
    let (mut count, mut class) = (0, false);
    let mut chars = pattern.chars().peekable();
    while let Some(next) = chars.next() {
        match next {
            '\\' => {
                chars.next();
            }
            '[' => class = true,
            ']' => class = false,
            '(' if !class && chars.peek() != Some(&'?') => count += 1,
            _ => {}
        }
    }
    count
}

/// A pattern with the engine's escapes in the place of those of Postgres that it has not.
fn portable(pattern: &str) -> String {
    let mut out = String::new();
    let mut chars = pattern.chars();
    while let Some(next) = chars.next() {
        if next != '\\' {
            out.push(next);
            continue;
        }
        match chars.next() {
            Some('m' | 'M' | 'y') => out.push_str("\\b"),
            Some('Y') => out.push_str("\\B"),
            Some('Z') => out.push_str("\\z"),
            other => out.extend(std::iter::once('\\').chain(other)),
        }
    }
    out
}

/// `SIMILAR TO 'a%'` as the regular expression that the engine takes it for. A pattern without a wildcard of Postgres
/// may be the engine's own, and stays.
fn similar(statement: &Statement, index: usize, edits: &mut Edits) {
    let Some(pattern) = statement.literal(index) else { return };
    let theirs = pattern.contains('%') || pattern.contains('_') && !pattern.contains(".*") && !pattern.contains(".+");
    if !theirs || statement.is(index + 1, "escape") {
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
    edits.replace(statement, index, index, text(&regex));
}

#[cfg(test)]
mod tests;
