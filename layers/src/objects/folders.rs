//! The folders that objects lie in, each made and synced before the first object is put into it. The object store makes
//! folders by itself, but takes one that is there for durable: one that another put has made a moment ago, or that was
//! made before a crash, may not be.

use std::{collections::HashSet, path::PathBuf};

use object_store::path::Path;
use tokio::sync::Mutex;

use super::is_full;
use crate::{
    error::{Result, StorageError},
    folder::create_durably,
};

/// The folders of objects below one.
#[derive(Debug)]
pub(super) struct Folders {
    root: PathBuf,
    /// Those that are durable, as this process knows.
    durable: Mutex<HashSet<PathBuf>>,
}

impl Folders {
    /// Those below `root`, which is durable.
    pub(super) fn new(root: PathBuf) -> Self {
        Self { root, durable: Mutex::default() }
    }

    /// Makes all folders above the object at `path`, durably.
    ///
    /// # Errors
    /// `Full`, `Unavailable`: the operating system refuses.
    pub(super) async fn make(&self, path: &Path) -> Result<()> {
        let file = path.parts().fold(self.root.clone(), |folder, part| folder.join(part.as_ref()));
        let above: Vec<PathBuf> = file.ancestors().skip(1).take_while(|f| **f != *self.root).map(Into::into).collect();
        let Some(nearest) = above.first() else { return Ok(()) };
        let mut durable = self.durable.lock().await;
        if durable.contains(nearest) {
            return Ok(());
        }
        let missing: Vec<_> = above.iter().rev().filter(|folder| !durable.contains(*folder)).cloned().collect();
        let made = missing.clone();
        let outcome =
            tokio::task::spawn_blocking(move || made.iter().try_for_each(|folder| create_durably(folder))).await;
        let place = nearest.display();
        outcome.map_err(|error| StorageError::Unavailable(format!("{place}: {error}")))?.map_err(|error| {
            if is_full(&error) {
                StorageError::Full(format!("the disk is full: {place}: {error}"))
            } else {
                StorageError::Unavailable(format!("{place}: {error}"))
            }
        })?;
        durable.extend(missing);
        Ok(())
    }
}
