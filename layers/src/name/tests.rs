use super::*;

#[test]
fn names_of_databases_are_taken_apart() {
    let name = |database: &str, branch: Option<&str>, point: Option<&str>| Name {
        database: database.to_owned(),
        branch: branch.map(str::to_owned),
        point: point.map(str::to_owned),
    };
    assert_eq!(Name::parse("mydb"), name("mydb", None, None));
    assert_eq!(Name::parse("mydb@12"), name("mydb", None, Some("12")));
    assert_eq!(Name::parse("mydb/dev"), name("mydb", Some("dev"), None));
    assert_eq!(Name::parse("mydb/dev@2026-11-25 12:00"), name("mydb", Some("dev"), Some("2026-11-25 12:00")));
    assert_eq!(Name::parse(""), name("", None, None));
}
