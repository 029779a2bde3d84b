//! Nested values as JSON, which every client can show.

use super::{
    column::{Column, Data, label},
    time, variant,
};

/// A value, NULL included.
pub(super) fn value(column: &Column, row: usize, out: &mut Vec<u8>) {
    if column.is_null(row) {
        return out.extend_from_slice(b"null");
    }
    match &column.data {
        Data::Bool(values) => boolean(values.value(row), out),
        Data::Bool8(values) => boolean(values[row] != 0, out),
        Data::Int8(_)
        | Data::UInt8(_)
        | Data::Int16(_)
        | Data::UInt16(_)
        | Data::Int32(_)
        | Data::UInt32(_)
        | Data::Oid(_)
        | Data::Int64(_)
        | Data::UInt64(_)
        | Data::Huge(_)
        | Data::UHuge(_)
        | Data::Big(_)
        | Data::Decimal(..) => column.text(row, out),
        // JSON has no infinities.
        Data::Float(values, _) if values[row].is_finite() => column.text(row, out),
        Data::Double(values, _) if values[row].is_finite() => column.text(row, out),
        Data::Json(values) => out.extend_from_slice(values.value(row).as_bytes()),
        Data::Text(values) => string(values.value(row), out),
        Data::LargeText(values) => string(values.value(row), out),
        Data::TextView(values) => string(values.value(row), out),
        Data::Label(keys, labels) => string(label(keys, labels, row), out),
        Data::Timestamp(values, offsets) => {
            let start = out.len();
            out.push(b'"');
            time::timestamp(values[row], offsets.as_ref().map(|offsets| offsets[row]), out);
            // ISO 8601, as Postgres's own to_json does.
            if let Some(blank) = out[start..].iter().position(|byte| *byte == b' ') {
                out[start + blank] = b'T';
            }
            out.push(b'"');
        }
        Data::List(element, spans, _) => items(spans.of(row), b"[]", out, |row, out| value(element, row, out)),
        Data::Struct(fields) => items(0..fields.len(), b"{}", out, |index, out| {
            let (name, field) = &fields[index];
            string(name, out);
            out.push(b':');
            value(field, row, out);
        }),
        Data::Map(keys, values, spans) => items(spans.of(row), b"{}", out, |row, out| {
            key(keys, row, out);
            out.push(b':');
            value(values, row, out);
        }),
        Data::Union(members, chosen) => {
            let Some((name, member)) = chosen.get(row).and_then(|index| members.get(*index)) else {
                return out.extend_from_slice(b"null");
            };
            out.push(b'{');
            string(name, out);
            out.push(b':');
            value(member, row, out);
            out.push(b'}');
        }
        Data::Variant(metadata, bytes) => variant::json(metadata.value(row), bytes.value(row), out),
        Data::Null | Data::Unknown => out.extend_from_slice(b"null"),
        _ => quoted(column, row, out),
    }
}

fn items(range: std::ops::Range<usize>, brackets: &[u8; 2], out: &mut Vec<u8>, item: impl Fn(usize, &mut Vec<u8>)) {
    out.push(brackets[0]);
    for (index, row) in range.enumerate() {
        if index > 0 {
            out.push(b',');
        }
        item(row, out);
    }
    out.push(brackets[1]);
}

pub(super) fn boolean(value: bool, out: &mut Vec<u8>) {
    out.extend_from_slice(if value { b"true" } else { b"false" });
}

/// The key of a map: always a string.
fn key(keys: &Column, row: usize, out: &mut Vec<u8>) {
    match &keys.data {
        Data::Text(_) | Data::LargeText(_) | Data::TextView(_) | Data::Label(..) => value(keys, row, out),
        _ => quoted(keys, row, out),
    }
}

/// The text of a value as a string.
fn quoted(column: &Column, row: usize, out: &mut Vec<u8>) {
    let mut text = Vec::new();
    column.text(row, &mut text);
    string(&String::from_utf8_lossy(&text), out);
}

/// A string with its escapes (RFC 8259, section 7).
pub(super) fn string(text: &str, out: &mut Vec<u8>) {
    out.push(b'"');
    let bytes = text.as_bytes();
    let mut copied = 0;
    for (index, byte) in bytes.iter().enumerate() {
        let escape: &[u8] = match byte {
            b'"' => b"\\\"",
            b'\\' => b"\\\\",
            b'\n' => b"\\n",
            b'\r' => b"\\r",
            b'\t' => b"\\t",
            0..0x20 => b"",
            _ => continue,
        };
        out.extend_from_slice(&bytes[copied..index]);
        if escape.is_empty() {
            out.extend_from_slice(format!("\\u{byte:04x}").as_bytes());
        } else {
            out.extend_from_slice(escape);
        }
        copied = index + 1;
    }
    out.extend_from_slice(&bytes[copied..]);
    out.push(b'"');
}
