//! `ctid`, where a row is: the engine's `rowid`, as so many rows to a block.
//!
//! A table of the engine may have a column of this name, so a statement is only touched that writes such a place down:
//! `'(0,1)'`, or the type tid.

use crate::{
    columns::select_items,
    dialect::catalog::SCHEMA,
    edit::Edits,
    lex::Kind,
    plan::{PlanError, SessionFacts},
    statement::Statement,
};

/// Rows to a block: Postgres numbers them in 16 bits, from 1.
const BLOCK_ROWS: i64 = 65_535;

/// Operators that compare places.
const COMPARISONS: &[&str] = &["=", "<>", "!=", "<", "<=", ">", ">="];

pub(super) fn rewrite(statement: &Statement, _: &SessionFacts, edits: &mut Edits) -> Result<(), PlanError> {
    let columns: Vec<_> = (0..statement.len()).filter(|index| is_column(statement, *index)).collect();
    let casts: Vec<_> =
        (2..statement.len()).filter(|index| statement.is(*index, "tid") && statement.sign(index - 1, "::")).collect();
    let written = (0..statement.len()).any(|index| place(statement, index).is_some());
    if casts.is_empty() && (columns.is_empty() || !written) {
        return Ok(());
    }
    for kind in casts {
        cast(statement, kind, edits);
    }
    let items = select_items(statement);
    for index in columns {
        let first = statement.chain_start(index);
        let item = items.binary_search_by_key(&first, |(first, _)| *first).ok().map(|at| items[at].1);
        let aliased = item == Some(index + 2) && statement.is(index + 1, "as");
        if item == Some(index) || aliased {
            edits.open(statement, first, format!("{SCHEMA}.tid_out("));
            edits.replace(statement, index, index, if aliased { "rowid)" } else { "rowid) AS ctid" });
        } else {
            edits.replace(statement, index, index, "rowid");
            compared(statement, index + 1, edits);
        }
    }
    Ok(())
}

fn is_column(statement: &Statement, index: usize) -> bool {
    statement.named(index, "ctid") && !statement.calls(index) && !statement.is(statement.before(index), "as")
}

/// The row's number that a literal stands for.
fn place(statement: &Statement, index: usize) -> Option<i64> {
    let literal = statement.literal(index)?;
    let (block, row) = literal.trim().strip_prefix('(')?.strip_suffix(')')?.split_once(',')?;
    let (block, row) = (block.trim().parse::<u32>().ok()?, row.trim().parse::<u16>().ok()?);
    Some(i64::from(block) * BLOCK_ROWS + i64::from(row) - 1)
}

/// `'(0,1)'::tid`, `$1::tid`, `ARRAY['(0,1)']::tid[]`.
fn cast(statement: &Statement, kind: usize, edits: &mut Edits) {
    let value = kind - 2;
    let last = statement.type_end(kind) - 1;
    if let Some(place) = place(statement, value) {
        edits.replace(statement, value, last, place.to_string());
        return;
    }
    let first = statement.value_start(value);
    if last > kind {
        edits.open(statement, first, "list_transform(");
        edits.replace(statement, kind, last, format!("VARCHAR[], lambda _tid: {SCHEMA}.tid_in(_tid))"));
    } else {
        edits.open(statement, first, format!("{SCHEMA}.tid_in("));
        edits.replace(statement, kind, last, "VARCHAR)");
    }
}

/// What a place is compared with, from the token after it.
fn compared(statement: &Statement, after: usize, edits: &mut Edits) {
    let after = if statement.is(after, "not") { after + 1 } else { after };
    let comparison = statement.kind(after) == Some(Kind::Operator) && COMPARISONS.contains(&statement.slice(after));
    if comparison {
        untyped(statement, after + 1, edits);
    } else if statement.is(after, "between") {
        untyped(statement, after + 1, edits);
        if let Some(and) = statement.find(after + 1, |index| statement.is(index, "and")) {
            untyped(statement, and + 1, edits);
        }
    } else if statement.is(after, "in") && statement.sign(after + 1, "(") {
        for (first, _) in statement.arguments(after + 1) {
            untyped(statement, first, edits);
        }
    }
}

/// A literal or a parameter without a cast.
fn untyped(statement: &Statement, index: usize, edits: &mut Edits) {
    if statement.sign(index + 1, "::") {
        return;
    }
    if let Some(place) = place(statement, index) {
        edits.replace(statement, index, index, place.to_string());
    } else if statement.kind(index) == Some(Kind::Parameter) {
        edits.open(statement, index, format!("{SCHEMA}.tid_in("));
        edits.close(statement, index, "::VARCHAR)");
    }
}

#[cfg(test)]
mod tests;
