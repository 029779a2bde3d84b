//! `serial` columns and identity columns: a default that takes the next value of a sequence, which is made before.

use crate::{
    edit::Edits,
    lex::Kind,
    plan::{PlanError, SessionFacts},
    statement::Statement,
};

/// Postgres's types that are a number and a sequence.
const SERIALS: &[(&str, &str)] = &[
    ("serial", "INTEGER"),
    ("serial4", "INTEGER"),
    ("bigserial", "BIGINT"),
    ("serial8", "BIGINT"),
    ("smallserial", "SMALLINT"),
    ("serial2", "SMALLINT"),
];

pub(super) fn rewrite(statement: &Statement, _: &SessionFacts, edits: &mut Edits) -> Result<(), PlanError> {
    if !statement.is(0, "create") {
        return Ok(());
    }
    if let Some(sequence) = (1..4).find(|index| statement.is(*index, "sequence")) {
        options(statement, sequence, edits);
    }
    let Some(table) = (1..6).find(|index| statement.is(*index, "table")) else { return Ok(()) };
    let kept = statement.are(table + 1, &["if", "not", "exists"]);
    let name = if kept { table + 4 } else { table + 1 };
    let open = statement.chain_end(name);
    if !statement.sign(open, "(") {
        return Ok(());
    }
    let temp = if (1..table).any(|index| statement.is_any(index, &["temp", "temporary"])) { " TEMP" } else { "" };
    let columns: Vec<_> = statement
        .arguments(open)
        .into_iter()
        .filter_map(|(first, last)| numbered(statement, first, last).map(|column| (first, column)))
        .collect();
    if !columns.is_empty() && !kept {
        let table = statement.span(name, open - 1);
        if statement.are(1, &["or", "replace"]) {
            // The old table holds on to its sequences.
            edits.run_before(format!("DROP TABLE IF EXISTS {table}"));
        } else {
            // Fails with the error for a table that is there, which is not that of its sequences.
            edits.run_before(format!("CREATE{temp} TABLE {table} (i INTEGER)"));
            edits.run_before(format!("DROP TABLE {table}"));
        }
    }
    for (first, (kind, identity)) in columns {
        let sequence = sequence_name(statement, name, open - 1, first);
        let own_options = identity.and_then(|(_, last)| {
            statement.sign(last, ")").then(|| statement.partner(last).map(|open| statement.span(open + 1, last - 1)))
        });
        // One that was left by a table that is gone begins anew; one of a table that is there must not.
        let create = if kept { ("CREATE", "IF NOT EXISTS ") } else { ("CREATE OR REPLACE", "") };
        let own_options = own_options.flatten().map(|options| format!(" {options}")).unwrap_or_default();
        edits.run_before(format!("{}{temp} SEQUENCE {}{sequence}{own_options}", create.0, create.1));
        let default = format!("DEFAULT nextval('{}') NOT NULL", sequence.replace('\'', "''"));
        match identity {
            Some((generated, end)) => edits.replace(statement, generated, end, default),
            None => edits.replace(statement, first + 1, first + 1, format!("{kind} {default}")),
        }
    }
    Ok(())
}

/// The tokens of `GENERATED .. AS IDENTITY (..)`.
type Identity = (usize, usize);

/// The type of a column that a sequence fills, and its identity clause where it has one.
fn numbered(statement: &Statement, first: usize, last: usize) -> Option<(&'static str, Option<Identity>)> {
    if !matches!(statement.kind(first), Some(Kind::Word | Kind::Quoted)) {
        return None;
    }
    if let Some((_, kind)) = SERIALS.iter().find(|(serial, _)| statement.is(first + 1, serial)) {
        return Some((kind, None));
    }
    let generated = statement.find(first + 1, |index| index > last || statement.is(index, "generated"))?;
    let identity = if statement.is(generated + 1, "always") { generated + 2 } else { generated + 3 };
    if generated > last || !statement.are(identity, &["as", "identity"]) {
        return None;
    }
    let end = if statement.sign(identity + 2, "(") { statement.partner(identity + 2)? } else { identity + 1 };
    Some(("", Some((generated, end))))
}

/// The sequence that Postgres makes for a column: `t_id_seq`, in the table's schema.
fn sequence_name(statement: &Statement, name: usize, last: usize, column: usize) -> String {
    let qualifier = if last > name { statement.span(name, last - 1) } else { "" };
    let (table, column) = (statement.name(last).unwrap_or_default(), statement.name(column).unwrap_or_default());
    format!("{qualifier}\"{}_{}_seq\"", table.replace('"', "\"\""), column.replace('"', "\"\""))
}

/// `AS integer`, `CACHE 1` and `OWNED BY` of CREATE SEQUENCE, which change nothing of what it answers here.
fn options(statement: &Statement, sequence: usize, edits: &mut Edits) {
    let mut index = sequence + 1;
    while index < statement.len() {
        let last = if statement.is(index, "as") {
            statement.type_end(index + 1) - 1
        } else if statement.is(index, "cache") {
            index + 1
        } else if statement.are(index, &["owned", "by"]) {
            statement.chain_end(index + 2) - 1
        } else {
            index += 1;
            continue;
        };
        edits.remove(statement, index, last);
        index = last + 1;
    }
}

#[cfg(test)]
mod tests;
