use arrow_array::{
    Array,
    cast::AsArray,
    types::{Decimal128Type, Int32Type},
};

use super::*;

fn columns(kind: Type, engine: &str, format: Format) -> Columns {
    Columns::new(vec![("a".to_owned(), kind, engine.to_owned())], format)
}

fn filled(kind: Type, engine: &str, values: &[Option<&str>]) -> Result<ArrayRef, Failure> {
    let mut columns = columns(kind, engine, Format::Text);
    for value in values {
        columns.push(0, value.map(str::as_bytes))?;
        columns.end_row();
    }
    Ok(Arc::clone(columns.take()?.unwrap().column(0)))
}

#[test]
fn decimals_are_rounded_to_their_column() {
    let texts = [Some("1.005"), Some("-2.5"), Some("+7"), None, Some("1e2"), Some(".994999"), Some("-0.995")];
    let array = filled(Type::Numeric(Some((5, 2))), "DECIMAL(5,2)", &texts).unwrap();
    let values: Vec<_> = array.as_primitive::<Decimal128Type>().iter().collect();
    assert_eq!(values, [Some(101), Some(-250), Some(700), None, Some(10_000), Some(99), Some(-100)]);
    for wrong in ["1000", "999.995", "x", "", "NaN", "1.2.3", "--1"] {
        assert!(filled(Type::Numeric(Some((5, 2))), "DECIMAL(5,2)", &[Some(wrong)]).is_err(), "{wrong}");
    }
}

#[test]
fn values_are_told_by_their_type() {
    let array = filled(Type::Int4, "INTEGER", &[Some(" 7 "), Some("-2147483648"), None]).unwrap();
    assert_eq!(array.as_primitive::<Int32Type>().iter().collect::<Vec<_>>(), [Some(7), Some(i32::MIN), None]);
    let out_of_range = filled(Type::Int2, "SMALLINT", &[Some("32768")]).unwrap_err();
    assert_eq!(out_of_range.sqlstate(), "22003");
    assert_eq!(filled(Type::Int4, "INTEGER", &[Some("7a")]).unwrap_err().sqlstate(), "22P02");
    assert_eq!(filled(Type::Bool, "BOOLEAN", &[Some("yes"), Some("f")]).unwrap().null_count(), 0);
    let bytes = filled(Type::Bytea, "BLOB", &[Some("\\x00ff"), Some("a\\000b")]).unwrap();
    assert_eq!(bytes.as_binary::<i32>().iter().flatten().collect::<Vec<_>>(), [&b"\0\xff"[..], b"a\0b"]);
    let dates = filled(Type::Timestamp, "TIMESTAMP", &[Some("0044-03-15 12:00:00 BC"), Some("infinity")]).unwrap();
    assert_eq!(dates.as_string::<i32>().value(0), "0044-03-15 (BC) 12:00:00");
}

#[test]
fn arrays_are_lists() {
    let kind = Type::Array(Box::new(Type::Int4));
    let array = filled(kind, "INTEGER[]", &[Some("{1,NULL,3}"), None, Some("{}"), Some("{4}")]).unwrap();
    let list = array.as_list::<i32>();
    assert_eq!(list.value_offsets(), [0, 3, 3, 3, 4]);
    assert!(list.is_null(1) && !list.is_null(2));
    let numbers = Type::Array(Box::new(Type::Numeric(None)));
    let array = filled(numbers, "DECIMAL(9,2)[]", &[Some("{1.50,-0.5}")]).unwrap();
    let texts = array.as_list::<i32>().value(0);
    assert_eq!(texts.as_string::<i32>().iter().flatten().collect::<Vec<_>>(), ["1.50", "-0.5"]);
}

#[test]
fn the_engine_makes_the_columns() {
    let kinds = [
        (Type::Text, "VARCHAR", "\"1\""),
        (Type::Json, "JSON", "\"1\"::JSON"),
        (Type::Json, "STRUCT(a INTEGER)", "\"1\"::JSON::STRUCT(a INTEGER)"),
        (Type::Uuid, "UUID", "\"1\"::UUID"),
    ];
    for (kind, engine, expression) in kinds {
        assert_eq!(columns(kind, engine, Format::Text).expressions(), [expression]);
    }
}
