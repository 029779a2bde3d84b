//! A root: all of a timeline at one position, but for the pages themselves. Opening a snapshot begins with the newest
//! root at or below it. FORMAT.md has the layout.

use std::sync::Arc;

use bytes::Bytes;

use crate::{
    batch::{Keys, SLOT_BYTES, read_source},
    encoding::{Decoder, Encoder},
    error::Result,
    file::{Extent, LogFile, Slot, Source},
    id::{Lsn, ObjectKey, TimelineId},
    leaf::Leaf,
    metastore::{Hash, Head, Root},
};

const MAGIC: [u8; 4] = *b"ODRT";
const VERSION: u16 = 1;

/// Which root it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct RootName {
    pub(crate) timeline: TimelineId,
    pub(crate) lsn: Lsn,
    pub(crate) generation: u32,
}

impl RootName {
    pub(crate) fn of(root: &Root) -> Self {
        Self { timeline: root.timeline, lsn: root.lsn, generation: root.generation }
    }

    /// Whether a timeline whose files are based on `old` is better off with this root of its own.
    pub(crate) fn follows(&self, old: &Self) -> bool {
        self.timeline != old.timeline || (self.lsn, self.generation) > (old.lsn, old.generation)
    }
}

/// A leaf as a root refers to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum LeafRef {
    /// No page of it is mapped.
    Empty,
    /// Part of the root itself: databases of a single leaf.
    Inline(Arc<Leaf>),
    /// An object of its own, whole.
    Object(Slot),
}

/// What a root holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct RootBody {
    pub(crate) timeline: TimelineId,
    /// The position and the chain's hash there.
    pub(crate) head: Head,
    /// The main file is there.
    pub(crate) exists: bool,
    /// Its size.
    pub(crate) main_size: u64,
    /// Bytes of a block; 0 before the first one is written.
    pub(crate) block_size: u32,
    pub(crate) leaves: Vec<LeafRef>,
    pub(crate) logs: [Option<LogFile>; 3],
    /// Pages that are read when the database is opened.
    pub(crate) hot: Vec<u64>,
}

impl RootBody {
    fn slots(&self) -> impl Iterator<Item = &Slot> {
        let leaves = self.leaves.iter().filter_map(|leaf| match leaf {
            LeafRef::Object(slot) => Some(slot),
            _ => None,
        });
        let extents =
            self.logs.iter().flatten().flat_map(|file| &file.extents).filter_map(|extent| match &extent.source {
                Source::Slot(slot) => Some(slot),
                Source::Memory(_) => None,
            });
        leaves.chain(extents)
    }

    /// The objects that it refers to by itself, leaves included; what leaves refer to is theirs.
    pub(crate) fn objects(&self) -> impl Iterator<Item = ObjectKey> {
        let inline = self.leaves.iter().filter_map(|leaf| match leaf {
            LeafRef::Inline(leaf) => Some(leaf.objects()),
            _ => None,
        });
        self.slots().map(|slot| slot.key).chain(inline.flatten())
    }

    pub(crate) fn encode(&self) -> Bytes {
        let keys = Keys::of(self.slots());
        let mut out = Encoder::frame(MAGIC, VERSION);
        out.raw(&self.timeline.0);
        out.lsn(self.head.lsn);
        out.raw(&self.head.hash);
        out.u8(self.exists.into());
        out.u64(self.main_size);
        out.u32(self.block_size);
        keys.write(&mut out);
        out.count(self.leaves.len());
        for leaf in &self.leaves {
            match leaf {
                LeafRef::Empty => out.u8(0),
                LeafRef::Inline(leaf) => {
                    out.u8(1);
                    out.bytes(&leaf.encode());
                }
                LeafRef::Object(slot) => {
                    out.u8(2);
                    keys.write_slot(slot, &mut out);
                }
            }
        }
        for file in &self.logs {
            out.u8(file.is_some().into());
            let Some(file) = file else { continue };
            out.u64(file.size);
            out.count(file.extents.len());
            for extent in &file.extents {
                out.u64(extent.length);
                keys.write_source(&extent.source, &mut out);
            }
        }
        out.count(self.hot.len());
        self.hot.iter().for_each(|page| out.u64(*page));
        out.finish()
    }

    /// # Errors
    /// `Corrupt`, `NewerFormat`.
    pub(crate) fn decode(bytes: Bytes) -> Result<Self> {
        let mut from = Decoder::frame(bytes, MAGIC, VERSION, "a root")?;
        let timeline = TimelineId(from.raw()?);
        let lsn = from.lsn()?;
        let hash: Hash = from.raw()?;
        let exists = from.flag()?;
        let main_size = from.u64()?;
        let block_size = from.u32()?;
        let keys = Keys::read(&mut from)?;
        let mut leaves = Vec::new();
        for _ in 0..from.count(1)? {
            leaves.push(match from.u8()? {
                0 => LeafRef::Empty,
                1 => LeafRef::Inline(Arc::new(Leaf::decode(from.bytes()?)?)),
                2 => LeafRef::Object(crate::batch::read_slot(&mut from, &keys)?),
                _ => return Err(from.corrupt("an unknown kind of leaf")),
            });
        }
        let mut logs = [None, None, None];
        for file in &mut logs {
            if from.flag()? {
                *file = Some(read_log(&mut from, &keys)?);
            }
        }
        let hot = (0..from.count(8)?).map(|_| from.u64()).collect::<Result<_>>()?;
        from.end()?;
        Ok(Self { timeline, head: Head { lsn, hash }, exists, main_size, block_size, leaves, logs, hot })
    }
}

fn read_log(from: &mut Decoder, keys: &[ObjectKey]) -> Result<LogFile> {
    let size = from.u64()?;
    let mut file = LogFile::default();
    for _ in 0..from.count(SLOT_BYTES.min(9))? {
        let length = from.u64()?;
        let source = read_source(from, keys)?;
        if length == 0 || length > source.len() {
            return Err(from.corrupt("an extent is longer than its source"));
        }
        file.extents.push_back(Extent { start: file.size, length, source });
        file.size += length;
    }
    if file.size != size {
        return Err(from.corrupt("the extents of a log do not add up"));
    }
    Ok(file)
}

#[cfg(test)]
mod tests;
