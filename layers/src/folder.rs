//! The data folder: marked as ours, locked by one process at a time, and the files of the databases in it.
//!
//! ```text
//! <folder>/OPENDUCK               marker: the layout's version
//! <folder>/lock                   held for as long as the folder is open
//! <folder>/metastore.sqlite       what is known of databases, and their logs
//! <folder>/objects/               layers, roots, archives
//! <folder>/tmp/                   spill files, emptied at opening
//! <folder>/keys/                  private keys, readable by the owner only
//! ```
//!
//! Layout 1 had plain files in `databases/<name>.duckdb`. They are imported once and stay where they are.

use std::{
    ffi::OsStr,
    fs::{self, File, OpenOptions, TryLockError},
    io::{self, Write},
    os::unix::fs::OpenOptionsExt,
    path::{Path, PathBuf},
};

/// The marker's text for this layout.
const MARKER: &str = "openduck data folder, layout 2\n";
/// The marker's text for plain files, which are imported.
const MARKER_OF_FILES: &str = "openduck data folder, layout 1\n";

/// Why a folder or a database name cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum FolderError {
    /// There are files in it, and none of them is our marker.
    #[error("{} is not empty and not a data folder of OpenDuck: choose another --data folder, or an empty one", .0.display())]
    Foreign(PathBuf),
    /// Written by a version that we do not know.
    #[error("{} has the layout \"{found}\", which this version cannot read", .folder.display())]
    UnknownLayout {
        /// The data folder.
        folder: PathBuf,
        /// What its marker says.
        found: String,
    },
    /// Another process holds it.
    #[error("{} is in use by another process", .0.display())]
    InUse(PathBuf),
    /// A name that a database cannot have.
    #[error(
        "\"{0}\" cannot name a database: use 1 to 63 letters, digits, '_' and '-', beginning with a letter or '_', and none of the engine's own names"
    )]
    BadName(String),
    /// The operating system refused.
    #[error("{}: {source}", .path.display())]
    Io {
        /// What was touched.
        path: PathBuf,
        /// The refusal.
        source: io::Error,
    },
}

/// A name that a database may have: 1 to 63 ASCII letters, digits, `_` and `-`, not beginning with a digit or `-`, and
/// not a catalog of the engine's own. It is safe in a path and in a file's name.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct DatabaseName(String);

impl DatabaseName {
    /// Checks `name`.
    ///
    /// # Errors
    /// [`FolderError::BadName`].
    pub fn new(name: &str) -> Result<Self, FolderError> {
        const RESERVED: [&str; 5] = ["system", "temp", "memory", "main", "pg_catalog"];
        let first = name.bytes().next().is_some_and(|b| b.is_ascii_alphabetic() || b == b'_');
        let rest = name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_' || b == b'-');
        let reserved = RESERVED.iter().any(|word| word.eq_ignore_ascii_case(name));
        if first && rest && name.len() <= 63 && !reserved {
            return Ok(Self(name.to_owned()));
        }
        Err(FolderError::BadName(name.to_owned()))
    }

    /// The name.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Display for DatabaseName {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

/// An open data folder. One process at a time has it; dropping it lets the next one in.
#[derive(Debug)]
pub struct DataFolder {
    path: PathBuf,
    /// It has the plain files of layout 1, which are not imported yet.
    has_files: bool,
    _lock: File,
}

impl DataFolder {
    /// Opens the folder, making it where it does not exist or is empty, and empties its `tmp`.
    ///
    /// # Errors
    /// [`FolderError`]: not ours, in use, or refused by the operating system. Nothing is changed then.
    pub fn open(path: &Path) -> Result<Self, FolderError> {
        let on = |at: &Path| {
            let at = at.to_path_buf();
            move |source| FolderError::Io { path: at, source }
        };
        create_durably(path).map_err(on(path))?;
        let marker = path.join("OPENDUCK");
        let mut has_files = false;
        match fs::read_to_string(&marker) {
            Ok(found) if found == MARKER => {}
            Ok(found) if found == MARKER_OF_FILES => has_files = true,
            Ok(found) => {
                return Err(FolderError::UnknownLayout { folder: path.to_owned(), found: found.trim().to_owned() });
            }
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                // What a crash before the marker leaves.
                let is_ours = |name: &OsStr| name == "lock" || name == "OPENDUCK.new";
                let entries = fs::read_dir(path).map_err(on(path))?.flatten();
                let mut others = entries.filter(|entry| !is_ours(&entry.file_name()));
                if others.next().is_some() {
                    return Err(FolderError::Foreign(path.to_owned()));
                }
            }
            Err(error) => return Err(on(&marker)(error)),
        }
        let lock_path = path.join("lock");
        let lock =
            OpenOptions::new().create(true).truncate(false).write(true).open(&lock_path).map_err(on(&lock_path))?;
        match lock.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => return Err(FolderError::InUse(path.to_owned())),
            Err(TryLockError::Error(error)) => return Err(on(&lock_path)(error)),
        }
        // The marker first: without it, whatever else is here is not ours.
        if !marker.exists() {
            write_durably(&marker, MARKER.as_bytes()).map_err(on(&marker))?;
        }
        let tmp = path.join("tmp");
        if tmp.exists() {
            fs::remove_dir_all(&tmp).map_err(on(&tmp))?;
        }
        fs::create_dir_all(&tmp).map_err(on(&tmp))?;
        let keys = path.join("keys");
        create_durably(&keys).map_err(on(&keys))?;
        Ok(Self { path: path.to_owned(), has_files, _lock: lock })
    }

    /// The folder's path.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// For spill files; emptied at each opening.
    pub fn temporary(&self) -> PathBuf {
        self.path.join("tmp")
    }

    /// For what was read of objects that are elsewhere.
    pub fn cache(&self) -> PathBuf {
        self.path.join("cache")
    }

    /// For private keys.
    pub fn keys(&self) -> PathBuf {
        self.path.join("keys")
    }

    /// The file of the metastore.
    pub fn metastore(&self) -> PathBuf {
        self.path.join("metastore.sqlite")
    }

    /// The folder of objects.
    pub fn objects(&self) -> PathBuf {
        self.path.join("objects")
    }

    /// The plain files of layout 1 that are still to be imported, by name.
    ///
    /// # Errors
    /// [`FolderError::Io`].
    pub fn files(&self) -> Result<Vec<(DatabaseName, PathBuf)>, FolderError> {
        if !self.has_files {
            return Ok(Vec::new());
        }
        let folder = self.path.join("databases");
        let entries = match fs::read_dir(&folder) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
            entries => entries.map_err(|source| FolderError::Io { path: folder, source })?,
        };
        let named = |entry: fs::DirEntry| {
            let name = DatabaseName::new(entry.file_name().to_str()?.strip_suffix(".duckdb")?).ok()?;
            Some((name, entry.path()))
        };
        let mut files: Vec<_> = entries.flatten().filter_map(named).collect();
        files.sort();
        Ok(files)
    }

    /// Takes note that all files are imported. They are left where they are.
    ///
    /// # Errors
    /// [`FolderError::Io`].
    pub fn files_imported(&mut self) -> Result<(), FolderError> {
        let marker = self.path.join("OPENDUCK");
        write_durably(&marker, MARKER.as_bytes()).map_err(|source| FolderError::Io { path: marker, source })?;
        self.has_files = false;
        Ok(())
    }
}

/// Writes a secret that only its owner may read, durably and whole or not at all; a file that is there already is left
/// alone.
///
/// # Errors
/// As the operating system reports; `AlreadyExists` where there is a file.
pub fn keep_secret(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let new = path.with_extension("new");
    match fs::remove_file(&new) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
        _ => {}
    }
    let mut file = OpenOptions::new().create_new(true).write(true).mode(0o600).open(&new)?;
    file.write_all(bytes)?;
    file.sync_all()?;
    // Unlike a rename, it replaces nothing.
    let linked = fs::hard_link(&new, path);
    fs::remove_file(&new)?;
    linked?;
    sync_folder(path.parent())
}

/// Makes a folder and those above it, each durably.
pub(crate) fn create_durably(path: &Path) -> io::Result<()> {
    let path = std::path::absolute(path)?;
    let missing: Vec<_> = path.ancestors().take_while(|folder| !folder.exists()).collect();
    for folder in missing.into_iter().rev() {
        match fs::create_dir(folder) {
            Err(error) if error.kind() != io::ErrorKind::AlreadyExists => return Err(error),
            _ => sync_folder(folder.parent())?,
        }
    }
    // It may be there since a moment ago, and not be durable yet.
    if path.is_dir() { sync_folder(path.parent()) } else { Err(io::ErrorKind::NotADirectory.into()) }
}

/// Makes a folder's entries durable.
fn sync_folder(folder: Option<&Path>) -> io::Result<()> {
    let folder = folder.filter(|folder| !folder.as_os_str().is_empty());
    File::open(folder.unwrap_or_else(|| Path::new(".")))?.sync_all()
}

/// Replaces `path` with `bytes` so that after a crash it holds either what it held or all of them.
pub(crate) fn write_durably(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let new = path.with_extension("new");
    let mut file = File::create(&new)?;
    file.write_all(bytes)?;
    file.sync_all()?;
    fs::rename(&new, path)?;
    sync_folder(path.parent())
}

#[cfg(test)]
mod tests;
