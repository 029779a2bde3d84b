use std::{sync::Arc, time::Duration};

use object_store::{
    memory::InMemory,
    path::Path,
    throttle::{ThrottleConfig, ThrottledStore},
};
use tokio::time::Instant;

use super::*;
use crate::{
    metastore::sqlite::SqliteMetastore,
    objects::{Objects, Patience},
    store::Options,
};

/// What each request of an object takes.
const REQUEST: Duration = Duration::from_millis(50);

#[tokio::test(start_paused = true)]
async fn a_log_that_is_read_a_little_at_a_time_is_fetched_once() {
    let start = Instant::now();
    let clock = move || 1_780_000_000_000_000 + start.elapsed().as_micros() as i64;
    let metastore = SqliteMetastore::in_memory(Arc::new(clock)).unwrap();
    let config = ThrottleConfig { wait_get_per_call: REQUEST, ..ThrottleConfig::default() };
    let objects =
        Objects::new(Arc::new(ThrottledStore::new(InMemory::new(), config)), Path::default(), Patience::default());
    let store = Store::new(Arc::new(metastore), objects, Options::default());
    let main = store.metastore().create_database("db", 1 << 50, 1 << 50).await.unwrap().main;
    let writer = store.open_writer(main, "test", "", false).await.unwrap();
    let log: Vec<u8> = (0..3 << 20).map(|at: u32| (at / 7) as u8).collect();
    writer.write(FileKind::Wal, 0, &log).await.unwrap();
    let lsn = writer.sync(FileKind::Wal, None).unwrap().unwrap();
    writer.wait(lsn).await.unwrap();
    writer.close().await.unwrap();

    let snapshot = store.open_snapshot(main, lsn).await.unwrap();
    let begun = Instant::now();
    let mut found = Vec::new();
    let mut buffer = [0; 4096];
    while found.len() < log.len() {
        let read = snapshot.read(FileKind::Wal, found.len() as u64, &mut buffer).await.unwrap();
        found.extend_from_slice(&buffer[..read]);
    }
    assert!(found == log);
    // Not one of its 768 reads after the first few has asked the store.
    assert!(begun.elapsed() < REQUEST * 8, "{:?}", begun.elapsed());
}
