//! Who owns what, and who has it next.

use openduck_layers::metastore::{AccessChange, Database, Grant, Privileges, Securable, SecurableKind};
use openduck_proto::{Error, ErrorKind, user::ADMINISTRATOR};

use super::{
    Administration,
    names::{find, shown},
    run::denied,
};
use crate::{
    access::{Roles, give},
    database::storage_error,
};

impl Administration<'_> {
    pub(super) async fn set_owner(
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
    pub(super) async fn reassign(
        &self,
        roles: &Roles,
        from: &[String],
        to: Option<&str>,
    ) -> Result<Vec<AccessChange>, Error> {
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
