//! Functions on JSON that take a path: `jsonb_set` and `jsonb_extract_path`.

use crate::{
    dialect::{
        catalog::SCHEMA,
        literals::{array_texts, text},
    },
    edit::Edits,
    lex::Kind,
    plan::{PlanError, SessionFacts},
    statement::Statement,
};

/// Functions whose path is their further arguments, and the macros that take it as a list.
const EXTRACTS: &[(&str, &str)] = &[
    ("json_extract_path", "json_at"),
    ("jsonb_extract_path", "json_at"),
    ("json_extract_path_text", "json_text_at"),
    ("jsonb_extract_path_text", "json_text_at"),
];

pub(super) fn rewrite(statement: &Statement, _: &SessionFacts, edits: &mut Edits) -> Result<(), PlanError> {
    for index in 0..statement.len() {
        if !statement.calls(index) || statement.kind(statement.before(index)) == Some(Kind::Dot) {
            continue;
        }
        if statement.is(index, "jsonb_set") {
            set(statement, index, edits);
        } else if let Some((_, name)) = EXTRACTS.iter().find(|(theirs, _)| statement.is(index, theirs)) {
            extract(statement, index, name, edits);
        }
    }
    Ok(())
}

/// `jsonb_extract_path(j, 'a', 'b')` as `json_at(j, ['a', 'b'])`.
fn extract(statement: &Statement, index: usize, name: &str, edits: &mut Edits) {
    let arguments = statement.arguments(index + 1);
    let (Some((_, first)), Some((_, last))) = (arguments.first(), arguments.last()) else { return };
    if arguments.len() < 2 || statement.is(first + 2, "variadic") {
        return;
    }
    edits.replace(statement, index, index, format!("{SCHEMA}.{name}"));
    edits.replace(statement, first + 1, first + 1, ", [");
    edits.close(statement, *last, "]::VARCHAR[]");
}

/// `jsonb_set(j, '{a,b}', v)`: the value goes into the object at `a`, and that into `j`.
fn set(statement: &Statement, index: usize, edits: &mut Edits) {
    let (arguments, close) = (statement.arguments(index + 1), statement.partner(index + 1));
    let (Some(close), [target, path, value, ..]) = (close, &arguments[..]) else { return };
    let literal = if path.0 == path.1 { statement.literal(path.0) } else { None };
    let Some(keys) = literal.and_then(|literal| array_texts(&literal)).filter(|keys| !keys.is_empty()) else { return };
    let target = statement.span(target.0, target.1);
    let create = arguments.get(3).map_or("true", |(first, last)| statement.span(*first, *last));
    let keys: Vec<_> = keys.iter().map(|key| text(key)).collect();
    let mut sql = statement.span(value.0, value.1).to_owned();
    for depth in (0..keys.len()).rev() {
        let holder = if depth == 0 {
            target.to_owned()
        } else {
            format!("{SCHEMA}.json_at({target}, [{}])", keys[..depth].join(", "))
        };
        sql = format!("{SCHEMA}._json_put({holder}, {}, {sql}, {create})", keys[depth]);
    }
    edits.replace(statement, index, close, sql);
}

#[cfg(test)]
mod tests;
