//! SET, RESET and SHOW.

use super::transaction::isolation;
use crate::{
    lex::Kind,
    plan::{Action, PlanError, SessionFacts},
    statement::Statement,
};

/// Settings of Postgres that a client may ask for, whether or not the session has a value. A name that is none of
/// these and not the session's own is a table's, for DuckDB's SHOW.
const SETTINGS: &[&str] = &[
    "application_name",
    "archive_mode",
    "autovacuum",
    "backslash_quote",
    "block_size",
    "bytea_output",
    "check_function_bodies",
    "client_encoding",
    "client_min_messages",
    "cluster_name",
    "config_file",
    "constraint_exclusion",
    "data_directory",
    "datestyle",
    "deadlock_timeout",
    "debug_assertions",
    "default_statistics_target",
    "default_table_access_method",
    "default_tablespace",
    "default_text_search_config",
    "default_transaction_deferrable",
    "default_transaction_isolation",
    "default_transaction_read_only",
    "default_with_oids",
    "effective_cache_size",
    "enable_hashjoin",
    "enable_mergejoin",
    "enable_nestloop",
    "enable_seqscan",
    "escape_string_warning",
    "extra_float_digits",
    "geqo",
    "hba_file",
    "hot_standby",
    "idle_in_transaction_session_timeout",
    "idle_session_timeout",
    "in_hot_standby",
    "integer_datetimes",
    "intervalstyle",
    "is_superuser",
    "jit",
    "lc_collate",
    "lc_ctype",
    "lc_messages",
    "lc_monetary",
    "lc_numeric",
    "lc_time",
    "listen_addresses",
    "lo_compat_privileges",
    "lock_timeout",
    "log_min_messages",
    "log_statement",
    "maintenance_work_mem",
    "max_connections",
    "max_function_args",
    "max_identifier_length",
    "max_index_keys",
    "max_prepared_transactions",
    "max_wal_size",
    "password_encryption",
    "plan_cache_mode",
    "port",
    "random_page_cost",
    "role",
    "row_security",
    "search_path",
    "seq_page_cost",
    "server_encoding",
    "server_version",
    "server_version_num",
    "session_authorization",
    "session_replication_role",
    "shared_buffers",
    "ssl",
    "standard_conforming_strings",
    "statement_timeout",
    "superuser_reserved_connections",
    "synchronize_seqscans",
    "synchronous_commit",
    "temp_buffers",
    "timezone",
    "timezone_abbreviations",
    "transaction_deferrable",
    "transaction_isolation",
    "transaction_read_only",
    "unix_socket_directories",
    "wal_level",
    "work_mem",
    "xmlbinary",
    "xmloption",
];

/// SET in its many forms; `None` for DuckDB's SET VARIABLE and SET GLOBAL, and for what is none of them.
pub(super) fn set(statement: &Statement) -> Result<Option<Action>, PlanError> {
    if statement.are(1, &["session", "characteristics"]) {
        return characteristics(statement, 5, "default_", false);
    }
    if statement.is(1, "transaction") {
        return characteristics(statement, 2, "", true);
    }
    if statement.is(1, "constraints") {
        return Ok(Some(Action::Nothing("SET CONSTRAINTS")));
    }
    let scoped = statement.is_any(1, &["session", "local"]) && !is_assignment(statement, 2);
    let local = scoped && statement.is(1, "local");
    let index = if scoped { 2 } else { 1 };
    let scoped_set = |name: &str, value| Some(Action::Set { name: name.to_owned(), value, local });
    if statement.are(index, &["time", "zone"]) {
        return Ok(scoped_set("timezone", time_zone(statement, index + 2)));
    }
    if statement.is(index, "names") {
        return Ok(scoped_set("client_encoding", value(statement, index + 1, "client_encoding")));
    }
    if statement.is(index, "schema") && statement.kind(index + 1) == Some(Kind::Text) {
        return Ok(scoped_set("search_path", value(statement, index + 1, "search_path")));
    }
    if statement.is(index, "role") && !is_assignment(statement, index + 1) {
        return Ok(scoped_set("role", value(statement, index + 1, "role")));
    }
    if statement.is(1, "session") && statement.is(2, "authorization") {
        return Ok(scoped_set("session_authorization", value(statement, 3, "session_authorization")));
    }
    let after = statement.chain_end(index);
    let Some(name) = name(statement, index) else { return Ok(None) };
    if !is_assignment(statement, after) || after + 1 >= statement.len() {
        return Ok(None);
    }
    let value = value(statement, after + 1, &name);
    Ok(scoped_set(&name, value))
}

/// RESET; `None` for DuckDB's RESET VARIABLE and RESET GLOBAL.
pub(super) fn reset(statement: &Statement) -> Option<Action> {
    let index =
        if statement.is(1, "session") && statement.len() > 2 && !statement.is(2, "authorization") { 2 } else { 1 };
    if statement.is(index, "all") && index + 1 == statement.len() {
        return Some(Action::ResetAll);
    }
    several_words(statement, index)
        .or_else(|| name(statement, index).filter(|_| statement.chain_end(index) == statement.len()))
        .map(Action::Reset)
}

/// SHOW of a setting or of all; `None` where it is DuckDB's.
pub(super) fn show(statement: &Statement, facts: &SessionFacts) -> Option<Action> {
    if statement.is(1, "all") && statement.len() == 2 {
        return Some(Action::ShowAll);
    }
    if let Some(name) = several_words(statement, 1) {
        return Some(Action::Show(name));
    }
    let name = name(statement, 1).filter(|_| statement.chain_end(1) == statement.len())?;
    let known = SETTINGS.contains(&name.as_str()) || (facts.setting)(&name).is_some();
    known.then_some(Action::Show(name))
}

/// The settings that RESET and SHOW spell with several words.
fn several_words(statement: &Statement, index: usize) -> Option<String> {
    const SPELLINGS: [(&[&str], &str); 3] = [
        (&["time", "zone"], "timezone"),
        (&["transaction", "isolation", "level"], "transaction_isolation"),
        (&["session", "authorization"], "session_authorization"),
    ];
    SPELLINGS
        .iter()
        .find(|(words, _)| statement.are(index, words) && index + words.len() == statement.len())
        .map(|(_, name)| (*name).to_owned())
}

/// A setting's name, dotted or not, in lower case.
fn name(statement: &Statement, index: usize) -> Option<String> {
    let parts: Option<Vec<_>> =
        (index..statement.chain_end(index)).step_by(2).map(|part| statement.name(part)).collect();
    Some(parts?.join(".").to_lowercase())
}

fn is_assignment(statement: &Statement, index: usize) -> bool {
    statement.is(index, "to") || statement.sign(index, "=")
}

/// The value from `index` to the end: a list of names, strings and numbers as Postgres keeps it, anything else as it
/// is written; `None` for DEFAULT.
fn value(statement: &Statement, index: usize, setting: &str) -> Option<String> {
    if statement.is(index, "default") && index + 1 == statement.len() {
        return None;
    }
    let whole = || statement.span(index, statement.len() - 1).to_owned();
    let mut items = Vec::new();
    let mut at = index;
    while at < statement.len() {
        let signed = statement.sign(at, "-") || statement.sign(at, "+");
        let last = if signed { at + 1 } else { at };
        let Some(item) = item(statement, at, last, setting) else { return Some(whole()) };
        items.push(item);
        at = last + 1;
        if at < statement.len() && statement.kind(at) != Some(Kind::Comma) {
            return Some(whole());
        }
        at += 1;
    }
    Some(items.join(", "))
}

fn item(statement: &Statement, first: usize, last: usize, setting: &str) -> Option<String> {
    match statement.kind(last)? {
        Kind::Number => Some(statement.span(first, last).to_owned()),
        // A path is a list of names, and keeps the quotes that its names need.
        Kind::Text if setting == "search_path" => statement.literal(last).map(|text| quoted_where_needed(&text)),
        Kind::Quoted if setting == "search_path" => statement.name(last).map(|name| quoted_where_needed(&name)),
        Kind::Text => statement.literal(last).map(String::from),
        Kind::Word | Kind::Quoted if first == last => statement.name(last).map(String::from),
        _ => None,
    }
}

fn quoted_where_needed(name: &str) -> String {
    let plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_';
    let listed = name.contains(',') && !name.contains('"');
    if name.bytes().all(plain) && !name.is_empty() || listed {
        name.to_owned()
    } else {
        format!("\"{}\"", name.replace('"', "\"\""))
    }
}

/// The zone of SET TIME ZONE; `None` for DEFAULT and LOCAL.
fn time_zone(statement: &Statement, index: usize) -> Option<String> {
    if statement.is(index, "local") {
        return None;
    }
    if statement.is(index, "interval") {
        return statement.literal(index + 1).map(String::from);
    }
    value(statement, index, "timezone")
}

/// SET TRANSACTION and SET SESSION CHARACTERISTICS: one mode, as the setting that it stands for.
fn characteristics(
    statement: &Statement,
    index: usize,
    prefix: &str,
    local: bool,
) -> Result<Option<Action>, PlanError> {
    if statement.is(index, "snapshot") {
        return Err(PlanError::unsupported(
            "SET TRANSACTION SNAPSHOT is not supported",
            "Connect to dbname@lsn instead.",
        ));
    }
    let (setting, value, after) = if statement.are(index, &["isolation", "level"]) {
        let Some((level, after)) = isolation(statement, index + 2) else { return Ok(None) };
        ("transaction_isolation", level, after)
    } else if statement.is(index, "read") && statement.is_any(index + 1, &["only", "write"]) {
        ("transaction_read_only", if statement.is(index + 1, "only") { "on" } else { "off" }, index + 2)
    } else if statement.is(index, "deferrable") {
        ("transaction_deferrable", "on", index + 1)
    } else if statement.are(index, &["not", "deferrable"]) {
        ("transaction_deferrable", "off", index + 2)
    } else {
        return Ok(None);
    };
    if after < statement.len() {
        return Err(PlanError::unsupported(
            "only one transaction mode can be set at a time",
            "Send one SET for each mode.",
        ));
    }
    Ok(Some(Action::Set { name: format!("{prefix}{setting}"), value: Some(value.to_owned()), local }))
}
