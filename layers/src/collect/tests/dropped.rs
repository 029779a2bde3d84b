//! Databases and branches that are dropped, and what has left them.

use super::*;

paused! {

a_dropped_database_goes_after_its_retention {
    let world = World::new();
    let mut db = world.written("db", 0).await;
    db.commit(0..20).await;
    world.store.seal(db.timeline, true).await.unwrap();
    db.commit(0..20).await;
    let database = world.metastore.timeline(db.timeline).await.unwrap().database;
    world.metastore.drop_database(database).await.unwrap();
    tokio::time::sleep(24 * 6 * HOUR).await;
    world.collect_all().await;
    world.metastore.undrop_database(database, "again").await.unwrap();
    assert_eq!(read_at(&world.store, db.timeline, Lsn(2)).await.unwrap(), db.content());
    world.metastore.drop_database(database).await.unwrap();
    tokio::time::sleep(24 * 8 * HOUR).await;
    let done = world.collect_all().await;
    assert_eq!(done.databases, 1);
    assert_eq!((world.keys().await.len(), world.rows().await.len()), (0, 0));
}

a_clone_outlives_the_database_that_it_left {
    let world = World::new();
    let mut db = world.written("db", 0).await;
    db.commit(0..60).await;
    world.store.seal(db.timeline, true).await.unwrap();
    db.commit(0..10).await;
    let left = db.content();
    let clone = world.metastore.clone_database("clone", DAY, 0, db.timeline, Lsn(2)).await.unwrap();
    let grandchild = world.metastore.clone_database("grandchild", DAY, 0, clone.main, Lsn(2)).await.unwrap();
    db.commit(0..60).await;
    world.store.compact(db.timeline, true).await.unwrap();
    let parent = world.metastore.timeline(db.timeline).await.unwrap().database;
    world.metastore.drop_database(parent).await.unwrap();
    tokio::time::sleep(24 * 30 * HOUR).await;
    assert_eq!(world.collect_all().await.databases, 0);
    for timeline in [clone.main, grandchild.main] {
        assert_eq!(read_at(&world.store, timeline, Lsn(2)).await.unwrap(), left);
    }
    let mut writer = db.branch(&world.store, clone.main).await;
    writer.truncate(0).await;
    let lsn = writer.commit(0..5).await;
    world.store.compact(clone.main, true).await.unwrap();
    world.collect_all().await;
    assert_eq!(read_at(&world.store, clone.main, lsn).await.unwrap(), writer.content());
    assert_eq!(read_at(&world.store, grandchild.main, Lsn(2)).await.unwrap(), left);
    // All at once, children first.
    for database in [clone.id, grandchild.id] {
        world.metastore.drop_database(database).await.unwrap();
    }
    tokio::time::sleep(48 * HOUR).await;
    assert_eq!(world.collect_all().await.databases, 3);
    assert_eq!((world.keys().await.len(), world.rows().await.len()), (0, 0));
}

a_branch_keeps_its_dropped_parent {
    let world = World::new();
    let mut db = world.written("db", 0).await;
    db.commit(0..60).await;
    world.store.seal(db.timeline, true).await.unwrap();
    let database = world.metastore.timeline(db.timeline).await.unwrap().database;
    let middle = world.metastore.create_timeline(database, "middle", db.timeline, Lsn(1)).await.unwrap();
    let mut branch = db.branch(&world.store, middle.id).await;
    branch.commit(0..5).await;
    world.store.seal(middle.id, true).await.unwrap();
    let (left, lsn) = (branch.content(), branch.writer.durable());
    let leaf = world.metastore.create_timeline(database, "leaf", middle.id, lsn).await.unwrap();
    branch.commit(0..50).await;
    world.metastore.drop_timeline(middle.id).await.unwrap();
    tokio::time::sleep(24 * 30 * HOUR).await;
    assert_eq!(world.collect_all().await.timelines, 0);
    assert_eq!(read_at(&world.store, leaf.id, lsn).await.unwrap(), left);
    world.metastore.drop_timeline(leaf.id).await.unwrap();
    tokio::time::sleep(24 * 30 * HOUR).await;
    assert_eq!(world.collect_all().await.timelines, 2);
    db.check().await;
    assert!(world.keys().await.iter().all(|key| key.timeline == db.timeline));
}

}
