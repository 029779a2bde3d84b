//! Sessions: each a connection of its own, with its transaction, settings and temporary objects.
//!
//! One statement at a time runs in a session. A statement that finds an unread result in the way has it spooled
//! first, because an open result blocks its connection.

use std::{
    collections::{BTreeMap, HashMap},
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::{Duration, Instant},
};

use openduck_proto::{Error, ErrorKind, channel::Caller};
use parking_lot::Mutex;
use tokio::sync::OwnedMutexGuard;

use crate::{
    config::Limits,
    database::{Database, Pooled, Written},
    engine::{Effect, TransactionPhase, setting_name},
    queue::ResultQueue,
    routers::Routers,
};

/// A transaction without a statement for so long is over where its router has gone; until then its client may go on with it
/// by another one.
const ORPHANED: Duration = Duration::from_secs(5);
/// Sessions of whoever has a share's token.
const SHARE_SESSIONS_MAX: usize = 256;
/// Bytes of a session's name.
const ID_BYTES_MAX: usize = 128;

/// What a session holds between statements.
#[derive(Default)]
pub(crate) struct State {
    /// `None` before the first statement, and after a loss.
    pub(crate) connection: Option<Pooled>,
    /// The settings that the session wants, over the instance's.
    pub(crate) settings: Arc<BTreeMap<String, String>>,
    /// The open transaction has written.
    pub(crate) wrote: bool,
    /// What it has written may have changed the catalog.
    pub(crate) changed_catalog: bool,
    /// What the open transaction has made, dropped and renamed.
    pub(crate) effects: Vec<Effect>,
    /// What it has written.
    pub(crate) written: Written,
    /// The connection has state that no other one has: temporary objects.
    pub(crate) pinned: bool,
    /// The position of the catalog that the transaction sees, once it has looked.
    pub(crate) catalog_seen: Option<u64>,
    /// What to tell the next statement, once: what the session has lost.
    pub(crate) lost: Option<String>,
    /// The router that has brought the last statement; empty: the one in this process.
    pub(crate) router: String,
}

impl State {
    /// The session's settings with further ones, by the names that clients call them by; the same where they say nothing new.
    pub(crate) fn settings_with(&self, more: &HashMap<String, String>) -> Arc<BTreeMap<String, String>> {
        if more.iter().all(|(name, value)| self.settings.get(name) == Some(value)) {
            return Arc::clone(&self.settings);
        }
        let more: Vec<_> = more.iter().map(|(name, value)| (setting_name(name), value)).collect();
        if more.iter().all(|(name, value)| self.settings.get(name) == Some(*value)) {
            return Arc::clone(&self.settings);
        }
        let mut settings = BTreeMap::clone(&self.settings);
        settings.extend(more.into_iter().map(|(name, value)| (name, value.clone())));
        Arc::new(settings)
    }

    /// Whether the connection has a transaction open.
    pub(crate) fn is_in_transaction(&self) -> bool {
        self.connection.as_ref().is_some_and(|pooled| pooled.connection.transaction() != TransactionPhase::Idle)
    }

    /// Rolls back the transaction that is open, if one is.
    ///
    /// # Errors
    /// As the engine reports; it is open still.
    pub(crate) fn roll_back(&mut self) -> Result<(), Error> {
        if !self.is_in_transaction() {
            return Ok(());
        }
        if let Some(pooled) = &mut self.connection {
            pooled.connection.roll_back()?;
        }
        self.wrote = false;
        self.changed_catalog = false;
        self.catalog_seen = None;
        self.effects.clear();
        self.written = Written::default();
        Ok(())
    }

    /// Closes the connection, and with it its transaction.
    fn forget_connection(&mut self) {
        self.connection = None;
        self.wrote = false;
        self.changed_catalog = false;
        self.catalog_seen = None;
        self.effects.clear();
        self.written = Written::default();
    }
}

/// One session of one user on one database.
pub(crate) struct Session {
    database: Arc<Database>,
    state: Arc<tokio::sync::Mutex<State>>,
    /// Statements that want the connection.
    wanted: AtomicUsize,
    /// The result that its connection is producing.
    open: Mutex<Option<Arc<ResultQueue>>>,
    last_used: Mutex<Instant>,
    in_transaction: std::sync::atomic::AtomicBool,
}

/// The exclusive use of a session for one statement.
pub(crate) struct Place {
    pub(crate) session: Arc<Session>,
    pub(crate) state: OwnedMutexGuard<State>,
    /// The session is made for this statement alone.
    pub(crate) alone: bool,
}

struct Wanted<'a>(&'a Session);

impl Drop for Wanted<'_> {
    fn drop(&mut self) {
        self.0.wanted.fetch_sub(1, Ordering::AcqRel);
    }
}

impl Session {
    fn new(database: Arc<Database>) -> Arc<Self> {
        Arc::new(Self {
            database,
            state: Arc::default(),
            wanted: AtomicUsize::new(0),
            open: Mutex::new(None),
            last_used: Mutex::new(Instant::now()),
            in_transaction: false.into(),
        })
    }

    /// A session for one statement alone.
    pub(crate) async fn alone(database: Arc<Database>) -> Place {
        let session = Self::new(database);
        let state = Arc::clone(&session.state).lock_owned().await;
        Place { session, state, alone: true }
    }

    /// The same without waiting, which is never needed.
    pub(crate) fn alone_at_once(database: Arc<Database>) -> Option<Place> {
        let session = Self::new(database);
        let state = Arc::clone(&session.state).try_lock_owned().ok()?;
        Some(Place { session, state, alone: true })
    }

    /// Enters it where nobody else is in it, or wants to be.
    fn enter_at_once(self: Arc<Self>) -> Option<Place> {
        if self.wanted.load(Ordering::Acquire) > 0 {
            return None;
        }
        let state = Arc::clone(&self.state).try_lock_owned().ok()?;
        *self.last_used.lock() = Instant::now();
        Some(Place { session: self, state, alone: false })
    }

    /// Waits for the statement before, spooling what is unread of its result.
    async fn enter(self: Arc<Self>) -> Place {
        let state = {
            let _wanted = Wanted(&self);
            self.wanted.fetch_add(1, Ordering::AcqRel);
            if let Some(queue) = self.open.lock().as_ref() {
                queue.spool();
            }
            Arc::clone(&self.state).lock_owned().await
        };
        *self.last_used.lock() = Instant::now();
        Place { session: self, state, alone: false }
    }

    pub(crate) fn database(&self) -> &Arc<Database> {
        &self.database
    }

    /// Whether it has a transaction open.
    pub(crate) fn is_in_transaction(&self) -> bool {
        self.in_transaction.load(Ordering::Acquire)
    }

    /// Names the result that the connection is about to produce.
    pub(crate) fn open_result(&self, queue: &Arc<ResultQueue>) {
        let mut open = self.open.lock();
        *open = Some(Arc::clone(queue));
        if self.wanted.load(Ordering::Acquire) > 0 {
            queue.spool();
        }
    }
}

impl Place {
    /// Sees to it that the statement reads what is at most `staleness` old, and not below `least`. A transaction stays where
    /// it is.
    ///
    /// # Errors
    /// As [`Database::refresh`].
    pub(crate) fn refresh(
        &mut self,
        least: u64,
        staleness: Duration,
        check: &dyn Fn() -> Result<(), Error>,
    ) -> Result<(), Error> {
        if self.session.in_transaction.load(Ordering::Acquire) {
            return Ok(());
        }
        self.session.database.refresh(least, staleness, check)?;
        if self.state.connection.as_ref().is_some_and(Pooled::is_superseded) {
            // It carries nothing but settings, which come back: see `Run::run_statement`.
            self.state.forget_connection();
        }
        Ok(())
    }

    /// What the session would have to run with is all in its settings: no transaction is open, and nothing kept or lost.
    pub(crate) fn is_plain(&self) -> bool {
        !self.state.pinned
            && self.state.lost.is_none()
            && !self.session.is_in_transaction()
            && !self.state.is_in_transaction()
    }

    /// The newest commit that the session's next statement is sure to see.
    pub(crate) fn newest(&self) -> u64 {
        let behind = self.state.connection.as_ref().and_then(Pooled::reads_at);
        behind.unwrap_or_else(|| self.session.database.newest())
    }

    /// The newest commit that may have changed the catalog that it sees.
    pub(crate) fn catalog(&self) -> u64 {
        let behind = self.state.connection.as_ref().and_then(Pooled::catalog_at);
        behind.unwrap_or_else(|| self.session.database.catalog())
    }

    /// Sees to it that there is a connection, which the statement keeps from here to its end: one that ends meanwhile is not
    /// replaced under it. Another one would not be in the transaction that it has begun, and would let out, unfenced, what it
    /// has seen of commits that are lost.
    ///
    /// # Errors
    /// SESSION_LOST, once, where the session has lost state.
    pub(crate) fn connect(&mut self) -> Result<(), Error> {
        self.notice_end();
        if let Some(lost) = self.state.lost.take() {
            return Err(Error::of(ErrorKind::SessionLost, lost));
        }
        if self.state.connection.is_none() {
            let database = &self.session.database;
            let pooled = if self.alone { database.check_out()? } else { database.connect()? };
            self.state.connection = Some(pooled);
        }
        Ok(())
    }

    /// The connection, once there is one.
    ///
    /// # Errors
    /// SESSION_LOST: it has gone.
    pub(crate) fn connection(&mut self) -> Result<&mut Pooled, Error> {
        let gone = || Error::of(ErrorKind::SessionLost, "the database had to be opened anew under the statement");
        self.state.connection.as_mut().ok_or_else(gone)
    }

    /// Rolls back what the statement has begun; where its connection has ended, that has gone with it.
    ///
    /// # Errors
    /// As the engine reports.
    pub(crate) fn roll_back(&mut self) -> Result<(), Error> {
        self.notice_end();
        self.state.roll_back()
    }

    /// Lets go of a connection whose database has been opened anew; what it carried is said to be lost.
    fn notice_end(&mut self) {
        let ended = self.state.connection.as_ref().and_then(Pooled::ended);
        let Some(why) = ended else { return };
        let in_transaction = self.session.in_transaction.swap(false, Ordering::AcqRel);
        self.state.forget_connection();
        if in_transaction || std::mem::take(&mut self.state.pinned) {
            self.state.lost = Some(format!(
                "the session's transaction and temporary objects are lost: the database had to be opened anew ({why})"
            ));
        }
    }

    /// Ends the transaction that is open, if one is, in whatever way it takes; blocks.
    pub(crate) fn end_transaction(mut self) {
        if let Err(error) = self.state.roll_back() {
            self.state.forget_connection();
            if std::mem::take(&mut self.state.pinned) {
                let why = error.message;
                self.state.lost = Some(format!("the session's temporary objects are lost with its transaction: {why}"));
            }
        }
        self.leave(true);
    }

    /// Ends the statement's use of the session. `reusable`: the connection carries nothing that another session may
    /// not see, but for a transaction.
    pub(crate) fn leave(mut self, reusable: bool) {
        *self.session.open.lock() = None;
        *self.session.last_used.lock() = Instant::now();
        let open = self.state.is_in_transaction();
        if self.alone {
            // A connection that is not clean is closed, and its transaction with it.
            if let Some(pooled) = self.state.connection.take().filter(|_| reusable && !open) {
                self.session.database.check_in(pooled);
            }
            return;
        }
        self.state.pinned |= !reusable;
        self.session.in_transaction.store(open, Ordering::Release);
    }
}

/// The sessions of a worker, by user and name.
#[derive(Default)]
pub(crate) struct Sessions(Mutex<HashMap<(String, String), Arc<Session>>>);

impl Sessions {
    /// Enters a session for one statement; the first one makes it.
    ///
    /// # Errors
    /// TOO_LARGE: the name, or the number of sessions. NO_SUCH_DATABASE: the session is on another database.
    pub(crate) async fn enter(
        &self,
        caller: &Caller,
        id: &str,
        database: &Arc<Database>,
        limits: &Limits,
    ) -> Result<Place, Error> {
        if id.len() > ID_BYTES_MAX {
            return Err(Error::of(ErrorKind::TooLarge, format!("a session's name has at most {ID_BYTES_MAX} bytes")));
        }
        let session = {
            let mut sessions = self.0.lock();
            let count = sessions.len();
            let key = (caller.user.clone(), id.to_owned());
            if caller.share().is_some() && !sessions.contains_key(&key) {
                let of_it = sessions.keys().filter(|(user, _)| *user == caller.user).count();
                if of_it >= SHARE_SESSIONS_MAX {
                    let message = format!("a share has at most {SHARE_SESSIONS_MAX} sessions");
                    return Err(Error::of(ErrorKind::QueueFull, message));
                }
            }
            match sessions.entry(key) {
                std::collections::hash_map::Entry::Occupied(found) => Arc::clone(found.get()),
                std::collections::hash_map::Entry::Vacant(vacant) => {
                    if count >= limits.sessions_max {
                        let message = format!("there are {count} sessions, as many as may be");
                        return Err(Error::of(ErrorKind::QueueFull, message));
                    }
                    Arc::clone(vacant.insert(Session::new(Arc::clone(database))))
                }
            }
        };
        if Arc::ptr_eq(&session.database, database) {
            return Ok(session.enter().await);
        }
        if session.database.name != database.name {
            let message = format!("the session is on the database \"{}\"", session.database.name);
            return Err(Error::of(ErrorKind::NoSuchDatabase, message));
        }
        self.remove(caller, id);
        let message = "the session's state is lost: its database was dropped or restored meanwhile";
        Err(Error::of(ErrorKind::SessionLost, message))
    }

    /// Enters a session that is there, whatever database it is on.
    pub(crate) async fn enter_known(&self, caller: &Caller, id: &str) -> Option<Place> {
        let session = self.0.lock().get(&(caller.user.clone(), id.to_owned())).cloned()?;
        Some(session.enter().await)
    }

    /// Enters a session that is there, on that database, where nobody else is in it.
    pub(crate) fn enter_at_once(&self, caller: &Caller, id: &str, database: &Arc<Database>) -> Option<Place> {
        let session = self.0.lock().get(&(caller.user.clone(), id.to_owned())).cloned()?;
        if Arc::ptr_eq(&session.database, database) { session.enter_at_once() } else { None }
    }

    /// Whether a session has a transaction open.
    pub(crate) fn in_transaction(&self, caller: &Caller, id: &str) -> bool {
        let sessions = self.0.lock();
        let session = sessions.get(&(caller.user.clone(), id.to_owned()));
        session.is_some_and(|session| session.is_in_transaction())
    }

    /// Whether any session has a transaction open.
    pub(crate) fn any_in_transaction(&self) -> bool {
        self.0.lock().values().any(|session| session.is_in_transaction())
    }

    /// Takes all sessions of a user out of the registry.
    pub(crate) fn remove_of(&self, user: &str) -> Vec<Arc<Session>> {
        let of_user = |(owner, _): &(String, String), _: &mut Arc<Session>| owner == user;
        self.0.lock().extract_if(of_user).map(|(_, session)| session).collect()
    }

    /// A setting that a session has changed; `None` too while a statement of it runs.
    pub(crate) fn setting(&self, caller: &Caller, id: &str, name: &str) -> Option<String> {
        let session = self.0.lock().get(&(caller.user.clone(), id.to_owned())).cloned()?;
        let state = session.state.try_lock().ok()?;
        state.settings.get(name).cloned()
    }

    /// Takes a session out of the registry; whoever holds its place still ends it.
    pub(crate) fn remove(&self, caller: &Caller, id: &str) -> Option<Arc<Session>> {
        let session = self.0.lock().remove(&(caller.user.clone(), id.to_owned()))?;
        if let Some(queue) = session.open.lock().as_ref() {
            queue.spool();
        }
        Some(session)
    }

    pub(crate) fn len(&self) -> usize {
        self.0.lock().len()
    }

    /// Ends sessions that have been idle too long, rolls back transactions that have, or whose router has gone, and lets go of
    /// old snapshots. What is to be closed comes back: that may take a while.
    pub(crate) fn reap(&self, limits: &Limits, routers: &Routers) -> (Vec<Pooled>, Vec<Arc<Session>>) {
        let mut closed = Vec::new();
        let idle_session = Duration::from_millis(limits.idle_session_ms);
        let idle_transaction = Duration::from_millis(limits.idle_transaction_ms);
        let why_over = |idle: Duration, state: &State| {
            if idle > idle_transaction {
                Some(format!("it was idle for more than {} s", limits.idle_transaction_ms / 1000))
            } else if idle > ORPHANED && routers.is_gone(&state.router) {
                Some(format!("{} has gone, and nobody has gone on with it", state.router))
            } else {
                None
            }
        };
        let mut ends = |session: &Session| {
            let idle = session.last_used.lock().elapsed();
            // A session that is in use has its state locked.
            let Ok(mut state) = session.state.try_lock() else { return false };
            if session.is_in_transaction()
                && let Some(why) = why_over(idle, &state)
            {
                tracing::info!(database = session.database.name, ?idle, "a transaction is rolled back: {why}");
                // The engine rolls back with the connection; temporary objects go too, so it is said.
                closed.extend(state.connection.take());
                state.forget_connection();
                state.pinned = false;
                session.in_transaction.store(false, Ordering::Release);
                state.lost = Some(format!(
                    "the transaction was rolled back: {why}; the session's temporary objects are gone with it"
                ));
            }
            let in_transaction = session.in_transaction.load(Ordering::Acquire);
            if !in_transaction && state.connection.as_ref().is_some_and(Pooled::is_superseded) {
                // It would keep a snapshot that nobody reads any more.
                closed.extend(state.connection.take());
                state.forget_connection();
            }
            idle > idle_session
        };
        let ended = self.0.lock().extract_if(|_, session| ends(session)).map(|(_, session)| session).collect();
        (closed, ended)
    }
}
