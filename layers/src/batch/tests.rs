use proptest::prelude::*;

use super::*;
use crate::arbitrary;

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn what_is_encoded_is_decoded(delta in arbitrary::deltas()) {
        let bytes = encode(&delta);
        prop_assert_eq!(decode(bytes).unwrap(), delta);
    }

    #[test]
    fn nonsense_is_no_batch(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        arbitrary::nonsense_is_survived(MAGIC, &bytes, decode);
    }

    #[test]
    fn the_chain_covers_everything(before: [u8; 32], epoch: u64, lsn: u32, payload: Vec<u8>, bit in 0_usize..8) {
        let lsn = Lsn(lsn.into());
        let hash = chain(&before, epoch, lsn, &payload);
        let mut other = before;
        other[bit * 3] ^= 1 << bit;
        prop_assert_ne!(hash, chain(&other, epoch, lsn, &payload));
        prop_assert_ne!(hash, chain(&before, epoch ^ (1 << bit), lsn, &payload));
        prop_assert_ne!(hash, chain(&before, epoch, lsn.next(), &payload));
        prop_assert_ne!(hash, chain(&before, epoch, lsn, &[&payload[..], &[0]].concat()));
    }

    #[test]
    fn its_objects_are_those_of_its_slots(delta in arbitrary::deltas()) {
        let slots = delta.sources().filter(|source| matches!(source, Source::Slot(_))).count();
        prop_assert_eq!(objects(&delta).count(), slots);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn damage_is_noticed(delta in arbitrary::deltas(), bit: u8) {
        arbitrary::damage_is_noticed(&encode(&delta), bit, decode);
    }
}
