//! A disk that keeps what was read of far objects: pages by their slots, the least useful forgotten when it is full. What
//! it says is never trusted: bytes that do not fit their slot's checksum are fetched anew. Losing it costs time only: where
//! the disk is about to be full, it gives everything up, because what keeps it does not survive a write that fails, and
//! because others have a better use for what is left. It begins anew when there is room again.

use std::{
    path::{Path, PathBuf},
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    time::{Duration, Instant},
};

use bytes::Bytes;
use foyer::{
    BlockEngineConfig, DeviceBuilder, FsDeviceBuilder, HybridCache, HybridCacheBuilder, HybridCachePolicy,
    PsyncIoEngineConfig,
};
use parking_lot::Mutex;
use xxhash_rust::xxh3::xxh3_64;

use crate::{
    error::{Result, StorageError},
    file::Slot,
};

/// The smallest disk cache that makes sense, in bytes.
pub const DISK_BYTES_MIN: u64 = 256 << 20;
/// Bytes on their way to the disk, and read from it lately.
const MEMORY_BYTES: usize = 32 << 20;
/// Bytes of one of its files, at least; the largest slots fit.
const BLOCK_BYTES_MIN: u64 = 16 << 20;
/// Its files, at most, because all stay open.
const BLOCKS_MAX: u64 = 128;

/// Bytes that are free on its disk as long as it keeps anything: more than is on its way there at a time.
const FREE_BYTES_MIN: u64 = 64 << 20;
/// Bytes that are free before it begins anew: with those that it will take, still twice as many.
const FREE_BYTES_AGAIN: u64 = DISK_BYTES_MIN + 2 * FREE_BYTES_MIN;
/// How often it is looked.
const LOOK_EVERY: Duration = Duration::from_millis(250);

type Kept = HybridCache<String, Bytes>;

#[derive(Debug)]
pub(super) struct Disk {
    place: Arc<Place>,
    looked: Mutex<Instant>,
}

/// Where it is, and what is there.
#[derive(Debug)]
struct Place {
    folder: PathBuf,
    bytes: u64,
    /// `None`: the disk is full.
    kept: Mutex<Option<Kept>>,
    /// It is given up, or begun anew, now.
    changing: AtomicBool,
}

fn name(slot: &Slot) -> String {
    format!("{}@{}", slot.key, slot.offset)
}

/// Bytes that are free where a folder is; all there could be where nobody knows.
fn free(folder: &Path) -> u64 {
    rustix::fs::statvfs(folder).map_or(u64::MAX, |disk| disk.f_bavail.saturating_mul(disk.f_frsize))
}

async fn open(folder: &Path, bytes: u64) -> Result<Kept> {
    let refused = |error: foyer::Error| StorageError::Unavailable(format!("{}: {error}", folder.display()));
    let too_large = |_| StorageError::Refused("a disk cache of that size is not possible here".to_owned());
    let block = (bytes / BLOCKS_MAX).max(BLOCK_BYTES_MIN).next_multiple_of(4096);
    let capacity = usize::try_from(bytes).map_err(too_large)?;
    let device = FsDeviceBuilder::new(folder).with_capacity(capacity).build().map_err(refused)?;
    let cache = HybridCacheBuilder::new()
        .with_name("openduck")
        .with_policy(HybridCachePolicy::WriteOnInsertion)
        .with_flush_on_close(false)
        .memory(MEMORY_BYTES)
        .with_weighter(|name: &String, bytes: &Bytes| name.len() + bytes.len())
        .storage()
        .with_io_engine_config(PsyncIoEngineConfig::new())
        .with_engine_config(BlockEngineConfig::new(device).with_block_size(block as usize))
        .build();
    cache.await.map_err(refused)
}

/// Ends a cache, in a task of its own: one that a failed write has broken panics.
async fn close(kept: Kept) -> Result<()> {
    let said = |error: &dyn std::fmt::Display| StorageError::Unavailable(format!("the disk cache: {error}"));
    let closed = tokio::spawn(async move { kept.close().await }).await;
    closed.map_err(|error| said(&error))?.map_err(|error| said(&error))
}

impl Place {
    fn kept(&self) -> Option<Kept> {
        self.kept.lock().clone()
    }

    /// Gives up what is kept where the disk is about to be full, and begins anew where it is not any more.
    async fn follow(&self) {
        let free = free(&self.folder);
        let given_up = if free < FREE_BYTES_MIN { self.kept.lock().take() } else { None };
        if let Some(kept) = given_up {
            tracing::warn!(free, "the disk is full: its cache is given up until there is room");
            let closed = close(kept).await;
            tracing::debug!(?closed, "the disk cache has ended");
            let emptied = match tokio::fs::remove_dir_all(&self.folder).await {
                Ok(()) => tokio::fs::create_dir_all(&self.folder).await,
                error => error,
            };
            if let Err(error) = emptied {
                tracing::warn!(%error, "the disk cache leaves something behind");
            }
        } else if free >= FREE_BYTES_AGAIN && self.kept.lock().is_none() {
            match open(&self.folder, self.bytes.min(free - 2 * FREE_BYTES_MIN)).await {
                Ok(kept) => {
                    tracing::info!(free, "the disk has room again: its cache begins anew");
                    *self.kept.lock() = Some(kept);
                }
                Err(error) => tracing::warn!(%error, "the disk cache does not begin anew"),
            }
        }
    }
}

impl Disk {
    /// The cache in a folder of its own, which is made where it is missing, of at most `bytes`.
    ///
    /// # Errors
    /// `Refused`: it is too small. `Unavailable`: the operating system refuses.
    pub(super) async fn open(folder: &Path, bytes: u64) -> Result<Self> {
        if bytes < DISK_BYTES_MIN {
            let least = DISK_BYTES_MIN >> 20;
            return Err(StorageError::Refused(format!("a disk cache of less than {least} MiB is of no use")));
        }
        let kept = Mutex::new(Some(open(folder, bytes).await?));
        let place = Place { folder: folder.to_owned(), bytes, kept, changing: AtomicBool::new(false) };
        Ok(Self { place: Arc::new(place), looked: Mutex::new(Instant::now()) })
    }

    /// A slot's bytes, if they are there and whole.
    pub(super) async fn get(&self, slot: &Slot) -> Option<Bytes> {
        let kept = self.place.kept()?;
        match kept.get(&name(slot)).await {
            Ok(entry) => {
                let bytes = entry?.value().clone();
                let whole = bytes.len() == slot.length as usize && xxh3_64(&bytes) == slot.checksum;
                if !whole {
                    tracing::warn!(object = %slot.key, offset = slot.offset, "the disk cache is damaged; fetching anew");
                    kept.remove(&name(slot));
                }
                whole.then_some(bytes)
            }
            Err(error) => {
                tracing::warn!(%error, "the disk cache failed; fetching anew");
                None
            }
        }
    }

    /// Keeps a slot's bytes.
    pub(super) fn keep(&self, slot: &Slot, bytes: Bytes) {
        if let Some(kept) = self.place.kept() {
            kept.insert(name(slot), bytes);
        }
        self.look();
    }

    /// Looks once in a while whether there is room.
    fn look(&self) {
        let mut looked = self.looked.lock();
        if looked.elapsed() < LOOK_EVERY || self.place.changing.swap(true, Ordering::AcqRel) {
            return;
        }
        *looked = Instant::now();
        let place = Arc::clone(&self.place);
        tokio::spawn(async move {
            place.follow().await;
            place.changing.store(false, Ordering::Release);
        });
    }

    /// Waits until what is kept is on the disk.
    ///
    /// # Errors
    /// `Unavailable`.
    pub(super) async fn close(&self) -> Result<()> {
        // From here on it does not begin anew.
        self.place.changing.store(true, Ordering::Release);
        let kept = self.place.kept.lock().take();
        match kept {
            Some(kept) => close(kept).await,
            None => Ok(()),
        }
    }
}
