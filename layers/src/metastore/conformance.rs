//! One suite for every metastore: what the documentation of [`Metastore`] promises, a topic at a time.
//!
//! An implementation gets one test per topic with `conformance_tests!(world)`, where `world` is an async function that
//! makes a [`World`]; or all in one with [`run_all`]. Every topic makes databases of its own, so that one store can be
//! used again and again. No topic sees what is not its own, so that topics can run at the same time.
//!
//! A topic is an async function of the world in one of the modules below, and a name in the list at the end.

use std::{ops::Deref, sync::Arc, time::Duration};

use bytes::Bytes;
use futures::future::BoxFuture;

use super::*;
use crate::{error::StorageError, id::ObjectKind};

/// The call must fail with this error.
macro_rules! fails {
    ($call:expr, $error:ident) => {{
        let result = $call.await;
        assert!(matches!(result, Err(StorageError::$error { .. })), "not {}: {result:?}", stringify!($error));
    }};
}

mod access;
mod databases;
mod garbage;
mod general;
mod leases;
mod log;
mod model;
mod races;
mod readers;
mod roots;
mod timelines;

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

/// Makes [`run_all`] and `conformance_tests!` of the topics of all modules.
macro_rules! topics {
    ($($module:ident { $($topic:ident)* })*) => {
        /// All topics, one after the other.
        #[allow(dead_code)]
        pub(crate) async fn run_all(world: &World) {
            $($(
                eprintln!("{}", stringify!($topic));
                topic::$topic(world).await;
            )*)*
        }

        /// The topics, for `conformance_tests!`.
        pub(crate) mod topic {
            $($(
                pub(crate) async fn $topic(world: &super::World) {
                    super::$module::$topic(world).await;
                }
            )*)*
        }

        /// A test for each topic, in the `World` that the given async function makes.
        macro_rules! conformance_tests {
            ($world:path) => {
                $($(
                    #[tokio::test(flavor = "multi_thread", worker_threads = 3)]
                    async fn $topic() {
                        let world = $world().await;
                        $crate::metastore::conformance::topic::$topic(&world).await;
                    }
                )*)*
            };
        }
        pub(crate) use conformance_tests;
    };
}

topics! {
    general {
        says_what_a_commit_survives
        time_never_goes_back
        knows_which_store_it_is
    }
    databases {
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
    }
    timelines {
        a_branch_goes_on_counting
        a_branch_is_refused_where_there_is_nothing_to_leave
        a_branch_can_be_left_where_it_begins
        the_name_main_is_each_databases_own
        timelines_are_listed_by_creation
        a_dropped_timeline_is_hidden
        a_forgotten_timeline_is_gone
    }
    leases {
        a_lease_is_counted_and_named
        a_running_lease_keeps_others_out
        a_lease_that_is_over_is_free
        a_renewed_lease_runs_on
        a_lease_that_is_given_back_is_free
    }
    log {
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
    }
    roots {
        maintenance_has_epochs_of_its_own
        a_right_that_is_given_back_is_free
        a_root_takes_batches_out_of_the_log
        archives_are_found_by_range
        a_maintainer_is_fenced_by_the_next
        a_root_that_does_not_fit_is_refused
        an_equivalent_root_takes_the_place_of_one
        a_root_is_published_at_the_metastores_time
        a_branch_is_sealed_from_where_it_begins
    }
    readers {
        a_position_gets_a_name
        below_the_horizon_nothing_is_left
        what_is_kept_stays_below_the_horizon
        a_pin_ends_in_time
        a_pin_that_has_run_out_is_not_renewed
        a_renewed_pin_is_as_old_as_the_first
        pins_are_each_readers_own
        a_share_is_found_by_its_token
        a_live_share_follows_the_main_timeline
        shares_are_listed_by_name
    }
    access {
        a_role_is_made_changed_and_dropped
        a_role_has_members
        grants_add_up
        changes_happen_together_or_not_at_all
        grants_follow_names
    }
    garbage {
        everything_that_keeps_data_is_reachable
        objects_are_paged_by_key
        the_condemned_keep_their_time
        forgotten_objects_have_no_rows
        roots_and_archives_are_forgotten
        commits_are_forgotten_once_they_have_left_the_log
    }
    races {
        one_racing_append_wins_each_position
        one_racing_writer_gets_each_epoch
        one_racing_creation_gets_the_name
    }
    model {
        random_steps_do_what_a_model_does
    }
}
