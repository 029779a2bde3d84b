//! A writer's end: closed in order, let go of, or for want of room, where it can go on at what is durable.

use std::{sync::Arc, time::Duration};

use tokio::{task::JoinHandle, time::Instant};

use super::{Shared, Writer, sync::HOLD_MAX};
use crate::{
    error::{Result, StorageError},
    metastore::WriterGrant,
};

/// How often a writer that is to be closed looks whether commits still hold batches.
const CLOSE_LOOK: Duration = Duration::from_millis(5);

pub(super) fn stuck() -> StorageError {
    StorageError::Poisoned(format!("a commit has written and not synced for {} s", HOLD_MAX.as_secs()))
}

impl Writer {
    /// Goes on at what is durable, under the same grant, where there was no room for a commit: nothing that was sent can
    /// happen any more. `None`: it has not ended, or for another reason.
    pub(crate) fn resume(&self) -> Option<Self> {
        let Shared { store, grant, state, hold, lease_end, .. } = &*self.shared;
        if !matches!(self.shared.ended.get(), Some(StorageError::Full(_))) || hold.has_ended() {
            return None;
        }
        self.abort();
        let image = self.durable_image();
        let (sent, sequence) = {
            let state = state.lock();
            (state.sent, state.sequence)
        };
        if sent != image.head.lsn {
            return None;
        }
        let lease_end = *lease_end.lock();
        let grant = WriterGrant { head: image.head, ..grant.clone() };
        Some(Self::start_with(store.clone(), grant, image, lease_end, Arc::clone(hold), sequence))
    }

    /// Makes everything durable and gives the lease back.
    ///
    /// # Errors
    /// `Poisoned`.
    pub async fn close(&self) -> Result<()> {
        let deadline = Instant::now() + HOLD_MAX;
        let last = loop {
            {
                let mut state = self.shared.state.lock();
                self.shared.check()?;
                if state.holds == 0 {
                    self.shared.enqueue(&mut state, None)?;
                    break state.image.head.lsn;
                }
            }
            if Instant::now() >= deadline {
                self.shared.end(stuck());
            }
            tokio::time::sleep(CLOSE_LOOK).await;
        };
        self.wait(last).await?;
        self.abort();
        self.shared.let_go().await;
        self.shared.store.metastore().release_writer(&self.shared.grant).await
    }

    fn abort(&self) {
        self.tasks.iter().for_each(JoinHandle::abort);
        self.shared.end(StorageError::Poisoned("it was closed".to_owned()));
    }
}

impl Drop for Writer {
    fn drop(&mut self) {
        self.abort();
    }
}
