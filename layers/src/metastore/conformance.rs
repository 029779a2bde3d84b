//! One suite for every metastore: what the documentation of [`Metastore`] promises, a topic at a time.
//!
//! An implementation gets one test per topic with `conformance_tests!(world)`, where `world` is an async function that
//! makes a [`World`]; or all in one with [`run_all`]. Every topic makes databases of its own, so that one store can be
//! used again and again. No topic sees what is not its own, so that topics can run at the same time.

use std::{
    collections::{BTreeMap, HashSet},
    ops::Deref,
    sync::Arc,
    time::Duration,
};

use bytes::Bytes;
use futures::future::{BoxFuture, join_all};
use proptest::{
    prelude::*,
    strategy::ValueTree,
    test_runner::{Config, TestRunner},
};

use super::*;
use crate::{error::StorageError, id::ObjectKind};

/// Lets the metastore's time pass: moves a virtual clock, or sleeps.
pub(crate) type Advance = Arc<dyn Fn(Duration) -> BoxFuture<'static, ()> + Send + Sync>;

/// A metastore under test.
pub(crate) struct World {
    /// The metastore.
    pub(crate) metastore: Arc<dyn Metastore>,
    /// Lets its time pass.
    pub(crate) advance: Advance,
    /// Random sequences to try in a topic that tries some.
    pub(crate) cases: u32,
    /// What has to outlive the topic, such as a temporary folder.
    pub(crate) _keep: Box<dyn std::any::Any + Send + Sync>,
}

impl Deref for World {
    type Target = dyn Metastore;

    fn deref(&self) -> &Self::Target {
        &*self.metastore
    }
}

/// Long enough for a lease or a pin that must not end during a topic.
const LONG: Duration = Duration::from_secs(3600);
/// A lease or a pin that is to end soon.
const SHORT: Duration = Duration::from_millis(60);
/// Longer than [`SHORT`].
const PAST: Duration = Duration::from_millis(130);
/// Enough to tell two times apart.
const TICK: Duration = Duration::from_millis(3);
const WEEK: Micros = 7 * 86_400_000_000;
const DAY: Micros = 86_400_000_000;
/// The position above all.
const END: Lsn = Lsn(u64::MAX);

/// The call must fail with this error.
macro_rules! fails {
    ($call:expr, $error:ident) => {{
        let result = $call.await;
        assert!(matches!(result, Err(StorageError::$error { .. })), "not {}: {result:?}", stringify!($error));
    }};
}

fn fresh(prefix: &str) -> String {
    format!("{prefix}_{}", DatabaseId::random())
}

fn batch(expected: Head, payload: &[u8]) -> NewBatch {
    let lsn = expected.lsn.next();
    let mut hasher = blake3::Hasher::new();
    hasher.update(&expected.hash).update(&lsn.0.to_le_bytes()).update(&DatabaseId::random().0).update(payload);
    let hash = *hasher.finalize().as_bytes();
    NewBatch { lsn, hash, payload: Bytes::copy_from_slice(payload), transactions: vec![], main_size: lsn.0 * 4096 }
}

/// `count` batches that follow each other.
fn batches(expected: Head, count: u64) -> Vec<NewBatch> {
    let mut head = expected;
    (0..count)
        .map(|_| {
            let batch = batch(head, format!("batch {}", head.lsn.0 + 1).as_bytes());
            head = Head { lsn: batch.lsn, hash: batch.hash };
            batch
        })
        .collect()
}

fn object(kind: ObjectKind, timeline: TimelineId, sequence: u64) -> Object {
    let key = ObjectKey { kind, timeline, maintenance: kind != ObjectKind::Data, epoch: 1, sequence, nonce: 7 };
    Object { key, bytes: 1000 + sequence % 1000 }
}

fn root(timeline: TimelineId, lsn: Lsn, generation: u32) -> Root {
    let body = Bytes::from(format!("root {lsn} {generation}"));
    Root { timeline, lsn, generation, body, object: None, created: 0 }
}

fn timeless(root: Root) -> Root {
    assert!(root.created > 0, "{root:?}");
    Root { created: 0, ..root }
}

fn archive(timeline: TimelineId, from: u64, to: u64) -> Archive {
    Archive { timeline, from: Lsn(from), to: Lsn(to), object: object(ObjectKind::Log, timeline, to).key }
}

fn lsns(batches: &[StoredBatch]) -> Vec<u64> {
    batches.iter().map(|batch| batch.lsn.0).collect()
}

fn commit_lsns(commits: &[Commit]) -> Vec<u64> {
    commits.iter().map(|commit| commit.lsn.0).collect()
}

/// A writer of a timeline, and how far it is.
struct Writer<'a> {
    world: &'a World,
    grant: WriterGrant,
    head: Head,
}

impl Writer<'_> {
    async fn append(&mut self, batches: &[NewBatch], objects: &[Object]) -> Result<Head> {
        let head = self.world.append(&self.grant, self.head, batches, objects).await?;
        self.head = head;
        Ok(head)
    }

    /// Commits `count` batches, one at a time.
    async fn commit(&mut self, count: u64) {
        for _ in 0..count {
            let batches = batches(self.head, 1);
            self.append(&batches, &[]).await.unwrap();
        }
    }

    /// Commits `count` batches at once.
    async fn commit_together(&mut self, count: u64) {
        let batches = batches(self.head, count);
        self.append(&batches, &[]).await.unwrap();
    }
}

impl World {
    async fn pass(&self, time: Duration) {
        (self.advance)(time).await;
    }

    async fn database(&self) -> Database {
        self.create_database(&fresh("db"), WEEK, DAY).await.unwrap()
    }

    async fn writer(&self, timeline: TimelineId) -> Writer<'_> {
        let grant = self.acquire_writer(timeline, &fresh("writer"), "host:1", LONG, true).await.unwrap();
        let head = grant.head;
        Writer { world: self, grant, head }
    }

    /// A database with `count` commits.
    async fn written(&self, count: u64) -> (Database, Writer<'_>) {
        let database = self.database().await;
        let mut writer = self.writer(database.main).await;
        if count > 0 {
            writer.commit_together(count).await;
        }
        (database, writer)
    }

    async fn find(&self, id: DatabaseId) -> Option<Database> {
        self.databases().await.unwrap().into_iter().find(|database| database.id == id)
    }

    async fn maintainer(&self, timeline: TimelineId) -> MaintenanceGrant {
        self.acquire_maintenance(timeline, LONG, true).await.unwrap()
    }

    /// Seals `timeline` up to `to`, archiving from `from`.
    async fn seal(&self, timeline: TimelineId, from: u64, to: u64) -> MaintenanceGrant {
        let grant = self.maintainer(timeline).await;
        let archive = archive(timeline, from, to);
        let objects = [Object { key: archive.object, bytes: 99 }];
        self.publish_root(&grant, &root(timeline, Lsn(to), 0), Some(archive), &objects).await.unwrap();
        grant
    }

    /// The rows of objects made for `timeline`, read in pages of `page`.
    async fn objects_of(&self, timeline: TimelineId, page: u32) -> Vec<(Object, Option<Micros>)> {
        let mut found = Vec::new();
        for kind in [ObjectKind::Data, ObjectKind::Log, ObjectKind::Leaf, ObjectKind::Root] {
            // Before all of the timeline's own of this kind.
            let mut after = Some(ObjectKey { kind, timeline, maintenance: true, epoch: 0, sequence: 0, nonce: 0 });
            loop {
                let rows = self.objects(after, page).await.unwrap();
                assert!(rows.len() <= page as usize);
                let own = rows.iter().filter(|(object, _)| object.key.timeline == timeline && object.key.kind == kind);
                let before = found.len();
                found.extend(own.cloned());
                if found.len() - before < page as usize {
                    break;
                }
                after = found.last().map(|(object, _)| object.key);
            }
        }
        found
    }

    /// The pins of a position that have not expired.
    async fn pins_of(&self, timeline: TimelineId, lsn: u64) -> Vec<Pin> {
        let pins = self.reachable().await.unwrap().pins;
        pins.into_iter().filter(|pin| (pin.timeline, pin.lsn) == (timeline, Lsn(lsn))).collect()
    }

    /// The roots of a timeline, without the times when they were published.
    async fn roots_of(&self, timeline: TimelineId) -> Vec<Root> {
        self.roots(timeline).await.unwrap().into_iter().map(timeless).collect()
    }

    /// As [`Self::roots_of`], the one that is found for a position.
    async fn found_root(&self, timeline: TimelineId, lsn: Lsn) -> Option<Root> {
        self.root_at(timeline, lsn).await.unwrap().map(timeless)
    }

    /// Whether a position may still be named, pinned and left.
    async fn is_readable(&self, timeline: TimelineId, lsn: Lsn) -> bool {
        let name = fresh("probe");
        match self.create_snapshot(timeline, &name, lsn).await {
            Ok(_) => {
                self.drop_snapshot(timeline, &name).await.unwrap();
                true
            }
            Err(StorageError::Refused(_)) => false,
            Err(error) => panic!("{error}"),
        }
    }
}

// -------------------------------------------------------------------------------------------------------- in general

async fn says_what_a_commit_survives(world: &World) {
    assert!(world.durability().len() > 10);
}

async fn time_never_goes_back(world: &World) {
    let mut last = world.now().await.unwrap();
    for _ in 0..20 {
        let now = world.now().await.unwrap();
        assert!(now >= last);
        last = now;
    }
    world.pass(TICK).await;
    assert!(world.now().await.unwrap() > last);
}

// --------------------------------------------------------------------------------------------------------- databases

async fn a_database_comes_with_an_empty_main_timeline(world: &World) {
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

async fn a_name_is_taken_in_any_case(world: &World) {
    let name = fresh("Mixed");
    world.create_database(&name, WEEK, DAY).await.unwrap();
    for name in [name.clone(), name.to_uppercase(), name.to_lowercase()] {
        fails!(world.create_database(&name, WEEK, DAY), Exists);
    }
}

async fn a_name_is_kept_as_it_is_written(world: &World) {
    let name = fresh("It's \"a\" name; -- % _ \\ ünï 🦆");
    let database = world.create_database(&name, 0, 0).await.unwrap();
    assert_eq!(world.find(database.id).await.unwrap().name, name);
    let branch = world.create_timeline(database.id, &name, database.main, Lsn(0)).await.unwrap();
    assert_eq!(world.timeline(branch.id).await.unwrap().name, name);
}

async fn the_name_of_a_dropped_database_is_free(world: &World) {
    let first = world.database().await;
    world.drop_database(first.id).await.unwrap();
    let second = world.create_database(&first.name, WEEK, DAY).await.unwrap();
    assert_ne!(first.id, second.id);
    assert_ne!(first.main, second.main);
    assert!(world.find(first.id).await.unwrap().dropped.is_some());
    assert_eq!(world.find(second.id).await.unwrap().dropped, None);
}

async fn databases_are_listed_by_name_and_creation(world: &World) {
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

async fn a_database_is_dropped_once(world: &World) {
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

async fn a_dropped_database_cannot_be_written(world: &World) {
    let (database, writer) = world.written(1).await;
    world.drop_database(database.id).await.unwrap();
    fails!(world.acquire_writer(database.main, "other", "host:2", LONG, true), NotFound);
    fails!(world.renew_writer(&writer.grant, LONG), Fenced);
    fails!(world.append(&writer.grant, writer.head, &batches(writer.head, 1), &[]), Fenced);
    fails!(world.create_timeline(database.id, "late", database.main, Lsn(1)), NotFound);
    assert_eq!(world.timeline(database.main).await.unwrap().head, writer.head);
}

async fn an_undropped_database_is_as_it_was(world: &World) {
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

async fn a_forgotten_database_leaves_only_its_objects(world: &World) {
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

async fn a_database_that_a_clone_has_left_is_not_forgotten(world: &World) {
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

async fn windows_change(world: &World) {
    let database = world.database().await;
    world.set_windows(database.id, 1, 2).await.unwrap();
    world.set_windows(database.id, 1, 2).await.unwrap();
    assert_eq!(world.find(database.id).await.unwrap(), Database { retention: 1, window: 2, ..database });
    fails!(world.set_windows(DatabaseId::random(), 1, 2), NotFound);
}

async fn the_main_timeline_changes_places(world: &World) {
    let (database, _) = world.written(3).await;
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
    fails!(world.set_main_timeline(database.id, database.main, restored.id), Refused);
    fails!(world.drop_timeline(restored.id), Refused);

    // And back.
    world.set_main_timeline(database.id, restored.id, database.main).await.unwrap();
    assert_eq!(world.timeline(database.main).await.unwrap().name, "main");
    assert_eq!(world.timeline(restored.id).await.unwrap().name, "Restored");
    world.drop_timeline(restored.id).await.unwrap();
}

async fn a_clone_goes_its_own_way(world: &World) {
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

// --------------------------------------------------------------------------------------------------------- timelines

async fn a_branch_goes_on_counting(world: &World) {
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

async fn a_branch_is_refused_where_there_is_nothing_to_leave(world: &World) {
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

async fn a_branch_can_be_left_where_it_begins(world: &World) {
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

async fn the_name_main_is_each_databases_own(world: &World) {
    let (first, second) = (world.database().await, world.database().await);
    world.create_timeline(first.id, "same", first.main, Lsn(0)).await.unwrap();
    world.create_timeline(second.id, "same", first.main, Lsn(0)).await.unwrap();
    assert_eq!(world.timelines(second.id).await.unwrap().len(), 2);
}

async fn timelines_are_listed_by_creation(world: &World) {
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

async fn a_dropped_timeline_is_hidden(world: &World) {
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

async fn a_forgotten_timeline_is_gone(world: &World) {
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

// ------------------------------------------------------------------------------------------------------------ leases

async fn a_lease_is_counted_and_named(world: &World) {
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

async fn a_running_lease_keeps_others_out(world: &World) {
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

async fn a_lease_that_is_over_is_free(world: &World) {
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

async fn a_renewed_lease_runs_on(world: &World) {
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

async fn a_lease_that_is_given_back_is_free(world: &World) {
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

// ----------------------------------------------------------------------------------------------------------- the log

async fn a_commit_is_in_the_log(world: &World) {
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

async fn payloads_come_back_whole(world: &World) {
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

async fn an_older_epoch_never_appends(world: &World) {
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

async fn an_append_needs_the_head_that_is(world: &World) {
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

async fn batches_must_follow_each_other(world: &World) {
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

async fn a_fenced_append_leaves_nothing(world: &World) {
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

async fn an_append_can_be_sent_again(world: &World) {
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

async fn an_append_brings_rows_of_objects(world: &World) {
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

async fn the_log_is_read_in_ranges(world: &World) {
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

async fn a_commit_is_found_by_time(world: &World) {
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

async fn a_commit_is_found_by_transaction(world: &World) {
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

// ------------------------------------------------------------------------------------------------------- maintenance

async fn maintenance_has_epochs_of_its_own(world: &World) {
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

async fn a_root_takes_batches_out_of_the_log(world: &World) {
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

async fn archives_are_found_by_range(world: &World) {
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

async fn a_maintainer_is_fenced_by_the_next(world: &World) {
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

async fn a_root_that_does_not_fit_is_refused(world: &World) {
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

async fn an_equivalent_root_takes_the_place_of_one(world: &World) {
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

async fn a_root_is_published_at_the_metastores_time(world: &World) {
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

async fn a_branch_is_sealed_from_where_it_begins(world: &World) {
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

// -------------------------------------------------------------------------------------------- snapshots, pins, shares

async fn a_position_gets_a_name(world: &World) {
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

async fn below_the_horizon_nothing_is_left(world: &World) {
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

async fn what_is_kept_stays_below_the_horizon(world: &World) {
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

async fn a_pin_ends_in_time(world: &World) {
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

async fn a_renewed_pin_is_as_old_as_the_first(world: &World) {
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

async fn pins_are_each_readers_own(world: &World) {
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

async fn a_share_is_found_by_its_token(world: &World) {
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

async fn shares_are_listed_by_name(world: &World) {
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

// -------------------------------------------------------------------------------------------------- collecting garbage

async fn everything_that_keeps_data_is_reachable(world: &World) {
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

async fn objects_are_paged_by_key(world: &World) {
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

async fn the_condemned_keep_their_time(world: &World) {
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

async fn forgotten_objects_have_no_rows(world: &World) {
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

async fn roots_and_archives_are_forgotten(world: &World) {
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

async fn commits_are_forgotten_once_they_have_left_the_log(world: &World) {
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

// ------------------------------------------------------------------------------------------------------- concurrently

async fn one_racing_append_wins_each_position(world: &World) {
    const TASKS: u64 = 8;
    const LENGTH: u64 = 24;
    let (database, writer) = world.written(0).await;
    let race = (0..TASKS).map(|task| {
        let (metastore, grant) = (world.metastore.clone(), writer.grant.clone());
        tokio::spawn(async move {
            let mut won = Vec::new();
            loop {
                let head = metastore.timeline(grant.timeline).await.unwrap().head;
                if head.lsn.0 >= LENGTH {
                    return won;
                }
                let batch = batch(head, &task.to_le_bytes());
                match metastore.append(&grant, head, std::slice::from_ref(&batch), &[]).await {
                    Ok(head) => {
                        assert_eq!(head, Head { lsn: batch.lsn, hash: batch.hash });
                        won.push((head.lsn, head.hash, task));
                    }
                    Err(StorageError::Fenced) => {}
                    // Databases may give up one of two transactions.
                    Err(StorageError::Unavailable(_)) => tokio::task::yield_now().await,
                    Err(error) => panic!("{error}"),
                }
            }
        })
    });
    let mut won = join_all(race).await.into_iter().flat_map(|won| won.unwrap()).collect::<Vec<_>>();
    won.sort();
    let log = world.read_log(database.main, Lsn(0), END).await.unwrap();
    assert!(log.len() as u64 >= LENGTH);
    let expected = log.iter().map(|stored| {
        let task = stored.payload[..].try_into().unwrap();
        (stored.lsn, stored.hash, u64::from_le_bytes(task))
    });
    assert_eq!(won, expected.collect::<Vec<_>>());
    assert_eq!(lsns(&log), (1..=log.len() as u64).collect::<Vec<_>>());
}

async fn one_racing_writer_gets_each_epoch(world: &World) {
    let database = world.database().await;
    let race = (0..8).map(|task| {
        let (metastore, main) = (world.metastore.clone(), database.main);
        tokio::spawn(async move {
            let mut epochs = Vec::new();
            while epochs.len() < 5 {
                match metastore.acquire_writer(main, &format!("w{task}"), "host:1", LONG, true).await {
                    Ok(grant) => epochs.push(grant.epoch),
                    Err(StorageError::Unavailable(_)) => tokio::task::yield_now().await,
                    Err(error) => panic!("{error}"),
                }
            }
            epochs
        })
    });
    let mut epochs = Vec::new();
    for task in join_all(race).await {
        let own = task.unwrap();
        assert!(own.is_sorted());
        epochs.extend(own);
    }
    epochs.sort();
    assert_eq!(epochs, (1..=40).collect::<Vec<_>>());
    assert_eq!(world.timeline(database.main).await.unwrap().epoch, 40);
    // Without force, one gets it.
    world.release_writer(&WriterGrant { timeline: database.main, epoch: 40, head: Head::EMPTY }).await.unwrap();
    let race = (0..8).map(|task| {
        let (metastore, main) = (world.metastore.clone(), database.main);
        tokio::spawn(async move {
            loop {
                match metastore.acquire_writer(main, &format!("x{task}"), "host:1", LONG, false).await {
                    Ok(_) => return true,
                    Err(StorageError::Leased(_)) => return false,
                    Err(StorageError::Unavailable(_)) => tokio::task::yield_now().await,
                    Err(error) => panic!("{error}"),
                }
            }
        })
    });
    assert_eq!(join_all(race).await.into_iter().filter(|won| *won.as_ref().unwrap()).count(), 1);
}

async fn one_racing_creation_gets_the_name(world: &World) {
    let name = fresh("raced");
    let race = (0..8).map(|task| {
        let (metastore, name) = (world.metastore.clone(), name.clone());
        let name = if task % 2 == 0 { name } else { name.to_uppercase() };
        tokio::spawn(async move {
            loop {
                match metastore.create_database(&name, WEEK, DAY).await {
                    Ok(_) => return true,
                    Err(StorageError::Exists(_)) => return false,
                    Err(StorageError::Unavailable(_)) => tokio::task::yield_now().await,
                    Err(error) => panic!("{error}"),
                }
            }
        })
    });
    assert_eq!(join_all(race).await.into_iter().filter(|won| *won.as_ref().unwrap()).count(), 1);
    let listed = world.databases().await.unwrap();
    assert_eq!(listed.iter().filter(|database| database.name.eq_ignore_ascii_case(&name)).count(), 1);
}

// -------------------------------------------------------------------------------------------------- against a model

/// Something that one of three writers, or maintenance, does with a timeline.
#[derive(Clone, Debug)]
enum Step {
    Acquire {
        writer: usize,
        force: bool,
    },
    Renew {
        writer: usize,
    },
    Release {
        writer: usize,
    },
    /// Appends to where the writer believes the log to end, or to where it ended before.
    Append {
        writer: usize,
        count: u64,
        stale: bool,
    },
    /// The same request once more.
    Resend {
        writer: usize,
    },
    /// A root at so many batches above the sealed position.
    Seal {
        count: u64,
    },
    Forget {
        back: u64,
    },
}

fn step() -> impl Strategy<Value = Step> {
    let writer = 0..3usize;
    prop_oneof![
        3 => (writer.clone(), any::<bool>()).prop_map(|(writer, force)| Step::Acquire { writer, force }),
        1 => writer.clone().prop_map(|writer| Step::Renew { writer }),
        1 => writer.clone().prop_map(|writer| Step::Release { writer }),
        6 => (writer.clone(), 1..4u64, prop::bool::weighted(0.15))
            .prop_map(|(writer, count, stale)| Step::Append { writer, count, stale }),
        2 => writer.prop_map(|writer| Step::Resend { writer }),
        1 => (1..6u64).prop_map(|count| Step::Seal { count }),
        1 => (0..4u64).prop_map(|back| Step::Forget { back }),
    ]
}

/// What a writer knows.
#[derive(Clone, Debug)]
struct ModelWriter {
    grant: WriterGrant,
    head: Head,
    before: Head,
    sent: Option<(Head, Vec<NewBatch>)>,
}

/// What a timeline must be.
#[derive(Debug, Default)]
struct Model {
    epoch: u64,
    holder: Option<usize>,
    log: Vec<(u64, NewBatch)>,
    sealed: u64,
    forgotten: u64,
}

impl Model {
    fn head(&self) -> Head {
        self.log.last().map_or(Head::EMPTY, |(_, batch)| Head { lsn: batch.lsn, hash: batch.hash })
    }

    /// What an append must say, and does.
    fn append(&mut self, epoch: u64, expected: Head, batches: &[NewBatch]) -> Result<Head, ()> {
        let last = batches.last().unwrap();
        let new = Head { lsn: last.lsn, hash: last.hash };
        if epoch != self.epoch {
            return Err(());
        }
        if self.head() == expected {
            self.log.extend(batches.iter().map(|batch| (epoch, batch.clone())));
        }
        if self.head() == new { Ok(new) } else { Err(()) }
    }
}

/// Where `left` and `right` differ, that ends the run.
macro_rules! same {
    ($left:expr, $right:expr, $what:expr) => {
        let (left, right) = (&$left, &$right);
        if left != right {
            return Err(format!("{:?}: {left:?} instead of {right:?}", $what));
        }
    };
}

/// Runs the steps on a new timeline and on a model.
async fn run_model(world: &World, steps: &[Step]) -> Result<(), String> {
    let database = world.database().await;
    let main = database.main;
    let mut model = Model::default();
    let mut writers: [Option<ModelWriter>; 3] = [None, None, None];
    for step in steps {
        match step.clone() {
            Step::Acquire { writer, force } => {
                let granted = world.acquire_writer(main, &format!("w{writer}"), "host:1", LONG, force).await;
                if model.holder.is_some_and(|holder| holder != writer) && !force {
                    same!(matches!(granted, Err(StorageError::Leased(_))), true, step);
                    continue;
                }
                let grant = granted.map_err(|error| format!("{step:?}: {error}"))?;
                model.epoch += 1;
                model.holder = Some(writer);
                same!(grant, WriterGrant { timeline: main, epoch: model.epoch, head: model.head() }, step);
                let head = grant.head;
                writers[writer] = Some(ModelWriter { grant, head, before: head, sent: None });
            }
            Step::Renew { writer } => {
                let Some(state) = &writers[writer] else { continue };
                let renewed = world.renew_writer(&state.grant, LONG).await;
                same!(renewed.is_ok(), state.grant.epoch == model.epoch, step);
                if renewed.is_ok() {
                    model.holder = Some(writer);
                }
            }
            Step::Release { writer } => {
                let Some(state) = &writers[writer] else { continue };
                world.release_writer(&state.grant).await.map_err(|error| error.to_string())?;
                if state.grant.epoch == model.epoch {
                    model.holder = None;
                }
            }
            Step::Append { writer, count, stale } => {
                let Some(state) = &mut writers[writer] else { continue };
                let expected = if stale { state.before } else { state.head };
                let sent = batches(expected, count);
                let result = world.append(&state.grant, expected, &sent, &[]).await;
                let modelled = model.append(state.grant.epoch, expected, &sent);
                same!(result.clone().map_err(|_| ()), modelled, step);
                same!(matches!(result, Ok(_) | Err(StorageError::Fenced)), true, step);
                if let Ok(head) = modelled {
                    (state.before, state.head) = (expected, head);
                }
                state.sent = Some((expected, sent));
            }
            Step::Resend { writer } => {
                let Some(state) = &mut writers[writer] else { continue };
                let Some((expected, sent)) = &state.sent else { continue };
                let result = world.append(&state.grant, *expected, sent, &[]).await;
                let modelled = model.append(state.grant.epoch, *expected, sent);
                same!(result.map_err(|_| ()), modelled, step);
            }
            Step::Seal { count } => {
                let to = model.sealed + count;
                let grant = world.maintainer(main).await;
                let archive = archive(main, model.sealed + 1, to);
                let sealed = world.publish_root(&grant, &root(main, Lsn(to), 0), Some(archive), &[]).await;
                same!(sealed.is_ok(), to <= model.head().lsn.0, step);
                if sealed.is_ok() {
                    model.sealed = to;
                }
            }
            Step::Forget { back } => {
                let below = model.head().lsn.0.saturating_sub(back);
                world.forget_commits(main, Lsn(below)).await.map_err(|error| error.to_string())?;
                model.forgotten = model.forgotten.max(below.saturating_sub(1).min(model.sealed));
            }
        }
        let timeline = world.timeline(main).await.map_err(|error| error.to_string())?;
        same!((timeline.epoch, timeline.head, timeline.sealed), (model.epoch, model.head(), Lsn(model.sealed)), step);
        same!(timeline.lease_left > 0, model.holder.is_some(), step);
        let log = world.read_log(main, Lsn(0), END).await.map_err(|error| error.to_string())?;
        let log = log.into_iter().map(|stored| (stored.epoch, stored.lsn, stored.hash, stored.payload));
        let expected = model.log.iter().skip(model.sealed as usize);
        let expected = expected.map(|(epoch, batch)| (*epoch, batch.lsn, batch.hash, batch.payload.clone()));
        same!(log.collect::<Vec<_>>(), expected.collect::<Vec<_>>(), step);
        let commits = world.commits(main, Lsn(0), END, 1000).await.map_err(|error| error.to_string())?;
        same!(commits.is_sorted_by_key(|commit| commit.time), true, step);
        let expected = (model.forgotten + 1..=model.head().lsn.0).collect::<Vec<_>>();
        same!(commit_lsns(&commits), expected, step);
    }
    Ok(())
}

async fn random_steps_do_what_a_model_does(world: &World) {
    let mut runner = TestRunner::new(Config::default());
    let strategy = prop::collection::vec(step(), 1..40);
    for _ in 0..world.cases {
        let mut tree = strategy.new_tree(&mut runner).unwrap();
        let Err(mut failure) = run_model(world, &tree.current()).await else { continue };
        // To the fewest steps that fail.
        let mut steps = tree.current();
        let mut smaller = tree.simplify();
        while smaller {
            match run_model(world, &tree.current()).await {
                Err(error) => {
                    (failure, steps) = (error, tree.current());
                    smaller = tree.simplify();
                }
                Ok(()) => smaller = tree.complicate(),
            }
        }
        panic!("{failure}\nafter {steps:#?}");
    }
}

/// Makes [`run_all`] and `conformance_tests!` of the topics.
macro_rules! topics {
    ($($topic:ident)*) => {
        /// All topics, one after the other.
        #[allow(dead_code)]
        pub(crate) async fn run_all(world: &World) {
            $(
                eprintln!("{}", stringify!($topic));
                topic::$topic(world).await;
            )*
        }

        /// The topics, for `conformance_tests!`.
        pub(crate) mod topic {
            $(
                pub(crate) async fn $topic(world: &super::World) {
                    super::$topic(world).await;
                }
            )*
        }

        /// A test for each topic, in the `World` that the given async function makes.
        macro_rules! conformance_tests {
            ($world:path) => {
                $(
                    #[tokio::test(flavor = "multi_thread", worker_threads = 3)]
                    async fn $topic() {
                        let world = $world().await;
                        $crate::metastore::conformance::topic::$topic(&world).await;
                    }
                )*
            };
        }
        pub(crate) use conformance_tests;
    };
}

topics! {
    says_what_a_commit_survives
    time_never_goes_back
    a_database_comes_with_an_empty_main_timeline
    a_name_is_taken_in_any_case
    a_name_is_kept_as_it_is_written
    the_name_of_a_dropped_database_is_free
    databases_are_listed_by_name_and_creation
    a_database_is_dropped_once
    a_dropped_database_cannot_be_written
    an_undropped_database_is_as_it_was
    a_forgotten_database_leaves_only_its_objects
    a_database_that_a_clone_has_left_is_not_forgotten
    windows_change
    the_main_timeline_changes_places
    a_clone_goes_its_own_way
    a_branch_goes_on_counting
    a_branch_is_refused_where_there_is_nothing_to_leave
    a_branch_can_be_left_where_it_begins
    the_name_main_is_each_databases_own
    timelines_are_listed_by_creation
    a_dropped_timeline_is_hidden
    a_forgotten_timeline_is_gone
    a_lease_is_counted_and_named
    a_running_lease_keeps_others_out
    a_lease_that_is_over_is_free
    a_renewed_lease_runs_on
    a_lease_that_is_given_back_is_free
    a_commit_is_in_the_log
    payloads_come_back_whole
    an_older_epoch_never_appends
    an_append_needs_the_head_that_is
    batches_must_follow_each_other
    a_fenced_append_leaves_nothing
    an_append_can_be_sent_again
    an_append_brings_rows_of_objects
    the_log_is_read_in_ranges
    a_commit_is_found_by_time
    a_commit_is_found_by_transaction
    maintenance_has_epochs_of_its_own
    a_root_takes_batches_out_of_the_log
    archives_are_found_by_range
    a_maintainer_is_fenced_by_the_next
    a_root_that_does_not_fit_is_refused
    an_equivalent_root_takes_the_place_of_one
    a_root_is_published_at_the_metastores_time
    a_branch_is_sealed_from_where_it_begins
    a_position_gets_a_name
    below_the_horizon_nothing_is_left
    what_is_kept_stays_below_the_horizon
    a_pin_ends_in_time
    a_renewed_pin_is_as_old_as_the_first
    pins_are_each_readers_own
    a_share_is_found_by_its_token
    shares_are_listed_by_name
    everything_that_keeps_data_is_reachable
    objects_are_paged_by_key
    the_condemned_keep_their_time
    forgotten_objects_have_no_rows
    roots_and_archives_are_forgotten
    commits_are_forgotten_once_they_have_left_the_log
    one_racing_append_wins_each_position
    one_racing_writer_gets_each_epoch
    one_racing_creation_gets_the_name
    random_steps_do_what_a_model_does
}
