//! What the network and the machines do to a process: a metastore and an object store that are slow, fail before and
//! after the effect, do not answer, answer after a stall, list what is gone, and hear no more of a process that is dead.

use std::{
    collections::BTreeMap,
    fmt,
    ops::Range,
    sync::{
        Arc,
        atomic::{AtomicBool, AtomicU64, Ordering},
    },
    time::Duration,
};

use async_trait::async_trait;
use bytes::Bytes;
use futures::{FutureExt, StreamExt, stream, stream::BoxStream};
use object_store::{
    CopyOptions, GetOptions, GetRange, GetResult, GetResultPayload, ListResult, MultipartUpload, ObjectMeta,
    ObjectStore, PutMultipartOptions, PutOptions, PutPayload, PutResult, memory::InMemory, path::Path,
};
use parking_lot::Mutex;
use tokio::{sync::Notify, task::AbortHandle, time::Instant};

use super::World;
use crate::{
    error::{Result, StorageError},
    id::{DatabaseId, Lsn, ObjectKey, ReaderId, TimelineId},
    metastore::{
        Archive, Commit, Database, Hash, Head, MaintenanceGrant, Metastore, Micros, NamedSnapshot, NewBatch, Object,
        Reachable, Root, Share, StoredBatch, Timeline, WriterGrant, sqlite::SqliteMetastore,
    },
};

/// How often what goes wrong, in 1000 requests.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Rates {
    /// Nothing happens, and an error says so.
    pub(super) lost: u64,
    /// Nothing happens, and nobody knows.
    pub(super) doubt: u64,
    /// It happens, and nobody knows.
    pub(super) unanswered: u64,
    /// It happens, or not, or much later.
    pub(super) slow: u64,
    /// Bytes arrive damaged.
    pub(super) flipped: u64,
}

/// A process: it can be killed, and it can be stopped for a while.
#[derive(Debug)]
pub(super) struct Process {
    pub(super) name: String,
    dead: AtomicBool,
    /// Told when it is killed.
    pub(super) killed: Notify,
    stalled: Mutex<Option<Instant>>,
    /// The network reaches neither the metastore, nor the object store, until then.
    cut_off: Mutex<[Option<Instant>; 2]>,
    tasks: Mutex<Vec<AbortHandle>>,
    /// Nothing ever goes wrong: for those who look at what is there.
    sound: bool,
}

impl Process {
    pub(super) fn new(name: String, sound: bool) -> Arc<Self> {
        Arc::new(Self {
            name,
            dead: AtomicBool::new(false),
            killed: Notify::new(),
            stalled: Mutex::new(None),
            cut_off: Mutex::default(),
            tasks: Mutex::default(),
            sound,
        })
    }

    /// Runs a task that dies with the process.
    pub(super) fn spawn(&self, task: impl Future<Output = ()> + Send + 'static) {
        self.tasks.lock().push(tokio::spawn(task).abort_handle());
    }

    /// Nothing that it does from now on is seen by anybody.
    pub(super) fn kill(&self) {
        self.dead.store(true, Ordering::Relaxed);
        self.tasks.lock().drain(..).for_each(|task| task.abort());
        self.killed.notify_one();
    }

    pub(super) fn is_dead(&self) -> bool {
        self.dead.load(Ordering::Relaxed)
    }

    pub(super) fn stall(&self, time: Duration) {
        *self.stalled.lock() = Some(Instant::now() + time);
    }

    pub(super) fn cut_off(&self, time: Duration, metastore: bool, store: bool) {
        let until = Instant::now() + time;
        *self.cut_off.lock() = [metastore, store].map(|cut| cut.then_some(until));
    }

    /// Where a process waits while it is stopped, and for ever when it is dead.
    pub(super) async fn gate(&self) {
        loop {
            if self.is_dead() {
                return std::future::pending().await;
            }
            let until = *self.stalled.lock();
            match until.filter(|until| *until > Instant::now()) {
                Some(until) => tokio::time::sleep_until(until).await,
                None => return,
            }
        }
    }
}

/// What becomes of a request.
struct Fate {
    before: Duration,
    after: Duration,
    outcome: Outcome,
    /// It is on its way already: whoever no longer waits for it does not stop it.
    detached: bool,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Outcome {
    Answered,
    Lost,
    Doubt,
    Unanswered,
}

impl Fate {
    fn draw(world: &World, process: &Process, to_metastore: bool) -> Self {
        let rates = if to_metastore { &world.plan.metastore } else { &world.plan.store };
        if process.sound {
            let none = Duration::ZERO;
            return Self { before: none, after: none, outcome: Outcome::Answered, detached: false };
        }
        let cut_off = process.cut_off.lock()[usize::from(!to_metastore)].is_some_and(|until| until > Instant::now());
        let mut dice = world.dice.lock();
        let mut latency = || {
            let typical = world.plan.latency;
            if dice.chance(rates.slow) {
                dice.millis(typical, world.plan.slow)
            } else if dice.chance(500) {
                Duration::ZERO
            } else {
                dice.millis(0, typical)
            }
        };
        let (before, after) = (latency(), latency());
        let fate = dice.below(1000);
        let outcome = if cut_off {
            dice.pick(&[Outcome::Lost, Outcome::Doubt])
        } else if fate < rates.lost {
            Outcome::Lost
        } else if fate < rates.lost + rates.doubt {
            Outcome::Doubt
        } else if fate < rates.lost + rates.doubt + rates.unanswered {
            Outcome::Unanswered
        } else {
            Outcome::Answered
        };
        Self { before, after, outcome, detached: dice.chance(300) }
    }
}

/// A request on its way to where it has its effect, and the answer's way back. `None` where the effect is not known.
async fn travel<T: Send + 'static>(
    process: &Process,
    fate: Fate,
    effect: impl Future<Output = T> + Send + 'static,
) -> Result<T, Outcome> {
    process.gate().await;
    let before = fate.before;
    match fate.outcome {
        Outcome::Lost | Outcome::Doubt => {
            pause(before).await;
            process.gate().await;
            return Err(fate.outcome);
        }
        Outcome::Answered | Outcome::Unanswered => {}
    }
    let answer = if fate.detached {
        let sent = tokio::spawn(async move {
            pause(before).await;
            effect.await
        });
        sent.await.map_err(|_| Outcome::Unanswered)?
    } else {
        pause(before).await;
        effect.await
    };
    pause(fate.after).await;
    process.gate().await;
    if fate.outcome == Outcome::Unanswered { Err(Outcome::Unanswered) } else { Ok(answer) }
}

async fn pause(time: Duration) {
    if time > Duration::ZERO {
        tokio::time::sleep(time).await;
    }
}

/// The metastore as one process reaches it.
pub(super) struct FaultyMetastore {
    pub(super) world: Arc<World>,
    pub(super) process: Arc<Process>,
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

    async fn now(&self) -> Result<Micros> {
        forward!(self, now())
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
            let head = super::mutation::append(&world, &grant, expected, &batches, &objects).await?;
            // I5, at the very moment when the batches can be seen.
            for batch in &batches {
                if let Err(why) = super::model::check_payload(&world.bucket, &batch.payload) {
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
            if let Err(why) = super::model::check_root(&world.bucket, &root) {
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
        forward!(self, create_snapshot(t: timeline => t, name: name.to_owned() => &name, lsn: lsn => lsn))
    }

    async fn snapshots(&self, timeline: TimelineId) -> Result<Vec<NamedSnapshot>> {
        forward!(self, snapshots(t: timeline => t))
    }

    async fn drop_snapshot(&self, timeline: TimelineId, name: &str) -> Result<()> {
        forward!(self, drop_snapshot(t: timeline => t, name: name.to_owned() => &name))
    }

    async fn pin(&self, reader: ReaderId, timeline: TimelineId, lsn: Lsn, ttl: Duration) -> Result<()> {
        forward!(self, pin(r: reader => r, t: timeline => t, lsn: lsn => lsn, ttl: ttl => ttl))
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

    async fn reachable(&self) -> Result<Reachable> {
        forward!(self, reachable())
    }

    async fn raise_horizon(&self, timeline: TimelineId, lsn: Lsn) -> Result<()> {
        forward!(self, raise_horizon(t: timeline => t, lsn: lsn => lsn))
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

/// All objects there are, with the virtual times at which they came and went.
#[derive(Debug, Default)]
pub(super) struct Bucket {
    store: InMemory,
    came: Mutex<BTreeMap<Path, Micros>>,
    went: Mutex<BTreeMap<Path, (Micros, ObjectMeta)>>,
}

impl Bucket {
    /// An object's bytes, at once.
    pub(super) fn bytes(&self, key: &ObjectKey) -> Option<Bytes> {
        self.bytes_at(&Path::from(format!("sim/{key}")))
    }

    fn bytes_at(&self, path: &Path) -> Option<Bytes> {
        // In memory nothing is waited for.
        let found = self.store.get_opts(path, GetOptions::default()).now_or_never()?.ok()?;
        found.bytes().now_or_never()?.ok()
    }

    async fn put(&self, path: &Path, bytes: PutPayload, now: Micros) -> object_store::Result<PutResult> {
        let put = self.store.put_opts(path, bytes, PutOptions::default()).await?;
        self.came.lock().insert(path.clone(), now);
        self.went.lock().remove(path);
        Ok(put)
    }

    async fn delete(&self, path: &Path, now: Micros) -> object_store::Result<()> {
        let meta = match self.store.get_opts(path, GetOptions { head: true, ..GetOptions::default() }).await {
            Ok(found) => found.meta,
            Err(object_store::Error::NotFound { .. }) => return Ok(()),
            Err(error) => return Err(error),
        };
        let deleted = self.store.delete_stream(stream::iter([Ok(path.clone())]).boxed()).next().await;
        deleted.transpose()?;
        self.went.lock().insert(path.clone(), (now, meta));
        Ok(())
    }

    async fn list(&self, prefix: Option<&Path>, stale: Micros, now: Micros) -> object_store::Result<Vec<ObjectMeta>> {
        let found: Vec<_> = self.store.list(prefix).collect().await;
        let mut metas = Vec::new();
        for meta in found {
            let mut meta = meta?;
            let came = self.came.lock().get(&meta.location).copied().unwrap_or(now);
            // As of a while ago: what has come since is not in it yet, what has gone since still is.
            if came + stale <= now {
                set_time(&mut meta, came);
                metas.push(meta);
            }
        }
        for (path, (when, meta)) in &*self.went.lock() {
            if when + stale > now && prefix.is_none_or(|prefix| path.prefix_matches(prefix)) {
                let mut meta = meta.clone();
                set_time(&mut meta, self.came.lock().get(path).copied().unwrap_or(*when));
                metas.push(meta);
            }
        }
        metas.sort_by(|a, b| a.location.cmp(&b.location));
        Ok(metas)
    }
}

fn set_time(meta: &mut ObjectMeta, time: Micros) {
    // The type of the time is not ours to name.
    let difference = time - meta.last_modified.timestamp_micros();
    let amount = Duration::from_micros(difference.unsigned_abs());
    meta.last_modified = if difference < 0 { meta.last_modified - amount } else { meta.last_modified + amount };
}

/// The object store as one process reaches it.
pub(super) struct FaultyStore {
    pub(super) world: Arc<World>,
    pub(super) process: Arc<Process>,
    /// Reads so far: never are two in a row damaged, so that reading once more helps.
    pub(super) damaged: AtomicU64,
}

impl fmt::Debug for FaultyStore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("FaultyStore").field(&self.process.name).finish()
    }
}

impl fmt::Display for FaultyStore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self, f)
    }
}

fn throttled() -> object_store::Error {
    object_store::Error::Generic { store: "simulation", source: "slow down".into() }
}

fn unsupported(operation: &str) -> object_store::Error {
    object_store::Error::NotImplemented { operation: operation.to_owned(), implementer: "simulation".to_owned() }
}

impl FaultyStore {
    async fn request<T, F>(
        &self,
        what: &'static str,
        path: &Path,
        request: impl FnOnce(Arc<World>) -> F,
    ) -> object_store::Result<T>
    where
        T: Send + 'static,
        F: Future<Output = object_store::Result<T>> + Send + 'static,
    {
        let fate = Fate::draw(&self.world, &self.process, false);
        let (world, name, path) = (Arc::clone(&self.world), self.process.name.clone(), path.clone());
        let request = request(Arc::clone(&self.world));
        let effect = async move {
            let answer = request.await;
            world.trace(&name, || format!("{what} {path}: {}", if answer.is_ok() { "ok" } else { "failed" }));
            answer
        };
        travel(&self.process, fate, effect).await.unwrap_or_else(|_| Err(throttled()))
    }
}

#[async_trait]
impl ObjectStore for FaultyStore {
    async fn put_opts(
        &self,
        location: &Path,
        payload: PutPayload,
        _options: PutOptions,
    ) -> object_store::Result<PutResult> {
        let path = location.clone();
        let process = Arc::clone(&self.process);
        self.request("put", location, move |world| async move {
            super::mutation::put(&world, &process, &path, payload).await
        })
        .await
    }

    async fn put_multipart_opts(
        &self,
        _location: &Path,
        _options: PutMultipartOptions,
    ) -> object_store::Result<Box<dyn MultipartUpload>> {
        Err(unsupported("put_multipart_opts"))
    }

    async fn get_opts(&self, location: &Path, options: GetOptions) -> object_store::Result<GetResult> {
        let path = location.clone();
        let damage = {
            let bounded = matches!(options.range, Some(GetRange::Bounded(_)));
            let chance = bounded && !self.process.sound && self.world.dice.lock().chance(self.world.plan.store.flipped);
            let since = self.damaged.fetch_add(1, Ordering::Relaxed);
            // Others may read in between: far apart is good enough, and never two of the same in a row.
            let damage = chance && since > 64;
            if damage {
                self.damaged.store(0, Ordering::Relaxed);
            }
            damage
        };
        self.request("get", location, move |world| async move {
            let found = world.bucket.store.get_opts(&path, options).await?;
            if !damage {
                return Ok(found);
            }
            let (meta, range, attributes) = (found.meta.clone(), found.range.clone(), found.attributes.clone());
            let extensions = found.extensions.clone();
            let mut bytes = found.bytes().await?.to_vec();
            let at = world.dice.lock().below(bytes.len().max(1) as u64) as usize;
            if let Some(byte) = bytes.get_mut(at) {
                *byte ^= 1 << (at % 8);
            }
            let payload = GetResultPayload::Stream(stream::iter([Ok(Bytes::from(bytes))]).boxed());
            Ok(GetResult { payload, meta, range, attributes, extensions })
        })
        .await
    }

    async fn get_ranges(&self, _location: &Path, _ranges: &[Range<u64>]) -> object_store::Result<Vec<Bytes>> {
        Err(unsupported("get_ranges"))
    }

    fn delete_stream(
        &self,
        locations: BoxStream<'static, object_store::Result<Path>>,
    ) -> BoxStream<'static, object_store::Result<Path>> {
        let store =
            Self { world: Arc::clone(&self.world), process: Arc::clone(&self.process), damaged: AtomicU64::new(0) };
        let deleted = locations.then(move |path| {
            let store = Self {
                world: Arc::clone(&store.world),
                process: Arc::clone(&store.process),
                damaged: AtomicU64::new(0),
            };
            async move {
                let path = path?;
                let gone = path.clone();
                store
                    .request("delete", &path, move |world| async move {
                        world.bucket.delete(&gone, world.clock.now()).await
                    })
                    .await?;
                Ok(path)
            }
        });
        deleted.boxed()
    }

    fn list(&self, prefix: Option<&Path>) -> BoxStream<'static, object_store::Result<ObjectMeta>> {
        let store =
            Self { world: Arc::clone(&self.world), process: Arc::clone(&self.process), damaged: AtomicU64::new(0) };
        let prefix = prefix.cloned();
        let listed = async move {
            let path = prefix.clone().unwrap_or_default();
            let sound = store.process.sound;
            let listed = store
                .request("list", &path, move |world| async move {
                    let stale = if sound { 0 } else { world.dice.lock().below(world.plan.stale) as Micros };
                    world.bucket.list(prefix.as_ref(), stale, world.clock.now()).await
                })
                .await;
            match listed {
                Ok(metas) => stream::iter(metas.into_iter().map(Ok).collect::<Vec<_>>()),
                Err(error) => stream::iter(vec![Err(error)]),
            }
        };
        stream::once(listed).flatten().boxed()
    }

    async fn list_with_delimiter(&self, _prefix: Option<&Path>) -> object_store::Result<ListResult> {
        Err(unsupported("list_with_delimiter"))
    }

    async fn copy_opts(&self, _from: &Path, _to: &Path, _options: CopyOptions) -> object_store::Result<()> {
        Err(unsupported("copy_opts"))
    }
}

/// Puts an object for real.
pub(super) async fn put(world: &World, path: &Path, payload: PutPayload) -> object_store::Result<PutResult> {
    world.bucket.put(path, payload, world.clock.now()).await
}

/// What is behind all processes.
pub(super) fn metastore(clock: Arc<super::clock::Clock>) -> SqliteMetastore {
    SqliteMetastore::in_memory(Arc::new(move || clock.now())).expect("a metastore in memory")
}
