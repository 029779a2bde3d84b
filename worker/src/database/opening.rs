//! Opening a database: a plain file, a timeline, or a snapshot of one, each on an engine with its options.

use std::{path::PathBuf, sync::Arc};

use openduck_layers::{Lsn, LsnCounter, Store, TimelineId, Volume};
use openduck_proto::{Error, ErrorKind};
use tokio::runtime::Handle;

use super::{
    Backing, Database,
    failure::{explain_open, storage_error},
    opener,
    timeline::Timeline,
};
use crate::{
    config::Config,
    engine::{Builtin, Engine, Options, Source, Spares},
};

/// Memory of an engine that runs nothing: it reads what a database's tables are.
const PRINTING_BYTES: u64 = 64 << 20;
/// A plain file to serve as it is.
#[derive(Clone, Debug)]
pub struct FileSpec {
    /// Its name, as users write it.
    pub name: String,
    /// The file; made where it does not exist. `None`: in memory.
    pub file: Option<PathBuf>,
    /// The file with its commit position.
    pub lsn_file: PathBuf,
    /// Refuses all writes.
    pub read_only: bool,
}

/// What an open database is for, which says how much memory it has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Purpose {
    /// Its newest position is read, and written.
    Newest,
    /// One position of it is read, or what is shared of it.
    Snapshot,
    /// Statements that may take much memory read one position of it, apart from all others.
    Heavy,
    /// Statements are written as SQL, and nothing is run.
    Printing,
}

impl Purpose {
    /// The memory of all together is divided by shares: what is only read has a quarter of what a database has that is
    /// written, for what it reads can be read again. What runs nothing has what it needs.
    pub(crate) fn share(self) -> u64 {
        match self {
            Self::Newest | Self::Heavy => 4,
            Self::Snapshot => 1,
            Self::Printing => 0,
        }
    }
}

/// A timeline that is about to be opened.
pub(crate) struct Stored<'a> {
    pub(crate) store: &'a Store,
    pub(crate) timeline: TimelineId,
    /// The name that people see, branch and position included.
    pub(crate) name: &'a str,
    /// The name that SQL knows the database by.
    pub(crate) schema: &'a str,
    pub(crate) worker: &'a str,
    pub(crate) engines: &'a Arc<Spares>,
    pub(crate) memory_bytes: u64,
    pub(crate) runtime: Handle,
    /// For whoever has a share's token: nothing is written, and no other position read.
    pub(crate) shared: bool,
    pub(crate) purpose: Purpose,
    /// An engine of its own, with these options; `None`: one of `engines`.
    pub(crate) own: Option<&'a Options>,
}

/// The options of engines for databases in layered storage, which each is given some memory of.
pub(crate) fn stored_options(config: &Config) -> Options {
    Options { temporary_folder: config.temporary_folder.clone(), ..options("", config, config.memory_bytes, false) }
}

/// An engine's options from a worker's.
fn options(name: &str, config: &Config, memory_bytes: u64, read_only: bool) -> Options {
    Options {
        threads: config.threads,
        memory_bytes,
        temporary_folder: config.temporary_folder.join(format!("{}.spill", name.replace(['/', '@'], "_"))),
        temporary_bytes: config.temporary_bytes,
        read_only,
        attach: String::new(),
        builtin: Builtin::within(&config.temporary_folder),
        settings: Vec::new(),
        folders: config.folders.clone(),
    }
}

/// The options of an engine that only writes statements of a stored database as SQL; see [`Stored::own`].
pub(crate) fn printing_options(config: &Config, optimizers_off: &str) -> Options {
    Options {
        threads: 1,
        memory_bytes: PRINTING_BYTES,
        settings: vec![("disabled_optimizers", optimizers_off.to_owned())],
        ..stored_options(config)
    }
}

impl Database {
    /// Opens a plain file; blocks.
    ///
    /// # Errors
    /// As the engine reports.
    pub(crate) fn open_file(spec: &FileSpec, config: &Config, memory_bytes: u64) -> Result<Arc<Self>, Error> {
        let options = options(&spec.name, config, memory_bytes, spec.read_only);
        let source = spec.file.as_deref().map_or(Source::Memory, Source::File);
        let engine = Engine::open(&spec.name, source, &options).map_err(|error| explain_open(error, &spec.name))?;
        let lsn = LsnCounter::open(&spec.lsn_file).map_err(|e| Error::of(ErrorKind::Io, e.to_string()))?;
        Ok(Self::new(&spec.name, Backing::File { engine, lsn }))
    }

    /// Opens a timeline, for writing where no other worker does, otherwise, and where it is shared, for reading behind
    /// whoever writes; blocks.
    ///
    /// # Errors
    /// NO_WORKER where it is to be read and nothing was written yet; as storage and the engine report.
    pub(crate) fn open_timeline(stored: Stored<'_>) -> Result<Arc<Self>, Error> {
        let name = stored.name.to_owned();
        Ok(Self::new(&name, Backing::Timeline(Timeline::open(&stored)?)))
    }

    /// Opens the snapshot at `lsn`; blocks.
    ///
    /// # Errors
    /// As storage and the engine report.
    pub(crate) fn open_snapshot(stored: Stored<'_>, lsn: Lsn) -> Result<Arc<Self>, Error> {
        let Stored { store, timeline, name, schema, worker: _, engines, memory_bytes, runtime, shared, purpose, own } =
            stored;
        let snapshot = runtime.block_on(store.open_snapshot(timeline, lsn)).map_err(storage_error)?;
        runtime.block_on(snapshot.warm());
        let volume = Volume::snapshot(store.clone(), Arc::clone(&snapshot), runtime);
        let volume = if shared { volume.fixed() } else { volume };
        let engine = match own {
            Some(options) => Engine::open(schema, Source::Volume(Arc::new(volume)), options)
                .map_err(|error| explain_open(error, name))?,
            None => opener::attach(engines, schema, volume, memory_bytes, name)?,
        };
        Ok(Self::new(name, Backing::Snapshot { engine, snapshot, purpose }))
    }
}
