//! The databases of a worker: plain files, open for good, and those of a store, each opened when it is first used.

use std::{
    collections::BTreeMap,
    sync::Arc,
    time::{Duration, Instant},
};

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
use tokio::runtime::Handle;

use crate::{
    access::{self, Access, Policy},
    config::Config,
    database::{Database, FileSpec, Stored, printing_options, storage_error, stored_options},
    engine::{Options, Spares},
    shares::{Shared, Shares, taken_back},
};

/// How long a share stays open that nobody uses: it keeps what it shows from being collected.
const SHARE_IDLE: Duration = Duration::from_secs(60);
/// Snapshots that stay open without a session.
const SNAPSHOTS_MAX: usize = 16;

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
    /// Shares that nobody uses, by key, and since when.
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
            return Ok(Some(Arc::new(Policy::unlimited())));
        }
        let found = self.resolve(store, &Name::parse(name)).await;
        // Which others there are is not for everybody.
        let (database, _) = found.map_err(|error| error.with_hint(""))?;
        let policy = self.access.policy(store, user, &database).await?;
        if policy.on(&Securable::database()).contains(Privileges::CONNECT) {
            return Ok(Some(policy));
        }
        let message = format!("permission denied for database \"{}\"", database.name);
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
        let opening = Opening { timeline, lsn, shown, schema: database.name, shared: false, prints: None };
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
            None => self.open_at(name, lsn, None).await,
        }
    }

    /// A database as it was at `lsn` on an engine that writes statements as SQL, with these optimizers off, and runs nothing.
    ///
    /// # Errors
    /// As [`Self::get`]; UNSUPPORTED for a plain file.
    pub(crate) async fn printing(&self, name: &str, lsn: u64, optimizers_off: &str) -> Result<Arc<Database>, Error> {
        self.open_at(name, lsn, Some(optimizers_off)).await
    }

    /// Opens a database at `lsn`, and lets go of what is open of it for the same purpose at others, where nobody uses it.
    async fn open_at(&self, name: &str, lsn: u64, prints: Option<&str>) -> Result<Arc<Database>, Error> {
        let Some(store) = &self.store else {
            return Err(Error::of(ErrorKind::Unsupported, "a file that is served as it is has no positions"));
        };
        let wanted = Name::parse(name);
        let (database, timeline) = self.resolve(store, &wanted).await?;
        let name = wanted.timeline(&database.name);
        let shown = format!("{name}@{lsn}");
        // Not the key of what users have open there.
        let (of_it, purpose) = (format!("{}@", name.to_ascii_lowercase()), format!("~{}", prints.unwrap_or_default()));
        let key = format!("{of_it}{lsn}{purpose}");
        let of_others = |other: &String, database: &mut Arc<Database>| {
            let same = *other != key && other.starts_with(&of_it) && other.ends_with(&purpose);
            same && Arc::strong_count(database) == 1
        };
        let gone: Vec<_> = self.open.lock().extract_if(.., of_others).collect();
        tokio::task::spawn_blocking(move || drop(gone));
        let prints = prints.map(|optimizers_off| printing_options(&self.config, optimizers_off));
        let lsn = Some(Lsn(lsn));
        self.open_once(store, key, Opening { timeline, lsn, shown, schema: database.name, shared: false, prints }).await
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
        let opening = Opening { timeline, lsn, shown, schema: database, shared: true, prints: None };
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

    /// Takes out shares that nobody has used for a while. Dropping them closes their instances, which takes a while.
    pub(crate) fn reap_shares(&self) -> Vec<Arc<Database>> {
        let (mut open, mut idle) = (self.open.lock(), self.idle.lock());
        let unused = |key: &str| open.get(key).is_some_and(|database| Arc::strong_count(database) == 1);
        idle.retain(|key, _| unused(key));
        for key in open.keys().filter(|key| key.contains("@share:") && unused(key)) {
            idle.entry(key.clone()).or_insert_with(Instant::now);
        }
        let over = idle.extract_if(.., |_, since| since.elapsed() > SHARE_IDLE);
        over.filter_map(|(key, _)| open.remove(&key)).collect()
    }

    async fn open_once(&self, store: &Store, key: String, opening: Opening) -> Result<Arc<Database>, Error> {
        if let Some(found) = self.open.lock().get(&key) {
            return Ok(Arc::clone(found));
        }
        let _one_at_a_time = self.opening.lock().await;
        if let Some(found) = self.open.lock().get(&key) {
            return Ok(Arc::clone(found));
        }
        let (gone, others) = {
            let mut open = self.open.lock();
            let gone = if opening.is_only_read() { take_idle_snapshots(&mut open) } else { Vec::new() };
            (gone, open.values().cloned().collect())
        };
        // Closing an instance takes as long as opening one.
        tokio::task::spawn_blocking(move || drop(gone));
        let opened = self.open_stored(store, opening, others).await?;
        self.open.lock().insert(key, Arc::clone(&opened));
        Ok(opened)
    }

    async fn open_stored(
        &self,
        store: &Store,
        opening: Opening,
        others: Vec<Arc<Database>>,
    ) -> Result<Arc<Database>, Error> {
        let (store, config, runtime) = (store.clone(), self.config.clone(), Handle::current());
        let engines = Arc::clone(&self.engines);
        let opened = tokio::task::spawn_blocking(move || {
            let mut memory_bytes = 0;
            if opening.prints.is_none() {
                let others: Vec<_> = others.iter().filter(|other| !other.prints()).collect();
                let shares = others.iter().map(|other| share_of(other.is_only_read())).sum::<u64>()
                    + share_of(opening.is_only_read());
                let memory = |is_only_read| config.memory_bytes / shares * share_of(is_only_read);
                // First the others give, then this one takes.
                others.iter().for_each(|other| other.set_memory(memory(other.is_only_read())));
                memory_bytes = memory(opening.is_only_read());
            }
            let Opening { timeline, lsn, shown, schema, shared, prints } = opening;
            let (store, name, schema, worker) = (&store, shown.as_str(), schema.as_str(), config.worker_id.as_str());
            let engines = &engines;
            let prints = prints.as_ref();
            let stored =
                Stored { store, timeline, name, schema, worker, engines, memory_bytes, runtime, shared, prints };
            match lsn {
                Some(lsn) => Database::open_snapshot(stored, lsn),
                None => Database::open_timeline(stored),
            }
        });
        opened.await.map_err(|error| Error::of(ErrorKind::Internal, error.to_string()))?
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

/// What is to be opened of a store.
struct Opening {
    timeline: TimelineId,
    /// The position; `None`: the newest.
    lsn: Option<Lsn>,
    /// The name that people see.
    shown: String,
    /// The name that SQL knows the database by.
    schema: String,
    /// It is for whoever has a share's token.
    shared: bool,
    /// What an engine of its own is given, which runs nothing.
    prints: Option<Options>,
}

impl Opening {
    fn is_only_read(&self) -> bool {
        self.shared || self.lsn.is_some()
    }
}

/// The memory of all databases together is divided by shares: what is only read has a quarter of what a database has that
/// is written, for what it reads can be read again.
fn share_of(is_only_read: bool) -> u64 {
    if is_only_read { 1 } else { 4 }
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

/// Takes out snapshots that nobody uses, where there are many.
fn take_idle_snapshots(open: &mut BTreeMap<String, Arc<Database>>) -> Vec<Arc<Database>> {
    let idle: Vec<String> = open
        .iter()
        .filter(|(key, database)| key.contains('@') && Arc::strong_count(database) == 1)
        .map(|(key, _)| key.clone())
        .collect();
    let surplus = idle.len().saturating_sub(SNAPSHOTS_MAX - 1);
    idle.into_iter().take(surplus).filter_map(|key| open.remove(&key)).collect()
}

fn unknown(name: &str, known: Vec<String>) -> Error {
    let message =
        if name.is_empty() { "no database is named".to_owned() } else { format!("database \"{name}\" does not exist") };
    Error::of(ErrorKind::NoSuchDatabase, message).with_hint(format!("there are: {}", known.join(", ")))
}
