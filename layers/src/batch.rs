//! Batches as bytes: one atomic step of a timeline, chained to the one before by its hash. FORMAT.md has the layout.

use std::collections::BTreeMap;

use bytes::Bytes;

use crate::{
    changed::Changed,
    delta::{Delta, LogOp, MainDelta},
    encoding::{Decoder, Encoder, KEY_BYTES},
    error::Result,
    file::{FileKind, Slot, Source},
    id::{Lsn, ObjectKey},
    metastore::Hash,
};

const MAGIC: [u8; 4] = *b"ODBT";
/// Batches of format 1 do not say what they change.
const VERSION: u16 = 2;

/// A batch's place in the chain: BLAKE3 over the hash before, the epoch, the position and the payload.
pub(crate) fn chain(before: &Hash, epoch: u64, lsn: Lsn, payload: &[u8]) -> Hash {
    let mut hasher = blake3::Hasher::new();
    hasher.update(before);
    hasher.update(&epoch.to_le_bytes());
    hasher.update(&lsn.0.to_le_bytes());
    hasher.update(payload);
    *hasher.finalize().as_bytes()
}

/// Numbers the objects that a structure refers to, so that each key is written once.
pub(crate) struct Keys {
    numbers: BTreeMap<ObjectKey, u32>,
    keys: Vec<ObjectKey>,
}

impl Keys {
    pub(crate) fn of<'a>(slots: impl Iterator<Item = &'a Slot>) -> Self {
        let mut all = Self { numbers: BTreeMap::new(), keys: Vec::new() };
        for slot in slots {
            let next = all.keys.len() as u32;
            all.numbers.entry(slot.key).or_insert_with(|| {
                all.keys.push(slot.key);
                next
            });
        }
        all
    }

    pub(crate) fn write(&self, encoder: &mut Encoder) {
        encoder.count(self.keys.len());
        self.keys.iter().for_each(|key| encoder.key(key));
    }

    pub(crate) fn read(decoder: &mut Decoder) -> Result<Vec<ObjectKey>> {
        let count = decoder.count(KEY_BYTES)?;
        (0..count).map(|_| decoder.key()).collect()
    }

    pub(crate) fn write_slot(&self, slot: &Slot, encoder: &mut Encoder) {
        encoder.u32(self.numbers.get(&slot.key).copied().unwrap_or(u32::MAX));
        encoder.u64(slot.offset);
        encoder.u32(slot.length);
        encoder.u64(slot.checksum);
    }

    pub(crate) fn write_source(&self, source: &Source, encoder: &mut Encoder) {
        match source {
            Source::Memory(bytes) => {
                encoder.u8(0);
                encoder.bytes(bytes);
            }
            Source::Slot(slot) => {
                encoder.u8(1);
                self.write_slot(slot, encoder);
            }
        }
    }
}

/// Bytes of a slot without its key.
pub(crate) const SLOT_BYTES: usize = 4 + 8 + 4 + 8;

pub(crate) fn read_slot(decoder: &mut Decoder, keys: &[ObjectKey]) -> Result<Slot> {
    let number = decoder.u32()? as usize;
    let key = *keys.get(number).ok_or_else(|| decoder.corrupt("a slot of an object that is not listed"))?;
    Ok(Slot { key, offset: decoder.u64()?, length: decoder.u32()?, checksum: decoder.u64()? })
}

pub(crate) fn read_source(decoder: &mut Decoder, keys: &[ObjectKey]) -> Result<Source> {
    match decoder.u8()? {
        0 => decoder.bytes().map(Source::Memory),
        1 => read_slot(decoder, keys).map(Source::Slot),
        _ => Err(decoder.corrupt("an unknown kind of source")),
    }
}

fn read_file(decoder: &mut Decoder) -> Result<FileKind> {
    let number = decoder.u8()?;
    let file = FileKind::of(number).filter(|file| file.log().is_some());
    file.ok_or_else(|| decoder.corrupt("an unknown file"))
}

pub(crate) fn encode(delta: &Delta) -> Bytes {
    let keys = Keys::of(delta.sources().filter_map(|source| match source {
        Source::Slot(slot) => Some(slot),
        Source::Memory(_) => None,
    }));
    let mut out = Encoder::frame(MAGIC, VERSION);
    out.u64(delta.main_size);
    out.u32(delta.block_size);
    keys.write(&mut out);
    let main = &delta.main;
    out.u8(main.made.map_or(0, |exists| if exists { 1 } else { 2 }));
    out.u64(main.cut.unwrap_or(u64::MAX));
    out.count(main.trimmed.len());
    main.trimmed.iter().for_each(|page| out.u64(*page));
    out.count(main.pages.len());
    for (page, source) in &main.pages {
        out.u64(*page);
        keys.write_source(source, &mut out);
    }
    out.count(delta.logs.len());
    for op in &delta.logs {
        match op {
            LogOp::Create(file) => out.raw(&[0, *file as u8]),
            LogOp::Append(file, source) => {
                out.raw(&[1, *file as u8]);
                keys.write_source(source, &mut out);
            }
            LogOp::Truncate(file, size) => {
                out.raw(&[2, *file as u8]);
                out.u64(*size);
            }
            LogOp::Remove(file) => out.raw(&[3, *file as u8]),
            LogOp::Rename(from, to) => out.raw(&[4, *from as u8, *to as u8]),
        }
    }
    match &delta.changed {
        Changed::Anything => out.u8(0),
        Changed::Only(names) => {
            out.u8(1);
            out.count(names.len());
            names.iter().for_each(|name| out.bytes(name.as_bytes()));
        }
    }
    out.finish()
}

fn read_changed(from: &mut Decoder) -> Result<Changed> {
    match from.u8()? {
        0 => Ok(Changed::Anything),
        1 => {
            let name = |from: &mut Decoder| {
                String::from_utf8(from.bytes()?.into()).map_err(|_| from.corrupt("a name that is not UTF-8"))
            };
            let count = from.count(8)?;
            (0..count).map(|_| name(from)).collect::<Result<_>>().map(Changed::Only)
        }
        _ => Err(from.corrupt("an unknown kind of change")),
    }
}

/// # Errors
/// `Corrupt`, `NewerFormat`.
pub(crate) fn decode(payload: Bytes) -> Result<Delta> {
    let mut from = Decoder::frame(payload, MAGIC, VERSION, "a batch")?;
    let main_size = from.u64()?;
    let block_size = from.u32()?;
    let keys = Keys::read(&mut from)?;
    let made = match from.u8()? {
        0 => None,
        1 => Some(true),
        2 => Some(false),
        _ => return Err(from.corrupt("an unknown change of the main file")),
    };
    let cut = Some(from.u64()?).filter(|cut| *cut != u64::MAX);
    let mut main = MainDelta { made, cut, ..MainDelta::default() };
    for _ in 0..from.count(8)? {
        main.trimmed.insert(from.u64()?);
    }
    for _ in 0..from.count(9)? {
        let page = from.u64()?;
        main.pages.insert(page, read_source(&mut from, &keys)?);
    }
    let mut logs = Vec::new();
    for _ in 0..from.count(2)? {
        let kind = from.u8()?;
        let file = read_file(&mut from)?;
        logs.push(match kind {
            0 => LogOp::Create(file),
            1 => LogOp::Append(file, read_source(&mut from, &keys)?),
            2 => LogOp::Truncate(file, from.u64()?),
            3 => LogOp::Remove(file),
            4 => LogOp::Rename(file, read_file(&mut from)?),
            _ => return Err(from.corrupt("an unknown change of a log")),
        });
    }
    let changed = if from.version() == 1 { Changed::Anything } else { read_changed(&mut from)? };
    from.end()?;
    Ok(Delta { main, logs, main_size, block_size, changed })
}

/// The objects that a batch refers to.
///
/// # Errors
/// As [`decode`].
pub(crate) fn objects(delta: &Delta) -> impl Iterator<Item = ObjectKey> {
    delta.sources().filter_map(|source| match source {
        Source::Slot(slot) => Some(slot.key),
        Source::Memory(_) => None,
    })
}

#[cfg(test)]
mod tests;
