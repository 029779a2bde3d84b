//! Roots, and the archives of the batches that they hold.

use rusqlite::{Transaction, params};

use super::{
    log::insert_objects,
    rows::{self, Done, bits, root_columns, row, rows, run},
};
use crate::{
    error::StorageError,
    id::{Lsn, TimelineId},
    metastore::{Archive, MaintenanceGrant, Micros, Object, Root},
};

pub(super) fn publish(
    tx: &Transaction<'_>,
    now: Micros,
    grant: &MaintenanceGrant,
    root: &Root,
    archive: Option<&Archive>,
    objects: &[Object],
) -> Done<()> {
    let (timeline, lsn) = (grant.timeline, root.lsn);
    let sql = "SELECT head_lsn, sealed FROM timelines WHERE id = ?1 AND maintenance_epoch = ?2";
    let found = row!(tx, sql, params![timeline, bits(grant.epoch)], |row| Ok((row.get(0)?, row.get(1)?)))?;
    let (head, sealed): (Lsn, Lsn) = found.ok_or(StorageError::Fenced)?;
    let refused = |text: String| Err(StorageError::Refused(text).into());
    if root.timeline != timeline {
        return refused("the root is of another timeline".to_owned());
    }
    if lsn > head {
        return refused(format!("a root at {lsn} would be above the newest commit, {head}"));
    }
    let taken = "SELECT 1 FROM roots WHERE timeline = ?1 AND lsn = ?2 AND generation = ?3";
    if row!(tx, taken, params![timeline, lsn, root.generation], |_| Ok(()))?.is_some() {
        return refused(format!("the root at {lsn}, generation {}, exists already", root.generation));
    }
    let needed = (lsn > sealed).then(|| (timeline, sealed.next(), lsn));
    if archive.map(|archive| (archive.timeline, archive.from, archive.to)) != needed {
        return refused(format!("a root at {lsn} does not go with this archive: the log begins after {sealed}"));
    }
    if let Some(archive) = archive {
        run!(
            tx,
            "INSERT INTO archives (timeline, first, last, object) VALUES (?1, ?2, ?3, ?4)",
            params![timeline, archive.from, archive.to, archive.object]
        )?;
        run!(
            tx,
            "UPDATE batches SET payload = NULL WHERE timeline = ?1 AND lsn BETWEEN ?2 AND ?3",
            params![timeline, archive.from, archive.to]
        )?;
        run!(tx, "UPDATE timelines SET sealed = ?2 WHERE id = ?1", params![timeline, lsn])?;
    }
    run!(
        tx,
        "INSERT INTO roots (timeline, lsn, generation, body, object, created) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        params![timeline, lsn, root.generation, &root.body[..], root.object, now]
    )?;
    insert_objects(tx, objects)
}

pub(super) fn at(tx: &Transaction<'_>, timeline: TimelineId, lsn: Lsn) -> Done<Option<Root>> {
    let sql = concat!(
        "SELECT ",
        root_columns!(),
        " FROM roots WHERE timeline = ?1 AND lsn <= ?2 ORDER BY lsn DESC, generation DESC LIMIT 1"
    );
    Ok(row!(tx, sql, params![timeline, lsn], rows::root)?)
}

pub(super) fn list(tx: &Transaction<'_>, timeline: TimelineId) -> Done<Vec<Root>> {
    let sql = concat!("SELECT ", root_columns!(), " FROM roots WHERE timeline = ?1 ORDER BY lsn, generation");
    Ok(rows!(tx, sql, [timeline], rows::root)?)
}

pub(super) fn archives(tx: &Transaction<'_>, timeline: TimelineId, from: Lsn, to: Lsn) -> Done<Vec<Archive>> {
    let sql = "SELECT timeline, first, last, object FROM archives
               WHERE timeline = ?1 AND last >= ?2 AND first <= ?3 ORDER BY first";
    Ok(rows!(tx, sql, params![timeline, from, to], rows::archive)?)
}
