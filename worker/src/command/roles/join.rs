//! Who is a member of which role.

use openduck_layers::metastore::{AccessChange, Membership};
use openduck_proto::{Error, ErrorKind, user::ADMINISTRATOR};

use super::{Administration, Change, names::find};
use crate::access::Roles;

impl Administration<'_> {
    /// Whether the user may take others into a group.
    pub(super) fn check_admits(&self, roles: &Roles, group: &str) -> Result<(), Error> {
        let role = find(roles, group)?;
        let own = roles.of(self.user);
        let admits = roles.memberships.iter().any(|m| m.role == group && m.admin && own.contains(&m.member));
        if admits && !role.superuser { Ok(()) } else { self.check_manages(roles, role.superuser) }
    }

    pub(super) fn join(&self, roles: &Roles, change: Change, groups: Vec<String>) -> Result<Vec<AccessChange>, Error> {
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
}
