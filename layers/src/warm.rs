//! What an engine reads when it opens a database, fetched before it asks: the headers, the logs, and the pages that hold
//! its catalog. The engine finds these one after another, and each would be a request to a store that may be far away.

use crate::{
    error::Result,
    file::{Slot, Source},
    image::{Found, HEADERS, Image, page_range},
    root::LeafRef,
    store::Store,
};

/// Bytes of pages, and of logs, that are fetched.
const BYTES_MAX: u64 = 32 << 20;

impl Store {
    /// Fetches what an engine that opens `image` will read first, in at most two requests one after the other. Where objects
    /// are files of this machine that is the logs, of which each commit has written a few bytes. What cannot be read is left
    /// to whoever needs it: these are hints.
    pub(crate) async fn warm(&self, image: &Image) {
        let fetched = match self.objects().is_far() {
            true => self.fetch_hot(image).await,
            false => self.objects().fetch(&log_slots(image)).await,
        };
        if let Err(error) = fetched {
            tracing::warn!(%error, "not all could be fetched that is read when a database is opened");
        }
    }

    /// Fetches what will be read soon. What cannot be read is left to whoever needs it.
    pub(crate) async fn hint(&self, slots: Vec<Slot>) {
        if let Err(error) = self.objects().fetch(&slots).await {
            tracing::debug!(%error, "not all could be fetched that is read soon");
        }
    }

    async fn fetch_hot(&self, image: &Image) -> Result<()> {
        let mut first = log_slots(image);
        let mut later = Vec::new();
        for page in hot_pages(image) {
            match image.find(page) {
                Found::Source(Source::Slot(slot)) => first.push(slot),
                Found::Leaf(LeafRef::Inline(leaf), place) => first.extend(leaf.slots.get(&place)),
                Found::Leaf(LeafRef::Object(leaf), place) => later.push((leaf, place)),
                Found::Source(Source::Memory(_)) | Found::Leaf(LeafRef::Empty, _) | Found::Hole => {}
            }
        }
        let leaves = later.iter().map(|(leaf, _)| *leaf).map(|leaf| async move { self.objects().leaf(&leaf).await });
        let leaves = futures::future::try_join_all(leaves);
        let ((), leaves) = futures::try_join!(self.objects().fetch(&first), leaves)?;
        let found = leaves.iter().zip(&later).filter_map(|(leaf, (_, place))| leaf.slots.get(place).copied());
        self.objects().fetch(&found.collect::<Vec<_>>()).await
    }
}

/// The headers, and the pages that the newest root knows to be read at opening, as far as there is room.
fn hot_pages(image: &Image) -> impl Iterator<Item = u64> {
    let hot = image.base.as_ref().map(|base| base.hot.as_slice()).unwrap_or_default();
    let room = (BYTES_MAX / page_range(HEADERS, image.block_size).1.max(1)) as usize;
    (0..HEADERS).chain(hot.iter().copied().take(room))
}

/// The pieces of the logs that are in objects, as far as there is room.
fn log_slots(image: &Image) -> Vec<Slot> {
    let extents = image.logs.iter().flatten().flat_map(|log| &log.extents);
    let slots = extents.filter_map(|extent| match &extent.source {
        Source::Slot(slot) => Some(*slot),
        Source::Memory(_) => None,
    });
    let mut room = BYTES_MAX;
    // A large one is one request anyway.
    slots
        .filter(|slot| {
            let fits = u64::from(slot.length) <= room;
            room -= if fits { slot.length.into() } else { 0 };
            fits
        })
        .collect()
}

#[cfg(test)]
mod tests;
