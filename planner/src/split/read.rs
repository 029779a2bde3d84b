//! The engine's canonical SQL as a tree, and a tree as text that the engine reads.
//!
//! Two of its joins no parser of ours knows; two names of joins that it never prints itself stand for them in the tree.

use sqlparser::{
    ast::{Query, Statement},
    dialect::PostgreSqlDialect,
    parser::Parser,
};

use super::{BRIDGE, PLACE, Whole, casts};
use crate::lex::{Kind, tokens};

/// How the engine writes a join, and the name that stands for it.
const JOINS: [(&str, &str); 2] =
    [("JOIN BY (TYPE MARK)", "LEFT ANTI JOIN"), ("JOIN BY (TYPE SINGLE)", "LEFT SEMI JOIN")];
/// How deep expressions and queries may be.
const DEPTH_MAX: usize = 200;

/// The tree of a canonical text.
///
/// # Errors
/// It is not a query, or cannot be read.
pub(super) fn read(canonical: &str) -> Result<Query, Whole> {
    if canonical.contains(PLACE) || canonical.contains(BRIDGE) {
        return Err(Whole::new(format!("it says {PLACE} or {BRIDGE}")));
    }
    let mut query = parse(&JOINS.iter().fold(canonical.to_owned(), |text, (join, name)| replace(&text, join, name)))?;
    casts::shorten(&mut query);
    Ok(query)
}

/// The tree of a text in which the engine's own joins have the names that stand for them.
///
/// # Errors
/// As of [`read`].
pub(super) fn parse(text: &str) -> Result<Query, Whole> {
    let parsed = Parser::new(&PostgreSqlDialect {}).with_recursion_limit(DEPTH_MAX).try_with_sql(text);
    let statements = parsed.and_then(|mut parser| parser.parse_statements());
    match statements.map_err(|error| Whole::new(format!("its canonical form cannot be read: {error}")))?.pop() {
        Some(Statement::Query(query)) => Ok(*query),
        _ => Err(Whole::new("it is not a query")),
    }
}

/// The text of a tree.
pub(super) fn write(query: &Query) -> String {
    JOINS.iter().fold(query.to_string(), |text, (join, name)| replace(&text, name, join))
}

/// Replaces a run of words and brackets by another, wherever it is not in a name or a string.
fn replace(text: &str, from: &str, to: &str) -> String {
    let wanted = tokens(from);
    let found = tokens(text);
    let mut replaced = String::with_capacity(text.len());
    let mut copied = 0;
    let mut index = 0;
    while index < found.len() {
        let run = found.get(index..index + wanted.len()).filter(|run| {
            run.iter().zip(&wanted).all(|(token, wanted)| {
                let same = text[token.start..token.end].eq_ignore_ascii_case(&from[wanted.start..wanted.end]);
                same && matches!(token.kind, Kind::Word | Kind::Open | Kind::Close)
            })
        });
        let Some([first, .., last]) = run else {
            index += 1;
            continue;
        };
        replaced.push_str(&text[copied..first.start]);
        replaced.push_str(to);
        copied = last.end;
        index += wanted.len();
    }
    replaced.push_str(&text[copied..]);
    replaced
}
