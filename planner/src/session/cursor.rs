//! DECLARE, FETCH and MOVE.

use super::only_name;
use crate::{
    dialect,
    lex::Kind,
    plan::{Action, PlanError, SessionFacts, Way},
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
    let scroll = (2..cursor).any(|index| statement.is(index, "scroll") && !statement.is(index - 1, "no"));
    let hold = statement.are(cursor + 1, &["with", "hold"]);
    let sql =
        dialect::rewrite(&Statement::new(text), facts)?.map_or_else(|| text.to_owned(), |rewritten| rewritten.sql);
    Ok(Some(Action::Declare { name: name.into_owned(), hold, scroll, sql }))
}

/// FETCH or MOVE [direction] [FROM | IN] name.
pub(super) fn fetch(statement: &Statement) -> Option<Action> {
    let skip = statement.is(0, "move");
    let (way, index) = direction(statement);
    let index = if statement.is_any(index, &["from", "in"]) { index + 1 } else { index };
    only_name(statement, index).map(|name| Action::Fetch { name, way, skip })
}

/// Which rows, and the token after the direction.
fn direction(statement: &Statement) -> (Way, usize) {
    // A cursor may be called `next`: a direction has a name after it.
    if statement.len() == 2 {
        return (Way::Rows(1), 1);
    }
    let word = statement.name(1).filter(|_| statement.kind(1) == Some(Kind::Word)).unwrap_or_default();
    match &*word {
        "next" => (Way::Rows(1), 2),
        "prior" => (Way::Rows(-1), 2),
        "first" => (Way::Absolute(1), 2),
        "last" => (Way::Absolute(-1), 2),
        "absolute" | "relative" => match number(statement, 2) {
            Some((rows, after)) if word == "absolute" => (Way::Absolute(rows), after),
            Some((rows, after)) => (Way::Relative(rows), after),
            None => (Way::Rows(1), 1),
        },
        "all" => (Way::AllForward, 2),
        "forward" | "backward" => match number(statement, 2) {
            _ if statement.is(2, "all") => (if word == "forward" { Way::AllForward } else { Way::AllBackward }, 3),
            Some((rows, after)) => (Way::Rows(if word == "forward" { rows } else { rows.saturating_neg() }), after),
            None => (Way::Rows(if word == "forward" { 1 } else { -1 }), 2),
        },
        _ => number(statement, 1).map_or((Way::Rows(1), 1), |(rows, after)| (Way::Rows(rows), after)),
    }
}

/// A number with or without a sign, and the token after it.
fn number(statement: &Statement, index: usize) -> Option<(i64, usize)> {
    let signed = statement.sign(index, "-") || statement.sign(index, "+");
    let at = if signed { index + 1 } else { index };
    let number: i64 = statement.slice(at).parse().ok().filter(|_| statement.kind(at) == Some(Kind::Number))?;
    Some((if statement.sign(index, "-") { -number } else { number }, at + 1))
}
