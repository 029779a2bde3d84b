//! Parameter values: from text or binary to one Arrow row, as the worker takes them.

pub(super) mod array;
pub(super) mod numeric;
mod places;

use std::{net::IpAddr, sync::Arc};

use arrow_array::{
    ArrayRef, BinaryArray, BooleanArray, Date32Array, Float32Array, Float64Array, Int16Array, Int32Array, Int64Array,
    IntervalMonthDayNanoArray, ListArray, RecordBatch, RecordBatchOptions, StringArray, Time64MicrosecondArray,
    TimestampMicrosecondArray, UInt32Array,
};
use arrow_buffer::{IntervalMonthDayNano, OffsetBuffer};
use arrow_ipc::writer::StreamWriter;
use arrow_schema::{ArrowError, DataType, Field, Schema};
use bytes::Bytes;

pub(super) use self::places::{Places, Shift};
use super::{encode::Format, error::Failure, types::Type};

/// Days and microseconds from 1970-01-01 to Postgres's epoch, 2000-01-01.
const EPOCH_DAYS: i32 = 10_957;
const EPOCH_MICROS: i64 = EPOCH_DAYS as i64 * 86_400_000_000;

/// One value, decoded.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Scalar {
    Bool(bool),
    Integer(i64),
    Float(f64),
    /// Value and scale.
    Decimal(i128, i8),
    Text(String),
    Bytes(Vec<u8>),
    Days(i32),
    Micros(i64),
    Interval(IntervalMonthDayNano),
}

/// The values of one Bind.
#[derive(Debug, Default)]
pub(super) struct Values {
    /// An Arrow IPC stream of one row, its columns named `1`, `2`, ..; empty without parameters.
    pub(super) ipc: Bytes,
    /// Which values go as text that the engine has to read, and as which type.
    pub(super) casts: Vec<Option<String>>,
}

/// Reads the values of a Bind.
///
/// # Errors
/// 22P02, 22P03, 22003, 22021: a value that its type does not have, in words that name the parameter.
pub(super) fn read(types: &[Type], formats: &[Format], values: &[Option<Bytes>]) -> Result<Values, Failure> {
    let mut fields = Vec::new();
    let mut columns: Vec<ArrayRef> = Vec::new();
    let mut casts = Vec::new();
    for (index, (kind, value)) in types.iter().zip(values).enumerate() {
        // One format stands for all; none is text.
        let format = formats.get(index).or(formats.first().filter(|_| formats.len() == 1)).copied().unwrap_or_default();
        let column = column(kind, format, value.as_deref()).map_err(|failure| {
            // Only the binary forms need to be told which parameter it was: text is quoted in the message.
            if failure.sqlstate() == "22P03" {
                return Failure::error(
                    "22P03",
                    format!("incorrect binary data format in bind parameter {}", index + 1),
                );
            }
            failure
        })?;
        let reads_text = holds_text(column.data_type()) && !is_textual(kind);
        // The type's own name is that of one dimension.
        let deeper = "[]".repeat(depth(column.data_type()).saturating_sub(1));
        casts.push(kind.engine_name().filter(|_| reads_text).map(|name| name + &deeper));
        fields.push(Field::new((index + 1).to_string(), column.data_type().clone(), true));
        columns.push(column);
    }
    if columns.is_empty() {
        return Ok(Values { ipc: Bytes::new(), casts });
    }
    let ipc = stream(Schema::new(fields), columns).map_err(|error| Failure::error("XX000", error.to_string()))?;
    Ok(Values { ipc, casts })
}

/// A value of each type, no two alike, for an engine that has to see one.
///
/// # Errors
/// None that a client can bring about.
pub(super) fn samples(types: &[Type]) -> Result<Values, Failure> {
    let sample = |(index, kind): (usize, &Type)| {
        let text = match kind {
            Type::Bool => "true",
            Type::Int2 | Type::Int4 | Type::Int8 | Type::Oid | Type::Float4 | Type::Float8 | Type::Numeric(_) => "1",
            Type::Text | Type::Varchar | Type::Bpchar | Type::Name => return Some(format!("p{}", index + 1).into()),
            Type::Date => "2000-01-01",
            Type::Timestamp | Type::TimestampTz => "2000-01-01 00:00:00",
            Type::Time => "00:00:00",
            Type::Interval => "1 day",
            Type::Json | Type::Jsonb | Type::Array(_) => "{}",
            _ => return None,
        };
        Some(Bytes::from_static(text.as_bytes()))
    };
    let values: Vec<_> = types.iter().enumerate().map(sample).collect();
    read(types, &[], &values)
}

fn stream(schema: Schema, columns: Vec<ArrayRef>) -> Result<Bytes, ArrowError> {
    let schema = Arc::new(schema);
    let options = RecordBatchOptions::new().with_row_count(Some(1));
    let batch = RecordBatch::try_new_with_options(Arc::clone(&schema), columns, &options)?;
    let mut writer = StreamWriter::try_new(Vec::new(), &schema)?;
    writer.write(&batch)?;
    Ok(writer.into_inner()?.into())
}

fn holds_text(data_type: &DataType) -> bool {
    match data_type {
        DataType::Utf8 => true,
        DataType::List(element) => holds_text(element.data_type()),
        _ => false,
    }
}

/// How many lists are within each other.
fn depth(data_type: &DataType) -> usize {
    match data_type {
        DataType::List(element) => 1 + depth(element.data_type()),
        _ => 0,
    }
}

fn is_textual(kind: &Type) -> bool {
    match kind {
        Type::Text | Type::Varchar | Type::Bpchar | Type::Name | Type::Char => true,
        Type::Inet | Type::Cidr | Type::Macaddr => true,
        Type::Array(element) => is_textual(element),
        _ => false,
    }
}

fn column(kind: &Type, format: Format, value: Option<&[u8]>) -> Result<ArrayRef, Failure> {
    let Type::Array(element) = kind else {
        let scalar = value.map(|value| scalar(kind, format, value)).transpose()?;
        return Ok(build(kind, &[scalar]));
    };
    let items = match (value, format) {
        (None, _) => None,
        (Some(value), Format::Text) => Some(array::text(element, utf8(value)?)?),
        (Some(value), Format::Binary) => Some(array::binary(element, value)?),
    };
    let (lengths, scalars) = match &items {
        Some(items) => (&items.lengths[..], &items.values[..]),
        None => (&[][..], &[][..]),
    };
    let mut values = build(element, scalars);
    // From the innermost lists to the outermost, which is one.
    for (depth, length) in lengths.iter().enumerate().skip(1).rev() {
        let lists = lengths[..depth].iter().product();
        values = list_of(values, std::iter::repeat_n(*length, lists), None)?;
    }
    let nulls = items.is_none().then(|| arrow_buffer::NullBuffer::new_null(1));
    list_of(values, std::iter::once(lengths.first().copied().unwrap_or(0)), nulls)
}

fn list_of(
    values: ArrayRef,
    lengths: impl IntoIterator<Item = usize>,
    nulls: Option<arrow_buffer::NullBuffer>,
) -> Result<ArrayRef, Failure> {
    let field = Arc::new(Field::new("item", values.data_type().clone(), true));
    let list = ListArray::try_new(field, OffsetBuffer::from_lengths(lengths), values, nulls);
    list.map(|list| Arc::new(list) as ArrayRef).map_err(|error| Failure::error("XX000", error.to_string()))
}

/// An array of `kind`; of text where a value could only be kept as text.
fn build(kind: &Type, scalars: &[Option<Scalar>]) -> ArrayRef {
    fn pick<T>(scalars: &[Option<Scalar>], of: impl Fn(&Scalar) -> Option<T>) -> Vec<Option<T>> {
        scalars.iter().map(|scalar| scalar.as_ref().and_then(&of)).collect()
    }
    let integer = |scalar: &Scalar| if let Scalar::Integer(value) = scalar { Some(*value) } else { None };
    let float = |scalar: &Scalar| match scalar {
        Scalar::Float(value) => Some(*value),
        Scalar::Decimal(value, scale) => Some(*value as f64 / 10f64.powi(i32::from(*scale))),
        _ => None,
    };
    let days = |scalar: &Scalar| if let Scalar::Days(value) = scalar { Some(*value) } else { None };
    let micros = |scalar: &Scalar| if let Scalar::Micros(value) = scalar { Some(*value) } else { None };
    let interval = |scalar: &Scalar| if let Scalar::Interval(value) = scalar { Some(*value) } else { None };
    if scalars.iter().flatten().any(|scalar| matches!(scalar, Scalar::Text(_))) {
        let texts = pick(scalars, |scalar| if let Scalar::Text(text) = scalar { Some(text.clone()) } else { None });
        return Arc::new(StringArray::from(texts));
    }
    match kind {
        Type::Bool => {
            let values = pick(scalars, |scalar| if let Scalar::Bool(value) = scalar { Some(*value) } else { None });
            Arc::new(BooleanArray::from(values))
        }
        Type::Int2 => Arc::new(Int16Array::from(pick(scalars, |s| integer(s).map(|value| value as i16)))),
        Type::Int4 => Arc::new(Int32Array::from(pick(scalars, |s| integer(s).map(|value| value as i32)))),
        Type::Int8 => Arc::new(Int64Array::from(pick(scalars, integer))),
        Type::Oid => Arc::new(UInt32Array::from(pick(scalars, |s| integer(s).map(|value| value as u32)))),
        Type::Float4 => Arc::new(Float32Array::from(pick(scalars, |s| float(s).map(|value| value as f32)))),
        Type::Float8 => Arc::new(Float64Array::from(pick(scalars, float))),
        Type::Numeric(_) => {
            numeric::build(scalars).unwrap_or_else(|| Arc::new(Float64Array::from(pick(scalars, float))))
        }
        Type::Bytea => {
            let values =
                pick(scalars, |scalar| if let Scalar::Bytes(bytes) = scalar { Some(bytes.clone()) } else { None });
            Arc::new(BinaryArray::from_iter(values))
        }
        Type::Date => Arc::new(Date32Array::from(pick(scalars, days))),
        Type::Time => Arc::new(Time64MicrosecondArray::from(pick(scalars, micros))),
        Type::Timestamp => Arc::new(TimestampMicrosecondArray::from(pick(scalars, micros))),
        Type::TimestampTz => Arc::new(TimestampMicrosecondArray::from(pick(scalars, micros)).with_timezone("UTC")),
        Type::Interval => Arc::new(IntervalMonthDayNanoArray::from(pick(scalars, interval))),
        _ => Arc::new(StringArray::new_null(scalars.len())),
    }
}

pub(super) fn utf8(value: &[u8]) -> Result<&str, Failure> {
    std::str::from_utf8(value).map_err(|_| Failure::error("22021", "invalid byte sequence for encoding \"UTF8\""))
}

/// One value. Dates and their like stay text where they come as text: the engine reads them.
fn scalar(kind: &Type, format: Format, value: &[u8]) -> Result<Scalar, Failure> {
    match format {
        Format::Text => of_text(kind, utf8(value)?),
        Format::Binary => of_binary(kind, value),
    }
}

pub(super) fn of_text(kind: &Type, text: &str) -> Result<Scalar, Failure> {
    let invalid = || Failure::error("22P02", format!("invalid input syntax for type {}: \"{text}\"", kind.name()));
    let out_of_range = || Failure::error("22003", format!("value \"{text}\" is out of range for type {}", kind.name()));
    let integer = |min: i64, max: i64| {
        let number: i128 = text.trim().parse().map_err(|_| invalid())?;
        let number = i64::try_from(number).ok().filter(|number| (min..=max).contains(number));
        number.map(Scalar::Integer).ok_or_else(out_of_range)
    };
    match kind {
        Type::Bool => boolean(text.trim()).map(Scalar::Bool).ok_or_else(invalid),
        Type::Int2 => integer(i16::MIN.into(), i16::MAX.into()),
        Type::Int4 => integer(i32::MIN.into(), i32::MAX.into()),
        Type::Int8 => integer(i64::MIN, i64::MAX),
        Type::Oid => integer(0, u32::MAX.into()),
        Type::Float4 | Type::Float8 => {
            let number: f64 = text.trim().parse().map_err(|_| invalid())?;
            let held = if *kind == Type::Float4 { f64::from(number as f32) } else { number };
            // Only what says so is infinite.
            if held.is_infinite() && text.bytes().any(|byte| byte.is_ascii_digit()) {
                return Err(out_of_range());
            }
            Ok(Scalar::Float(number))
        }
        Type::Numeric(_) => numeric::of_text(text.trim()).ok_or_else(invalid),
        Type::Bytea => bytea(text).map(Scalar::Bytes).ok_or_else(invalid),
        Type::Date => Ok(Scalar::Text(era(&date_alone(text)).into_owned())),
        Type::Timestamp | Type::TimestampTz => Ok(Scalar::Text(era(text).into_owned())),
        _ => Ok(Scalar::Text(text.to_owned())),
    }
}

/// A date without the time and the zone that may follow it, as JDBC sends them: Postgres does not look at them.
fn date_alone(text: &str) -> std::borrow::Cow<'_, str> {
    let Some((date, rest)) = text.split_once(' ') else { return text.into() };
    let is_time = |part: &str| {
        part.starts_with(|c: char| matches!(c, '+' | '-') || c.is_ascii_digit())
            && part.bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b':' | b'.' | b'+' | b'-'))
    };
    let numbers = date.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-');
    let (times, era) = match rest.strip_suffix("BC") {
        Some(times) => (times.trim_end(), " BC"),
        None => (rest, ""),
    };
    if numbers && !times.is_empty() && times.split(' ').all(is_time) {
        return format!("{date}{era}").into();
    }
    text.into()
}

/// A date or timestamp as the engine reads it, which wants the era beside the date.
pub(super) fn era(text: &str) -> std::borrow::Cow<'_, str> {
    let Some(before) = text.strip_suffix(" BC") else { return text.into() };
    match before.split_once(' ') {
        Some((date, time)) => format!("{date} (BC) {time}"),
        None => format!("{before} (BC)"),
    }
    .into()
}

/// A Boolean as Postgres reads it (`parse_bool`): any prefix of a word that tells which.
pub(super) fn boolean(text: &str) -> Option<bool> {
    let text = text.to_lowercase();
    let is = |word: &str, least: usize| text.len() >= least && word.starts_with(&text);
    match () {
        () if text == "1" || is("true", 1) || is("yes", 1) || is("on", 2) => Some(true),
        () if text == "0" || is("false", 1) || is("no", 1) || is("off", 2) => Some(false),
        () => None,
    }
}

/// A `bytea` in the style `hex` or `escape`.
fn bytea(text: &str) -> Option<Vec<u8>> {
    if let Some(hex) = text.strip_prefix("\\x") {
        let digits: Vec<u8> = hex.bytes().filter(|byte| !byte.is_ascii_whitespace()).collect();
        let digit = |byte: u8| char::from(byte).to_digit(16).map(|digit| digit as u8);
        let (pairs, rest) = digits.as_chunks::<2>();
        return pairs
            .iter()
            .map(|[high, low]| Some(digit(*high)? << 4 | digit(*low)?))
            .collect::<Option<_>>()
            .filter(|_| rest.is_empty());
    }
    let bytes = text.as_bytes();
    let mut out = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while let Some(byte) = bytes.get(at) {
        at += 1;
        if *byte != b'\\' {
            out.push(*byte);
            continue;
        }
        if bytes.get(at) == Some(&b'\\') {
            out.push(b'\\');
            at += 1;
            continue;
        }
        let octal = std::str::from_utf8(bytes.get(at..at + 3)?).ok()?;
        out.push(u8::from_str_radix(octal, 8).ok()?);
        at += 3;
    }
    Some(out)
}

pub(super) fn of_binary(kind: &Type, value: &[u8]) -> Result<Scalar, Failure> {
    let wrong = || Failure::error("22P03", "incorrect binary data format");
    fn word<const N: usize>(value: &[u8]) -> Result<[u8; N], Failure> {
        value.try_into().map_err(|_| Failure::error("22P03", "incorrect binary data format"))
    }
    Ok(match kind {
        Type::Bool => Scalar::Bool(word::<1>(value)? != [0]),
        Type::Int2 => Scalar::Integer(i16::from_be_bytes(word(value)?).into()),
        Type::Int4 => Scalar::Integer(i32::from_be_bytes(word(value)?).into()),
        Type::Int8 => Scalar::Integer(i64::from_be_bytes(word(value)?)),
        Type::Oid => Scalar::Integer(u32::from_be_bytes(word(value)?).into()),
        Type::Float4 => Scalar::Float(f32::from_be_bytes(word(value)?).into()),
        Type::Float8 => Scalar::Float(f64::from_be_bytes(word(value)?)),
        Type::Numeric(_) => numeric::of_binary(value).ok_or_else(wrong)?,
        Type::Bytea => Scalar::Bytes(value.to_vec()),
        Type::Date => Scalar::Days(match i32::from_be_bytes(word(value)?) {
            i32::MAX => i32::MAX,
            i32::MIN => -i32::MAX,
            days => days.checked_add(EPOCH_DAYS).ok_or_else(wrong)?,
        }),
        Type::Time => {
            let micros = i64::from_be_bytes(word(value)?);
            if !(0..=86_400_000_000).contains(&micros) {
                return Err(Failure::error("22008", "time out of range"));
            }
            Scalar::Micros(micros)
        }
        Type::Timestamp | Type::TimestampTz => Scalar::Micros(match i64::from_be_bytes(word(value)?) {
            i64::MAX => i64::MAX,
            i64::MIN => -i64::MAX,
            micros => micros.checked_add(EPOCH_MICROS).ok_or_else(wrong)?,
        }),
        Type::TimeTz => {
            let (micros, west) = value.split_at_checked(8).ok_or_else(wrong)?;
            Scalar::Text(time_tz(i64::from_be_bytes(word(micros)?), i32::from_be_bytes(word(west)?)))
        }
        Type::Interval => {
            let (micros, rest) = value.split_at_checked(8).ok_or_else(wrong)?;
            let (days, months) = rest.split_at_checked(4).ok_or_else(wrong)?;
            let nanos = i64::from_be_bytes(word(micros)?).checked_mul(1000).ok_or_else(wrong)?;
            let (days, months) = (i32::from_be_bytes(word(days)?), i32::from_be_bytes(word(months)?));
            Scalar::Interval(IntervalMonthDayNano::new(months, days, nanos))
        }
        Type::Uuid => {
            let hex = format!("{:032x}", u128::from_be_bytes(word(value)?));
            Scalar::Text(format!("{}-{}-{}-{}-{}", &hex[..8], &hex[8..12], &hex[12..16], &hex[16..20], &hex[20..]))
        }
        Type::Varbit => {
            let (count, bytes) = value.split_at_checked(4).ok_or_else(wrong)?;
            let count = u32::from_be_bytes(word(count)?) as usize;
            if count.div_ceil(8) != bytes.len() {
                return Err(wrong());
            }
            let bit = |index: usize| if bytes[index / 8] >> (7 - index % 8) & 1 == 1 { '1' } else { '0' };
            Scalar::Text((0..count).map(bit).collect())
        }
        Type::Jsonb => match value.split_first() {
            // The version of the binary form.
            Some((1, text)) => Scalar::Text(utf8(text)?.to_owned()),
            _ => return Err(wrong()),
        },
        Type::Inet | Type::Cidr => Scalar::Text(address(value, *kind == Type::Cidr).ok_or_else(wrong)?),
        Type::Macaddr => {
            let bytes = word::<6>(value)?.map(|byte| format!("{byte:02x}"));
            Scalar::Text(bytes.join(":"))
        }
        _ => Scalar::Text(utf8(value)?.to_owned()),
    })
}

/// Text of an address of the internet (`network_send`): its family, the bits of its network, a flag, and its bytes.
/// `network`: the bits are written even where they are all.
fn address(value: &[u8], network: bool) -> Option<String> {
    let (&[family, bits, _, length], bytes) = value.split_first_chunk::<4>()?;
    let address: IpAddr = match family {
        2 => <[u8; 4]>::try_from(bytes).ok()?.into(),
        3 => <[u8; 16]>::try_from(bytes).ok()?.into(),
        _ => return None,
    };
    let all = bytes.len() * 8;
    if usize::from(length) != bytes.len() || usize::from(bits) > all {
        return None;
    }
    Some(if network || usize::from(bits) < all { format!("{address}/{bits}") } else { address.to_string() })
}

/// Text of microseconds since midnight and seconds west of Greenwich.
fn time_tz(micros: i64, west: i32) -> String {
    let seconds = micros / 1_000_000;
    let (hours, minutes, rest, fraction) = (seconds / 3600, seconds / 60 % 60, seconds % 60, micros % 1_000_000);
    let (sign, offset) = (if west > 0 { '-' } else { '+' }, west.unsigned_abs());
    let (zone_hours, zone_minutes, zone_seconds) = (offset / 3600, offset / 60 % 60, offset % 60);
    format!("{hours:02}:{minutes:02}:{rest:02}.{fraction:06}{sign}{zone_hours:02}:{zone_minutes:02}:{zone_seconds:02}")
}

#[cfg(test)]
mod tests;
