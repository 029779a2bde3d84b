//! Databases and timelines.

use super::{
    Inner,
    rows::{self, bytes, database_columns, folded, get, int, timeline_columns},
    session::{Effect, Transaction},
};
use crate::{
    error::{Result, StorageError},
    id::{DatabaseId, Lsn, StoreId, TimelineId},
    metastore::{Database, Head, Identity, Micros, Timeline},
};

fn no_database(id: DatabaseId) -> StorageError {
    StorageError::NotFound(format!("the database {id}"))
}

pub(super) fn no_timeline(id: TimelineId) -> StorageError {
    StorageError::NotFound(format!("the timeline {id}"))
}

impl Inner {
    pub(super) async fn identity(&self) -> Result<Identity> {
        let found = self.work.query(Effect::Read, "SELECT id, has_objects FROM store", &[]).await?;
        let row = first(&found)?;
        Ok(Identity { id: StoreId(bytes(row, "id")?), has_objects: get(row, "has_objects")? })
    }

    pub(super) async fn set_has_objects(&self) -> Result<()> {
        self.work.query(Effect::Write, "UPDATE store SET has_objects = true", &[]).await?;
        Ok(())
    }

    pub(super) async fn create_database(&self, name: &str, retention: Micros, window: Micros) -> Result<Database> {
        const SQL: &str = concat!(
            "WITH made AS (
                INSERT INTO database (id, name, folded, main, created, retention, read_back)
                VALUES ($1, $2, $3, $4, micros(), $5, $6) RETURNING ",
            database_columns!(),
            "), line AS (
                INSERT INTO timeline (id, database, name, folded, origin_lsn, origin_hash, created,
                    head_lsn, head_hash, head_time, sealed, horizon)
                SELECT main, id, 'main', 'main', 0, $7, created, 0, $7, created, 0, 0 FROM made
            )
            SELECT * FROM made"
        );
        let (id, main) = (DatabaseId::random(), TimelineId::random());
        let (id, main, empty) = (id.0.as_slice(), main.0.as_slice(), Head::EMPTY.hash.as_slice());
        let made =
            self.work.query(Effect::Write, SQL, &[&id, &name, &folded(name), &main, &retention, &window, &empty]).await;
        let made = made.map_err(|failed| failed.or_exists(|| format!("a database named \"{name}\"")))?;
        rows::database(first(&made)?)
    }

    pub(super) async fn databases(&self) -> Result<Vec<Database>> {
        const SQL: &str =
            concat!("SELECT ", database_columns!(), " FROM database ORDER BY name COLLATE \"C\", created, id");
        self.work.query(Effect::Read, SQL, &[]).await?.iter().map(rows::database).collect()
    }

    pub(super) async fn drop_database(&self, id: DatabaseId) -> Result<()> {
        const SQL: &str = "UPDATE database SET dropped = micros() WHERE id = $1 AND dropped IS NULL RETURNING 1";
        let dropped = self.work.query(Effect::Write, SQL, &[&id.0.as_slice()]).await?;
        if dropped.is_empty() { Err(no_database(id)) } else { Ok(()) }
    }

    pub(super) async fn undrop_database(&self, id: DatabaseId, name: &str) -> Result<()> {
        const SQL: &str = "UPDATE database SET dropped = NULL, name = $2, folded = $3
            WHERE id = $1 AND dropped IS NOT NULL RETURNING 1";
        let back = self.work.query(Effect::Write, SQL, &[&id.0.as_slice(), &name, &folded(name)]).await;
        let back = back.map_err(|failed| failed.or_exists(|| format!("a database named \"{name}\"")))?;
        if back.is_empty() { Err(no_database(id)) } else { Ok(()) }
    }

    pub(super) async fn set_windows(&self, id: DatabaseId, retention: Micros, window: Micros) -> Result<()> {
        const SQL: &str = "UPDATE database SET retention = $2, read_back = $3 WHERE id = $1 RETURNING 1";
        let set = self.work.query(Effect::Write, SQL, &[&id.0.as_slice(), &retention, &window]).await?;
        if set.is_empty() { Err(no_database(id)) } else { Ok(()) }
    }

    pub(super) async fn forget_database(&self, id: DatabaseId) -> Result<()> {
        // The locks first, each in a statement of its own: who is leaving one of the timelines holds it too, and is
        // seen by the next statement.
        const LOCK: &str = "SELECT 1 FROM database WHERE id = $1 AND dropped IS NOT NULL FOR UPDATE";
        const TIMELINES: &str = "SELECT id FROM timeline WHERE database = $1 ORDER BY id FOR UPDATE";
        const CHILDREN: &str = "SELECT 1 FROM timeline WHERE parent = ANY ($1::bytea[]) AND database <> $2 LIMIT 1";
        let mut transaction = self.work.begin("BEGIN").await?;
        let key = id.0.as_slice();
        if transaction.query(LOCK, &[&key]).await?.is_empty() {
            transaction.roll_back().await?;
            return Err(no_database(id));
        }
        let timelines = transaction.query(TIMELINES, &[&key]).await?;
        let timelines = timelines.iter().map(|row| get::<&[u8]>(row, "id")).collect::<Result<Vec<_>>>()?;
        if !transaction.query(CHILDREN, &[&timelines, &key]).await?.is_empty() {
            transaction.roll_back().await?;
            return Err(StorageError::Refused(
                "another database is a clone of this one, and needs its data".to_owned(),
            ));
        }
        forget_timelines(&mut transaction, &timelines).await?;
        transaction.query("DELETE FROM share WHERE database = $1", &[&key]).await?;
        transaction.query("DELETE FROM database WHERE id = $1", &[&key]).await?;
        Ok(transaction.commit().await?)
    }

    pub(super) async fn set_main_timeline(
        &self,
        id: DatabaseId,
        expected: TimelineId,
        timeline: TimelineId,
    ) -> Result<()> {
        const LOCK: &str = "SELECT main FROM database WHERE id = $1 FOR NO KEY UPDATE";
        const FIND: &str = "SELECT 1 FROM timeline WHERE id = $1 AND database = $2 AND dropped IS NULL
            FOR NO KEY UPDATE";
        const NAMES: &str = "SELECT id, name FROM timeline WHERE id = ANY ($1::bytea[])";
        // The names are unique at every moment, so that swapping two takes a third, which nobody can write.
        const ASIDE: &str = "UPDATE timeline SET folded = chr(1) || encode(id, 'hex') WHERE id = $1";
        const RENAME: &str = "UPDATE timeline SET name = $2, folded = $3 WHERE id = $1";
        const SHARES: &str = "UPDATE share SET timeline = $2 WHERE timeline = $1 AND lsn IS NULL";
        // Whoever writes there would go on under a name that means another timeline.
        const FENCE: &str = "UPDATE timeline SET epoch = epoch + 1, lease_until = 0 WHERE id = $1 AND id <> $2";
        let mut transaction = self.work.begin("BEGIN").await?;
        let key = id.0.as_slice();
        let refused = match transaction.query(LOCK, &[&key]).await?.first() {
            None => Some(no_database(id)),
            Some(row) => match TimelineId(bytes(row, "main")?) {
                main if main != expected => Some(StorageError::Refused(
                    "another timeline has become the database's main one meanwhile".to_owned(),
                )),
                _ => None,
            },
        };
        let (old, new) = (expected.0.as_slice(), timeline.0.as_slice());
        let refused = match refused {
            None if transaction.query(FIND, &[&new, &key]).await?.is_empty() => Some(no_timeline(timeline)),
            refused => refused,
        };
        if let Some(error) = refused {
            transaction.roll_back().await?;
            return Err(error);
        }
        let mut names = [String::new(), String::new()];
        for row in &transaction.query(NAMES, &[&vec![old, new]]).await? {
            names[usize::from(bytes::<16>(row, "id")? == timeline.0)] = get(row, "name")?;
        }
        transaction.query(ASIDE, &[&old]).await?;
        transaction.query(RENAME, &[&new, &names[0], &folded(&names[0])]).await?;
        transaction.query(RENAME, &[&old, &names[1], &folded(&names[1])]).await?;
        transaction.query("UPDATE database SET main = $2 WHERE id = $1", &[&key, &new]).await?;
        transaction.query(SHARES, &[&old, &new]).await?;
        transaction.query(FENCE, &[&old, &new]).await?;
        Ok(transaction.commit().await?)
    }

    pub(super) async fn create_timeline(
        &self,
        database: DatabaseId,
        name: &str,
        parent: TimelineId,
        lsn: Lsn,
    ) -> Result<Timeline> {
        // The parent's row is locked against a horizon that rises, not against commits.
        const SQL: &str = concat!(
            "WITH p AS MATERIALIZED (SELECT id, head_lsn, horizon FROM timeline WHERE id = $4 FOR KEY SHARE),
            d AS MATERIALIZED (SELECT id FROM database WHERE id = $2 AND dropped IS NULL FOR KEY SHARE)
            INSERT INTO timeline (id, database, name, folded, parent, origin_lsn, origin_hash, created,
                head_lsn, head_hash, head_time, sealed, horizon)
            SELECT $1, d.id, $3, $6, p.id, $5, h.hash, n.now, $5, h.hash, n.now, $5, $5
            FROM p, d, gate, (SELECT micros() AS now) n, LATERAL (SELECT hash_at(p.id, $5) AS hash) h
            WHERE $5 <= p.head_lsn AND ($5 >= p.horizon OR kept(p.id, $5)) AND h.hash IS NOT NULL
            RETURNING ",
            timeline_columns!()
        );
        let id = TimelineId::random();
        let (id, owner, from) = (id.0.as_slice(), database.0.as_slice(), parent.0.as_slice());
        let made = self.work.query(Effect::Write, SQL, &[&id, &owner, &name, &from, &int(lsn.0), &folded(name)]).await;
        let made = made.map_err(|failed| failed.or_exists(|| format!("a timeline named \"{name}\"")))?;
        if let Some(row) = made.first() {
            return rows::timeline(row);
        }
        const FIND: &str = "SELECT 1 FROM database WHERE id = $1 AND dropped IS NULL";
        if self.work.query(Effect::Read, FIND, &[&owner]).await?.is_empty() {
            return Err(no_database(database));
        }
        Err(self.why_not(parent, lsn).await)
    }

    pub(super) async fn clone_database(
        &self,
        name: &str,
        retention: Micros,
        window: Micros,
        parent: TimelineId,
        lsn: Lsn,
    ) -> Result<Database> {
        const SQL: &str = concat!(
            "WITH p AS MATERIALIZED (SELECT id, head_lsn, horizon FROM timeline WHERE id = $7 FOR KEY SHARE),
            made AS (
                INSERT INTO database (id, name, folded, main, created, retention, read_back)
                SELECT $1, $2, $3, $4, micros(), $5, $6 FROM p, gate
                WHERE $8 <= p.head_lsn AND ($8 >= p.horizon OR kept(p.id, $8)) AND hash_at(p.id, $8) IS NOT NULL
                RETURNING ",
            database_columns!(),
            "), line AS (
                INSERT INTO timeline (id, database, name, folded, parent, origin_lsn, origin_hash, created,
                    head_lsn, head_hash, head_time, sealed, horizon)
                SELECT made.main, made.id, 'main', 'main', p.id, $8, h.hash, made.created, $8, h.hash, made.created, $8, $8
                FROM made, p, LATERAL (SELECT hash_at(p.id, $8) AS hash) h
            )
            SELECT * FROM made"
        );
        let (id, main) = (DatabaseId::random(), TimelineId::random());
        let (id, main, from) = (id.0.as_slice(), main.0.as_slice(), parent.0.as_slice());
        let made = self
            .work
            .query(Effect::Write, SQL, &[&id, &name, &folded(name), &main, &retention, &window, &from, &int(lsn.0)])
            .await;
        let made = made.map_err(|failed| failed.or_exists(|| format!("a database named \"{name}\"")))?;
        match made.first() {
            Some(row) => rows::database(row),
            None => Err(self.why_not(parent, lsn).await),
        }
    }

    /// Why a position of a timeline could not be kept.
    pub(super) async fn why_not(&self, timeline: TimelineId, lsn: Lsn) -> StorageError {
        let found = match self.timeline(timeline).await {
            Ok(found) => found,
            Err(error) => return error,
        };
        StorageError::Refused(if lsn > found.head.lsn {
            format!("position {lsn} does not exist yet: the newest is {}", found.head.lsn)
        } else if lsn < found.horizon {
            format!("position {lsn} can no longer be read: the oldest that can is {}", found.horizon)
        } else {
            format!("the commit at position {lsn} has been forgotten")
        })
    }

    pub(super) async fn timelines(&self, database: DatabaseId) -> Result<Vec<Timeline>> {
        const SQL: &str =
            concat!("SELECT ", timeline_columns!(), " FROM timeline WHERE database = $1 ORDER BY created, id");
        let found = self.work.query(Effect::Read, SQL, &[&database.0.as_slice()]).await?;
        found.iter().map(rows::timeline).collect()
    }

    pub(super) async fn timeline(&self, id: TimelineId) -> Result<Timeline> {
        const SQL: &str = concat!("SELECT ", timeline_columns!(), " FROM timeline WHERE id = $1");
        let found = self.work.query(Effect::Read, SQL, &[&id.0.as_slice()]).await?;
        found.first().map_or_else(|| Err(no_timeline(id)), rows::timeline)
    }

    pub(super) async fn drop_timeline(&self, id: TimelineId) -> Result<()> {
        // The database's row is locked, so that the timeline does not become the main one meanwhile.
        const SQL: &str = "WITH d AS MATERIALIZED (
                SELECT d.main FROM database d JOIN timeline t ON t.database = d.id WHERE t.id = $1
                FOR NO KEY UPDATE OF d
            )
            UPDATE timeline t SET dropped = micros() FROM d
            WHERE t.id = $1 AND t.dropped IS NULL AND d.main <> t.id RETURNING 1";
        let dropped = self.work.query(Effect::Write, SQL, &[&id.0.as_slice()]).await?;
        if !dropped.is_empty() {
            return Ok(());
        }
        match self.timeline(id).await?.dropped {
            Some(_) => Err(no_timeline(id)),
            None => Err(StorageError::Refused("it is the main timeline of its database".to_owned())),
        }
    }

    pub(super) async fn forget_timeline(&self, id: TimelineId) -> Result<()> {
        const LOCK: &str = "SELECT 1 FROM timeline WHERE id = $1 AND dropped IS NOT NULL FOR UPDATE";
        const CHILDREN: &str = "SELECT 1 FROM timeline WHERE parent = $1 LIMIT 1";
        let mut transaction = self.work.begin("BEGIN").await?;
        let key = id.0.as_slice();
        let refused = if transaction.query(LOCK, &[&key]).await?.is_empty() {
            Some(no_timeline(id))
        } else if !transaction.query(CHILDREN, &[&key]).await?.is_empty() {
            Some(StorageError::Refused("another timeline has left this one, and needs its data".to_owned()))
        } else {
            None
        };
        if let Some(error) = refused {
            transaction.roll_back().await?;
            return Err(error);
        }
        forget_timelines(&mut transaction, &[key]).await?;
        Ok(transaction.commit().await?)
    }
}

/// Removes timelines, whose rows are locked, and all that hangs on them.
async fn forget_timelines(transaction: &mut Transaction<'_>, timelines: &[&[u8]]) -> Result<()> {
    const SQL: [&str; 8] = [
        "DELETE FROM batch WHERE timeline = ANY ($1::bytea[])",
        "DELETE FROM txn WHERE timeline = ANY ($1::bytea[])",
        "DELETE FROM root WHERE timeline = ANY ($1::bytea[])",
        "DELETE FROM archive WHERE timeline = ANY ($1::bytea[])",
        "DELETE FROM snapshot WHERE timeline = ANY ($1::bytea[])",
        "DELETE FROM pin WHERE timeline = ANY ($1::bytea[])",
        "DELETE FROM share WHERE timeline = ANY ($1::bytea[])",
        "DELETE FROM timeline WHERE id = ANY ($1::bytea[])",
    ];
    for sql in SQL {
        transaction.query(sql, &[&timelines]).await?;
    }
    Ok(())
}

/// The row that a statement always returns.
pub(super) fn first(rows: &[tokio_postgres::Row]) -> Result<&tokio_postgres::Row> {
    rows.first().ok_or_else(|| StorageError::Corrupt("Postgres has returned no row".to_owned()))
}
