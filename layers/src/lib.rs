//! Where databases live: a data folder that is ours alone, the databases in it, and their commit positions.
//!
//! - [`folder`]: the data folder, marked and locked, and the files of its databases.
//! - [`lsn`]: commit positions, which rise for ever, restarts included.
//!
//! For now a database is one plain DuckDB file. No engine and no network are known here.

#![forbid(unsafe_code)]

pub mod folder;
pub mod lsn;

pub use self::{
    folder::{DataFolder, DatabaseName, FolderError, keep_secret},
    lsn::{LsnCounter, LsnError},
};
