//! Rows on the wire: Arrow columns to DataRow messages, in text or binary, straight into the output buffer.

mod array;
mod column;
pub(super) mod copy;
mod json;
pub(super) mod number;
mod short;
mod time;
mod variant;

use std::ops::Range;

use arrow_array::RecordBatch;
use jiff::tz::TimeZone;

use self::column::Column;
use super::backend;

/// In what form a value travels, as Bind names it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Format {
    #[default]
    Text,
    Binary,
}

/// What of the session's settings shows in text.
#[derive(Clone, Debug)]
pub(super) struct Style {
    /// `TimeZone`.
    pub(super) zone: TimeZone,
    /// `extra_float_digits`.
    pub(super) float_digits: i32,
    /// `bytea_output` is `escape`.
    pub(super) bytea_escape: bool,
    /// The rows come from Postgres's catalog, where an unsigned integer is an oid.
    pub(super) oids: bool,
}

/// One batch, ready to be written row by row.
pub(super) struct Rows {
    columns: Vec<Column>,
}

impl Rows {
    /// The rows of `batch`; `formats` has one format for each column, and so has `told` the type that the client knows, or
    /// it is empty.
    pub(super) fn new(batch: &RecordBatch, told: &[backend::Column], formats: &[Format], style: &Style) -> Self {
        let schema = batch.schema();
        let fields = schema.fields().iter().zip(batch.columns()).enumerate();
        let columns = fields.map(|(index, (field, array))| {
            let format = formats.get(index).copied().unwrap_or_default();
            Column::new(field, array, format, style, told.get(index).map(|column| &column.kind))
        });
        Self { columns: columns.collect() }
    }

    /// Appends one DataRow message for each row of `range`.
    pub(super) fn write(&self, range: Range<usize>, out: &mut Vec<u8>) {
        let head = (self.columns.len() as i16).to_be_bytes();
        for row in range {
            let start = out.len();
            out.extend_from_slice(&[b'D', 0, 0, 0, 0, head[0], head[1]]);
            for column in &self.columns {
                column.value(row, out);
            }
            let length = (out.len() - start - 1) as u32;
            out[start + 1..start + 5].copy_from_slice(&length.to_be_bytes());
        }
    }
}

/// Writes a value with its length in front.
#[inline]
fn framed(out: &mut Vec<u8>, write: impl FnOnce(&mut Vec<u8>)) {
    let start = out.len();
    out.extend_from_slice(&[0; 4]);
    write(out);
    let length = (out.len() - start - 4) as u32;
    out[start..start + 4].copy_from_slice(&length.to_be_bytes());
}

#[cfg(test)]
mod tests;
