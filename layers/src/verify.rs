//! Verification: reads everything that a snapshot consists of, from the store and past every cache, and checks it
//! against its checksums. All damage is collected.
//!
//! Memory holds the places of some pages at a time, and a few layers.

use std::{
    collections::{BTreeMap, HashMap, HashSet},
    sync::Arc,
    time::Duration,
};

use bytes::Bytes;
use futures::{StreamExt, TryStreamExt, stream};
use tokio::time::Instant;
use xxhash_rust::xxh3::xxh3_64;

use crate::{
    collect::mark::read_leaf,
    error::{Result, StorageError},
    file::{FileKind, Slot, Source},
    id::{Lsn, ObjectKey, ObjectKind, TimelineId},
    image::{Image, page_count, page_range},
    layer,
    leaf::{Leaf, leaf_pages},
    progress::Progress,
    root::LeafRef,
    snapshot::Snapshot,
    store::Store,
};

/// Places that are gathered before they are looked at.
const PLACES_MAX: usize = if cfg!(test) { 2000 } else { 1 << 20 };
/// Layers that are looked at at a time.
const LAYERS_MAX: usize = 4;
/// Bytes that are read at once of a layer that is not read whole.
const READ_BYTES: u64 = 8 << 20;
/// Damages that are told; all are counted.
const DAMAGE_MAX: usize = 10_000;

/// Something that is not as it should be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Damage {
    /// The object that is damaged or missing; `None`: a root or a batch in the metastore.
    pub object: Option<String>,
    /// What cannot be read because of it: a page of the main file, or where in a log it begins. `None`: nothing of
    /// this snapshot, or all of it.
    pub place: Option<(FileKind, u64)>,
    /// What is wrong.
    pub why: String,
}

impl std::fmt::Display for Damage {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match &self.place {
            Some((FileKind::Main, page)) => write!(f, "page {page}: ")?,
            Some((file, at)) => write!(f, "{file:?} at {at}: ")?,
            None => {}
        }
        f.write_str(&self.why)?;
        self.object.as_ref().map_or(Ok(()), |object| write!(f, " (object {object})"))
    }
}

/// What a verification has found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Verified {
    /// Pages that were read.
    pub pages: u64,
    /// Pieces of logs that were read.
    pub log_pieces: u64,
    /// Leaves of the page map that were read.
    pub leaves: u64,
    /// Layers that were looked at; one that many pages are in may be counted more than once.
    pub layers: u64,
    /// Bytes that were read.
    pub bytes: u64,
    /// How much damage there is.
    pub damages: u64,
    /// The damage, at most 10,000 of it.
    pub damage: Vec<Damage>,
    /// The time that it took.
    pub took: Duration,
}

impl Verified {
    /// Whether everything is as it should be.
    pub fn is_whole(&self) -> bool {
        self.damages == 0
    }

    fn note(&mut self, damage: Damage) {
        self.damages += 1;
        if self.damage.len() < DAMAGE_MAX {
            tracing::error!(object = damage.object, place = ?damage.place, why = damage.why, "damage was found");
            self.damage.push(damage);
        }
    }

    fn note_object(&mut self, key: ObjectKey, place: Option<(FileKind, u64)>, why: impl ToString) {
        self.note(Damage { object: Some(key.to_string()), place, why: why.to_string() });
    }
}

/// A slot, and what is there.
#[derive(Clone, Copy, Debug)]
struct Place {
    file: FileKind,
    at: u64,
    slot: Slot,
}

/// What is wrong, if anything, and how many bytes were read to find out.
type Checked = (ObjectKey, Vec<(Option<(FileKind, u64)>, String)>, u64);

/// Places by the layer that they are in.
#[derive(Debug, Default)]
struct Places {
    layers: BTreeMap<ObjectKey, Vec<Place>>,
    count: usize,
}

impl Places {
    fn add(&mut self, file: FileKind, at: u64, slot: Slot) {
        self.layers.entry(slot.key).or_default().push(Place { file, at, slot });
        self.count += 1;
    }
}

impl Store {
    /// Reads every page and every byte of the logs at a position, and checks them.
    ///
    /// # Errors
    /// `Refused`, `NotFound`: there is no such position. `Unavailable`, `Expired`: it could not be finished. Damage is
    /// no error.
    pub async fn verify(&self, timeline: TimelineId, lsn: Lsn, progress: &Progress) -> Result<Verified> {
        let began = Instant::now();
        let mut found = Verified::default();
        match self.open_stored(timeline, lsn).await {
            Ok(snapshot) => {
                let outcome = self.verify_snapshot(&snapshot, progress, &mut found).await;
                if let Err(error) = snapshot.close().await {
                    tracing::debug!(%error, "a verifier's pin is left to run out");
                }
                outcome?;
            }
            Err(error @ (StorageError::Corrupt(_) | StorageError::Missing(_))) => {
                let object = if let StorageError::Missing(key) = &error { Some(key.clone()) } else { None };
                found.note(Damage { object, place: None, why: error.to_string() });
            }
            Err(error) => return Err(error),
        }
        found.took = began.elapsed();
        Ok(found)
    }

    async fn verify_snapshot(&self, snapshot: &Snapshot, progress: &Progress, found: &mut Verified) -> Result<()> {
        let image = snapshot.image();
        let mut places = Places::default();
        for (at, log) in image.logs.iter().enumerate() {
            for extent in log.iter().flat_map(|log| &log.extents) {
                if let Source::Slot(slot) = &extent.source {
                    found.log_pieces += 1;
                    places.add(FileKind::ALL[at + 1], extent.start, *slot);
                }
            }
        }
        if let Some(base) = &image.base {
            let (has, needs) =
                (base.leaves.len() as u64, page_count(base.main_size, base.block_size).div_ceil(leaf_pages()));
            if has != needs {
                let why = format!("the root at {} has {has} leaves of the page map instead of {needs}", base.head.lsn);
                found.note(Damage { object: None, place: None, why });
            }
        }
        let pages = page_count(image.main_size, image.block_size);
        let count = pages.div_ceil(leaf_pages());
        for index in 0..count {
            progress.tell("leaves verified", index as usize, count as usize);
            snapshot.check()?;
            self.gather(image, index, pages, &mut places, found).await?;
            if places.count >= PLACES_MAX {
                self.verify_places(std::mem::take(&mut places), progress, found).await?;
            }
        }
        progress.tell("leaves verified", count as usize, count as usize);
        self.verify_places(places, progress, found).await?;
        snapshot.check()
    }

    /// Gathers where the pages of a leaf are, checking the leaf.
    async fn gather(
        &self,
        image: &Image,
        index: u64,
        pages: u64,
        places: &mut Places,
        found: &mut Verified,
    ) -> Result<()> {
        let first = index * leaf_pages();
        let end = pages.min(first + leaf_pages());
        let mut place = |page: u64, slot: Slot, found: &mut Verified| {
            found.pages += 1;
            let length = page_range(page, image.block_size).1;
            if u64::from(slot.length) != length {
                let why = format!("a page of {length} bytes is stored as one of {}", slot.length);
                found.note_object(slot.key, Some((FileKind::Main, page)), why);
            }
            places.add(FileKind::Main, page, slot);
        };
        for (page, change) in image.pages.range(first..end) {
            if let Some(Source::Slot(slot)) = &change.source {
                place(*page, *slot, found);
            }
        }
        let base_end = end.min(image.base_pages());
        let leaf = image.base.as_ref().and_then(|base| base.leaves.get(index as usize));
        let leaf = match leaf.filter(|_| first < base_end) {
            None | Some(LeafRef::Empty) => return Ok(()),
            Some(LeafRef::Inline(leaf)) => Arc::clone(leaf),
            Some(LeafRef::Object(slot)) => match self.verify_leaf(*slot, found).await {
                Ok(leaf) => Arc::new(leaf),
                Err(error @ (StorageError::Corrupt(_) | StorageError::Missing(_) | StorageError::NewerFormat(_))) => {
                    let lost = (first..base_end).filter(|page| !image.pages.contains_key(page));
                    for page in lost {
                        found.note_object(slot.key, Some((FileKind::Main, page)), &error);
                    }
                    return Ok(());
                }
                Err(error) => return Err(error),
            },
        };
        for (at, slot) in &leaf.slots {
            let page = first + u64::from(*at);
            if page < base_end && !image.pages.contains_key(&page) {
                place(page, *slot, found);
            }
        }
        Ok(())
    }

    async fn verify_leaf(&self, slot: Slot, found: &mut Verified) -> Result<Leaf> {
        let leaf = read_leaf(self, slot).await?;
        found.leaves += 1;
        found.bytes += u64::from(slot.length);
        // It is named after what it holds.
        let hash = blake3::hash(&leaf.encode());
        let name = [slot.key.sequence.to_le_bytes(), slot.key.nonce.to_le_bytes()].concat();
        if slot.key.kind != ObjectKind::Leaf || hash.as_bytes()[..16] != name[..] {
            found.note_object(slot.key, None, "a leaf of the page map has another one's name");
        }
        Ok(leaf)
    }

    /// Checks what is at some places, a layer at a time.
    async fn verify_places(&self, places: Places, progress: &Progress, found: &mut Verified) -> Result<()> {
        let keys: HashSet<ObjectKey> = places.layers.keys().copied().collect();
        let sizes = self.sizes(&keys).await?;
        for key in places.layers.keys().filter(|key| !sizes.contains_key(key)) {
            found.note_object(*key, None, "it has no row, so that it may be deleted");
        }
        let (mut done, of) = (0, places.layers.len());
        let mut checks = stream::iter(places.layers)
            .map(|(key, places)| self.verify_layer(key, places, &sizes))
            .buffer_unordered(LAYERS_MAX);
        while let Some((key, damage, bytes)) = checks.try_next().await? {
            found.layers += 1;
            found.bytes += bytes;
            damage.into_iter().for_each(|(place, why)| found.note_object(key, place, why));
            done += 1;
            progress.tell("layers verified", done, of);
        }
        Ok(())
    }

    async fn verify_layer(
        &self,
        key: ObjectKey,
        mut places: Vec<Place>,
        sizes: &HashMap<ObjectKey, u64>,
    ) -> Result<Checked> {
        let used: u64 = places.iter().map(|place| u64::from(place.slot.length)).sum();
        let whole = match sizes.get(&key) {
            Some(size) if used * 2 >= *size => self.verify_whole(key, *size).await?,
            _ => Whole { bytes: None, damage: Vec::new(), read: 0 },
        };
        let Whole { bytes, mut damage, mut read } = whole;
        if let Some(bytes) = &bytes {
            // What does not fit is read once more below.
            places.retain(|place| !fits(bytes, &place.slot));
        }
        places.sort_by_key(|place| place.slot.offset);
        for run in runs(&places) {
            let slots: Vec<Slot> = run.iter().map(|place| place.slot).collect();
            read += slots.iter().map(|slot| u64::from(slot.length)).sum::<u64>();
            if slots.len() > 1 && self.objects().read_stored(&slots).await.is_ok() {
                continue;
            }
            for place in run {
                match self.objects().read_stored(&[place.slot]).await {
                    Ok(_) => {}
                    Err(error @ (StorageError::Corrupt(_) | StorageError::Missing(_))) => {
                        damage.push((Some((place.file, place.at)), error.to_string()));
                    }
                    Err(error) => return Err(error),
                }
            }
        }
        Ok((key, damage, read))
    }

    /// Reads a whole layer and checks it by itself.
    async fn verify_whole(&self, key: ObjectKey, size: u64) -> Result<Whole> {
        let mut read = 0;
        let mut last = None;
        // What was damaged on its way is right the second time.
        for _ in 0..2 {
            let bytes = match self.objects().get(&key).await {
                Ok(bytes) => bytes,
                // Each of its places tells.
                Err(StorageError::Missing(_)) => return Ok(Whole { bytes: None, damage: Vec::new(), read }),
                Err(error) => return Err(error),
            };
            read += bytes.len() as u64;
            let checked = if bytes.len() as u64 == size {
                layer::verify(key, &bytes).map(|_| ())
            } else {
                Err(StorageError::Corrupt(format!("{} bytes instead of {size}", bytes.len())))
            };
            match checked {
                Ok(()) => return Ok(Whole { bytes: Some(bytes), damage: Vec::new(), read }),
                Err(error) => last = Some((bytes, error)),
            }
        }
        let (bytes, damage) =
            last.map_or((None, Vec::new()), |(bytes, error)| (Some(bytes), vec![(None, error.to_string())]));
        Ok(Whole { bytes, damage, read })
    }
}

/// A layer that was read whole.
struct Whole {
    bytes: Option<Bytes>,
    damage: Vec<(Option<(FileKind, u64)>, String)>,
    read: u64,
}

fn fits(bytes: &Bytes, slot: &Slot) -> bool {
    let range = usize::try_from(slot.offset).ok().map(|from| from..from.saturating_add(slot.length as usize));
    range.and_then(|range| bytes.get(range)).is_some_and(|piece| xxh3_64(piece) == slot.checksum)
}

/// Places that are read at once.
fn runs(places: &[Place]) -> impl Iterator<Item = &[Place]> {
    let mut rest = places;
    std::iter::from_fn(move || {
        let mut bytes = 0;
        let fits = rest.iter().take_while(|place| {
            bytes += u64::from(place.slot.length);
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
