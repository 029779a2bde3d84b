use super::*;

#[test]
fn names_of_databases_are_taken_apart() {
    let wanted = |name: &str, branch: Option<&str>, point: Option<&str>| Wanted {
        name: name.to_owned(),
        branch: branch.map(str::to_owned),
        point: point.map(str::to_owned),
    };
    assert_eq!(Wanted::parse("mydb"), wanted("mydb", None, None));
    assert_eq!(Wanted::parse("mydb@12"), wanted("mydb", None, Some("12")));
    assert_eq!(Wanted::parse("mydb/dev"), wanted("mydb", Some("dev"), None));
    assert_eq!(Wanted::parse("mydb/dev@2026-11-25 12:00"), wanted("mydb", Some("dev"), Some("2026-11-25 12:00")));
    assert_eq!(Wanted::parse(""), wanted("", None, None));
}
