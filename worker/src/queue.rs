//! The queue between the engine, which blocks, and a result's reader, which awaits.
//!
//! The engine is held back at a limit of bytes. Where its connection is wanted for another statement, or the reader
//! makes no progress, the rest goes to a spool, so that the statement ends and lets go of everything it holds.

use std::{
    collections::VecDeque,
    sync::Arc,
    time::{Duration, Instant},
};

use openduck_proto::{Error, ErrorKind, v1::ResultBatch};
use parking_lot::{Condvar, Mutex};
use tokio::sync::Notify;

use crate::{
    config::Limits,
    spool::{SpoolFile, SpoolSpace, Spooled},
    statement::Head,
};

/// How a statement ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Outcome {
    pub(crate) lsn: u64,
    pub(crate) catalog_lsn: u64,
    pub(crate) transaction: openduck_proto::v1::TransactionState,
    pub(crate) rows_changed: u64,
}

enum Item {
    Memory(ResultBatch),
    File { index: u64, rows: u64, at: Spooled },
}

#[derive(Default)]
struct State {
    /// Until the reader has it.
    head: Option<Head>,
    items: VecDeque<Item>,
    /// Bytes of `items` in memory.
    bytes: usize,
    spooling: bool,
    file: Option<SpoolFile>,
    end: Option<Result<Outcome, Error>>,
    /// Nobody will read; the engine should stop.
    abandoned: bool,
    progress: Option<Instant>,
}

/// One result on its way from the engine to its reader.
pub(crate) struct ResultQueue {
    state: Mutex<State>,
    room: Condvar,
    news: Notify,
    space: Arc<SpoolSpace>,
    bytes_max: usize,
    spool_memory_bytes_max: usize,
    stall: Duration,
}

/// What a reader gets.
#[derive(Debug)]
pub(crate) enum Next {
    Batch(ResultBatch),
    End(Outcome),
}

impl ResultQueue {
    pub(crate) fn new(limits: &Limits, space: &Arc<SpoolSpace>) -> Arc<Self> {
        Arc::new(Self {
            state: Mutex::default(),
            room: Condvar::new(),
            news: Notify::new(),
            space: Arc::clone(space),
            bytes_max: limits.result_bytes_max,
            spool_memory_bytes_max: limits.spool_memory_bytes_max,
            stall: Duration::from_millis(limits.result_stall_ms),
        })
    }

    /// What is known before the rows. It reaches the reader with the first of them, or with the end: to wake it for the
    /// head alone would make a short statement slower and nothing sooner.
    pub(crate) fn begin(&self, head: Head) {
        self.state.lock().head = Some(head);
    }

    /// Waits for the head.
    ///
    /// # Errors
    /// What the statement failed with before.
    pub(crate) async fn head(&self) -> Result<Head, Error> {
        loop {
            let news = self.news.notified();
            let begun = {
                let mut state = self.state.lock();
                let has_news = !state.items.is_empty() || state.end.is_some();
                has_news.then(|| (state.head.take(), state.end.clone()))
            };
            return match begun {
                Some((Some(head), _)) => Ok(head),
                Some((None, Some(Err(error)))) => Err(error),
                Some((None, _)) => Err(Error::of(ErrorKind::Internal, "a result without a head")),
                None => {
                    news.await;
                    continue;
                }
            };
        }
    }

    /// Hands a batch over; blocks while the reader is behind. False: nobody will read, stop.
    ///
    /// # Errors
    /// Where the spool is full.
    pub(crate) fn push(&self, batch: ResultBatch) -> Result<bool, Error> {
        let mut state = self.state.lock();
        let started = Instant::now();
        while state.bytes >= self.bytes_max && !state.spooling && !state.abandoned {
            let since = state.progress.unwrap_or(started).max(started);
            let deadline = since + self.stall;
            if self.room.wait_until(&mut state, deadline).timed_out() && state.progress.unwrap_or(started) <= since {
                state.spooling = true;
            }
        }
        if state.abandoned {
            return Ok(false);
        }
        let full = state.bytes + batch.ipc.len() > self.spool_memory_bytes_max;
        if state.spooling && (full || state.file.is_some()) {
            self.push_to_file(&mut state, &batch)?;
        } else {
            state.bytes += batch.ipc.len();
            state.items.push_back(Item::Memory(batch));
        }
        drop(state);
        self.news.notify_one();
        Ok(true)
    }

    /// Hands over batches that are in memory anyway, however many.
    pub(crate) fn put(&self, batches: impl Iterator<Item = ResultBatch>) {
        let mut state = self.state.lock();
        for batch in batches {
            state.bytes += batch.ipc.len();
            state.items.push_back(Item::Memory(batch));
        }
    }

    fn push_to_file(&self, state: &mut State, batch: &ResultBatch) -> Result<(), Error> {
        if state.file.is_none() {
            state.file = Some(SpoolFile::create(&self.space)?);
        }
        if let Some(file) = &mut state.file {
            let at = file.append(&batch.ipc)?;
            state.items.push_back(Item::File { index: batch.index, rows: batch.rows, at });
        }
        Ok(())
    }

    /// Ends the result; the first end counts.
    pub(crate) fn finish(&self, end: Result<Outcome, Error>) {
        let mut state = self.state.lock();
        if state.end.is_none() {
            state.end = Some(end);
        }
        drop(state);
        self.news.notify_one();
    }

    /// Stops holding the engine back: what it still produces is spooled.
    pub(crate) fn spool(&self) {
        self.state.lock().spooling = true;
        self.room.notify_all();
    }

    /// Nobody will read what is left.
    pub(crate) fn abandon(&self) {
        let mut state = self.state.lock();
        state.abandoned = true;
        state.items.clear();
        state.bytes = 0;
        state.file = None;
        drop(state);
        self.room.notify_all();
        self.news.notify_one();
    }

    /// The next batch, or the end. One reader at a time.
    ///
    /// # Errors
    /// What the statement failed with.
    pub(crate) async fn next(&self) -> Result<Next, Error> {
        loop {
            let news = self.news.notified();
            match self.take() {
                Some(Ok(Taken::Next(next))) => return Ok(next),
                Some(Ok(Taken::File { index, rows, at })) => {
                    let read = tokio::task::spawn_blocking(move || at.read()).await;
                    let ipc = read.map_err(|e| Error::of(ErrorKind::Internal, e.to_string()))??;
                    return Ok(Next::Batch(ResultBatch { index, ipc, rows }));
                }
                Some(Err(error)) => return Err(error),
                None => news.await,
            }
        }
    }

    /// Whether the statement has ended and how, whatever is still unread.
    pub(crate) fn ended(&self) -> Option<Result<Outcome, Error>> {
        self.state.lock().end.clone()
    }

    fn take(&self) -> Option<Result<Taken, Error>> {
        let mut state = self.state.lock();
        if let Some(item) = state.items.pop_front() {
            state.progress = Some(Instant::now());
            let taken = match item {
                Item::Memory(batch) => {
                    state.bytes -= batch.ipc.len();
                    Taken::Next(Next::Batch(batch))
                }
                Item::File { index, rows, at } => Taken::File { index, rows, at },
            };
            drop(state);
            self.room.notify_all();
            return Some(Ok(taken));
        }
        state.end.clone().map(|end| end.map(|outcome| Taken::Next(Next::End(outcome))))
    }
}

enum Taken {
    Next(Next),
    File { index: u64, rows: u64, at: Spooled },
}
