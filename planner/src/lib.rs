//! A pure function from SQL and session facts to plans: no I/O, no async, no engine.
//!
//! The way of a script through this crate, each step a file:
//! - [`plan`]: what comes out, and the function that makes it.
//! - `parse`: cutting a script into statements and reading each in its dialect.
//! - `classify`: what a statement is to the session that runs it.
//! - `dialect`: Postgres to DuckDB, one rewrite a file.

#![forbid(unsafe_code)]

pub mod plan;
