use bytes::BufMut;
use proptest::prelude::*;

use super::*;

fn framed(kind: u8, body: &[u8]) -> BytesMut {
    let mut buffer = BytesMut::new();
    buffer.put_u8(kind);
    buffer.put_u32(body.len() as u32 + 4);
    buffer.put_slice(body);
    buffer
}

#[test]
fn a_message_is_taken_only_when_it_is_whole() {
    let whole = framed(b'Q', b"SELECT 1\0");
    for cut in 0..whole.len() {
        assert_eq!(take(&mut BytesMut::from(&whole[..cut]), 1000).unwrap(), None);
    }
    let mut buffer = whole;
    buffer.extend_from_slice(&framed(b'S', b""));
    assert_eq!(take(&mut buffer, 1000).unwrap(), Some(Message::Query("SELECT 1".to_owned())));
    assert_eq!(take(&mut buffer, 1000).unwrap(), Some(Message::Sync));
    assert!(buffer.is_empty());
}

#[test]
fn limits_and_forms_are_kept() {
    let sqlstate = |mut buffer: BytesMut| take(&mut buffer, 1000).unwrap_err().sqlstate().to_owned();
    assert_eq!(sqlstate(BytesMut::from(&b"Q\x7f\xff\xff\xff"[..])), "54000");
    assert_eq!(sqlstate(BytesMut::from(&b"Q\0\0\0\x03"[..])), "08P01");
    assert_eq!(sqlstate(BytesMut::from(&b"Q\x80\0\0\0"[..])), "08P01");
    // What is never large is not waited for.
    assert_eq!(sqlstate(BytesMut::from(&b"S\x3f\xff\xff\xff"[..])), "08P01");
    assert_eq!(sqlstate(BytesMut::from(&b"\xff"[..])), "08P01");
    assert_eq!(sqlstate(framed(b'Q', b"no end")), "08P01");
    assert_eq!(sqlstate(framed(b'Q', b"\xff\xfe\0")), "22021");
    assert_eq!(sqlstate(framed(b'Q', b"SELECT 1\0more")), "08P01");
    assert_eq!(sqlstate(framed(b'B', b"\0\0\0\0\xff\xff\0\0")), "08P01");
    assert_eq!(sqlstate(framed(b'B', b"\0\0\0\x01\0\x07\0\0\0\0")), "08P01");
    assert_eq!(sqlstate(framed(b'D', b"Xname\0")), "08P01");
}

#[test]
fn any_limit_of_rows_is_read() {
    for (rows, expected) in [(0i32, usize::MAX), (-1, usize::MAX), (i32::MAX, i32::MAX as usize), (5, 5)] {
        let mut body = b"\0".to_vec();
        body.extend_from_slice(&rows.to_be_bytes());
        let message = take(&mut framed(b'E', &body), 1000).unwrap();
        assert_eq!(message, Some(Message::Execute { portal: String::new(), rows_max: expected }));
    }
}

#[test]
fn what_is_ahead_can_be_seen() {
    let mut buffer = framed(b'E', b"p\0\0\0\0\0");
    buffer.extend_from_slice(&framed(b'S', b""));
    buffer.extend_from_slice(b"Q\0\0");
    let kinds: Vec<u8> = ahead(&buffer).map(|(kind, _)| kind).collect();
    assert_eq!(kinds, b"ES");
    assert_eq!(executed_portal(ahead(&buffer).next().unwrap().1), Some(&b"p"[..]));
}

proptest! {
    #[test]
    fn no_bytes_make_it_panic(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
        let mut buffer = BytesMut::from(&bytes[..]);
        while let Ok(Some(_)) = take(&mut buffer, 1 << 20) {}
    }

    #[test]
    fn no_body_makes_it_panic(kind in proptest::sample::select(b"QPBDECHSXpdcf".to_vec()), body in proptest::collection::vec(any::<u8>(), 0..100)) {
        let _ = take(&mut framed(kind, &body), 1 << 20);
    }
}
