//! Postgres's own relations: those of `pg_catalog` and `information_schema`, with their columns.

use std::{
    collections::{HashMap, HashSet},
    sync::LazyLock,
};

/// A line for each relation, as `worker/catalog/generate.py` writes them.
const COLUMNS: &str = include_str!("catalog/columns.txt");

/// A relation of Postgres's own.
pub(crate) struct Relation {
    /// Its oid, which is the `tableoid` of its rows.
    pub(crate) oid: u32,
    /// Its columns in order, each with the name of its type as in `pg_type`.
    pub(crate) columns: Vec<(&'static str, &'static str)>,
}

/// By schema, then by name.
static RELATIONS: LazyLock<HashMap<&str, HashMap<&str, Relation>>> = LazyLock::new(|| {
    let mut relations = HashMap::<_, HashMap<_, _>>::new();
    let mut schema = "";
    for line in COLUMNS.lines().filter(|line| !line.starts_with('#')) {
        if let Some(name) = line.strip_prefix('[') {
            schema = name.trim_end_matches(']');
        } else if let Some((head, columns)) = line.split_once(": ")
            && let Some((name, oid)) = head.split_once(' ')
        {
            let columns = columns.split(", ").filter_map(|column| column.split_once(' ')).collect();
            relations
                .entry(schema)
                .or_default()
                .insert(name, Relation { oid: oid.parse().unwrap_or_default(), columns });
        }
    }
    relations
});

/// The relation of that schema and name, both in lower case; without a schema one of `pg_catalog`.
pub(crate) fn relation(schema: Option<&str>, name: &str) -> Option<&'static Relation> {
    RELATIONS.get(schema.unwrap_or("pg_catalog"))?.get(name)
}

impl Relation {
    /// The name of a column's type.
    pub(crate) fn column(&self, name: &str) -> Option<&'static str> {
        self.columns.iter().find(|(column, _)| *column == name).map(|(_, kind)| *kind)
    }
}

/// The oid of a type that the engine has not, or has under another name, where clients have to be told of it; `None`: what
/// the engine's type stands for will do.
pub(crate) fn told(kind: &str) -> Option<u32> {
    Some(match kind {
        "char" => 18,
        "name" => 19,
        "int2vector" => 22,
        "regproc" => 24,
        // Types are numbers here, which Postgres prints as names.
        "oid" | "regtype" => 26,
        "xid" => 28,
        "oidvector" => 30,
        "pg_node_tree" => 194,
        "_char" => 1002,
        "_name" => 1003,
        "_oid" | "_regtype" => 1028,
        "_aclitem" => 1034,
        "varchar" | "varchar(3)" => 1043,
        _ => return None,
    })
}

/// A line for each function that a column of the catalog names, as `worker/catalog/generate.py` writes them.
const FUNCTIONS: &str = include_str!("catalog/functions.txt");

/// Postgres's functions by their oids.
static FUNCTION_NAMES: LazyLock<HashMap<u32, &str>> = LazyLock::new(|| {
    let lines = FUNCTIONS.lines().filter_map(|line| line.split_once(' '));
    lines.filter_map(|(oid, name)| Some((oid.parse().ok()?, name))).collect()
});

/// The name of a function of Postgres's own that a column of its catalog holds, as `regproc` shows it; `None` for others.
pub fn function_name(oid: u32) -> Option<&'static str> {
    FUNCTION_NAMES.get(&oid).copied()
}

/// Whether some column of that name, in lower case, holds functions.
pub(crate) fn holds_functions(column: &str) -> bool {
    HOLDING_FUNCTIONS.contains(column)
}

/// The columns that hold functions.
static HOLDING_FUNCTIONS: LazyLock<HashSet<&str>> = LazyLock::new(|| {
    let relations = RELATIONS.get("pg_catalog").into_iter().flat_map(HashMap::values);
    let columns = relations.flat_map(|relation| &relation.columns);
    columns.filter(|(_, kind)| *kind == "regproc").map(|(name, _)| *name).collect()
});

/// Every relation, by schema and name.
#[cfg(test)]
pub(crate) fn all() -> impl Iterator<Item = (&'static str, &'static str)> {
    RELATIONS.iter().flat_map(|(schema, relations)| relations.keys().map(|name| (*schema, *name)))
}
