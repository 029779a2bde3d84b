use crate::plan::tests::assert_rewritten;

#[test]
fn unicode_is_read() {
    assert_rewritten(&[
        (r"SELECT U&'d\0061t\+000061 \\', u&'d!0061''' UESCAPE '!'", r"SELECT 'data \', 'da'''"),
        (r"SELECT E'a\n\u0041\'\u0027', 'U&''\0061'''", r"SELECT E'a\nA\'\'', 'U&''\0061'''"),
        (r"SELECT E'\\u0041', U&'\zz', '\u0041', $$U&'\0061'$$, E'\n'", ""),
    ]);
}
