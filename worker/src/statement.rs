//! Running one request in its session, on a thread of its own: settings, parsing, admission by the engine's own
//! statement type, running, and the result as IPC messages.

use std::{collections::BTreeMap, sync::Arc, time::Duration};

use bytes::Bytes;
use openduck_proto::{
    Error, ErrorKind,
    v1::{
        ArrowLayout, Begin, Column, ExecuteQueryRequest, Mode, ResultBatch, ResultKind, StatementKind,
        TransactionState, execute_query_request::Freshness,
    },
};

use crate::{
    access::{Authority, Policy},
    admission::Slot,
    database::ReadOnly,
    engine::{self, Properties, Rights, Rows, Script, Statement, TransactionPhase},
    execution::Underway,
    input::Ready,
    ipc,
    queue::{Outcome, ResultQueue},
    session::Place,
};

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
    /// What there is to tell that is no error.
    pub(crate) notices: Vec<String>,
}

impl Head {
    /// The head of a result without rows.
    fn of(result: ResultKind, statement: StatementKind) -> Self {
        Self {
            schema: Bytes::new(),
            columns: Vec::new(),
            parameters: Vec::new(),
            result,
            statement,
            settings: BTreeMap::new(),
            estimated_rows: 0,
            notices: Vec::new(),
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
    pub(crate) inputs: Ready,
    pub(crate) execution: Underway,
    pub(crate) queue: Arc<ResultQueue>,
    pub(crate) slot: Slot,
}

/// Runs `job` to its end; blocks. The head, the rows and the end go to its queue.
pub(crate) fn run(mut job: Job) {
    // Whatever happens below, a panic of ours included, the reader hears of an end.
    let last_word = LastWord(Arc::clone(&job.queue));
    let seen = job.place.session.database().newest();
    let sql = std::mem::take(&mut job.request.sql);
    let mut run = Run { job: &mut job, rights: None, notices: Vec::new(), reusable: true, seen, sql };
    let mut end = run.run();
    let reusable = run.reusable;
    if let (Err(_), Some(reason)) = (&end, job.execution.stopped()) {
        end = Err(reason.error());
    }
    if end.is_err() {
        end = withhold(&job, end);
    }
    job.execution.detach_engine();
    // First the place, then the news: a client's next statement finds the session free.
    let idle = job.place.state.connection.as_ref().is_none_or(|c| c.connection.transaction() == TransactionPhase::Idle);
    job.place.leave(reusable && idle);
    drop(job.slot);
    drop(job.execution);
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
    /// The connection carries nothing that clings to the session.
    reusable: bool,
    /// The newest commit that the statement is sure to see.
    seen: u64,
    sql: String,
}

impl Run<'_> {
    fn run(&mut self) -> Result<Outcome, Error> {
        let (least, staleness) = wanted_freshness(&self.job.request);
        let execution = Arc::clone(&self.job.execution);
        self.job.place.refresh(least, staleness, &|| execution.check())?;
        self.seen = self.job.place.newest();
        let interrupt = self.job.place.connection()?.connection.interrupt();
        self.job.execution.attach_engine(interrupt)?;
        self.apply_settings()?;
        self.take_rights()?;
        self.prepare_catalog()?;
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

    /// An error without the engine's advice, which may name what its user does not see.
    fn discreet(&self, mut error: Error) -> Error {
        let limited = self.job.authority.as_ref().is_some_and(|authority| !authority.policy.is_unlimited());
        if limited && matches!(error.kind(), ErrorKind::Binder | ErrorKind::Catalog) {
            let end = error.message.find('\n').unwrap_or(error.message.len());
            error.message.truncate(end);
            error.hint.clear();
        }
        error
    }

    /// Gives the connection what its user may do.
    fn take_rights(&mut self) -> Result<(), Error> {
        let Job { authority, place, .. } = &mut *self.job;
        let before = place.state.effects.clone();
        let policy = authority.as_ref().map_or_else(|| Arc::new(Policy::unlimited()), |a| Arc::clone(&a.policy));
        let rights = Arc::new(Rights::new(policy, before));
        place.connection()?.connection.set_rights(Some(Arc::clone(&rights)));
        self.rights = Some(rights);
        Ok(())
    }

    /// Keeps in mind what a statement has made, dropped and renamed; with the commit it counts.
    fn settle(&mut self, statement: Statement, idle: bool) -> Result<(), Error> {
        let Some(rights) = self.rights.take() else { return Ok(()) };
        let mut effects = rights.take_noted();
        self.notices.append(&mut rights.take_notices());
        let state = &mut self.job.place.state;
        match statement.kind {
            StatementKind::Commit => effects = std::mem::take(&mut state.effects),
            StatementKind::Begin | StatementKind::Rollback => state.effects.clear(),
            _ if idle => {}
            _ => {
                state.effects.append(&mut effects);
                return self.take_rights();
            }
        }
        if let Some(authority) = &self.job.authority {
            authority.settle(&self.job.place.session.database().name, effects);
        }
        self.take_rights()
    }

    /// Gives the connection exactly the settings that the session wants.
    fn apply_settings(&mut self) -> Result<(), Error> {
        let Job { request, place, .. } = &mut *self.job;
        let mut wanted = place.state.settings.clone();
        wanted.extend(std::mem::take(&mut request.settings));
        let kept = wanted.clone();
        if request.layout() == ArrowLayout::Compact {
            wanted.insert("arrow_output_version".to_owned(), "1.5".to_owned());
        }
        let pooled = place.connection()?;
        if pooled.applied == wanted {
            return Ok(());
        }
        let gone: Vec<_> = pooled.applied.keys().filter(|name| !wanted.contains_key(*name)).cloned().collect();
        for name in gone {
            pooled.connection.reset(&name)?;
            pooled.applied.remove(&name);
        }
        for (name, value) in &wanted {
            if pooled.applied.get(name) != Some(value) {
                pooled.connection.set(name, value)?;
                pooled.applied.insert(name.clone(), value.clone());
            }
        }
        place.state.settings = kept;
        Ok(())
    }

    fn run_script(&mut self) -> Result<Outcome, Error> {
        self.begin()?;
        self.check_catalog()?;
        let mut script = self.job.place.connection()?.connection.parse(&self.sql)?;
        let count = script.len();
        if count == 0 {
            return self.finish_empty();
        }
        if count > 1 && !self.job.request.allow_script {
            let message = format!("{count} statements where one is expected");
            return Err(Error::of(ErrorKind::Syntax, message).with_hint("send them one by one, or set `allow_script`"));
        }
        // All of them are looked at before the first runs.
        let statements: Vec<Statement> = (0..count).map(|i| script.statement(i)).collect::<Result<_, _>>()?;
        let last = count - 1;
        for (index, statement) in statements.iter().enumerate() {
            self.job.execution.check()?;
            if self.job.request.mode() == Mode::Describe {
                return self.describe(&mut script, last, statements[last]);
            }
            let end = self.run_statement(&mut script, index, *statement, index == last)?;
            if index == last {
                return Ok(end);
            }
        }
        self.finish_empty()
    }

    /// Sees to the transaction that the request begins or expects.
    fn begin(&mut self) -> Result<(), Error> {
        let begin = self.job.request.begin();
        if begin == Begin::NoBegin {
            return Ok(());
        }
        if self.job.request.session_id.is_empty() {
            return Err(Error::of(ErrorKind::Protocol, "a transaction needs a session"));
        }
        let connection = &mut self.job.place.connection()?.connection;
        if connection.transaction() != TransactionPhase::Idle {
            return Ok(());
        }
        let sql = match begin {
            Begin::ReadOnly => "BEGIN TRANSACTION READ ONLY",
            Begin::ReadWrite => "BEGIN TRANSACTION",
            _ => {
                let message = "the transaction is not open any more: the server has started anew, or has ended it";
                return Err(Error::of(ErrorKind::SessionLost, message));
            }
        };
        drain(connection.parse(sql)?.submit(0, None)?, ResultKind::Nothing)?;
        Ok(())
    }

    /// Refuses a statement that was bound with a catalog that has changed since.
    fn check_catalog(&mut self) -> Result<(), Error> {
        let (now, newest) = (self.job.place.catalog(), self.job.place.newest());
        let state = &mut self.job.place.state;
        let phase = state.connection.as_ref().map_or(TransactionPhase::Idle, |c| c.connection.transaction());
        // A transaction sees the catalog of its first statement.
        let seen = if phase == TransactionPhase::Idle { now } else { *state.catalog_seen.get_or_insert(now) };
        let bound = self.job.request.bound_catalog_lsn;
        // A position that is still to come is of a database that has been restored since.
        let known = bound <= newest;
        if bound == 0 || (known && seen <= bound) {
            return Ok(());
        }
        Err(Error::of(ErrorKind::CatalogChanged, "the catalog has changed since the statement was bound"))
    }

    /// Waits until everything that the statement may have seen is durable. Called once its transaction has started, and
    /// before anything of it goes out.
    fn release(&mut self) -> Result<(), Error> {
        let pooled = self.job.place.connection()?;
        pooled.newest().map_or(Ok(()), |newest| pooled.release(newest))
    }

    /// The same after a statement's end. One that has committed a change has waited for that, and so for all that it has
    /// seen; one that has changed nothing, or only in a transaction, has waited for nothing.
    fn release_uncommitted(&mut self) -> Result<(), Error> {
        if self.job.place.connection()?.connection.committed() > 0 { Ok(()) } else { self.release() }
    }

    fn finish_empty(&mut self) -> Result<Outcome, Error> {
        self.job.queue.begin(Head::of(ResultKind::Nothing, StatementKind::StatementUnknown));
        Ok(self.outcome(0))
    }

    fn describe(&mut self, script: &mut Script, index: usize, statement: Statement) -> Result<Outcome, Error> {
        let described = script.describe(index, ipc::read_parameters(&self.job.request.parameters)?)?;
        let rows = described.properties.result == ResultKind::Rows;
        let schema = described.schema.filter(|_| rows).map(|s| ipc::schema_message(&s)).transpose()?;
        let has_parameters = !described.parameters.is_empty() || !self.job.request.parameters.is_empty();
        let estimates = self.job.request.estimate && rows && !has_parameters && index == 0;
        let estimated_rows = if estimates { self.job.place.connection()?.connection.estimate(&self.sql)? } else { 0 };
        self.release()?;
        self.job.queue.begin(Head {
            schema: schema.unwrap_or_default(),
            columns: if rows { described.columns } else { Vec::new() },
            parameters: described.parameters,
            estimated_rows,
            ..Head::of(described.properties.result, statement.kind)
        });
        Ok(self.outcome(0))
    }

    fn run_statement(
        &mut self,
        script: &mut Script,
        index: usize,
        statement: Statement,
        last: bool,
    ) -> Result<Outcome, Error> {
        let setting = script.setting(index);
        if statement.pins {
            let portable = setting.as_deref().is_some_and(|name| !matches!(name, "schema" | "search_path"));
            self.reusable &= portable;
            if !portable && let Some(read_only) = self.job.place.connection()?.read_only() {
                return Err(refused(read_only, "what a session keeps would be lost whenever a newer snapshot is read"));
            }
        }
        // A SELECT may write too: nextval does.
        let database = self.job.place.session.database();
        database.reserve()?;
        self.seen = self.job.place.newest();
        let Job { place, request, .. } = &mut *self.job;
        place.connection()?.name_transaction(&request.transaction_id);
        if statement.kind == StatementKind::Commit {
            return self.commit(statement, last);
        }
        let parameters = if last { ipc::read_parameters(&self.job.request.parameters)? } else { None };
        let rows = match (script.submit(index, parameters), self.job.place.connection()?.read_only()) {
            (Err(error), Some(read_only)) if error.message.contains("read-only") => {
                return Err(refused(read_only, &error.message));
            }
            (rows, _) => rows?,
        };
        self.job.execution.check()?;
        let properties = rows.properties();
        if !properties.writes {
            // The transaction has its view now, so that nothing can come in between any more.
            self.check_catalog()?;
        }
        self.job.execution.run();
        let streams = last && properties.result == ResultKind::Rows;
        let changed = if streams {
            self.release()?;
            self.stream(rows, statement)?
        } else {
            // It says nothing before its end.
            let changed = drain(rows, properties.result)?;
            self.release_uncommitted()?;
            changed
        };
        let outcome = self.committed(statement, properties, changed);
        self.settle(statement, outcome.transaction == TransactionState::Idle)?;
        if !streams {
            let settings = self.changed_setting(setting)?;
            if last {
                let notices = std::mem::take(&mut self.notices);
                self.job.queue.begin(Head { settings, notices, ..Head::of(properties.result, statement.kind) });
            }
        }
        Ok(outcome)
    }

    /// Runs a COMMIT, which is over when it is durable.
    fn commit(&mut self, statement: Statement, last: bool) -> Result<Outcome, Error> {
        self.job.execution.check()?;
        self.job.execution.run();
        self.job.place.connection()?.connection.commit()?;
        self.release_uncommitted()?;
        let properties = Properties { result: ResultKind::Nothing, writes: false, writes_temporary: false };
        let outcome = self.committed(statement, properties, 0);
        self.settle(statement, outcome.transaction == TransactionState::Idle)?;
        if last {
            self.job.queue.begin(Head::of(ResultKind::Nothing, statement.kind));
        }
        Ok(outcome)
    }

    /// Sends the rows as they are produced; true in autocommit once they are all sent and committed.
    fn stream(&mut self, mut rows: Rows, statement: Statement) -> Result<u64, Error> {
        let compression = self.job.request.compression();
        let mut encoder = ipc::Encoder::new(rows.schema(), compression)?;
        self.job.place.session.open_result(&self.job.queue);
        self.job.queue.begin(Head {
            schema: encoder.schema_message(),
            columns: rows.columns(),
            ..Head::of(ResultKind::Rows, statement.kind)
        });
        let mut index = 0;
        while let Some(batch) = rows.next()? {
            let ipc = encoder.batch(&batch)?;
            let rows = batch.num_rows() as u64;
            if !self.job.queue.push(ResultBatch { index, ipc, rows })? {
                self.job.execution.check()?;
                return Err(Error::of(ErrorKind::Interrupt, "canceling statement: its result is not wanted"));
            }
            index += 1;
        }
        Ok(0)
    }

    /// Numbers what the statement has committed, if it has.
    fn committed(&mut self, statement: Statement, properties: Properties, rows_changed: u64) -> Outcome {
        let state = &mut self.job.place.state;
        let phase = state.connection.as_ref().map_or(TransactionPhase::Idle, |c| c.connection.transaction());
        let mut changes_catalog = properties.writes && !writes_rows_only(statement.kind);
        let commits = match statement.kind {
            StatementKind::Commit => {
                state.catalog_seen = None;
                changes_catalog = std::mem::take(&mut state.changed_catalog);
                std::mem::take(&mut state.wrote)
            }
            StatementKind::Begin | StatementKind::Rollback => {
                state.catalog_seen = None;
                state.wrote = false;
                state.changed_catalog = false;
                false
            }
            _ if phase == TransactionPhase::Idle => properties.writes,
            _ => {
                state.wrote |= properties.writes;
                state.changed_catalog |= changes_catalog;
                false
            }
        };
        if properties.writes_temporary {
            self.reusable = false;
        }
        let mut outcome = self.outcome(rows_changed);
        let place = &self.job.place;
        if commits && let Some(pooled) = &place.state.connection {
            let database = place.session.database();
            outcome.lsn = database.committed(pooled, changes_catalog);
            outcome.catalog_lsn = database.catalog();
        }
        outcome
    }

    fn outcome(&self, rows_changed: u64) -> Outcome {
        let place = &self.job.place;
        let phase = place.state.connection.as_ref().map_or(TransactionPhase::Idle, |c| c.connection.transaction());
        let transaction = match phase {
            TransactionPhase::Idle => TransactionState::Idle,
            TransactionPhase::Active => TransactionState::Active,
            TransactionPhase::Failed => TransactionState::Failed,
        };
        Outcome { lsn: self.seen, catalog_lsn: place.catalog(), transaction, rows_changed }
    }

    /// The value of a setting that a SET or RESET has just changed, kept with the session.
    fn changed_setting(&mut self, name: Option<String>) -> Result<BTreeMap<String, String>, Error> {
        let Some(name) = name else { return Ok(BTreeMap::new()) };
        let place = &mut self.job.place;
        let pooled = place.connection()?;
        let value = pooled.connection.setting(&name)?;
        pooled.applied.insert(name.clone(), value.clone());
        place.state.settings.insert(name.clone(), value.clone());
        Ok(BTreeMap::from([(name, value)]))
    }
}

/// How new what is read has to be: the position, and the age at most.
fn wanted_freshness(request: &ExecuteQueryRequest) -> (u64, Duration) {
    match request.freshness {
        Some(Freshness::MinLsn(lsn)) => (lsn, MAX_STALENESS),
        Some(Freshness::MaxStalenessMs(age)) => (0, Duration::from_millis(age.into())),
        _ => (0, MAX_STALENESS),
    }
}

/// What is not done where a database is only read.
fn refused(read_only: ReadOnly<'_>, why: &str) -> Error {
    match read_only {
        ReadOnly::Behind(writer) => {
            let message = format!("this server only reads the database, which {writer} writes: {why}");
            Error::of(ErrorKind::NoWorker, message)
                .with_hint("ask the server that writes it; when that is gone, this one takes over")
        }
        ReadOnly::Share => Error::of(ErrorKind::Permission, format!("a share is only read: {why}")),
    }
}

/// Whether a statement that writes leaves all schemas, tables and views as they are.
fn writes_rows_only(kind: StatementKind) -> bool {
    use StatementKind as K;
    matches!(kind, K::Select | K::Insert | K::Update | K::Delete | K::Merge)
}

/// Runs a statement whose rows nobody reads, to its end and commit; the number of rows that it changed.
fn drain(mut rows: Rows, result: ResultKind) -> Result<u64, Error> {
    let mut changed = 0;
    while let Some(batch) = rows.next()? {
        if result == ResultKind::ChangedRows {
            let count = batch.column(0).as_any().downcast_ref::<arrow_array::Int64Array>();
            changed += count.map_or(0, |counts| counts.values().iter().sum::<i64>()).unsigned_abs();
        }
    }
    Ok(changed)
}
