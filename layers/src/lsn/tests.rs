use proptest::prelude::*;

use super::*;

#[test]
fn a_broken_file_is_an_error_and_left_alone() {
    let root = tempfile::tempdir().unwrap();
    let path = root.path().join("x.lsn");
    fs::write(&path, "seven").unwrap();
    assert!(matches!(LsnCounter::open(&path), Err(LsnError::Corrupt { .. })));
    assert_eq!(fs::read_to_string(&path).unwrap(), "seven");
}

#[test]
fn a_failed_reservation_is_an_error() {
    let root = tempfile::tempdir().unwrap();
    let counter = LsnCounter::open(&root.path().join("gone/x.lsn")).unwrap();
    assert!(matches!(counter.reserve(), Err(LsnError::Io { .. })));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]
    /// However many commits happen between restarts, no position comes twice.
    #[test]
    fn positions_rise_across_restarts(runs in prop::collection::vec(0u64..150_000, 1..4)) {
        let root = tempfile::tempdir().unwrap();
        let path = root.path().join("x.lsn");
        let mut last = 0;
        for commits in runs {
            let counter = LsnCounter::open(&path).unwrap();
            prop_assert!(counter.head() >= last);
            prop_assert!(counter.catalog() == counter.head());
            for commit in 0..commits {
                let changes_catalog = commit % 3 == 0;
                counter.reserve().unwrap();
                let position = counter.advance(changes_catalog);
                prop_assert!(position > last);
                prop_assert_eq!(counter.catalog() == position, changes_catalog);
                last = position;
            }
        }
    }
}
