//! Leases and their epochs.

use std::time::Duration;

use rusqlite::{Transaction, params};

use super::{
    databases::no_timeline,
    rows::{Done, bits, row, run, until},
};
use crate::{
    error::StorageError,
    id::TimelineId,
    metastore::{Head, MaintenanceGrant, Micros, WriterGrant},
};

/// Who wants a timeline's lease, and for how long.
pub(super) struct Claim {
    pub(super) writer: String,
    pub(super) address: String,
    pub(super) ttl: Duration,
    pub(super) force: bool,
}

pub(super) fn acquire_writer(
    tx: &Transaction<'_>,
    now: Micros,
    timeline: TimelineId,
    claim: &Claim,
) -> Done<WriterGrant> {
    let sql = "SELECT writer, address, lease_until FROM timelines WHERE id = ?1 AND dropped IS NULL
               AND (SELECT dropped FROM databases WHERE id = timelines.database) IS NULL";
    let found = row!(tx, sql, [timeline], |row| {
        Ok((row.get::<_, Option<String>>(0)?, row.get::<_, Option<String>>(1)?, row.get::<_, Micros>(2)?))
    })?;
    let (holder, address, lease_until) = found.ok_or_else(|| no_timeline(timeline))?;
    let Claim { writer, force, ttl, .. } = claim;
    if let Some(holder) = holder
        && lease_until > now
        && holder != *writer
        && !force
    {
        return Err(StorageError::Leased(format!("{holder} ({})", address.unwrap_or_default())).into());
    }
    let sql = "UPDATE timelines SET epoch = epoch + 1, writer = ?2, address = ?3, lease_until = ?4 WHERE id = ?1
               RETURNING epoch, head_lsn, head_hash";
    let grant =
        tx.prepare_cached(sql)?.query_row(params![timeline, writer, claim.address, until(now, *ttl)], |row| {
            let epoch = row.get::<_, i64>(0)?.cast_unsigned();
            Ok(WriterGrant { timeline, epoch, head: Head { lsn: row.get(1)?, hash: row.get(2)? } })
        })?;
    Ok(grant)
}

pub(super) fn renew_writer(tx: &Transaction<'_>, now: Micros, grant: &WriterGrant, ttl: Duration) -> Done<()> {
    let sql = "UPDATE timelines SET lease_until = max(lease_until, ?3)
               WHERE id = ?1 AND epoch = ?2 AND dropped IS NULL
               AND (SELECT dropped FROM databases WHERE id = timelines.database) IS NULL";
    let changed = run!(tx, sql, params![grant.timeline, bits(grant.epoch), until(now, ttl)])?;
    if changed == 0 { Err(StorageError::Fenced.into()) } else { Ok(()) }
}

pub(super) fn release_writer(tx: &Transaction<'_>, now: Micros, grant: &WriterGrant) -> Done<()> {
    let sql = "UPDATE timelines SET lease_until = min(lease_until, ?3) WHERE id = ?1 AND epoch = ?2";
    run!(tx, sql, params![grant.timeline, bits(grant.epoch), now])?;
    Ok(())
}

pub(super) fn acquire_maintenance(
    tx: &Transaction<'_>,
    now: Micros,
    timeline: TimelineId,
    ttl: Duration,
    force: bool,
) -> Done<MaintenanceGrant> {
    let sql = "SELECT maintenance_until FROM timelines WHERE id = ?1";
    let lease_until: Option<Micros> = row!(tx, sql, [timeline], |row| row.get(0))?;
    if lease_until.ok_or_else(|| no_timeline(timeline))? > now && !force {
        return Err(StorageError::Leased("another maintenance task".to_owned()).into());
    }
    let sql = "UPDATE timelines SET maintenance_epoch = maintenance_epoch + 1, maintenance_until = ?2 WHERE id = ?1
               RETURNING maintenance_epoch";
    let epoch: i64 = tx.prepare_cached(sql)?.query_row(params![timeline, until(now, ttl)], |row| row.get(0))?;
    Ok(MaintenanceGrant { timeline, epoch: epoch.cast_unsigned() })
}

pub(super) fn release_maintenance(tx: &Transaction<'_>, now: Micros, grant: MaintenanceGrant) -> Done<()> {
    let sql = "UPDATE timelines SET maintenance_until = min(maintenance_until, ?3)
               WHERE id = ?1 AND maintenance_epoch = ?2";
    run!(tx, sql, params![grant.timeline, bits(grant.epoch), now])?;
    Ok(())
}
