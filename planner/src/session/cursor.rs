//! DECLARE, FETCH and MOVE: cursors that go forward.

use super::only_name;
use crate::{
    dialect,
    plan::{Action, PlanError, SessionFacts},
    statement::Statement,
};

/// The query that a DECLARE is over, and the token that says CURSOR.
fn parts<'a>(statement: &Statement<'a>) -> Option<(&'a str, usize)> {
    let cursor = statement.find(2, |index| statement.is(index, "cursor"))?;
    let query = statement.find(cursor, |index| statement.is(index, "for"))? + 1;
    (query < statement.len()).then(|| (statement.span(query, statement.len() - 1), cursor))
}

/// The query that a DECLARE is over.
pub(super) fn query<'a>(statement: &Statement<'a>) -> Option<&'a str> {
    parts(statement).map(|(query, _)| query)
}

/// DECLARE name [options] CURSOR [WITH HOLD] FOR query.
pub(super) fn declare(statement: &Statement, facts: &SessionFacts) -> Result<Option<Action>, PlanError> {
    let Some(name) = statement.name(1) else { return Ok(None) };
    let Some((text, cursor)) = parts(statement) else { return Ok(None) };
    if (2..cursor).any(|index| statement.is(index, "scroll") && !statement.is(index - 1, "no")) {
        return Err(PlanError::unsupported("SCROLL cursors are not supported", "Declare it without SCROLL."));
    }
    let hold = statement.are(cursor + 1, &["with", "hold"]);
    let sql =
        dialect::rewrite(&Statement::new(text), facts)?.map_or_else(|| text.to_owned(), |rewritten| rewritten.sql);
    Ok(Some(Action::Declare { name: name.into_owned(), hold, sql }))
}

/// FETCH or MOVE [direction] [FROM | IN] name.
pub(super) fn fetch(statement: &Statement) -> Result<Option<Action>, PlanError> {
    let skip = statement.is(0, "move");
    let (rows, index) = direction(statement)?;
    let index = if statement.is_any(index, &["from", "in"]) { index + 1 } else { index };
    Ok(only_name(statement, index).map(|name| Action::Fetch { name, rows, skip }))
}

/// How many rows, and the token after the direction.
fn direction(statement: &Statement) -> Result<(Option<u64>, usize), PlanError> {
    // A cursor may be called `next`: a direction has a name after it.
    if statement.len() == 2 {
        return Ok((Some(1), 1));
    }
    let index = if statement.is(1, "forward") { 2 } else { 1 };
    if statement.is(1, "next") {
        return Ok((Some(1), 2));
    }
    if statement.is(index, "all") {
        return Ok((None, index + 1));
    }
    if let Ok(rows) = statement.slice(index).parse() {
        return Ok((Some(rows), index + 1));
    }
    if statement.is_any(1, &["prior", "first", "last", "absolute", "relative", "backward"])
        || statement.sign(index, "-")
    {
        return Err(PlanError::unsupported("cursors go forward only", "Use FETCH NEXT, FETCH n or FETCH ALL."));
    }
    Ok((Some(1), index))
}
