//! Relations of `pg_catalog` and `information_schema` are ours.

use crate::{
    dialect::{
        catalog::{USER_COLUMNS, relation},
        literals::text,
    },
    edit::Edits,
    lex::Kind,
    plan::{PlanError, SessionFacts},
    statement::Statement,
};

/// Words that end a list of relations.
const ENDS: &[&str] = &[
    "select",
    "where",
    "group",
    "having",
    "order",
    "limit",
    "offset",
    "union",
    "intersect",
    "except",
    "window",
    "set",
    "returning",
    "qualify",
    "values",
];

/// Words after a relation that are not its alias.
const AFTER_RELATION: &[&str] = &[
    "where",
    "group",
    "having",
    "order",
    "limit",
    "offset",
    "fetch",
    "union",
    "intersect",
    "except",
    "window",
    "returning",
    "qualify",
    "join",
    "inner",
    "left",
    "right",
    "full",
    "cross",
    "natural",
    "asof",
    "positional",
    "semi",
    "anti",
    "on",
    "using",
    "for",
    "tablesample",
    "select",
    "set",
];

/// Where the walk is within one pair of brackets.
#[derive(Clone, Copy, Default)]
struct Scope {
    /// In a list of relations: a comma is followed by another.
    listing: bool,
    /// The next name is a relation's.
    expecting: bool,
    /// In the arguments of a function, where FROM means something else (`extract(year FROM d)`).
    arguments: bool,
}

pub(super) fn rewrite(statement: &Statement, facts: &SessionFacts, edits: &mut Edits) -> Result<(), PlanError> {
    let with = with_names(statement);
    let mut scopes = vec![Scope::default()];
    let mut index = 0;
    while index < statement.len() {
        let last = scopes.len() - 1;
        let scope = &mut scopes[last];
        let mut next = index + 1;
        match statement.kind(index) {
            Some(Kind::Open) => {
                let inner = Scope {
                    listing: scope.expecting,
                    expecting: scope.expecting,
                    arguments: !scope.expecting && follows_function(statement, index),
                };
                scope.expecting = false;
                scopes.push(inner);
            }
            Some(Kind::Close) if last > 0 => drop(scopes.pop()),
            Some(Kind::Comma) => scope.expecting = scope.listing,
            Some(Kind::Word) if is_keyword(statement, index, scope) => {}
            Some(Kind::Word | Kind::Quoted) => {
                next = statement.chain_end(index);
                name(statement, index, next - 1, scope.expecting.then_some(with.as_slice()), facts, edits);
                scope.expecting = false;
            }
            _ => {}
        }
        index = next;
    }
    Ok(())
}

/// Whether a word is one of those that say where relations are, and what it says.
fn is_keyword(statement: &Statement, index: usize, scope: &mut Scope) -> bool {
    let before = statement.before(index);
    if statement.kind(before) == Some(Kind::Dot) {
        return false;
    }
    if statement.is(index, "from") && !scope.arguments && !statement.is(before, "distinct") {
        *scope = Scope { listing: true, expecting: true, arguments: false };
    } else if statement.is(index, "join") || statement.is(index, "table") && index == 0 {
        scope.expecting = true;
    } else if statement.is_any(index, ENDS) {
        *scope = Scope::default();
    } else {
        return statement.is_any(index, &["lateral", "only"]);
    }
    true
}

fn follows_function(statement: &Statement, open: usize) -> bool {
    let before = statement.before(open);
    statement.sign(open, "(")
        && match statement.kind(before) {
            Some(Kind::Quoted) => true,
            Some(Kind::Word) => !statement.is_any(
                before,
                &["in", "any", "all", "some", "exists", "and", "or", "not", "as", "on", "where", "array"],
            ),
            _ => false,
        }
}

/// A dotted name: a relation where one is expected (then with the names that are none), otherwise perhaps a column of
/// one.
fn name(
    statement: &Statement,
    first: usize,
    last: usize,
    expected: Option<&[String]>,
    facts: &SessionFacts,
    edits: &mut Edits,
) {
    if statement.calls(last) {
        return;
    }
    let parts: Vec<_> = (first..=last).step_by(2).filter_map(|part| statement.name(part)).collect();
    let parts: Vec<&str> = parts.iter().map(|part| &**part).collect();
    let ours = |schema: &str, name: &str| relation(Some(schema), name);
    if let Some(with) = expected {
        let found = match parts[..] {
            [name] if statement.kind(first) == Some(Kind::Word) && !with.iter().any(|query| query == name) => {
                relation(None, name)
            }
            [schema, name] | [_, schema, name] => ours(schema, name),
            _ => None,
        };
        if let (Some(found), Some(name)) = (found, parts.last()) {
            edits.replace(statement, first, last, with_user(statement, last, found, name, facts.user));
        }
    } else if let [schema, name, ..] = parts[..]
        && ours(schema, name).is_some()
    {
        edits.remove(statement, first, first + 1);
    }
}

/// The relation, with the session's user in place of the one role that the catalog knows.
fn with_user(statement: &Statement, last: usize, relation: String, name: &str, user: &str) -> String {
    let Some((_, column)) = USER_COLUMNS.iter().find(|(view, _)| *view == name) else { return relation };
    let alias = if is_aliased(statement, last) { String::new() } else { format!(" AS {name}") };
    format!("(SELECT * REPLACE ({} AS {column}) FROM {relation}){alias}", text(user))
}

/// Whether the relation whose name ends with `last` is given another.
pub(crate) fn is_aliased(statement: &Statement, last: usize) -> bool {
    statement.is(last + 1, "as")
        || matches!(statement.kind(last + 1), Some(Kind::Word | Kind::Quoted))
            && !statement.is_any(last + 1, AFTER_RELATION)
}

/// The names that a WITH gives to queries, and perhaps others that look so.
fn with_names(statement: &Statement) -> Vec<String> {
    let named = |index: usize| {
        let after = if statement.calls(index) {
            statement.partner(index + 1).map_or(index, |close| close + 1)
        } else {
            index + 1
        };
        statement.is(after, "as")
            && (statement.is_any(statement.before(index), &["with", "recursive"])
                || statement.kind(statement.before(index)) == Some(Kind::Comma))
            && (statement.sign(after + 1, "(") || statement.is_any(after + 1, &["materialized", "not"]))
    };
    if !(0..statement.len()).any(|index| statement.is(index, "with")) {
        return Vec::new();
    }
    (0..statement.len())
        .filter(|index| named(*index))
        .filter_map(|index| statement.name(index).map(String::from))
        .collect()
}

#[cfg(test)]
mod tests;
