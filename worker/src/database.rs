//! Databases: each one shared instance of the engine, many connections, and its commit position. A database is a timeline
//! in layered storage, which this worker writes or reads behind another one, a snapshot of one, or a plain file that is
//! served as it is.
//!
//! Who uses a database sees only connections and positions.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
    time::Duration,
};

use openduck_layers::{Lsn, LsnCounter, Snapshot, StorageError, TimelineId};
use openduck_proto::{Error, ErrorKind};
use parking_lot::Mutex;
use tokio::runtime::Handle;

use crate::engine::{Connection, Engine, TableName};

mod changes;
mod checkpoint;
mod failure;
mod lease;
mod live;
mod opener;
mod opening;
mod timeline;

pub use self::opening::FileSpec;
pub(crate) use self::{
    changes::{Change, Changes, Written},
    failure::storage_error,
    opening::{Purpose, Stored, printing_options, stored_options},
};
use self::{live::Live, timeline::Timeline};

/// Connections kept for statements without a session.
const POOL_MAX: usize = 64;

/// A connection with the session settings that it has been given.
pub(crate) struct Pooled {
    pub(crate) connection: Connection,
    pub(crate) applied: BTreeMap<String, String>,
    /// Of a timeline: the opening that it belongs to.
    live: Option<Arc<Live>>,
}

impl Pooled {
    /// Why nothing can be run on it any more, if so: the opening that it belongs to has ended.
    pub(crate) fn ended(&self) -> Option<StorageError> {
        self.live.as_ref()?.ended()
    }

    /// What is read of it is not the newest any more.
    pub(crate) fn is_superseded(&self) -> bool {
        self.live.as_ref().is_some_and(|live| live.is_superseded())
    }

    /// Why nothing can be written, where the database moves on: see [`ReadOnly`].
    pub(crate) fn read_only(&self) -> Option<ReadOnly<'_>> {
        self.live.as_ref()?.read_only()
    }

    /// The position that it reads at, where that is behind whoever writes.
    pub(crate) fn reads_at(&self) -> Option<u64> {
        let live = self.live.as_ref()?;
        live.read_only().map(|_| live.position().0)
    }

    /// The newest commit that may have changed the catalog that it sees, where it is behind whoever writes.
    pub(crate) fn catalog_at(&self) -> Option<u64> {
        let live = self.live.as_ref()?;
        live.read_only().map(|_| live.catalog().load(Ordering::Acquire))
    }

    /// The position of the newest commit that it can see, durable or not; `None` where all that is seen is durable.
    pub(crate) fn newest(&self) -> Option<Lsn> {
        Some(self.live.as_ref()?.writer()?.position())
    }

    /// The read fence: waits until everything up to `lsn` is durable, so that nobody hears of what may yet be lost; blocks.
    ///
    /// # Errors
    /// SESSION_LOST: it may be lost.
    pub(crate) fn release(&self, lsn: Lsn) -> Result<(), Error> {
        let Some(live) = &self.live else { return Ok(()) };
        let Some(writer) = live.writer() else { return Ok(()) };
        live.runtime().block_on(writer.wait(lsn)).map_err(|error| match error {
            // Somebody else's commit, which was seen.
            StorageError::NotCommitted(why) => storage_error(StorageError::Poisoned(why)),
            error => storage_error(error),
        })?;
        // A writer without its lease answers nothing: another one may be ahead of it.
        writer.check().map_err(storage_error)
    }

    /// The engine runs nothing any more: where it writes, the database is opened anew at what is durable.
    pub(crate) fn give_up(&self, why: &str) {
        if let Some(writer) = self.live.as_ref().and_then(|live| live.writer()) {
            writer.poison(StorageError::Poisoned(why.to_owned()));
        }
    }

    /// Waits while a checkpoint needs transactions to end before others begin; blocks, for a second at most.
    pub(crate) fn wait_to_begin(&self) {
        if let Some(live) = &self.live {
            live.gate().pass();
        }
    }

    /// The commit of the client's transaction `id` is the next one on this connection.
    pub(crate) fn name_transaction(&mut self, id: &str) {
        if self.live.as_ref().is_some_and(|live| live.writer().is_some()) {
            self.connection.name_transaction(id);
        }
    }
}

/// Why a timeline is only read here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ReadOnly<'a> {
    /// Another worker, of that name, writes it.
    Behind(&'a str),
    /// It is read through a share.
    Share,
}

/// One opening of one database: what is read of it is the same as long as nothing is written there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Opening(u64);

impl Opening {
    /// A new one.
    pub(crate) fn next() -> Self {
        static NEXT: AtomicU64 = AtomicU64::new(1);
        Self(NEXT.fetch_add(1, Ordering::Relaxed))
    }
}

/// What a database is made of.
enum Backing {
    File { engine: Arc<Engine>, lsn: LsnCounter },
    Snapshot { engine: Arc<Engine>, snapshot: Arc<Snapshot>, purpose: Purpose },
    Timeline(Timeline),
}

/// One served database.
pub(crate) struct Database {
    pub(crate) name: String,
    /// The only one of a file or a snapshot.
    opening: Opening,
    backing: Backing,
    pool: Mutex<Vec<Pooled>>,
    changes: Arc<Changes>,
    /// The same at the position that it reads, and its connections, for parts of statements; see [`Database::at`].
    there: Mutex<Option<Arc<Self>>>,
}

impl Database {
    fn new(name: &str, backing: Backing) -> Arc<Self> {
        let (pool, changes, there) = (Mutex::default(), Arc::default(), Mutex::default());
        Arc::new(Self { name: name.to_owned(), opening: Opening::next(), backing, pool, changes, there })
    }

    /// The same at one position, where the snapshot that it reads now is that one; it reads that one as long as it lives.
    pub(crate) fn at(&self, lsn: u64) -> Option<Arc<Self>> {
        let Backing::Timeline(timeline) = &self.backing else { return None };
        let (engine, snapshot) = timeline.current().reads(Lsn(lsn))?;
        let mut there = self.there.lock();
        let kept = there.take().filter(|there| there.is_of(&engine));
        let kept = kept.unwrap_or_else(|| {
            Self::new(&self.name, Backing::Snapshot { engine, snapshot, purpose: Purpose::Snapshot })
        });
        *there = Some(Arc::clone(&kept));
        Some(kept)
    }

    fn is_of(&self, other: &Arc<Engine>) -> bool {
        matches!(&self.backing, Backing::Snapshot { engine, .. } if Arc::ptr_eq(engine, other))
    }

    /// A connection of its own.
    ///
    /// # Errors
    /// Where the database had to be opened anew and could not be.
    pub(crate) fn connect(&self) -> Result<Pooled, Error> {
        let (engine, live) = match &self.backing {
            Backing::File { engine, .. } | Backing::Snapshot { engine, .. } => (Arc::clone(engine), None),
            Backing::Timeline(timeline) => {
                let live = timeline.live()?;
                (live.engine(), Some(live))
            }
        };
        Ok(Pooled { connection: Connection::open(&engine)?, applied: BTreeMap::new(), live })
    }

    /// A connection that nobody's session state clings to, but for settings, which it names.
    ///
    /// # Errors
    /// As [`Self::connect`].
    pub(crate) fn check_out(&self) -> Result<Pooled, Error> {
        loop {
            let pooled = self.pool.lock().pop();
            match pooled {
                Some(pooled) if pooled.ended().is_some() || pooled.is_superseded() => {}
                Some(pooled) => return Ok(pooled),
                None => return self.connect(),
            }
        }
    }

    /// Takes a connection back that is without transaction and temporary objects.
    pub(crate) fn check_in(&self, pooled: Pooled) {
        let mut pool = self.pool.lock();
        if pool.len() < POOL_MAX && pooled.ended().is_none() && !pooled.is_superseded() {
            pool.push(pooled);
        }
    }

    /// Takes out connections that nobody will take any more, and what reads where this does not any more. Dropping them may
    /// close an engine, which takes a while.
    pub(crate) fn trim(&self) -> (Vec<Pooled>, Option<Arc<Self>>) {
        let gone = |pooled: &mut Pooled| pooled.ended().is_some() || pooled.is_superseded();
        let there = match &self.backing {
            Backing::Timeline(timeline) => {
                let engine = timeline.current().engine();
                self.there.lock().take_if(|there| !there.is_of(&engine))
            }
            _ => None,
        };
        (self.pool.lock().extract_if(.., gone).collect(), there)
    }

    /// Tells it from all others that the worker has had open.
    pub(crate) fn number(&self) -> u64 {
        self.opening.0
    }

    /// What has been written.
    pub(crate) fn changes(&self) -> &Arc<Changes> {
        &self.changes
    }

    /// The opening that a connection reads.
    pub(crate) fn opening_of(&self, pooled: &Pooled) -> Opening {
        pooled.live.as_ref().map_or(self.opening, |live| live.opening())
    }

    /// The opening that a read would be answered from now, and the newest commit that it would be sure to see; `None`: one
    /// has to wait, or to open it anew. See [`Self::refresh`].
    pub(crate) fn readable(&self, least: u64, staleness: Duration) -> Option<(Opening, u64)> {
        match &self.backing {
            Backing::Timeline(timeline) => timeline.readable(Lsn(least), staleness),
            _ => Some((self.opening, self.newest())),
        }
    }

    /// Whether an answer of another opening, which was sure to have seen that position and no later one, is that of this
    /// opening too: both read the same database, and nothing that it reads was changed in between.
    pub(crate) fn are_none_since(&self, opening: Opening, position: u64, tables: &BTreeSet<TableName>) -> bool {
        match &self.backing {
            Backing::Timeline(timeline) => timeline.are_none_since(opening, position, tables),
            _ => false,
        }
    }

    /// Who writes it, where that is another worker.
    pub(crate) fn other_writer(&self) -> Option<String> {
        match &self.backing {
            Backing::Timeline(timeline) => match timeline.current().read_only() {
                Some(ReadOnly::Behind(writer)) => Some(writer.to_owned()),
                Some(ReadOnly::Share) | None => None,
            },
            _ => None,
        }
    }

    /// Its timeline, where it is one's newest position.
    pub(crate) fn timeline(&self) -> Option<TimelineId> {
        match &self.backing {
            Backing::Timeline(timeline) => Some(timeline.id()),
            _ => None,
        }
    }

    /// Another worker has dropped or restored it: the name means another timeline, or none.
    pub(crate) fn has_moved(&self) -> bool {
        matches!(&self.backing, Backing::Timeline(timeline) if timeline.has_moved())
    }

    /// Its position: the newest commit that anybody can see, durable or not.
    pub(crate) fn newest(&self) -> u64 {
        match &self.backing {
            Backing::File { lsn, .. } => lsn.head(),
            Backing::Snapshot { snapshot, .. } => snapshot.lsn().0,
            Backing::Timeline(timeline) => timeline.current().position().0,
        }
    }

    /// The position of the newest durable commit.
    pub(crate) fn head(&self) -> u64 {
        match &self.backing {
            Backing::Timeline(timeline) => timeline.current().durable().0,
            _ => self.newest(),
        }
    }

    /// The newest commit that may have changed the catalog.
    pub(crate) fn catalog(&self) -> u64 {
        match &self.backing {
            Backing::File { lsn, .. } => lsn.catalog(),
            Backing::Snapshot { snapshot, .. } => snapshot.lsn().0,
            Backing::Timeline(timeline) => timeline.current().catalog().load(Ordering::Acquire),
        }
    }

    /// Sees to it that what is read from now on is at most `staleness` old, and not below `least`; blocks. Where another
    /// worker writes, moves to a newer snapshot, or takes its place where it is gone.
    ///
    /// # Errors
    /// NO_WORKER: `least` is not there yet. What `check` says, which is asked while waiting. As storage reports.
    pub(crate) fn refresh(
        &self,
        least: u64,
        staleness: Duration,
        check: &dyn Fn() -> Result<(), Error>,
    ) -> Result<(), Error> {
        let Backing::Timeline(timeline) = &self.backing else { return Ok(()) };
        if timeline.refresh(Lsn(least), staleness, check)? {
            // What is idle would keep the old one open.
            drop(self.trim());
        }
        Ok(())
    }

    /// Waits until this worker writes the database, or is sure that another one lives that does; blocks.
    ///
    /// # Errors
    /// As storage reports.
    pub(crate) fn settle(&self) -> Result<(), Error> {
        match &self.backing {
            Backing::Timeline(timeline) => timeline.settle(),
            _ => Ok(()),
        }
    }

    /// Makes sure that a commit can be numbered.
    ///
    /// # Errors
    /// IO; the write must then not start.
    pub(crate) fn reserve(&self) -> Result<(), Error> {
        let Backing::File { lsn, .. } = &self.backing else { return Ok(()) };
        lsn.reserve().map_err(|e| Error::of(ErrorKind::Io, e.to_string()))
    }

    /// Numbers the write that `connection` has just committed.
    pub(crate) fn committed(&self, pooled: &Pooled, changes_catalog: bool) -> u64 {
        match (&self.backing, &pooled.live) {
            (Backing::File { lsn, .. }, _) => lsn.advance(changes_catalog),
            (_, Some(live)) => {
                let lsn = match pooled.connection.committed() {
                    0 => live.position().0,
                    lsn => lsn,
                };
                if changes_catalog {
                    live.catalog().fetch_max(lsn, Ordering::AcqRel);
                }
                lsn
            }
            (_, None) => self.newest(),
        }
    }

    /// Folds the engine's log into its file; blocks.
    ///
    /// # Errors
    /// As the engine reports.
    pub(crate) fn checkpoint(&self) -> Result<(), Error> {
        match &self.backing {
            Backing::File { engine, .. } => engine.checkpoint(),
            Backing::Snapshot { .. } => Ok(()),
            Backing::Timeline(timeline) => timeline.checkpoint(),
        }
    }

    /// Gives the engine another share of the memory, as far as what it holds lets it; blocks.
    pub(crate) fn set_memory(&self, bytes: u64) {
        let engine = match &self.backing {
            Backing::File { engine, .. } | Backing::Snapshot { engine, .. } => Arc::clone(engine),
            Backing::Timeline(timeline) => timeline.set_memory(bytes),
        };
        if let Err(error) = engine.set_memory(bytes) {
            tracing::warn!(database = self.name, %error, "its share of the memory stays as it was");
        }
    }

    /// What it is for.
    pub(crate) fn purpose(&self) -> Purpose {
        match &self.backing {
            Backing::File { .. } => Purpose::Newest,
            Backing::Snapshot { purpose, .. } => *purpose,
            Backing::Timeline(timeline) if timeline.is_shared() => Purpose::Snapshot,
            Backing::Timeline(_) => Purpose::Newest,
        }
    }

    /// Makes everything durable and lets another worker write; blocks.
    ///
    /// # Errors
    /// As storage reports.
    pub(crate) fn close(&self) -> Result<(), Error> {
        self.pool.lock().clear();
        drop(self.there.lock().take());
        match &self.backing {
            Backing::File { .. } => Ok(()),
            Backing::Snapshot { snapshot, .. } => {
                let Ok(runtime) = Handle::try_current() else { return Ok(()) };
                runtime.block_on(snapshot.close()).map_err(storage_error)
            }
            Backing::Timeline(timeline) => timeline.close(),
        }
    }
}
