use arrow_array::{Array, cast::AsArray, types::Int32Type};

use super::*;
use crate::pg::{encode::Format, types::Type};

fn columns() -> Columns {
    let column = |name: &str, kind, engine: &str| (name.to_owned(), kind, engine.to_owned());
    Columns::new(vec![column("a", Type::Int4, "INTEGER"), column("b", Type::Text, "VARCHAR")], Format::Binary)
}

/// A file of two rows.
fn file() -> Vec<u8> {
    let mut data = BINARY_HEAD.to_vec();
    data.extend_from_slice(b"\0\x02\0\0\0\x04\0\0\0\x07\0\0\0\x02hi");
    data.extend_from_slice(b"\0\x02\0\0\0\x04\xff\xff\xff\xff\xff\xff\xff\xff");
    data.extend_from_slice(b"\xff\xff");
    data
}

fn read(data: &[u8], piece: usize) -> Result<Columns, Failure> {
    let (mut frames, mut columns) = (Frames::new("t"), columns());
    for piece in data.chunks(piece) {
        frames.feed(piece);
        frames.read(&mut columns, false)?;
    }
    frames.read(&mut columns, true)?;
    Ok(columns)
}

#[test]
fn rows_are_read_however_they_arrive() {
    let data = [file(), b"no more".to_vec()].concat();
    for piece in 1..data.len() {
        let batch = read(&data, piece).unwrap().take().unwrap().unwrap();
        assert_eq!(batch.column(0).as_primitive::<Int32Type>().values(), &[7, -1]);
        assert_eq!(batch.column(1).as_string::<i32>().value(0), "hi");
        assert!(batch.column(1).is_null(1));
    }
    // The end may be missing.
    assert!(read(&file()[..file().len() - 2], 5).unwrap().take().unwrap().is_some());
}

#[test]
fn what_is_no_such_file_is_told() {
    let mut long = BINARY_HEAD.to_vec();
    long.extend_from_slice(b"\0\x02\xff\xff\xff\xfe");
    let mut flags = file();
    flags[11] = 1;
    for (data, what) in [
        (&b"1\thi\n"[..], "signature not recognized"),
        (b"", "signature not recognized"),
        (&BINARY_HEAD[..15], "signature not recognized"),
        (&file()[..30], "unexpected EOF"),
        (&[BINARY_HEAD, &b"\0\x03"[..]].concat(), "row field count is 3, expected 2"),
        (&long, "invalid field size"),
        (&flags, "unrecognized critical flags"),
    ] {
        let failure = read(data, 7).err().unwrap();
        assert!(failure.sqlstate() == "22P04" && failure.message().contains(what), "{what}: {failure:?}");
    }
    let mut short = file();
    short[24] = 3;
    assert!(read(&short, 100).is_err());
}
