//! Postgres counts the elements of its vectors from 0, and shows them as `1 2`; the catalog has lists. What is a column of
//! the result, clients are told (`origins`).

use crate::{
    edit::Edits,
    lex::Kind,
    plan::{PlanError, SessionFacts},
    statement::Statement,
};

/// The columns of the catalog that are vectors in Postgres.
const VECTORS: &[&str] = &[
    "indkey",
    "indoption",
    "indclass",
    "indcollation",
    "proargtypes",
    "partattrs",
    "partclass",
    "partcollation",
    "tgattr",
];

/// The relations that have them.
const RELATIONS: &[&str] = &["pg_index", "pg_proc", "pg_partitioned_table", "pg_trigger"];

/// Whether the token is the name of such a column.
pub(super) fn is_vector(statement: &Statement, index: usize) -> bool {
    VECTORS.iter().any(|name| statement.named(index, name))
}

pub(super) fn rewrite(statement: &Statement, _: &SessionFacts, edits: &mut Edits) -> Result<(), PlanError> {
    let listed = |index: usize| {
        statement.kind(index - 1) == Some(Kind::Dot) && RELATIONS.iter().any(|name| statement.named(index, name))
    };
    if !(2..statement.len()).any(listed) {
        return Ok(());
    }
    for index in 0..statement.len() {
        if statement.sign(index + 1, "[")
            && is_vector(statement, index)
            && let Some(close) = statement.partner(index + 1)
            && close > index + 2
            && (index + 2..close).all(|inner| !statement.sign(inner, ":"))
        {
            edits.open(statement, index + 2, "1 + (");
            edits.close(statement, close - 1, ")".to_owned());
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests;
