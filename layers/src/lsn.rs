//! Commit positions: numbers that rise with each committed write and never come again, restarts included.
//!
//! The file holds an upper bound of all numbers given out, so that a commit costs no write of its own: numbers are
//! reserved in blocks, and a restart goes on above the last block.

use std::{
    fs, io,
    path::{Path, PathBuf},
    sync::{
        Mutex, PoisonError,
        atomic::{AtomicU64, Ordering},
    },
};

use crate::folder::write_durably;

/// Numbers reserved with one durable write.
const BLOCK: u64 = 1 << 16;

/// Why a counter cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum LsnError {
    /// The file does not hold a number.
    #[error("{} does not hold a commit position: \"{found}\"", .path.display())]
    Corrupt {
        /// The counter's file.
        path: PathBuf,
        /// What is in it.
        found: String,
    },
    /// The operating system refused.
    #[error("{}: {source}", .path.display())]
    Io {
        /// The counter's file.
        path: PathBuf,
        /// The refusal.
        source: io::Error,
    },
}

/// The commit position of one database.
#[derive(Debug)]
pub struct LsnCounter {
    path: PathBuf,
    head: AtomicU64,
    catalog: AtomicU64,
    reserved: Mutex<u64>,
}

impl LsnCounter {
    /// Opens the counter at `path`; a file that does not exist is a counter at 0.
    ///
    /// # Errors
    /// [`LsnError`].
    pub fn open(path: &Path) -> Result<Self, LsnError> {
        let bound = match fs::read_to_string(path) {
            Ok(text) => {
                let parsed = text.trim().parse::<u64>();
                parsed
                    .map_err(|_| LsnError::Corrupt { path: path.to_owned(), found: text.chars().take(40).collect() })?
            }
            Err(error) if error.kind() == io::ErrorKind::NotFound => 0,
            Err(source) => return Err(LsnError::Io { path: path.to_owned(), source }),
        };
        Ok(Self { path: path.to_owned(), head: bound.into(), catalog: bound.into(), reserved: Mutex::new(bound) })
    }

    /// The position of the newest commit.
    pub fn head(&self) -> u64 {
        self.head.load(Ordering::Acquire)
    }

    /// The position of the newest commit that may have changed the catalog. Read after [`Self::head`], it is at least
    /// what it was then.
    pub fn catalog(&self) -> u64 {
        self.catalog.load(Ordering::Acquire)
    }

    /// Makes sure that the next positions are reserved. Called before a write starts, so that its commit can be
    /// numbered without a write that might fail.
    ///
    /// # Errors
    /// [`LsnError::Io`]; the write must then not start.
    pub fn reserve(&self) -> Result<(), LsnError> {
        let mut reserved = self.reserved.lock().unwrap_or_else(PoisonError::into_inner);
        // Half a block of slack covers all writes that are under way at a time.
        if self.head() + BLOCK / 2 < *reserved {
            return Ok(());
        }
        let next = self.head() + BLOCK;
        let text = format!("{next}\n");
        write_durably(&self.path, text.as_bytes())
            .map_err(|source| LsnError::Io { path: self.path.clone(), source })?;
        *reserved = next;
        Ok(())
    }

    /// Numbers a write that has just committed.
    pub fn advance(&self, changes_catalog: bool) -> u64 {
        let _one_at_a_time = self.reserved.lock().unwrap_or_else(PoisonError::into_inner);
        let next = self.head() + 1;
        if changes_catalog {
            self.catalog.store(next, Ordering::Release);
        }
        self.head.store(next, Ordering::Release);
        next
    }
}

#[cfg(test)]
mod tests;
