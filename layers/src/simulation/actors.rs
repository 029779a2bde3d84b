//! Who does what. A new kind of actor is a [`Role`], an arm in [`live`], and a function.

use std::{collections::BTreeMap, sync::Arc};

use futures::FutureExt;
use parking_lot::Mutex;
use tokio::task::AbortHandle;

use super::{
    Files, World,
    faults::Process,
    model::{Line, View},
};
use crate::{
    error::{Result, StorageError},
    file::FileKind,
    id::{Lsn, TimelineId},
    metastore::Metastore,
    point::Point,
    snapshot::Snapshot,
    store::Store,
    writer::Writer,
};

/// Blocks that a database may have; enough for a few leaves.
const BLOCKS: u64 = 22;
/// Timelines of a run.
const LINES_MAX: usize = 4;

/// What a process is for.
#[derive(Clone, Copy, Debug)]
enum Role {
    Writer(TimelineId),
    Reader,
    Sealer,
    Brancher,
}

/// All who act.
pub(super) struct Actors(Mutex<Vec<AbortHandle>>);

impl Actors {
    /// Nobody is started again.
    pub(super) fn stop(&self) {
        self.0.lock().iter().for_each(AbortHandle::abort);
    }

    fn add(self: &Arc<Self>, world: &Arc<World>, role: Role) {
        let place = self.0.lock().len();
        let task = supervise(Arc::clone(self), Arc::clone(world), place, role);
        self.0.lock().push(tokio::spawn(task).abort_handle());
    }
}

/// Starts everybody.
pub(super) fn all(world: &Arc<World>, main: TimelineId) -> Arc<Actors> {
    let actors = Arc::new(Actors(Mutex::default()));
    let plan = &world.plan;
    for (count, role) in [
        (plan.writers, Role::Writer(main)),
        (plan.readers, Role::Reader),
        (plan.sealers, Role::Sealer),
        (1, Role::Brancher),
    ] {
        (0..count).for_each(|_| actors.add(world, role));
    }
    let chaos = tokio::spawn(chaos(Arc::clone(world)));
    actors.0.lock().push(chaos.abort_handle());
    actors
}

/// Keeps a process running: starts it again when it was killed.
async fn supervise(actors: Arc<Actors>, world: Arc<World>, place: usize, role: Role) {
    for life in 0.. {
        // A process that was started again has its old name, or not: a new worker.
        let renamed = world.dice.lock().chance(500);
        let name = if renamed { format!("p{place}.{life}") } else { format!("p{place}") };
        world.trace(&name, || format!("starts as {role:?}"));
        let process = Process::new(name, false);
        world.processes.lock().insert(place, Arc::clone(&process));
        process.spawn(live(Arc::clone(&actors), Arc::clone(&world), Arc::clone(&process), role));
        process.killed.notified().await;
        let pause = world.dice.lock().millis(1, 1500);
        tokio::time::sleep(pause).await;
    }
}

async fn live(actors: Arc<Actors>, world: Arc<World>, process: Arc<Process>, role: Role) {
    let store = world.store(&process);
    match role {
        Role::Writer(timeline) => write(&world, &process, &store, timeline).await,
        Role::Reader => read(&world, &process, &store).await,
        Role::Sealer => seal(&world, &process, &store).await,
        Role::Brancher => branch(&actors, &world, &process, &store).await,
    }
}

/// Kills, stops, cuts off, sets clocks.
async fn chaos(world: Arc<World>) {
    loop {
        let pause = world.dice.lock().millis(20, 700);
        tokio::time::sleep(pause).await;
        let processes: Vec<_> = world.processes.lock().values().cloned().collect();
        let mut dice = world.dice.lock();
        if !dice.chance(world.plan.chaos) || processes.is_empty() {
            continue;
        }
        let process = &processes[dice.below(processes.len() as u64) as usize];
        let lease = world.plan.options.lease.as_millis() as u64;
        let (event, time) = (dice.below(100), dice.millis(lease / 10, lease * 3));
        let jump = dice.between(0, 20_000_000) as i64 - 10_000_000;
        let [metastore, store] = dice.pick(&[[true, true], [true, false], [false, true]]);
        drop(dice);
        match event {
            0..45 => {
                world.counts.add("kills");
                world.trace(&process.name, || "is killed".to_owned());
                process.kill();
            }
            45..75 => {
                world.counts.add("stalls");
                world.trace(&process.name, || format!("is stopped for {time:?}"));
                process.stall(time);
            }
            75..94 => {
                world.counts.add("cuts");
                world.trace(&process.name, || format!("is cut off for {time:?}: {metastore}, {store}"));
                process.cut_off(time, metastore, store);
            }
            _ => {
                world.counts.add("jumps");
                world.trace("clock", || format!("jumps by {jump} us"));
                world.model.lock().clock_jumped = true;
                world.clock.jump(jump);
            }
        }
    }
}

async fn pause(world: &World, process: &Process, from: u64, to: u64) {
    let time = world.dice.lock().millis(from, to);
    tokio::time::sleep(time).await;
    process.gate().await;
}

/// Wants a timeline, and writes it while it has it.
async fn write(world: &Arc<World>, process: &Arc<Process>, store: &Store, timeline: TimelineId) {
    loop {
        let force = world.dice.lock().chance(100);
        match store.open_writer(timeline, &process.name, "here", force).await {
            Ok(writer) => {
                world.counts.add("sessions");
                let ended = Session::run(world, process, store, writer).await;
                if let Err(error) = ended {
                    world.tolerate(&process.name, "a session", &error);
                }
            }
            Err(error) => world.tolerate(&process.name, "open_writer", &error),
        }
        pause(world, process, 1, 800).await;
    }
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
                85..92 => pause(self.world, self.process, 0, 5).await,
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

    fn model<T>(&self, work: impl FnOnce(&mut super::model::Session) -> T) -> T {
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

    fn sync(&mut self, file: FileKind) -> Result<Option<Lsn>> {
        self.note();
        let id = {
            let mut dice = self.world.dice.lock();
            dice.chance(500).then(|| format!("{}-{:x}", self.process.name, dice.number()))
        };
        let Some(lsn) = self.writer.sync(file, id.as_deref())? else { return Ok(None) };
        let wrong = self.model(|session| {
            if lsn == session.seen && id.is_none() {
                // What there was to sync is in the batch before.
                return session.possible()
                    != session.batches.get(&lsn.0).cloned().unwrap_or_else(|| session.possible());
            }
            let wrong = lsn != session.seen.next();
            session.batches.insert(lsn.0, vec![self.files.clone()]);
            session.seen = lsn;
            session.transactions.extend(id.map(|id| (id, lsn)));
            wrong
        });
        if wrong {
            self.world.fail(format!("{}: a sync made the batch {lsn}", self.process.name));
        }
        self.world.counts.add("batches");
        Ok(Some(lsn))
    }

    /// Waits for a commit, or has another task wait, or nobody.
    async fn wait(&mut self, lsn: Option<Lsn>) -> Result<()> {
        let Some(lsn) = lsn else { return Ok(()) };
        let how = self.world.dice.lock().below(10);
        match how {
            0..5 => {
                self.writer.wait(lsn).await?;
                self.acknowledged(lsn);
            }
            5..9 => {
                let (world, process, writer) =
                    (Arc::clone(self.world), Arc::clone(self.process), Arc::clone(&self.writer));
                let (timeline, epoch) = (self.timeline, self.epoch);
                self.process.spawn(async move {
                    if writer.wait(lsn).await.is_ok() {
                        acknowledged(&world, &process, timeline, epoch, lsn);
                    }
                });
            }
            _ => {}
        }
        Ok(())
    }

    fn acknowledged(&self, lsn: Lsn) {
        acknowledged(self.world, self.process, self.timeline, self.epoch, lsn);
    }

    // ------------------------------------------------------------------------------------------------ what DuckDB does

    async fn initialise(&mut self) -> Result<()> {
        for page in 0..3 {
            let header = self.bytes(4096);
            self.write(FileKind::Main, page * 4096, &header).await?;
        }
        let lsn = self.sync(FileKind::Main)?;
        self.wait(lsn).await
    }

    /// The log that commits go to, and its sync.
    async fn log(&mut self, file: FileKind) -> Result<()> {
        let pieces = self.world.dice.lock().between(1, 3);
        for _ in 0..pieces {
            let length = {
                let mut dice = self.world.dice.lock();
                if dice.chance(50) { dice.between(4000, 60_000) } else { dice.between(1, 1500) }
            };
            self.append(file, length).await?;
        }
        if self.world.dice.lock().chance(100) {
            pause(self.world, self.process, 0, 200).await;
        }
        match self.sync(file)? {
            Some(lsn) => self.wait(Some(lsn)).await,
            None => {
                // Nothing to wait for: then the commit is durable, and its client is told so.
                let seen = self.model(|session| session.seen);
                self.acknowledged(seen);
                Ok(())
            }
        }
    }

    async fn small_commit(&mut self) -> Result<()> {
        self.log(FileKind::Wal).await
    }

    fn block_size(&self) -> u64 {
        u64::from(if self.files.block_size == 0 { self.world.plan.block_size } else { self.files.block_size })
    }

    async fn blocks(&mut self) -> Result<()> {
        let size = self.block_size();
        let count = self.world.dice.lock().between(1, 5);
        for _ in 0..count {
            let (block, run) = {
                let mut dice = self.world.dice.lock();
                let end = (self.files.size(FileKind::Main).saturating_sub(12288) / size + 1).min(BLOCKS);
                // Mostly at the end or over another, sometimes far beyond.
                let block = if dice.chance(100) { dice.below(BLOCKS) } else { dice.below(end) };
                // The first of all blocks tells how long they are.
                let run = if self.files.block_size != 0 && dice.chance(100) { dice.between(2, 4) } else { 1 };
                (block, run)
            };
            let bytes = self.bytes(size * run);
            self.write(FileKind::Main, 12288 + block * size, &bytes).await?;
            if self.world.dice.lock().chance(100) {
                pause(self.world, self.process, 0, 150).await;
            }
        }
        Ok(())
    }

    async fn bulk_commit(&mut self) -> Result<()> {
        self.blocks().await?;
        let lsn = self.sync(FileKind::Main)?;
        self.wait(lsn).await?;
        self.log(FileKind::Wal).await
    }

    /// Blocks that no commit refers to for long.
    async fn long_transaction(&mut self) -> Result<()> {
        self.blocks().await?;
        pause(self.world, self.process, 10, 2500).await;
        self.look().await?;
        self.blocks().await
    }

    async fn checkpoint(&mut self) -> Result<()> {
        self.log(FileKind::Wal).await?;
        if self.files.exists(FileKind::Checkpoint) {
            self.change(|writer| writer.remove(FileKind::Checkpoint), |files| files.remove(FileKind::Checkpoint))?;
        }
        self.blocks().await?;
        let concurrent = self.world.dice.lock().chance(400);
        if concurrent {
            self.log(FileKind::Checkpoint).await?;
        }
        self.sync(FileKind::Main)?;
        let which = self.world.dice.lock().between(1, 2);
        let header = self.bytes(4096);
        self.write(FileKind::Main, which * 4096, &header).await?;
        if self.world.dice.lock().chance(100) {
            pause(self.world, self.process, 0, 200).await;
        }
        let lsn = self.sync(FileKind::Main)?;
        if lsn.is_none() {
            self.world.fail("a commit hangs on a header, and there is nothing to wait for");
        }
        self.wait(lsn).await?;
        self.trim()?;
        self.truncate_tail()?;
        if concurrent {
            let (from, to) = (FileKind::Checkpoint, FileKind::Wal);
            self.change(|writer| writer.rename(from, to), |files| files.rename(from, to))?;
        } else {
            self.change(|writer| writer.remove(FileKind::Wal), |files| files.remove(FileKind::Wal))?;
        }
        Ok(())
    }

    fn trim(&mut self) -> Result<()> {
        let size = self.block_size();
        let count = self.files.size(FileKind::Main).saturating_sub(12288) / size;
        if count == 0 || self.world.dice.lock().chance(500) {
            return Ok(());
        }
        let (first, blocks) = {
            let mut dice = self.world.dice.lock();
            let first = dice.below(count);
            (first, dice.between(1, 3).min(count - first))
        };
        let (offset, length) = (12288 + first * size, blocks * size);
        self.change(|writer| writer.trim(FileKind::Main, offset, length), |files| files.trim(offset, length))
    }

    fn truncate_tail(&mut self) -> Result<()> {
        let size = self.block_size();
        let count = self.files.size(FileKind::Main).saturating_sub(12288) / size;
        if count == 0 || self.world.dice.lock().chance(600) {
            return Ok(());
        }
        let to = 12288 + self.world.dice.lock().below(count + 1) * size;
        self.change(|writer| writer.truncate(FileKind::Main, to), |files| files.truncate(FileKind::Main, to))
    }

    /// What DuckDB does when it finds a checkpoint that was cut short.
    async fn recover(&mut self) -> Result<()> {
        let (from, to) = (FileKind::Recovery, FileKind::Wal);
        if self.files.exists(from) {
            self.change(|writer| writer.remove(from), |files| files.remove(from))?;
        }
        self.log(from).await?;
        self.change(|writer| writer.rename(from, to), |files| files.rename(from, to))?;
        self.note();
        let lsn = self.sync(to)?;
        self.wait(lsn).await
    }

    /// A commit that failed in the engine: the log is cut back, and goes on.
    async fn retract(&mut self) -> Result<()> {
        let before = self.files.size(FileKind::Wal);
        self.append(FileKind::Wal, 700).await?;
        let to = {
            let mut dice = self.world.dice.lock();
            if dice.chance(500) { before } else { dice.below(before + 1) }
        };
        self.change(|writer| writer.truncate(FileKind::Wal, to), |files| files.truncate(FileKind::Wal, to))?;
        if self.world.dice.lock().chance(500) {
            self.append(FileKind::Wal, 300).await?;
        }
        let lsn = self.sync(FileKind::Wal)?;
        self.wait(lsn).await
    }

    /// Parts of pages, which no DuckDB writes.
    async fn write_anywhere(&mut self) -> Result<()> {
        let size = self.files.size(FileKind::Main);
        let (offset, length) = {
            let mut dice = self.world.dice.lock();
            let offset = dice.below(size);
            // Before there is a block, nobody knows how long blocks are.
            let end = if self.files.block_size == 0 { 12288 } else { size + 40_000 };
            (offset, dice.between(1, 50_000).min(end - offset))
        };
        if self.world.dice.lock().chance(500) {
            // So that it becomes a batch by itself, perhaps in the midst of what follows.
            self.change(|writer| writer.truncate(FileKind::Main, u64::MAX), |_| ())?;
            pause(self.world, self.process, 80, 110).await;
        }
        let bytes = self.bytes(length);
        self.write(FileKind::Main, offset, &bytes).await
    }

    /// The file is made anew, perhaps with blocks of another size.
    async fn replace(&mut self) -> Result<()> {
        self.change(|writer| writer.remove(FileKind::Main), |files| files.remove(FileKind::Main))?;
        if self.files.exists(FileKind::Wal) {
            self.change(|writer| writer.remove(FileKind::Wal), |files| files.remove(FileKind::Wal))?;
        }
        self.initialise().await?;
        let size = self.world.dice.lock().pick(&[16 << 10, 32 << 10]);
        let block = self.bytes(size);
        self.write(FileKind::Main, 12288, &block).await?;
        self.log(FileKind::Wal).await
    }

    /// Before it tells anybody what it has read: may it?
    async fn fence(&self) -> Result<()> {
        let lsn = self.writer.durable();
        self.writer.wait(lsn).await?;
        self.writer.check()?;
        self.acknowledged(lsn);
        self.world.counts.add("fences");
        if !self.world.model.lock().may_answer(self.timeline, self.epoch) {
            self.world.fail(format!("I9: {} answers although another has taken over by right", self.process.name));
        }
        Ok(())
    }

    /// Reads what it has written.
    async fn look(&mut self) -> Result<()> {
        self.fence().await?;
        for _ in 0..3 {
            let (file, offset, length) = {
                let mut dice = self.world.dice.lock();
                let file = dice.pick(&FileKind::ALL);
                let size = self.files.size(file);
                (file, dice.below(size + 1), dice.between(1, 50_000))
            };
            let mut buffer = vec![0xcc; length as usize];
            let read = self.writer.read(file, offset, &mut buffer).await?;
            let due = (self.files.size(file) - offset).min(length);
            if read as u64 != due || !self.files.holds(file, offset, &buffer[..read]) {
                let text = format!(
                    "{}: reads {file:?} at {offset}, {read} bytes of {due}, and finds something else",
                    self.process.name
                );
                self.world.fail(text);
            }
            if self.writer.exists(file) != self.files.exists(file) || self.writer.size(file) != self.files.size(file) {
                self.world.fail(format!("{}: {file:?} has another size than it was given", self.process.name));
            }
        }
        self.world.counts.add("looks");
        Ok(())
    }

    /// Seals what it is writing, in its own process.
    async fn seal(&mut self) -> Result<()> {
        let (force, aside) = {
            let mut dice = self.world.dice.lock();
            (dice.chance(500), dice.chance(500))
        };
        let (world, process) = (Arc::clone(self.world), Arc::clone(self.process));
        let (store, timeline) = (self.store.clone(), self.timeline);
        let task = async move { seal_once(&world, &process, &store, timeline, force).await };
        if aside {
            self.process.spawn(task);
        } else {
            task.await;
        }
        Ok(())
    }

    /// Reads a position in the process that writes.
    async fn snapshot(&mut self) -> Result<()> {
        let newest = self.writer.durable();
        let lsn =
            if self.world.dice.lock().chance(700) { newest } else { Lsn(self.world.dice.lock().below(newest.0 + 1)) };
        let opened = open(self.world, self.process, self.store, self.timeline, lsn).await;
        if let Some((snapshot, _)) = opened
            && let Err(error) = snapshot.close().await
        {
            self.world.tolerate(&self.process.name, "close", &error);
        }
        Ok(())
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

/// Opens a snapshot and looks at all of it.
async fn open(
    world: &World,
    process: &Process,
    store: &Store,
    timeline: TimelineId,
    lsn: Lsn,
) -> Option<(Arc<Snapshot>, Files)> {
    let snapshot = match store.open_snapshot(timeline, lsn).await {
        Ok(snapshot) => snapshot,
        Err(error) => {
            world.tolerate(&process.name, &format!("open_snapshot at {lsn}"), &error);
            return None;
        }
    };
    match View::Snapshot(&snapshot).all().await {
        Ok(plain) => {
            world.counts.add("snapshots");
            world.trace(&process.name, || format!("has read {lsn} of {timeline}"));
            let checked = world.model.lock().check(timeline, lsn, &plain);
            match checked {
                Ok(files) => Some((snapshot, files)),
                Err(why) => {
                    world.fail(format!("I1: {}: {why}", process.name));
                    None
                }
            }
        }
        Err(error) => {
            world.tolerate(&process.name, &format!("reading {lsn}"), &error);
            None
        }
    }
}

/// Opens snapshots, keeps some, and looks at them again.
async fn read(world: &Arc<World>, process: &Arc<Process>, store: &Store) {
    let mut newest: BTreeMap<TimelineId, Lsn> = BTreeMap::new();
    let mut held: Vec<(Arc<Snapshot>, Files)> = Vec::new();
    loop {
        pause(world, process, 20, 600).await;
        let lines = world.lines();
        let timeline = world.dice.lock().pick(&lines);
        let acked = world.model.lock().acked(timeline);
        let seen = newest.get(&timeline).copied().unwrap_or_default().max(acked);
        match store.resolve(timeline, &Point::Newest).await {
            Ok(lsn) if lsn < seen => world.fail(format!("I9: {} saw {seen}, and then {lsn}", process.name)),
            Ok(lsn) => {
                newest.insert(timeline, lsn);
                let lsn = {
                    let mut dice = world.dice.lock();
                    if dice.chance(600) { lsn } else { Lsn(dice.below(lsn.0 + 1)) }
                };
                held.extend(open(world, process, store, timeline, lsn).await);
            }
            Err(error) => world.tolerate(&process.name, "resolve", &error),
        }
        if held.is_empty() {
            continue;
        }
        let which = world.dice.lock().below(held.len() as u64) as usize;
        let (snapshot, files) = &held[which];
        let gone = match View::Snapshot(snapshot).all().await {
            Ok(plain) if plain.is(files) => {
                world.counts.add("read again");
                held.len() > 4 || world.dice.lock().chance(300)
            }
            Ok(plain) => {
                let difference = plain.difference(files);
                world.fail(format!("I7: {}: {} has changed:{difference}", process.name, snapshot.lsn()));
                true
            }
            Err(error) => {
                world.tolerate(&process.name, "reading again", &error);
                true
            }
        };
        if gone {
            let (snapshot, _) = held.swap_remove(which);
            if world.dice.lock().chance(700)
                && let Err(error) = snapshot.close().await
            {
                world.tolerate(&process.name, "close", &error);
            }
        }
    }
}

/// Seals any timeline.
async fn seal(world: &Arc<World>, process: &Arc<Process>, store: &Store) {
    loop {
        pause(world, process, 50, 1500).await;
        let lines = world.lines();
        let (timeline, force) = {
            let mut dice = world.dice.lock();
            (dice.pick(&lines), dice.chance(600))
        };
        seal_once(world, process, store, timeline, force).await;
    }
}

async fn seal_once(world: &World, process: &Process, store: &Store, timeline: TimelineId, force: bool) {
    match store.seal(timeline, force).await {
        Ok(None) => {}
        Ok(Some(lsn)) => {
            world.counts.add("seals");
            world.trace(&process.name, || format!("has sealed {timeline} at {lsn}"));
            // I8: what is read now comes from the root.
            open(world, process, store, timeline, lsn).await;
        }
        Err(error) => world.tolerate(&process.name, "seal", &error),
    }
}

/// Makes branches, each with its own writers.
async fn branch(actors: &Arc<Actors>, world: &Arc<World>, process: &Arc<Process>, store: &Store) {
    loop {
        pause(world, process, 300, 5000).await;
        let lines = world.lines();
        if lines.len() >= LINES_MAX {
            continue;
        }
        let timeline = world.dice.lock().pick(&lines);
        match make_branch(world, store, timeline).await {
            Ok(made) => {
                world.counts.add("branches");
                actors.add(world, Role::Writer(made));
                if world.dice.lock().chance(300) {
                    actors.add(world, Role::Writer(made));
                }
            }
            Err(error) => world.tolerate(&process.name, "branch", &error),
        }
    }
}

async fn make_branch(world: &World, store: &Store, timeline: TimelineId) -> Result<TimelineId, StorageError> {
    let newest = store.resolve(timeline, &Point::Newest).await?;
    let (lsn, name) = {
        let mut dice = world.dice.lock();
        let lsn = if dice.chance(300) { newest } else { Lsn(dice.below(newest.0 + 1)) };
        (lsn, format!("b{:x}", dice.number()))
    };
    let (parent, lsn) = store.locate(timeline, lsn).await?;
    let made = store.metastore().create_timeline(world.database, &name, parent, lsn).await?;
    world.trace("branch", || format!("{} leaves {parent} at {lsn}", made.id));
    world.model.lock().lines.insert(made.id, Line::leaving(parent, lsn));
    Ok(made.id)
}
