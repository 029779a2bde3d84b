//! What the planner answers.

/// What the planner must know of the session whose statement it plans.
#[derive(Clone)]
pub struct SessionFacts<'a> {
    /// The user, as `current_user` answers.
    pub user: &'a str,
    /// The database, as `current_database()` answers.
    pub database: &'a str,
    /// The session's process id, as `pg_backend_pid()` answers.
    pub process_id: i32,
    /// The version that we claim to be, such as `16.0`, as the setting `server_version` answers.
    pub server_version: &'a str,
    /// The value of a session setting, by its lower-case name, where the session has one.
    pub setting: &'a dyn Fn(&str) -> Option<String>,
}

/// One statement of a script, ready to be run.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    /// What to do.
    pub action: Action,
    /// What the statement may do to the database, as far as can be told from its text.
    pub class: Class,
    /// How many parameters (`$1`, `$2`, ..) the statement names at most.
    pub parameters: usize,
    /// Where the statement begins in the script, in characters from 0. Add it to positions in `Action::Run`'s SQL
    /// where `rewritten` is false.
    pub offset: usize,
    /// The SQL differs from the client's text, so that positions in it mean nothing to the client.
    pub rewritten: bool,
}

/// What a statement is to the session that runs it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Action {
    /// Give this SQL to a worker. Byte for byte the client's text where nothing had to be changed.
    Run(String),
    /// Nothing but blanks and comments.
    Empty,
    /// BEGIN or START TRANSACTION.
    Begin(TransactionMode),
    /// COMMIT or END.
    Commit,
    /// ROLLBACK or ABORT.
    Rollback,
    /// SAVEPOINT of that name.
    Savepoint(String),
    /// RELEASE of that savepoint.
    Release(String),
    /// ROLLBACK TO that savepoint.
    RollbackTo(String),
    /// SET, SET SESSION or SET LOCAL; the name in lower case, `None`: to its default. `SET TIME ZONE x` is `timezone`,
    /// `SET NAMES x` is `client_encoding`, `SET SESSION CHARACTERISTICS ..` is `default_transaction_isolation`.
    Set { name: String, value: Option<String>, local: bool },
    /// SHOW of one setting, its name in lower case. DuckDB's own `SHOW TABLES` and its like are `Run`.
    Show(String),
    /// SHOW ALL: name, setting and description of every setting.
    ShowAll,
    /// RESET of one setting.
    Reset(String),
    /// RESET ALL.
    ResetAll,
    /// DISCARD ALL, PLANS, SEQUENCES or TEMP, in upper case.
    Discard(String),
    /// Succeeds without doing anything: UNLISTEN and its like. The command tag to answer.
    Nothing(&'static str),
}

/// What BEGIN asked for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct TransactionMode {
    /// `Some(true)` for READ ONLY, `Some(false)` for READ WRITE.
    pub read_only: Option<bool>,
    /// REPEATABLE READ or SERIALIZABLE.
    pub snapshot: bool,
}

/// What a statement may do to the database.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Class {
    /// Reads only, as far as its text tells.
    Read,
    /// INSERT, UPDATE, DELETE, MERGE, COPY FROM.
    Write,
    /// CREATE, ALTER, DROP, COMMENT, TRUNCATE.
    Ddl,
    /// BEGIN, COMMIT, ROLLBACK, savepoints.
    Transaction,
    /// SET, SHOW, RESET, DISCARD.
    Session,
    /// EXPLAIN, VACUUM, ANALYZE, CHECKPOINT, PRAGMA and their like.
    Utility,
    /// Neither dialect reads it: run on the writer, never cached, split or retried.
    Unknown,
}

/// Why a statement cannot be planned: an error of the statement, never of ours.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{message}")]
pub struct PlanError {
    /// Five characters, as Postgres's appendix A lists them.
    pub sqlstate: &'static str,
    /// What was wrong.
    pub message: String,
    /// What to do, or empty.
    pub hint: String,
    /// Where in the script, in characters from 1; 0 where it is not known.
    pub position: usize,
}
