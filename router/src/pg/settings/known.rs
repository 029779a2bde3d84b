//! The settings that there are: Postgres's, with their defaults and what values they take, and the engine's.

use std::{collections::HashMap, sync::LazyLock};

use super::{super::point, SERVER_VERSION};

/// What values a setting takes.
#[derive(Clone, Copy)]
pub(super) enum Kind {
    /// Told, never changed.
    Fixed,
    Bool,
    /// A number between these.
    Integer(i64, i64),
    /// Milliseconds, with or without a unit.
    Duration,
    /// One of these words, in lower case.
    Word(&'static [&'static str]),
    DateStyle,
    Zone,
    Encoding,
    Role,
    Text,
}

/// A setting of Postgres.
pub(super) struct Known {
    pub(super) name: &'static str,
    /// The value without any SET.
    pub(super) default: &'static str,
    pub(super) kind: Kind,
}

const fn known(name: &'static str, default: &'static str, kind: Kind) -> Known {
    Known { name, default, kind }
}

const ISOLATION: Kind = Kind::Word(&["read uncommitted", "read committed", "repeatable read", "serializable"]);
const LEVELS: Kind = Kind::Word(&[
    "debug5", "debug4", "debug3", "debug2", "debug1", "debug", "log", "notice", "info", "warning", "error", "fatal",
    "panic",
]);

/// Postgres's settings that clients ask for or change. Names as Postgres spells them.
pub(super) const KNOWN: &[Known] = &[
    known("application_name", "", Kind::Text),
    known("backslash_quote", "safe_encoding", Kind::Text),
    known("block_size", "8192", Kind::Fixed),
    known("bytea_output", "hex", Kind::Word(&["hex", "escape"])),
    known("check_function_bodies", "on", Kind::Bool),
    known("client_encoding", "UTF8", Kind::Encoding),
    known("client_min_messages", "notice", LEVELS),
    known("cluster_name", "", Kind::Fixed),
    known("constraint_exclusion", "partition", Kind::Text),
    known("cursor_tuple_fraction", "0.1", Kind::Text),
    known("DateStyle", "ISO, MDY", Kind::DateStyle),
    known("default_statistics_target", "100", Kind::Integer(1, 10_000)),
    known("default_table_access_method", "heap", Kind::Text),
    known("default_tablespace", "", Kind::Text),
    known("default_text_search_config", "pg_catalog.simple", Kind::Text),
    known("default_toast_compression", "pglz", Kind::Text),
    known("default_transaction_deferrable", "off", Kind::Bool),
    known("default_transaction_isolation", "read committed", ISOLATION),
    known("default_transaction_read_only", "off", Kind::Bool),
    known("effective_cache_size", "4GB", Kind::Text),
    known("enable_bitmapscan", "on", Kind::Bool),
    known("enable_hashjoin", "on", Kind::Bool),
    known("enable_indexscan", "on", Kind::Bool),
    known("enable_mergejoin", "on", Kind::Bool),
    known("enable_nestloop", "on", Kind::Bool),
    known("enable_seqscan", "on", Kind::Bool),
    known("enable_sort", "on", Kind::Bool),
    known("escape_string_warning", "on", Kind::Bool),
    known("extra_float_digits", "1", Kind::Integer(-15, 3)),
    known("force_parallel_mode", "off", Kind::Text),
    known("geqo", "on", Kind::Bool),
    known("gin_fuzzy_search_limit", "0", Kind::Text),
    known("idle_in_transaction_session_timeout", "0", Kind::Duration),
    known("idle_session_timeout", "0", Kind::Duration),
    known("in_hot_standby", "off", Kind::Fixed),
    known("integer_datetimes", "on", Kind::Fixed),
    known("IntervalStyle", "postgres", Kind::Word(&["postgres"])),
    known("is_superuser", "on", Kind::Fixed),
    known("jit", "off", Kind::Bool),
    known("lc_collate", "C", Kind::Fixed),
    known("lc_ctype", "C", Kind::Fixed),
    known("lc_messages", "C", Kind::Text),
    known("lc_monetary", "C", Kind::Text),
    known("lc_numeric", "C", Kind::Text),
    known("lc_time", "C", Kind::Text),
    known("lo_compat_privileges", "off", Kind::Bool),
    known("lock_timeout", "0", Kind::Duration),
    known("log_min_messages", "warning", LEVELS),
    known("log_statement", "none", Kind::Text),
    known("maintenance_work_mem", "64MB", Kind::Text),
    known("max_connections", "1000", Kind::Fixed),
    known("max_function_args", "100", Kind::Fixed),
    known("max_identifier_length", "63", Kind::Fixed),
    known("max_index_keys", "32", Kind::Fixed),
    known("max_parallel_workers_per_gather", "2", Kind::Integer(0, 1024)),
    known("max_prepared_transactions", "0", Kind::Fixed),
    known(point::SETTING, "", Kind::Text),
    known("password_encryption", "scram-sha-256", Kind::Text),
    known("plan_cache_mode", "auto", Kind::Text),
    known("quote_all_identifiers", "off", Kind::Bool),
    known("random_page_cost", "4", Kind::Text),
    known("role", "none", Kind::Role),
    known("row_security", "on", Kind::Bool),
    known("search_path", "\"$user\", public", Kind::Text),
    known("seq_page_cost", "1", Kind::Text),
    known("server_encoding", "UTF8", Kind::Fixed),
    known("server_version", SERVER_VERSION, Kind::Fixed),
    known("server_version_num", "150018", Kind::Fixed),
    known("session_authorization", "openduck", Kind::Role),
    known("session_replication_role", "origin", Kind::Text),
    known("shared_buffers", "128MB", Kind::Fixed),
    known("standard_conforming_strings", "on", Kind::Word(&["on", "true", "yes", "1"])),
    known("statement_timeout", "0", Kind::Duration),
    known("superuser_reserved_connections", "0", Kind::Fixed),
    known("synchronize_seqscans", "on", Kind::Bool),
    known("synchronous_commit", "on", Kind::Text),
    known("temp_buffers", "8MB", Kind::Text),
    known("TimeZone", "UTC", Kind::Zone),
    known("timezone_abbreviations", "Default", Kind::Text),
    known("track_activities", "on", Kind::Bool),
    known("transaction_deferrable", "off", Kind::Bool),
    known("transaction_isolation", "read committed", ISOLATION),
    known("transaction_read_only", "off", Kind::Bool),
    known("transform_null_equals", "off", Kind::Bool),
    known("wal_level", "replica", Kind::Fixed),
    known("work_mem", "4MB", Kind::Text),
    known("xmlbinary", "base64", Kind::Text),
    known("xmloption", "content", Kind::Text),
];

/// The settings whose changes are reported to clients (PostgreSQL documentation, "Asynchronous Operations").
pub(super) const REPORTED: [&str; 14] = [
    "application_name",
    "client_encoding",
    "DateStyle",
    "default_transaction_read_only",
    "in_hot_standby",
    "integer_datetimes",
    "IntervalStyle",
    "is_superuser",
    "server_encoding",
    "server_version",
    "session_authorization",
    "standard_conforming_strings",
    "TimeZone",
    "search_path",
];

/// The engine's own settings that a session may change, as the worker spells them.
const ENGINE: [&str; 26] = [
    "Calendar",
    "default_collation",
    "default_null_order",
    "default_order",
    "disable_timestamptz_casts",
    "error_on_division_by_zero",
    "errors_as_json",
    "explain_output",
    "ieee_floating_point_ops",
    "integer_division",
    "lambda_syntax",
    "late_materialization_max_rows",
    "max_expression_depth",
    "merge_join_threshold",
    "nested_loop_join_threshold",
    "old_implicit_casting",
    "openduck_priority",
    "openduck_split_rows",
    "order_by_non_integer_literal",
    "ordered_aggregate_threshold",
    "perfect_ht_threshold",
    "pivot_filter_threshold",
    "pivot_limit",
    "prefer_range_joins",
    "preserve_identifier_case",
    "preserve_insertion_order",
];

/// What the engine is told unless the session says otherwise: what makes it answer as Postgres does.
pub(super) const ENGINE_DEFAULTS: [(&str, &str); 3] = [
    ("default_null_order", "nulls_last_on_asc_first_on_desc"),
    ("integer_division", "true"),
    ("openduck_postgres_texts", "true"),
];

pub(super) fn find(name: &str) -> Option<&'static Known> {
    static BY_NAME: LazyLock<HashMap<String, &'static Known>> =
        LazyLock::new(|| KNOWN.iter().map(|known| (known.name.to_ascii_lowercase(), known)).collect());
    if name.bytes().any(|byte| byte.is_ascii_uppercase()) {
        return BY_NAME.get(&name.to_ascii_lowercase()).copied();
    }
    BY_NAME.get(name).copied()
}

pub(super) fn engine_name(name: &str) -> Option<&'static str> {
    ENGINE.into_iter().find(|known| known.eq_ignore_ascii_case(name))
}
