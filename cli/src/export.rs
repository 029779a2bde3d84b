//! `openduck export`: a snapshot as a plain DuckDB file.

use std::path::PathBuf;

use clap::Args;
use indicatif::{ProgressBar, ProgressStyle};
use openduck_layers::Point;

use crate::{Failure, Outcome, storage::StorageOptions, welcome};

/// Writes a database, or a snapshot of it, to a plain DuckDB file
///
/// Example: openduck export -d mydb --snapshot '2026-11-25 12:00' mydb.duckdb
#[derive(Args, Debug)]
pub(crate) struct Export {
    /// The file to make
    file: PathBuf,
    /// The database, or database/branch. Default: the only one
    #[arg(short, long, env = "OPENDUCK_DATABASE", default_value = "", hide_default_value = true)]
    database: String,
    /// What to export: an LSN, a time, or a snapshot's name. Default: the newest commit
    #[arg(long, default_value = "", hide_default_value = true, value_name = "POINT")]
    snapshot: String,
    #[command(flatten)]
    storage: StorageOptions,
}

impl Export {
    pub(crate) async fn run(self) -> Outcome {
        let storage = self.storage.open().await?;
        let (_, timeline) = storage.timeline(&self.database).await?;
        let lsn = storage.store.resolve(timeline, &Point::parse(&self.snapshot)?).await?;
        let snapshot = storage.store.open_snapshot(timeline, lsn).await?;
        let bar = ProgressBar::new(snapshot.bytes());
        bar.set_style(ProgressStyle::with_template("exporting {bar:30} {bytes}/{total_bytes} ({bytes_per_sec})")?);
        let written = snapshot.export(&self.file, &|bytes| bar.inc(bytes)).await;
        bar.finish_and_clear();
        snapshot.close().await?;
        written?;
        let file = self.file.clone();
        let folded = tokio::task::spawn_blocking(move || openduck_worker::fold(&file)).await?;
        folded.map_err(|error| -> Failure { welcome::explained(&error).into() })?;
        println!("{} holds LSN {lsn}", self.file.display());
        Ok(())
    }
}
