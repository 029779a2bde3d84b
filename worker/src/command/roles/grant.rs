//! Giving privileges and taking them away, on what there is and on what is yet to be made.

use openduck_layers::metastore::{AccessChange, Database, Grant, Privileges, Securable, SecurableKind};
use openduck_proto::{Error, ErrorKind, user::ADMINISTRATOR};

use super::{
    Administration, Change, Target, Wanted, all_on,
    names::{find, shown},
    names_of,
    run::denied,
};
use crate::{
    access::{Roles, default_of},
    database::storage_error,
};

impl Administration<'_> {
    pub(super) async fn grant(
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
    pub(super) fn check_gives(
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

    pub(super) async fn defaults(
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
}
