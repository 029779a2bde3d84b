//! Definitions: words that mean nothing to the engine, and types that it has not.

use crate::{
    edit::Edits,
    lex::Kind,
    plan::{PlanError, SessionFacts},
    statement::Statement,
};

/// Types of Postgres and the engine's, where a column is defined with them.
const TYPES: &[(&str, &str)] = &[
    ("jsonb", "JSON"),
    ("citext", "VARCHAR"),
    ("name", "VARCHAR"),
    ("money", "DECIMAL(19, 2)"),
    ("oid", "UINTEGER"),
    ("varbit", "BIT"),
    ("inet", "VARCHAR"),
    ("cidr", "VARCHAR"),
    ("macaddr", "VARCHAR"),
    ("xml", "VARCHAR"),
    ("tsvector", "VARCHAR"),
];

pub(super) fn rewrite(statement: &Statement, _: &SessionFacts, edits: &mut Edits) -> Result<(), PlanError> {
    precision(statement, edits);
    if statement.is_any(0, &["create", "drop"]) {
        words(statement, edits);
    }
    if statement.is(0, "create") && (1..6).any(|index| statement.is(index, "table"))
        || statement.are(0, &["alter", "table"])
    {
        columns(statement, edits);
    }
    Ok(())
}

/// `timestamp(3) with time zone`, `timestamptz(3)`, `time(3)`: the engine keeps microseconds.
fn precision(statement: &Statement, edits: &mut Edits) {
    for index in 0..statement.len() {
        let digits = statement.sign(index + 1, "(")
            && statement.kind(index + 2) == Some(Kind::Number)
            && statement.sign(index + 3, ")");
        if !digits || !statement.is_any(index, &["timestamp", "timestamptz", "time", "timetz", "interval"]) {
            continue;
        }
        let zoned = statement.is(index + 4, "with") && statement.are(index + 5, &["time", "zone"]);
        let cast = statement.sign(statement.before(index), "::") || statement.is(statement.before(index), "as");
        let column = statement.is_any(0, &["create", "alter"])
            && matches!(statement.kind(statement.before(index)), Some(Kind::Word | Kind::Quoted));
        // The engine has TIMESTAMP(n) itself.
        if zoned || (cast || column) && !statement.is(index, "timestamp") {
            edits.remove(statement, index + 1, index + 3);
            if statement.is(index + 4, "with") || statement.is(index + 4, "without") {
                edits.close(statement, index, " ");
            }
        }
    }
}

/// CREATE LOCAL TEMP, CREATE UNLOGGED TABLE, CREATE INDEX CONCURRENTLY .. USING btree.
fn words(statement: &Statement, edits: &mut Edits) {
    if statement.is_any(1, &["local", "global"]) && statement.is_any(2, &["temp", "temporary"])
        || statement.is(1, "unlogged")
    {
        edits.remove(statement, 1, 1);
    }
    let index = if statement.is(1, "unique") { 2 } else { 1 };
    if !statement.is(index, "index") {
        return;
    }
    if statement.is(index + 1, "concurrently") {
        edits.remove(statement, index + 1, index + 1);
    }
    let using = statement.find(index, |at| statement.is(at, "using"));
    if let Some(using) = using.filter(|using| statement.is_any(using + 1, &["btree", "hash", "brin", "gin", "gist"])) {
        edits.remove(statement, using, using + 1);
    }
}

/// The types of a table's columns: each follows the column's name.
fn columns(statement: &Statement, edits: &mut Edits) {
    for index in 2..statement.len() {
        let named = matches!(statement.kind(index - 1), Some(Kind::Word | Kind::Quoted));
        let begins = statement.sign(index.wrapping_sub(2), "(") || statement.sign(index.wrapping_sub(2), ",");
        let added =
            statement.is_any(index - 2, &["column", "add", "type", "exists"]) || statement.is(index - 1, "type");
        if !named || !begins && !added {
            continue;
        }
        if let Some((_, ours)) = TYPES.iter().find(|(theirs, _)| statement.is(index, theirs)) {
            edits.replace(statement, index, index, *ours);
        } else if statement.is(index, "numeric") && !statement.sign(index + 1, "(") {
            // The engine's NUMERIC has three digits after the point.
            edits.replace(statement, index, index, "DECIMAL(38, 10)");
        }
    }
}

#[cfg(test)]
mod tests;
