//! The names of our Postgres catalog: what `worker/catalog/*.sql` creates in the schema `system.pgc`.

use crate::{
    catalog::{self, Relation},
    statement::contains_word,
};

/// Where the catalog is.
pub(super) const SCHEMA: &str = "system.pgc";

/// The macros that stand for functions of Postgres which the engine has not, or has with another meaning.
pub(super) const FUNCTIONS: &[&str] = &[
    "_pg_expandarray",
    "array_dims",
    "array_fill",
    "array_lower",
    "array_ndims",
    "array_positions",
    "array_remove",
    "array_replace",
    "array_to_string",
    "array_upper",
    "col_description",
    "div",
    "format_type",
    "getdatabaseencoding",
    "has_any_column_privilege",
    "has_column_privilege",
    "has_database_privilege",
    "has_schema_privilege",
    "has_sequence_privilege",
    "has_table_privilege",
    "initcap",
    "json_strip_nulls",
    "json_typeof",
    "jsonb_array_length",
    "jsonb_strip_nulls",
    "jsonb_typeof",
    "justify_days",
    "justify_hours",
    "justify_interval",
    "make_interval",
    "obj_description",
    "octet_length",
    "parse_ident",
    "pg_available_extensions",
    "pg_char_to_encoding",
    "pg_collation_is_visible",
    "pg_conversion_is_visible",
    "pg_database_size",
    "pg_encoding_to_char",
    "pg_function_is_visible",
    "pg_get_constraintdef",
    "pg_get_expr",
    "pg_get_function_arg_default",
    "pg_get_function_arguments",
    "pg_get_function_identity_arguments",
    "pg_get_function_result",
    "pg_get_function_sqlbody",
    "pg_get_functiondef",
    "pg_get_indexdef",
    "pg_get_keywords",
    "pg_get_partition_constraintdef",
    "pg_get_partkeydef",
    "pg_get_ruledef",
    "pg_get_serial_sequence",
    "pg_get_statisticsobjdef",
    "pg_get_statisticsobjdef_columns",
    "pg_get_triggerdef",
    "pg_get_userbyid",
    "pg_get_viewdef",
    "pg_indexes_size",
    "pg_opclass_is_visible",
    "pg_operator_is_visible",
    "pg_opfamily_is_visible",
    "pg_partition_ancestors",
    "pg_partition_ancestors_rows",
    "pg_partition_tree",
    "pg_relation_filenode",
    "pg_relation_is_publishable",
    "pg_relation_size",
    "pg_size_pretty",
    "pg_stat_get_numscans",
    "pg_statistics_obj_is_visible",
    "pg_table_is_visible",
    "pg_table_size",
    "pg_tablespace_location",
    "pg_tablespace_size",
    "pg_total_relation_size",
    "pg_ts_config_is_visible",
    "pg_ts_dict_is_visible",
    "pg_ts_parser_is_visible",
    "pg_ts_template_is_visible",
    "pg_type_is_visible",
    "pg_typeof",
    "quote_ident",
    "quote_literal",
    "quote_nullable",
    "regexp_count",
    "regexp_instr",
    "regexp_like",
    "regexp_substr",
    "shobj_description",
    "string_to_array",
    "string_to_table",
    "to_regclass",
    "to_regnamespace",
    "to_regproc",
    "to_regrole",
    "to_regtype",
    "trim_array",
    "ts_token_type",
    "width_bucket",
];

/// The views that name roles, and the column with the name.
pub(super) const USER_COLUMNS: &[(&str, &str)] = &[
    ("pg_roles", "rolname"),
    ("pg_authid", "rolname"),
    ("pg_user", "usename"),
    ("pg_shadow", "usename"),
    ("pg_tables", "tableowner"),
    ("pg_views", "viewowner"),
    ("pg_sequences", "sequenceowner"),
    ("schemata", "schema_owner"),
    ("enabled_roles", "role_name"),
    ("table_privileges", "grantee"),
    ("role_table_grants", "grantee"),
];

/// The relation of Postgres that is called so, by its schema (`None`: unqualified) and name in lower case.
pub(super) fn relation(schema: Option<&str>, name: &str) -> Option<&'static Relation> {
    if schema.is_none() && !name.starts_with("pg_") {
        return None;
    }
    catalog::relation(schema, name)
}

/// Whether a function, in any case, is one of our macros.
pub(super) fn has_function(name: &str) -> bool {
    contains_word(FUNCTIONS, name)
}
