//! Where in a query a token stands.

use crate::{lex::Kind, statement::Statement};

/// Tokens of a list that are searched for its SELECT or FROM.
const LIST_MAX: usize = 1000;

/// Words after a relation that are not its alias.
const AFTER_RELATION: &[&str] = &[
    "where",
    "join",
    "left",
    "right",
    "inner",
    "cross",
    "full",
    "on",
    "group",
    "order",
    "limit",
    "union",
    "except",
    "intersect",
    "natural",
    "window",
    "having",
    "fetch",
    "offset",
    "for",
    "returning",
    "using",
    "set",
    "tablesample",
    "with",
    "lateral",
    "asof",
    "positional",
    "anti",
    "semi",
    "qualify",
    "when",
];

/// The SELECT in whose list the token is, with nothing but the list between.
pub(super) fn select_of(statement: &Statement, index: usize) -> Option<usize> {
    let mut at = index;
    while at > index.saturating_sub(LIST_MAX) {
        at -= 1;
        match statement.kind(at) {
            Some(Kind::Close) => at = statement.partner(at)?,
            Some(Kind::Open) => return None,
            Some(Kind::Word) if statement.is(at, "select") => return Some(at),
            Some(Kind::Word) if statement.is_any(at, &["from", "where", "by", "values", "having"]) => return None,
            _ => {}
        }
    }
    None
}

/// Whether the value from `first` to `last` is an item of a select list by itself, and has no name of its own.
pub(super) fn is_unnamed_item(statement: &Statement, first: usize, last: usize) -> bool {
    let before = statement.before(first);
    let begins =
        statement.is_any(before, &["select", "distinct", "all"]) || statement.kind(before) == Some(Kind::Comma);
    let after = last + 1;
    let ends = after == statement.len()
        || matches!(statement.kind(after), Some(Kind::Comma | Kind::Close))
        || statement.is_any(after, AFTER_RELATION) && !statement.is(after, "with")
        || statement.is(after, "from");
    begins && ends && select_of(statement, first).is_some()
}

/// Whether what begins at the token is an item of a FROM list.
pub(super) fn is_relation(statement: &Statement, first: usize) -> bool {
    let before = statement.before(first);
    if statement.is_any(before, &["from", "join", "lateral"]) {
        return true;
    }
    if statement.kind(before) != Some(Kind::Comma) {
        return false;
    }
    let mut at = before;
    while at > before.saturating_sub(LIST_MAX) {
        at -= 1;
        match statement.kind(at) {
            Some(Kind::Close) => match statement.partner(at) {
                Some(open) => at = open,
                None => return false,
            },
            Some(Kind::Open) => return false,
            Some(Kind::Word) if statement.is(at, "from") && !statement.is(statement.before(at), "distinct") => {
                return true;
            }
            Some(Kind::Word)
                if statement
                    .is_any(at, &["select", "where", "by", "having", "limit", "values", "set", "returning"]) =>
            {
                return false;
            }
            _ => {}
        }
    }
    false
}

/// The alias of a relation that ends before the token.
pub(super) fn alias_of(statement: &Statement, after: usize) -> Option<usize> {
    let after = if statement.are(after, &["with", "ordinality"]) { after + 2 } else { after };
    let at = if statement.is(after, "as") { after + 1 } else { after };
    let named = match statement.kind(at)? {
        Kind::Quoted => true,
        Kind::Word => !statement.is_any(at, AFTER_RELATION),
        _ => false,
    };
    named.then_some(at)
}
