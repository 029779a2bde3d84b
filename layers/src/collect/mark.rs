//! Marking: what can be reached from roots and batches.

use std::collections::{HashMap, HashSet};

use futures::{StreamExt, TryStreamExt, stream};

use super::kept::Kept;
use crate::{
    archive, batch,
    error::{Result, StorageError},
    file::Slot,
    id::{Lsn, ObjectKey, TimelineId},
    leaf::Leaf,
    metastore::{Archive, Root, StoredBatch, Timeline},
    root::LeafRef,
    store::Store,
};

/// Objects that are read at a time.
const READS_MAX: usize = 16;
/// Batches of the log that are read at once.
const BATCHES_MAX: u64 = 256;

/// What has been reached so far.
#[derive(Debug)]
pub(super) struct Marks<'a> {
    store: &'a Store,
    parents: HashMap<TimelineId, TimelineId>,
    reached: HashSet<ObjectKey>,
    /// Timelines whose objects may be reachable in ways that damage hides.
    doubtful: HashSet<TimelineId>,
    /// What is damaged.
    pub(super) damage: Vec<String>,
}

impl<'a> Marks<'a> {
    pub(super) fn new(store: &'a Store, timelines: &[Timeline]) -> Self {
        let parents = timelines.iter().filter_map(|timeline| Some((timeline.id, timeline.parent?.0))).collect();
        Self { store, parents, reached: HashSet::new(), doubtful: HashSet::new(), damage: Vec::new() }
    }

    /// Whether an object can be reached, or may be.
    pub(super) fn has(&self, key: &ObjectKey) -> bool {
        self.reached.contains(key) || self.doubtful.contains(&key.timeline)
    }

    /// Whether an object is known to be reachable.
    pub(super) fn has_surely(&self, key: &ObjectKey) -> bool {
        self.reached.contains(key)
    }

    /// What is damaged may refer to anything of the timeline's and of those that it has left.
    fn doubt(&mut self, mut timeline: TimelineId, error: StorageError) -> Result<()> {
        if !matches!(error, StorageError::Corrupt(_) | StorageError::Missing(_) | StorageError::NewerFormat(_)) {
            return Err(error);
        }
        tracing::error!(%error, %timeline, "what can be reached is not known: nothing of it is collected");
        self.damage.push(error.to_string());
        self.doubtful.insert(timeline);
        while let Some(parent) = self.parents.get(&timeline) {
            timeline = *parent;
            self.doubtful.insert(timeline);
        }
        Ok(())
    }

    /// Marks what the batches in the log refer to.
    pub(super) async fn log(&mut self, timeline: &Timeline) -> Result<()> {
        let mut from = timeline.sealed.next();
        while from <= timeline.head.lsn {
            let to = Lsn(from.0 + BATCHES_MAX - 1).min(timeline.head.lsn);
            for stored in self.store.metastore().read_log(timeline.id, from, to).await? {
                self.batch(timeline.id, stored)?;
            }
            from = to.next();
        }
        Ok(())
    }

    fn batch(&mut self, timeline: TimelineId, stored: StoredBatch) -> Result<()> {
        match batch::decode(stored.payload) {
            Ok(delta) => {
                self.reached.extend(batch::objects(&delta));
                Ok(())
            }
            Err(error) => self.doubt(timeline, error),
        }
    }

    /// Marks archives, and what those of their batches refer to that are kept.
    pub(super) async fn archives(&mut self, timeline: TimelineId, archives: &[Archive], kept: &Kept) -> Result<()> {
        let store = self.store;
        let keys: Vec<ObjectKey> = archives.iter().map(|piece| piece.object).collect();
        self.reached.extend(&keys);
        let mut read = stream::iter(keys)
            .map(|key| async move { store.objects().get(&key).await.and_then(archive::decode) })
            .buffer_unordered(READS_MAX);
        while let Some(found) = read.next().await {
            match found {
                Ok(batches) => {
                    for stored in batches.into_iter().filter(|stored| kept.has_batch(stored.lsn)) {
                        self.batch(timeline, stored)?;
                    }
                }
                Err(error) => self.doubt(timeline, error)?,
            }
        }
        Ok(())
    }

    /// Marks a root, and what it and its leaves refer to.
    pub(super) async fn root(&mut self, root: Root) -> Result<()> {
        let timeline = root.timeline;
        self.reached.extend(root.object);
        let body = match self.store.root_body(root).await {
            Ok(body) => body,
            Err(error) => return self.doubt(timeline, error),
        };
        // What is in a leaf that was met before has been marked with it.
        let new = |leaf: &LeafRef| match leaf {
            LeafRef::Object(slot) if !self.reached.contains(&slot.key) => Some(*slot),
            _ => None,
        };
        let leaves: Vec<Slot> = body.leaves.iter().filter_map(new).collect();
        self.reached.extend(body.objects());
        let store = self.store;
        let mut read = stream::iter(leaves).map(|slot| read_leaf(store, slot)).buffer_unordered(READS_MAX);
        while let Some(found) = read.next().await {
            match found {
                Ok(leaf) => self.reached.extend(leaf.objects()),
                Err(error) => self.doubt(timeline, error)?,
            }
        }
        Ok(())
    }
}

/// A leaf as it is stored, past the cache.
pub(crate) async fn read_leaf(store: &Store, slot: Slot) -> Result<Leaf> {
    let pieces = store.objects().read_stored(&[slot]).await?;
    let piece = pieces.into_iter().next();
    Leaf::decode(piece.ok_or_else(|| StorageError::Missing(slot.key.to_string()))?)
}

/// Deletes objects; those that are gone already are no error.
pub(super) async fn delete(store: &Store, keys: &[ObjectKey]) -> Result<()> {
    stream::iter(keys.iter().copied())
        .map(|key| async move { store.objects().delete(&key).await })
        .buffer_unordered(READS_MAX)
        .try_for_each(|()| std::future::ready(Ok(())))
        .await
}
