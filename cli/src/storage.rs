//! Where databases live: a data folder, which needs nothing else, or Postgres and an object store.

use std::path::{Path, PathBuf};

use clap::Args;
use openduck_layers::{
    DataFolder, DatabaseName, DiskCache, Location, Name, StorageError, Store, TimelineId,
    metastore::Database,
    name::{RETENTION, WINDOW},
};
use tempfile::TempDir;

use crate::{Failure, bar};

/// Where databases live.
#[derive(Args, Debug)]
pub(crate) struct StorageOptions {
    /// The data folder, made where it does not exist. With --metadata: for keys and temporary files only [default:
    /// ./openduck-data; with --metadata: a temporary one]
    #[arg(long, env = "OPENDUCK_DATA", value_name = "FOLDER")]
    data: Option<PathBuf>,
    /// Instead of a data folder: the Postgres server that knows the databases, postgres://user:password@host/database
    #[arg(long, env = "OPENDUCK_METADATA", hide_env_values = true, value_name = "URL", requires = "objects")]
    metadata: Option<String>,
    /// Where the objects of --metadata are: s3://bucket/prefix (with the AWS_* variables), or file:///folder
    #[arg(long, env = "OPENDUCK_OBJECTS", value_name = "URL", requires = "metadata")]
    objects: Option<String>,
}

/// A store that is open, and the folder that is this process's own.
pub(crate) struct Storage {
    pub(crate) store: Store,
    local: Local,
    /// For people.
    pub(crate) place: String,
}

/// What only this process needs.
enum Local {
    Folder(DataFolder),
    Temporary(TempDir),
}

impl StorageOptions {
    /// Whether a place was named.
    pub(crate) fn is_given(&self) -> bool {
        self.data.is_some() || self.metadata.is_some()
    }

    /// Opens the store; plain files of an older layout are imported, and stay where they are. Up to `cache` bytes of what
    /// is read of a bucket are kept in the data folder, where one is named; 0: none.
    ///
    /// # Errors
    /// The folder is in use, somebody else's, of a newer version or damaged; a file that cannot be imported. Postgres
    /// or the objects cannot be reached, or do not belong together.
    pub(crate) async fn open(&self, cache: u64) -> Result<Storage, Failure> {
        if let (Some(metadata), Some(objects)) = (&self.metadata, &self.objects) {
            return self.open_cluster(metadata, &Location::parse(objects)?, cache).await;
        }
        let path = self.data.clone().unwrap_or_else(|| PathBuf::from("./openduck-data"));
        let mut folder = DataFolder::open(&path)?;
        let store = Store::embedded(&folder).await?;
        let files = folder.files()?;
        for (name, path) in &files {
            // What an import left half done when it was interrupted: nothing else can be there before all are in.
            remove(&store, name.as_str()).await?;
            import(&store, name.as_str(), path).await?;
        }
        if !files.is_empty() {
            let kept = path.join("databases");
            tracing::info!("imported {} database(s); the files in {} are kept", files.len(), kept.display());
        }
        folder.files_imported()?;
        Ok(Storage { store, local: Local::Folder(folder), place: path.display().to_string() })
    }

    async fn open_cluster(&self, metadata: &str, objects: &Location, cache: u64) -> Result<Storage, Failure> {
        let local = match &self.data {
            None => Local::Temporary(tempfile::Builder::new().prefix("openduck-").tempdir()?),
            Some(path) => {
                let folder = DataFolder::open(path)?;
                if folder.metastore().exists() {
                    let message = format!(
                        "{} has databases of its own, which --metadata would hide: choose another --data folder",
                        path.display()
                    );
                    return Err(message.into());
                }
                Local::Folder(folder)
            }
        };
        // Not in a temporary folder: a server that is killed would leave it behind.
        let cache = match &local {
            Local::Folder(folder) if cache > 0 => Some(DiskCache { folder: folder.cache(), bytes: cache }),
            _ => None,
        };
        let store = Store::cluster(metadata, objects, cache.as_ref()).await?;
        Ok(Storage { store, local, place: format!("the store with its objects at {objects}") })
    }
}

impl Storage {
    /// For spill files and results that nobody reads.
    pub(crate) fn temporary(&self) -> PathBuf {
        match &self.local {
            Local::Folder(folder) => folder.temporary(),
            Local::Temporary(folder) => folder.path().to_owned(),
        }
    }

    /// Where private keys are; those in a temporary folder go with it.
    pub(crate) fn keys(&self) -> PathBuf {
        match &self.local {
            Local::Folder(folder) => folder.keys(),
            Local::Temporary(folder) => folder.path().to_owned(),
        }
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
    let bar = bar::of_bytes(format!("importing {name}"), size)?;
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
