//! `openduck import`: a plain DuckDB file as a new database.

use std::path::PathBuf;

use clap::Args;
use openduck_layers::DatabaseName;

use crate::{
    Outcome,
    storage::{self, StorageOptions},
};

/// Brings a plain DuckDB file in as a new database; the file stays as it is
///
/// Example: openduck import -d mydb mydb.duckdb
#[derive(Args, Debug)]
pub(crate) struct Import {
    /// The file, which nobody may have open
    file: PathBuf,
    /// The database to make. Default: the file's name
    #[arg(short, long, env = "OPENDUCK_DATABASE")]
    database: Option<String>,
    #[command(flatten)]
    storage: StorageOptions,
}

impl Import {
    pub(crate) async fn run(self) -> Outcome {
        let stem = self.file.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default();
        let name = DatabaseName::new(self.database.as_deref().unwrap_or(stem))
            .map_err(|error| format!("{error}; choose one with -d"))?;
        let storage = self.storage.open(0).await?;
        storage::import(&storage.store, name.as_str(), &self.file).await?;
        println!("{} is the database {name}", self.file.display());
        Ok(())
    }
}
