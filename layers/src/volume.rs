//! A volume: the files of a timeline or of a snapshot, as an engine uses them, from threads that may block.

use std::{cell::RefCell, sync::Arc};

use parking_lot::{Mutex, MutexGuard};
use tokio::runtime::Handle;

use crate::{
    changed::Changed,
    error::{Result, StorageError},
    file::FileKind,
    id::{Lsn, TimelineId},
    image::{BLOCKS_START, HEADERS},
    outcome::CommitStatus,
    point::Point,
    snapshot::Snapshot,
    store::Store,
    writer::Writer,
};

/// A commit that a thread is in.
struct Scope {
    /// The address of its writer.
    of: usize,
    /// The client's transaction.
    id: String,
    /// What it changes.
    changed: Changed,
    /// Its newest batch.
    newest: Option<Lsn>,
    /// It has written what makes it a commit, and not synced it yet.
    holds: bool,
}

/// The files of one database.
#[derive(Debug)]
pub struct Volume {
    files: Files,
    store: Store,
    runtime: Handle,
    /// No other position can be read through it.
    fixed: bool,
    tap: Option<(Tap, Mutex<()>)>,
}

#[derive(Debug)]
enum Files {
    Timeline(Arc<Writer>),
    Snapshot(Arc<Snapshot>),
}

/// An operation on a volume's files, as a tap sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Operation {
    /// A file was made.
    Create(FileKind),
    /// Bytes were written at an offset.
    Write(FileKind, u64, Vec<u8>),
    /// A file was cut off.
    Truncate(FileKind, u64),
    /// A range may be forgotten.
    Trim(FileKind, u64, u64),
    /// A file was synced.
    Sync(FileKind),
    /// A file was removed.
    Remove(FileKind),
    /// The first file took the second one's place.
    Rename(FileKind, FileKind),
}

/// Sees every change of a volume's files, in order, before it is carried out. For tests that replay any prefix.
#[derive(Clone)]
pub struct Tap(pub Arc<dyn Fn(Operation) + Send + Sync>);

impl std::fmt::Debug for Tap {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Tap")
    }
}

thread_local! {
    /// The commit that this thread is in: which writer's, the client's id of it, and the newest batch it has made.
    static COMMIT: RefCell<Option<Scope>> = const { RefCell::new(None) };
}

impl Volume {
    /// The files of a timeline that is open for writing. `runtime` runs what takes time.
    pub fn timeline(store: Store, writer: Arc<Writer>, runtime: Handle) -> Self {
        writer.tells_changes();
        Self { files: Files::Timeline(writer), store, runtime, fixed: false, tap: None }
    }

    /// The files of a snapshot.
    pub fn snapshot(store: Store, snapshot: Arc<Snapshot>, runtime: Handle) -> Self {
        Self { files: Files::Snapshot(snapshot), store, runtime, fixed: false, tap: None }
    }

    /// Keeps whoever reads it to its position: [`Self::resolve`] and [`Self::commit_status`] refuse.
    pub fn fixed(self) -> Self {
        Self { fixed: true, ..self }
    }

    /// Has every change seen by `tap`.
    pub fn tapped(self, tap: Tap) -> Self {
        Self { tap: Some((tap, Mutex::new(()))), ..self }
    }

    /// Nothing can be changed.
    pub fn is_read_only(&self) -> bool {
        matches!(self.files, Files::Snapshot(_))
    }

    /// Whether a file is there.
    pub fn exists(&self, file: FileKind) -> bool {
        match &self.files {
            Files::Timeline(writer) => writer.exists(file),
            Files::Snapshot(snapshot) => snapshot.exists(file),
        }
    }

    /// A file's size; 0 where it does not exist.
    pub fn size(&self, file: FileKind) -> u64 {
        match &self.files {
            Files::Timeline(writer) => writer.size(file),
            Files::Snapshot(snapshot) => snapshot.size(file),
        }
    }

    /// As [`Writer::read`] and [`Snapshot::read`].
    ///
    /// # Errors
    /// As those.
    pub fn read(&self, file: FileKind, offset: u64, buffer: &mut [u8]) -> Result<usize> {
        match &self.files {
            Files::Timeline(writer) => self.wait_for(writer.read(file, offset, buffer)),
            Files::Snapshot(snapshot) => self.wait_for(snapshot.read(file, offset, buffer)),
        }
    }

    /// As [`Writer::create`].
    ///
    /// # Errors
    /// As that; `Refused` on a snapshot.
    pub fn create(&self, file: FileKind) -> Result<()> {
        let writer = self.writer()?;
        let _order = self.see(|| Operation::Create(file));
        writer.create(file)
    }

    /// As [`Writer::write`].
    ///
    /// # Errors
    /// As that; `Refused` on a snapshot.
    pub fn write(&self, file: FileKind, offset: u64, bytes: &[u8]) -> Result<()> {
        let writer = self.writer()?;
        let _order = self.see(|| Operation::Write(file, offset, bytes.to_vec()));
        // What makes a commit, and its transaction's id, which comes with the sync, belong into one batch. With a tap others
        // could not sync anyway, and whoever waits for a hold would keep its holder out.
        if self.tap.is_none() && (file != FileKind::Main || offset < BLOCKS_START) {
            COMMIT.with_borrow_mut(|commit| {
                if let Some(scope) = commit.as_mut().filter(|scope| scope.of == address(writer) && !scope.holds) {
                    writer.hold_batches(&scope.changed);
                    scope.holds = true;
                }
            });
        }
        self.wait_for(writer.write(file, offset, bytes))
    }

    /// As [`Writer::truncate`].
    ///
    /// # Errors
    /// As that; `Refused` on a snapshot.
    pub fn truncate(&self, file: FileKind, size: u64) -> Result<()> {
        let writer = self.writer()?;
        let _order = self.see(|| Operation::Truncate(file, size));
        writer.truncate(file, size)
    }

    /// As [`Writer::trim`].
    ///
    /// # Errors
    /// As that; `Refused` on a snapshot.
    pub fn trim(&self, file: FileKind, offset: u64, length: u64) -> Result<()> {
        let writer = self.writer()?;
        let _order = self.see(|| Operation::Trim(file, offset, length));
        writer.trim(file, offset, length)
    }

    /// As [`Writer::sync`]; what becomes a batch belongs to the commit that this thread is in.
    ///
    /// # Errors
    /// As that; `Refused` on a snapshot.
    pub fn sync(&self, file: FileKind) -> Result<()> {
        let writer = self.writer()?;
        let _order = self.see(|| Operation::Sync(file));
        COMMIT.with_borrow_mut(|commit| {
            let of_this = commit.as_mut().filter(|scope| scope.of == address(writer));
            match of_this {
                Some(scope) => {
                    let synced = if scope.holds {
                        writer.sync_held(file, &scope.id, &scope.changed)
                    } else {
                        writer.sync_commit(file, &scope.id, &scope.changed)
                    };
                    scope.holds = false;
                    if let Some(lsn) = synced? {
                        scope.newest = Some(lsn);
                    }
                }
                None => {
                    writer.sync(file, None)?;
                }
            }
            Ok(())
        })
    }

    /// As [`Writer::remove`].
    ///
    /// # Errors
    /// As that; `Refused` on a snapshot.
    pub fn remove(&self, file: FileKind) -> Result<bool> {
        let writer = self.writer()?;
        let _order = if writer.exists(file) { self.see(|| Operation::Remove(file)) } else { None };
        writer.remove(file)
    }

    /// As [`Writer::rename`].
    ///
    /// # Errors
    /// As that; `Refused` on a snapshot.
    pub fn rename(&self, from: FileKind, to: FileKind) -> Result<()> {
        let writer = self.writer()?;
        let _order = self.see(|| Operation::Rename(from, to));
        writer.rename(from, to)
    }

    /// The client's transaction `id` is about to be committed; [`Self::commit_over`] follows.
    ///
    /// # Errors
    /// `Refused`: somebody has been told that it is not committed.
    pub fn announce_commit(&self, id: &str) -> Result<()> {
        self.store.begin_commit(self.timeline_id(), id)
    }

    /// What [`Self::announce_commit`] announced has ended, well or not.
    pub fn commit_over(&self, id: &str) {
        self.store.end_commit(self.timeline_id(), id);
    }

    /// As [`Store::commit_status`].
    ///
    /// # Errors
    /// As that; `Refused` where it is [`Self::fixed`]: whoever asks has committed nothing.
    pub fn commit_status(&self, id: &str) -> Result<CommitStatus> {
        if self.fixed {
            return Err(StorageError::Refused("a share is only read: nothing is committed through it".to_owned()));
        }
        self.wait_for(self.store.commit_status(self.timeline_id(), id))
    }

    /// From here on this thread is in a commit of the client's transaction `id`, which has `changed` that.
    pub fn begin_commit(&self, id: &str, changed: Changed) {
        if let Files::Timeline(writer) = &self.files {
            COMMIT.set(Some(Scope { of: address(writer), id: id.to_owned(), changed, newest: None, holds: false }));
        }
    }

    /// This thread's commit has ended; its newest batch, if it made one.
    pub fn end_commit(&self) -> Option<Lsn> {
        let scope = COMMIT.take()?;
        if let (true, Files::Timeline(writer)) = (scope.holds, &self.files) {
            writer.release_batches();
        }
        scope.newest
    }

    /// The position of the newest batch, durable or not; of a snapshot its own.
    pub fn position(&self) -> Lsn {
        match &self.files {
            Files::Timeline(writer) => writer.position(),
            Files::Snapshot(snapshot) => snapshot.lsn(),
        }
    }

    /// As [`Writer::wait`]; a snapshot is durable.
    ///
    /// # Errors
    /// As that.
    pub fn wait(&self, lsn: Lsn) -> Result<()> {
        match &self.files {
            Files::Timeline(writer) => self.wait_for(writer.wait(lsn)),
            Files::Snapshot(_) => Ok(()),
        }
    }

    /// The position that `AT (unit => value)` means; `unit` is `version` or `timestamp`.
    ///
    /// # Errors
    /// As [`Store::resolve`]; `Refused` where it is [`Self::fixed`].
    pub fn resolve(&self, unit: &str, value: &str) -> Result<Lsn> {
        if self.fixed {
            return Err(StorageError::Refused("a share shows one position of its database".to_owned()));
        }
        let point = if unit.eq_ignore_ascii_case("timestamp") { Point::time(value) } else { Point::parse(value) };
        self.wait_for(self.store.resolve(self.timeline_id(), &point?))
    }

    /// The same database at another position, for reading.
    ///
    /// # Errors
    /// As [`Store::open_snapshot`].
    pub fn at(&self, lsn: Lsn) -> Result<Self> {
        let snapshot = self.wait_for(self.store.open_snapshot(self.timeline_id(), lsn))?;
        self.wait_for(snapshot.warm());
        Ok(Self::snapshot(self.store.clone(), snapshot, self.runtime.clone()))
    }

    /// As [`Writer::note_hot_pages`], for these blocks of the main file; nothing on a snapshot.
    pub fn note_hot_blocks(&self, blocks: &[u64]) {
        if let Files::Timeline(writer) = &self.files {
            writer.note_hot_pages(blocks.iter().map(|block| block + HEADERS).collect());
        }
    }

    /// Ends the writer, so that nothing that is not durable becomes so; a snapshot stays as it is.
    pub fn poison(&self, why: StorageError) {
        if let Files::Timeline(writer) = &self.files {
            writer.poison(why);
        }
    }

    fn timeline_id(&self) -> TimelineId {
        match &self.files {
            Files::Timeline(writer) => writer.grant().timeline,
            Files::Snapshot(snapshot) => snapshot.timeline(),
        }
    }

    fn writer(&self) -> Result<&Arc<Writer>> {
        match &self.files {
            Files::Timeline(writer) => Ok(writer),
            Files::Snapshot(_) => Err(StorageError::Refused("a snapshot cannot be written".to_owned())),
        }
    }

    /// Shows a change to the tap. What is returned is kept while the change is carried out, so that the order is right.
    fn see(&self, operation: impl FnOnce() -> Operation) -> Option<MutexGuard<'_, ()>> {
        let (Tap(tap), order) = self.tap.as_ref()?;
        let guard = order.lock();
        tap(operation());
        Some(guard)
    }

    fn wait_for<T>(&self, future: impl Future<Output = T>) -> T {
        let _runtime = self.runtime.enter();
        futures::executor::block_on(future)
    }
}

fn address(writer: &Arc<Writer>) -> usize {
    Arc::as_ptr(writer) as usize
}
