//! Statements of Postgres for which there is nothing here: an error that says what to do instead.

use crate::{plan::PlanError, statement::Statement};

/// The error of such a statement, `None` for all others.
pub(super) fn error(statement: &Statement) -> Option<PlanError> {
    let (message, hint) = match () {
        () if statement.is(0, "do") => {
            ("DO is not supported", "There are no procedural languages; send the statements.")
        }
        () if statement.is(0, "refresh") => {
            ("materialized views are not supported", "Replace the table with CREATE OR REPLACE TABLE .. AS.")
        }
        () if statement.is(0, "comment") => match statement.name(2)?.as_ref() {
            "constraint" | "extension" | "role" | "trigger" | "policy" | "operator" | "cast" | "language"
            | "domain" => ("comments on objects of this kind are not supported", "Comment on the table."),
            _ => return None,
        },
        () if statement.is_any(0, &["create", "alter", "drop"]) => return definition(statement),
        () => return None,
    };
    Some(PlanError::unsupported(message, hint))
}

/// The error of a CREATE, ALTER or DROP of what there is not.
fn definition(statement: &Statement) -> Option<PlanError> {
    let kind = if statement.are(1, &["or", "replace"]) { 3 } else { 1 };
    let (message, hint) = match statement.name(kind)?.as_ref() {
        "materialized" => ("materialized views are not supported", "Use CREATE TABLE .. AS, or a view."),
        "domain" => ("domains are not supported", "Use the type, with a CHECK on the column."),
        "extension" => ("extensions are not supported", "What is linked in is there without it."),
        "rule" | "policy" | "publication" | "subscription" | "operator" | "aggregate" | "cast" | "server" | "event"
        | "language" | "collation" | "statistics" => ("objects of this kind are not supported", ""),
        "function" | "procedure" if is_postgres_function(statement) => {
            ("functions in Postgres's languages are not supported", "Use CREATE MACRO f(x) AS ..")
        }
        _ => return None,
    };
    Some(PlanError::unsupported(message, hint))
}

/// The engine has CREATE FUNCTION too, for its macros, which have neither a language nor RETURNS.
fn is_postgres_function(statement: &Statement) -> bool {
    statement.is(0, "create") && (2..statement.len()).any(|index| statement.is_any(index, &["returns", "language"]))
}
