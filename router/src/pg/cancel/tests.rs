use futures::FutureExt;

use super::*;

fn caller() -> Caller {
    Caller { user: "openduck".to_owned() }
}

#[test]
fn only_the_key_cancels_and_only_what_runs() {
    let targets = Arc::new(Targets::default());
    let registered = targets.register(caller(), true, Activity::new("ada", "mydb", None));
    let key = registered.key().to_vec();
    assert_eq!(key.len(), KEY_BYTES);
    assert_eq!(targets.request(registered.process_id, &key), None);

    registered.target.enter("one");
    let mut wrong = key.clone();
    wrong[31] ^= 1;
    for bad in [&wrong[..], &key[..31], b""] {
        assert_eq!(targets.request(registered.process_id, bad), None);
    }
    for key in [&key[..], &[0; KEY_BYTES]] {
        assert_eq!(targets.request(registered.process_id.wrapping_add(1), key), None);
    }
    assert!(registered.target.requested().now_or_never().is_none());

    assert_eq!(targets.request(registered.process_id, &key), Some((caller(), "one".to_owned())));
    assert!(registered.target.requested().now_or_never().is_some());
    registered.target.clear();
    assert!(registered.target.requested().now_or_never().is_none());
}

#[test]
fn a_connection_that_ends_cannot_be_reached() {
    let targets = Arc::new(Targets::default());
    let registered = targets.register(caller(), false, Activity::new("ada", "mydb", None));
    assert_eq!(registered.key().len(), KEY_BYTES_3_0);
    drop(registered);
    assert!(targets.0.lock().is_empty());
}
