//! The constraint that a statement has violated: what the engine says of it, in the words of DuckDB 2.0, and what the
//! catalog calls it.

use std::cmp::Reverse;

use openduck_planner::{
    plan::Action,
    target::{Target, target},
};

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

    /// The query, in Postgres's words, for what may be meant: schema, table, constraint, its columns separated by line
    /// feeds, and its condition.
    fn candidates(&self, table: &str) -> String {
        let table = format!("'{}'", table.replace('\'', "''"));
        let names = |relation: &str, numbers: &str| {
            format!(
                "array_to_string(ARRAY(SELECT a.attname FROM pg_catalog.pg_attribute AS a WHERE a.attrelid = {relation} \
                 AND a.attnum = ANY({numbers}) ORDER BY array_position({numbers}, a.attnum)), chr(10))"
            )
        };
        let (own, other) = (names("t.oid", "c.conkey"), names("c.confrelid", "c.confkey"));
        let tables = "pg_catalog.pg_class AS t JOIN pg_catalog.pg_namespace AS n ON n.oid = t.relnamespace";
        match &self.against {
            Against::NotNull(_) => format!(
                "SELECT n.nspname::text, t.relname::text, '', '', '' FROM {tables} WHERE t.relname = {table} \
                 AND t.relkind = 'r'"
            ),
            Against::Unique(_) => format!(
                "SELECT n.nspname::text, t.relname::text, i.relname::text, {}, '' FROM {tables} \
                 JOIN pg_catalog.pg_index AS x ON x.indrelid = t.oid \
                 JOIN pg_catalog.pg_class AS i ON i.oid = x.indexrelid WHERE x.indisunique AND t.relname = {table}",
                names("t.oid", "x.indkey")
            ),
            Against::Check(_) => format!(
                "SELECT n.nspname::text, t.relname::text, c.conname::text, '', c.conbin::text FROM {tables} \
                 JOIN pg_catalog.pg_constraint AS c ON c.conrelid = t.oid \
                 WHERE c.contype = 'c' AND t.relname = {table}"
            ),
            // It is the table that refers to the other which has the constraint, whichever of the two was written to.
            Against::Foreign(_) => format!(
                "SELECT n.nspname::text, t.relname::text, c.conname::text, \
                 CASE WHEN t.relname = {table} THEN {other} ELSE {own} END, '' FROM {tables} \
                 JOIN pg_catalog.pg_constraint AS c ON c.conrelid = t.oid \
                 JOIN pg_catalog.pg_class AS o ON o.oid = c.confrelid \
                 WHERE c.contype = 'f' AND {table} IN (t.relname, o.relname)"
            ),
        }
    }

    /// Whether it may be meant.
    fn means(&self, columns: &str, condition: &str) -> bool {
        match &self.against {
            Against::NotNull(_) | Against::Unique(None) => true,
            Against::Check(said) => !condition.is_empty() && said.contains(condition),
            Against::Unique(Some(key)) | Against::Foreign(key) => !columns.is_empty() && fits(key, columns.split('\n')),
        }
    }
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
        let Ok([plan]) = <[_; 1]>::try_from(self.plans(&violation.candidates(&table.table))?) else {
            return Ok(failure);
        };
        let Action::Run(sql) = plan.action else { return Ok(failure) };
        let rows = match self.texts(&sql).await {
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
        let mut found = Vec::new();
        for row in rows {
            let [schema, table, constraint, columns, condition] = &row[..] else { continue };
            let text = |value: &Option<String>| value.clone().unwrap_or_default();
            let (schema, columns) = (text(schema), text(columns));
            let Some(rank) = path.iter().position(|known| *known == schema) else { continue };
            if violation.means(&columns, &text(condition)) {
                let column = match &violation.against {
                    Against::NotNull(column) => column.clone(),
                    _ => String::new(),
                };
                let object = Object { schema, table: text(table), column, constraint: text(constraint) };
                // The longest of the keys whose columns are named: one may be the beginning of another.
                found.push(((rank, Reverse(columns.split('\n').count())), object));
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
