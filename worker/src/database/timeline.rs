//! A timeline as a worker has it open: for writing, or, where another worker writes or it is shared, for reading at its
//! newest snapshot.
//! Who uses it need not know; where an opening ends or is superseded, the next one is a new one.

use std::{
    collections::BTreeSet,
    sync::{
        Arc,
        atomic::{AtomicBool, AtomicU64, Ordering},
    },
    time::{Duration, Instant},
};

use openduck_layers::{
    FileKind, Lsn, Snapshot, StorageError, Store, TimelineId, Volume, Writer, changed::Changes, metastore,
};
use openduck_proto::{Error, ErrorKind};
use parking_lot::Mutex;
use tokio::runtime::Handle;

use super::{
    Opening, ReadOnly, Stored,
    changes::name_of,
    checkpoint::{self, Gate},
    failure::explain_open,
    lease::Watch,
    storage_error,
};
use crate::engine::{Engine, Source, Spares, TableName};

/// The first timeline of every database.
const MAIN: &str = "main";
/// How long a read waits for another one that opens a newer snapshot.
const CATCH_UP: Duration = Duration::from_secs(10);
/// How long it waits for a position that another worker has told its client of, and that the metastore does not have: what
/// is told is durable, so that it may be of a database that was restored since.
const POSITION_WAIT: Duration = Duration::from_secs(2);
/// How often it looks meanwhile.
const LOOK_EVERY: Duration = Duration::from_millis(20);
/// An opening that took longer is told of.
const OPENING_LONG: Duration = Duration::from_secs(2);
/// How often it is looked whether a writer renews its lease.
const SETTLE_EVERY: Duration = Duration::from_millis(250);

/// A timeline.
pub(super) struct Timeline {
    opener: Opener,
    live: Mutex<Arc<Live>>,
    /// One at a time opens it anew.
    changing: Mutex<()>,
    closed: AtomicBool,
    /// Its name means another one now, or none.
    moved: AtomicBool,
}

/// How a timeline is opened.
struct Opener {
    store: Store,
    id: TimelineId,
    /// The name that SQL knows the database by.
    schema: String,
    /// Its own name in the database, when it was opened.
    branch: String,
    writer_name: String,
    engines: Arc<Spares>,
    memory_bytes: AtomicU64,
    runtime: Handle,
    /// It is only read, whoever writes.
    shared: bool,
}

/// One opening of a timeline.
pub(super) struct Live {
    // The engine goes before the files that it has open.
    engine: Arc<Engine>,
    role: Role,
    /// The newest commit that may have changed the catalog.
    catalog: AtomicU64,
    runtime: Handle,
    opening: Opening,
    /// Where transactions wait for a checkpoint.
    gate: Arc<Gate>,
}

enum Role {
    Writer(Arc<Writer>),
    Reader(Reader),
}

/// A snapshot that was the newest when it was last looked.
struct Reader {
    snapshot: Arc<Snapshot>,
    /// What is known of the changes up to it, by the snapshots before it too.
    changes: Changes,
    looked: Mutex<Instant>,
    superseded: AtomicBool,
    /// Who writes; `None`: it is shared, and that does not matter.
    writer: Option<String>,
}

impl Live {
    pub(super) fn engine(&self) -> Arc<Engine> {
        Arc::clone(&self.engine)
    }

    pub(super) fn opening(&self) -> Opening {
        self.opening
    }

    pub(super) fn runtime(&self) -> &Handle {
        &self.runtime
    }

    pub(super) fn catalog(&self) -> &AtomicU64 {
        &self.catalog
    }

    pub(super) fn gate(&self) -> &Gate {
        &self.gate
    }

    /// The writer, where this worker writes.
    pub(super) fn writer(&self) -> Option<&Arc<Writer>> {
        match &self.role {
            Role::Writer(writer) => Some(writer),
            Role::Reader(_) => None,
        }
    }

    /// What it reads, where that is the snapshot of that position.
    pub(super) fn reads(&self, lsn: Lsn) -> Option<(Arc<Engine>, Arc<Snapshot>)> {
        match &self.role {
            Role::Reader(reader) if reader.snapshot.lsn() == lsn && reader.snapshot.check().is_ok() => {
                Some((self.engine(), Arc::clone(&reader.snapshot)))
            }
            _ => None,
        }
    }

    /// Whether those tables are what they were at a position that was read before.
    pub(super) fn are_none_since(&self, position: Lsn, tables: &BTreeSet<TableName>) -> bool {
        match &self.role {
            Role::Reader(reader) => {
                position <= reader.snapshot.lsn()
                    && reader.changes.of_anything() <= position
                    && tables.iter().all(|table| !reader.changes.may_have_changed(&name_of(table), position))
            }
            Role::Writer(_) => false,
        }
    }

    /// Why it is only read, where it is.
    pub(super) fn read_only(&self) -> Option<ReadOnly<'_>> {
        match &self.role {
            Role::Writer(_) => None,
            Role::Reader(reader) => Some(reader.writer.as_deref().map_or(ReadOnly::Share, ReadOnly::Behind)),
        }
    }

    /// Why it is of no use any more, if so.
    pub(super) fn ended(&self) -> Option<StorageError> {
        match &self.role {
            Role::Writer(writer) => writer.ended(),
            Role::Reader(reader) => reader.snapshot.check().err(),
        }
    }

    /// Another opening has taken its place.
    pub(super) fn is_superseded(&self) -> bool {
        matches!(&self.role, Role::Reader(reader) if reader.superseded.load(Ordering::Acquire))
    }

    /// The newest commit that can be seen, durable or not.
    pub(super) fn position(&self) -> Lsn {
        match &self.role {
            Role::Writer(writer) => writer.position(),
            Role::Reader(reader) => reader.snapshot.lsn(),
        }
    }

    /// The newest durable commit that can be seen.
    pub(super) fn durable(&self) -> Lsn {
        match &self.role {
            Role::Writer(writer) => writer.durable(),
            Role::Reader(reader) => reader.snapshot.lsn(),
        }
    }

    /// Whether all that a read wants can be seen. The writer sees everything.
    fn suffices(&self, least: Lsn, staleness: Duration) -> bool {
        match &self.role {
            Role::Writer(_) => true,
            Role::Reader(reader) => reader.snapshot.lsn() >= least && reader.looked.lock().elapsed() <= staleness,
        }
    }
}

impl Opener {
    /// For writing where nobody else does and it is not shared, otherwise for reading.
    fn open(&self) -> Result<Live, Error> {
        let why = match self.shared {
            true => {
                let message = format!("nothing was written to the database \"{}\" yet", self.schema);
                Error::of(ErrorKind::NoWorker, message).with_hint("try again once it was")
            }
            false => match self.write() {
                Err(leased) if leased.kind() == ErrorKind::NoWorker => leased,
                opened => return opened,
            },
        };
        let asked = Instant::now();
        self.read(&self.look()?, asked, None)?.ok_or(why)
    }

    fn write(&self) -> Result<Live, Error> {
        let began = Instant::now();
        let opened = self.runtime.block_on(async {
            let writer = self.store.open_writer(self.id, &self.writer_name, "", false).await?;
            writer.warm().await;
            Ok(writer)
        });
        let (writer, fetched) = (opened.map_err(storage_error)?, began.elapsed());
        let log = writer.size(FileKind::Wal);
        let live = self.write_on(writer)?;
        self.tell("write", fetched, began.elapsed(), log);
        Ok(live)
    }

    /// An engine on a writer's files.
    fn write_on(&self, writer: Arc<Writer>) -> Result<Live, Error> {
        let Self { store, runtime, .. } = self;
        let engine = self.attach(Volume::timeline(store.clone(), Arc::clone(&writer), runtime.clone()))?;
        let catalog = AtomicU64::new(writer.position().0);
        runtime.spawn(store.clone().maintain(Arc::downgrade(&writer)));
        let (gate, weak) = (Arc::<Gate>::default(), (Arc::downgrade(&engine), Arc::downgrade(&writer)));
        runtime.spawn(checkpoint::fold(store.downgrade(), weak.0, weak.1, Arc::clone(&gate)));
        let role = Role::Writer(writer);
        Ok(Live { engine, role, catalog, runtime: runtime.clone(), opening: Opening::next(), gate })
    }

    /// An engine on the newest snapshot, as it was `found` when it was asked for; `None`: nothing was written yet. `before`:
    /// what was read until now.
    fn read(
        &self,
        found: &metastore::Timeline,
        asked: Instant,
        before: Option<&Reader>,
    ) -> Result<Option<Live>, Error> {
        let Self { store, runtime, .. } = self;
        let began = Instant::now();
        let opened = runtime.block_on(async {
            let snapshot = store.open_snapshot(self.id, found.head.lsn).await?;
            snapshot.warm().await;
            Ok(snapshot)
        });
        let (snapshot, fetched) = (opened.map_err(storage_error)?, began.elapsed());
        if !snapshot.exists(FileKind::Main) {
            return Ok(None);
        }
        let volume = Volume::snapshot(store.clone(), Arc::clone(&snapshot), runtime.clone());
        let engine = self.attach(if self.shared { volume.fixed() } else { volume })?;
        self.tell("read", fetched, began.elapsed(), snapshot.size(FileKind::Wal));
        let changes = match before {
            Some(before) if before.snapshot.timeline() == snapshot.timeline() => {
                snapshot.changes().after(&before.changes, before.snapshot.lsn())
            }
            _ => snapshot.changes().clone(),
        };
        let catalog = AtomicU64::new(changes.of_anything().0);
        let writer = found.writer.as_ref().map(|(name, _)| name.clone()).unwrap_or_default();
        let writer = (!self.shared).then_some(writer);
        let (looked, superseded) = (Mutex::new(asked), AtomicBool::new(false));
        let role = Role::Reader(Reader { snapshot, changes, looked, superseded, writer });
        let gate = Arc::default();
        Ok(Some(Live { engine, role, catalog, runtime: runtime.clone(), opening: Opening::next(), gate }))
    }

    /// How long it took to open it for what, and to fetch what is read first; what takes long should not.
    fn tell(&self, purpose: &str, fetched: Duration, took: Duration, log: u64) {
        let database = &self.schema;
        if took > OPENING_LONG {
            tracing::info!(database, purpose, ?took, ?fetched, log_bytes = log, "opened, which took long");
        } else {
            tracing::debug!(database, purpose, ?took, ?fetched, log_bytes = log, "opened");
        }
    }

    fn attach(&self, volume: Volume) -> Result<Arc<Engine>, Error> {
        attach(&self.engines, &self.schema, volume, self.memory_bytes.load(Ordering::Acquire), &self.schema)
    }

    fn look(&self) -> Result<metastore::Timeline, Error> {
        self.runtime.block_on(self.store.metastore().timeline(self.id)).map_err(storage_error)
    }
}

impl Timeline {
    /// Opens a timeline; blocks.
    ///
    /// # Errors
    /// NO_WORKER where it is to be read, and nothing was written yet; as storage and the engine report.
    pub(super) fn open(stored: &Stored<'_>) -> Result<Self, Error> {
        let opener = Opener {
            store: stored.store.clone(),
            id: stored.timeline,
            schema: stored.schema.to_owned(),
            branch: stored.name.split_once('/').map_or(MAIN, |(_, branch)| branch).to_owned(),
            writer_name: stored.worker.to_owned(),
            engines: Arc::clone(stored.engines),
            memory_bytes: AtomicU64::new(stored.memory_bytes),
            runtime: stored.runtime.clone(),
            shared: stored.shared,
        };
        let live = Mutex::new(Arc::new(opener.open()?));
        let (closed, moved) = (AtomicBool::new(false), AtomicBool::new(false));
        Ok(Self { opener, live, changing: Mutex::default(), closed, moved })
    }

    pub(super) fn id(&self) -> TimelineId {
        self.opener.id
    }

    /// Refuses a timeline that another worker has dropped, or taken the database away from by RESTORE: who would write here
    /// now would write to the past.
    fn check_name(&self, found: &metastore::Timeline) -> Result<(), Error> {
        if found.dropped.is_none() && found.name.eq_ignore_ascii_case(&self.opener.branch) {
            return Ok(());
        }
        self.moved.store(true, Ordering::Release);
        let message = format!("the database \"{}\" was dropped or restored meanwhile", self.opener.schema);
        Err(Error::of(ErrorKind::SessionLost, message).with_hint("try again"))
    }

    /// It is only read, whoever writes.
    pub(super) fn is_shared(&self) -> bool {
        self.opener.shared
    }

    /// Its name means another one now, or none.
    pub(super) fn has_moved(&self) -> bool {
        self.moved.load(Ordering::Acquire)
    }

    /// The opening in use, whatever has become of it.
    pub(super) fn current(&self) -> Arc<Live> {
        Arc::clone(&self.live.lock())
    }

    /// The opening in use; a new one where the last has ended. Blocks.
    ///
    /// # Errors
    /// As storage and the engine report.
    pub(super) fn live(&self) -> Result<Arc<Live>, Error> {
        let live = self.current();
        if live.ended().is_none() {
            return Ok(live);
        }
        let _one_at_a_time = self.changing.lock();
        self.reopen()
    }

    /// As [`Self::live`], by whoever changes it.
    fn reopen(&self) -> Result<Arc<Live>, Error> {
        let current = self.current();
        let Some(why) = current.ended() else { return Ok(current) };
        if self.closed.load(Ordering::Acquire) {
            return Err(storage_error(StorageError::Poisoned("the database was closed".to_owned())));
        }
        if !self.opener.shared {
            self.check_name(&self.opener.look()?)?;
        }
        tracing::warn!(database = self.opener.schema, %why, "opening anew at what is durable");
        let resumed = current.writer().and_then(|writer| {
            let _in_runtime = self.opener.runtime.enter();
            self.opener.store.resume_writer(writer)
        });
        Ok(self.put(match resumed {
            Some(writer) => self.opener.write_on(writer)?,
            None => self.opener.open()?,
        }))
    }

    fn put(&self, live: Live) -> Arc<Live> {
        let live = Arc::new(live);
        let mut current = self.live.lock();
        // First the mark: whoever sees the new one must not take a connection to the old one.
        if let Role::Reader(reader) = &current.role {
            reader.superseded.store(true, Ordering::Release);
        }
        let before = std::mem::replace(&mut *current, Arc::clone(&live));
        drop(current);
        drop(before);
        live
    }

    /// See [`super::Database::readable`].
    pub(super) fn readable(&self, least: Lsn, staleness: Duration) -> Option<(Opening, u64)> {
        let live = self.current();
        // A writer without its lease answers nothing: another one may be ahead of it.
        let holds_lease = live.writer().is_none_or(|writer| writer.check().is_ok());
        let readable = holds_lease && live.ended().is_none() && live.suffices(least, staleness);
        readable.then(|| (live.opening(), live.durable().0))
    }

    /// Whether those tables are, in that opening, what they were at a position that was read before.
    pub(super) fn are_none_since(&self, opening: Opening, position: u64, tables: &BTreeSet<TableName>) -> bool {
        let live = self.current();
        live.opening() == opening && live.are_none_since(Lsn(position), tables)
    }

    /// See [`super::Database::refresh`]; whether another opening is in use now.
    pub(super) fn refresh(
        &self,
        least: Lsn,
        staleness: Duration,
        check: &dyn Fn() -> Result<(), Error>,
    ) -> Result<bool, Error> {
        let before = self.live()?;
        if before.suffices(least, staleness) {
            return Ok(false);
        }
        let deadline = Instant::now() + CATCH_UP;
        let mut patience = None;
        loop {
            {
                let Some(_one_at_a_time) = self.changing.try_lock_until(deadline) else { return Err(self.late(least)) };
                // What another one has found out meanwhile was asked for after this read came.
                if self.reopen()?.suffices(least, staleness)
                    || self.advance()?.is_none_or(|found| found.head.lsn >= least)
                {
                    return Ok(!Arc::ptr_eq(&before, &self.current()));
                }
            }
            check()?;
            if Instant::now() > *patience.get_or_insert_with(|| Instant::now() + POSITION_WAIT) {
                return Err(self.late(least));
            }
            std::thread::sleep(LOOK_EVERY);
        }
    }

    fn late(&self, least: Lsn) -> Error {
        let message = format!("LSN {least} of \"{}\" has not come here yet", self.opener.schema);
        Error::of(ErrorKind::NoWorker, message).with_hint("try again in a moment")
    }

    /// Moves a reader to the newest snapshot, or takes its writer's place where that has gone; what the metastore has
    /// said, unless this worker writes.
    fn advance(&self) -> Result<Option<metastore::Timeline>, Error> {
        let current = self.current();
        let Role::Reader(reader) = &current.role else { return Ok(None) };
        if self.closed.load(Ordering::Acquire) {
            return Err(storage_error(StorageError::Poisoned("the database was closed".to_owned())));
        }
        let asked = Instant::now();
        let found = self.opener.look()?;
        if !self.opener.shared {
            self.check_name(&found)?;
        }
        if found.lease_left <= 0 && !self.opener.shared {
            match self.opener.write() {
                Ok(live) => {
                    tracing::info!(database = self.opener.schema, before = reader.writer.as_deref(), "writing now");
                    self.put(live);
                    return Ok(None);
                }
                // Another one was first.
                Err(leased) if leased.kind() == ErrorKind::NoWorker => {}
                Err(error) => return Err(error),
            }
        }
        if found.head.lsn > reader.snapshot.lsn() {
            if let Some(live) = self.opener.read(&found, asked, Some(reader))? {
                self.put(live);
            }
        } else {
            *reader.looked.lock() = asked;
        }
        Ok(Some(found))
    }

    /// See [`super::Database::settle`].
    pub(super) fn settle(&self) -> Result<(), Error> {
        let mut watch = Watch::default();
        loop {
            let asked = Instant::now();
            let found = match &self.current().role {
                Role::Reader(_) if !self.opener.shared => self.opener.look()?,
                _ => return Ok(()),
            };
            if found.lease_left <= 0 {
                let _one_at_a_time = self.changing.lock();
                self.advance()?;
            } else if watch.is_renewed(found.lease_left, asked) {
                let writer = found.writer.map(|(name, _)| name).unwrap_or_default();
                tracing::info!(database = self.opener.schema, writer, "reading only: another one writes");
                return Ok(());
            } else {
                std::thread::sleep(SETTLE_EVERY);
            }
        }
    }

    /// Folds the log into the file, where this worker writes.
    pub(super) fn checkpoint(&self) -> Result<(), Error> {
        let live = self.current();
        live.writer().map_or(Ok(()), |_| live.engine.checkpoint())
    }

    /// This and later openings have so many bytes of memory; the engine that is to be told.
    pub(super) fn set_memory(&self, bytes: u64) -> Arc<Engine> {
        self.opener.memory_bytes.store(bytes, Ordering::Release);
        self.current().engine()
    }

    /// Makes everything durable and lets another worker write.
    pub(super) fn close(&self) -> Result<(), Error> {
        let _one_at_a_time = self.changing.lock();
        self.closed.store(true, Ordering::Release);
        let live = self.current();
        let closed = match &live.role {
            Role::Writer(writer) => self.opener.runtime.block_on(writer.close()),
            Role::Reader(reader) => self.opener.runtime.block_on(reader.snapshot.close()),
        };
        closed.map_err(storage_error)
    }
}

/// An instance for a volume.
pub(super) fn attach(
    engines: &Arc<Spares>,
    schema: &str,
    volume: Volume,
    memory_bytes: u64,
    shown: &str,
) -> Result<Arc<Engine>, Error> {
    let attached = engines.take()?.attach(schema, Source::Volume(Arc::new(volume)), false, "");
    let engine = attached.map_err(|error| explain_open(error, shown))?;
    engine.set_memory(memory_bytes)?;
    Ok(engine)
}
