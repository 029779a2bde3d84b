use super::*;

fn shown(text: &str) -> Vec<(&str, Kind)> {
    tokens(text).into_iter().map(|token| (&text[token.start..token.end], token.kind)).collect()
}

#[test]
fn quotes_and_comments() {
    use Kind::{Number, Operator, Parameter, Quoted, Text, Word};
    assert_eq!(
        shown("'a''b' E'\\'' \"x\"\"y\" $$q$$ $t$ $$ $t$ /* /* */ */ $1 $n U&'x' X'1F' b$c -- e"),
        [
            ("'a''b'", Text),
            ("E'\\''", Text),
            ("\"x\"\"y\"", Quoted),
            ("$$q$$", Text),
            ("$t$ $$ $t$", Text),
            ("$1", Parameter),
            ("$n", Parameter),
            ("U&'x'", Text),
            ("X'1F'", Text),
            ("b$c", Word),
        ]
    );
    assert_eq!(
        shown("a=-1::int/*x*/-.5e-3"),
        [
            ("a", Word),
            ("=", Operator),
            ("-", Operator),
            ("1", Number),
            ("::", Operator),
            ("int", Word),
            ("-", Operator),
            (".5e-3", Number)
        ]
    );
}

#[test]
fn what_is_not_closed_ends_with_the_text() {
    for text in ["'a", "\"a", "$$a", "/* a", "E'\\", "$a$ $b$", "U&'"] {
        assert!(tokens(text).len() <= 1, "{text}");
    }
}
