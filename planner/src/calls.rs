//! Functions that the session carries out itself, row by row: advisory locks, and ending what other sessions do.
//!
//! They are taken where they are whole items of the outermost select list. What is left for the engine selects their
//! arguments in their place, as text: one number, or two with a blank between.

use crate::{columns::select_items, lex::Kind, plan::PlanError, statement::Statement};

/// What a function does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Function {
    /// Takes an advisory lock: `pg_advisory_lock` and its like.
    Lock {
        /// With others that share it.
        shared: bool,
        /// Until the transaction ends.
        transaction: bool,
        /// Only if it needs not wait.
        tries: bool,
    },
    /// Gives one back that was taken for the session.
    Unlock {
        /// One that is shared.
        shared: bool,
    },
    /// Gives all back that were taken for the session.
    UnlockAll,
    /// Cancels what a session runs.
    Cancel,
    /// Ends a session.
    Terminate,
}

impl Function {
    /// Whether it answers true or false, and not nothing.
    pub fn is_boolean(self) -> bool {
        !matches!(self, Self::UnlockAll | Self::Lock { tries: false, .. })
    }

    fn named(name: &str) -> Option<Self> {
        match name {
            "pg_cancel_backend" => return Some(Self::Cancel),
            "pg_terminate_backend" => return Some(Self::Terminate),
            "pg_advisory_unlock_all" => return Some(Self::UnlockAll),
            "pg_advisory_unlock" => return Some(Self::Unlock { shared: false }),
            "pg_advisory_unlock_shared" => return Some(Self::Unlock { shared: true }),
            _ => {}
        }
        let (tries, rest) = match name.strip_prefix("pg_try_advisory_") {
            Some(rest) => (true, rest),
            None => (false, name.strip_prefix("pg_advisory_")?),
        };
        let (transaction, shared) = match rest {
            "lock" => (false, false),
            "lock_shared" => (false, true),
            "xact_lock" => (true, false),
            "xact_lock_shared" => (true, true),
            _ => return None,
        };
        Some(Self::Lock { shared, transaction, tries })
    }
}

/// One of the functions, as an item of a select list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Call {
    /// What it does.
    pub function: Function,
    /// The column of its arguments and its answer, from 0.
    pub column: usize,
}

/// A call within a statement: its function, its name's first token and last, and its closing bracket.
struct Found {
    function: Function,
    first: usize,
    name: usize,
    close: usize,
}

/// The call whose name begins at `first`.
fn call_at(statement: &Statement, first: usize) -> Option<Found> {
    let qualified = statement.named(first, "pg_catalog") && statement.kind(first + 1) == Some(Kind::Dot);
    let name = if qualified { first + 2 } else { first };
    let function = Function::named(&statement.name(name)?)?;
    let close = statement.partner(name + 1).filter(|_| statement.calls(name))?;
    Some(Found { function, first, name, close })
}

/// The arguments of a call as one text.
fn arguments(statement: &Statement, found: &Found) -> Result<String, PlanError> {
    let arguments = statement.arguments(found.name + 1);
    let text = |index: usize, kind: &str| {
        let (first, last) = arguments[index];
        format!("({})::{kind}::text", statement.span(first, last))
    };
    Ok(match (found.function, arguments.len()) {
        (Function::UnlockAll, 0) => "''".to_owned(),
        (Function::Cancel, 1) | (Function::Terminate, 1 | 2) => text(0, "integer"),
        (Function::Lock { .. } | Function::Unlock { .. }, 1) => text(0, "bigint"),
        (Function::Lock { .. } | Function::Unlock { .. }, 2) => {
            format!("{} || ' ' || {}", text(0, "integer"), text(1, "integer"))
        }
        _ => {
            let name = statement.name(found.name).unwrap_or_default();
            return Err(PlanError {
                sqlstate: "42883",
                message: format!("function {name} does not exist with so many arguments"),
                hint: "No function matches the given name and argument types.".to_owned(),
                position: 1,
            });
        }
    })
}

/// `SELECT * FROM f(..) [[AS] alias]`, as `SELECT f(..) [AS alias]`.
fn from_call(statement: &Statement) -> Option<String> {
    let starts = statement.is(0, "select") && statement.len() > 4 && statement.is(2, "from");
    let found = call_at(statement, 3).filter(|_| starts)?;
    let name = statement.name(found.name)?;
    let alias = if statement.is(found.close + 1, "as") { found.close + 2 } else { found.close + 1 };
    let shown = statement.name(alias).unwrap_or_else(|| name.clone());
    let selected = statement.sign(1, "*") || statement.named(1, &shown);
    let ends = alias + 1 == statement.len() || found.close + 1 == statement.len();
    let call = statement.span(found.first, found.close);
    (selected && ends).then(|| format!("SELECT {call} AS \"{}\"", shown.replace('"', "\"\"")))
}

/// What is left of a statement for the engine, in the client's words, and the calls in it; `None` where there are none.
pub(crate) fn split(statement: &Statement) -> Result<Option<(String, Vec<Call>)>, PlanError> {
    if !statement.is(0, "select") || !(0..statement.len()).any(|index| call_at(statement, index).is_some()) {
        return Ok(None);
    }
    if let Some(plain) = from_call(statement) {
        return split(&Statement::new(&plain));
    }
    let joins = |index: usize| statement.is_any(index, &["union", "intersect", "except", "into", "distinct"]);
    if statement.find(1, joins).is_some() {
        return Ok(None);
    }
    let items = select_items(statement);
    let whole = |(first, last): (usize, usize)| {
        call_at(statement, first).filter(|found| {
            let after = found.close + 1;
            let alias = if statement.is(after, "as") { after + 1 } else { after };
            let named = matches!(statement.kind(alias), Some(Kind::Word | Kind::Quoted));
            found.close == last || alias == last && named
        })
    };
    let (mut sql, mut calls, mut copied) = (String::new(), Vec::new(), 0);
    for (column, item) in items.iter().enumerate() {
        if statement.sign(item.1, "*") && items[column..].iter().any(|item| whole(*item).is_some()) {
            // How many columns it stands for is not known here.
            return Ok(None);
        }
        let Some(found) = whole(*item) else { continue };
        let alone = found.close == item.1;
        sql.push_str(&statement.text[copied..statement.start(found.first)]);
        sql.push_str(&arguments(statement, &found)?);
        if alone {
            sql.push_str(" AS ");
            sql.push_str(&statement.name(found.name).unwrap_or_default());
        }
        copied = statement.end(found.close);
        calls.push(Call { function: found.function, column });
    }
    sql.push_str(&statement.text[copied..]);
    Ok((!calls.is_empty()).then_some((sql, calls)))
}

#[cfg(test)]
mod tests;
