//! What a database holds: everything in one statement, in plain SQL that any DuckDB answers.

use std::sync::Arc;

use arrow_array::{Array, Int64Array, LargeStringArray, RecordBatch, StringArray, StringViewArray, cast::AsArray};
use arrow_schema::DataType;

use crate::{
    client::Client,
    error::{Failure, Kind},
    query::{NO_GROUP, Running, Statement},
    wait::Patience,
};

/// Rows of one shape, told apart by `kind`: schemas first, then tables, views, columns, keys and other constraints.
const SQL: &str = "\
SELECT 0::BIGINT AS kind, schema_name AS schema, '' AS relation, '' AS name, '' AS text, comment::VARCHAR AS extra, \
       0::BIGINT AS number, 0::BIGINT AS flag, 0::BIGINT AS position \
  FROM duckdb_schemas() \
 WHERE database_name = current_database() AND schema_name NOT IN ('information_schema', 'pg_catalog') \
UNION ALL BY NAME \
SELECT 1::BIGINT AS kind, schema_name AS schema, table_name AS relation, comment::VARCHAR AS extra, \
       coalesce(estimated_size, 0)::BIGINT AS number \
  FROM duckdb_tables() WHERE database_name = current_database() AND NOT internal AND NOT temporary \
UNION ALL BY NAME \
SELECT 2::BIGINT AS kind, schema_name AS schema, view_name AS relation, sql AS text, comment::VARCHAR AS extra \
  FROM duckdb_views() WHERE database_name = current_database() AND NOT internal AND NOT temporary \
UNION ALL BY NAME \
SELECT 3::BIGINT AS kind, schema_name AS schema, table_name AS relation, column_name AS name, data_type AS text, \
       CASE WHEN is_generated THEN generation_expression ELSE column_default END AS extra, \
       is_generated::BIGINT AS number, is_nullable::BIGINT AS flag, column_index::BIGINT AS position \
  FROM duckdb_columns() WHERE database_name = current_database() AND NOT internal \
UNION ALL BY NAME \
SELECT 4::BIGINT AS kind, schema_name AS schema, table_name AS relation, \
       unnest(constraint_column_names) AS name, constraint_type AS text, constraint_index::BIGINT AS number, \
       generate_subscripts(constraint_column_names, 1)::BIGINT AS position \
  FROM duckdb_constraints() \
 WHERE database_name = current_database() AND constraint_type IN ('PRIMARY KEY', 'UNIQUE') \
UNION ALL BY NAME \
SELECT 7::BIGINT AS kind, schema_name AS schema, table_name AS relation, column_name AS name, \
       comment::VARCHAR AS extra \
  FROM duckdb_columns() WHERE database_name = current_database() AND NOT internal AND comment IS NOT NULL \
UNION ALL BY NAME \
SELECT 8::BIGINT AS kind, schema_name AS schema, table_name AS relation, expression AS text \
  FROM duckdb_constraints() WHERE database_name = current_database() AND constraint_type = 'CHECK' \
UNION ALL BY NAME \
SELECT 9::BIGINT AS kind, schema_name AS schema, table_name AS relation, \
       unnest(constraint_column_names) AS name, referenced_table AS text, unnest(referenced_column_names) AS extra, \
       constraint_index::BIGINT AS number, generate_subscripts(constraint_column_names, 1)::BIGINT AS position \
  FROM duckdb_constraints() WHERE database_name = current_database() AND constraint_type = 'FOREIGN KEY' ";

/// Columns follow their relations, and those of one key each other.
const ORDER: &str = "ORDER BY kind, schema, relation, number * (kind IN (4, 9))::BIGINT, position";

/// What the storage knows of columns, and what else there is, where the server can tell: joined to what it says of each anyway. A row's text is
/// the smallest value, its extra the largest, its number how many there are, its relation's rows being told above.
const STATISTICS: &str = "\
UNION ALL BY NAME \
SELECT 6::BIGINT AS kind, schema_name AS schema, table_name AS relation, column_name AS name, min AS text, \
       max AS extra, coalesce(distinct_count, 0)::BIGINT AS number, has_null::BIGINT AS flag, \
       coalesce(max_string_length, 0)::BIGINT AS position \
  FROM openduck_statistics() \
UNION ALL BY NAME \
FROM openduck_entries() ";

/// The names of all functions that the server has; with the rows above where they are not known yet.
const FUNCTIONS: &str = "\
SELECT 5::BIGINT AS kind, '' AS schema, '' AS relation, function_name AS name, \
       bool_or(database_name = 'system')::BIGINT AS flag \
  FROM duckdb_functions() GROUP BY ALL \
UNION ALL BY NAME ";

/// One row of the answer.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Item {
    /// 0: a schema; 1: a table; 2: a view; 3: a column; 4: a column of a key; 5: a function; 6: a column's statistics;
    /// 7: a column's comment; 8: a CHECK; 9: a column of a foreign key; 10: a type; 11: a macro; 12: a sequence; 13: an
    /// index; 14: a column's collation.
    pub(crate) kind: i64,
    pub(crate) schema: String,
    pub(crate) relation: String,
    pub(crate) name: String,
    /// A view's SQL, a column's type, a key's kind, a column's smallest value, a CHECK's condition, the table that a
    /// foreign key refers to, a type in words, the SQL of a macro or index, a collation, a sequence's start, increment,
    /// smallest and largest value.
    pub(crate) text: String,
    /// A comment; a column's default or generation expression, or its largest value; the column that one of a foreign
    /// key refers to.
    pub(crate) extra: Option<String>,
    /// A table's estimated rows; 1 for a generated column; a key's number; how many values a column has.
    pub(crate) number: i64,
    /// Where the item stands among its like; the length of a column's longest text.
    pub(crate) position: i64,
    /// A column that may be NULL; a function that the engine brings; a macro that gives a table; a sequence
    /// that cycles; an index that is unique.
    pub(crate) flag: bool,
}

/// What a database holds at one position.
#[derive(Debug)]
pub(crate) struct Contents {
    pub(crate) items: Vec<Item>,
    pub(crate) lsn: u64,
}

/// Asks for everything. `session`: that of an explicit transaction, which sees its own changes; `functions`: the
/// names of the server's functions too.
///
/// # Errors
/// The server's, or the way's.
pub(crate) fn fetch(
    client: &Arc<Client>,
    session: &str,
    functions: bool,
    patience: &dyn Patience,
) -> Result<Contents, Failure> {
    let functions = if functions { FUNCTIONS } else { "" };
    let ask = |statistics: &str| {
        let sql = format!("{functions}{SQL}{statistics}{ORDER}");
        let statement = Statement { sql, session: session.to_owned(), ..Statement::default() };
        match fetch_once(client, &statement, patience) {
            // Asking twice is as good as once.
            Err(failure) if failure.unclear && session.is_empty() => fetch_once(client, &statement, patience),
            result => result,
        }
    };
    if client.tells_statistics() {
        match ask(STATISTICS) {
            // Outside a transaction, which the error would have ended.
            Err(failure) if failure.kind == Kind::Catalog && session.is_empty() => client.tells_no_statistics(),
            result => return result,
        }
    }
    ask("")
}

fn fetch_once(client: &Arc<Client>, statement: &Statement, patience: &dyn Patience) -> Result<Contents, Failure> {
    let running = Running::start(client, statement, &[])?;
    running.head(patience)?;
    let mut items = Vec::new();
    let mut group = NO_GROUP;
    while let Some(batch) = running.next(&mut group, patience)? {
        read(&batch, &mut items)?;
    }
    Ok(Contents { items, lsn: running.lsn() })
}

fn read(batch: &RecordBatch, items: &mut Vec<Item>) -> Result<(), Failure> {
    let text = |name: &str| Strings::of(batch, name);
    let (schema, relation, name) = (text("schema")?, text("relation")?, text("name")?);
    let (texts, extra) = (text("text")?, text("extra")?);
    let (kind, number, flag) = (integers(batch, "kind")?, integers(batch, "number")?, integers(batch, "flag")?);
    let position = integers(batch, "position")?;
    for row in 0..batch.num_rows() {
        let some = |strings: &Strings| strings.value(row).unwrap_or_default().to_owned();
        items.push(Item {
            kind: kind.value(row),
            schema: some(&schema),
            relation: some(&relation),
            name: some(&name),
            text: some(&texts),
            extra: extra.value(row).map(str::to_owned),
            number: if number.is_null(row) { 0 } else { number.value(row) },
            position: if position.is_null(row) { 0 } else { position.value(row) },
            flag: !flag.is_null(row) && flag.value(row) != 0,
        });
    }
    Ok(())
}

fn column<'a>(batch: &'a RecordBatch, name: &str) -> Result<&'a dyn Array, Failure> {
    batch.column_by_name(name).map(AsRef::as_ref).ok_or_else(|| unexpected(name))
}

fn integers<'a>(batch: &'a RecordBatch, name: &str) -> Result<&'a Int64Array, Failure> {
    column(batch, name)?.as_any().downcast_ref().ok_or_else(|| unexpected(name))
}

/// Text in whichever of Arrow's layouts a server prefers.
enum Strings<'a> {
    Small(&'a StringArray),
    Large(&'a LargeStringArray),
    View(&'a StringViewArray),
}

impl<'a> Strings<'a> {
    fn of(batch: &'a RecordBatch, name: &str) -> Result<Self, Failure> {
        let array = column(batch, name)?;
        match array.data_type() {
            DataType::Utf8 => Ok(Self::Small(array.as_string())),
            DataType::LargeUtf8 => Ok(Self::Large(array.as_string())),
            DataType::Utf8View => Ok(Self::View(array.as_string_view())),
            _ => Err(unexpected(name)),
        }
    }

    fn value(&self, row: usize) -> Option<&str> {
        match self {
            Self::Small(array) => array.is_valid(row).then(|| array.value(row)),
            Self::Large(array) => array.is_valid(row).then(|| array.value(row)),
            Self::View(array) => array.is_valid(row).then(|| array.value(row)),
        }
    }
}

fn unexpected(name: &str) -> Failure {
    Failure::new(Kind::Io, format!("openduck: the server's catalog has no usable column \"{name}\""))
}
