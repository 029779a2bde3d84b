//! Stored structures as bytes: little-endian numbers in a frame with magic, version and checksum. Decoding trusts
//! nothing: every length is checked, and what does not fit is `Corrupt`.

use bytes::Bytes;
use xxhash_rust::xxh3::xxh3_64;

use crate::{
    error::{Result, StorageError},
    id::{Lsn, ObjectKey, ObjectKind, TimelineId},
};

/// Magic, version and two reserved bytes.
const FRAME_HEAD: usize = 8;
/// The checksum at a frame's end.
const FRAME_TAIL: usize = 8;

/// Writes one structure.
pub(crate) struct Encoder(Vec<u8>);

impl Encoder {
    /// Begins a frame.
    pub(crate) fn frame(magic: [u8; 4], version: u16) -> Self {
        let mut encoder = Self(Vec::with_capacity(256));
        encoder.raw(&magic);
        encoder.u16(version);
        encoder.u16(0);
        encoder
    }

    pub(crate) fn raw(&mut self, bytes: &[u8]) {
        self.0.extend_from_slice(bytes);
    }

    pub(crate) fn u8(&mut self, value: u8) {
        self.0.push(value);
    }

    pub(crate) fn u16(&mut self, value: u16) {
        self.raw(&value.to_le_bytes());
    }

    pub(crate) fn u32(&mut self, value: u32) {
        self.raw(&value.to_le_bytes());
    }

    pub(crate) fn u64(&mut self, value: u64) {
        self.raw(&value.to_le_bytes());
    }

    pub(crate) fn lsn(&mut self, lsn: Lsn) {
        self.u64(lsn.0);
    }

    /// A length and the bytes.
    pub(crate) fn bytes(&mut self, bytes: &[u8]) {
        self.u64(bytes.len() as u64);
        self.raw(bytes);
    }

    /// The number of things that follow.
    pub(crate) fn count(&mut self, count: usize) {
        self.u64(count as u64);
    }

    pub(crate) fn key(&mut self, key: &ObjectKey) {
        self.u8(key.kind.letter() as u8);
        self.u8(key.maintenance.into());
        self.raw(&key.timeline.0);
        self.u64(key.epoch);
        self.u64(key.sequence);
        self.u64(key.nonce);
    }

    /// Ends the frame.
    pub(crate) fn finish(mut self) -> Bytes {
        let checksum = xxh3_64(&self.0);
        self.u64(checksum);
        self.0.into()
    }
}

/// Reads one structure.
pub(crate) struct Decoder {
    bytes: Bytes,
    at: usize,
    version: u16,
    what: &'static str,
}

impl Decoder {
    /// Checks a frame's magic, version and checksum. `what` names it in errors.
    ///
    /// # Errors
    /// `Corrupt`; `NewerFormat` where the version is above `newest`.
    pub(crate) fn frame(bytes: Bytes, magic: [u8; 4], newest: u16, what: &'static str) -> Result<Self> {
        let corrupt = |why: &str| StorageError::Corrupt(format!("{what}: {why}"));
        if bytes.len() < FRAME_HEAD + FRAME_TAIL || bytes[..4] != magic {
            return Err(corrupt("it does not begin as one"));
        }
        let version = u16::from_le_bytes([bytes[4], bytes[5]]);
        if version == 0 || version > newest {
            return Err(StorageError::NewerFormat(format!("{what} (format {version})")));
        }
        let end = bytes.len() - FRAME_TAIL;
        let mut stored = [0; FRAME_TAIL];
        stored.copy_from_slice(&bytes[end..]);
        if xxh3_64(&bytes[..end]) != u64::from_le_bytes(stored) {
            return Err(corrupt("its checksum does not fit"));
        }
        Ok(Self { bytes: bytes.slice(..end), at: FRAME_HEAD, version, what })
    }

    /// The frame's version.
    pub(crate) fn version(&self) -> u16 {
        self.version
    }

    /// Where decoding is, to name it.
    pub(crate) fn corrupt(&self, why: &str) -> StorageError {
        StorageError::Corrupt(format!("{}: {why} at byte {}", self.what, self.at))
    }

    fn left(&self) -> usize {
        self.bytes.len() - self.at
    }

    pub(crate) fn raw<const N: usize>(&mut self) -> Result<[u8; N]> {
        if self.left() < N {
            return Err(self.corrupt("it ends too early"));
        }
        let mut value = [0; N];
        value.copy_from_slice(&self.bytes[self.at..self.at + N]);
        self.at += N;
        Ok(value)
    }

    pub(crate) fn u8(&mut self) -> Result<u8> {
        Ok(self.raw::<1>()?[0])
    }

    pub(crate) fn u32(&mut self) -> Result<u32> {
        self.raw().map(u32::from_le_bytes)
    }

    pub(crate) fn u64(&mut self) -> Result<u64> {
        self.raw().map(u64::from_le_bytes)
    }

    pub(crate) fn lsn(&mut self) -> Result<Lsn> {
        self.u64().map(Lsn)
    }

    pub(crate) fn flag(&mut self) -> Result<bool> {
        match self.u8()? {
            0 => Ok(false),
            1 => Ok(true),
            _ => Err(self.corrupt("a flag is neither 0 nor 1")),
        }
    }

    /// Bytes behind their length; shared, not copied.
    pub(crate) fn bytes(&mut self) -> Result<Bytes> {
        let length = self.u64()?;
        let length = usize::try_from(length).ok().filter(|length| *length <= self.left());
        let length = length.ok_or_else(|| self.corrupt("a length is past the end"))?;
        let value = self.bytes.slice(self.at..self.at + length);
        self.at += length;
        Ok(value)
    }

    /// The number of things that follow, of at least `size` bytes each.
    pub(crate) fn count(&mut self, size: usize) -> Result<usize> {
        let count = self.u64()?;
        let fits = usize::try_from(count).ok().filter(|count| count.saturating_mul(size) <= self.left());
        fits.ok_or_else(|| self.corrupt("a count is past the end"))
    }

    pub(crate) fn key(&mut self) -> Result<ObjectKey> {
        let letter = self.u8()?;
        let kind = ObjectKind::of_letter(letter as char).ok_or_else(|| self.corrupt("an unknown kind of object"))?;
        let maintenance = self.flag()?;
        let timeline = TimelineId(self.raw()?);
        let (epoch, sequence, nonce) = (self.u64()?, self.u64()?, self.u64()?);
        Ok(ObjectKey { kind, timeline, maintenance, epoch, sequence, nonce })
    }

    /// Everything has been read.
    pub(crate) fn end(self) -> Result<()> {
        if self.left() == 0 {
            return Ok(());
        }
        Err(self.corrupt("there is more than belongs"))
    }
}

/// Bytes of an object's key.
pub(crate) const KEY_BYTES: usize = 2 + 16 + 3 * 8;
