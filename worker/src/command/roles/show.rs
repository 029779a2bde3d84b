//! The roles and the grants that there are, as rows.

use openduck_layers::{
    metastore::{Grant, Securable},
    point::time_text,
};
use openduck_proto::{Error, user::ADMINISTRATOR};

use super::{Administration, names::word, names_of};
use crate::{access::Roles, database::storage_error};

impl Administration<'_> {
    pub(super) async fn show_users(&self, roles: &Roles) -> Result<Vec<Vec<String>>, Error> {
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
    pub(super) async fn show_grants(&self, roles: &Roles) -> Result<Vec<Vec<String>>, Error> {
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
}
