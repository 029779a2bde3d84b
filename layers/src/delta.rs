//! What a batch changes, net: the last write of a page wins, and the order of what is left does not matter, except among
//! operations on log files.

use std::collections::{BTreeMap, BTreeSet};

use crate::{
    changed::Changed,
    file::{FileKind, Source},
};

/// Changes of the main file. Applied as: cut off, forget, write, set the size.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct MainDelta {
    /// It was made (where it existed, it is emptied) or removed.
    pub(crate) made: Option<bool>,
    /// Pages from here on are gone, before anything is written.
    pub(crate) cut: Option<u64>,
    /// Pages whose bytes may be forgotten.
    pub(crate) trimmed: BTreeSet<u64>,
    /// Pages written.
    pub(crate) pages: BTreeMap<u64, Source>,
}

impl MainDelta {
    pub(crate) fn is_empty(&self) -> bool {
        self.made.is_none() && self.cut.is_none() && self.trimmed.is_empty() && self.pages.is_empty()
    }

    pub(crate) fn write(&mut self, page: u64, source: Source) {
        self.trimmed.remove(&page);
        self.pages.insert(page, source);
    }

    pub(crate) fn trim(&mut self, page: u64) {
        self.pages.remove(&page);
        self.trimmed.insert(page);
    }

    /// Cuts the file off before `page`.
    pub(crate) fn cut(&mut self, page: u64) {
        self.pages.split_off(&page);
        self.trimmed.split_off(&page);
        self.cut = Some(self.cut.map_or(page, |cut| cut.min(page)));
    }

    /// The file is made or removed.
    pub(crate) fn make(&mut self, exists: bool) {
        *self = Self { made: Some(exists), ..Self::default() };
    }
}

/// A change of one of the log files.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum LogOp {
    /// An empty file, where there was none.
    Create(FileKind),
    Append(FileKind, Source),
    Truncate(FileKind, u64),
    Remove(FileKind),
    /// The second one's place is taken by the first.
    Rename(FileKind, FileKind),
}

/// Everything that a batch changes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Delta {
    pub(crate) main: MainDelta,
    pub(crate) logs: Vec<LogOp>,
    /// Bytes of the main file afterwards.
    pub(crate) main_size: u64,
    /// Bytes of a block; 0 before the first one is written.
    pub(crate) block_size: u32,
    /// What the files mean that is another thing now.
    pub(crate) changed: Changed,
}

impl Delta {
    pub(crate) fn is_empty(&self) -> bool {
        self.main.is_empty() && self.logs.is_empty()
    }

    /// All sources in it.
    pub(crate) fn sources(&self) -> impl Iterator<Item = &Source> {
        let appended = self.logs.iter().filter_map(|op| match op {
            LogOp::Append(_, source) => Some(source),
            _ => None,
        });
        self.main.pages.values().chain(appended)
    }
}

#[cfg(test)]
mod tests;
