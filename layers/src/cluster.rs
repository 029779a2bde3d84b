//! The store of a cluster: what is known in Postgres, objects where every machine reaches them. Nothing that matters is
//! on a machine of its own.

use std::{path::PathBuf, sync::Arc};

use crate::{
    error::Result,
    location::Location,
    metastore::postgres::PostgresMetastore,
    store::{Options, Store},
};

/// A disk of this machine's own that keeps what was read of objects lately.
#[derive(Clone, Debug)]
pub struct DiskCache {
    /// A folder of its own.
    pub folder: PathBuf,
    /// How much it may take; at least [`crate::objects::DISK_BYTES_MIN`].
    pub bytes: u64,
}

impl Store {
    /// The store that the Postgres server at `metadata` knows, see [`PostgresMetastore::connect`], with its objects at
    /// `objects`. Both are made where there is nothing yet. `cache` is of use for a bucket only.
    ///
    /// # Errors
    /// `Unavailable`: one of the two cannot be reached. `Refused`: wrong credentials; the objects are another store's.
    /// `NewerFormat`. The cache as [`crate::Objects::cached`] says.
    pub async fn cluster(metadata: &str, objects: &Location, cache: Option<&DiskCache>) -> Result<Self> {
        let metastore = PostgresMetastore::connect(metadata).await?;
        let mut opened = objects.open()?;
        if let (Some(cache), Location::Bucket { .. }) = (cache, objects) {
            opened = opened.cached(&cache.folder, cache.bytes).await?;
        }
        let store = Self::new(Arc::new(metastore), opened, Options::default());
        store.identify(&objects.to_string()).await?;
        Ok(store)
    }
}
