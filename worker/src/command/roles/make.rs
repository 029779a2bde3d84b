//! Making, changing and dropping roles, their passwords and their tokens.

use openduck_layers::{
    metastore::{AccessChange, Membership, Role},
    point::Point,
};
use openduck_proto::{
    Error, ErrorKind, token,
    user::{ADMINISTRATOR, new_token},
};

use super::{
    Administration, Options,
    names::{find, no_role},
    run::{denied, role_error},
};
use crate::access::Roles;

/// Longest name of a role, as PostgreSQL's.
const NAME_BYTES_MAX: usize = 63;
/// Names that mean something else.
const RESERVED: &[&str] =
    &["public", "none", "all", "current_user", "session_user", "current_role", "user", ADMINISTRATOR];

impl Administration<'_> {
    /// Whether the user may make and change roles; only a superuser may where one is of it.
    pub(super) fn check_manages(&self, roles: &Roles, superuser: bool) -> Result<(), Error> {
        let creates = roles.roles.get(self.user).is_some_and(|role| role.create_role);
        if self.is_superuser(roles) || (creates && !superuser) {
            return Ok(());
        }
        let who = if superuser { "a superuser" } else { "a role with CREATEROLE" };
        Err(denied(&format!("permission denied: only {who} may do this to a role")))
    }

    pub(super) async fn create(
        &self,
        roles: &Roles,
        name: String,
        options: Options,
    ) -> Result<Vec<AccessChange>, Error> {
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

    pub(super) async fn alter(&self, roles: &Roles, name: String, options: Options) -> Result<AccessChange, Error> {
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

    pub(super) fn drop(&self, roles: &Roles, names: Vec<String>, if_exists: bool) -> Result<Vec<AccessChange>, Error> {
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
    pub(super) fn own_or_managed<'r>(&self, roles: &'r Roles, user: Option<String>) -> Result<&'r Role, Error> {
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

    pub(super) async fn create_token(&self, roles: &Roles, user: Option<String>) -> Result<Vec<Vec<String>>, Error> {
        let role = self.own_or_managed(roles, user)?;
        let made = new_token();
        let changed = Role { token_hash: Some(token::hash(&made)), ..role.clone() };
        let name = changed.name.clone();
        self.store.metastore().change_access(&[AccessChange::AlterRole(changed)]).await.map_err(role_error)?;
        self.access.forget_all();
        Ok(vec![vec![name, made]])
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
