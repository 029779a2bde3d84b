//! Exports, as far as they need the engine: a plain file's log folded into it, and a snapshot's tables as Parquet files.

use std::{
    path::Path,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};

use openduck_layers::{Snapshot, Store, Volume};
use openduck_proto::{Error, ErrorKind};
use tokio::runtime::Handle;

use crate::engine::{Builtin, Connection, Engine, Options, Source};

/// Memory of an export.
const MEMORY_BYTES: u64 = 1 << 30;
/// How often its progress is told.
const TOLD_EVERY: Duration = Duration::from_millis(200);

fn options(temporary: &Path) -> Options {
    Options {
        threads: std::thread::available_parallelism().map_or(1, usize::from),
        memory_bytes: MEMORY_BYTES,
        temporary_folder: temporary.to_owned(),
        temporary_bytes: 64 << 30,
        read_only: false,
        attach: String::new(),
        builtin: Builtin::within(temporary),
        settings: Vec::new(),
        folders: Vec::new(),
    }
}

/// Folds the log of a plain file that nobody has open into it; blocks.
///
/// # Errors
/// As the engine reports.
pub fn fold(file: &Path) -> Result<(), Error> {
    Engine::open("exported", Source::File(file), &options(&std::env::temp_dir()))?.checkpoint()
}

/// Writes every table of a snapshot to `folder` as a Parquet file, and beside them `schema.sql` and `load.sql`, which make
/// tables, views and all else again (`IMPORT DATABASE 'folder'`). The files are synced. `progress` is told the percentage
/// that is done. Blocks; needs a thread that may.
///
/// # Errors
/// IO: the folder is there and not empty; the disk refuses. As the engine and storage report.
pub fn write_parquet(
    store: &Store,
    snapshot: Arc<Snapshot>,
    folder: &Path,
    temporary: &Path,
    runtime: Handle,
    progress: &(dyn Fn(f64) + Sync),
) -> Result<(), Error> {
    let refused = |error: &dyn std::fmt::Display| Error::of(ErrorKind::Io, format!("{}: {error}", folder.display()));
    std::fs::create_dir_all(folder).map_err(|error| refused(&error))?;
    let folder = folder.canonicalize().map_err(|error| refused(&error))?;
    if std::fs::read_dir(&folder).map_err(|error| refused(&error))?.next().is_some() {
        return Err(refused(&"there are files in it already; name an empty folder, or a new one"));
    }
    let text = folder.to_str().ok_or_else(|| refused(&"its name is not UTF-8"))?;
    let options = Options { read_only: true, ..options(temporary) };
    let volume = Volume::snapshot(store.clone(), snapshot, runtime);
    let engine = Engine::open("exported", Source::Volume(Arc::new(volume)), &options)?;
    engine.allow_folder(text)?;
    let mut connection = Connection::open(&engine)?;
    let watched = connection.interrupt();
    let sql = format!("EXPORT DATABASE exported TO '{}' (FORMAT PARQUET)", text.replace('\'', "''"));
    let mut script = connection.parse(&sql)?;
    let done = AtomicBool::new(false);
    std::thread::scope(|scope| {
        scope.spawn(|| {
            while !done.load(Ordering::Acquire) {
                progress(watched.progress().unwrap_or(0.0));
                std::thread::park_timeout(TOLD_EVERY);
            }
        });
        let written = (0..script.len()).try_for_each(|index| {
            let mut rows = script.submit(index, None)?;
            while rows.next()?.is_some() {}
            Ok(())
        });
        done.store(true, Ordering::Release);
        written
    })?;
    sync(&folder).map_err(|error| refused(&error))
}

/// Syncs the files of a folder, and the folder.
fn sync(folder: &Path) -> std::io::Result<()> {
    for entry in std::fs::read_dir(folder)? {
        std::fs::File::open(entry?.path())?.sync_all()?;
    }
    std::fs::File::open(folder)?.sync_all()
}
