//! What snapshots and writers that are open keep.

use super::*;
use crate::Options;

paused! {

a_snapshot_whose_pin_was_lost_is_not_read_again {
    let world = World::new();
    let mut db = world.written("db", 0).await;
    let lsn = db.commit(0..60).await;
    let snapshot = world.store.open_snapshot(db.timeline, lsn).await.unwrap();
    let pins = world.metastore.reachable().await.unwrap().pins;
    // As when its process, or the metastore's clock, has missed the pin's end.
    for pin in pins.iter().filter(|pin| pin.lsn == lsn) {
        world.metastore.unpin(pin.reader, pin.timeline, pin.lsn).await.unwrap();
    }
    tokio::time::sleep(world.options.pin / 2).await;
    // The position could be pinned again, but what the snapshot refers to may be gone.
    assert!(matches!(content(&snapshot).await, Err(StorageError::Expired(_))));
    assert_eq!(read_at(&world.store, db.timeline, lsn).await.unwrap(), db.content());
}

an_open_snapshot_keeps_what_it_began_with {
    let world = World::new();
    let other = world.process(2);
    let mut db = world.written("db", 0).await;
    db.commit(0..60).await;
    let early = world.store.open_snapshot(db.timeline, db.writer.durable()).await.unwrap();
    let expected = db.content();
    // Then the root comes of which the next one reads generation 0.
    world.store.seal(db.timeline, true).await.unwrap();
    tokio::time::sleep(HOUR).await;
    let (near, far) = (
        world.store.open_snapshot(db.timeline, db.writer.durable()).await.unwrap(),
        other.open_stored(db.timeline, db.writer.durable()).await.unwrap(),
    );
    for round in 0..10 {
        db.commit(round * 5..round * 5 + 30).await;
        world.store.compact(db.timeline, true).await.unwrap();
        tokio::time::sleep(HOUR).await;
        world.collect().await;
        for snapshot in [&early, &near, &far] {
            assert_eq!(content(snapshot).await.unwrap(), expected);
        }
        db.check().await;
    }
    let held = world.bytes().await;
    for snapshot in [&early, &near, &far] {
        snapshot.close().await.unwrap();
        assert!(matches!(content(snapshot).await, Err(StorageError::Expired(_))));
    }
    world.collect_all().await;
    assert!(world.bytes().await < held * 3 / 4);
    assert_eq!(world.rows().await, world.keys().await);
}

an_older_generation_stays_while_a_pin_may_be_of_it {
    let world = World::new();
    let mut db = world.written("db", 0).await;
    db.commit(0..60).await;
    world.store.seal(db.timeline, true).await.unwrap();
    db.commit(0..50).await;
    world.store.seal(db.timeline, true).await.unwrap();
    db.commit(20..55).await;
    world.store.seal(db.timeline, true).await.unwrap();
    let generations = async || {
        let roots = world.metastore.roots(db.timeline).await.unwrap();
        roots.iter().map(|root| (root.lsn.0, root.generation)).collect::<Vec<_>>()
    };
    tokio::time::sleep(HOUR).await;
    let before = world.process(2).open_snapshot(db.timeline, Lsn(3)).await.unwrap();
    tokio::time::sleep(HOUR).await;
    let done = world.store.compact(db.timeline, true).await.unwrap().unwrap();
    assert_eq!((done.lsn, done.generation), (Lsn(3), 1));
    tokio::time::sleep(HOUR).await;
    let after = world.process(3).open_snapshot(db.timeline, Lsn(3)).await.unwrap();
    world.collect_all().await;
    assert_eq!(generations().await, [(3, 0), (3, 1)]);
    assert_eq!(content(&before).await.unwrap(), db.content());
    before.close().await.unwrap();
    world.collect_all().await;
    assert_eq!(generations().await, [(3, 1)]);
    assert_eq!(content(&after).await.unwrap(), db.content());
    db.check().await;
}

a_pin_on_a_branch_keeps_the_parents_older_generation {
    let world = World::new();
    let mut db = world.written("db", 0).await;
    let parent = db.timeline;
    db.commit(0..60).await;
    world.store.seal(parent, true).await.unwrap();
    db.commit(0..50).await;
    world.store.seal(parent, true).await.unwrap();
    let database = world.metastore.timeline(parent).await.unwrap().database;
    let branch = world.metastore.create_timeline(database, "branch", parent, Lsn(2)).await.unwrap();
    let mut writer = db.branch(&world.process(5), branch.id).await;
    writer.commit([1]).await;
    tokio::time::sleep(HOUR).await;
    let snapshot = world.process(2).open_snapshot(branch.id, Lsn(3)).await.unwrap();
    tokio::time::sleep(HOUR).await;
    assert_eq!(world.store.compact(parent, true).await.unwrap().unwrap().generation, 1);
    world.collect_all().await;
    assert_eq!(world.metastore.roots(parent).await.unwrap().len(), 2);
    assert_eq!(content(&snapshot).await.unwrap(), writer.content());
    writer.check().await;
    snapshot.close().await.unwrap();
    // The branch's writer has found the parent's newer generation by itself.
    world.collect_all().await;
    assert_eq!(world.metastore.roots(parent).await.unwrap().len(), 1);
    writer.check().await;
    assert_eq!(read_at(&world.process(3), branch.id, Lsn(3)).await.unwrap(), writer.content());
}

a_snapshot_of_a_writer_that_lags_keeps_its_root {
    let world = World::new();
    let other = world.process(2);
    let mut db = world.written("db", 0).await;
    db.commit(0..60).await;
    world.store.seal(db.timeline, true).await.unwrap();
    db.commit(0..40).await;
    world.store.seal(db.timeline, true).await.unwrap();
    tokio::time::sleep(HOUR).await;
    assert_eq!(other.compact(db.timeline, true).await.unwrap().unwrap().generation, 1);
    // The writer has not looked yet, and a snapshot that is opened here and now is of what it has.
    tokio::time::sleep(SECOND).await;
    let snapshot = world.store.open_snapshot(db.timeline, db.writer.durable()).await.unwrap();
    db.commit([0]).await;
    for _ in 0..5 {
        tokio::time::sleep(HOUR).await;
        other.collect(&brisk()).await.unwrap();
        assert_eq!(content(&snapshot).await.unwrap(), *db.history.get(&snapshot.lsn()).unwrap());
        db.check().await;
    }
    assert_eq!(world.metastore.roots(db.timeline).await.unwrap().len(), 2);
    snapshot.close().await.unwrap();
    world.collect_all().await;
    assert_eq!(world.metastore.roots(db.timeline).await.unwrap().len(), 1);
}

a_writer_whose_pin_cannot_be_renewed_ends {
    let world = World::with(Options { exclusive: true, seed: Some(1), ..Options::default() });
    let mut db = world.written("db", 0).await;
    db.commit(0..3).await;
    tokio::time::sleep(HOUR).await;
    db.check().await;
    let database = world.metastore.timeline(db.timeline).await.unwrap().database;
    world.metastore.drop_database(database).await.unwrap();
    world.metastore.forget_database(database).await.unwrap();
    tokio::time::sleep(55 * SECOND).await;
    assert!(matches!(db.writer.check(), Err(StorageError::Poisoned(_))));
    assert!(matches!(db.writer.ended(), Some(StorageError::Expired(_))));
}

a_closed_writer_leaves_no_pin {
    let world = World::new();
    let mut db = world.written("db", 0).await;
    db.commit(0..3).await;
    let pins = async || world.metastore.reachable().await.unwrap().pins;
    assert_eq!(pins().await.len(), 1);
    for _ in 0..3 {
        db.commit(0..3).await;
        world.store.seal(db.timeline, true).await.unwrap();
        let [pin] = pins().await[..] else { panic!() };
        assert_eq!(pin.lsn, db.writer.durable());
    }
    db.writer.close().await.unwrap();
    assert_eq!(pins().await, []);
}

}
