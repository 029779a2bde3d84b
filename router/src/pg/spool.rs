//! The rows of a cursor that goes back: kept as they came, in memory up to a limit, then in a counted temporary file.

use std::{
    fs::File,
    io::{self, Write},
    ops::Range,
    os::unix::fs::FileExt,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
};

use arrow_array::RecordBatch;
use bytes::Bytes;
use openduck_proto::v1::ResultBatch;

use super::{
    connection::Connection,
    encode::{Format, Rows},
    error::Failure,
    source::Source,
    wire::Socket,
};

/// Where all spools of a server are, and how large they may become.
pub(super) struct Space {
    /// Bytes of one spool in memory.
    memory_max: usize,
    /// Bytes in the files of all.
    files_max: u64,
    used: AtomicU64,
}

impl Space {
    pub(super) fn new(memory_max: usize, files_max: u64) -> Arc<Self> {
        Arc::new(Self { memory_max, files_max, used: AtomicU64::new(0) })
    }
}

/// The rows of one cursor, as far as they have come.
pub(super) struct Spool {
    space: Arc<Space>,
    batches: Vec<Kept>,
    rows: u64,
    /// Bytes in memory.
    memory: usize,
    /// It has no name, and is gone with its last user.
    file: Option<Arc<File>>,
    written: u64,
    /// The batch that was read last, and its number: single rows are mostly read one after the other.
    last: Option<(usize, RecordBatch)>,
}

/// One message of rows.
struct Kept {
    /// The number of its first row, from 0.
    first: u64,
    rows: u64,
    message: Message,
}

#[derive(Clone)]
enum Message {
    InMemory(Bytes),
    InFile { offset: u64, size: usize },
}

impl Spool {
    pub(super) fn new(space: &Arc<Space>) -> Self {
        let (space, batches) = (Arc::clone(space), Vec::new());
        Self { space, batches, rows: 0, memory: 0, file: None, written: 0, last: None }
    }

    /// How many rows are there.
    pub(super) fn rows(&self) -> u64 {
        self.rows
    }

    /// Keeps a message of rows.
    ///
    /// # Errors
    /// 53100: the files of all cursors are as large as they may be, or the disk is full. 58030: the disk refuses.
    async fn keep(&mut self, batch: ResultBatch) -> Result<(), Failure> {
        if batch.rows == 0 {
            return Ok(());
        }
        let size = batch.ipc.len();
        let message = if self.memory + size <= self.space.memory_max {
            self.memory += size;
            Message::InMemory(batch.ipc)
        } else {
            self.write(batch.ipc).await?
        };
        self.batches.push(Kept { first: self.rows, rows: batch.rows, message });
        self.rows += batch.rows;
        Ok(())
    }

    async fn write(&mut self, bytes: Bytes) -> Result<Message, Failure> {
        let (size, offset) = (bytes.len(), self.written);
        let used = self.space.used.fetch_add(size as u64, Ordering::Relaxed);
        // Counted with the file from here on, so that dropping it gives back what was taken.
        self.written += size as u64;
        if used + size as u64 > self.space.files_max {
            let message = format!("the rows of cursors take more than {} bytes", self.space.files_max);
            return Err(Failure::error("53100", message).with_hint("Close those that are not needed."));
        }
        let file = self.file.clone();
        let written = tokio::task::spawn_blocking(move || {
            let file = match file {
                Some(file) => file,
                None => Arc::new(tempfile::tempfile()?),
            };
            (&*file).write_all(&bytes)?;
            Ok(file)
        });
        self.file = Some(written.await.map_err(io::Error::other).flatten().map_err(|error| refused(&error))?);
        Ok(Message::InFile { offset, size })
    }

    async fn read(&mut self, number: usize, source: &mut Source) -> Result<RecordBatch, Failure> {
        if let Some((last, batch)) = &self.last
            && *last == number
        {
            return Ok(batch.clone());
        }
        let message = match (self.batches.get(number).map(|kept| kept.message.clone()), self.file.clone()) {
            (Some(Message::InMemory(bytes)), _) => bytes,
            (Some(Message::InFile { offset, size }), Some(file)) => {
                let read = tokio::task::spawn_blocking(move || {
                    let mut bytes = vec![0; size];
                    file.read_exact_at(&mut bytes, offset).map(|()| Bytes::from(bytes))
                });
                read.await.map_err(io::Error::other).flatten().map_err(|error| refused(&error))?
            }
            _ => Bytes::new(),
        };
        let batch = source.decode(message)?.ok_or_else(|| Failure::error("XX000", "rows of a cursor are missing"))?;
        self.last = Some((number, batch.clone()));
        Ok(batch)
    }
}

impl Drop for Spool {
    fn drop(&mut self) {
        self.space.used.fetch_sub(self.written, Ordering::Relaxed);
    }
}

fn refused(error: &io::Error) -> Failure {
    let sqlstate = if error.kind() == io::ErrorKind::StorageFull { "53100" } else { "58030" };
    Failure::error(sqlstate, format!("keeping the rows of a cursor: {error}"))
}

impl<S: Socket> Connection<S> {
    /// Reads on until `spool` has so many rows, or all.
    ///
    /// # Errors
    /// What the statement fails with on its way; `Gone`; those of keeping them.
    pub(super) async fn keep_rows(&mut self, source: &mut Source, spool: &mut Spool, rows: u64) -> Result<(), Failure> {
        while spool.rows < rows {
            match source.take_message() {
                Some(batch) => spool.keep(batch).await?,
                None if source.is_read() => break,
                None => self.wait_for(source).await?,
            }
        }
        Ok(())
    }

    /// Sends rows that are kept, counted from 0.
    ///
    /// # Errors
    /// Those of reading them; `Gone`.
    pub(super) async fn send_kept(
        &mut self,
        source: &mut Source,
        spool: &mut Spool,
        rows: Range<u64>,
        backward: bool,
        formats: &[Format],
    ) -> Result<(), Failure> {
        let style = self.settings.style(source.catalog);
        let first = spool.batches.partition_point(|kept| kept.first + kept.rows <= rows.start);
        let end = spool.batches.partition_point(|kept| kept.first < rows.end);
        for step in 0..end.saturating_sub(first) {
            let number = if backward { end - 1 - step } else { first + step };
            let start = spool.batches[number].first;
            let batch = spool.read(number, source).await?;
            let within = |row: u64| batch.num_rows().min(usize::try_from(row.saturating_sub(start)).unwrap_or(0));
            let (from, to) = (within(rows.start), within(rows.end));
            let encoded = Rows::new(&batch, &source.columns, formats, &style);
            for step in 0..to - from {
                let row = if backward { to - 1 - step } else { from + step };
                encoded.write(row..row + 1, &mut self.wire.output.0);
                if step % Self::ROWS_AT_A_TIME == 0 {
                    self.wire.relieve().await?;
                }
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests;
