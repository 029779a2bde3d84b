//! A pure function from SQL and session facts to plans: no I/O, no async, no engine.
//!
//! The way of a script through this crate, each step a file:
//! - [`plan`]: what comes out, and the function that makes it.
//! - `lex`, `statement`: our own reading of SQL as tokens.
//! - `parse`: cutting a script into statements, and whether a dialect of ours reads one.
//! - `session`: settings, transactions, cursors, prepared statements and COPY with the client, which the session answers
//!   itself; [`calls`]: functions that it carries out; [`live`]: relations whose rows it knows.
//! - `dialect`, `edit`: Postgres to DuckDB, one rewrite a file, spliced into the client's text.
//! - `classify`: what a statement may do to the database; `reads`: whether any worker may run it.
//! - `columns`: what Postgres would call the columns of its result.
//! - `origins`: which columns of which tables those are, and their types in Postgres's catalog.
//! - [`split`]: one statement as several, for several workers; [`explain`]: how EXPLAIN shows it.
//! - [`target`]: the table that a statement writes to, for who has to tell what was wrong with it.

#![forbid(unsafe_code)]

pub mod calls;
pub mod explain;
pub mod live;
pub mod plan;
pub mod split;
pub mod target;

pub use reads::{reads, reads_committed};
pub use session::bind;

pub use catalog::function_name;

mod catalog;
mod classify;
mod columns;
mod dialect;
mod edit;
mod lex;
mod origins;
mod parse;
mod reads;
mod session;
mod statement;
