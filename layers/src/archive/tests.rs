use proptest::{collection::vec, prelude::*};

use super::*;
use crate::arbitrary;

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn what_is_encoded_is_decoded(timeline: [u8; 16], batches in vec(arbitrary::batches(), 0..8)) {
        let bytes = encode(TimelineId(timeline), &batches).unwrap();
        prop_assert_eq!(decode(bytes).unwrap(), batches);
    }

    #[test]
    fn nonsense_is_no_archive(bytes in vec(any::<u8>(), 0..300)) {
        arbitrary::nonsense_is_survived(MAGIC, &bytes, decode);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]

    #[test]
    fn damage_is_noticed(batches in vec(arbitrary::batches(), 0..4), bit: u8) {
        arbitrary::damage_is_noticed(&encode(TimelineId([1; 16]), &batches).unwrap(), bit, decode);
    }
}
