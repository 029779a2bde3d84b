//! VARIANT values in Parquet's variant encoding (apache/parquet-format, VariantEncoding.md) as JSON.

use super::{json, number, time};

/// How deep values may lie in one another.
const DEPTH_MAX: usize = 128;

/// Writes a variant as JSON; what is damaged is `null`.
pub(super) fn json(metadata: &[u8], value: &[u8], out: &mut Vec<u8>) {
    let start = out.len();
    if write(metadata, value, DEPTH_MAX, out).is_none() {
        out.truncate(start);
        out.extend_from_slice(b"null");
    }
}

/// A little-endian unsigned integer of `width` bytes.
fn unsigned(bytes: &[u8], at: usize, width: usize) -> Option<usize> {
    let taken = bytes.get(at..at.checked_add(width)?)?;
    Some(taken.iter().rev().fold(0, |value, byte| value << 8 | usize::from(*byte)))
}

/// The name at `index` of the dictionary in the metadata.
fn name(metadata: &[u8], index: usize) -> Option<&str> {
    let width = usize::from(metadata.first()? >> 6) + 1;
    let count = unsigned(metadata, 1, width)?;
    if index >= count {
        return None;
    }
    let offset = |index: usize| unsigned(metadata, 1 + width * (index + 1), width);
    let strings = 1 + width * (count + 2);
    std::str::from_utf8(metadata.get(strings + offset(index)?..strings + offset(index + 1)?)?).ok()
}

fn write(metadata: &[u8], value: &[u8], depth: usize, out: &mut Vec<u8>) -> Option<()> {
    let (first, rest) = value.split_first()?;
    let header = usize::from(first >> 2);
    match first & 3 {
        0 => primitive(header, rest, out),
        1 => {
            json::string(std::str::from_utf8(rest.get(..header)?).ok()?, out);
            Some(())
        }
        2 => object(metadata, header, rest, depth.checked_sub(1)?, out),
        _ => array(metadata, header, rest, depth.checked_sub(1)?, out),
    }
}

fn object(metadata: &[u8], header: usize, rest: &[u8], depth: usize, out: &mut Vec<u8>) -> Option<()> {
    let (offset_width, id_width) = ((header & 3) + 1, (header >> 2 & 3) + 1);
    let count_width = if header >> 4 & 1 == 1 { 4 } else { 1 };
    let count = unsigned(rest, 0, count_width)?;
    let offsets = count_width + count.checked_mul(id_width)?;
    let values = offsets + count.checked_add(1)?.checked_mul(offset_width)?;
    out.push(b'{');
    for index in 0..count {
        if index > 0 {
            out.push(b',');
        }
        json::string(name(metadata, unsigned(rest, count_width + index * id_width, id_width)?)?, out);
        out.push(b':');
        let at = unsigned(rest, offsets + index * offset_width, offset_width)?;
        write(metadata, rest.get(values.checked_add(at)?..)?, depth, out)?;
    }
    out.push(b'}');
    Some(())
}

fn array(metadata: &[u8], header: usize, rest: &[u8], depth: usize, out: &mut Vec<u8>) -> Option<()> {
    let offset_width = (header & 3) + 1;
    let count_width = if header >> 2 & 1 == 1 { 4 } else { 1 };
    let count = unsigned(rest, 0, count_width)?;
    let values = count_width + count.checked_add(1)?.checked_mul(offset_width)?;
    out.push(b'[');
    for index in 0..count {
        if index > 0 {
            out.push(b',');
        }
        let at = unsigned(rest, count_width + index * offset_width, offset_width)?;
        write(metadata, rest.get(values.checked_add(at)?..)?, depth, out)?;
    }
    out.push(b']');
    Some(())
}

fn little<const N: usize>(bytes: &[u8]) -> Option<[u8; N]> {
    bytes.get(..N)?.try_into().ok()
}

fn primitive(kind: usize, rest: &[u8], out: &mut Vec<u8>) -> Option<()> {
    match kind {
        0 => out.extend_from_slice(b"null"),
        1 | 2 => json::boolean(kind == 1, out),
        3 => number::integer(i8::from_le_bytes(little(rest)?), out),
        4 => number::integer(i16::from_le_bytes(little(rest)?), out),
        5 => number::integer(i32::from_le_bytes(little(rest)?), out),
        6 => number::integer(i64::from_le_bytes(little(rest)?), out),
        7 => double(f64::from_le_bytes(little(rest)?), out),
        8..=10 => {
            let (scale, unscaled) = rest.split_first()?;
            let value = match kind {
                8 => i128::from(i32::from_le_bytes(little(unscaled)?)),
                9 => i128::from(i64::from_le_bytes(little(unscaled)?)),
                _ => i128::from_le_bytes(little(unscaled)?),
            };
            number::decimal(value < 0, value.unsigned_abs(), i8::try_from(*scale).ok()?, out);
        }
        11 => {
            let value = i32::from_le_bytes(little(rest)?);
            text(out, |out| time::date(value, out));
        }
        12 => {
            let value = i64::from_le_bytes(little(rest)?);
            text(out, |out| time::timestamp(value, Some(0), out));
        }
        13 => {
            let value = i64::from_le_bytes(little(rest)?);
            text(out, |out| time::timestamp(value, None, out));
        }
        14 => double(f64::from(f32::from_le_bytes(little(rest)?)), out),
        15 | 16 => {
            let length = unsigned(rest, 0, 4)?;
            let bytes = rest.get(4..4usize.checked_add(length)?)?;
            json::string(&String::from_utf8_lossy(bytes), out);
        }
        17 => {
            let value = i64::from_le_bytes(little(rest)?);
            text(out, |out| time::time(value, out));
        }
        18 => {
            let value = i64::from_le_bytes(little(rest)?);
            text(out, |out| time::timestamp(value / 1000, Some(0), out));
        }
        19 => {
            let value = i64::from_le_bytes(little(rest)?);
            text(out, |out| time::timestamp(value / 1000, None, out));
        }
        20 => json::string(&format_uuid(&little::<16>(rest)?), out),
        _ => return None,
    }
    Some(())
}

fn text(out: &mut Vec<u8>, write: impl FnOnce(&mut Vec<u8>)) {
    out.push(b'"');
    write(out);
    out.push(b'"');
}

fn double(value: f64, out: &mut Vec<u8>) {
    if value.is_finite() {
        number::double(value, 1, out);
    } else {
        text(out, |out| number::double(value, 1, out));
    }
}

fn format_uuid(bytes: &[u8; 16]) -> String {
    let hex: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
    format!("{}-{}-{}-{}-{}", &hex[..8], &hex[8..12], &hex[12..16], &hex[16..20], &hex[20..])
}
