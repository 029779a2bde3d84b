use super::*;

fn of(data_type: DataType) -> Type {
    Type::of_column(&Field::new("x", data_type, true), false)
}

#[test]
fn every_type_is_found_by_its_oids() {
    for (scalar, oid, array_oid) in OIDS {
        assert_eq!(Type::of_oid(oid), Some(scalar.clone()));
        assert_eq!((scalar.oid(), Type::Array(Box::new(scalar.clone())).oid()), (oid, array_oid));
    }
    assert_eq!(Type::of_oid(705), None);
    assert_eq!(Type::of_oid(0), None);
}

#[test]
fn small_and_unsigned_integers_take_the_next_larger_type() {
    assert_eq!(of(DataType::Int8), Type::Int2);
    assert_eq!(of(DataType::UInt16), Type::Int4);
    assert_eq!(of(DataType::UInt32), Type::Int8);
    assert_eq!(of(DataType::UInt64).oid(), 1700);
}

#[test]
fn the_catalogs_unsigned_integers_are_oids() {
    let list = DataType::List(Field::new("item", DataType::UInt32, true).into());
    assert_eq!(Type::of_column(&Field::new("x", DataType::UInt32, true), true), Type::Oid);
    assert_eq!(Type::of_column(&Field::new("x", list, true), true).oid(), 1028);
}

#[test]
fn a_decimal_tells_its_precision_and_scale() {
    // (15 << 16 | 2) + 4, as pg_attribute.atttypmod has it for numeric(15,2).
    assert_eq!(of(DataType::Decimal128(15, 2)).modifier(), 983_046);
    assert_eq!(Type::Numeric(None).modifier(), -1);
}

#[test]
fn lists_are_arrays_and_lists_of_lists_are_json() {
    let list = |element: DataType| DataType::List(Field::new("item", element, true).into());
    assert_eq!(of(list(DataType::Int32)), Type::Array(Box::new(Type::Int4)));
    assert_eq!(of(list(list(DataType::Int32))), Type::Json);
    assert_eq!(of(list(DataType::Struct(vec![Field::new("a", DataType::Int32, true)].into()))), Type::Json);
}

#[test]
fn the_engines_names_are_read() {
    assert_eq!(Type::of_engine("DECIMAL(18,3)", false), Type::Numeric(None));
    assert_eq!(Type::of_engine("INTEGER[]", false), Type::Array(Box::new(Type::Int4)));
    assert_eq!(Type::of_engine("INTEGER[3]", false), Type::Array(Box::new(Type::Int4)));
    assert_eq!(Type::of_engine("INTEGER[][]", false), Type::Text);
    assert_eq!(Type::of_engine("STRUCT(a INTEGER)", false), Type::Text);
}

#[test]
fn what_a_type_is_called_in_the_engine_reads_back() {
    for (scalar, ..) in OIDS {
        let Some(name) = scalar.engine_name() else { continue };
        if !matches!(name.as_str(), "VARCHAR" | "UINTEGER" | "TIMETZ" | "TIMESTAMPTZ" | "JSON") {
            assert_eq!(Type::of_engine(&name, false), scalar);
        }
    }
}
