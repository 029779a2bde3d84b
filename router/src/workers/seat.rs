//! A session's seat: which worker it has to go to, if any, and what it has seen, wherever it goes.

use std::{
    collections::BTreeMap,
    sync::{Arc, Weak},
    time::Duration,
};

use moka::sync::Cache;
use openduck_proto::{
    channel::Caller,
    v1::{Begin, ExecuteQueryReply, ExecuteQueryRequest, StreamResultsReply, TransactionState},
};
use parking_lot::Mutex;

/// A session that has not been heard of for so long is forgotten; its worker has done so before.
const IDLE: Duration = Duration::from_secs(24 * 3600);
/// Sessions of one router.
const SEATS_MAX: u64 = 1 << 20;
/// How long it is known whose a result is that nobody reads; its worker forgets it before.
const UNREAD: Duration = Duration::from_secs(300);

/// What a session keeps, and where.
#[derive(Debug, Default)]
struct State {
    /// The worker of its open transaction.
    transaction: Option<String>,
    /// The worker that keeps what no other one has.
    pinned: Option<String>,
    /// The newest commit that it has seen or made.
    seen: u64,
    /// The settings that it wants, which travel with every statement.
    settings: BTreeMap<String, String>,
    /// The workers that know of it, and its names there.
    workers: Vec<(String, String)>,
    /// How often it has begun anew.
    generation: u32,
}

/// One session, as the router knows it.
#[derive(Debug, Default)]
pub(super) struct Seat(Mutex<State>);

impl Seat {
    /// Where its statements have to go; `None`: anywhere.
    pub(super) fn bound(&self) -> Option<String> {
        let state = self.0.lock();
        state.transaction.clone().or_else(|| state.pinned.clone())
    }

    /// Whether it has a transaction open.
    pub(super) fn is_in_transaction(&self) -> bool {
        self.0.lock().transaction.is_some()
    }

    /// What it kept at a worker is lost. From here on it has another name with workers, so that it never meets a transaction
    /// that is still open at one that could not be reached; where it was known, and as what.
    pub(super) fn begin_anew(&self) -> Vec<(String, String)> {
        let mut state = self.0.lock();
        state.transaction = None;
        state.pinned = None;
        state.generation += 1;
        std::mem::take(&mut state.workers)
    }

    /// Gives a statement what the session carries along.
    pub(super) fn prepare(&self, request: &mut ExecuteQueryRequest) {
        let state = self.0.lock();
        for (name, value) in &state.settings {
            request.settings.entry(name.clone()).or_insert_with(|| value.clone());
        }
        request.session_lsn = request.session_lsn.max(state.seen);
        if state.generation > 0 {
            request.session_id = format!("{}~{}", request.session_id, state.generation);
        }
    }

    /// A statement goes to a worker.
    pub(super) fn enter(&self, worker: &str, request: &ExecuteQueryRequest) {
        let mut state = self.0.lock();
        if !state.workers.iter().any(|(known, _)| known == worker) {
            state.workers.push((worker.to_owned(), request.session_id.clone()));
        }
        if begins(request) {
            // It stays open even where the statement fails.
            state.transaction = Some(worker.to_owned());
        }
    }

    /// A worker has refused a statement before anything of it ran.
    pub(super) fn leave(&self, worker: &str, request: &ExecuteQueryRequest) {
        let mut state = self.0.lock();
        if begins(request) && state.transaction.as_deref() == Some(worker) {
            state.transaction = None;
        }
    }

    /// A statement has failed: where it was to end its transaction, that has ended all the same.
    pub(super) fn end_transaction(&self, worker: &str, request: &ExecuteQueryRequest) {
        let mut state = self.0.lock();
        if ends(&request.sql) && state.transaction.as_deref() == Some(worker) {
            state.transaction = None;
        }
    }

    /// A worker has answered.
    pub(super) fn note(&self, worker: &str, request: &ExecuteQueryRequest, reply: &ExecuteQueryReply) {
        let mut state = self.0.lock();
        state.see(worker, reply.lsn, reply.transaction());
        if reply.pinned {
            state.pinned = Some(worker.to_owned());
        }
        state.settings.extend(request.settings.clone());
        state.settings.extend(reply.settings.clone());
    }

    /// The rest of an answer has come.
    pub(super) fn note_end(&self, worker: &str, reply: &StreamResultsReply) {
        self.0.lock().see(worker, reply.lsn, reply.transaction());
    }

    /// The workers that know of it, and its names there.
    pub(super) fn workers(&self) -> Vec<(String, String)> {
        self.0.lock().workers.clone()
    }
}

impl State {
    fn see(&mut self, worker: &str, lsn: u64, transaction: TransactionState) {
        self.seen = self.seen.max(lsn);
        if transaction != TransactionState::Idle {
            self.transaction = Some(worker.to_owned());
        } else if self.transaction.as_deref() == Some(worker) {
            self.transaction = None;
        }
    }
}

/// Whether a request opens a transaction first.
fn begins(request: &ExecuteQueryRequest) -> bool {
    matches!(request.begin(), Begin::ReadWrite | Begin::ReadOnly)
}

/// Whether a statement is there to end a transaction; the worker goes by the same words. ROLLBACK TO a savepoint is not.
fn ends(sql: &str) -> bool {
    let mut words = sql.split(|sign: char| sign.is_whitespace() || sign == ';').filter(|word| !word.is_empty());
    let is_one = |word: &str, of: &[&str]| of.iter().any(|known| word.eq_ignore_ascii_case(known));
    words.next().is_some_and(|verb| is_one(verb, &["commit", "end", "rollback", "abort"]))
        && words.all(|word| is_one(word, &["transaction", "work"]))
}

/// The sessions that come by this router, by user and name, and whose the results are that are still read.
pub(super) struct Seats {
    seats: Cache<(String, String), Arc<Seat>>,
    reading: Cache<String, Weak<Seat>>,
}

impl Seats {
    pub(super) fn new() -> Self {
        Self {
            seats: Cache::builder().time_to_idle(IDLE).max_capacity(SEATS_MAX).build(),
            reading: Cache::builder().time_to_live(UNREAD).max_capacity(SEATS_MAX).build(),
        }
    }

    /// The seat of a session; the first statement makes it. `None`: the statement stands alone.
    pub(super) fn of(&self, caller: &Caller, session_id: &str) -> Option<Arc<Seat>> {
        (!session_id.is_empty()).then(|| self.seats.get_with(key(caller, session_id), Arc::default))
    }

    /// Takes a session's seat away.
    pub(super) fn remove(&self, caller: &Caller, session_id: &str) -> Option<Arc<Seat>> {
        self.seats.remove(&key(caller, session_id))
    }

    /// The rest of a result of a session's is there under that handle.
    pub(super) fn expect(&self, handle: &str, seat: &Arc<Seat>) {
        self.reading.insert(handle.to_owned(), Arc::downgrade(seat));
    }

    /// The session whose result is read now, where it is one's.
    pub(super) fn of_result(&self, handle: &str) -> Option<Arc<Seat>> {
        self.reading.remove(handle)?.upgrade()
    }
}

fn key(caller: &Caller, session_id: &str) -> (String, String) {
    (caller.user.clone(), session_id.to_owned())
}

#[cfg(test)]
mod tests;
