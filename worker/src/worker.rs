//! The worker: takes a request from its receipt to its reply, and keeps what outlives it.

mod cached;
mod channel;
mod follow;
mod heavy;
mod print;
mod reply;

use std::{
    sync::Arc,
    time::{Duration, Instant},
};

use openduck_proto::{
    Error, ErrorKind,
    channel::{Caller, Inputs},
    v1::{DatabaseState, ExecuteQueryReply, ExecuteQueryRequest, Mode, WorkerState, execute_query_request::Freshness},
};

use self::reply::{Beginning, Started};
use crate::{
    access::{Authority, Policy},
    admission::{self, Admission, Priority},
    bridge::Bridges,
    command::Command,
    config::Config,
    database::{Database, Purpose},
    databases::{Databases, Serving},
    engine,
    execution::{Execution, Executions, Reason, Underway},
    input::{self, Ready},
    queue::ResultQueue,
    result::Results,
    result_cache::{Question, ResultCache},
    routers::Routers,
    session::{Session, Sessions},
    spool::SpoolSpace,
    statement::{self, Job},
};

/// Bytes of a client's transaction id.
const TRANSACTION_ID_BYTES_MAX: usize = 128;
/// Longer than the lease of a writer that has died runs.
const LEASE_WAIT: Duration = Duration::from_secs(15);
/// How often it is tried meanwhile.
const LEASE_RETRY: Duration = Duration::from_millis(250);
/// How often idle and orphaned sessions and unread results are looked at.
const REAP_EVERY: Duration = Duration::from_secs(2);

/// Runs statements in DuckDB. Cheap to clone; the last clone closes the databases.
#[derive(Clone)]
pub struct Worker(Arc<Inner>);

struct Inner {
    config: Config,
    databases: Databases,
    routers: Routers,
    sessions: Sessions,
    executions: Arc<Executions>,
    admission: Admission,
    bridges: Arc<Bridges>,
    results: Results,
    cache: Arc<ResultCache>,
    space: Arc<SpoolSpace>,
}

/// Stops a statement whose caller has gone before its reply.
struct StopOnDrop<'a> {
    execution: &'a Execution,
    armed: bool,
}

impl Drop for StopOnDrop<'_> {
    fn drop(&mut self) {
        if self.armed {
            self.execution.stop(Reason::Disconnect);
        }
    }
}

impl Worker {
    /// Starts to serve. Must be called in a Tokio runtime; blocks while plain files are opened.
    ///
    /// # Errors
    /// The first file that cannot be opened, and why.
    pub fn open(config: Config, serving: &Serving) -> Result<Self, Error> {
        let databases = Databases::open(serving, &config)?;
        let life = Duration::from_millis(config.limits.result_life_ms);
        let inner = Arc::new(Inner {
            databases,
            routers: Routers::default(),
            sessions: Sessions::default(),
            executions: Arc::default(),
            admission: Admission::new(&config.limits, config.threads),
            bridges: Arc::new(Bridges::new(config.peers.clone())),
            results: Results::new(&config.worker_id, life),
            cache: Arc::new(ResultCache::new(config.limits.result_cache_bytes_max)),
            space: SpoolSpace::new(&config.temporary_folder, config.limits.spool_file_bytes_max),
            config,
        });
        tokio::spawn(follow::follow(Arc::downgrade(&inner)));
        let weak = Arc::downgrade(&inner);
        tokio::spawn(async move {
            let (mut ticks, mut last) = (tokio::time::interval(REAP_EVERY), Instant::now());
            loop {
                ticks.tick().await;
                // After a while without any time nothing is as old as it looks.
                if std::mem::replace(&mut last, Instant::now()).elapsed() > 2 * REAP_EVERY {
                    continue;
                }
                let Some(inner) = weak.upgrade() else { break };
                inner.results.reap();
                let closed = inner.sessions.reap(&inner.config.limits, &inner.routers);
                let trimmed: Vec<_> = inner.databases.opened().iter().map(|database| database.trim()).collect();
                tokio::task::spawn_blocking(move || drop((closed, inner.databases.reap(), trimmed)));
            }
        });
        Ok(Self(inner))
    }

    /// This worker's name.
    pub fn id(&self) -> &str {
        &self.0.config.worker_id
    }

    /// A router lives, and will end what its sessions leave open; empty: one that does not say its name.
    pub fn hear(&self, router: &str) {
        if !router.is_empty() {
            self.0.routers.hear(router);
        }
    }

    /// A router has gone: another one has its address.
    pub fn hear_no_more(&self, router: &str) {
        self.0.routers.forget(router);
    }

    /// The names of the databases.
    ///
    /// # Errors
    /// As the metastore reports.
    pub async fn databases(&self) -> Result<Vec<String>, Error> {
        self.0.databases.names().await
    }

    /// Opens a database, so that its first client need not wait. Where somebody else writes it, waits as long as it takes
    /// to know that he lives.
    ///
    /// # Errors
    /// Why it cannot be opened.
    pub async fn warm(&self, database: &str) -> Result<(), Error> {
        let deadline = tokio::time::Instant::now() + LEASE_WAIT;
        let mut told = false;
        loop {
            match self.0.databases.get(database, "").await {
                Err(error) if error.kind() == ErrorKind::NoWorker && tokio::time::Instant::now() < deadline => {
                    if !std::mem::replace(&mut told, true) {
                        tracing::info!(database, "waiting: {}", error.message);
                    }
                    tokio::time::sleep(LEASE_RETRY).await;
                }
                opened => {
                    let opened = opened?;
                    let settling = Arc::clone(&opened);
                    let settled = tokio::task::spawn_blocking(move || settling.settle()).await;
                    return settled.map_err(|error| Error::of(ErrorKind::Internal, error.to_string()))?;
                }
            }
        }
    }

    /// The databases that are open, but for snapshots and shares.
    pub(crate) fn served(&self) -> Vec<DatabaseState> {
        let opened = self.0.databases.opened();
        let served = opened.iter().filter(|database| database.purpose() == Purpose::Newest);
        let state = |database: &Arc<Database>| DatabaseState {
            name: database.name.clone(),
            head: database.head(),
            writer: database.other_writer().unwrap_or_else(|| self.id().to_owned()),
        };
        served.map(state).collect()
    }

    /// What it tells routers of itself.
    pub fn state(&self) -> WorkerState {
        let admission = &self.0.admission;
        WorkerState {
            engine_version: engine::version(),
            databases: self.served(),
            running: admission.running() as u32,
            queued: admission.queued() as u32,
            draining: admission.is_draining(),
        }
    }

    /// Lets running statements and open transactions end for at most `grace`, stops the rest, folds every database's log into
    /// its file, and lets another worker write.
    pub async fn shut_down(&self, grace: Duration) {
        self.0.admission.drain();
        let deadline = tokio::time::Instant::now() + grace;
        let is_busy = || {
            let inner = &*self.0;
            !inner.executions.running().is_empty() || inner.sessions.any_in_transaction() || inner.results.any()
        };
        while is_busy() && tokio::time::Instant::now() < deadline {
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        self.0.admission.close();
        self.0.executions.stop_all(Reason::Shutdown);
        let inner = Arc::clone(&self.0);
        let folded = tokio::task::spawn_blocking(move || {
            for database in inner.databases.opened() {
                if let Err(error) = database.checkpoint() {
                    // The log holds everything; the next start replays it.
                    tracing::warn!(database = database.name, %error, "no checkpoint at shutdown");
                }
                if let Err(error) = database.close() {
                    tracing::warn!(database = database.name, %error, "not closed in order");
                }
            }
        });
        if let Err(error) = folded.await {
            tracing::warn!(%error, "no checkpoint at shutdown");
        }
        let Some(store) = self.0.databases.store() else { return };
        if let Err(error) = store.objects().close().await {
            tracing::warn!(%error, "the disk cache was not written to its end");
        }
    }

    async fn execute(
        &self,
        caller: Caller,
        request: ExecuteQueryRequest,
        inputs: Inputs,
    ) -> Result<ExecuteQueryReply, Error> {
        let ending = (!request.session_id.is_empty() && ends_transaction(&request.sql))
            .then(|| (caller.clone(), request.session_id.clone()));
        let answered = self.answer(caller, request, inputs).await;
        if let (Err(_), Some((caller, session_id))) = (&answered, ending) {
            // Whatever has refused it: who has sent it takes the transaction to be over.
            Box::pin(self.end_transaction(&caller, &session_id)).await;
        }
        answered
    }

    /// Rolls back what a session has open.
    async fn end_transaction(&self, caller: &Caller, session_id: &str) {
        let Some(place) = self.0.sessions.enter_known(caller, session_id).await else { return };
        if let Err(error) = tokio::task::spawn_blocking(move || place.end_transaction()).await {
            tracing::error!(%error, "a transaction was not rolled back");
        }
    }

    async fn answer(
        &self,
        caller: Caller,
        request: ExecuteQueryRequest,
        inputs: Inputs,
    ) -> Result<ExecuteQueryReply, Error> {
        let inner = &*self.0;
        check_request(inner, &request)?;
        if let Some(command) = Command::parse(&request.sql)? {
            if caller.share().is_some() {
                let message = "a share reads one database: statements about databases are not for it";
                return Err(Error::of(ErrorKind::Permission, message));
            }
            inner.databases.check_user(&caller.user).await?;
            let in_transaction = inner.sessions.in_transaction(&caller, &request.session_id);
            let mut request = request;
            if let Some(path) = inner.sessions.setting(&caller, &request.session_id, "search_path") {
                request.settings.entry("search_path".to_owned()).or_insert(path);
            }
            let dropped = command.dropped_users();
            let reply = Box::pin(command.run(&inner.databases, &caller, &request, in_transaction)).await?;
            let ended: Vec<_> = dropped.iter().flat_map(|user| inner.sessions.remove_of(user)).collect();
            tokio::task::spawn_blocking(move || drop(ended));
            return Ok(reply);
        }
        if request.mode() == Mode::Print {
            return Box::pin(self.print(&caller, request)).await;
        }
        // What may not be read is not even opened.
        let policy = self.policy(&caller, &request.database, snapshot_of(&request)).await?;
        let database = self.database(&caller, &request, snapshot_of(&request)).await?;
        let policy = policy.map_or(0, |policy| policy.number);
        if let Some(reply) = self.repeat(&caller, &request, &database, policy) {
            return Ok(reply);
        }
        // What is above is all there is to most short statements, and should not move about what is below.
        Box::pin(self.run(caller, request, inputs, database)).await
    }

    /// Runs a statement, from when its database is known.
    async fn run(
        &self,
        caller: Caller,
        request: ExecuteQueryRequest,
        inputs: Inputs,
        database: Arc<Database>,
    ) -> Result<ExecuteQueryReply, Error> {
        let inner = &*self.0;
        let underway = inner.executions.begin(&caller, &database.name, &request)?;
        let execution = Arc::clone(&underway);
        let mut guard = StopOnDrop { execution: &execution, armed: true };
        let started = async {
            if request.wants_writer {
                follow::take_over(&database).await?;
            }
            // Before it takes a place in its session, or of those that run: see there.
            let inputs = match request.inputs.is_empty() {
                true => Ready::Nothing,
                false => input::receive(&request.inputs, inputs, &inner.bridges)?.ready(&database, &execution).await?,
            };
            match self.start(caller.clone(), request, inputs, underway, database).await? {
                Started::Here(answer) => Ok(answer),
                Started::Not(heavy) => self.run_heavy(caller, *heavy).await,
            }
        };
        let Beginning { head, queue, inline_bytes_max } = tokio::select! {
            biased;
            error = execution.until_given_up() => return Err(error),
            started = started => started?,
        };
        let reply = self.reply(head, queue, inline_bytes_max, &execution).await?;
        guard.armed = false;
        Ok(reply)
    }

    /// What `caller` may do in the database; `None` where nothing is refused: what is shared may be read whole, and is only
    /// read.
    async fn policy(&self, caller: &Caller, name: &str, snapshot: &str) -> Result<Option<Arc<Policy>>, Error> {
        if caller.share().is_some() {
            return Ok(None);
        }
        let policy = self.0.databases.policy(&caller.user, name).await?;
        // What is granted is granted by name, and the past had other things of the same names.
        let is_past = !snapshot.is_empty() || name.contains('@');
        if is_past && !policy.as_ref().is_none_or(|policy| policy.reads_the_past()) {
            let message = "permission denied: the past of a database is read by its owner only";
            return Err(Error::of(ErrorKind::Permission, message));
        }
        Ok(policy)
    }

    /// On whose authority a statement of `caller`'s runs in the database; `None` as in [`Self::policy`].
    async fn authority(&self, caller: &Caller, name: &str, snapshot: &str) -> Result<Option<Authority>, Error> {
        let databases = &self.0.databases;
        let policy = self.policy(caller, name, snapshot).await?;
        Ok(policy.zip(databases.store()).map(|(policy, store)| Authority {
            user: caller.user.clone(),
            policy,
            store: store.clone(),
            access: databases.access().clone(),
        }))
    }

    /// Bytes of batches in the reply.
    fn inline_bytes_max(&self, request: &ExecuteQueryRequest) -> usize {
        match request.inline_bytes_max {
            0 => self.0.config.limits.inline_bytes_max,
            bytes => bytes as usize,
        }
    }

    /// The database that a request means.
    async fn database(
        &self,
        caller: &Caller,
        request: &ExecuteQueryRequest,
        snapshot: &str,
    ) -> Result<Arc<Database>, Error> {
        let (databases, name) = (&self.0.databases, request.database.as_str());
        match (caller.share(), &request.ticket) {
            (Some(token_hash), _) => databases.get_shared(token_hash, name, snapshot).await,
            (None, Some(ticket)) => databases.at(name, ticket.lsn).await,
            (None, None) => databases.get(name, snapshot).await,
        }
    }

    /// Enters the session, waits for a place to run, and runs up to the head of the result.
    async fn start(
        &self,
        caller: Caller,
        mut request: ExecuteQueryRequest,
        inputs: Ready,
        execution: Underway,
        database: Arc<Database>,
    ) -> Result<Started, Error> {
        let inner = &*self.0;
        let limits = &inner.config.limits;
        let mut place = if request.session_id.is_empty() {
            Session::alone(database).await
        } else {
            inner.sessions.enter(&caller, &request.session_id, &database, limits).await?
        };
        self.hear(&request.router);
        place.state.router = std::mem::take(&mut request.router);
        if inner.admission.is_draining() && !place.session.is_in_transaction() {
            return Err(admission::going_down());
        }
        let inline_bytes_max = self.inline_bytes_max(&request);
        // As much work takes less time by more threads.
        request.whole_rows_max = request.whole_rows_max.saturating_mul(inner.config.threads as u64);
        let question = Question::of(&request, &place);
        let heavy = self.may_be_heavy(&mut request, question.as_ref(), place.session.database());
        // What makes an answer of parts that have places never waits for one, or these would wait for it for ever.
        let gathers = request.ticket.is_some() && !request.inputs.is_empty();
        let settings = &place.state.settings;
        let priority = request.settings.get(admission::SETTING).or_else(|| settings.get(admission::SETTING));
        let priority = Priority::of(priority.map(String::as_str));
        let slot = match place.session.database().purpose() {
            _ if gathers => None,
            Purpose::Heavy => Some(inner.admission.enter_heavy(&caller.user, priority).await?),
            _ => Some(inner.admission.enter(&caller.user, priority).await?),
        };
        // Now, and not when it came: it may have waited.
        let authority = self.authority(&caller, &request.database, snapshot_of(&request)).await?;
        let roles = match &authority {
            Some(authority) if engine::names_roles(&request.sql) => {
                Some(authority.access.roles(&authority.store).await?.told())
            }
            _ => None,
        };
        let queue = ResultQueue::new(limits, &inner.space);
        execution.attach_queue(&queue);
        let timeout_ms =
            if request.timeout_ms > 0 { u64::from(request.timeout_ms) } else { limits.statement_timeout_ms };
        if timeout_ms > 0 {
            stop_after(timeout_ms, &execution);
        }
        let (cache, queued) = (Arc::clone(&inner.cache), Arc::clone(&queue));
        let (too_heavy, heavy) = heavy.unzip();
        let job = Job {
            request,
            authority,
            roles,
            place,
            question,
            cache,
            inputs,
            execution,
            too_heavy,
            queue: queued,
            slot,
            conflict_wait: Duration::from_millis(limits.conflict_wait_ms),
        };
        tokio::task::spawn_blocking(move || statement::run(job));
        match (queue.head().await, heavy) {
            (Err(error), Some(heavy)) if error.kind() == ErrorKind::NotWhole => Ok(Started::Not(Box::new(heavy))),
            (head, _) => Ok(Started::Here(Beginning { head: head?, queue, inline_bytes_max })),
        }
    }
}

fn stop_after(timeout_ms: u64, execution: &Arc<Execution>) {
    let execution = Arc::downgrade(execution);
    tokio::spawn(async move {
        tokio::time::sleep(Duration::from_millis(timeout_ms)).await;
        if let Some(execution) = execution.upgrade() {
            execution.stop(Reason::Timeout(timeout_ms));
        }
    });
}

fn check_request(inner: &Inner, request: &ExecuteQueryRequest) -> Result<(), Error> {
    let limit = inner.config.limits.sql_bytes_max;
    if request.sql.len() > limit {
        let message = format!("a statement has at most {limit} bytes, not {}", request.sql.len());
        return Err(Error::of(ErrorKind::TooLarge, message));
    }
    if request.transaction_id.len() > TRANSACTION_ID_BYTES_MAX {
        let message = format!("a transaction's id has at most {TRANSACTION_ID_BYTES_MAX} bytes");
        return Err(Error::of(ErrorKind::TooLarge, message));
    }
    Ok(())
}

/// Whether a statement is there to end a transaction.
fn ends_transaction(sql: &str) -> bool {
    let mut words = sql.split(|sign: char| sign.is_whitespace() || sign == ';').filter(|word| !word.is_empty());
    let is_one = |word: &str, of: &[&str]| of.iter().any(|known| word.eq_ignore_ascii_case(known));
    words.next().is_some_and(|verb| is_one(verb, &["commit", "end", "rollback", "abort"]))
        && words.all(|word| is_one(word, &["transaction", "work"]))
}

/// The point that a request wants to read; empty where it wants the newest.
fn snapshot_of(request: &ExecuteQueryRequest) -> &str {
    match &request.freshness {
        Some(Freshness::Snapshot(snapshot)) => snapshot,
        _ => "",
    }
}

#[cfg(test)]
mod tests;
