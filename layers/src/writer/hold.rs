//! What keeps the objects that a writer's files refer to from being collected.
//!
//! The files are a root and the batches since. The writer pins what it is based on, as a reader does. Several times in a
//! pin's life it makes a new pin, looks for the newest root, which another process may have published, bases its files
//! on that, and lets the old pin go, in this order. So its files never refer to anything that a newer root has
//! superseded for longer than a pin lasts; [`crate::collect`] counts on it. A writer that cannot keep that up ends.

use std::{sync::Arc, time::Duration};

use parking_lot::Mutex;
use tokio::time::Instant;

use super::Shared;
use crate::{
    error::{Result, StorageError},
    id::{Lsn, ReaderId},
    root::{RootBody, RootName},
};

/// How often a position that the horizon has passed meanwhile is looked up anew.
const PIN_TRIES: usize = 5;

/// A pin, and what it is for.
#[derive(Debug)]
pub(crate) struct Held {
    pub(crate) reader: ReaderId,
    /// The position that is pinned.
    pub(crate) lsn: Lsn,
    /// The root that the files are based on.
    pub(crate) base: Option<RootName>,
}

/// The pin of a writer's files.
#[derive(Debug)]
pub(super) struct Hold {
    /// Held while the base changes.
    held: tokio::sync::Mutex<Held>,
    /// Until when the files may be used. By this machine's own clock, which does not jump.
    until: Mutex<Instant>,
}

impl Hold {
    /// Of a pin that was asked for at `pinned` and lasts for `life`.
    pub(super) fn new(held: Held, pinned: Instant, life: Duration) -> Self {
        Self { held: tokio::sync::Mutex::new(held), until: Mutex::new(end_of(pinned, life)) }
    }

    /// The files may not be used any more.
    pub(super) fn has_ended(&self) -> bool {
        Instant::now() >= *self.until.lock()
    }
}

/// The metastore's pin ends later than ours.
fn end_of(asked: Instant, life: Duration) -> Instant {
    asked + life - life / 10
}

impl Shared {
    /// Bases the files on a root that this process has published.
    pub(super) async fn adopt(&self, base: RootName, body: &Arc<RootBody>) -> Result<()> {
        let mut held = self.hold.held.lock().await;
        if held.base.is_some_and(|held| !base.follows(&held)) {
            return Ok(());
        }
        let (reader, lsn) = self.pin_newest().await?;
        if let Err(error) = self.wait_for(base.lsn).await {
            self.unpin(reader, lsn).await;
            return Err(error);
        }
        self.rebase(body);
        self.replace(&mut held, Held { reader, lsn, base: Some(base) }).await;
        Ok(())
    }

    /// Pins anew, and bases the files on the newest root. The pin is a new one each time, because one that is older than
    /// the root keeps what the root has superseded.
    async fn renew_hold(&self) -> Result<()> {
        let asked = Instant::now();
        let mut held = self.hold.held.lock().await;
        let (reader, lsn) = self.pin_newest().await?;
        let base = match self.base_on_newest(held.base).await {
            Ok(base) => base,
            Err(error) => {
                self.unpin(reader, lsn).await;
                return Err(error);
            }
        };
        self.replace(&mut held, Held { reader, lsn, base }).await;
        *self.hold.until.lock() = end_of(asked, self.store.options().pin);
        Ok(())
    }

    async fn base_on_newest(&self, old: Option<RootName>) -> Result<Option<RootName>> {
        let Some(root) = self.store.newest_root(self.grant.timeline).await? else { return Ok(None) };
        let base = RootName::of(&root);
        if old != Some(base) {
            let body = Arc::new(self.store.root_body(root).await?);
            self.wait_for(base.lsn).await?;
            self.rebase(&body);
        }
        Ok(Some(base))
    }

    /// Waits until a position is known to be durable that a root holds: the answer may still be on its way, and no
    /// image is that far then.
    async fn wait_for(&self, lsn: Lsn) -> Result<()> {
        let mut position = self.position.subscribe();
        let wait = position.wait_for(|position| *position >= lsn || self.ended.get().is_some());
        if tokio::time::timeout(self.store.options().pin / 3, wait).await.is_err() {
            return Err(StorageError::Unavailable(format!("it is not known here yet that {lsn} is durable")));
        }
        self.check()
    }

    async fn replace(&self, held: &mut Held, new: Held) {
        let old = std::mem::replace(held, new);
        self.unpin(old.reader, old.lsn).await;
    }

    async fn pin_newest(&self) -> Result<(ReaderId, Lsn)> {
        let reader = self.store.reader_id();
        let (metastore, timeline) = (self.store.metastore(), self.grant.timeline);
        let mut tries = 0;
        loop {
            let lsn = metastore.timeline(timeline).await?.head.lsn;
            match metastore.pin(reader, timeline, lsn, self.store.options().pin).await {
                Ok(()) => return Ok((reader, lsn)),
                // The horizon has followed a commit that came in between.
                Err(StorageError::Refused(_)) if tries < PIN_TRIES => tries += 1,
                Err(error) => return Err(error),
            }
        }
    }

    async fn unpin(&self, reader: ReaderId, lsn: Lsn) {
        if let Err(error) = self.store.metastore().unpin(reader, self.grant.timeline, lsn).await {
            tracing::debug!(%error, "a writer's pin is left to run out");
        }
    }

    /// Lets the pin go, when the files are not used any more.
    pub(super) async fn let_go(&self) {
        let held = self.hold.held.lock().await;
        *self.hold.until.lock() = Instant::now();
        self.unpin(held.reader, held.lsn).await;
    }
}

/// Keeps the pin for as long as it can be kept.
pub(super) async fn keep_hold(shared: Arc<Shared>) {
    let life = shared.store.options().pin;
    let (every, soon) = (life / 3, life / 30);
    let mut pause = every;
    loop {
        tokio::time::sleep(pause).await;
        if shared.check().is_err() {
            return;
        }
        pause = soon;
        match tokio::time::timeout(every, shared.renew_hold()).await {
            Ok(Ok(())) => pause = every,
            Ok(Err(StorageError::NotFound(why))) => return shared.end(StorageError::Expired(why)),
            Ok(Err(error)) => tracing::warn!(%error, "a writer's pin was not renewed; trying again"),
            Err(_) => tracing::warn!("a writer's pin was not renewed in time; trying again"),
        }
    }
}
