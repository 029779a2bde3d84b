//! The metastore of a cluster: Postgres.
//!
//! One connection string is all it needs: the tables are made at the first connection, in a schema of their own.
//!
//! - [`session`]: connections, and what an error means: not happened, or not known.
//! - [`migrate`]: the tables' versions.
//! - [`databases`], [`log`], [`roots`], [`readers`], [`access`], [`collect`]: the operations. Nearly all are one statement: where it
//!   finds nothing to do, a second one reads why. Locks of rows order what must be ordered; times are the server's.
//! - [`listen`]: news of commits.
//!
//! - [`lane`]: connections for commits, which have them to themselves, so that no large read or sweep is ever in front of
//!   one. A timeline's commits follow one another on one connection, as a far server's answers need not be waited for.

use std::{fmt, time::Duration};

use async_trait::async_trait;
use parking_lot::Mutex;
use tokio::sync::watch;
use tokio_postgres::{Config, config::Host};

use self::{
    lane::Lanes,
    listen::Listener,
    session::{Effect, Pool, Target},
    tls::Verification,
};
use crate::{
    error::{Result, StorageError},
    id::{DatabaseId, Lsn, ObjectKey, ReaderId, TimelineId},
    metastore::{
        AccessChange, Archive, Commit, Database, Grant, Hash, Head, Identity, MaintenanceGrant, Membership, Metastore,
        Micros, NamedSnapshot, NewBatch, Object, Reachable, Role, Root, Share, StoredBatch, Timeline, WriterGrant,
    },
};

mod access;
mod collect;
mod databases;
mod lane;
mod listen;
mod log;
mod migrate;
mod readers;
mod roots;
mod rows;
mod session;
mod tls;

#[cfg(test)]
#[path = "../../../compat-tests/src/postgres.rs"]
#[allow(unreachable_pub, dead_code, reason = "compat-tests has it too, and uses all of it")]
pub(crate) mod server;
#[cfg(test)]
mod tests;

pub use self::listen::Heads;

/// What can be chosen beside the connection string.
#[derive(Clone, Debug)]
pub struct Options {
    /// The schema that holds the tables, of at most 48 bytes.
    pub schema: String,
    /// How long connecting may take, with all its attempts.
    pub connect_timeout: Duration,
    /// How long a commit may take.
    pub append_timeout: Duration,
    /// How long any other statement may take.
    pub statement_timeout: Duration,
    /// At most so many connections for commits, and so many for all else. They are opened when they are needed.
    pub connections: usize,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            schema: "openduck".to_owned(),
            connect_timeout: Duration::from_secs(5),
            append_timeout: Duration::from_secs(10),
            statement_timeout: Duration::from_secs(30),
            connections: 4,
        }
    }
}

/// A metastore in Postgres 14 or newer.
pub struct PostgresMetastore {
    inner: Inner,
    durability: String,
    listener: Mutex<Option<Listener>>,
}

/// The operations; [`PostgresMetastore`] shows them.
struct Inner {
    target: Target,
    /// Connections for commits.
    lanes: Lanes,
    /// Connections for all else.
    work: Pool,
}

impl PostgresMetastore {
    /// Connects to the server of a connection string, `postgres://user:password@host/database?sslmode=require` or
    /// `host=.. user=.. ..`, and makes the tables where there are none.
    ///
    /// `sslmode` is `disable`, `prefer`, `require` or `verify-full`, with `sslrootcert=<file>` for an authority of one's
    /// own; as with `psql`, only the last one proves that the server is the right one. A pooler between us and Postgres
    /// must pool whole sessions.
    ///
    /// # Errors
    /// `Unavailable`: no server there, or not now. `Refused`: the string, the user, the password or its rights.
    /// `NewerFormat`: a newer version of this program has made the tables.
    pub async fn connect(url: &str) -> Result<Self> {
        Self::connect_with(url, Options::default()).await
    }

    /// As [`Self::connect`], with other options.
    ///
    /// # Errors
    /// As there.
    pub async fn connect_with(url: &str, options: Options) -> Result<Self> {
        if options.schema.is_empty() || options.schema.len() > 48 {
            return Err(StorageError::Refused("a schema's name must have 1 to 48 bytes".to_owned()));
        }
        let (url, verification) = Verification::take_from(url)?;
        // What the parser says may quote the string, and so the password.
        let malformed = "the connection string of Postgres is malformed; it is \
            postgres://user:password@host:port/database?sslmode=require, with special characters as %XX";
        let config = url.parse::<Config>().ok().filter(|config| {
            // The rest of a password with an @ in it that is not written as %40.
            !config.get_hosts().iter().any(|host| matches!(host, Host::Tcp(name) if name.contains('@')))
        });
        let config = config.ok_or_else(|| StorageError::Refused(malformed.to_owned()))?;
        let target = Target::new(config, verification.connector()?, options.clone());
        let durability = target.prepare().await?;
        let lanes = Lanes::new(&target, options.connections, options.append_timeout);
        let work = Pool::new(&target, options.connections, options.statement_timeout);
        Ok(Self { inner: Inner { target, lanes, work }, durability, listener: Mutex::default() })
    }

    /// The newest known position of every timeline, as it changes. Positions are those that were there when listening
    /// began or began again, and those announced by [`Self::notify_head`] since. They may lag behind; whoever must not
    /// miss a commit asks now and then.
    ///
    /// # Panics
    /// Outside of a Tokio runtime.
    pub fn listen(&self) -> watch::Receiver<Heads> {
        self.listener.lock().get_or_insert_with(|| Listener::start(self.inner.target.clone())).heads()
    }

    /// Tells all who [`Self::listen`] how far a timeline is. Never a part of a commit: Postgres makes transactions that
    /// notify commit one after another. Not more than some twenty times a second for a timeline.
    ///
    /// # Errors
    /// `Unavailable`, `Ambiguous`.
    pub async fn notify_head(&self, timeline: TimelineId, lsn: Lsn) -> Result<()> {
        self.inner.notify_head(timeline, lsn).await
    }
}

impl fmt::Debug for PostgresMetastore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Target { place, schema, .. } = &self.inner.target;
        f.debug_struct("PostgresMetastore").field("place", place).field("schema", schema).finish_non_exhaustive()
    }
}

#[async_trait]
impl Metastore for PostgresMetastore {
    fn durability(&self) -> String {
        self.durability.clone()
    }

    fn keeps_order(&self) -> bool {
        true
    }

    async fn now(&self) -> Result<Micros> {
        let now = self.inner.work.query(Effect::Read, "SELECT micros() AS now", &[]).await?;
        rows::get(databases::first(&now)?, "now")
    }

    async fn identity(&self) -> Result<Identity> {
        self.inner.identity().await
    }

    async fn set_has_objects(&self) -> Result<()> {
        self.inner.set_has_objects().await
    }

    async fn create_database(&self, name: &str, retention: Micros, window: Micros) -> Result<Database> {
        self.inner.create_database(name, retention, window).await
    }

    async fn databases(&self) -> Result<Vec<Database>> {
        self.inner.databases().await
    }

    async fn drop_database(&self, id: DatabaseId) -> Result<()> {
        self.inner.drop_database(id).await
    }

    async fn undrop_database(&self, id: DatabaseId, name: &str) -> Result<()> {
        self.inner.undrop_database(id, name).await
    }

    async fn forget_database(&self, id: DatabaseId) -> Result<()> {
        self.inner.forget_database(id).await
    }

    async fn set_windows(&self, id: DatabaseId, retention: Micros, window: Micros) -> Result<()> {
        self.inner.set_windows(id, retention, window).await
    }

    async fn set_main_timeline(&self, id: DatabaseId, expected: TimelineId, timeline: TimelineId) -> Result<()> {
        self.inner.set_main_timeline(id, expected, timeline).await
    }

    async fn create_timeline(
        &self,
        database: DatabaseId,
        name: &str,
        parent: TimelineId,
        lsn: Lsn,
    ) -> Result<Timeline> {
        self.inner.create_timeline(database, name, parent, lsn).await
    }

    async fn clone_database(
        &self,
        name: &str,
        retention: Micros,
        window: Micros,
        parent: TimelineId,
        lsn: Lsn,
    ) -> Result<Database> {
        self.inner.clone_database(name, retention, window, parent, lsn).await
    }

    async fn timelines(&self, database: DatabaseId) -> Result<Vec<Timeline>> {
        self.inner.timelines(database).await
    }

    async fn timeline(&self, id: TimelineId) -> Result<Timeline> {
        self.inner.timeline(id).await
    }

    async fn drop_timeline(&self, id: TimelineId) -> Result<()> {
        self.inner.drop_timeline(id).await
    }

    async fn forget_timeline(&self, id: TimelineId) -> Result<()> {
        self.inner.forget_timeline(id).await
    }

    async fn acquire_writer(
        &self,
        timeline: TimelineId,
        writer: &str,
        address: &str,
        ttl: Duration,
        force: bool,
    ) -> Result<WriterGrant> {
        self.inner.acquire_writer(timeline, writer, address, ttl, force).await
    }

    async fn renew_writer(&self, grant: &WriterGrant, ttl: Duration) -> Result<()> {
        self.inner.renew_writer(grant, ttl).await
    }

    async fn release_writer(&self, grant: &WriterGrant) -> Result<()> {
        self.inner.release_writer(grant).await
    }

    async fn append(
        &self,
        grant: &WriterGrant,
        expected: Head,
        batches: &[NewBatch],
        objects: &[Object],
    ) -> Result<Head> {
        self.inner.append(grant, expected, batches, objects).await
    }

    async fn read_log(&self, timeline: TimelineId, from: Lsn, to: Lsn) -> Result<Vec<StoredBatch>> {
        self.inner.read_log(timeline, from, to).await
    }

    async fn commits(&self, timeline: TimelineId, from: Lsn, to: Lsn, limit: u32) -> Result<Vec<Commit>> {
        self.inner.commits(timeline, from, to, limit).await
    }

    async fn commit_at(&self, timeline: TimelineId, time: Micros) -> Result<Option<Commit>> {
        self.inner.commit_at(timeline, time).await
    }

    async fn commit_of(&self, timeline: TimelineId, transaction: &str) -> Result<Option<Commit>> {
        self.inner.commit_of(timeline, transaction).await
    }

    async fn acquire_maintenance(&self, timeline: TimelineId, ttl: Duration, force: bool) -> Result<MaintenanceGrant> {
        self.inner.acquire_maintenance(timeline, ttl, force).await
    }

    async fn release_maintenance(&self, grant: &MaintenanceGrant) -> Result<()> {
        self.inner.release_maintenance(grant).await
    }

    async fn publish_root(
        &self,
        grant: &MaintenanceGrant,
        root: &Root,
        archive: Option<Archive>,
        objects: &[Object],
    ) -> Result<()> {
        self.inner.publish_root(grant, root, archive, objects).await
    }

    async fn root_at(&self, timeline: TimelineId, lsn: Lsn) -> Result<Option<Root>> {
        self.inner.root_at(timeline, lsn).await
    }

    async fn roots(&self, timeline: TimelineId) -> Result<Vec<Root>> {
        self.inner.roots(timeline).await
    }

    async fn archives(&self, timeline: TimelineId, from: Lsn, to: Lsn) -> Result<Vec<Archive>> {
        self.inner.archives(timeline, from, to).await
    }

    async fn create_snapshot(&self, timeline: TimelineId, name: &str, lsn: Lsn) -> Result<NamedSnapshot> {
        self.inner.create_snapshot(timeline, name, lsn).await
    }

    async fn snapshots(&self, timeline: TimelineId) -> Result<Vec<NamedSnapshot>> {
        self.inner.snapshots(timeline).await
    }

    async fn drop_snapshot(&self, timeline: TimelineId, name: &str) -> Result<()> {
        self.inner.drop_snapshot(timeline, name).await
    }

    async fn pin(&self, reader: ReaderId, timeline: TimelineId, lsn: Lsn, ttl: Duration) -> Result<()> {
        self.inner.pin(reader, timeline, lsn, ttl).await
    }

    async fn renew_pin(&self, reader: ReaderId, timeline: TimelineId, lsn: Lsn, ttl: Duration) -> Result<()> {
        self.inner.renew_pin(reader, timeline, lsn, ttl).await
    }

    async fn unpin(&self, reader: ReaderId, timeline: TimelineId, lsn: Lsn) -> Result<()> {
        self.inner.unpin(reader, timeline, lsn).await
    }

    async fn create_share(&self, share: &Share) -> Result<()> {
        self.inner.create_share(share).await
    }

    async fn shares(&self, database: DatabaseId) -> Result<Vec<Share>> {
        self.inner.shares(database).await
    }

    async fn share_of(&self, token_hash: Hash) -> Result<Option<Share>> {
        self.inner.share_of(token_hash).await
    }

    async fn revoke_share(&self, database: DatabaseId, name: &str) -> Result<()> {
        self.inner.revoke_share(database, name).await
    }

    async fn roles(&self) -> Result<Vec<Role>> {
        self.inner.roles().await
    }

    async fn memberships(&self) -> Result<Vec<Membership>> {
        self.inner.memberships().await
    }

    async fn grants(&self, database: DatabaseId) -> Result<Vec<Grant>> {
        self.inner.grants(database).await
    }

    async fn change_access(&self, changes: &[AccessChange]) -> Result<()> {
        self.inner.change_access(changes).await
    }

    async fn reachable(&self) -> Result<Reachable> {
        self.inner.reachable().await
    }

    async fn raise_horizon(&self, timeline: TimelineId, lsn: Lsn) -> Result<()> {
        self.inner.raise_horizon(timeline, lsn).await
    }

    async fn objects(&self, after: Option<ObjectKey>, limit: u32) -> Result<Vec<(Object, Option<Micros>)>> {
        self.inner.objects(after, limit).await
    }

    async fn condemn(&self, keys: &[ObjectKey]) -> Result<()> {
        self.inner.condemn(keys).await
    }

    async fn absolve(&self, keys: &[ObjectKey]) -> Result<()> {
        self.inner.absolve(keys).await
    }

    async fn forget_objects(&self, keys: &[ObjectKey]) -> Result<()> {
        self.inner.forget_objects(keys).await
    }

    async fn forget_roots(&self, timeline: TimelineId, roots: &[(Lsn, u32)]) -> Result<()> {
        self.inner.forget_roots(timeline, roots).await
    }

    async fn forget_archives(&self, timeline: TimelineId, from: &[Lsn]) -> Result<()> {
        self.inner.forget_archives(timeline, from).await
    }

    async fn forget_commits(&self, timeline: TimelineId, lsn: Lsn) -> Result<()> {
        self.inner.forget_commits(timeline, lsn).await
    }
}
