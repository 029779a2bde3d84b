use super::{groups, portable};
use crate::plan::tests::assert_rewritten;

#[test]
fn patterns_are_read() {
    for (pattern, count) in [("a", 0), ("(a)(?:b)", 1), (r"\(a(b[(])", 1), ("(a(b))", 2)] {
        assert_eq!(groups(pattern), count, "{pattern}");
    }
    assert_eq!(portable(r"\mab\M\\m\Z"), r"\bab\b\\m\z");
}

#[test]
fn functions_of_patterns() {
    assert_rewritten(&[
        (
            "SELECT regexp_match(a, '(b)(c)') FROM t",
            "SELECT (CASE WHEN system.main.regexp_matches(a, '(b)(c)', 's') THEN [regexp_extract(a, '(b)(c)', 1, 's'), regexp_extract(a, '(b)(c)', 2, 's')] END) FROM t",
        ),
        (
            "SELECT (regexp_matches(a, 'b', 'i'))[1] FROM t",
            "SELECT (unnest([CASE WHEN system.main.regexp_matches(a, 'b', 'si') THEN [regexp_extract(a, 'b', 0, 'si')] END]))[1] FROM t",
        ),
        (
            "SELECT regexp_matches(a, 'b.', 'g') FROM t",
            "SELECT unnest(list_transform(regexp_extract_all(a, 'b.', 0, 's'), lambda _found: [regexp_extract(_found, 'b.', 0, 's')])) AS regexp_matches FROM t",
        ),
        (
            "SELECT substring(a FROM 'o(.)b'), substring(a, 'o.b'), substring(f(a, b) from $$\\mx$$) FROM t",
            "SELECT system.pgc.regexp_first(a , 'o(.)b', 1), system.pgc.regexp_first(a, 'o.b', 0), system.pgc.regexp_first(f(a, b) , '\\bx', 0) FROM t",
        ),
        (
            "SELECT substring(a FROM 2), substring(a FROM 2 FOR 3), substring(a, '2'), substring(a, b), regexp_matches(a, 'b'), x.regexp_match(a, 'b') FROM t",
            "",
        ),
        ("SELECT 'regexp_match(a, ''b'')', \"substring\" FROM t -- substring(a from 'b')", ""),
    ]);
}

#[test]
fn similar() {
    assert_rewritten(&[
        (
            "SELECT a SIMILAR TO '%.(b|c)_', a SIMILAR TO 'a_b'",
            "SELECT a SIMILAR TO '(?s:.*)\\.(b|c)(?s:.)', a SIMILAR TO 'a(?s:.)b'",
        ),
        ("SELECT a SIMILAR TO '.*b_', a SIMILAR TO 'a.c', a SIMILAR TO b", ""),
    ]);
}
