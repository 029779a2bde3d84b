use std::sync::Arc;

use arrow_array::{
    Array, ArrayRef, BinaryArray, BooleanArray, Decimal128Array, Float64Array, Int32Array, ListArray, MapArray,
    StringArray, StructArray, TimestampMicrosecondArray, builder::MapBuilder, builder::StringBuilder, types::Int32Type,
};
use arrow_schema::{DataType, Field, Schema};

use super::*;

fn style() -> Style {
    Style { zone: TimeZone::get("America/New_York").unwrap(), float_digits: 1, bytea_escape: false, oids: false }
}

/// The values of one column, as DataRow messages have them; `None` is NULL.
fn values(field: Field, array: ArrayRef, format: Format) -> Vec<Option<Vec<u8>>> {
    let batch = RecordBatch::try_new(Arc::new(Schema::new(vec![field])), vec![array]).unwrap();
    let rows = Rows::new(&batch, &[], &[format], &style());
    let mut out = Vec::new();
    rows.write(0..batch.num_rows(), &mut out);
    let mut values = Vec::new();
    let mut rest = &out[..];
    while !rest.is_empty() {
        let length = u32::from_be_bytes(rest[1..5].try_into().unwrap()) as usize;
        assert_eq!((rest[0], &rest[5..7]), (b'D', &[0, 1][..]));
        let size = i32::from_be_bytes(rest[7..11].try_into().unwrap());
        values.push(usize::try_from(size).ok().map(|size| rest[11..11 + size].to_vec()));
        rest = &rest[length + 1..];
    }
    values
}

fn texts(array: impl Into<ArrayRef>) -> Vec<Option<String>> {
    let array = array.into();
    let field = Field::new("x", array.data_type().clone(), true);
    let values = values(field, array, Format::Text);
    values.into_iter().map(|value| value.map(|bytes| String::from_utf8(bytes).unwrap())).collect()
}

fn some(texts: &[&str]) -> Vec<Option<String>> {
    texts.iter().map(|text| Some((*text).to_owned())).collect()
}

fn arc(array: impl Array + 'static) -> ArrayRef {
    Arc::new(array)
}

#[test]
fn null_is_not_empty_text() {
    assert_eq!(texts(arc(StringArray::from(vec![None, Some("")]))), [None, Some(String::new())]);
}

#[test]
fn scalars_look_as_in_postgres() {
    assert_eq!(texts(arc(BooleanArray::from(vec![true, false]))), some(&["t", "f"]));
    assert_eq!(texts(arc(Int32Array::from(vec![i32::MIN, 0]))), some(&["-2147483648", "0"]));
    let decimal = Decimal128Array::from(vec![-5, 1234]).with_precision_and_scale(10, 3).unwrap();
    assert_eq!(texts(arc(decimal)), some(&["-0.005", "1.234"]));
    let doubles = vec![f64::NAN, f64::INFINITY, 1e21, 0.1, -0.0];
    assert_eq!(texts(arc(Float64Array::from(doubles))), some(&["NaN", "Infinity", "1e+21", "0.1", "-0"]));
    assert_eq!(texts(arc(BinaryArray::from(vec![&b"\x00\xff"[..]]))), some(&["\\x00ff"]));
}

#[test]
fn an_instant_is_shown_in_the_sessions_zone() {
    // 2024-07-01 and 2024-01-01 at noon, UTC.
    let instants = vec![1_719_835_200_000_000, 1_704_110_400_000_000];
    let zoned = TimestampMicrosecondArray::from(instants.clone()).with_timezone("UTC");
    assert_eq!(texts(arc(zoned)), some(&["2024-07-01 08:00:00-04", "2024-01-01 07:00:00-05"]));
    let plain = TimestampMicrosecondArray::from(instants);
    assert_eq!(texts(arc(plain)), some(&["2024-07-01 12:00:00", "2024-01-01 12:00:00"]));
}

#[test]
fn arrays_quote_what_they_must() {
    let mut builder = arrow_array::builder::ListBuilder::new(StringBuilder::new());
    for text in [Some("a"), None, Some("null"), Some("b c"), Some("q\"\\"), Some("")] {
        builder.values().append_option(text);
    }
    builder.append(true);
    builder.append(true);
    assert_eq!(texts(arc(builder.finish())), some(&[r#"{a,NULL,"null","b c","q\"\\",""}"#, "{}"]));
}

#[test]
fn nested_values_are_json() {
    let list = ListArray::from_iter_primitive::<Int32Type, _, _>(vec![Some(vec![Some(1), None])]);
    let fields = vec![
        (Arc::new(Field::new("l", list.data_type().clone(), true)), arc(list)),
        (Arc::new(Field::new("s", DataType::Utf8, true)), arc(StringArray::from(vec!["\"\n\u{1}"]))),
    ];
    assert_eq!(texts(arc(StructArray::from(fields))), some(&[r#"{"l":[1,null],"s":"\"\n\u0001"}"#]));

    let mut builder = MapBuilder::new(None, StringBuilder::new(), arrow_array::builder::Int32Builder::new());
    builder.keys().append_value("k");
    builder.values().append_value(7);
    builder.append(true).unwrap();
    let map: MapArray = builder.finish();
    assert_eq!(texts(arc(map)), some(&[r#"{"k":7}"#]));
}

#[test]
fn json_is_not_quoted_again() {
    let extension = [("ARROW:extension:name".to_owned(), "arrow.json".to_owned())];
    let field = Field::new("j", DataType::Utf8, true).with_metadata(std::collections::HashMap::from(extension));
    let array = arc(StringArray::from(vec![r#"{"a":1}"#]));
    assert_eq!(values(field.clone(), array.clone(), Format::Text), [Some(br#"{"a":1}"#.to_vec())]);
    let inside = arc(StructArray::from(vec![(Arc::new(field), array)]));
    assert_eq!(texts(inside), some(&[r#"{"j":{"a":1}}"#]));
}

#[test]
fn binary_forms_are_postgress_own() {
    let field = |array: &ArrayRef| Field::new("x", array.data_type().clone(), true);
    let binary = |array: ArrayRef| values(field(&array), array, Format::Binary).remove(0).unwrap();
    assert_eq!(binary(arc(Int32Array::from(vec![258]))), [0, 0, 1, 2]);
    // numeric_send: two digits of base 10,000, weight 0, positive, scale 3.
    let decimal = Decimal128Array::from(vec![1234]).with_precision_and_scale(10, 3).unwrap();
    assert_eq!(binary(arc(decimal)), [0, 2, 0, 0, 0, 0, 0, 3, 0, 1, 9, 36]);
    // timestamp_send: microseconds from 2000-01-01.
    let instant = TimestampMicrosecondArray::from(vec![946_684_800_000_001]);
    assert_eq!(binary(arc(instant)), [0, 0, 0, 0, 0, 0, 0, 1]);
    // array_send: one dimension, a NULL in it, int4, two elements from 1.
    let list = ListArray::from_iter_primitive::<Int32Type, _, _>(vec![Some(vec![Some(5), None])]);
    let words: [i32; 8] = [1, 1, 23, 2, 1, 4, 5, -1];
    assert_eq!(binary(arc(list)), words.iter().flat_map(|word| word.to_be_bytes()).collect::<Vec<_>>());
}

/// What is made in one piece is what it would be otherwise.
#[test]
fn short_texts_are_the_same() {
    let mut bits = 0x9e37_79b9_7f4a_7c15_u64;
    let mut random = move || {
        bits = bits.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        let spread = bits ^ bits >> 29;
        // Of all sizes.
        (spread >> (bits >> 58)) as i64 * if bits & 1 == 0 { 1 } else { -1 }
    };
    let numbers: Vec<i64> = (0..20_000).map(|_| random()).chain([0, 1, -1, i64::MAX, i64::MIN + 1]).collect();
    let decimals = |scale| {
        let values = Decimal128Array::from_iter_values(numbers.iter().map(|number| i128::from(*number) * 3));
        arc(values.with_precision_and_scale(38, scale).unwrap())
    };
    let of_64 = |unit: i64| numbers.iter().map(move |number| number / unit * unit);
    let columns: Vec<ArrayRef> = vec![
        arc(arrow_array::Int64Array::from(numbers.clone())),
        arc(Int32Array::from_iter_values(numbers.iter().map(|number| *number as i32))),
        arc(arrow_array::Int16Array::from_iter_values(numbers.iter().map(|number| *number as i16))),
        arc(BooleanArray::from_iter(numbers.iter().map(|number| Some(number & 4 == 0)))),
        arc(Float64Array::from_iter_values(numbers.iter().map(|number| f64::from_bits(number.cast_unsigned())))),
        arc(Float64Array::from_iter_values(numbers.iter().map(|number| *number as f64 / 7.0))),
        arc(arrow_array::Date32Array::from_iter_values(numbers.iter().map(|number| *number as i32))),
        arc(arrow_array::Date32Array::from_iter_values(numbers.iter().map(|number| (number % 4_000_000) as i32))),
        arc(TimestampMicrosecondArray::from_iter_values(of_64(1))),
        arc(TimestampMicrosecondArray::from_iter_values(of_64(1_000_000))),
        arc(TimestampMicrosecondArray::from_iter_values(
            of_64(1_000_000).map(|micros| micros / 30_000_000 * 1_000_000),
        )),
        arc(StringArray::from_iter_values(numbers.iter().map(i64::to_string))),
        decimals(0),
        decimals(1),
        decimals(4),
        decimals(18),
        decimals(19),
        decimals(38),
    ];
    for array in columns {
        let what = array.data_type().clone();
        let column = Column::new(&Field::new("x", what.clone(), true), &array, Format::Text, &style(), None);
        for (row, number) in numbers.iter().enumerate() {
            let (mut one, mut other) = (Vec::new(), Vec::new());
            column.value(row, &mut one);
            framed(&mut other, |out| column.shown(row, out));
            assert_eq!(one, other, "{what}, {number}");
        }
    }
}
