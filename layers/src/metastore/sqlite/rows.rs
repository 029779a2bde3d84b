//! How values are kept in columns, and rows become values.

use std::time::Duration;

use bytes::Bytes;
use rusqlite::{
    Row, ToSql,
    types::{FromSql, FromSqlError, FromSqlResult, ToSqlOutput, ValueRef},
};

use crate::{
    error::StorageError,
    id::{DatabaseId, Lsn, ObjectKey, ReaderId, StoreId, TimelineId},
    metastore::{Archive, Commit, Database, Head, Micros, NamedSnapshot, Pin, Root, Share, StoredBatch, Timeline},
};

/// What ends an operation early: an answer that the contract knows, or SQLite.
#[derive(Debug)]
pub(super) enum Failure {
    /// The caller's answer.
    Answer(StorageError),
    /// What SQLite said.
    Sqlite(rusqlite::Error),
}

impl From<StorageError> for Failure {
    fn from(error: StorageError) -> Self {
        Self::Answer(error)
    }
}

impl From<rusqlite::Error> for Failure {
    fn from(error: rusqlite::Error) -> Self {
        Self::Sqlite(error)
    }
}

/// What an operation comes to.
pub(super) type Done<T> = std::result::Result<T, Failure>;

macro_rules! blob {
    ($($id:ident)*) => {$(
        impl ToSql for $id {
            fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
                self.0.to_sql()
            }
        }

        impl FromSql for $id {
            fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
                FromSql::column_result(value).map(Self)
            }
        }
    )*};
}

blob! { StoreId DatabaseId TimelineId ReaderId }

impl ToSql for Lsn {
    /// What SQLite cannot count to is above every position, as is its largest number.
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(i64::try_from(self.0).unwrap_or(i64::MAX).into())
    }
}

impl FromSql for Lsn {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        let number = value.as_i64()?;
        u64::try_from(number).map(Self).map_err(|_| FromSqlError::OutOfRange(number))
    }
}

impl ToSql for ObjectKey {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(self.to_string().into())
    }
}

impl FromSql for ObjectKey {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        value.as_str()?.parse().map_err(|error: StorageError| FromSqlError::Other(error.into()))
    }
}

/// A number of 64 bits, in SQLite's signed one; not for comparing.
pub(super) fn bits(number: u64) -> i64 {
    number.cast_signed()
}

fn unsigned(row: &Row<'_>, column: usize) -> rusqlite::Result<u64> {
    Ok(row.get::<_, i64>(column)?.cast_unsigned())
}

fn bytes(row: &Row<'_>, column: usize) -> rusqlite::Result<Bytes> {
    row.get::<_, Vec<u8>>(column).map(Bytes::from)
}

/// When something ends that lasts for `ttl` from now.
pub(super) fn until(now: Micros, ttl: Duration) -> Micros {
    now.saturating_add(Micros::try_from(ttl.as_micros()).unwrap_or(Micros::MAX))
}

/// All rows of a query.
macro_rules! rows {
    ($tx:expr, $sql:expr, $params:expr, $read:expr) => {
        $tx.prepare_cached($sql)?.query_map($params, $read)?.collect::<rusqlite::Result<Vec<_>>>()
    };
}

/// The first row of a query, if it has one.
macro_rules! row {
    ($tx:expr, $sql:expr, $params:expr, $read:expr) => {
        rusqlite::OptionalExtension::optional($tx.prepare_cached($sql)?.query_row($params, $read))
    };
}

/// Runs a statement; how many rows it changed.
macro_rules! run {
    ($tx:expr, $sql:expr, $params:expr) => {
        $tx.prepare_cached($sql)?.execute($params)
    };
}

pub(super) use {row, rows, run};

/// The columns for [`database`].
macro_rules! database_columns {
    () => {
        "id, name, main, created, dropped, retention, history"
    };
}

pub(super) fn database(row: &Row<'_>) -> rusqlite::Result<Database> {
    Ok(Database {
        id: row.get(0)?,
        name: row.get(1)?,
        main: row.get(2)?,
        created: row.get(3)?,
        dropped: row.get(4)?,
        retention: row.get(5)?,
        window: row.get(6)?,
    })
}

/// The columns for [`timeline`].
macro_rules! timeline_columns {
    () => {
        "id, database, name, parent, parent_lsn, created, dropped, epoch, writer, address, lease_until, head_lsn, \
         head_hash, head_time, sealed, horizon, maintenance_epoch"
    };
}

/// Reads a timeline, with its lease as it is at `now`.
pub(super) fn timeline(now: Micros) -> impl Fn(&Row<'_>) -> rusqlite::Result<Timeline> {
    move |row| {
        Ok(Timeline {
            id: row.get(0)?,
            database: row.get(1)?,
            name: row.get(2)?,
            parent: row.get::<_, Option<_>>(3)?.zip(row.get(4)?),
            created: row.get(5)?,
            dropped: row.get(6)?,
            epoch: unsigned(row, 7)?,
            writer: row.get::<_, Option<_>>(8)?.zip(row.get(9)?),
            lease_left: row.get::<_, Micros>(10)?.saturating_sub(now),
            head: Head { lsn: row.get(11)?, hash: row.get(12)? },
            head_time: row.get(13)?,
            sealed: row.get(14)?,
            horizon: row.get(15)?,
            maintenance_epoch: unsigned(row, 16)?,
        })
    }
}

/// The columns for [`commit`].
macro_rules! commit_columns {
    () => {
        "batches.lsn, time, main_size"
    };
}

pub(super) fn commit(row: &Row<'_>) -> rusqlite::Result<Commit> {
    Ok(Commit { lsn: row.get(0)?, time: row.get(1)?, main_size: unsigned(row, 2)? })
}

/// `lsn, epoch, hash, payload, time`.
pub(super) fn batch(row: &Row<'_>) -> rusqlite::Result<StoredBatch> {
    let (lsn, epoch, hash) = (row.get(0)?, unsigned(row, 1)?, row.get(2)?);
    Ok(StoredBatch { lsn, epoch, hash, payload: bytes(row, 3)?, time: row.get(4)? })
}

/// The columns for [`root`].
macro_rules! root_columns {
    () => {
        "timeline, lsn, generation, body, object, created"
    };
}

pub(super) fn root(row: &Row<'_>) -> rusqlite::Result<Root> {
    let (timeline, lsn, generation) = (row.get(0)?, row.get(1)?, row.get(2)?);
    Ok(Root { timeline, lsn, generation, body: bytes(row, 3)?, object: row.get(4)?, created: row.get(5)? })
}

/// `timeline, first, last, object`.
pub(super) fn archive(row: &Row<'_>) -> rusqlite::Result<Archive> {
    Ok(Archive { timeline: row.get(0)?, from: row.get(1)?, to: row.get(2)?, object: row.get(3)? })
}

/// `reader, timeline, lsn, created`.
pub(super) fn pin(row: &Row<'_>) -> rusqlite::Result<Pin> {
    Ok(Pin { reader: row.get(0)?, timeline: row.get(1)?, lsn: row.get(2)?, created: row.get(3)? })
}

/// `timeline, name, lsn, created`.
pub(super) fn snapshot(row: &Row<'_>) -> rusqlite::Result<NamedSnapshot> {
    Ok(NamedSnapshot { timeline: row.get(0)?, name: row.get(1)?, lsn: row.get(2)?, created: row.get(3)? })
}

/// The columns for [`share`].
macro_rules! share_columns {
    () => {
        "name, database, timeline, lsn, token_hash, created"
    };
}

pub(super) fn share(row: &Row<'_>) -> rusqlite::Result<Share> {
    Ok(Share {
        name: row.get(0)?,
        database: row.get(1)?,
        timeline: row.get(2)?,
        lsn: row.get(3)?,
        token_hash: row.get(4)?,
        created: row.get(5)?,
    })
}

/// `key, bytes, condemned`.
pub(super) fn object(row: &Row<'_>) -> rusqlite::Result<(crate::metastore::Object, Option<Micros>)> {
    Ok((crate::metastore::Object { key: row.get(0)?, bytes: unsigned(row, 1)? }, row.get(2)?))
}

pub(super) use {commit_columns, database_columns, root_columns, share_columns, timeline_columns};
