use proptest::prelude::*;

use super::*;

fn cast(sql: &str, casts: &[Option<&str>]) -> String {
    let casts: Vec<_> = casts.iter().map(|cast| cast.map(str::to_owned)).collect();
    Places::of(sql).cast(sql, &casts).0
}

#[test]
fn casts_go_around_parameters_only() {
    assert_eq!(cast("SELECT $1", &[Some("INTEGER")]), "SELECT CAST($1 AS INTEGER)");
    assert_eq!(cast("SELECT $2, $1", &[None, Some("DATE")]), "SELECT CAST($2 AS DATE), $1");
    let untouched = [
        "SELECT '$1', \"$1\", $$ $1 $$, $a$ $1 $a$",
        "SELECT 1 -- $1",
        "SELECT /* $1 /* $1 */ $1 */ 1",
        "SELECT E'it\\'s $1'",
        "SELECT 'it''s $1'",
        "SELECT a$1 FROM t",
    ];
    for sql in untouched {
        assert_eq!(cast(sql, &[Some("INTEGER")]), sql);
    }
    assert_eq!(cast("SELECT 'é', $1::text", &[Some("DATE")]), "SELECT 'é', CAST($1 AS DATE)::text");
}

#[test]
fn positions_find_back() {
    let sql = "SELECT 'é', $1 + nope, $1";
    let (with_casts, shift) = Places::of(sql).cast(sql, &[Some("INTEGER".to_owned())]);
    let position = |text: &str, word: &str| text[..text.find(word).unwrap()].chars().count() + 1;
    assert_eq!(shift.back(position(&with_casts, "nope")), position(sql, "nope"));
    assert_eq!(shift.back(1), 1);
    assert_eq!(shift.back(position(&with_casts, "'é'")), position(sql, "'é'"));
}

#[test]
fn neighbours_suggest_a_type() {
    let cases = [
        ("SELECT $1", Type::Text),
        ("SELECT $1 + 1", Type::Int4),
        ("SELECT 2 * $1", Type::Int4),
        ("SELECT date_trunc('month', $1)", Type::Timestamp),
        ("SELECT extract(year FROM $1)", Type::Timestamp),
        ("SELECT $1 - INTERVAL '1 day'", Type::Timestamp),
        ("SELECT 1 LIMIT $1", Type::Int4),
        ("SELECT * FROM generate_series(1, $1) AS g(i)", Type::Int4),
        ("SELECT * FROM generate_series((1 + 2), ($1))", Type::Text),
    ];
    for (sql, kind) in cases {
        assert_eq!(Places::of(sql).guess(1), kind, "{sql}");
    }
}

#[test]
fn what_is_any_of_a_parameter_is_compared_with_its_elements() {
    let cases = [
        ("SELECT id FROM t WHERE id = ANY($1)", Some("SELECT id FROM t WHERE id =    ($1)")),
        ("SELECT id <> all ( $1 )", Some("SELECT id <>     ( $1 )")),
        ("SELECT any_value($1)", None),
        ("SELECT 1 = ANY ($1::int[])", None),
        ("SELECT 1 = ANY (SELECT $1)", None),
    ];
    for (sql, without) in cases {
        let places = Places::of(sql);
        assert_eq!(places.is_any_of(1), without.is_some(), "{sql}");
        assert_eq!(places.without_any(sql), without.unwrap_or(sql));
    }
}

#[test]
fn what_is_calculated_with_something_can_be_compared_with_it() {
    let cases = [
        ("SELECT i + $1 FROM t", Some("SELECT i = $1 FROM t")),
        ("SELECT $1-t.i FROM t", Some("SELECT $1=t.i FROM t")),
        ("SELECT (a) * $1", Some("SELECT (a) = $1")),
        ("UPDATE t SET balance = balance + $1 WHERE id = 3", Some("UPDATE t SET balance = balance = $1 WHERE id = 3")),
        ("SELECT 1 + $1", None),
        ("SELECT $1", None),
        ("SELECT i /* + */ , $1", None),
    ];
    for (sql, wanted) in cases {
        assert_eq!(Places::of(sql).equated(sql, 1).as_deref(), wanted, "{sql}");
    }
}

proptest! {
    #[test]
    fn no_text_makes_it_panic(sql in "(\\$1|'|\"|\\$\\$|\\$a\\$|/\\*|\\*/|--|\n|e'|\\\\|é|[ -~]){0,30}") {
        let places = Places::of(&sql);
        let (text, shift) = places.cast(&sql, &[Some("INTEGER".to_owned())]);
        places.guess(1);
        assert_eq!(places.without_any(&sql).len(), sql.len());
        assert!(places.equated(&sql, 1).is_none_or(|equated| equated.len() == sql.len()));
        shift.back(text.chars().count());
    }
}
