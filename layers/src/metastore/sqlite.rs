//! The embedded metastore: SQLite in the data folder, or in memory.
//!
//! - `open`: the file. `engine`: a connection, its transactions, what its errors mean.
//! - `databases`, `leases`, `log`, `roots`, `readers`, `access`, `collect`: the operations, each a function of a transaction and the time.
//! - `rows`: how values are kept in columns.

use std::{
    fmt,
    path::Path,
    sync::{Arc, mpsc},
    thread,
    time::Duration,
};

use async_trait::async_trait;
use parking_lot::Mutex;
use rusqlite::Transaction;
use tokio::sync::oneshot;

use self::{
    engine::Engine,
    leases::Claim,
    rows::{Done, Failure},
};
use super::*;
use crate::error::StorageError;

mod access;
mod collect;
mod databases;
mod engine;
mod leases;
mod log;
mod open;
mod readers;
mod roots;
mod rows;

/// What the thread is asked to do.
type Job = Box<dyn FnOnce(&mut Engine) + Send>;

/// A metastore in one SQLite database.
///
/// A call that is not waited for to its end is done all the same.
pub struct SqliteMetastore {
    runner: Runner,
    durability: &'static str,
}

/// Where the SQL runs.
enum Runner {
    /// In the call itself: whoever polls it does it.
    Inline(Mutex<Engine>),
    /// On a thread of its own, so that no call ever keeps an executor's waiting for the disk.
    Thread { jobs: Option<mpsc::Sender<Job>>, thread: Option<thread::JoinHandle<()>> },
}

impl SqliteMetastore {
    /// Opens the database at `path`; makes it where there is no file. All its work is done on a thread of its own,
    /// which ends with it.
    ///
    /// # Errors
    /// `Corrupt`: the file is damaged, or not a metastore. `NewerFormat`. `Unavailable`: the operating system refused.
    /// Nothing is changed then.
    pub fn open(path: &Path) -> Result<Self> {
        Self::open_with_vfs(path, None)
    }

    /// As [`Self::open`], through another of SQLite's virtual file systems: for tests that let the disk fail. An empty
    /// file is then as good as none.
    ///
    /// # Errors
    /// As [`Self::open`].
    pub fn open_with_vfs(path: &Path, vfs: Option<&str>) -> Result<Self> {
        let connection = open::open(path, vfs)?;
        let mut engine = Engine::new(connection, path.display().to_string(), engine::system_clock());
        let (jobs, queue) = mpsc::channel::<Job>();
        let work = move || {
            while let Ok(job) = queue.recv() {
                job(&mut engine);
            }
        };
        let thread = thread::Builder::new().name("metastore".to_owned()).spawn(work);
        let thread = thread.map_err(|error| StorageError::Unavailable(format!("no thread: {error}")))?;
        Ok(Self {
            runner: Runner::Thread { jobs: Some(jobs), thread: Some(thread) },
            durability: "on this machine's disk (SQLite, synchronous=FULL): a commit survives a crash of the process \
                         and a power cut, not the loss of the disk",
        })
    }

    /// A new one in memory, for simulations: its time is `clock`'s, and every call is done at once within it, without
    /// a thread and without ever waiting.
    ///
    /// # Errors
    /// `Unavailable`: there is no memory.
    pub fn in_memory(clock: Arc<dyn Fn() -> Micros + Send + Sync>) -> Result<Self> {
        let name = "the metastore in memory".to_owned();
        let connection = open::in_memory().map_err(|error| engine::explain(&name, Failure::Sqlite(error)))?;
        Ok(Self {
            runner: Runner::Inline(Mutex::new(Engine::new(connection, name, Box::new(move || clock())))),
            durability: "in this process's memory: a commit survives nothing",
        })
    }

    async fn run<T: Send + 'static>(&self, work: impl FnOnce(&mut Engine) -> Result<T> + Send + 'static) -> Result<T> {
        let jobs = match &self.runner {
            Runner::Inline(engine) => return work(&mut engine.lock()),
            Runner::Thread { jobs, .. } => jobs.as_ref(),
        };
        let (reply, answer) = oneshot::channel();
        let job: Job = Box::new(move |engine| {
            // Nobody may be waiting any more.
            let _ = reply.send(work(engine));
        });
        if jobs.is_none_or(|jobs| jobs.send(job).is_err()) {
            return Err(StorageError::Unavailable("the metastore's thread has ended".to_owned()));
        }
        answer.await.unwrap_or_else(|_| Err(StorageError::Ambiguous("the metastore's thread has ended".to_owned())))
    }

    /// As [`Metastore::append`] would be if it did not look at the epoch: for simulations that must find that out.
    #[cfg(test)]
    pub(crate) async fn append_in_any_epoch(
        &self,
        grant: &WriterGrant,
        expected: Head,
        batches: &[NewBatch],
        objects: &[Object],
    ) -> Result<Head> {
        let (grant, batches, objects) = (grant.clone(), batches.to_vec(), objects.to_vec());
        self.write(move |tx, now| {
            let epoch = databases::timeline(tx, now, grant.timeline)?.epoch;
            let set = "UPDATE timelines SET epoch = ?2 WHERE id = ?1";
            tx.execute(set, rusqlite::params![grant.timeline, rows::bits(grant.epoch)])?;
            let head = log::append(tx, now, &grant, expected, &batches, &objects)?;
            tx.execute(set, rusqlite::params![grant.timeline, rows::bits(epoch)])?;
            Ok(head)
        })
        .await
    }

    async fn read<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Transaction<'_>, Micros) -> Done<T> + Send + 'static,
    ) -> Result<T> {
        self.run(|engine| engine.read(work)).await
    }

    async fn write<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Transaction<'_>, Micros) -> Done<T> + Send + 'static,
    ) -> Result<T> {
        self.run(|engine| engine.write(work)).await
    }
}

impl fmt::Debug for SqliteMetastore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SqliteMetastore").field("durability", &self.durability).finish_non_exhaustive()
    }
}

impl Drop for SqliteMetastore {
    /// Waits for what has been asked for, and for the file to be closed.
    fn drop(&mut self) {
        if let Runner::Thread { jobs, thread } = &mut self.runner {
            jobs.take();
            // It has panicked or not; there is nobody to tell.
            let _ = thread.take().map(thread::JoinHandle::join);
        }
    }
}

#[async_trait]
impl Metastore for SqliteMetastore {
    fn durability(&self) -> String {
        self.durability.to_owned()
    }

    async fn now(&self) -> Result<Micros> {
        self.run(|engine| Ok(engine.now())).await
    }

    async fn identity(&self) -> Result<Identity> {
        self.read(|tx, _| databases::identity(tx)).await
    }

    async fn set_has_objects(&self) -> Result<()> {
        self.write(|tx, _| databases::set_has_objects(tx)).await
    }

    async fn create_database(&self, name: &str, retention: Micros, window: Micros) -> Result<Database> {
        let name = name.to_owned();
        self.write(move |tx, now| databases::create(tx, now, &name, [retention, window])).await
    }

    async fn databases(&self) -> Result<Vec<Database>> {
        self.read(|tx, _| databases::list(tx)).await
    }

    async fn drop_database(&self, id: DatabaseId) -> Result<()> {
        self.write(move |tx, now| databases::drop(tx, now, id)).await
    }

    async fn undrop_database(&self, id: DatabaseId, name: &str) -> Result<()> {
        let name = name.to_owned();
        self.write(move |tx, _| databases::undrop(tx, id, &name)).await
    }

    async fn forget_database(&self, id: DatabaseId) -> Result<()> {
        self.write(move |tx, _| databases::forget(tx, id)).await
    }

    async fn set_windows(&self, id: DatabaseId, retention: Micros, window: Micros) -> Result<()> {
        self.write(move |tx, _| databases::set_windows(tx, id, [retention, window])).await
    }

    async fn set_main_timeline(&self, id: DatabaseId, expected: TimelineId, timeline: TimelineId) -> Result<()> {
        self.write(move |tx, _| databases::set_main(tx, id, expected, timeline)).await
    }

    async fn create_timeline(
        &self,
        database: DatabaseId,
        name: &str,
        parent: TimelineId,
        lsn: Lsn,
    ) -> Result<Timeline> {
        let name = name.to_owned();
        self.write(move |tx, now| databases::create_timeline(tx, now, database, &name, parent, lsn)).await
    }

    async fn clone_database(
        &self,
        name: &str,
        retention: Micros,
        window: Micros,
        parent: TimelineId,
        lsn: Lsn,
    ) -> Result<Database> {
        let name = name.to_owned();
        self.write(move |tx, now| databases::clone(tx, now, &name, [retention, window], parent, lsn)).await
    }

    async fn timelines(&self, database: DatabaseId) -> Result<Vec<Timeline>> {
        self.read(move |tx, now| databases::timelines(tx, now, database)).await
    }

    async fn timeline(&self, id: TimelineId) -> Result<Timeline> {
        self.read(move |tx, now| databases::timeline(tx, now, id)).await
    }

    async fn drop_timeline(&self, id: TimelineId) -> Result<()> {
        self.write(move |tx, now| databases::drop_timeline(tx, now, id)).await
    }

    async fn forget_timeline(&self, id: TimelineId) -> Result<()> {
        self.write(move |tx, _| databases::forget_timeline(tx, id)).await
    }

    async fn acquire_writer(
        &self,
        timeline: TimelineId,
        writer: &str,
        address: &str,
        ttl: Duration,
        force: bool,
    ) -> Result<WriterGrant> {
        let claim = Claim { writer: writer.to_owned(), address: address.to_owned(), ttl, force };
        self.write(move |tx, now| leases::acquire_writer(tx, now, timeline, &claim)).await
    }

    async fn renew_writer(&self, grant: &WriterGrant, ttl: Duration) -> Result<()> {
        let grant = grant.clone();
        self.write(move |tx, now| leases::renew_writer(tx, now, &grant, ttl)).await
    }

    async fn release_writer(&self, grant: &WriterGrant) -> Result<()> {
        let grant = grant.clone();
        self.write(move |tx, now| leases::release_writer(tx, now, &grant)).await
    }

    async fn append(
        &self,
        grant: &WriterGrant,
        expected: Head,
        batches: &[NewBatch],
        objects: &[Object],
    ) -> Result<Head> {
        let (grant, batches, objects) = (grant.clone(), batches.to_vec(), objects.to_vec());
        self.write(move |tx, now| log::append(tx, now, &grant, expected, &batches, &objects)).await
    }

    async fn read_log(&self, timeline: TimelineId, from: Lsn, to: Lsn) -> Result<Vec<StoredBatch>> {
        self.read(move |tx, _| log::read(tx, timeline, from, to)).await
    }

    async fn commits(&self, timeline: TimelineId, from: Lsn, to: Lsn, limit: u32) -> Result<Vec<Commit>> {
        self.read(move |tx, _| log::commits(tx, timeline, from, to, limit)).await
    }

    async fn commit_at(&self, timeline: TimelineId, time: Micros) -> Result<Option<Commit>> {
        self.read(move |tx, _| log::commit_at(tx, timeline, time)).await
    }

    async fn commit_of(&self, timeline: TimelineId, transaction: &str) -> Result<Option<Commit>> {
        let transaction = transaction.to_owned();
        self.read(move |tx, _| log::commit_of(tx, timeline, &transaction)).await
    }

    async fn acquire_maintenance(&self, timeline: TimelineId, ttl: Duration, force: bool) -> Result<MaintenanceGrant> {
        self.write(move |tx, now| leases::acquire_maintenance(tx, now, timeline, ttl, force)).await
    }

    async fn release_maintenance(&self, grant: &MaintenanceGrant) -> Result<()> {
        let grant = *grant;
        self.write(move |tx, now| leases::release_maintenance(tx, now, grant)).await
    }

    async fn publish_root(
        &self,
        grant: &MaintenanceGrant,
        root: &Root,
        archive: Option<Archive>,
        objects: &[Object],
    ) -> Result<()> {
        let (grant, root, objects) = (*grant, root.clone(), objects.to_vec());
        self.write(move |tx, now| roots::publish(tx, now, &grant, &root, archive.as_ref(), &objects)).await
    }

    async fn root_at(&self, timeline: TimelineId, lsn: Lsn) -> Result<Option<Root>> {
        self.read(move |tx, _| roots::at(tx, timeline, lsn)).await
    }

    async fn roots(&self, timeline: TimelineId) -> Result<Vec<Root>> {
        self.read(move |tx, _| roots::list(tx, timeline)).await
    }

    async fn archives(&self, timeline: TimelineId, from: Lsn, to: Lsn) -> Result<Vec<Archive>> {
        self.read(move |tx, _| roots::archives(tx, timeline, from, to)).await
    }

    async fn create_snapshot(&self, timeline: TimelineId, name: &str, lsn: Lsn) -> Result<NamedSnapshot> {
        let name = name.to_owned();
        self.write(move |tx, now| readers::create_snapshot(tx, now, timeline, &name, lsn)).await
    }

    async fn snapshots(&self, timeline: TimelineId) -> Result<Vec<NamedSnapshot>> {
        self.read(move |tx, _| readers::snapshots(tx, timeline)).await
    }

    async fn drop_snapshot(&self, timeline: TimelineId, name: &str) -> Result<()> {
        let name = name.to_owned();
        self.write(move |tx, _| readers::drop_snapshot(tx, timeline, &name)).await
    }

    async fn pin(&self, reader: ReaderId, timeline: TimelineId, lsn: Lsn, ttl: Duration) -> Result<()> {
        self.write(move |tx, now| readers::pin(tx, now, reader, timeline, lsn, ttl)).await
    }

    async fn renew_pin(&self, reader: ReaderId, timeline: TimelineId, lsn: Lsn, ttl: Duration) -> Result<()> {
        self.write(move |tx, now| readers::renew_pin(tx, now, reader, timeline, lsn, ttl)).await
    }

    async fn unpin(&self, reader: ReaderId, timeline: TimelineId, lsn: Lsn) -> Result<()> {
        self.write(move |tx, _| readers::unpin(tx, reader, timeline, lsn)).await
    }

    async fn create_share(&self, share: &Share) -> Result<()> {
        let share = share.clone();
        self.write(move |tx, now| readers::create_share(tx, now, &share)).await
    }

    async fn shares(&self, database: DatabaseId) -> Result<Vec<Share>> {
        self.read(move |tx, _| readers::shares(tx, database)).await
    }

    async fn share_of(&self, token_hash: Hash) -> Result<Option<Share>> {
        self.read(move |tx, _| readers::share_of(tx, token_hash)).await
    }

    async fn revoke_share(&self, database: DatabaseId, name: &str) -> Result<()> {
        let name = name.to_owned();
        self.write(move |tx, _| readers::revoke_share(tx, database, &name)).await
    }

    async fn roles(&self) -> Result<Vec<Role>> {
        self.read(|tx, _| access::roles(tx)).await
    }

    async fn memberships(&self) -> Result<Vec<Membership>> {
        self.read(|tx, _| access::memberships(tx)).await
    }

    async fn grants(&self, database: DatabaseId) -> Result<Vec<Grant>> {
        self.read(move |tx, _| access::grants(tx, database)).await
    }

    async fn change_access(&self, changes: &[AccessChange]) -> Result<()> {
        let changes = changes.to_vec();
        self.write(move |tx, _| changes.iter().try_for_each(|change| access::change(tx, change))).await
    }

    async fn reachable(&self) -> Result<Reachable> {
        self.read(collect::reachable).await
    }

    async fn raise_horizon(&self, timeline: TimelineId, lsn: Lsn) -> Result<()> {
        self.write(move |tx, _| collect::raise_horizon(tx, timeline, lsn)).await
    }

    async fn objects(&self, after: Option<ObjectKey>, limit: u32) -> Result<Vec<(Object, Option<Micros>)>> {
        self.read(move |tx, _| collect::objects(tx, after, limit)).await
    }

    async fn condemn(&self, keys: &[ObjectKey]) -> Result<()> {
        let keys = keys.to_vec();
        self.write(move |tx, now| collect::condemn(tx, now, &keys)).await
    }

    async fn absolve(&self, keys: &[ObjectKey]) -> Result<()> {
        let keys = keys.to_vec();
        self.write(move |tx, _| collect::absolve(tx, &keys)).await
    }

    async fn forget_objects(&self, keys: &[ObjectKey]) -> Result<()> {
        let keys = keys.to_vec();
        self.write(move |tx, _| collect::forget_objects(tx, &keys)).await
    }

    async fn forget_roots(&self, timeline: TimelineId, roots: &[(Lsn, u32)]) -> Result<()> {
        let roots = roots.to_vec();
        self.write(move |tx, _| collect::forget_roots(tx, timeline, &roots)).await
    }

    async fn forget_archives(&self, timeline: TimelineId, from: &[Lsn]) -> Result<()> {
        let from = from.to_vec();
        self.write(move |tx, _| collect::forget_archives(tx, timeline, &from)).await
    }

    async fn forget_commits(&self, timeline: TimelineId, lsn: Lsn) -> Result<()> {
        self.write(move |tx, now| collect::forget_commits(tx, now, timeline, lsn)).await
    }
}

#[cfg(test)]
mod tests;
