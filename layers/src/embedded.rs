//! The store in a data folder: SQLite and a folder of objects, both as durable as the disk. Nothing to install.

use std::{path::Path, sync::Arc};

use object_store::local::LocalFileSystem;

use crate::{
    error::{Result, StorageError},
    folder::DataFolder,
    location::Location,
    metastore::sqlite::SqliteMetastore,
    store::{Options, Store},
};

impl Store {
    /// The store in a data folder, made where there is none. The folder's lock is what makes it exclusive: keep it for
    /// as long as the store is used.
    ///
    /// # Errors
    /// `Corrupt`, `NewerFormat`; `Refused`: the objects are another folder's; `Unavailable` where the operating system
    /// refuses.
    pub async fn embedded(folder: &DataFolder) -> Result<Self> {
        let metastore = SqliteMetastore::open(&folder.metastore())?;
        let objects = Location::Folder(folder.objects());
        let options = Options { exclusive: true, ..Options::default() };
        let store = Self::new(Arc::new(metastore), objects.open()?, options);
        store.identify(&folder.objects().display().to_string()).await?;
        Ok(store)
    }
}

/// A folder of objects, each synced before it counts as put.
///
/// # Errors
/// `Unavailable`: the folder cannot be made or opened.
pub(crate) fn local(folder: &Path) -> Result<Arc<LocalFileSystem>> {
    let refused = |error: &dyn std::fmt::Display| StorageError::Unavailable(format!("{}: {error}", folder.display()));
    std::fs::create_dir_all(folder).map_err(|error| refused(&error))?;
    let store = LocalFileSystem::new_with_prefix(folder).map_err(|error| refused(&error))?;
    Ok(Arc::new(store.with_fsync(true)))
}
