//! Definitions: words that mean nothing to the engine, and types that it has not.

use crate::{
    dialect::literals::{array, bytes},
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
    if statement.is(0, "create") {
        clauses(statement)?.iter().for_each(|(first, last)| edits.remove(statement, *first, *last));
    }
    if statement.are(0, &["alter", "table", "only"]) {
        edits.remove(statement, 2, 2);
    } else if statement.is(0, "truncate") {
        truncate(statement, edits)?;
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
    unnamed(statement, index, edits);
    let using = statement.find(index, |at| statement.is(at, "using"));
    if let Some(using) = using.filter(|using| statement.is_any(using + 1, &["btree", "hash", "brin", "gin", "gist"])) {
        edits.remove(statement, using, using + 1);
    }
}

/// `CREATE INDEX ON t (a)`: Postgres names it `t_a_idx`.
fn unnamed(statement: &Statement, index: usize, edits: &mut Edits) {
    let on = if statement.is(index + 1, "concurrently") { index + 2 } else { index + 1 };
    if !statement.is(on, "on") {
        return;
    }
    let name = if statement.is(on + 1, "only") { on + 2 } else { on + 1 };
    let table = statement.chain_end(name) - 1;
    let Some(open) = statement.find(table + 1, |at| statement.sign(at, "(")) else { return };
    let mut parts = vec![statement.name(table).unwrap_or_default().into_owned()];
    for (first, last) in statement.arguments(open) {
        let called = statement.calls(first) || first != last && statement.kind(first) == Some(Kind::Open);
        let part = if called { None } else { statement.name(first) };
        parts.push(part.map_or_else(|| "expr".to_owned(), std::borrow::Cow::into_owned));
    }
    let name = format!("{}_idx", parts.join("_")).replace('"', "\"\"");
    edits.open(statement, on, format!("\"{name}\" "));
}

/// Clauses of CREATE that change nothing of what is stored, as their first and last tokens.
fn clauses(statement: &Statement) -> Result<Vec<(usize, usize)>, PlanError> {
    let mut found = Vec::new();
    let kind = (1..5).find(|index| statement.is_any(*index, &["table", "index", "view", "schema"])).unwrap_or(0);
    let (table, index, view) = (statement.is(kind, "table"), statement.is(kind, "index"), statement.is(kind, "view"));
    let unique = index && statement.is(1, "unique");
    let mut at = kind + 1;
    while at < statement.len() {
        let bracketed = |word: usize| statement.partner(word + 1).filter(|_| statement.sign(word + 1, "("));
        let last = if (table || index) && statement.is(at, "with") && bracketed(at).is_some() {
            bracketed(at)
        } else if (table || index) && statement.is(at, "tablespace") {
            Some(at + 1)
        } else if index && statement.is(at, "include") {
            bracketed(at)
        } else if index && statement.is(at, "where") {
            if unique {
                let message = "a unique index on some of the rows is not supported";
                return Err(PlanError::unsupported(
                    message,
                    "Leave WHERE out, or keep these rows in a table of their own.",
                ));
            }
            // It is only smaller with it.
            Some(statement.len() - 1)
        } else if table && statement.are(at, &["on", "commit"]) && statement.is_any(at + 2, &["drop", "delete"]) {
            let message = "ON COMMIT DROP and ON COMMIT DELETE ROWS are not supported";
            return Err(PlanError::unsupported(message, "Drop or empty the table before the end of the transaction."));
        } else if table && statement.are(at, &["on", "commit", "preserve", "rows", "as"]) {
            // The engine reads it behind the columns only.
            Some(at + 3)
        } else if view && statement.is(at, "with") {
            let check = if statement.is_any(at + 1, &["local", "cascaded"]) { at + 2 } else { at + 1 };
            statement.are(check, &["check", "option"]).then_some(check + 1)
        } else {
            None
        };
        if let Some(last) = last {
            found.push((at, last));
        }
        at = last.unwrap_or(at) + 1;
    }
    if table {
        found.extend(column_clauses(statement, kind));
    }
    if index {
        found.extend(operator_classes(statement, kind));
    }
    Ok(found)
}

/// Words on when a constraint is checked, which is at once here; and STORED, as a computed column reads the same.
fn column_clauses(statement: &Statement, table: usize) -> Vec<(usize, usize)> {
    let mut found = Vec::new();
    for at in table + 1..statement.len() {
        if statement.is(at, "deferrable") && !matches!(statement.kind(at + 1), Some(Kind::Word)) {
            let first = if statement.is(at - 1, "not") { at - 1 } else { at };
            found.push((first, at));
        } else if statement.are(at, &["deferrable", "initially"]) {
            let first = if statement.is(at - 1, "not") { at - 1 } else { at };
            found.push((first, at + 2));
        } else if statement.is(at, "stored") && statement.sign(at - 1, ")") {
            found.push((at, at));
        }
    }
    found
}

/// `text_pattern_ops` and its like after a column of an index.
fn operator_classes(statement: &Statement, index: usize) -> Vec<(usize, usize)> {
    (index + 1..statement.len())
        .filter(|at| statement.kind(*at) == Some(Kind::Word) && statement.slice(*at).ends_with("_ops"))
        .filter(|at| !statement.sign(statement.before(*at), "(") && !statement.sign(statement.before(*at), ","))
        .map(|at| (at, at))
        .collect()
}

/// TRUNCATE's options: rows that refer to those of the table are an error here.
fn truncate(statement: &Statement, edits: &mut Edits) -> Result<(), PlanError> {
    for at in 1..statement.len() {
        if statement.are(at, &["restart", "identity"]) {
            let message = "TRUNCATE .. RESTART IDENTITY is not supported";
            return Err(PlanError::unsupported(message, "Make the sequence anew with CREATE OR REPLACE SEQUENCE."));
        }
        if statement.are(at, &["continue", "identity"]) {
            edits.remove(statement, at, at + 1);
        }
        let last = at + 1 == statement.len() && at > 1 && statement.is_any(at, &["cascade", "restrict"]);
        if last || statement.is(at, "only") && at < 3 {
            edits.remove(statement, at, at);
        }
    }
    Ok(())
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
        if statement.is(0, "create") {
            default(statement, index, edits);
        }
        if let Some((_, ours)) = TYPES.iter().find(|(theirs, _)| statement.is(index, theirs)) {
            edits.replace(statement, index, index, *ours);
        } else if statement.is_any(index, &["numeric", "decimal", "dec"]) && !statement.sign(index + 1, "(") {
            // The engine's NUMERIC has three digits after the point.
            edits.replace(statement, index, index, "DECIMAL(38, 10)");
        }
    }
}

/// `bin bytea DEFAULT '\x00ff'`: a default is read by sessions of all kinds, which read other texts.
fn default(statement: &Statement, kind: usize, edits: &mut Edits) {
    let last = statement.type_end(kind) - 1;
    let ends = |index: usize| statement.kind(index) == Some(Kind::Comma) || statement.is(index, "default");
    let Some(found) = statement.find(last + 1, ends).filter(|found| statement.is(*found, "default")) else { return };
    let Some(literal) = statement.literal(found + 1).filter(|_| !statement.sign(found + 2, "::")) else { return };
    let value = if statement.sign(last, "]") {
        array(&literal)
    } else if statement.is(kind, "bytea") {
        bytes(&literal)
    } else {
        None
    };
    if let Some(value) = value {
        edits.replace(statement, found + 1, found + 1, value);
    }
}

#[cfg(test)]
mod tests;
