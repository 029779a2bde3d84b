use arrow_ipc::reader::StreamReader;
use proptest::prelude::*;

use super::*;
use crate::pg::encode::number;

fn batch(values: &Values) -> RecordBatch {
    StreamReader::try_new(&values.ipc[..], None).unwrap().next().unwrap().unwrap()
}

fn text(kind: &Type, value: &str) -> Result<Scalar, String> {
    of_text(kind, value).map_err(|failure| failure.sqlstate().to_owned())
}

#[test]
fn a_row_has_one_column_a_parameter() {
    let types = [Type::Int4, Type::Text, Type::Date, Type::Numeric(None)];
    let values = [Some("7"), None, Some("2020-01-01"), Some("1.50")];
    let values: Vec<_> = values.map(|value| value.map(|text| Bytes::from(text.as_bytes()))).into();
    let read = read(&types, &[], &values).unwrap();
    let batch = batch(&read);
    let names: Vec<_> = batch.schema().fields().iter().map(|field| field.name().clone()).collect();
    assert_eq!(names, ["1", "2", "3", "4"]);
    assert_eq!(batch.num_rows(), 1);
    assert_eq!(*batch.column(0).data_type(), DataType::Int32);
    assert!(batch.column(1).is_null(0));
    assert_eq!(*batch.column(3).data_type(), DataType::Decimal128(3, 2));
    assert_eq!(read.casts, [None, None, Some("DATE".to_owned()), None]);
}

#[test]
fn text_forms() {
    assert_eq!(text(&Type::Bool, "tr"), Ok(Scalar::Bool(true)));
    assert_eq!(text(&Type::Bool, "OFF"), Ok(Scalar::Bool(false)));
    assert_eq!(text(&Type::Bool, "o"), Err("22P02".to_owned()));
    assert_eq!(text(&Type::Int2, "40000"), Err("22003".to_owned()));
    assert_eq!(text(&Type::Int4, " 12 "), Ok(Scalar::Integer(12)));
    assert_eq!(text(&Type::Int4, "x"), Err("22P02".to_owned()));
    assert_eq!(text(&Type::Float8, "-Infinity"), Ok(Scalar::Float(f64::NEG_INFINITY)));
    assert_eq!(text(&Type::Numeric(None), "-0.05"), Ok(Scalar::Decimal(-5, 2)));
    assert_eq!(text(&Type::Numeric(None), "1e3"), Ok(Scalar::Decimal(1000, 0)));
    assert_eq!(text(&Type::Numeric(None), "abc"), Err("22P02".to_owned()));
    assert_eq!(text(&Type::Bytea, "\\x6162"), Ok(Scalar::Bytes(b"ab".to_vec())));
    assert_eq!(text(&Type::Bytea, "a\\\\\\001"), Ok(Scalar::Bytes(vec![b'a', b'\\', 1])));
    assert_eq!(text(&Type::Bytea, "\\x616"), Err("22P02".to_owned()));
}

#[test]
fn binary_forms() {
    let read = |kind: &Type, bytes: &[u8]| of_binary(kind, bytes);
    assert_eq!(read(&Type::Int8, &5i64.to_be_bytes()).unwrap(), Scalar::Integer(5));
    assert_eq!(read(&Type::Int4, &[0; 3]).unwrap_err().sqlstate(), "22P03");
    assert_eq!(read(&Type::Date, &0i32.to_be_bytes()).unwrap(), Scalar::Days(EPOCH_DAYS));
    assert_eq!(read(&Type::Date, &i32::MIN.to_be_bytes()).unwrap(), Scalar::Days(-i32::MAX));
    assert_eq!(read(&Type::Timestamp, &0i64.to_be_bytes()).unwrap(), Scalar::Micros(EPOCH_MICROS));
    assert_eq!(read(&Type::Jsonb, b"\x01{}").unwrap(), Scalar::Text("{}".to_owned()));
    let mut numeric = vec![0, 2, 0, 0, 0x40, 0, 0, 2];
    numeric.extend_from_slice(&[0x04, 0xd2, 0x15, 0xe0]);
    assert_eq!(read(&Type::Numeric(None), &numeric).unwrap(), Scalar::Decimal(-123456, 2));
    assert_eq!(read(&Type::Numeric(None), &[0, 0, 0, 0, 0, 0, 0, 3]).unwrap(), Scalar::Decimal(0, 3));
    assert_eq!(read(&Type::Numeric(None), &[0, 1, 0, 1, 0, 0, 0, 0, 0, 1]).unwrap(), Scalar::Decimal(10_000, 0));
    assert_eq!(
        read(&Type::Uuid, &[0x11; 16]).unwrap(),
        Scalar::Text("11111111-1111-1111-1111-111111111111".to_owned())
    );
    assert_eq!(read(&Type::Varbit, &[0, 0, 0, 3, 0b1010_0000]).unwrap(), Scalar::Text("101".to_owned()));
    let address = |kind: &Type, bytes: &[u8]| read(kind, bytes).unwrap();
    let text = |text: &str| Scalar::Text(text.to_owned());
    assert_eq!(address(&Type::Inet, &[2, 32, 0, 4, 10, 0, 0, 1]), text("10.0.0.1"));
    assert_eq!(address(&Type::Inet, &[2, 24, 0, 4, 10, 0, 0, 1]), text("10.0.0.1/24"));
    assert_eq!(address(&Type::Cidr, &[2, 32, 1, 4, 10, 0, 0, 1]), text("10.0.0.1/32"));
    let loopback: Vec<u8> = [3, 128, 0, 16].into_iter().chain([0; 15]).chain([1]).collect();
    assert_eq!(address(&Type::Inet, &loopback), text("::1"));
    assert_eq!(address(&Type::Macaddr, &[8, 0, 0x2b, 1, 2, 0xff]), text("08:00:2b:01:02:ff"));
    for wrong in [&[2, 33, 0, 4, 10, 0, 0, 1][..], &[2, 32, 0, 4, 10], &[4, 32, 0, 4, 10, 0, 0, 1], &[]] {
        assert_eq!(read(&Type::Inet, wrong).unwrap_err().sqlstate(), "22P03");
    }
    let mut time_tz = 36_000_500_000i64.to_be_bytes().to_vec();
    time_tz.extend_from_slice(&(-9000i32).to_be_bytes());
    assert_eq!(read(&Type::TimeTz, &time_tz).unwrap(), Scalar::Text("10:00:00.500000+02:30:00".to_owned()));
}

#[test]
fn arrays() {
    let integers = Type::Array(Box::new(Type::Int4));
    let read = |kind: &Type, value: &str| {
        read(std::slice::from_ref(kind), &[], &[Some(Bytes::copy_from_slice(value.as_bytes()))])
    };
    let values = read(&integers, "{1, NULL ,3}").unwrap();
    assert_eq!(format!("{:?}", batch(&values).column(0)).matches("null").count(), 1);
    let texts = array::text(&Type::Text, "{a,\"b, \\\"c\\\"\",\"NULL\",null}").unwrap();
    let expected = ["a", "b, \"c\"", "NULL"].map(|text| Some(Scalar::Text(text.to_owned())));
    assert_eq!(texts.values[..3], expected);
    assert_eq!(texts.values[3], None);
    for empty in ["{}", "{{}}"] {
        assert_eq!(array::text(&Type::Text, empty).unwrap(), array::Items::default());
    }
    let nested = array::text(&Type::Int4, "{ {1,2,3} , {4,NULL,6}}").unwrap();
    assert_eq!((&nested.lengths[..], nested.values.len(), &nested.values[4]), (&[2, 3][..], 6, &None));
    assert_eq!(nested.flat().unwrap_err().sqlstate(), "0A000");
    for bad in ["", "1", "{1", "{a,}", "{\"a}", "{a\"b}", "{{1},2}", "{1,{2}}", "{{1},{2,3}}", "{{1}", "{1}}", "{{1},}"]
    {
        assert_eq!(array::text(&Type::Text, bad).unwrap_err().sqlstate(), "22P02", "{bad}");
    }
    assert_eq!(array::text(&Type::Text, &"{".repeat(10_000)).unwrap_err().sqlstate(), "54000");
    for (text, date) in [
        ("2024-02-29 +00", "2024-02-29"),
        ("2024-02-29 12:30:00.5 +05:30", "2024-02-29"),
        ("0044-03-15 +00 BC", "0044-03-15 (BC)"),
        ("2024-02-29", "2024-02-29"),
        ("2024-02-29 x", "2024-02-29 x"),
        ("Feb 29 2024", "Feb 29 2024"),
    ] {
        assert_eq!(of_text(&Type::Date, text).unwrap(), Scalar::Text(date.to_owned()));
    }
    // Dates come as text, which the engine reads.
    let dates = Type::Array(Box::new(Type::Date));
    assert_eq!(read(&dates, "{2020-01-01}").unwrap().casts, [Some("DATE[]".to_owned())]);
    assert_eq!(read(&dates, "{{2020-01-01}}").unwrap().casts, [Some("DATE[][]".to_owned())]);
    let mut binary = Vec::new();
    for word in [1u32, 1, 23, 2, 1, 4, 7, u32::MAX] {
        binary.extend_from_slice(&word.to_be_bytes());
    }
    let items = array::binary(&Type::Int4, &binary).unwrap();
    assert_eq!((items.lengths, items.values), (vec![2], vec![Some(Scalar::Integer(7)), None]));
    let nested = |words: &[u32]| {
        let binary: Vec<_> = words.iter().flat_map(|word| word.to_be_bytes()).collect();
        array::binary(&Type::Int4, &binary)
    };
    let items = nested(&[2, 0, 23, 2, 1, 1, 1, 4, 7, 4, 8]).unwrap();
    assert_eq!((items.lengths, items.values.len()), (vec![2, 1], 2));
    assert_eq!(nested(&[2, 0, 23, 0, 1, 5, 1]).unwrap(), array::Items::default());
    assert!(nested(&[2, 0, 23, u32::MAX / 2, 1, u32::MAX / 2, 1, 4, 7]).is_err());
    assert!(nested(&[7, 0, 23]).is_err());
}

proptest! {
    #[test]
    fn a_numeric_keeps_its_digits(value in any::<i128>(), scale in 0i8..=38) {
        let (mut binary, mut text) = (Vec::new(), Vec::new());
        number::numeric(value < 0, value.unsigned_abs(), scale, &mut binary);
        number::decimal(value < 0, value.unsigned_abs(), scale, &mut text);
        prop_assert_eq!(numeric::text_of_binary(&binary), String::from_utf8(text).ok());
    }

    #[test]
    fn no_value_makes_it_panic(oid in proptest::sample::select(vec![16u32, 17, 20, 21, 23, 25, 26, 700, 701, 1082, 1083, 1114, 1184, 1186, 1266, 1562, 1700, 2950, 3802, 869, 650, 829, 1007, 1009, 1231]), bytes in proptest::collection::vec(any::<u8>(), 0..40)) {
        let kind = Type::of_oid(oid).unwrap();
        let value = [Some(Bytes::from(bytes))];
        let _ = super::read(std::slice::from_ref(&kind), &[Format::Binary], &value);
        let _ = numeric::text_of_binary(value[0].as_deref().unwrap());
        let _ = super::read(std::slice::from_ref(&kind), &[Format::Text], &value);
    }
}
