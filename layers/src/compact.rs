//! Compaction: pages that are in use are moved out of layers that hold little else, into new ones in the order of the
//! file. The new root is equivalent to the one that it takes the place of; the log and its head are not touched, so
//! that no commit is ever in its way.
//!
//! What is left behind becomes garbage once nothing else refers to it. Only layers of the timeline's own are emptied:
//! a parent's are in use there. Bytes of log files are never moved, because a writer's files refer to those of
//! its base as they are; a checkpoint removes them soon. Memory holds the keys of the objects, one leaf, and one layer.

use std::{
    collections::{HashMap, HashSet},
    sync::Arc,
};

use crate::{
    collect::mark::read_leaf,
    error::{Result, StorageError},
    file::{FileKind, Slot, Source},
    id::{Lsn, ObjectKey, TimelineId},
    image::page_count,
    leaf::{Leaf, leaf_pages},
    metastore::{MaintenanceGrant, Root},
    root::{LeafRef, RootBody, RootName},
    seal::Maker,
    store::Store,
};

/// Own layers that a leaf may refer to before its pages are moved together.
const FAN_OUT_MAX: usize = 64;
/// Bytes that are read at once.
const READ_BYTES: u64 = 16 << 20;
/// Layers that are in use for less than this part of them are emptied.
const LIVE_MIN: f64 = 0.5;
/// All own layers together may be so much larger than what is in use of them; where they are, the emptiest go first.
const SPARE_MAX: f64 = 1.25;
/// Layers that are in use for more than this are never emptied for that.
const LIVE_MAX: f64 = 0.9;

/// What a compaction came to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Compacted {
    /// The position of the root.
    pub lsn: Lsn,
    /// Its new generation.
    pub generation: u32,
    /// Layers that the root does not refer to any more.
    pub layers: u64,
    /// Pages that were moved.
    pub pages: u64,
    /// Their bytes.
    pub bytes: u64,
}

/// What is to be moved.
#[derive(Debug, Default)]
struct Plan {
    /// Layers to be emptied.
    layers: HashSet<ObjectKey>,
    /// Leaves whose pages, as far as they are in own layers, are to be moved together.
    leaves: HashSet<usize>,
}

impl Store {
    /// Seals a timeline where there is anything to seal, and moves pages together where that is worth it. `force` takes
    /// the right to from another maintainer.
    ///
    /// # Errors
    /// `Leased`, `Fenced`: another maintains the timeline. Those of reading and writing; nothing has changed then.
    pub async fn compact(&self, timeline: TimelineId, force: bool) -> Result<Option<Compacted>> {
        self.maintaining(timeline, force, |grant| async move {
            self.seal_under(grant).await?;
            // As long as the grant is good, it stays the newest.
            let Some(old) = self.metastore().root_at(timeline, Lsn(u64::MAX)).await? else { return Ok(None) };
            self.compact_root(grant, old).await
        })
        .await
    }

    async fn compact_root(&self, grant: MaintenanceGrant, old: Root) -> Result<Option<Compacted>> {
        let timeline = grant.timeline;
        let (lsn, generation) = (old.lsn, old.generation + 1);
        let body = self.root_body(old).await?;
        let plan = self.plan(timeline, &body).await?;
        if plan.layers.is_empty() && plan.leaves.is_empty() {
            return Ok(None);
        }
        let mut maker = Maker::new(self, grant);
        let mut done = Compacted { lsn, generation, layers: plan.layers.len() as u64, pages: 0, bytes: 0 };
        let pages = page_count(body.main_size, body.block_size);
        let mut leaves = Vec::with_capacity(body.leaves.len());
        let progress = self.progress();
        for (index, old) in body.leaves.iter().enumerate() {
            progress.tell("leaves compacted", index, body.leaves.len());
            let Some(found) = self.leaf_of(old).await? else {
                leaves.push(LeafRef::Empty);
                continue;
            };
            let is_moved = |slot: &Slot| {
                plan.layers.contains(&slot.key) || (plan.leaves.contains(&index) && slot.key.timeline == timeline)
            };
            let first = index as u64 * leaf_pages();
            let is_page = |place: u16| first + u64::from(place) < pages;
            if found.slots.iter().all(|(place, slot)| is_page(*place) && !is_moved(slot)) {
                leaves.push(old.clone());
                continue;
            }
            let mut leaf = Leaf::default();
            let kept = found.slots.iter().filter(|(place, _)| is_page(**place));
            let (moved, still): (Vec<_>, Vec<_>) = kept.partition(|(_, slot)| is_moved(slot));
            leaf.slots.extend(still);
            for run in runs(&moved) {
                let slots: Vec<Slot> = run.iter().map(|(_, slot)| **slot).collect();
                let pieces = self.objects().read(&slots).await?;
                for ((place, _), piece) in run.iter().zip(pieces) {
                    let slot = maker.piece(FileKind::Main, first + u64::from(**place), &piece).await?;
                    leaf.slots.insert(**place, slot);
                    done.pages += 1;
                    done.bytes += piece.len() as u64;
                }
            }
            let is_inline = matches!(old, LeafRef::Inline(_));
            leaves.push(if is_inline { LeafRef::Inline(Arc::new(leaf)) } else { maker.leaf(&leaf).await? });
        }
        maker.flush().await?;
        let body = RootBody { leaves, ..body };
        let root = maker.root(&body, generation).await?;
        self.metastore().publish_root(&grant, &root, None, &maker.objects).await?;
        if let Some(writer) = self.writer(timeline) {
            writer.adopt(RootName::of(&root), &Arc::new(body)).await;
        }
        Ok(Some(done))
    }

    async fn leaf_of(&self, leaf: &LeafRef) -> Result<Option<Arc<Leaf>>> {
        match leaf {
            LeafRef::Empty => Ok(None),
            LeafRef::Inline(leaf) => Ok(Some(Arc::clone(leaf))),
            LeafRef::Object(slot) => read_leaf(self, *slot).await.map(|leaf| Some(Arc::new(leaf))),
        }
    }

    async fn plan(&self, timeline: TimelineId, body: &RootBody) -> Result<Plan> {
        let mut plan = Plan::default();
        let mut live: HashMap<ObjectKey, u64> = HashMap::new();
        for (index, leaf) in body.leaves.iter().enumerate() {
            let Some(leaf) = self.leaf_of(leaf).await? else { continue };
            let mut own = HashSet::new();
            for slot in leaf.slots.values().filter(|slot| slot.key.timeline == timeline) {
                *live.entry(slot.key).or_default() += u64::from(slot.length);
                own.insert(slot.key);
            }
            if own.len() > FAN_OUT_MAX {
                plan.leaves.insert(index);
            }
        }
        // Emptying these would not rid anybody of them.
        let mut held = HashSet::new();
        for extent in body.logs.iter().flatten().flat_map(|log| &log.extents) {
            if let Source::Slot(slot) = &extent.source
                && slot.key.timeline == timeline
            {
                *live.entry(slot.key).or_default() += u64::from(slot.length);
                held.insert(slot.key);
            }
        }
        let sizes = self.sizes(&live.keys().copied().collect()).await?;
        let mut layers = Vec::with_capacity(live.len());
        for (key, live) in live {
            let size = *sizes.get(&key).ok_or_else(|| StorageError::Corrupt(format!("the object {key} has no row")))?;
            layers.push(Layer { key, live, size, is_held: held.contains(&key) });
        }
        plan.layers = to_empty(layers);
        Ok(plan)
    }
}

/// A layer that a root refers to.
#[derive(Clone, Copy, Debug)]
struct Layer {
    key: ObjectKey,
    /// Bytes of it that are in use.
    live: u64,
    size: u64,
    /// It holds what is not moved.
    is_held: bool,
}

impl Layer {
    fn ratio(&self) -> f64 {
        self.live as f64 / self.size.max(1) as f64
    }
}

/// The layers that are worth emptying.
fn to_empty(mut layers: Vec<Layer>) -> HashSet<ObjectKey> {
    let live: u64 = layers.iter().map(|layer| layer.live).sum();
    let mut size: u64 = layers.iter().map(|layer| layer.size).sum();
    layers.retain(|layer| !layer.is_held);
    layers.sort_by(|a, b| a.ratio().total_cmp(&b.ratio()).then(a.key.cmp(&b.key)));
    let mut chosen = HashSet::new();
    for layer in layers {
        let is_too_much = size as f64 > live as f64 * SPARE_MAX && layer.ratio() < LIVE_MAX;
        if layer.ratio() >= LIVE_MIN && !is_too_much {
            break;
        }
        size = size - layer.size + layer.live.min(layer.size);
        chosen.insert(layer.key);
    }
    chosen
}

/// Slots in runs that are read at once.
fn runs<'a, 'b>(moved: &'b [(&'a u16, &'a Slot)]) -> impl Iterator<Item = &'b [(&'a u16, &'a Slot)]> {
    let mut rest = moved;
    std::iter::from_fn(move || {
        let mut bytes = 0;
        let fits = rest.iter().take_while(|(_, slot)| {
            bytes += u64::from(slot.length);
            bytes <= READ_BYTES
        });
        let count = fits.count().max(1).min(rest.len());
        let (run, left) = rest.split_at(count);
        rest = left;
        Some(run).filter(|run| !run.is_empty())
    })
}

#[cfg(test)]
mod tests;
