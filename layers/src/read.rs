//! Reads: what is in memory is copied at once, under whatever lock it is; what is in objects is fetched afterwards.

use crate::{
    error::Result,
    file::{FileKind, LogFile, Slot, Source},
    image::{Found, Image, page_of, page_range},
    journal::Journal,
    root::LeafRef,
    store::Store,
};

/// What a read is put together from, once everything that is in memory has been copied.
pub(crate) struct ReadPlan {
    length: usize,
    /// Slots, and where in the buffer which part of them goes: `(slot, from, at, length)`.
    slots: Vec<(Slot, usize, usize, usize)>,
    /// Pages that a leaf tells of: `(leaf, place, from, at, length)`.
    leaves: Vec<(Slot, u16, usize, usize, usize)>,
}

/// Bytes of a log that are fetched at a time: it is read from its beginning to its end, a little at a time, and each commit
/// has written a piece of a few bytes.
const AHEAD_BYTES: u64 = 8 << 20;

/// The pieces of a log from an offset on that are worth fetching together.
pub(crate) fn ahead(log: &LogFile, offset: u64) -> Vec<Slot> {
    let slots = log.overlapping(offset, offset + AHEAD_BYTES).filter_map(|extent| match &extent.source {
        Source::Slot(slot) => Some(*slot),
        Source::Memory(_) => None,
    });
    slots.collect()
}

impl ReadPlan {
    /// Whether it needs no request.
    pub(crate) fn is_near(&self, store: &Store) -> bool {
        self.leaves.is_empty() && self.slots.iter().all(|(slot, ..)| store.objects().keeps(slot))
    }

    /// Fetches what is not in memory. How many bytes were read.
    pub(crate) async fn run(mut self, store: &Store, buffer: &mut [u8]) -> Result<usize> {
        for (leaf, place, from, at, length) in std::mem::take(&mut self.leaves) {
            match store.objects().leaf(&leaf).await?.slots.get(&place) {
                Some(slot) => self.slots.push((*slot, from, at, length)),
                None => buffer[at..at + length].fill(0),
            }
        }
        let (whole, parts): (Vec<_>, Vec<_>) =
            self.slots.into_iter().partition(|(slot, _, _, length)| *length == slot.length as usize);
        for (slot, from, at, length) in parts {
            // Logs are read a little at a time, and a piece of one may have MiBs.
            let piece = store.objects().read_in_parts(&slot).await?;
            copy(&piece, from, &mut buffer[at..at + length]);
        }
        if whole.is_empty() {
            return Ok(self.length);
        }
        let wanted: Vec<Slot> = whole.iter().map(|(slot, ..)| *slot).collect();
        let pieces = store.objects().read(&wanted).await?;
        for ((_, from, at, length), piece) in whole.into_iter().zip(pieces) {
            copy(&piece, from, &mut buffer[at..at + length]);
        }
        Ok(self.length)
    }
}

/// Copies `piece` from `from` on; what it does not have is zeros.
fn copy(piece: &[u8], from: usize, to: &mut [u8]) {
    let part = piece.get(from..).unwrap_or_default();
    let length = part.len().min(to.len());
    to[..length].copy_from_slice(&part[..length]);
    to[length..].fill(0);
}

/// Copies what is in memory of a read, and plans the rest.
pub(crate) fn plan_read(journal: &Journal, image: &Image, file: FileKind, offset: u64, buffer: &mut [u8]) -> ReadPlan {
    let mut plan = ReadPlan { length: buffer.len(), slots: Vec::new(), leaves: Vec::new() };
    if file != FileKind::Main {
        if let Some((log, tail)) = journal.log(file) {
            plan_log(&mut plan, log, tail, offset, buffer);
        }
        return plan;
    }
    plan_main(&mut plan, journal.block_size(), offset, buffer, |page, plan, from, at, part| match journal.page(page) {
        Some(Some(Source::Slot(slot))) => match journal.layer.as_ref().filter(|layer| layer.key() == slot.key) {
            Some(layer) => copy(layer.read(slot), from, part),
            None => plan.slots.push((*slot, from, at, part.len())),
        },
        Some(Some(Source::Memory(bytes))) => copy(bytes, from, part),
        Some(None) => part.fill(0),
        None => plan_page(plan, image, page, from, at, part),
    });
    plan
}

/// Copies what is in memory of a read of an image, and plans the rest.
pub(crate) fn plan_image(image: &Image, file: FileKind, offset: u64, buffer: &mut [u8]) -> ReadPlan {
    let length = (image.size(file).saturating_sub(offset)).min(buffer.len() as u64) as usize;
    let buffer = &mut buffer[..length];
    let mut plan = ReadPlan { length, slots: Vec::new(), leaves: Vec::new() };
    if file != FileKind::Main {
        if let Some(log) = image.log(file) {
            plan_log(&mut plan, log, &[], offset, buffer);
        }
        return plan;
    }
    plan_main(&mut plan, image.block_size, offset, buffer, |page, plan, from, at, part| {
        plan_page(plan, image, page, from, at, part);
    });
    plan
}

fn plan_page(plan: &mut ReadPlan, image: &Image, page: u64, from: usize, at: usize, part: &mut [u8]) {
    match image.find(page) {
        Found::Hole => part.fill(0),
        Found::Source(Source::Memory(bytes)) => copy(&bytes, from, part),
        Found::Source(Source::Slot(slot)) => plan.slots.push((slot, from, at, part.len())),
        Found::Leaf(LeafRef::Inline(leaf), place) => match leaf.slots.get(&place) {
            Some(slot) => plan.slots.push((*slot, from, at, part.len())),
            None => part.fill(0),
        },
        Found::Leaf(LeafRef::Object(leaf), place) => plan.leaves.push((leaf, place, from, at, part.len())),
        Found::Leaf(LeafRef::Empty, _) => part.fill(0),
    }
}

fn plan_main(
    plan: &mut ReadPlan,
    block_size: u32,
    offset: u64,
    buffer: &mut [u8],
    mut each: impl FnMut(u64, &mut ReadPlan, usize, usize, &mut [u8]),
) {
    let end = offset + buffer.len() as u64;
    let mut at = offset;
    while at < end {
        let page = page_of(at, block_size);
        let (start, size) = page_range(page, block_size);
        let stop = end.min(start + size);
        let place = (at - offset) as usize;
        each(page, plan, (at - start) as usize, place, &mut buffer[place..(stop - offset) as usize]);
        at = stop;
    }
}

fn plan_log(plan: &mut ReadPlan, log: &LogFile, tail: &[u8], offset: u64, buffer: &mut [u8]) {
    let end = offset + buffer.len() as u64;
    for extent in log.overlapping(offset, end) {
        let from = offset.max(extent.start);
        let to = end.min(extent.start + extent.length);
        if from >= to {
            continue;
        }
        let (skip, at) = ((from - extent.start) as usize, (from - offset) as usize);
        let part = &mut buffer[at..at + (to - from) as usize];
        match &extent.source {
            Source::Memory(bytes) => copy(bytes, skip, part),
            Source::Slot(slot) => plan.slots.push((*slot, skip, at, part.len())),
        }
    }
    if end > log.size {
        let from = offset.max(log.size);
        let part = &mut buffer[(from - offset) as usize..];
        copy(tail, (from - log.size) as usize, part);
    }
}

#[cfg(test)]
mod tests;
