//! What is known of the engine's functions. A test holds the lists against the engine's own.

use sqlparser::ast::ObjectName;

/// Functions that aggregate.
#[rustfmt::skip]
pub const AGGREGATES: &[&str] = &[
    "any_value", "approx_count_distinct", "approx_quantile", "approx_top_k", "arbitrary", "arg_max",
    "arg_max_null", "arg_max_nulls_last", "arg_min", "arg_min_null", "arg_min_nulls_last", "argmax", "argmin",
    "array_agg", "avg", "bit_and", "bit_or", "bit_xor", "bitstring_agg", "bool_and", "bool_or",
    "combine_aggr", "corr", "count", "count_if", "count_star", "countif", "covar_pop", "covar_samp",
    "decimal_average", "entropy", "favg", "first", "fsum", "group_concat", "histogram", "histogram_exact",
    "kahan_sum", "kurtosis", "kurtosis_pop", "last", "list", "listagg", "lttb", "mad", "max", "max_by",
    "mean", "median", "min", "min_by", "mode", "product", "quantile", "quantile_cont", "quantile_disc",
    "regr_avgx", "regr_avgy", "regr_count", "regr_intercept", "regr_r2", "regr_slope", "regr_sxx", "regr_sxy",
    "regr_syy", "reservoir_quantile", "sem", "skewness", "stddev", "stddev_pop", "stddev_samp", "string_agg",
    "sum", "sum_no_overflow", "sumkahan", "var_pop", "var_samp", "variance", "variant_group_object",
];

/// The sum with Postgres's types, which the worker adds to the engine's aggregates, and what makes one of several.
pub(super) const SUM: &str = "openduck_sum";
pub(super) const SUM_OF_SUMS: &str = "openduck_sum_of_sums";

/// Functions that give another value each time, or to each session.
#[rustfmt::skip]
pub const VOLATILE: &[&str] = &[
    "current_connection_id", "current_database", "current_date", "current_query", "current_query_id",
    "current_schema", "current_schemas", "current_setting", "current_transaction_id", "currval", "error",
    "gen_random_uuid", "get_current_time", "get_current_timestamp", "getvariable", "in_search_path",
    "nextval", "now", "random", "setseed", "setval", "sleep_ms", "stats", "today", "transaction_timestamp",
    "txid_current", "uuid", "uuidv4", "uuidv7", "vector_type", "write_log",
];

/// Aggregates that take what comes first, or make their value in the order of the rows.
const OF_ORDER: &[&str] = &[
    "any_value",
    "approx_top_k",
    "arbitrary",
    "array_agg",
    "first",
    "group_concat",
    "last",
    "list",
    "listagg",
    "lttb",
    "mode",
    "reservoir_quantile",
    "string_agg",
    "variant_group_object",
];

/// Window functions that tell rows apart which their order does not.
const OF_ROWS: &[&str] = &["first_value", "lag", "last_value", "lead", "nth_value", "ntile", "row_number", "fill"];

/// The name of one of the engine's own functions; `None` for others. The canonical form qualifies all of them.
pub(super) fn name(name: &ObjectName) -> Option<&str> {
    match &name.0[..] {
        [catalog, schema, name] => {
            let own = catalog.as_ident()?.value == "system" && schema.as_ident()?.value == "main";
            Some(name.as_ident()?.value.as_str()).filter(|_| own)
        }
        // What the parser makes of a function without its catalog is syntax.
        [name] => name.as_ident().filter(|name| name.value.eq_ignore_ascii_case("coalesce")).map(|_| "coalesce"),
        _ => None,
    }
}

/// Whether a function aggregates.
pub(super) fn is_aggregate(name: &str) -> bool {
    AGGREGATES.contains(&name) || name == SUM
}

/// Whether a function's value hangs on the order of the rows that it reads.
pub(super) fn follows_order(name: &str, over: bool) -> bool {
    // The value that belongs to the least is one of several.
    let of_another = name.starts_with("arg") || name.ends_with("_by");
    OF_ORDER.contains(&name) || of_another && AGGREGATES.contains(&name) || over && OF_ROWS.contains(&name)
}
