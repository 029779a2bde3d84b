//! From rows to what they mean, and back.

use std::time::Duration;

use tokio_postgres::{Row, types::FromSql};

use crate::{
    error::{Result, StorageError},
    id::{DatabaseId, Lsn, ObjectKey, ReaderId, TimelineId},
    metastore::{Commit, Database, Head, Micros, Object, Pin, Share, Timeline},
};

/// The columns of [`database`].
macro_rules! database_columns {
    () => {
        "id, name, main, created, dropped, retention, read_back"
    };
}

/// The columns of [`timeline`].
macro_rules! timeline_columns {
    () => {
        "id, database, name, parent, origin_lsn, created, dropped, epoch, writer, address, \
        lease_until - micros() AS lease_left, head_lsn, head_hash, head_time, sealed, horizon, maintenance_epoch"
    };
}

pub(super) use {database_columns, timeline_columns};

/// A number as Postgres has it. What is larger is beyond all that is stored.
pub(super) fn int(number: u64) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

/// A name as it is compared with others.
pub(super) fn folded(name: &str) -> String {
    name.to_lowercase()
}

/// A duration in microseconds, small enough to be added to a time.
pub(super) fn micros(duration: Duration) -> Micros {
    i64::try_from(duration.as_micros()).unwrap_or(i64::MAX).min(i64::MAX / 4)
}

/// A column.
pub(super) fn get<'r, T: FromSql<'r>>(row: &'r Row, column: &str) -> Result<T> {
    row.try_get(column).map_err(|error| StorageError::Corrupt(format!("the metastore's column {column}: {error}")))
}

/// A column that holds a number of ours.
pub(super) fn number(row: &Row, column: &str) -> Result<u64> {
    u64::try_from(get::<i64>(row, column)?).map_err(|_| damaged(column))
}

/// A column that holds a position.
pub(super) fn lsn(row: &Row, column: &str) -> Result<Lsn> {
    number(row, column).map(Lsn)
}

/// A column that holds an id or a hash.
pub(super) fn bytes<const N: usize>(row: &Row, column: &str) -> Result<[u8; N]> {
    get::<&[u8]>(row, column)?.try_into().map_err(|_| damaged(column))
}

/// A column that holds an object's key, or NULL.
pub(super) fn key(row: &Row, column: &str) -> Result<Option<ObjectKey>> {
    get::<Option<&str>>(row, column)?.map(str::parse).transpose()
}

/// A column that holds an object's key.
pub(super) fn some_key(row: &Row, column: &str) -> Result<ObjectKey> {
    key(row, column)?.ok_or_else(|| damaged(column))
}

fn damaged(column: &str) -> StorageError {
    StorageError::Corrupt(format!("the metastore's column {column} holds what cannot be"))
}

pub(super) fn database(row: &Row) -> Result<Database> {
    Ok(Database {
        id: DatabaseId(bytes(row, "id")?),
        name: get(row, "name")?,
        main: TimelineId(bytes(row, "main")?),
        created: get(row, "created")?,
        dropped: get(row, "dropped")?,
        retention: get(row, "retention")?,
        window: get(row, "read_back")?,
    })
}

pub(super) fn timeline(row: &Row) -> Result<Timeline> {
    let parent = get::<Option<&[u8]>>(row, "parent")?.is_some();
    let parent = parent.then(|| -> Result<_> { Ok((TimelineId(bytes(row, "parent")?), lsn(row, "origin_lsn")?)) });
    let writer = get::<Option<String>>(row, "writer")?;
    let address = get::<Option<String>>(row, "address")?;
    Ok(Timeline {
        id: TimelineId(bytes(row, "id")?),
        database: DatabaseId(bytes(row, "database")?),
        name: get(row, "name")?,
        parent: parent.transpose()?,
        created: get(row, "created")?,
        dropped: get(row, "dropped")?,
        epoch: number(row, "epoch")?,
        writer: writer.zip(address),
        lease_left: get(row, "lease_left")?,
        head: head(row)?,
        head_time: get(row, "head_time")?,
        sealed: lsn(row, "sealed")?,
        horizon: lsn(row, "horizon")?,
        maintenance_epoch: number(row, "maintenance_epoch")?,
    })
}

pub(super) fn head(row: &Row) -> Result<Head> {
    Ok(Head { lsn: lsn(row, "head_lsn")?, hash: bytes(row, "head_hash")? })
}

pub(super) fn commit(row: &Row) -> Result<Commit> {
    Ok(Commit { lsn: lsn(row, "lsn")?, time: get(row, "time")?, main_size: number(row, "main_size")? })
}

pub(super) fn object(row: &Row) -> Result<(Object, Option<Micros>)> {
    Ok((Object { key: some_key(row, "key")?, bytes: number(row, "bytes")? }, get(row, "condemned")?))
}

pub(super) fn pin(row: &Row) -> Result<Pin> {
    Ok(Pin {
        reader: ReaderId(bytes(row, "reader")?),
        timeline: TimelineId(bytes(row, "timeline")?),
        lsn: lsn(row, "lsn")?,
        created: get(row, "created")?,
    })
}

pub(super) fn share(row: &Row) -> Result<Share> {
    let fixed = get::<Option<i64>>(row, "lsn")?.is_some();
    Ok(Share {
        name: get(row, "name")?,
        database: DatabaseId(bytes(row, "database")?),
        timeline: TimelineId(bytes(row, "timeline")?),
        lsn: fixed.then(|| lsn(row, "lsn")).transpose()?,
        token_hash: bytes::<32>(row, "token_hash")?,
        created: get(row, "created")?,
    })
}

/// The two arrays that make rows of objects.
pub(super) fn objects(objects: &[Object]) -> (Vec<String>, Vec<i64>) {
    objects.iter().map(|object| (object.key.to_string(), int(object.bytes))).unzip()
}

/// Keys as an array.
pub(super) fn keys(keys: &[ObjectKey]) -> Vec<String> {
    keys.iter().map(ToString::to_string).collect()
}
