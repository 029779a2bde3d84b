//! What the names in a statement mean: roles, and what is in the session's database.

use std::collections::BTreeSet;

use arrow_array::{Array, StringArray};
use openduck_layers::metastore::{Role, Securable, SecurableKind};
use openduck_proto::{Error, ErrorKind};

use super::Administration;
use crate::access::Roles;

impl Administration<'_> {
    /// What is in the session's database: its schemas, and what is in them that privileges can be of.
    pub(super) async fn known(&self) -> Result<BTreeSet<Securable>, Error> {
        const SQL: &str = "SELECT 'schema', schema_name, '' FROM system.main.duckdb_schemas()
            WHERE database_name = current_database() AND NOT internal
            UNION ALL SELECT 'schema', 'main', ''
            UNION ALL SELECT 'table', schema_name, table_name FROM system.main.duckdb_tables() WHERE database_name = current_database()
            UNION ALL SELECT 'table', schema_name, view_name FROM system.main.duckdb_views()
            WHERE database_name = current_database() AND NOT internal
            UNION ALL SELECT 'sequence', schema_name, sequence_name FROM system.main.duckdb_sequences()
            WHERE database_name = current_database()
            UNION ALL SELECT 'type', schema_name, type_name FROM system.main.duckdb_types()
            WHERE database_name = current_database() AND NOT internal
            UNION ALL SELECT 'function', schema_name, function_name FROM system.main.duckdb_functions()
            WHERE database_name = current_database() AND NOT internal";
        let database = self.databases.get(self.database, "").await?;
        let read = tokio::task::spawn_blocking(move || -> Result<BTreeSet<Securable>, Error> {
            let mut pooled = database.check_out()?;
            let mut rows = pooled.connection.parse(SQL)?.submit(0, None)?;
            let mut known = BTreeSet::new();
            while let Some(batch) = rows.next()? {
                let texts: Vec<_> =
                    batch.columns().iter().filter_map(|column| column.as_any().downcast_ref::<StringArray>()).collect();
                let [kinds, schemas, names] = texts[..] else {
                    return Err(Error::of(ErrorKind::Internal, "a list of texts is none"));
                };
                for row in 0..kinds.len() {
                    if let Some(kind) = kind_of(kinds.value(row)) {
                        known.insert(Securable::of(kind, schemas.value(row), names.value(row)));
                    }
                }
            }
            drop(rows);
            database.check_in(pooled);
            Ok(known)
        });
        read.await.map_err(|error| Error::of(ErrorKind::Internal, error.to_string()))?
    }

    /// The schema of that path; `public` is `main` where there is no other.
    pub(super) fn schema_of(&self, known: &BTreeSet<Securable>, path: &[String]) -> Result<String, Error> {
        let name = path.last().map(|name| name.to_ascii_lowercase()).unwrap_or_default();
        let exists = |name: &str| known.contains(&Securable::schema(name));
        if exists(&name) {
            return Ok(name);
        }
        if name == "public" {
            return Ok("main".to_owned());
        }
        let message = format!("schema \"{name}\" does not exist");
        Err(Error::of(ErrorKind::Catalog, message).with_sqlstate("3F000"))
    }

    pub(super) fn find(
        &self,
        known: &BTreeSet<Securable>,
        kind: SecurableKind,
        path: &[String],
    ) -> Result<Securable, Error> {
        let name = path.last().map(String::as_str).unwrap_or_default();
        let schema = match path.len() {
            0 | 1 => self.schema.to_owned(),
            length => self.schema_of(known, &path[length - 2..=length - 2])?,
        };
        // GRANT ON a name without a word in front of it may be of a sequence.
        let kinds = if kind == SecurableKind::Table { vec![kind, SecurableKind::Sequence] } else { vec![kind] };
        let found =
            kinds.into_iter().map(|kind| Securable::of(kind, &schema, name)).find(|object| known.contains(object));
        found.ok_or_else(|| {
            let what = if kind == SecurableKind::Table { "relation" } else { word(kind) };
            let code = if matches!(kind, SecurableKind::Table | SecurableKind::Sequence) { "42P01" } else { "42704" };
            let message = format!("{what} \"{}\" does not exist", path.join("."));
            Error::of(ErrorKind::Catalog, message).with_sqlstate(code)
        })
    }
}

pub(super) fn find<'r>(roles: &'r Roles, name: &str) -> Result<&'r Role, Error> {
    roles.roles.get(name).ok_or_else(|| no_role(name))
}

pub(super) fn no_role(name: &str) -> Error {
    Error::of(ErrorKind::Catalog, format!("role \"{name}\" does not exist")).with_sqlstate("42704")
}

pub(super) fn word(kind: SecurableKind) -> &'static str {
    match kind {
        SecurableKind::Database => "database",
        SecurableKind::Schema => "schema",
        SecurableKind::Table => "table",
        SecurableKind::Sequence => "sequence",
        SecurableKind::Type => "type",
        SecurableKind::Function => "function",
        SecurableKind::FutureTable => "future tables of",
        SecurableKind::FutureSequence => "future sequences of",
    }
}

fn kind_of(word: &str) -> Option<SecurableKind> {
    Some(match word {
        "schema" => SecurableKind::Schema,
        "table" => SecurableKind::Table,
        "sequence" => SecurableKind::Sequence,
        "type" => SecurableKind::Type,
        "function" => SecurableKind::Function,
        _ => return None,
    })
}

/// Something as error messages call it.
pub(super) fn shown(object: &Securable) -> String {
    match object.kind {
        SecurableKind::Database => "database".to_owned(),
        SecurableKind::Schema => format!("schema {}", object.schema),
        kind => format!("{} {}", word(kind), object.name),
    }
}
