//! Maintenance: its leases, roots and archives.

use std::time::Duration;

use bytes::Bytes;

use super::{
    Inner,
    rows::{self, get, int, key, lsn, micros, number, some_key},
    session::Effect,
};
use crate::{
    error::{Result, StorageError},
    id::{Lsn, TimelineId},
    metastore::{Archive, MaintenanceGrant, Object, Root},
};

impl Inner {
    pub(super) async fn acquire_maintenance(
        &self,
        timeline: TimelineId,
        ttl: Duration,
        force: bool,
    ) -> Result<MaintenanceGrant> {
        const SQL: &str = "UPDATE timeline
            SET maintenance_epoch = maintenance_epoch + 1, maintenance_until = micros() + $2
            WHERE id = $1 AND ($3 OR maintenance_until <= micros()) RETURNING maintenance_epoch";
        let values = self.work.query(Effect::Write, SQL, &[&timeline.0.as_slice(), &micros(ttl), &force]).await?;
        match values.first() {
            Some(row) => Ok(MaintenanceGrant { timeline, epoch: number(row, "maintenance_epoch")? }),
            None => {
                self.timeline(timeline).await?;
                Err(StorageError::Leased("another maintainer".to_owned()))
            }
        }
    }

    pub(super) async fn release_maintenance(&self, grant: &MaintenanceGrant) -> Result<()> {
        const SQL: &str = "UPDATE timeline SET maintenance_until = 0 WHERE id = $1 AND maintenance_epoch = $2";
        self.work.query(Effect::Write, SQL, &[&grant.timeline.0.as_slice(), &int(grant.epoch)]).await?;
        Ok(())
    }

    pub(super) async fn publish_root(
        &self,
        grant: &MaintenanceGrant,
        root: &Root,
        archive: Option<Archive>,
        objects: &[Object],
    ) -> Result<()> {
        // $8, $9: the archive's range; NULL where there is none. The update of the timeline decides.
        const SQL: &str = "WITH t AS (
                UPDATE timeline SET sealed = greatest(sealed, $3)
                WHERE id = $1 AND maintenance_epoch = $2 AND head_lsn >= $3
                    AND CASE WHEN $3 > sealed THEN coalesce($8 = sealed + 1 AND $9 = $3, false) ELSE $8 IS NULL END
                    AND NOT EXISTS (SELECT FROM root WHERE timeline = $1 AND lsn = $3 AND generation = $4)
                RETURNING id
            ), r AS (
                INSERT INTO root (timeline, lsn, generation, body, object, created)
                SELECT id, $3, $4, $5, $6, micros() FROM t
            ), a AS (
                INSERT INTO archive (timeline, from_lsn, to_lsn, object) SELECT id, $8, $9, $7 FROM t
                WHERE $8::bigint IS NOT NULL
            ), o AS (
                INSERT INTO object (key, bytes)
                SELECT o.key, o.bytes FROM t, unnest($10::text[], $11::bigint[]) AS o (key, bytes)
                ON CONFLICT DO NOTHING
            ), gone AS (
                UPDATE batch SET payload = NULL FROM t WHERE timeline = t.id AND lsn BETWEEN $8 AND $9
            )
            SELECT 1 FROM t";
        let stranger = archive.is_some_and(|archive| archive.timeline != grant.timeline);
        if root.timeline != grant.timeline || stranger {
            return Err(StorageError::Refused("the root or its archive is of another timeline".to_owned()));
        }
        let timeline = grant.timeline.0.as_slice();
        let taken = || format!("a root at position {} of generation {} exists already", root.lsn, root.generation);
        let (at, generation) = (int(root.lsn.0), i64::from(root.generation));
        let (from, to) = (archive.map(|archive| int(archive.from.0)), archive.map(|archive| int(archive.to.0)));
        let (keys, bytes) = rows::objects(objects);
        let done = self
            .work
            .query(
                Effect::Write,
                SQL,
                &[
                    &timeline,
                    &int(grant.epoch),
                    &at,
                    &generation,
                    &&root.body[..],
                    &root.object.map(|object| object.to_string()),
                    &archive.map(|archive| archive.object.to_string()),
                    &from,
                    &to,
                    &keys,
                    &bytes,
                ],
            )
            .await;
        let done = done.map_err(|failed| failed.or_refused(taken))?;
        if !done.is_empty() {
            return Ok(());
        }
        const ROOT: &str = "SELECT 1 FROM root WHERE timeline = $1 AND lsn = $2 AND generation = $3";
        let found = self.timeline(grant.timeline).await?;
        if found.maintenance_epoch != grant.epoch {
            return Err(StorageError::Fenced);
        }
        let exists = self.work.query(Effect::Read, ROOT, &[&timeline, &at, &generation]).await?;
        Err(StorageError::Refused(if !exists.is_empty() {
            taken()
        } else if root.lsn > found.head.lsn {
            format!("a root at position {} is above the head, {}", root.lsn, found.head.lsn)
        } else {
            format!("the archive does not reach from the sealed position {} to the root at {}", found.sealed, root.lsn)
        }))
    }

    pub(super) async fn root_at(&self, timeline: TimelineId, lsn: Lsn) -> Result<Option<Root>> {
        const SQL: &str = "SELECT lsn, generation, body, object, created FROM root WHERE timeline = $1 AND lsn <= $2
            ORDER BY lsn DESC, generation DESC LIMIT 1";
        let found = self.work.query(Effect::Read, SQL, &[&timeline.0.as_slice(), &int(lsn.0)]).await?;
        found.first().map(|row| root(timeline, row)).transpose()
    }

    pub(super) async fn roots(&self, timeline: TimelineId) -> Result<Vec<Root>> {
        const SQL: &str = "SELECT lsn, generation, body, object, created FROM root WHERE timeline = $1
            ORDER BY lsn, generation";
        let found = self.work.query(Effect::Read, SQL, &[&timeline.0.as_slice()]).await?;
        found.iter().map(|row| root(timeline, row)).collect()
    }

    pub(super) async fn archives(&self, timeline: TimelineId, from: Lsn, to: Lsn) -> Result<Vec<Archive>> {
        const SQL: &str = "SELECT from_lsn, to_lsn, object FROM archive
            WHERE timeline = $1 AND to_lsn >= $2 AND from_lsn <= $3 ORDER BY from_lsn";
        let found = self.work.query(Effect::Read, SQL, &[&timeline.0.as_slice(), &int(from.0), &int(to.0)]).await?;
        let archives = found.iter().map(|row| {
            Ok(Archive {
                timeline,
                from: lsn(row, "from_lsn")?,
                to: lsn(row, "to_lsn")?,
                object: some_key(row, "object")?,
            })
        });
        archives.collect()
    }
}

fn root(timeline: TimelineId, row: &tokio_postgres::Row) -> Result<Root> {
    let generation = u32::try_from(number(row, "generation")?);
    Ok(Root {
        timeline,
        lsn: lsn(row, "lsn")?,
        generation: generation.map_err(|_| StorageError::Corrupt("a root's generation is too large".to_owned()))?,
        body: Bytes::from(get::<Vec<u8>>(row, "body")?),
        object: key(row, "object")?,
        created: get(row, "created")?,
    })
}
