//! Who may do what: roles and grants as the metastore has them, remembered for a moment, and what they come to for one
//! user of one database.
//!
//! The rules are PostgreSQL's, but for these: what a user may do nothing with is not listed for it; a database's owner may
//! do everything in it; a view reads with the rights of whoever reads it.

use std::{
    collections::{BTreeMap, BTreeSet, HashMap},
    sync::{
        Arc, LazyLock,
        atomic::{AtomicU64, Ordering},
    },
    time::Duration,
};

use moka::future::Cache;
use openduck_layers::{
    Name, StorageError, Store,
    metastore::{AccessChange, Database, Grant, Hash, Membership, Micros, Privileges, Role, Securable, SecurableKind},
};
use openduck_proto::{Error, ErrorKind, user::ADMINISTRATOR};
use parking_lot::Mutex;
use serde_json::json;

use crate::{database::storage_error, engine::Effect};

/// How long after another worker has changed something this one may not know it.
const KNOWN_FOR: Duration = Duration::from_secs(1);
/// How often it is tried to bring grants in line with what has been committed, and how long is waited in between.
const SETTLE_TRIES: u32 = 20;
const SETTLE_PAUSE: Duration = Duration::from_millis(250);
/// Policies that are remembered for so long.
const KNOWN_MAX: u64 = 10_000;

/// What everybody may do with a database of which nothing has been said.
pub(crate) const DATABASE_DEFAULT: Privileges = Privileges(Privileges::CONNECT.0 | Privileges::TEMPORARY.0);
/// What everybody may do with the schema `main` of which nothing has been said.
pub(crate) const MAIN_DEFAULT: Privileges = Privileges::USAGE;
/// What everybody may do with macros and types of which nothing has been said.
const CODE_DEFAULT: Privileges = Privileges(Privileges::EXECUTE.0 | Privileges::USAGE.0);

/// What everybody may do with something of which nothing has been said to everybody.
pub(crate) fn default_of(object: &Securable) -> Privileges {
    match object.kind {
        SecurableKind::Database => DATABASE_DEFAULT,
        SecurableKind::Schema if object.schema == "main" => MAIN_DEFAULT,
        SecurableKind::Function | SecurableKind::Type => CODE_DEFAULT,
        _ => Privileges::NONE,
    }
}

/// The roles, and who is a member of which.
#[derive(Debug, Default)]
pub(crate) struct Roles {
    pub(crate) roles: BTreeMap<String, Role>,
    pub(crate) memberships: Vec<Membership>,
}

impl Roles {
    /// Everything that `user` is: itself, and all groups that it is a member of, directly or not.
    pub(crate) fn of(&self, user: &str) -> BTreeSet<String> {
        let mut all = BTreeSet::from([user.to_owned()]);
        let mut new = vec![user.to_owned()];
        while let Some(member) = new.pop() {
            for joined in self.memberships.iter().filter(|membership| membership.member == member) {
                if all.insert(joined.role.clone()) {
                    new.push(joined.role.clone());
                }
            }
        }
        all
    }

    /// Whether nothing is refused to `user`. As in PostgreSQL, members of a superuser are none.
    /// All of them, the administrator first, as Postgres's catalog reads them (`_roles` in worker/catalog/04_cluster.sql).
    pub(crate) fn told(&self) -> String {
        let administrator = json!({ "name": ADMINISTRATOR, "superuser": true, "login": true });
        let roles = self.roles.values().filter(|role| role.name != ADMINISTRATOR).map(|role| {
            let groups = self.memberships.iter().filter(|membership| membership.member == role.name);
            let groups: Vec<_> = groups.map(|group| json!({ "role": group.role, "admin": group.admin })).collect();
            json!({
                "name": role.name,
                "superuser": role.superuser,
                "login": role.login,
                "create_database": role.create_database,
                "create_role": role.create_role,
                "valid_until": role.valid_until,
                "member_of": groups,
            })
        });
        serde_json::Value::Array(std::iter::once(administrator).chain(roles).collect()).to_string()
    }

    pub(crate) fn is_superuser(&self, user: &str) -> bool {
        user == ADMINISTRATOR || self.roles.get(user).is_some_and(|role| role.superuser)
    }
}

/// What one user may do in one database.
#[derive(Debug)]
pub(crate) struct Policy {
    /// Tells it from others that say something else; 0 where nothing is refused.
    pub(crate) number: u64,
    /// What is said of it; `None`: nothing is refused.
    granted: Option<HashMap<Securable, Privileges>>,
}

impl Policy {
    /// Nothing is refused.
    pub(crate) fn unlimited() -> Arc<Self> {
        static UNLIMITED: LazyLock<Arc<Policy>> = LazyLock::new(|| Arc::new(Policy { number: 0, granted: None }));
        Arc::clone(&UNLIMITED)
    }

    /// What `grants` say to `roles`.
    fn of(roles: &BTreeSet<String>, grants: Vec<Grant>) -> Self {
        let mut granted: HashMap<Securable, Privileges> = HashMap::new();
        let mut said_to_all = BTreeSet::new();
        for grant in grants {
            if grant.grantee.is_empty() {
                said_to_all.insert(grant.object.clone());
            } else if !roles.contains(&grant.grantee) {
                continue;
            }
            let known = granted.entry(grant.object).or_default();
            *known = known.with(grant.privileges);
        }
        let mut add = |object: Securable| {
            if !said_to_all.contains(&object) {
                let known = granted.entry(object.clone()).or_default();
                *known = known.with(default_of(&object));
            }
        };
        add(Securable::database());
        add(Securable::schema("main"));
        // Those of which something has been said, but not to all.
        let code: Vec<_> = granted.keys().filter(|object| default_of(object) == CODE_DEFAULT).cloned().collect();
        for object in code {
            if !said_to_all.contains(&object) {
                granted.entry(object).and_modify(|known| *known = known.with(CODE_DEFAULT));
            }
        }
        static NUMBERS: AtomicU64 = AtomicU64::new(1);
        Self { number: NUMBERS.fetch_add(1, Ordering::Relaxed), granted: Some(granted) }
    }

    /// Whether positions other than the newest may be read: by whoever owns the database.
    pub(crate) fn reads_the_past(&self) -> bool {
        self.said(&Securable::database()).contains(Privileges::OWNER)
    }

    pub(crate) fn is_unlimited(&self) -> bool {
        self.granted.is_none()
    }

    fn said(&self, object: &Securable) -> Privileges {
        let Some(granted) = &self.granted else { return Privileges(u32::MAX) };
        match granted.get(object) {
            Some(known) if known.contains(Privileges::OWNER) => Privileges(u32::MAX),
            Some(known) => *known,
            None => default_of(object),
        }
    }

    /// What may be done with something. Of what is in a schema that may not be used, nothing.
    pub(crate) fn on(&self, object: &Securable) -> Privileges {
        if self.said(&Securable::database()).contains(Privileges::OWNER) {
            return Privileges(u32::MAX);
        }
        let own = self.said(object);
        match object.kind {
            SecurableKind::Database | SecurableKind::Schema => own,
            _ if !self.said(&Securable::schema(&object.schema)).contains(Privileges::USAGE) => Privileges::NONE,
            _ => own,
        }
    }
}

/// On whose authority a statement runs: what its user may do, and where is kept what becomes his by it.
pub(crate) struct Authority {
    pub(crate) user: String,
    pub(crate) policy: Arc<Policy>,
    pub(crate) store: Store,
    pub(crate) access: Access,
}

impl Authority {
    /// Brings what is granted in line with what a commit has made, dropped and renamed; blocks. The commit stands whatever
    /// comes of it: where the metastore does not answer for long, it is logged what is missing.
    pub(crate) fn settle(&self, database: &str, effects: Vec<Effect>) {
        // A branch has its database's grants, and changes nothing of them: what is made there is its database's owner's.
        if effects.is_empty() || database.contains('/') {
            return;
        }
        let runtime = tokio::runtime::Handle::current();
        let mut tries = 0;
        // One after the other: each goes by what the one before has left.
        for effect in &effects {
            while let Err(error) = runtime.block_on(self.try_settle(database, effect, tries > 0)) {
                tries += 1;
                if tries >= SETTLE_TRIES {
                    let what = format!("{effect:?}");
                    tracing::error!(database, user = self.user, %error, what, "what is granted was not brought in line");
                    break;
                }
                std::thread::sleep(SETTLE_PAUSE);
            }
        }
        self.access.forget_all();
    }

    async fn try_settle(&self, database: &str, effect: &Effect, again: bool) -> Result<(), StorageError> {
        let (database, _) = self.store.find(&Name::parse(database)).await?;
        let grants = self.store.metastore().grants(database.id).await?;
        let changes = changes_of(&database, &self.user, effect, &grants, again);
        if changes.is_empty() { Ok(()) } else { self.store.metastore().change_access(&changes).await }
    }
}

/// Policies by user and the database's name in lower case.
type Policies = HashMap<(String, String), Arc<Policy>>;

/// Roles and policies of a store, as they were at most [`KNOWN_FOR`] ago.
#[derive(Clone)]
pub(crate) struct Access {
    roles: Cache<(), Arc<Roles>>,
    /// By user and the database's name in lower case.
    policies: Cache<(String, String), Arc<Policy>>,
    /// The last one of each, whose number stays as long as it says the same.
    before: Arc<Mutex<Policies>>,
}

impl Access {
    pub(crate) fn new() -> Self {
        let policies = Cache::builder().max_capacity(KNOWN_MAX).time_to_live(KNOWN_FOR).build();
        Self {
            roles: Cache::builder().max_capacity(1).time_to_live(KNOWN_FOR).build(),
            policies,
            before: Arc::default(),
        }
    }

    /// What is known may have changed.
    pub(crate) fn forget_all(&self) {
        self.roles.invalidate_all();
        self.policies.invalidate_all();
    }

    /// The roles.
    ///
    /// # Errors
    /// As the metastore reports.
    pub(crate) async fn roles(&self, store: &Store) -> Result<Arc<Roles>, Error> {
        let read = async {
            let roles = store.metastore().roles().await?;
            let roles = roles.into_iter().map(|role| (role.name.clone(), role)).collect();
            Ok(Arc::new(Roles { roles, memberships: store.metastore().memberships().await? }))
        };
        self.roles.try_get_with((), read).await.map_err(|error: Arc<StorageError>| storage_error((*error).clone()))
    }

    /// Whether there is such a role, and it may be used now.
    ///
    /// # Errors
    /// UNAUTHENTICATED. As the metastore reports.
    pub(crate) async fn check_user(&self, store: &Store, user: &str) -> Result<(), Error> {
        let roles = self.roles(store).await?;
        check_login(store, roles.roles.get(user).ok_or_else(|| no_such_user(user))?).await
    }

    /// What `user` may do in the database of that name, if it is known: then nothing is asked of the metastore.
    ///
    /// # Errors
    /// As [`Self::policy`].
    pub(crate) async fn known_policy(
        &self,
        store: &Store,
        user: &str,
        database: &str,
    ) -> Result<Option<Arc<Policy>>, Error> {
        let known = self.policies.get(&(user.to_owned(), database.to_lowercase())).await;
        if known.is_some() {
            self.check_user(store, user).await?;
        }
        Ok(known)
    }

    /// What `user` may do in `database`.
    ///
    /// # Errors
    /// UNAUTHENTICATED: there is no such role, or it may not log in any more. As the metastore reports.
    pub(crate) async fn policy(&self, store: &Store, user: &str, database: &Database) -> Result<Arc<Policy>, Error> {
        if user == ADMINISTRATOR {
            return Ok(Policy::unlimited());
        }
        let roles = self.roles(store).await?;
        let role = roles.roles.get(user).ok_or_else(|| no_such_user(user))?;
        check_login(store, role).await?;
        if role.superuser {
            return Ok(Policy::unlimited());
        }
        let all = roles.of(user);
        let key = (user.to_owned(), database.name.to_lowercase());
        let id = database.id;
        let read = async {
            let read = Arc::new(Policy::of(&all, store.metastore().grants(id).await?));
            let mut before = self.before.lock();
            let same = before.get(&key).filter(|policy| policy.granted == read.granted);
            let read = same.map_or(read, Arc::clone);
            before.insert(key.clone(), Arc::clone(&read));
            Ok(read)
        };
        let read = self.policies.try_get_with(key.clone(), read).await;
        read.map_err(|error: Arc<StorageError>| storage_error((*error).clone()))
    }

    /// The role that a token stands for.
    ///
    /// # Errors
    /// As the metastore reports.
    pub(crate) async fn role_of_token(&self, store: &Store, token_hash: Hash) -> Result<Option<Role>, Error> {
        let roles = self.roles(store).await?;
        let role = roles.roles.values().find(|role| role.token_hash == Some(token_hash));
        Ok(role.cloned())
    }
}

/// Whether a role may be used now.
///
/// # Errors
/// UNAUTHENTICATED: it may not.
pub(crate) async fn check_login(store: &Store, role: &Role) -> Result<(), Error> {
    if !role.login {
        let message = format!("role \"{}\" is not permitted to log in", role.name);
        return Err(Error::of(ErrorKind::Unauthenticated, message).with_sqlstate("28000"));
    }
    let Some(until) = role.valid_until else { return Ok(()) };
    let now: Micros = store.metastore().now().await.map_err(storage_error)?;
    if now < until {
        return Ok(());
    }
    let message = format!("role \"{}\" was valid until a time that has passed", role.name);
    Err(Error::of(ErrorKind::Unauthenticated, message).with_sqlstate("28000"))
}

fn no_such_user(user: &str) -> Error {
    Error::of(ErrorKind::Unauthenticated, format!("role \"{user}\" does not exist")).with_sqlstate("28000")
}

/// The changes that something which a statement of `user`'s has done brings to what is granted: what it has made is its own, and
/// whoever is to have something of what it makes has that; what it has dropped leaves nothing. They can be made twice;
/// `again`: they may have been made already.
fn changes_of(database: &Database, user: &str, effect: &Effect, grants: &[Grant], again: bool) -> Vec<AccessChange> {
    let id = database.id;
    let mut changes = Vec::new();
    match effect {
        Effect::Created(object) => {
            // A dropped one of the name may have left something behind.
            if grants.iter().any(|grant| grant.object == *object && grant.grantee != user) {
                changes.push(AccessChange::Forget { database: id, object: object.clone() });
            }
            if user != ADMINISTRATOR {
                changes.push(give(id, object, user, Privileges::OWNER, Privileges::NONE));
            }
            let future = match object.kind {
                SecurableKind::Table => SecurableKind::FutureTable,
                SecurableKind::Sequence => SecurableKind::FutureSequence,
                _ => return changes,
            };
            let applies = |grant: &&Grant| {
                let of = &grant.object;
                of.kind == future && of.name == user && (of.schema.is_empty() || of.schema == object.schema)
            };
            for Grant { grantee, privileges, options, .. } in grants.iter().filter(applies) {
                changes.push(give(id, object, grantee, *privileges, *options));
            }
        }
        Effect::Dropped(object) => {
            let within = |grant: &Grant| {
                let schema = object.kind == SecurableKind::Schema && grant.object.schema == object.schema;
                grant.object == *object || schema
            };
            if grants.iter().any(within) {
                changes.push(AccessChange::Forget { database: id, object: object.clone() });
            }
        }
        Effect::Renamed { from, to } => {
            let known = |object: &Securable| grants.iter().any(|grant| grant.object == *object);
            if known(from) {
                changes.push(AccessChange::Rename { database: id, from: from.clone(), to: to.clone() });
            } else if known(to) && !again {
                changes.push(AccessChange::Forget { database: id, object: to.clone() });
            }
        }
    }
    changes
}

/// A role may do more with something.
pub(crate) fn give(
    database: openduck_layers::DatabaseId,
    object: &Securable,
    grantee: &str,
    add: Privileges,
    add_options: Privileges,
) -> AccessChange {
    let base = if grantee.is_empty() { default_of(object) } else { Privileges::NONE };
    AccessChange::Grant {
        database,
        object: object.clone(),
        grantee: grantee.to_owned(),
        base,
        add,
        remove: Privileges::NONE,
        add_options,
        remove_options: Privileges::NONE,
    }
}

#[cfg(test)]
mod tests;
