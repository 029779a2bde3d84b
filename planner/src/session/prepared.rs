//! PREPARE and EXECUTE: what is prepared in SQL is the session's, as what Parse prepares is.

use crate::{lex::Kind, plan::Action, statement::Statement};

/// PREPARE name [(types)] AS statement; the engine's where its parameters are written as only DuckDB does.
pub(super) fn prepare(statement: &Statement) -> Option<Action> {
    let name = statement.name(1)?.into_owned();
    let (types, after) = match statement.partner(2).filter(|_| statement.sign(2, "(")) {
        Some(close) => {
            let types = statement.arguments(2).into_iter().map(|(first, last)| statement.span(first, last).to_owned());
            (types.collect(), close + 1)
        }
        None => (Vec::new(), 2),
    };
    let body = (statement.is(after, "as") && after + 1 < statement.len()).then_some(after + 1)?;
    let engines = |index: usize| {
        statement.sign(index, "?")
            || statement.kind(index) == Some(Kind::Parameter) && statement.slice(index)[1..].parse::<u16>().is_err()
    };
    if (body..statement.len()).any(engines) {
        return None;
    }
    Some(Action::Prepare { name, types, sql: statement.span(body, statement.len() - 1).to_owned() })
}

/// EXECUTE name [(values)], alone, explained, or as what a table is made of.
pub(super) fn execute(statement: &Statement) -> Option<Action> {
    let execute = match () {
        () if statement.is(0, "execute") => 0,
        () if statement.is(0, "explain") => {
            let options = statement.partner(1).filter(|_| statement.sign(1, "(")).map_or(1, |close| close + 1);
            (options..).find(|index| !statement.is_any(*index, &["analyze", "verbose"]))?
        }
        () if statement.is(0, "create") => statement.find(1, |index| statement.is(index, "as"))? + 1,
        () => return None,
    };
    let name = statement.name(execute + 1).filter(|_| statement.is(execute, "execute"))?.into_owned();
    let (values, after) = match statement.partner(execute + 2).filter(|_| statement.sign(execute + 2, "(")) {
        Some(close) => {
            let values = statement.arguments(execute + 2).into_iter();
            (values.map(|(first, last)| statement.span(first, last).to_owned()).collect(), close + 1)
        }
        None => (Vec::new(), execute + 2),
    };
    let before = statement.text[..statement.start(execute)].to_owned();
    (after == statement.len()).then_some(Action::Execute { name, values, before })
}

/// `sql` with a value in the place of each parameter, from `$1` on; those without a value stay.
pub fn bind(sql: &str, values: &[String]) -> String {
    let statement = Statement::new(sql);
    let (mut bound, mut copied) = (String::with_capacity(sql.len()), 0);
    for index in (0..statement.len()).filter(|index| statement.kind(*index) == Some(Kind::Parameter)) {
        let number: Option<usize> = statement.slice(index)[1..].parse().ok();
        let Some(value) = number.and_then(|number| values.get(number.checked_sub(1)?)) else { continue };
        bound.push_str(&sql[copied..statement.start(index)]);
        bound.push_str(value);
        copied = statement.end(index);
    }
    bound + &sql[copied..]
}
