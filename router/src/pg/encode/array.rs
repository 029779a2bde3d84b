//! Arrays of one dimension: `{1,NULL,"a b"}`, and Postgres's binary form of the same.

use std::ops::Range;

use arrow_buffer::OffsetBuffer;

use super::{column::Column, framed};

/// Where the elements of each row are.
pub(super) enum Spans {
    Between(OffsetBuffer<i32>),
    /// So many each.
    Each(usize),
}

impl Spans {
    pub(super) fn of(&self, row: usize) -> Range<usize> {
        match self {
            Self::Between(offsets) => offsets[row] as usize..offsets[row + 1] as usize,
            Self::Each(length) => row * length..(row + 1) * length,
        }
    }
}

/// The text of an array (`array_out`).
pub(super) fn text(element: &Column, span: Range<usize>, out: &mut Vec<u8>) {
    out.push(b'{');
    for (index, row) in span.enumerate() {
        if index > 0 {
            out.push(b',');
        }
        if element.is_null(row) {
            out.extend_from_slice(b"NULL");
        } else {
            let start = out.len();
            element.text(row, out);
            quote(out, start);
        }
    }
    out.push(b'}');
}

/// Quotes what was written from `start` on, where an array needs it.
fn quote(out: &mut Vec<u8>, start: usize) {
    let written = &out[start..];
    let special = |byte: &u8| matches!(byte, b'{' | b'}' | b',' | b'"' | b'\\' | b' ' | b'\t'..=b'\r');
    if !written.is_empty() && !written.iter().any(special) && !written.eq_ignore_ascii_case(b"null") {
        return;
    }
    let written = out.split_off(start);
    out.push(b'"');
    for byte in written {
        if matches!(byte, b'"' | b'\\') {
            out.push(b'\\');
        }
        out.push(byte);
    }
    out.push(b'"');
}

/// The text of a vector (`int2vectorout`): `1 2`.
pub(super) fn vector_text(element: &Column, span: Range<usize>, out: &mut Vec<u8>) {
    for (index, row) in span.enumerate() {
        if index > 0 {
            out.push(b' ');
        }
        element.text(row, out);
    }
}

/// The binary form of an array whose first element has the number `first` (`array_send`).
pub(super) fn binary(element: &Column, span: Range<usize>, oid: u32, first: u32, out: &mut Vec<u8>) {
    let has_nulls = span.clone().any(|row| element.is_null(row));
    let dimensions = u32::from(!span.is_empty());
    for word in [dimensions, u32::from(has_nulls), oid] {
        out.extend_from_slice(&word.to_be_bytes());
    }
    if span.is_empty() {
        return;
    }
    out.extend_from_slice(&(span.len() as u32).to_be_bytes());
    out.extend_from_slice(&first.to_be_bytes());
    for row in span {
        if element.is_null(row) {
            out.extend_from_slice(&(-1i32).to_be_bytes());
        } else {
            framed(out, |out| element.binary(row, out));
        }
    }
}
