//! The log, and the history of commits.

use rusqlite::{Transaction, params};

use super::rows::{self, Done, bits, commit_columns, row, rows, run};
use crate::{
    error::StorageError,
    id::{Lsn, TimelineId},
    metastore::{Commit, Head, Micros, NewBatch, Object, StoredBatch, WriterGrant},
};

/// A timeline that can be appended to, at this epoch (?2) and head (?3, ?4).
macro_rules! at_head {
    () => {
        "id = ?1 AND epoch = ?2 AND head_lsn = ?3 AND head_hash = ?4 AND dropped IS NULL
         AND (SELECT dropped FROM databases WHERE id = timelines.database) IS NULL"
    };
}

pub(super) fn append(
    tx: &Transaction<'_>,
    now: Micros,
    grant: &WriterGrant,
    expected: Head,
    batches: &[NewBatch],
    objects: &[Object],
) -> Done<Head> {
    let mut head = expected;
    for batch in batches {
        if head.lsn.0.checked_add(1) != Some(batch.lsn.0) {
            return Err(StorageError::Refused(format!("batch {} does not follow {}", batch.lsn, head.lsn)).into());
        }
        head = Head { lsn: batch.lsn, hash: batch.hash };
    }
    let (timeline, epoch) = (grant.timeline, bits(grant.epoch));
    let sql = concat!(
        "UPDATE timelines SET head_lsn = ?5, head_hash = ?6, head_time = max(head_time, ?7) WHERE ",
        at_head!(),
        " RETURNING head_time"
    );
    let moved = params![timeline, epoch, expected.lsn, expected.hash, head.lsn, head.hash, now];
    let time: Option<Micros> = if batches.is_empty() { None } else { row!(tx, sql, moved, |row| row.get(0))? };
    let Some(time) = time else {
        // Where it ends as this append would have it end, this append has been here before.
        let sql = concat!("SELECT 1 FROM timelines WHERE ", at_head!());
        let there = row!(tx, sql, params![timeline, epoch, head.lsn, head.hash], |_| Ok(()))?;
        return Ok(there.map(|()| head).ok_or(StorageError::Fenced)?);
    };
    for batch in batches {
        run!(
            tx,
            "INSERT INTO batches (timeline, lsn, epoch, hash, time, main_size, payload)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
            params![timeline, batch.lsn, epoch, batch.hash, time, bits(batch.main_size), &batch.payload[..]]
        )?;
        for transaction in &batch.transactions {
            run!(
                tx,
                "INSERT INTO transactions (timeline, id, lsn) VALUES (?1, ?2, ?3) ON CONFLICT DO NOTHING",
                params![timeline, transaction, batch.lsn]
            )?;
        }
    }
    insert_objects(tx, objects)?;
    Ok(head)
}

/// Gives objects their rows. One that has a row is referred to once more, so that it is no garbage.
pub(super) fn insert_objects(tx: &Transaction<'_>, objects: &[Object]) -> Done<()> {
    for object in objects {
        run!(
            tx,
            "INSERT INTO objects (key, bytes) VALUES (?1, ?2) ON CONFLICT DO UPDATE SET condemned = NULL",
            params![object.key, bits(object.bytes)]
        )?;
    }
    Ok(())
}

pub(super) fn read(tx: &Transaction<'_>, timeline: TimelineId, from: Lsn, to: Lsn) -> Done<Vec<StoredBatch>> {
    let sql = "SELECT lsn, epoch, hash, payload, time FROM batches
               WHERE timeline = ?1 AND lsn BETWEEN ?2 AND ?3 AND payload IS NOT NULL ORDER BY lsn";
    Ok(rows!(tx, sql, params![timeline, from, to], rows::batch)?)
}

pub(super) fn commits(tx: &Transaction<'_>, timeline: TimelineId, from: Lsn, to: Lsn, limit: u32) -> Done<Vec<Commit>> {
    let sql = concat!(
        "SELECT ",
        commit_columns!(),
        " FROM batches WHERE timeline = ?1 AND lsn BETWEEN ?2 AND ?3 ORDER BY lsn LIMIT ?4"
    );
    Ok(rows!(tx, sql, params![timeline, from, to, limit], rows::commit)?)
}

pub(super) fn commit_at(tx: &Transaction<'_>, timeline: TimelineId, time: Micros) -> Done<Option<Commit>> {
    let sql = concat!(
        "SELECT ",
        commit_columns!(),
        " FROM batches WHERE timeline = ?1 AND time <= ?2 ORDER BY time DESC, lsn DESC LIMIT 1"
    );
    Ok(row!(tx, sql, params![timeline, time], rows::commit)?)
}

pub(super) fn commit_of(tx: &Transaction<'_>, timeline: TimelineId, transaction: &str) -> Done<Option<Commit>> {
    let sql = concat!(
        "SELECT ",
        commit_columns!(),
        " FROM transactions JOIN batches USING (timeline, lsn) WHERE timeline = ?1 AND id = ?2"
    );
    Ok(row!(tx, sql, params![timeline, transaction], rows::commit)?)
}
