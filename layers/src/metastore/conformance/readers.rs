//! What keeps a position readable: names, pins, shares.

use std::collections::HashSet;

use super::*;

pub(super) async fn a_position_gets_a_name(world: &World) {
    let (database, _) = world.written(3).await;
    let main = database.main;
    let before = world.now().await.unwrap();
    let first = world.create_snapshot(main, "First", Lsn(1)).await.unwrap();
    assert_eq!((first.timeline, first.name.as_str(), first.lsn), (main, "First", Lsn(1)));
    assert!(first.created >= before);
    world.pass(TICK).await;
    let second = world.create_snapshot(main, "second", Lsn(3)).await.unwrap();
    assert_eq!(world.snapshots(main).await.unwrap(), [first.clone(), second.clone()]);

    for name in ["First", "first", "FIRST"] {
        fails!(world.create_snapshot(main, name, Lsn(2)), Exists);
    }
    fails!(world.create_snapshot(main, "above", Lsn(4)), Refused);
    fails!(world.create_snapshot(TimelineId::random(), "nowhere", Lsn(0)), NotFound);
    let branch = world.create_timeline(database.id, "branch", main, Lsn(2)).await.unwrap();
    fails!(world.create_snapshot(branch.id, "parent's", Lsn(1)), Refused);
    let same = world.create_snapshot(branch.id, "First", Lsn(2)).await.unwrap();
    assert_eq!(world.snapshots(branch.id).await.unwrap(), [same]);

    fails!(world.drop_snapshot(main, "third"), NotFound);
    world.drop_snapshot(main, "First").await.unwrap();
    fails!(world.drop_snapshot(main, "First"), NotFound);
    assert_eq!(world.snapshots(main).await.unwrap(), [second]);
    world.create_snapshot(main, "first", Lsn(2)).await.unwrap();
}

pub(super) async fn below_the_horizon_nothing_is_left(world: &World) {
    let (database, _) = world.written(6).await;
    let main = database.main;
    fails!(world.raise_horizon(TimelineId::random(), Lsn(1)), NotFound);
    world.raise_horizon(main, Lsn(4)).await.unwrap();
    assert_eq!(world.timeline(main).await.unwrap().horizon, Lsn(4));
    world.raise_horizon(main, Lsn(4)).await.unwrap();
    world.raise_horizon(main, Lsn(2)).await.unwrap();
    assert_eq!(world.timeline(main).await.unwrap().horizon, Lsn(4));

    let mut token = *blake3::hash(fresh("t").as_bytes()).as_bytes();
    for (lsn, allowed) in [(0, false), (1, false), (3, false), (4, true), (5, true), (6, true)] {
        token[0] = lsn as u8;
        let lsn = Lsn(lsn);
        let name = format!("at {lsn}");
        let share = Share {
            name: name.clone(),
            database: database.id,
            timeline: main,
            lsn: Some(lsn),
            token_hash: token,
            created: 0,
        };
        if allowed {
            world.create_timeline(database.id, &name, main, lsn).await.unwrap();
            world.clone_database(&fresh("clone"), WEEK, DAY, main, lsn).await.unwrap();
            world.create_snapshot(main, &name, lsn).await.unwrap();
            world.pin(ReaderId::random(), main, lsn, LONG).await.unwrap();
            world.create_share(&share).await.unwrap();
        } else {
            fails!(world.create_timeline(database.id, &name, main, lsn), Refused);
            fails!(world.clone_database(&fresh("clone"), WEEK, DAY, main, lsn), Refused);
            fails!(world.create_snapshot(main, &name, lsn), Refused);
            fails!(world.pin(ReaderId::random(), main, lsn, LONG), Refused);
            fails!(world.create_share(&share), Refused);
        }
    }
}

pub(super) async fn what_is_kept_stays_below_the_horizon(world: &World) {
    let (database, _) = world.written(9).await;
    let main = database.main;
    let log = world.read_log(main, Lsn(1), END).await.unwrap();
    let reader = ReaderId::random();
    world.create_snapshot(main, "named", Lsn(1)).await.unwrap();
    world.pin(reader, main, Lsn(2), LONG).await.unwrap();
    let token_hash = *blake3::hash(fresh("t").as_bytes()).as_bytes();
    let share =
        Share { name: "s".into(), database: database.id, timeline: main, lsn: Some(Lsn(3)), token_hash, created: 0 };
    world.create_share(&share).await.unwrap();
    let branch = world.create_timeline(database.id, "branch", main, Lsn(4)).await.unwrap();
    world.raise_horizon(main, Lsn(8)).await.unwrap();

    // What exists stays.
    assert_eq!(world.snapshots(main).await.unwrap().len(), 1);
    assert_eq!(world.shares(database.id).await.unwrap().len(), 1);
    assert_eq!(world.timeline(branch.id).await.unwrap().head.lsn, Lsn(4));
    world.writer(branch.id).await.commit(1).await;
    assert!(world.is_readable(branch.id, Lsn(4)).await);
    // What a snapshot, a pin or a share keeps can be kept by others too, and by nothing else.
    for (lsn, readable) in [(0, false), (1, true), (2, true), (3, true), (5, false), (7, false), (8, true), (9, true)] {
        assert_eq!(world.is_readable(main, Lsn(lsn)).await, readable, "{lsn}");
    }
    // Even when the commits themselves are forgotten, a branch begins with the right hash.
    world.seal(main, 1, 9).await;
    world.forget_commits(main, Lsn(8)).await.unwrap();
    for lsn in [1, 2, 3, 8, 9] {
        let late = world.create_timeline(database.id, &format!("at {lsn}"), main, Lsn(lsn)).await.unwrap();
        assert_eq!(late.head, Head { lsn: Lsn(lsn), hash: log[lsn as usize - 1].hash });
    }

    world.drop_snapshot(main, "named").await.unwrap();
    world.unpin(reader, main, Lsn(2)).await.unwrap();
    world.revoke_share(database.id, "s").await.unwrap();
    for lsn in 1..=3 {
        assert!(!world.is_readable(main, Lsn(lsn)).await, "{lsn}");
    }
}

pub(super) async fn a_pin_ends_in_time(world: &World) {
    let (database, _) = world.written(4).await;
    let main = database.main;
    let (brief, steady, late) = (ReaderId::random(), ReaderId::random(), ReaderId::random());
    world.pin(brief, main, Lsn(1), SHORT).await.unwrap();
    world.pin(steady, main, Lsn(2), SHORT).await.unwrap();
    world.pin(steady, main, Lsn(2), LONG).await.unwrap();
    world.raise_horizon(main, Lsn(4)).await.unwrap();
    world.pass(PAST).await;
    let pins = world.reachable().await.unwrap().pins;
    let pinned = pins.iter().filter(|pin| pin.timeline == main).collect::<Vec<_>>();
    assert_eq!(pinned.iter().map(|pin| (pin.reader, pin.lsn)).collect::<Vec<_>>(), [(steady, Lsn(2))]);
    // One's own that has expired does not count, nor does it for others.
    fails!(world.pin(brief, main, Lsn(1), LONG), Refused);
    fails!(world.pin(late, main, Lsn(1), LONG), Refused);
    world.pin(steady, main, Lsn(2), LONG).await.unwrap();
    world.pin(late, main, Lsn(2), LONG).await.unwrap();
    // Above the horizon, an expired pin is as good as none.
    world.pin(brief, main, Lsn(4), SHORT).await.unwrap();
    world.pass(PAST).await;
    world.pin(brief, main, Lsn(4), LONG).await.unwrap();
    fails!(world.pin(brief, main, Lsn(5), LONG), Refused);
    fails!(world.pin(brief, TimelineId::random(), Lsn(0), LONG), NotFound);
}

pub(super) async fn a_pin_that_has_run_out_is_not_renewed(world: &World) {
    let (database, _) = world.written(4).await;
    let main = database.main;
    let (brief, steady) = (ReaderId::random(), ReaderId::random());
    world.pin(brief, main, Lsn(4), SHORT).await.unwrap();
    world.pin(steady, main, Lsn(4), SHORT).await.unwrap();
    let created = world.pins_of(main, 4).await.iter().find(|pin| pin.reader == steady).unwrap().created;
    world.renew_pin(steady, main, Lsn(4), LONG).await.unwrap();
    // It is never shortened.
    world.renew_pin(steady, main, Lsn(4), SHORT).await.unwrap();
    world.pass(PAST).await;
    // Even where it could be pinned anew.
    fails!(world.renew_pin(brief, main, Lsn(4), LONG), Expired);
    fails!(world.renew_pin(steady, main, Lsn(3), LONG), Expired);
    fails!(world.renew_pin(steady, TimelineId::random(), Lsn(4), LONG), Expired);
    world.renew_pin(steady, main, Lsn(4), LONG).await.unwrap();
    let pins = world.pins_of(main, 4).await;
    assert_eq!(pins.iter().map(|pin| (pin.reader, pin.created)).collect::<Vec<_>>(), [(steady, created)]);
    world.unpin(steady, main, Lsn(4)).await.unwrap();
    fails!(world.renew_pin(steady, main, Lsn(4), LONG), Expired);
}

pub(super) async fn a_renewed_pin_is_as_old_as_the_first(world: &World) {
    let (database, _) = world.written(2).await;
    let main = database.main;
    let (old, new) = (ReaderId::random(), ReaderId::random());
    let before = world.now().await.unwrap();
    world.pin(old, main, Lsn(1), LONG).await.unwrap();
    world.pass(TICK).await;
    world.pin(new, main, Lsn(1), LONG).await.unwrap();
    world.pin(old, main, Lsn(1), LONG).await.unwrap();
    let after = world.now().await.unwrap();
    let created = |pins: &[Pin], reader| pins.iter().find(|pin| pin.reader == reader).unwrap().created;
    let pins = world.pins_of(main, 1).await;
    assert_eq!(pins.len(), 2);
    let (first, second) = (created(&pins, old), created(&pins, new));
    assert!(before <= first && first < second && second <= after, "{before} {first} {second} {after}");
    // Given back and made again, it is a new one.
    world.unpin(old, main, Lsn(1)).await.unwrap();
    world.pin(old, main, Lsn(1), LONG).await.unwrap();
    assert!(created(&world.pins_of(main, 1).await, old) >= second);
}

pub(super) async fn pins_are_each_readers_own(world: &World) {
    let (database, _) = world.written(2).await;
    let main = database.main;
    let (first, second) = (ReaderId::random(), ReaderId::random());
    let pinned = async |lsn| !world.pins_of(main, lsn).await.is_empty();
    for reader in [first, second, first] {
        world.pin(reader, main, Lsn(1), LONG).await.unwrap();
    }
    world.pin(first, main, Lsn(2), LONG).await.unwrap();
    world.unpin(first, main, Lsn(1)).await.unwrap();
    assert!(pinned(1).await && pinned(2).await);
    world.unpin(second, main, Lsn(1)).await.unwrap();
    assert!(!pinned(1).await && pinned(2).await);
    world.unpin(second, main, Lsn(1)).await.unwrap();
    world.unpin(second, TimelineId::random(), Lsn(1)).await.unwrap();
}

pub(super) async fn a_share_is_found_by_its_token(world: &World) {
    let (database, _) = world.written(2).await;
    let (other, _) = world.written(0).await;
    let token = || *blake3::hash(fresh("token").as_bytes()).as_bytes();
    let share = |name: &str, lsn: Option<u64>| Share {
        name: name.into(),
        database: database.id,
        timeline: database.main,
        lsn: lsn.map(Lsn),
        token_hash: token(),
        created: -5,
    };
    let (live, fixed) = (share("Live", None), share("fixed", Some(1)));
    let before = world.now().await.unwrap();
    world.create_share(&live).await.unwrap();
    world.create_share(&fixed).await.unwrap();
    let shares = world.shares(database.id).await.unwrap();
    // By name.
    assert_eq!(shares.iter().map(|share| share.lsn).collect::<HashSet<_>>().len(), 2);
    let found = world.share_of(live.token_hash).await.unwrap().unwrap();
    assert!(found.created >= before);
    assert_eq!(found, Share { created: found.created, ..live.clone() });
    assert!(shares.contains(&found));
    assert_eq!(world.share_of(token()).await.unwrap(), None);

    for name in ["Live", "live"] {
        fails!(world.create_share(&share(name, None)), Exists);
    }
    fails!(world.create_share(&Share { token_hash: live.token_hash, ..share("new", None) }), Exists);
    fails!(world.create_share(&share("above", Some(3))), Refused);
    fails!(world.create_share(&Share { timeline: TimelineId::random(), ..share("x", None) }), NotFound);
    fails!(world.create_share(&Share { database: DatabaseId::random(), ..share("x", None) }), NotFound);
    fails!(world.create_share(&Share { timeline: other.main, ..share("x", None) }), NotFound);
    let elsewhere = Share { database: other.id, timeline: other.main, ..share("Live", None) };
    world.create_share(&elsewhere).await.unwrap();
    assert_eq!(world.shares(database.id).await.unwrap(), shares);

    fails!(world.revoke_share(database.id, "nothing"), NotFound);
    world.revoke_share(database.id, "Live").await.unwrap();
    fails!(world.revoke_share(database.id, "Live"), NotFound);
    assert_eq!(world.share_of(live.token_hash).await.unwrap(), None);
    assert!(world.share_of(elsewhere.token_hash).await.unwrap().is_some());
    // Both name and token are free again.
    world.create_share(&live).await.unwrap();
}

pub(super) async fn a_live_share_follows_the_main_timeline(world: &World) {
    let (database, _) = world.written(3).await;
    let restored = world.create_timeline(database.id, "restored", database.main, Lsn(1)).await.unwrap();
    let share = async |name: &str, timeline: TimelineId, lsn: Option<u64>| {
        let token_hash = *blake3::hash(fresh("token").as_bytes()).as_bytes();
        let (name, lsn) = (name.into(), lsn.map(Lsn));
        let share = Share { name, database: database.id, timeline, lsn, token_hash, created: 0 };
        world.create_share(&share).await.unwrap();
        token_hash
    };
    let live = share("live", database.main, None).await;
    let fixed = share("fixed", database.main, Some(2)).await;
    world.set_main_timeline(database.id, database.main, restored.id).await.unwrap();
    let timeline = async |token: [u8; 32]| world.share_of(token).await.unwrap().unwrap().timeline;
    assert_eq!(timeline(live).await, restored.id);
    assert_eq!(timeline(fixed).await, database.main);
}

pub(super) async fn shares_are_listed_by_name(world: &World) {
    let database = world.database().await;
    for name in ["c", "a", "b"] {
        let token_hash = *blake3::hash(fresh("token").as_bytes()).as_bytes();
        let (id, timeline) = (database.id, database.main);
        let share = Share { name: name.into(), database: id, timeline, lsn: None, token_hash, created: 0 };
        world.create_share(&share).await.unwrap();
    }
    let names = world.shares(database.id).await.unwrap().into_iter().map(|share| share.name).collect::<Vec<_>>();
    assert_eq!(names, ["a", "b", "c"]);
    assert!(world.shares(DatabaseId::random()).await.unwrap().is_empty());
}
