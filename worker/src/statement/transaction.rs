//! The transaction that a statement is in: how it begins, what it sees, and what its commit is known as.

use openduck_proto::{
    Error, ErrorKind,
    v1::{Begin, ResultKind, StatementKind, TransactionState},
};

use super::{
    Head, Run,
    script::{behind, drain},
};
use crate::{
    database::{ReadOnly, Written},
    engine::{Properties, Statement, TransactionPhase},
    queue::Outcome,
};

impl Run<'_> {
    /// Sees to the transaction that the request begins or expects.
    pub(super) fn begin(&mut self) -> Result<(), Error> {
        let begin = self.job.request.begin();
        if begin == Begin::NoBegin {
            return Ok(());
        }
        if self.job.request.session_id.is_empty() {
            return Err(Error::of(ErrorKind::Protocol, "a transaction needs a session"));
        }
        let phase = self.job.place.connection()?.connection.transaction();
        if begin == Begin::Continues {
            if phase != TransactionPhase::Idle {
                return Ok(());
            }
            let message = "the transaction is not open any more: the server has started anew, or has ended it";
            return Err(Error::of(ErrorKind::SessionLost, message));
        }
        if phase != TransactionPhase::Idle {
            // Who begins another one does not know of it: nothing of it may be seen in this one, or committed by it.
            tracing::warn!(session = self.job.request.session_id, "a transaction that was left open is rolled back");
            self.undo()?;
        }
        let pooled = self.job.place.connection()?;
        if begin == Begin::ReadWrite {
            if let Some(ReadOnly::Behind(writer)) = pooled.read_only() {
                return Err(behind(writer, "what is to write begins there"));
            }
            pooled.wait_to_begin();
        }
        let connection = &mut pooled.connection;
        let sql = if begin == Begin::ReadOnly { "BEGIN TRANSACTION READ ONLY" } else { "BEGIN TRANSACTION" };
        drain(&mut connection.parse(sql)?.submit(0, None)?, ResultKind::Nothing)?;
        Ok(())
    }

    /// Refuses a statement that was bound with a catalog that has changed since.
    pub(super) fn check_catalog(&mut self) -> Result<(), Error> {
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
    pub(super) fn release(&mut self) -> Result<(), Error> {
        let pooled = self.job.place.connection()?;
        pooled.newest().map_or(Ok(()), |newest| pooled.release(newest))
    }

    /// The same after a statement's end. One that has committed a change has waited for that, and so for all that it has
    /// seen; one that has changed nothing, or only in a transaction, has waited for nothing.
    pub(super) fn release_uncommitted(&mut self) -> Result<(), Error> {
        if self.job.place.connection()?.connection.committed() > 0 { Ok(()) } else { self.release() }
    }

    /// What is left to do is to wait for storage, most likely.
    pub(super) fn rest(&self) {
        if let Some(slot) = &self.job.slot {
            slot.rest();
        }
    }

    /// Runs a COMMIT, which is over when it is durable.
    pub(super) fn commit(&mut self, statement: Statement, last: bool) -> Result<Outcome, Error> {
        if self.state_of_transaction() == TransactionState::Failed {
            self.job.place.roll_back()?;
            let message = "the transaction has failed before, and was rolled back: nothing of it is committed";
            return Err(Error::of(ErrorKind::Transaction, message).with_sqlstate("40000"));
        }
        self.job.execution.may_commit()?;
        self.job.execution.run();
        let change = self.change_of_transaction();
        self.rest();
        if let Err(error) = self.job.place.connection()?.connection.commit() {
            // It is over all the same, and the next one has seen and written nothing of what it has.
            let state = &mut self.job.place.state;
            (state.catalog_seen, state.wrote, state.changed_catalog) = (None, false, false);
            return Err(error);
        }
        self.release_uncommitted()?;
        let properties = Properties { result: ResultKind::Nothing, writes: false, writes_temporary: false };
        let outcome = self.committed(statement, properties, 0);
        drop(change);
        self.settle(statement, outcome.transaction == TransactionState::Idle)?;
        if last {
            self.job.queue.begin(Head::of(ResultKind::Nothing, statement.kind));
        }
        Ok(outcome)
    }

    /// Numbers what the statement has committed, if it has.
    pub(super) fn committed(&mut self, statement: Statement, properties: Properties, rows_changed: u64) -> Outcome {
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
                state.written = Written::default();
                false
            }
            _ if phase == TransactionPhase::Idle => properties.writes,
            _ => {
                state.wrote |= properties.writes;
                state.changed_catalog |= changes_catalog;
                false
            }
        };
        let mut outcome = self.outcome(rows_changed);
        let place = &self.job.place;
        self.has_committed |= commits;
        if commits && let Some(pooled) = &place.state.connection {
            let database = place.session.database();
            outcome.lsn = database.committed(pooled, changes_catalog);
            outcome.catalog_lsn = database.catalog();
        }
        outcome
    }

    pub(super) fn outcome(&self, rows_changed: u64) -> Outcome {
        let transaction = self.state_of_transaction();
        Outcome { lsn: self.seen, catalog_lsn: self.job.place.catalog(), transaction, rows_changed }
    }

    pub(super) fn state_of_transaction(&self) -> TransactionState {
        let connection = &self.job.place.state.connection;
        match connection.as_ref().map_or(TransactionPhase::Idle, |c| c.connection.transaction()) {
            TransactionPhase::Idle => TransactionState::Idle,
            TransactionPhase::Active => TransactionState::Active,
            TransactionPhase::Failed => TransactionState::Failed,
        }
    }

    /// Whether the session keeps something here that no other worker has, besides a transaction.
    pub(super) fn is_pinned(&self) -> bool {
        self.job.place.state.pinned || !self.reusable
    }
}

/// Whether a statement that writes leaves all schemas, tables and views as they are.
fn writes_rows_only(kind: StatementKind) -> bool {
    use StatementKind as K;
    matches!(kind, K::Select | K::Insert | K::Update | K::Delete | K::Merge)
}
