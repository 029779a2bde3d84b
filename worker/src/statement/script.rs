//! Running the statements of a request one after the other; the last one's rows go out.

use arrow_array::RecordBatch;
use openduck_proto::{
    Error, ErrorKind,
    v1::{Mode, ResultBatch, ResultKind, StatementKind, TransactionState},
};

use super::{Head, Job, Run, conflict::Tries};
use crate::{
    database::ReadOnly,
    engine::{Rows, Script, Statement, Terms, TransactionPhase, setting_name},
    ipc,
    queue::Outcome,
    result_cache::Draft,
};

impl Run<'_> {
    pub(super) fn run_script(&mut self) -> Result<Outcome, Error> {
        let begins = self.state_of_transaction() == TransactionState::Idle;
        let mut tries = Tries::new(self.job.conflict_wait);
        loop {
            self.repeatable = begins;
            match self.run_statements() {
                Err(error) if self.tries_again(&error, &mut tries)? => {}
                Err(error) => {
                    if begins && goes_elsewhere(&error) {
                        // Its session may never come back here. Where that fails, it is lost with its connection.
                        let _ = self.undo();
                    }
                    return Err(error);
                }
                end => return end,
            }
        }
    }

    fn run_statements(&mut self) -> Result<Outcome, Error> {
        self.begin()?;
        self.check_catalog()?;
        self.before = self.job.place.session.database().changes().count();
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
        self.upserts = statements[last].upserts;
        if last > 0 {
            // A script does more than its last statement answers, and more than can be undone.
            self.job.question = None;
            self.repeatable = false;
        } else if let Some(end) = self.answer(&mut script)? {
            return Ok(end);
        }
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
        let setting = script.setting(index).map(|name| setting_name(&name));
        if statement.pins {
            let portable = setting.as_deref().is_some_and(|name| !matches!(name, "schema" | "search_path"));
            self.reusable &= portable;
            if !portable && let Some(read_only) = self.job.place.connection()?.read_only() {
                return Err(refused(read_only, "what a session keeps would be lost whenever a newer snapshot is read"));
            }
        }
        if statement.kind == StatementKind::Begin
            && !statement.read_only
            && self.job.request.wants_writer
            && let Some(ReadOnly::Behind(writer)) = self.job.place.connection()?.read_only()
        {
            return Err(behind(writer, "what is to write begins there"));
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
        let pooled = place.connection()?;
        if begins_to_write(statement) && pooled.connection.transaction() == TransactionPhase::Idle {
            pooled.wait_to_begin();
        }
        let parameters = if last { ipc::read_parameters(&self.job.request.parameters)? } else { None };
        let submitted = self.submit(script, index, parameters);
        let touched = self.rights.as_ref().map(|rights| rights.take_touched()).unwrap_or_default();
        let change = self.change(&touched, submitted.as_ref().ok());
        let mut rows = submitted?;
        self.job.execution.check()?;
        let properties = rows.properties();
        if properties.writes {
            self.rest();
        } else {
            // The transaction has its view now, so that nothing can come in between any more.
            self.check_catalog()?;
        }
        self.job.execution.run();
        let streams = last && properties.result == ResultKind::Rows;
        if properties.writes_temporary {
            self.reusable = false;
        }
        let (changed, properties) = if streams {
            self.release()?;
            let mut draft = self.draft(&touched);
            let changed = self.stream(rows, statement, &mut draft)?;
            self.keep(draft);
            (changed, properties)
        } else {
            // It says nothing before its end, where what it has written is sure.
            if properties.writes && self.state_of_transaction() == TransactionState::Idle {
                self.job.execution.may_commit()?;
            }
            let changed = drain(&mut rows, properties.result)?;
            let properties = rows.properties();
            drop(rows);
            self.release_uncommitted()?;
            (changed, properties)
        };
        let outcome = self.committed(statement, properties, changed);
        drop(change);
        self.settle(statement, outcome.transaction == TransactionState::Idle)?;
        if !streams {
            let changed = self.changed_setting(setting)?;
            self.changed.extend(changed);
            if last {
                let settings = std::mem::take(&mut self.changed);
                let notices = std::mem::take(&mut self.notices);
                let pinned = self.is_pinned();
                self.job.queue.begin(Head { settings, notices, pinned, ..Head::of(properties.result, statement.kind) });
            }
        }
        Ok(outcome)
    }

    /// Gives a statement to the engine, which binds it and begins to run it.
    fn submit(&mut self, script: &mut Script, index: usize, parameters: Option<RecordBatch>) -> Result<Rows, Error> {
        let request = &self.job.request;
        let whole_rows_max = match request.mode() {
            // It tells what it scans, however much.
            Mode::Print => u64::MAX,
            _ if script.len() == 1 => request.whole_rows_max,
            _ => 0,
        };
        let terms = Terms { only_reads: request.only_reads, whole_rows_max };
        let rows = script.submit_on(terms, index, parameters);
        match (rows, self.job.place.connection()?.read_only()) {
            (Err(error), Some(read_only)) if error.message.contains("read-only") => {
                let refused = refused(read_only, &error.message);
                // A transaction that has begun here goes nowhere else.
                let begun = self.state_of_transaction() != TransactionState::Idle;
                Err(if begun { refused.with_sqlstate("25006") } else { refused })
            }
            (rows, _) => rows,
        }
    }

    /// Sends the rows as they are produced; true in autocommit once they are all sent and committed.
    fn stream(&mut self, mut rows: Rows, statement: Statement, draft: &mut Option<Draft>) -> Result<u64, Error> {
        let compression = self.job.request.compression();
        let mut encoder = ipc::Encoder::new(rows.schema(), compression)?;
        self.job.place.session.open_result(&self.job.queue);
        let (schema, columns) = (encoder.schema_message(), rows.columns());
        if let Some(draft) = draft {
            draft.begin(&schema, &columns, statement.kind);
        }
        self.job.queue.begin(Head {
            schema,
            columns,
            scans: self.rights.as_ref().map(|rights| rights.take_scans()).unwrap_or_default(),
            settings: std::mem::take(&mut self.changed),
            seen: self.seen,
            transaction: self.state_of_transaction(),
            pinned: self.is_pinned(),
            ..Head::of(ResultKind::Rows, statement.kind)
        });
        let mut told = self.told_of_cache(statement, rows.schema());
        let mut index = 0;
        while let Some(batch) = rows.next()?.or_else(|| told.take()) {
            let ipc = encoder.batch(&batch)?;
            let rows = batch.num_rows() as u64;
            let batch = ResultBatch { index, ipc, rows };
            draft.take_if(|draft| !draft.push(&batch));
            self.repeatable = false;
            if !self.job.queue.push(batch)? {
                self.job.execution.check()?;
                return Err(Error::of(ErrorKind::Interrupt, "canceling statement: its result is not wanted"));
            }
            index += 1;
        }
        Ok(0)
    }
}

/// Whether an error says that nothing has run here, so that a router has it run elsewhere.
fn goes_elsewhere(error: &Error) -> bool {
    use ErrorKind as K;
    matches!(error.kind(), K::NoWorker | K::ShuttingDown | K::QueueFull | K::NotWhole)
}

/// What is not done where another worker writes; the empty name is nobody's.
pub(crate) fn behind(writer: &str, why: &str) -> Error {
    let writer = if writer.is_empty() { "nobody" } else { writer };
    let message = format!("this server only reads the database, which {writer} writes: {why}");
    Error::of(ErrorKind::NoWorker, message)
        .with_hint("ask the server that writes it; when that is gone, this one takes over")
        .with_writer(writer)
}

/// What is not done where a database is only read.
fn refused(read_only: ReadOnly<'_>, why: &str) -> Error {
    match read_only {
        ReadOnly::Behind(writer) => behind(writer, why),
        ReadOnly::Share => Error::of(ErrorKind::Permission, format!("a share is only read: {why}")),
    }
}

/// Whether a statement begins a transaction that writes, as far as its kind tells.
fn begins_to_write(statement: Statement) -> bool {
    use StatementKind as K;
    match statement.kind {
        K::Insert | K::Update | K::Delete | K::Merge | K::Create | K::Drop | K::Alter | K::Copy => true,
        K::Begin => !statement.read_only,
        _ => false,
    }
}

/// Runs a statement whose rows nobody reads, to its end and commit; the number of rows that it changed.
pub(super) fn drain(rows: &mut Rows, result: ResultKind) -> Result<u64, Error> {
    let mut changed = 0;
    while let Some(batch) = rows.next()? {
        if result == ResultKind::ChangedRows {
            let count = batch.column(0).as_any().downcast_ref::<arrow_array::Int64Array>();
            changed += count.map_or(0, |counts| counts.values().iter().sum::<i64>()).unsigned_abs();
        }
    }
    Ok(changed)
}
