//! The router: clients in, sessions, planning, routing, results out. No engine and no metastore.

#![forbid(unsafe_code)]

mod access;

pub use access::{ADMINISTRATOR, Access, Challenge};
