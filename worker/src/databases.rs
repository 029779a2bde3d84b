//! The databases of a worker: plain files, open for good, and those of a store, each opened when it is first used.

mod opening;

use std::{collections::BTreeMap, sync::Arc, time::Instant};

use openduck_layers::{
    Lsn, Name, Point, StorageError, Store, TimelineId, maintain,
    metastore::{self, Hash, Privileges, Securable},
};
use openduck_proto::{
    Error, ErrorKind, share,
    user::{ADMINISTRATOR, hash_of_question},
    v1::AuthenticateReply,
};
use parking_lot::Mutex;

use self::opening::Opening;
use crate::{
    access::{self, Access, Policy},
    config::Config,
    database::{Database, FileSpec, Purpose, printing_options, storage_error, stored_options},
    engine::Spares,
    shares::{Shared, Shares, taken_back},
};

/// What a worker serves.
#[derive(Clone, Debug)]
pub enum Serving {
    /// Plain files, as they are.
    Files(Vec<FileSpec>),
    /// All databases of a store.
    Store(Store),
}

/// The databases of a worker.
pub(crate) struct Databases {
    config: Config,
    store: Option<Store>,
    /// For databases of the store.
    engines: Arc<Spares>,
    shares: Shares,
    access: Access,
    /// By name in lower case: `mydb`, `mydb/branch`, `mydb@point`; shares as [`share_key`] has it.
    open: Mutex<BTreeMap<String, Arc<Database>>>,
    /// One database is opened at a time.
    opening: tokio::sync::Mutex<()>,
    /// Shares, and what heavy statements read, that nobody uses, by key, and since when.
    idle: Mutex<BTreeMap<String, Instant>>,
}

impl Databases {
    /// Opens plain files, all of them; a store's databases are opened as they are used. Blocks.
    ///
    /// # Errors
    /// The first file that cannot be opened; the others are closed again.
    pub(crate) fn open(serving: &Serving, config: &Config) -> Result<Self, Error> {
        let mut open = BTreeMap::new();
        let store = match serving {
            Serving::Store(store) => {
                tokio::spawn(maintain::collect_garbage(store.downgrade()));
                Some(store.clone())
            }
            Serving::Files(files) => {
                let share = config.memory_bytes / files.len().max(1) as u64;
                for spec in files {
                    let opened = Database::open_file(spec, config, share)?;
                    open.insert(spec.name.to_ascii_lowercase(), opened);
                }
                None
            }
        };
        let engines = Spares::new(stored_options(config));
        let (open, opening) = (Mutex::new(open), tokio::sync::Mutex::default());
        Ok(Self {
            config: config.clone(),
            store,
            engines,
            shares: Shares::new(),
            access: Access::new(),
            open,
            opening,
            idle: Mutex::default(),
        })
    }

    /// The store, where there is one.
    pub(crate) fn store(&self) -> Option<&Store> {
        self.store.as_ref()
    }

    /// Who may do what in the store's databases.
    pub(crate) fn access(&self) -> &Access {
        &self.access
    }

    /// Whether `user` may say anything at all, now.
    ///
    /// # Errors
    /// UNAUTHENTICATED: there is no such role any more, or it may not log in. As the metastore reports.
    pub(crate) async fn check_user(&self, user: &str) -> Result<(), Error> {
        match &self.store {
            Some(store) if user != ADMINISTRATOR => self.access.check_user(store, user).await,
            _ => Ok(()),
        }
    }

    /// What `user` may do in a database of that name, or in one of its branches and snapshots; `None` where nothing is
    /// kept of users.
    ///
    /// # Errors
    /// PERMISSION: the user may not come into the database; NO_SUCH_DATABASE. As the metastore reports.
    pub(crate) async fn policy(&self, user: &str, name: &str) -> Result<Option<Arc<Policy>>, Error> {
        let Some(store) = &self.store else {
            if user == ADMINISTRATOR {
                return Ok(None);
            }
            let message = "a file that is served as it is has the administrator only, and no other users";
            return Err(Error::of(ErrorKind::Permission, message));
        };
        if user == ADMINISTRATOR {
            return Ok(Some(Policy::unlimited()));
        }
        let name = Name::parse(name);
        let (policy, database) = match self.access.known_policy(store, user, &name.database).await? {
            Some(known) => (known, name.database),
            None => {
                let found = self.resolve(store, &name).await;
                // Which others there are is not for everybody.
                let (database, _) = found.map_err(|error| error.with_hint(""))?;
                (self.access.policy(store, user, &database).await?, database.name)
            }
        };
        if policy.on(&Securable::database()).contains(Privileges::CONNECT) {
            return Ok(Some(policy));
        }
        let message = format!("permission denied for database \"{database}\"");
        Err(Error::of(ErrorKind::Permission, message).with_hint("GRANT CONNECT ON DATABASE .. TO .. allows it"))
    }

    /// What is needed to check whether somebody is `user`, or has the token that is asked for.
    ///
    /// # Errors
    /// As the metastore reports.
    pub(crate) async fn authenticate(&self, user: &str) -> Result<AuthenticateReply, Error> {
        let Some(store) = &self.store else { return Ok(AuthenticateReply::default()) };
        let found = match hash_of_question(user) {
            Some(token_hash) => self.access.role_of_token(store, token_hash).await?,
            None => self.access.roles(store).await?.roles.get(user).cloned(),
        };
        let Some(role) = found else { return Ok(AuthenticateReply::default()) };
        if access::check_login(store, &role).await.is_err() {
            return Ok(AuthenticateReply::default());
        }
        Ok(AuthenticateReply {
            exists: true,
            roles: self
                .access
                .roles(store)
                .await?
                .of(&role.name)
                .into_iter()
                .filter(|name| *name != role.name)
                .collect(),
            scram_verifier: role.verifier.unwrap_or_default(),
            token_hash: role.token_hash.map(|hash| hash.to_vec()).unwrap_or_default().into(),
            user: role.name,
        })
    }

    /// The databases that are open.
    pub(crate) fn opened(&self) -> Vec<Arc<Database>> {
        self.open.lock().values().cloned().collect()
    }

    /// The names of all databases.
    ///
    /// # Errors
    /// As the metastore reports.
    pub(crate) async fn names(&self) -> Result<Vec<String>, Error> {
        let Some(store) = &self.store else {
            return Ok(self.opened().iter().map(|database| database.name.clone()).collect());
        };
        let found = store.live_databases().await.map_err(storage_error)?;
        Ok(found.into_iter().map(|database| database.name).collect())
    }

    /// The database of that name, in any case; the empty name is the only one. `snapshot` is a point of it, where it is
    /// not empty.
    ///
    /// # Errors
    /// NO_SUCH_DATABASE: no such name, branch or point; UNSUPPORTED for branches and points of a plain file. Those of
    /// opening.
    pub(crate) async fn get(&self, name: &str, snapshot: &str) -> Result<Arc<Database>, Error> {
        let mut wanted = Name::parse(name);
        if !snapshot.is_empty() {
            wanted.point = Some(snapshot.to_owned());
        }
        let found = key_of(&wanted).and_then(|key| self.open.lock().get(&key).cloned());
        match found {
            Some(moved) if moved.has_moved() => self.forget_one(&moved).await,
            Some(found) => return Ok(found),
            None => {}
        }
        match &self.store {
            Some(store) => self.get_stored(store, wanted).await,
            None => self.get_file(&wanted),
        }
    }

    fn get_file(&self, wanted: &Name) -> Result<Arc<Database>, Error> {
        let open = self.open.lock();
        let found = match open.get(&wanted.database.to_ascii_lowercase()) {
            Some(found) => found,
            None => match (wanted.database.is_empty(), open.values().next(), open.len()) {
                (true, Some(only), 1) => only,
                _ => {
                    return Err(unknown(
                        &wanted.database,
                        open.values().map(|database| database.name.clone()).collect(),
                    ));
                }
            },
        };
        if wanted.branch.is_some() || wanted.point.is_some() {
            let message = "a file that is served as it is has no snapshots and no branches";
            return Err(Error::of(ErrorKind::Unsupported, message).with_hint("serve a data folder instead"));
        }
        Ok(Arc::clone(found))
    }

    async fn get_stored(&self, store: &Store, wanted: Name) -> Result<Arc<Database>, Error> {
        let (database, timeline) = self.resolve(store, &wanted).await?;
        let name = wanted.timeline(&database.name);
        let lsn = match &wanted.point {
            None => None,
            Some(point) => {
                let point = Point::parse(point).map_err(storage_error)?;
                Some(store.resolve(timeline, &point).await.map_err(storage_error)?)
            }
        };
        let shown = lsn.map_or_else(|| name.clone(), |lsn| format!("{name}@{lsn}"));
        let key = shown.to_ascii_lowercase();
        let purpose = if lsn.is_some() { Purpose::Snapshot } else { Purpose::Newest };
        let opening = Opening { timeline, lsn, shown, schema: database.name, shared: false, purpose, own: None };
        self.open_once(store, key, opening).await
    }

    /// A database as it was at `lsn`, for a part of a statement: without opening anything where it is read there just now.
    ///
    /// # Errors
    /// As [`Self::get`]; UNSUPPORTED for a plain file.
    pub(crate) async fn at(&self, name: &str, lsn: u64) -> Result<Arc<Database>, Error> {
        let open = key_of(&Name::parse(name)).and_then(|key| self.open.lock().get(&key).cloned());
        match open.and_then(|open| open.at(lsn)) {
            Some(there) => Ok(there),
            None => self.open_at(name, lsn, Purpose::Snapshot, None).await,
        }
    }

    /// A database as it was at `lsn`, with memory of its own for statements that may take much.
    ///
    /// # Errors
    /// As [`Self::get`]; UNSUPPORTED for a plain file.
    pub(crate) async fn heavy(&self, name: &str, lsn: u64) -> Result<Arc<Database>, Error> {
        self.open_at(name, lsn, Purpose::Heavy, None).await
    }

    /// A database as it was at `lsn` on an engine that writes statements as SQL, with these optimizers off, and runs nothing.
    ///
    /// # Errors
    /// As [`Self::get`]; UNSUPPORTED for a plain file.
    pub(crate) async fn printing(&self, name: &str, lsn: u64, optimizers_off: &str) -> Result<Arc<Database>, Error> {
        self.open_at(name, lsn, Purpose::Printing, Some(optimizers_off)).await
    }

    /// Opens a database at `lsn`, and lets go of what is open of it for the same purpose at others, where nobody uses it.
    async fn open_at(
        &self,
        name: &str,
        lsn: u64,
        purpose: Purpose,
        optimizers_off: Option<&str>,
    ) -> Result<Arc<Database>, Error> {
        let Some(store) = &self.store else {
            return Err(Error::of(ErrorKind::Unsupported, "a file that is served as it is has no positions"));
        };
        let wanted = Name::parse(name);
        let (database, timeline) = self.resolve(store, &wanted).await?;
        let name = wanted.timeline(&database.name);
        let shown = format!("{name}@{lsn}");
        // Not the key of what users have open there.
        let of_it = format!("{}@", name.to_ascii_lowercase());
        let for_it = format!("~{purpose:?}{}", optimizers_off.unwrap_or_default());
        let key = format!("{of_it}{lsn}{for_it}");
        let of_others = |other: &String, database: &mut Arc<Database>| {
            let same = *other != key && other.starts_with(&of_it) && other.ends_with(&for_it);
            same && Arc::strong_count(database) == 1
        };
        let gone: Vec<_> = self.open.lock().extract_if(.., of_others).collect();
        tokio::task::spawn_blocking(move || drop(gone));
        let own = optimizers_off.map(|optimizers_off| printing_options(&self.config, optimizers_off));
        let (schema, lsn) = (database.name, Some(Lsn(lsn)));
        self.open_once(store, key, Opening { timeline, lsn, shown, schema, shared: false, purpose, own }).await
    }

    /// What is shared by the token of that SHA-256, for whoever calls it by that name; see [`Shared::check_name`].
    ///
    /// # Errors
    /// UNAUTHENTICATED: it is not shared any more. Those of the name, and of opening.
    pub(crate) async fn get_shared(
        &self,
        token_hash: Hash,
        name: &str,
        snapshot: &str,
    ) -> Result<Arc<Database>, Error> {
        let Some(store) = &self.store else { return Err(taken_back()) };
        let shared = self.share(token_hash).await?.ok_or_else(taken_back)?;
        shared.check_name(name, snapshot)?;
        let key = share_key(&shared, token_hash);
        let (shown, Shared { database, timeline, lsn, .. }) = (shared.shown(), shared);
        let (schema, purpose) = (database, Purpose::Snapshot);
        let opening = Opening { timeline, lsn, shown, schema, shared: true, purpose, own: None };
        self.open_once(store, key, opening).await
    }

    /// The share of a token, where there is one.
    ///
    /// # Errors
    /// As the metastore reports.
    pub(crate) async fn share(&self, token_hash: Hash) -> Result<Option<Shared>, Error> {
        match &self.store {
            Some(store) => self.shares.of_token(store, token_hash).await,
            None => Ok(None),
        }
    }

    /// Closes what is open of a share that has been taken back.
    pub(crate) async fn forget_share(&self, token_hash: Hash) {
        self.shares.forget_all();
        let of_it = share_suffix(token_hash);
        self.close(|key| key.contains(&of_it)).await;
    }

    /// The database and the timeline that a name means.
    pub(crate) async fn timeline(&self, name: &str) -> Result<(metastore::Database, TimelineId), Error> {
        let Some(store) = &self.store else {
            return Err(Error::of(ErrorKind::Unsupported, "a file that is served as it is has no timelines"));
        };
        self.resolve(store, &Name::parse(name)).await
    }

    async fn resolve(&self, store: &Store, wanted: &Name) -> Result<(metastore::Database, TimelineId), Error> {
        match store.find(wanted).await {
            Err(StorageError::NotFound(_)) if wanted.branch.is_none() => {
                Err(unknown(&wanted.database, self.names().await?))
            }
            found => found.map_err(storage_error),
        }
    }

    /// Closes what is open of a database, of its shares too, because it is dropped or renamed.
    pub(crate) async fn forget(&self, name: &str) {
        self.shares.forget_all();
        let name = name.to_ascii_lowercase();
        let rest = |key: &str| key.strip_prefix(&name).is_some_and(|rest| rest.starts_with(['/', '@']));
        self.close(|key| key == name || rest(key)).await;
    }

    /// Closes a database that is not what its name means any more, and nothing that was opened under it since.
    pub(crate) async fn forget_one(&self, moved: &Arc<Database>) {
        self.shares.forget_all();
        self.close_those(|_, database| Arc::ptr_eq(database, moved)).await;
    }

    /// Closes those whose keys are meant.
    async fn close(&self, meant: impl Fn(&str) -> bool) {
        self.close_those(|key, _| meant(key)).await;
    }

    async fn close_those(&self, meant: impl Fn(&str, &Arc<Database>) -> bool) {
        let gone: Vec<_> =
            self.open.lock().extract_if(.., |key, database| meant(key, database)).map(|(_, gone)| gone).collect();
        let closed = tokio::task::spawn_blocking(move || {
            for database in gone {
                if let Err(error) = database.close() {
                    tracing::debug!(database = database.name, %error, "a dropped database was not closed in order");
                }
            }
        });
        if let Err(error) = closed.await {
            tracing::warn!(%error, "a dropped database was not closed in order");
        }
    }
}

/// The key of what is open of a share: after its database's, so that it goes with that one. A database that was restored is
/// another timeline.
fn share_key(shared: &Shared, token_hash: Hash) -> String {
    format!("{}{}:{:?}", shared.path.to_ascii_lowercase(), share_suffix(token_hash), shared.timeline)
}

fn share_suffix(token_hash: Hash) -> String {
    format!("@{}", share::user(&token_hash))
}

/// The name under which a wanted database would be open; `None` where its point has to be looked up.
fn key_of(wanted: &Name) -> Option<String> {
    let name = wanted.timeline(&wanted.database).to_ascii_lowercase();
    match &wanted.point {
        None => Some(name),
        Some(point) => point.parse::<u64>().ok().map(|lsn| format!("{name}@{lsn}")),
    }
}

fn unknown(name: &str, known: Vec<String>) -> Error {
    let message =
        if name.is_empty() { "no database is named".to_owned() } else { format!("database \"{name}\" does not exist") };
    Error::of(ErrorKind::NoSuchDatabase, message).with_hint(format!("there are: {}", known.join(", ")))
}
