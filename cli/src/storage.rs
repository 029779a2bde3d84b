//! Where databases live: a data folder, which needs nothing else.

use std::path::{Path, PathBuf};

use clap::Args;
use indicatif::{ProgressBar, ProgressStyle};
use openduck_layers::{
    DataFolder, DatabaseName, Name, StorageError, Store, TimelineId,
    metastore::Database,
    name::{RETENTION, WINDOW},
};

use crate::Failure;

/// Where databases live.
#[derive(Args, Debug)]
pub(crate) struct StorageOptions {
    /// The data folder, made where it does not exist
    #[arg(long, env = "OPENDUCK_DATA", default_value = "./openduck-data", value_name = "FOLDER")]
    pub(crate) data: PathBuf,
}

/// A store that is open, and the folder that is this process's own.
pub(crate) struct Storage {
    pub(crate) store: Store,
    pub(crate) folder: DataFolder,
}

impl StorageOptions {
    /// Opens the store; plain files of an older layout are imported, and stay where they are.
    ///
    /// # Errors
    /// The folder is in use, somebody else's, of a newer version or damaged; a file that cannot be imported.
    pub(crate) async fn open(&self) -> Result<Storage, Failure> {
        let mut folder = DataFolder::open(&self.data)?;
        let store = Store::embedded(&folder)?;
        let files = folder.files()?;
        for (name, path) in &files {
            // What an import left half done when it was interrupted: nothing else can be there before all are in.
            remove(&store, name.as_str()).await?;
            import(&store, name.as_str(), path).await?;
        }
        if !files.is_empty() {
            let kept = self.data.join("databases");
            tracing::info!("imported {} database(s); the files in {} are kept", files.len(), kept.display());
        }
        folder.files_imported()?;
        Ok(Storage { store, folder })
    }
}

impl Storage {
    /// Makes a database, where there is none of that name in any case.
    ///
    /// # Errors
    /// The name; those of the metastore.
    pub(crate) async fn ensure(&self, name: &str) -> Result<(), Failure> {
        let name = DatabaseName::new(name)?;
        let found = self.store.live_databases().await?;
        if !found.iter().any(|database| database.name.eq_ignore_ascii_case(name.as_str())) {
            self.store.metastore().create_database(name.as_str(), RETENTION, WINDOW).await?;
        }
        Ok(())
    }
}

impl Storage {
    /// The database and the timeline that `name` or `name/branch` means; the empty name is the only one.
    ///
    /// # Errors
    /// There is none of that name.
    pub(crate) async fn timeline(&self, name: &str) -> Result<(Database, TimelineId), Failure> {
        match self.store.find(&Name::parse(name)).await {
            Err(error @ StorageError::NotFound(_)) => {
                let known = self.store.live_databases().await?;
                let known: Vec<_> = known.iter().map(|database| database.name.as_str()).collect();
                Err(format!("{error}; there are: {}", known.join(", ")).into())
            }
            found => Ok(found?),
        }
    }
}

/// Brings a plain file in as a new database.
pub(crate) async fn import(store: &Store, name: &str, file: &Path) -> Result<(), Failure> {
    let size = std::fs::metadata(file).map_err(|error| format!("{}: {error}", file.display()))?.len();
    let bar = ProgressBar::new(size);
    bar.set_style(ProgressStyle::with_template("{msg} {bar:30} {bytes}/{total_bytes} ({bytes_per_sec})")?);
    bar.set_message(format!("importing {name}"));
    let database = store.metastore().create_database(name, RETENTION, WINDOW).await?;
    let writer = store.open_writer(database.main, "import", "", false).await?;
    let imported = async {
        writer.import(file, &|bytes| bar.inc(bytes)).await?;
        writer.close().await
    };
    let outcome = imported.await;
    bar.finish_and_clear();
    if let Err(error) = outcome {
        remove(store, name).await?;
        return Err(format!("{} cannot be imported: {error}", file.display()).into());
    }
    Ok(())
}

/// Removes a database for good, where there is one.
async fn remove(store: &Store, name: &str) -> Result<(), Failure> {
    let found = store.metastore().databases().await?;
    for database in found.iter().filter(|database| database.name.eq_ignore_ascii_case(name)) {
        if database.dropped.is_none() {
            store.metastore().drop_database(database.id).await?;
        }
        store.metastore().forget_database(database.id).await?;
    }
    Ok(())
}
