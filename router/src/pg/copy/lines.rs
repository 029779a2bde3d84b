//! The lines of a COPY FROM STDIN in text or CSV (PostgreSQL documentation, "COPY", "File Formats"), as they arrive.

use std::ops::Range;

use bytes::{Buf, BytesMut};
use memchr::{memchr, memchr2, memchr3};
use openduck_planner::plan::{CopyCsv, CopyForm, CopyHeader};

use super::columns::Columns;
use crate::pg::{encode::copy::holds, error::Failure};

/// The data between messages, and how far it has been read.
pub(super) struct Lines {
    /// The table's name.
    table: String,
    syntax: Syntax,
    header: CopyHeader,
    buffer: BytesMut,
    /// Where the search for the end of the first line goes on, and what it has found out.
    scan: Scan,
    /// Lines read so far.
    number: u64,
    /// What the first line ended with, and so all do.
    ending: Option<&'static [u8]>,
    /// `\.` was read: what follows is not data.
    ended: bool,
    /// A value without its escapes.
    scratch: Vec<u8>,
}

enum Syntax {
    Text { delimiter: u8, null: Vec<u8> },
    Csv { csv: Box<CopyCsv>, not_null: Vec<bool>, null: Vec<bool> },
}

#[derive(Clone, Copy, Default)]
struct Scan {
    at: usize,
    /// Within quotes.
    quoted: bool,
}

/// A field: where it is, or that it is in the scratch.
enum Field {
    Null,
    At(Range<usize>),
    Unescaped,
}

impl Lines {
    /// For the columns of these names of that table.
    pub(super) fn new(form: CopyForm, table: &str, names: &[&str]) -> Self {
        let (syntax, header) = match form {
            CopyForm::Csv(csv) => {
                let not_null = names.iter().map(|name| holds(&csv.force_not_null, name)).collect();
                let null = names.iter().map(|name| holds(&csv.force_null, name)).collect();
                let header = csv.header;
                (Syntax::Csv { csv, not_null, null }, header)
            }
            CopyForm::Text { delimiter, null, header } => (Syntax::Text { delimiter, null: null.into_bytes() }, header),
            CopyForm::Binary => (Syntax::Text { delimiter: b'\t', null: Vec::new() }, CopyHeader::None),
        };
        let (buffer, scan) = (BytesMut::new(), Scan::default());
        let table = table.to_owned();
        Self { table, syntax, header, buffer, scan, number: 0, ending: None, ended: false, scratch: Vec::new() }
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

    /// Reads lines into `columns` until a batch is full or more has to arrive; `last`: nothing more does. Whether a batch
    /// is full.
    ///
    /// # Errors
    /// 22P04: a line that is none; those of values. In words that say where.
    pub(super) fn read(&mut self, columns: &mut Columns, last: bool) -> Result<bool, Failure> {
        while let Some((line, next)) = self.line(last)? {
            self.number += 1;
            let done = self.ended || self.buffer[line.clone()] == *b"\\.";
            if done {
                self.ended = true;
                self.buffer.clear();
                self.scan = Scan::default();
                return Ok(false);
            }
            let header = self.number == 1 && self.header != CopyHeader::None;
            let full = if header {
                let checked = self.check_header(columns, line.clone()).map(|()| false);
                checked.map_err(|failure| failure.with_context(self.shown(&line)))
            } else {
                self.fields(columns, line).map(|()| columns.end_row())
            };
            self.buffer.advance(next);
            self.scan = Scan::default();
            if full? {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// The first line, and where the next one begins.
    fn line(&mut self, last: bool) -> Result<Option<(Range<usize>, usize)>, Failure> {
        loop {
            let rest = &self.buffer[self.scan.at..];
            let found = match &self.syntax {
                Syntax::Text { .. } => memchr2(b'\n', b'\r', rest),
                Syntax::Csv { csv, .. } if self.scan.quoted => memchr2(csv.quote, csv.escape, rest),
                Syntax::Csv { csv, .. } => memchr3(csv.quote, b'\n', b'\r', rest),
            };
            let Some(at) = found.map(|found| self.scan.at + found) else {
                self.scan.at = self.buffer.len();
                return self.rest(last);
            };
            match &self.syntax {
                // A backslash before it takes it into the value.
                Syntax::Text { .. } if is_escaped(&self.buffer, at) => self.scan.at = at + 1,
                Syntax::Csv { csv, .. } if self.scan.quoted => {
                    // An escape takes what follows along, where that is a quote or an escape.
                    let escapes = self.buffer[at] == csv.escape;
                    match self.buffer.get(at + 1) {
                        None if escapes && !last => return Ok(None),
                        Some(next) if escapes && (*next == csv.quote || *next == csv.escape) => self.scan.at = at + 2,
                        _ => {
                            self.scan.quoted = self.buffer[at] != csv.quote;
                            self.scan.at = at + 1;
                        }
                    }
                }
                Syntax::Csv { csv, .. } if self.buffer[at] == csv.quote => {
                    self.scan = Scan { at: at + 1, quoted: true };
                }
                _ => {
                    let ending: &[u8] = match (self.buffer[at], self.buffer.get(at + 1)) {
                        (b'\r', None) if !last => {
                            self.scan.at = at;
                            return Ok(None);
                        }
                        (b'\r', Some(b'\n')) => b"\r\n",
                        (b'\r', _) => b"\r",
                        _ => b"\n",
                    };
                    if *self.ending.get_or_insert(ending) != ending {
                        return Err(self.stray(ending));
                    }
                    return Ok(Some((0..at, at + ending.len())));
                }
            }
        }
    }

    /// What is left where no line ends any more.
    fn rest(&self, last: bool) -> Result<Option<(Range<usize>, usize)>, Failure> {
        if !last || self.buffer.is_empty() {
            return Ok(None);
        }
        if self.scan.quoted {
            return Err(
                Failure::error("22P04", "unterminated CSV quoted field").with_context(self.here(self.number + 1))
            );
        }
        Ok(Some((0..self.buffer.len(), self.buffer.len())))
    }

    /// What ends a line stands in one.
    fn stray(&self, ending: &[u8]) -> Failure {
        let what = if ending[0] == b'\r' { "carriage return" } else { "newline" };
        let (how, hint) = match (&self.syntax, ending[0]) {
            (Syntax::Csv { .. }, _) => ("unquoted", format!("Use quoted CSV field to represent {what}.")),
            (Syntax::Text { .. }, b'\r') => ("literal", "Use \"\\r\" to represent carriage return.".to_owned()),
            (Syntax::Text { .. }, _) => ("literal", "Use \"\\n\" to represent newline.".to_owned()),
        };
        let failure = Failure::error("22P04", format!("{how} {what} found in data")).with_hint(hint);
        failure.with_context(self.here(self.number + 1))
    }

    fn here(&self, line: u64) -> String {
        format!("COPY {}, line {line}", self.table)
    }

    fn fields(&mut self, columns: &mut Columns, line: Range<usize>) -> Result<(), Failure> {
        let count = columns.columns.len();
        let mut at = Some(line.start);
        for index in 0..count {
            let Some(start) = at else {
                let name = &columns.columns[index].name;
                let missing = Failure::error("22P04", format!("missing data for column \"{name}\""));
                return Err(missing.with_context(self.shown(&line)));
            };
            let (field, next) = self.field(index, start, line.end);
            let value = match &field {
                Field::Null => None,
                Field::At(range) => Some(&self.buffer[range.clone()]),
                Field::Unescaped => Some(self.scratch.as_slice()),
            };
            if let Err(failure) = columns.push(index, value) {
                let shown = value.map(String::from_utf8_lossy).unwrap_or_default();
                let name = &columns.columns[index].name;
                let place = format!("{}, column {name}: \"{}\"", self.here(self.number), cut(&shown));
                return Err(failure.with_context(place));
            }
            at = next;
        }
        if at.is_some() {
            let extra = Failure::error("22P04", "extra data after last expected column");
            return Err(extra.with_context(self.shown(&line)));
        }
        Ok(())
    }

    /// The place of an error in a line, with its beginning.
    fn shown(&self, line: &Range<usize>) -> String {
        let text = String::from_utf8_lossy(&self.buffer[line.clone()]).into_owned();
        format!("{}: \"{}\"", self.here(self.number), cut(&text))
    }

    /// The field that begins at `start`, and where the next one does.
    fn field(&mut self, index: usize, start: usize, end: usize) -> (Field, Option<usize>) {
        match &self.syntax {
            Syntax::Text { delimiter, null } => {
                let (raw, escaped) = text_field(&self.buffer[start..end], *delimiter);
                let next = (start + raw < end).then_some(start + raw + 1);
                let range = start..start + raw;
                if self.buffer[range.clone()] == **null {
                    return (Field::Null, next);
                }
                if !escaped {
                    return (Field::At(range), next);
                }
                unescape(&self.buffer[range], &mut self.scratch);
                (Field::Unescaped, next)
            }
            Syntax::Csv { csv, not_null, null } => {
                let rest = &self.buffer[start..end];
                let raw = memchr2(csv.delimiter, csv.quote, rest).unwrap_or(rest.len());
                if rest.get(raw) != Some(&csv.quote) {
                    let next = (raw < rest.len()).then_some(start + raw + 1);
                    let is_null = rest[..raw] == *csv.null.as_bytes() && !not_null[index];
                    return (if is_null { Field::Null } else { Field::At(start..start + raw) }, next);
                }
                let raw = quoted_field(rest, csv, &mut self.scratch);
                let next = (raw < rest.len()).then_some(start + raw + 1);
                let is_null = null[index] && self.scratch == csv.null.as_bytes();
                (if is_null { Field::Null } else { Field::Unescaped }, next)
            }
        }
    }

    fn check_header(&mut self, columns: &Columns, line: Range<usize>) -> Result<(), Failure> {
        if self.header != CopyHeader::Match {
            return Ok(());
        }
        let mut at = Some(line.start);
        for (index, column) in columns.columns.iter().enumerate() {
            let wrong = |found: &str| {
                let message = format!(
                    "column name mismatch in header line field {}: got {found}, expected \"{}\"",
                    index + 1,
                    column.name
                );
                Failure::error("22P04", message)
            };
            let Some(start) = at else { return Err(wrong("nothing")) };
            let (field, next) = self.field(index, start, line.end);
            let found = match &field {
                Field::Null => return Err(wrong("null value")),
                Field::At(range) => &self.buffer[range.clone()],
                Field::Unescaped => self.scratch.as_slice(),
            };
            if found != column.name.as_bytes() {
                return Err(wrong(&format!("\"{}\"", String::from_utf8_lossy(found))));
            }
            at = next;
        }
        match at {
            Some(_) => Err(Failure::error("22P04", "wrong number of fields in header line")),
            None => Ok(()),
        }
    }
}

/// Whether an odd number of backslashes stands before a place.
fn is_escaped(buffer: &[u8], at: usize) -> bool {
    buffer[..at].iter().rev().take_while(|byte| **byte == b'\\').count() % 2 == 1
}

/// The length of the field at the beginning of a line's rest, and whether it has escapes.
fn text_field(rest: &[u8], delimiter: u8) -> (usize, bool) {
    let (mut at, mut escaped) = (0, false);
    while let Some(found) = memchr2(delimiter, b'\\', &rest[at..]) {
        if rest[at + found] == delimiter {
            return (at + found, escaped);
        }
        escaped = true;
        at = (at + found + 2).min(rest.len());
    }
    (rest.len(), escaped)
}

/// A field without its escapes.
fn unescape(raw: &[u8], out: &mut Vec<u8>) {
    out.clear();
    let mut rest = raw;
    while let Some(at) = memchr(b'\\', rest) {
        out.extend_from_slice(&rest[..at]);
        rest = &rest[at + 1..];
        let Some((first, after)) = rest.split_first() else {
            out.push(b'\\');
            return;
        };
        rest = after;
        match first {
            b'b' => out.push(8),
            b'f' => out.push(12),
            b'n' => out.push(b'\n'),
            b'r' => out.push(b'\r'),
            b't' => out.push(b'\t'),
            b'v' => out.push(11),
            b'0'..=b'7' => {
                let digits = rest.iter().take(2).take_while(|byte| matches!(byte, b'0'..=b'7')).count();
                let value =
                    rest[..digits].iter().fold(u32::from(first - b'0'), |value, d| value * 8 + u32::from(d - b'0'));
                out.push(value as u8);
                rest = &rest[digits..];
            }
            b'x' if rest.first().is_some_and(u8::is_ascii_hexdigit) => {
                let digits = rest.iter().take(2).take_while(|byte| byte.is_ascii_hexdigit()).count();
                let digit = |byte: &u8| char::from(*byte).to_digit(16).unwrap_or(0);
                out.push(rest[..digits].iter().fold(0, |value, byte| value * 16 + digit(byte)) as u8);
                rest = &rest[digits..];
            }
            other => out.push(*other),
        }
    }
    out.extend_from_slice(rest);
}

/// The length of the field at the beginning of a line's rest, some of which is in quotes; without them in `out`.
fn quoted_field(rest: &[u8], csv: &CopyCsv, out: &mut Vec<u8>) -> usize {
    out.clear();
    let mut at = 0;
    loop {
        // Outside of quotes.
        let Some(found) = memchr2(csv.delimiter, csv.quote, &rest[at..]) else {
            out.extend_from_slice(&rest[at..]);
            return rest.len();
        };
        out.extend_from_slice(&rest[at..at + found]);
        at += found;
        if rest[at] == csv.delimiter {
            return at;
        }
        at += 1;
        // Within.
        loop {
            let Some(found) = memchr2(csv.quote, csv.escape, &rest[at..]) else {
                out.extend_from_slice(&rest[at..]);
                return rest.len();
            };
            out.extend_from_slice(&rest[at..at + found]);
            at += found;
            match rest.get(at + 1) {
                Some(next) if rest[at] == csv.escape && (*next == csv.quote || *next == csv.escape) => {
                    out.push(*next);
                    at += 2;
                }
                _ if rest[at] == csv.quote => {
                    at += 1;
                    break;
                }
                _ => {
                    out.push(rest[at]);
                    at += 1;
                }
            }
        }
    }
}

/// Some of a text, for a message.
fn cut(text: &str) -> &str {
    &text[..text.floor_char_boundary(100)]
}

#[cfg(test)]
mod tests;
