//! Maintenance, as it goes on by itself: the log of a timeline that is being written is folded into a root whenever it
//! has grown long, its layers are compacted now and then, and garbage is collected.

use std::{
    sync::{Arc, Weak},
    time::Duration,
};

use tokio::time::Instant;

use crate::{
    collect::Collect,
    error::StorageError,
    id::TimelineId,
    store::{Store, WeakStore},
    writer::Writer,
};

/// How often the log's length is looked at.
const EVERY: Duration = Duration::from_millis(500);

impl Store {
    /// Seals the writer's timeline whenever its log is long, and compacts it when it was sealed and
    /// [`crate::store::Options::compact_every`] has passed, until the writer is gone or has ended.
    pub async fn maintain(self, writer: Weak<Writer>) {
        let (mut compacted, mut sealed) = (Instant::now(), false);
        loop {
            tokio::time::sleep(EVERY).await;
            let Some(writer) = writer.upgrade().filter(|writer| writer.ended().is_none()) else { return };
            let timeline = writer.grant().timeline;
            let (batches, bytes) = writer.unsealed();
            drop(writer);
            if batches >= self.options().seal_batches || bytes >= self.options().seal_bytes {
                sealed |= self.seal_now(timeline).await;
            }
            if sealed && compacted.elapsed() >= self.options().compact_every {
                (compacted, sealed) = (Instant::now(), false);
                self.compact_now(timeline).await;
            }
        }
    }

    async fn seal_now(&self, timeline: TimelineId) -> bool {
        match self.seal(timeline, false).await {
            Ok(sealed) => {
                tracing::debug!(%timeline, ?sealed, "sealed");
                true
            }
            // Somebody else does it.
            Err(StorageError::Leased(_) | StorageError::Fenced) => false,
            Err(error) => {
                tracing::warn!(%timeline, %error, "the log could not be sealed; trying again");
                false
            }
        }
    }

    async fn compact_now(&self, timeline: TimelineId) {
        match self.compact(timeline, false).await {
            Ok(Some(compacted)) => tracing::info!(%timeline, ?compacted, "compacted"),
            Ok(None) | Err(StorageError::Leased(_) | StorageError::Fenced) => {}
            Err(error) => tracing::warn!(%timeline, %error, "not compacted"),
        }
    }

    /// [`Self::maintain`] as a task.
    pub fn spawn_maintenance(&self, writer: &Arc<Writer>) -> tokio::task::JoinHandle<()> {
        tokio::spawn(self.clone().maintain(Arc::downgrade(writer)))
    }
}

/// Collects the garbage of a store every [`crate::store::Options::collect_every`], for as long as it is used. Several
/// processes may do so.
pub async fn collect_garbage(store: WeakStore) {
    loop {
        let Some(every) = store.upgrade().map(|store| store.options().collect_every) else { return };
        tokio::time::sleep(every).await;
        let Some(store) = store.upgrade() else { return };
        match store.collect(&Collect::default()).await {
            Ok(collected) if collected.deleted.objects + collected.orphans.objects > 0 => {
                tracing::info!(deleted = ?collected.deleted, orphans = ?collected.orphans, "garbage was collected");
            }
            Ok(_) => {}
            Err(error) => tracing::warn!(%error, "garbage could not be collected; trying again later"),
        }
    }
}
