//! Shares by token: what somebody may read who shows one.

use std::time::Duration;

use moka::future::Cache;
use openduck_layers::{
    Lsn, StorageError, Store, TimelineId,
    metastore::{Hash, Share},
};
use openduck_proto::{Error, ErrorKind};

use crate::database::storage_error;

/// How long after another worker has taken a share back this one may still serve it.
const KNOWN_FOR: Duration = Duration::from_secs(1);
/// Tokens, right or wrong, that are remembered for so long.
const KNOWN_MAX: u64 = 10_000;

/// A share, and where it leads.
#[derive(Clone, Debug)]
pub(crate) struct Shared {
    /// The share's name.
    pub(crate) name: String,
    /// The database's.
    pub(crate) database: String,
    /// The database's and the branch's: `mydb` or `mydb/branch`.
    pub(crate) path: String,
    pub(crate) timeline: TimelineId,
    /// The position that it shows; `None`: the newest.
    pub(crate) lsn: Option<Lsn>,
}

/// The shares of a store, as they were at most [`KNOWN_FOR`] ago.
pub(crate) struct Shares(Cache<Hash, Option<Shared>>);

impl Shares {
    pub(crate) fn new() -> Self {
        Self(Cache::builder().max_capacity(KNOWN_MAX).time_to_live(KNOWN_FOR).build())
    }

    /// The share of a token; `None` where there is none, or what it shows was dropped.
    ///
    /// # Errors
    /// As the metastore reports.
    pub(crate) async fn of_token(&self, store: &Store, token_hash: Hash) -> Result<Option<Shared>, Error> {
        let looked = self.0.try_get_with(token_hash, look(store, token_hash)).await;
        looked.map_err(|error| storage_error((*error).clone()))
    }

    /// What is known may have changed.
    pub(crate) fn forget_all(&self) {
        self.0.invalidate_all();
    }
}

async fn look(store: &Store, token_hash: Hash) -> Result<Option<Shared>, StorageError> {
    let Some(Share { name, database, timeline, lsn, .. }) = store.metastore().share_of(token_hash).await? else {
        return Ok(None);
    };
    let live = store.live_databases().await?;
    let Some(database) = live.into_iter().find(|found| found.id == database) else { return Ok(None) };
    let found = store.metastore().timeline(timeline).await?;
    if found.dropped.is_some() {
        return Ok(None);
    }
    let path =
        if database.main == timeline { database.name.clone() } else { format!("{}/{}", database.name, found.name) };
    Ok(Some(Shared { name, database: database.name, path, timeline, lsn }))
}

impl Shared {
    /// Whether it is meant by that name: its own, its database's, or none.
    ///
    /// # Errors
    /// NO_SUCH_DATABASE; PERMISSION where another position or branch is wanted.
    pub(crate) fn check_name(&self, name: &str, snapshot: &str) -> Result<(), Error> {
        if !snapshot.is_empty() || name.contains(['@', '/']) {
            let message = "a share shows one position of its database, without branches and snapshots to choose from";
            return Err(Error::of(ErrorKind::Permission, message));
        }
        if name.is_empty() || [&self.name, &self.database].iter().any(|known| known.eq_ignore_ascii_case(name)) {
            return Ok(());
        }
        let message = format!("database \"{name}\" does not exist");
        Err(Error::of(ErrorKind::NoSuchDatabase, message).with_hint(format!("the token is of \"{}\"", self.name)))
    }

    /// As people see it.
    pub(crate) fn shown(&self) -> String {
        format!("{} (a share of {})", self.name, self.path)
    }
}

/// Says to whoever has shown a token that it is good for nothing any more.
pub(crate) fn taken_back() -> Error {
    Error::of(ErrorKind::Unauthenticated, "the share has been taken back, or what it shows was dropped")
        .with_hint("ask whoever shares the database for a new token")
}
