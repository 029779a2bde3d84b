//! Slots of objects, read. Where objects are far away: what was read lately is kept on a disk, neighbours come with one
//! request, what several want at a time is fetched once, and a request that takes unusually long is made twice.

use std::{collections::HashSet, sync::Arc};

use bytes::Bytes;
use futures::{StreamExt, TryStreamExt, stream};
use object_store::ObjectStoreExt;
use xxhash_rust::xxh3::xxh3_64;

use super::{
    Objects, explain,
    flights::{Claim, Landing},
    insist, is_final,
};
use crate::{
    error::{Result, StorageError},
    file::Slot,
    id::ObjectKey,
    leaf::Leaf,
};

/// Slots with at most so many bytes between them are read with one request.
const GAP_BYTES_MAX: u64 = 128 << 10;
/// Bytes of one read request.
const REQUEST_BYTES_MAX: u64 = 8 << 20;
/// Read requests at a time for one read.
const REQUESTS_MAX: usize = 16;

/// A run of slots of one object that is read with one request.
struct Request {
    key: ObjectKey,
    from: u64,
    to: u64,
    /// Indexes of the wanted slots.
    wanted: Vec<usize>,
}

impl Objects {
    /// Reads slots, in their order.
    ///
    /// # Errors
    /// `Missing`, `Corrupt`, `Unavailable`.
    pub(crate) async fn read(&self, slots: &[Slot]) -> Result<Vec<Bytes>> {
        if !self.is_far() {
            return self.read_near(slots).await;
        }
        let mut found = self.find_near(slots).await;
        let mut landings: Vec<(usize, Landing)> = Vec::new();
        let mut awaited = Vec::new();
        for (index, slot) in slots.iter().enumerate().filter(|(index, _)| found[*index].is_none()) {
            match self.flights.claim(slot) {
                Claim::Ours(landing) => landings.push((index, landing)),
                Claim::Theirs(flight) => awaited.push((index, flight)),
            }
        }
        let missing: Vec<Slot> = landings.iter().map(|(index, _)| slots[*index]).collect();
        let fetched = self.read_stored(&missing).await?;
        for ((index, landing), bytes) in landings.into_iter().zip(fetched) {
            // A part of a request would keep all of it.
            let bytes = if missing.len() == 1 { bytes } else { Bytes::copy_from_slice(&bytes) };
            if let Some(disk) = &self.disk {
                disk.keep(&slots[index], bytes.clone());
            }
            landing.land(bytes.clone());
            found[index] = Some(bytes);
        }
        for (index, flight) in awaited {
            // Whoever fetched it has failed, or given up: perhaps not for good.
            found[index] = match flight.await {
                Ok(bytes) => Some(bytes),
                Err(_) => Some(self.read_one(&slots[index]).await?),
            };
        }
        Ok(found.into_iter().flatten().collect())
    }

    /// The same where objects are files of this machine.
    async fn read_near(&self, slots: &[Slot]) -> Result<Vec<Bytes>> {
        let mut found: Vec<_> = slots.iter().map(|slot| self.kept(slot)).collect();
        let missing: Vec<Slot> = slots.iter().zip(&found).filter(|(_, kept)| kept.is_none()).map(|(s, _)| *s).collect();
        if !missing.is_empty() {
            let fetched = self.read_stored(&missing).await?;
            for (place, bytes) in found.iter_mut().filter(|kept| kept.is_none()).zip(fetched) {
                *place = Some(bytes);
            }
        }
        Ok(found.into_iter().flatten().collect())
    }

    /// Those slots that need no request.
    async fn find_near(&self, slots: &[Slot]) -> Vec<Option<Bytes>> {
        let near = stream::iter(slots.to_vec()).map(|slot| async move {
            if let Some(bytes) = self.kept(&slot) {
                return Some(bytes);
            }
            match &self.disk {
                Some(disk) if !self.is_uploading(&slot.key) => disk.get(&slot).await,
                _ => None,
            }
        });
        near.buffered(REQUESTS_MAX).collect().await
    }

    /// Whether a slot is here that is read in parts, or soon.
    pub(crate) fn keeps(&self, slot: &Slot) -> bool {
        self.kept(slot).is_some()
    }

    fn kept(&self, slot: &Slot) -> Option<Bytes> {
        self.parts.get(&(slot.key, slot.offset)).filter(|bytes| bytes.len() == slot.length as usize)
    }

    /// Reads slots, in their order, from the store itself; neighbours with one request, several requests at a time.
    ///
    /// # Errors
    /// As [`Self::read`].
    pub(crate) async fn read_stored(&self, slots: &[Slot]) -> Result<Vec<Bytes>> {
        if let [slot] = slots {
            return Ok(vec![self.read_one(slot).await?]);
        }
        let mut pieces = vec![Bytes::new(); slots.len()];
        let mut answers = stream::iter(requests(slots))
            .map(|request| async move {
                let bytes = self.get_range(&request.key, request.from, request.to).await?;
                Ok::<_, StorageError>((request, bytes))
            })
            .buffer_unordered(REQUESTS_MAX);
        while let Some((request, bytes)) = answers.try_next().await? {
            for index in request.wanted {
                let slot = &slots[index];
                let from = (slot.offset - request.from) as usize;
                let piece = bytes.get(from..from + slot.length as usize).map(|part| bytes.slice_ref(part));
                pieces[index] = match piece.filter(|piece| xxh3_64(piece) == slot.checksum) {
                    Some(piece) => piece,
                    None => self.read_one(slot).await?,
                };
            }
        }
        Ok(pieces)
    }

    async fn read_one(&self, slot: &Slot) -> Result<Bytes> {
        let to = slot.offset + u64::from(slot.length);
        // What was damaged on its way is right the second time.
        for _ in 0..2 {
            let bytes = self.get_range(&slot.key, slot.offset, to).await?;
            if bytes.len() == slot.length as usize && xxh3_64(&bytes) == slot.checksum {
                return Ok(bytes);
            }
        }
        tracing::error!(object = %slot.key, offset = slot.offset, "stored bytes are damaged");
        Err(StorageError::Corrupt(format!("{} bytes at {} of the object {}", slot.length, slot.offset, slot.key)))
    }

    async fn get_range(&self, key: &ObjectKey, from: u64, to: u64) -> Result<Bytes> {
        if let Some(bytes) = self.uploading.lock().get(key) {
            let short = || StorageError::Corrupt(format!("the object {key} is too short"));
            return bytes.get(from as usize..to as usize).map(|part| bytes.slice_ref(part)).ok_or_else(short);
        }
        let path = self.path(key);
        let get = || async {
            match self.hedge.run(to - from, self.is_far(), || self.store.get_range(&path, from..to)).await {
                // What is too short is damaged; trying again does not help.
                Err(error) if !is_final(&error) && self.is_shorter(&path, to).await => Ok(Bytes::new()),
                other => other,
            }
        };
        insist(self.patience.read, get).await.map_err(|error| explain(key, &error))
    }

    async fn is_shorter(&self, path: &object_store::path::Path, size: u64) -> bool {
        self.store.head(path).await.is_ok_and(|meta| meta.size < size)
    }

    /// Reads a slot that others will want other parts of: it is fetched and checked whole, and kept for a while.
    ///
    /// # Errors
    /// As [`Self::read`].
    pub(crate) async fn read_in_parts(&self, slot: &Slot) -> Result<Bytes> {
        if let Some(bytes) = self.kept(slot) {
            return Ok(bytes);
        }
        self.fetch(std::slice::from_ref(slot)).await?;
        match self.kept(slot) {
            Some(bytes) => Ok(bytes),
            None => self.read_one(slot).await,
        }
    }

    /// Reads slots all at once that will be wanted soon, one after another, and keeps them for a while.
    ///
    /// # Errors
    /// As [`Self::read`].
    pub(crate) async fn fetch(&self, slots: &[Slot]) -> Result<()> {
        let mut seen = HashSet::new();
        let fresh = |slot: &&Slot| seen.insert((slot.key, slot.offset)) && self.kept(slot).is_none();
        let slots: Vec<Slot> = slots.iter().filter(fresh).copied().collect();
        for (slot, bytes) in slots.iter().zip(self.read(&slots).await?) {
            // A part of an object would keep all of it.
            self.parts.insert((slot.key, slot.offset), Bytes::copy_from_slice(&bytes));
        }
        Ok(())
    }

    /// Reads a leaf of the page map.
    ///
    /// # Errors
    /// As [`Self::read`].
    pub(crate) async fn leaf(&self, slot: &Slot) -> Result<Arc<Leaf>> {
        if let Some(leaf) = self.leaves.get(&slot.key) {
            return Ok(leaf);
        }
        let mut found = self.read(std::slice::from_ref(slot)).await?;
        let leaf = Arc::new(Leaf::decode(found.pop().unwrap_or_default())?);
        self.leaves.insert(slot.key, Arc::clone(&leaf));
        Ok(leaf)
    }
}

/// The fewest requests that read these slots.
fn requests(slots: &[Slot]) -> Vec<Request> {
    let mut order: Vec<usize> = (0..slots.len()).collect();
    order.sort_by_key(|index| (slots[*index].key, slots[*index].offset));
    let mut requests: Vec<Request> = Vec::new();
    for index in order {
        let slot = &slots[index];
        let to = slot.offset + u64::from(slot.length);
        match requests.last_mut() {
            Some(last)
                if last.key == slot.key
                    && slot.offset <= last.to + GAP_BYTES_MAX
                    && to.max(last.to) - last.from <= REQUEST_BYTES_MAX =>
            {
                last.to = last.to.max(to);
                last.wanted.push(index);
            }
            _ => requests.push(Request { key: slot.key, from: slot.offset, to, wanted: vec![index] }),
        }
    }
    requests
}

#[cfg(test)]
mod tests;
