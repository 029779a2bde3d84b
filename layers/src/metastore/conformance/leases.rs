//! Leases of writers.

use super::*;

pub(super) async fn a_lease_is_counted_and_named(world: &World) {
    let database = world.database().await;
    fails!(world.acquire_writer(TimelineId::random(), "w", "host:1", LONG, true), NotFound);
    let grant = world.acquire_writer(database.main, "first", "host:1", LONG, false).await.unwrap();
    assert_eq!(grant, WriterGrant { timeline: database.main, epoch: 1, head: Head::EMPTY });
    let timeline = world.timeline(database.main).await.unwrap();
    assert_eq!(timeline.writer, Some(("first".into(), "host:1".into())));
    assert_eq!(timeline.epoch, 1);
    let left = timeline.lease_left;
    assert!(left > LONG.as_micros() as Micros / 2 && left <= LONG.as_micros() as Micros, "{left}");
    world.pass(TICK).await;
    assert!(world.timeline(database.main).await.unwrap().lease_left < left);
}

pub(super) async fn a_running_lease_keeps_others_out(world: &World) {
    let (database, writer) = world.written(2).await;
    let main = database.main;
    let first = world.acquire_writer(main, "first", "host:1", LONG, true).await.unwrap();
    assert_eq!((first.epoch, first.head), (writer.grant.epoch + 1, writer.head));
    fails!(world.acquire_writer(main, "second", "host:2", LONG, false), Leased);
    // The refusal changes nothing.
    world.renew_writer(&first, LONG).await.unwrap();
    assert_eq!(world.timeline(main).await.unwrap().epoch, first.epoch);
    // Its own, from another address too: the epoch rises all the same.
    let again = world.acquire_writer(main, "first", "host:3", LONG, false).await.unwrap();
    assert_eq!(again.epoch, first.epoch + 1);
    assert_eq!(world.timeline(main).await.unwrap().writer, Some(("first".into(), "host:3".into())));
    fails!(world.renew_writer(&first, LONG), Fenced);
    let forced = world.acquire_writer(main, "second", "host:2", LONG, true).await.unwrap();
    assert_eq!(forced.epoch, again.epoch + 1);
    fails!(world.append(&again, writer.head, &batches(writer.head, 1), &[]), Fenced);
}

pub(super) async fn a_lease_that_is_over_is_free(world: &World) {
    let main = world.database().await.main;
    let first = world.acquire_writer(main, "first", "host:1", SHORT, false).await.unwrap();
    world.pass(PAST).await;
    let timeline = world.timeline(main).await.unwrap();
    assert!(timeline.lease_left <= 0);
    assert_eq!(timeline.writer, Some(("first".into(), "host:1".into())));
    // Nobody has taken it: the epoch still counts, and the lease can go on.
    let head = world.append(&first, Head::EMPTY, &batches(Head::EMPTY, 1), &[]).await.unwrap();
    world.renew_writer(&first, SHORT).await.unwrap();
    world.pass(PAST).await;
    let second = world.acquire_writer(main, "second", "host:2", LONG, false).await.unwrap();
    assert_eq!((second.epoch, second.head), (2, head));
    fails!(world.renew_writer(&first, LONG), Fenced);
    fails!(world.append(&first, head, &batches(head, 1), &[]), Fenced);
}

pub(super) async fn a_renewed_lease_runs_on(world: &World) {
    let main = world.database().await.main;
    let first = world.acquire_writer(main, "first", "host:1", SHORT, false).await.unwrap();
    world.renew_writer(&first, LONG).await.unwrap();
    world.pass(PAST).await;
    fails!(world.acquire_writer(main, "second", "host:2", LONG, false), Leased);
    assert!(world.timeline(main).await.unwrap().lease_left > 0);
    world.renew_writer(&first, LONG).await.unwrap();
    let stranger = WriterGrant { timeline: TimelineId::random(), ..first };
    fails!(world.renew_writer(&stranger, LONG), Fenced);
}

pub(super) async fn a_lease_that_is_given_back_is_free(world: &World) {
    let main = world.database().await.main;
    let first = world.acquire_writer(main, "first", "host:1", LONG, false).await.unwrap();
    world.release_writer(&first).await.unwrap();
    world.release_writer(&first).await.unwrap();
    assert!(world.timeline(main).await.unwrap().lease_left <= 0);
    let second = world.acquire_writer(main, "second", "host:2", LONG, false).await.unwrap();
    assert_eq!(second.epoch, 2);
    // It is another's by now.
    world.release_writer(&first).await.unwrap();
    fails!(world.acquire_writer(main, "third", "host:3", LONG, false), Leased);
    world.release_writer(&WriterGrant { timeline: TimelineId::random(), ..second }).await.unwrap();
}
