//! Maintenance: roots and archives, and who may publish them.

use super::*;

pub(super) async fn maintenance_has_epochs_of_its_own(world: &World) {
    let (database, mut writer) = world.written(1).await;
    let main = database.main;
    fails!(world.acquire_maintenance(TimelineId::random(), LONG, true), NotFound);
    let first = world.acquire_maintenance(main, SHORT, false).await.unwrap();
    assert_eq!(first, MaintenanceGrant { timeline: main, epoch: 1 });
    world.pass(PAST).await;
    let second = world.acquire_maintenance(main, LONG, false).await.unwrap();
    assert_eq!(second.epoch, 2);
    fails!(world.acquire_maintenance(main, LONG, false), Leased);
    let third = world.acquire_maintenance(main, LONG, true).await.unwrap();
    assert_eq!(third.epoch, 3);
    let timeline = world.timeline(main).await.unwrap();
    assert_eq!((timeline.maintenance_epoch, timeline.epoch), (3, writer.grant.epoch));
    writer.commit(1).await;
}

pub(super) async fn a_right_that_is_given_back_is_free(world: &World) {
    let main = world.database().await.main;
    let first = world.acquire_maintenance(main, LONG, false).await.unwrap();
    world.release_maintenance(&first).await.unwrap();
    world.release_maintenance(&first).await.unwrap();
    world.pass(TICK).await;
    let second = world.acquire_maintenance(main, LONG, false).await.unwrap();
    assert_eq!(second.epoch, first.epoch + 1);
    // What is another's by now stays his.
    world.release_maintenance(&first).await.unwrap();
    fails!(world.acquire_maintenance(main, LONG, false), Leased);
    world.release_maintenance(&MaintenanceGrant { timeline: TimelineId::random(), epoch: 1 }).await.unwrap();
}

pub(super) async fn a_root_takes_batches_out_of_the_log(world: &World) {
    let (database, mut writer) = world.written(5).await;
    let main = database.main;
    let history = world.commits(main, Lsn(0), END, 9).await.unwrap();
    let grant = world.maintainer(main).await;
    let (root, archive) = (root(main, Lsn(3), 0), archive(main, 1, 3));
    let objects = [Object { key: archive.object, bytes: 77 }, object(ObjectKind::Leaf, main, 1)];
    world.publish_root(&grant, &root, Some(archive), &objects).await.unwrap();

    let timeline = world.timeline(main).await.unwrap();
    assert_eq!((timeline.sealed, timeline.head, timeline.horizon), (Lsn(3), writer.head, Lsn(0)));
    assert_eq!(lsns(&world.read_log(main, Lsn(0), END).await.unwrap()), [4, 5]);
    assert!(world.read_log(main, Lsn(1), Lsn(3)).await.unwrap().is_empty());
    assert_eq!(world.commits(main, Lsn(0), END, 9).await.unwrap(), history);
    assert_eq!(world.archives(main, Lsn(0), END).await.unwrap(), [archive]);
    assert_eq!(world.roots_of(main).await, std::slice::from_ref(&root));
    for (lsn, expected) in [(2, None), (3, Some(&root)), (5, Some(&root)), (u64::MAX, Some(&root))] {
        assert_eq!(world.found_root(main, Lsn(lsn)).await.as_ref(), expected);
    }
    assert_eq!(world.objects_of(main, 10).await.len(), 2);

    // The log goes on, and a branch can leave what is archived.
    writer.commit(1).await;
    let branch = world.create_timeline(database.id, "branch", main, Lsn(2)).await.unwrap();
    assert_eq!(branch.head.lsn, Lsn(2));
    world.seal(main, 4, 6).await;
    assert!(world.read_log(main, Lsn(0), END).await.unwrap().is_empty());
    assert_eq!(world.timeline(main).await.unwrap().head, writer.head);
    writer.commit(1).await;
    assert_eq!(lsns(&world.read_log(main, Lsn(0), END).await.unwrap()), [7]);
}

pub(super) async fn archives_are_found_by_range(world: &World) {
    let (database, _) = world.written(9).await;
    let main = database.main;
    let mut all = Vec::new();
    for (from, to) in [(1, 3), (4, 4), (5, 9)] {
        world.seal(main, from, to).await;
        all.push(archive(main, from, to));
    }
    for (from, to, expected) in [
        (0, u64::MAX, 0..3),
        (1, 1, 0..1),
        (3, 4, 0..2),
        (4, 4, 1..2),
        (6, 7, 2..3),
        (2, 6, 0..3),
        (9, 20, 2..3),
        (10, u64::MAX, 3..3),
        (0, 0, 0..0),
    ] {
        assert_eq!(world.archives(main, Lsn(from), Lsn(to)).await.unwrap(), all[expected], "{from} to {to}");
    }
}

pub(super) async fn a_maintainer_is_fenced_by_the_next(world: &World) {
    let (database, _) = world.written(3).await;
    let main = database.main;
    let old = world.maintainer(main).await;
    let new = world.maintainer(main).await;
    let archive = archive(main, 1, 2);
    let objects = [Object { key: archive.object, bytes: 1 }];
    fails!(world.publish_root(&old, &root(main, Lsn(2), 0), Some(archive), &objects), Fenced);
    assert_eq!(world.timeline(main).await.unwrap().sealed, Lsn(0));
    assert_eq!(lsns(&world.read_log(main, Lsn(0), END).await.unwrap()), [1, 2, 3]);
    assert!(world.roots(main).await.unwrap().is_empty());
    assert!(world.archives(main, Lsn(0), END).await.unwrap().is_empty());
    assert!(world.objects_of(main, 10).await.is_empty());
    world.publish_root(&new, &root(main, Lsn(2), 0), Some(archive), &objects).await.unwrap();
    fails!(world.publish_root(&old, &root(main, Lsn(2), 1), None, &[]), Fenced);
}

pub(super) async fn a_root_that_does_not_fit_is_refused(world: &World) {
    let (database, _) = world.written(6).await;
    let main = database.main;
    let grant = world.seal(main, 1, 2).await;
    let objects = [object(ObjectKind::Leaf, main, 1)];
    for (lsn, generation, archived) in [
        // Exists already.
        (2, 0, None),
        // Above the head.
        (7, 0, Some((3, 7))),
        (u64::MAX, 0, Some((3, u64::MAX))),
        // No archive, a gap, an overlap, too short, too long.
        (4, 0, None),
        (4, 0, Some((4, 4))),
        (4, 0, Some((2, 4))),
        (4, 0, Some((1, 4))),
        (4, 0, Some((3, 3))),
        (4, 0, Some((3, 5))),
        // An archive where nothing is to be archived.
        (2, 1, Some((1, 2))),
        (2, 1, Some((3, 2))),
    ] {
        let archived = archived.map(|(from, to)| archive(main, from, to));
        fails!(world.publish_root(&grant, &root(main, Lsn(lsn), generation), archived, &objects), Refused);
    }
    let stranger = archive(TimelineId::random(), 3, 4);
    fails!(world.publish_root(&grant, &root(main, Lsn(4), 0), Some(stranger), &objects), Refused);
    fails!(world.publish_root(&grant, &root(TimelineId::random(), Lsn(2), 1), None, &objects), Refused);

    assert_eq!(world.timeline(main).await.unwrap().sealed, Lsn(2));
    assert_eq!(world.roots(main).await.unwrap().len(), 1);
    assert_eq!(world.archives(main, Lsn(0), END).await.unwrap().len(), 1);
    assert_eq!(lsns(&world.read_log(main, Lsn(0), END).await.unwrap()), [3, 4, 5, 6]);
    assert!(world.objects_of(main, 10).await.iter().all(|(object, _)| object.key.kind == ObjectKind::Log));
}

pub(super) async fn an_equivalent_root_takes_the_place_of_one(world: &World) {
    let (database, writer) = world.written(6).await;
    let main = database.main;
    world.seal(main, 1, 2).await;
    let grant = world.seal(main, 3, 5).await;
    let inside =
        Root { object: Some(object(ObjectKind::Root, main, 9).key), body: Bytes::new(), ..root(main, Lsn(2), 3) };
    let objects = [Object { key: inside.object.unwrap(), bytes: 12 }];
    world.publish_root(&grant, &inside, None, &objects).await.unwrap();
    world.publish_root(&grant, &root(main, Lsn(2), 1), None, &[]).await.unwrap();
    world.publish_root(&grant, &root(main, Lsn(5), 1), None, &[]).await.unwrap();
    let roots = [root(main, Lsn(2), 0), root(main, Lsn(2), 1), inside, root(main, Lsn(5), 0), root(main, Lsn(5), 1)];
    assert_eq!(world.roots_of(main).await, roots);
    for (lsn, expected) in [(1, None), (2, Some(2)), (4, Some(2)), (5, Some(4)), (6, Some(4))] {
        assert_eq!(world.found_root(main, Lsn(lsn)).await, expected.map(|at: usize| roots[at].clone()));
    }
    let timeline = world.timeline(main).await.unwrap();
    assert_eq!((timeline.sealed, timeline.head), (Lsn(5), writer.head));
    assert_eq!(lsns(&world.read_log(main, Lsn(0), END).await.unwrap()), [6]);
}

pub(super) async fn a_root_is_published_at_the_metastores_time(world: &World) {
    let (database, _) = world.written(4).await;
    let main = database.main;
    let before = world.now().await.unwrap();
    let grant = world.maintainer(main).await;
    let early = Root { created: 7, ..root(main, Lsn(2), 0) };
    world.publish_root(&grant, &early, Some(archive(main, 1, 2)), &[]).await.unwrap();
    world.pass(TICK).await;
    world.publish_root(&grant, &Root { created: i64::MAX, ..root(main, Lsn(2), 1) }, None, &[]).await.unwrap();
    let after = world.now().await.unwrap();
    let times = world.roots(main).await.unwrap().iter().map(|root| root.created).collect::<Vec<_>>();
    let [first, second] = times[..] else { panic!("{times:?}") };
    assert!(before <= first && first < second && second <= after, "{before} {first} {second} {after}");
    assert_eq!(world.root_at(main, END).await.unwrap().unwrap().created, second);
}

pub(super) async fn a_branch_is_sealed_from_where_it_begins(world: &World) {
    let (database, _) = world.written(4).await;
    world.seal(database.main, 1, 4).await;
    let branch = world.create_timeline(database.id, "branch", database.main, Lsn(3)).await.unwrap();
    let mut writer = world.writer(branch.id).await;
    writer.commit_together(2).await;
    assert_eq!(world.root_at(branch.id, END).await.unwrap(), None);
    assert!(world.roots(branch.id).await.unwrap().is_empty());
    assert!(world.archives(branch.id, Lsn(0), END).await.unwrap().is_empty());
    let grant = world.maintainer(branch.id).await;
    fails!(world.publish_root(&grant, &root(branch.id, Lsn(5), 0), Some(archive(branch.id, 1, 5)), &[]), Refused);
    world.seal(branch.id, 4, 5).await;
    assert_eq!(world.timeline(branch.id).await.unwrap().sealed, Lsn(5));
    assert_eq!(world.roots_of(branch.id).await, [root(branch.id, Lsn(5), 0)]);
    assert_eq!(world.roots_of(database.main).await, [root(database.main, Lsn(4), 0)]);
}
