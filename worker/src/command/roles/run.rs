//! Carrying statements about roles out, on the metastore. Who may do that is looked at first, then all of it happens at once.

use openduck_layers::{
    Store,
    metastore::{AccessChange, Role},
};
use openduck_proto::{Error, ErrorKind};

use super::RoleCommand;
use crate::{
    access::{Access, Roles},
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
    pub(super) fn is_superuser(&self, roles: &Roles) -> bool {
        roles.is_superuser(self.user)
    }
}

pub(super) fn denied(message: &str) -> Error {
    Error::of(ErrorKind::Permission, message).with_sqlstate("42501")
}

/// What the metastore says of roles, as PostgreSQL would.
pub(super) fn role_error(error: openduck_layers::StorageError) -> Error {
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
