//! Where databases live: a data folder, which needs nothing else.

use std::path::{Path, PathBuf};

use clap::Args;
use indicatif::{ProgressBar, ProgressStyle};
use openduck_layers::{DataFolder, DatabaseName, Store, TimelineId, metastore::Database};

use crate::Failure;

/// How long a dropped database can be undropped, and how far back every commit can be read: microseconds.
const RETENTION: i64 = 7 * DAY;
const WINDOW: i64 = DAY;
const DAY: i64 = 24 * 3600 * 1_000_000;

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
        let found = self.store.metastore().databases().await?;
        let known = |d: &Database| d.dropped.is_none() && d.name.eq_ignore_ascii_case(name.as_str());
        if !found.iter().any(known) {
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
        let (name, branch) = name.split_once('/').map_or((name, None), |(name, branch)| (name, Some(branch)));
        let found = self.store.metastore().databases().await?;
        let live: Vec<_> = found.into_iter().filter(|database| database.dropped.is_none()).collect();
        let known = live.iter().map(|database| database.name.as_str()).collect::<Vec<_>>().join(", ");
        let named = live.iter().find(|database| database.name.eq_ignore_ascii_case(name));
        let database = match (named, live.as_slice(), name.is_empty()) {
            (Some(database), ..) | (None, [database], true) => database.clone(),
            (None, _, true) => return Err(format!("name a database with -d; there are: {known}").into()),
            (None, ..) => return Err(format!("database \"{name}\" does not exist; there are: {known}").into()),
        };
        let Some(branch) = branch else {
            let main = database.main;
            return Ok((database, main));
        };
        let timelines = self.store.metastore().timelines(database.id).await?;
        let found = timelines.iter().find(|t| t.dropped.is_none() && t.name.eq_ignore_ascii_case(branch));
        let missing = || format!("the database \"{}\" has no branch \"{branch}\"", database.name);
        let timeline = found.ok_or_else(missing)?.id;
        Ok((database, timeline))
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
