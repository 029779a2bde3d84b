//! The router: clients in, sessions, planning, routing, results out. No engine and no metastore.
//!
//! - [`port`]: the port of gRPC and HTTP; [`Tls`]: certificates; [`Access`]: who may come in.
//! - [`Grpc`]: the native data plane and the RPCs of existing OpenDuck clients.
//! - [`http`]: health, metrics, what runs, the extension [`Repository`] with its [`SigningKey`].
//! - [`pg`]: the Postgres frontend.
//! - [`Workers`]: the workers that register with a router; [`Observed`]: counting what goes through.

#![forbid(unsafe_code)]

mod access;
mod decode;
mod encode;
mod grpc;
pub mod http;
mod observe;
pub mod pg;
pub mod port;
mod repository;
mod signing;
mod tls;
mod workers;

pub use self::{
    access::{ADMINISTRATOR, Access, Challenge},
    decode::Decoder,
    grpc::Grpc,
    observe::Observed,
    repository::Repository,
    signing::{SigningError, SigningKey},
    tls::{Tls, TlsError, TlsFiles},
    workers::Workers,
};
