use insta::assert_snapshot;

use super::*;

fn shown(items: &[&str]) -> String {
    let line = |item: &&str| format!("{item} => {:?}", names(&Statement::new(&format!("SELECT {item} FROM t"))));
    items.iter().map(line).collect::<Vec<_>>().join("\n")
}

#[test]
fn columns_are_called_as_postgres_calls_them() {
    assert_snapshot!(shown(&[
        "a", "t.a", "\"A b\"", "1", "'x'", "NULL", "true", "count(*)", "pg_catalog.lower(a)", "a + 1", "a AS b", "a b", "count(*) n",
        "a::text", "1::int", "'x'::character varying", "a::double precision", "CAST(a AS text)", "CAST(1 AS int)",
        "CASE WHEN a THEN 1 END", "CASE WHEN a THEN 1 END AS x", "(SELECT max(b) FROM t)", "(a)", "sum(a) OVER (ORDER BY b)",
        "a, count(*), 1", "*, count(*)", "t.*", "COLUMNS(*)", "x: 42", "a IS NULL", "a AT TIME ZONE 'UTC'", "current_user",
        "array[1]", "a[1]", "extract(year from d)", "EXISTS (SELECT 1)", "ARRAY(SELECT 1)", "coalesce(a, b)", "now() - interval '7 days'",
        "date '2020-01-01'", "sum(a) FILTER (WHERE b)", "-a", "a.b.c()", "$1", "a::int + 1", "interval '1 day'",
    ]), @r#"
    a => []
    t.a => []
    "A b" => []
    1 => [Some("?column?")]
    'x' => [Some("?column?")]
    NULL => [Some("?column?")]
    true => [Some("bool")]
    count(*) => [Some("count")]
    pg_catalog.lower(a) => [Some("lower")]
    a + 1 => [Some("?column?")]
    a AS b => []
    a b => []
    count(*) n => []
    a::text => [Some("a")]
    1::int => [Some("int4")]
    'x'::character varying => [Some("varchar")]
    a::double precision => [Some("a")]
    CAST(a AS text) => [Some("a")]
    CAST(1 AS int) => [Some("int4")]
    CASE WHEN a THEN 1 END => [Some("case")]
    CASE WHEN a THEN 1 END AS x => []
    (SELECT max(b) FROM t) => [Some("max")]
    (a) => [Some("a")]
    sum(a) OVER (ORDER BY b) => [Some("sum")]
    a, count(*), 1 => [None, Some("count"), Some("?column?")]
    *, count(*) => []
    t.* => []
    COLUMNS(*) => []
    x: 42 => []
    a IS NULL => [Some("?column?")]
    a AT TIME ZONE 'UTC' => [Some("timezone")]
    current_user => [Some("current_user")]
    array[1] => [Some("array")]
    a[1] => [Some("a")]
    extract(year from d) => [Some("extract")]
    EXISTS (SELECT 1) => [Some("exists")]
    ARRAY(SELECT 1) => [Some("array")]
    coalesce(a, b) => [Some("coalesce")]
    now() - interval '7 days' => [Some("?column?")]
    date '2020-01-01' => [Some("date")]
    sum(a) FILTER (WHERE b) => [Some("sum")]
    -a => [Some("?column?")]
    a.b.c() => [Some("c")]
    $1 => [Some("?column?")]
    a::int + 1 => [Some("?column?")]
    interval '1 day' => [Some("interval")]
    "#);
}

#[test]
fn values_casts_and_trim_have_names_of_their_own() {
    let of = |sql: &str| names(&Statement::new(sql)).into_iter().flatten().collect::<Vec<_>>();
    assert_eq!(of("VALUES (1, 'a'), (2, 'b')"), ["column1", "column2"]);
    assert_eq!(of("SELECT 't'::boolean::text, trim(x)"), ["text", "btrim"]);
}

#[test]
fn names_without_quotes_are_in_lower_case() {
    let cases = [
        ("SELECT Id FROM t", vec![Some("id")]),
        ("SELECT t.CustomerId, \"FullName\" FROM t", vec![Some("customerid"), None]),
        ("SELECT a AS Some_Name, b Other, c \"Kept\" FROM t", vec![Some("some_name"), Some("other"), None]),
        ("SELECT a, b FROM t", vec![]),
    ];
    for (sql, wanted) in cases {
        let wanted: Vec<_> = wanted.into_iter().map(|name| name.map(str::to_owned)).collect();
        assert_eq!(names(&Statement::new(sql)), wanted, "{sql}");
    }
}
