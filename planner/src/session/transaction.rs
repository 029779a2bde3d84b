//! BEGIN, COMMIT, ROLLBACK and savepoints.

use super::{only_name, two_phase};
use crate::{
    plan::{Action, PlanError, TransactionMode},
    statement::Statement,
};

/// BEGIN or START TRANSACTION with its modes.
pub(super) fn begin(statement: &Statement) -> Option<Action> {
    let starts = statement.is(0, "start");
    let word = statement.is_any(1, if starts { &["transaction"] } else { &["work", "transaction"] });
    if starts && !word {
        return None;
    }
    let mode = modes(statement, if word { 2 } else { 1 })?;
    Some(Action::Begin(TransactionMode { start: starts, ..mode }))
}

/// The modes from `index` to the end, `None` where something is none.
pub(super) fn modes(statement: &Statement, mut index: usize) -> Option<TransactionMode> {
    let mut mode = TransactionMode::default();
    while index < statement.len() {
        if statement.sign(index, ",") {
            index += 1;
        } else if statement.are(index, &["read", "only"]) || statement.are(index, &["read", "write"]) {
            mode.read_only = Some(statement.is(index + 1, "only"));
            index += 2;
        } else if statement.are(index, &["isolation", "level"]) {
            let (level, after) = isolation(statement, index + 2)?;
            mode.isolation = Some(level);
            index = after;
        } else if statement.is(index, "deferrable") {
            index += 1;
        } else if statement.are(index, &["not", "deferrable"]) {
            index += 2;
        } else {
            return None;
        }
    }
    Some(mode)
}

/// An isolation level and the token after it.
pub(super) fn isolation(statement: &Statement, index: usize) -> Option<(&'static str, usize)> {
    const LEVELS: [(&[&str], &str); 4] = [
        (&["serializable"], "serializable"),
        (&["repeatable", "read"], "repeatable read"),
        (&["read", "committed"], "read committed"),
        (&["read", "uncommitted"], "read uncommitted"),
    ];
    LEVELS.iter().find(|(words, _)| statement.are(index, words)).map(|(words, level)| (*level, index + words.len()))
}

/// COMMIT or END.
pub(super) fn commit(statement: &Statement) -> Result<Option<Action>, PlanError> {
    if statement.is(1, "prepared") {
        return Err(two_phase());
    }
    Ok(ends(statement, after_work(statement))?.then_some(Action::Commit))
}

/// ROLLBACK or ABORT, whole or to a savepoint.
pub(super) fn rollback(statement: &Statement) -> Result<Option<Action>, PlanError> {
    if statement.is(1, "prepared") {
        return Err(two_phase());
    }
    let index = after_work(statement);
    if statement.is(index, "to") {
        let name =
            if statement.is(index + 1, "savepoint") && index + 2 < statement.len() { index + 2 } else { index + 1 };
        return Ok(only_name(statement, name).map(Action::RollbackTo));
    }
    Ok(ends(statement, index)?.then_some(Action::Rollback))
}

/// RELEASE of a savepoint.
pub(super) fn release(statement: &Statement) -> Option<Action> {
    let name = if statement.is(1, "savepoint") && statement.len() > 2 { 2 } else { 1 };
    only_name(statement, name).map(Action::Release)
}

fn after_work(statement: &Statement) -> usize {
    if statement.is_any(1, &["work", "transaction"]) { 2 } else { 1 }
}

/// Whether nothing but AND NO CHAIN follows.
fn ends(statement: &Statement, index: usize) -> Result<bool, PlanError> {
    if statement.are(index, &["and", "chain"]) {
        return Err(PlanError::unsupported("AND CHAIN is not supported", "Send BEGIN after it."));
    }
    Ok(index == statement.len() || statement.are(index, &["and", "no", "chain"]) && index + 3 == statement.len())
}
