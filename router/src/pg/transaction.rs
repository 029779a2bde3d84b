//! The session's transaction: begun in the engine when something is first run in it, ended when the engine says so.

use openduck_planner::plan::{Class, TransactionMode};
use openduck_proto::v1::Begin;

use super::{
    backend::{Severity, Status},
    connection::Connection,
    error::Failure,
    settings::Settings,
    wire::Socket,
};

/// Who has begun the transaction.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Block {
    /// Nobody: each statement is one of its own.
    #[default]
    None,
    /// A query of several statements, or a pipeline.
    Implicit,
    /// BEGIN.
    Explicit,
}

/// A place to go back to.
struct Savepoint {
    name: String,
    writes: u64,
    settings: Settings,
}

/// A session's transaction.
#[derive(Default)]
pub(super) struct Transaction {
    block: Block,
    /// The engine has begun it, or does with the next statement.
    opened: bool,
    /// How the next statement begins it in the engine.
    begins: Option<Begin>,
    /// An error has ended it in the engine; the session waits for ROLLBACK.
    failed: bool,
    /// A statement is run outside of it, before it has begun in the engine.
    read_alone: bool,
    /// BEGIN said READ ONLY or READ WRITE.
    read_only: Option<bool>,
    /// Statements that may have changed something.
    writes: u64,
    savepoints: Vec<Savepoint>,
    /// The settings to go back to.
    before: Option<Settings>,
}

impl Transaction {
    pub(super) fn status(&self) -> Status {
        match (self.failed, self.block) {
            (true, _) => Status::Failed,
            (false, Block::Explicit) => Status::Active,
            (false, _) => Status::Idle,
        }
    }

    /// How a statement begins it in the engine that is sent now; once.
    pub(super) fn begins(&mut self) -> Option<Begin> {
        self.begins.take()
    }

    pub(super) fn is_failed(&self) -> bool {
        self.failed
    }

    /// Whether there is one, by whomever.
    pub(super) fn is_open(&self) -> bool {
        self.block != Block::None
    }

    /// Whether BEGIN has begun it.
    pub(super) fn is_explicit(&self) -> bool {
        self.block == Block::Explicit
    }

    /// The statement that runs now only reads, outside of it; or does not any more.
    pub(super) fn reads_alone(&mut self, alone: bool) {
        self.read_alone = alone;
    }

    pub(super) fn is_read_alone(&self) -> bool {
        self.read_alone
    }

    /// A statement has run that may have changed something.
    pub(super) fn note(&mut self, class: Class) {
        self.writes += u64::from(class != Class::Read && class != Class::Session);
    }

    fn find(&self, name: &str) -> Result<usize, Failure> {
        let found = self.savepoints.iter().rposition(|savepoint| savepoint.name == name);
        found.ok_or_else(|| Failure::error("3B001", format!("savepoint \"{name}\" does not exist")))
    }
}

fn outside(what: &str) -> Failure {
    Failure::error("25P01", format!("{what} can only be used in transaction blocks"))
}

impl<S: Socket> Connection<S> {
    /// Begins an implicit transaction, unless there is one.
    pub(super) fn begin_implicit(&mut self) {
        if !self.transaction.is_open() {
            self.transaction =
                Transaction { block: Block::Implicit, before: Some(self.settings.clone()), ..Transaction::default() };
        }
    }

    /// Ends an implicit transaction, if there is one.
    pub(super) async fn end_implicit(&mut self) -> Result<(), Failure> {
        if self.transaction.block == Block::Implicit { self.commit().await.map(|_| ()) } else { Ok(()) }
    }

    /// BEGIN.
    pub(super) fn begin(&mut self, mode: TransactionMode) {
        match self.transaction.block {
            Block::Explicit => self.warn("25001", "there is already a transaction in progress"),
            Block::Implicit => self.transaction.block = Block::Explicit,
            Block::None => {
                self.transaction = Transaction {
                    block: Block::Explicit,
                    before: Some(self.settings.clone()),
                    ..Transaction::default()
                };
            }
        }
        if mode.read_only.is_some() {
            self.transaction.read_only = mode.read_only;
        }
        if let Some(value) = mode.read_only.map(|only| if only { "on" } else { "off" }) {
            // The names are known and the values good.
            let _ = self.settings.set("transaction_read_only", Some(value), true);
        }
        if let Some(level) = mode.isolation {
            let _ = self.settings.set("transaction_isolation", Some(level), true);
        }
    }

    /// Whether a statement is run before the session's transaction begins in the engine: under READ COMMITTED each sees what
    /// is committed by then, wherever it runs, until the first one that writes.
    pub(super) fn reads_before_transaction(&self, sql: &str) -> bool {
        self.transaction.is_open()
            && !self.transaction.opened
            && !self.settings.transaction_reads_only()
            && !self.settings.reads_only()
            && self.settings.get("transaction_isolation").is_some_and(|level| level.ends_with("committed"))
            && openduck_planner::reads_committed(sql)
    }

    /// Has the next statement begin the transaction in the engine: with it, so that nothing is sent for that alone, and both
    /// can be undone and run again where another transaction is in the way.
    pub(super) fn open_transaction(&mut self) {
        if self.transaction.block == Block::None || self.transaction.opened {
            return;
        }
        let only = self.settings.transaction_reads_only()
            || self.transaction.read_only.is_none() && self.settings.reads_only();
        self.transaction.begins = Some(if only { Begin::ReadOnly } else { Begin::ReadWrite });
        self.transaction.opened = true;
    }

    /// COMMIT; the tag, which is ROLLBACK where the transaction had failed.
    pub(super) async fn commit(&mut self) -> Result<&'static str, Failure> {
        if self.transaction.block != Block::Explicit {
            self.warn_unless_implicit_end();
        }
        if self.transaction.failed {
            self.roll_back_settings();
            self.end_transaction(false);
            return Ok("ROLLBACK");
        }
        self.close_portals();
        let begun = self.transaction.opened && self.transaction.begins.take().is_none();
        let ended = if begun { self.command("COMMIT").await } else { Ok(()) };
        if ended.is_err() {
            self.roll_back_settings();
        }
        self.end_transaction(ended.is_ok());
        ended.map(|()| "COMMIT")
    }

    fn warn_unless_implicit_end(&mut self) {
        if self.transaction.block == Block::None {
            self.warn("25P01", "there is no transaction in progress");
        }
    }

    /// ROLLBACK.
    pub(super) async fn roll_back(&mut self) -> Result<(), Failure> {
        self.warn_unless_implicit_end();
        self.close_portals();
        if self.transaction.opened {
            // Whatever the engine says: the transaction is not there any more.
            self.give_up().await?;
        }
        self.roll_back_settings();
        self.end_transaction(false);
        Ok(())
    }

    /// A statement has failed: what it was in fails with it.
    ///
    /// # Errors
    /// `Gone`.
    pub(super) async fn fail_transaction(&mut self) -> Result<(), Failure> {
        if self.transaction.block == Block::None {
            return Ok(());
        }
        self.close_portals();
        if self.transaction.opened {
            self.give_up().await?;
        }
        if self.transaction.block == Block::Explicit {
            self.transaction.failed = true;
            self.locks.end_transaction();
        } else {
            self.roll_back_settings();
            self.end_transaction(false);
        }
        Ok(())
    }

    /// Rolls back in the engine, which may have done so by itself.
    async fn give_up(&mut self) -> Result<(), Failure> {
        self.transaction.opened = false;
        if self.transaction.begins.take().is_some() {
            return Ok(());
        }
        match self.command("ROLLBACK").await {
            Err(Failure::Gone) => Err(Failure::Gone),
            _ => Ok(()),
        }
    }

    fn roll_back_settings(&mut self) {
        if let Some(before) = self.transaction.before.take() {
            self.settings = before;
        }
    }

    fn end_transaction(&mut self, committed: bool) {
        self.transaction = Transaction::default();
        self.settings.end_transaction();
        self.locks.end_transaction();
        self.end_cursors(committed);
    }

    /// SAVEPOINT.
    pub(super) fn savepoint(&mut self, name: String) -> Result<(), Failure> {
        if !self.transaction.is_explicit() {
            return Err(outside("SAVEPOINT"));
        }
        let savepoint = Savepoint { name, writes: self.transaction.writes, settings: self.settings.clone() };
        self.transaction.savepoints.push(savepoint);
        Ok(())
    }

    /// RELEASE SAVEPOINT.
    pub(super) fn release(&mut self, name: &str) -> Result<(), Failure> {
        if !self.transaction.is_explicit() {
            return Err(outside("RELEASE SAVEPOINT"));
        }
        let index = self.transaction.find(name)?;
        self.transaction.savepoints.truncate(index);
        Ok(())
    }

    /// ROLLBACK TO SAVEPOINT: possible where nothing has to be undone, which the engine could not.
    pub(super) fn roll_back_to(&mut self, name: &str) -> Result<(), Failure> {
        if !self.transaction.is_explicit() {
            return Err(outside("ROLLBACK TO SAVEPOINT"));
        }
        let index = self.transaction.find(name)?;
        let savepoint = &self.transaction.savepoints[index];
        let untouched = if self.transaction.failed {
            // The engine has rolled back everything: a new transaction stands for the old one if that wrote nothing.
            self.transaction.writes == 0
        } else {
            self.transaction.writes == savepoint.writes
        };
        if !untouched {
            self.transaction.failed |= !self.transaction.opened;
            let failure = Failure::error("0A000", "ROLLBACK TO SAVEPOINT cannot undo what has been written");
            return Err(failure.with_hint("Roll back the whole transaction."));
        }
        self.settings = savepoint.settings.clone();
        self.transaction.failed = false;
        self.transaction.savepoints.truncate(index + 1);
        Ok(())
    }

    fn warn(&mut self, sqlstate: &str, message: &str) {
        self.wire.output.notice(Severity::Warning, sqlstate, message);
    }
}
