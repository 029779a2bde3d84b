//! A store's mark: an object that says whose objects these are, so that a wrong bucket or folder is found out before
//! anything is read or written there.
//!
//! ```text
//! <prefix>/OPENDUCK     openduck objects, format 1\n<the store's id>\n
//! ```

use bytes::Bytes;
use object_store::{Error, ObjectStoreExt, PutMode, PutOptions, PutPayload};

use super::{Objects, insist};
use crate::{
    error::{Result, StorageError},
    id::StoreId,
    store::Store,
};

/// The first line of a mark.
const FORMAT: &str = "openduck objects, format 1";

impl Store {
    /// Makes sure that the objects at `place` are those that the metastore knows; where neither has any, they belong
    /// together from now on.
    ///
    /// # Errors
    /// `Refused`: they are another store's, or nobody's. `NewerFormat`, `Unavailable`.
    pub(crate) async fn identify(&self, place: &str) -> Result<()> {
        let identity = self.metastore().identity().await?;
        let mut mark = self.objects().mark(place).await?;
        if mark.is_none() && !identity.has_objects {
            mark = Some(self.objects().set_mark(place, identity.id).await?);
        }
        match mark {
            None => {
                let message = format!(
                    "{place} has no objects of OpenDuck's, but the metadata knows of some: is it another bucket, prefix \
                     or folder?"
                );
                return Err(StorageError::Refused(message));
            }
            Some(mark) if mark != identity.id => {
                let message = format!(
                    "the objects at {place} belong to the store {mark}, but the metadata is of the store {}: use the \
                     two that belong together",
                    identity.id
                );
                return Err(StorageError::Refused(message));
            }
            Some(_) => {}
        }
        if identity.has_objects { Ok(()) } else { self.metastore().set_has_objects().await }
    }
}

impl Objects {
    /// Whose objects these are; `None` where nobody has put any.
    async fn mark(&self, place: &str) -> Result<Option<StoreId>> {
        let path = self.prefix.clone().join("OPENDUCK");
        let get = || async { self.store.get(&path).await?.bytes().await };
        match insist(self.patience.read, get).await {
            Ok(bytes) => decode(&bytes, place).map(Some),
            // Without a bucket, putting says so.
            Err(Error::NotFound { .. }) => Ok(None),
            Err(error) => Err(unusable(place, &error)),
        }
    }

    /// Marks the objects as those of a store; the store that has been faster, where another one was.
    async fn set_mark(&self, place: &str, id: StoreId) -> Result<StoreId> {
        let path = self.prefix.clone().join("OPENDUCK");
        let bytes = Bytes::from(format!("{FORMAT}\n{id}\n"));
        let put = |mode: PutMode| {
            let (path, bytes) = (path.clone(), bytes.clone());
            let options = PutOptions { mode, ..PutOptions::default() };
            async move { self.store.put_opts(&path, PutPayload::from_bytes(bytes), options).await }
        };
        let made = match insist(self.patience.read, || put(PutMode::Create)).await {
            // Not every server can refuse to replace.
            Err(Error::NotImplemented { .. } | Error::NotSupported { .. }) => {
                insist(self.patience.read, || put(PutMode::Overwrite)).await
            }
            made => made,
        };
        match made {
            Ok(_) | Err(Error::AlreadyExists { .. }) => {}
            Err(error) => return Err(unusable(place, &error)),
        }
        let found = self.mark(place).await?;
        found.ok_or_else(|| StorageError::Unavailable(format!("{place} does not keep what is put there")))
    }
}

fn decode(bytes: &Bytes, place: &str) -> Result<StoreId> {
    let text = std::str::from_utf8(bytes).unwrap_or_default();
    let mut lines = text.lines();
    let (format, id) = (lines.next().unwrap_or_default(), lines.next().unwrap_or_default());
    match format.strip_prefix("openduck objects, format ") {
        Some(_) if format == FORMAT => id.parse(),
        Some(_) => Err(StorageError::NewerFormat(format!("what is at {place}"))),
        None => Err(StorageError::Refused(format!("the object OPENDUCK at {place} is none of ours"))),
    }
}

fn unusable(place: &str, error: &Error) -> StorageError {
    StorageError::Unavailable(format!("the objects at {place} cannot be reached: {error}"))
}

#[cfg(test)]
mod tests;
