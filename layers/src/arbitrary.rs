//! What tests of stored structures share: any of each, and damage.

use bytes::Bytes;
use proptest::{collection::vec, prelude::*};

use crate::{
    changed::Changed,
    delta::{Delta, LogOp, MainDelta},
    error::{Result, StorageError},
    file::{FileKind, Slot, Source},
    id::{Lsn, ObjectKey, ObjectKind, TimelineId},
    metastore::StoredBatch,
};

pub(crate) fn keys() -> impl Strategy<Value = ObjectKey> {
    let kinds = [ObjectKind::Data, ObjectKind::Log, ObjectKind::Leaf, ObjectKind::Root];
    let parts = (prop::sample::select(kinds.to_vec()), any::<[u8; 16]>(), any::<bool>(), any::<[u64; 3]>());
    parts.prop_map(|(kind, timeline, maintenance, [epoch, sequence, nonce])| ObjectKey {
        kind,
        timeline: TimelineId(timeline),
        maintenance,
        epoch,
        sequence,
        nonce,
    })
}

/// Slots of any of a few objects.
pub(crate) fn slots() -> impl Strategy<Value = Slot> {
    let few: Vec<_> = (0..3)
        .map(|nonce| ObjectKey {
            kind: ObjectKind::Data,
            timeline: TimelineId([7; 16]),
            maintenance: nonce == 0,
            epoch: 3,
            sequence: 1,
            nonce,
        })
        .collect();
    let key = prop_oneof![3 => prop::sample::select(few), 1 => keys()];
    let slot = (key, any::<u64>(), 1..u32::MAX, any::<u64>());
    slot.prop_map(|(key, offset, length, checksum)| Slot { key, offset, length, checksum })
}

pub(crate) fn sources() -> impl Strategy<Value = Source> {
    let memory = vec(any::<u8>(), 1..40).prop_map(|bytes| Source::Memory(bytes.into()));
    prop_oneof![memory, slots().prop_map(Source::Slot)]
}

fn logs() -> impl Strategy<Value = FileKind> {
    prop::sample::select(FileKind::ALL[1..].to_vec())
}

fn log_ops() -> impl Strategy<Value = LogOp> {
    prop_oneof![
        logs().prop_map(LogOp::Create),
        (logs(), sources()).prop_map(|(file, source)| LogOp::Append(file, source)),
        (logs(), any::<u64>()).prop_map(|(file, size)| LogOp::Truncate(file, size)),
        logs().prop_map(LogOp::Remove),
        (logs(), logs()).prop_map(|(from, to)| LogOp::Rename(from, to)),
    ]
}

pub(crate) fn deltas() -> impl Strategy<Value = Delta> {
    let main = (
        any::<Option<bool>>(),
        prop::option::of(0..u64::MAX),
        prop::collection::btree_set(any::<u64>(), 0..4),
        prop::collection::btree_map(any::<u64>(), sources(), 0..6),
    );
    let main = main.prop_map(|(made, cut, trimmed, pages)| MainDelta { made, cut, trimmed, pages });
    let changed = prop::option::of(prop::collection::btree_set(".{0,8}", 0..4))
        .prop_map(|names| names.map_or(Changed::Anything, Changed::Only));
    let parts = (main, vec(log_ops(), 0..6), any::<u64>(), any::<u32>(), changed);
    parts.prop_map(|(main, logs, main_size, block_size, changed)| Delta { main, logs, main_size, block_size, changed })
}

pub(crate) fn batches() -> impl Strategy<Value = StoredBatch> {
    (any::<u64>(), any::<u64>(), any::<[u8; 32]>(), vec(any::<u8>(), 0..200), any::<i64>()).prop_map(
        |(lsn, epoch, hash, payload, time)| StoredBatch { lsn: Lsn(lsn), epoch, hash, payload: payload.into(), time },
    )
}

/// Every prefix, and every byte changed, must be refused as damaged: no panic, no other answer.
#[track_caller]
pub(crate) fn damage_is_noticed<T: std::fmt::Debug>(bytes: &Bytes, bit: u8, decode: impl Fn(Bytes) -> Result<T>) {
    let refused = |damaged: Bytes, what: String| match decode(damaged) {
        Err(StorageError::Corrupt(_) | StorageError::NewerFormat(_)) => {}
        other => panic!("{what}: {other:?}"),
    };
    for length in 0..bytes.len() {
        refused(bytes.slice(..length), format!("cut off at {length} of {}", bytes.len()));
    }
    for at in 0..bytes.len() {
        let mut damaged = bytes.to_vec();
        damaged[at] ^= 1 << (bit % 8);
        refused(damaged.into(), format!("byte {at} of {} is another", bytes.len()));
    }
    let longer = [bytes, &b"x"[..]].concat();
    refused(longer.into(), "there is more".to_owned());
}

/// Any bytes at all in a frame that is right: no panic.
pub(crate) fn nonsense_is_survived<T>(magic: [u8; 4], bytes: &[u8], decode: impl Fn(Bytes) -> Result<T>) {
    let mut frame = crate::encoding::Encoder::frame(magic, 1);
    frame.raw(bytes);
    // Most of it is damaged, some is by chance not.
    let _ = decode(frame.finish());
    let _ = decode(Bytes::copy_from_slice(bytes));
}
