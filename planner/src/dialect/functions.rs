//! Functions of Postgres that the engine has not: our macros, or the engine's own under another name.

use crate::{
    dialect::{
        catalog::{SCHEMA, has_function},
        facts::is_stored,
    },
    edit::Edits,
    lex::Kind,
    plan::{PlanError, SessionFacts},
    statement::Statement,
};

/// Functions that the engine has under another name, with the same arguments and the same meaning.
const RENAMED: &[(&str, &str)] = &[
    ("btrim", "trim"),
    ("clock_timestamp", "now"),
    ("date_bin", "time_bucket"),
    ("every", "bool_and"),
    ("json_build_array", "json_array"),
    ("json_build_object", "json_object"),
    ("json_object_agg", "json_group_object"),
    ("jsonb_build_array", "json_array"),
    ("jsonb_build_object", "json_object"),
    ("jsonb_object_agg", "json_group_object"),
    ("jsonb_pretty", "json_pretty"),
    ("statement_timestamp", "now"),
    ("to_jsonb", "to_json"),
];

/// Functions of ours for so many arguments; with others they are the engine's.
const BY_ARGUMENTS: &[(&str, usize)] = &[("array_length", 2), ("date_trunc", 3), ("lpad", 2), ("rpad", 2)];

pub(super) fn rewrite(statement: &Statement, _: &SessionFacts, edits: &mut Edits) -> Result<(), PlanError> {
    for index in 0..statement.len() {
        let begins = statement.kind(statement.before(index)) != Some(Kind::Dot);
        if begins && matches!(statement.kind(index), Some(Kind::Word | Kind::Quoted)) {
            let last = statement.chain_end(index) - 1;
            let alias = statement.is(statement.before(index), "as");
            if statement.calls(last) && !alias && !defines(statement, index) {
                call(statement, index, last, edits);
            }
        }
    }
    Ok(())
}

/// Whether the name is being defined or is a table's, not called.
fn defines(statement: &Statement, index: usize) -> bool {
    statement.is_any(
        statement.before(index),
        &["function", "macro", "table", "view", "into", "on", "index", "exists", "procedure", "type"],
    ) && statement.is_any(0, &["create", "drop", "alter", "insert", "comment"])
}

fn call(statement: &Statement, first: usize, last: usize, edits: &mut Edits) {
    let qualified = match last - first {
        0 => false,
        2 if statement.named(first, "pg_catalog") => true,
        2 if statement.named(first, "information_schema") && statement.named(last, "_pg_expandarray") => true,
        _ => return,
    };
    let Some(name) = statement.name(last) else { return };
    let arguments = statement.arguments(last + 1).len();
    let literal = statement.kind(last + 2) == Some(Kind::Text);
    let after = statement.partner(last + 1).unwrap_or(last) + 1;
    let numbered = statement.are(after, &["with", "ordinality"]);
    let listed = numbered || statement.is_any(statement.before(first), &["from", "join"]);
    if &*name == "pg_partition_ancestors" && listed {
        edits.replace(statement, first, last, format!("{SCHEMA}.{name}_rows"));
        if numbered {
            edits.remove(statement, after, after + 1);
        }
    } else if has_function(&name)
        || BY_ARGUMENTS.contains(&(&*name, arguments))
        || &*name == "current_setting" && !literal
    {
        edits.replace(statement, first, last, format!("{SCHEMA}.{name}"));
    } else if &*name == "sum" && !is_stored(statement) && !statement.is(statement.before(first), "using") {
        // What is stored can be read by an engine without us, and PIVOT names columns by its functions.
        edits.replace(statement, first, last, "openduck_sum");
    } else if let Some((_, ours)) = RENAMED.iter().find(|(theirs, _)| *theirs == name) {
        edits.replace(statement, first, last, *ours);
    } else if qualified {
        edits.remove(statement, first, first + 1);
    }
}

#[cfg(test)]
mod tests;
