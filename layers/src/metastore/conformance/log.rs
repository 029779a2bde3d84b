//! The log: appends, who may make them, and what is read and found of them.

use super::*;

pub(super) async fn a_commit_is_in_the_log(world: &World) {
    let (database, mut writer) = world.written(0).await;
    let main = database.main;
    let before = world.now().await.unwrap();
    let first = batch(writer.head, b"one");
    assert_eq!(writer.append(std::slice::from_ref(&first), &[]).await.unwrap(), Head { lsn: Lsn(1), hash: first.hash });
    let second = batches(writer.head, 3);
    assert_eq!(writer.append(&second, &[]).await.unwrap(), Head { lsn: Lsn(4), hash: second[2].hash });
    let after = world.now().await.unwrap();

    let timeline = world.timeline(main).await.unwrap();
    assert_eq!(timeline.head, writer.head);
    let all = [vec![first], second].concat();
    let log = world.read_log(main, Lsn(1), Lsn(4)).await.unwrap();
    assert_eq!(log.len(), 4);
    for (stored, new) in log.iter().zip(&all) {
        assert_eq!((stored.lsn, stored.hash, &stored.payload), (new.lsn, new.hash, &new.payload));
        assert_eq!(stored.epoch, writer.grant.epoch);
        assert!((before..=after).contains(&stored.time));
    }
    assert_eq!(timeline.head_time, log[3].time);
    let commits = world.commits(main, Lsn(1), Lsn(4), 10).await.unwrap();
    let expected = log.iter().zip(&all).map(|(stored, new)| Commit {
        lsn: stored.lsn,
        time: stored.time,
        main_size: new.main_size,
    });
    assert_eq!(commits, expected.collect::<Vec<_>>());
}

pub(super) async fn payloads_come_back_whole(world: &World) {
    let (database, mut writer) = world.written(0).await;
    let large = (0..1_500_000u32).map(|i| (i.wrapping_mul(2_654_435_761) >> 13) as u8).collect::<Vec<_>>();
    for payload in [&b""[..], &[0, 255, 0, 39, 92], &large] {
        let batch = NewBatch { main_size: 1 << 62, ..batch(writer.head, payload) };
        writer.append(&[batch], &[]).await.unwrap();
    }
    let log = world.read_log(database.main, Lsn(1), END).await.unwrap();
    assert_eq!(lsns(&log), [1, 2, 3]);
    assert!(log[0].payload.is_empty());
    assert_eq!(&log[1].payload[..], [0, 255, 0, 39, 92]);
    assert!(log[2].payload == large);
    assert_eq!(world.commits(database.main, Lsn(3), END, 1).await.unwrap()[0].main_size, 1 << 62);
}

pub(super) async fn an_older_epoch_never_appends(world: &World) {
    let (database, old) = world.written(2).await;
    let new = world.writer(database.main).await;
    fails!(world.append(&old.grant, old.head, &batches(old.head, 1), &[]), Fenced);
    // Not even after the newer has left.
    world.release_writer(&new.grant).await.unwrap();
    fails!(world.append(&old.grant, old.head, &batches(old.head, 1), &[]), Fenced);
    // Nor an epoch that was never granted.
    let invented = WriterGrant { epoch: new.grant.epoch + 1, ..new.grant.clone() };
    fails!(world.append(&invented, new.head, &batches(new.head, 1), &[]), Fenced);
    let stranger = WriterGrant { timeline: TimelineId::random(), ..new.grant.clone() };
    fails!(world.append(&stranger, new.head, &batches(new.head, 1), &[]), Fenced);
    world.append(&new.grant, new.head, &batches(new.head, 1), &[]).await.unwrap();
}

pub(super) async fn an_append_needs_the_head_that_is(world: &World) {
    let (database, mut writer) = world.written(2).await;
    let head = writer.head;
    let earlier = world.read_log(database.main, Lsn(1), Lsn(1)).await.unwrap()[0].hash;
    let wrong = [
        Head { lsn: Lsn(1), hash: earlier },
        Head { lsn: Lsn(2), hash: earlier },
        Head { lsn: Lsn(3), hash: head.hash },
        Head { lsn: Lsn(2), hash: [0; 32] },
        Head::EMPTY,
    ];
    for wrong in wrong {
        fails!(world.append(&writer.grant, wrong, &batches(wrong, 1), &[]), Fenced);
    }
    assert_eq!(world.timeline(database.main).await.unwrap().head, head);
    writer.commit(1).await;
    assert_eq!(lsns(&world.read_log(database.main, Lsn(0), END).await.unwrap()), [1, 2, 3]);
}

pub(super) async fn batches_must_follow_each_other(world: &World) {
    let (database, writer) = world.written(2).await;
    let mut gap = batches(writer.head, 3);
    gap.remove(1);
    let late = batches(Head { lsn: Lsn(3), ..writer.head }, 1);
    let mut twice = batches(writer.head, 1);
    twice.push(twice[0].clone());
    for wrong in [gap, late, twice] {
        fails!(world.append(&writer.grant, writer.head, &wrong, &[]), Refused);
    }
    assert_eq!(world.timeline(database.main).await.unwrap().head, writer.head);
    assert_eq!(lsns(&world.read_log(database.main, Lsn(0), END).await.unwrap()), [1, 2]);
}

pub(super) async fn a_fenced_append_leaves_nothing(world: &World) {
    let (database, old) = world.written(1).await;
    world.writer(database.main).await;
    let before = world.timeline(database.main).await.unwrap();
    let mut lost = batches(old.head, 2);
    lost[1].transactions = vec!["lost".into()];
    let data = [object(ObjectKind::Data, database.main, 5)];
    fails!(world.append(&old.grant, old.head, &lost, &data), Fenced);
    let after = world.timeline(database.main).await.unwrap();
    assert_eq!((after.head, after.head_time), (before.head, before.head_time));
    assert_eq!(lsns(&world.read_log(database.main, Lsn(0), END).await.unwrap()), [1]);
    assert_eq!(commit_lsns(&world.commits(database.main, Lsn(0), END, 9).await.unwrap()), [1]);
    assert_eq!(world.commit_of(database.main, "lost").await.unwrap(), None);
    assert!(world.objects_of(database.main, 10).await.is_empty());
}

pub(super) async fn an_append_can_be_sent_again(world: &World) {
    let (database, mut writer) = world.written(1).await;
    let expected = writer.head;
    let mut sent = batches(expected, 2);
    sent[0].transactions = vec!["t".into()];
    let data = [object(ObjectKind::Data, database.main, 1)];
    let head = writer.append(&sent, &data).await.unwrap();
    let before = world.timeline(database.main).await.unwrap();
    let log = world.read_log(database.main, Lsn(0), END).await.unwrap();
    world.pass(TICK).await;
    for _ in 0..2 {
        assert_eq!(world.append(&writer.grant, expected, &sent, &data).await.unwrap(), head);
    }
    // It was there before: nothing is written once more.
    assert_eq!(world.timeline(database.main).await.unwrap().head_time, before.head_time);
    assert_eq!(world.read_log(database.main, Lsn(0), END).await.unwrap(), log);
    assert_eq!(world.objects_of(database.main, 10).await.len(), 1);

    // Another batch at the same place is another.
    fails!(world.append(&writer.grant, expected, &batches(expected, 2), &[]), Fenced);
    // What is no longer the newest cannot be told from something else.
    writer.commit(1).await;
    fails!(world.append(&writer.grant, expected, &sent, &data), Fenced);
    // Nor can a writer that has lost its epoch learn anything.
    let last = batches(writer.head, 1);
    let expected = writer.head;
    writer.append(&last, &[]).await.unwrap();
    world.writer(database.main).await;
    fails!(world.append(&writer.grant, expected, &last, &[]), Fenced);
}

pub(super) async fn an_append_brings_rows_of_objects(world: &World) {
    let (database, mut writer) = world.written(0).await;
    let first = [object(ObjectKind::Data, database.main, 1), object(ObjectKind::Data, database.main, 2)];
    let appended = batches(writer.head, 1);
    writer.append(&appended, &first).await.unwrap();
    // One that is known already does no harm.
    let second = [first[1].clone(), object(ObjectKind::Data, database.main, 3)];
    let appended = batches(writer.head, 1);
    writer.append(&appended, &second).await.unwrap();
    let rows = world.objects_of(database.main, 10).await;
    let expected = [first[0].clone(), first[1].clone(), second[1].clone()].map(|object| (object, None));
    assert_eq!(rows, expected);
}

pub(super) async fn the_log_is_read_in_ranges(world: &World) {
    let (database, _) = world.written(6).await;
    let main = database.main;
    for (from, to, expected) in [
        (1, 6, vec![1, 2, 3, 4, 5, 6]),
        (2, 4, vec![2, 3, 4]),
        (3, 3, vec![3]),
        (0, 1, vec![1]),
        (5, u64::MAX, vec![5, 6]),
        (0, 0, vec![]),
        (7, u64::MAX, vec![]),
        (u64::MAX, u64::MAX, vec![]),
        (4, 2, vec![]),
    ] {
        assert_eq!(lsns(&world.read_log(main, Lsn(from), Lsn(to)).await.unwrap()), expected);
        assert_eq!(commit_lsns(&world.commits(main, Lsn(from), Lsn(to), 9).await.unwrap()), expected);
    }
    assert_eq!(commit_lsns(&world.commits(main, Lsn(2), END, 2).await.unwrap()), [2, 3]);
    assert!(world.commits(main, Lsn(2), END, 0).await.unwrap().is_empty());
    assert_eq!(world.commits(main, Lsn(0), END, u32::MAX).await.unwrap().len(), 6);
    assert!(world.read_log(TimelineId::random(), Lsn(0), END).await.unwrap().is_empty());
}

pub(super) async fn a_commit_is_found_by_time(world: &World) {
    let (database, mut writer) = world.written(0).await;
    let main = database.main;
    for count in [1, 2, 1] {
        world.pass(TICK).await;
        writer.commit_together(count).await;
    }
    let commits = world.commits(main, Lsn(0), END, 9).await.unwrap();
    assert!(commits.is_sorted_by_key(|commit| commit.time));
    assert!(commits[0].time < commits[1].time && commits[2].time < commits[3].time);
    let at = async |time| world.commit_at(main, time).await.unwrap();
    assert_eq!(at(database.created - 1).await, None);
    assert_eq!(at(commits[0].time - 1).await, None);
    assert_eq!(at(commits[0].time).await, Some(commits[0]));
    assert_eq!(at(commits[1].time - 1).await, Some(commits[0]));
    assert_eq!(at(commits[2].time).await, Some(commits[2]));
    assert_eq!(at(commits[3].time - 1).await, Some(commits[2]));
    assert_eq!(at(Micros::MAX).await, Some(commits[3]));
    // A branch's own only.
    let branch = world.create_timeline(database.id, "branch", main, Lsn(3)).await.unwrap();
    assert_eq!(world.commit_at(branch.id, Micros::MAX).await.unwrap(), None);
}

pub(super) async fn a_commit_is_found_by_transaction(world: &World) {
    let (database, mut writer) = world.written(1).await;
    let main = database.main;
    let mut sent = batches(writer.head, 2);
    sent[0].transactions = vec!["a".into(), "b".into()];
    sent[1].transactions = vec!["c".into()];
    writer.append(&sent, &[]).await.unwrap();
    let commits = world.commits(main, Lsn(2), Lsn(3), 9).await.unwrap();
    for (transaction, expected) in [("a", Some(0)), ("b", Some(0)), ("c", Some(1)), ("d", None), ("A", None)] {
        let found = world.commit_of(main, transaction).await.unwrap();
        assert_eq!(found, expected.map(|at: usize| commits[at]));
    }
    // An id that is used again does not keep a commit out; the first is meant.
    let mut again = batches(writer.head, 1);
    again[0].transactions = vec!["a".into(), "d".into(), "d".into()];
    writer.append(&again, &[]).await.unwrap();
    assert_eq!(world.commit_of(main, "a").await.unwrap(), Some(commits[0]));
    assert_eq!(world.commit_of(main, "d").await.unwrap().unwrap().lsn, Lsn(4));
    let branch = world.create_timeline(database.id, "branch", main, Lsn(3)).await.unwrap();
    assert_eq!(world.commit_of(branch.id, "a").await.unwrap(), None);
}
