//! The files of one database, and where their bytes are.

use bytes::Bytes;
use imbl::Vector;

use crate::id::ObjectKey;

/// One of the four files that DuckDB keeps for a database.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum FileKind {
    /// The database file: three headers of 4 KiB, then blocks.
    Main = 0,
    /// `.wal`: commits since the last checkpoint.
    Wal = 1,
    /// `.wal.checkpoint`: commits while a checkpoint runs.
    Checkpoint = 2,
    /// `.wal.recovery`: made while a crashed checkpoint is recovered from.
    Recovery = 3,
}

impl FileKind {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Main, Self::Wal, Self::Checkpoint, Self::Recovery];

    /// The file of this number.
    pub fn of(number: u8) -> Option<Self> {
        Self::ALL.get(usize::from(number)).copied()
    }

    /// What follows the database's path in the file's.
    pub fn suffix(self) -> &'static str {
        match self {
            Self::Main => "",
            Self::Wal => ".wal",
            Self::Checkpoint => ".wal.checkpoint",
            Self::Recovery => ".wal.recovery",
        }
    }

    /// Its place among the three logs; `None` for the main file.
    pub(crate) fn log(self) -> Option<usize> {
        (self as usize).checked_sub(1)
    }
}

/// A piece of an object: a page, or bytes of a log.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Slot {
    pub(crate) key: ObjectKey,
    pub(crate) offset: u64,
    pub(crate) length: u32,
    /// XXH3-64 of the bytes.
    pub(crate) checksum: u64,
}

/// Where bytes are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Source {
    /// Here; in the log, as far as durability goes.
    Memory(Bytes),
    /// In an object.
    Slot(Slot),
}

impl Source {
    pub(crate) fn len(&self) -> u64 {
        match self {
            Self::Memory(bytes) => bytes.len() as u64,
            Self::Slot(slot) => slot.length.into(),
        }
    }
}

/// A run of a log file's bytes: a part of a source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Extent {
    /// Where in the file it begins.
    pub(crate) start: u64,
    /// How many bytes of the source, from its beginning, count.
    pub(crate) length: u64,
    pub(crate) source: Source,
}

/// A log file: extents without gaps, from 0 to its size.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct LogFile {
    pub(crate) size: u64,
    pub(crate) extents: Vector<Extent>,
}

impl LogFile {
    /// Puts bytes at the file's end.
    pub(crate) fn append(&mut self, source: Source) {
        let length = source.len();
        if length > 0 {
            self.extents.push_back(Extent { start: self.size, length, source });
            self.size += length;
        }
    }

    /// Cuts the file off.
    pub(crate) fn truncate(&mut self, size: u64) {
        while let Some(last) = self.extents.back() {
            if last.start >= size {
                self.extents.pop_back();
            } else {
                let length = last.length.min(size - last.start);
                if let Some(last) = self.extents.back_mut() {
                    last.length = length;
                }
                break;
            }
        }
        self.size = self.size.min(size);
    }

    /// The extents that hold bytes of the range.
    pub(crate) fn overlapping(&self, from: u64, to: u64) -> impl Iterator<Item = &Extent> {
        let first = self.extents.binary_search_by(|extent| extent.start.cmp(&from));
        let first = first.unwrap_or_else(|after| after.saturating_sub(1));
        self.extents.iter().skip(first).take_while(move |extent| extent.start < to)
    }
}
