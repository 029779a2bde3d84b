//! The journal: everything done to a timeline's files since its last batch, in order, the last write of a page winning.
//!
//! Pages go straight into a layer in the making. When the batch is closed, a small one takes its bytes along and the
//! layer is dropped; a large one refers to the layer.

use bytes::Bytes;

use crate::{
    delta::{Delta, LogOp},
    error::{Result, StorageError},
    file::{FileKind, LogFile, Source},
    image::{BLOCKS_START, Image, apply_log, page_count, page_of, page_range},
    layer::LayerBuilder,
};

/// Bytes of a log's end that are collected before they become a source.
const TAIL_BYTES_MAX: usize = if cfg!(test) { 2 << 10 } else { 1 << 20 };
/// The sizes that a block may have.
const BLOCK_BYTES: std::ops::RangeInclusive<u32> = 16 << 10..=256 << 10;

/// What has been done since the last batch.
#[derive(Debug)]
pub(crate) struct Journal {
    delta: Delta,
    exists: bool,
    /// The log files as they are now, but for `tails`.
    logs: [Option<LogFile>; 3],
    /// Bytes at the ends of the log files that are in neither `logs` nor `delta` yet.
    tails: [Vec<u8>; 3],
    /// The layer that pages are collected in.
    pub(crate) layer: Option<LayerBuilder>,
    /// Bytes of logs that are in memory.
    log_memory: usize,
}

impl Journal {
    /// Nothing done yet to `image`.
    pub(crate) fn new(image: &Image) -> Self {
        Self {
            delta: Delta { main_size: image.main_size, block_size: image.block_size, ..Delta::default() },
            exists: image.exists,
            logs: image.logs.clone(),
            tails: Default::default(),
            layer: None,
            log_memory: 0,
        }
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.delta.is_empty() && self.tails.iter().all(Vec::is_empty)
    }

    /// Bytes of the main file now.
    pub(crate) fn main_size(&self) -> u64 {
        self.delta.main_size
    }

    pub(crate) fn block_size(&self) -> u32 {
        self.delta.block_size
    }

    /// Whether a file is there now.
    pub(crate) fn exists(&self, file: FileKind) -> bool {
        file.log().map_or(self.exists, |log| self.logs[log].is_some())
    }

    /// A file's size now; 0 where it does not exist.
    pub(crate) fn size(&self, file: FileKind) -> u64 {
        let Some(log) = file.log() else { return self.main_size() };
        self.logs[log].as_ref().map_or(0, |found| found.size + self.tails[log].len() as u64)
    }

    /// What the main file's page has become, if anything; `None` inside is a hole.
    pub(crate) fn page(&self, page: u64) -> Option<Option<&Source>> {
        let main = &self.delta.main;
        if let Some(source) = main.pages.get(&page) {
            return Some(Some(source));
        }
        let gone = main.made.is_some() || main.trimmed.contains(&page) || main.cut.is_some_and(|cut| page >= cut);
        gone.then_some(None)
    }

    /// A log file as it is now, and the bytes at its end that are not part of that yet.
    pub(crate) fn log(&self, file: FileKind) -> Option<(&LogFile, &[u8])> {
        let log = file.log()?;
        Some((self.logs[log].as_ref()?, &self.tails[log]))
    }

    /// Splits a write to the main file into pages: `(page, offset in the page, range of the bytes)`. The first write past
    /// the headers tells how long a block is.
    ///
    /// # Errors
    /// `Refused`: a first block of a length that a block cannot have.
    pub(crate) fn split(&mut self, offset: u64, length: usize) -> Result<Vec<(u64, u64, std::ops::Range<usize>)>> {
        self.create(FileKind::Main)?;
        let end = offset + length as u64;
        if end > BLOCKS_START && self.delta.block_size == 0 {
            let first = u32::try_from(length)
                .ok()
                .filter(|length| BLOCK_BYTES.contains(length) && length.is_power_of_two() && offset >= BLOCKS_START);
            let aligned = first.filter(|length| (offset - BLOCKS_START).is_multiple_of(u64::from(*length)));
            self.delta.block_size = aligned.ok_or_else(|| {
                StorageError::Refused(format!("{length} bytes at {offset} are no block of a database file"))
            })?;
        }
        let mut parts = Vec::new();
        let mut at = offset;
        while at < end {
            let page = page_of(at, self.delta.block_size);
            let (start, size) = page_range(page, self.delta.block_size);
            let stop = end.min(start + size);
            parts.push((page, at - start, (at - offset) as usize..(stop - offset) as usize));
            at = stop;
        }
        Ok(parts)
    }

    /// Writes a whole page. `layer` makes the layer where there is none yet.
    pub(crate) fn write_page(&mut self, page: u64, bytes: &[u8], layer: impl FnOnce() -> LayerBuilder) {
        let slot = self.layer.get_or_insert_with(layer).push(FileKind::Main, page, bytes);
        self.delta.main.write(page, Source::Slot(slot));
    }

    /// The main file is at least so long now.
    pub(crate) fn extend(&mut self, size: u64) {
        self.delta.main_size = self.delta.main_size.max(size);
    }

    /// Makes an empty file where there is none.
    pub(crate) fn create(&mut self, file: FileKind) -> Result<()> {
        if self.exists(file) {
            return Ok(());
        }
        if file == FileKind::Main {
            self.delta.main.make(true);
            self.delta.main_size = 0;
            self.exists = true;
            return Ok(());
        }
        self.log_op(LogOp::Create(file))
    }

    /// Removes a file; false where it does not exist.
    pub(crate) fn remove(&mut self, file: FileKind) -> Result<bool> {
        if !self.exists(file) {
            return Ok(false);
        }
        if let Some(log) = file.log() {
            self.tails[log].clear();
            self.log_op(LogOp::Remove(file))?;
        } else {
            self.delta.main.make(false);
            self.delta.main_size = 0;
            self.delta.block_size = 0;
            self.exists = false;
        }
        Ok(true)
    }

    /// Puts a log file in another's place.
    pub(crate) fn rename(&mut self, from: FileKind, to: FileKind) -> Result<()> {
        let (Some(source), Some(target)) = (from.log(), to.log()) else {
            return Err(StorageError::Refused("the main file of a database cannot be renamed".to_owned()));
        };
        if !self.exists(from) {
            return Err(StorageError::NotFound(format!("the file \"{}\"", from.suffix())));
        }
        self.flush_tail(source)?;
        self.tails[target].clear();
        self.log_op(LogOp::Rename(from, to))
    }

    /// Cuts a file off.
    pub(crate) fn truncate(&mut self, file: FileKind, size: u64) -> Result<()> {
        if size >= self.size(file) {
            return Ok(());
        }
        if let Some(log) = file.log() {
            let flushed = self.logs[log].as_ref().map_or(0, |found| found.size);
            if size >= flushed {
                self.tails[log].truncate((size - flushed) as usize);
                return Ok(());
            }
            self.tails[log].clear();
            return self.log_op(LogOp::Truncate(file, size));
        }
        self.delta.main.cut(page_count(size, self.block_size()));
        self.delta.main_size = size;
        Ok(())
    }

    /// The pages that lie whole in a range may be forgotten.
    pub(crate) fn trim(&mut self, offset: u64, length: u64) {
        let block_size = self.block_size();
        if block_size == 0 || offset < BLOCKS_START {
            return;
        }
        let end = offset.saturating_add(length).min(self.main_size());
        let mut page = page_of(offset.saturating_add(u64::from(block_size) - 1), block_size);
        while page_range(page, block_size).0 + u64::from(block_size) <= end {
            self.delta.main.trim(page);
            page += 1;
        }
    }

    /// Writes to a log file, at its end or over what is there.
    pub(crate) fn write_log(&mut self, file: FileKind, offset: u64, bytes: &[u8]) -> Result<()> {
        let Some(log) = file.log() else { return Ok(()) };
        self.create(file)?;
        let size = self.size(file);
        if offset > size {
            return Err(StorageError::Refused(format!(
                "a write at {offset} of \"{}\", which ends at {size}",
                file.suffix()
            )));
        }
        if offset < size {
            // Logs are written at their ends. What is written over ends with it, or it would be lost silently.
            if offset + (bytes.len() as u64) < size {
                return Err(StorageError::Refused(format!("a write in the midst of \"{}\"", file.suffix())));
            }
            self.truncate(file, offset)?;
        }
        self.tails[log].extend_from_slice(bytes);
        if self.tails[log].len() >= TAIL_BYTES_MAX {
            self.flush_tail(log)?;
        }
        Ok(())
    }

    fn flush_tail(&mut self, log: usize) -> Result<()> {
        let tail = std::mem::take(&mut self.tails[log]);
        if tail.is_empty() {
            return Ok(());
        }
        self.log_memory += tail.len();
        self.log_op(LogOp::Append(FileKind::ALL[log + 1], Source::Memory(tail.into())))
    }

    fn log_op(&mut self, op: LogOp) -> Result<()> {
        apply_log(&mut self.logs, &op)?;
        self.delta.logs.push(op);
        Ok(())
    }

    /// Bytes that the batch would take along.
    pub(crate) fn bytes(&self) -> usize {
        let pages = self.layer.as_ref().map_or(0, LayerBuilder::len);
        pages + self.log_memory + self.tails.iter().map(Vec::len).sum::<usize>()
    }

    /// Puts the logs' bytes into the layer too, so that the batch takes none along.
    pub(crate) fn move_logs(&mut self, layer: impl FnOnce() -> LayerBuilder) -> Result<()> {
        for log in 0..self.tails.len() {
            self.flush_tail(log)?;
        }
        if self.log_memory == 0 {
            return Ok(());
        }
        let builder = self.layer.get_or_insert_with(layer);
        for op in &mut self.delta.logs {
            if let LogOp::Append(file, source) = op
                && let Source::Memory(bytes) = source
            {
                *source = Source::Slot(builder.push(*file, 0, bytes));
            }
        }
        self.log_memory = 0;
        // What this journal shows of the logs may still be in memory; the next one's image is made of the batch.
        Ok(())
    }

    /// Ends the journal. What is still in the layer is taken out of it, unless the caller has taken the layer.
    pub(crate) fn close(mut self) -> Result<Delta> {
        for log in 0..self.tails.len() {
            self.flush_tail(log)?;
        }
        if let Some(layer) = &self.layer {
            for source in self.delta.main.pages.values_mut() {
                if let Source::Slot(slot) = source
                    && slot.key == layer.key()
                {
                    *source = Source::Memory(Bytes::copy_from_slice(layer.read(slot)));
                }
            }
        }
        Ok(self.delta)
    }
}

#[cfg(test)]
mod tests;
