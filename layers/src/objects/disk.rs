//! A disk that keeps what was read of far objects: pages by their slots, the least useful forgotten when it is full. What
//! it says is never trusted: bytes that do not fit their slot's checksum are fetched anew. Losing it costs time only.

use std::path::Path;

use bytes::Bytes;
use foyer::{
    BlockEngineConfig, DeviceBuilder, FsDeviceBuilder, HybridCache, HybridCacheBuilder, HybridCachePolicy,
    PsyncIoEngineConfig,
};
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

#[derive(Debug)]
pub(super) struct Disk(HybridCache<String, Bytes>);

fn name(slot: &Slot) -> String {
    format!("{}@{}", slot.key, slot.offset)
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
        Ok(Self(cache.await.map_err(refused)?))
    }

    /// A slot's bytes, if they are there and whole.
    pub(super) async fn get(&self, slot: &Slot) -> Option<Bytes> {
        match self.0.get(&name(slot)).await {
            Ok(entry) => {
                let bytes = entry?.value().clone();
                let whole = bytes.len() == slot.length as usize && xxh3_64(&bytes) == slot.checksum;
                if !whole {
                    tracing::warn!(object = %slot.key, offset = slot.offset, "the disk cache is damaged; fetching anew");
                    self.0.remove(&name(slot));
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
        self.0.insert(name(slot), bytes);
    }

    /// Waits until what is kept is on the disk.
    ///
    /// # Errors
    /// `Unavailable`.
    pub(super) async fn close(&self) -> Result<()> {
        self.0.close().await.map_err(|error| StorageError::Unavailable(format!("the disk cache: {error}")))
    }
}
