use proptest::prelude::*;

use super::*;

fn text(write: impl Fn(&mut Vec<u8>)) -> String {
    let mut out = Vec::new();
    write(&mut out);
    String::from_utf8(out).unwrap()
}

#[test]
fn doubles_are_laid_out_as_postgres_does() {
    let cases: [(f64, &str); 22] = [
        (0.0, "0"),
        (-0.0, "-0"),
        (1.0, "1"),
        (-1.5, "-1.5"),
        (0.1, "0.1"),
        (0.0001, "0.0001"),
        (0.00001, "1e-05"),
        (123456789012345.0, "123456789012345"),
        (999999999999999.0, "999999999999999"),
        (1e15, "1e+15"),
        (1e14, "100000000000000"),
        (1e20, "1e+20"),
        (1.2345678901234568e17, "1.2345678901234568e+17"),
        (5e-324, "5e-324"),
        (f64::MAX, "1.7976931348623157e+308"),
        (f64::NAN, "NaN"),
        (f64::INFINITY, "Infinity"),
        (f64::NEG_INFINITY, "-Infinity"),
        (1234.5, "1234.5"),
        (1.0 / 3.0, "0.3333333333333333"),
        (100.0, "100"),
        (0.00012345, "0.00012345"),
    ];
    for (value, expected) in cases {
        assert_eq!(text(|out| double(value, 1, out)), expected);
    }
    assert_eq!(text(|out| double(1.0 / 3.0, 0, out)), "0.333333333333333");
    assert_eq!(text(|out| double(0.1 + 0.2, 0, out)), "0.3");
    assert_eq!(text(|out| double(1e15, 0, out)), "1e+15");
}

#[test]
fn floats_are_laid_out_as_postgres_does() {
    let cases: [(f32, &str); 6] = [
        (1e6, "1e+06"),
        (123456.0, "123456"),
        (0.1, "0.1"),
        (1.5, "1.5"),
        (16777216.0, "1.6777216e+07"),
        (3.4e38, "3.4e+38"),
    ];
    for (value, expected) in cases {
        assert_eq!(text(|out| float(value, 1, out)), expected);
    }
}

#[test]
fn decimals_keep_their_scale() {
    assert_eq!(text(|out| decimal(false, 125, 2, out)), "1.25");
    assert_eq!(text(|out| decimal(true, 5, 3, out)), "-0.005");
    assert_eq!(text(|out| decimal(false, 0, 2, out)), "0.00");
    assert_eq!(text(|out| decimal(false, 42, 0, out)), "42");
    assert_eq!(text(|out| decimal(false, u128::MAX, 0, out)), u128::MAX.to_string());
}

/// What `numeric_send` answers, by its own groups.
fn groups(negative: bool, magnitude: u128, scale: i8) -> (i16, u16, u16, Vec<u16>) {
    let mut out = Vec::new();
    numeric(negative, magnitude, scale, &mut out);
    let word = |at: usize| u16::from_be_bytes([out[at], out[at + 1]]);
    assert_eq!(out.len(), 8 + 2 * word(0) as usize);
    (word(2) as i16, word(4), word(6), (0..word(0) as usize).map(|i| word(8 + 2 * i)).collect())
}

#[test]
fn numerics_are_groups_of_four_digits_around_the_point() {
    assert_eq!(groups(false, 0, 2), (0, 0, 2, vec![]));
    assert_eq!(groups(false, 12345678, 0), (1, 0, 0, vec![1234, 5678]));
    assert_eq!(groups(true, 123456, 2), (0, 0x4000, 2, vec![1234, 5600]));
    assert_eq!(groups(false, 10000, 0), (1, 0, 0, vec![1]));
    assert_eq!(groups(false, 5, 5), (-2, 0, 5, vec![5000]));
    assert_eq!(groups(false, 1, 4), (-1, 0, 4, vec![1]));
    assert_eq!(groups(false, 10u128.pow(37), 38).3, vec![1000]);
    assert_eq!(groups(false, u128::MAX, 3).3.len(), 10);
}

#[test]
fn bignums_of_any_size() {
    assert_eq!(text(|out| bignum(&[0x7f, 0xff, 0xfe, 0xfa], out)), "-5");
    assert_eq!(text(|out| bignum(&[0x80, 0, 1, 0], out)), "0");
    let hex = "8000191 3aaf504e4bc1e62173f87a4378c37b49c8ccff196ce3f0ad2".replace(' ', "");
    let bytes: Vec<u8> = (0..hex.len()).step_by(2).map(|i| u8::from_str_radix(&hex[i..i + 2], 16).unwrap()).collect();
    assert_eq!(text(|out| bignum(&bytes, out)), "123456789012345678901234567890123456789012345678901234567890");
    let mut out = Vec::new();
    bignum_numeric(&[0x7f, 0xff, 0xfe, 0xfa], &mut out);
    assert_eq!(out, [0, 1, 0, 0, 0x40, 0, 0, 0, 0, 5]);
}

proptest! {
    /// What is written as it is printed is what it would be taken apart and laid out.
    #[test]
    fn doubles_are_the_same_either_way(value in prop_oneof![any::<f64>(), -1e16..1e16, -1.0..1.0, (-1e6..1e6).prop_map(f64::round)]) {
        prop_assume!(value.is_finite());
        let laid_out = text(|out| shortest(zmij::Buffer::new().format_finite(value), DOUBLE_DIGITS, out));
        prop_assert_eq!(text(|out| double(value, 1, out)), laid_out);
    }

    #[test]
    fn floats_are_the_same_either_way(value in prop_oneof![any::<f32>(), -1e7f32..1e7, -1.0f32..1.0]) {
        prop_assume!(value.is_finite());
        let laid_out = text(|out| shortest(zmij::Buffer::new().format_finite(value), FLOAT_DIGITS, out));
        prop_assert_eq!(text(|out| float(value, 1, out)), laid_out);
    }
}
