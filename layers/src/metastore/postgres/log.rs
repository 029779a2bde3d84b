//! Leases of writers, and the log.

use std::time::Duration;

use bytes::Bytes;

use super::{
    Inner,
    databases::no_timeline,
    rows::{self, bytes, get, int, lsn, micros, number},
    session::Effect,
};
use crate::{
    error::{Result, StorageError},
    id::{Lsn, TimelineId},
    metastore::{Commit, Head, Micros, NewBatch, Object, StoredBatch, WriterGrant},
};

impl Inner {
    pub(super) async fn acquire_writer(
        &self,
        timeline: TimelineId,
        writer: &str,
        address: &str,
        ttl: Duration,
        force: bool,
    ) -> Result<WriterGrant> {
        const SQL: &str = "UPDATE timeline t
            SET epoch = t.epoch + 1, writer = $2, address = $3, lease_until = micros() + $4
            FROM database d
            WHERE t.id = $1 AND t.dropped IS NULL AND d.id = t.database AND d.dropped IS NULL
                AND ($5 OR t.writer = $2 OR t.lease_until <= micros())
            RETURNING t.epoch, t.head_lsn, t.head_hash";
        let key = timeline.0.as_slice();
        let granted = self.work.query(Effect::Write, SQL, &[&key, &writer, &address, &micros(ttl), &force]).await?;
        if let Some(row) = granted.first() {
            return Ok(WriterGrant { timeline, epoch: number(row, "epoch")?, head: rows::head(row)? });
        }
        const HOLDER: &str =
            "SELECT coalesce(t.writer, '') AS writer FROM timeline t JOIN database d ON d.id = t.database
            WHERE t.id = $1 AND t.dropped IS NULL AND d.dropped IS NULL";
        match self.work.query(Effect::Read, HOLDER, &[&key]).await?.first() {
            Some(row) => Err(StorageError::Leased(get(row, "writer")?)),
            None => Err(no_timeline(timeline)),
        }
    }

    pub(super) async fn renew_writer(&self, grant: &WriterGrant, ttl: Duration) -> Result<()> {
        const SQL: &str = "UPDATE timeline t SET lease_until = greatest(t.lease_until, micros() + $3) FROM database d
            WHERE t.id = $1 AND t.epoch = $2 AND t.dropped IS NULL AND d.id = t.database AND d.dropped IS NULL
            RETURNING 1";
        let key = grant.timeline.0.as_slice();
        let renewed = self.work.query(Effect::Write, SQL, &[&key, &int(grant.epoch), &micros(ttl)]).await?;
        if renewed.is_empty() { Err(StorageError::Fenced) } else { Ok(()) }
    }

    pub(super) async fn release_writer(&self, grant: &WriterGrant) -> Result<()> {
        const SQL: &str = "UPDATE timeline SET lease_until = 0 WHERE id = $1 AND epoch = $2";
        self.work.query(Effect::Write, SQL, &[&grant.timeline.0.as_slice(), &int(grant.epoch)]).await?;
        Ok(())
    }

    pub(super) async fn append(
        &self,
        grant: &WriterGrant,
        expected: Head,
        batches: &[NewBatch],
        objects: &[Object],
    ) -> Result<Head> {
        // The commit. The update of the head decides; the rest happens to its row or not at all. Times never fall, so
        // that a time means one position. A transaction that a client has sent twice stays where it was first.
        const SQL: &str = "WITH head AS (
                UPDATE timeline t SET head_lsn = $5, head_hash = $6,
                    head_time = CASE WHEN $5 > t.head_lsn THEN greatest(t.head_time, micros()) ELSE t.head_time END
                FROM database d
                WHERE t.id = $1 AND t.epoch = $2 AND t.head_lsn = $3 AND t.head_hash = $4 AND t.dropped IS NULL
                    AND d.id = t.database AND d.dropped IS NULL
                RETURNING t.id, t.head_time
            ), batches AS (
                INSERT INTO batch (timeline, lsn, epoch, hash, time, main_size, payload)
                SELECT head.id, b.lsn, $2, b.hash, head.head_time, b.main_size, b.payload
                FROM head, unnest($7::bigint[], $8::bytea[], $9::bigint[], $10::bytea[])
                    AS b (lsn, hash, main_size, payload)
            ), transactions AS (
                INSERT INTO txn (timeline, id, lsn)
                SELECT head.id, x.id, x.lsn FROM head, unnest($11::bytea[], $12::bigint[]) AS x (id, lsn)
                ON CONFLICT DO NOTHING
            ), objects AS (
                INSERT INTO object (key, bytes)
                SELECT o.key, o.bytes FROM head, unnest($13::text[], $14::bigint[]) AS o (key, bytes)
                ON CONFLICT DO NOTHING
            )
            SELECT 1 FROM head";
        let new = batches.last().map_or(expected, |last| Head { lsn: last.lsn, hash: last.hash });
        let dense = batches.iter().zip(expected.lsn.0 + 1..).all(|(batch, lsn)| batch.lsn.0 == lsn);
        if !dense {
            return Err(StorageError::Refused("the batches do not follow the head one by one".to_owned()));
        }
        let (key, epoch) = (grant.timeline.0.as_slice(), int(grant.epoch));
        let lsns: Vec<_> = batches.iter().map(|batch| int(batch.lsn.0)).collect();
        let hashes: Vec<_> = batches.iter().map(|batch| batch.hash.as_slice()).collect();
        let sizes: Vec<_> = batches.iter().map(|batch| int(batch.main_size)).collect();
        let payloads: Vec<_> = batches.iter().map(|batch| &batch.payload[..]).collect();
        let transactions = batches.iter().flat_map(|batch| batch.transactions.iter().map(|id| (id, batch.lsn.0)));
        let (transactions, at): (Vec<_>, Vec<_>) = transactions.map(|(id, lsn)| (id.as_bytes(), int(lsn))).unzip();
        let (keys, bytes) = rows::objects(objects);
        let done = self
            .lanes
            .query(
                grant.timeline,
                SQL,
                &[
                    &key,
                    &epoch,
                    &int(expected.lsn.0),
                    &expected.hash.as_slice(),
                    &int(new.lsn.0),
                    &new.hash.as_slice(),
                    &lsns,
                    &hashes,
                    &sizes,
                    &payloads,
                    &transactions,
                    &at,
                    &keys,
                    &bytes,
                ],
            )
            .await;
        // An index that is in the way: the log does not end where the timeline says.
        let done = done.map_err(|failed| failed.or_corrupt(|| "the log goes on behind its head".to_owned()))?;
        if !done.is_empty() || self.is_appended(grant, new, batches).await? {
            Ok(new)
        } else {
            Err(StorageError::Fenced)
        }
    }

    /// Whether these batches are the newest already, written in this epoch, which still is: they were sent before, and
    /// the answer was lost.
    async fn is_appended(&self, grant: &WriterGrant, new: Head, batches: &[NewBatch]) -> Result<bool> {
        const SQL: &str = "SELECT 1 FROM timeline t JOIN batch b ON b.timeline = t.id AND b.lsn = t.head_lsn
            WHERE t.id = $1 AND t.head_lsn = $2 AND t.head_hash = $3 AND t.epoch = $4 AND b.epoch = $4";
        if batches.is_empty() {
            return Ok(false);
        }
        let key = grant.timeline.0.as_slice();
        let values = self
            .work
            .query(Effect::Read, SQL, &[&key, &int(new.lsn.0), &new.hash.as_slice(), &int(grant.epoch)])
            .await?;
        Ok(!values.is_empty())
    }

    pub(super) async fn read_log(&self, timeline: TimelineId, from: Lsn, to: Lsn) -> Result<Vec<StoredBatch>> {
        const SQL: &str = "SELECT lsn, epoch, hash, payload, time FROM batch
            WHERE timeline = $1 AND lsn BETWEEN $2 AND $3 AND payload IS NOT NULL ORDER BY lsn";
        let found = self.work.query(Effect::Read, SQL, &[&timeline.0.as_slice(), &int(from.0), &int(to.0)]).await?;
        let batches = found.iter().map(|row| {
            Ok(StoredBatch {
                lsn: lsn(row, "lsn")?,
                epoch: number(row, "epoch")?,
                hash: bytes(row, "hash")?,
                payload: Bytes::from(get::<Vec<u8>>(row, "payload")?),
                time: get(row, "time")?,
            })
        });
        batches.collect()
    }

    pub(super) async fn commits(&self, timeline: TimelineId, from: Lsn, to: Lsn, limit: u32) -> Result<Vec<Commit>> {
        const SQL: &str = "SELECT lsn, time, main_size FROM batch WHERE timeline = $1 AND lsn BETWEEN $2 AND $3
            ORDER BY lsn LIMIT $4";
        let key = timeline.0.as_slice();
        let found = self.work.query(Effect::Read, SQL, &[&key, &int(from.0), &int(to.0), &i64::from(limit)]).await?;
        found.iter().map(rows::commit).collect()
    }

    pub(super) async fn commit_at(&self, timeline: TimelineId, time: Micros) -> Result<Option<Commit>> {
        const SQL: &str = "SELECT lsn, time, main_size FROM batch WHERE timeline = $1 AND time <= $2
            ORDER BY time DESC, lsn DESC LIMIT 1";
        let found = self.work.query(Effect::Read, SQL, &[&timeline.0.as_slice(), &time]).await?;
        found.first().map(rows::commit).transpose()
    }

    pub(super) async fn commit_of(&self, timeline: TimelineId, transaction: &str) -> Result<Option<Commit>> {
        const SQL: &str = "SELECT b.lsn, b.time, b.main_size
            FROM txn x JOIN batch b ON b.timeline = x.timeline AND b.lsn = x.lsn WHERE x.timeline = $1 AND x.id = $2";
        let key = timeline.0.as_slice();
        let found = self.work.query(Effect::Read, SQL, &[&key, &transaction.as_bytes()]).await?;
        found.first().map(rows::commit).transpose()
    }
}
