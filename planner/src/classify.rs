//! What a statement may do to the database, as far as its text tells.

use crate::{lex::Kind, parse, plan::Class, statement::Statement};

/// Statements that the engine answers from what it has, or that only tend it.
const UTILITY: &[&str] = &[
    "analyze",
    "attach",
    "checkpoint",
    "describe",
    "desc",
    "detach",
    "explain",
    "export",
    "force",
    "install",
    "load",
    "lock",
    "pragma",
    "reindex",
    "show",
    "summarize",
    "update_extensions",
    "vacuum",
];

/// What a query begins with.
const QUERIES: &[&str] = &["select", "with", "values", "table", "from", "pivot", "unpivot"];

/// The class of a statement that is not the session's own.
pub(crate) fn class(statement: &Statement) -> Class {
    let Some(first) = (0..statement.len()).find(|index| !statement.sign(*index, "(")) else { return Class::Unknown };
    let Some(word) = statement.name(first) else { return Class::Unknown };
    match &*word {
        "insert" | "update" | "delete" | "merge" | "import" | "replace" => Class::Write,
        // It answers with a token.
        "create" if statement.is(first + 1, "share") => Class::Utility,
        "create" | "alter" | "drop" | "comment" | "truncate" | "grant" | "revoke" | "refresh" | "reassign" => {
            Class::Ddl
        }
        "set" | "reset" | "prepare" | "use" => Class::Session,
        "begin" | "start" | "commit" | "end" | "rollback" | "abort" => Class::Transaction,
        "copy" => copy(statement),
        "explain" if explains_write(statement) => Class::Write,
        word if QUERIES.contains(&word) => query(statement),
        word if UTILITY.contains(&word) => Class::Utility,
        _ => Class::Unknown,
    }
}

/// The highest `$n` that the statement names.
pub(crate) fn parameters(statement: &Statement) -> usize {
    // Those of what it prepares are EXECUTE's.
    if statement.is(0, "prepare") {
        return 0;
    }
    (0..statement.len())
        .filter(|index| statement.kind(*index) == Some(Kind::Parameter))
        .filter_map(|index| statement.slice(index).get(1..)?.parse().ok())
        .max()
        .unwrap_or(0)
}

/// COPY writes unless it copies out; a query in brackets is always copied out.
fn copy(statement: &Statement) -> Class {
    let direction = statement.find(1, |index| statement.is_any(index, &["from", "to"]));
    if direction.is_some_and(|index| statement.is(index, "from")) { Class::Write } else { Class::Read }
}

/// EXPLAIN ANALYZE runs what it explains.
pub(crate) fn explains_write(statement: &Statement) -> bool {
    let has = |words: &[&str]| (1..statement.len()).any(|index| statement.is_any(index, words));
    has(&["analyze"]) && (has(&["create"]) || changes(statement))
}

fn query(statement: &Statement) -> Class {
    if changes(statement) {
        return Class::Write;
    }
    if makes_table(statement) {
        return Class::Ddl;
    }
    if parse::reads(statement) { Class::Read } else { Class::Unknown }
}

/// Whether the statement begins as a query does, and nothing in it is known to write.
pub(crate) fn queries(statement: &Statement) -> bool {
    let first = (0..statement.len()).find(|index| !statement.sign(*index, "("));
    first.is_some_and(|first| statement.is_any(first, QUERIES)) && !changes(statement) && !makes_table(statement)
}

/// SELECT .. INTO.
fn makes_table(statement: &Statement) -> bool {
    statement.is(0, "select")
        && statement
            .find(1, |index| statement.is_any(index, &["into", "from"]))
            .is_some_and(|index| statement.is(index, "into"))
}

/// Whether a query holds a statement that writes, at its end or in a WITH, or calls what moves a sequence.
fn changes(statement: &Statement) -> bool {
    let mut depth = 0usize;
    for index in 0..statement.len() {
        match statement.kind(index) {
            Some(Kind::Open) => depth += 1,
            Some(Kind::Close) => depth = depth.saturating_sub(1),
            Some(Kind::Word) => {
                let begins = statement.sign(statement.before(index), "(") || depth == 0 && !named_so(statement, index);
                let writes = statement.is_any(index, &["insert", "update", "delete", "merge"]);
                if begins && writes && statement.kind(index + 1) == Some(Kind::Word) {
                    return true;
                }
                if statement.is_any(index, &["nextval", "setval"]) && statement.calls(index) {
                    return true;
                }
            }
            _ => {}
        }
    }
    false
}

/// Whether the word is part of `FOR UPDATE`, `FOR NO KEY UPDATE`, or a dotted name.
fn named_so(statement: &Statement, index: usize) -> bool {
    let before = statement.before(index);
    statement.is_any(before, &["for", "key"]) || statement.kind(before) == Some(Kind::Dot)
}

#[cfg(test)]
mod tests;
