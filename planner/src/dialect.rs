//! Postgres to DuckDB: one rewrite a file, each splicing what it changes into the client's text.
//!
//! A rewrite acts only on a trigger that is really there, so that DuckDB's own SQL passes untouched. Each reads the
//! text that the one before it left.

use crate::{
    edit::Edits,
    plan::{PlanError, SessionFacts},
    statement::Statement,
};

mod aggregates;
mod arrays;
mod bits;
mod casts;
mod catalog;
mod ddl;
mod eras;
mod escapes;
mod explain;
mod facts;
mod floats;
mod formats;
mod functions;
mod integers;
mod json;
mod json_paths;
mod literals;
mod numbers;
mod operands;
mod operators;
mod parts;
mod places;
mod regexes;
mod relations;
mod rows;
mod scalars;
mod schema;
mod select;
mod sequences;
mod several;
mod shown;
mod symbols;
mod tids;
mod times;
mod vectors;

pub(crate) use arrays::is_array;
pub(crate) use relations::is_aliased;

/// A rewrite: what it reads, what it must know, and where it notes its changes.
type Rewrite = fn(&Statement, &SessionFacts, &mut Edits) -> Result<(), PlanError>;

/// The rewrites, in order.
const REWRITES: &[Rewrite] = &[
    explain::rewrite,
    escapes::rewrite,
    ddl::rewrite,
    schema::rewrite,
    eras::rewrite,
    scalars::rewrite,
    floats::rewrite,
    tids::rewrite,
    bits::rewrite,
    shown::rewrite,
    casts::rewrite,
    facts::rewrite,
    formats::rewrite,
    times::rewrite,
    numbers::rewrite,
    parts::rewrite,
    regexes::rewrite,
    json_paths::rewrite,
    json::rewrite,
    arrays::rewrite,
    symbols::rewrite,
    aggregates::rewrite,
    rows::rewrite,
    integers::rewrite,
    functions::rewrite,
    relations::rewrite,
    vectors::rewrite,
    operators::rewrite,
    select::rewrite,
    sequences::rewrite,
    several::rewrite,
];

/// A statement as the engine should see it.
pub(crate) struct Rewritten {
    /// Statements that have to run before it, in one transaction with it.
    pub(crate) before: Vec<String>,
    /// The statement itself.
    pub(crate) sql: String,
}

/// The statement as the engine should see it, `None` where it is as the client wrote it.
pub(crate) fn rewrite(statement: &Statement, facts: &SessionFacts) -> Result<Option<Rewritten>, PlanError> {
    let mut rewrites = REWRITES.iter();
    let mut before = Vec::new();
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
        match next_change(&mut rewrites, current, facts, &mut before)? {
            Some(text) => changed = Some(text),
            None => return Ok(changed.map(|sql| Rewritten { before, sql })),
        }
    }
}

/// The text after the next of the rewrites that changes something.
fn next_change(
    rewrites: &mut std::slice::Iter<Rewrite>,
    statement: &Statement,
    facts: &SessionFacts,
    before: &mut Vec<String>,
) -> Result<Option<String>, PlanError> {
    for rewrite in rewrites {
        let mut edits = Edits::default();
        rewrite(statement, facts, &mut edits)?;
        before.append(&mut edits.take_before());
        if !edits.is_empty() {
            return Ok(Some(edits.apply(statement.text)));
        }
    }
    Ok(None)
}

#[cfg(test)]
mod tests;
