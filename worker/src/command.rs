//! Statements about databases, snapshots and branches, which the engine's own grammar does not have.
//!
//! | statement | |
//! |---|---|
//! | `CREATE DATABASE [IF NOT EXISTS] name [FROM database[@point]]` | a new one, or a clone |
//! | `DROP DATABASE [IF EXISTS] name`, `UNDROP DATABASE name [AS name]` | |
//! | `RESTORE DATABASE name TO point` | back to a point; what came after stays as a branch |
//! | `CREATE SNAPSHOT name [OF database] [AT point]`, `DROP SNAPSHOT name [OF database]` | |
//! | `CREATE BRANCH name [OF database] [AT point]`, `DROP BRANCH name [OF database]` | |
//! | `CREATE SHARE name [OF database] [AT point]`, `DROP SHARE name [OF database]` | read access by token; with a point, to it alone |
//! | `SHOW DATABASES`, `SHOW SNAPSHOTS [OF database]`, `SHOW BRANCHES [OF database]`, `SHOW SHARES [OF database]` | |
//! | `SHOW openduck.durability` | what an acknowledged commit survives |
//! | `VERIFY DATABASE [database] [AT point]` | reads all of a snapshot against its checksums |
//! | `COMPACT DATABASE [database]` | moves what is in use together |
//! | `COLLECT GARBAGE` | deletes what nothing refers to, for long enough |
//!
//! Those about roles and what they may do are in `roles`.
//!
//! `database` is `name` or `name/branch`, quoted where it has a `/`; without `OF`, the session's. A point is an LSN, a
//! time or a snapshot's name.

use openduck_proto::{Error, v1::StatementKind};

mod roles;
mod run;
mod words;

pub(crate) use roles::{Administration, RoleCommand};
use words::Words;

/// One statement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Command {
    CreateDatabase { name: String, if_not_exists: bool, from: Option<String> },
    DropDatabase { name: String, if_exists: bool },
    UndropDatabase { name: String, to: Option<String> },
    RestoreDatabase { name: String, to: String },
    CreateSnapshot { name: String, of: Option<String>, at: String },
    DropSnapshot { name: String, of: Option<String> },
    CreateBranch { name: String, of: Option<String>, at: String },
    DropBranch { name: String, of: Option<String> },
    CreateShare { name: String, of: Option<String>, at: String },
    DropShare { name: String, of: Option<String> },
    ShowShares { of: Option<String> },
    ShowDatabases,
    ShowSnapshots { of: Option<String> },
    ShowBranches { of: Option<String> },
    ShowDurability,
    VerifyDatabase { name: Option<String>, at: String },
    CompactDatabase { name: Option<String> },
    CollectGarbage,
    Role(RoleCommand),
}

impl Command {
    /// Reads a statement; `None` where it is the engine's.
    ///
    /// # Errors
    /// SYNTAX: it begins as one of these and goes on otherwise.
    pub(crate) fn parse(sql: &str) -> Result<Option<Self>, Error> {
        if !begins_as_one(sql) {
            return Ok(None);
        }
        let Some(mut words) = Words::of(sql) else { return Ok(None) };
        let (first, second) = (words.next_word(), words.peek());
        if let Some(command) = RoleCommand::parse(&first, &second, &mut words)? {
            words.end()?;
            return Ok(Some(Self::Role(command)));
        }
        let command = match (first.as_str(), second.as_str()) {
            ("create", "database") => {
                words.skip();
                let if_not_exists = words.take(&["if", "not", "exists"]);
                let name = words.name()?;
                let from = if words.take(&["from"]) { Some(words.name()?) } else { None };
                Self::CreateDatabase { name, if_not_exists, from }
            }
            ("drop", "database") => {
                words.skip();
                let if_exists = words.take(&["if", "exists"]);
                Self::DropDatabase { name: words.name()?, if_exists }
            }
            ("undrop", "database") => {
                words.skip();
                let name = words.name()?;
                let to = if words.take(&["as"]) { Some(words.name()?) } else { None };
                Self::UndropDatabase { name, to }
            }
            ("restore", "database") => {
                words.skip();
                let name = words.name()?;
                words.expect("to")?;
                Self::RestoreDatabase { name, to: words.name()? }
            }
            ("create", kind @ ("snapshot" | "branch" | "share")) => {
                words.skip();
                let name = words.name()?;
                let of = if words.take(&["of"]) { Some(words.name()?) } else { None };
                let at = if words.take(&["at"]) { words.name()? } else { String::new() };
                match kind {
                    "snapshot" => Self::CreateSnapshot { name, of, at },
                    "branch" => Self::CreateBranch { name, of, at },
                    _ => Self::CreateShare { name, of, at },
                }
            }
            ("drop", kind @ ("snapshot" | "branch" | "share")) => {
                words.skip();
                let name = words.name()?;
                let of = if words.take(&["of"]) { Some(words.name()?) } else { None };
                match kind {
                    "snapshot" => Self::DropSnapshot { name, of },
                    "branch" => Self::DropBranch { name, of },
                    _ => Self::DropShare { name, of },
                }
            }
            ("show", "databases") => {
                words.skip();
                Self::ShowDatabases
            }
            ("show", kind @ ("snapshots" | "branches" | "shares")) => {
                words.skip();
                let of = if words.take(&["of"]) { Some(words.name()?) } else { None };
                match kind {
                    "snapshots" => Self::ShowSnapshots { of },
                    "branches" => Self::ShowBranches { of },
                    _ => Self::ShowShares { of },
                }
            }
            ("show", "openduck.durability") => {
                words.skip();
                Self::ShowDurability
            }
            ("verify", "database") => {
                words.skip();
                let name = words.optional_name("at")?;
                let at = if words.take(&["at"]) { words.name()? } else { String::new() };
                Self::VerifyDatabase { name, at }
            }
            ("compact", "database") => {
                words.skip();
                Self::CompactDatabase { name: words.optional_name("")? }
            }
            ("collect", "garbage") => {
                words.skip();
                Self::CollectGarbage
            }
            _ => return Ok(None),
        };
        words.end()?;
        Ok(Some(command))
    }

    /// The users that it drops, whose sessions end with them.
    pub(crate) fn dropped_users(&self) -> Vec<String> {
        match self {
            Self::Role(RoleCommand::Drop { names, .. }) => names.clone(),
            _ => Vec::new(),
        }
    }

    fn kind(&self) -> StatementKind {
        match self {
            Self::CreateDatabase { .. }
            | Self::CreateSnapshot { .. }
            | Self::CreateBranch { .. }
            | Self::CreateShare { .. } => StatementKind::Create,
            Self::DropDatabase { .. }
            | Self::DropSnapshot { .. }
            | Self::DropBranch { .. }
            | Self::DropShare { .. } => StatementKind::Drop,
            Self::UndropDatabase { .. } | Self::RestoreDatabase { .. } => StatementKind::Alter,
            Self::Role(command) => command.kind(),
            _ => StatementKind::Select,
        }
    }

    /// The columns of its rows; none where it has none.
    fn columns(&self) -> &'static [&'static str] {
        match self {
            Self::ShowDatabases => &["name", "created", "branches"],
            Self::ShowSnapshots { .. } => &["lsn", "name", "time", "bytes"],
            Self::ShowBranches { .. } => &["name", "parent", "left_at_lsn", "head_lsn", "created"],
            Self::CreateShare { .. } => &["name", "token"],
            Self::ShowShares { .. } => &["name", "branch", "lsn", "created"],
            Self::ShowDurability => &["durability"],
            Self::Role(command) => command.columns(),
            Self::VerifyDatabase { .. } => &["lsn", "pages", "layers", "bytes", "damages", "damage"],
            Self::CompactDatabase { .. } => &["lsn", "layers_emptied", "pages_moved", "bytes_moved"],
            Self::CollectGarbage => &[
                "deleted_objects",
                "deleted_bytes",
                "condemned_objects",
                "condemned_bytes",
                "kept_objects",
                "kept_bytes",
            ],
            _ => &[],
        }
    }
}

/// The words that such a statement may begin with.
const WORDS: &[&str] = &[
    "alter", "collect", "compact", "create", "drop", "grant", "reassign", "restore", "revoke", "show", "undrop",
    "verify",
];

/// Tells most statements of the engine's apart by their first word.
fn begins_as_one(sql: &str) -> bool {
    let start = sql.trim_start();
    let first = start.find(|c: char| !c.is_ascii_alphabetic()).map_or(start, |end| &start[..end]);
    first.is_empty() || WORDS.iter().any(|word| word.eq_ignore_ascii_case(first))
}

#[cfg(test)]
mod tests;
