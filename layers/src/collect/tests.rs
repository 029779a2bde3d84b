use super::*;
use crate::{
    metastore::{Metastore, Share},
    world::*,
};

/// The clock moves when tests sleep.
macro_rules! paused {
    ($($name:ident $body:block)*) => {$(
        #[tokio::test(start_paused = true)]
        async fn $name() $body
    )*};
}

mod demands;
mod dropped;
mod orphans;
mod pins;
mod processes;

paused! {

what_is_overwritten_goes_after_the_grace {
    let world = World::new();
    let mut db = world.written("db", 0).await;
    db.commit(0..10).await;
    world.store.seal(db.timeline, true).await.unwrap();
    let old = world.keys().await;
    db.commit(0..10).await;
    world.store.seal(db.timeline, true).await.unwrap();
    // The first root is out of the window, but may just have been looked up.
    let first = world.collect().await;
    assert_eq!((first.roots, first.condemned.objects), (0, 0));
    tokio::time::sleep(HOUR).await;
    let second = world.collect().await;
    // The root goes at once, its objects are condemned.
    assert_eq!((second.roots, second.archives, second.deleted.objects), (1, 2, 0));
    assert!(second.condemned.objects >= old.len() as u64);
    assert!(world.keys().await.is_superset(&old));
    tokio::time::sleep(4 * SECOND).await;
    assert_eq!(world.collect().await.deleted.objects, 0);
    tokio::time::sleep(2 * SECOND).await;
    let last = world.collect().await;
    assert_eq!(last.deleted, second.condemned);
    assert!(last.deleting + last.marking < HOUR && last.damage.is_empty());
    assert!(world.keys().await.is_disjoint(&old));
    assert_eq!(world.rows().await, world.keys().await);
    db.check().await;
    assert_eq!(read_at(&world.store, db.timeline, db.writer.durable()).await.unwrap(), db.content());
}

every_position_of_the_window_stays_readable {
    let world = World::new();
    let mut db = world.written("db", 2 * 3_600_000_000).await;
    for round in 0..40 {
        db.commit([round % 7, round % 5]).await;
        if round % 3 == 0 {
            world.store.compact(db.timeline, true).await.unwrap();
        }
        tokio::time::sleep(HOUR / 4).await;
        world.collect().await;
    }
    let found = world.metastore.timeline(db.timeline).await.unwrap();
    assert!(found.horizon > Lsn(25) && found.horizon < Lsn(35), "{}", found.horizon);
    for (lsn, content) in &db.history {
        let read = read_at(&world.store, db.timeline, *lsn).await;
        if *lsn >= found.horizon {
            assert_eq!(read.unwrap(), *content, "{lsn}");
        } else {
            assert!(matches!(read, Err(StorageError::Refused(_))), "{lsn}");
        }
    }
    // The history of commits goes with it.
    let commits = world.metastore.commits(db.timeline, Lsn(0), Lsn(u64::MAX), 100).await.unwrap();
    assert_eq!(commits[0].lsn, found.horizon);
    db.check().await;
}

named_and_shared_positions_stay {
    let world = World::new();
    let mut db = world.written("db", 0).await;
    let database = world.metastore.timeline(db.timeline).await.unwrap().database;
    let mut named = Vec::new();
    for round in 0..6 {
        let lsn = db.commit(0..20).await;
        named.push((lsn, db.content()));
        if round % 2 == 1 {
            world.store.seal(db.timeline, true).await.unwrap();
        }
    }
    world.metastore.create_snapshot(db.timeline, "named", Lsn(1)).await.unwrap();
    let token_hash = [7; 32];
    let share = Share { name: "s".into(), database, timeline: db.timeline, lsn: Some(Lsn(3)), token_hash, created: 0 };
    world.metastore.create_share(&share).await.unwrap();
    world.collect_all().await;
    for (lsn, content) in &named {
        let read = read_at(&world.store, db.timeline, *lsn).await;
        match lsn.0 {
            1 | 3 | 6 => assert_eq!(read.unwrap(), *content),
            _ => assert!(matches!(read, Err(StorageError::Refused(_)))),
        }
    }
    let held = world.bytes().await;
    world.metastore.revoke_share(database, "s").await.unwrap();
    world.metastore.drop_snapshot(db.timeline, "named").await.unwrap();
    world.collect_all().await;
    assert!(world.bytes().await < held / 2);
    db.check().await;
}

a_crash_between_deleting_and_forgetting_is_made_good {
    let world = World::new();
    let mut db = world.written("db", 0).await;
    for _ in 0..3 {
        db.commit(0..20).await;
        world.store.seal(db.timeline, true).await.unwrap();
    }
    tokio::time::sleep(HOUR).await;
    let condemned = world.collect().await.condemned;
    assert!(condemned.objects > 3);
    let rows = world.metastore.objects(None, 1000).await.unwrap();
    let doomed: Vec<_> = rows.iter().filter(|(_, since)| since.is_some()).collect();
    assert_eq!(doomed.len() as u64, condemned.objects);
    for (object, _) in &doomed[..2] {
        world.remove_object(&object.key).await;
    }
    tokio::time::sleep(HOUR).await;
    assert_eq!(world.collect().await.deleted, condemned);
    assert_eq!(world.rows().await, world.keys().await);
    db.check().await;
}

what_becomes_reachable_is_absolved {
    let world = World::new();
    let mut db = world.written("db", 0).await;
    db.commit(0..20).await;
    let keys: Vec<_> = world.rows().await.into_iter().collect();
    assert!(!keys.is_empty());
    world.metastore.condemn(&keys).await.unwrap();
    tokio::time::sleep(HOUR).await;
    let done = world.collect().await;
    assert_eq!((done.absolved.objects, done.deleted.objects), (keys.len() as u64, 0));
    let rows = world.metastore.objects(None, 1000).await.unwrap();
    assert!(rows.iter().all(|(_, since)| since.is_none()));
    db.check().await;
}

damage_stops_collecting_of_its_timeline {
    let world = World::new();
    let mut whole = world.written("whole", 0).await;
    let mut broken = world.written("broken", 0).await;
    for db in [&mut whole, &mut broken] {
        db.commit(0..1500).await;
        world.store.seal(db.timeline, true).await.unwrap();
        db.commit(0..1500).await;
        world.store.seal(db.timeline, true).await.unwrap();
    }
    let of = |timeline, keys: BTreeSet<ObjectKey>| keys.into_iter().filter(|key| key.timeline == timeline).count();
    let root = world.metastore.root_at(broken.timeline, Lsn(2)).await.unwrap().unwrap();
    let body = world.store.root_body(root).await.unwrap();
    let leaf = body.objects().find(|key| key.kind == ObjectKind::Leaf).unwrap();
    world.remove_object(&leaf).await;
    let before = (of(whole.timeline, world.keys().await), of(broken.timeline, world.keys().await));
    let done = world.collect_all().await;
    assert!(done.damage.iter().any(|why| why.contains(&leaf.to_string())), "{:?}", done.damage);
    assert!(of(whole.timeline, world.keys().await) < before.0);
    assert_eq!(of(broken.timeline, world.keys().await), before.1);
}

a_collection_can_be_run_by_a_task {
    let world = World::new();
    let store = world.store.clone();
    let told = std::sync::Arc::new(std::sync::atomic::AtomicU64::new(0));
    let count = told.clone();
    let progress = Progress::new(move |_, _, _| {
        count.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
    });
    let options = Collect { progress, ..brisk() };
    tokio::spawn(async move { store.collect(&options).await }).await.unwrap().unwrap();
    assert!(told.load(std::sync::atomic::Ordering::Relaxed) > 2);
}

}
