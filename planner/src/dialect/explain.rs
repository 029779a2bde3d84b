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
        && let Some(analyze) = analyzes(statement)
    {
        edits.replace(statement, 1, close, if analyze { "ANALYZE" } else { "" });
    }
    Ok(())
}

/// Whether the options in brackets ask for ANALYZE; `None` where none is Postgres's alone, or one is not Postgres's.
fn analyzes(statement: &Statement) -> Option<bool> {
    let (mut analyze, mut theirs) = (false, false);
    for (first, last) in statement.arguments(1) {
        let off = last > first && (statement.is_any(last, &["off", "false"]) || statement.slice(last) == "0");
        if statement.is(first, "analyze") {
            analyze = !off;
        } else if statement.is_any(first, PRINTED) || statement.is(first, "format") && statement.is(last, "text") {
            theirs = true;
        } else {
            return None;
        }
    }
    let query = matches!(statement.kind(statement.partner(1)? + 1), Some(Kind::Word | Kind::Open));
    (theirs && query).then_some(analyze)
}

#[cfg(test)]
mod tests;
