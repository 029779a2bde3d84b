use std::{sync::Arc, time::Duration};

use object_store::{
    ObjectStore,
    path::Path,
    throttle::{ThrottleConfig, ThrottledStore},
};
use tokio::time::Instant;

use crate::{
    FileKind, Objects, Patience, Store,
    image::{BLOCKS_START, HEADERS},
    leaf::simulated,
    metastore::Metastore,
    world::{BLOCK, DAY, World, block},
};

const LATENCY: Duration = Duration::from_millis(50);

#[tokio::test(start_paused = true)]
async fn what_is_read_at_opening_comes_with_two_requests_in_a_row() {
    // So few that leaves are objects.
    simulated::PAGES.set(8);
    let world = World::new();
    let mut db = world.written("mydb", DAY).await;
    db.commit(0..60).await;
    let hot = [3, 17, 40, 59, 1000];
    db.writer.note_hot_pages(hot.map(|block| block + HEADERS).to_vec());
    assert!(db.writer.has_new_hot_pages());
    let lsn = world.store.seal(db.timeline, true).await.unwrap().unwrap();
    assert!(!db.writer.has_new_hot_pages());

    let config = ThrottleConfig { wait_get_per_call: LATENCY, ..ThrottleConfig::default() };
    let far = ThrottledStore::new(Arc::clone(&world.bucket) as Arc<dyn ObjectStore>, config);
    let objects = Objects::new(Arc::new(far), Path::default(), Patience::default());
    let metastore = Arc::clone(&world.metastore) as Arc<dyn Metastore>;
    let store = Store::new(metastore, objects, world.options.clone());
    let snapshot = store.open_snapshot(db.timeline, lsn).await.unwrap();
    let begun = Instant::now();
    snapshot.warm().await;
    assert!(begun.elapsed() >= LATENCY && begun.elapsed() < LATENCY * 3, "{:?}", begun.elapsed());
    let begun = Instant::now();
    let read = async |number: u64| {
        let mut page = vec![0; BLOCK as usize];
        snapshot.read(FileKind::Main, BLOCKS_START + number * BLOCK, &mut page).await.unwrap();
        assert!(page == block(db.blocks[&number]), "{number}");
    };
    for number in hot.into_iter().filter(|number| *number < 60) {
        read(number).await;
    }
    assert!(begun.elapsed() < LATENCY, "{:?}", begun.elapsed());
    read(20).await;
    assert!(begun.elapsed() >= LATENCY, "the others are not there yet");
}

#[tokio::test(start_paused = true)]
async fn roots_keep_the_hot_pages_of_those_before_and_drop_what_is_cut_off() {
    let world = World::new();
    let mut db = world.written("mydb", DAY).await;
    db.commit(0..20).await;
    db.writer.note_hot_pages(vec![5, 15]);
    let timeline = db.timeline;
    let sealed = async || {
        world.store.seal(timeline, true).await.unwrap();
        world.store.compact(timeline, true).await.unwrap();
        let root = world.store.newest_root(timeline).await.unwrap().unwrap();
        world.store.root_body(root).await.unwrap().hot
    };
    assert_eq!(sealed().await, [5, 15]);
    db.reopen(&world.store).await;
    db.commit([1]).await;
    assert_eq!(sealed().await, [5, 15]);
    db.truncate(10).await;
    assert_eq!(sealed().await, [5]);
}
