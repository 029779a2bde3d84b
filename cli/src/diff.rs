//! `openduck diff`: what has changed between two snapshots, by table.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use arrow_array::{ArrayRef, RecordBatch, StringArray};
use clap::Args;

use crate::{
    Failure, Outcome,
    place::{Place, PlaceOptions, quoted, texts},
};

/// The tables of a database, and what their columns are.
const TABLES: &str = "SELECT schema_name, table_name, string_agg(column_name || ' ' || data_type, ', ' ORDER BY column_index) \
    AS columns FROM duckdb_columns() WHERE NOT internal AND database_name = current_database() AND (schema_name, table_name) \
    IN (SELECT (schema_name, table_name) FROM duckdb_tables() WHERE NOT internal) GROUP BY ALL ORDER BY ALL";

/// Counts the rows that were added to and removed from each table between two snapshots
///
/// A row that was changed is one removed and one added.
///
/// Example: openduck diff -d mydb 17 42
#[derive(Args, Debug)]
pub(crate) struct Diff {
    /// The older one: an LSN, a time, or a snapshot's name
    from: String,
    /// The newer one. Default: the newest commit
    #[arg(default_value = "", hide_default_value = true)]
    to: String,
    /// The database, or database/branch. Default: the only one
    #[arg(short, long, env = "OPENDUCK_DATABASE", default_value = "", hide_default_value = true)]
    database: String,
    #[command(flatten)]
    place: PlaceOptions,
}

/// A table's schema and name.
type Table = (String, String);

impl Diff {
    pub(crate) async fn run(self) -> Outcome {
        let place = self.place.open().await?;
        // All counts are of the same two positions, whatever is written meanwhile.
        let position = async |point: &str| place.position(&self.database, point).await.map(|lsn| lsn.to_string());
        let (from, to) = (position(&self.from).await?, position(&self.to).await?);
        let (old, new) = (self.tables(&place, &from).await?, self.tables(&place, &to).await?);
        let mut rows: [Vec<String>; 5] = Default::default();
        let names: BTreeSet<&Table> = old.keys().chain(new.keys()).collect();
        for name in names {
            let table = format!("{}.{}", quoted(&name.0), quoted(&name.1));
            let (added, removed, what) = match (old.get(name), new.get(name)) {
                (Some(before), Some(after)) if before == after => {
                    let added = self.count(&place, &to, &except(&table, &to, &from)).await?;
                    let removed = self.count(&place, &to, &except(&table, &from, &to)).await?;
                    (added, removed, "")
                }
                // Rows of different columns are different rows.
                (before, after) => {
                    let added = if after.is_some() { self.count(&place, &to, &table).await? } else { "0".to_owned() };
                    let removed =
                        if before.is_some() { self.count(&place, &from, &table).await? } else { "0".to_owned() };
                    let what = match (before, after) {
                        (None, _) => "created",
                        (_, None) => "dropped",
                        _ => "other columns",
                    };
                    (added, removed, what)
                }
            };
            if added == "0" && removed == "0" && what.is_empty() {
                continue;
            }
            let values = [name.0.clone(), name.1.clone(), added, removed, what.to_owned()];
            rows.iter_mut().zip(values).for_each(|(column, value)| column.push(value));
        }
        let names = ["schema", "table", "added", "removed", "what"];
        let columns = names.into_iter().zip(rows).map(|(name, texts)| {
            let column: ArrayRef = Arc::new(StringArray::from(texts));
            (name, column)
        });
        self.place.write(&[RecordBatch::try_from_iter(columns)?])
    }

    async fn tables(&self, place: &Place, lsn: &str) -> Result<BTreeMap<Table, String>, Failure> {
        let found = place.ask(&self.database, lsn, TABLES).await?;
        let names = texts(&found, "schema_name")?.into_iter().zip(texts(&found, "table_name")?);
        Ok(names.zip(texts(&found, "columns")?).collect())
    }

    async fn count(&self, place: &Place, lsn: &str, of: &str) -> Result<String, Failure> {
        let found = place.ask(&self.database, lsn, &format!("SELECT count(*) AS count FROM {of}")).await?;
        Ok(texts(&found, "count")?.pop().unwrap_or_default())
    }
}

/// The rows of a table at one position that are not there at another.
fn except(table: &str, at: &str, not_at: &str) -> String {
    format!("(FROM {table} AT (VERSION => {at}) EXCEPT ALL FROM {table} AT (VERSION => {not_at}))")
}
