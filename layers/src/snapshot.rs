//! A snapshot open for reading: an image that never changes, and the pin that keeps its objects.

use std::sync::Arc;

use parking_lot::Mutex;
use tokio::{task::JoinHandle, time::Instant};

use crate::{
    changed::Changes,
    error::{Result, StorageError},
    file::FileKind,
    id::{Lsn, ReaderId, TimelineId},
    image::Image,
    read::{ahead, plan_image},
    store::Store,
};

/// A snapshot open for reading. Dropping it lets its pin run out; [`Snapshot::close`] gives it back at once.
#[derive(Debug)]
pub struct Snapshot {
    store: Store,
    timeline: TimelineId,
    image: Image,
    changes: Changes,
    reader: ReaderId,
    /// Until when it may be read, unless the pin is renewed. By this machine's own clock, which does not jump.
    pinned_until: Arc<Mutex<Instant>>,
    renewal: JoinHandle<()>,
}

impl Snapshot {
    pub(crate) fn start(
        store: Store,
        timeline: TimelineId,
        image: Image,
        changes: Changes,
        reader: ReaderId,
        pinned: Instant,
    ) -> Arc<Self> {
        let life = store.options().pin;
        let pinned_until = Arc::new(Mutex::new(pinned + life - life / 10));
        let lsn = image.head.lsn;
        let (until, renewing) = (Arc::clone(&pinned_until), store.clone());
        let renewal = tokio::spawn(async move {
            loop {
                tokio::time::sleep(life / 3).await;
                let asked = Instant::now();
                match renewing.metastore().renew_pin(reader, timeline, lsn, life).await {
                    Ok(()) => *until.lock() = asked + life - life / 10,
                    // It may be that the position could be pinned anew, but not with the objects of this image.
                    Err(error @ StorageError::Expired(_)) => {
                        tracing::warn!(%error, %timeline, "a snapshot's pin has run out");
                        *until.lock() = asked;
                        return;
                    }
                    Err(error) => tracing::warn!(%error, %timeline, %lsn, "a snapshot's pin was not renewed"),
                }
            }
        });
        Arc::new(Self { store, timeline, image, changes, reader, pinned_until, renewal })
    }

    /// The timeline that has it for its own.
    pub fn timeline(&self) -> TimelineId {
        self.timeline
    }

    /// Its position.
    pub fn lsn(&self) -> Lsn {
        self.image.head.lsn
    }

    /// What is known of the changes up to it.
    pub fn changes(&self) -> &Changes {
        &self.changes
    }

    /// Whether a file is there.
    pub fn exists(&self, file: FileKind) -> bool {
        self.image.exists(file)
    }

    /// A file's size; 0 where it does not exist.
    pub fn size(&self, file: FileKind) -> u64 {
        self.image.size(file)
    }

    /// Bytes of all its files.
    pub fn bytes(&self) -> u64 {
        FileKind::ALL.into_iter().map(|file| self.size(file)).sum()
    }

    /// Reads up to as many bytes as `buffer` has room for; fewer only at the file's end. How many were read.
    ///
    /// # Errors
    /// `Expired` where the pin could not be renewed; `Corrupt`, `Missing`, `Unavailable`.
    pub async fn read(&self, file: FileKind, offset: u64, buffer: &mut [u8]) -> Result<usize> {
        self.check()?;
        let plan = plan_image(&self.image, file, offset, buffer);
        if let Some(log) = self.image.log(file)
            && !plan.is_near(&self.store)
        {
            self.store.hint(ahead(log, offset)).await;
        }
        plan.run(&self.store, buffer).await
    }

    /// Fetches what an engine that opens it will read first.
    pub async fn warm(&self) {
        self.store.warm(&self.image).await;
    }

    /// Whether what it refers to is still kept.
    ///
    /// # Errors
    /// `Expired`.
    pub fn check(&self) -> Result<()> {
        if Instant::now() >= *self.pinned_until.lock() {
            return Err(StorageError::Expired(format!("LSN {}", self.lsn())));
        }
        Ok(())
    }

    /// The files.
    pub(crate) fn image(&self) -> &Image {
        &self.image
    }

    /// Gives the pin back.
    ///
    /// # Errors
    /// Those of the metastore; the pin then runs out by itself.
    pub async fn close(&self) -> Result<()> {
        self.renewal.abort();
        *self.pinned_until.lock() = Instant::now();
        self.store.metastore().unpin(self.reader, self.timeline, self.lsn()).await
    }
}

impl Drop for Snapshot {
    fn drop(&mut self) {
        self.renewal.abort();
    }
}
