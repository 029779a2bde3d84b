//! Who writes a timeline.

use std::sync::Arc;

use futures::FutureExt;
use tokio::time::Instant;

use super::pause;
use crate::{
    error::{Result, StorageError},
    file::FileKind,
    id::{Lsn, TimelineId},
    metastore::Metastore,
    simulation::{
        Files, World,
        faults::Process,
        model::{self, View},
    },
    store::Store,
    writer::Writer,
};

mod client;
mod engine;

use self::client::Commit;

/// Wants a timeline, and writes it while it has it.
pub(super) async fn write(world: &Arc<World>, process: &Arc<Process>, store: &Store, timeline: TimelineId) {
    loop {
        let force = world.dice.lock().chance(100);
        let (began, head) = (Instant::now(), world.head(timeline));
        match store.open_writer(timeline, &process.name, "here", force).await {
            Ok(writer) => {
                world.counts.add("sessions");
                let epoch = writer.grant().epoch;
                match Session::run(world, process, store, writer).await {
                    Ok(()) => {}
                    // What it has written and not committed is garbage as soon as another has taken over.
                    Err(StorageError::Missing(_)) if world.timeline(timeline).is_none_or(|now| now.epoch != epoch) => {
                        world.counts.add("taken over unnoticed");
                    }
                    Err(error) => world.tolerate(&process.name, "a session", &error),
                }
            }
            Err(error) => world.tolerate_at(&process.name, "open_writer", (timeline, head), began, &error),
        }
        pause(world, process, 1, 800).await;
    }
}

/// A batch that has been made, and the client's commit that it is for.
struct Made {
    lsn: Lsn,
    commit: Option<Commit>,
}

/// A writer at work, as DuckDB is: it appends to its log and syncs it; writes blocks and syncs them before; moves to the
/// file by a header what is in the log, and begins a new one.
struct Session<'a> {
    world: &'a Arc<World>,
    process: &'a Arc<Process>,
    store: &'a Store,
    writer: Arc<Writer>,
    timeline: TimelineId,
    epoch: u64,
    files: Files,
}

impl<'a> Session<'a> {
    async fn run(
        world: &'a Arc<World>,
        process: &'a Arc<Process>,
        store: &'a Store,
        writer: Arc<Writer>,
    ) -> Result<()> {
        let (timeline, epoch, base) = (writer.grant().timeline, writer.grant().epoch, writer.grant().head.lsn);
        world.trace(&process.name, || format!("writes {timeline} from {base} on, epoch {epoch}"));
        let opened = world.model.lock().open(timeline, epoch, base);
        if let Err(why) = opened {
            world.fail(why);
            return Ok(());
        }
        let plain = View::Writer(&writer).all().await?;
        let files = match world.model.lock().check(timeline, base, &plain) {
            Ok(files) => files,
            Err(why) => {
                world.fail(format!("{}: {why}", process.name));
                return Ok(());
            }
        };
        let mut session = Self { world, process, store, writer, timeline, epoch, files };
        session.publish();
        if world.dice.lock().chance(500) {
            session.ask().await;
        }
        session.work().await
    }

    async fn work(&mut self) -> Result<()> {
        let steps = self.world.dice.lock().between(3, 40);
        for _ in 0..steps {
            self.process.gate().await;
            if self.world.dice.lock().chance(300) {
                self.fence().await?;
            }
            let step = self.world.dice.lock().below(100);
            self.world.trace(&self.process.name, || format!("step {step}, at {}", self.writer.position()));
            match step {
                _ if self.files.size(FileKind::Main) == 0 => self.initialise().await?,
                0..35 => self.small_commit().await?,
                35..50 => self.bulk_commit().await?,
                50..60 => self.checkpoint().await?,
                60..63 => self.recover().await?,
                63..66 => self.retract().await?,
                66..68 => self.write_anywhere().await?,
                68..70 => self.long_transaction().await?,
                70..76 => self.look().await?,
                76..80 => self.seal().await?,
                80..84 => self.snapshot().await?,
                84..85 => self.replace().await?,
                85..88 => self.ask().await,
                88..92 => pause(self.world, self.process, 0, 5).await,
                _ => pause(self.world, self.process, 50, 400).await,
            }
        }
        self.note();
        if self.world.dice.lock().chance(500) {
            self.writer.close().await?;
            self.note();
            let last = self.writer.position();
            self.acknowledged(last);
            self.world.counts.add("closed");
        }
        Ok(())
    }

    // ------------------------------------------------------------------------------------------------ operations

    fn model<T>(&self, work: impl FnOnce(&mut model::Session) -> T) -> T {
        work(self.world.model.lock().session(self.timeline, self.epoch))
    }

    fn note(&self) {
        let position = self.writer.position();
        if let Err(why) = self.model(|session| session.note(position)) {
            self.world.fail(format!("{}: {why}", self.process.name));
        }
    }

    fn publish(&self) {
        self.model(|session| {
            session.writing.clear();
            session.current = Some(self.files.clone());
        });
    }

    /// An operation that is done at once.
    fn change<T>(
        &mut self,
        operation: impl FnOnce(&Writer) -> Result<T>,
        effect: impl FnOnce(&mut Files),
    ) -> Result<T> {
        self.note();
        let outcome = operation(&self.writer)?;
        effect(&mut self.files);
        self.publish();
        Ok(outcome)
    }

    async fn write(&mut self, file: FileKind, offset: u64, bytes: &[u8]) -> Result<()> {
        self.note();
        let mut after = self.files.clone();
        let mut states = vec![after.clone()];
        if file == FileKind::Main {
            let end = offset + bytes.len() as u64;
            after.create(file);
            states.push(after.clone());
            if after.block_size == 0 && end > 12288 {
                after.block_size = bytes.len() as u32;
            }
            // It may become a batch between any two pages.
            let mut at = offset;
            while at < end {
                let size = if at < 12288 { 4096 } else { u64::from(after.block_size) };
                let start = if at < 12288 { at / size * size } else { 12288 + (at - 12288) / size * size };
                let stop = end.min(start + size);
                after.write(file, at, &bytes[(at - offset) as usize..(stop - offset) as usize]);
                states.push(after.clone());
                at = stop;
            }
        } else {
            after.write(file, offset, bytes);
            states.push(after.clone());
        }
        self.model(|session| session.writing = states);
        self.writer.write(file, offset, bytes).await?;
        self.note();
        self.files = after;
        self.publish();
        Ok(())
    }

    async fn append(&mut self, file: FileKind, length: u64) -> Result<()> {
        let bytes = self.bytes(length);
        let at = self.files.size(file);
        self.write(file, at, &bytes).await
    }

    /// Bytes like no others.
    fn bytes(&self, length: u64) -> Vec<u8> {
        let mut dice = self.world.dice.lock();
        let (mut number, mut bytes) = (dice.number() | 1, Vec::with_capacity(length as usize + 8));
        while bytes.len() < length as usize {
            bytes.extend_from_slice(&number.to_le_bytes());
            number = number.wrapping_mul(0x5851_f42d_4c95_7f2d).wrapping_add(0x1405_7b7e_f767_814f);
        }
        bytes.truncate(length as usize);
        bytes
    }

    /// A client's COMMIT that arrives here, if it has a name. It may be late: its client may have asked before.
    async fn commit(&self) -> Option<Commit> {
        if self.world.dice.lock().chance(500) {
            return None;
        }
        let id = client::name(self.world, self.timeline, self.epoch);
        let (asks, late) = {
            let mut dice = self.world.dice.lock();
            (dice.chance(200), dice.chance(200))
        };
        if asks {
            let (world, process) = (Arc::clone(self.world), Arc::clone(self.process));
            let asked = client::ask_later(world, process, self.store.clone(), self.timeline, id.clone());
            self.process.spawn(asked);
        }
        if late {
            pause(self.world, self.process, 0, 200).await;
        }
        match Commit::begin(self.world, self.store, self.timeline, id) {
            Ok(commit) => Some(commit),
            // Its client has been told, or will be.
            Err(error) => {
                self.world.trace(&self.process.name, || format!("COMMIT: {error}"));
                self.world.counts.add("refused commits");
                None
            }
        }
    }

    /// Asks what has become of one of the newest transactions.
    async fn ask(&self) {
        let known = self.world.model.lock().newest_transactions(self.timeline, 12);
        if !known.is_empty() {
            let id = &known[self.world.dice.lock().below(known.len() as u64) as usize];
            client::ask(self.world, self.process, self.store, self.timeline, id).await;
        }
    }

    async fn sync(&mut self, file: FileKind) -> Result<Option<Made>> {
        let commit = self.commit().await;
        self.note();
        let id = commit.as_ref().map(|commit| commit.id.as_str());
        let Some(lsn) = self.writer.sync(file, id)? else { return Ok(None) };
        let wrong = self.model(|session| {
            if lsn == session.seen && id.is_none() {
                // What there was to sync is in the batch before.
                return session.possible()
                    != session.batches.get(&lsn.0).cloned().unwrap_or_else(|| session.possible());
            }
            let wrong = lsn != session.seen.next();
            session.batches.insert(lsn.0, vec![self.files.clone()]);
            session.seen = lsn;
            wrong
        });
        if wrong {
            self.world.fail(format!("{}: a sync made the batch {lsn}", self.process.name));
        }
        if let Some(id) = id {
            self.world.model.lock().made(id, lsn);
        }
        self.world.counts.add("batches");
        Ok(Some(Made { lsn, commit }))
    }

    /// Waits for a commit, or has another task wait, whose client hears of it or not.
    async fn wait(&mut self, made: Option<Made>) -> Result<()> {
        let Some(Made { lsn, commit }) = made else { return Ok(()) };
        let how = self.world.dice.lock().below(10);
        if how < 5 {
            let waited = self.writer.wait(lsn).await;
            heard(self.world, self.timeline, commit, &waited);
            waited?;
            self.acknowledged(lsn);
            return Ok(());
        }
        let (world, process, writer) = (Arc::clone(self.world), Arc::clone(self.process), Arc::clone(&self.writer));
        let (timeline, epoch) = (self.timeline, self.epoch);
        self.process.spawn(async move {
            let waited = writer.wait(lsn).await;
            heard(&world, timeline, commit, &waited);
            if waited.is_ok() && how < 9 {
                acknowledged(&world, &process, timeline, epoch, lsn);
            }
        });
        Ok(())
    }

    fn acknowledged(&self, lsn: Lsn) {
        acknowledged(self.world, self.process, self.timeline, self.epoch, lsn);
    }
}

/// The wait for a commit is over. What is said to be not committed never is: the model sees to it.
fn heard(world: &World, timeline: TimelineId, commit: Option<Commit>, waited: &Result<()>) {
    let Some(commit) = commit else { return };
    if matches!(waited, Err(StorageError::NotCommitted(_))) {
        world.model.lock().deny(timeline, &commit.id);
    }
}

/// Somebody has been told that a commit is durable: I2 and I10.
fn acknowledged(world: &World, process: &Process, timeline: TimelineId, epoch: u64, lsn: Lsn) {
    world.counts.add("acks");
    world.trace(&process.name, || format!("is told that {lsn} is durable"));
    let found = world.metastore.timeline(timeline).now_or_never();
    let head = found.and_then(Result::ok).map_or(Lsn(0), |found| found.head.lsn);
    if head < lsn {
        world.fail(format!("I10: {} was told that {lsn} is durable, but the log ends at {head}", process.name));
    }
    let mut model = world.model.lock();
    let session = model.session(timeline, epoch);
    session.acked = session.acked.max(lsn);
    // Its own batch, not another's of the same position.
    if lsn > session.base && model.owner(timeline, lsn) != Some(epoch) {
        drop(model);
        world.fail(format!("I3: {} was told that {lsn} is durable, which is another's", process.name));
    }
}
