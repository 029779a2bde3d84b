//! What keeps positions: named snapshots, pins, shares.
//!
//! Each is made by one statement that locks the timeline's row against a horizon that rises ([`Inner::raise_horizon`]
//! locks it against these), not against commits.

use std::time::Duration;

use super::{
    Inner,
    databases::no_timeline,
    rows::{self, folded, get, int, lsn as lsn_of, micros},
    session::Effect,
};
use crate::{
    error::{Result, StorageError},
    id::{DatabaseId, Lsn, ReaderId, TimelineId},
    metastore::{Hash, NamedSnapshot, Share},
};

impl Inner {
    pub(super) async fn create_snapshot(&self, timeline: TimelineId, name: &str, lsn: Lsn) -> Result<NamedSnapshot> {
        const SQL: &str = "WITH t AS MATERIALIZED (
                SELECT id, head_lsn, horizon FROM timeline WHERE id = $1 FOR KEY SHARE
            )
            INSERT INTO snapshot (timeline, name, folded, lsn, hash, created)
            SELECT t.id, $2, $4, $3, hash_at(t.id, $3), micros() FROM t, gate
            WHERE $3 <= t.head_lsn AND ($3 >= t.horizon OR kept(t.id, $3)) RETURNING created";
        let key = timeline.0.as_slice();
        let named = self.work.query(Effect::Write, SQL, &[&key, &name, &int(lsn.0), &folded(name)]).await;
        let named = named.map_err(|failed| failed.or_exists(|| format!("a snapshot named \"{name}\"")))?;
        match named.first() {
            Some(row) => Ok(NamedSnapshot { timeline, name: name.to_owned(), lsn, created: get(row, "created")? }),
            None => Err(self.why_not(timeline, lsn).await),
        }
    }

    pub(super) async fn snapshots(&self, timeline: TimelineId) -> Result<Vec<NamedSnapshot>> {
        const SQL: &str = "SELECT name, lsn, created FROM snapshot WHERE timeline = $1
            ORDER BY created, name COLLATE \"C\"";
        let found = self.work.query(Effect::Read, SQL, &[&timeline.0.as_slice()]).await?;
        found.iter().map(|row| snapshot(timeline, row)).collect()
    }

    pub(super) async fn drop_snapshot(&self, timeline: TimelineId, name: &str) -> Result<()> {
        const SQL: &str = "DELETE FROM snapshot WHERE timeline = $1 AND folded = $2 RETURNING 1";
        let gone = self.work.query(Effect::Write, SQL, &[&timeline.0.as_slice(), &folded(name)]).await?;
        if gone.is_empty() { Err(StorageError::NotFound(format!("the snapshot \"{name}\""))) } else { Ok(()) }
    }

    pub(super) async fn pin(&self, reader: ReaderId, timeline: TimelineId, lsn: Lsn, ttl: Duration) -> Result<()> {
        const SQL: &str = "WITH t AS MATERIALIZED (
                SELECT id, head_lsn, horizon FROM timeline WHERE id = $2 FOR KEY SHARE
            )
            INSERT INTO pin (reader, timeline, lsn, hash, created, expires)
            SELECT $1, t.id, $3, hash_at(t.id, $3), micros(), micros() + $4 FROM t, gate
            WHERE $3 <= t.head_lsn AND ($3 >= t.horizon OR kept(t.id, $3))
            ON CONFLICT (reader, timeline, lsn) DO UPDATE SET expires = greatest(pin.expires, excluded.expires)
            RETURNING 1";
        let (by, key) = (reader.0.as_slice(), timeline.0.as_slice());
        let pinned = self.work.query(Effect::Write, SQL, &[&by, &key, &int(lsn.0), &micros(ttl)]).await?;
        if pinned.is_empty() { Err(self.why_not(timeline, lsn).await) } else { Ok(()) }
    }

    pub(super) async fn renew_pin(
        &self,
        reader: ReaderId,
        timeline: TimelineId,
        lsn: Lsn,
        ttl: Duration,
    ) -> Result<()> {
        // The gate, so that whoever looks for pins sees it still running, or prolonged.
        const SQL: &str = "UPDATE pin SET expires = greatest(expires, micros() + $4) FROM gate
            WHERE reader = $1 AND timeline = $2 AND lsn = $3 AND expires > micros() RETURNING 1";
        let (by, key) = (reader.0.as_slice(), timeline.0.as_slice());
        let renewed = self.work.query(Effect::Write, SQL, &[&by, &key, &int(lsn.0), &micros(ttl)]).await?;
        if renewed.is_empty() { Err(StorageError::Expired(format!("LSN {lsn}"))) } else { Ok(()) }
    }

    pub(super) async fn unpin(&self, reader: ReaderId, timeline: TimelineId, lsn: Lsn) -> Result<()> {
        const SQL: &str = "DELETE FROM pin WHERE reader = $1 AND timeline = $2 AND lsn = $3";
        let (by, key) = (reader.0.as_slice(), timeline.0.as_slice());
        self.work.query(Effect::Write, SQL, &[&by, &key, &int(lsn.0)]).await?;
        Ok(())
    }

    pub(super) async fn create_share(&self, share: &Share) -> Result<()> {
        const SQL: &str = "WITH t AS MATERIALIZED (
                SELECT id, database, head_lsn, horizon FROM timeline WHERE id = $3 AND database = $1 FOR KEY SHARE
            )
            INSERT INTO share (database, name, folded, timeline, lsn, hash, token_hash, created)
            SELECT t.database, $2, $6, t.id, $4, hash_at(t.id, $4), $5, micros() FROM t, gate
            WHERE $4::bigint IS NULL OR ($4 <= t.head_lsn AND ($4 >= t.horizon OR kept(t.id, $4))) RETURNING 1";
        let (owner, key) = (share.database.0.as_slice(), share.timeline.0.as_slice());
        let lsn = share.lsn.map(|lsn| int(lsn.0));
        let values = self
            .work
            .query(
                Effect::Write,
                SQL,
                &[&owner, &share.name, &key, &lsn, &share.token_hash.as_slice(), &folded(&share.name)],
            )
            .await;
        let exists = || format!("a share named \"{}\", or of the same token,", share.name);
        if !values.map_err(|failed| failed.or_exists(exists))?.is_empty() {
            return Ok(());
        }
        match share.lsn {
            Some(lsn) if self.timeline(share.timeline).await?.database == share.database => {
                Err(self.why_not(share.timeline, lsn).await)
            }
            _ => Err(no_timeline(share.timeline)),
        }
    }

    pub(super) async fn shares(&self, database: DatabaseId) -> Result<Vec<Share>> {
        const SQL: &str = "SELECT name, database, timeline, lsn, token_hash, created FROM share WHERE database = $1
            ORDER BY name COLLATE \"C\"";
        let found = self.work.query(Effect::Read, SQL, &[&database.0.as_slice()]).await?;
        found.iter().map(rows::share).collect()
    }

    pub(super) async fn share_of(&self, token_hash: Hash) -> Result<Option<Share>> {
        const SQL: &str = "SELECT name, database, timeline, lsn, token_hash, created FROM share WHERE token_hash = $1";
        let found = self.work.query(Effect::Read, SQL, &[&token_hash.as_slice()]).await?;
        found.first().map(rows::share).transpose()
    }

    pub(super) async fn revoke_share(&self, database: DatabaseId, name: &str) -> Result<()> {
        const SQL: &str = "DELETE FROM share WHERE database = $1 AND folded = $2 RETURNING 1";
        let gone = self.work.query(Effect::Write, SQL, &[&database.0.as_slice(), &folded(name)]).await?;
        if gone.is_empty() { Err(StorageError::NotFound(format!("the share \"{name}\""))) } else { Ok(()) }
    }
}

/// A named snapshot of a row.
pub(super) fn snapshot(timeline: TimelineId, row: &tokio_postgres::Row) -> Result<NamedSnapshot> {
    Ok(NamedSnapshot { timeline, name: get(row, "name")?, lsn: lsn_of(row, "lsn")?, created: get(row, "created")? })
}
