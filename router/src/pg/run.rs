//! One statement, from its plan to its answer.

use std::{convert::Infallible, sync::Arc, time::Duration};

use openduck_planner::plan::{Action, Class, Plan, Way};
use openduck_proto::{
    channel::{Caller, WorkerChannel},
    v1::{ExecuteQueryReply, ExecuteQueryRequest, Mode, ResultKind, StatementKind, StreamResultsRequest},
};

use super::{
    backend::Severity,
    cancel::Target,
    connection::Connection,
    error::Failure,
    explain,
    extended::aborted,
    parameters::Shift,
    settings,
    source::{self, Source, reads_catalog},
    statement::{Given, Statement},
    tag,
    wire::Socket,
};
use crate::decode::Decoder;

/// How often a cancel is repeated that has found nothing to cancel yet.
const CANCEL_PAUSE: Duration = Duration::from_millis(20);
/// Columns of a result, as the protocol counts them.
const COLUMNS_MAX: usize = i16::MAX as usize;

/// What a statement has answered.
pub(super) enum Answer {
    /// There was no statement.
    Empty,
    /// It is done; its tag.
    Tag(String),
    /// Rows come.
    Rows(Box<Open>),
    /// Rows come from a cursor.
    Fetch(Fetch),
}

/// FETCH or MOVE.
pub(super) struct Fetch {
    pub(super) cursor: String,
    pub(super) way: Way,
    pub(super) skip: bool,
}

/// A result with rows, and what its tag is made of.
pub(super) struct Open {
    pub(super) source: Source,
    /// `None`: SHOW.
    sql: Option<String>,
}

impl Open {
    /// The rows of `sql`.
    pub(super) fn new(source: Source, sql: &str) -> Self {
        Self { source, sql: Some(sql.to_owned()) }
    }

    /// The statement that made it, as the engine had it; empty for SHOW.
    pub(super) fn sql(&self) -> &str {
        self.sql.as_deref().unwrap_or_default()
    }

    /// The tag after `rows` rows.
    pub(super) fn tag(&self, rows: u64) -> String {
        match &self.sql {
            Some(sql) => tag::of(self.source.kind, ResultKind::Rows, rows, sql),
            None => "SHOW".to_owned(),
        }
    }
}

/// A request on its way, and what a cancel of it needs.
pub(super) struct Underway {
    pub(super) workers: Arc<dyn WorkerChannel>,
    pub(super) caller: Caller,
    pub(super) target: Arc<Target>,
    pub(super) execution_id: String,
}

/// A position in the SQL that was run, in the client's text; 0 where it means nothing there.
fn position(plan: &Plan, shift: &Shift, position: usize) -> usize {
    if plan.rewritten { 0 } else { shift.back(position) + plan.offset }
}

impl Statement {
    /// A position in the SQL that was run, in the client's text.
    pub(super) fn position(&self, shift: &Shift, at: usize) -> usize {
        position(&self.plan, shift, at)
    }
}

pub(super) fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\'', "''"))
}

pub(super) fn quoted_name(name: &str) -> String {
    format!("\"{}\"", name.replace('"', "\"\""))
}

/// Cancels an execution as soon as the client asks for it, and again for as long as it runs.
pub(super) async fn interrupt(
    workers: &dyn WorkerChannel,
    target: &Target,
    caller: &Caller,
    execution_id: &str,
) -> Infallible {
    target.requested().await;
    loop {
        workers.cancel(caller.clone(), execution_id.to_owned()).await;
        tokio::time::sleep(CANCEL_PAUSE).await;
    }
}

impl<S: Socket> Connection<S> {
    /// Runs one statement, with the values of its parameters where it has any.
    ///
    /// # Errors
    /// What the statement fails with; its transaction has not been failed yet.
    pub(super) async fn run_statement(&mut self, plan: &Plan, values: Option<Given<'_>>) -> Result<Answer, Failure> {
        let done = |tag: &str| Ok(Answer::Tag(tag.to_owned()));
        match &plan.action {
            Action::Empty => return Ok(Answer::Empty),
            Action::Commit => return Ok(Answer::Tag(self.commit().await?.to_owned())),
            Action::Rollback => {
                self.roll_back().await?;
                return done("ROLLBACK");
            }
            Action::RollbackTo(name) => {
                self.roll_back_to(name)?;
                return done("ROLLBACK");
            }
            _ if self.transaction.is_failed() => return Err(aborted()),
            _ => {}
        }
        match &plan.action {
            Action::Run(sql) => self.run_sql(sql, plan, values).await,
            Action::Call { sql, calls, alone } => self.call((sql, calls, *alone), plan, values).await,
            Action::Prepare { name, types, sql } => {
                self.prepare(name, types, sql).await?;
                done("PREPARE")
            }
            Action::Execute { name, values: given, before } => {
                self.execute_prepared((name, given, before), values).await
            }
            Action::Begin(mode) => {
                self.begin(*mode);
                done(if mode.start { "START TRANSACTION" } else { "BEGIN" })
            }
            Action::Savepoint(name) => {
                self.savepoint(name.clone())?;
                done("SAVEPOINT")
            }
            Action::Release(name) => {
                self.release(name)?;
                done("RELEASE")
            }
            Action::Set { name, value, local } => {
                self.set(name, value.as_deref(), *local).await?;
                done("SET")
            }
            Action::Reset(name) => {
                let before = self.settings.clone();
                let change = self.settings.reset(name)?;
                self.follow_point(before).await?;
                self.carry_out(change).await?;
                done("RESET")
            }
            Action::ResetAll => {
                self.reset_all().await?;
                done("RESET")
            }
            Action::Show(name) => self.show(name).await,
            Action::ShowAll => {
                let rows = self.settings.all().into_iter().map(|(name, value)| vec![name, value, String::new()]);
                Ok(text_rows(&settings::SHOW_ALL, rows.collect()))
            }
            Action::Discard(what) => {
                self.discard(what).await?;
                Ok(Answer::Tag(format!("DISCARD {what}")))
            }
            Action::Declare { name, hold, scroll, sql } => {
                self.check_cursor(name, *hold)?;
                match self.run_sql(sql, plan, values).await? {
                    Answer::Rows(open) => self.declare(name, *open, *hold, *scroll),
                    _ => return Err(Failure::error("42P11", "a cursor is made of a query that returns rows")),
                }
                done("DECLARE CURSOR")
            }
            Action::Fetch { name, way, skip } => {
                // Known before anything is told of it.
                self.open_cursor(name).await?;
                Ok(Answer::Fetch(Fetch { cursor: name.clone(), way: *way, skip: *skip }))
            }
            Action::Close(name) => done(self.close_cursor(name.as_deref())?),
            Action::Deallocate(Some(name)) => {
                if self.statements.remove(name).is_none() {
                    self.prepare_engine().await?;
                    let known = self.names("SELECT name FROM duckdb_prepared_statements()").await?;
                    if !known.contains(name) {
                        let message = format!("prepared statement \"{name}\" does not exist");
                        return Err(Failure::error("26000", message));
                    }
                    self.command(&format!("DEALLOCATE {}", quoted_name(name))).await?;
                }
                done("DEALLOCATE")
            }
            Action::Deallocate(None) => {
                self.statements.clear();
                self.each_name("SELECT name FROM duckdb_prepared_statements()", "DEALLOCATE").await?;
                done("DEALLOCATE ALL")
            }
            Action::Copy(copy) => Ok(Answer::Tag(self.copy(copy, plan).await?)),
            Action::Nothing("LOCK TABLE") if !self.transaction.is_explicit() => {
                Err(Failure::error("25P01", "LOCK TABLE can only be used in transaction blocks"))
            }
            Action::Nothing(tag) => done(tag),
            Action::Empty | Action::Commit | Action::Rollback | Action::RollbackTo(_) => Ok(Answer::Empty),
        }
    }

    pub(super) async fn run_sql(
        &mut self,
        sql: &str,
        plan: &Plan,
        values: Option<Given<'_>>,
    ) -> Result<Answer, Failure> {
        // The engine refuses to write in a transaction that only reads, and in no other way; and what runs before has
        // to be undone where the statement fails.
        if self.settings.reads_only() || !plan.before.is_empty() {
            self.begin_implicit();
        }
        if self.reads_before_transaction(sql) {
            self.follow_path().await?;
            match self.run_alone(sql, plan, values).await {
                // It writes all the same: what its text does not tell, the engine does.
                Err(failure) if failure.sqlstate() == "25006" => {}
                answer => return answer,
            }
        }
        self.prepare_engine().await?;
        for before in &plan.before {
            self.command(before).await?;
        }
        self.run_in_engine(sql, plan, values).await
    }

    /// Runs a statement that only reads, outside of the transaction that has not begun in the engine.
    async fn run_alone(&mut self, sql: &str, plan: &Plan, values: Option<Given<'_>>) -> Result<Answer, Failure> {
        self.transaction.reads_alone(true);
        let answer = self.run_in_engine(sql, plan, values).await;
        self.transaction.reads_alone(false);
        answer
    }

    /// Runs a statement in the worker's session as it is.
    ///
    /// # Errors
    /// The engine's.
    pub(super) async fn run_in_engine(
        &mut self,
        sql: &str,
        plan: &Plan,
        values: Option<Given<'_>>,
    ) -> Result<Answer, Failure> {
        let (text, shift) = match values {
            Some(Given { statement, values }) => statement.places.cast(sql, &values.casts),
            None => (sql.to_owned(), Shift::default()),
        };
        let mut request = self.session.request(text, Mode::Execute);
        request.only_reads = self.transaction.is_read_alone();
        if let Some(given) = values {
            request.parameters = given.values.ipc.clone();
        }
        let reply = self.execute(request).await;
        let reply = reply.map_err(|failure| failure.placed(|at| position(plan, &shift, at)).of_statement(sql))?;
        self.transaction.note(plan.class);
        if plan.class != Class::Read && plan.class != Class::Write {
            // A schema of the search path may be there now, or not any more; or USE has changed it.
            self.session.path = self.session.path.take().filter(|path| *path == ["main"]);
        }
        for notice in &reply.notices {
            let code = match notice {
                text if text.starts_with("relation") && text.ends_with("already exists, skipping") => "42P07",
                text if text.starts_with("schema") && text.ends_with("already exists, skipping") => "42P06",
                _ => "00000",
            };
            self.wire.output.notice(Severity::Notice, code, notice);
        }
        if tag::gives_no_rows(sql) {
            return Ok(Answer::Tag("CHECKPOINT".to_owned()));
        }
        if reply.result_kind() != ResultKind::Rows {
            let tag = tag::of(reply.statement_kind(), reply.result_kind(), reply.rows_changed, sql);
            return Ok(Answer::Tag(tag));
        }
        let rest = if reply.done {
            None
        } else {
            let wanted = StreamResultsRequest { handle: reply.handle.clone(), ..Default::default() };
            Some(self.session.workers.stream_results(self.session.caller.clone(), wanted).await?)
        };
        let mut source =
            Source::new(reply, plan, reads_catalog(sql), rest, values.map(|given| &given.statement.repeated))?;
        if source.kind == StatementKind::Explain {
            source.columns = explain::columns(sql);
        }
        if source.columns.len() > COLUMNS_MAX {
            let message = format!("a result has at most {COLUMNS_MAX} columns, not {}", source.columns.len());
            return Err(Failure::error("54011", message));
        }
        Ok(Answer::Rows(Box::new(Open::new(source, sql))))
    }

    /// Has the worker's session as this one wants it: in its transaction, looking in its schemas.
    ///
    /// # Errors
    /// The engine's.
    pub(super) async fn prepare_engine(&mut self) -> Result<(), Failure> {
        self.open_transaction();
        self.follow_path().await
    }

    /// Has the worker's session look in this one's schemas.
    ///
    /// # Errors
    /// The engine's.
    pub(super) async fn follow_path(&mut self) -> Result<(), Failure> {
        let wanted = self.settings.schemas();
        if self.session.path.as_deref() == Some(wanted) {
            return Ok(());
        }
        let wanted = wanted.to_vec();
        let known =
            self.names("SELECT DISTINCT schema_name FROM duckdb_schemas() WHERE NOT internal OR schema_name = 'main'");
        let known = known.await?;
        // Postgres takes schemas into the path that do not exist; the engine refuses them.
        let there: Vec<_> = wanted.iter().filter(|name| known.contains(name)).map(|name| quoted_name(name)).collect();
        let path = if there.is_empty() { "main".to_owned() } else { there.join(",") };
        self.command(&format!("SET SESSION search_path = {}", quoted(&path))).await?;
        self.session.path = Some(wanted);
        Ok(())
    }

    /// Gives a request the session's settings, has it begin the transaction that is to begin, and has a cancel reach its
    /// execution.
    pub(super) fn enter(&mut self, request: &mut ExecuteQueryRequest) -> Underway {
        if request.mode() == Mode::Execute
            && let Some(begin) = self.transaction.begins()
        {
            request.begin = begin.into();
        }
        request.settings.clone_from(self.settings.for_engine());
        request.timeout_ms = self.settings.milliseconds("statement_timeout");
        let (workers, caller) = (Arc::clone(&self.session.workers), self.session.caller.clone());
        let target = Arc::clone(self.session.target());
        let execution_id = request.execution_id.clone();
        target.enter(&execution_id);
        Underway { workers, caller, target, execution_id }
    }

    /// Gives a request to a worker and waits for the first answer, for a cancel, and for the client's end.
    ///
    /// # Errors
    /// The worker's; `Gone`.
    pub(super) async fn execute(&mut self, mut request: ExecuteQueryRequest) -> Result<ExecuteQueryReply, Failure> {
        let inputs = self.live_inputs(&mut request)?;
        let Underway { workers, caller, target, execution_id } = self.enter(&mut request);
        tokio::select! {
            biased;
            reply = workers.execute_query(caller.clone(), request, inputs) => {
                let reply = reply?;
                self.session.see(reply.lsn);
                Ok(reply)
            }
            () = self.wire.gone() => Err(Failure::Gone),
            never = interrupt(&*workers, &target, &caller, &execution_id) => match never {},
        }
    }

    /// Runs a statement of ours, which gives no rows.
    ///
    /// # Errors
    /// The engine's.
    pub(super) async fn command(&mut self, sql: &str) -> Result<(), Failure> {
        let request = self.session.request(sql.to_owned(), Mode::Execute);
        self.execute(request).await.map(|_| ())
    }

    /// The first column of a small query of ours.
    ///
    /// # Errors
    /// The engine's.
    pub(super) async fn names(&mut self, sql: &str) -> Result<Vec<String>, Failure> {
        let rows = self.texts(sql).await?.into_iter();
        Ok(rows.filter_map(|row| row.into_iter().next().flatten()).collect())
    }

    /// The rows of a small query of ours, all of whose columns are text.
    ///
    /// # Errors
    /// The engine's.
    pub(super) async fn texts(&mut self, sql: &str) -> Result<Vec<Vec<Option<String>>>, Failure> {
        let request = self.session.request(sql.to_owned(), Mode::Execute);
        let reply = self.execute(request).await?;
        let mut decoder = Decoder::new(&reply.schema)?;
        let mut rows = Vec::new();
        for batch in reply.batches {
            rows.extend(decoder.decode(batch.ipc)?.iter().flat_map(source::texts));
        }
        Ok(rows)
    }

    /// Runs `verb` on everything that a query of ours names.
    ///
    /// # Errors
    /// The engine's.
    pub(super) async fn each_name(&mut self, query: &str, verb: &str) -> Result<(), Failure> {
        self.prepare_engine().await?;
        for name in self.names(query).await? {
            self.command(&format!("{verb} {}", quoted_name(&name))).await?;
        }
        Ok(())
    }
}

/// Rows that the frontend answers by itself.
pub(super) fn text_rows(names: &[&str], rows: Vec<Vec<String>>) -> Answer {
    let source = Source::of_text(names, &rows);
    Answer::Rows(Box::new(Open { source, sql: None }))
}
