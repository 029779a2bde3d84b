use super::*;
use crate::{
    Options,
    id::ReaderId,
    metastore::{Head, Metastore, NamedSnapshot, Pin, Root, Share},
    testkit::*,
};

// ------------------------------------------------------------------------------------------------- what must be kept

const SLACK: Micros = 10;
const NOW: Micros = 1000;

fn timeline(id: u8, parent: Option<(u8, u64)>, horizon: u64) -> Timeline {
    Timeline {
        id: TimelineId([id; 16]),
        database: crate::DatabaseId([1; 16]),
        name: String::new(),
        parent: parent.map(|(id, lsn)| (TimelineId([id; 16]), Lsn(lsn))),
        created: 0,
        dropped: None,
        epoch: 1,
        writer: None,
        lease_left: 0,
        head: Head { lsn: Lsn(100), hash: [0; 32] },
        head_time: 0,
        sealed: Lsn(0),
        horizon: Lsn(horizon),
        maintenance_epoch: 1,
    }
}

fn roots(list: &[(u64, u32, Micros)]) -> Vec<Root> {
    let root = |&(lsn, generation, created): &(u64, u32, Micros)| Root {
        timeline: TimelineId([1; 16]),
        lsn: Lsn(lsn),
        generation,
        body: bytes::Bytes::new(),
        object: None,
        created,
    };
    list.iter().map(root).collect()
}

fn kept(timeline: &Timeline, demands: &[(u64, Micros)], of: &[(u64, u32, Micros)]) -> (Vec<(u64, u32)>, Kept) {
    let demands: Vec<_> = demands.iter().map(|(lsn, since)| kept::Demand { lsn: Lsn(*lsn), since: *since }).collect();
    let kept = Kept::of(timeline, &demands, &roots(of), NOW, SLACK);
    (kept.roots.iter().map(|(lsn, generation)| (lsn.0, *generation)).collect(), kept)
}

#[test]
fn a_window_is_read_from_the_newest_root_below_it() {
    let roots = [(10, 0, 100), (20, 0, 200), (30, 0, 300)];
    let (found, kept) = kept(&timeline(1, None, 25), &[], &roots);
    assert_eq!(found, [(20, 0), (30, 0)]);
    assert_eq!(kept.beyond, []);
    assert!(!kept.has_batch(Lsn(20)) && kept.has_batch(Lsn(21)) && kept.has_batch(Lsn(1000)));
    assert!(!kept.overlaps(Lsn(11), Lsn(20)) && kept.overlaps(Lsn(11), Lsn(21)) && kept.overlaps(Lsn(40), Lsn(50)));
}

#[test]
fn a_window_below_all_roots_keeps_all_and_the_parents() {
    let (found, kept) = kept(&timeline(1, Some((2, 5)), 7), &[], &[(10, 0, 100)]);
    assert_eq!(found, [(10, 0)]);
    assert_eq!(kept.beyond, [kept::Demand { lsn: Lsn(5), since: NOW }]);
    assert!(!kept.has_batch(Lsn(5)) && kept.has_batch(Lsn(6)));
}

#[test]
fn a_named_position_keeps_its_root_and_the_batches_up_to_it() {
    let roots = [(10, 0, 100), (20, 0, 200), (30, 0, 300), (40, 0, 400)];
    let (found, kept) = kept(&timeline(1, None, 45), &[(24, NOW)], &roots);
    assert_eq!(found, [(20, 0), (40, 0)]);
    assert!(kept.has_batch(Lsn(24)) && !kept.has_batch(Lsn(25)) && !kept.has_batch(Lsn(40)) && kept.has_batch(Lsn(41)));
}

#[test]
fn a_pin_keeps_the_generations_that_were_the_newest_since() {
    let roots = [(20, 0, 200), (20, 1, 300), (20, 2, 400), (20, 3, 500)];
    let newest = timeline(1, None, 45);
    assert_eq!(kept(&newest, &[], &roots).0, [(20, 3)]);
    // Pinned between the second and the third.
    assert_eq!(kept(&newest, &[(30, 350)], &roots).0, [(20, 1), (20, 2), (20, 3)]);
    // So soon after the third that it may not have been seen.
    assert_eq!(kept(&newest, &[(30, 410)], &roots).0, [(20, 1), (20, 2), (20, 3)]);
    assert_eq!(kept(&newest, &[(30, 411)], &roots).0, [(20, 2), (20, 3)]);
    // A position of which none of them is the base.
    assert_eq!(kept(&newest, &[(19, 350)], &roots).0, [(20, 3)]);
}

#[test]
fn a_pin_keeps_the_root_before_one_that_came_later() {
    let roots = [(10, 0, 100), (20, 0, 200), (30, 0, 500)];
    let (found, kept) = kept(&timeline(1, None, 45), &[(35, 400)], &roots);
    assert_eq!(found, [(20, 0), (30, 0)]);
    assert!(kept.has_batch(Lsn(21)) && kept.has_batch(Lsn(35)));
}

#[test]
fn a_root_that_was_just_published_supersedes_nothing_yet() {
    let late = [(20, 0, 200), (20, 1, NOW - SLACK)];
    assert_eq!(kept(&timeline(1, None, 45), &[], &late).0, [(20, 0), (20, 1)]);
    let (found, kept) = kept(&timeline(1, None, 45), &[], &[(10, 0, 100), (20, 0, NOW - SLACK)]);
    assert_eq!(found, [(10, 0), (20, 0)]);
    assert!(kept.has_batch(Lsn(11)));
}

#[test]
fn a_pin_older_than_all_roots_reads_through_to_the_parent() {
    let (found, kept) = kept(&timeline(1, Some((2, 5)), 45), &[(12, 50)], &[(10, 0, 100), (40, 0, 400)]);
    assert_eq!(found, [(10, 0), (40, 0)]);
    assert_eq!(kept.beyond, [kept::Demand { lsn: Lsn(5), since: 50 }]);
}

#[test]
fn everything_that_keeps_a_position_is_a_demand() {
    let at = |lsn: u64| (TimelineId([1; 16]), Lsn(lsn));
    let reachable = Reachable {
        timelines: vec![timeline(1, None, 0), timeline(2, Some((1, 3)), 0)],
        snapshots: vec![NamedSnapshot { timeline: at(0).0, name: String::new(), lsn: Lsn(4), created: 0 }],
        pins: vec![Pin { reader: ReaderId([0; 16]), timeline: at(0).0, lsn: Lsn(5), created: 77 }],
        shares: vec![Share {
            name: String::new(),
            database: crate::DatabaseId([1; 16]),
            timeline: at(0).0,
            lsn: Some(Lsn(6)),
            token_hash: [0; 32],
            created: 0,
        }],
        databases: Vec::new(),
    };
    let found = Demands::of(&reachable, NOW).take(at(0).0);
    let found: Vec<_> = found.iter().map(|demand| (demand.lsn.0, demand.since)).collect();
    assert_eq!(found, [(4, NOW), (6, NOW), (3, NOW), (5, 77)]);
}

// ----------------------------------------------------------------------------------------------------- of a whole store

/// The clock moves when tests sleep.
macro_rules! paused {
    ($($name:ident $body:block)*) => {$(
        #[tokio::test(start_paused = true)]
        async fn $name() $body
    )*};
}

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

orphans_go_when_their_makers_epoch_is_over {
    let world = World::new();
    let mut db = world.written("db", 0).await;
    db.commit(0..3).await;
    let orphan = |maintenance, epoch, sequence| ObjectKey {
        kind: if maintenance { ObjectKind::Log } else { ObjectKind::Data },
        timeline: db.timeline,
        maintenance,
        epoch,
        sequence,
        nonce: 9,
    };
    let grant = world.store.maintenance_grant(db.timeline, true).await.unwrap();
    let (written, made) = (orphan(false, 1, 900), orphan(true, grant.epoch, 901));
    let ahead = orphan(false, 2, 902);
    for key in [written, made, ahead] {
        world.put_object(&key, vec![1; 100]).await;
    }
    // The epochs run.
    assert_eq!(world.collect_all().await.orphans.objects, 0);
    db.reopen(&world.store).await;
    assert_eq!(db.writer.grant().epoch, 2);
    // Not old enough.
    let late = Collect { orphan_grace: HOUR, ..brisk() };
    assert_eq!(world.store.collect(&late).await.unwrap().orphans.objects, 0);
    let done = world.collect().await;
    assert_eq!((done.orphans.objects, done.orphans.bytes), (1, 100));
    assert!(!world.keys().await.contains(&written));
    assert!(world.keys().await.contains(&made) && world.keys().await.contains(&ahead));
    world.store.maintenance_grant(db.timeline, true).await.unwrap();
    assert_eq!(world.collect().await.orphans.objects, 1);
    db.check().await;
}

objects_of_forgotten_timelines_go {
    let world = World::new();
    let gone = ObjectKey {
        kind: ObjectKind::Data,
        timeline: TimelineId([9; 16]),
        maintenance: false,
        epoch: 3,
        sequence: 1,
        nonce: 2,
    };
    world.put_object(&gone, vec![0; 10]).await;
    assert_eq!(world.collect().await.orphans.objects, 1);
    assert_eq!(world.keys().await.len(), 0);
}

a_leaf_of_the_current_epoch_stays {
    let world = World::new();
    let mut db = world.written("db", 0).await;
    db.commit(0..1500).await;
    world.store.seal(db.timeline, true).await.unwrap();
    let epoch = world.metastore.timeline(db.timeline).await.unwrap().maintenance_epoch;
    // One that a maker has put and not used.
    let leaf = |epoch| ObjectKey {
        kind: ObjectKind::Leaf,
        timeline: db.timeline,
        maintenance: true,
        epoch,
        sequence: 5,
        nonce: 5,
    };
    let grant = crate::metastore::MaintenanceGrant { timeline: db.timeline, epoch };
    let root = world.metastore.root_at(db.timeline, Lsn(1)).await.unwrap().unwrap();
    let objects = [Object { key: leaf(epoch), bytes: 10 }, Object { key: leaf(epoch - 1), bytes: 10 }];
    for object in &objects {
        world.put_object(&object.key, vec![0; 10]).await;
    }
    world.metastore.publish_root(&grant, &Root { generation: 1, ..root }, None, &objects).await.unwrap();
    world.collect_all().await;
    assert!(world.keys().await.contains(&leaf(epoch)));
    assert!(!world.keys().await.contains(&leaf(epoch - 1)));
    world.store.maintenance_grant(db.timeline, true).await.unwrap();
    world.collect_all().await;
    assert!(!world.keys().await.contains(&leaf(epoch)));
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

a_writer_finds_the_root_that_another_process_publishes {
    let world = World::new();
    let other = world.process(2);
    let mut db = world.written("db", 0).await;
    for round in 0..30 {
        db.commit(round..round + 40).await;
        db.log(60_000).await;
        if round % 6 == 5 {
            db.checkpoint().await;
        }
        other.compact(db.timeline, true).await.unwrap();
        tokio::time::sleep(HOUR / 10).await;
        other.collect(&brisk()).await.unwrap();
        db.check().await;
    }
    world.collect_all().await;
    db.check().await;
    // Nothing of the early rounds is left.
    let keys = world.keys().await;
    assert!(keys.iter().filter(|key| !key.maintenance).all(|key| key.sequence > 30), "{keys:?}");
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

two_collectors_do_no_harm {
    let world = World::new();
    let other = world.process(2);
    let mut db = world.written("db", 0).await;
    for round in 0..10 {
        db.commit(round..round + 30).await;
        world.store.compact(db.timeline, true).await.unwrap();
        tokio::time::sleep(HOUR).await;
        let (one, two) = (brisk(), brisk());
        let (first, second) = tokio::join!(world.store.collect(&one), other.collect(&two));
        first.unwrap();
        second.unwrap();
        db.check().await;
        assert_eq!(read_at(&other, db.timeline, db.writer.durable()).await.unwrap(), db.content());
    }
    world.collect_all().await;
    assert_eq!(world.rows().await, world.keys().await);
}

pinned_snapshots_never_change {
    let count: u64 = std::env::var("LAYERS_PINS").map_or(60, |count| count.parse().unwrap());
    let world = World::new();
    let other = world.process(2);
    let mut db = world.written("db", 0).await;
    db.commit(0..100).await;
    let mut random = 1;
    let mut pinned = Vec::new();
    for round in 0..count {
        let blocks: Vec<u64> = (0..12).map(|_| next(&mut random) % 150).collect();
        db.commit(blocks).await;
        if round % 10 == 3 {
            db.log(30_000).await;
        }
        if round % 40 == 39 {
            db.checkpoint().await;
        }
        let opener = if round % 2 == 0 { &world.store } else { &other };
        pinned.push((opener.open_snapshot(db.timeline, db.writer.durable()).await.unwrap(), db.content()));
        match round % 8 {
            1 => drop(world.store.seal(db.timeline, true).await.unwrap()),
            4 => drop(other.seal(db.timeline, true).await.unwrap()),
            6 => drop(world.store.compact(db.timeline, true).await.unwrap()),
            7 => drop(other.compact(db.timeline, true).await.unwrap()),
            _ => {}
        }
        tokio::time::sleep(13 * SECOND).await;
        if round % 5 == 0 {
            other.collect(&brisk()).await.unwrap();
            let (snapshot, expected) = &pinned[(next(&mut random) % pinned.len() as u64) as usize];
            assert_eq!(content(snapshot).await.unwrap(), *expected);
        }
    }
    world.collect_all().await;
    for (snapshot, expected) in &pinned {
        assert_eq!(content(snapshot).await.unwrap(), *expected, "{}", snapshot.lsn());
    }
    db.check().await;
    for (snapshot, _) in &pinned {
        snapshot.close().await.unwrap();
    }
    db.checkpoint().await;
    world.store.compact(db.timeline, true).await.unwrap();
    world.collect_all().await;
    let live = db.writer.size(crate::FileKind::Main);
    let stored = world.bytes().await;
    assert!(stored as f64 <= live as f64 * 1.3, "{stored} bytes for {live}");
    assert_eq!(world.rows().await, world.keys().await);
    db.check().await;
    assert_eq!(read_at(&other, db.timeline, db.writer.durable()).await.unwrap(), db.content());
}

random_histories_stay_readable {
    let count: u64 = std::env::var("LAYERS_HISTORIES").map_or(12, |count| count.parse().unwrap());
    for seed in 0..count {
        history(seed + 1).await;
    }
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

fn next(random: &mut u64) -> u64 {
    *random = random.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
    *random >> 33
}

/// Two processes, branches, snapshots, seals, compactions and collections, at random.
async fn history(seed: u64) {
    let mut random = seed;
    let world = World::with(Options {
        inline_bytes_max: 40 << 10,
        layer_bytes: 256 << 10,
        seed: Some(seed << 40),
        pin: [6 * SECOND, 60 * SECOND][(seed % 2) as usize],
        ..Options::default()
    });
    // Not the same numbers as the first one has: ids would be the same.
    let other = world.process((seed << 8) + 1);
    let window = [0, 30_000_000, 600_000_000][(seed % 3) as usize];
    let mut dbs = vec![world.written("db", window).await];
    let database = world.metastore.timeline(dbs[0].timeline).await.unwrap().database;
    dbs[0].commit(0..30).await;
    let mut open = Vec::new();
    for step in 0..250 {
        let at = (next(&mut random) % dbs.len() as u64) as usize;
        let process = if next(&mut random).is_multiple_of(2) { &world.store } else { &other };
        let branches = dbs.len();
        let db = &mut dbs[at];
        match next(&mut random) % 20 {
            0..=5 => {
                let from = next(&mut random) % 40;
                db.commit(from..from + 1 + next(&mut random) % 8).await;
            }
            6 => drop(db.log(1 + (next(&mut random) % 90_000) as usize).await),
            7 => drop(db.checkpoint().await),
            8 => drop(db.truncate(20 + next(&mut random) % 20).await),
            9 => drop(process.seal(db.timeline, true).await.unwrap()),
            10 => drop(process.compact(db.timeline, true).await.unwrap()),
            11 | 12 => {
                let lsn = db.writer.durable();
                open.push((process.open_snapshot(db.timeline, lsn).await.unwrap(), db.content()));
            }
            13 if !open.is_empty() => {
                let (snapshot, content) = open.swap_remove((next(&mut random) % open.len() as u64) as usize);
                assert_eq!(crate::testkit::content(&snapshot).await.unwrap(), content);
                snapshot.close().await.unwrap();
            }
            14 if branches < 5 => {
                let (parent, lsn) = (db.timeline, db.writer.durable());
                let made = world.metastore.create_timeline(database, &format!("b{step}"), parent, lsn).await.unwrap();
                let branch = dbs[at].branch(process, made.id).await;
                dbs.push(branch);
            }
            15 => db.check().await,
            16 => db.reopen(process).await,
            17 | 18 => drop(process.collect(&brisk()).await.unwrap()),
            _ => {
                let seconds = [1, 10, 100, 1000][(next(&mut random) % 4) as usize];
                tokio::time::sleep(seconds * SECOND).await;
            }
        }
    }
    for (snapshot, content) in &open {
        assert_eq!(crate::testkit::content(snapshot).await.unwrap(), *content, "seed {seed}");
    }
    world.collect_all().await;
    for db in &dbs {
        db.check().await;
        assert_eq!(read_at(&other, db.timeline, db.writer.durable()).await.unwrap(), db.content(), "seed {seed}");
        let verified = world.store.verify(db.timeline, db.writer.durable(), &Progress::default()).await.unwrap();
        assert!(verified.is_whole(), "seed {seed}: {verified:?}");
    }
}
