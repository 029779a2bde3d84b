//! `openduck db`, `snapshot`, `branch`, `share`: what there is, and making and dropping it.

use clap::{Args, ValueEnum};

use crate::{
    Failure, Outcome,
    place::{PlaceOptions, at, quoted},
};

/// Lists, makes, drops and restores databases
///
/// Example: openduck db create copy --from mydb@17
#[derive(Args, Debug)]
pub(crate) struct Db {
    /// What to do
    #[arg(value_enum, default_value_t = DbAction::List)]
    action: DbAction,
    /// The database; not for `list`
    name: Option<String>,
    /// For `create`: the database, or database@point, that it is a clone of
    #[arg(long, value_name = "DATABASE[@POINT]")]
    from: Option<String>,
    /// For `restore`: an LSN, a time, or a snapshot's name
    #[arg(long, value_name = "POINT")]
    to: Option<String>,
    /// For `undrop`: another name for it
    #[arg(long = "as", value_name = "NAME")]
    as_name: Option<String>,
    #[command(flatten)]
    place: PlaceOptions,
}

/// What is done with databases.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum DbAction {
    /// All of them
    List,
    /// A new one, or a clone of another
    Create,
    /// Hides one; `undrop` brings it back for seven days
    Drop,
    /// Brings a dropped one back
    Undrop,
    /// Takes one back to a point; what came after stays as a branch
    Restore,
}

impl Db {
    pub(crate) async fn run(self) -> Outcome {
        let name = || needed(self.name.as_deref(), "a database");
        for (given, wanted, flag) in [
            (self.from.is_some(), DbAction::Create, "--from"),
            (self.to.is_some(), DbAction::Restore, "--to"),
            (self.as_name.is_some(), DbAction::Undrop, "--as"),
        ] {
            if given && self.action != wanted {
                return Err(format!("{flag} is of no meaning here").into());
            }
        }
        let more = |word: &str, value: &Option<String>| {
            value.as_ref().map_or_else(String::new, |value| format!(" {word} {}", quoted(value)))
        };
        let sql = match self.action {
            DbAction::List => "SHOW DATABASES".to_owned(),
            DbAction::Create => format!("CREATE DATABASE {}{}", name()?, more("FROM", &self.from)),
            DbAction::Drop => format!("DROP DATABASE {}", name()?),
            DbAction::Undrop => format!("UNDROP DATABASE {}{}", name()?, more("AS", &self.as_name)),
            DbAction::Restore => {
                let to = self.to.as_deref().ok_or("name a point with --to: an LSN, a time, or a snapshot's name")?;
                format!("RESTORE DATABASE {} TO {}", name()?, quoted(to))
            }
        };
        self.place.print("", &sql).await
    }
}

/// Lists, names and forgets snapshots of a database
///
/// Example: openduck snapshot create friday -d mydb --at '2026-11-27 18:00'
#[derive(Args, Debug)]
pub(crate) struct Snapshot {
    #[command(flatten)]
    kept: Kept,
}

/// Lists, makes and drops branches of a database
///
/// Example: openduck branch create dev -d mydb
#[derive(Args, Debug)]
pub(crate) struct Branch {
    #[command(flatten)]
    kept: Kept,
}

/// Lists, makes and takes back shares: read access by token
///
/// What is shared is what is newest or, with --at, one point for good. The
/// token is printed once: whoever has it attaches openduck:NAME with it.
///
/// Example: openduck share create partners -d mydb
#[derive(Args, Debug)]
pub(crate) struct Share {
    #[command(flatten)]
    kept: Kept,
}

/// What snapshots, branches and shares have in common.
#[derive(Args, Debug)]
struct Kept {
    /// What to do
    #[arg(value_enum, default_value_t = Action::List)]
    action: Action,
    /// Its name; not for `list`
    name: Option<String>,
    /// The database, or database/branch. Default: the only one
    #[arg(short, long, env = "OPENDUCK_DATABASE", default_value = "", hide_default_value = true)]
    database: String,
    /// For `create`: an LSN, a time, or a snapshot's name. Default: the newest
    #[arg(long, default_value = "", hide_default_value = true, value_name = "POINT")]
    at: String,
    #[command(flatten)]
    place: PlaceOptions,
}

/// What is done with snapshots, branches and shares.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Action {
    /// All of them
    List,
    /// A new one
    Create,
    /// Forgets one
    Drop,
}

impl Kept {
    async fn run(self, one: &str, all: &str) -> Outcome {
        if !self.at.is_empty() && self.action != Action::Create {
            return Err("--at is of no meaning here".into());
        }
        let name = || needed(self.name.as_deref(), "it");
        let sql = match self.action {
            Action::List => format!("SHOW {all}"),
            Action::Create => format!("CREATE {one} {}{}", name()?, at(&self.at)),
            Action::Drop => format!("DROP {one} {}", name()?),
        };
        self.place.print(&self.database, &sql).await
    }
}

impl Snapshot {
    pub(crate) async fn run(self) -> Outcome {
        self.kept.run("SNAPSHOT", "SNAPSHOTS").await
    }
}

impl Branch {
    pub(crate) async fn run(self) -> Outcome {
        self.kept.run("BRANCH", "BRANCHES").await
    }
}

impl Share {
    pub(crate) async fn run(self) -> Outcome {
        self.kept.run("SHARE", "SHARES").await
    }
}

fn needed(name: Option<&str>, what: &str) -> Result<String, Failure> {
    name.map(quoted).ok_or_else(|| format!("name {what}").into())
}
