use super::{Number, numbers};

#[test]
fn arguments_are_one_number_or_two() {
    assert_eq!(numbers("-9223372036854775808"), Some(Number::One(i64::MIN)));
    assert_eq!(numbers("1 -2"), Some(Number::Two(1, -2)));
    assert_eq!(numbers("9223372036854775808"), None);
    assert_eq!(numbers("1 2147483648"), None);
}
