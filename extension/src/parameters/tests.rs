use super::names;

#[test]
fn names_are_found_once_in_order() {
    assert_eq!(names("SELECT $2, ($1 + $2), $name FROM t"), ["2", "1", "name"]);
    assert!(names("SELECT 1").is_empty());
}

#[test]
fn quoted_ones_are_none() {
    assert_eq!(names(r#"SELECT '$1 ''$2', "a$3""$4", $5"#), ["5"]);
    assert_eq!(names("SELECT a$b, $c"), ["c"]);
    assert!(names("SELECT '$1").is_empty());
}
