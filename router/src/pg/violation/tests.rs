use super::{Found, Violation, fits, names};

#[test]
fn a_key_is_told_from_its_values() {
    let fits = |key, columns: &[&str]| fits(key, columns.iter().copied());
    assert!(fits("a: 1", &["a"]));
    assert!(fits("a: 1, b: 2", &["a", "b"]));
    assert!(fits("a: x, b: y, c: 3", &["a", "c"]));
    assert!(!fits("a: 1", &["b"]));
    assert!(!fits("a: 1", &["a", "b"]));
    assert!(!fits("x y: 1", &["y"]));
}

#[test]
fn the_engines_words_are_read() {
    let read = |message| format!("{:?}", Violation::read(message));
    let not_null = read("NOT NULL constraint failed: t.\"na\"\"me\"");
    assert!(not_null.contains(r#"NotNull("na\"me")"#) && not_null.contains(r#"table: "t""#), "{not_null}");
    let check = read("CHECK constraint failed on table \"t\" with expression CHECK((n > 0))");
    assert!(check.contains("CHECK((n > 0))") && check.contains(r#"table: "t""#), "{check}");
    let unique = read("Duplicate key \"id: a\" b\" violates primary key constraint.");
    assert!(unique.contains(r#"Unique(Some("id: a\" b"))"#), "{unique}");
    let foreign = read("Violates foreign key constraint because key \"id: 9\" does not exist in the referenced table");
    assert!(foreign.contains(r#"Foreign("id: 9")"#), "{foreign}");
    assert_eq!(Violation::read("NOT NULL constraint failed: \"PRIMARY_z_i\""), None);
    let own = read("PRIMARY KEY or UNIQUE constraint violation: duplicate key \"20\"");
    assert!(own.contains("Unique(None)"), "{own}");
    assert_eq!(Violation::read("Something else: key"), None);
}

#[test]
fn constraints_are_called_as_postgres_calls_them() {
    let found = |kind: &str, columns: &str| Found {
        schema: "public".to_owned(),
        table: "t".to_owned(),
        kind: kind.to_owned(),
        columns: columns.to_owned(),
        condition: "an_index".to_owned(),
        referenced: String::new(),
    };
    let made = [
        found("PRIMARY KEY", "id"),
        found("UNIQUE", "a\nb"),
        found("CHECK", "a"),
        found("CHECK", "a\nb"),
        found("CHECK", "a"),
        found("FOREIGN KEY", "a"),
        found("INDEX", "a"),
    ];
    let expected = ["t_pkey", "t_a_b_key", "t_a_check", "t_check", "t_a_check1", "t_a_fkey", "an_index"];
    assert_eq!(names(&made), expected);
}
