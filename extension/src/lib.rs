//! The DuckDB extension: `ATTACH 'openduck:mydb?endpoint=..&token=..' AS cloud`.
//!
//! Two things in one crate. As a dynamic library, a client of the two RPCs of `openduck.v1.ExecutionService` behind
//! DuckDB's catalog, scan and transaction interfaces; those interfaces are C++ (`glue/`), every decision that can be
//! is Rust. As a Rust library, only [`pack`]: making the loadable file from the dynamic library.
//!
//! A guest in somebody's process: no allocator, signal handler, panic hook or logger of its own, and a runtime that
//! starts at the first use and belongs to one process id.
//!
//! - [`uri`]: what stands in the ATTACH; [`client`]: calls to one server; [`connect`]: the way to it, maybe through a
//!   [`proxy`].
//! - [`query`]: a statement on its way; [`descriptions`]: what it gives; [`input`]: rows on their way up;
//!   [`progress`]: how far it is; [`catalog`]: what the database holds.
//! - [`error`]: what a user gets to read. [`ffi`]: the seam to C++, the one module with `unsafe`.

#![warn(missing_docs)]

mod catalog;
mod client;
mod connect;
mod descriptions;
mod error;
mod ffi;
mod id;
mod input;
mod ipc;
pub mod pack;
mod parameters;
mod progress;
mod proxy;
mod query;
mod runtime;
mod uri;
mod wait;
