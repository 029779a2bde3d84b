//! The wire contract: what crosses a process boundary between clients, routers and workers.
//!
//! - [`v1`]: messages and services of `openduck/v1/*.proto`, generated and checked in.
//! - [`error`]: the one table from error kind to gRPC status and SQLSTATE.
//! - [`channel`]: how a router calls a worker, in the same process or over gRPC.
//! - [`bloom`]: keys of a join on their way to its other side.
//! - [`token`], [`share`], [`user`]: secrets that stand for users, and for read access to one database.
//! - [`ticket`]: what routers sign for the parts of statements.
//! - [`peer`]: how processes of a cluster connect to each other.
//! - [`id`]: random names of executions, handles and sessions.
//!
//! No policy lives here.

#![forbid(unsafe_code)]

pub mod bloom;
pub mod channel;
pub mod error;
pub mod id;
pub mod peer;
pub mod share;
pub mod ticket;
pub mod token;
pub mod user;

/// Package `openduck.v1`, generated from `proto/openduck/v1/*.proto`; the comments there are the specification.
#[allow(missing_docs, unreachable_pub, clippy::all, clippy::unwrap_used)]
pub mod v1 {
    include!("gen/openduck.v1.rs");
}

pub use v1::{Error, ErrorKind};
