//! Rows as COPY TO STDOUT sends them (PostgreSQL documentation, "COPY", "File Formats"), each a CopyData message.

use std::ops::Range;

use arrow_array::RecordBatch;
use openduck_planner::plan::{CopyColumns, CopyCsv, CopyForm, CopyHeader};

use super::{Format, Rows, Style, column::Column};

/// What a binary copy begins with: its signature, no flags, no extension.
pub(in crate::pg) const BINARY_HEAD: &[u8; 19] = b"PGCOPY\n\xff\r\n\0\0\0\0\0\0\0\0\0";
/// What it ends with.
pub(in crate::pg) const BINARY_END: &[u8; 2] = &[0xff, 0xff];

/// The way out of one COPY.
pub(in crate::pg) struct CopyOut {
    form: CopyForm,
    formats: Vec<Format>,
    /// Which columns are quoted in any case.
    quoted: Vec<bool>,
    /// What goes in front of the first row, in its message.
    head: Vec<u8>,
}

impl CopyOut {
    /// For columns of these names.
    pub(in crate::pg) fn new(form: CopyForm, names: &[&str]) -> Self {
        let binary = form == CopyForm::Binary;
        let quoted = match &form {
            CopyForm::Csv(csv) => names.iter().map(|name| holds(&csv.force_quote, name)).collect(),
            _ => vec![false; names.len()],
        };
        let format = if binary { Format::Binary } else { Format::Text };
        let head = if binary { BINARY_HEAD.to_vec() } else { Vec::new() };
        Self { formats: vec![format; names.len()], quoted, head, form }
    }

    /// The format of all columns.
    pub(in crate::pg) fn format(&self) -> Format {
        if self.form == CopyForm::Binary { Format::Binary } else { Format::Text }
    }

    /// The line of the names, where there is one.
    pub(in crate::pg) fn header(&self, names: &[&str]) -> Option<Vec<u8>> {
        let (header, delimiter) = match &self.form {
            CopyForm::Text { header, delimiter, .. } => (*header, *delimiter),
            CopyForm::Csv(csv) => (csv.header, csv.delimiter),
            CopyForm::Binary => return None,
        };
        if header == CopyHeader::None {
            return None;
        }
        let mut line = Vec::new();
        for (index, name) in names.iter().enumerate() {
            if index > 0 {
                line.push(delimiter);
            }
            let start = line.len();
            line.extend_from_slice(name.as_bytes());
            match &self.form {
                CopyForm::Csv(csv) => quote(csv, false, names.len() == 1, start, &mut line),
                _ => escape(delimiter, start, &mut line),
            }
        }
        line.push(b'\n');
        Some(line)
    }

    /// What is left to be sent after the last row.
    pub(in crate::pg) fn end(&mut self) -> Option<Vec<u8>> {
        if self.form != CopyForm::Binary {
            return None;
        }
        let mut end = std::mem::take(&mut self.head);
        end.extend_from_slice(BINARY_END);
        Some(end)
    }

    /// The rows of a batch, to be written.
    pub(in crate::pg) fn rows(&self, batch: &RecordBatch, style: &Style) -> Rows {
        Rows::new(batch, &[], &self.formats, style)
    }

    /// Appends one CopyData message for each row of `range`.
    pub(in crate::pg) fn write(&mut self, rows: &Rows, range: Range<usize>, out: &mut Vec<u8>) {
        for row in range {
            let start = out.len();
            out.extend_from_slice(&[b'd', 0, 0, 0, 0]);
            match &self.form {
                CopyForm::Binary => {
                    out.append(&mut self.head);
                    out.extend_from_slice(&(rows.columns.len() as i16).to_be_bytes());
                    rows.columns.iter().for_each(|column| column.value(row, out));
                }
                CopyForm::Text { delimiter, null, .. } => {
                    fields(&rows.columns, row, *delimiter, null, out, |_, start, out| escape(*delimiter, start, out));
                }
                CopyForm::Csv(csv) => {
                    let alone = rows.columns.len() == 1;
                    fields(&rows.columns, row, csv.delimiter, &csv.null, out, |index, start, out| {
                        quote(csv, self.quoted[index], alone, start, out);
                    });
                }
            }
            let length = (out.len() - start - 1) as u32;
            out[start + 1..start + 5].copy_from_slice(&length.to_be_bytes());
        }
    }
}

/// Whether a column is among some.
pub(in crate::pg) fn holds(columns: &CopyColumns, name: &str) -> bool {
    match columns {
        CopyColumns::None => false,
        CopyColumns::All => true,
        CopyColumns::Named(names) => names.iter().any(|known| known.eq_ignore_ascii_case(name)),
    }
}

/// A line of fields; `finish` sees to what was written of a value from a place on.
fn fields(
    columns: &[Column],
    row: usize,
    delimiter: u8,
    null: &str,
    out: &mut Vec<u8>,
    finish: impl Fn(usize, usize, &mut Vec<u8>),
) {
    for (index, column) in columns.iter().enumerate() {
        if index > 0 {
            out.push(delimiter);
        }
        if column.is_null(row) {
            out.extend_from_slice(null.as_bytes());
        } else {
            let start = out.len();
            column.shown(row, out);
            finish(index, start, out);
        }
    }
    out.push(b'\n');
}

/// Puts backslashes into what was written from `start` on, where a line needs them.
fn escape(delimiter: u8, start: usize, out: &mut Vec<u8>) {
    let special = |byte: u8| byte == delimiter || byte == b'\\' || matches!(byte, 8..=13);
    let Some(first) = out[start..].iter().position(|byte| special(*byte)) else { return };
    let rest = out.split_off(start + first);
    for byte in rest {
        let escaped = match byte {
            8 => b'b',
            9 => b't',
            10 => b'n',
            11 => b'v',
            12 => b'f',
            13 => b'r',
            other if special(other) => other,
            plain => {
                out.push(plain);
                continue;
            }
        };
        out.extend_from_slice(&[b'\\', escaped]);
    }
}

/// Puts quotes around what was written from `start` on, where CSV needs them, or in any case.
fn quote(csv: &CopyCsv, always: bool, alone: bool, start: usize, out: &mut Vec<u8>) {
    let value = &out[start..];
    let special = |byte: &u8| *byte == csv.delimiter || *byte == csv.quote || matches!(byte, b'\n' | b'\r');
    // What would be read as NULL, or as the end of the data.
    let misread = value == csv.null.as_bytes() || alone && value == b"\\.";
    if !always && !misread && !value.iter().any(special) {
        return;
    }
    let value = out.split_off(start);
    out.push(csv.quote);
    for byte in value {
        if byte == csv.quote || byte == csv.escape {
            out.push(csv.escape);
        }
        out.push(byte);
    }
    out.push(csv.quote);
}
