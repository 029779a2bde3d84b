//! Maintenance of a timeline that is being written: its log is folded into a root whenever it has grown long.

use std::{
    sync::{Arc, Weak},
    time::Duration,
};

use crate::{error::StorageError, store::Store, writer::Writer};

/// How often the log's length is looked at.
const EVERY: Duration = Duration::from_millis(500);

impl Store {
    /// Seals the writer's timeline whenever its log is long, until the writer is gone or has ended.
    pub async fn maintain(self, writer: Weak<Writer>) {
        loop {
            tokio::time::sleep(EVERY).await;
            let Some(writer) = writer.upgrade().filter(|writer| writer.ended().is_none()) else { return };
            let (batches, bytes) = writer.unsealed();
            if batches < self.options().seal_batches && bytes < self.options().seal_bytes {
                continue;
            }
            let timeline = writer.grant().timeline;
            match self.seal(timeline, false).await {
                Ok(sealed) => tracing::debug!(%timeline, ?sealed, batches, bytes, "sealed"),
                // Somebody else does it.
                Err(StorageError::Leased(_) | StorageError::Fenced) => {}
                Err(error) => tracing::warn!(%timeline, %error, "the log could not be sealed; trying again"),
            }
        }
    }

    /// [`Self::maintain`] as a task.
    pub fn spawn_maintenance(&self, writer: &Arc<Writer>) -> tokio::task::JoinHandle<()> {
        tokio::spawn(self.clone().maintain(Arc::downgrade(writer)))
    }
}
