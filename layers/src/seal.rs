//! Sealing: folding the batches of the log into a new root, so that opening a snapshot stays quick and the log short.
//!
//! Only leaves with changed pages are written anew. Pages that batches took along are put into layers. The batches go
//! to an archive, from which every position in the window can still be read.

use std::{collections::BTreeMap, sync::Arc};

use bytes::Bytes;
use xxhash_rust::xxh3::xxh3_64;

use crate::{
    archive,
    error::{Result, StorageError},
    file::{Extent, FileKind, LogFile, Slot, Source},
    id::{Lsn, ObjectKey, ObjectKind, TimelineId},
    image::{Image, page_count},
    layer::LayerBuilder,
    leaf::{Leaf, leaf_pages},
    metastore::{Archive, MaintenanceGrant, Object, Root, Timeline},
    root::{LeafRef, RootBody, RootName},
    snapshot::Snapshot,
    store::Store,
};

/// Bytes of a root that stay in the metastore; few in tests, so that some are objects.
const ROOT_BYTES_MAX: usize = if cfg!(test) { 400 } else { 64 << 10 };

/// What a maintainer makes: objects under its grant, put before anything refers to them.
pub(crate) struct Maker<'a> {
    store: &'a Store,
    grant: MaintenanceGrant,
    sequence: u64,
    layer: Option<LayerBuilder>,
    /// What was put.
    pub(crate) objects: Vec<Object>,
}

impl<'a> Maker<'a> {
    pub(crate) fn new(store: &'a Store, grant: MaintenanceGrant) -> Self {
        Self { store, grant, sequence: 0, layer: None, objects: Vec::new() }
    }

    fn key(&mut self, kind: ObjectKind) -> ObjectKey {
        self.sequence += 1;
        let MaintenanceGrant { timeline, epoch } = self.grant;
        ObjectKey { kind, timeline, maintenance: true, epoch, sequence: self.sequence, nonce: self.store.nonce() }
    }

    /// Puts bytes into a layer.
    pub(crate) async fn piece(&mut self, file: FileKind, place: u64, bytes: &[u8]) -> Result<Slot> {
        if self.layer.is_none() {
            let key = self.key(ObjectKind::Data);
            self.layer = Some(LayerBuilder::new(key));
        }
        let layer = self.layer.as_mut().ok_or_else(|| StorageError::Corrupt("no layer".to_owned()))?;
        let slot = layer.push(file, place, bytes);
        if layer.len() >= self.store.options().sealed_layer_bytes {
            self.flush().await?;
        }
        Ok(slot)
    }

    /// Puts the layer that is in the making.
    pub(crate) async fn flush(&mut self) -> Result<()> {
        let Some(layer) = self.layer.take() else { return Ok(()) };
        let key = layer.key();
        self.put(key, layer.finish()).await
    }

    async fn put(&mut self, key: ObjectKey, bytes: Bytes) -> Result<()> {
        self.objects.push(Object { key, bytes: bytes.len() as u64 });
        self.store.objects().put(key, bytes).await
    }

    /// Puts a leaf, named by what is in it.
    pub(crate) async fn leaf(&mut self, leaf: &Leaf) -> Result<LeafRef> {
        if leaf.slots.is_empty() {
            return Ok(LeafRef::Empty);
        }
        let bytes = leaf.encode();
        let hash = blake3::hash(&bytes);
        let number = |at: usize| {
            let mut number = [0; 8];
            number.copy_from_slice(&hash.as_bytes()[at..at + 8]);
            u64::from_le_bytes(number)
        };
        let MaintenanceGrant { timeline, epoch } = self.grant;
        let key = ObjectKey {
            kind: ObjectKind::Leaf,
            timeline,
            maintenance: true,
            epoch,
            sequence: number(0),
            nonce: number(8),
        };
        let slot = Slot { key, offset: 0, length: bytes.len() as u32, checksum: xxh3_64(&bytes) };
        if !self.objects.iter().any(|object| object.key == key) {
            self.put(key, bytes).await?;
        }
        Ok(LeafRef::Object(slot))
    }

    /// The row of a root, whose body goes to an object where it is large.
    pub(crate) async fn root(&mut self, body: &RootBody, generation: u32) -> Result<Root> {
        let bytes = body.encode();
        let (timeline, lsn) = (body.timeline, body.head.lsn);
        if bytes.len() <= ROOT_BYTES_MAX {
            return Ok(Root { timeline, lsn, generation, body: bytes, object: None, created: 0 });
        }
        let key = self.key(ObjectKind::Root);
        self.put(key, bytes).await?;
        Ok(Root { timeline, lsn, generation, body: Bytes::new(), object: Some(key), created: 0 })
    }
}

impl Store {
    /// Folds everything durable of a timeline into a root, where there is anything to fold; the new root's position.
    /// `force` takes the right to from another maintainer.
    ///
    /// # Errors
    /// `Leased`, `Fenced`: another maintains the timeline. Those of reading and writing; nothing has changed then.
    pub async fn seal(&self, timeline: TimelineId, force: bool) -> Result<Option<Lsn>> {
        let found = self.metastore().timeline(timeline).await?;
        if found.head.lsn <= found.sealed {
            return Ok(None);
        }
        self.maintaining(timeline, force, |grant| self.seal_under(grant)).await
    }

    /// Does `work` with the right to maintain a timeline, and gives that back.
    ///
    /// # Errors
    /// `Leased`: another has it. Those of the work.
    pub(crate) async fn maintaining<T, F: Future<Output = Result<T>>>(
        &self,
        timeline: TimelineId,
        force: bool,
        work: impl FnOnce(MaintenanceGrant) -> F,
    ) -> Result<T> {
        let options = self.options();
        let force = force || options.exclusive;
        let grant = self.metastore().acquire_maintenance(timeline, options.lease * 6, force).await?;
        let outcome = work(grant).await;
        if let Err(error) = self.metastore().release_maintenance(&grant).await {
            tracing::debug!(%error, "the right to maintain a timeline is left to run out");
        }
        outcome
    }

    /// As [`Self::seal`], with the right to.
    pub(crate) async fn seal_under(&self, grant: MaintenanceGrant) -> Result<Option<Lsn>> {
        let found = self.metastore().timeline(grant.timeline).await?;
        if found.head.lsn <= found.sealed {
            return Ok(None);
        }
        // What the new root takes over from a parent's must not be collected before it is published.
        let snapshot = self.open_snapshot(grant.timeline, found.head.lsn).await?;
        let sealed = self.seal_snapshot(grant, &found, &snapshot).await;
        if let Err(error) = snapshot.close().await {
            tracing::debug!(%error, "a sealer's pin is left to run out");
        }
        sealed.map(Some)
    }

    async fn seal_snapshot(&self, grant: MaintenanceGrant, found: &Timeline, snapshot: &Snapshot) -> Result<Lsn> {
        let (timeline, target) = (grant.timeline, found.head.lsn);
        let mut maker = Maker::new(self, grant);
        let body = fold(self, &mut maker, timeline, snapshot.image()).await?;
        let batches = self.batches(timeline, found.sealed.next(), target).await?;
        let key = maker.key(ObjectKind::Log);
        maker.put(key, archive::encode(timeline, &batches)?).await?;
        let archive = Archive { timeline, from: found.sealed.next(), to: target, object: key };
        maker.flush().await?;
        let root = maker.root(&body, 0).await?;
        snapshot.check()?;
        self.metastore().publish_root(&grant, &root, Some(archive), &maker.objects).await?;
        if let Some(writer) = self.writer(timeline) {
            writer.adopt(RootName::of(&root), &Arc::new(body)).await;
        }
        Ok(target)
    }
}

/// A root of an image, based on the image's own.
async fn fold(store: &Store, maker: &mut Maker<'_>, timeline: TimelineId, image: &Image) -> Result<RootBody> {
    let pages = page_count(image.main_size, image.block_size);
    let mut changed: BTreeMap<usize, Vec<(u16, Option<Slot>)>> = BTreeMap::new();
    for (page, change) in &image.pages {
        if *page >= pages {
            continue;
        }
        let slot = match &change.source {
            None => None,
            Some(Source::Slot(slot)) => Some(*slot),
            Some(Source::Memory(bytes)) => Some(maker.piece(FileKind::Main, *page, bytes).await?),
        };
        let (leaf, place) = Leaf::place(*page);
        changed.entry(leaf).or_default().push((place, slot));
    }
    let count = pages.div_ceil(leaf_pages()) as usize;
    let mut leaves: Vec<LeafRef> = Vec::with_capacity(count);
    for index in 0..count {
        let old = image.base.as_ref().and_then(|base| base.leaves.get(index)).cloned().unwrap_or(LeafRef::Empty);
        let first = index as u64 * leaf_pages();
        let whole = first + leaf_pages() <= image.base_pages();
        let alone = count == 1;
        if let (LeafRef::Object(_) | LeafRef::Empty, true, None, false) = (&old, whole, changed.get(&index), alone) {
            leaves.push(old);
            continue;
        }
        let mut leaf = match &old {
            LeafRef::Empty => Leaf::default(),
            LeafRef::Inline(leaf) => Leaf::clone(leaf),
            LeafRef::Object(slot) => Leaf::clone(&*store.objects().leaf(slot).await?),
        };
        // What was cut off since is not the base's any more.
        leaf.slots.retain(|place, _| first + u64::from(*place) < image.base_pages());
        for (place, slot) in changed.remove(&index).unwrap_or_default() {
            match slot {
                Some(slot) => leaf.slots.insert(place, slot),
                None => leaf.slots.remove(&place),
            };
        }
        leaves.push(if alone { LeafRef::Inline(Arc::new(leaf)) } else { maker.leaf(&leaf).await? });
    }
    let mut logs = [None, None, None];
    for (at, log) in image.logs.iter().enumerate() {
        if let Some(log) = log {
            logs[at] = Some(fold_log(maker, FileKind::ALL[at + 1], log).await?);
        }
    }
    let noted = store.writer(timeline).and_then(|writer| writer.hot_pages(image.head.lsn));
    let known = || image.base.as_ref().map(|base| base.hot.clone()).unwrap_or_default();
    let mut hot = noted.unwrap_or_else(known);
    hot.retain(|page| *page < pages);
    Ok(RootBody {
        timeline,
        head: image.head,
        exists: image.exists,
        main_size: image.main_size,
        block_size: image.block_size,
        leaves,
        logs,
        hot,
    })
}

/// A log whose bytes are all in layers, in few pieces.
async fn fold_log(maker: &mut Maker<'_>, file: FileKind, log: &LogFile) -> Result<LogFile> {
    let mut folded = LogFile::default();
    let mut gathered: Vec<u8> = Vec::new();
    for extent in &log.extents {
        match &extent.source {
            Source::Memory(bytes) => gathered.extend_from_slice(&bytes[..extent.length as usize]),
            Source::Slot(_) => {
                flush_log(maker, file, &mut folded, &mut gathered).await?;
                let start = folded.size;
                folded.extents.push_back(Extent { start, ..extent.clone() });
                folded.size += extent.length;
            }
        }
    }
    flush_log(maker, file, &mut folded, &mut gathered).await?;
    Ok(folded)
}

async fn flush_log(maker: &mut Maker<'_>, file: FileKind, log: &mut LogFile, gathered: &mut Vec<u8>) -> Result<()> {
    if !gathered.is_empty() {
        let slot = maker.piece(file, log.size, gathered).await?;
        gathered.clear();
        log.append(Source::Slot(slot));
    }
    Ok(())
}
