//! The store in a data folder: SQLite and a folder of objects, both as durable as the disk. Nothing to install.

use std::{path::Path, sync::Arc};

use object_store::local::LocalFileSystem;

use crate::{
    error::{Result, StorageError},
    folder::DataFolder,
    metastore::sqlite::SqliteMetastore,
    objects::{Objects, Patience},
    store::{Options, Store},
};

impl Store {
    /// The store in a data folder, made where there is none. The folder's lock is what makes it exclusive: keep it for
    /// as long as the store is used.
    ///
    /// # Errors
    /// `Corrupt`, `NewerFormat`; `Unavailable` where the operating system refuses.
    pub fn embedded(folder: &DataFolder) -> Result<Self> {
        let metastore = SqliteMetastore::open(&folder.metastore())?;
        let objects = Objects::new(local(&folder.objects())?, object_store::path::Path::default(), Patience::default());
        let options = Options { exclusive: true, ..Options::default() };
        Ok(Self::new(Arc::new(metastore), objects, options))
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
