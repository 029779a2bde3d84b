//! The rows of a COPY FROM STDIN in Postgres's binary form (PostgreSQL documentation, "COPY", "Binary Format"), as they
//! arrive.

use bytes::{Buf, BytesMut};

use super::columns::Columns;
use crate::pg::{encode::copy::BINARY_HEAD, error::Failure};

/// Bytes of the signature that the data begins with.
const SIGNATURE: usize = 11;

/// The data between messages, and how far it has been read.
pub(super) struct Frames {
    /// The table's name.
    table: String,
    buffer: BytesMut,
    begun: bool,
    ended: bool,
    number: u64,
}

impl Frames {
    /// For that table.
    pub(super) fn new(table: &str) -> Self {
        Self { table: table.to_owned(), buffer: BytesMut::new(), begun: false, ended: false, number: 0 }
    }

    /// Takes what has arrived.
    pub(super) fn feed(&mut self, data: &[u8]) {
        if !self.ended {
            self.buffer.extend_from_slice(data);
        }
    }

    /// Bytes that wait to be read.
    pub(super) fn waiting(&self) -> usize {
        self.buffer.len()
    }

    /// Reads rows into `columns` until a batch is full or more has to arrive; `last`: nothing more does. Whether a batch
    /// is full.
    ///
    /// # Errors
    /// 22P04: it is no such data; those of values. In words that say where.
    pub(super) fn read(&mut self, columns: &mut Columns, last: bool) -> Result<bool, Failure> {
        if !self.begun && !self.begin(last)? {
            return Ok(false);
        }
        while !self.ended {
            let Some(length) = self.row(columns.columns.len())? else {
                if last && !self.buffer.is_empty() {
                    return Err(self.wrong("unexpected EOF in COPY data"));
                }
                return Ok(false);
            };
            self.number += 1;
            let mut at = 2;
            for index in 0..columns.columns.len() {
                let (value, next) = value(&self.buffer, at);
                if let Err(failure) = columns.push(index, value) {
                    let name = &columns.columns[index].name;
                    return Err(
                        failure.with_context(format!("COPY {}, line {}, column {name}", self.table, self.number))
                    );
                }
                at = next;
            }
            self.buffer.advance(length);
            if columns.end_row() {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// Reads what is in front of the rows; false: it has not arrived whole.
    fn begin(&mut self, last: bool) -> Result<bool, Failure> {
        let whole = self.buffer.len() >= BINARY_HEAD.len();
        let known = self.buffer.len().min(SIGNATURE);
        if self.buffer[..known] != BINARY_HEAD[..known] || last && !whole {
            return Err(Failure::error("22P04", "COPY file signature not recognized"));
        }
        let word =
            |at: usize| self.buffer.get(at..at + 4).and_then(|bytes| bytes.try_into().ok()).map(u32::from_be_bytes);
        let (Some(flags), Some(extension)) = (word(SIGNATURE), word(SIGNATURE + 4)) else { return Ok(false) };
        if flags & 0xffff_0000 != 0 {
            return Err(Failure::error("22P04", "unrecognized critical flags in COPY file header"));
        }
        let head = BINARY_HEAD.len() + extension as usize;
        if extension > i32::MAX as u32 || last && self.buffer.len() < head {
            return Err(Failure::error("22P04", "invalid COPY file header (wrong length)"));
        }
        if self.buffer.len() < head {
            return Ok(false);
        }
        self.buffer.advance(head);
        self.begun = true;
        Ok(true)
    }

    /// The length of the first row, if it has arrived whole. The end of the data ends it.
    fn row(&mut self, columns: usize) -> Result<Option<usize>, Failure> {
        let Some(count) = self.buffer.first_chunk::<2>() else { return Ok(None) };
        let count = i16::from_be_bytes(*count);
        if count == -1 {
            self.ended = true;
            self.buffer.clear();
            return Ok(None);
        }
        if usize::try_from(count) != Ok(columns) {
            return Err(self.wrong(&format!("row field count is {count}, expected {columns}")));
        }
        let mut at = 2;
        for _ in 0..columns {
            let Some(length) = self.buffer.get(at..).and_then(|rest| rest.first_chunk::<4>()) else { return Ok(None) };
            match i32::from_be_bytes(*length) {
                -1 => at += 4,
                length => match usize::try_from(length) {
                    Ok(length) => at += 4 + length,
                    Err(_) => return Err(self.wrong("invalid field size")),
                },
            }
        }
        Ok(Some(at).filter(|end| *end <= self.buffer.len()))
    }

    fn wrong(&self, message: &str) -> Failure {
        Failure::error("22P04", message).with_context(format!("COPY {}, line {}", self.table, self.number + 1))
    }
}

/// The value of a row that is whole, and where the next one is.
fn value(row: &[u8], at: usize) -> (Option<&[u8]>, usize) {
    let length = row.get(at..at + 4).and_then(|bytes| bytes.try_into().ok()).map_or(-1, i32::from_be_bytes);
    let start = at + 4;
    match usize::try_from(length) {
        Ok(length) => (row.get(start..start + length), start + length),
        Err(_) => (None, start),
    }
}

#[cfg(test)]
mod tests;
