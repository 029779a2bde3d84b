//! Archives: batches that have left the metastore, in one object, so that any position in the window can still be read.

use bytes::Bytes;

use crate::{
    encoding::{Decoder, Encoder},
    error::{Result, StorageError},
    id::TimelineId,
    metastore::StoredBatch,
};

const MAGIC: [u8; 4] = *b"ODLG";
const VERSION: u16 = 1;
/// Of zstd: archives are written once and seldom read.
const LEVEL: i32 = 3;
/// Bytes that an archive may unfold to.
const BYTES_MAX: usize = 4 << 30;

pub(crate) fn encode(timeline: TimelineId, batches: &[StoredBatch]) -> Result<Bytes> {
    let mut body = Encoder::frame(MAGIC, VERSION);
    body.raw(&timeline.0);
    body.count(batches.len());
    for batch in batches {
        body.lsn(batch.lsn);
        body.u64(batch.epoch);
        body.raw(&batch.hash);
        body.u64(batch.time as u64);
        body.bytes(&batch.payload);
    }
    let body = body.finish();
    let packed = zstd::bulk::compress(&body, LEVEL).map_err(|e| StorageError::Unavailable(e.to_string()))?;
    let mut out = Encoder::frame(MAGIC, VERSION);
    out.u64(body.len() as u64);
    out.bytes(&packed);
    Ok(out.finish())
}

/// # Errors
/// `Corrupt`, `NewerFormat`.
pub(crate) fn decode(bytes: Bytes) -> Result<Vec<StoredBatch>> {
    let mut from = Decoder::frame(bytes, MAGIC, VERSION, "an archive")?;
    let size = usize::try_from(from.u64()?).ok().filter(|size| *size <= BYTES_MAX);
    let size = size.ok_or_else(|| from.corrupt("it unfolds to too much"))?;
    let packed = from.bytes()?;
    from.end()?;
    let body = zstd::bulk::decompress(&packed, size).map_err(|e| StorageError::Corrupt(format!("an archive: {e}")))?;
    let mut from = Decoder::frame(body.into(), MAGIC, VERSION, "the batches of an archive")?;
    let _timeline = TimelineId(from.raw()?);
    let mut batches = Vec::new();
    for _ in 0..from.count(8 + 8 + 32 + 8 + 8)? {
        let (lsn, epoch, hash) = (from.lsn()?, from.u64()?, from.raw()?);
        let time = from.u64()? as i64;
        batches.push(StoredBatch { lsn, epoch, hash, payload: from.bytes()?, time });
    }
    from.end()?;
    Ok(batches)
}

#[cfg(test)]
mod tests;
