//! An image: all files of a timeline at one position. Immutable in use, cheap to clone, and the same whether a writer, a
//! reader or a sealer makes it: a root, and batches applied to it.

use std::sync::Arc;

use imbl::OrdMap;

use crate::{
    delta::{Delta, LogOp},
    error::{Result, StorageError},
    file::{FileKind, LogFile, Source},
    id::Lsn,
    leaf::Leaf,
    metastore::Head,
    root::{LeafRef, RootBody},
};

/// Bytes of each of the three headers.
pub(crate) const HEADER_BYTES: u64 = 4096;
/// The headers.
pub(crate) const HEADERS: u64 = 3;
/// Where blocks begin.
pub(crate) const BLOCKS_START: u64 = HEADERS * HEADER_BYTES;

/// Where a page of the main file begins, and its length.
pub(crate) fn page_range(page: u64, block_size: u32) -> (u64, u64) {
    if page < HEADERS {
        (page * HEADER_BYTES, HEADER_BYTES)
    } else {
        (BLOCKS_START + (page - HEADERS) * u64::from(block_size), u64::from(block_size))
    }
}

/// The page that holds this byte of the main file. `block_size` is not 0 where the byte is past the headers.
pub(crate) fn page_of(offset: u64, block_size: u32) -> u64 {
    if offset < BLOCKS_START {
        offset / HEADER_BYTES
    } else {
        HEADERS + (offset - BLOCKS_START) / u64::from(block_size.max(1))
    }
}

/// Pages that a main file of this size has, the last one perhaps in part.
pub(crate) fn page_count(size: u64, block_size: u32) -> u64 {
    if size == 0 { 0 } else { page_of(size - 1, block_size) + 1 }
}

/// Where to look for a page.
#[derive(Clone, Debug)]
pub(crate) enum Found {
    /// It is there.
    Source(Source),
    /// The leaf tells.
    Leaf(LeafRef, u16),
    /// It was never written, or was given up: it reads as zeros.
    Hole,
}

/// What has become of a page since the root.
#[derive(Clone, Debug)]
pub(crate) struct Change {
    /// The batch that did it.
    pub(crate) lsn: Lsn,
    /// Where it is now; `None` is a hole.
    pub(crate) source: Option<Source>,
}

/// All files of a timeline at one position.
#[derive(Clone, Debug)]
pub(crate) struct Image {
    pub(crate) head: Head,
    pub(crate) exists: bool,
    pub(crate) main_size: u64,
    pub(crate) block_size: u32,
    /// The root that it is based on.
    pub(crate) base: Option<Arc<RootBody>>,
    /// Pages from here on are not the base's any more.
    base_pages: u64,
    /// Where the main file was cut off since the base: the batch, and the first page that went.
    cuts: Vec<(Lsn, u64)>,
    /// What differs from the base.
    pub(crate) pages: OrdMap<u64, Change>,
    pub(crate) logs: [Option<LogFile>; 3],
}

impl Image {
    /// No files at all.
    pub(crate) fn empty() -> Self {
        Self {
            head: Head::EMPTY,
            exists: false,
            main_size: 0,
            block_size: 0,
            base: None,
            base_pages: 0,
            cuts: Vec::new(),
            pages: OrdMap::new(),
            logs: [None, None, None],
        }
    }

    /// What a root holds.
    pub(crate) fn of_root(root: Arc<RootBody>) -> Self {
        Self {
            head: root.head,
            exists: root.exists,
            main_size: root.main_size,
            block_size: root.block_size,
            base_pages: page_count(root.main_size, root.block_size),
            cuts: Vec::new(),
            pages: OrdMap::new(),
            logs: root.logs.clone(),
            base: Some(root),
        }
    }

    /// Where page `page` is.
    pub(crate) fn find(&self, page: u64) -> Found {
        if let Some(changed) = self.pages.get(&page) {
            return changed.source.clone().map_or(Found::Hole, Found::Source);
        }
        let Some(base) = self.base.as_ref().filter(|_| page < self.base_pages) else { return Found::Hole };
        let (leaf, place) = Leaf::place(page);
        match base.leaves.get(leaf) {
            None | Some(LeafRef::Empty) => Found::Hole,
            Some(leaf) => Found::Leaf(leaf.clone(), place),
        }
    }

    /// Pages from here on are not the base's any more.
    pub(crate) fn base_pages(&self) -> u64 {
        self.base_pages
    }

    /// A log file.
    pub(crate) fn log(&self, file: FileKind) -> Option<&LogFile> {
        self.logs.get(file.log()?)?.as_ref()
    }

    /// Whether a file is there.
    pub(crate) fn exists(&self, file: FileKind) -> bool {
        if file == FileKind::Main { self.exists } else { self.log(file).is_some() }
    }

    /// A file's size; 0 where it does not exist.
    pub(crate) fn size(&self, file: FileKind) -> u64 {
        if file == FileKind::Main { self.main_size } else { self.log(file).map_or(0, |log| log.size) }
    }

    /// Applies a batch, whole. `head` is the batch's own.
    ///
    /// # Errors
    /// `Corrupt`: it does not fit what is there. The image is then of no use.
    pub(crate) fn apply(&mut self, delta: &Delta, head: Head) -> Result<()> {
        let main = &delta.main;
        let lsn = head.lsn;
        if let Some(exists) = main.made {
            self.exists = exists;
            self.cut(0, lsn);
        }
        if let Some(cut) = main.cut {
            self.cut(cut, lsn);
        }
        for page in &main.trimmed {
            self.pages.insert(*page, Change { lsn, source: None });
        }
        for (page, source) in &main.pages {
            self.pages.insert(*page, Change { lsn, source: Some(source.clone()) });
        }
        self.main_size = delta.main_size;
        self.block_size = delta.block_size;
        delta.logs.iter().try_for_each(|op| apply_log(&mut self.logs, op))?;
        self.head = head;
        Ok(())
    }

    fn cut(&mut self, page: u64, lsn: Lsn) {
        self.base_pages = self.base_pages.min(page);
        self.cuts.push((lsn, page));
        self.pages = self.pages.split(&page).0;
    }

    /// Bases the image on a newer root of the same timeline, at or below its own position. Nothing that can be read
    /// changes.
    pub(crate) fn rebase(&mut self, root: &Arc<RootBody>) {
        let at = root.head.lsn;
        if at > self.head.lsn || self.base.as_ref().is_some_and(|base| base.head.lsn > at) {
            return;
        }
        self.cuts.retain(|(lsn, _)| *lsn > at);
        let cut = self.cuts.iter().map(|(_, page)| *page).min().unwrap_or(u64::MAX);
        self.base_pages = page_count(root.main_size, root.block_size).min(cut);
        let newer = self.pages.iter().filter(|(_, change)| change.lsn > at);
        self.pages = newer.map(|(page, change)| (*page, change.clone())).collect();
        if self.head.lsn == at {
            self.logs = root.logs.clone();
        }
        self.base = Some(Arc::clone(root));
    }
}

/// Applies one operation to the log files.
pub(crate) fn apply_log(logs: &mut [Option<LogFile>; 3], op: &LogOp) -> Result<()> {
    let index = |file: FileKind| {
        file.log().ok_or_else(|| StorageError::Corrupt("the main file among operations on logs".to_owned()))
    };
    let missing =
        |file: FileKind| StorageError::Corrupt(format!("an operation on the missing file \"{}\"", file.suffix()));
    match op {
        LogOp::Create(file) => logs[index(*file)?] = Some(LogFile::default()),
        LogOp::Append(file, source) => {
            logs[index(*file)?].as_mut().ok_or_else(|| missing(*file))?.append(source.clone());
        }
        LogOp::Truncate(file, size) => {
            logs[index(*file)?].as_mut().ok_or_else(|| missing(*file))?.truncate(*size);
        }
        LogOp::Remove(file) => logs[index(*file)?] = None,
        LogOp::Rename(from, to) => {
            let moved = logs[index(*from)?].take().ok_or_else(|| missing(*from))?;
            logs[index(*to)?] = Some(moved);
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests;
