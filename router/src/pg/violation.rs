//! The constraint that a statement has violated: what the engine says of it, in the words of DuckDB 2.0, and what the
//! catalog calls it.

use std::cmp::Reverse;

use openduck_planner::target::{Target, target};

use super::{connection::Connection, error::Failure, wire::Socket};

/// What an error is about; empty where it is not known.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Object {
    schema: String,
    table: String,
    column: String,
    constraint: String,
}

impl Object {
    /// The fields of an ErrorResponse (PostgreSQL documentation, "Error and Notice Message Fields").
    pub(super) fn fields(&self) -> impl Iterator<Item = (u8, &str)> {
        let fields =
            [(b's', &self.schema), (b't', &self.table), (b'c', &self.column), (b'n', &self.constraint)].into_iter();
        fields.map(|(code, value)| (code, value.as_str())).filter(|(_, value)| !value.is_empty())
    }
}

/// What of a row is against a constraint.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Against {
    /// NOT NULL of this column.
    NotNull(String),
    /// A key that is there already, as `a: 1, b: 2`; `None`: one of the statement's own transaction, of which the engine
    /// tells the values alone.
    Unique(Option<String>),
    /// A condition.
    Check(String),
    /// A key that is not there, or one that others refer to.
    Foreign(String),
}

/// A constraint that does not hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Violation {
    against: Against,
    table: Option<Target>,
}

/// The text between two others.
fn between<'a>(text: &'a str, start: &str, end: &str) -> Option<&'a str> {
    let (_, rest) = text.split_once(start)?;
    rest.rsplit_once(end).map(|(found, _)| found)
}

/// A name without the quotes that it may have.
fn unquoted(name: &str) -> String {
    let inner = name.strip_prefix('"').and_then(|rest| rest.strip_suffix('"'));
    inner.map_or_else(|| name.to_owned(), |inner| inner.replace("\"\"", "\""))
}

/// Whether `key`, as `a: 1, b: 2`, may be one of these columns; values may hold anything.
fn fits<'a>(key: &str, columns: impl Iterator<Item = &'a str>) -> bool {
    let mut rest = Some(key);
    for (index, column) in columns.enumerate() {
        let mark = format!("{}{column}: ", if index == 0 { "" } else { ", " });
        rest = rest.and_then(|rest| {
            let at = if index == 0 { rest.starts_with(&mark).then_some(0) } else { rest.find(&mark) };
            at.map(|at| &rest[at + mark.len()..])
        });
    }
    rest.is_some()
}

impl Violation {
    /// What a message of the engine's says.
    pub(super) fn read(message: &str) -> Option<Self> {
        let named = |table: &str| Some(Target { schema: None, table: unquoted(table) });
        if let Some(failed) = message.strip_prefix("NOT NULL constraint failed: ") {
            // Without a table it is the index of a key that is being made.
            let (table, column) = failed.lines().next()?.rsplit_once('.')?;
            return Some(Self { against: Against::NotNull(unquoted(column)), table: named(table) });
        }
        if let Some(table) = between(message, "CHECK constraint failed on table ", " with expression ") {
            let (_, condition) = message.split_once(" with expression ")?;
            return Some(Self { against: Against::Check(condition.to_owned()), table: named(table) });
        }
        let key = |end: &str| between(message, "key \"", end).map(str::to_owned);
        let against = if message.starts_with("Duplicate key") {
            Against::Unique(Some(key("\" violates")?))
        } else if message.contains("constraint violation: duplicate key") {
            Against::Unique(None)
        } else if message.contains("foreign key") {
            Against::Foreign(key("\" does not exist").or_else(|| key("\" is still referenced"))?)
        } else {
            return None;
        };
        Some(Self { against, table: None })
    }

    /// It is this statement's: the engine does not always say of which table it speaks, and never of which schema.
    pub(super) fn of_statement(&mut self, sql: &str) {
        let Some(target) = target(sql) else { return };
        match &mut self.table {
            Some(table) if table.table == target.table => table.schema = target.schema,
            Some(_) => {}
            none => *none = Some(target),
        }
    }

    /// The query for the constraints of a table, and for those of others that refer to it, in the order in which they were
    /// made: schema, table, kind, columns separated by line feeds, condition or name, and the columns referred to.
    fn candidates(table: &str) -> String {
        let table = format!("'{}'", table.replace('\'', "''"));
        // The functions of the engine, not the views of the catalog: those take longer than the statement.
        let schema = "CASE WHEN database_name = 'temp' THEN 'pg_temp_1' WHEN schema_name = 'main' THEN 'public' \
                      ELSE schema_name END";
        let here = "(database_name = current_database() OR database_name = 'temp')";
        format!(
            "SELECT {schema}, table_name, constraint_type, array_to_string(constraint_column_names, chr(10)), \
             coalesce(expression, ''), coalesce(array_to_string(referenced_column_names, chr(10)), '') \
             FROM (FROM duckdb_constraints() ORDER BY table_oid, constraint_index) \
             WHERE {here} AND (table_name = {table} OR referenced_table = {table}) UNION ALL \
             SELECT {schema}, table_name, 'INDEX', array_to_string(expressions::VARCHAR[], chr(10)), index_name, '' \
             FROM duckdb_indexes() WHERE {here} AND is_unique AND table_name = {table}"
        )
    }

    /// Whether a constraint of that kind may be meant.
    fn means(&self, found: &Found) -> bool {
        match (&self.against, &*found.kind) {
            (Against::NotNull(_), _) => self.is_of(&found.table),
            (Against::Check(said), "CHECK") => !found.condition.is_empty() && said.contains(&found.condition),
            (Against::Unique(key), "PRIMARY KEY" | "UNIQUE" | "INDEX") => {
                let columns = found.columns.split('\n').map(|column| column.trim_matches('"'));
                self.is_of(&found.table) && key.as_ref().is_none_or(|key| fits(key, columns))
            }
            // Who refers to the other has the constraint, whichever of the two was written to.
            (Against::Foreign(key), "FOREIGN KEY") => {
                let columns = if self.is_of(&found.table) { &found.referenced } else { &found.columns };
                fits(key, columns.split('\n'))
            }
            _ => false,
        }
    }

    fn is_of(&self, table: &str) -> bool {
        self.table.as_ref().is_some_and(|known| known.table.eq_ignore_ascii_case(table))
    }
}

/// A constraint, or an index that keeps its keys apart.
struct Found {
    schema: String,
    table: String,
    kind: String,
    columns: String,
    condition: String,
    referenced: String,
}

impl Found {
    fn of(row: Vec<Option<String>>) -> Option<Self> {
        let row: Vec<_> = row.into_iter().map(Option::unwrap_or_default).collect();
        let [schema, table, kind, columns, condition, referenced] = <[String; 6]>::try_from(row).ok()?;
        Some(Self { schema, table, kind, columns, condition, referenced })
    }

    /// The name that Postgres gives to a constraint without one, but for the number that tells it from others.
    fn stem(&self) -> String {
        let columns = self.columns.replace('\n', "_");
        match &*self.kind {
            "INDEX" => self.condition.clone(),
            "PRIMARY KEY" => format!("{}_pkey", self.table),
            "UNIQUE" => format!("{}_{columns}_key", self.table),
            "FOREIGN KEY" => format!("{}_{columns}_fkey", self.table),
            _ if self.columns.is_empty() || self.columns.contains('\n') => format!("{}_check", self.table),
            _ => format!("{}_{columns}_check", self.table),
        }
    }
}

/// What each is called: as in the catalog, the second of one name has the number 1.
fn names(found: &[Found]) -> Vec<String> {
    let mut names = Vec::with_capacity(found.len());
    for (index, constraint) in found.iter().enumerate() {
        let stem = constraint.stem();
        let same = |other: &&Found| other.schema == constraint.schema && other.stem() == stem;
        let copies = found[..index].iter().filter(same).count();
        names.push(if copies == 0 || constraint.kind == "INDEX" { stem } else { format!("{stem}{copies}") });
    }
    names
}

impl<S: Socket> Connection<S> {
    /// The same failure with what the catalog calls the constraint that was violated. Nothing of the failed statement's
    /// transaction is left: what that has made cannot be named.
    ///
    /// # Errors
    /// `Gone`.
    pub(super) async fn with_constraint(&mut self, failure: Failure) -> Result<Failure, Failure> {
        let Some((violation, table)) = failure.violation().and_then(|found| Some((found, found.table.as_ref()?)))
        else {
            return Ok(failure);
        };
        let rows = match self.texts(&Violation::candidates(&table.table)).await {
            Ok(rows) => rows,
            Err(Failure::Gone) => return Err(Failure::Gone),
            // The client is told what was wrong with its statement in any case.
            Err(_) => return Ok(failure),
        };
        let shown = |schema: &str| if schema == "main" { "public".to_owned() } else { schema.to_owned() };
        // Temporary tables come before all others.
        let path: Vec<_> = match &table.schema {
            Some(schema) => vec![shown(schema)],
            None => {
                let path = self.settings.schemas();
                std::iter::once("pg_temp_1".to_owned()).chain(path.iter().map(|schema| shown(schema))).collect()
            }
        };
        let constraints: Vec<_> = rows.into_iter().filter_map(Found::of).collect();
        let mut found = Vec::new();
        for (constraint, name) in constraints.iter().zip(names(&constraints)) {
            let Some(rank) = path.iter().position(|known| *known == constraint.schema) else { continue };
            if violation.means(constraint) {
                let (column, name) = match &violation.against {
                    Against::NotNull(column) => (column.clone(), String::new()),
                    _ => (String::new(), name),
                };
                let (schema, table) = (constraint.schema.clone(), constraint.table.clone());
                let width = constraint.columns.split('\n').count();
                // The longest of the keys whose columns are named: one may be the beginning of another.
                found.push(((rank, Reverse(width)), Object { schema, table, column, constraint: name }));
            }
        }
        found.sort_by_key(|(order, _)| *order);
        let several = found.len() > 1;
        Ok(match found.into_iter().next() {
            Some((_, object)) if several && violation.against == Against::Unique(None) => {
                failure.with_object(Object { constraint: String::new(), ..object })
            }
            Some((_, object)) => failure.with_object(object),
            None => failure,
        })
    }
}

#[cfg(test)]
mod tests;
