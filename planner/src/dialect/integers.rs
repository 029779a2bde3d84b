//! What Postgres counts in `integer`: the engine counts in BIGINT, which is another type to a client.

use crate::{
    dialect::{
        facts::is_stored,
        operands::{is_infix, left, right},
        places::{alias_of, is_relation},
    },
    edit::Edits,
    lex::Kind,
    plan::{PlanError, SessionFacts},
    statement::Statement,
};

/// Functions that answer an `integer`, and how many arguments they have then.
const FUNCTIONS: &[(&str, usize)] = &[
    ("bit_length", 1),
    ("cardinality", 1),
    ("char_length", 1),
    ("character_length", 1),
    ("json_array_length", 1),
    ("length", 1),
    ("position", 1),
    ("strpos", 2),
];

pub(super) fn rewrite(statement: &Statement, _: &SessionFacts, edits: &mut Edits) -> Result<(), PlanError> {
    if is_stored(statement) {
        return Ok(());
    }
    for index in 0..statement.len() {
        if statement.sign(index, "-") && is_infix(statement, index) {
            days(statement, index, edits);
        } else if statement.is(index, "generate_series") && statement.calls(index) {
            series(statement, index, edits);
        } else if statement.calls(index) {
            counted(statement, index, edits);
        }
    }
    Ok(())
}

fn counted(statement: &Statement, index: usize, edits: &mut Edits) {
    let first = statement.chain_start(index);
    let (Some(name), Some(close)) = (statement.name(index), statement.partner(index + 1)) else { return };
    let known = first == index || index - first == 2 && statement.named(first, "pg_catalog");
    let count = statement.arguments(index + 1).len();
    // It is one already in a cast of its own.
    let cast = statement.sign(close + 1, "::") || statement.is(close + 1, "over");
    let called = known && !cast && FUNCTIONS.contains(&(&*name, count)) && !statement.is(statement.before(first), "as");
    if called && !is_relation(statement, first) {
        edits.open(statement, first, "CAST(");
        edits.close(statement, close, " AS INTEGER)");
    }
}

/// The days between two dates.
fn days(statement: &Statement, operator: usize, edits: &mut Edits) {
    let Some(last) = right(statement, operator) else { return };
    let first = left(statement, operator);
    if is_date(statement, first, operator - 1) && is_date(statement, operator + 1, last) {
        edits.open(statement, first, "CAST(");
        edits.close(statement, last, " AS INTEGER)");
    }
}

/// Whether the value is a date by its text.
fn is_date(statement: &Statement, first: usize, last: usize) -> bool {
    statement.is(first, "date") && first + 1 == last && statement.kind(last) == Some(Kind::Text)
        || statement.is(first, "current_date") && first == last
        || last > first + 1 && statement.sign(last - 1, "::") && statement.is(last, "date")
}

/// `FROM generate_series(1, 3) AS i`, where the ends are integers by their text.
fn series(statement: &Statement, index: usize, edits: &mut Edits) {
    let Some(close) = statement.partner(index + 1) else { return };
    let integers = statement
        .arguments(index + 1)
        .iter()
        .all(|(first, last)| first == last && statement.slice(*first).parse::<i32>().is_ok());
    let plain = statement.chain_start(index) == index && !statement.are(close + 1, &["with", "ordinality"]);
    if !integers || !plain || !is_relation(statement, index) {
        return;
    }
    edits.open(statement, index, "(SELECT CAST(generate_series AS INTEGER) FROM ");
    match alias_of(statement, close + 1) {
        Some(alias) if statement.sign(alias + 1, "(") => edits.close(statement, close, ")"),
        Some(alias) => {
            edits.close(statement, close, ")");
            edits.close(statement, alias, format!("({})", statement.slice(alias)));
        }
        None => edits.close(statement, close, ") AS generate_series(generate_series)"),
    }
}

#[cfg(test)]
mod tests;
