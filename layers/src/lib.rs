//! Differential storage. A database is a log of atomic batches over immutable objects; every batch is a snapshot.
//!
//! The data folder and what a plain file needs:
//! - [`folder`]: the data folder, marked and locked, and the files of its databases.
//! - [`lsn`]: commit positions of a file that is served as it is.
//!
//! What is known, and where it is kept:
//! - [`id`], [`error`]: names of things, and what can go wrong with them.
//! - [`metastore`]: databases, timelines, leases, logs, roots. A commit is an append to it.
//!
//! - [`objects`]: immutable bytes in a folder, in memory or in S3.
//!
//! A timeline, from the bottom up:
//! - `file`, `encoding`: where bytes are, and structures as bytes.
//! - `delta`, `batch`, `archive`: what a batch changes; as bytes; many of them in an object.
//! - `layer`, `leaf`, `root`: pages and log bytes; where pages are; all of a timeline at one position.
//! - `image`: the files at one position: a root, and batches applied to it.
//! - `read`, `warm`: bytes of an image, from memory and from objects; those that are read first, fetched ahead.
//! - `journal`, [`writer`]: what was done since the last batch; commits.
//! - [`outcome`]: what has become of a client's transaction.
//! - [`snapshot`]: reading at one position.
//! - [`seal`], [`maintain`]: folding the log into a root, and when; [`compact`]: moving what is in use together.
//! - [`collect`]: removing what nobody can reach; [`verify`]: reading everything against its checksums.
//! - [`name`], [`point`]: databases, branches and positions as people name them.
//! - [`import`]: plain files in, and out again.
//! - [`store`]: what opens them; [`embedded`], [`cluster`], [`location`]: where it is; [`volume`]: as an engine uses it.
//!
//! FORMAT.md describes every byte that is kept. No engine and no gRPC are known here.

#![forbid(unsafe_code)]

#[cfg(test)]
mod arbitrary;
mod archive;
mod batch;
pub mod changed;
pub mod cluster;
pub mod collect;
pub mod compact;
mod delta;
pub mod embedded;
mod encoding;
pub mod error;
mod file;
pub mod folder;
pub mod id;
mod image;
pub mod import;
mod journal;
mod layer;
mod leaf;
pub mod location;
pub mod lsn;
pub mod maintain;
pub mod metastore;
pub mod name;
pub mod objects;
pub mod outcome;
pub mod point;
pub mod progress;
mod read;
mod root;
pub mod seal;
#[cfg(test)]
mod simulation;
pub mod snapshot;
pub mod store;
pub mod verify;
pub mod volume;
mod warm;
#[cfg(test)]
mod world;
pub mod writer;

pub use self::{
    cluster::DiskCache,
    collect::{Collect, Collected},
    compact::Compacted,
    error::StorageError,
    file::FileKind,
    folder::{DataFolder, DatabaseName, FolderError, keep_secret},
    id::{DatabaseId, Lsn, TimelineId},
    location::Location,
    lsn::{LsnCounter, LsnError},
    name::Name,
    objects::{DISK_BYTES_MIN, Objects, Patience},
    outcome::CommitStatus,
    point::Point,
    progress::Progress,
    snapshot::Snapshot,
    store::{Options, Store},
    verify::{Damage, Verified},
    volume::{Operation, Tap, Volume},
    writer::Writer,
};
