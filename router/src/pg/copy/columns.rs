//! The values of a COPY FROM STDIN, by column: from text or binary to Arrow, as the worker takes them.

use std::sync::Arc;

use arrow_array::{
    ArrayRef, ListArray, RecordBatch,
    builder::{
        ArrayBuilder, BinaryBuilder, BooleanBuilder, Date32Builder, Decimal128Builder, Float32Builder, Float64Builder,
        Int16Builder, Int32Builder, Int64Builder, IntervalMonthDayNanoBuilder, NullBufferBuilder, StringBuilder,
        Time64MicrosecondBuilder, TimestampMicrosecondBuilder, UInt32Builder,
    },
};
use arrow_buffer::{OffsetBuffer, ScalarBuffer};
use arrow_schema::{ArrowError, DataType, Field, Schema, SchemaRef};
use memchr::memchr;

use crate::pg::{
    encode::Format,
    error::Failure,
    parameters::{self, Scalar},
    types::Type,
};

/// Rows of a batch.
const ROWS_MAX: usize = 8192;
/// Bytes of the data that a batch is made of.
const BYTES_MAX: usize = 1 << 20;

/// A column that is being filled.
pub(super) struct Column {
    pub(super) name: String,
    /// As Postgres knows it.
    kind: Type,
    /// As the engine knows it.
    engine: String,
    values: Values,
}

/// The columns of a COPY, and the rows that they hold so far.
pub(super) struct Columns {
    format: Format,
    pub(super) columns: Vec<Column>,
    schema: SchemaRef,
    rows: usize,
    bytes: usize,
}

/// Values of one type.
enum Values {
    Bool(BooleanBuilder),
    Int2(Int16Builder),
    Int4(Int32Builder),
    Int8(Int64Builder),
    Oid(UInt32Builder),
    Float4(Float32Builder),
    Float8(Float64Builder),
    /// Of this precision and scale.
    Decimal(Decimal128Builder, u8, i8),
    Bytea(BinaryBuilder),
    Date(Date32Builder),
    Time(Time64MicrosecondBuilder),
    /// With a zone or without.
    Timestamp(TimestampMicrosecondBuilder, bool),
    Interval(IntervalMonthDayNanoBuilder),
    /// Whatever the engine reads from text.
    Text(StringBuilder),
    List(Box<List>),
}

/// Arrays of one dimension.
struct List {
    element: Type,
    items: Values,
    ends: Vec<i32>,
    nulls: NullBufferBuilder,
}

impl Columns {
    /// Columns by name, their types as Postgres and as the engine knows them.
    pub(super) fn new(columns: Vec<(String, Type, String)>, format: Format) -> Self {
        let column = |(name, kind, engine): (String, Type, String)| {
            let values = Values::new(&kind, format);
            Column { name, kind, engine, values }
        };
        let columns: Vec<_> = columns.into_iter().map(column).collect();
        let field = |(index, column): (usize, &Column)| Field::new(place(index), column.values.data_type(), true);
        let schema = Arc::new(Schema::new(columns.iter().enumerate().map(field).collect::<Vec<_>>()));
        Self { format, columns, schema, rows: 0, bytes: 0 }
    }

    /// The schema of all batches.
    pub(super) fn schema(&self) -> &SchemaRef {
        &self.schema
    }

    /// How the engine makes the table's columns of those of a batch.
    pub(super) fn expressions(&self) -> Vec<String> {
        let expression = |(index, column): (usize, &Column)| {
            let value = format!("\"{}\"", place(index));
            match (&column.kind, column.engine.as_str()) {
                (_, "VARCHAR") => value,
                (Type::Json, "JSON") => format!("{value}::JSON"),
                // A STRUCT, a MAP or their like.
                (Type::Json, engine) => format!("{value}::JSON::{engine}"),
                (_, engine) => format!("{value}::{engine}"),
            }
        };
        self.columns.iter().enumerate().map(expression).collect()
    }

    /// Adds the value of a row's column; `None` is NULL.
    ///
    /// # Errors
    /// 22P02, 22P03, 22003, 22021: its type has no such value.
    #[inline]
    pub(super) fn push(&mut self, index: usize, value: Option<&[u8]>) -> Result<(), Failure> {
        let Column { kind, values, .. } = &mut self.columns[index];
        let Some(value) = value else {
            values.null();
            return Ok(());
        };
        // A number in binary says in two bytes how many digits it has before the point.
        let digits = match (kind as &Type, value) {
            (Type::Numeric(_), [_, _, high, low, ..]) if self.format == Format::Binary => {
                4 * usize::try_from(i16::from_be_bytes([*high, *low])).unwrap_or(0)
            }
            _ => 0,
        };
        self.bytes += value.len() + digits;
        match self.format {
            Format::Text => values.text(kind, value),
            Format::Binary => values.binary(kind, value),
        }
    }

    /// A row is whole; whether a batch is.
    pub(super) fn end_row(&mut self) -> bool {
        self.rows += 1;
        self.rows >= ROWS_MAX || self.bytes >= BYTES_MAX
    }

    /// The rows so far, if there are any.
    ///
    /// # Errors
    /// XX000: more than Arrow holds.
    pub(super) fn take(&mut self) -> Result<Option<RecordBatch>, Failure> {
        if std::mem::take(&mut self.rows) == 0 {
            return Ok(None);
        }
        self.bytes = 0;
        let arrays = self.columns.iter_mut().map(|column| column.values.finish()).collect::<Result<Vec<_>, _>>();
        let batch = arrays.and_then(|arrays| RecordBatch::try_new(Arc::clone(&self.schema), arrays));
        batch.map(Some).map_err(|error| Failure::error("XX000", error.to_string()))
    }
}

/// The name of a column on its way.
fn place(index: usize) -> String {
    (index + 1).to_string()
}

impl Values {
    fn new(kind: &Type, format: Format) -> Self {
        let text = format == Format::Text;
        match kind {
            Type::Bool => Self::Bool(BooleanBuilder::new()),
            Type::Int2 => Self::Int2(Int16Builder::new()),
            Type::Int4 => Self::Int4(Int32Builder::new()),
            Type::Int8 => Self::Int8(Int64Builder::new()),
            Type::Oid => Self::Oid(UInt32Builder::new()),
            Type::Float4 => Self::Float4(Float32Builder::new()),
            Type::Float8 => Self::Float8(Float64Builder::new()),
            Type::Numeric(Some((precision, scale))) => {
                let builder = Decimal128Builder::new().with_data_type(DataType::Decimal128(*precision, *scale));
                Self::Decimal(builder, *precision, *scale)
            }
            Type::Bytea => Self::Bytea(BinaryBuilder::new()),
            // The engine reads their text faster than we would.
            Type::Date if !text => Self::Date(Date32Builder::new()),
            Type::Time if !text => Self::Time(Time64MicrosecondBuilder::new()),
            Type::Timestamp if !text => Self::Timestamp(TimestampMicrosecondBuilder::new(), false),
            Type::TimestampTz if !text => {
                Self::Timestamp(TimestampMicrosecondBuilder::new().with_timezone("UTC"), true)
            }
            Type::Interval if !text => Self::Interval(IntervalMonthDayNanoBuilder::new()),
            Type::Array(element) => Self::List(Box::new(List {
                element: (**element).clone(),
                items: Self::new(element, format),
                ends: vec![0],
                nulls: NullBufferBuilder::new(0),
            })),
            _ => Self::Text(StringBuilder::new()),
        }
    }

    fn data_type(&self) -> DataType {
        use arrow_schema::{IntervalUnit, TimeUnit};
        match self {
            Self::Bool(_) => DataType::Boolean,
            Self::Int2(_) => DataType::Int16,
            Self::Int4(_) => DataType::Int32,
            Self::Int8(_) => DataType::Int64,
            Self::Oid(_) => DataType::UInt32,
            Self::Float4(_) => DataType::Float32,
            Self::Float8(_) => DataType::Float64,
            Self::Decimal(_, precision, scale) => DataType::Decimal128(*precision, *scale),
            Self::Bytea(_) => DataType::Binary,
            Self::Date(_) => DataType::Date32,
            Self::Time(_) => DataType::Time64(TimeUnit::Microsecond),
            Self::Timestamp(_, zone) => DataType::Timestamp(TimeUnit::Microsecond, zone.then(|| "UTC".into())),
            Self::Interval(_) => DataType::Interval(IntervalUnit::MonthDayNano),
            Self::Text(_) => DataType::Utf8,
            Self::List(list) => DataType::new_list(list.items.data_type(), true),
        }
    }

    fn null(&mut self) {
        match self {
            Self::Bool(values) => values.append_null(),
            Self::Int2(values) => values.append_null(),
            Self::Int4(values) => values.append_null(),
            Self::Int8(values) => values.append_null(),
            Self::Oid(values) => values.append_null(),
            Self::Float4(values) => values.append_null(),
            Self::Float8(values) => values.append_null(),
            Self::Decimal(values, ..) => values.append_null(),
            Self::Bytea(values) => values.append_null(),
            Self::Date(values) => values.append_null(),
            Self::Time(values) => values.append_null(),
            Self::Timestamp(values, _) => values.append_null(),
            Self::Interval(values) => values.append_null(),
            Self::Text(values) => values.append_null(),
            Self::List(list) => list.end(false),
        }
    }

    #[inline]
    fn text(&mut self, kind: &Type, value: &[u8]) -> Result<(), Failure> {
        let text = parameters::utf8(value)?;
        // The plain forms at once; whatever else there is, and what is wrong, by the reader of parameters.
        let read = match self {
            Self::Int2(values) => text.parse().map(|value| values.append_value(value)).is_ok(),
            Self::Int4(values) => text.parse().map(|value| values.append_value(value)).is_ok(),
            Self::Int8(values) => text.parse().map(|value| values.append_value(value)).is_ok(),
            Self::Float4(values) => finite(text.parse::<f32>(), |value| value.is_finite(), |v| values.append_value(v)),
            Self::Float8(values) => finite(text.parse::<f64>(), |value| value.is_finite(), |v| values.append_value(v)),
            Self::Decimal(values, precision, scale) => {
                decimal(text, *precision, *scale).map(|value| values.append_value(value)).is_some()
            }
            Self::Text(_) if memchr(0, value).is_some() => {
                return Err(Failure::error("22021", "invalid byte sequence for encoding \"UTF8\": 0x00"));
            }
            Self::Text(values) => {
                match kind {
                    Type::Date | Type::Timestamp | Type::TimestampTz => values.append_value(parameters::era(text)),
                    _ => values.append_value(text),
                }
                true
            }
            Self::List(list) => {
                // Numbers of any size stay as they are written, for the engine to read.
                let element = if list.element == Type::Numeric(None) { &Type::Text } else { &list.element };
                for item in parameters::array::text(element, text)?.flat()? {
                    list.push(item)?;
                }
                list.end(true);
                true
            }
            _ => false,
        };
        if read { Ok(()) } else { self.scalar(kind, parameters::of_text(kind, text)?) }
    }

    #[inline]
    fn binary(&mut self, kind: &Type, value: &[u8]) -> Result<(), Failure> {
        match (&mut *self, kind) {
            (Self::Int4(values), _) if value.len() == 4 => {
                values.append_value(value.try_into().map(i32::from_be_bytes).unwrap_or_default());
            }
            (Self::Int8(values), _) if value.len() == 8 => {
                values.append_value(value.try_into().map(i64::from_be_bytes).unwrap_or_default());
            }
            (Self::Text(values), Type::Text | Type::Varchar | Type::Json) if memchr(0, value).is_none() => {
                values.append_value(parameters::utf8(value)?);
            }
            (Self::Text(_), Type::Text | Type::Varchar | Type::Json) => {
                return Err(Failure::error("22021", "invalid byte sequence for encoding \"UTF8\": 0x00"));
            }
            (Self::Text(values), Type::Numeric(_)) => {
                let wrong = || Failure::error("22P03", "incorrect binary data format");
                values.append_value(parameters::numeric::text_of_binary(value).ok_or_else(wrong)?);
            }
            (Self::List(list), _) => {
                for item in parameters::array::binary(&list.element, value)?.flat()? {
                    list.push(item)?;
                }
                list.end(true);
            }
            _ => return self.scalar(kind, parameters::of_binary(kind, value)?),
        }
        Ok(())
    }

    /// Adds a value that was read on its own.
    fn scalar(&mut self, kind: &Type, scalar: Scalar) -> Result<(), Failure> {
        let out_of_range = || Failure::error("22003", format!("value is out of range for type {}", kind.name()));
        match (self, scalar) {
            (Self::Bool(values), Scalar::Bool(value)) => values.append_value(value),
            (Self::Int2(values), Scalar::Integer(value)) => values.append_value(value as i16),
            (Self::Int4(values), Scalar::Integer(value)) => values.append_value(value as i32),
            (Self::Int8(values), Scalar::Integer(value)) => values.append_value(value),
            (Self::Oid(values), Scalar::Integer(value)) => values.append_value(value as u32),
            (Self::Float4(values), Scalar::Float(value)) => values.append_value(value as f32),
            (Self::Float8(values), Scalar::Float(value)) => values.append_value(value),
            (Self::Decimal(values, precision, scale), Scalar::Decimal(value, own)) => {
                values.append_value(
                    rescaled(value, own, *precision, *scale).ok_or_else(|| overflow(*precision, *scale))?,
                );
            }
            // Smaller than any digit that there is room for.
            (Self::Decimal(values, _, scale), Scalar::Float(value))
                if value.abs() < 0.49 * 0.1f64.powi((*scale).into()) =>
            {
                values.append_value(0);
            }
            (Self::Decimal(_, precision, scale), Scalar::Float(value)) if value.is_finite() => {
                return Err(overflow(*precision, *scale));
            }
            (Self::Decimal(..), Scalar::Float(_)) => return Err(out_of_range()),
            (Self::Bytea(values), Scalar::Bytes(bytes)) => values.append_value(bytes),
            (Self::Date(values), Scalar::Days(days)) => values.append_value(days),
            (Self::Time(values), Scalar::Micros(micros)) => values.append_value(micros),
            (Self::Timestamp(values, _), Scalar::Micros(micros)) => values.append_value(micros),
            (Self::Interval(values), Scalar::Interval(interval)) => values.append_value(interval),
            (Self::Text(values), Scalar::Text(text)) => values.append_value(text),
            (Self::Text(values), Scalar::Decimal(value, scale)) => values.append_value(digits(value, scale)),
            // A number with more digits than were read.
            (Self::Text(_), Scalar::Float(value)) if value.is_finite() => return Err(out_of_range()),
            (Self::Text(values), Scalar::Float(value)) => values.append_value(value.to_string()),
            _ => return Err(out_of_range()),
        }
        Ok(())
    }

    fn finish(&mut self) -> Result<ArrayRef, ArrowError> {
        let builder: &mut dyn ArrayBuilder = match self {
            Self::Bool(values) => values,
            Self::Int2(values) => values,
            Self::Int4(values) => values,
            Self::Int8(values) => values,
            Self::Oid(values) => values,
            Self::Float4(values) => values,
            Self::Float8(values) => values,
            Self::Decimal(values, ..) => values,
            Self::Bytea(values) => values,
            Self::Date(values) => values,
            Self::Time(values) => values,
            Self::Timestamp(values, _) => values,
            Self::Interval(values) => values,
            Self::Text(values) => values,
            Self::List(list) => return list.finish(),
        };
        Ok(builder.finish())
    }

    fn len(&self) -> usize {
        match self {
            Self::Bool(values) => values.len(),
            Self::Int2(values) => values.len(),
            Self::Int4(values) => values.len(),
            Self::Int8(values) => values.len(),
            Self::Oid(values) => values.len(),
            Self::Float4(values) => values.len(),
            Self::Float8(values) => values.len(),
            Self::Decimal(values, ..) => values.len(),
            Self::Bytea(values) => values.len(),
            Self::Date(values) => values.len(),
            Self::Time(values) => values.len(),
            Self::Timestamp(values, _) => values.len(),
            Self::Interval(values) => values.len(),
            Self::Text(values) => values.len(),
            Self::List(list) => list.ends.len() - 1,
        }
    }
}

impl List {
    fn push(&mut self, item: Option<Scalar>) -> Result<(), Failure> {
        match item {
            None => self.items.null(),
            Some(scalar) => self.items.scalar(&self.element, scalar)?,
        }
        Ok(())
    }

    /// The array is whole; without `valid` it is NULL.
    fn end(&mut self, valid: bool) {
        self.ends.push(self.items.len() as i32);
        self.nulls.append(valid);
    }

    fn finish(&mut self) -> Result<ArrayRef, ArrowError> {
        let items = self.items.finish()?;
        let ends = std::mem::replace(&mut self.ends, vec![0]);
        let field = Arc::new(Field::new_list_field(items.data_type().clone(), true));
        let offsets = OffsetBuffer::new(ScalarBuffer::from(ends));
        Ok(Arc::new(ListArray::try_new(field, offsets, items, self.nulls.finish())?))
    }
}

fn overflow(precision: u8, scale: i8) -> Failure {
    let message =
        format!("numeric field overflow: the column holds {precision} digits, {scale} of them behind the point");
    Failure::error("22003", message)
}

/// A number in plain digits as a decimal of that precision and scale, rounded as Postgres does; `None` where it is
/// something else, or too large.
fn decimal(text: &str, precision: u8, scale: i8) -> Option<i128> {
    let (negative, digits) = match text.as_bytes() {
        [b'-', rest @ ..] => (true, rest),
        [b'+', rest @ ..] => (false, rest),
        all => (false, all),
    };
    let mut value = 0i128;
    let (mut behind, mut point) = (0i8, false);
    // The first digit that there is no room for says which way to round.
    let mut cut = None;
    if !digits.iter().any(u8::is_ascii_digit) {
        return None;
    }
    for byte in digits {
        match byte {
            b'0'..=b'9' if point && behind == scale => {
                cut.get_or_insert(*byte);
            }
            b'0'..=b'9' => {
                value = value.checked_mul(10)?.checked_add(i128::from(byte - b'0'))?;
                behind += i8::from(point);
            }
            b'.' if !point => point = true,
            _ => return None,
        }
    }
    if behind < scale {
        value = value.checked_mul(10i128.pow(u32::from((scale - behind).unsigned_abs())))?;
    }
    value += i128::from(cut.is_some_and(|digit| digit >= b'5'));
    fits(value, precision).then_some(if negative { -value } else { value })
}

/// Adds a number that was read, unless it is not finite: what says so is read by whoever tells it from what is too large.
fn finite<T: Copy, E>(read: Result<T, E>, is_finite: impl Fn(T) -> bool, add: impl FnOnce(T)) -> bool {
    match read {
        Ok(value) if is_finite(value) => {
            add(value);
            true
        }
        _ => false,
    }
}

fn fits(value: i128, precision: u8) -> bool {
    value.unsigned_abs() < 10u128.pow(u32::from(precision))
}

/// A decimal in another scale, rounded half away from zero; `None` where it does not fit.
fn rescaled(value: i128, own: i8, precision: u8, scale: i8) -> Option<i128> {
    let value = if own <= scale {
        value.checked_mul(10i128.checked_pow(u32::from((scale - own).unsigned_abs()))?)?
    } else {
        let divisor = 10i128.checked_pow(u32::from((own - scale).unsigned_abs()))?;
        let half = divisor / 2;
        (value + if value < 0 { -half } else { half }) / divisor
    };
    fits(value, precision).then_some(value)
}

/// The digits of a decimal.
fn digits(value: i128, scale: i8) -> String {
    let mut out = Vec::new();
    crate::pg::encode::number::decimal(value < 0, value.unsigned_abs(), scale, &mut out);
    String::from_utf8(out).unwrap_or_default()
}

#[cfg(test)]
mod tests;
