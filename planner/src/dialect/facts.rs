//! What the session knows becomes a literal: who, where, which settings.

use crate::{
    dialect::{catalog, literals::text},
    edit::Edits,
    lex::Kind,
    plan::{PlanError, SessionFacts},
    statement::Statement,
};

/// Settings that `set_config` may be asked to change and that change nothing here.
const INERT: &[&str] = &[
    "jit",
    "lock_timeout",
    "bytea_output",
    "client_min_messages",
    "row_security",
    "default_table_access_method",
    "synchronize_seqscans",
    "check_function_bodies",
    "xmloption",
    "idle_in_transaction_session_timeout",
];

pub(super) fn rewrite(statement: &Statement, facts: &SessionFacts, edits: &mut Edits) -> Result<(), PlanError> {
    if is_stored(statement) {
        return Ok(());
    }
    // A word as short as `user` is often a column's name, which only a statement without FROM cannot mean.
    let no_columns = !(0..statement.len()).any(|index| statement.is(index, "from")) && statement.is(0, "select");
    for index in 0..statement.len() {
        if !matches!(statement.kind(index), Some(Kind::Word | Kind::Quoted)) {
            continue;
        }
        let first = qualified_start(statement, index);
        let dotted =
            statement.kind(statement.before(first)) == Some(Kind::Dot) || statement.kind(index + 1) == Some(Kind::Dot);
        if dotted || statement.is_any(statement.before(first), &["as", "to", "function", "macro", "exists"]) {
            continue;
        }
        let Some(name) = statement.name(index) else { continue };
        if statement.calls(index) {
            if let Some(close) = statement.partner(index + 1)
                && let Some(value) = called(statement, &name, index + 1, facts)?
            {
                edits.replace(statement, first, close, value);
            }
        } else if statement.kind(index) == Some(Kind::Word)
            && (name != "user" || no_columns)
            && let Some(value) = word(&name, facts)
        {
            edits.replace(statement, index, index, value);
        }
    }
    Ok(())
}

/// Whether the statement keeps its text for other sessions: a view, a macro, a default. CREATE TABLE AS keeps rows.
pub(super) fn is_stored(statement: &Statement) -> bool {
    statement.is(0, "alter")
        || statement.is(0, "create")
            && statement
                .find(1, |index| statement.is(index, "as"))
                .is_none_or(|index| !(1..index).any(|before| statement.is(before, "table")))
}

/// The first token of a name that may be qualified with `pg_catalog`.
fn qualified_start(statement: &Statement, index: usize) -> usize {
    if index >= 2 && statement.kind(index - 1) == Some(Kind::Dot) && statement.named(index - 2, "pg_catalog") {
        index - 2
    } else {
        index
    }
}

/// The value of a word that is a value by itself.
fn word(name: &str, facts: &SessionFacts) -> Option<String> {
    match name {
        "current_user" | "session_user" | "current_role" | "user" => Some(text(facts.user)),
        "current_catalog" => Some(text(facts.database)),
        "current_schema" => Some(current_schema(facts)),
        _ => None,
    }
}

/// The value of a call, `None` where it is not the session's to know.
fn called(statement: &Statement, name: &str, open: usize, facts: &SessionFacts) -> Result<Option<String>, PlanError> {
    let arguments = statement.arguments(open);
    let literal = |at: usize| {
        arguments.get(at).filter(|(first, last)| first == last).and_then(|(first, _)| statement.literal(*first))
    };
    Ok(match name {
        "current_user" | "session_user" | "current_role" | "current_catalog" | "current_schema"
            if arguments.is_empty() =>
        {
            word(name, facts)
        }
        "current_database" => Some(text(facts.database)),
        "current_schemas" => {
            Some(current_schemas(facts, arguments.first().is_some_and(|(first, _)| statement.is(*first, "true"))))
        }
        "pg_backend_pid" => Some(facts.process_id.to_string()),
        "version" if arguments.is_empty() => Some(text(&format!("PostgreSQL {} (OpenDuck)", facts.server_version))),
        "current_setting" => {
            let value = literal(0).and_then(|name| setting(&name.to_lowercase(), facts));
            let missing_ok = arguments.get(1).is_some_and(|(first, _)| statement.is(*first, "true"));
            value.map(|value| text(&value)).or_else(|| missing_ok.then(|| "NULL::VARCHAR".to_owned()))
        }
        "set_config" => set_config(literal(0).as_deref(), literal(1).as_deref())?,
        "pg_has_role" => Some("true".to_owned()),
        _ if name.starts_with("has_") && name.ends_with("_privilege") => {
            let has_column = usize::from(name == "has_column_privilege");
            if arguments.len() == 3 + has_column && literal(0).is_some_and(|user| *user != *facts.user) {
                let message = format!("{name}() answers for the session's own user only");
                return Err(PlanError::unsupported(&message, "Use SHOW GRANTS."));
            }
            // Of what else there is nothing is refused.
            (!catalog::has_function(name)).then(|| "true".to_owned())
        }
        "pg_is_in_recovery" | "pg_is_wal_replay_paused" | "pg_is_other_temp_schema" => Some("false".to_owned()),
        "pg_my_temp_schema" => Some("0".to_owned()),
        "inet_server_addr" | "inet_client_addr" | "pg_export_snapshot" => Some("NULL::VARCHAR".to_owned()),
        "inet_server_port" | "inet_client_port" | "txid_current_if_assigned" => Some("NULL::INTEGER".to_owned()),
        _ if name.starts_with("pg_advisory_") || name.starts_with("pg_try_advisory_") => {
            let message = "advisory locks are not supported within an expression, a condition or a subquery";
            return Err(PlanError::unsupported(message, "Select the function alone: SELECT pg_advisory_lock(1)."));
        }
        _ => None,
    })
}

/// `set_config` within a query: the value where it changes nothing here, an error where it would have to.
fn set_config(name: Option<&str>, value: Option<&str>) -> Result<Option<String>, PlanError> {
    match (name, value) {
        (Some(name), Some(value)) if INERT.contains(&name) || name == "search_path" && value.is_empty() => {
            Ok(Some(text(value)))
        }
        _ => Err(PlanError::unsupported("set_config() is not supported for this setting", "Use SET.")),
    }
}

/// The value of a setting, from the session or from what we are.
fn setting(name: &str, facts: &SessionFacts) -> Option<String> {
    (facts.setting)(name).or_else(|| match name {
        "server_version" => Some(facts.server_version.to_owned()),
        "server_version_num" => version_number(facts.server_version),
        "server_encoding" => Some("UTF8".to_owned()),
        "jit" => Some("off".to_owned()),
        "default_table_access_method" => Some("heap".to_owned()),
        "block_size" => Some("8192".to_owned()),
        "max_identifier_length" => Some("63".to_owned()),
        "max_index_keys" => Some("32".to_owned()),
        "integer_datetimes" => Some("on".to_owned()),
        "is_superuser" => Some("on".to_owned()),
        _ => None,
    })
}

/// `16.2` as `160002`.
fn version_number(version: &str) -> Option<String> {
    let mut parts = version.split(['.', ' ']);
    let major: u32 = parts.next()?.parse().ok()?;
    let minor: u32 = parts.next().and_then(|minor| minor.parse().ok()).unwrap_or(0);
    Some((major * 10_000 + minor).to_string())
}

/// The schemas of the search path, as Postgres shows them: `main` is `public`, and there is no schema of the user's.
fn search_path(facts: &SessionFacts) -> Vec<String> {
    let path = (facts.setting)("search_path").unwrap_or_else(|| "public".to_owned());
    let names = path.split(',').map(|name| name.trim().trim_matches('"').to_owned());
    names
        .filter(|name| !name.is_empty() && name != "$user")
        .map(|name| if name == "main" { "public".to_owned() } else { name })
        .collect()
}

fn current_schema(facts: &SessionFacts) -> String {
    search_path(facts).first().map_or_else(|| "NULL::VARCHAR".to_owned(), |name| text(name))
}

/// In brackets, so that it can be subscripted.
fn current_schemas(facts: &SessionFacts, implicit: bool) -> String {
    let system = implicit.then(|| "pg_catalog".to_owned());
    let names: Vec<_> = system.into_iter().chain(search_path(facts)).map(|name| text(&name)).collect();
    format!("([{}]::VARCHAR[])", names.join(", "))
}

#[cfg(test)]
mod tests;
