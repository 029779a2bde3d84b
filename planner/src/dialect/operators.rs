//! `OPERATOR(pg_catalog.~)` is the plain operator, Postgres's default collations are none, and LIKE escapes with a
//! backslash.

use crate::{
    edit::Edits,
    lex::Kind,
    plan::{PlanError, SessionFacts},
    statement::Statement,
};

/// Collations of `pg_catalog` that order as the engine does by itself: by bytes.
const DEFAULTS: &[&str] = &["default", "c", "posix", "ucs_basic"];

pub(super) fn rewrite(statement: &Statement, _: &SessionFacts, edits: &mut Edits) -> Result<(), PlanError> {
    for index in 0..statement.len() {
        if statement.is(index, "operator") && statement.sign(index + 1, "(") {
            operator(statement, index, edits);
        } else if statement.is(index, "collate") {
            collation(statement, index, edits);
        } else if statement.is_any(index, &["like", "ilike"]) {
            escape(statement, index + 1, edits);
        }
    }
    Ok(())
}

fn operator(statement: &Statement, index: usize, edits: &mut Edits) {
    let Some(close) = statement.partner(index + 1) else { return };
    let sign = statement.slice(close - 1).to_owned();
    if statement.kind(close - 1) == Some(Kind::Operator) {
        edits.replace(statement, index, close, sign);
    }
}

/// The engine's LIKE escapes with nothing unless it is told to.
fn escape(statement: &Statement, pattern: usize, edits: &mut Edits) {
    let escapes = statement.kind(pattern) == Some(Kind::Text) && statement.slice(pattern).contains('\\');
    if escapes && !statement.is(pattern + 1, "escape") {
        edits.close(statement, pattern, " ESCAPE '\\'");
    }
}

fn collation(statement: &Statement, index: usize, edits: &mut Edits) {
    let end = statement.chain_end(index + 1);
    let qualified = end - index > 2;
    let Some(name) = statement.name(end - 1).map(|name| name.to_lowercase()) else { return };
    // A quoted "C" by itself is the engine's own too.
    if name == "default" || qualified && DEFAULTS.contains(&name.as_str()) {
        edits.remove(statement, index, end - 1);
    }
}

#[cfg(test)]
mod tests;
