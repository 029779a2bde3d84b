use proptest::{
    collection::{btree_map, vec},
    option,
    prelude::*,
};

use super::*;
use crate::{arbitrary, id::Lsn, leaf::LEAF_PAGES};

fn leaf_refs() -> impl Strategy<Value = LeafRef> {
    let leaf = btree_map(0..LEAF_PAGES as u16, arbitrary::slots(), 0..4).prop_map(|slots| Leaf { slots });
    prop_oneof![
        Just(LeafRef::Empty),
        leaf.prop_map(|leaf| LeafRef::Inline(Arc::new(leaf))),
        arbitrary::slots().prop_map(LeafRef::Object),
    ]
}

fn log_files() -> impl Strategy<Value = LogFile> {
    // Cut off: an extent may have less than its source.
    vec((arbitrary::sources(), any::<prop::sample::Index>()), 0..5).prop_map(|sources| {
        let mut file = LogFile::default();
        for (source, part) in sources {
            let size = file.size;
            let length = part.index(source.len() as usize) as u64 + 1;
            file.append(source);
            file.truncate(size + length);
        }
        file
    })
}

fn roots() -> impl Strategy<Value = RootBody> {
    let head = (any::<u64>(), any::<[u8; 32]>()).prop_map(|(lsn, hash)| Head { lsn: Lsn(lsn), hash });
    let logs = [option::of(log_files()), option::of(log_files()), option::of(log_files())];
    (any::<[u8; 16]>(), head, any::<(bool, u64, u32)>(), vec(leaf_refs(), 0..5), logs, vec(any::<u64>(), 0..5))
        .prop_map(|(timeline, head, (exists, main_size, block_size), leaves, logs, hot)| RootBody {
            timeline: TimelineId(timeline),
            head,
            exists,
            main_size,
            block_size,
            leaves,
            logs,
            hot,
        })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn what_is_encoded_is_decoded(root in roots()) {
        prop_assert_eq!(RootBody::decode(root.encode()).unwrap(), root);
    }

    #[test]
    fn nonsense_is_no_root(bytes in vec(any::<u8>(), 0..300)) {
        arbitrary::nonsense_is_survived(MAGIC, &bytes, RootBody::decode);
    }

    #[test]
    fn a_log_is_cut_off_and_found_by_its_bytes(file in log_files(), from: prop::sample::Index, to: prop::sample::Index) {
        let (from, to) = (from.index(file.size as usize + 1) as u64, to.index(file.size as usize + 1) as u64);
        let touching = file.extents.iter().filter(|extent| extent.start < to && extent.start + extent.length > from);
        let found = file.overlapping(from, to).filter(|extent| extent.start + extent.length > from);
        prop_assert!(touching.eq(found));
        let mut cut = file.clone();
        cut.truncate(from);
        prop_assert_eq!(cut.size, from);
        prop_assert_eq!(cut.extents.iter().map(|extent| extent.length).sum::<u64>(), from);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(16))]

    #[test]
    fn damage_is_noticed(root in roots(), bit: u8) {
        arbitrary::damage_is_noticed(&root.encode(), bit, RootBody::decode);
    }
}
