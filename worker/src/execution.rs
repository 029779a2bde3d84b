//! Executions: every statement has an id from the moment it is received, and can be cancelled by it at any moment.

use std::{
    collections::{HashMap, VecDeque},
    ops::Deref,
    sync::{
        Arc, OnceLock,
        atomic::{AtomicBool, Ordering, fence},
    },
    time::{Duration, Instant},
};

use bytes::Bytes;
use openduck_proto::{Error, ErrorKind, channel::Caller, id, v1::ExecuteQueryRequest};
use parking_lot::Mutex;
use tokio::sync::Notify;

use crate::{engine::Interrupt, queue::ResultQueue};

/// How long the id of an ended execution is remembered, so that a repeated one is refused.
const REMEMBERED: Duration = Duration::from_secs(60);

/// How long somebody who cancels waits for the end.
const END_WAIT: Duration = Duration::from_secs(1);

/// Statements at a time of whoever has a share's token: others have a place beside them.
const SHARE_STATEMENTS_MAX: usize = 32;
/// Bytes of a statement that others get to see.
const SHOWN_BYTES_MAX: usize = 4096;

/// Why a statement is stopped.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Reason {
    /// Somebody asked for it.
    Request,
    /// It ran for so many milliseconds.
    Timeout(u64),
    /// Its client is gone.
    Disconnect,
    /// The worker is going down.
    Shutdown,
}

impl Reason {
    pub(crate) fn error(self) -> Error {
        match self {
            Self::Request => Error::of(ErrorKind::Interrupt, "canceling statement due to user request"),
            Self::Timeout(ms) => {
                Error::of(ErrorKind::Timeout, format!("canceling statement due to statement timeout ({ms} ms)"))
            }
            Self::Disconnect => Error::of(ErrorKind::Interrupt, "canceling statement: its client is gone"),
            // Not SHUTTING_DOWN, which says that nothing has run.
            Self::Shutdown => {
                Error::of(ErrorKind::Interrupt, "canceling statement: the worker is going down").with_sqlstate("57P01")
            }
        }
    }
}

/// One statement, from its receipt to its end.
pub(crate) struct Execution {
    pub(crate) id: String,
    pub(crate) caller: Caller,
    pub(crate) database: String,
    /// What it can be cancelled by, besides its id; may be empty.
    cancel_key: Bytes,
    /// The execution that it is a part of; may be empty.
    part_of: String,
    /// The beginning of the text.
    pub(crate) sql: String,
    pub(crate) started: Instant,
    runs: AtomicBool,
    /// Whoever stops it is not told that it has not happened before that is so.
    may_commit: AtomicBool,
    stopped: OnceLock<Reason>,
    /// What is wrong with what it was sent.
    wrong_input: OnceLock<Error>,
    interrupt: Mutex<Option<Interrupt>>,
    queue: Mutex<Option<Arc<ResultQueue>>>,
    ended: AtomicBool,
    news: Notify,
}

impl Execution {
    /// Stops the statement wherever it is; the first reason counts. One that may be committing is only interrupted: whether
    /// it has committed is known at its end, and nobody is told of it before.
    pub(crate) fn stop(&self, reason: Reason) {
        if self.stopped.set(reason).is_err() {
            return;
        }
        // Either this sees the mark, or who sets it sees the reason.
        fence(Ordering::SeqCst);
        if let Some(interrupt) = self.interrupt.lock().as_ref() {
            interrupt.interrupt();
        }
        if !self.may_commit.load(Ordering::SeqCst) {
            // A producer that waits for room is woken up by the loss of its reader.
            let queue = self.queue.lock().clone();
            if let Some(queue) = queue {
                queue.finish(Err(reason.error()));
                queue.abandon();
            }
        }
        self.news.notify_waiters();
    }

    /// From here on it may commit by itself.
    ///
    /// # Errors
    /// The statement is stopped.
    pub(crate) fn may_commit(&self) -> Result<(), Error> {
        self.may_commit.store(true, Ordering::SeqCst);
        fence(Ordering::SeqCst);
        self.check().inspect_err(|_| self.commits_nothing())
    }

    /// It has committed nothing, and does not for now.
    pub(crate) fn commits_nothing(&self) {
        self.may_commit.store(false, Ordering::SeqCst);
    }

    /// Why the statement is stopped, if it is.
    pub(crate) fn stopped(&self) -> Option<Reason> {
        self.stopped.get().copied()
    }

    /// What it was sent cannot be read; the first error counts.
    pub(crate) fn blame_input(&self, error: &Error) {
        let _ = self.wrong_input.set(error.clone());
    }

    /// Why it has failed, whatever the engine says: it is stopped, or what it was sent is wrong.
    pub(crate) fn cause(&self) -> Option<Error> {
        self.stopped().map(Reason::error).or_else(|| self.wrong_input.get().cloned())
    }

    /// Completes when the statement is stopped.
    pub(crate) async fn until_stopped(&self) -> Error {
        loop {
            let news = self.news.notified();
            if let Some(reason) = self.stopped() {
                return reason.error();
            }
            news.await;
        }
    }

    /// Completes when the statement is stopped and nothing hangs on how it ends.
    pub(crate) async fn until_given_up(&self) -> Error {
        let error = self.until_stopped().await;
        while self.may_commit.load(Ordering::SeqCst) {
            let news = self.news.notified();
            if self.may_commit.load(Ordering::SeqCst) {
                news.await;
            }
        }
        error
    }

    /// Completes when nothing of the statement is left: its transaction is over and its session free.
    async fn until_ended(&self) {
        loop {
            let news = self.news.notified();
            if self.ended.load(Ordering::Acquire) {
                return;
            }
            news.await;
        }
    }

    /// From here on a stop ends this queue, and no other one.
    pub(crate) fn attach_queue(&self, queue: &Arc<ResultQueue>) {
        *self.queue.lock() = Some(Arc::clone(queue));
        if let Some(reason) = self.stopped() {
            queue.finish(Err(reason.error()));
            queue.abandon();
        }
    }

    /// From here on a stop interrupts the engine.
    ///
    /// # Errors
    /// The statement is stopped already.
    pub(crate) fn attach_engine(&self, interrupt: Interrupt) -> Result<(), Error> {
        *self.interrupt.lock() = Some(interrupt);
        self.check()
    }

    /// From here on a stop no longer touches the engine, which may belong to another statement.
    pub(crate) fn detach_engine(&self) {
        *self.interrupt.lock() = None;
    }

    /// # Errors
    /// The statement is stopped.
    pub(crate) fn check(&self) -> Result<(), Error> {
        self.stopped().map_or(Ok(()), |reason| Err(reason.error()))
    }

    /// Takes note that nothing but its own work is left to do.
    pub(crate) fn run(&self) {
        self.runs.store(true, Ordering::Relaxed);
    }

    /// Nothing but its own work is left to do.
    pub(crate) fn runs(&self) -> bool {
        self.runs.load(Ordering::Relaxed)
    }

    /// Percent done, where the engine knows.
    pub(crate) fn progress(&self) -> Option<f64> {
        self.interrupt.lock().as_ref().and_then(Interrupt::progress)
    }
}

/// An execution that is under way: it ends when this goes.
pub(crate) struct Underway {
    executions: Arc<Executions>,
    execution: Arc<Execution>,
}

impl Deref for Underway {
    type Target = Arc<Execution>;

    fn deref(&self) -> &Arc<Execution> {
        &self.execution
    }
}

impl Drop for Underway {
    fn drop(&mut self) {
        self.executions.end(&self.execution);
    }
}

/// As much of a statement as is shown to those who look what is running.
fn beginning(sql: &str) -> &str {
    &sql[..sql.floor_char_boundary(SHOWN_BYTES_MAX)]
}

#[derive(Default)]
struct Known {
    running: HashMap<String, Arc<Execution>>,
    ended: HashMap<String, Instant>,
    order: VecDeque<(Instant, String)>,
}

/// All executions of a worker, running and just ended.
#[derive(Default)]
pub(crate) struct Executions(Mutex<Known>);

impl Executions {
    /// Takes a statement in.
    ///
    /// # Errors
    /// DUPLICATE_EXECUTION: an execution of that id runs, or ended less than a minute ago. QUEUE_FULL: it is one of too many
    /// of a share.
    pub(crate) fn begin(
        self: &Arc<Self>,
        caller: &Caller,
        database: &str,
        request: &ExecuteQueryRequest,
    ) -> Result<Underway, Error> {
        let id = request.execution_id.as_str();
        let named = !id.is_empty();
        let id = if named { id.to_owned() } else { id::random() };
        let mut known = self.0.lock();
        forget_old(&mut known);
        if named && (known.running.contains_key(&id) || known.ended.contains_key(&id)) {
            return Err(Error::of(
                ErrorKind::DuplicateExecution,
                format!("the execution \"{id}\" has been run already"),
            ));
        }
        let by_caller = || known.running.values().filter(|running| running.caller == *caller).count();
        if caller.share().is_some() && by_caller() >= SHARE_STATEMENTS_MAX {
            let message = format!("a share runs at most {SHARE_STATEMENTS_MAX} statements at a time");
            return Err(Error::of(ErrorKind::QueueFull, message));
        }
        let execution = Arc::new(Execution {
            id: id.clone(),
            caller: caller.clone(),
            database: database.to_owned(),
            cancel_key: request.cancel_key.clone(),
            part_of: request.part_of.clone(),
            sql: beginning(&request.sql).to_owned(),
            started: Instant::now(),
            runs: AtomicBool::new(false),
            may_commit: AtomicBool::new(false),
            stopped: OnceLock::new(),
            wrong_input: OnceLock::new(),
            interrupt: Mutex::new(None),
            queue: Mutex::new(None),
            ended: AtomicBool::new(false),
            news: Notify::new(),
        });
        known.running.insert(id, Arc::clone(&execution));
        Ok(Underway { executions: Arc::clone(self), execution })
    }

    /// Whether an execution of that id runs, or ended less than a minute ago.
    pub(crate) fn knows(&self, id: &str) -> bool {
        let known = self.0.lock();
        known.running.contains_key(id) || known.ended.contains_key(id)
    }

    /// Lets go of an ended statement and remembers its id for a while, where something of it has run: what was refused may
    /// come again when it is not any more.
    fn end(&self, execution: &Execution) {
        let mut known = self.0.lock();
        if known.running.remove(&execution.id).is_some() && execution.runs() {
            let now = Instant::now();
            known.ended.insert(execution.id.clone(), now);
            known.order.push_back((now, execution.id.clone()));
        }
        drop(known);
        execution.ended.store(true, Ordering::Release);
        execution.news.notify_waiters();
    }

    /// Stops an execution of `caller`, and all that are parts of it, and waits, for a while, until nothing of them is left;
    /// false where none of that id runs.
    pub(crate) async fn cancel(&self, caller: &Caller, id: &str) -> bool {
        let is_it = |execution: &Execution| execution.id == id || execution.part_of == id;
        self.cancel_those(|execution| !id.is_empty() && execution.caller == *caller && is_it(execution)).await
    }

    /// The same for what is a part of it alone.
    pub(crate) async fn cancel_parts(&self, caller: &Caller, id: &str) -> bool {
        let is_part = |execution: &Execution| execution.part_of == id;
        self.cancel_those(|execution| !id.is_empty() && execution.caller == *caller && is_part(execution)).await
    }

    /// The same for all executions with that key, which is not empty.
    pub(crate) async fn cancel_by_key(&self, cancel_key: &[u8]) -> bool {
        self.cancel_those(|execution| !cancel_key.is_empty() && execution.cancel_key == cancel_key).await
    }

    async fn cancel_those(&self, meant: impl Fn(&Execution) -> bool) -> bool {
        let running = self.running();
        let found: Vec<_> = running.into_iter().filter(|execution| meant(execution)).collect();
        for execution in &found {
            execution.stop(Reason::Request);
        }
        let ends = found.iter().map(|execution| execution.until_ended());
        let _ = tokio::time::timeout(END_WAIT, futures::future::join_all(ends)).await;
        !found.is_empty()
    }

    /// Stops them all.
    pub(crate) fn stop_all(&self, reason: Reason) {
        let running: Vec<_> = self.0.lock().running.values().cloned().collect();
        for execution in running {
            execution.stop(reason);
        }
    }

    /// Those that run now.
    pub(crate) fn running(&self) -> Vec<Arc<Execution>> {
        self.0.lock().running.values().cloned().collect()
    }
}

fn forget_old(known: &mut Known) {
    while known.order.front().is_some_and(|(at, _)| at.elapsed() > REMEMBERED) {
        if let Some((_, id)) = known.order.pop_front() {
            known.ended.remove(&id);
        }
    }
}
