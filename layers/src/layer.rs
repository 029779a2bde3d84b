//! Layers: data objects of pages and log bytes, immutable once made. FORMAT.md has the layout.
//!
//! Reading a page needs no more than its slot. The index is for those who look at a layer by itself.

use bytes::{Bytes, BytesMut};
use xxhash_rust::xxh3::xxh3_64;

use crate::{
    encoding::{Decoder, Encoder},
    error::{Result, StorageError},
    file::{FileKind, Slot},
    id::ObjectKey,
};

const MAGIC: [u8; 4] = *b"ODLY";
const INDEX_MAGIC: [u8; 4] = *b"ODLI";
const VERSION: u16 = 1;
/// Magic, version, the object's own name, and room.
const HEADER_BYTES: usize = 64;
/// Where the index is, its length, and a BLAKE3 hash of all before it.
const TRAILER_BYTES: usize = 8 + 8 + 32 + 4;

/// One piece of a layer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Piece {
    pub(crate) file: FileKind,
    /// Of the main file: the page. Of a log: the byte where it begins.
    pub(crate) place: u64,
    pub(crate) slot: Slot,
}

/// A layer in the making.
#[derive(Debug)]
pub(crate) struct LayerBuilder {
    key: ObjectKey,
    bytes: BytesMut,
    pieces: Vec<Piece>,
}

impl LayerBuilder {
    pub(crate) fn new(key: ObjectKey) -> Self {
        let mut bytes = BytesMut::with_capacity(1 << 20);
        bytes.extend_from_slice(&MAGIC);
        bytes.extend_from_slice(&VERSION.to_le_bytes());
        bytes.extend_from_slice(&[0; 2]);
        bytes.extend_from_slice(&key.timeline.0);
        for number in [key.epoch, key.sequence, key.nonce] {
            bytes.extend_from_slice(&number.to_le_bytes());
        }
        bytes.resize(HEADER_BYTES, 0);
        Self { key, bytes, pieces: Vec::new() }
    }

    pub(crate) fn key(&self) -> ObjectKey {
        self.key
    }

    /// Bytes so far.
    pub(crate) fn len(&self) -> usize {
        self.bytes.len()
    }

    /// Puts a piece in.
    pub(crate) fn push(&mut self, file: FileKind, place: u64, bytes: &[u8]) -> Slot {
        let slot = Slot {
            key: self.key,
            offset: self.bytes.len() as u64,
            length: bytes.len() as u32,
            checksum: xxh3_64(bytes),
        };
        self.bytes.extend_from_slice(bytes);
        self.pieces.push(Piece { file, place, slot });
        slot
    }

    /// The bytes of a slot of this layer.
    pub(crate) fn read(&self, slot: &Slot) -> &[u8] {
        let from = slot.offset as usize;
        self.bytes.get(from..from + slot.length as usize).unwrap_or_default()
    }

    /// The layer as it goes to the store.
    pub(crate) fn finish(mut self) -> Bytes {
        let mut index = Encoder::frame(INDEX_MAGIC, VERSION);
        index.count(self.pieces.len());
        for piece in &self.pieces {
            index.u8(piece.file as u8);
            index.u64(piece.place);
            index.u64(piece.slot.offset);
            index.u32(piece.slot.length);
            index.u64(piece.slot.checksum);
        }
        let index = index.finish();
        let at = self.bytes.len() as u64;
        self.bytes.extend_from_slice(&index);
        let hash = blake3::hash(&self.bytes);
        self.bytes.extend_from_slice(&at.to_le_bytes());
        self.bytes.extend_from_slice(&(index.len() as u64).to_le_bytes());
        self.bytes.extend_from_slice(hash.as_bytes());
        self.bytes.extend_from_slice(&MAGIC);
        self.bytes.freeze()
    }
}

/// Checks a whole layer, every byte of it, and lists its pieces.
///
/// # Errors
/// `Corrupt`, `NewerFormat`.
pub(crate) fn verify(key: ObjectKey, bytes: &Bytes) -> Result<Vec<Piece>> {
    let pieces = pieces(key, bytes)?;
    let corrupt = |why: &str| StorageError::Corrupt(format!("the layer {key}: {why}"));
    let trailer = bytes.len() - TRAILER_BYTES;
    if blake3::hash(&bytes[..trailer]).as_bytes() != &bytes[trailer + 16..trailer + 48] {
        return Err(corrupt("its hash does not fit"));
    }
    for Piece { slot, .. } in &pieces {
        if xxh3_64(&bytes[slot.offset as usize..slot.offset as usize + slot.length as usize]) != slot.checksum {
            return Err(corrupt("the checksum of a piece does not fit"));
        }
    }
    Ok(pieces)
}

/// Lists the pieces of a whole layer, as its index has them.
///
/// # Errors
/// `Corrupt`, `NewerFormat`.
pub(crate) fn pieces(key: ObjectKey, bytes: &Bytes) -> Result<Vec<Piece>> {
    let corrupt = |why: &str| StorageError::Corrupt(format!("the layer {key}: {why}"));
    if bytes.len() < HEADER_BYTES + TRAILER_BYTES || bytes[..4] != MAGIC || bytes[bytes.len() - 4..] != MAGIC {
        return Err(corrupt("it does not begin or end as one"));
    }
    if u16::from_le_bytes([bytes[4], bytes[5]]) > VERSION {
        return Err(StorageError::NewerFormat(format!("the layer {key}")));
    }
    let name = LayerBuilder::new(key).bytes;
    if bytes[8..HEADER_BYTES] != name[8..] {
        return Err(corrupt("it is another one"));
    }
    let trailer = bytes.len() - TRAILER_BYTES;
    let number = |at: usize| {
        let mut value = [0; 8];
        value.copy_from_slice(&bytes[at..at + 8]);
        u64::from_le_bytes(value) as usize
    };
    let (at, length) = (number(trailer), number(trailer + 8));
    if at < HEADER_BYTES || at.checked_add(length) != Some(trailer) {
        return Err(corrupt("its index is not where it should be"));
    }
    let mut from = Decoder::frame(bytes.slice(at..trailer), INDEX_MAGIC, VERSION, "the index of a layer")?;
    let mut pieces = Vec::new();
    for _ in 0..from.count(1 + 8 + 8 + 4 + 8)? {
        let file = FileKind::of(from.u8()?).ok_or_else(|| from.corrupt("an unknown file"))?;
        let (place, offset, length, checksum) = (from.u64()?, from.u64()?, from.u32()?, from.u64()?);
        let end = offset.saturating_add(length.into());
        if offset < HEADER_BYTES as u64 || end > at as u64 {
            return Err(from.corrupt("a piece outside of the layer"));
        }
        pieces.push(Piece { file, place, slot: Slot { key, offset, length, checksum } });
    }
    from.end()?;
    Ok(pieces)
}

#[cfg(test)]
mod tests;
