//! Timelines: branches, their names, and their end.

use super::*;

pub(super) async fn a_branch_goes_on_counting(world: &World) {
    let (database, mut writer) = world.written(4).await;
    let log = world.read_log(database.main, Lsn(1), END).await.unwrap();
    for (name, lsn) in [("none", 0), ("two", 2), ("newest", 4)] {
        let branch = world.create_timeline(database.id, name, database.main, Lsn(lsn)).await.unwrap();
        let hash = lsn.checked_sub(1).map_or([0; 32], |before| log[before as usize].hash);
        assert_eq!((branch.database, branch.name.as_str()), (database.id, name));
        assert_eq!(branch.parent, Some((database.main, Lsn(lsn))));
        assert_eq!(branch.head, Head { lsn: Lsn(lsn), hash });
        assert_eq!((branch.sealed, branch.horizon), (Lsn(lsn), Lsn(lsn)));
        assert_eq!((branch.epoch, branch.maintenance_epoch, branch.dropped), (0, 0, None));
        assert_eq!(branch.writer, None);
        assert!(branch.head_time >= database.created && branch.head_time <= branch.created);
        let read = world.timeline(branch.id).await.unwrap();
        assert!(branch.lease_left <= 0 && read.lease_left <= 0);
        assert_eq!(Timeline { lease_left: 0, ..read }, Timeline { lease_left: 0, ..branch.clone() });
        assert!(world.commits(branch.id, Lsn(0), END, 9).await.unwrap().is_empty());

        let mut own = world.writer(branch.id).await;
        assert_eq!(own.head, branch.head);
        own.commit(2).await;
        assert_eq!(lsns(&world.read_log(branch.id, Lsn(0), END).await.unwrap()), [lsn + 1, lsn + 2]);
    }
    writer.commit(1).await;
    assert_eq!(world.timeline(database.main).await.unwrap().head.lsn, Lsn(5));
    assert_eq!(lsns(&world.read_log(database.main, Lsn(0), END).await.unwrap()), [1, 2, 3, 4, 5]);
}

pub(super) async fn a_branch_is_refused_where_there_is_nothing_to_leave(world: &World) {
    let (database, _) = world.written(3).await;
    let branch = world.create_timeline(database.id, "Branch", database.main, Lsn(2)).await.unwrap();
    for name in ["Branch", "branch", "main", "MAIN"] {
        fails!(world.create_timeline(database.id, name, database.main, Lsn(2)), Exists);
    }
    fails!(world.create_timeline(database.id, "a", TimelineId::random(), Lsn(0)), NotFound);
    fails!(world.create_timeline(DatabaseId::random(), "a", database.main, Lsn(0)), NotFound);
    fails!(world.create_timeline(database.id, "a", database.main, Lsn(4)), Refused);
    fails!(world.create_timeline(database.id, "a", database.main, END), Refused);
    // What was before the branch is its parent's.
    fails!(world.create_timeline(database.id, "a", branch.id, Lsn(1)), Refused);
    fails!(world.create_timeline(database.id, "a", branch.id, Lsn(3)), Refused);
    assert_eq!(world.timelines(database.id).await.unwrap().len(), 2);
}

pub(super) async fn a_branch_can_be_left_where_it_begins(world: &World) {
    let (database, _) = world.written(3).await;
    let branch = world.create_timeline(database.id, "branch", database.main, Lsn(2)).await.unwrap();
    let mut writer = world.writer(branch.id).await;
    writer.commit(3).await;
    let at_start = world.create_timeline(database.id, "start", branch.id, Lsn(2)).await.unwrap();
    assert_eq!(at_start.head, branch.head);
    let later = world.create_timeline(database.id, "later", branch.id, Lsn(4)).await.unwrap();
    let log = world.read_log(branch.id, Lsn(4), Lsn(4)).await.unwrap();
    assert_eq!(later.head, Head { lsn: Lsn(4), hash: log[0].hash });
}

pub(super) async fn the_name_main_is_each_databases_own(world: &World) {
    let (first, second) = (world.database().await, world.database().await);
    world.create_timeline(first.id, "same", first.main, Lsn(0)).await.unwrap();
    world.create_timeline(second.id, "same", first.main, Lsn(0)).await.unwrap();
    assert_eq!(world.timelines(second.id).await.unwrap().len(), 2);
}

pub(super) async fn timelines_are_listed_by_creation(world: &World) {
    let database = world.database().await;
    let mut made = vec![database.main];
    for name in ["z", "a", "m"] {
        world.pass(TICK).await;
        made.push(world.create_timeline(database.id, name, database.main, Lsn(0)).await.unwrap().id);
    }
    world.drop_timeline(made[2]).await.unwrap();
    let listed = world.timelines(database.id).await.unwrap();
    assert_eq!(listed.iter().map(|timeline| timeline.id).collect::<Vec<_>>(), made);
    assert!(listed[2].dropped.is_some());
    assert!(world.timelines(DatabaseId::random()).await.unwrap().is_empty());
    fails!(world.timeline(TimelineId::random()), NotFound);
}

pub(super) async fn a_dropped_timeline_is_hidden(world: &World) {
    let (database, _) = world.written(2).await;
    fails!(world.drop_timeline(TimelineId::random()), NotFound);
    fails!(world.drop_timeline(database.main), Refused);
    let branch = world.create_timeline(database.id, "Branch", database.main, Lsn(1)).await.unwrap();
    let mut writer = world.writer(branch.id).await;
    writer.commit(1).await;
    world.drop_timeline(branch.id).await.unwrap();
    let dropped = world.timeline(branch.id).await.unwrap();
    assert!(dropped.dropped.is_some());
    assert_eq!(dropped.name, "Branch");

    fails!(world.drop_timeline(branch.id), NotFound);
    fails!(world.acquire_writer(branch.id, "w", "host:1", LONG, true), NotFound);
    fails!(world.renew_writer(&writer.grant, LONG), Fenced);
    fails!(world.append(&writer.grant, writer.head, &batches(writer.head, 1), &[]), Fenced);
    fails!(world.set_main_timeline(database.id, database.main, branch.id), NotFound);
    // Its name is free, and it can still be read and left.
    world.create_timeline(database.id, "branch", database.main, Lsn(1)).await.unwrap();
    let rescued = world.create_timeline(database.id, "rescued", branch.id, Lsn(2)).await.unwrap();
    assert_eq!(rescued.head, writer.head);
    world.pin(ReaderId::random(), branch.id, Lsn(2), LONG).await.unwrap();
    assert_eq!(lsns(&world.read_log(branch.id, Lsn(0), END).await.unwrap()), [2]);
}

pub(super) async fn a_forgotten_timeline_is_gone(world: &World) {
    let (database, _) = world.written(2).await;
    fails!(world.forget_timeline(TimelineId::random()), NotFound);
    fails!(world.forget_timeline(database.main), NotFound);
    let branch = world.create_timeline(database.id, "branch", database.main, Lsn(1)).await.unwrap();
    fails!(world.forget_timeline(branch.id), NotFound);
    let mut writer = world.writer(branch.id).await;
    let mut written = batches(writer.head, 2);
    written[0].transactions = vec!["a".into()];
    writer.append(&written, &[object(ObjectKind::Data, branch.id, 1)]).await.unwrap();
    world.seal(branch.id, 2, 2).await;
    world.create_snapshot(branch.id, "named", Lsn(3)).await.unwrap();
    world.pin(ReaderId::random(), branch.id, Lsn(3), LONG).await.unwrap();
    let leaf = world.create_timeline(database.id, "leaf", branch.id, Lsn(2)).await.unwrap();

    world.drop_timeline(branch.id).await.unwrap();
    fails!(world.forget_timeline(branch.id), Refused);
    world.drop_timeline(leaf.id).await.unwrap();
    fails!(world.forget_timeline(branch.id), Refused);
    assert_eq!(lsns(&world.read_log(branch.id, Lsn(0), END).await.unwrap()), [3]);
    world.forget_timeline(leaf.id).await.unwrap();
    world.forget_timeline(branch.id).await.unwrap();

    fails!(world.timeline(branch.id), NotFound);
    fails!(world.forget_timeline(branch.id), NotFound);
    assert!(world.read_log(branch.id, Lsn(0), END).await.unwrap().is_empty());
    assert!(world.commits(branch.id, Lsn(0), END, 9).await.unwrap().is_empty());
    assert!(world.roots(branch.id).await.unwrap().is_empty());
    assert!(world.snapshots(branch.id).await.unwrap().is_empty());
    assert_eq!(world.commit_of(branch.id, "a").await.unwrap(), None);
    assert!(!world.reachable().await.unwrap().pins.iter().any(|pin| pin.timeline == branch.id));
    assert_eq!(world.timelines(database.id).await.unwrap().len(), 1);
    assert_eq!(world.objects_of(branch.id, 10).await.len(), 2);
}
