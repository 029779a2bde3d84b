//! Operators of Postgres that the engine writes as functions: `|/ x`, `||/ x`, `a # b`.

use crate::{
    dialect::operands::{is_infix, left, primary_end, right},
    edit::Edits,
    lex::Kind,
    plan::{PlanError, SessionFacts},
    statement::Statement,
};

/// Operators before a value, and the engine's functions.
const PREFIXES: &[(&str, &str)] = &[("|/", "sqrt("), ("||/", "cbrt(")];

pub(super) fn rewrite(statement: &Statement, _: &SessionFacts, edits: &mut Edits) -> Result<(), PlanError> {
    for index in 0..statement.len() {
        if statement.kind(index) != Some(Kind::Operator) {
            continue;
        }
        if statement.slice(index) == "#" && is_infix(statement, index) {
            if let Some(last) = right(statement, index) {
                edits.open(statement, left(statement, index), "xor(");
                edits.replace(statement, index, index, ",");
                edits.close(statement, last, ")");
            }
        } else if let Some((_, function)) = PREFIXES.iter().find(|(sign, _)| *sign == statement.slice(index))
            && !is_infix(statement, index)
            && let Some(last) = primary_end(statement, index + 1)
        {
            edits.replace(statement, index, index, *function);
            edits.close(statement, last, ")");
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests;
