//! A leaf of the page map: where up to 1024 neighbouring pages are. Content-addressed within its maker's epoch.

use std::collections::BTreeMap;

use bytes::Bytes;

use crate::{
    batch::{Keys, SLOT_BYTES, read_slot},
    encoding::{Decoder, Encoder},
    error::Result,
    file::Slot,
    id::ObjectKey,
};

const MAGIC: [u8; 4] = *b"ODLF";
const VERSION: u16 = 1;

/// Pages of a leaf.
pub(crate) const LEAF_PAGES: u64 = 1024;

/// Pages of a leaf.
#[cfg(not(test))]
pub(crate) fn leaf_pages() -> u64 {
    LEAF_PAGES
}

/// Pages of a leaf; few in a simulation, so that its small databases have several.
#[cfg(test)]
pub(crate) fn leaf_pages() -> u64 {
    simulated::PAGES.get()
}

#[cfg(test)]
pub(crate) mod simulated {
    use std::cell::Cell;

    thread_local! {
        pub(crate) static PAGES: Cell<u64> = const { Cell::new(super::LEAF_PAGES) };
    }
}

/// Where the pages of a leaf are, by their place in it. A page without a slot is a hole.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Leaf {
    pub(crate) slots: BTreeMap<u16, Slot>,
}

impl Leaf {
    /// The leaf of a page, and the page's place in it.
    pub(crate) fn place(page: u64) -> (usize, u16) {
        ((page / leaf_pages()) as usize, (page % leaf_pages()) as u16)
    }

    pub(crate) fn objects(&self) -> impl Iterator<Item = ObjectKey> {
        self.slots.values().map(|slot| slot.key)
    }

    pub(crate) fn encode(&self) -> Bytes {
        let keys = Keys::of(self.slots.values());
        let mut out = Encoder::frame(MAGIC, VERSION);
        keys.write(&mut out);
        out.count(self.slots.len());
        for (place, slot) in &self.slots {
            out.u16(*place);
            keys.write_slot(slot, &mut out);
        }
        out.finish()
    }

    /// # Errors
    /// `Corrupt`, `NewerFormat`.
    pub(crate) fn decode(bytes: Bytes) -> Result<Self> {
        let mut from = Decoder::frame(bytes, MAGIC, VERSION, "a leaf of the page map")?;
        let keys = Keys::read(&mut from)?;
        let mut leaf = Self::default();
        for _ in 0..from.count(2 + SLOT_BYTES)? {
            let place = u16::from_le_bytes(from.raw()?);
            if u64::from(place) >= LEAF_PAGES {
                return Err(from.corrupt("a page outside of the leaf"));
            }
            leaf.slots.insert(place, read_slot(&mut from, &keys)?);
        }
        from.end()?;
        Ok(leaf)
    }
}

#[cfg(test)]
mod tests;
