use proptest::prelude::*;

use super::*;

proptest! {
    #[test]
    fn the_pieces_and_what_is_between_them_are_the_script(script in any::<String>()) {
        check(&script);
    }

    #[test]
    fn so_are_those_of_quotes_and_comments(
        parts in prop::collection::vec(
            prop::sample::select(&["'", "\"", "$$", "$a$", "--", "/*", "*/", "\n", ";", "a", " ", "E'", "\\", "é", "$", "$1", "U&'"][..]),
            0..30,
        ),
    ) {
        check(&parts.concat());
    }
}

/// Pieces are in order, begin and end with no blank, and between them is nothing but blanks, comments and semicolons.
fn check(script: &str) {
    let mut at = 0;
    for piece in cut(script) {
        assert!(at <= piece.start && piece.start < piece.end);
        assert!(tokens(&script[at..piece.start]).iter().all(|token| token.kind == Kind::Semicolon));
        assert_eq!(script[piece.start..piece.end].trim(), &script[piece.start..piece.end]);
        at = piece.end;
    }
    assert!(tokens(&script[at..]).iter().all(|token| token.kind == Kind::Semicolon), "{script:?}");
}

#[test]
fn a_comment_stays_with_its_statement() {
    let script = "/* a; */ SELECT 1 ; -- b;\nSELECT 2 -- c;";
    let pieces: Vec<_> = cut(script).into_iter().map(|piece| &script[piece.start..piece.end]).collect();
    assert_eq!(pieces, ["/* a; */ SELECT 1", "-- b;\nSELECT 2 -- c;"]);
}
