//! One connection, and what its errors mean.

use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use rusqlite::{Connection, ErrorCode, Transaction, TransactionBehavior, ffi};

use super::rows::{Done, Failure};
use crate::{
    error::{Result, StorageError},
    metastore::Micros,
};

/// A connection with a clock.
pub(super) struct Engine {
    connection: Connection,
    /// What people know it by.
    name: String,
    clock: Box<dyn FnMut() -> Micros + Send>,
    last: Micros,
    /// A commit has failed in such a way that it may come back after a crash.
    unsettled: bool,
}

impl Engine {
    pub(super) fn new(connection: Connection, name: String, clock: Box<dyn FnMut() -> Micros + Send>) -> Self {
        Self { connection, name, clock, last: Micros::MIN, unsettled: false }
    }

    /// The time, which never goes backwards.
    pub(super) fn now(&mut self) -> Micros {
        self.last = self.last.max((self.clock)());
        self.last
    }

    /// Runs what only reads, on one snapshot.
    pub(super) fn read<T>(&mut self, work: impl FnOnce(&Transaction<'_>, Micros) -> Done<T>) -> Result<T> {
        self.settle()?;
        let now = self.now();
        let transaction = self.connection.transaction_with_behavior(TransactionBehavior::Deferred);
        let done = transaction.map_err(Failure::Sqlite).and_then(|transaction| work(&transaction, now));
        done.map_err(|failure| explain(&self.name, failure))
    }

    /// Runs what writes, whole or not at all.
    pub(super) fn write<T>(&mut self, work: impl FnOnce(&Transaction<'_>, Micros) -> Done<T>) -> Result<T> {
        self.settle()?;
        let now = self.now();
        let Self { connection, name, unsettled, .. } = self;
        let transaction = connection
            .transaction_with_behavior(TransactionBehavior::Immediate)
            .map_err(|error| explain(name, error.into()))?;
        // Where it fails, dropping the transaction rolls it back.
        let value = work(&transaction, now).map_err(|failure| explain(name, failure))?;
        let Err(error) = transaction.execute_batch("COMMIT") else { return Ok(value) };
        // Still open: the commit has not been tried. A full disk has no room for the mark that makes it one. After
        // anything else, the mark may be on the disk although SQLite has rolled back.
        let untried = !transaction.is_autocommit() && transaction.rollback().is_ok();
        if untried || error.sqlite_error_code() == Some(ErrorCode::DiskFull) {
            return Err(explain(name, error.into()));
        }
        *unsettled = true;
        Err(StorageError::Ambiguous(format!("{name}: {error}")))
    }

    /// Makes sure that no earlier transaction is open, nor may come back: one that was written to the disk as far as
    /// its commit mark, but not synced, would be found there after a crash. Writing over it rules that out, so that
    /// whoever asks now, whether it has happened, gets an answer that stays true.
    fn settle(&mut self) -> Result<()> {
        if self.connection.is_autocommit() && !self.unsettled {
            return Ok(());
        }
        let settled = (|| {
            if !self.connection.is_autocommit() {
                self.connection.execute_batch("ROLLBACK")?;
            }
            let version: u32 = self.connection.query_row("PRAGMA user_version", [], |row| row.get(0))?;
            self.connection.execute_batch(&format!("BEGIN IMMEDIATE; PRAGMA user_version = {version}; COMMIT"))
        })();
        if let Err(error) = settled {
            return Err(StorageError::Unavailable(format!("{}: {error}", self.name)));
        }
        self.unsettled = false;
        Ok(())
    }

    #[cfg(test)]
    pub(super) fn connection(&mut self) -> &mut Connection {
        &mut self.connection
    }

    /// As after a commit that may come back.
    #[cfg(test)]
    pub(super) fn unsettle(&mut self) {
        self.unsettled = true;
    }
}

/// What a failure means that has changed nothing.
pub(super) fn explain(name: &str, failure: Failure) -> StorageError {
    let error = match failure {
        Failure::Answer(answer) => return answer,
        Failure::Sqlite(error) => error,
    };
    match &error {
        rusqlite::Error::FromSqlConversionFailure(..)
        | rusqlite::Error::IntegralValueOutOfRange(..)
        | rusqlite::Error::InvalidColumnType(..)
        | rusqlite::Error::Utf8Error(..) => return StorageError::Corrupt(format!("{name}: {error}")),
        _ => {}
    }
    if error.sqlite_error().is_some_and(|error| error.extended_code == ffi::SQLITE_IOERR_CORRUPTFS) {
        return StorageError::Corrupt(format!("{name}: {error}"));
    }
    match error.sqlite_error_code() {
        Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase) => StorageError::Corrupt(format!("{name}: {error}")),
        // All that callers may get wrong is looked for before.
        Some(ErrorCode::ConstraintViolation) => StorageError::Corrupt(format!("{name} contradicts itself: {error}")),
        Some(ErrorCode::TooBig) => StorageError::Refused(format!("{name}: {error}")),
        Some(ErrorCode::DiskFull) => StorageError::Full(format!("{name}: the disk is full")),
        Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => {
            StorageError::Unavailable(format!("{name} is in use by another process"))
        }
        _ => StorageError::Unavailable(format!("{name}: {error}")),
    }
}

/// The system's time, steadied.
pub(super) fn system_clock() -> Box<dyn FnMut() -> Micros + Send> {
    Box::new(steadied(|| SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, micros)))
}

/// Where `clock` is set back, this goes on at half speed until they meet: leases and pins still end.
pub(super) fn steadied(mut clock: impl FnMut() -> Micros + Send) -> impl FnMut() -> Micros + Send {
    let mut last: Option<(Micros, Instant)> = None;
    move || {
        let time = clock();
        let now = last.map_or(time, |(last, at)| time.max(last + micros(at.elapsed()) / 2));
        last = Some((now, Instant::now()));
        now
    }
}

fn micros(time: Duration) -> Micros {
    Micros::try_from(time.as_micros()).unwrap_or(Micros::MAX)
}
