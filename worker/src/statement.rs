//! Running one request in its session, on a thread of its own: settings, parsing, admission by the engine's own
//! statement type, running, and the result as IPC messages.

use std::{collections::BTreeMap, sync::Arc, time::Duration};

use bytes::Bytes;
use openduck_proto::{
    Error, ErrorKind,
    v1::{Column, ExecuteQueryRequest, ResultKind, StatementKind, TransactionState, execute_query_request::Freshness},
};

use tokio::sync::oneshot;

use crate::{
    access::Authority,
    admission::Slot,
    engine::{self, Rights, TableName, TransactionPhase},
    execution::Underway,
    input::Ready,
    queue::{Outcome, ResultQueue},
    result_cache::{Question, ResultCache},
    session::Place,
};

mod cached;
mod conflict;
mod rights;
mod script;
mod settings;
mod transaction;

pub(crate) use self::script::behind;

/// The age of what is read where another worker writes, unless a request has a wish of its own.
const MAX_STALENESS: Duration = Duration::from_secs(1);

/// What is known of a result before its rows.
#[derive(Debug)]
pub(crate) struct Head {
    pub(crate) schema: Bytes,
    pub(crate) columns: Vec<Column>,
    pub(crate) parameters: Vec<Column>,
    pub(crate) result: ResultKind,
    pub(crate) statement: StatementKind,
    /// Settings that the statement has changed.
    pub(crate) settings: BTreeMap<String, String>,
    /// Rows that the engine expects, where that was asked for.
    pub(crate) estimated_rows: u64,
    /// The tables that it scans, and their rows, where it is printed.
    pub(crate) scans: BTreeMap<TableName, u64>,
    /// What there is to tell that is no error.
    pub(crate) notices: Vec<String>,
    /// The newest commit that the rows are sure to show.
    pub(crate) seen: u64,
    /// The transaction that the rows come from.
    pub(crate) transaction: TransactionState,
    /// The session keeps something that no other worker has.
    pub(crate) pinned: bool,
}

impl Head {
    /// The head of a result without rows.
    pub(crate) fn of(result: ResultKind, statement: StatementKind) -> Self {
        Self {
            schema: Bytes::new(),
            columns: Vec::new(),
            parameters: Vec::new(),
            result,
            statement,
            settings: BTreeMap::new(),
            estimated_rows: 0,
            scans: BTreeMap::new(),
            notices: Vec::new(),
            seen: 0,
            transaction: TransactionState::Idle,
            pinned: false,
        }
    }
}

/// A request with everything it needs to run.
pub(crate) struct Job {
    pub(crate) request: ExecuteQueryRequest,
    /// `None`: nothing is kept of users, and nothing is refused.
    pub(crate) authority: Option<Authority>,
    /// All roles, where the statement asks for them.
    pub(crate) roles: Option<String>,
    pub(crate) place: Place,
    /// What it asks, where its answer may have been kept, or may be.
    pub(crate) question: Option<Question>,
    pub(crate) cache: Arc<ResultCache>,
    pub(crate) inputs: Ready,
    pub(crate) execution: Underway,
    /// Where the execution goes that turns out to read too much to run here, which is not its end.
    pub(crate) too_heavy: Option<oneshot::Sender<Underway>>,
    pub(crate) queue: Arc<ResultQueue>,
    /// `None`: it runs beside those that have one.
    pub(crate) slot: Option<Slot>,
    /// How long it tries to write rows that others write.
    pub(crate) conflict_wait: Duration,
}

/// Runs `job` to its end; blocks. The head, the rows and the end go to its queue.
pub(crate) fn run(mut job: Job) {
    // Whatever happens below, a panic of ours included, the reader hears of an end.
    let last_word = LastWord(Arc::clone(&job.queue));
    let seen = job.place.session.database().newest();
    let sql = std::mem::take(&mut job.request.sql);
    let mut run = Run {
        job: &mut job,
        rights: None,
        notices: Vec::new(),
        changed: BTreeMap::new(),
        reusable: true,
        seen,
        has_committed: false,
        repeatable: false,
        upserts: false,
        before: 0,
        sql,
    };
    let mut end = run.run();
    let reusable = run.reusable;
    if run.has_committed {
        end = end.map_err(once_committed);
    }
    if let (Err(error), Some(cause)) = (&end, job.execution.cause())
        && !tells_of_commit(error)
    {
        end = Err(cause);
    }
    if let (Err(error), Some(pooled)) = (&end, &job.place.state.connection)
        && error.kind() == ErrorKind::Fatal
    {
        pooled.give_up(&error.message);
    }
    if end.is_err() {
        end = withhold(&job, end);
    }
    job.execution.detach_engine();
    // First the place, then the news: a client's next statement finds the session free.
    job.place.leave(reusable);
    drop(job.slot);
    match (&end, job.too_heavy) {
        (Err(error), Some(goes_on)) if error.kind() == ErrorKind::NotWhole => drop(goes_on.send(job.execution)),
        _ => drop(job.execution),
    }
    last_word.0.finish(end);
}

/// An error tells of what the engine has seen too: it is released as rows are. Where what was seen may be lost, that is
/// the error.
fn withhold(job: &Job, end: Result<Outcome, Error>) -> Result<Outcome, Error> {
    let Some(pooled) = &job.place.state.connection else { return end };
    #[cfg(test)]
    if job.place.session.database().name == UNFENCED {
        return end;
    }
    match pooled.newest().map_or(Ok(()), |newest| pooled.release(newest)) {
        Ok(()) => end,
        // What has become of a COMMIT says more.
        Err(_) if end.as_ref().is_err_and(tells_of_commit) => end,
        Err(lost) => Err(lost),
    }
}

#[cfg(test)]
mod tests;

/// A database whose errors are not withheld: its test must notice that.
#[cfg(test)]
pub(crate) const UNFENCED: &str = "unfenced";

/// Whether an error is about a COMMIT that is in doubt, or was not made for what is wrong with storage.
fn tells_of_commit(error: &Error) -> bool {
    error.kind() == ErrorKind::Transaction && matches!(error.sqlstate.as_str(), "08007" | "40000" | "53100")
}

struct LastWord(Arc<ResultQueue>);

impl Drop for LastWord {
    fn drop(&mut self) {
        self.0.finish(Err(Error::of(ErrorKind::Internal, "the statement ended without a result")));
    }
}

struct Run<'a> {
    job: &'a mut Job,
    /// What its statements may do, and do to what is granted.
    rights: Option<Arc<Rights>>,
    /// What there is to tell the client that is no error.
    notices: Vec<String>,
    /// Settings that its statements have changed so far.
    changed: BTreeMap<String, String>,
    /// The connection carries nothing that clings to the session.
    reusable: bool,
    /// The newest commit that the statement is sure to see.
    seen: u64,
    /// A statement of it has committed.
    has_committed: bool,
    /// Nothing has gone out, and nothing has been done that cannot be undone.
    repeatable: bool,
    /// What is there already is no error to it.
    upserts: bool,
    /// The changes of the database before its snapshot.
    before: u64,
    sql: String,
}

/// The error of a script of which a part has committed: none that says that nothing has run, at which it would be sent again.
fn once_committed(error: Error) -> Error {
    use ErrorKind as K;
    match error.kind() {
        K::NoWorker | K::ShuttingDown | K::QueueFull | K::NoSuchDatabase | K::NotARead | K::CatalogChanged => {
            let message =
                format!("what comes before in the script has been committed, and not the rest: {}", error.message);
            Error { writer: String::new(), ..Error::of(K::SessionLost, message).with_sqlstate(&error.sqlstate) }
        }
        _ => error,
    }
}

impl Run<'_> {
    fn run(&mut self) -> Result<Outcome, Error> {
        let (least, staleness) = wanted_freshness(&self.job.request);
        let execution = Arc::clone(&self.job.execution);
        self.job.place.refresh(least, staleness, &|| execution.check())?;
        self.seen = self.job.place.newest();
        self.prepare()?;
        let mut inputs = std::mem::replace(&mut self.job.inputs, Ready::Nothing);
        let given = inputs.hand_over(&mut self.job.place.connection()?.connection, &self.job.execution);
        let has_inputs = *given.as_ref().unwrap_or(&true);
        let outcome = given.and_then(|_| self.run_script()).map_err(|error| engine::locate(error, &self.sql));
        let outcome = outcome.map_err(|error| self.discreet(error));
        if let Some(pooled) = &mut self.job.place.state.connection {
            if has_inputs {
                pooled.connection.clear_inputs();
            }
            pooled.connection.set_rights(None);
            if pooled.connection.transaction() == TransactionPhase::Idle {
                // What a transaction has done that was not committed, it has not done.
                self.job.place.state.effects.clear();
            }
        }
        outcome
    }

    /// Has the connection ready for the request: stopped with it, with its settings and rights.
    fn prepare(&mut self) -> Result<(), Error> {
        self.job.place.connect()?;
        let interrupt = self.job.place.connection()?.connection.interrupt();
        self.job.execution.attach_engine(interrupt)?;
        self.apply_settings()?;
        self.take_rights()?;
        self.prepare_catalog()
    }

    /// Brings Postgres's catalog up to what the statement sees, where it asks for it.
    fn prepare_catalog(&mut self) -> Result<(), Error> {
        if !engine::is_asked(&self.sql) {
            return Ok(());
        }
        if let Some(roles) = &self.job.roles {
            self.job.place.connection()?.connection.tell_roles(roles)?;
        }
        let policy = self.job.authority.as_ref().map_or(0, |authority| authority.policy.number);
        let own = self.job.place.connection()?.connection.prepare_catalog(policy)?;
        // Nobody else may have tables that were made for one session.
        self.reusable &= !(own && self.job.place.alone);
        Ok(())
    }
}

/// How new what is read has to be: the position, and the age at most.
pub(crate) fn wanted_freshness(request: &ExecuteQueryRequest) -> (u64, Duration) {
    let (least, staleness) = match request.freshness {
        Some(Freshness::MinLsn(lsn)) => (lsn, MAX_STALENESS),
        Some(Freshness::MaxStalenessMs(age)) => (0, Duration::from_millis(age.into())),
        _ => (0, MAX_STALENESS),
    };
    (least.max(request.session_lsn), staleness)
}
