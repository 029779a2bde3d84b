//! Databases and timelines.

use rusqlite::{Transaction, params};

use super::rows::{self, Done, database_columns, row, rows, run, timeline_columns};
use crate::{
    error::StorageError,
    id::{DatabaseId, Lsn, TimelineId},
    metastore::{Database, Hash, Head, Identity, Micros, Timeline},
};

/// The name of a database's first timeline.
const MAIN: &str = "main";

pub(super) fn no_database(id: DatabaseId) -> StorageError {
    StorageError::NotFound(format!("the database {id}"))
}

pub(super) fn no_timeline(id: TimelineId) -> StorageError {
    StorageError::NotFound(format!("the timeline {id}"))
}

pub(super) fn identity(tx: &Transaction<'_>) -> Done<Identity> {
    let read = |row: &rusqlite::Row<'_>| Ok(Identity { id: row.get(0)?, has_objects: row.get(1)? });
    Ok(tx.prepare_cached("SELECT id, has_objects FROM store")?.query_row([], read)?)
}

pub(super) fn set_has_objects(tx: &Transaction<'_>) -> Done<()> {
    run!(tx, "UPDATE store SET has_objects = 1", [])?;
    Ok(())
}

// --------------------------------------------------------------------------------------------------------- databases

pub(super) fn create(tx: &Transaction<'_>, now: Micros, name: &str, keep: [Micros; 2]) -> Done<Database> {
    let database = insert_database(tx, now, name, keep)?;
    insert_timeline(tx, now, database.main, database.id, MAIN, None, Head::EMPTY)?;
    Ok(database)
}

pub(super) fn clone(
    tx: &Transaction<'_>,
    now: Micros,
    name: &str,
    keep: [Micros; 2],
    parent: TimelineId,
    lsn: Lsn,
) -> Done<Database> {
    let hash = keepable(tx, now, parent, lsn)?;
    let database = insert_database(tx, now, name, keep)?;
    insert_timeline(tx, now, database.main, database.id, MAIN, Some(parent), Head { lsn, hash })?;
    Ok(database)
}

/// Without its main timeline, which has to follow in the same transaction.
fn insert_database(tx: &Transaction<'_>, now: Micros, name: &str, keep: [Micros; 2]) -> Done<Database> {
    name_is_free(tx, name)?;
    let (id, main) = (DatabaseId::random(), TimelineId::random());
    let [retention, window] = keep;
    run!(
        tx,
        "INSERT INTO databases (id, name, main, created, retention, history) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        params![id, name, main, now, retention, window]
    )?;
    Ok(Database { id, name: name.to_owned(), main, created: now, dropped: None, retention, window })
}

fn name_is_free(tx: &Transaction<'_>, name: &str) -> Done<()> {
    match row!(tx, "SELECT 1 FROM databases WHERE name = ?1 AND dropped IS NULL", [name], |_| Ok(()))? {
        Some(()) => Err(StorageError::Exists(format!("the database \"{name}\"")).into()),
        None => Ok(()),
    }
}

pub(super) fn list(tx: &Transaction<'_>) -> Done<Vec<Database>> {
    let sql = concat!("SELECT ", database_columns!(), " FROM databases ORDER BY name, created, rowid");
    Ok(rows!(tx, sql, [], rows::database)?)
}

pub(super) fn drop(tx: &Transaction<'_>, now: Micros, id: DatabaseId) -> Done<()> {
    let changed = run!(tx, "UPDATE databases SET dropped = ?2 WHERE id = ?1 AND dropped IS NULL", params![id, now])?;
    if changed == 0 { Err(no_database(id).into()) } else { Ok(()) }
}

/// Where a database is not, or is not dropped.
fn is_dropped(tx: &Transaction<'_>, id: DatabaseId) -> Done<()> {
    match row!(tx, "SELECT 1 FROM databases WHERE id = ?1 AND dropped IS NOT NULL", [id], |_| Ok(()))? {
        Some(()) => Ok(()),
        None => Err(StorageError::NotFound(format!("the dropped database {id}")).into()),
    }
}

pub(super) fn undrop(tx: &Transaction<'_>, id: DatabaseId, name: &str) -> Done<()> {
    is_dropped(tx, id)?;
    name_is_free(tx, name)?;
    run!(tx, "UPDATE databases SET dropped = NULL, name = ?2 WHERE id = ?1", params![id, name])?;
    Ok(())
}

pub(super) fn forget(tx: &Transaction<'_>, id: DatabaseId) -> Done<()> {
    is_dropped(tx, id)?;
    let left = "SELECT 1 FROM timelines child JOIN timelines parent ON child.parent = parent.id
                WHERE parent.database = ?1 AND child.database <> ?1";
    if row!(tx, left, [id], |_| Ok(()))?.is_some() {
        return Err(StorageError::Refused(format!("the database {id} has clones that need its data")).into());
    }
    run!(tx, "DELETE FROM databases WHERE id = ?1", [id])?;
    Ok(())
}

pub(super) fn set_windows(tx: &Transaction<'_>, id: DatabaseId, keep: [Micros; 2]) -> Done<()> {
    let [retention, window] = keep;
    let changed =
        run!(tx, "UPDATE databases SET retention = ?2, history = ?3 WHERE id = ?1", params![id, retention, window])?;
    if changed == 0 { Err(no_database(id).into()) } else { Ok(()) }
}

pub(super) fn set_main(tx: &Transaction<'_>, id: DatabaseId, expected: TimelineId, timeline: TimelineId) -> Done<()> {
    let main: Option<TimelineId> = row!(tx, "SELECT main FROM databases WHERE id = ?1", [id], |row| row.get(0))?;
    if main.ok_or_else(|| no_database(id))? != expected {
        return Err(StorageError::Refused("another timeline has become the main one meanwhile".to_owned()).into());
    }
    let name = |timeline: TimelineId| -> Done<String> {
        let sql = "SELECT name FROM timelines WHERE id = ?1 AND database = ?2 AND dropped IS NULL";
        let name = row!(tx, sql, params![timeline, id], |row| row.get(0))?;
        Ok(name.ok_or_else(|| no_timeline(timeline))?)
    };
    let (old, new) = (name(expected)?, name(timeline)?);
    if timeline == expected {
        return Ok(());
    }
    // No two may have one name even in between.
    let aside = timeline.to_string();
    for (timeline, name) in [(timeline, &aside), (expected, &new), (timeline, &old)] {
        run!(tx, "UPDATE timelines SET name = ?2 WHERE id = ?1", params![timeline, name])?;
    }
    run!(tx, "UPDATE databases SET main = ?2 WHERE id = ?1", params![id, timeline])?;
    let shares = "UPDATE shares SET timeline = ?2 WHERE timeline = ?1 AND lsn IS NULL";
    run!(tx, shares, params![expected, timeline])?;
    // Whoever writes there would go on under a name that means another timeline.
    run!(tx, "UPDATE timelines SET epoch = epoch + 1, lease_until = 0 WHERE id = ?1", [expected])?;
    Ok(())
}

// --------------------------------------------------------------------------------------------------------- timelines

fn insert_timeline(
    tx: &Transaction<'_>,
    now: Micros,
    id: TimelineId,
    database: DatabaseId,
    name: &str,
    parent: Option<TimelineId>,
    start: Head,
) -> Done<()> {
    run!(
        tx,
        "INSERT INTO timelines (id, database, name, parent, parent_lsn, start_hash, created, head_lsn, head_hash,
             head_time, sealed, horizon)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?6, ?7, ?8, ?8)",
        params![id, database, name, parent, parent.map(|_| start.lsn), start.hash, now, start.lsn]
    )?;
    Ok(())
}

pub(super) fn create_timeline(
    tx: &Transaction<'_>,
    now: Micros,
    database: DatabaseId,
    name: &str,
    parent: TimelineId,
    lsn: Lsn,
) -> Done<Timeline> {
    let live = row!(tx, "SELECT 1 FROM databases WHERE id = ?1 AND dropped IS NULL", [database], |_| Ok(()))?;
    live.ok_or_else(|| no_database(database))?;
    let hash = keepable(tx, now, parent, lsn)?;
    let taken = "SELECT 1 FROM timelines WHERE database = ?1 AND name = ?2 AND dropped IS NULL";
    if row!(tx, taken, params![database, name], |_| Ok(()))?.is_some() {
        return Err(StorageError::Exists(format!("the branch \"{name}\"")).into());
    }
    let id = TimelineId::random();
    insert_timeline(tx, now, id, database, name, Some(parent), Head { lsn, hash })?;
    timeline(tx, now, id)
}

/// The hash at a position that may be named, pinned, shared and left.
pub(super) fn keepable(tx: &Transaction<'_>, now: Micros, timeline: TimelineId, lsn: Lsn) -> Done<Hash> {
    let sql = "SELECT head_lsn, head_hash, horizon, coalesce(parent_lsn, 0), start_hash FROM timelines WHERE id = ?1";
    let found = row!(tx, sql, [timeline], |row| {
        let (head, start) =
            (Head { lsn: row.get(0)?, hash: row.get(1)? }, Head { lsn: row.get(3)?, hash: row.get(4)? });
        Ok((head, row.get::<_, Lsn>(2)?, start))
    })?;
    let (head, horizon, start) = found.ok_or_else(|| no_timeline(timeline))?;
    let refused = |text: String| Err(StorageError::Refused(text).into());
    if lsn > head.lsn {
        return refused(format!("position {lsn} does not exist yet: the newest is {}", head.lsn));
    }
    let kept: Option<Hash> = row!(
        tx,
        "SELECT hash FROM snapshots WHERE timeline = ?1 AND lsn = ?2
         UNION ALL SELECT hash FROM pins WHERE timeline = ?1 AND lsn = ?2 AND expires > ?3
         UNION ALL SELECT hash FROM shares WHERE timeline = ?1 AND lsn = ?2
         LIMIT 1",
        params![timeline, lsn, now],
        |row| row.get(0)
    )?;
    if lsn < horizon && kept.is_none() {
        return refused(format!("position {lsn} can no longer be read: the oldest is {horizon}"));
    }
    if let Some(known) = [head, start].iter().find(|known| known.lsn == lsn) {
        return Ok(known.hash);
    }
    let batch = "SELECT hash FROM batches WHERE timeline = ?1 AND lsn = ?2";
    match kept.map_or_else(|| row!(tx, batch, params![timeline, lsn], |row| row.get(0)), |hash| Ok(Some(hash)))? {
        Some(hash) => Ok(hash),
        None => refused(format!("position {lsn} has been forgotten")),
    }
}

pub(super) fn timelines(tx: &Transaction<'_>, now: Micros, database: DatabaseId) -> Done<Vec<Timeline>> {
    let sql = concat!("SELECT ", timeline_columns!(), " FROM timelines WHERE database = ?1 ORDER BY created, rowid");
    Ok(rows!(tx, sql, [database], rows::timeline(now))?)
}

pub(super) fn timeline(tx: &Transaction<'_>, now: Micros, id: TimelineId) -> Done<Timeline> {
    let sql = concat!("SELECT ", timeline_columns!(), " FROM timelines WHERE id = ?1");
    Ok(row!(tx, sql, [id], rows::timeline(now))?.ok_or_else(|| no_timeline(id))?)
}

pub(super) fn drop_timeline(tx: &Transaction<'_>, now: Micros, id: TimelineId) -> Done<()> {
    let sql =
        "SELECT EXISTS (SELECT 1 FROM databases WHERE main = ?1) FROM timelines WHERE id = ?1 AND dropped IS NULL";
    let is_main: Option<bool> = row!(tx, sql, [id], |row| row.get(0))?;
    if is_main.ok_or_else(|| no_timeline(id))? {
        let text = "the main timeline cannot be dropped: drop the database, or make another one the main timeline";
        return Err(StorageError::Refused(text.to_owned()).into());
    }
    run!(tx, "UPDATE timelines SET dropped = ?2 WHERE id = ?1", params![id, now])?;
    Ok(())
}

pub(super) fn forget_timeline(tx: &Transaction<'_>, id: TimelineId) -> Done<()> {
    let sql = "SELECT EXISTS (SELECT 1 FROM timelines WHERE parent = ?1)
               FROM timelines WHERE id = ?1 AND dropped IS NOT NULL";
    let is_left: Option<bool> = row!(tx, sql, [id], |row| row.get(0))?;
    if is_left.ok_or_else(|| StorageError::NotFound(format!("the dropped timeline {id}")))? {
        return Err(StorageError::Refused(format!("the timeline {id} has branches that need its data")).into());
    }
    run!(tx, "DELETE FROM timelines WHERE id = ?1", [id])?;
    Ok(())
}
