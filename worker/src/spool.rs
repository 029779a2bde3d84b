//! Where results wait that nobody reads: memory up to a limit, then a counted temporary file.

use std::{
    fs::File,
    io::Write,
    os::unix::fs::FileExt,
    path::{Path, PathBuf},
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
};

use bytes::Bytes;
use openduck_proto::{Error, ErrorKind};

/// Counts the bytes of all spool files of a worker against their limit.
#[derive(Debug)]
pub(crate) struct SpoolSpace {
    folder: PathBuf,
    used: AtomicU64,
    limit: u64,
}

impl SpoolSpace {
    pub(crate) fn new(folder: &Path, limit: u64) -> Arc<Self> {
        Arc::new(Self { folder: folder.to_owned(), used: AtomicU64::new(0), limit })
    }

    /// Bytes in spool files now.
    pub(crate) fn used(&self) -> u64 {
        self.used.load(Ordering::Relaxed)
    }
}

/// The spool file of one result: appended to, read at offsets, gone when dropped (it has no name).
#[derive(Debug)]
pub(crate) struct SpoolFile {
    space: Arc<SpoolSpace>,
    file: Arc<File>,
    size: u64,
}

/// Where a message lies in a spool file.
#[derive(Clone, Debug)]
pub(crate) struct Spooled {
    file: Arc<File>,
    offset: u64,
    size: usize,
}

impl SpoolFile {
    pub(crate) fn create(space: &Arc<SpoolSpace>) -> Result<Self, Error> {
        let file = tempfile::tempfile_in(&space.folder).map_err(|e| io_error(&e))?;
        Ok(Self { space: Arc::clone(space), file: Arc::new(file), size: 0 })
    }

    /// Appends a message.
    ///
    /// # Errors
    /// TOO_LARGE past the worker's limit; IO where the disk refuses.
    pub(crate) fn append(&mut self, bytes: &[u8]) -> Result<Spooled, Error> {
        let size = bytes.len() as u64;
        let used = self.space.used.fetch_add(size, Ordering::Relaxed);
        // Counted with the file from here on, so that dropping it gives back what was taken.
        let offset = self.size;
        self.size += size;
        if used + size > self.space.limit {
            let message = format!("unread results fill the spool ({} bytes)", self.space.limit);
            return Err(Error::of(ErrorKind::TooLarge, message)
                .with_hint("read results to their end, or add a LIMIT, or raise --spool-size"));
        }
        (&*self.file).write_all(bytes).map_err(|e| io_error(&e))?;
        Ok(Spooled { file: Arc::clone(&self.file), offset, size: bytes.len() })
    }
}

impl Drop for SpoolFile {
    fn drop(&mut self) {
        self.space.used.fetch_sub(self.size, Ordering::Relaxed);
    }
}

impl Spooled {
    /// Reads the message back; blocks.
    pub(crate) fn read(&self) -> Result<Bytes, Error> {
        let mut bytes = vec![0; self.size];
        self.file.read_exact_at(&mut bytes, self.offset).map_err(|e| io_error(&e))?;
        Ok(bytes.into())
    }
}

fn io_error(error: &std::io::Error) -> Error {
    Error::of(ErrorKind::Io, format!("spooling a result: {error}"))
        .with_sqlstate(if error.kind() == std::io::ErrorKind::StorageFull { "53100" } else { "58030" })
}
