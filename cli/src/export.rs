//! `openduck export`: a snapshot as a plain DuckDB file, or its tables as Parquet files.

use std::{path::PathBuf, sync::Arc};

use clap::{Args, ValueEnum};
use openduck_layers::{Point, Snapshot};
use tokio::runtime::Handle;

use crate::{
    Failure, Outcome, bar,
    storage::{Storage, StorageOptions},
    welcome,
};

/// Writes a snapshot of a database to a plain DuckDB file, or to Parquet files
///
/// Example: openduck export -d mydb --snapshot '2026-11-25 12:00' mydb.duckdb
#[derive(Args, Debug)]
pub(crate) struct Export {
    /// The file to make; for Parquet a folder, new or empty
    target: PathBuf,
    /// What to make
    #[arg(short, long, value_enum, default_value_t = Format::Duckdb)]
    format: Format,
    /// The database, or database/branch. Default: the only one
    #[arg(short, long, env = "OPENDUCK_DATABASE", default_value = "", hide_default_value = true)]
    database: String,
    /// What to export: an LSN, a time, or a snapshot's name. Default: the newest commit
    #[arg(long, default_value = "", hide_default_value = true, value_name = "POINT")]
    snapshot: String,
    #[command(flatten)]
    storage: StorageOptions,
}

/// What an export makes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Format {
    /// One file, as DuckDB opens it
    Duckdb,
    /// A Parquet file for each table, and schema.sql and load.sql: IMPORT DATABASE reads them
    Parquet,
}

impl Export {
    pub(crate) async fn run(self) -> Outcome {
        let storage = self.storage.open(0).await?;
        let (_, timeline) = storage.timeline(&self.database).await?;
        let lsn = storage.store.resolve(timeline, &Point::parse(&self.snapshot)?).await?;
        let snapshot = storage.store.open_snapshot(timeline, lsn).await?;
        let written = match self.format {
            Format::Duckdb => self.write_file(&snapshot).await,
            Format::Parquet => self.write_parquet(&storage, &snapshot).await,
        };
        snapshot.close().await?;
        written?;
        println!("{} holds LSN {lsn}", self.target.display());
        Ok(())
    }

    async fn write_file(&self, snapshot: &Snapshot) -> Outcome {
        let bar = bar::of_bytes("exporting".to_owned(), snapshot.bytes())?;
        let written = snapshot.export(&self.target, &|bytes| bar.inc(bytes)).await;
        bar.finish_and_clear();
        written?;
        let file = self.target.clone();
        let folded = tokio::task::spawn_blocking(move || openduck_worker::fold(&file)).await?;
        folded.map_err(|error| -> Failure { welcome::explained(&error).into() })
    }

    async fn write_parquet(&self, storage: &Storage, snapshot: &Arc<Snapshot>) -> Outcome {
        let bar = bar::of_percent("exporting")?;
        let (store, snapshot, folder) = (storage.store.clone(), Arc::clone(snapshot), self.target.clone());
        let (temporary, runtime, shown) = (storage.temporary(), Handle::current(), bar.clone());
        let written = tokio::task::spawn_blocking(move || {
            let progress = |percent: f64| shown.set_position(percent as u64);
            openduck_worker::write_parquet(&store, snapshot, &folder, &temporary, runtime, &progress)
        });
        let written = written.await?;
        bar.finish_and_clear();
        written.map_err(|error| welcome::explained(&error).into())
    }
}
