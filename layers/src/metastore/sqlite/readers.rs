//! Named snapshots, pins, shares.

use std::time::Duration;

use rusqlite::{Transaction, params};

use super::{
    databases::{keepable, no_database, no_timeline},
    rows::{self, Done, row, rows, run, share_columns, until},
};
use crate::{
    error::StorageError,
    id::{DatabaseId, Lsn, ReaderId, TimelineId},
    metastore::{Hash, Micros, NamedSnapshot, Share},
};

pub(super) fn create_snapshot(
    tx: &Transaction<'_>,
    now: Micros,
    timeline: TimelineId,
    name: &str,
    lsn: Lsn,
) -> Done<NamedSnapshot> {
    let hash = keepable(tx, now, timeline, lsn)?;
    let taken = "SELECT 1 FROM snapshots WHERE timeline = ?1 AND name = ?2";
    if row!(tx, taken, params![timeline, name], |_| Ok(()))?.is_some() {
        return Err(StorageError::Exists(format!("the snapshot \"{name}\"")).into());
    }
    let sql = "INSERT INTO snapshots (timeline, name, lsn, hash, created) VALUES (?1, ?2, ?3, ?4, ?5)";
    run!(tx, sql, params![timeline, name, lsn, hash, now])?;
    Ok(NamedSnapshot { timeline, name: name.to_owned(), lsn, created: now })
}

pub(super) fn snapshots(tx: &Transaction<'_>, timeline: TimelineId) -> Done<Vec<NamedSnapshot>> {
    let sql = "SELECT timeline, name, lsn, created FROM snapshots WHERE timeline = ?1 ORDER BY lsn, created, name";
    Ok(rows!(tx, sql, [timeline], rows::snapshot)?)
}

pub(super) fn drop_snapshot(tx: &Transaction<'_>, timeline: TimelineId, name: &str) -> Done<()> {
    let changed = run!(tx, "DELETE FROM snapshots WHERE timeline = ?1 AND name = ?2", params![timeline, name])?;
    if changed == 0 { Err(StorageError::NotFound(format!("the snapshot \"{name}\"")).into()) } else { Ok(()) }
}

pub(super) fn pin(
    tx: &Transaction<'_>,
    now: Micros,
    reader: ReaderId,
    timeline: TimelineId,
    lsn: Lsn,
    ttl: Duration,
) -> Done<()> {
    let hash = keepable(tx, now, timeline, lsn)?;
    let sql = "INSERT INTO pins (timeline, lsn, reader, hash, created, expires) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
               ON CONFLICT DO UPDATE SET expires = max(expires, excluded.expires)";
    run!(tx, sql, params![timeline, lsn, reader, hash, now, until(now, ttl)])?;
    Ok(())
}

pub(super) fn renew_pin(
    tx: &Transaction<'_>,
    now: Micros,
    reader: ReaderId,
    timeline: TimelineId,
    lsn: Lsn,
    ttl: Duration,
) -> Done<()> {
    let sql = "UPDATE pins SET expires = max(expires, ?5)
               WHERE timeline = ?1 AND lsn = ?2 AND reader = ?3 AND expires > ?4";
    let changed = run!(tx, sql, params![timeline, lsn, reader, now, until(now, ttl)])?;
    if changed == 0 { Err(StorageError::Expired(format!("LSN {lsn}")).into()) } else { Ok(()) }
}

pub(super) fn unpin(tx: &Transaction<'_>, reader: ReaderId, timeline: TimelineId, lsn: Lsn) -> Done<()> {
    let sql = "DELETE FROM pins WHERE timeline = ?1 AND lsn = ?2 AND reader = ?3";
    run!(tx, sql, params![timeline, lsn, reader])?;
    Ok(())
}

pub(super) fn create_share(tx: &Transaction<'_>, now: Micros, share: &Share) -> Done<()> {
    let Share { name, database, timeline, lsn, token_hash, .. } = share;
    let known = row!(tx, "SELECT 1 FROM databases WHERE id = ?1", [database], |_| Ok(()))?;
    known.ok_or_else(|| no_database(*database))?;
    let sql = "SELECT 1 FROM timelines WHERE id = ?1 AND database = ?2";
    let known = row!(tx, sql, params![timeline, database], |_| Ok(()))?;
    known.ok_or_else(|| no_timeline(*timeline))?;
    let taken = "SELECT 1 FROM shares WHERE (database = ?1 AND name = ?2) OR token_hash = ?3";
    if row!(tx, taken, params![database, name, token_hash], |_| Ok(()))?.is_some() {
        return Err(StorageError::Exists(format!("the share \"{name}\"")).into());
    }
    let hash = lsn.map(|lsn| keepable(tx, now, *timeline, lsn)).transpose()?;
    let sql = "INSERT INTO shares (database, name, timeline, lsn, hash, token_hash, created)
               VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)";
    run!(tx, sql, params![database, name, timeline, lsn, hash, token_hash, now])?;
    Ok(())
}

pub(super) fn shares(tx: &Transaction<'_>, database: DatabaseId) -> Done<Vec<Share>> {
    let sql = concat!("SELECT ", share_columns!(), " FROM shares WHERE database = ?1 ORDER BY name");
    Ok(rows!(tx, sql, [database], rows::share)?)
}

pub(super) fn share_of(tx: &Transaction<'_>, token_hash: Hash) -> Done<Option<Share>> {
    let sql = concat!("SELECT ", share_columns!(), " FROM shares WHERE token_hash = ?1");
    Ok(row!(tx, sql, [token_hash], rows::share)?)
}

pub(super) fn revoke_share(tx: &Transaction<'_>, database: DatabaseId, name: &str) -> Done<()> {
    let changed = run!(tx, "DELETE FROM shares WHERE database = ?1 AND name = ?2", params![database, name])?;
    if changed == 0 { Err(StorageError::NotFound(format!("the share \"{name}\"")).into()) } else { Ok(()) }
}
