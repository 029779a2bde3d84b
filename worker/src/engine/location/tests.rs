use openduck_proto::ErrorKind;

use super::*;

fn located(message: &str, sql: &str) -> (String, u32) {
    let error = locate(Error::of(ErrorKind::Catalog, message), sql);
    (error.message, error.position)
}

#[test]
fn a_drawing_becomes_a_number() {
    let message = "no table\nDid you mean?\n\nLINE 1: SELECT * FROM nope\n                      ^^^^";
    assert_eq!(located(message, "SELECT * FROM nope"), ("no table\nDid you mean?".to_owned(), 15));
    let message = "no table\n\nLINE 2: FROM nope\n             ^";
    assert_eq!(located(message, "SELECT *\nFROM nope"), ("no table".to_owned(), 15));
    assert_eq!(located(message, "SELECT *\r\nFROM nope").1, 16);
}

#[test]
fn long_lines_and_wide_characters_count() {
    let sql = format!("SELECT {}, nope, {}", "a".repeat(300), "b".repeat(300));
    let shown = format!("...{}, nope, {}...", "a".repeat(50), "b".repeat(50));
    let caret = " ".repeat("LINE 1: ...".len() + 52);
    let (_, position) = located(&format!("x\n\nLINE 1: {shown}\n{caret}^"), &sql);
    assert_eq!(&sql[position as usize - 1..][..4], "nope");
    let sql = "SELECT '鴨鴨', nope";
    let caret = " ".repeat("LINE 1: SELECT '".len() + 4 + "', ".len());
    assert_eq!(located(&format!("x\n\nLINE 1: {sql}\n{caret}^"), sql).1, 14);
}

#[test]
fn what_is_no_drawing_stays() {
    for message in
        ["plain", "x\n\nLINE 9: nope\n        ^", "x\n\nLINE a: nope\n        ^", "x\n\nLINE 1: nope\n", "\n\nLINE "]
    {
        assert_eq!(located(message, "SELECT 1"), (message.to_owned(), 0));
    }
}

proptest::proptest! {
    #[test]
    fn nothing_panics(message in ".{0,40}(\n\nLINE [0-9]{1,3}: .{0,20}\n {0,30}\\^)?", sql in ".{0,60}") {
        located(&message, &sql);
    }
}
