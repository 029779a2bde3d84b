use super::*;

/// Hashes that look like those of an engine.
fn hash(key: u64) -> u64 {
    let mixed = (key ^ (key >> 32)).wrapping_mul(0xd6e8_feb8_6659_fd93);
    let mixed = (mixed ^ (mixed >> 32)).wrapping_mul(0xd6e8_feb8_6659_fd93);
    mixed ^ (mixed >> 32)
}

#[test]
fn what_was_added_passes_and_little_else() {
    let keys = 200_000;
    let filter = Bloom::for_keys(keys);
    (0..keys).for_each(|key| filter.insert(hash(key)));
    let bytes = filter.to_bytes();
    let view = BloomView::of(&bytes).unwrap();
    assert!((0..keys).all(|key| view.may_contain(hash(key))));
    let others = (keys..2 * keys).filter(|key| view.may_contain(hash(*key))).count();
    assert!(others < keys as usize / 20, "{others} of {keys}");
}

#[test]
fn sizes_have_limits() {
    assert_eq!(Bloom::for_keys(0).to_bytes().len(), 8 << 10);
    assert_eq!(Bloom::for_keys(u64::MAX).to_bytes().len(), 16 << 20);
}

#[test]
fn bytes_that_are_no_filter_are_told() {
    for bytes in [&[][..], &[0; 7], &[0; 12], &[0; 24]] {
        assert!(BloomView::of(bytes).is_none());
    }
    assert!(!BloomView::of(&[0; 8]).unwrap().may_contain(hash(1)));
}
