//! Databases: made, named, dropped, forgotten, cloned.

use super::*;

pub(super) async fn a_database_comes_with_an_empty_main_timeline(world: &World) {
    let name = fresh("new");
    let before = world.now().await.unwrap();
    let database = world.create_database(&name, WEEK, DAY).await.unwrap();
    let after = world.now().await.unwrap();
    assert_eq!((&database.name, database.retention, database.window), (&name, WEEK, DAY));
    assert_eq!(database.dropped, None);
    assert!((before..=after).contains(&database.created));
    assert_eq!(world.find(database.id).await, Some(database.clone()));

    let timelines = world.timelines(database.id).await.unwrap();
    let main = world.timeline(database.main).await.unwrap();
    assert_eq!(timelines.iter().map(|timeline| timeline.id).collect::<Vec<_>>(), [main.id]);
    assert_eq!((main.id, main.database, main.name.as_str()), (database.main, database.id, "main"));
    assert_eq!((main.parent, main.dropped, main.created), (None, None, database.created));
    assert_eq!((main.epoch, main.maintenance_epoch), (0, 0));
    assert_eq!(main.writer, None);
    assert!(main.lease_left <= 0);
    assert_eq!((main.head, main.head_time), (Head::EMPTY, main.created));
    assert_eq!((main.sealed, main.horizon), (Lsn(0), Lsn(0)));
    assert_eq!(world.root_at(main.id, END).await.unwrap(), None);
}

pub(super) async fn a_name_is_taken_in_any_case(world: &World) {
    let name = fresh("Mixed");
    world.create_database(&name, WEEK, DAY).await.unwrap();
    for name in [name.clone(), name.to_uppercase(), name.to_lowercase()] {
        fails!(world.create_database(&name, WEEK, DAY), Exists);
    }
}

pub(super) async fn a_name_is_kept_as_it_is_written(world: &World) {
    let name = fresh("It's \"a\" name; -- % _ \\ ünï 🦆");
    let database = world.create_database(&name, 0, 0).await.unwrap();
    assert_eq!(world.find(database.id).await.unwrap().name, name);
    let branch = world.create_timeline(database.id, &name, database.main, Lsn(0)).await.unwrap();
    assert_eq!(world.timeline(branch.id).await.unwrap().name, name);
}

pub(super) async fn the_name_of_a_dropped_database_is_free(world: &World) {
    let first = world.database().await;
    world.drop_database(first.id).await.unwrap();
    let second = world.create_database(&first.name, WEEK, DAY).await.unwrap();
    assert_ne!(first.id, second.id);
    assert_ne!(first.main, second.main);
    assert!(world.find(first.id).await.unwrap().dropped.is_some());
    assert_eq!(world.find(second.id).await.unwrap().dropped, None);
}

pub(super) async fn databases_are_listed_by_name_and_creation(world: &World) {
    let prefix = fresh("list");
    let mut made = Vec::new();
    for name in ["b", "c", "a"] {
        made.push(world.create_database(&format!("{prefix}_{name}"), WEEK, DAY).await.unwrap().id);
    }
    world.drop_database(made[0]).await.unwrap();
    world.pass(TICK).await;
    made.push(world.create_database(&format!("{prefix}_b"), WEEK, DAY).await.unwrap().id);
    let listed = world.databases().await.unwrap();
    let listed = listed.iter().filter(|d| d.name.starts_with(&prefix)).map(|d| d.id).collect::<Vec<_>>();
    assert_eq!(listed, [made[2], made[0], made[3], made[1]]);
}

pub(super) async fn a_database_is_dropped_once(world: &World) {
    fails!(world.drop_database(DatabaseId::random()), NotFound);
    let database = world.database().await;
    let before = world.now().await.unwrap();
    world.drop_database(database.id).await.unwrap();
    let dropped = world.find(database.id).await.unwrap().dropped.unwrap();
    assert!(dropped >= before);
    world.pass(TICK).await;
    fails!(world.drop_database(database.id), NotFound);
    assert_eq!(world.find(database.id).await.unwrap().dropped, Some(dropped));
    // What is in it stays, for as long as it can be undropped.
    assert_eq!(world.timeline(database.main).await.unwrap().dropped, None);
}

pub(super) async fn a_dropped_database_cannot_be_written(world: &World) {
    let (database, writer) = world.written(1).await;
    world.drop_database(database.id).await.unwrap();
    fails!(world.acquire_writer(database.main, "other", "host:2", LONG, true), NotFound);
    fails!(world.renew_writer(&writer.grant, LONG), Fenced);
    fails!(world.append(&writer.grant, writer.head, &batches(writer.head, 1), &[]), Fenced);
    fails!(world.create_timeline(database.id, "late", database.main, Lsn(1)), NotFound);
    assert_eq!(world.timeline(database.main).await.unwrap().head, writer.head);
}

pub(super) async fn an_undropped_database_is_as_it_was(world: &World) {
    fails!(world.undrop_database(DatabaseId::random(), &fresh("gone")), NotFound);
    let (database, writer) = world.written(2).await;
    fails!(world.undrop_database(database.id, &fresh("live")), NotFound);
    world.drop_database(database.id).await.unwrap();

    let taker = world.create_database(&database.name, WEEK, DAY).await.unwrap();
    fails!(world.undrop_database(database.id, &database.name), Exists);
    fails!(world.undrop_database(database.id, &database.name.to_uppercase()), Exists);
    assert!(world.find(database.id).await.unwrap().dropped.is_some());

    let name = fresh("again");
    world.undrop_database(database.id, &name).await.unwrap();
    assert_eq!(world.find(database.id).await.unwrap(), Database { name, dropped: None, ..database.clone() });
    fails!(world.undrop_database(database.id, &fresh("twice")), NotFound);
    let mut next = world.writer(database.main).await;
    assert_eq!(next.head, writer.head);
    next.commit(1).await;
    assert_eq!(lsns(&world.read_log(database.main, Lsn(1), END).await.unwrap()), [1, 2, 3]);

    // Under its own name, once that is free.
    world.drop_database(database.id).await.unwrap();
    world.drop_database(taker.id).await.unwrap();
    world.undrop_database(database.id, &database.name).await.unwrap();
}

pub(super) async fn a_forgotten_database_leaves_only_its_objects(world: &World) {
    fails!(world.forget_database(DatabaseId::random()), NotFound);
    let (database, mut writer) = world.written(3).await;
    let main = database.main;
    let data = object(ObjectKind::Data, main, 1);
    writer.append(&batches(writer.head, 1), std::slice::from_ref(&data)).await.unwrap();
    world.seal(main, 1, 2).await;
    let branch = world.create_timeline(database.id, "branch", main, Lsn(2)).await.unwrap();
    let leaf = world.create_timeline(database.id, "leaf", branch.id, Lsn(2)).await.unwrap();
    world.create_snapshot(main, "named", Lsn(1)).await.unwrap();
    world.pin(ReaderId::random(), main, Lsn(1), LONG).await.unwrap();
    let token_hash = blake3::hash(fresh("token").as_bytes()).into();
    let share =
        Share { name: "s".into(), database: database.id, timeline: main, lsn: Some(Lsn(1)), token_hash, created: 0 };
    world.create_share(&share).await.unwrap();

    fails!(world.forget_database(database.id), NotFound);
    world.drop_database(database.id).await.unwrap();
    world.forget_database(database.id).await.unwrap();
    fails!(world.forget_database(database.id), NotFound);
    fails!(world.undrop_database(database.id, &fresh("never")), NotFound);
    assert_eq!(world.find(database.id).await, None);
    for timeline in [main, branch.id, leaf.id] {
        fails!(world.timeline(timeline), NotFound);
        fails!(world.create_snapshot(timeline, "late", Lsn(1)), NotFound);
        assert!(world.snapshots(timeline).await.unwrap().is_empty());
        assert!(world.read_log(timeline, Lsn(0), END).await.unwrap().is_empty());
        assert!(world.commits(timeline, Lsn(0), END, 10).await.unwrap().is_empty());
        assert!(world.roots(timeline).await.unwrap().is_empty());
        assert!(world.archives(timeline, Lsn(0), END).await.unwrap().is_empty());
    }
    assert!(world.timelines(database.id).await.unwrap().is_empty());
    assert!(world.shares(database.id).await.unwrap().is_empty());
    assert_eq!(world.share_of(token_hash).await.unwrap(), None);
    let reachable = world.reachable().await.unwrap();
    assert!(!reachable.timelines.iter().any(|timeline| timeline.database == database.id));
    assert!(!reachable.pins.iter().any(|pin| pin.timeline == main));
    fails!(world.append(&writer.grant, writer.head, &batches(writer.head, 1), &[]), Fenced);
    // Garbage, but still known.
    assert!(world.objects_of(main, 10).await.iter().any(|(object, _)| *object == data));
}

pub(super) async fn a_database_that_a_clone_has_left_is_not_forgotten(world: &World) {
    let (database, _) = world.written(2).await;
    let clone = world.clone_database(&fresh("clone"), WEEK, DAY, database.main, Lsn(1)).await.unwrap();
    world.drop_database(database.id).await.unwrap();
    fails!(world.forget_database(database.id), Refused);
    world.drop_database(clone.id).await.unwrap();
    fails!(world.forget_database(database.id), Refused);
    assert_eq!(lsns(&world.read_log(database.main, Lsn(1), END).await.unwrap()), [1, 2]);
    world.forget_database(clone.id).await.unwrap();
    world.forget_database(database.id).await.unwrap();
}

pub(super) async fn windows_change(world: &World) {
    let database = world.database().await;
    world.set_windows(database.id, 1, 2).await.unwrap();
    world.set_windows(database.id, 1, 2).await.unwrap();
    assert_eq!(world.find(database.id).await.unwrap(), Database { retention: 1, window: 2, ..database });
    fails!(world.set_windows(DatabaseId::random(), 1, 2), NotFound);
}

pub(super) async fn the_main_timeline_changes_places(world: &World) {
    let (database, writer) = world.written(3).await;
    let restored = world.create_timeline(database.id, "Restored", database.main, Lsn(1)).await.unwrap();
    let other = world.database().await;
    fails!(world.set_main_timeline(database.id, database.main, TimelineId::random()), NotFound);
    fails!(world.set_main_timeline(database.id, database.main, other.main), NotFound);
    fails!(world.set_main_timeline(DatabaseId::random(), database.main, restored.id), NotFound);
    fails!(world.set_main_timeline(database.id, restored.id, restored.id), Refused);
    assert_eq!(world.find(database.id).await.unwrap().main, database.main);

    world.set_main_timeline(database.id, database.main, restored.id).await.unwrap();
    assert_eq!(world.find(database.id).await.unwrap().main, restored.id);
    assert_eq!(world.timeline(restored.id).await.unwrap().name, "main");
    assert_eq!(world.timeline(database.main).await.unwrap().name, "Restored");
    // Who wrote there does not go on under the new name, and who wants to may at once.
    fails!(world.append(&writer.grant, writer.head, &batches(writer.head, 1), &[]), Fenced);
    fails!(world.renew_writer(&writer.grant, Duration::from_secs(10)), Fenced);
    world.writer(database.main).await.commit(1).await;
    fails!(world.set_main_timeline(database.id, database.main, restored.id), Refused);
    fails!(world.drop_timeline(restored.id), Refused);

    // And back.
    world.set_main_timeline(database.id, restored.id, database.main).await.unwrap();
    assert_eq!(world.timeline(database.main).await.unwrap().name, "main");
    assert_eq!(world.timeline(restored.id).await.unwrap().name, "Restored");
    world.drop_timeline(restored.id).await.unwrap();
}

pub(super) async fn a_clone_goes_its_own_way(world: &World) {
    let (database, mut writer) = world.written(3).await;
    let log = world.read_log(database.main, Lsn(1), END).await.unwrap();
    let name = fresh("clone");
    let clone = world.clone_database(&name, 5, 6, database.main, Lsn(2)).await.unwrap();
    assert_eq!((&clone.name, clone.retention, clone.window, clone.dropped), (&name, 5, 6, None));
    assert_eq!(world.find(clone.id).await, Some(clone.clone()));
    let main = world.timeline(clone.main).await.unwrap();
    assert_eq!((main.database, main.name.as_str()), (clone.id, "main"));
    assert_eq!(main.parent, Some((database.main, Lsn(2))));
    assert_eq!(main.head, Head { lsn: Lsn(2), hash: log[1].hash });

    let mut own = world.writer(clone.main).await;
    own.commit(1).await;
    writer.commit(1).await;
    assert_eq!(lsns(&world.read_log(clone.main, Lsn(0), END).await.unwrap()), [3]);
    assert_eq!(lsns(&world.read_log(database.main, Lsn(0), END).await.unwrap()), [1, 2, 3, 4]);

    fails!(world.clone_database(&name.to_uppercase(), WEEK, DAY, database.main, Lsn(2)), Exists);
    fails!(world.clone_database(&fresh("c"), WEEK, DAY, database.main, Lsn(5)), Refused);
    let failed = fresh("c");
    fails!(world.clone_database(&failed, WEEK, DAY, TimelineId::random(), Lsn(0)), NotFound);
    assert!(world.databases().await.unwrap().iter().all(|database| database.name != failed));
}
