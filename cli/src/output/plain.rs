//! DuckDB's lossless Arrow as ordinary Arrow: what only DuckDB reads becomes what everybody reads.

use std::sync::Arc;

use arrow_array::{
    Array, ArrayRef, BooleanArray, FixedSizeListArray, LargeListArray, ListArray, MapArray, RecordBatch, StringArray,
    StructArray, cast::AsArray, types::Int8Type,
};
use arrow_cast::display::{ArrayFormatter, FormatOptions};
use arrow_schema::{DataType, Field, FieldRef, Schema};

use crate::Failure;

/// What DuckDB says of a column beyond its Arrow type.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Meaning {
    Boolean,
    Uuid,
    Hugeint,
    Uhugeint,
    Bit,
    TimeTz,
    Bignum,
}

fn meaning(field: &Field) -> Option<Meaning> {
    match field.extension_type_name()? {
        "arrow.bool8" => Some(Meaning::Boolean),
        "arrow.uuid" => Some(Meaning::Uuid),
        "arrow.opaque" => {
            let about = field.extension_type_metadata()?;
            let is = |name: &str| about.contains(&format!("\"{name}\""));
            [
                ("hugeint", Meaning::Hugeint),
                ("uhugeint", Meaning::Uhugeint),
                ("bit", Meaning::Bit),
                ("time_tz", Meaning::TimeTz),
                ("bignum", Meaning::Bignum),
                ("varint", Meaning::Bignum),
            ]
            .into_iter()
            .find_map(|(name, meaning)| is(name).then_some(meaning))
        }
        _ => None,
    }
}

/// The schema of [`batch`]'s answers.
pub(super) fn schema(schema: &Schema) -> Schema {
    Schema::new(schema.fields().iter().map(plain_field).collect::<Vec<_>>())
}

fn plain_field(field: &FieldRef) -> FieldRef {
    let data_type = match (meaning(field), field.data_type()) {
        (Some(Meaning::Boolean), _) => DataType::Boolean,
        (Some(_), _) => DataType::Utf8,
        (None, DataType::List(item)) => DataType::List(plain_field(item)),
        (None, DataType::LargeList(item)) => DataType::LargeList(plain_field(item)),
        (None, DataType::FixedSizeList(item, size)) => DataType::FixedSizeList(plain_field(item), *size),
        (None, DataType::Struct(fields)) => DataType::Struct(fields.iter().map(plain_field).collect()),
        (None, DataType::Map(entries, sorted)) => DataType::Map(plain_field(entries), *sorted),
        (None, DataType::Dictionary(_, values)) => values.as_ref().clone(),
        (None, other) => other.clone(),
    };
    Arc::new(Field::new(field.name(), data_type, field.is_nullable()))
}

/// The same rows with plain types.
pub(super) fn batch(batch: &RecordBatch) -> Result<RecordBatch, Failure> {
    let from = batch.schema();
    let columns = from.fields().iter().zip(batch.columns()).map(|(field, column)| plain(field, column));
    Ok(RecordBatch::try_new(schema(&from).into(), columns.collect::<Result<_, _>>()?)?)
}

fn plain(field: &FieldRef, array: &ArrayRef) -> Result<ArrayRef, Failure> {
    let to = plain_field(field);
    if to.data_type() == field.data_type() {
        return Ok(Arc::clone(array));
    }
    if let Some(meaning) = meaning(field) {
        return Ok(translate(meaning, array));
    }
    let nulls = || array.nulls().cloned();
    Ok(match (array.data_type(), to.data_type()) {
        (DataType::List(item), DataType::List(to)) => {
            let list = array.as_list::<i32>();
            let values = plain(item, list.values())?;
            Arc::new(ListArray::try_new(Arc::clone(to), list.offsets().clone(), values, nulls())?)
        }
        (DataType::LargeList(item), DataType::LargeList(to)) => {
            let list = array.as_list::<i64>();
            let values = plain(item, list.values())?;
            Arc::new(LargeListArray::try_new(Arc::clone(to), list.offsets().clone(), values, nulls())?)
        }
        (DataType::FixedSizeList(item, size), DataType::FixedSizeList(to, _)) => {
            let values = plain(item, array.as_fixed_size_list().values())?;
            Arc::new(FixedSizeListArray::try_new(Arc::clone(to), *size, values, nulls())?)
        }
        (DataType::Struct(fields), DataType::Struct(to)) => {
            let columns = fields.iter().zip(array.as_struct().columns()).map(|(field, column)| plain(field, column));
            let columns = columns.collect::<Result<Vec<_>, _>>()?;
            Arc::new(StructArray::try_new(to.clone(), columns, nulls())?)
        }
        (DataType::Map(entries, sorted), DataType::Map(to, _)) => {
            let map = array.as_map();
            let inner: ArrayRef = Arc::new(map.entries().clone());
            let inner = plain(entries, &inner)?.as_struct().clone();
            Arc::new(MapArray::try_new(Arc::clone(to), map.offsets().clone(), inner, nulls(), *sorted)?)
        }
        (_, to) => arrow_cast::cast(array, to)?,
    })
}

fn translate(meaning: Meaning, array: &ArrayRef) -> ArrayRef {
    let texts = |text: &dyn Fn(usize) -> String| -> ArrayRef {
        let values = (0..array.len()).map(|row| array.is_valid(row).then(|| text(row)));
        Arc::new(values.collect::<StringArray>())
    };
    // Values of 16 bytes, the least significant first.
    let wide = |row: usize| -> [u8; 16] { array.as_fixed_size_binary().value(row).try_into().unwrap_or_default() };
    match meaning {
        Meaning::Boolean => {
            let bytes = array.as_primitive::<Int8Type>();
            let values = bytes.values().iter().map(|byte| *byte != 0).collect();
            Arc::new(BooleanArray::new(values, bytes.nulls().cloned()))
        }
        Meaning::Hugeint => texts(&|row| i128::from_le_bytes(wide(row)).to_string()),
        Meaning::Uhugeint => texts(&|row| u128::from_le_bytes(wide(row)).to_string()),
        Meaning::Uuid => texts(&|row| uuid(wide(row))),
        Meaning::Bit => texts(&|row| bits(bytes(array, row))),
        Meaning::Bignum => texts(&|row| bignum(bytes(array, row))),
        Meaning::TimeTz => texts(&|row| time_tz(array, row)),
    }
}

fn bytes(array: &ArrayRef, row: usize) -> &[u8] {
    match array.data_type() {
        DataType::LargeBinary => array.as_binary::<i64>().value(row),
        DataType::BinaryView => array.as_binary_view().value(row),
        _ => array.as_binary::<i32>().value(row),
    }
}

fn uuid(bytes: [u8; 16]) -> String {
    let hex = format!("{:032x}", u128::from_be_bytes(bytes));
    format!("{}-{}-{}-{}-{}", &hex[..8], &hex[8..12], &hex[12..16], &hex[16..20], &hex[20..])
}

/// The first byte counts the unused bits at the front of the second.
fn bits(bytes: &[u8]) -> String {
    let Some((padding, rest)) = bytes.split_first() else { return String::new() };
    let all: String = rest.iter().map(|byte| format!("{byte:08b}")).collect();
    all.get(usize::from(*padding)..).unwrap_or_default().to_owned()
}

/// Three bytes of sign and size, then the magnitude, the most significant byte first; a negative number is inverted.
fn bignum(bytes: &[u8]) -> String {
    let Some((header, magnitude)) = bytes.split_at_checked(3) else { return String::new() };
    let negative = header[0] & 0x80 == 0;
    let mut digits = vec![0u8];
    for byte in magnitude {
        let mut carry = u32::from(if negative { !byte } else { *byte });
        for digit in &mut digits {
            let value = u32::from(*digit) * 256 + carry;
            *digit = (value % 10) as u8;
            carry = value / 10;
        }
        while carry > 0 {
            digits.push((carry % 10) as u8);
            carry /= 10;
        }
    }
    let sign = if negative { "-" } else { "" };
    sign.chars().chain(digits.iter().rev().map(|digit| char::from(b'0' + digit))).collect()
}

/// 40 bits of microseconds, then 24 bits of the offset: 16 hours less it, in seconds.
fn time_tz(array: &ArrayRef, row: usize) -> String {
    const OFFSET_MAX: i64 = 16 * 3600 - 1;
    let raw = u64::from_le_bytes(array.as_fixed_size_binary().value(row).try_into().unwrap_or_default());
    let (micros, offset) = ((raw >> 24) as i64, OFFSET_MAX - (raw & 0xff_ffff) as i64);
    let (seconds, fraction) = (micros / 1_000_000, micros % 1_000_000);
    let mut text = format!("{:02}:{:02}:{:02}", seconds / 3600, seconds / 60 % 60, seconds % 60);
    if fraction > 0 {
        text.push('.');
        text.push_str(format!("{fraction:06}").trim_end_matches('0'));
    }
    let distance = offset.abs();
    text.push(if offset < 0 { '-' } else { '+' });
    text.push_str(&format!("{:02}", distance / 3600));
    if distance % 3600 > 0 {
        text.push_str(&format!(":{:02}", distance / 60 % 60));
    }
    text
}

/// The same rows with what CSV has no form for, nested values, as text.
pub(super) fn texts(batch: &RecordBatch) -> Result<RecordBatch, Failure> {
    let options = FormatOptions::new().with_null("NULL");
    let mut fields = Vec::new();
    let mut columns: Vec<ArrayRef> = Vec::new();
    for (field, column) in batch.schema().fields().iter().zip(batch.columns()) {
        if field.data_type().is_nested() || matches!(field.data_type(), DataType::Binary | DataType::LargeBinary) {
            let formatter = ArrayFormatter::try_new(column, &options)?;
            let values = (0..column.len()).map(|row| column.is_valid(row).then(|| formatter.value(row).to_string()));
            columns.push(Arc::new(values.collect::<StringArray>()));
            fields.push(Arc::new(Field::new(field.name(), DataType::Utf8, true)));
        } else {
            columns.push(Arc::clone(column));
            fields.push(Arc::clone(field));
        }
    }
    Ok(RecordBatch::try_new(Schema::new(fields).into(), columns)?)
}
