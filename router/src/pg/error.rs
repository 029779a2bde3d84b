//! What goes wrong, as Postgres reports it. The one place where messages of DuckDB 2.0 become exact SQLSTATEs.

use openduck_planner::plan::PlanError;
use openduck_proto::{Error, ErrorKind, error::codes};

use super::violation::{Object, Violation};

mod words;

/// Bytes of a message to a client; the rest is cut.
const MESSAGE_BYTES_MAX: usize = 16 << 10;

/// An ErrorResponse.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Report {
    fatal: bool,
    sqlstate: String,
    message: String,
    hint: String,
    /// In characters from 1 of the client's text; 0: nowhere.
    position: usize,
    /// Where in the data that was being read, or empty.
    context: String,
    /// What it is about.
    object: Object,
    /// The constraint that does not hold, for as long as its object is not known.
    violation: Option<Violation>,
}

/// Why a statement, or a connection, ends early.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Failure {
    /// The client is told.
    Report(Box<Report>),
    /// There is no client any more.
    Gone,
}

impl Failure {
    /// An error of a statement.
    pub(super) fn error(sqlstate: &str, message: impl Into<String>) -> Self {
        Self::new(false, sqlstate, message.into())
    }

    /// An error that ends the connection.
    pub(super) fn fatal(sqlstate: &str, message: impl Into<String>) -> Self {
        Self::new(true, sqlstate, message.into())
    }

    fn new(fatal: bool, sqlstate: &str, message: String) -> Self {
        let sqlstate = sqlstate.to_owned();
        let (hint, context) = (String::new(), String::new());
        let (object, violation) = (Object::default(), None);
        Self::Report(Box::new(Report { fatal, sqlstate, message, hint, position: 0, context, object, violation }))
    }

    fn change(mut self, change: impl FnOnce(&mut Report)) -> Self {
        if let Self::Report(report) = &mut self {
            change(report);
        }
        self
    }

    /// The same with advice.
    pub(super) fn with_hint(self, hint: impl Into<String>) -> Self {
        self.change(|report| report.hint = hint.into())
    }

    /// The same, saying where in the data.
    pub(super) fn with_context(self, context: impl Into<String>) -> Self {
        self.change(|report| report.context = context.into())
    }

    /// The same, ending the connection.
    pub(super) fn into_fatal(self) -> Self {
        self.change(|report| report.fatal = true)
    }

    /// The same at a place of the client's text: `place` maps a position in the SQL that was run.
    pub(super) fn placed(self, place: impl FnOnce(usize) -> usize) -> Self {
        self.change(|report| {
            if report.position > 0 {
                report.position = place(report.position);
            }
        })
    }

    /// The same of a statement, by whose text a constraint's table is known.
    pub(super) fn of_statement(self, sql: &str) -> Self {
        self.change(|report| {
            if let Some(violation) = &mut report.violation {
                violation.of_statement(sql);
            }
        })
    }

    /// The same of an object.
    pub(super) fn with_object(self, object: Object) -> Self {
        self.change(|report| report.object = object)
    }

    /// The constraint that does not hold.
    pub(super) fn violation(&self) -> Option<&Violation> {
        self.report()?.violation.as_ref()
    }

    /// What it is about.
    pub(super) fn object(&self) -> Option<&Object> {
        self.report().map(|report| &report.object)
    }

    fn report(&self) -> Option<&Report> {
        match self {
            Self::Report(report) => Some(report),
            Self::Gone => None,
        }
    }

    pub(super) fn is_fatal(&self) -> bool {
        self.report().is_none_or(|report| report.fatal)
    }

    /// Five characters.
    pub(super) fn sqlstate(&self) -> &str {
        self.report().map_or("08006", |report| &report.sqlstate)
    }

    pub(super) fn message(&self) -> &str {
        self.report().map_or("", |report| &report.message)
    }

    pub(super) fn hint(&self) -> &str {
        self.report().map_or("", |report| &report.hint)
    }

    pub(super) fn context(&self) -> &str {
        self.report().map_or("", |report| &report.context)
    }

    pub(super) fn position(&self) -> usize {
        self.report().map_or(0, |report| report.position)
    }
}

impl From<PlanError> for Failure {
    fn from(error: PlanError) -> Self {
        let PlanError { sqlstate, message, hint, position } = error;
        Self::error(sqlstate, message).change(|report| {
            report.hint = hint;
            report.position = position;
        })
    }
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        let kind = error.kind();
        let (mut message, advice) = split_advice(&error.message);
        if message.len() > MESSAGE_BYTES_MAX {
            message.truncate(message.floor_char_boundary(MESSAGE_BYTES_MAX));
        }
        let exact = sqlstate_of(kind, &error.message);
        if let (ErrorKind::Catalog | ErrorKind::Binder, Some(words)) = (kind, words::words_of(&message)) {
            message = words;
        }
        // A worker that knows better than the kind's default is believed where we know no better.
        let given = Some(error.sqlstate.as_str()).filter(|given| given.len() == 5).unwrap_or(codes(kind).1);
        Self::error(exact.unwrap_or(given), message).change(|report| {
            report.violation = (kind == ErrorKind::Constraint).then(|| Violation::read(&error.message)).flatten();
            report.hint = if error.hint.is_empty() { advice } else { error.hint.clone() };
            report.position = error.position as usize;
        })
    }
}

/// DuckDB puts its advice under its message; Postgres has a field for it.
fn split_advice(message: &str) -> (String, String) {
    const STARTS: [&str; 8] = [
        "\n\nLINE ",
        "\nDid you mean",
        "\n\nDid you mean",
        "\nCandidate ",
        "\n\nCandidate ",
        "\n\tCandidate ",
        "\n\nUse ",
        "\nEither ",
    ];
    let cut = STARTS.iter().filter_map(|start| message.find(start)).min();
    let (message, advice) = message.split_at(cut.unwrap_or(message.len()));
    // The text of the statement with a mark under it: clients draw their own from the position.
    let advice = advice.split("\n\nLINE ").next().unwrap_or_default();
    (message.trim_end().to_owned(), advice.trim().to_owned())
}

/// The SQLSTATE that drivers test for, where a kind covers several; by the words of DuckDB 2.0.
fn sqlstate_of(kind: ErrorKind, message: &str) -> Option<&'static str> {
    let says = |text: &str| message.contains(text);
    let starts = |text: &str| message.starts_with(text);
    Some(match kind {
        ErrorKind::Catalog => return catalog(message),
        ErrorKind::Binder => return binder(message),
        ErrorKind::Constraint if says("NOT NULL constraint") => "23502",
        ErrorKind::Constraint if says("foreign key") => "23503",
        ErrorKind::Constraint if says("uplicate key") || says("unique constraint") || says("primary key") => "23505",
        ErrorKind::Constraint if says("CHECK constraint") => "23514",
        ErrorKind::InvalidInput if starts("relation \"") && says("\" does not exist") => "42P01",
        ErrorKind::InvalidInput if starts("type \"") && says("\" does not exist") => "42704",
        ErrorKind::InvalidInput if starts("Division by zero") => "22012",
        ErrorKind::InvalidInput if starts("More than one row returned by a subquery") => "21000",
        ErrorKind::InvalidInput if starts("Values were not provided for") => "08P01",
        ErrorKind::InvalidInput if says("regular expression") || starts("missing )") => "2201B",
        ErrorKind::InvalidInput if starts("Malformed JSON") => "22P02",
        ErrorKind::InvalidInput if starts("Could not parse string") => "22007",
        ErrorKind::Conversion if says("value is out of range") || says("to INT") && digits_only(message) => "22003",
        ErrorKind::Conversion if says("field value out of range") => "22008",
        ErrorKind::Conversion if says("timestamp field format") || says("date field format") => "22007",
        ErrorKind::Conversion if says("time field format") || starts("extract specifier") => "22007",
        ErrorKind::Parser | ErrorKind::Syntax if says("unterminated") => "42601",
        ErrorKind::Transaction if says("aborted") => "25P02",
        ErrorKind::Transaction if says("no transaction is active") => "25P01",
        ErrorKind::Transaction if says("within a transaction") => "25001",
        ErrorKind::Transaction if says("read-only") || says("READ ONLY") => "25006",
        ErrorKind::InvalidInput if says("read-only mode") => "25006",
        ErrorKind::NotImplemented if starts("Unknown TimeZone") => "22023",
        ErrorKind::Dependency => "2BP01",
        ErrorKind::Sequence if says("not yet defined in this session") => "55000",
        _ => return None,
    })
}

/// Whether the value that could not be converted is a number, only too large.
fn digits_only(message: &str) -> bool {
    let value = message.split('\'').nth(1).unwrap_or_default();
    let digits = value.strip_prefix(['-', '+']).unwrap_or(value);
    !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit())
}

fn catalog(message: &str) -> Option<&'static str> {
    let says = |text: &str| message.contains(text);
    let starts = |text: &str| message.starts_with(text);
    Some(if says("already exists") || says("another entry with this name") {
        match () {
            () if starts("Schema") => "42P06",
            () if starts("Column") => "42701",
            () if starts("Type") => "42710",
            () if says("Function with name") => "42723",
            () => "42P07",
        }
    } else if starts("Existing object") || says("is not an table") || says("is not a table") {
        "42809"
    } else if says("because schema") || starts("Schema with name") {
        "3F000"
    } else if starts("Type with name") {
        "42704"
    } else if says("Function with name") || starts("Macro") {
        "42883"
    } else if starts("Index with name") || starts("unrecognized configuration parameter") {
        "42704"
    } else if says("Cannot drop entry") && says("depend") || starts("Could not drop") || says("depends on it") {
        "2BP01"
    } else if says("internal system entry") {
        "42501"
    } else if starts("Column with name") {
        "42703"
    } else if starts("write-write conflict") || says("conflict") {
        "40001"
    } else {
        return None;
    })
}

fn binder(message: &str) -> Option<&'static str> {
    let says = |text: &str| message.contains(text);
    let starts = |text: &str| message.starts_with(text);
    Some(if starts("No function matches") {
        "42883"
    } else if [
        "must appear in the GROUP BY clause",
        "aggregate function calls cannot be nested",
        "cannot contain aggregates",
    ]
    .into_iter()
    .any(says)
    {
        "42803"
    } else if says("cannot contain window functions") {
        "42P20"
    } else if starts("Ambiguous reference") {
        "42702"
    } else if starts("Referenced table") {
        "42P01"
    } else if says("values were supplied") || says("same number of result columns") {
        "42601"
    } else if starts("Prepared statement") {
        "26000"
    } else if starts("ORDER term out of range") {
        "42P10"
    } else if starts("LIMIT/OFFSET cannot be negative") {
        "2201W"
    } else if starts("Cannot compare") || says("Cannot mix values") || says("is not castable") {
        "42804"
    } else if starts("Can only update base table") || starts("Can only delete from base table") {
        "42809"
    } else if starts("Duplicate alias") {
        "42712"
    } else if starts("DECIMAL type width") {
        "22023"
    } else if says("column") || says("Column") {
        "42703"
    } else {
        "42601"
    })
}

#[cfg(test)]
mod tests;
