use proptest::{collection::vec, prelude::*};

use super::*;
use crate::arbitrary;

fn pieces() -> impl Strategy<Value = Vec<(FileKind, u64, Vec<u8>)>> {
    let files = prop::sample::select(FileKind::ALL.to_vec());
    vec((files, any::<u64>(), vec(any::<u8>(), 0..60)), 0..6)
}

fn made(key: ObjectKey, pieces: &[(FileKind, u64, Vec<u8>)]) -> (Bytes, Vec<Piece>) {
    let mut builder = LayerBuilder::new(key);
    let push = |(file, place, bytes): &(FileKind, u64, Vec<u8>)| {
        let slot = builder.push(*file, *place, bytes);
        assert_eq!(builder.read(&slot), bytes);
        Piece { file: *file, place: *place, slot }
    };
    let pieces: Vec<_> = pieces.iter().map(push).collect();
    assert_eq!(builder.key(), key);
    (builder.finish(), pieces)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn what_is_put_in_is_found(key in arbitrary::keys(), pieces in pieces()) {
        let (bytes, made) = made(key, &pieces);
        for (piece, (_, _, put)) in made.iter().zip(&pieces) {
            let from = piece.slot.offset as usize;
            prop_assert_eq!(&bytes[from..from + piece.slot.length as usize], &put[..]);
        }
        prop_assert_eq!(verify(key, &bytes).unwrap(), made);
    }

    #[test]
    fn another_layer_in_its_place_is_noticed(key in arbitrary::keys(), other in arbitrary::keys(), pieces in pieces()) {
        let (bytes, _) = made(key, &pieces);
        for other in [
            other,
            ObjectKey { timeline: other.timeline, ..key },
            ObjectKey { epoch: other.epoch, ..key },
            ObjectKey { sequence: other.sequence, ..key },
            ObjectKey { nonce: other.nonce, ..key },
        ] {
            let same = (other.timeline, other.epoch, other.sequence, other.nonce)
                == (key.timeline, key.epoch, key.sequence, key.nonce);
            prop_assert!(same || verify(other, &bytes).is_err());
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(16))]

    #[test]
    fn damage_is_noticed(key in arbitrary::keys(), pieces in pieces(), bit: u8) {
        arbitrary::damage_is_noticed(&made(key, &pieces).0, bit, |bytes| verify(key, &bytes));
    }
}
