//! What collecting garbage asks for, marks and forgets.

use std::collections::{BTreeMap, HashSet};

use super::*;

pub(super) async fn everything_that_keeps_data_is_reachable(world: &World) {
    let (database, _) = world.written(3).await;
    let main = database.main;
    let branch = world.create_timeline(database.id, "branch", main, Lsn(1)).await.unwrap();
    world.drop_timeline(branch.id).await.unwrap();
    let snapshot = world.create_snapshot(main, "named", Lsn(1)).await.unwrap();
    world.pin(ReaderId::random(), main, Lsn(2), LONG).await.unwrap();
    let mut hashes = Vec::new();
    for (name, lsn) in [("live", None), ("fixed", Some(Lsn(3)))] {
        let token_hash = *blake3::hash(fresh("token").as_bytes()).as_bytes();
        let share = Share { name: name.into(), database: database.id, timeline: main, lsn, token_hash, created: 0 };
        world.create_share(&share).await.unwrap();
        hashes.push(token_hash);
    }
    let gone = world.database().await;
    world.drop_database(gone.id).await.unwrap();

    let reachable = world.reachable().await.unwrap();
    let databases = reachable.databases.iter().map(|database| database.id).collect::<HashSet<_>>();
    assert!(databases.contains(&database.id) && databases.contains(&gone.id));
    let timelines = reachable.timelines.iter().map(|timeline| (timeline.id, timeline)).collect::<BTreeMap<_, _>>();
    assert!(timelines.contains_key(&gone.main));
    assert_eq!(timelines[&main].head.lsn, Lsn(3));
    assert_eq!(timelines[&branch.id].parent, Some((main, Lsn(1))));
    assert!(timelines[&branch.id].dropped.is_some());
    assert!(reachable.snapshots.contains(&snapshot));
    assert!(reachable.pins.iter().any(|pin| (pin.timeline, pin.lsn) == (main, Lsn(2))));
    let shared = |hash: &Hash| reachable.shares.iter().any(|share| share.token_hash == *hash);
    assert!(!shared(&hashes[0]) && shared(&hashes[1]));
}

pub(super) async fn objects_are_paged_by_key(world: &World) {
    let (database, mut writer) = world.written(1).await;
    let main = database.main;
    let mut objects = Vec::new();
    for kind in [ObjectKind::Root, ObjectKind::Leaf, ObjectKind::Log, ObjectKind::Data] {
        for (maintenance, epoch, sequence) in
            [(false, 1, 2), (false, 1, 10), (true, 1, 3), (false, 16, 1), (true, 2, 0), (false, u64::MAX, u64::MAX)]
        {
            let key = ObjectKey { kind, timeline: main, maintenance, epoch, sequence, nonce: sequence };
            objects.push(Object { key, bytes: (1 << 40) + sequence % 100 });
        }
    }
    let appended = batches(writer.head, 1);
    writer.append(&appended, &objects).await.unwrap();
    // As a store lists them.
    objects.sort_by_key(|object| object.key.to_string());
    for page in [1, 4, 6, 7, 1000] {
        let rows = world.objects_of(main, page).await;
        assert!(rows.iter().all(|(_, condemned)| condemned.is_none()));
        assert_eq!(rows.into_iter().map(|(object, _)| object).collect::<Vec<_>>(), objects, "pages of {page}");
    }
    assert_eq!(world.objects(None, 1).await.unwrap().len(), 1);
    assert!(world.objects(None, 0).await.unwrap().is_empty());
}

pub(super) async fn the_condemned_keep_their_time(world: &World) {
    let (database, mut writer) = world.written(0).await;
    let main = database.main;
    let objects = [1, 2, 3].map(|sequence| object(ObjectKind::Data, main, sequence));
    let keys = objects.clone().map(|object| object.key);
    let unknown = object(ObjectKind::Data, TimelineId::random(), 1).key;
    let appended = batches(writer.head, 1);
    writer.append(&appended, &objects).await.unwrap();
    let marks = async || world.objects_of(main, 10).await.into_iter().map(|(_, mark)| mark).collect::<Vec<_>>();

    let before = world.now().await.unwrap();
    world.condemn(&[keys[0], unknown]).await.unwrap();
    let first = marks().await[0].unwrap();
    assert!(first >= before && first <= world.now().await.unwrap());
    world.pass(TICK).await;
    world.condemn(&keys[..2]).await.unwrap();
    let found = marks().await;
    assert_eq!((found[0], found[2]), (Some(first), None));
    let second = found[1].unwrap();
    assert!(second > first);
    world.absolve(&[keys[0], keys[2], unknown]).await.unwrap();
    assert_eq!(marks().await, [None, Some(second), None]);
    // Condemned anew, its time begins anew.
    world.pass(TICK).await;
    world.condemn(&[keys[0]]).await.unwrap();
    assert!(marks().await[0].unwrap() > second);
    world.condemn(&[]).await.unwrap();
    world.absolve(&[]).await.unwrap();
}

pub(super) async fn forgotten_objects_have_no_rows(world: &World) {
    let (database, mut writer) = world.written(0).await;
    let objects = [1, 2, 3].map(|sequence| object(ObjectKind::Data, database.main, sequence));
    let appended = batches(writer.head, 1);
    writer.append(&appended, &objects).await.unwrap();
    let keys = [objects[0].key, objects[2].key, object(ObjectKind::Log, TimelineId::random(), 1).key];
    world.condemn(&keys).await.unwrap();
    world.forget_objects(&keys).await.unwrap();
    world.forget_objects(&keys).await.unwrap();
    assert_eq!(world.objects_of(database.main, 10).await, [(objects[1].clone(), None)]);
    world.forget_objects(&[]).await.unwrap();
}

pub(super) async fn roots_and_archives_are_forgotten(world: &World) {
    let (database, _) = world.written(6).await;
    let main = database.main;
    world.seal(main, 1, 2).await;
    world.seal(main, 3, 4).await;
    let grant = world.seal(main, 5, 6).await;
    world.publish_root(&grant, &root(main, Lsn(4), 1), None, &[]).await.unwrap();
    let objects = world.objects_of(main, 10).await;
    for _ in 0..2 {
        world.forget_roots(main, &[(Lsn(2), 0), (Lsn(4), 0), (Lsn(6), 7), (Lsn(99), 0)]).await.unwrap();
        assert_eq!(world.roots_of(main).await, [root(main, Lsn(4), 1), root(main, Lsn(6), 0)]);
        // Only what begins just there.
        world.forget_archives(main, &[Lsn(1), Lsn(4), Lsn(99)]).await.unwrap();
        assert_eq!(world.archives(main, Lsn(0), END).await.unwrap(), [archive(main, 3, 4), archive(main, 5, 6)]);
    }
    assert_eq!(world.root_at(main, Lsn(3)).await.unwrap(), None);
    assert_eq!(world.found_root(main, Lsn(5)).await, Some(root(main, Lsn(4), 1)));
    assert_eq!(world.timeline(main).await.unwrap().sealed, Lsn(6));
    // The objects stay until they are collected.
    assert_eq!(world.objects_of(main, 10).await, objects);
}

pub(super) async fn commits_are_forgotten_once_they_have_left_the_log(world: &World) {
    let (database, mut writer) = world.written(0).await;
    let main = database.main;
    let mut sent = batches(writer.head, 6);
    for batch in &mut sent {
        batch.transactions = vec![format!("t{}", batch.lsn)];
    }
    writer.append(&sent, &[]).await.unwrap();
    world.seal(main, 1, 4).await;
    let found = async || {
        let commits = commit_lsns(&world.commits(main, Lsn(0), END, 10).await.unwrap());
        let mut transactions = Vec::new();
        for lsn in 1..=6 {
            if let Some(commit) = world.commit_of(main, &format!("t{lsn}")).await.unwrap() {
                assert_eq!(commit.lsn, Lsn(lsn));
                transactions.push(lsn);
            }
        }
        assert_eq!(commits, transactions);
        commits
    };
    world.forget_commits(main, Lsn(1)).await.unwrap();
    assert_eq!(found().await, [1, 2, 3, 4, 5, 6]);
    world.forget_commits(main, Lsn(3)).await.unwrap();
    assert_eq!(found().await, [3, 4, 5, 6]);
    // What is in the log stays.
    world.forget_commits(main, END).await.unwrap();
    assert_eq!(found().await, [5, 6]);
    assert_eq!(lsns(&world.read_log(main, Lsn(0), END).await.unwrap()), [5, 6]);
    world.forget_commits(TimelineId::random(), Lsn(3)).await.unwrap();
    writer.commit(1).await;
    assert_eq!(world.timeline(main).await.unwrap().head.lsn, Lsn(7));
}
