//! The worker: runs statements in DuckDB and streams their results as Arrow IPC.
//!
//! The way of a statement through this crate, each step a file:
//! - [`worker`](Worker): from receipt to reply; `service`: the same over gRPC, for routers.
//! - `execution`: its id and how it is cancelled; `session`: where it runs; `admission`: when it may.
//! - `statement`: running it; `engine`: DuckDB itself, the only module that calls it; `input`: tables sent along.
//! - `ipc`, `queue`, `spool`, `result`: its rows on their way out; `result_cache`: those that are given again.
//! - `bridge`: what other workers answer to parts of a statement.
//! - `databases`, `database`: what it runs on; `shares`: who may read it by token; `access`: who may do what; `command`:
//!   statements about them.
//!   `config`: what all of this is given.
//! - `export`: a snapshot for others to read.

mod access;
mod admission;
mod bridge;
mod command;
mod config;
mod database;
mod databases;
mod engine;
mod execution;
mod export;
mod input;
mod ipc;
mod queue;
mod result;
mod result_cache;
mod routers;
mod service;
mod session;
mod shares;
mod spool;
mod statement;
mod worker;

pub use self::{
    config::{Config, Limits},
    database::FileSpec,
    databases::Serving,
    export::{fold, write_parquet},
    service::Service,
    worker::Worker,
};
