//! Statements about roles and what they may do, as PostgreSQL has them.
//!
//! | statement | |
//! |---|---|
//! | `CREATE USER name [WITH] [PASSWORD 'text'] [VALID UNTIL 'time'] [SUPERUSER] [CREATEDB] [CREATEROLE] [IN ROLE ..]` | `ROLE`, `GROUP`: one that cannot log in |
//! | `ALTER USER name ..`, `DROP USER [IF EXISTS] name, ..` | |
//! | `CREATE TOKEN [FOR name]`, `DROP TOKEN [FOR name]` | what stands for a user where no password can be asked for; told once |
//! | `GRANT privileges ON object TO name, .. [WITH GRANT OPTION]`, `REVOKE [GRANT OPTION FOR] .. FROM ..` | on tables, views, sequences, schemas, the database |
//! | `GRANT role TO name`, `REVOKE role FROM name` | membership |
//! | `ALTER DEFAULT PRIVILEGES [FOR ROLE name] [IN SCHEMA name] GRANT .. ON TABLES TO ..` | of what is yet to be made |
//! | `ALTER TABLE name OWNER TO role` | and of views, sequences, schemas, the database |
//! | `REASSIGN OWNED BY role TO role`, `DROP OWNED BY role` | in the session's database |
//! | `SHOW USERS`, `SHOW GRANTS` | |

use openduck_layers::metastore::{Privileges, SecurableKind};
use openduck_proto::{Error, ErrorKind, v1::StatementKind};

use super::words::Words;

mod grant;
mod join;
mod make;
mod names;
mod own;
mod run;
mod show;

pub(crate) use self::run::Administration;

/// One statement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum RoleCommand {
    Create { name: String, options: Options },
    Alter { name: String, options: Options },
    Drop { names: Vec<String>, if_exists: bool },
    CreateToken { user: Option<String> },
    DropToken { user: Option<String> },
    Grant { change: Change, privileges: Wanted, on: Target },
    Join { change: Change, roles: Vec<String> },
    Defaults { change: Change, privileges: Wanted, of: Vec<String>, schemas: Vec<String>, sequences: bool },
    SetOwner { kind: SecurableKind, name: Vec<String>, owner: String },
    Reassign { from: Vec<String>, to: String },
    DropOwned { by: Vec<String> },
    ShowUsers,
    ShowGrants,
}

/// What a role is to be; `None`: as it is, or as new ones are.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Options {
    pub(crate) login: Option<bool>,
    pub(crate) superuser: Option<bool>,
    pub(crate) create_database: Option<bool>,
    pub(crate) create_role: Option<bool>,
    /// The inner `None`: none from now on.
    pub(crate) password: Option<Option<String>>,
    pub(crate) valid_until: Option<String>,
    /// Groups to be a member of.
    pub(crate) member_of: Vec<String>,
    /// Members to be.
    pub(crate) members: Vec<String>,
}

/// Who is given, or loses, something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Change {
    pub(crate) grants: bool,
    /// `WITH GRANT OPTION`, `GRANT OPTION FOR`; of membership the ADMIN OPTION.
    pub(crate) option: bool,
    /// Empty: everybody.
    pub(crate) grantees: Vec<String>,
}

/// The privileges of a GRANT.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Wanted {
    All,
    These(Privileges),
}

/// What a GRANT is on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Target {
    /// Databases, by name.
    Databases(Vec<String>),
    Schemas(Vec<Vec<String>>),
    /// Tables, views, sequences, types or macros, each by its path.
    Objects(SecurableKind, Vec<Vec<String>>),
    /// All of a kind in some schemas.
    AllIn(SecurableKind, Vec<Vec<String>>),
}

const PRIVILEGES: &[(&str, Privileges)] = &[
    ("select", Privileges::SELECT),
    ("insert", Privileges::INSERT),
    ("update", Privileges::UPDATE),
    ("delete", Privileges::DELETE),
    ("truncate", Privileges::TRUNCATE),
    ("references", Privileges::REFERENCES),
    ("trigger", Privileges::TRIGGER),
    ("usage", Privileges::USAGE),
    ("create", Privileges::CREATE),
    ("connect", Privileges::CONNECT),
    ("temporary", Privileges::TEMPORARY),
    ("temp", Privileges::TEMPORARY),
    ("execute", Privileges::EXECUTE),
];

/// What there is to grant on something of a kind.
pub(crate) fn all_on(kind: SecurableKind) -> Privileges {
    use Privileges as P;
    let all: &[Privileges] = match kind {
        SecurableKind::Database => &[P::CREATE, P::CONNECT, P::TEMPORARY],
        SecurableKind::Schema => &[P::USAGE, P::CREATE],
        SecurableKind::Table | SecurableKind::FutureTable => {
            &[P::SELECT, P::INSERT, P::UPDATE, P::DELETE, P::TRUNCATE, P::REFERENCES, P::TRIGGER]
        }
        SecurableKind::Sequence | SecurableKind::FutureSequence => &[P::USAGE, P::SELECT, P::UPDATE],
        SecurableKind::Type => &[P::USAGE],
        SecurableKind::Function => &[P::EXECUTE],
    };
    all.iter().fold(P::NONE, |sum, one| sum.with(*one))
}

/// The names of privileges, as PostgreSQL writes them.
pub(crate) fn names_of(privileges: Privileges) -> String {
    let held = PRIVILEGES.iter().filter(|(name, one)| *name != "temp" && privileges.contains(*one));
    let mut names: Vec<_> = held.map(|(name, _)| name.to_ascii_uppercase()).collect();
    if privileges.contains(Privileges::OWNER) {
        names.insert(0, "OWNER".to_owned());
    }
    names.join(", ")
}

impl RoleCommand {
    /// Reads a statement that begins with these two words; `None` where it is none of these.
    ///
    /// # Errors
    /// SYNTAX: it begins as one of these and goes on otherwise. UNSUPPORTED: PostgreSQL has it, and we have not.
    pub(super) fn parse(first: &str, second: &str, words: &mut Words) -> Result<Option<Self>, Error> {
        let command = match (first, second) {
            ("create", "user" | "role" | "group") => {
                words.skip();
                let name = words.role()?;
                let mut options = Options::read(words)?;
                options.login = options.login.or(Some(second == "user"));
                Self::Create { name, options }
            }
            ("alter", "user" | "role" | "group") => {
                words.skip();
                let name = words.role()?;
                if matches!(words.peek().as_str(), "set" | "reset" | "rename" | "in" | "add" | "drop") {
                    return Err(unsupported("this form of ALTER ROLE"));
                }
                Self::Alter { name, options: Options::read(words)? }
            }
            ("drop", "user" | "role" | "group") => {
                words.skip();
                let if_exists = words.take(&["if", "exists"]);
                Self::Drop { names: words.list(Words::role)?, if_exists }
            }
            ("create" | "drop", "token") => {
                words.skip();
                let user = if words.take(&["for"]) { Some(words.role()?) } else { None };
                if first == "create" { Self::CreateToken { user } } else { Self::DropToken { user } }
            }
            ("drop", "owned") => {
                words.skip();
                words.expect("by")?;
                let by = words.list(Words::role)?;
                let _ = words.take(&["cascade"]) || words.take(&["restrict"]);
                Self::DropOwned { by }
            }
            ("reassign", "owned") => {
                words.skip();
                words.expect("by")?;
                let from = words.list(Words::role)?;
                words.expect("to")?;
                Self::Reassign { from, to: words.role()? }
            }
            ("grant", _) => Self::grant(words, true)?,
            ("revoke", _) => Self::grant(words, false)?,
            ("alter", "default") => Self::defaults(words)?,
            ("alter", kind @ ("table" | "view" | "sequence" | "schema" | "database" | "type" | "function")) => {
                match Self::owner(kind, words)? {
                    Some(command) => command,
                    None => return Ok(None),
                }
            }
            ("show", "users" | "roles") => {
                words.skip();
                Self::ShowUsers
            }
            ("show", "grants") => {
                words.skip();
                Self::ShowGrants
            }
            _ => return Ok(None),
        };
        Ok(Some(command))
    }

    /// What stands after GRANT or REVOKE.
    fn grant(words: &mut Words, grants: bool) -> Result<Self, Error> {
        let option = !grants && (words.take(&["grant", "option", "for"]) || words.take(&["admin", "option", "for"]));
        let names = privilege_names(words)?;
        if !words.take(&["on"]) {
            return Ok(Self::Join { change: Change::read(words, grants, option)?, roles: names });
        }
        let privileges = wanted(&names)?;
        let on = Target::read(words)?;
        Ok(Self::Grant { change: Change::read(words, grants, option)?, privileges, on })
    }

    fn defaults(words: &mut Words) -> Result<Self, Error> {
        words.skip();
        words.expect("privileges")?;
        let (mut of, mut schemas) = (Vec::new(), Vec::new());
        loop {
            if words.take(&["for", "role"]) || words.take(&["for", "user"]) {
                of = words.list(Words::role)?;
            } else if words.take(&["in", "schema"]) {
                schemas = words.list(|words| words.path().map(|path| path.join(".")))?;
            } else {
                break;
            }
        }
        let grants = words.take(&["grant"]);
        if !grants {
            words.expect("revoke")?;
        }
        let option = !grants && words.take(&["grant", "option", "for"]);
        let privileges = wanted(&privilege_names(words)?)?;
        words.expect("on")?;
        let sequences = words.take(&["sequences"]);
        if !sequences && !words.take(&["tables"]) {
            return Err(unsupported("default privileges of anything but TABLES and SEQUENCES"));
        }
        let change = Change::read(words, grants, option)?;
        Ok(Self::Defaults { change, privileges, of, schemas, sequences })
    }

    /// `ALTER kind name OWNER TO role`; `None` where it is another ALTER.
    fn owner(kind: &str, words: &mut Words) -> Result<Option<Self>, Error> {
        words.skip();
        let _ = words.take(&["if", "exists"]);
        let Ok(name) = words.path() else { return Ok(None) };
        if !words.take(&["owner", "to"]) {
            return Ok(None);
        }
        let kind = match kind {
            "database" => SecurableKind::Database,
            "schema" => SecurableKind::Schema,
            "sequence" => SecurableKind::Sequence,
            "type" => SecurableKind::Type,
            "function" => SecurableKind::Function,
            _ => SecurableKind::Table,
        };
        Ok(Some(Self::SetOwner { kind, name, owner: words.role()? }))
    }

    pub(super) fn kind(&self) -> StatementKind {
        match self {
            Self::Create { .. } | Self::CreateToken { .. } => StatementKind::Create,
            Self::Drop { .. } | Self::DropToken { .. } | Self::DropOwned { .. } => StatementKind::Drop,
            Self::ShowUsers | Self::ShowGrants => StatementKind::Select,
            _ => StatementKind::Alter,
        }
    }

    pub(super) fn columns(&self) -> &'static [&'static str] {
        match self {
            Self::CreateToken { .. } => &["user", "token"],
            Self::ShowUsers => &[
                "name",
                "login",
                "superuser",
                "create_database",
                "create_role",
                "member_of",
                "valid_until",
                "password",
                "token",
            ],
            Self::ShowGrants => &["kind", "schema", "name", "grantee", "privileges", "grantable"],
            _ => &[],
        }
    }
}

impl Options {
    fn read(words: &mut Words) -> Result<Self, Error> {
        let mut options = Self::default();
        let _ = words.take(&["with"]);
        while !words.is_over() {
            match words.next_word().as_str() {
                "login" => options.login = Some(true),
                "nologin" => options.login = Some(false),
                "superuser" => options.superuser = Some(true),
                "nosuperuser" => options.superuser = Some(false),
                "createdb" => options.create_database = Some(true),
                "nocreatedb" => options.create_database = Some(false),
                "createrole" | "createuser" => options.create_role = Some(true),
                "nocreaterole" | "nocreateuser" => options.create_role = Some(false),
                "inherit" | "noreplication" | "nobypassrls" | "encrypted" => {}
                "password" => {
                    let none = words.take(&["null"]);
                    options.password = Some(if none { None } else { Some(words.name()?) });
                }
                "valid" => {
                    words.expect("until")?;
                    options.valid_until = Some(words.name()?);
                }
                "in" => {
                    let _ = words.take(&["role"]) || words.take(&["group"]);
                    options.member_of.extend(words.list(Words::role)?);
                }
                "role" | "user" => options.members.extend(words.list(Words::role)?),
                "connection" => {
                    words.expect("limit")?;
                    if words.name()? != "-1" {
                        return Err(unsupported("CONNECTION LIMIT"));
                    }
                }
                "" => return Err(words.unexpected("an option of the role")),
                other => return Err(unsupported(&format!("the option {}", other.to_ascii_uppercase()))),
            }
        }
        Ok(options)
    }
}

impl Change {
    fn read(words: &mut Words, grants: bool, option: bool) -> Result<Self, Error> {
        words.expect(if grants { "to" } else { "from" })?;
        let grantee = |words: &mut Words| {
            let _ = words.take(&["group"]);
            let is_public = words.peek() == "public";
            words.role().map(|name| if is_public { String::new() } else { name })
        };
        let grantees = words.list(grantee)?;
        let option = option
            || (grants && (words.take(&["with", "grant", "option"]) || words.take(&["with", "admin", "option"])));
        if words.take(&["granted", "by"]) {
            let _ = words.role()?;
        }
        let _ = words.take(&["cascade"]) || words.take(&["restrict"]);
        Ok(Self { grants, option, grantees })
    }
}

impl Target {
    fn read(words: &mut Words) -> Result<Self, Error> {
        if words.take(&["database"]) {
            return Ok(Self::Databases(words.list(Words::name)?));
        }
        if words.take(&["schema"]) {
            return Ok(Self::Schemas(words.list(Words::path)?));
        }
        for (all, kind) in [
            ("tables", SecurableKind::Table),
            ("sequences", SecurableKind::Sequence),
            ("functions", SecurableKind::Function),
        ] {
            if words.take(&["all", all, "in", "schema"]) {
                return Ok(Self::AllIn(kind, words.list(Words::path)?));
            }
        }
        let kind = match words.peek().as_str() {
            "sequence" => SecurableKind::Sequence,
            "type" => SecurableKind::Type,
            "function" | "routine" => SecurableKind::Function,
            "column" | "foreign" | "language" | "large" | "parameter" | "tablespace" | "domain" | "procedure" => {
                return Err(unsupported(&format!("GRANT ON {}", words.peek().to_ascii_uppercase())));
            }
            _ => SecurableKind::Table,
        };
        if kind != SecurableKind::Table || words.peek() == "table" {
            words.skip();
        }
        let one = |words: &mut Words| {
            let path = words.path()?;
            if words.take(&["("]) {
                while !words.take(&[")"]) {
                    if words.is_over() {
                        return Err(words.unexpected(")"));
                    }
                    words.skip();
                }
            }
            Ok(path)
        };
        Ok(Self::Objects(kind, words.list(one)?))
    }
}

/// Names between GRANT and ON or TO.
fn privilege_names(words: &mut Words) -> Result<Vec<String>, Error> {
    let names = words.list(|words| {
        let name = words.role()?;
        if name == "all" {
            let _ = words.take(&["privileges"]);
        }
        Ok(name)
    })?;
    if words.peek() == "(" {
        return Err(unsupported("privileges on columns"));
    }
    Ok(names)
}

fn wanted(names: &[String]) -> Result<Wanted, Error> {
    if names == ["all"] {
        return Ok(Wanted::All);
    }
    let mut sum = Privileges::NONE;
    for name in names {
        let known = PRIVILEGES.iter().find(|(known, _)| known == name);
        let (_, one) =
            known.ok_or_else(|| Error::of(ErrorKind::Syntax, format!("unrecognized privilege type \"{name}\"")))?;
        sum = sum.with(*one);
    }
    Ok(Wanted::These(sum))
}

fn unsupported(what: &str) -> Error {
    Error::of(ErrorKind::Unsupported, format!("{what} is not supported"))
}

#[cfg(test)]
mod tests;
