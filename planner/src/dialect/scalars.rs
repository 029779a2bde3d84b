//! `FROM string_to_array('a,b', ',') s`: a function of one value is a table of one row to Postgres.
//!
//! The engine's table functions may have any name, those of users too, so only functions that are known are taken.

use crate::{
    dialect::places::{alias_of, is_relation},
    edit::Edits,
    plan::{PlanError, SessionFacts},
    statement::Statement,
};

const FUNCTIONS: &[&str] = &[
    "abs",
    "age",
    "array_append",
    "array_cat",
    "array_length",
    "array_to_json",
    "array_to_string",
    "btrim",
    "ceil",
    "char_length",
    "clock_timestamp",
    "coalesce",
    "concat",
    "concat_ws",
    "current_database",
    "current_schema",
    "current_schemas",
    "current_setting",
    "date_part",
    "date_trunc",
    "decode",
    "encode",
    "floor",
    "format",
    "gen_random_uuid",
    "greatest",
    "initcap",
    "json_array_length",
    "json_build_array",
    "json_build_object",
    "json_extract_path",
    "json_extract_path_text",
    "json_typeof",
    "jsonb_array_length",
    "jsonb_build_array",
    "jsonb_build_object",
    "jsonb_extract_path",
    "jsonb_extract_path_text",
    "jsonb_set",
    "jsonb_typeof",
    "least",
    "length",
    "lower",
    "lpad",
    "ltrim",
    "make_date",
    "make_interval",
    "make_timestamp",
    "md5",
    "now",
    "pg_backend_pid",
    "pg_typeof",
    "position",
    "quote_ident",
    "quote_literal",
    "random",
    "regexp_match",
    "regexp_replace",
    "regexp_split_to_array",
    "replace",
    "reverse",
    "round",
    "row_to_json",
    "rpad",
    "rtrim",
    "split_part",
    "string_to_array",
    "strpos",
    "substr",
    "substring",
    "to_char",
    "to_date",
    "to_json",
    "to_jsonb",
    "to_number",
    "to_regclass",
    "to_regtype",
    "to_timestamp",
    "translate",
    "trim",
    "trunc",
    "upper",
    "version",
];

pub(super) fn rewrite(statement: &Statement, _: &SessionFacts, edits: &mut Edits) -> Result<(), PlanError> {
    for index in 0..statement.len() {
        if !statement.is_any(index, FUNCTIONS) || !statement.calls(index) {
            continue;
        }
        let first = statement.chain_start(index);
        let known = first == index || index - first == 2 && statement.named(first, "pg_catalog");
        let Some(close) = statement.partner(index + 1).filter(|_| known && is_relation(statement, first)) else {
            continue;
        };
        // `extract(.. FROM now())` is none, nor is a bracket of a FROM list.
        if statement.are(close + 1, &["with", "ordinality"]) || extracts(statement, first) {
            continue;
        }
        edits.open(statement, first, "(SELECT ");
        let name = statement.slice(index).to_lowercase();
        match alias_of(statement, close + 1) {
            Some(alias) if statement.sign(alias + 1, "(") => edits.close(statement, close, ")"),
            Some(alias) => {
                edits.close(statement, close, ")");
                edits.close(statement, alias, format!("({})", statement.slice(alias)));
            }
            None => edits.close(statement, close, format!(") AS {name}({name})")),
        }
    }
    Ok(())
}

/// Tokens of a select list that are searched for its SELECT.
const LIST_MAX: usize = 1000;

/// Whether the FROM before the token is that of `extract(year FROM ..)` and its like, not of a query.
fn extracts(statement: &Statement, first: usize) -> bool {
    let from = statement.before(first);
    if !statement.is(from, "from") {
        return false;
    }
    if statement.is(statement.before(from), "distinct") {
        return true;
    }
    let mut at = from;
    while at > from.saturating_sub(LIST_MAX) {
        at -= 1;
        if statement.sign(at, ")") || statement.sign(at, "]") {
            match statement.partner(at) {
                Some(open) => at = open,
                None => return true,
            }
        } else if statement.is_any(at, &["select", "delete"]) {
            return false;
        } else if statement.sign(at, "(") {
            return true;
        }
    }
    false
}

#[cfg(test)]
mod tests;
