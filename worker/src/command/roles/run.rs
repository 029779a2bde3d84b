//! Carrying statements about roles out, on the metastore. Who may do that is looked at first, then all of it happens at once.

use std::collections::BTreeSet;

use arrow_array::{Array, StringArray};
use openduck_layers::{
    Store,
    metastore::{AccessChange, Database, Grant, Membership, Privileges, Role, Securable, SecurableKind},
    point::{Point, time_text},
};
use openduck_proto::{
    Error, ErrorKind, token,
    user::{ADMINISTRATOR, new_token},
};

use super::{Change, Options, RoleCommand, Target, Wanted, all_on, names_of};
use crate::{
    access::{Access, Roles, default_of, give},
    database::storage_error,
    databases::Databases,
};

/// What a statement is carried out with.
pub(crate) struct Administration<'a> {
    pub(crate) databases: &'a Databases,
    pub(crate) store: &'a Store,
    pub(crate) access: &'a Access,
    /// Who says it.
    pub(crate) user: &'a str,
    /// The session's database, by name.
    pub(crate) database: &'a str,
    /// The schema that names without one are in.
    pub(crate) schema: &'a str,
}

/// Longest name of a role, as PostgreSQL's.
const NAME_BYTES_MAX: usize = 63;
/// Names that mean something else.
const RESERVED: &[&str] =
    &["public", "none", "all", "current_user", "session_user", "current_role", "user", ADMINISTRATOR];

impl RoleCommand {
    /// Carries the statement out.
    ///
    /// # Errors
    /// PERMISSION (42501); CATALOG (42704, 42P01): no such role or object; those of names and of the metastore.
    pub(crate) async fn run(self, by: &Administration<'_>) -> Result<Vec<Vec<String>>, Error> {
        // What is decided here is decided on what is so now.
        by.access.forget_all();
        let roles = by.access.roles(by.store).await?;
        let changes = match self {
            Self::ShowUsers => return by.show_users(&roles).await,
            Self::ShowGrants => return by.show_grants(&roles).await,
            Self::CreateToken { user } => return by.create_token(&roles, user).await,
            Self::Create { name, options } => by.create(&roles, name, options).await?,
            Self::Alter { name, options } => vec![by.alter(&roles, name, options).await?],
            Self::Drop { names, if_exists } => by.drop(&roles, names, if_exists)?,
            Self::DropToken { user } => {
                let role = by.own_or_managed(&roles, user)?;
                vec![AccessChange::AlterRole(Role { token_hash: None, ..role.clone() })]
            }
            Self::Join { change, roles: groups } => by.join(&roles, change, groups)?,
            Self::Grant { change, privileges, on } => by.grant(&roles, change, privileges, on).await?,
            Self::Defaults { change, privileges, of, schemas, sequences } => {
                by.defaults(&roles, change, privileges, of, schemas, sequences).await?
            }
            Self::SetOwner { kind, name, owner } => by.set_owner(&roles, kind, name, &owner).await?,
            Self::Reassign { from, to } => by.reassign(&roles, &from, Some(&to)).await?,
            Self::DropOwned { by: owners } => by.reassign(&roles, &owners, None).await?,
        };
        by.store.metastore().change_access(&changes).await.map_err(role_error)?;
        by.access.forget_all();
        Ok(Vec::new())
    }
}

impl Administration<'_> {
    fn is_superuser(&self, roles: &Roles) -> bool {
        roles.is_superuser(self.user)
    }

    /// Whether the user may make and change roles; only a superuser may where one is of it.
    fn check_manages(&self, roles: &Roles, superuser: bool) -> Result<(), Error> {
        let creates = roles.roles.get(self.user).is_some_and(|role| role.create_role);
        if self.is_superuser(roles) || (creates && !superuser) {
            return Ok(());
        }
        let who = if superuser { "a superuser" } else { "a role with CREATEROLE" };
        Err(denied(&format!("permission denied: only {who} may do this to a role")))
    }

    async fn create(&self, roles: &Roles, name: String, options: Options) -> Result<Vec<AccessChange>, Error> {
        self.check_manages(roles, options.superuser == Some(true))?;
        let is_reserved = RESERVED.iter().any(|reserved| reserved.eq_ignore_ascii_case(&name));
        let is_odd = name.trim() != name || name.contains(|c: char| c == ':' || c.is_control());
        if name.is_empty() || name.len() > NAME_BYTES_MAX || is_reserved || is_odd {
            let message = format!("\"{name}\" cannot be the name of a role");
            let hint = format!("a name has 1 to {NAME_BYTES_MAX} bytes and no colon, and is none of {RESERVED:?}");
            return Err(Error::of(ErrorKind::InvalidInput, message).with_sqlstate("42939").with_hint(hint));
        }
        let role = Role {
            name: name.clone(),
            login: false,
            superuser: false,
            create_database: false,
            create_role: false,
            verifier: None,
            token_hash: None,
            valid_until: None,
        };
        let (member_of, members) = (options.member_of.clone(), options.members.clone());
        let mut changes = vec![AccessChange::CreateRole(with(role, options)?)];
        let groups = member_of.into_iter().map(|role| Membership { role, member: name.clone(), admin: false });
        let members = members.into_iter().map(|member| Membership { role: name.clone(), member, admin: false });
        for membership in groups.chain(members) {
            if membership.role != name {
                self.check_admits(roles, &membership.role)?;
            }
            changes.push(AccessChange::Join(membership));
        }
        Ok(changes)
    }

    async fn alter(&self, roles: &Roles, name: String, options: Options) -> Result<AccessChange, Error> {
        if name == ADMINISTRATOR {
            let message = "the administrator is the server's token: it cannot be altered";
            return Err(Error::of(ErrorKind::InvalidInput, message).with_sqlstate("42939"));
        }
        let role = find(roles, &name)?;
        let own_password = Options { password: options.password.clone(), ..Options::default() };
        if name != self.user || options != own_password {
            self.check_manages(roles, role.superuser || options.superuser.is_some())?;
        }
        if !options.member_of.is_empty() || !options.members.is_empty() {
            return Err(Error::of(ErrorKind::Syntax, "memberships are changed by GRANT and REVOKE"));
        }
        Ok(AccessChange::AlterRole(with(role.clone(), options)?))
    }

    fn drop(&self, roles: &Roles, names: Vec<String>, if_exists: bool) -> Result<Vec<AccessChange>, Error> {
        self.check_manages(roles, false)?;
        let mut changes = Vec::new();
        for name in names {
            match roles.roles.get(&name) {
                None if if_exists => continue,
                None => return Err(no_role(&name)),
                Some(role) => self.check_manages(roles, role.superuser)?,
            }
            if name == self.user {
                return Err(Error::of(ErrorKind::Dependency, "current user cannot be dropped").with_sqlstate("55006"));
            }
            // As in PostgreSQL, a role that others belong to goes with their memberships.
            let members = roles.memberships.iter().filter(|membership| membership.role == name);
            changes.extend(
                members.map(|membership| AccessChange::Leave { role: name.clone(), member: membership.member.clone() }),
            );
            changes.push(AccessChange::DropRole(name));
        }
        Ok(changes)
    }

    /// A role whose token may be made and taken away: the user's own, or one that he manages.
    fn own_or_managed<'r>(&self, roles: &'r Roles, user: Option<String>) -> Result<&'r Role, Error> {
        let name = user.unwrap_or_else(|| self.user.to_owned());
        if name == ADMINISTRATOR {
            let message = "the administrator's token is the one that the server was started with";
            return Err(Error::of(ErrorKind::InvalidInput, message).with_sqlstate("42939"));
        }
        let role = find(roles, &name)?;
        if name != self.user {
            self.check_manages(roles, role.superuser)?;
        }
        Ok(role)
    }

    async fn create_token(&self, roles: &Roles, user: Option<String>) -> Result<Vec<Vec<String>>, Error> {
        let role = self.own_or_managed(roles, user)?;
        let made = new_token();
        let changed = Role { token_hash: Some(token::hash(&made)), ..role.clone() };
        let name = changed.name.clone();
        self.store.metastore().change_access(&[AccessChange::AlterRole(changed)]).await.map_err(role_error)?;
        self.access.forget_all();
        Ok(vec![vec![name, made]])
    }

    /// Whether the user may take others into a group.
    fn check_admits(&self, roles: &Roles, group: &str) -> Result<(), Error> {
        let role = find(roles, group)?;
        let own = roles.of(self.user);
        let admits = roles.memberships.iter().any(|m| m.role == group && m.admin && own.contains(&m.member));
        if admits && !role.superuser { Ok(()) } else { self.check_manages(roles, role.superuser) }
    }

    fn join(&self, roles: &Roles, change: Change, groups: Vec<String>) -> Result<Vec<AccessChange>, Error> {
        let mut changes = Vec::new();
        for role in groups {
            self.check_admits(roles, &role)?;
            for member in &change.grantees {
                if member.is_empty() || member == ADMINISTRATOR {
                    return Err(Error::of(ErrorKind::InvalidInput, "this is no role that can belong to others"));
                }
                find(roles, member)?;
                if change.grants && roles.of(&role).contains(member) {
                    let message = format!("role \"{role}\" is a member of role \"{member}\"");
                    return Err(Error::of(ErrorKind::InvalidInput, message).with_sqlstate("0LP01"));
                }
                let membership = Membership { role: role.clone(), member: member.clone(), admin: change.option };
                changes.push(if change.grants {
                    AccessChange::Join(membership)
                } else if change.option {
                    AccessChange::Join(Membership { admin: false, ..membership })
                } else {
                    AccessChange::Leave { role: membership.role, member: membership.member }
                });
            }
        }
        Ok(changes)
    }

    async fn grant(
        &self,
        roles: &Roles,
        change: Change,
        privileges: Wanted,
        on: Target,
    ) -> Result<Vec<AccessChange>, Error> {
        self.check_grantees(roles, &change)?;
        if let Target::Databases(names) = &on {
            let mut changes = Vec::new();
            for name in names {
                let (database, _) = self.databases.timeline(name).await?;
                changes.extend(self.changes(roles, &database, &change, privileges, &[Securable::database()]).await?);
            }
            return Ok(changes);
        }
        let (database, _) = self.databases.timeline(self.database).await?;
        let known = self.known().await?;
        let objects = match on {
            Target::Databases(_) => Vec::new(),
            Target::Schemas(paths) => {
                let schema = |path: &Vec<String>| self.schema_of(&known, path).map(|name| Securable::schema(&name));
                paths.iter().map(schema).collect::<Result<_, _>>()?
            }
            Target::Objects(kind, paths) => {
                paths.iter().map(|path| self.find(&known, kind, path)).collect::<Result<Vec<_>, _>>()?
            }
            Target::AllIn(kind, paths) => {
                let mut all = Vec::new();
                for path in &paths {
                    let schema = self.schema_of(&known, path)?;
                    all.extend(known.iter().filter(|object| object.kind == kind && object.schema == schema).cloned());
                }
                all
            }
        };
        self.changes(roles, &database, &change, privileges, &objects).await
    }

    /// The changes of a GRANT or REVOKE on objects, which the user must be allowed to give away.
    async fn changes(
        &self,
        roles: &Roles,
        database: &Database,
        change: &Change,
        wanted: Wanted,
        objects: &[Securable],
    ) -> Result<Vec<AccessChange>, Error> {
        let grants = self.store.metastore().grants(database.id).await.map_err(storage_error)?;
        let mut changes = Vec::new();
        for object in objects {
            let all = all_on(object.kind);
            let privileges = match wanted {
                Wanted::All => all,
                Wanted::These(these) if all.contains(these) => these,
                Wanted::These(these) => {
                    let message =
                        format!("invalid privilege type {} for {}", names_of(these.without(all)), shown(object));
                    return Err(Error::of(ErrorKind::InvalidInput, message).with_sqlstate("0LP01"));
                }
            };
            self.check_gives(roles, &grants, object, privileges)?;
            for grantee in &change.grantees {
                let base = if grantee.is_empty() { default_of(object) } else { Privileges::NONE };
                let (add, remove) = if change.grants {
                    (privileges, Privileges::NONE)
                } else if change.option {
                    (Privileges::NONE, Privileges::NONE)
                } else {
                    (Privileges::NONE, privileges)
                };
                let (add_options, remove_options) = match (change.grants, change.option) {
                    (true, true) => (privileges, Privileges::NONE),
                    (true, false) => (Privileges::NONE, Privileges::NONE),
                    (false, _) => (Privileges::NONE, privileges),
                };
                changes.push(AccessChange::Grant {
                    database: database.id,
                    object: object.clone(),
                    grantee: grantee.clone(),
                    base,
                    add,
                    remove,
                    add_options,
                    remove_options,
                });
            }
        }
        Ok(changes)
    }

    /// Whether the user may give these privileges on something to others: he owns it, or has them with the GRANT OPTION.
    fn check_gives(
        &self,
        roles: &Roles,
        grants: &[Grant],
        object: &Securable,
        privileges: Privileges,
    ) -> Result<(), Error> {
        if self.is_superuser(roles) {
            return Ok(());
        }
        let own = roles.of(self.user);
        let held = |on: &Securable| {
            grants
                .iter()
                .filter(|grant| grant.object == *on && own.contains(&grant.grantee))
                .fold((Privileges::NONE, Privileges::NONE), |(held, options), grant| {
                    (held.with(grant.privileges), options.with(grant.options))
                })
        };
        let (own_privileges, options) = held(object);
        let (of_database, _) = held(&Securable::database());
        let owner = own_privileges.with(of_database).contains(Privileges::OWNER);
        if owner || options.contains(privileges) {
            return Ok(());
        }
        Err(denied(&format!("permission denied for {}", shown(object))))
    }

    fn check_grantees(&self, roles: &Roles, change: &Change) -> Result<(), Error> {
        change.grantees.iter().filter(|grantee| !grantee.is_empty()).try_for_each(|grantee| {
            find(roles, grantee)?;
            Ok(())
        })
    }

    async fn defaults(
        &self,
        roles: &Roles,
        change: Change,
        wanted: Wanted,
        of: Vec<String>,
        schemas: Vec<String>,
        sequences: bool,
    ) -> Result<Vec<AccessChange>, Error> {
        self.check_grantees(roles, &change)?;
        let kind = if sequences { SecurableKind::FutureSequence } else { SecurableKind::FutureTable };
        let of = if of.is_empty() { vec![self.user.to_owned()] } else { of };
        let own = roles.of(self.user);
        for role in &of {
            if role != ADMINISTRATOR {
                find(roles, role)?;
            }
            if !self.is_superuser(roles) && !own.contains(role) {
                return Err(denied("permission denied: these are the defaults of another role"));
            }
        }
        let all = all_on(kind);
        let privileges = match wanted {
            Wanted::All => all,
            Wanted::These(these) => Privileges(these.0 & all.0),
        };
        let (database, _) = self.databases.timeline(self.database).await?;
        let known = self.known().await?;
        let schemas = if schemas.is_empty() {
            vec![String::new()]
        } else {
            schemas.iter().map(|name| self.schema_of(&known, std::slice::from_ref(name))).collect::<Result<_, _>>()?
        };
        let mut changes = Vec::new();
        for role in &of {
            for schema in &schemas {
                // A role's name is told apart by case.
                let object = Securable { kind, schema: schema.clone(), name: role.clone() };
                for grantee in &change.grantees {
                    let (add, remove) =
                        if change.grants { (privileges, Privileges::NONE) } else { (Privileges::NONE, privileges) };
                    let option = |mask| if change.option { mask } else { Privileges::NONE };
                    changes.push(AccessChange::Grant {
                        database: database.id,
                        object: object.clone(),
                        grantee: grantee.clone(),
                        base: Privileges::NONE,
                        add: if change.option && !change.grants { Privileges::NONE } else { add },
                        remove: if change.option { Privileges::NONE } else { remove },
                        add_options: option(add),
                        remove_options: remove,
                    });
                }
            }
        }
        Ok(changes)
    }

    async fn set_owner(
        &self,
        roles: &Roles,
        kind: SecurableKind,
        path: Vec<String>,
        owner: &str,
    ) -> Result<Vec<AccessChange>, Error> {
        let (database, object) = if kind == SecurableKind::Database {
            (self.databases.timeline(&path.join(".")).await?.0, Securable::database())
        } else {
            let known = self.known().await?;
            let object = match kind {
                SecurableKind::Schema => Securable::schema(&self.schema_of(&known, &path)?),
                _ => self.find(&known, kind, &path)?,
            };
            (self.databases.timeline(self.database).await?.0, object)
        };
        let grants = self.store.metastore().grants(database.id).await.map_err(storage_error)?;
        self.check_gives(roles, &grants, &object, Privileges::OWNER)?;
        let owner = match owner {
            "current_user" | "session_user" | "current_role" => self.user,
            owner => owner,
        };
        if owner != ADMINISTRATOR {
            find(roles, owner)?;
            if !self.is_superuser(roles) && !roles.of(self.user).contains(owner) {
                return Err(denied(&format!("must be member of role \"{owner}\"")));
            }
        }
        let mut changes = disown(&database, &object, &grants);
        if owner != ADMINISTRATOR {
            changes.push(give(database.id, &object, owner, Privileges::OWNER, Privileges::NONE));
        }
        Ok(changes)
    }

    /// What some roles own in the session's database is another's from now on; without one, all that they have there is
    /// taken from them.
    async fn reassign(&self, roles: &Roles, from: &[String], to: Option<&str>) -> Result<Vec<AccessChange>, Error> {
        let own = roles.of(self.user);
        for role in from.iter().map(String::as_str).chain(to) {
            if role != ADMINISTRATOR {
                find(roles, role)?;
            }
            if !self.is_superuser(roles) && !own.contains(role) {
                return Err(denied(&format!("must be member of role \"{role}\"")));
            }
        }
        let (database, _) = self.databases.timeline(self.database).await?;
        let grants = self.store.metastore().grants(database.id).await.map_err(storage_error)?;
        let mut changes = Vec::new();
        for grant in grants.iter().filter(|grant| from.contains(&grant.grantee)) {
            let owns = grant.privileges.contains(Privileges::OWNER);
            let all = Privileges(u32::MAX);
            if to.is_none() && owns && grant.object.kind != SecurableKind::Database {
                let message = format!("role \"{}\" owns {}", grant.grantee, shown(&grant.object));
                return Err(Error::of(ErrorKind::Dependency, message)
                    .with_sqlstate("2BP01")
                    .with_hint("drop it, or give it to another role with REASSIGN OWNED BY"));
            }
            if to.is_some() && !owns {
                continue;
            }
            let remove = if to.is_some() { Privileges::OWNER } else { all };
            changes.push(take(&database, &grant.object, &grant.grantee, remove));
            if let Some(to) = to.filter(|to| *to != ADMINISTRATOR) {
                changes.push(give(database.id, &grant.object, to, Privileges::OWNER, Privileges::NONE));
            }
        }
        Ok(changes)
    }

    async fn show_users(&self, roles: &Roles) -> Result<Vec<Vec<String>>, Error> {
        let yes = |flag: bool| if flag { "yes" } else { "no" }.to_owned();
        let administrator =
            [ADMINISTRATOR, "yes", "yes", "yes", "yes", "", "", "no", "yes"].map(str::to_owned).to_vec();
        let all = roles.roles.values().map(|role| {
            let groups = roles.memberships.iter().filter(|membership| membership.member == role.name);
            let groups: Vec<_> = groups.map(|membership| membership.role.as_str()).collect();
            vec![
                role.name.clone(),
                yes(role.login),
                yes(role.superuser),
                yes(role.create_database),
                yes(role.create_role),
                groups.join(", "),
                role.valid_until.map(time_text).unwrap_or_default(),
                yes(role.verifier.is_some()),
                yes(role.token_hash.is_some()),
            ]
        });
        Ok([administrator].into_iter().chain(all).collect())
    }

    /// Everything that is granted in the session's database; to whoever is no superuser, what is granted to him.
    async fn show_grants(&self, roles: &Roles) -> Result<Vec<Vec<String>>, Error> {
        let (database, _) = self.databases.timeline(self.database).await?;
        let grants = self.store.metastore().grants(database.id).await.map_err(storage_error)?;
        let (own, all) = (roles.of(self.user), self.is_superuser(roles));
        let seen = grants.into_iter().filter(|grant| all || grant.grantee.is_empty() || own.contains(&grant.grantee));
        let row = |grant: Grant| {
            let Securable { kind, schema, name } = grant.object;
            let grantee = if grant.grantee.is_empty() { "PUBLIC".to_owned() } else { grant.grantee };
            vec![word(kind).to_owned(), schema, name, grantee, names_of(grant.privileges), names_of(grant.options)]
        };
        Ok(seen.map(row).collect())
    }

    /// What is in the session's database: its schemas, and what is in them that privileges can be of.
    async fn known(&self) -> Result<BTreeSet<Securable>, Error> {
        const SQL: &str = "SELECT 'schema', schema_name, '' FROM system.main.duckdb_schemas()
            WHERE database_name = current_database() AND NOT internal
            UNION ALL SELECT 'schema', 'main', ''
            UNION ALL SELECT 'table', schema_name, table_name FROM system.main.duckdb_tables() WHERE database_name = current_database()
            UNION ALL SELECT 'table', schema_name, view_name FROM system.main.duckdb_views()
            WHERE database_name = current_database() AND NOT internal
            UNION ALL SELECT 'sequence', schema_name, sequence_name FROM system.main.duckdb_sequences()
            WHERE database_name = current_database()
            UNION ALL SELECT 'type', schema_name, type_name FROM system.main.duckdb_types()
            WHERE database_name = current_database() AND NOT internal
            UNION ALL SELECT 'function', schema_name, function_name FROM system.main.duckdb_functions()
            WHERE database_name = current_database() AND NOT internal";
        let database = self.databases.get(self.database, "").await?;
        let read = tokio::task::spawn_blocking(move || -> Result<BTreeSet<Securable>, Error> {
            let mut pooled = database.check_out()?;
            let mut rows = pooled.connection.parse(SQL)?.submit(0, None)?;
            let mut known = BTreeSet::new();
            while let Some(batch) = rows.next()? {
                let texts: Vec<_> =
                    batch.columns().iter().filter_map(|column| column.as_any().downcast_ref::<StringArray>()).collect();
                let [kinds, schemas, names] = texts[..] else {
                    return Err(Error::of(ErrorKind::Internal, "a list of texts is none"));
                };
                for row in 0..kinds.len() {
                    if let Some(kind) = kind_of(kinds.value(row)) {
                        known.insert(Securable::of(kind, schemas.value(row), names.value(row)));
                    }
                }
            }
            drop(rows);
            database.check_in(pooled);
            Ok(known)
        });
        read.await.map_err(|error| Error::of(ErrorKind::Internal, error.to_string()))?
    }

    /// The schema of that path; `public` is `main` where there is no other.
    fn schema_of(&self, known: &BTreeSet<Securable>, path: &[String]) -> Result<String, Error> {
        let name = path.last().map(|name| name.to_ascii_lowercase()).unwrap_or_default();
        let exists = |name: &str| known.contains(&Securable::schema(name));
        if exists(&name) {
            return Ok(name);
        }
        if name == "public" {
            return Ok("main".to_owned());
        }
        let message = format!("schema \"{name}\" does not exist");
        Err(Error::of(ErrorKind::Catalog, message).with_sqlstate("3F000"))
    }

    fn find(&self, known: &BTreeSet<Securable>, kind: SecurableKind, path: &[String]) -> Result<Securable, Error> {
        let name = path.last().map(String::as_str).unwrap_or_default();
        let schema = match path.len() {
            0 | 1 => self.schema.to_owned(),
            length => self.schema_of(known, &path[length - 2..=length - 2])?,
        };
        // GRANT ON a name without a word in front of it may be of a sequence.
        let kinds = if kind == SecurableKind::Table { vec![kind, SecurableKind::Sequence] } else { vec![kind] };
        let found =
            kinds.into_iter().map(|kind| Securable::of(kind, &schema, name)).find(|object| known.contains(object));
        found.ok_or_else(|| {
            let what = if kind == SecurableKind::Table { "relation" } else { word(kind) };
            let code = if matches!(kind, SecurableKind::Table | SecurableKind::Sequence) { "42P01" } else { "42704" };
            let message = format!("{what} \"{}\" does not exist", path.join("."));
            Error::of(ErrorKind::Catalog, message).with_sqlstate(code)
        })
    }
}

/// A role with what the options say.
fn with(role: Role, options: Options) -> Result<Role, Error> {
    let verifier = match options.password {
        None => role.verifier,
        Some(None) => None,
        Some(Some(password)) => Some(verifier_of(&password)?),
    };
    let valid_until = match options.valid_until.as_deref() {
        None => role.valid_until,
        Some("infinity") => None,
        Some(text) => match Point::parse(text) {
            Ok(Point::Time(time)) => Some(time),
            _ => {
                let message = format!("invalid input syntax for type timestamp with time zone: \"{text}\"");
                return Err(Error::of(ErrorKind::InvalidInput, message).with_sqlstate("22007"));
            }
        },
    };
    Ok(Role {
        login: options.login.unwrap_or(role.login),
        superuser: options.superuser.unwrap_or(role.superuser),
        create_database: options.create_database.unwrap_or(role.create_database),
        create_role: options.create_role.unwrap_or(role.create_role),
        verifier,
        valid_until,
        ..role
    })
}

/// What is kept of a password. A text that is such a verifier already, as psql's `\password` sends it, is kept as it is.
fn verifier_of(password: &str) -> Result<String, Error> {
    if password.is_empty() {
        let message = "an empty password is none";
        return Err(Error::of(ErrorKind::InvalidInput, message).with_hint("PASSWORD NULL takes it away"));
    }
    if password.starts_with("SCRAM-SHA-256$") {
        return Ok(password.to_owned());
    }
    if password.len() == 35 && password.starts_with("md5") {
        let message = "passwords are kept as SCRAM-SHA-256 only";
        return Err(Error::of(ErrorKind::Unsupported, message).with_hint("SET password_encryption = 'scram-sha-256'"));
    }
    Ok(postgres_protocol::password::scram_sha_256(password.as_bytes()))
}

fn find<'r>(roles: &'r Roles, name: &str) -> Result<&'r Role, Error> {
    roles.roles.get(name).ok_or_else(|| no_role(name))
}

fn no_role(name: &str) -> Error {
    Error::of(ErrorKind::Catalog, format!("role \"{name}\" does not exist")).with_sqlstate("42704")
}

fn denied(message: &str) -> Error {
    Error::of(ErrorKind::Permission, message).with_sqlstate("42501")
}

/// What the metastore says of roles, as PostgreSQL would.
fn role_error(error: openduck_layers::StorageError) -> Error {
    use openduck_layers::StorageError as E;
    match error {
        E::Exists(what) => Error::of(ErrorKind::Catalog, format!("{what} exists already")).with_sqlstate("42710"),
        E::NotFound(what) => Error::of(ErrorKind::Catalog, format!("{what} does not exist")).with_sqlstate("42704"),
        E::Refused(why) => Error::of(ErrorKind::Dependency, format!("it cannot be dropped: {why}"))
            .with_sqlstate("2BP01")
            .with_hint("in each database: REASSIGN OWNED BY it, then DROP OWNED BY it"),
        error => storage_error(error),
    }
}

/// Nobody owns something any more.
fn disown(database: &Database, object: &Securable, grants: &[Grant]) -> Vec<AccessChange> {
    let owns = |grant: &&Grant| grant.object == *object && grant.privileges.contains(Privileges::OWNER);
    grants.iter().filter(owns).map(|grant| take(database, object, &grant.grantee, Privileges::OWNER)).collect()
}

fn take(database: &Database, object: &Securable, grantee: &str, remove: Privileges) -> AccessChange {
    AccessChange::Grant {
        database: database.id,
        object: object.clone(),
        grantee: grantee.to_owned(),
        base: Privileges::NONE,
        add: Privileges::NONE,
        remove,
        add_options: Privileges::NONE,
        remove_options: remove,
    }
}

fn word(kind: SecurableKind) -> &'static str {
    match kind {
        SecurableKind::Database => "database",
        SecurableKind::Schema => "schema",
        SecurableKind::Table => "table",
        SecurableKind::Sequence => "sequence",
        SecurableKind::Type => "type",
        SecurableKind::Function => "function",
        SecurableKind::FutureTable => "future tables of",
        SecurableKind::FutureSequence => "future sequences of",
    }
}

fn kind_of(word: &str) -> Option<SecurableKind> {
    Some(match word {
        "schema" => SecurableKind::Schema,
        "table" => SecurableKind::Table,
        "sequence" => SecurableKind::Sequence,
        "type" => SecurableKind::Type,
        "function" => SecurableKind::Function,
        _ => return None,
    })
}

/// Something as error messages call it.
fn shown(object: &Securable) -> String {
    match object.kind {
        SecurableKind::Database => "database".to_owned(),
        SecurableKind::Schema => format!("schema {}", object.schema),
        kind => format!("{} {}", word(kind), object.name),
    }
}
