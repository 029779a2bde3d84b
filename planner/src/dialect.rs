//! Postgres to DuckDB: one rewrite a file, each splicing what it changes into the client's text.
//!
//! A rewrite acts only on a trigger that is really there, so that DuckDB's own SQL passes untouched. Each reads the
//! text that the one before it left.

use std::borrow::Cow;

use crate::{
    edit::Edits,
    plan::{PlanError, SessionFacts},
    statement::Statement,
};

mod casts;
mod catalog;
mod ddl;
mod explain;
mod facts;
mod formats;
mod functions;
mod literals;
mod operators;
mod relations;
mod schema;
mod select;
mod vectors;

/// A rewrite: what it reads, what it must know, and where it notes its changes.
type Rewrite = fn(&Statement, &SessionFacts, &mut Edits) -> Result<(), PlanError>;

/// The rewrites, in order.
const REWRITES: &[Rewrite] = &[
    explain::rewrite,
    ddl::rewrite,
    schema::rewrite,
    casts::rewrite,
    facts::rewrite,
    formats::rewrite,
    functions::rewrite,
    relations::rewrite,
    vectors::rewrite,
    operators::rewrite,
    select::rewrite,
];

/// The statement as the engine should see it, `None` where it is as the client wrote it.
pub(crate) fn rewrite(statement: &Statement, facts: &SessionFacts) -> Result<Option<String>, PlanError> {
    let mut text = Cow::Borrowed(statement.text);
    for rewrite in REWRITES {
        let mut edits = Edits::default();
        rewrite(&Statement::new(&text), facts, &mut edits)?;
        if !edits.is_empty() {
            text = Cow::Owned(edits.apply(&text));
        }
    }
    Ok(match text {
        Cow::Borrowed(_) => None,
        Cow::Owned(text) => Some(text),
    })
}

#[cfg(test)]
mod tests;
