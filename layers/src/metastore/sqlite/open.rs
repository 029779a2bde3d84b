//! Opens the file: makes it, finds out whether it is whole and ours, brings it up to date.

use std::{
    ffi::OsString,
    fs::{self, File},
    io,
    path::{Path, PathBuf},
    time::Duration,
};

use rusqlite::{Connection, OpenFlags, TransactionBehavior, config::DbConfig};

use super::engine::explain;
use crate::error::{Result, StorageError};

/// What brings a file from each version to the next.
const MIGRATIONS: [&str; 3] = [include_str!("001.sql"), include_str!("002.sql"), include_str!("003.sql")];

/// Marks the file as ours: "ODmS".
const APPLICATION: i32 = 0x4f44_6d53;

/// Bytes of a page.
const PAGE: u64 = 4096;

/// Files up to this size are read through at opening; larger ones only after a crash.
const CHECK_BYTES: u64 = 32 << 20;

/// How long to wait for another process that writes.
const BUSY: Duration = Duration::from_secs(5);

/// Opens the file at `path`; makes it where there is none.
pub(super) fn open(path: &Path, vfs: Option<&str>) -> Result<Connection> {
    let name = path.display().to_string();
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let io = |error: io::Error| StorageError::Unavailable(format!("{name}: {error}"));
    let sql = |error: rusqlite::Error| explain(&name, error.into());
    // What another VFS keeps is not for us to look at.
    let mut crashed = false;
    let mut connection = if let Some(vfs) = vfs {
        let flags = flags | OpenFlags::SQLITE_OPEN_CREATE;
        Connection::open_with_flags_and_vfs(path, flags, vfs).map_err(sql)?
    } else {
        let log = with_suffix(path, "-wal");
        crashed = log.try_exists().map_err(io)? && fs::metadata(&log).map_err(io)?.len() > 0;
        if !path.try_exists().map_err(io)? {
            // SQLite would apply it to the new file.
            if crashed {
                return Err(StorageError::Corrupt(format!("{name} is missing, but {} is there", log.display())));
            }
            create(path)?;
        }
        // SQLite takes a part of a page for a whole one; only a log can make up for it.
        let length = fs::metadata(path).map_err(io)?.len();
        if length == 0 || (length % PAGE != 0 && !crashed) {
            return Err(StorageError::Corrupt(format!("{name} has been cut off, at {length} bytes")));
        }
        Connection::open_with_flags(path, flags).map_err(sql)?
    };

    // Until it is known to be whole, not even closing it may change it.
    let keep_log = DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE;
    connection.set_db_config(keep_log, true).map_err(sql)?;
    connection.busy_timeout(BUSY).map_err(sql)?;
    let pages = number(&connection, "page_count").map_err(sql)?;
    if vfs.is_none() || pages > 0 {
        check(&connection, &name, crashed || pages * PAGE <= CHECK_BYTES)?;
    }
    let mode = connection.pragma_update_and_check(None, "journal_mode", "WAL", |row| row.get::<_, String>(0));
    if !mode.map_err(sql)?.eq_ignore_ascii_case("wal") {
        return Err(StorageError::Unavailable(format!("{name}: its file system cannot hold a write-ahead log")));
    }
    prepare(&mut connection).map_err(sql)?;
    connection.set_db_config(keep_log, false).map_err(sql)?;
    Ok(connection)
}

/// Opens a new one in memory.
pub(super) fn in_memory() -> rusqlite::Result<Connection> {
    let mut connection = Connection::open_in_memory()?;
    prepare(&mut connection)?;
    Ok(connection)
}

/// Makes the file elsewhere and moves it to its place, so that what is there is never half of one: an empty file has
/// lost its content.
fn create(path: &Path) -> Result<()> {
    let new = with_suffix(path, ".new");
    let io = |error: io::Error| StorageError::Unavailable(format!("{}: {error}", new.display()));
    for left in [new.clone(), with_suffix(&new, "-journal")] {
        match fs::remove_file(left) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(io(error)),
            _ => {}
        }
    }
    let made = Connection::open(&new).and_then(|mut connection| {
        connection.pragma_update(None, "page_size", PAGE.cast_signed())?;
        migrate(&mut connection)?;
        connection.close().map_err(|(_, error)| error)
    });
    made.map_err(|error| explain(&new.display().to_string(), error.into()))?;
    File::open(&new).and_then(|file| file.sync_all()).map_err(io)?;
    fs::rename(&new, path).map_err(io)?;
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
    File::open(folder.unwrap_or(Path::new("."))).and_then(|folder| folder.sync_all()).map_err(io)
}

/// Whether the file is ours, of a version that we know, and whole.
fn check(connection: &Connection, name: &str, thoroughly: bool) -> Result<()> {
    let sql = |error: rusqlite::Error| explain(name, error.into());
    let application: i32 = connection.pragma_query_value(None, "application_id", |row| row.get(0)).map_err(sql)?;
    if application != APPLICATION {
        return Err(StorageError::Corrupt(format!("{name} is not a metastore of OpenDuck")));
    }
    if number(connection, "user_version").map_err(sql)? > MIGRATIONS.len() as u64 {
        return Err(StorageError::NewerFormat(name.to_owned()));
    }
    if thoroughly {
        let found: String = connection.query_row("PRAGMA quick_check(1)", [], |row| row.get(0)).map_err(sql)?;
        if found != "ok" {
            return Err(StorageError::Corrupt(format!("{name}: {found}")));
        }
    }
    Ok(())
}

/// What every connection is set to.
fn prepare(connection: &mut Connection) -> rusqlite::Result<()> {
    connection.pragma_update(None, "synchronous", "FULL")?;
    // Where a plain sync does not reach the disk's platters.
    connection.pragma_update(None, "fullfsync", true)?;
    connection.pragma_update(None, "checkpoint_fullfsync", true)?;
    connection.pragma_update(None, "foreign_keys", true)?;
    // In KiB: payloads are read once, histories again and again.
    connection.pragma_update(None, "cache_size", -16_384)?;
    connection.pragma_update(None, "temp_store", "MEMORY")?;
    // In pages: 16 MiB of log before they move to the file, and no more than 64 MiB kept of it.
    connection.pragma_update(None, "wal_autocheckpoint", 4096)?;
    connection.pragma_update(None, "journal_size_limit", 64 << 20)?;
    connection.set_prepared_statement_cache_capacity(128);
    migrate(connection)
}

fn migrate(connection: &mut Connection) -> rusqlite::Result<()> {
    let version = number(connection, "user_version")?;
    for (next, migration) in (1u64..).zip(MIGRATIONS).filter(|(next, _)| *next > version) {
        let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        transaction.execute_batch(migration)?;
        transaction.pragma_update(None, "application_id", APPLICATION)?;
        transaction.pragma_update(None, "user_version", next.cast_signed())?;
        transaction.commit()?;
    }
    Ok(())
}

fn number(connection: &Connection, pragma: &str) -> rusqlite::Result<u64> {
    connection.pragma_query_value(None, pragma, |row| row.get::<_, u32>(0)).map(u64::from)
}

fn with_suffix(path: &Path, suffix: &str) -> PathBuf {
    let mut name = OsString::from(path);
    name.push(suffix);
    name.into()
}
