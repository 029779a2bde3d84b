//! Postgres's FLOAT has eight bytes, the engine's has four.

use crate::{
    edit::Edits,
    lex::Kind,
    plan::{PlanError, SessionFacts},
    statement::Statement,
};

/// What may follow a column's type.
const AFTER_TYPE: &[&str] = &[
    "not",
    "null",
    "default",
    "primary",
    "unique",
    "check",
    "references",
    "constraint",
    "collate",
    "generated",
    "using",
];

/// Bits of the significand up to which FLOAT(n) is REAL.
const REAL_BITS: u32 = 24;

pub(super) fn rewrite(statement: &Statement, _: &SessionFacts, edits: &mut Edits) -> Result<(), PlanError> {
    for index in 0..statement.len() {
        if !statement.is(index, "float") || !is_type(statement, index) {
            continue;
        }
        let close = statement.partner(index + 1).filter(|_| statement.sign(index + 1, "("));
        match close {
            Some(close) if close == index + 3 => {
                let bits = statement.slice(index + 2).parse::<u32>().unwrap_or(u32::MAX);
                edits.replace(statement, index, close, if bits <= REAL_BITS { "REAL" } else { "DOUBLE" });
            }
            Some(_) => {}
            None => edits.replace(statement, index, index, "DOUBLE"),
        }
    }
    Ok(())
}

/// Whether the word is a type: of a cast, or of a column that is defined.
fn is_type(statement: &Statement, index: usize) -> bool {
    let Some(before) = index.checked_sub(1) else { return false };
    if statement.sign(before, "::") {
        return true;
    }
    if statement.is(before, "as") {
        // CAST(x AS float), and not a name after AS.
        return (0..before).rev().any(|open| {
            statement.sign(open, "(")
                && statement.partner(open).is_some_and(|close| close > index)
                && statement.is_any(statement.before(open), &["cast", "try_cast"])
        });
    }
    let defines = statement.is_any(0, &["create", "alter"]);
    let named = matches!(statement.kind(before), Some(Kind::Word | Kind::Quoted));
    let after = index + 1;
    let ends = after == statement.len()
        || matches!(statement.kind(after), Some(Kind::Comma | Kind::Close))
        || statement.sign(after, "[")
        || statement.sign(after, "(")
        || statement.is_any(after, AFTER_TYPE);
    defines
        && named
        && ends
        && !statement.is_any(before, &["select", "add", "column", "by", "from", "table", "and", "or"])
}

#[cfg(test)]
mod tests;
