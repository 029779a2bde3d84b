//! Postgres to DuckDB: one rewrite a file, each splicing what it changes into the client's text.
//!
//! A rewrite acts only on a trigger that is really there, so that DuckDB's own SQL passes untouched. Each reads the
//! text that the one before it left.

use crate::{
    edit::Edits,
    plan::{PlanError, SessionFacts},
    statement::Statement,
};

mod casts;
mod catalog;
mod ddl;
mod eras;
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
    eras::rewrite,
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
    let mut rewrites = REWRITES.iter();
    let mut changed: Option<String> = None;
    loop {
        let read: Statement;
        let current: &Statement = match &changed {
            None => statement,
            Some(text) => {
                read = Statement::new(text);
                &read
            }
        };
        match next_change(&mut rewrites, current, facts)? {
            Some(text) => changed = Some(text),
            None => return Ok(changed),
        }
    }
}

/// The text after the next of the rewrites that changes something.
fn next_change(
    rewrites: &mut std::slice::Iter<Rewrite>,
    statement: &Statement,
    facts: &SessionFacts,
) -> Result<Option<String>, PlanError> {
    for rewrite in rewrites {
        let mut edits = Edits::default();
        rewrite(statement, facts, &mut edits)?;
        if !edits.is_empty() {
            return Ok(Some(edits.apply(statement.text)));
        }
    }
    Ok(None)
}

#[cfg(test)]
mod tests;
