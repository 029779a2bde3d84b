use std::collections::BTreeMap;

use proptest::{collection::vec, prelude::*};

use super::*;
use crate::{
    batch,
    file::Slot,
    id::{ObjectKey, ObjectKind, TimelineId},
    image::Found,
    metastore::Head,
    simulation::Files,
};

const BLOCK: u64 = 16 << 10;

#[derive(Clone, Debug)]
enum Op {
    Header(u64, u8),
    Blocks(u64, u64, u8),
    Log(FileKind, u16, u8),
    Truncate(FileKind, u8),
    Trim(u64, u64),
    Remove(FileKind),
    Rename(FileKind, FileKind),
    Create(FileKind),
    Upload,
    Close,
}

fn ops() -> impl Strategy<Value = Vec<Op>> {
    let file = || prop::sample::select(FileKind::ALL.to_vec());
    let log = || prop::sample::select(FileKind::ALL[1..].to_vec());
    let op = prop_oneof![
        2 => (0..3_u64, any::<u8>()).prop_map(|(page, byte)| Op::Header(page, byte)),
        4 => (0..9_u64, 1..3_u64, any::<u8>()).prop_map(|(block, count, byte)| Op::Blocks(block, count, byte)),
        6 => (log(), 1..3000_u16, any::<u8>()).prop_map(|(file, length, byte)| Op::Log(file, length, byte)),
        3 => (file(), any::<u8>()).prop_map(|(file, part)| Op::Truncate(file, part)),
        1 => (0..9_u64, 1..4_u64).prop_map(|(first, count)| Op::Trim(first, count)),
        1 => file().prop_map(Op::Remove),
        2 => (log(), log()).prop_map(|(from, to)| Op::Rename(from, to)),
        1 => file().prop_map(Op::Create),
        1 => Just(Op::Upload),
        4 => Just(Op::Close),
    ];
    vec(op, 1..40)
}

/// A journal, the image below it, and the layers that were taken out of it.
struct Bench {
    image: Image,
    journal: Journal,
    layers: BTreeMap<ObjectKey, LayerBuilder>,
    made: u64,
}

impl Bench {
    fn builder(&mut self) -> LayerBuilder {
        self.made += 1;
        LayerBuilder::new(ObjectKey {
            kind: ObjectKind::Data,
            timeline: TimelineId([1; 16]),
            maintenance: false,
            epoch: 1,
            sequence: self.made,
            nonce: 0,
        })
    }

    fn write(&mut self, offset: u64, bytes: &[u8]) {
        for (page, within, range) in self.journal.split(offset, bytes.len()).unwrap() {
            assert_eq!(within, 0);
            let builder = self.builder();
            self.journal.write_page(page, &bytes[range.clone()], || builder);
            self.journal.extend(offset + range.end as u64);
        }
    }

    fn upload(&mut self) {
        if let Some(layer) = self.journal.layer.take() {
            self.layers.insert(layer.key(), layer);
        }
    }

    fn close(&mut self, refer: bool) {
        if refer {
            let builder = self.builder();
            self.journal.move_logs(|| builder).unwrap();
            self.upload();
        }
        let journal = std::mem::replace(&mut self.journal, Journal::new(&self.image));
        let delta = journal.close().unwrap();
        let decoded = batch::decode(batch::encode(&delta)).unwrap();
        assert_eq!(decoded, delta);
        self.image.apply(&decoded, Head { lsn: self.image.head.lsn.next(), hash: [0; 32] }).unwrap();
        self.journal = Journal::new(&self.image);
    }

    fn bytes<'a>(&'a self, source: &'a Source) -> &'a [u8] {
        match source {
            Source::Memory(bytes) => bytes,
            Source::Slot(slot) => self.slot(slot),
        }
    }

    fn slot(&self, slot: &Slot) -> &[u8] {
        let building = self.journal.layer.as_ref().filter(|layer| layer.key() == slot.key);
        building.or_else(|| self.layers.get(&slot.key)).expect("a layer that is known").read(slot)
    }

    /// Whether all files are as they should be.
    fn is(&self, files: &Files) {
        for file in FileKind::ALL {
            assert_eq!(self.journal.exists(file), files.exists(file), "{file:?}");
            assert_eq!(self.journal.size(file), files.size(file), "{file:?}");
        }
        for page in 0..page_count(self.journal.main_size(), self.journal.block_size()) {
            let (start, length) = page_range(page, self.journal.block_size());
            let found = match self.journal.page(page) {
                Some(changed) => changed.cloned(),
                None => match self.image.find(page) {
                    Found::Source(source) => Some(source),
                    Found::Leaf(..) | Found::Hole => None,
                },
            };
            let zeros = vec![0; length as usize];
            let bytes = found.as_ref().map_or(&zeros[..], |source| self.bytes(source));
            assert!(files.holds(FileKind::Main, start, bytes), "page {page}");
        }
        for file in &FileKind::ALL[1..] {
            let Some((log, tail)) = self.journal.log(*file) else { continue };
            let mut bytes = Vec::new();
            for extent in &log.extents {
                assert_eq!(extent.start, bytes.len() as u64);
                bytes.extend_from_slice(&self.bytes(&extent.source)[..extent.length as usize]);
            }
            bytes.extend_from_slice(tail);
            assert!(files.holds(*file, 0, &bytes), "{file:?}");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn it_is_a_file_system(ops in ops(), refer: bool) {
        let image = Image::empty();
        let mut bench = Bench { journal: Journal::new(&image), image, layers: BTreeMap::new(), made: 0 };
        let mut files = Files::default();
        for op in ops {
            match op {
                Op::Header(page, byte) => {
                    bench.write(page * 4096, &[byte; 4096]);
                    files.write(FileKind::Main, page * 4096, &[byte; 4096]);
                }
                Op::Blocks(block, count, byte) => {
                    // The first one tells how long blocks are.
                    let count = if bench.journal.block_size() == 0 { 1 } else { count };
                    let bytes = vec![byte; (BLOCK * count) as usize];
                    bench.write(BLOCKS_START + block * BLOCK, &bytes);
                    files.write(FileKind::Main, BLOCKS_START + block * BLOCK, &bytes);
                }
                Op::Log(file, length, byte) => {
                    let (at, bytes) = (files.size(file), vec![byte; length.into()]);
                    bench.journal.write_log(file, at, &bytes).unwrap();
                    files.write(file, at, &bytes);
                }
                Op::Truncate(file, part) => {
                    // The main file is cut off between pages.
                    let pages = page_count(files.size(file), bench.journal.block_size());
                    let size = match file {
                        FileKind::Main => page_range(pages * u64::from(part) / 256, bench.journal.block_size()).0,
                        _ => files.size(file) * u64::from(part) / 256,
                    };
                    bench.journal.truncate(file, size).unwrap();
                    files.truncate(file, size);
                }
                Op::Trim(first, count) => {
                    let offset = BLOCKS_START + first * BLOCK;
                    let length = (count * BLOCK).min(files.size(FileKind::Main).saturating_sub(offset));
                    bench.journal.trim(offset, count * BLOCK);
                    files.trim(offset, length);
                }
                Op::Remove(file) => {
                    prop_assert_eq!(bench.journal.remove(file).unwrap(), files.exists(file));
                    files.remove(file);
                }
                Op::Rename(from, to) => {
                    let renamed = bench.journal.rename(from, to);
                    prop_assert_eq!(renamed.is_ok(), files.exists(from));
                    if renamed.is_ok() {
                        files.rename(from, to);
                    }
                }
                Op::Create(file) => {
                    bench.journal.create(file).unwrap();
                    files.create(file);
                }
                Op::Upload => bench.upload(),
                Op::Close => bench.close(refer),
            }
            bench.is(&files);
        }
        bench.close(refer);
        bench.is(&files);
        prop_assert!(bench.journal.is_empty());
    }
}

#[test]
fn what_no_database_file_looks_like_is_refused() {
    let mut journal = Journal::new(&Image::empty());
    for (offset, length) in [(12_288, 4096), (12_288, 16_385), (12_289, 16_384), (8192, 16_384), (12_288, 512 << 10)] {
        let error = journal.split(offset, length).unwrap_err();
        assert!(matches!(error, StorageError::Refused(_)), "{offset}, {length}: {error:?}");
    }
    assert!(journal.rename(FileKind::Main, FileKind::Wal).is_err());
    assert!(journal.rename(FileKind::Wal, FileKind::Checkpoint).is_err());
    assert!(journal.write_log(FileKind::Wal, 1, b"x").is_err());
}

#[test]
fn bytes_of_a_log_are_not_lost_by_writing_before_them() {
    let mut journal = Journal::new(&Image::empty());
    journal.write_log(FileKind::Wal, 0, b"0123456789").unwrap();
    assert!(journal.write_log(FileKind::Wal, 2, b"ab").is_err());
    assert_eq!(journal.size(FileKind::Wal), 10);
    journal.write_log(FileKind::Wal, 8, b"abc").unwrap();
    assert_eq!(journal.log(FileKind::Wal).unwrap().1, b"01234567abc");
}
