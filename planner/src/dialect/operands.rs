//! What an operator stands between.

use crate::{lex::Kind, statement::Statement};

/// Operators that Postgres has bind alike, from left to right: weaker than arithmetic, stronger than comparisons.
const ALIKE: &[&str] =
    &["->", "->>", "#>", "#>>", "#-", "||", "@>", "<@", "&&", "?", "?|", "?&", "#", "|", "&", "<<", ">>", "@@"];

/// Operators that bind stronger than those.
const ARITHMETIC: &[&str] = &["+", "-", "*", "/", "%", "^"];

/// Words that a value neither begins nor ends with.
const CLAUSES: &[&str] = &[
    "and",
    "or",
    "not",
    "in",
    "is",
    "like",
    "ilike",
    "between",
    "when",
    "then",
    "else",
    "select",
    "where",
    "on",
    "having",
    "by",
    "limit",
    "offset",
    "from",
    "as",
    "distinct",
    "returning",
    "values",
    "set",
    "using",
    "similar",
    "to",
    "all",
    "any",
    "some",
    "union",
    "except",
    "intersect",
    "join",
    "case",
    "return",
];

/// Operators of a chain that are looked through: each of a long chain is looked at by itself.
const CHAIN_MAX: usize = 64;

/// Types that may stand before a string.
const TYPED: &[&str] = &[
    "date",
    "time",
    "timestamp",
    "timestamptz",
    "interval",
    "bytea",
    "boolean",
    "bool",
    "json",
    "jsonb",
    "uuid",
    "numeric",
];

/// Whether the token is an operator with a value on both sides.
pub(super) fn is_infix(statement: &Statement, operator: usize) -> bool {
    statement.kind(operator) == Some(Kind::Operator)
        && ends_value(statement, statement.before(operator))
        && primary_end(statement, operator + 1).is_some()
}

/// The first token of what is left of the operator.
pub(super) fn left(statement: &Statement, operator: usize) -> usize {
    let weak = !any_sign(statement, operator, ARITHMETIC);
    let mut start = operator;
    for _ in 0..CHAIN_MAX {
        start = statement.value_start(statement.before(start));
        let mut before = statement.before(start);
        let signed = any_sign(statement, before, &["-", "+"]) && !ends_value(statement, statement.before(before));
        if signed {
            start = before;
            before = statement.before(start);
        }
        if !(weak && any_sign(statement, before, ALIKE) || any_sign(statement, before, ARITHMETIC)) {
            return start;
        }
        start = before;
        if start == 0 {
            // An operator with nothing on its left begins the text.
            break;
        }
    }
    start + 1
}

/// The last token of what is right of the operator, `None` where there is no value.
pub(super) fn right(statement: &Statement, operator: usize) -> Option<usize> {
    let weak = !any_sign(statement, operator, ARITHMETIC);
    let mut last = primary_end(statement, operator + 1)?;
    for _ in 0..CHAIN_MAX {
        if !weak || !any_sign(statement, last + 1, ARITHMETIC) {
            break;
        }
        last = primary_end(statement, last + 2)?;
    }
    Some(last)
}

/// The last token of the value that begins with the token: its name, call, literal or brackets, with its casts and
/// subscripts.
pub(super) fn primary_end(statement: &Statement, first: usize) -> Option<usize> {
    let mut first = first;
    while statement.sign(first, "-") || statement.sign(first, "+") {
        first += 1;
    }
    let mut last = match statement.kind(first)? {
        Kind::Text | Kind::Number | Kind::Parameter => first,
        Kind::Open => statement.partner(first)?,
        Kind::Word if statement.is(first, "case") => statement.partner(first)?,
        Kind::Word if statement.is(first, "array") && statement.kind(first + 1) == Some(Kind::Open) => {
            statement.partner(first + 1)?
        }
        Kind::Word if statement.is_any(first, TYPED) && statement.kind(first + 1) == Some(Kind::Text) => first + 1,
        Kind::Word if statement.is_any(first, CLAUSES) => return None,
        Kind::Word | Kind::Quoted => {
            let name = statement.chain_end(first) - 1;
            if statement.sign(name + 1, "(") { statement.partner(name + 1)? } else { name }
        }
        _ => return None,
    };
    loop {
        let next = last + 1;
        if statement.sign(next, "::") && next + 1 < statement.len() {
            last = statement.type_end(next + 1) - 1;
        } else if statement.sign(next, "[") {
            last = statement.partner(next)?;
        } else if statement.kind(next) == Some(Kind::Dot) && next + 1 < statement.len() {
            last = next + 1;
        } else {
            return Some(last);
        }
    }
}

/// Whether a value may end with the token.
pub(super) fn ends_value(statement: &Statement, index: usize) -> bool {
    match statement.kind(index) {
        Some(Kind::Number | Kind::Text | Kind::Quoted | Kind::Close | Kind::Parameter) => true,
        Some(Kind::Word) => !statement.is_any(index, CLAUSES),
        _ => false,
    }
}

fn any_sign(statement: &Statement, index: usize, signs: &[&str]) -> bool {
    statement.kind(index) == Some(Kind::Operator) && signs.contains(&statement.slice(index))
}

#[cfg(test)]
mod tests;
