use proptest::{collection::btree_map, prelude::*};

use super::*;
use crate::arbitrary;

fn leaves() -> impl Strategy<Value = Leaf> {
    btree_map(0..LEAF_PAGES as u16, arbitrary::slots(), 0..9).prop_map(|slots| Leaf { slots })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn what_is_encoded_is_decoded(leaf in leaves()) {
        prop_assert_eq!(Leaf::decode(leaf.encode()).unwrap(), leaf);
    }

    #[test]
    fn nonsense_is_no_leaf(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        arbitrary::nonsense_is_survived(MAGIC, &bytes, Leaf::decode);
    }

    #[test]
    fn every_page_has_its_place(page in 0..1_u64 << 40) {
        let (leaf, place) = Leaf::place(page);
        prop_assert_eq!(leaf as u64 * LEAF_PAGES + u64::from(place), page);
        prop_assert!(u64::from(place) < LEAF_PAGES);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn damage_is_noticed(leaf in leaves(), bit: u8) {
        arbitrary::damage_is_noticed(&leaf.encode(), bit, Leaf::decode);
    }
}

#[test]
fn a_page_outside_of_the_leaf_is_damage() {
    let slot = Slot {
        key: "d/00000000000000000000000000000001/w0000000000000001/0000000000000001-0000000000000001".parse().unwrap(),
        offset: 64,
        length: 9,
        checksum: 1,
    };
    let leaf = Leaf { slots: [(LEAF_PAGES as u16, slot)].into() };
    assert!(Leaf::decode(leaf.encode()).is_err());
}
