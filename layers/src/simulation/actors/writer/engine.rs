//! What DuckDB does with its files.

use std::sync::Arc;

use super::Session;
use crate::{
    error::Result,
    file::FileKind,
    id::Lsn,
    simulation::actors::{pause, reader::open, sealer::seal_once},
};

/// Blocks that a database may have; enough for a few leaves.
const BLOCKS: u64 = 22;

impl Session<'_> {
    pub(super) async fn initialise(&mut self) -> Result<()> {
        for page in 0..3 {
            let header = self.bytes(4096);
            self.write(FileKind::Main, page * 4096, &header).await?;
        }
        let made = self.sync(FileKind::Main).await?;
        self.wait(made).await
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
        match self.sync(file).await? {
            made @ Some(_) => self.wait(made).await,
            None => {
                // Nothing to wait for: then the commit is durable, and its client is told so.
                let seen = self.model(|session| session.seen);
                self.acknowledged(seen);
                Ok(())
            }
        }
    }

    pub(super) async fn small_commit(&mut self) -> Result<()> {
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

    pub(super) async fn bulk_commit(&mut self) -> Result<()> {
        self.blocks().await?;
        let made = self.sync(FileKind::Main).await?;
        self.wait(made).await?;
        self.log(FileKind::Wal).await
    }

    /// Blocks that no commit refers to for long.
    pub(super) async fn long_transaction(&mut self) -> Result<()> {
        self.blocks().await?;
        pause(self.world, self.process, 10, 2500).await;
        self.look().await?;
        self.blocks().await
    }

    pub(super) async fn checkpoint(&mut self) -> Result<()> {
        self.log(FileKind::Wal).await?;
        if self.files.exists(FileKind::Checkpoint) {
            self.change(|writer| writer.remove(FileKind::Checkpoint), |files| files.remove(FileKind::Checkpoint))?;
        }
        self.blocks().await?;
        let concurrent = self.world.dice.lock().chance(400);
        if concurrent {
            self.log(FileKind::Checkpoint).await?;
        }
        // Mostly nothing hangs on it; but a header may have been written some time before.
        let made = self.sync(FileKind::Main).await?;
        self.wait(made).await?;
        let which = self.world.dice.lock().between(1, 2);
        let header = self.bytes(4096);
        self.write(FileKind::Main, which * 4096, &header).await?;
        if self.world.dice.lock().chance(100) {
            pause(self.world, self.process, 0, 200).await;
        }
        let made = self.sync(FileKind::Main).await?;
        if made.is_none() {
            self.world.fail("a commit hangs on a header, and there is nothing to wait for");
        }
        self.wait(made).await?;
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
    pub(super) async fn recover(&mut self) -> Result<()> {
        let (from, to) = (FileKind::Recovery, FileKind::Wal);
        if self.files.exists(from) {
            self.change(|writer| writer.remove(from), |files| files.remove(from))?;
        }
        self.log(from).await?;
        self.change(|writer| writer.rename(from, to), |files| files.rename(from, to))?;
        self.note();
        let made = self.sync(to).await?;
        self.wait(made).await
    }

    /// A commit that failed in the engine: the log is cut back, and goes on.
    pub(super) async fn retract(&mut self) -> Result<()> {
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
        let made = self.sync(FileKind::Wal).await?;
        self.wait(made).await
    }

    /// Parts of pages, which no DuckDB writes.
    pub(super) async fn write_anywhere(&mut self) -> Result<()> {
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
    pub(super) async fn replace(&mut self) -> Result<()> {
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
    pub(super) async fn fence(&self) -> Result<()> {
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
    pub(super) async fn look(&mut self) -> Result<()> {
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
    pub(super) async fn seal(&mut self) -> Result<()> {
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
    pub(super) async fn snapshot(&mut self) -> Result<()> {
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
