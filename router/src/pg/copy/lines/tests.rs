use proptest::prelude::*;

use super::*;
use crate::pg::{encode::Format, types::Type};

fn text(delimiter: u8, null: &str, header: CopyHeader) -> CopyForm {
    CopyForm::Text { delimiter, null: null.to_owned(), header }
}

fn csv(change: impl FnOnce(&mut CopyCsv)) -> CopyForm {
    let mut csv = CopyCsv {
        delimiter: b',',
        null: String::new(),
        header: CopyHeader::None,
        quote: b'"',
        escape: b'"',
        force_quote: Default::default(),
        force_not_null: Default::default(),
        force_null: Default::default(),
    };
    change(&mut csv);
    CopyForm::Csv(Box::new(csv))
}

/// The rows of data that arrives in pieces of so many bytes, with `|` between values and `~` for NULL.
fn rows(form: CopyForm, names: &[&str], data: &str, piece: usize) -> Result<Vec<String>, Failure> {
    let columns = names.iter().map(|name| ((*name).to_owned(), Type::Text, "VARCHAR".to_owned())).collect();
    let mut columns = Columns::new(columns, Format::Text);
    let mut lines = Lines::new(form, "t", names);
    for piece in data.as_bytes().chunks(piece) {
        lines.feed(piece);
        assert!(!lines.read(&mut columns, false)?, "a batch is larger than that");
    }
    lines.read(&mut columns, true)?;
    let Some(batch) = columns.take()? else { return Ok(Vec::new()) };
    let value = |column: usize, row: usize| {
        let column = arrow_array::cast::AsArray::as_string::<i32>(batch.column(column));
        if arrow_array::Array::is_null(column, row) { "~".to_owned() } else { column.value(row).to_owned() }
    };
    let row = |row| (0..names.len()).map(|column| value(column, row)).collect::<Vec<_>>().join("|");
    Ok((0..batch.num_rows()).map(row).collect())
}

fn read(form: &CopyForm, names: &[&str], data: &str) -> Vec<String> {
    let whole = rows(form.clone(), names, data, data.len().max(1)).unwrap();
    for piece in 1..data.len() {
        assert_eq!(rows(form.clone(), names, data, piece).unwrap(), whole, "in pieces of {piece}");
    }
    whole
}

fn refused(form: CopyForm, names: &[&str], data: &str) -> String {
    let failure = rows(form, names, data, 3).unwrap_err();
    format!("{} {} [{}]", failure.sqlstate(), failure.message(), failure.context())
}

#[test]
fn text_is_read() {
    let form = text(b'\t', "\\N", CopyHeader::None);
    assert_eq!(read(&form, &["a", "b"], "1\tx\n\\N\t\n"), ["1|x", "~|"]);
    for ending in ["\n", "\r\n", "\r"] {
        assert_eq!(read(&form, &["a"], &format!("a{ending}b{ending}c")), ["a", "b", "c"]);
        assert_eq!(read(&form, &["a"], &format!("{ending}{ending}")), ["", ""]);
    }
    assert_eq!(read(&form, &["a"], "\n\n"), ["", ""]);
    assert_eq!(read(&form, &["a"], "a\\tb\\\\\\n\\.\\x41\\101\\q\\\nz"), ["a\tb\\\n.AAq\nz"]);
    assert_eq!(read(&form, &["a"], "a\n\\.\nno more"), ["a"]);
    assert_eq!(read(&text(b'|', "", CopyHeader::Names), &["a", "b"], "x|y\n|\\|\n"), ["~||"]);
}

#[test]
fn csv_is_read() {
    let plain = csv(|_| {});
    assert_eq!(read(&plain, &["a", "b"], "1,\"x,\"\"y\"\"\n\"\n,\"\"\n"), ["1|x,\"y\"\n", "~|"]);
    assert_eq!(read(&plain, &["a", "b"], "a\"b,\"c\\,d\r\n\"\r\n\",e"), ["ab,c\\|d", "\r\n|e"]);
    assert_eq!(
        refused(plain.clone(), &["a"], "1\n2\r3\n"),
        "22P04 unquoted carriage return found in data [COPY t, line 2]"
    );
    assert_eq!(read(&plain, &["a"], "x\n\\.\ny\n"), ["x"]);
    let other = csv(|csv| (csv.quote, csv.escape, csv.delimiter) = (b'\'', b'\\', b';'));
    assert_eq!(read(&other, &["a", "b"], "'it\\'s \\\\ \\n;';b"), ["it's \\ \\n;|b"]);
    let forced = csv(|csv| {
        csv.null = "x".to_owned();
        csv.force_null = openduck_planner::plan::CopyColumns::Named(vec!["a".to_owned()]);
        csv.force_not_null = openduck_planner::plan::CopyColumns::Named(vec!["b".to_owned()]);
    });
    assert_eq!(read(&forced, &["a", "b", "c"], "\"x\",x,x\nx,\"x\",\"x\""), ["~|x|~", "~|x|x"]);
}

#[test]
fn what_is_no_line_is_told_with_its_place() {
    let form = || text(b'\t', "\\N", CopyHeader::None);
    assert_eq!(
        refused(form(), &["a", "b"], "1\t2\n3\n"),
        "22P04 missing data for column \"b\" [COPY t, line 2: \"3\"]"
    );
    assert_eq!(
        refused(form(), &["a"], "1\t2\n"),
        "22P04 extra data after last expected column [COPY t, line 1: \"1\t2\"]"
    );
    assert_eq!(refused(csv(|_| {}), &["a"], "\"x\n\n"), "22P04 unterminated CSV quoted field [COPY t, line 1]");
    let matched = csv(|csv| csv.header = CopyHeader::Match);
    assert_eq!(
        refused(matched.clone(), &["a", "b"], "a,c\n1,2\n"),
        "22P04 column name mismatch in header line field 2: got \"c\", expected \"b\" [COPY t, line 1: \"a,c\"]"
    );
    assert_eq!(
        refused(matched.clone(), &["a"], "a,b\n"),
        "22P04 wrong number of fields in header line [COPY t, line 1: \"a,b\"]"
    );
    assert_eq!(read(&matched, &["a", "b"], "a,\"b\"\n1,2\n"), ["1|2"]);
}

proptest! {
    #[test]
    fn any_bytes_are_read(data in prop::collection::vec(prop::sample::select(&b"ab,;\"'\\\n\r\tNx."[..]), 0..60), piece in 1usize..9) {
        let data = String::from_utf8(data).unwrap();
        for form in [text(b'\t', "\\N", CopyHeader::None), csv(|_| {}), csv(|csv| csv.escape = b'\\')] {
            // However it is cut, it says the same.
            prop_assert_eq!(rows(form.clone(), &["a", "b"], &data, piece), rows(form, &["a", "b"], &data, 1000));
        }
    }
}
