//! Statements that the session answers itself: settings, transactions, cursors, COPY with the client, what does nothing
//! here, and what there is not.

pub use self::prepared::bind;
use crate::{
    lex::Kind,
    plan::{Action, Class, PlanError, SessionFacts},
    session::{
        copy::copy,
        cursor::{declare, fetch},
        prepared::{execute, prepare},
        setting::{reset, set, show},
        transaction::{begin, commit, release, rollback},
    },
    statement::Statement,
};

mod copy;
mod cursor;
mod missing;
mod prepared;
mod setting;
mod transaction;

/// What the session does for a statement, `None` where the statement is the engine's.
pub(crate) fn action(statement: &Statement, facts: &SessionFacts) -> Result<Option<(Action, Class)>, PlanError> {
    let Some(verb) = statement.name(0).filter(|_| statement.kind(0) == Some(Kind::Word)) else { return Ok(None) };
    if let Some(error) = missing::error(statement) {
        return Err(error);
    }
    let transaction = |action: Option<Action>| action.map(|action| (action, Class::Transaction));
    let session = |action: Option<Action>| action.map(|action| (action, Class::Session));
    Ok(match &*verb {
        "begin" | "start" => transaction(begin(statement)),
        "commit" | "end" => transaction(commit(statement)?),
        "rollback" | "abort" => transaction(rollback(statement)?),
        "prepare" if statement.is(1, "transaction") => return Err(two_phase()),
        "prepare" => session(prepare(statement)),
        "execute" | "explain" | "create" => session(execute(statement)),
        "savepoint" => transaction(only_name(statement, 1).map(Action::Savepoint)),
        "release" => transaction(release(statement)),
        "set" => session(set(statement)?),
        "reset" => session(reset(statement)),
        "show" => session(show(statement, facts)),
        "discard" => session(discard(statement)),
        "declare" => session(declare(statement, facts)?),
        "fetch" | "move" => session(fetch(statement)),
        "close" => session(all_or_name(statement, 1).map(Action::Close)),
        "deallocate" => {
            let name = if statement.is(1, "prepare") && statement.len() > 2 { 2 } else { 1 };
            session(all_or_name(statement, name).map(Action::Deallocate))
        }
        "copy" => copy(statement, facts)?,
        "unlisten" => session(Some(Action::Nothing("UNLISTEN"))),
        "lock" => Some((Action::Nothing("LOCK TABLE"), Class::Transaction)),
        "listen" | "notify" => {
            return Err(PlanError::unsupported(
                format!("{} is not supported", verb.to_uppercase()),
                "There are no notifications between sessions; ask for the rows instead.",
            ));
        }
        _ => None,
    })
}

/// The query within a statement that the session answers, in the client's words.
pub(crate) fn query<'a>(statement: &Statement<'a>, action: &Action) -> Option<&'a str> {
    match action {
        Action::Declare { .. } => cursor::query(statement),
        Action::Copy(_) => copy::query(statement),
        _ => None,
    }
}

fn two_phase() -> PlanError {
    PlanError::unsupported("two-phase commit is not supported", "Use COMMIT.")
}

/// The name that is all that follows.
fn only_name(statement: &Statement, index: usize) -> Option<String> {
    statement.name(index).filter(|_| index + 1 == statement.len()).map(String::from)
}

/// `Some(None)` for ALL.
fn all_or_name(statement: &Statement, index: usize) -> Option<Option<String>> {
    let name = only_name(statement, index)?;
    Some(if statement.is(index, "all") { None } else { Some(name) })
}

fn discard(statement: &Statement) -> Option<Action> {
    let what = only_name(statement, 1)?.to_uppercase();
    match what.as_str() {
        "ALL" | "PLANS" | "SEQUENCES" | "TEMP" => Some(Action::Discard(what)),
        "TEMPORARY" => Some(Action::Discard("TEMP".to_owned())),
        _ => None,
    }
}

#[cfg(test)]
mod tests;
