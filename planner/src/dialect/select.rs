//! Clauses of queries that the engine's grammar lacks.

use crate::{
    dialect::{
        operands::right,
        places::{is_unnamed_item, select_of},
    },
    edit::Edits,
    lex::Kind,
    plan::{PlanError, SessionFacts},
    statement::Statement,
};

pub(super) fn rewrite(statement: &Statement, _: &SessionFacts, edits: &mut Edits) -> Result<(), PlanError> {
    for index in 0..statement.len() {
        if statement.is(index, "for") {
            locking(statement, index, edits);
        } else if statement.is(index, "only") {
            only(statement, index, edits);
        } else if statement.is(index, "symmetric") && statement.is(statement.before(index), "between") {
            symmetric(statement, index, edits);
        } else if statement.is(index, "generate_series") && statement.calls(index) {
            series(statement, index, edits);
        }
    }
    into(statement, edits);
    Ok(())
}

/// FOR UPDATE and its like: the engine detects conflicting writes itself, at the write.
fn locking(statement: &Statement, index: usize, edits: &mut Edits) {
    const STRENGTHS: [&[&str]; 4] = [&["update"], &["no", "key", "update"], &["share"], &["key", "share"]];
    let Some(strength) = STRENGTHS.iter().find(|words| statement.are(index + 1, words)) else { return };
    let mut last = index + strength.len();
    if statement.is(last + 1, "of") {
        last = statement.chain_end(last + 2) - 1;
        while statement.kind(last + 1) == Some(Kind::Comma) {
            last = statement.chain_end(last + 2) - 1;
        }
    }
    if statement.is(last + 1, "nowait") {
        last += 1;
    } else if statement.are(last + 1, &["skip", "locked"]) {
        last += 2;
    }
    edits.remove(statement, index, last);
}

/// `FROM ONLY t`: there is no inheritance.
fn only(statement: &Statement, index: usize, edits: &mut Edits) {
    let before = statement.before(index);
    let named =
        matches!(statement.kind(index + 1), Some(Kind::Word | Kind::Quoted)) && !statement.is(index + 1, "where");
    if statement.is_any(before, &["from", "join", "update"]) && named {
        edits.remove(statement, index, index);
    }
}

/// `x BETWEEN SYMMETRIC a AND b`.
fn symmetric(statement: &Statement, index: usize, edits: &mut Edits) {
    let Some(and) = statement.find(index + 1, |at| statement.is(at, "and")) else { return };
    let Some(last) = right(statement, and) else { return };
    if and == index + 1 {
        return;
    }
    let (low, high) = (statement.span(index + 1, and - 1), statement.span(and + 1, last));
    edits.replace(statement, index, last, format!("least({low}, {high}) AND greatest({low}, {high})"));
}

/// `SELECT generate_series(1, 3)` is rows, which the engine has as a list: where it is in a select list, and no argument.
fn series(statement: &Statement, index: usize, edits: &mut Edits) {
    let first = statement.chain_start(index);
    let Some(close) = statement.partner(index + 1) else { return };
    if select_of(statement, first).is_none() || statement.sign(close + 1, "[") {
        return;
    }
    // The engine counts in BIGINT.
    let integers = statement
        .arguments(index + 1)
        .iter()
        .all(|(first, last)| first == last && statement.slice(*first).parse::<i32>().is_ok());
    let name = if is_unnamed_item(statement, first, close) { " AS generate_series" } else { "" };
    edits.open(statement, first, "unnest(");
    edits.close(statement, close, format!("{}){name}", if integers { "::INTEGER[]" } else { "" }));
}

/// `SELECT .. INTO t FROM ..` is CREATE TABLE t AS.
fn into(statement: &Statement, edits: &mut Edits) {
    let select = if statement.is(0, "with") {
        statement.find(1, |index| statement.is_any(index, &["select", "insert", "update", "delete", "merge"]))
    } else {
        Some(0)
    };
    let Some(select) = select.filter(|select| statement.is(*select, "select")) else { return };
    let Some(index) = statement.find(select + 1, |index| statement.is_any(index, &["into", "from"])) else { return };
    if !statement.is(index, "into") {
        return;
    }
    let mut name = index + 1;
    let mut create = "CREATE TABLE";
    if statement.is_any(name, &["local", "global"]) {
        name += 1;
    }
    if statement.is_any(name, &["temp", "temporary"]) {
        create = "CREATE TEMP TABLE";
        name += 1;
    } else if statement.is(name, "unlogged") {
        name += 1;
    }
    if statement.is(name, "table") {
        name += 1;
    }
    let last = statement.chain_end(name) - 1;
    if statement.name(name).is_none() {
        return;
    }
    edits.open(statement, 0, format!("{create} {} AS ", statement.span(name, last)));
    edits.remove(statement, index, last);
}

#[cfg(test)]
mod tests;
