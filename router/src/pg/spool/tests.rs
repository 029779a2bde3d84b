use std::sync::atomic::Ordering;

use bytes::Bytes;
use openduck_proto::v1::ResultBatch;

use super::{Message, Space, Spool};

fn batch(bytes: &'static [u8]) -> ResultBatch {
    ResultBatch { rows: 10, ipc: Bytes::from_static(bytes), ..ResultBatch::default() }
}

#[tokio::test]
async fn what_is_too_much_for_memory_goes_to_a_file_that_is_counted() {
    let space = Space::new(8, 12);
    let mut spool = Spool::new(&space);
    for bytes in [&b"12345"[..], b"abcdef", b"xyz", b"ABCDEF"] {
        spool.keep(batch(bytes)).await.unwrap();
    }
    assert_eq!(spool.rows(), 40);
    let in_file: Vec<_> = spool.batches.iter().map(|kept| matches!(kept.message, Message::InFile { .. })).collect();
    assert_eq!(in_file, [false, true, false, true]);
    assert_eq!(space.used.load(Ordering::Relaxed), 12);
    let failure = spool.keep(batch(b"more")).await.unwrap_err();
    assert_eq!(failure.sqlstate(), "53100");
    drop(spool);
    assert_eq!(space.used.load(Ordering::Relaxed), 0);
}
