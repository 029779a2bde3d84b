//! A timeline open for writing. Operations go into the journal; a sync that a commit hangs on closes the journal into a
//! batch; one task takes batches in order, waits for their layers, and appends them to the log, as many at a time as
//! there are. Who commits waits for his batch outside of the engine's locks.
//!
//! The first failure that leaves a commit in doubt or not made, or a lost lease, ends the writer: nothing is answered any
//! more, and the timeline is opened anew at what is durable. What was never sent to the log is known not to be committed.

use std::{
    collections::VecDeque,
    sync::{Arc, OnceLock},
    time::Duration,
};

use bytes::Bytes;
use parking_lot::{Condvar, Mutex};
use tokio::{
    runtime::Handle,
    sync::{Notify, watch},
    task::JoinHandle,
    time::Instant,
};

use crate::{
    batch,
    changed::Changed,
    error::{Result, StorageError},
    file::FileKind,
    id::{Lsn, ObjectKey, ObjectKind},
    image::{HEADERS, Image, page_range},
    journal::Journal,
    layer::LayerBuilder,
    metastore::{Head, Object, WriterGrant},
    read::{ahead, plan_read},
    root::{RootBody, RootName},
    store::Store,
};

mod append;
mod end;
mod hold;
mod hot;
mod lease;
mod sync;

pub(crate) use self::hold::Held;
use self::{
    hold::{Hold, keep_hold},
    hot::HotPages,
};

/// An upload under way.
type Upload = JoinHandle<Result<()>>;

/// A batch that waits for the log.
struct Enqueued {
    payload: Bytes,
    transactions: Vec<String>,
    uploads: Vec<Upload>,
    objects: Vec<Object>,
    /// The files after it; its hash is not known yet.
    image: Image,
}

struct State {
    /// The files after the newest batch.
    image: Image,
    journal: Journal,
    /// Uploads of layers that the journal refers to.
    uploads: Vec<Upload>,
    objects: Vec<Object>,
    /// Batches that are not durable yet, the ones that are being appended first.
    queue: VecDeque<Enqueued>,
    /// How many of these are being appended.
    taken: usize,
    /// Commits that have written and not synced yet: nobody else makes a batch of it meanwhile.
    holds: usize,
    /// What the journal changes, as far as commits have said; where none says anything, anything.
    changed: Changed,
    /// Every commit says what it changes.
    tells: bool,
    /// When the journal was last added to, while it holds something that no sync will come for.
    loose_since: Option<Instant>,
    /// A header of the main file was written, and no sync of that file has come since.
    header: bool,
    sequence: u64,
    /// The newest position that may be in the log: everything later was not sent, or has been refused.
    sent: Lsn,
    /// The position of the newest root, and the bytes of the batches since.
    sealed: Lsn,
    log_bytes: u64,
}

struct Shared {
    store: Store,
    grant: WriterGrant,
    /// Runs uploads: who writes may be a thread of the engine's.
    runtime: Handle,
    state: Mutex<State>,
    /// There is something to append, or to end.
    work: Notify,
    /// Bytes on their way up have become fewer.
    room: Notify,
    /// A commit holds batches no longer, or the writer has ended.
    released: Condvar,
    /// The files after the newest durable batch.
    durable: Mutex<Image>,
    position: watch::Sender<Lsn>,
    /// The position has risen, or the writer has ended. Wakes in order, unlike `position`.
    news: Notify,
    ended: OnceLock<StorageError>,
    /// Until when reads may be answered.
    lease_end: Mutex<Option<Instant>>,
    hold: Arc<Hold>,
    hot: Mutex<Option<HotPages>>,
}

/// A timeline open for writing.
pub struct Writer {
    shared: Arc<Shared>,
    tasks: Vec<JoinHandle<()>>,
}

impl std::fmt::Debug for Writer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Writer").field("grant", &self.shared.grant).finish_non_exhaustive()
    }
}

impl Writer {
    /// Writes on from `image`, which is the one at the grant's head, and which `held` keeps since `pinned`. Must be
    /// called in a Tokio runtime.
    pub(crate) fn start(
        store: Store,
        grant: WriterGrant,
        image: Image,
        lease_end: Option<Instant>,
        held: Held,
        pinned: Instant,
    ) -> Self {
        let hold = Arc::new(Hold::new(held, pinned, store.options().pin));
        Self::start_with(store, grant, image, lease_end, hold, 0)
    }

    /// The same with the pin that there is, and objects that are numbered from `sequence` on.
    fn start_with(
        store: Store,
        grant: WriterGrant,
        image: Image,
        lease_end: Option<Instant>,
        hold: Arc<Hold>,
        sequence: u64,
    ) -> Self {
        let position = watch::Sender::new(image.head.lsn);
        let state = State {
            journal: Journal::new(&image),
            uploads: Vec::new(),
            objects: Vec::new(),
            queue: VecDeque::new(),
            taken: 0,
            holds: 0,
            changed: Changed::Anything,
            tells: false,
            loose_since: None,
            header: false,
            sequence,
            sent: image.head.lsn,
            sealed: image.base.as_ref().map_or(Lsn(0), |base| base.head.lsn),
            log_bytes: 0,
            image: image.clone(),
        };
        let shared = Arc::new(Shared {
            store,
            grant,
            runtime: Handle::current(),
            state: Mutex::new(state),
            work: Notify::new(),
            room: Notify::new(),
            released: Condvar::new(),
            durable: Mutex::new(image),
            position,
            news: Notify::new(),
            ended: OnceLock::new(),
            lease_end: Mutex::new(lease_end),
            hold,
            hot: Mutex::default(),
        });
        let mut tasks =
            vec![tokio::spawn(append::append_all(Arc::clone(&shared))), tokio::spawn(keep_hold(Arc::clone(&shared)))];
        if lease_end.is_some() {
            tasks.push(tokio::spawn(lease::keep_lease(Arc::clone(&shared))));
        }
        Self { shared, tasks }
    }

    /// From here on whatever changes what the files mean is a commit that says what it changes.
    pub(crate) fn tells_changes(&self) {
        let mut state = self.shared.state.lock();
        if !std::mem::replace(&mut state.tells, true) && state.journal.is_empty() {
            state.changed = Changed::nothing();
        }
    }

    /// The grant that it writes under.
    pub fn grant(&self) -> &WriterGrant {
        &self.shared.grant
    }

    /// The position of the newest batch, durable or not.
    pub fn position(&self) -> Lsn {
        self.shared.state.lock().image.head.lsn
    }

    /// The newest durable position.
    pub fn durable(&self) -> Lsn {
        *self.shared.position.borrow()
    }

    /// Tells of durable positions as they rise.
    pub fn watch(&self) -> watch::Receiver<Lsn> {
        self.shared.position.subscribe()
    }

    /// The files at the newest durable position.
    pub(crate) fn durable_image(&self) -> Image {
        self.shared.durable.lock().clone()
    }

    /// How many batches are newer than the newest root that this writer knows of, and the bytes that they take in the log.
    pub fn unsealed(&self) -> (u64, u64) {
        let state = self.shared.state.lock();
        (state.image.head.lsn.0 - state.sealed.0, state.log_bytes)
    }

    /// Why the writer has ended, if it has.
    pub fn ended(&self) -> Option<StorageError> {
        self.shared.ended.get().cloned()
    }

    /// Ends the writer: from now on everything fails with this.
    pub fn poison(&self, why: StorageError) {
        self.shared.end(why);
    }

    /// Whether answers may be given: the writer has not ended, and its lease runs.
    ///
    /// # Errors
    /// `Poisoned`, with what ended it.
    pub fn check(&self) -> Result<()> {
        self.shared.check()
    }

    /// Whether a file is there.
    pub fn exists(&self, file: FileKind) -> bool {
        self.shared.state.lock().journal.exists(file)
    }

    /// A file's size; 0 where it does not exist.
    pub fn size(&self, file: FileKind) -> u64 {
        self.shared.state.lock().journal.size(file)
    }

    /// Makes an empty file where there is none.
    ///
    /// # Errors
    /// `Poisoned`.
    pub fn create(&self, file: FileKind) -> Result<()> {
        self.shared.check()?;
        self.shared.state.lock().journal.create(file)
    }

    /// Removes a file; false where it does not exist.
    ///
    /// # Errors
    /// `Poisoned`.
    pub fn remove(&self, file: FileKind) -> Result<bool> {
        self.change(|state| state.journal.remove(file))
    }

    /// Puts a log file in another's place, atomically.
    ///
    /// # Errors
    /// `Poisoned`; `NotFound`; `Refused` for the main file.
    pub fn rename(&self, from: FileKind, to: FileKind) -> Result<()> {
        self.change(|state| state.journal.rename(from, to))
    }

    /// Cuts a file off; nothing where it is shorter.
    ///
    /// # Errors
    /// `Poisoned`.
    pub fn truncate(&self, file: FileKind, size: u64) -> Result<()> {
        // DuckDB cuts at the ends of blocks; anything else leaves a part of a page, which keeps its bytes.
        self.change(|state| state.journal.truncate(file, size))
    }

    /// The pages that lie whole in a range may be forgotten.
    ///
    /// # Errors
    /// `Poisoned`.
    pub fn trim(&self, file: FileKind, offset: u64, length: u64) -> Result<()> {
        if file != FileKind::Main {
            return Ok(());
        }
        self.change(|state| {
            state.journal.trim(offset, length);
            Ok(())
        })
    }

    fn change<T>(&self, operation: impl FnOnce(&mut State) -> Result<T>) -> Result<T> {
        self.shared.check()?;
        let mut state = self.shared.state.lock();
        let outcome = operation(&mut state)?;
        if state.loose_since.is_none() {
            state.loose_since = Some(Instant::now());
            self.shared.work.notify_one();
        }
        Ok(outcome)
    }

    /// Writes bytes. Waits while as many bytes are on their way up as may be.
    ///
    /// # Errors
    /// `Poisoned`; `Refused` for what no database file looks like; those of reading, where a page is written in part.
    pub async fn write(&self, file: FileKind, offset: u64, bytes: &[u8]) -> Result<()> {
        self.shared.check()?;
        if file != FileKind::Main {
            return self.shared.state.lock().journal.write_log(file, offset, bytes);
        }
        let limit = self.shared.store.options().uploading_bytes_max;
        while self.shared.store.objects().uploading_bytes() > limit {
            let room = self.shared.room.notified();
            if self.shared.store.objects().uploading_bytes() > limit {
                tokio::select! {
                    biased;
                    () = room => {}
                    // An upload of another writer's makes room too, and says nothing here.
                    () = tokio::time::sleep(Duration::from_millis(20)) => {}
                }
            }
            self.shared.check()?;
        }
        let parts = self.shared.state.lock().journal.split(offset, bytes.len())?;
        for (page, within, range) in parts {
            let end = offset + range.end as u64;
            let part = &bytes[range];
            let (start, length) = page_range(page, self.shared.state.lock().journal.block_size());
            if part.len() as u64 == length {
                self.shared.write_page(page, part, end);
                continue;
            }
            // Part of a page: the rest stays as it is.
            let mut whole = vec![0; length as usize];
            self.read(FileKind::Main, start, &mut whole).await?;
            whole[within as usize..within as usize + part.len()].copy_from_slice(part);
            self.shared.write_page(page, &whole, end);
        }
        Ok(())
    }

    /// Reads up to as many bytes as `buffer` has room for; fewer only at the file's end. How many were read.
    ///
    /// # Errors
    /// `Poisoned`; `Corrupt`, `Missing`, `Unavailable`.
    pub async fn read(&self, file: FileKind, offset: u64, buffer: &mut [u8]) -> Result<usize> {
        self.shared.check()?;
        let store = &self.shared.store;
        let (plan, soon) = {
            let state = self.shared.state.lock();
            let size = state.journal.size(file);
            let length = (size.saturating_sub(offset)).min(buffer.len() as u64) as usize;
            let plan = plan_read(&state.journal, &state.image, file, offset, &mut buffer[..length]);
            let log = state.journal.log(file).filter(|_| !plan.is_near(store));
            (plan, log.map(|(log, _)| ahead(log, offset)).unwrap_or_default())
        };
        store.hint(soon).await;
        plan.run(store, buffer).await
    }

    /// Waits until everything up to `lsn` is durable.
    ///
    /// # Errors
    /// The writer has ended before. `NotCommitted`: it is not durable, and never will be. `Poisoned`: it may be durable, or
    /// may not be.
    pub async fn wait(&self, lsn: Lsn) -> Result<()> {
        loop {
            let news = self.shared.news.notified();
            if self.durable() >= lsn {
                return Ok(());
            }
            self.shared.check().map_err(|why| self.shared.outcome(lsn, why))?;
            news.await;
        }
    }

    /// Bases the files on a root that has just been published here; see [`crate::seal`]. Where that fails, the writer
    /// finds the root by itself when it renews its pin.
    pub(crate) async fn adopt(&self, base: RootName, body: &Arc<RootBody>) {
        if let Err(error) = self.shared.adopt(base, body).await {
            tracing::warn!(%error, timeline = %base.timeline, lsn = %base.lsn, "a writer stays with its old root");
        }
    }
}

impl Shared {
    fn check(&self) -> Result<()> {
        if let Some(why) = self.ended.get() {
            return Err(StorageError::Poisoned(why.to_string()));
        }
        if self.lease_end.lock().is_some_and(|end| Instant::now() >= end) {
            self.end(StorageError::Fenced);
            return Err(StorageError::Poisoned("its lease has run out".to_owned()));
        }
        if self.hold.has_ended() {
            let why = StorageError::Expired("a writer's pin was not renewed".to_owned());
            self.end(why.clone());
            return Err(StorageError::Poisoned(why.to_string()));
        }
        Ok(())
    }

    /// What has become of a commit at `lsn` when the writer has ended for `why` before it was known to be durable.
    fn outcome(&self, lsn: Lsn, why: StorageError) -> StorageError {
        match (self.ended.get(), lsn > self.state.lock().sent) {
            (Some(ended), true) => StorageError::NotCommitted(ended.to_string()),
            _ => why,
        }
    }

    /// Bases the files on a newer root of a position that is durable.
    fn rebase(&self, root: &Arc<RootBody>) {
        let mut state = self.state.lock();
        state.image.rebase(root);
        state.sealed = state.sealed.max(root.head.lsn);
        state.log_bytes = state.queue.iter().map(|enqueued| enqueued.payload.len() as u64).sum();
        state.queue.iter_mut().for_each(|enqueued| enqueued.image.rebase(root));
        self.durable.lock().rebase(root);
    }

    fn end(&self, why: StorageError) {
        if self.ended.set(why).is_ok() {
            // Whoever waits looks again.
            self.position.send_modify(|_| {});
            self.news.notify_waiters();
            self.room.notify_waiters();
            self.released.notify_all();
        }
    }

    fn new_layer(&self, sequence: &mut u64) -> LayerBuilder {
        *sequence += 1;
        LayerBuilder::new(ObjectKey {
            kind: ObjectKind::Data,
            timeline: self.grant.timeline,
            maintenance: false,
            epoch: self.grant.epoch,
            sequence: *sequence,
            nonce: self.store.nonce(),
        })
    }

    /// Writes a page, with which the main file reaches to `end` at least: both at once, for a batch may be made any time,
    /// and pages past its end would be lost.
    fn write_page(self: &Arc<Self>, page: u64, bytes: &[u8], end: u64) {
        let mut state = self.state.lock();
        let State { journal, sequence, header, .. } = &mut *state;
        *header |= page < HEADERS;
        journal.write_page(page, bytes, || self.new_layer(sequence));
        journal.extend(end);
        if journal.layer.as_ref().is_some_and(|layer| layer.len() >= self.store.options().layer_bytes) {
            self.upload(&mut state);
        }
    }

    /// Sends the journal's layer on its way.
    fn upload(self: &Arc<Self>, state: &mut State) {
        let Some(layer) = state.journal.layer.take() else { return };
        let (key, bytes) = (layer.key(), layer.finish());
        self.store.objects().announce(key, bytes.clone());
        state.objects.push(Object { key, bytes: bytes.len() as u64 });
        let shared = Arc::clone(self);
        state.uploads.push(self.runtime.spawn(async move {
            let outcome = shared.store.objects().put(key, bytes).await;
            if let Err(error) = &outcome {
                // What has been written is nowhere now, neither to be read nor to be committed.
                shared.end(error.clone());
            }
            shared.room.notify_waiters();
            outcome
        }));
    }

    /// Closes the journal into a batch; `None` where nothing was done.
    fn enqueue(self: &Arc<Self>, state: &mut State, transaction: Option<&str>) -> Result<Option<Lsn>> {
        state.loose_since = None;
        let transaction = transaction.filter(|id| !id.is_empty());
        // A commit that can be asked for has a batch, even where another thread's sync has taken its bytes along.
        if state.journal.is_empty() && transaction.is_none() {
            return Ok(None);
        }
        if state.journal.bytes() > self.store.options().inline_bytes_max {
            let State { journal, sequence, .. } = &mut *state;
            journal.move_logs(|| self.new_layer(sequence))?;
            self.upload(state);
        }
        let next = Journal::new(&state.image);
        let mut delta = std::mem::replace(&mut state.journal, next).close()?;
        let none = if state.tells { Changed::nothing() } else { Changed::Anything };
        delta.changed = std::mem::replace(&mut state.changed, none);
        let lsn = state.image.head.lsn.next();
        state.image.apply(&delta, Head { lsn, hash: [0; 32] })?;
        state.journal = Journal::new(&state.image);
        let enqueued = Enqueued {
            payload: batch::encode(&delta),
            transactions: transaction.map(str::to_owned).into_iter().collect(),
            uploads: std::mem::take(&mut state.uploads),
            objects: std::mem::take(&mut state.objects),
            image: state.image.clone(),
        };
        state.log_bytes += enqueued.payload.len() as u64;
        state.queue.push_back(enqueued);
        self.work.notify_one();
        Ok(Some(lsn))
    }
}

#[cfg(test)]
mod tests;
