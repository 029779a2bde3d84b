//! Relations of `pg_catalog` and `information_schema` are ours.

use crate::{
    catalog::Relation,
    dialect::{
        catalog::{SCHEMA, USER_COLUMNS, relation},
        literals::text,
    },
    edit::Edits,
    lex::Kind,
    origins::AFTER_RELATION,
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

/// Columns that every table of Postgres has and that no star shows.
const SYSTEM_COLUMNS: &[&str] = &["tableoid", "xmin"];

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

/// What is the same for all names of a statement.
struct Context<'a> {
    facts: &'a SessionFacts<'a>,
    /// Names that are no relations.
    with: Vec<String>,
    /// Which of the system columns the statement speaks of.
    system: Vec<&'static str>,
}

pub(super) fn rewrite(statement: &Statement, facts: &SessionFacts, edits: &mut Edits) -> Result<(), PlanError> {
    let with = with_names(statement);
    let spoken = |column: &&&str| (0..statement.len()).any(|index| statement.is(index, column));
    let system: Vec<&str> = SYSTEM_COLUMNS.iter().filter(spoken).copied().collect();
    let context = Context { facts, with, system };
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
                name(statement, index, next - 1, scope.expecting, &context, edits);
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

/// A dotted name: a relation where one is expected, otherwise perhaps a column of one.
fn name(statement: &Statement, first: usize, last: usize, expected: bool, context: &Context, edits: &mut Edits) {
    if statement.calls(last) {
        return;
    }
    let parts: Vec<_> = (first..=last).step_by(2).filter_map(|part| statement.name(part)).collect();
    let parts: Vec<&str> = parts.iter().map(|part| &**part).collect();
    let ours = |schema: &str, name: &str| relation(Some(schema), name);
    if expected {
        let found = match parts[..] {
            [name] if !context.with.iter().any(|query| query == name) => relation(None, name),
            [schema, name] | [_, schema, name] => ours(schema, name),
            _ => None,
        };
        if let (Some(found), Some(name)) = (found, parts.last()) {
            edits.replace(statement, first, last, replacement(statement, last, found, name, context));
        }
    } else if let [schema, name, ..] = parts[..]
        && ours(schema, name).is_some()
    {
        edits.remove(statement, first, first + 1);
    }
}

/// Our relation: with the session's user in place of the administrator, whose name it may be, and with the columns that
/// PostgreSQL has in every table, where the statement speaks of them.
fn replacement(statement: &Statement, last: usize, relation: &Relation, name: &str, context: &Context) -> String {
    let replaced = USER_COLUMNS.iter().find(|(view, _)| *view == name);
    let replaced = replaced.map(|(_, column)| {
        format!(" REPLACE ({SCHEMA}._shown_role({column}, {}) AS {column})", text(context.facts.user))
    });
    let value = |column: &str| if column == "tableoid" { relation.oid } else { 0 };
    let system: String =
        context.system.iter().map(|column| format!(", {}::UINTEGER AS {column}", value(column))).collect();
    if replaced.is_none() && system.is_empty() {
        return format!("{SCHEMA}.{name}");
    }
    let alias = if is_aliased(statement, last) { String::new() } else { format!(" AS {name}") };
    format!("(SELECT *{}{system} FROM {SCHEMA}.{name}){alias}", replaced.unwrap_or_default())
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
