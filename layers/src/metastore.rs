//! What is known of databases, timelines, leases, logs, roots and objects. Small, strictly consistent, and the only
//! place where a commit happens: [`Metastore::append`].
//!
//! Two implementations, [`sqlite`] and [`postgres`], pass one suite of tests (`conformance`).

use std::{fmt, time::Duration};

use async_trait::async_trait;
use bytes::Bytes;

use crate::{
    error::Result,
    id::{DatabaseId, Lsn, ObjectKey, ReaderId, StoreId, TimelineId},
};

mod access;
pub mod postgres;
pub mod sqlite;

#[cfg(test)]
mod conformance;

pub use self::access::{AccessChange, Grant, Membership, Privileges, Role, Securable, SecurableKind};

/// Microseconds since 1970, UTC.
pub type Micros = i64;

/// A BLAKE3 hash.
pub type Hash = [u8; 32];

/// How far a timeline is: the position of its newest batch, and the hash of the chain up to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Head {
    /// The newest batch.
    pub lsn: Lsn,
    /// Its hash, which covers all before it.
    pub hash: Hash,
}

impl Head {
    /// An empty database's.
    pub const EMPTY: Self = Self { lsn: Lsn(0), hash: [0; 32] };
}

/// Which store this is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Identity {
    /// Its id, made with the metastore.
    pub id: StoreId,
    /// Objects have been marked with it.
    pub has_objects: bool,
}

/// A database.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Database {
    /// Its id.
    pub id: DatabaseId,
    /// Its name, as users write it. Unique in any case among databases that are not dropped.
    pub name: String,
    /// The timeline that the bare name means.
    pub main: TimelineId,
    /// When it was made.
    pub created: Micros,
    /// When it was dropped, if it is.
    pub dropped: Option<Micros>,
    /// How long it can be undropped, microseconds.
    pub retention: Micros,
    /// How far back every commit can be read, microseconds.
    pub window: Micros,
}

/// A timeline.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Timeline {
    /// Its id.
    pub id: TimelineId,
    /// Its database.
    pub database: DatabaseId,
    /// Its name, unique in the database among timelines that are not dropped. The first one is `main`.
    pub name: String,
    /// Where it leaves which timeline.
    pub parent: Option<(TimelineId, Lsn)>,
    /// When it was made.
    pub created: Micros,
    /// When it was dropped, if it is.
    pub dropped: Option<Micros>,
    /// Counts writers.
    pub epoch: u64,
    /// Who holds the lease, or held it last: its name and address.
    pub writer: Option<(String, String)>,
    /// What is left of the lease, by the metastore's clock; negative or 0: it is over. Microseconds.
    pub lease_left: Micros,
    /// The newest batch.
    pub head: Head,
    /// When that was committed; its creation where there is none.
    pub head_time: Micros,
    /// The newest position that a root holds; batches up to it have left the log. 0 or the parent's: none.
    pub sealed: Lsn,
    /// The oldest position that can still be read, except where a snapshot, a pin or a branch keeps it.
    pub horizon: Lsn,
    /// Counts maintainers.
    pub maintenance_epoch: u64,
}

/// The right to write a timeline, for as long as nobody else acquires it. Safety is the epoch's: every append names it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WriterGrant {
    /// The timeline.
    pub timeline: TimelineId,
    /// The epoch, which no other writer has.
    pub epoch: u64,
    /// Where the log ends, and with which hash.
    pub head: Head,
}

/// The right to publish roots of a timeline.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MaintenanceGrant {
    /// The timeline.
    pub timeline: TimelineId,
    /// The epoch, which no other maintainer has.
    pub epoch: u64,
}

/// A batch on its way into the log.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewBatch {
    /// Its position: the one after the batch before.
    pub lsn: Lsn,
    /// Its hash.
    pub hash: Hash,
    /// What it holds; see [`crate::batch`].
    pub payload: Bytes,
    /// Ids of the clients' transactions that it commits.
    pub transactions: Vec<String>,
    /// Bytes of the main file after it.
    pub main_size: u64,
}

/// A batch of the log.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoredBatch {
    /// Its position.
    pub lsn: Lsn,
    /// The epoch it was written in.
    pub epoch: u64,
    /// Its hash.
    pub hash: Hash,
    /// What it holds; see [`crate::batch`].
    pub payload: Bytes,
    /// When it was committed.
    pub time: Micros,
}

/// A commit, without what it holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Commit {
    /// Its position.
    pub lsn: Lsn,
    /// When it was.
    pub time: Micros,
    /// Bytes of the main file after it.
    pub main_size: u64,
}

/// An object that is part of the store; it gets its row with the first batch or root that refers to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Object {
    /// Its key.
    pub key: ObjectKey,
    /// Its size.
    pub bytes: u64,
}

/// A root: everything of a timeline at a position, but for the pages themselves.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Root {
    /// The timeline.
    pub timeline: TimelineId,
    /// The position.
    pub lsn: Lsn,
    /// Rises with each equivalent root of the same position.
    pub generation: u32,
    /// See [`crate::root`]; empty where it is an object.
    pub body: Bytes,
    /// The object that holds it.
    pub object: Option<ObjectKey>,
    /// When it was published, by the metastore's clock.
    pub created: Micros,
}

/// Batches that have left the log for an object.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Archive {
    /// The timeline.
    pub timeline: TimelineId,
    /// The first batch in it.
    pub from: Lsn,
    /// The last batch in it.
    pub to: Lsn,
    /// The object.
    pub object: ObjectKey,
}

/// A named snapshot.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NamedSnapshot {
    /// The timeline.
    pub timeline: TimelineId,
    /// Its name, unique in the timeline.
    pub name: String,
    /// The position.
    pub lsn: Lsn,
    /// When it was named.
    pub created: Micros,
}

/// A pin that has not expired.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pin {
    /// Whose it is.
    pub reader: ReaderId,
    /// The timeline.
    pub timeline: TimelineId,
    /// The position.
    pub lsn: Lsn,
    /// When this reader has pinned this position first. What was the newest root then may still be in his use.
    pub created: Micros,
}

/// A share: read access to a timeline for whoever shows its token.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Share {
    /// Its name, unique in the database.
    pub name: String,
    /// The database.
    pub database: DatabaseId,
    /// The timeline.
    pub timeline: TimelineId,
    /// The position that it shows; `None`: the newest.
    pub lsn: Option<Lsn>,
    /// SHA-256 of the token.
    pub token_hash: Hash,
    /// When it was made.
    pub created: Micros,
}

/// Everything by which something can be reached; see [`crate::collect`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reachable {
    /// All databases, dropped ones too.
    pub databases: Vec<Database>,
    /// All timelines, dropped ones too.
    pub timelines: Vec<Timeline>,
    /// Named snapshots.
    pub snapshots: Vec<NamedSnapshot>,
    /// Pins that have not expired.
    pub pins: Vec<Pin>,
    /// Shares of fixed positions.
    pub shares: Vec<Share>,
}

/// The store of what is known. All methods are atomic: they happen whole or not at all.
///
/// # Errors
/// Every method may say `Unavailable` (it has not happened) or `Ambiguous` (it may have). Methods other than `append`
/// are safe to repeat, or say `Exists` or `NotFound` when repeated.
#[async_trait]
pub trait Metastore: fmt::Debug + Send + Sync {
    /// What an acknowledged commit survives, in a sentence for people.
    fn durability(&self) -> String;

    /// Whether appends arrive in the order in which they are sent, so that one need not wait for the answer to the one
    /// before. Where a connection breaks they may not; then the later one is refused as `Fenced`.
    fn keeps_order(&self) -> bool {
        false
    }

    /// The metastore's time.
    async fn now(&self) -> Result<Micros>;

    /// Which store this is.
    async fn identity(&self) -> Result<Identity>;

    /// Takes note that there are objects with the store's mark, so that they are missed where they are not.
    async fn set_has_objects(&self) -> Result<()>;

    // ------------------------------------------------------------------------------------------------- databases

    /// Makes a database and its first timeline `main`, at LSN 0.
    ///
    /// # Errors
    /// `Exists`: a database of that name, in any case, that is not dropped.
    async fn create_database(&self, name: &str, retention: Micros, window: Micros) -> Result<Database>;

    /// All databases, dropped ones too, by name and creation.
    async fn databases(&self) -> Result<Vec<Database>>;

    /// Hides a database. Its timelines can no longer be acquired.
    ///
    /// # Errors
    /// `NotFound`: no such database, or dropped already.
    async fn drop_database(&self, id: DatabaseId) -> Result<()>;

    /// Brings a dropped database back under `name`.
    ///
    /// # Errors
    /// `NotFound`: no such database, or not dropped. `Exists`: the name is taken.
    async fn undrop_database(&self, id: DatabaseId, name: &str) -> Result<()>;

    /// Removes a dropped database, its timelines and all that hangs on them, for ever; its objects become garbage.
    ///
    /// # Errors
    /// `NotFound`: no such database, or not dropped. `Refused`: a timeline of another database has left one of its.
    async fn forget_database(&self, id: DatabaseId) -> Result<()>;

    /// Changes how far back a database can be read and undropped.
    async fn set_windows(&self, id: DatabaseId, retention: Micros, window: Micros) -> Result<()>;

    /// Makes `timeline` the one that the database's name means, swapping the names of the two.
    /// Shares of what is newest on the one before are of this one then, and whoever writes the one before is fenced.
    ///
    /// # Errors
    /// `Refused`: `expected` is no longer the main timeline. `NotFound`: `timeline` is not of this database.
    async fn set_main_timeline(&self, id: DatabaseId, expected: TimelineId, timeline: TimelineId) -> Result<()>;

    // ------------------------------------------------------------------------------------------------- timelines

    /// Makes a timeline of `database` that leaves `parent` at `lsn`. The parent may be of another database: a clone.
    ///
    /// # Errors
    /// `Exists`: the name. `NotFound`: the parent or the database. `Refused`: `lsn` is above the parent's head, or below
    /// its horizon and neither a named snapshot, nor pinned, nor shared.
    async fn create_timeline(&self, database: DatabaseId, name: &str, parent: TimelineId, lsn: Lsn)
    -> Result<Timeline>;

    /// Makes a database whose main timeline leaves `parent` at `lsn`: a clone. As [`Self::create_database`] and
    /// [`Self::create_timeline`], at once.
    async fn clone_database(
        &self,
        name: &str,
        retention: Micros,
        window: Micros,
        parent: TimelineId,
        lsn: Lsn,
    ) -> Result<Database>;

    /// The timelines of a database, dropped ones too, by creation.
    async fn timelines(&self, database: DatabaseId) -> Result<Vec<Timeline>>;

    /// One timeline.
    ///
    /// # Errors
    /// `NotFound`.
    async fn timeline(&self, id: TimelineId) -> Result<Timeline>;

    /// Hides a timeline. It can no longer be acquired.
    ///
    /// # Errors
    /// `NotFound`. `Refused`: it is the main one of its database.
    async fn drop_timeline(&self, id: TimelineId) -> Result<()>;

    /// Removes a dropped timeline for ever.
    ///
    /// # Errors
    /// `NotFound`: no such timeline, or not dropped. `Refused`: another has left it.
    async fn forget_timeline(&self, id: TimelineId) -> Result<()>;

    // --------------------------------------------------------------------------------------------------- writing

    /// Takes a timeline's lease and the next epoch. From then on no older epoch can append.
    ///
    /// # Errors
    /// `Leased`: another writer's lease runs, unless `force`, or unless it is `writer`'s own. `NotFound`: no such
    /// timeline, or it or its database is dropped.
    async fn acquire_writer(
        &self,
        timeline: TimelineId,
        writer: &str,
        address: &str,
        ttl: Duration,
        force: bool,
    ) -> Result<WriterGrant>;

    /// Prolongs a lease.
    ///
    /// # Errors
    /// `Fenced`: another has acquired it, or it is dropped.
    async fn renew_writer(&self, grant: &WriterGrant, ttl: Duration) -> Result<()>;

    /// Gives a lease back; nothing where it is another's by now.
    async fn release_writer(&self, grant: &WriterGrant) -> Result<()>;

    /// Commits batches, all or none: the log must end at `expected`, and no newer epoch have been granted. Objects that
    /// the batches are the first to refer to get their rows. Ids of transactions can be asked for from then on.
    ///
    /// # Errors
    /// `Fenced`: another epoch, another head, or dropped; nothing was written. `Ambiguous`: see [`Self::timeline`],
    /// whose head tells. `Unavailable`: nothing was written.
    async fn append(
        &self,
        grant: &WriterGrant,
        expected: Head,
        batches: &[NewBatch],
        objects: &[Object],
    ) -> Result<Head>;

    /// The batches from `from` to `to`, both included, that are in the log; those that have been archived are left
    /// out.
    async fn read_log(&self, timeline: TimelineId, from: Lsn, to: Lsn) -> Result<Vec<StoredBatch>>;

    /// The commits of a timeline's own from `from` to `to`, both included, oldest first, at most `limit`.
    async fn commits(&self, timeline: TimelineId, from: Lsn, to: Lsn, limit: u32) -> Result<Vec<Commit>>;

    /// The newest commit of a timeline's own at or before `time`.
    async fn commit_at(&self, timeline: TimelineId, time: Micros) -> Result<Option<Commit>>;

    /// Where the transaction with this id of a client's was committed, if it was.
    async fn commit_of(&self, timeline: TimelineId, transaction: &str) -> Result<Option<Commit>>;

    // ----------------------------------------------------------------------------------------------- maintenance

    /// Takes the right to publish roots, and the next epoch of it.
    ///
    /// # Errors
    /// `Leased`: another maintainer's lease runs, unless `force`.
    async fn acquire_maintenance(&self, timeline: TimelineId, ttl: Duration, force: bool) -> Result<MaintenanceGrant>;

    /// Gives the right back; nothing where it is another's by now.
    async fn release_maintenance(&self, grant: &MaintenanceGrant) -> Result<()>;

    /// Publishes a root. Where it is newer than the sealed position, that position becomes the root's, the `archive`
    /// must reach from the batch after the old one up to it, and the payloads of these batches leave the log. The root's
    /// `created` is the metastore's.
    ///
    /// # Errors
    /// `Fenced`: another maintainer has come. `Refused`: a root of that position and generation exists, the position is
    /// above the head, or the archive does not reach from the sealed position to it.
    async fn publish_root(
        &self,
        grant: &MaintenanceGrant,
        root: &Root,
        archive: Option<Archive>,
        objects: &[Object],
    ) -> Result<()>;

    /// The newest root of a timeline's own at or below `lsn`, in its newest generation.
    async fn root_at(&self, timeline: TimelineId, lsn: Lsn) -> Result<Option<Root>>;

    /// All roots of a timeline's own, oldest first, all generations.
    async fn roots(&self, timeline: TimelineId) -> Result<Vec<Root>>;

    /// The archives of a timeline's own that overlap `from` to `to`, oldest first.
    async fn archives(&self, timeline: TimelineId, from: Lsn, to: Lsn) -> Result<Vec<Archive>>;

    // ---------------------------------------------------------------------------- snapshots, pins, shares

    /// Names a position.
    ///
    /// # Errors
    /// As [`Self::create_timeline`].
    async fn create_snapshot(&self, timeline: TimelineId, name: &str, lsn: Lsn) -> Result<NamedSnapshot>;

    /// The named snapshots of a timeline, oldest first.
    async fn snapshots(&self, timeline: TimelineId) -> Result<Vec<NamedSnapshot>>;

    /// Forgets a name.
    ///
    /// # Errors
    /// `NotFound`.
    async fn drop_snapshot(&self, timeline: TimelineId, name: &str) -> Result<()>;

    /// Keeps a position readable for `ttl`; again where the answer was lost. Several pins of one reader on one position are one,
    /// created with the first.
    ///
    /// # Errors
    /// As [`Self::create_timeline`]; a pin of the reader's own that has expired does not count.
    async fn pin(&self, reader: ReaderId, timeline: TimelineId, lsn: Lsn, ttl: Duration) -> Result<()>;

    /// Prolongs a pin that has not run out.
    ///
    /// # Errors
    /// `Expired`: it has, so that what it has kept may be gone.
    async fn renew_pin(&self, reader: ReaderId, timeline: TimelineId, lsn: Lsn, ttl: Duration) -> Result<()>;

    /// Lets go of a position; nothing where it was not pinned.
    async fn unpin(&self, reader: ReaderId, timeline: TimelineId, lsn: Lsn) -> Result<()>;

    /// Makes a share. Its `created` is the metastore's.
    ///
    /// # Errors
    /// `Exists`: the name in this database, or the token. As [`Self::create_timeline`] for a fixed position.
    async fn create_share(&self, share: &Share) -> Result<()>;

    /// The shares of a database, by name.
    async fn shares(&self, database: DatabaseId) -> Result<Vec<Share>>;

    /// The share of a token, by its SHA-256.
    async fn share_of(&self, token_hash: Hash) -> Result<Option<Share>>;

    /// Takes a share back.
    ///
    /// # Errors
    /// `NotFound`.
    async fn revoke_share(&self, database: DatabaseId, name: &str) -> Result<()>;

    // ------------------------------------------------------------------------------------------- roles and grants

    /// All roles, by name.
    async fn roles(&self) -> Result<Vec<Role>>;

    /// Who is a member of what, by role and member.
    async fn memberships(&self) -> Result<Vec<Membership>>;

    /// What is granted in a database, by object and grantee.
    async fn grants(&self, database: DatabaseId) -> Result<Vec<Grant>>;

    /// Makes changes, in this order, all or none.
    ///
    /// # Errors
    /// Those of each change, see [`AccessChange`].
    async fn change_access(&self, changes: &[AccessChange]) -> Result<()>;

    // ----------------------------------------------------------------------------------------- collecting garbage

    /// Everything that must stay reachable, as of one moment.
    async fn reachable(&self) -> Result<Reachable>;

    /// Raises a timeline's horizon; it never falls. From then on nobody can pin, name or leave a position below it
    /// that is not kept already. Named snapshots, pins and branch points that exist stay.
    async fn raise_horizon(&self, timeline: TimelineId, lsn: Lsn) -> Result<()>;

    /// Rows of objects with keys after `after`, by key, at most `limit`, each with the time since when it is condemned.
    async fn objects(&self, after: Option<ObjectKey>, limit: u32) -> Result<Vec<(Object, Option<Micros>)>>;

    /// Marks objects as garbage, from now; those marked already keep their time.
    async fn condemn(&self, keys: &[ObjectKey]) -> Result<()>;

    /// Takes the mark back.
    async fn absolve(&self, keys: &[ObjectKey]) -> Result<()>;

    /// Forgets objects whose bytes are gone.
    async fn forget_objects(&self, keys: &[ObjectKey]) -> Result<()>;

    /// Forgets roots; the objects stay until they are collected.
    async fn forget_roots(&self, timeline: TimelineId, roots: &[(Lsn, u32)]) -> Result<()>;

    /// Forgets archives, by their first batch; the objects stay until they are collected.
    async fn forget_archives(&self, timeline: TimelineId, from: &[Lsn]) -> Result<()>;

    /// Forgets commits and transactions below `lsn` whose batches have left the log, and pins that have expired.
    async fn forget_commits(&self, timeline: TimelineId, lsn: Lsn) -> Result<()>;
}
