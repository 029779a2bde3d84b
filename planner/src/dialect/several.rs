//! One statement of Postgres on several objects, or with several changes, is several of the engine's.

use crate::{
    edit::Edits,
    lex::Kind,
    plan::{PlanError, SessionFacts},
    statement::Statement,
};

/// What is dropped by a statement that names several at once, or is no object of the engine's.
const WHOLE: &[&str] = &["function", "aggregate", "macro", "role", "user", "group", "owned"];

pub(super) fn rewrite(statement: &Statement, _: &SessionFacts, edits: &mut Edits) -> Result<(), PlanError> {
    let items = if statement.is(0, "drop") && !statement.is_any(1, WHOLE) {
        let kind = if statement.is(1, "materialized") { 2 } else { 1 };
        if statement.are(kind + 1, &["if", "exists"]) { kind + 3 } else { kind + 1 }
    } else if statement.is(0, "truncate") {
        if statement.is(1, "table") { 2 } else { 1 }
    } else if statement.are(0, &["alter", "table"]) {
        let name = if statement.are(2, &["if", "exists"]) { 4 } else { 2 };
        statement.chain_end(name)
    } else {
        return Ok(());
    };
    let commas = commas(statement, items);
    let Some(last_comma) = commas.last() else { return Ok(()) };
    let head = statement.span(0, items - 1);
    // What follows the last name holds for all of them.
    let options = if statement.is(0, "alter") {
        ""
    } else {
        let end = statement.chain_end(last_comma + 1);
        if end < statement.len() { statement.span(end, statement.len() - 1) } else { "" }
    };
    let mut from = items;
    for comma in &commas {
        let item = statement.span(from, comma - 1);
        edits.run_before(format!("{head} {item} {options}").trim_end().to_owned());
        from = comma + 1;
    }
    edits.remove(statement, items, *last_comma);
    Ok(())
}

/// The commas outside of brackets.
fn commas(statement: &Statement, from: usize) -> Vec<usize> {
    let mut found = Vec::new();
    let mut at = from;
    while let Some(comma) = statement.find(at, |index| statement.kind(index) == Some(Kind::Comma)) {
        found.push(comma);
        at = comma + 1;
    }
    found
}

#[cfg(test)]
mod tests;
