//! Bringing plain database files in, and out again, byte by byte as DuckDB wrote them.

use std::{
    fs::File,
    io::{Read, Seek, SeekFrom, Write},
    path::{Path, PathBuf},
};

use rustix::fs::FlockOperation;

use crate::{
    error::{Result, StorageError},
    file::FileKind,
    image::{BLOCKS_START, HEADER_BYTES},
    snapshot::Snapshot,
    writer::Writer,
};

/// Where a header of DuckDB's says how long a block is: after the checksum, four numbers of 8 bytes.
const BLOCK_SIZE_AT: usize = 8 + 4 * 8;
/// The length of a block that is assumed where no header tells: encrypted files.
const BLOCK_BYTES: u64 = 256 << 10;
/// Bytes copied at a time, in whole blocks.
const CHUNK_BYTES: u64 = 4 << 20;

/// Told of bytes as they are copied.
pub type Progress<'a> = &'a (dyn Fn(u64) + Send + Sync);

fn refused(path: &Path, error: &std::io::Error) -> StorageError {
    StorageError::Unavailable(format!("{}: {error}", path.display()))
}

/// The path of one of a database's files on a disk.
pub fn path_of(database: &Path, file: FileKind) -> PathBuf {
    let mut path = database.as_os_str().to_owned();
    path.push(file.suffix());
    path.into()
}

impl Writer {
    /// Copies a plain file, and its log where it has one, into this timeline, which must be empty, as one commit.
    /// `progress` is told of each piece's bytes.
    ///
    /// # Errors
    /// `Refused`: the timeline is not empty, another process has the file open, or it is no database of DuckDB's. Those of reading and of writing.
    pub async fn import(&self, database: &Path, progress: Progress<'_>) -> Result<()> {
        if self.exists(FileKind::Main) {
            return Err(StorageError::Refused("only an empty database can be imported into".to_owned()));
        }
        let open = |path: &Path| File::open(path).map_err(|error| refused(path, &error));
        let mut main = open(database)?;
        // DuckDB holds such a lock on what it writes. It is ours until the file is closed.
        rustix::fs::fcntl_lock(&main, FlockOperation::NonBlockingLockShared).map_err(|_| {
            StorageError::Refused(format!("another process has {} open: stop it first", database.display()))
        })?;
        let size = main.metadata().map_err(|error| refused(database, &error))?.len();
        let mut headers = vec![0; BLOCKS_START as usize];
        let no_database = || StorageError::Refused(format!("{} is no database of DuckDB's", database.display()));
        main.read_exact(&mut headers).map_err(|_| no_database())?;
        if &headers[8..12] != b"DUCK" {
            return Err(no_database());
        }
        let block = block_size(&headers);
        self.create(FileKind::Main)?;
        // The first whole block tells how long blocks are; the headers are the last thing to be written.
        let mut at = BLOCKS_START;
        let mut chunk = vec![0; (CHUNK_BYTES / block * block) as usize];
        while at < size {
            let length = (size - at).min(chunk.len() as u64) as usize;
            main.read_exact(&mut chunk[..length]).map_err(|error| refused(database, &error))?;
            for (index, piece) in chunk[..length].chunks(block as usize).enumerate() {
                self.write(FileKind::Main, at + index as u64 * block, piece).await?;
            }
            progress(length as u64);
            at += length as u64;
        }
        for file in [FileKind::Wal, FileKind::Checkpoint] {
            let path = path_of(database, file);
            if !path.exists() {
                continue;
            }
            let mut log = open(&path)?;
            self.create(file)?;
            let mut offset = 0;
            loop {
                let read = log.read(&mut chunk).map_err(|error| refused(&path, &error))?;
                if read == 0 {
                    break;
                }
                self.write(file, offset, &chunk[..read]).await?;
                progress(read as u64);
                offset += read as u64;
            }
        }
        for (index, header) in headers.chunks(HEADER_BYTES as usize).enumerate() {
            self.write(FileKind::Main, index as u64 * HEADER_BYTES, header).await?;
        }
        if let Some(lsn) = self.sync(FileKind::Main, None)? {
            self.wait(lsn).await?;
        }
        Ok(())
    }
}

/// The length of a block, as the newer of the two headers says; the usual one where neither does.
fn block_size(headers: &[u8]) -> u64 {
    let number = |at: usize| {
        let mut bytes = [0; 8];
        bytes.copy_from_slice(&headers[at..at + 8]);
        u64::from_le_bytes(bytes)
    };
    let header = |index: usize| {
        let start = index * HEADER_BYTES as usize;
        (number(start + 8), number(start + BLOCK_SIZE_AT))
    };
    let candidates = [header(1), header(2)];
    let plausible =
        candidates.iter().filter(|(_, size)| size.is_power_of_two() && (16 << 10..=256 << 10).contains(size));
    plausible.max_by_key(|(iteration, _)| *iteration).map_or(BLOCK_BYTES, |(_, size)| *size)
}

impl Snapshot {
    /// Writes the snapshot's files to a disk as DuckDB reads them: `database`, and its logs beside it where it has any.
    /// The files are synced.
    ///
    /// # Errors
    /// `Exists`: there is such a file already. Those of reading; `Unavailable` where the disk refuses.
    pub async fn export(&self, database: &Path, progress: Progress<'_>) -> Result<()> {
        for file in FileKind::ALL {
            let path = path_of(database, file);
            if path.exists() {
                return Err(StorageError::Exists(path.display().to_string()));
            }
        }
        for file in FileKind::ALL.into_iter().filter(|file| self.exists(*file)) {
            let path = path_of(database, file);
            let mut target = File::create_new(&path).map_err(|error| refused(&path, &error))?;
            let mut chunk = vec![0; CHUNK_BYTES as usize];
            let mut at = 0;
            loop {
                let read = self.read(file, at, &mut chunk).await?;
                if read == 0 {
                    break;
                }
                // What was given up takes no room.
                let hole = chunk[..read].iter().all(|byte| *byte == 0);
                let written = if hole {
                    target.seek(SeekFrom::Current(read as i64)).map(|_| ())
                } else {
                    target.write_all(&chunk[..read])
                };
                written.map_err(|error| refused(&path, &error))?;
                at += read as u64;
                progress(read as u64);
            }
            let ended = target.set_len(at).and_then(|()| target.sync_all());
            ended.map_err(|error| refused(&path, &error))?;
        }
        Ok(())
    }
}
