//! What the tests and benchmarks share: the program as users start it, and clients for it.
//!
//! - [`build`]: the binary under test. [`server`]: a running one. [`python`]: an environment with clients.
//! - [`postgres`], [`garage`]: a Postgres and an S3 server of a test's own. [`cluster`]: a store in them.
//!   [`disk`]: a small disk that can be filled.
//! - [`psql`], [`conversation`], [`wire`]: clients of Postgres's protocol: a real one, one that tells every message, one
//!   that sends any bytes.
//! - [`tpch`]: TPC-H's queries, and random ones over its tables. [`tpcds`]: TPC-DS's, and its data.
//! - [`history`]: whether what clients have seen can have been. [`lists`]: clients of several kinds that make one.
//!   [`storm`]: what is done to the servers meanwhile. [`network`]: a network that can be cut.
//! - [`ledger`]: writers under failures and what they have been told. [`rounds`]: servers that are killed under them.

#![forbid(unsafe_code)]

pub mod build;
pub mod cluster;
pub mod conversation;
pub mod disk;
pub mod garage;
pub mod grpc;
pub mod history;
pub mod ledger;
pub mod lists;
pub mod network;
pub mod postgres;
pub mod psql;
pub mod python;
pub mod rounds;
pub mod server;
pub mod storm;
pub mod tpcds;
pub mod tpch;
pub mod wire;
