//! Databases: each one shared instance of the engine, many connections, and its commit position.
//!
//! This is the seam that layered storage takes over: who uses a database sees only its engine and its LSN.

use std::{collections::BTreeMap, path::PathBuf, sync::Arc};

use openduck_layers::LsnCounter;
use openduck_proto::{Error, ErrorKind};
use parking_lot::Mutex;

use crate::{
    config::Config,
    engine::{Connection, Engine, Options},
};

/// Connections kept for statements without a session.
const POOL_MAX: usize = 64;

/// A database to serve.
#[derive(Clone, Debug)]
pub struct DatabaseSpec {
    /// Its name, as users write it.
    pub name: String,
    /// Its file; made where it does not exist. `None`: in memory.
    pub file: Option<PathBuf>,
    /// The file with its commit position.
    pub lsn_file: PathBuf,
    /// Refuses all writes.
    pub read_only: bool,
}

/// A connection with the session settings that it has been given.
pub(crate) struct Pooled {
    pub(crate) connection: Connection,
    pub(crate) applied: BTreeMap<String, String>,
}

/// One served database.
pub(crate) struct Database {
    pub(crate) name: String,
    engine: Arc<Engine>,
    pub(crate) lsn: LsnCounter,
    pool: Mutex<Vec<Pooled>>,
}

impl Database {
    fn open(spec: &DatabaseSpec, config: &Config, memory_bytes: u64) -> Result<Arc<Self>, Error> {
        let options = Options {
            threads: config.threads,
            memory_bytes,
            temporary_folder: config.temporary_folder.join(format!("{}.spill", spec.name)),
            temporary_bytes: config.temporary_bytes,
            read_only: spec.read_only,
        };
        let engine =
            Engine::open(&spec.name, spec.file.as_deref(), &options).map_err(|error| explain_open(error, spec))?;
        let lsn = LsnCounter::open(&spec.lsn_file).map_err(|e| Error::of(ErrorKind::Io, e.to_string()))?;
        Ok(Arc::new(Self { name: spec.name.clone(), engine, lsn, pool: Mutex::default() }))
    }

    /// A connection of its own.
    pub(crate) fn connect(&self) -> Result<Pooled, Error> {
        Ok(Pooled { connection: Connection::open(&self.engine)?, applied: BTreeMap::new() })
    }

    /// A connection that nobody's session state clings to, but for settings, which it names.
    pub(crate) fn check_out(&self) -> Result<Pooled, Error> {
        let pooled = self.pool.lock().pop();
        pooled.map_or_else(|| self.connect(), Ok)
    }

    /// Takes a connection back that is without transaction and temporary objects.
    pub(crate) fn check_in(&self, pooled: Pooled) {
        let mut pool = self.pool.lock();
        if pool.len() < POOL_MAX {
            pool.push(pooled);
        }
    }

    /// Folds the log into the file.
    pub(crate) fn checkpoint(&self) -> Result<(), Error> {
        self.engine.checkpoint()
    }
}

/// Says what to do about the usual reasons why a file cannot be opened.
fn explain_open(error: Error, spec: &DatabaseSpec) -> Error {
    let hint = if error.message.contains("Could not set lock") {
        "another process has the file open: stop it, or serve another file"
    } else if error.message.contains("not a valid DuckDB database") || error.message.contains("truncated") {
        "the file is no DuckDB database, or a damaged one: restore it from a copy; it has not been changed"
    } else {
        ""
    };
    let message = format!("the database \"{}\" cannot be opened: {}", spec.name, error.message);
    Error { message, hint: hint.to_owned(), ..error }
}

/// The databases of a worker.
pub(crate) struct Databases(BTreeMap<String, Arc<Database>>);

impl Databases {
    /// Opens them all.
    ///
    /// # Errors
    /// The first that fails; the others are closed again.
    pub(crate) fn open(specs: &[DatabaseSpec], config: &Config) -> Result<Self, Error> {
        let share = config.memory_bytes / specs.len().max(1) as u64;
        let opened =
            specs.iter().map(|spec| Ok((spec.name.to_ascii_lowercase(), Database::open(spec, config, share)?)));
        opened.collect::<Result<_, Error>>().map(Self)
    }

    /// The database of that name, in any case; the empty name is the only one.
    ///
    /// # Errors
    /// NO_SUCH_DATABASE; UNSUPPORTED for a snapshot (`name@lsn`) or a branch (`name/branch`).
    pub(crate) fn get(&self, name: &str) -> Result<Arc<Database>, Error> {
        if let Some(database) = self.0.get(&name.to_ascii_lowercase()) {
            return Ok(Arc::clone(database));
        }
        if let (true, Some(only), 1) = (name.is_empty(), self.0.values().next(), self.0.len()) {
            return Ok(Arc::clone(only));
        }
        if name.contains(['@', '/']) {
            return Err(Error::of(ErrorKind::Unsupported, "snapshots and branches are not supported yet"));
        }
        let known: Vec<_> = self.0.values().map(|database| database.name.as_str()).collect();
        let message = if name.is_empty() {
            "no database is named".to_owned()
        } else {
            format!("database \"{name}\" does not exist")
        };
        Err(Error::of(ErrorKind::NoSuchDatabase, message).with_hint(format!("there are: {}", known.join(", "))))
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = &Arc<Database>> {
        self.0.values()
    }
}
