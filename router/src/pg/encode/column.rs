//! One column of a batch: how its values are read, and how each is written.

use arrow_array::{
    Array, ArrayRef, BinaryArray, FixedSizeBinaryArray, LargeBinaryArray, LargeStringArray, StringArray,
    StringViewArray,
    cast::AsArray,
    types::{
        ArrowDictionaryKeyType, ArrowPrimitiveType, Date32Type, Decimal128Type, Float32Type, Float64Type, Int8Type,
        Int16Type, Int32Type, Int64Type, IntervalMonthDayNanoType, UInt8Type, UInt16Type, UInt32Type, UInt64Type,
    },
};
use arrow_buffer::{BooleanBuffer, IntervalMonthDayNano, NullBuffer, ScalarBuffer};
use arrow_schema::{DataType, Field};

use super::{
    Format, Style, array, framed, json,
    number::{self, integer},
    short,
    time::{self, Offsets},
};
use crate::pg::types::{Type, extension, opaque, per_second};

/// A column and the form that its values take.
pub(super) struct Column {
    nulls: Option<NullBuffer>,
    binary: bool,
    /// The whole column is JSON, whatever it is made of.
    json: bool,
    pub(super) data: Data,
}

/// Values by what they mean; the buffers are the batch's own.
pub(super) enum Data {
    Null,
    Bool(BooleanBuffer),
    Bool8(ScalarBuffer<i8>),
    Int8(ScalarBuffer<i8>),
    UInt8(ScalarBuffer<u8>),
    Int16(ScalarBuffer<i16>),
    UInt16(ScalarBuffer<u16>),
    Int32(ScalarBuffer<i32>),
    UInt32(ScalarBuffer<u32>),
    Oid(ScalarBuffer<u32>),
    /// Oids of functions, shown as their names.
    Regproc(ScalarBuffer<u32>),
    Int64(ScalarBuffer<i64>),
    UInt64(ScalarBuffer<u64>),
    Huge(FixedSizeBinaryArray),
    UHuge(FixedSizeBinaryArray),
    Big(BinaryArray),
    Decimal(ScalarBuffer<i128>, i8),
    Float(ScalarBuffer<f32>, i32),
    Double(ScalarBuffer<f64>, i32),
    Text(StringArray),
    /// JSON already.
    Json(StringArray),
    LargeText(LargeStringArray),
    TextView(StringViewArray),
    /// Which label each row has.
    Label(Vec<u32>, StringArray),
    /// True: in the style `escape`.
    Bytes(BinaryArray, bool),
    LargeBytes(LargeBinaryArray, bool),
    FixedBytes(FixedSizeBinaryArray, bool),
    Bits(BinaryArray),
    Date(ScalarBuffer<i32>),
    /// Microseconds.
    Time(ScalarBuffer<i64>),
    TimeTz(FixedSizeBinaryArray),
    /// Microseconds, and the offset to show at each, in seconds, where there is a zone.
    Timestamp(ScalarBuffer<i64>, Option<Vec<i32>>),
    Interval(ScalarBuffer<IntervalMonthDayNano>),
    Uuid(FixedSizeBinaryArray),
    List(Box<Column>, array::Spans, u32),
    /// int2vector or oidvector, with the oid of its elements.
    Vector(Box<Column>, array::Spans, u32),
    Struct(Vec<(String, Column)>),
    Map(Box<Column>, Box<Column>, array::Spans),
    Union(Vec<(String, Column)>, Vec<usize>),
    Variant(BinaryArray, BinaryArray),
    /// A type that the engine does not have today.
    Unknown,
}

/// A value of a fixed length with its length in front, in one piece.
#[inline]
fn sized<const BYTES: usize>(value: [u8; BYTES], out: &mut Vec<u8>) {
    let mut whole = [0; 12];
    whole[..4].copy_from_slice(&(BYTES as i32).to_be_bytes());
    whole[4..4 + BYTES].copy_from_slice(&value);
    out.extend_from_slice(&whole[..4 + BYTES]);
}

/// Digits of bytes in hexadecimal.
const HEX: &[u8; 16] = b"0123456789abcdef";

impl Column {
    /// `told`: the type that the client knows; `None`: the engine's.
    pub(super) fn new(field: &Field, array: &ArrayRef, format: Format, style: &Style, told: Option<&Type>) -> Self {
        let json = Type::of_column(field, style.oids) == Type::Json;
        Self {
            nulls: array.logical_nulls(),
            // The binary form of json is its text.
            binary: format == Format::Binary && !json,
            json,
            data: Data::new(field, array, style).told(told),
        }
    }

    /// A column inside another, in the form of the whole.
    pub(super) fn nested(field: &Field, array: &ArrayRef, style: &Style) -> Self {
        Self { nulls: array.logical_nulls(), binary: false, json: false, data: Data::new(field, array, style) }
    }

    #[inline]
    pub(super) fn is_null(&self, row: usize) -> bool {
        self.nulls.as_ref().is_some_and(|nulls| nulls.is_null(row))
    }

    /// The value of a row with its length in front.
    #[inline]
    pub(super) fn value(&self, row: usize, out: &mut Vec<u8>) {
        if self.is_null(row) {
            out.extend_from_slice(&(-1i32).to_be_bytes());
        } else if self.binary {
            match &self.data {
                // Their length is known.
                Data::Bool8(values) => sized([u8::from(values[row] != 0)], out),
                Data::Int16(values) => sized(values[row].to_be_bytes(), out),
                Data::Int32(values) => sized(values[row].to_be_bytes(), out),
                Data::Int64(values) => sized(values[row].to_be_bytes(), out),
                Data::Float(values, _) => sized(values[row].to_be_bytes(), out),
                Data::Double(values, _) => sized(values[row].to_be_bytes(), out),
                Data::Date(values) => sized(postgres_days(values[row]).to_be_bytes(), out),
                Data::Timestamp(values, _) => sized(postgres_micros(values[row]).to_be_bytes(), out),
                _ => framed(out, |out| self.binary(row, out)),
            }
        } else if self.json || !self.short(row, out) {
            framed(out, |out| self.shown(row, out));
        }
    }

    /// The text of a value that is not NULL with its length in front, where it is one that is made in one piece.
    #[inline]
    fn short(&self, row: usize, out: &mut Vec<u8>) -> bool {
        match &self.data {
            Data::Bool(values) => short::boolean(values.value(row), out),
            Data::Bool8(values) => short::boolean(values[row] != 0, out),
            Data::Int16(values) => short::integer(values[row].into(), out),
            Data::Int32(values) => short::integer(values[row].into(), out),
            Data::Int64(values) => short::integer(values[row], out),
            Data::Text(values) => short::text(values.value(row), out),
            Data::Decimal(values, scale) => return short::decimal(values[row], *scale, out),
            Data::Double(values, digits) => return *digits > 0 && short::double(values[row], out),
            Data::Date(values) => return short::date(values[row], out),
            Data::Timestamp(values, None) => return short::timestamp(values[row], out),
            _ => return false,
        }
        true
    }

    /// The text of a value that is not NULL, JSON where the whole column is.
    #[inline]
    pub(super) fn shown(&self, row: usize, out: &mut Vec<u8>) {
        if self.json { json::value(self, row, out) } else { self.text(row, out) }
    }

    /// The text of a value that is not NULL.
    pub(super) fn text(&self, row: usize, out: &mut Vec<u8>) {
        match &self.data {
            Data::Bool(values) => out.push(if values.value(row) { b't' } else { b'f' }),
            Data::Bool8(values) => out.push(if values[row] == 0 { b'f' } else { b't' }),
            Data::Int8(values) => integer(values[row], out),
            Data::UInt8(values) => integer(values[row], out),
            Data::Int16(values) => integer(values[row], out),
            Data::UInt16(values) => integer(values[row], out),
            Data::Int32(values) => integer(values[row], out),
            Data::UInt32(values) | Data::Oid(values) => integer(values[row], out),
            Data::Int64(values) => integer(values[row], out),
            Data::UInt64(values) => integer(values[row], out),
            Data::Huge(values) => integer(i128::from_le_bytes(fixed(values.value(row))), out),
            Data::UHuge(values) => integer(u128::from_le_bytes(fixed(values.value(row))), out),
            Data::Big(values) => number::bignum(values.value(row), out),
            Data::Decimal(values, scale) => {
                let value = values[row];
                number::decimal(value < 0, value.unsigned_abs(), *scale, out);
            }
            Data::Float(values, digits) => number::float(values[row], *digits, out),
            Data::Double(values, digits) => number::double(values[row], *digits, out),
            Data::Text(values) | Data::Json(values) => out.extend_from_slice(values.value(row).as_bytes()),
            Data::LargeText(values) => out.extend_from_slice(values.value(row).as_bytes()),
            Data::TextView(values) => out.extend_from_slice(values.value(row).as_bytes()),
            Data::Label(keys, labels) => out.extend_from_slice(label(keys, labels, row).as_bytes()),
            Data::Bytes(values, escape) => bytes(values.value(row), *escape, out),
            Data::LargeBytes(values, escape) => bytes(values.value(row), *escape, out),
            Data::FixedBytes(values, escape) => bytes(values.value(row), *escape, out),
            Data::Bits(values) => bits(values.value(row), out),
            Data::Date(values) => time::date(values[row], out),
            Data::Time(values) => time::time(values[row], out),
            Data::TimeTz(values) => {
                let (micros, zone) = time::split_time_tz(u64::from_le_bytes(fixed(values.value(row))));
                time::time(micros, out);
                time::offset(zone, out);
            }
            Data::Timestamp(values, offsets) => {
                time::timestamp(values[row], offsets.as_ref().map(|offsets| offsets[row]), out);
            }
            Data::Interval(values) => {
                let value = values[row];
                time::interval(value.months, value.days, value.nanoseconds / 1000, out);
            }
            Data::Uuid(values) => uuid(values.value(row), out),
            Data::List(element, spans, _) => array::text(element, spans.of(row), out),
            Data::Vector(element, spans, _) => array::vector_text(element, spans.of(row), out),
            Data::Regproc(values) => match values[row] {
                0 => out.push(b'-'),
                oid => match openduck_planner::function_name(oid) {
                    Some(name) => out.extend_from_slice(name.as_bytes()),
                    None => integer(oid, out),
                },
            },
            Data::Struct(_) | Data::Map(..) | Data::Union(..) | Data::Variant(..) => json::value(self, row, out),
            Data::Null | Data::Unknown => {}
        }
    }

    /// The binary form of a value that is not NULL.
    pub(super) fn binary(&self, row: usize, out: &mut Vec<u8>) {
        match &self.data {
            Data::Bool(values) => out.push(u8::from(values.value(row))),
            Data::Bool8(values) => out.push(u8::from(values[row] != 0)),
            Data::Int8(values) => out.extend_from_slice(&i16::from(values[row]).to_be_bytes()),
            Data::UInt8(values) => out.extend_from_slice(&i16::from(values[row]).to_be_bytes()),
            Data::Int16(values) => out.extend_from_slice(&values[row].to_be_bytes()),
            Data::UInt16(values) => out.extend_from_slice(&i32::from(values[row]).to_be_bytes()),
            Data::Int32(values) => out.extend_from_slice(&values[row].to_be_bytes()),
            Data::UInt32(values) => out.extend_from_slice(&i64::from(values[row]).to_be_bytes()),
            Data::Oid(values) | Data::Regproc(values) => out.extend_from_slice(&values[row].to_be_bytes()),
            Data::Int64(values) => out.extend_from_slice(&values[row].to_be_bytes()),
            Data::UInt64(values) => number::numeric(false, u128::from(values[row]), 0, out),
            Data::Huge(values) => {
                let value = i128::from_le_bytes(fixed(values.value(row)));
                number::numeric(value < 0, value.unsigned_abs(), 0, out);
            }
            Data::UHuge(values) => number::numeric(false, u128::from_le_bytes(fixed(values.value(row))), 0, out),
            Data::Big(values) => number::bignum_numeric(values.value(row), out),
            Data::Decimal(values, scale) => {
                let value = values[row];
                number::numeric(value < 0, value.unsigned_abs(), *scale, out);
            }
            Data::Float(values, _) => out.extend_from_slice(&values[row].to_be_bytes()),
            Data::Double(values, _) => out.extend_from_slice(&values[row].to_be_bytes()),
            Data::Bytes(values, _) => out.extend_from_slice(values.value(row)),
            Data::LargeBytes(values, _) => out.extend_from_slice(values.value(row)),
            Data::FixedBytes(values, _) => out.extend_from_slice(values.value(row)),
            Data::Bits(values) => bits_binary(values.value(row), out),
            Data::Date(values) => out.extend_from_slice(&postgres_days(values[row]).to_be_bytes()),
            Data::Time(values) => out.extend_from_slice(&values[row].to_be_bytes()),
            Data::TimeTz(values) => {
                let (micros, zone) = time::split_time_tz(u64::from_le_bytes(fixed(values.value(row))));
                out.extend_from_slice(&micros.to_be_bytes());
                out.extend_from_slice(&(-zone).to_be_bytes());
            }
            Data::Timestamp(values, _) => out.extend_from_slice(&postgres_micros(values[row]).to_be_bytes()),
            Data::Interval(values) => {
                let value = values[row];
                out.extend_from_slice(&(value.nanoseconds / 1000).to_be_bytes());
                out.extend_from_slice(&value.days.to_be_bytes());
                out.extend_from_slice(&value.months.to_be_bytes());
            }
            Data::Uuid(values) => out.extend_from_slice(values.value(row)),
            Data::List(element, spans, oid) => array::binary(element, spans.of(row), *oid, 1, out),
            Data::Vector(element, spans, oid) => array::binary(element, spans.of(row), *oid, 0, out),
            _ => self.text(row, out),
        }
    }
}

impl Data {
    fn new(field: &Field, array: &ArrayRef, style: &Style) -> Self {
        match extension(field) {
            Some("arrow.bool8") => {
                if let Some(values) = array.as_primitive_opt::<Int8Type>() {
                    return Self::Bool8(values.values().clone());
                }
            }
            Some("arrow.json") => {
                if let Some(values) = array.as_string_opt::<i32>() {
                    return Self::Json(values.clone());
                }
            }
            Some("arrow.uuid") => {
                if let Some(values) = fixed_width(array, 16) {
                    return Self::Uuid(values);
                }
            }
            Some("arrow.opaque") => {
                if let Some(data) = Self::opaque(field, array) {
                    return data;
                }
            }
            Some("arrow.parquet.variant") => {
                if let Some(data) = Self::variant(array) {
                    return data;
                }
            }
            _ => {}
        }
        Self::plain(array, style)
    }

    /// The same values as the client knows them.
    fn told(self, told: Option<&Type>) -> Self {
        match (self, told) {
            (Self::Oid(values) | Self::UInt32(values), Some(Type::Oid | Type::Xid)) => Self::Oid(values),
            (Self::Oid(values) | Self::UInt32(values), Some(Type::Regproc)) => Self::Regproc(values),
            (Self::List(element, spans, oid), Some(Type::Int2Vector | Type::OidVector)) => {
                Self::Vector(element, spans, oid)
            }
            (Self::List(element, spans, _), Some(Type::Array(kind))) => Self::List(element, spans, kind.oid()),
            (data, _) => data,
        }
    }

    fn opaque(field: &Field, array: &ArrayRef) -> Option<Self> {
        Some(match opaque(field)? {
            "hugeint" => Self::Huge(fixed_width(array, 16)?),
            "uhugeint" => Self::UHuge(fixed_width(array, 16)?),
            "time_tz" => Self::TimeTz(fixed_width(array, 8)?),
            "bignum" => Self::Big(array.as_binary_opt::<i32>()?.clone()),
            "bit" => Self::Bits(array.as_binary_opt::<i32>()?.clone()),
            _ => return None,
        })
    }

    fn variant(array: &ArrayRef) -> Option<Self> {
        let value = array.as_struct_opt()?;
        let bytes = |name: &str| value.column_by_name(name)?.as_binary_opt::<i32>().cloned();
        Some(Self::Variant(bytes("metadata")?, bytes("value")?))
    }

    fn plain(array: &ArrayRef, style: &Style) -> Self {
        match array.data_type() {
            DataType::Null => Self::Null,
            DataType::Boolean => Self::Bool(array.as_boolean().values().clone()),
            DataType::Int8 => Self::Int8(values::<Int8Type>(array)),
            DataType::UInt8 => Self::UInt8(values::<UInt8Type>(array)),
            DataType::Int16 => Self::Int16(values::<Int16Type>(array)),
            DataType::UInt16 => Self::UInt16(values::<UInt16Type>(array)),
            DataType::Int32 => Self::Int32(values::<Int32Type>(array)),
            DataType::UInt32 if style.oids => Self::Oid(values::<UInt32Type>(array)),
            DataType::UInt32 => Self::UInt32(values::<UInt32Type>(array)),
            DataType::Int64 => Self::Int64(values::<Int64Type>(array)),
            DataType::UInt64 => Self::UInt64(values::<UInt64Type>(array)),
            DataType::Decimal128(_, scale) => Self::Decimal(values::<Decimal128Type>(array), *scale),
            DataType::Float32 => Self::Float(values::<Float32Type>(array), style.float_digits),
            DataType::Float64 => Self::Double(values::<Float64Type>(array), style.float_digits),
            DataType::Utf8 => Self::Text(array.as_string::<i32>().clone()),
            DataType::LargeUtf8 => Self::LargeText(array.as_string::<i64>().clone()),
            DataType::Utf8View => Self::TextView(array.as_string_view().clone()),
            DataType::Binary => Self::Bytes(array.as_binary::<i32>().clone(), style.bytea_escape),
            DataType::LargeBinary => Self::LargeBytes(array.as_binary::<i64>().clone(), style.bytea_escape),
            DataType::FixedSizeBinary(_) => Self::FixedBytes(array.as_fixed_size_binary().clone(), style.bytea_escape),
            DataType::Date32 => Self::Date(values::<Date32Type>(array)),
            DataType::Time64(unit) => Self::Time(micros(array, per_second(*unit))),
            DataType::Timestamp(unit, zone) => {
                let micros = micros(array, per_second(*unit));
                let offsets = zone.is_some().then(|| {
                    let mut offsets = Offsets::new(&style.zone);
                    micros.iter().map(|micros| offsets.at(*micros)).collect()
                });
                Self::Timestamp(micros, offsets)
            }
            DataType::Interval(_) => match array.as_primitive_opt::<IntervalMonthDayNanoType>() {
                Some(values) => Self::Interval(values.values().clone()),
                None => Self::Unknown,
            },
            DataType::Dictionary(key, _) => match **key {
                DataType::UInt8 => Self::labels::<UInt8Type>(array),
                DataType::UInt16 => Self::labels::<UInt16Type>(array),
                DataType::UInt32 => Self::labels::<UInt32Type>(array),
                DataType::Int8 => Self::labels::<Int8Type>(array),
                DataType::Int16 => Self::labels::<Int16Type>(array),
                DataType::Int32 => Self::labels::<Int32Type>(array),
                _ => Self::Unknown,
            },
            _ => Self::nested(array, style),
        }
    }

    fn nested(array: &ArrayRef, style: &Style) -> Self {
        let boxed = |field: &Field, values: &ArrayRef| Box::new(Column::nested(field, values, style));
        let element_oid = |field: &Field| Type::of_column(field, style.oids).oid();
        match array.data_type() {
            DataType::List(field) => {
                let list = array.as_list::<i32>();
                let spans = array::Spans::Between(list.offsets().clone());
                Self::List(boxed(field, list.values()), spans, element_oid(field))
            }
            DataType::FixedSizeList(field, length) => {
                let list = array.as_fixed_size_list();
                let spans = array::Spans::Each(usize::try_from(*length).unwrap_or(0));
                Self::List(boxed(field, list.values()), spans, element_oid(field))
            }
            DataType::Map(..) => {
                let map = array.as_map();
                let spans = array::Spans::Between(map.offsets().clone());
                let fields = map.entries().fields();
                Self::Map(boxed(&fields[0], map.keys()), boxed(&fields[1], map.values()), spans)
            }
            DataType::Struct(fields) => {
                let columns = array.as_struct().columns();
                let named = |(field, values): (&std::sync::Arc<Field>, &ArrayRef)| {
                    (field.name().clone(), Column::nested(field, values, style))
                };
                Self::Struct(fields.iter().zip(columns).map(named).collect())
            }
            DataType::Union(fields, _) => {
                let union = array.as_union();
                let members: Vec<_> = fields.iter().collect();
                let columns = members
                    .iter()
                    .map(|(id, field)| (field.name().clone(), Column::nested(field, union.child(*id), style)));
                let member = |id: &i8| members.iter().position(|(known, _)| known == id).unwrap_or(0);
                Self::Union(columns.collect(), union.type_ids().iter().map(member).collect())
            }
            _ => Self::Unknown,
        }
    }

    fn labels<K: ArrowDictionaryKeyType>(array: &ArrayRef) -> Self
    where
        K::Native: TryInto<u32>,
    {
        let dictionary = array.as_dictionary::<K>();
        let Some(labels) = dictionary.values().as_string_opt::<i32>() else { return Self::Unknown };
        let keys = dictionary.keys().values().iter().map(|key| (*key).try_into().unwrap_or(0));
        Self::Label(keys.collect(), labels.clone())
    }
}

fn values<T: ArrowPrimitiveType>(array: &ArrayRef) -> ScalarBuffer<T::Native> {
    array.as_primitive::<T>().values().clone()
}

/// Times and timestamps of any unit in microseconds; infinity stays what it is.
fn micros(array: &ArrayRef, per_second: i64) -> ScalarBuffer<i64> {
    // All of Arrow's times and timestamps are 64-bit integers underneath.
    let values: ScalarBuffer<i64> =
        ScalarBuffer::new(array.to_data().buffers()[0].clone(), array.offset(), array.len());
    let infinite = |value: i64| value == i64::MAX || value == -i64::MAX;
    match per_second {
        1_000_000 => values,
        finer if finer > 1_000_000 => {
            let factor = finer / 1_000_000;
            values.iter().map(|&v| if infinite(v) { v } else { v.div_euclid(factor) }).collect()
        }
        coarser => {
            let factor = 1_000_000 / coarser;
            values.iter().map(|&v| if infinite(v) { v } else { v.saturating_mul(factor) }).collect()
        }
    }
}

fn fixed_width(array: &ArrayRef, width: i32) -> Option<FixedSizeBinaryArray> {
    array.as_fixed_size_binary_opt().filter(|values| values.value_length() == width).cloned()
}

/// A value of a column whose width was checked when it was made.
#[inline]
fn fixed<const N: usize>(value: &[u8]) -> [u8; N] {
    value.try_into().unwrap_or([0; N])
}

#[inline]
pub(super) fn label<'a>(keys: &[u32], labels: &'a StringArray, row: usize) -> &'a str {
    let key = keys[row] as usize;
    if key < labels.len() { labels.value(key) } else { "" }
}

fn postgres_days(days: i32) -> i32 {
    match days {
        time::INFINITE_DAYS => i32::MAX,
        days if days == -time::INFINITE_DAYS => i32::MIN,
        days => days.saturating_sub(time::EPOCH_DAYS),
    }
}

fn postgres_micros(micros: i64) -> i64 {
    match micros {
        time::INFINITE_MICROS => i64::MAX,
        micros if micros == -time::INFINITE_MICROS => i64::MIN,
        // Before Postgres's first timestamp there is only -infinity.
        micros => micros.saturating_sub(time::EPOCH_MICROS),
    }
}

fn bytes(value: &[u8], escape: bool, out: &mut Vec<u8>) {
    if !escape {
        out.extend_from_slice(b"\\x");
        out.reserve(2 * value.len());
        out.extend(value.iter().flat_map(|byte| [HEX[usize::from(byte >> 4)], HEX[usize::from(byte & 15)]]));
        return;
    }
    for byte in value {
        match byte {
            b'\\' => out.extend_from_slice(b"\\\\"),
            0x20..=0x7e => out.push(*byte),
            byte => out.extend_from_slice(&[b'\\', b'0' + (byte >> 6), b'0' + (byte >> 3 & 7), b'0' + (byte & 7)]),
        }
    }
}

/// The engine's BIT: how many bits of the second byte are padding, then the bits.
fn each_bit(value: &[u8]) -> impl Iterator<Item = bool> {
    let (padding, bits) = value.split_first().map_or((0, value), |(first, rest)| (usize::from(*first), rest));
    (padding..bits.len() * 8).map(|bit| bits[bit / 8] >> (7 - bit % 8) & 1 == 1)
}

fn bits(value: &[u8], out: &mut Vec<u8>) {
    out.extend(each_bit(value).map(|bit| if bit { b'1' } else { b'0' }));
}

fn bits_binary(value: &[u8], out: &mut Vec<u8>) {
    let start = out.len();
    out.extend_from_slice(&[0; 4]);
    let mut count = 0u32;
    for bit in each_bit(value) {
        if count.is_multiple_of(8) {
            out.push(0);
        }
        if let (true, Some(last)) = (bit, out.last_mut()) {
            *last |= 0x80 >> (count % 8);
        }
        count += 1;
    }
    out[start..start + 4].copy_from_slice(&count.to_be_bytes());
}

fn uuid(value: &[u8], out: &mut Vec<u8>) {
    for (index, byte) in value.iter().enumerate() {
        if matches!(index, 4 | 6 | 8 | 10) {
            out.push(b'-');
        }
        out.extend_from_slice(&[HEX[usize::from(byte >> 4)], HEX[usize::from(byte & 15)]]);
    }
}
