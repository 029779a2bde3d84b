//! A metastore that is slow, fails, and does not answer.

use std::{fmt, sync::Arc, time::Duration};

use async_trait::async_trait;

use super::{Fate, Outcome, Process, travel};
use crate::{
    error::{Result, StorageError},
    id::{DatabaseId, Lsn, ObjectKey, ReaderId, TimelineId},
    metastore::{
        AccessChange, Archive, Commit, Database, Grant, Hash, Head, Identity, MaintenanceGrant, Membership, Metastore,
        Micros, NamedSnapshot, NewBatch, Object, Reachable, Role, Root, Share, StoredBatch, Timeline, WriterGrant,
    },
    simulation::{World, model, mutation},
};

/// The metastore as one process reaches it.
pub(in crate::simulation) struct FaultyMetastore {
    pub(in crate::simulation) world: Arc<World>,
    pub(in crate::simulation) process: Arc<Process>,
}

impl fmt::Debug for FaultyMetastore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("FaultyMetastore").field(&self.process.name).finish()
    }
}

impl FaultyMetastore {
    async fn call<T, F>(&self, what: &'static str, request: impl FnOnce(Arc<World>) -> F) -> Result<T>
    where
        T: Send + 'static,
        F: Future<Output = Result<T>> + Send + 'static,
    {
        let fate = Fate::draw(&self.world, &self.process, true);
        let (world, name) = (Arc::clone(&self.world), self.process.name.clone());
        let request = request(Arc::clone(&self.world));
        let effect = async move {
            let answer = request.await;
            let text = match &answer {
                Ok(_) => "ok".to_owned(),
                Err(error) => error.to_string(),
            };
            world.trace(&name, || format!("{what}: {text}"));
            answer
        };
        match travel(&self.process, fate, effect).await {
            Ok(answer) => answer,
            Err(Outcome::Lost) => Err(StorageError::Unavailable("the simulation lost the request".to_owned())),
            Err(_) => Err(StorageError::Ambiguous("the simulation lost the answer".to_owned())),
        }
    }
}

/// Forwards a method: clones what it borrows, and calls it on the metastore itself when the request has arrived.
macro_rules! forward {
    ($self:ident, $method:ident($($argument:ident: $owned:expr => $passed:expr),*)) => {{
        $(let $argument = $owned;)*
        $self
            .call(stringify!($method), move |world| async move { world.metastore.$method($($passed),*).await })
            .await
    }};
}

#[allow(clippy::redundant_locals, reason = "what is copied needs no name of its own")]
#[async_trait]
impl Metastore for FaultyMetastore {
    fn durability(&self) -> String {
        self.world.metastore.durability()
    }

    // It does not, so that what a broken connection does comes often.
    fn keeps_order(&self) -> bool {
        true
    }

    async fn now(&self) -> Result<Micros> {
        forward!(self, now())
    }

    async fn identity(&self) -> Result<Identity> {
        forward!(self, identity())
    }

    async fn set_has_objects(&self) -> Result<()> {
        forward!(self, set_has_objects())
    }

    async fn create_database(&self, name: &str, retention: Micros, window: Micros) -> Result<Database> {
        forward!(self, create_database(name: name.to_owned() => &name, r: retention => r, w: window => w))
    }

    async fn databases(&self) -> Result<Vec<Database>> {
        forward!(self, databases())
    }

    async fn drop_database(&self, id: DatabaseId) -> Result<()> {
        forward!(self, drop_database(id: id => id))
    }

    async fn undrop_database(&self, id: DatabaseId, name: &str) -> Result<()> {
        forward!(self, undrop_database(id: id => id, name: name.to_owned() => &name))
    }

    async fn forget_database(&self, id: DatabaseId) -> Result<()> {
        forward!(self, forget_database(id: id => id))
    }

    async fn set_windows(&self, id: DatabaseId, retention: Micros, window: Micros) -> Result<()> {
        forward!(self, set_windows(id: id => id, r: retention => r, w: window => w))
    }

    async fn set_main_timeline(&self, id: DatabaseId, expected: TimelineId, timeline: TimelineId) -> Result<()> {
        forward!(self, set_main_timeline(id: id => id, e: expected => e, t: timeline => t))
    }

    async fn create_timeline(
        &self,
        database: DatabaseId,
        name: &str,
        parent: TimelineId,
        lsn: Lsn,
    ) -> Result<Timeline> {
        forward!(self, create_timeline(d: database => d, name: name.to_owned() => &name, p: parent => p, l: lsn => l))
    }

    async fn clone_database(
        &self,
        name: &str,
        retention: Micros,
        window: Micros,
        parent: TimelineId,
        lsn: Lsn,
    ) -> Result<Database> {
        forward!(
            self,
            clone_database(
                name: name.to_owned() => &name, r: retention => r, w: window => w, p: parent => p, l: lsn => l
            )
        )
    }

    async fn timelines(&self, database: DatabaseId) -> Result<Vec<Timeline>> {
        forward!(self, timelines(d: database => d))
    }

    async fn timeline(&self, id: TimelineId) -> Result<Timeline> {
        forward!(self, timeline(id: id => id))
    }

    async fn drop_timeline(&self, id: TimelineId) -> Result<()> {
        forward!(self, drop_timeline(id: id => id))
    }

    async fn forget_timeline(&self, id: TimelineId) -> Result<()> {
        forward!(self, forget_timeline(id: id => id))
    }

    async fn acquire_writer(
        &self,
        timeline: TimelineId,
        writer: &str,
        address: &str,
        ttl: Duration,
        force: bool,
    ) -> Result<WriterGrant> {
        let (writer, address) = (writer.to_owned(), address.to_owned());
        self.call("acquire_writer", move |world| async move {
            let before = world.metastore.timeline(timeline).await?;
            let grant = world.metastore.acquire_writer(timeline, &writer, &address, ttl, force).await?;
            let by_right = !force && before.writer.as_ref().is_none_or(|(holder, _)| *holder != writer);
            world.model.lock().acquired(timeline, grant.epoch, by_right);
            Ok(grant)
        })
        .await
    }

    async fn renew_writer(&self, grant: &WriterGrant, ttl: Duration) -> Result<()> {
        forward!(self, renew_writer(grant: grant.clone() => &grant, ttl: ttl => ttl))
    }

    async fn release_writer(&self, grant: &WriterGrant) -> Result<()> {
        forward!(self, release_writer(grant: grant.clone() => &grant))
    }

    async fn append(
        &self,
        grant: &WriterGrant,
        expected: Head,
        batches: &[NewBatch],
        objects: &[Object],
    ) -> Result<Head> {
        let (grant, batches, objects) = (grant.clone(), batches.to_vec(), objects.to_vec());
        self.call("append", move |world| async move {
            let head = mutation::append(&world, &grant, expected, &batches, &objects).await?;
            // I5, at the very moment when the batches can be seen.
            for batch in &batches {
                if let Err(why) = model::check_payload(&world.bucket, &batch.payload) {
                    world.fail(format!("I5: the batch {} of {}: {why}", batch.lsn, grant.timeline));
                }
            }
            Ok(head)
        })
        .await
    }

    async fn read_log(&self, timeline: TimelineId, from: Lsn, to: Lsn) -> Result<Vec<StoredBatch>> {
        forward!(self, read_log(t: timeline => t, from: from => from, to: to => to))
    }

    async fn commits(&self, timeline: TimelineId, from: Lsn, to: Lsn, limit: u32) -> Result<Vec<Commit>> {
        forward!(self, commits(t: timeline => t, from: from => from, to: to => to, limit: limit => limit))
    }

    async fn commit_at(&self, timeline: TimelineId, time: Micros) -> Result<Option<Commit>> {
        forward!(self, commit_at(t: timeline => t, time: time => time))
    }

    async fn commit_of(&self, timeline: TimelineId, transaction: &str) -> Result<Option<Commit>> {
        forward!(self, commit_of(t: timeline => t, transaction: transaction.to_owned() => &transaction))
    }

    async fn acquire_maintenance(&self, timeline: TimelineId, ttl: Duration, force: bool) -> Result<MaintenanceGrant> {
        forward!(self, acquire_maintenance(t: timeline => t, ttl: ttl => ttl, force: force => force))
    }

    async fn release_maintenance(&self, grant: &MaintenanceGrant) -> Result<()> {
        forward!(self, release_maintenance(grant: *grant => &grant))
    }

    async fn publish_root(
        &self,
        grant: &MaintenanceGrant,
        root: &Root,
        archive: Option<Archive>,
        objects: &[Object],
    ) -> Result<()> {
        let (grant, root, objects) = (*grant, root.clone(), objects.to_vec());
        self.call("publish_root", move |world| async move {
            world.metastore.publish_root(&grant, &root, archive, &objects).await?;
            if let Err(why) = model::check_root(&world.bucket, &root) {
                world.fail(format!("I5: the root {} of {}: {why}", root.lsn, root.timeline));
            }
            if let Some(archive) = archive
                && world.bucket.bytes(&archive.object).is_none()
            {
                world.fail(format!("I5: the archive {} is missing", archive.object));
            }
            Ok(())
        })
        .await
    }

    async fn root_at(&self, timeline: TimelineId, lsn: Lsn) -> Result<Option<Root>> {
        forward!(self, root_at(t: timeline => t, lsn: lsn => lsn))
    }

    async fn roots(&self, timeline: TimelineId) -> Result<Vec<Root>> {
        forward!(self, roots(t: timeline => t))
    }

    async fn archives(&self, timeline: TimelineId, from: Lsn, to: Lsn) -> Result<Vec<Archive>> {
        forward!(self, archives(t: timeline => t, from: from => from, to: to => to))
    }

    async fn create_snapshot(&self, timeline: TimelineId, name: &str, lsn: Lsn) -> Result<NamedSnapshot> {
        let name = name.to_owned();
        self.call("create_snapshot", move |world| async move {
            let named = world.metastore.create_snapshot(timeline, &name, lsn).await?;
            world.model.lock().named.insert(name, (timeline, lsn));
            Ok(named)
        })
        .await
    }

    async fn snapshots(&self, timeline: TimelineId) -> Result<Vec<NamedSnapshot>> {
        forward!(self, snapshots(t: timeline => t))
    }

    async fn drop_snapshot(&self, timeline: TimelineId, name: &str) -> Result<()> {
        let name = name.to_owned();
        self.call("drop_snapshot", move |world| async move {
            world.model.lock().named.remove(&name);
            world.metastore.drop_snapshot(timeline, &name).await
        })
        .await
    }

    async fn pin(&self, reader: ReaderId, timeline: TimelineId, lsn: Lsn, ttl: Duration) -> Result<()> {
        forward!(self, pin(r: reader => r, t: timeline => t, lsn: lsn => lsn, ttl: ttl => ttl))
    }

    async fn renew_pin(&self, reader: ReaderId, timeline: TimelineId, lsn: Lsn, ttl: Duration) -> Result<()> {
        forward!(self, renew_pin(r: reader => r, t: timeline => t, lsn: lsn => lsn, ttl: ttl => ttl))
    }

    async fn unpin(&self, reader: ReaderId, timeline: TimelineId, lsn: Lsn) -> Result<()> {
        forward!(self, unpin(r: reader => r, t: timeline => t, lsn: lsn => lsn))
    }

    async fn create_share(&self, share: &Share) -> Result<()> {
        forward!(self, create_share(share: share.clone() => &share))
    }

    async fn shares(&self, database: DatabaseId) -> Result<Vec<Share>> {
        forward!(self, shares(d: database => d))
    }

    async fn share_of(&self, token_hash: Hash) -> Result<Option<Share>> {
        forward!(self, share_of(hash: token_hash => hash))
    }

    async fn revoke_share(&self, database: DatabaseId, name: &str) -> Result<()> {
        forward!(self, revoke_share(d: database => d, name: name.to_owned() => &name))
    }

    async fn roles(&self) -> Result<Vec<Role>> {
        forward!(self, roles())
    }

    async fn memberships(&self) -> Result<Vec<Membership>> {
        forward!(self, memberships())
    }

    async fn grants(&self, database: DatabaseId) -> Result<Vec<Grant>> {
        forward!(self, grants(d: database => d))
    }

    async fn change_access(&self, changes: &[AccessChange]) -> Result<()> {
        forward!(self, change_access(changes: changes.to_vec() => &changes))
    }

    async fn reachable(&self) -> Result<Reachable> {
        forward!(self, reachable())
    }

    async fn raise_horizon(&self, timeline: TimelineId, lsn: Lsn) -> Result<()> {
        self.call("raise_horizon", move |world| async move {
            // Whoever was the newest within the window must still be there: its successor may not be so old.
            let commits = world.metastore.commits(timeline, lsn, lsn, 1).await?;
            let is_due = |commit: &Commit| commit.time <= world.clock.now() - world.plan.window;
            if !commits.iter().all(is_due) && !world.model.lock().clock_jumped {
                world.fail(format!("I11: the horizon of {timeline} rises to {lsn}, which is within the window"));
            }
            world.metastore.raise_horizon(timeline, lsn).await
        })
        .await
    }

    async fn objects(&self, after: Option<ObjectKey>, limit: u32) -> Result<Vec<(Object, Option<Micros>)>> {
        forward!(self, objects(after: after => after, limit: limit => limit))
    }

    async fn condemn(&self, keys: &[ObjectKey]) -> Result<()> {
        forward!(self, condemn(keys: keys.to_vec() => &keys))
    }

    async fn absolve(&self, keys: &[ObjectKey]) -> Result<()> {
        forward!(self, absolve(keys: keys.to_vec() => &keys))
    }

    async fn forget_objects(&self, keys: &[ObjectKey]) -> Result<()> {
        forward!(self, forget_objects(keys: keys.to_vec() => &keys))
    }

    async fn forget_roots(&self, timeline: TimelineId, roots: &[(Lsn, u32)]) -> Result<()> {
        forward!(self, forget_roots(t: timeline => t, roots: roots.to_vec() => &roots))
    }

    async fn forget_archives(&self, timeline: TimelineId, from: &[Lsn]) -> Result<()> {
        forward!(self, forget_archives(t: timeline => t, from: from.to_vec() => &from))
    }

    async fn forget_commits(&self, timeline: TimelineId, lsn: Lsn) -> Result<()> {
        forward!(self, forget_commits(t: timeline => t, lsn: lsn => lsn))
    }
}
