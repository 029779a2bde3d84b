//! Who may do what: roles, their memberships, and what they are granted. The words are PostgreSQL's.

use super::{Hash, Micros};
use crate::id::DatabaseId;

/// A role: a user where it may log in, else a group of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Role {
    /// Its name, which is told apart by case.
    pub name: String,
    /// It may log in.
    pub login: bool,
    /// Nothing is refused to it.
    pub superuser: bool,
    /// It may make databases, which are its own then.
    pub create_database: bool,
    /// It may make, change and drop roles that are no superusers.
    pub create_role: bool,
    /// What it shows who it is with over the Postgres protocol: `SCRAM-SHA-256$..`, as PostgreSQL keeps it.
    pub verifier: Option<String>,
    /// SHA-256 of the token that stands for it.
    pub token_hash: Option<Hash>,
    /// From then on it may no longer log in; `None`: it always may.
    pub valid_until: Option<Micros>,
}

/// A role that is a member of another, and may do what that one may.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Membership {
    /// The group.
    pub role: String,
    /// Who belongs to it.
    pub member: String,
    /// The member may take others in.
    pub admin: bool,
}

/// A set of privileges.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Privileges(pub u32);

/// What privileges are of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SecurableKind {
    /// The database itself; its schema and name are empty.
    Database = 0,
    /// A schema, by its `schema`; its name is empty.
    Schema = 1,
    /// A table or a view.
    Table = 2,
    /// A sequence.
    Sequence = 3,
    /// A type.
    Type = 4,
    /// A macro.
    Function = 5,
    /// Tables and views that a role, the `name`, will make in a schema; an empty schema is any.
    FutureTable = 6,
    /// Sequences that a role, the `name`, will make in a schema; an empty schema is any.
    FutureSequence = 7,
}

/// Something in a database that privileges are of. Names are in lower case, as DuckDB does not tell cases apart.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Securable {
    /// Of what kind it is.
    pub kind: SecurableKind,
    /// The schema's name.
    pub schema: String,
    /// Its name in the schema.
    pub name: String,
}

/// What a role may do with something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Grant {
    /// With what.
    pub object: Securable,
    /// Who; empty: everybody.
    pub grantee: String,
    /// What.
    pub privileges: Privileges,
    /// What of it the role may grant to others.
    pub options: Privileges,
}

/// A change of what is known of roles and grants.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AccessChange {
    /// A new role. `Exists`: the name or the token is taken.
    CreateRole(Role),
    /// A role is otherwise from now on. `NotFound`: there is none of the name.
    AlterRole(Role),
    /// A role is no more, and no member of any. `NotFound`. `Refused`: it has members or privileges.
    DropRole(String),
    /// A role is a member of another. Nothing where it is; then `admin` is what is given here. `NotFound`: no such role.
    Join(Membership),
    /// A role is no longer a member of another; nothing where it is none.
    Leave {
        /// The group.
        role: String,
        /// Who leaves it.
        member: String,
    },
    /// What a role may do with something: first `base` where nothing is known of it, then more, then less. Where nothing
    /// is left, and nothing was `base`, it is forgotten. `NotFound`: no such role.
    Grant {
        /// The database.
        database: DatabaseId,
        /// With what.
        object: Securable,
        /// Who; empty: everybody.
        grantee: String,
        /// What the role may do where nothing has been said yet.
        base: Privileges,
        /// What it may from now on.
        add: Privileges,
        /// What it may not from now on.
        remove: Privileges,
        /// What it may grant to others from now on.
        add_options: Privileges,
        /// What it may no longer grant to others.
        remove_options: Privileges,
    },
    /// Something is called otherwise: whoever may do something with it still may. What was said of the new name is forgotten.
    Rename {
        /// The database.
        database: DatabaseId,
        /// What it was.
        from: Securable,
        /// What it is.
        to: Securable,
    },
    /// Nothing is known of something any more; of a schema and a database, nor of what is in it.
    Forget {
        /// The database.
        database: DatabaseId,
        /// What has gone.
        object: Securable,
    },
}

impl Privileges {
    /// Nothing.
    pub const NONE: Self = Self(0);
    /// Read a table, view or sequence.
    pub const SELECT: Self = Self(1);
    /// Add rows.
    pub const INSERT: Self = Self(1 << 1);
    /// Change rows; set a sequence.
    pub const UPDATE: Self = Self(1 << 2);
    /// Delete rows.
    pub const DELETE: Self = Self(1 << 3);
    /// Empty a table.
    pub const TRUNCATE: Self = Self(1 << 4);
    /// Refer to a table by a foreign key.
    pub const REFERENCES: Self = Self(1 << 5);
    /// Make a trigger.
    pub const TRIGGER: Self = Self(1 << 6);
    /// See what is in a schema; use a sequence or a type.
    pub const USAGE: Self = Self(1 << 7);
    /// Make something in a schema, or a schema in a database.
    pub const CREATE: Self = Self(1 << 8);
    /// Come into a database.
    pub const CONNECT: Self = Self(1 << 9);
    /// Make temporary tables.
    pub const TEMPORARY: Self = Self(1 << 10);
    /// Call a macro.
    pub const EXECUTE: Self = Self(1 << 11);
    /// It is the role's own: it may alter, drop and grant it. Not granted, but had by whoever has made it.
    pub const OWNER: Self = Self(1 << 16);

    /// Whether all of `other` is in it.
    pub fn contains(self, other: Self) -> bool {
        self.0 & other.0 == other.0
    }

    /// Whether there is nothing in it.
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// What is in either.
    #[must_use]
    pub fn with(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// What is in it and not in `other`.
    #[must_use]
    pub fn without(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }
}

impl SecurableKind {
    const ALL: [Self; 8] = [
        Self::Database,
        Self::Schema,
        Self::Table,
        Self::Sequence,
        Self::Type,
        Self::Function,
        Self::FutureTable,
        Self::FutureSequence,
    ];

    /// The kind that is kept as `number`.
    pub(super) fn of(number: i64) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| *kind as i64 == number)
    }
}

impl Securable {
    /// Something in a schema.
    pub fn of(kind: SecurableKind, schema: &str, name: &str) -> Self {
        // As the engine compares names: in ASCII. Otherwise one of the engine's could be taken for another.
        Self { kind, schema: schema.to_ascii_lowercase(), name: name.to_ascii_lowercase() }
    }

    /// A schema.
    pub fn schema(name: &str) -> Self {
        Self::of(SecurableKind::Schema, name, "")
    }

    /// The database itself.
    pub fn database() -> Self {
        Self::of(SecurableKind::Database, "", "")
    }
}
