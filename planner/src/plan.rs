//! What the planner answers, and the function that answers.

use crate::{
    calls::{self, Call},
    classify, columns, dialect, live, origins, parse, session,
    statement::Statement,
};

pub use crate::origins::{Origin, TableName};

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
    /// Statements that have to run before it, in one transaction with it, and whose answers the client does not see:
    /// CREATE SEQUENCE for a column that Postgres calls `serial`. Empty for all actions but `Action::Run`.
    pub before: Vec<String>,
    /// What the statement may do to the database, as far as can be told from its text.
    pub class: Class,
    /// How many parameters (`$1`, `$2`, ..) the statement names at most.
    pub parameters: usize,
    /// Where the statement begins in the script, in characters from 0. Add it to positions in `Action::Run`'s SQL
    /// where `rewritten` is false.
    pub offset: usize,
    /// The SQL differs from the client's text, so that positions in it mean nothing to the client.
    pub rewritten: bool,
    /// The names that Postgres gives the result's columns where the engine gives others (`count` for `count_star()`,
    /// `?column?` for `1 + 1`), by position; `None`: the engine's name stands. Empty: all of the engine's stand.
    pub columns: Vec<Option<String>>,
    /// Where the result's columns come from, in order, a star being one of them; empty where that is not known.
    pub origins: Vec<Origin>,
    /// The relations that the statement names, in lower case and without their schemas; more than some tens are cut off.
    pub relations: Vec<String>,
    /// The oids of the types that clients are told, by position, where those are Postgres's own and the engine has them
    /// under another name: of columns of the catalog, and of casts. `None`, and what is past the end: the engine's stands.
    pub types: Vec<Option<u32>>,
}

/// What a statement is to the session that runs it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Action {
    /// Give this SQL to a worker. Byte for byte the client's text where nothing had to be changed.
    Run(String),
    /// Give this SQL to a worker, and carry the calls out with what it answers. `alone`: it reads no table, so that it needs
    /// no transaction.
    Call { sql: String, calls: Vec<Call>, alone: bool },
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
    /// DECLARE of a cursor over that query, which is ready to be run; `hold`: it outlives its transaction; `scroll`: it
    /// goes back too.
    Declare { name: String, hold: bool, scroll: bool, sql: String },
    /// FETCH from that cursor, or MOVE (`skip`), which answers no rows.
    Fetch { name: String, way: Way, skip: bool },
    /// CLOSE of that cursor, `None`: of all.
    Close(Option<String>),
    /// PREPARE of this statement, in the client's words, with the types of its parameters as far as it names them.
    Prepare { name: String, types: Vec<String>, sql: String },
    /// EXECUTE with these values, in the client's words; `before` is what stands before it, such as EXPLAIN.
    Execute { name: String, values: Vec<String>, before: String },
    /// DEALLOCATE of that prepared statement, `None`: of all.
    Deallocate(Option<String>),
    /// COPY from or to the client.
    Copy(Box<Copy>),
    /// Succeeds without doing anything: UNLISTEN and its like. The command tag to answer.
    Nothing(&'static str),
}

/// Which rows of a cursor FETCH reads and MOVE passes over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// The next so many rows; below 0, so many before; 0, the row that the cursor is on. NEXT and PRIOR are 1 and -1.
    Rows(i64),
    /// All rows that follow.
    AllForward,
    /// All rows before, the last of them first.
    AllBackward,
    /// The row with that number, counted from 1, or from the end where it is below 0. FIRST and LAST are 1 and -1.
    Absolute(i64),
    /// The row so many rows on.
    Relative(i64),
}

/// COPY FROM STDIN or TO STDOUT.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Copy {
    /// What is copied.
    pub what: Copied,
    /// The form of the data.
    pub form: CopyForm,
}

/// What a COPY copies.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Copied {
    /// Into a table.
    In {
        /// Its name, as the engine should see it.
        table: String,
        /// Its name alone, as people know it.
        name: String,
        /// The columns that are given; empty: all.
        columns: Vec<String>,
        /// The condition of the rows that are taken, as the engine should see it; `None`: all.
        filter: Option<String>,
    },
    /// The rows of this query, which is ready to be run.
    Out(String),
}

/// The form of the data of a COPY (PostgreSQL documentation, "COPY", "File Formats").
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CopyForm {
    /// Lines of fields with a byte between them; backslashes escape. `null` stands for NULL.
    Text { delimiter: u8, null: String, header: CopyHeader },
    /// Comma-separated values.
    Csv(Box<CopyCsv>),
    /// Postgres's binary form.
    Binary,
}

/// How CSV is read and written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CopyCsv {
    /// Stands between values.
    pub delimiter: u8,
    /// Stands, without quotes, for NULL.
    pub null: String,
    /// The first line.
    pub header: CopyHeader,
    /// Stands around values that need it.
    pub quote: u8,
    /// Stands before a quote within a value, and before itself.
    pub escape: u8,
    /// Columns out whose values are quoted in any case.
    pub force_quote: CopyColumns,
    /// Columns in of which no value is NULL.
    pub force_not_null: CopyColumns,
    /// Columns in of which a quoted value may be NULL too.
    pub force_null: CopyColumns,
}

/// What a COPY's first line is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum CopyHeader {
    /// Data.
    #[default]
    None,
    /// The columns' names, which are passed over on the way in.
    Names,
    /// The same, and they must be those of the columns.
    Match,
}

/// Some of the columns of a COPY.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum CopyColumns {
    /// None of them.
    #[default]
    None,
    /// All of them.
    All,
    /// Those of these names.
    Named(Vec<String>),
}

/// What BEGIN asked for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct TransactionMode {
    /// It was START TRANSACTION, which has a tag of its own.
    pub start: bool,
    /// `Some(true)` for READ ONLY, `Some(false)` for READ WRITE.
    pub read_only: Option<bool>,
    /// The isolation level, in lower case, where it named one.
    pub isolation: Option<&'static str>,
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
    /// SET, SHOW, RESET, DISCARD, DEALLOCATE, cursors.
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

impl PlanError {
    /// Something that Postgres has and we have not: SQLSTATE 0A000.
    pub(crate) fn unsupported(message: impl Into<String>, hint: impl Into<String>) -> Self {
        Self { sqlstate: "0A000", message: message.into(), hint: hint.into(), position: 1 }
    }

    /// The same in a script, of which its statement begins after so many characters.
    fn after(mut self, characters: usize) -> Self {
        if self.position > 0 {
            self.position += characters;
        }
        self
    }
}

/// The plans of a script, one a statement, in order; an empty script has one plan, `Action::Empty`.
///
/// Where nothing has to be rewritten, `Action::Run` holds the client's text byte for byte, without its semicolon and
/// without the blanks around it. What neither of our dialects reads goes to the engine as it is: a syntax error is the
/// engine's to report.
///
/// The name `public` of a schema is read as `main` everywhere: a schema that is really called `public` cannot be
/// reached through a plan.
///
/// # Errors
///
/// A statement that Postgres has and we have not, such as LISTEN. No statement of the script has been run then.
pub fn plan(sql: &str, facts: &SessionFacts) -> Result<Vec<Plan>, PlanError> {
    let mut plans = Vec::new();
    let (mut offset, mut counted) = (0, 0);
    for piece in parse::cut(sql) {
        offset += sql[counted..piece.start].chars().count();
        counted = piece.start;
        let planned = plan_statement(&sql[piece.start..piece.end], facts);
        plans.push(Plan { offset, ..planned.map_err(|error| error.after(offset))? });
    }
    if plans.is_empty() {
        plans.push(Plan::of(Action::Empty, Class::Utility));
    }
    Ok(plans)
}

impl Plan {
    fn of(action: Action, class: Class) -> Self {
        Self {
            action,
            before: Vec::new(),
            class,
            parameters: 0,
            offset: 0,
            rewritten: false,
            columns: Vec::new(),
            origins: Vec::new(),
            relations: Vec::new(),
            types: Vec::new(),
        }
    }
}

/// The plan of one statement, its offset still 0.
fn plan_statement(text: &str, facts: &SessionFacts) -> Result<Plan, PlanError> {
    let plan = plan_without_inputs(text, facts)?;
    Ok(Plan { action: live::with_inputs(plan.action), ..plan })
}

fn plan_without_inputs(text: &str, facts: &SessionFacts) -> Result<Plan, PlanError> {
    let statement = Statement::new(text);
    if let Some((action, class)) = session::action(&statement, facts)? {
        let query = session::query(&statement, &action).map(Statement::new);
        let columns = query.as_ref().map(columns::names).unwrap_or_default();
        let origins = query.as_ref().map(origins::origins).unwrap_or_default();
        let types = query.as_ref().map(origins::types::types).unwrap_or_default();
        let relations = query.as_ref().map(origins::relations).unwrap_or_default();
        let parameters = classify::parameters(&statement);
        return Ok(Plan { parameters, columns, origins, relations, types, ..Plan::of(action, class) });
    }
    if let Some((sql, calls)) = calls::split(&statement)? {
        let plan = plan_without_inputs(&sql, facts)?;
        let selects = Statement::new(&sql);
        let alone = !(0..selects.len()).any(|index| selects.is(index, "from"));
        let Action::Run(sql) = plan.action else { return Ok(plan) };
        return Ok(Plan { action: Action::Call { sql, calls, alone }, rewritten: true, ..plan });
    }
    let rewritten = dialect::rewrite(&statement, facts)?;
    let (before, rewritten) = rewritten.map_or_else(Default::default, |new| (new.before, Some(new.sql)));
    let class =
        rewritten.as_deref().map_or_else(|| classify::class(&statement), |sql| classify::class(&Statement::new(sql)));
    Ok(Plan {
        before,
        class,
        parameters: classify::parameters(&statement),
        offset: 0,
        rewritten: rewritten.is_some(),
        columns: columns::names(&statement),
        origins: origins::origins(&statement),
        relations: origins::relations(&statement),
        types: origins::types::types(&statement),
        action: Action::Run(rewritten.unwrap_or_else(|| text.to_owned())),
    })
}

#[cfg(test)]
pub(crate) mod tests;
