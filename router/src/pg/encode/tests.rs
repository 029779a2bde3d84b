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
