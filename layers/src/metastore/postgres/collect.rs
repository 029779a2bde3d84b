//! What the collector of garbage asks and forgets.

use super::{
    Inner,
    databases::no_timeline,
    readers::snapshot,
    rows::{self, bytes, database_columns, int, timeline_columns},
    session::Effect,
};
use crate::{
    error::Result,
    id::{Lsn, ObjectKey, TimelineId},
    metastore::{Micros, Object, Reachable},
};

impl Inner {
    pub(super) async fn reachable(&self) -> Result<Reachable> {
        // LOCK takes no snapshot: the one moment begins when all that were about to keep something have done so.
        const DATABASES: &str =
            concat!("SELECT ", database_columns!(), " FROM database ORDER BY name COLLATE \"C\", id");
        const TIMELINES: &str = concat!("SELECT ", timeline_columns!(), " FROM timeline ORDER BY created, id");
        const SNAPSHOTS: &str =
            "SELECT timeline, name, lsn, created FROM snapshot ORDER BY created, name COLLATE \"C\"";
        const PINS: &str = "SELECT reader, timeline, lsn, created FROM pin WHERE expires > (SELECT micros())
            ORDER BY timeline, lsn, created";
        const SHARES: &str = "SELECT name, database, timeline, lsn, token_hash, created FROM share
            WHERE lsn IS NOT NULL ORDER BY name COLLATE \"C\"";
        let mut transaction =
            self.work.begin("BEGIN ISOLATION LEVEL REPEATABLE READ; LOCK TABLE gate IN ACCESS EXCLUSIVE MODE").await?;
        let databases = transaction.query(DATABASES, &[]).await?;
        let timelines = transaction.query(TIMELINES, &[]).await?;
        let snapshots = transaction.query(SNAPSHOTS, &[]).await?;
        let pins = transaction.query(PINS, &[]).await?;
        let shares = transaction.query(SHARES, &[]).await?;
        transaction.roll_back().await?;
        let line = |row| bytes(row, "timeline").map(TimelineId);
        Ok(Reachable {
            databases: databases.iter().map(rows::database).collect::<Result<_>>()?,
            timelines: timelines.iter().map(rows::timeline).collect::<Result<_>>()?,
            snapshots: snapshots.iter().map(|row| snapshot(line(row)?, row)).collect::<Result<_>>()?,
            pins: pins.iter().map(rows::pin).collect::<Result<_>>()?,
            shares: shares.iter().map(rows::share).collect::<Result<_>>()?,
        })
    }

    pub(super) async fn raise_horizon(&self, timeline: TimelineId, lsn: Lsn) -> Result<()> {
        // FOR UPDATE, which an update alone does not take, waits for those who are keeping a position.
        const SQL: &str = "WITH t AS MATERIALIZED (SELECT id FROM timeline WHERE id = $1 FOR UPDATE)
            UPDATE timeline SET horizon = greatest(horizon, $2) FROM t WHERE timeline.id = t.id RETURNING 1";
        let raised = self.work.query(Effect::Write, SQL, &[&timeline.0.as_slice(), &int(lsn.0)]).await?;
        if raised.is_empty() { Err(no_timeline(timeline)) } else { Ok(()) }
    }

    pub(super) async fn objects(&self, after: Option<ObjectKey>, limit: u32) -> Result<Vec<(Object, Option<Micros>)>> {
        const SQL: &str = "SELECT key, bytes, condemned FROM object WHERE key > $1 ORDER BY key LIMIT $2";
        let after = after.map(|key| key.to_string()).unwrap_or_default();
        let found = self.work.query(Effect::Read, SQL, &[&after, &i64::from(limit)]).await?;
        found.iter().map(rows::object).collect()
    }

    pub(super) async fn condemn(&self, keys: &[ObjectKey]) -> Result<()> {
        const SQL: &str = "UPDATE object SET condemned = (SELECT micros())
            WHERE key = ANY ($1::text[]) AND condemned IS NULL";
        self.of_objects(SQL, keys).await
    }

    pub(super) async fn absolve(&self, keys: &[ObjectKey]) -> Result<()> {
        self.of_objects("UPDATE object SET condemned = NULL WHERE key = ANY ($1::text[])", keys).await
    }

    pub(super) async fn forget_objects(&self, keys: &[ObjectKey]) -> Result<()> {
        self.of_objects("DELETE FROM object WHERE key = ANY ($1::text[])", keys).await
    }

    async fn of_objects(&self, sql: &'static str, keys: &[ObjectKey]) -> Result<()> {
        self.work.query(Effect::Write, sql, &[&rows::keys(keys)]).await?;
        Ok(())
    }

    pub(super) async fn forget_roots(&self, timeline: TimelineId, roots: &[(Lsn, u32)]) -> Result<()> {
        const SQL: &str = "DELETE FROM root USING unnest($2::bigint[], $3::bigint[]) AS gone (lsn, generation)
            WHERE root.timeline = $1 AND root.lsn = gone.lsn AND root.generation = gone.generation";
        let (lsns, generations): (Vec<_>, Vec<_>) =
            roots.iter().map(|(lsn, generation)| (int(lsn.0), i64::from(*generation))).unzip();
        self.work.query(Effect::Write, SQL, &[&timeline.0.as_slice(), &lsns, &generations]).await?;
        Ok(())
    }

    pub(super) async fn forget_archives(&self, timeline: TimelineId, from: &[Lsn]) -> Result<()> {
        const SQL: &str = "DELETE FROM archive WHERE timeline = $1 AND from_lsn = ANY ($2::bigint[])";
        let from: Vec<_> = from.iter().map(|lsn| int(lsn.0)).collect();
        self.work.query(Effect::Write, SQL, &[&timeline.0.as_slice(), &from]).await?;
        Ok(())
    }

    pub(super) async fn forget_commits(&self, timeline: TimelineId, lsn: Lsn) -> Result<()> {
        const SQL: &str = "WITH pins AS (
                DELETE FROM pin WHERE timeline = $1 AND expires <= micros()
            ), gone AS (
                DELETE FROM batch WHERE timeline = $1 AND lsn < $2 AND payload IS NULL RETURNING lsn
            )
            DELETE FROM txn USING gone WHERE txn.timeline = $1 AND txn.lsn = gone.lsn";
        self.work.query(Effect::Write, SQL, &[&timeline.0.as_slice(), &int(lsn.0)]).await?;
        Ok(())
    }
}
