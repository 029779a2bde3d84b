use std::collections::BTreeMap;

use bytes::Bytes;
use proptest::{collection::vec, prelude::*};

use super::*;
use crate::{
    file::Slot,
    id::{ObjectKey, ObjectKind, TimelineId},
};

const BLOCK: u32 = 16 << 10;

proptest! {
    #[test]
    fn pages_cover_the_file_without_gaps(page in 0..1_u64 << 30, size in prop::sample::select(vec![BLOCK, 32 << 10, 256 << 10])) {
        let (start, length) = page_range(page, size);
        prop_assert_eq!(page_of(start, size), page);
        prop_assert_eq!(page_of(start + length - 1, size), page);
        prop_assert_eq!(page_range(page + 1, size).0, start + length);
        prop_assert_eq!(page_count(start, size), page);
        prop_assert_eq!(page_count(start + 1, size), page + 1);
        prop_assert_eq!(page_count(start + length, size), page + 1);
    }
}

/// A step of one batch.
#[derive(Clone, Debug)]
enum Step {
    Write(Vec<(u64, u8)>),
    Cut(u64),
    Trim(u64),
    Remake,
    Log(Vec<u8>),
    Rename,
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let step = prop_oneof![
        5 => vec((0..30_u64, any::<u8>()), 1..5).prop_map(Step::Write),
        2 => (0..30_u64).prop_map(Step::Cut),
        2 => (0..30_u64).prop_map(Step::Trim),
        1 => Just(Step::Remake),
        2 => vec(any::<u8>(), 1..9).prop_map(Step::Log),
        1 => Just(Step::Rename),
    ];
    vec(step, 1..20)
}

fn memory(byte: u8) -> Source {
    Source::Memory(Bytes::copy_from_slice(&[byte]))
}

fn delta_of(image: &Image, step: &Step) -> Delta {
    let mut delta = Delta { main_size: image.main_size, block_size: BLOCK, ..Delta::default() };
    match step {
        Step::Write(pages) => {
            if !image.exists {
                delta.main.make(true);
            }
            for (page, byte) in pages {
                delta.main.write(*page, memory(*byte));
                let (start, length) = page_range(*page, BLOCK);
                delta.main_size = delta.main_size.max(start + length);
            }
        }
        Step::Cut(page) => {
            delta.main.cut(*page);
            delta.main_size = delta.main_size.min(page_range(*page, BLOCK).0);
        }
        Step::Trim(page) => delta.main.trim(*page),
        Step::Remake => {
            delta.main.make(true);
            delta.main_size = 0;
        }
        Step::Log(bytes) => {
            if image.log(FileKind::Wal).is_none() {
                delta.logs.push(LogOp::Create(FileKind::Wal));
            }
            delta.logs.push(LogOp::Append(FileKind::Wal, Source::Memory(Bytes::copy_from_slice(bytes))));
        }
        Step::Rename => {
            if image.log(FileKind::Wal).is_some() {
                delta.logs.push(LogOp::Rename(FileKind::Wal, FileKind::Checkpoint));
            }
        }
    }
    delta
}

fn key() -> ObjectKey {
    let timeline = TimelineId([1; 16]);
    ObjectKey { kind: ObjectKind::Data, timeline, maintenance: true, epoch: 1, sequence: 1, nonce: 1 }
}

/// What a page holds: a byte, whether it is in memory or in a slot, whose checksum the byte is here.
fn read(image: &Image, page: u64) -> Option<u64> {
    let value = |source: &Source| match source {
        Source::Memory(bytes) => u64::from(bytes[0]),
        Source::Slot(slot) => slot.checksum,
    };
    match image.find(page) {
        Found::Source(source) => Some(value(&source)),
        Found::Leaf(LeafRef::Inline(leaf), place) => leaf.slots.get(&place).map(|slot| slot.checksum),
        Found::Leaf(..) | Found::Hole => None,
    }
}

fn pages(image: &Image) -> BTreeMap<u64, u64> {
    let count = page_count(image.main_size, image.block_size);
    (0..count).filter_map(|page| Some((page, read(image, page)?))).collect()
}

/// The root that sealing makes of an image.
fn root_of(image: &Image) -> Arc<RootBody> {
    let count = page_count(image.main_size, image.block_size);
    let mut leaves = vec![Leaf::default(); count.div_ceil(crate::leaf::LEAF_PAGES) as usize];
    for (page, checksum) in pages(image) {
        let (leaf, place) = Leaf::place(page);
        leaves[leaf].slots.insert(place, Slot { key: key(), offset: 64, length: 1, checksum });
    }
    Arc::new(RootBody {
        timeline: TimelineId([1; 16]),
        head: image.head,
        exists: image.exists,
        main_size: image.main_size,
        block_size: image.block_size,
        leaves: leaves.into_iter().map(|leaf| LeafRef::Inline(Arc::new(leaf))).collect(),
        logs: image.logs.clone(),
        hot: vec![],
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    /// Whatever root an image is based on, now or since when, it is the same.
    #[test]
    fn it_does_not_matter_where_it_was_sealed(steps in steps(), seals in vec((any::<prop::sample::Index>(), any::<prop::sample::Index>()), 0..4)) {
        let mut seals: Vec<_> = seals.iter().map(|(at, late)| (at.index(steps.len()), late.index(steps.len()))).collect();
        seals.sort_by_key(|(at, _)| *at);
        let (mut plain, mut sealed) = (Image::empty(), Image::empty());
        let mut waiting: Vec<(usize, Arc<RootBody>)> = Vec::new();
        for (number, step) in steps.iter().enumerate() {
            let head = Head { lsn: plain.head.lsn.next(), hash: [0; 32] };
            let delta = delta_of(&plain, step);
            plain.apply(&delta, head).unwrap();
            sealed.apply(&delta, head).unwrap();
            prop_assert_eq!(pages(&plain), pages(&sealed));
            // A root of this position, which is ready only some batches later; perhaps after a newer one.
            waiting.extend(seals.iter().filter(|(at, _)| *at == number).map(|(_, late)| (number + late, root_of(&plain))));
            for (_, root) in waiting.extract_if(.., |(ready, _)| *ready <= number) {
                sealed.rebase(&root);
                // Whoever opens it anew begins with the root.
                if root.head == plain.head {
                    let opened = Image::of_root(root);
                    prop_assert_eq!(pages(&plain), pages(&opened));
                    prop_assert_eq!(&plain.logs, &opened.logs);
                }
            }
            prop_assert_eq!(pages(&plain), pages(&sealed));
            prop_assert_eq!((plain.exists, plain.main_size, &plain.logs), (sealed.exists, sealed.main_size, &sealed.logs));
        }
    }
}

#[test]
fn an_operation_on_a_missing_log_is_damage() {
    for op in [
        LogOp::Append(FileKind::Wal, memory(1)),
        LogOp::Truncate(FileKind::Wal, 0),
        LogOp::Rename(FileKind::Wal, FileKind::Checkpoint),
        LogOp::Create(FileKind::Main),
    ] {
        let delta = Delta { logs: vec![op], ..Delta::default() };
        let error = Image::empty().apply(&delta, Head::EMPTY).unwrap_err();
        assert!(matches!(error, StorageError::Corrupt(_)), "{error:?}");
    }
}
