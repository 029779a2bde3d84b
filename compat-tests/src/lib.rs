//! What the tests and benchmarks share: the program as users start it, and clients for it.
//!
//! - [`build`]: the binary under test. [`server`]: a running one. [`python`]: an environment with clients.
//! - [`postgres`]: a Postgres server of a test's own.

#![forbid(unsafe_code)]

pub mod build;
pub mod grpc;
pub mod postgres;
pub mod psql;
pub mod python;
pub mod server;
