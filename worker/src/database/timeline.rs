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

use openduck_layers::{Lsn, StorageError, TimelineId, metastore};
use openduck_proto::{Error, ErrorKind};
use parking_lot::Mutex;

use super::{
    Opening, Stored,
    lease::Watch,
    live::{Live, Role},
    opener::Opener,
    storage_error,
};
use crate::engine::{Engine, TableName};

/// The first timeline of every database.
const MAIN: &str = "main";
/// How long a read waits for another one that opens a newer snapshot.
const CATCH_UP: Duration = Duration::from_secs(10);
/// How long it waits for a position that another worker has told its client of, and that the metastore does not have: what
/// is told is durable, so that it may be of a database that was restored since.
const POSITION_WAIT: Duration = Duration::from_secs(2);
/// How often it looks meanwhile.
const LOOK_EVERY: Duration = Duration::from_millis(20);
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
