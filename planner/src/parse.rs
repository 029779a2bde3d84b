//! Cutting a script into statements, and reading one in its dialect.
//!
//! The cut is our own, by tokens, so that it works for text that no parser of ours reads.

use sqlparser::{
    dialect::{Dialect, DuckDbDialect, PostgreSqlDialect},
    parser::Parser,
};

use crate::{
    lex::{Kind, tokens},
    statement::Statement,
};

/// Words and operators at one depth of brackets, above which a statement is not given to sqlparser: of a chain of
/// operators it builds a tree as deep as the chain is long, and takes it down by recursion.
const CHAIN_MAX: usize = 4000;

/// One piece of a script: from its first token to its last, in bytes, without blanks around and without semicolon.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Piece {
    pub(crate) start: usize,
    pub(crate) end: usize,
}

/// The statements of a script, in order. Comments before a statement belong to it; pieces that hold nothing but blanks
/// and comments are left out.
pub(crate) fn cut(script: &str) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut from = 0;
    let mut last = None;
    for token in tokens(script) {
        if token.kind == Kind::Semicolon {
            pieces.extend(last.take().map(|end| piece(script, from, end)));
            from = token.end;
        } else {
            last = Some(token.end);
        }
    }
    // A comment after the last statement stays with it: the engine ignores it.
    pieces.extend(last.map(|_| piece(script, from, script.trim_end().len())));
    pieces
}

fn piece(script: &str, from: usize, end: usize) -> Piece {
    let blank = script[from..end].len() - script[from..end].trim_start().len();
    Piece { start: from + blank, end }
}

/// Whether sqlparser reads the statement as one of Postgres's or else of DuckDB's.
pub(crate) fn reads(statement: &Statement) -> bool {
    chain_length(statement) <= CHAIN_MAX
        && (reads_as(&PostgreSqlDialect {}, statement.text) || reads_as(&DuckDbDialect {}, statement.text))
}

fn reads_as(dialect: &dyn Dialect, text: &str) -> bool {
    Parser::parse_sql(dialect, text).is_ok_and(|statements| statements.len() == 1)
}

/// The most words and operators at one depth of brackets: no chain of operators is longer.
fn chain_length(statement: &Statement) -> usize {
    let mut longest = 0;
    let mut lengths = vec![0usize];
    for index in 0..statement.len() {
        match statement.kind(index) {
            Some(Kind::Open) => lengths.push(0),
            Some(Kind::Close) if lengths.len() > 1 => drop(lengths.pop()),
            Some(Kind::Operator | Kind::Word) => {
                if let Some(length) = lengths.last_mut() {
                    *length += 1;
                    longest = longest.max(*length);
                }
            }
            _ => {}
        }
    }
    longest
}

#[cfg(test)]
mod tests;
