//! EXPLAIN with Postgres's options is EXPLAIN or EXPLAIN ANALYZE.

use crate::{
    edit::Edits,
    lex::Kind,
    plan::{PlanError, SessionFacts},
    statement::Statement,
};

/// Options that change what Postgres prints, not what it does.
const PRINTED: &[&str] =
    &["verbose", "costs", "settings", "buffers", "wal", "timing", "summary", "generic_plan", "memory"];

pub(super) fn rewrite(statement: &Statement, _: &SessionFacts, edits: &mut Edits) -> Result<(), PlanError> {
    if !statement.is(0, "explain") {
        return Ok(());
    }
    let after = if statement.is(1, "analyze") { 2 } else { 1 };
    if statement.is(after, "verbose") {
        edits.remove(statement, after, after);
    } else if statement.sign(1, "(")
        && let Some(close) = statement.partner(1)
        && let Some(options) = options(statement)
    {
        edits.replace(statement, 1, close, options);
    }
    Ok(())
}

/// The options in brackets as the engine has them; `None` where none is Postgres's alone, or one is not Postgres's.
fn options(statement: &Statement) -> Option<&'static str> {
    let (mut analyze, mut json, mut theirs) = (false, false, false);
    for (first, last) in statement.arguments(1) {
        let off = last > first && (statement.is_any(last, &["off", "false"]) || statement.slice(last) == "0");
        if statement.is(first, "analyze") {
            analyze = !off;
        } else if statement.is_any(first, PRINTED) {
            theirs = true;
        } else if statement.is(first, "format") && statement.is_any(last, &["text", "json"]) {
            json = statement.is(last, "json");
            theirs |= !json;
        } else {
            return None;
        }
    }
    let query = matches!(statement.kind(statement.partner(1)? + 1), Some(Kind::Word | Kind::Open));
    (theirs && query).then_some(match (analyze, json) {
        (false, false) => "",
        (true, false) => "ANALYZE",
        (false, true) => "(FORMAT JSON)",
        (true, true) => "(ANALYZE, FORMAT JSON)",
    })
}

#[cfg(test)]
mod tests;
