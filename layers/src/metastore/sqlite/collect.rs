//! What the collection of garbage needs.

use rusqlite::{Transaction, params};

use super::{
    databases::{self, no_timeline},
    rows::{self, Done, rows, run, share_columns, timeline_columns},
};
use crate::{
    id::{Lsn, ObjectKey, TimelineId},
    metastore::{Micros, Object, Reachable},
};

pub(super) fn reachable(tx: &Transaction<'_>, now: Micros) -> Done<Reachable> {
    let timelines = concat!("SELECT ", timeline_columns!(), " FROM timelines ORDER BY created, rowid");
    let snapshots = "SELECT timeline, name, lsn, created FROM snapshots ORDER BY timeline, lsn, name";
    let pins = "SELECT reader, timeline, lsn, created FROM pins WHERE expires > ?1 ORDER BY timeline, lsn, created";
    let shares = concat!("SELECT ", share_columns!(), " FROM shares WHERE lsn IS NOT NULL ORDER BY database, name");
    Ok(Reachable {
        databases: databases::list(tx)?,
        timelines: rows!(tx, timelines, [], rows::timeline(now))?,
        snapshots: rows!(tx, snapshots, [], rows::snapshot)?,
        pins: rows!(tx, pins, [now], rows::pin)?,
        shares: rows!(tx, shares, [], rows::share)?,
    })
}

pub(super) fn raise_horizon(tx: &Transaction<'_>, timeline: TimelineId, lsn: Lsn) -> Done<()> {
    // The newest position can always be read.
    let sql = "UPDATE timelines SET horizon = max(horizon, min(?2, head_lsn)) WHERE id = ?1";
    let changed = run!(tx, sql, params![timeline, lsn])?;
    if changed == 0 { Err(no_timeline(timeline).into()) } else { Ok(()) }
}

pub(super) fn objects(
    tx: &Transaction<'_>,
    after: Option<ObjectKey>,
    limit: u32,
) -> Done<Vec<(Object, Option<Micros>)>> {
    let after = after.map(|key| key.to_string()).unwrap_or_default();
    let sql = "SELECT key, bytes, condemned FROM objects WHERE key > ?1 ORDER BY key LIMIT ?2";
    Ok(rows!(tx, sql, params![after, limit], rows::object)?)
}

pub(super) fn condemn(tx: &Transaction<'_>, now: Micros, keys: &[ObjectKey]) -> Done<()> {
    for key in keys {
        run!(tx, "UPDATE objects SET condemned = ?2 WHERE key = ?1 AND condemned IS NULL", params![key, now])?;
    }
    Ok(())
}

pub(super) fn absolve(tx: &Transaction<'_>, keys: &[ObjectKey]) -> Done<()> {
    for key in keys {
        run!(tx, "UPDATE objects SET condemned = NULL WHERE key = ?1", [key])?;
    }
    Ok(())
}

pub(super) fn forget_objects(tx: &Transaction<'_>, keys: &[ObjectKey]) -> Done<()> {
    for key in keys {
        run!(tx, "DELETE FROM objects WHERE key = ?1", [key])?;
    }
    Ok(())
}

pub(super) fn forget_roots(tx: &Transaction<'_>, timeline: TimelineId, roots: &[(Lsn, u32)]) -> Done<()> {
    for (lsn, generation) in roots {
        let sql = "DELETE FROM roots WHERE timeline = ?1 AND lsn = ?2 AND generation = ?3";
        run!(tx, sql, params![timeline, lsn, generation])?;
    }
    Ok(())
}

pub(super) fn forget_archives(tx: &Transaction<'_>, timeline: TimelineId, from: &[Lsn]) -> Done<()> {
    for first in from {
        run!(tx, "DELETE FROM archives WHERE timeline = ?1 AND first = ?2", params![timeline, first])?;
    }
    Ok(())
}

pub(super) fn forget_commits(tx: &Transaction<'_>, now: Micros, timeline: TimelineId, lsn: Lsn) -> Done<()> {
    run!(
        tx,
        "DELETE FROM transactions WHERE timeline = ?1 AND lsn < ?2
         AND lsn <= (SELECT sealed FROM timelines WHERE id = ?1)",
        params![timeline, lsn]
    )?;
    run!(tx, "DELETE FROM batches WHERE timeline = ?1 AND lsn < ?2 AND payload IS NULL", params![timeline, lsn])?;
    run!(tx, "DELETE FROM pins WHERE timeline = ?1 AND expires <= ?2", params![timeline, now])?;
    Ok(())
}
