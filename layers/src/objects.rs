//! The store of objects: immutable bytes under keys that are never used twice.
//!
//! What is on its way up can be read already. What is read is checked against the checksum of whoever refers to it;
//! what does not fit is read once more, and then it is an error: nothing is ever filled in.

use std::{collections::BTreeMap, sync::Arc, time::Duration};

use bytes::Bytes;
use futures::TryStreamExt;
use moka::{policy::EvictionPolicy, sync::Cache};
use object_store::{ObjectStore, ObjectStoreExt, PutPayload, path::Path};
use parking_lot::Mutex;
use tokio::time::Instant;

use crate::{
    error::{Result, StorageError},
    id::{ObjectKey, ObjectKind, TimelineId},
    layer,
    leaf::Leaf,
};

mod disk;
mod flights;
mod folders;
mod hedge;
mod mark;
mod slots;

pub use disk::DISK_BYTES_MIN;
use disk::Disk;
use flights::Flights;
use folders::Folders;
use hedge::Hedge;

/// The first wait before a failed request is repeated; it doubles each time.
const BACKOFF: Duration = Duration::from_millis(20);
/// The longest such wait.
const BACKOFF_MAX: Duration = Duration::from_secs(2);
/// Bytes of slots that are kept because they are read in parts, or soon.
const PARTS_BYTES_MAX: u64 = 64 << 20;
/// No slot counts as more of them: the log of one transaction may have any size, and is read in parts all the same.
const PART_BYTES_MAX: u32 = 32 << 20;
/// How long they are kept that nobody reads.
const PARTS_IDLE: Duration = Duration::from_secs(60);
/// Leaves kept decoded.
const LEAVES_MAX: u64 = 4096;

/// How long requests are repeated before they fail.
#[derive(Clone, Copy, Debug)]
pub struct Patience {
    /// Reads. Default 30 s.
    pub read: Duration,
    /// Writes. Default 120 s.
    pub write: Duration,
}

impl Default for Patience {
    fn default() -> Self {
        Self { read: Duration::from_secs(30), write: Duration::from_secs(120) }
    }
}

/// The objects of a store, below a prefix.
#[derive(Debug)]
pub struct Objects {
    store: Arc<dyn ObjectStore>,
    prefix: Path,
    patience: Patience,
    /// Bytes of objects that are on their way up.
    uploading: Mutex<BTreeMap<ObjectKey, Bytes>>,
    leaves: Cache<ObjectKey, Arc<Leaf>>,
    /// Slots that are read in parts, or soon, by object and offset.
    parts: Cache<(ObjectKey, u64), Bytes>,
    flights: Flights,
    hedge: Hedge,
    /// Where they are far away: what was read of them lately.
    disk: Option<Disk>,
    /// Where they are files.
    folders: Option<Folders>,
}

impl Objects {
    /// The objects below `prefix` of `store`.
    pub fn new(store: Arc<dyn ObjectStore>, prefix: Path, patience: Patience) -> Self {
        let weigh = |_: &(ObjectKey, u64), bytes: &Bytes| {
            u32::try_from(bytes.len()).unwrap_or(PART_BYTES_MAX).min(PART_BYTES_MAX)
        };
        // The newest is kept always: what was read most, logs before it, is not read any more.
        let parts = Cache::builder()
            .max_capacity(PARTS_BYTES_MAX)
            .weigher(weigh)
            .eviction_policy(EvictionPolicy::lru())
            .time_to_idle(PARTS_IDLE)
            .build();
        Self {
            store,
            prefix,
            patience,
            uploading: Mutex::default(),
            leaves: Cache::new(LEAVES_MAX),
            parts,
            flights: Flights::default(),
            hedge: Hedge::default(),
            disk: None,
            folders: None,
        }
    }

    /// What is read of them is kept in `folder`, up to `bytes`. Of no use where they are files themselves.
    ///
    /// # Errors
    /// `Refused`: less than [`DISK_BYTES_MIN`]. `Unavailable`: the operating system refuses.
    pub async fn cached(self, folder: &std::path::Path, bytes: u64) -> Result<Self> {
        Ok(Self { disk: Some(Disk::open(folder, bytes).await?), ..self })
    }

    /// Waits until what a disk keeps is there.
    ///
    /// # Errors
    /// `Unavailable`.
    pub async fn close(&self) -> Result<()> {
        match &self.disk {
            Some(disk) => disk.close().await,
            None => Ok(()),
        }
    }

    /// Each request takes a while: they are not files of this machine.
    pub(crate) fn is_far(&self) -> bool {
        self.folders.is_none()
    }

    /// They are files below a folder, which is durable.
    pub(crate) fn in_folder(self, folder: &std::path::Path) -> Self {
        Self { folders: Some(Folders::new(folder.to_owned())), ..self }
    }

    fn path(&self, key: &ObjectKey) -> Path {
        key.to_string().split('/').fold(self.prefix.clone(), |path, part| path.join(part))
    }

    /// Takes note of an object that is about to be put, so that it can be read from now on.
    pub(crate) fn announce(&self, key: ObjectKey, bytes: Bytes) {
        self.uploading.lock().insert(key, bytes);
    }

    fn is_uploading(&self, key: &ObjectKey) -> bool {
        self.uploading.lock().contains_key(key)
    }

    /// Bytes that are on their way up.
    pub(crate) fn uploading_bytes(&self) -> usize {
        self.uploading.lock().values().map(Bytes::len).sum()
    }

    /// Puts an object, repeatedly if need be; when this returns it is as durable as the store makes it. A repeated put of
    /// the same bytes is harmless.
    ///
    /// # Errors
    /// `Unavailable`, when patience has run out.
    pub(crate) async fn put(&self, key: ObjectKey, bytes: Bytes) -> Result<()> {
        let path = self.path(&key);
        if let Some(folders) = &self.folders {
            folders.make(&path).await?;
        }
        let put = || self.store.put(&path, PutPayload::from_bytes(bytes.clone()));
        let outcome = insist(self.patience.write, put).await;
        if let (Some(disk), ObjectKind::Data, Ok(_)) = (&self.disk, key.kind, &outcome) {
            // Whoever writes pages is likely to read them.
            for slot in layer::pieces(key, &bytes).unwrap_or_default().iter().map(|piece| &piece.slot) {
                let from = slot.offset as usize;
                disk.keep(slot, Bytes::copy_from_slice(&bytes[from..from + slot.length as usize]));
            }
        }
        self.uploading.lock().remove(&key);
        outcome.map(|_| ()).map_err(|error| explain(&key, &error))
    }

    /// Reads a whole object.
    ///
    /// # Errors
    /// `Missing`, `Unavailable`.
    pub(crate) async fn get(&self, key: &ObjectKey) -> Result<Bytes> {
        if let Some(bytes) = self.uploading.lock().get(key) {
            return Ok(bytes.clone());
        }
        let path = self.path(key);
        let get = || async { self.store.get(&path).await?.bytes().await };
        insist(self.patience.read, get).await.map_err(|error| explain(key, &error))
    }

    /// Deletes objects; those that are gone already are no error.
    ///
    /// # Errors
    /// `Unavailable`.
    pub(crate) async fn delete(&self, key: &ObjectKey) -> Result<()> {
        let path = self.path(key);
        let delete = || async {
            match self.store.delete(&path).await {
                Err(object_store::Error::NotFound { .. }) => Ok(()),
                other => other,
            }
        };
        insist(self.patience.write, delete).await.map_err(|error| explain(key, &error))
    }

    /// All objects of a kind that a timeline's makers have put, with their sizes and ages as the store tells them.
    ///
    /// # Errors
    /// `Unavailable`.
    pub(crate) async fn list(&self, kind: ObjectKind, timeline: TimelineId) -> Result<Vec<Listed>> {
        let prefix = self.prefix.clone().join(kind.letter().to_string()).join(timeline.to_string());
        let list = || self.store.list(Some(&prefix)).try_collect::<Vec<_>>();
        let metas = insist(self.patience.read, list).await.map_err(|e| StorageError::Unavailable(e.to_string()))?;
        let base = self.prefix.as_ref();
        let listed = metas.into_iter().filter_map(|meta| {
            let key = meta.location.as_ref().strip_prefix(base)?.trim_start_matches('/').parse().ok()?;
            Some(Listed { key, bytes: meta.size, modified: meta.last_modified.timestamp_micros() })
        });
        Ok(listed.collect())
    }
}

impl Objects {
    /// The timelines that have objects of a kind, or had.
    ///
    /// # Errors
    /// `Unavailable`.
    pub(crate) async fn timelines(&self, kind: ObjectKind) -> Result<Vec<TimelineId>> {
        let prefix = self.prefix.clone().join(kind.letter().to_string());
        let list = || self.store.list_with_delimiter(Some(&prefix));
        let listed = insist(self.patience.read, list).await.map_err(|e| StorageError::Unavailable(e.to_string()))?;
        Ok(listed.common_prefixes.iter().filter_map(|folder| folder.filename()?.parse().ok()).collect())
    }

    /// The store's own time, by which it tells when objects were put. Microseconds since 1970.
    ///
    /// # Errors
    /// `Unavailable`.
    pub(crate) async fn now(&self) -> Result<i64> {
        // Only what is put is told the time.
        let path = self.prefix.clone().join("clock");
        let ask = || async {
            self.store.put(&path, PutPayload::new()).await?;
            self.store.head(&path).await
        };
        let asked = insist(self.patience.write, ask).await;
        let meta = asked.map_err(|error| StorageError::Unavailable(format!("the object store failed: {error}")))?;
        Ok(meta.last_modified.timestamp_micros())
    }
}

/// An object as the store lists it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Listed {
    pub(crate) key: ObjectKey,
    pub(crate) bytes: u64,
    /// Microseconds since 1970, by the store's clock.
    pub(crate) modified: i64,
}

/// Repeats a request until it succeeds, cannot succeed, or patience has run out.
async fn insist<T, F: Future<Output = Result<T, object_store::Error>>>(
    patience: Duration,
    request: impl Fn() -> F,
) -> Result<T, object_store::Error> {
    let end = Instant::now() + patience;
    let mut wait = BACKOFF;
    loop {
        match request().await {
            Ok(value) => return Ok(value),
            Err(error) if is_final(&error) || Instant::now() + wait > end => return Err(error),
            Err(error) => tracing::warn!(%error, "the object store failed; trying again"),
        }
        tokio::time::sleep(wait).await;
        wait = (wait * 2).min(BACKOFF_MAX);
    }
}

fn is_final(error: &object_store::Error) -> bool {
    use object_store::Error as E;
    matches!(
        error,
        E::NotFound { .. }
            | E::InvalidPath { .. }
            | E::NotSupported { .. }
            | E::NotImplemented { .. }
            | E::AlreadyExists { .. }
            | E::PermissionDenied { .. }
            | E::Unauthenticated { .. }
            | E::UnknownConfigurationKey { .. }
    ) || is_full(error)
}

/// Whether the operating system says that there is no room.
fn is_full(error: &(dyn std::error::Error + 'static)) -> bool {
    use std::io::ErrorKind::{QuotaExceeded, StorageFull};
    let causes = std::iter::successors(Some(error), |error| error.source());
    causes
        .filter_map(|cause| cause.downcast_ref::<std::io::Error>())
        .any(|e| matches!(e.kind(), StorageFull | QuotaExceeded))
}

fn explain(key: &ObjectKey, error: &object_store::Error) -> StorageError {
    match error {
        object_store::Error::NotFound { .. } => StorageError::Missing(key.to_string()),
        full if is_full(full) => StorageError::Full(format!("the disk is full: {full}")),
        other => StorageError::Unavailable(format!("the object store failed: {other}")),
    }
}
