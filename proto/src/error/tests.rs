use super::*;

fn all_kinds() -> impl Iterator<Item = ErrorKind> {
    (0..200).filter_map(|n| ErrorKind::try_from(n).ok())
}

#[test]
fn every_kind_has_a_failing_status_and_a_well_formed_sqlstate() {
    for kind in all_kinds() {
        let (code, sqlstate) = codes(kind);
        assert_ne!(code, Code::Ok, "{kind:?}");
        assert_eq!(sqlstate.len(), 5, "{kind:?}");
        assert!(sqlstate.bytes().all(|b| b.is_ascii_digit() || b.is_ascii_uppercase()), "{kind:?}");
    }
}

#[test]
fn an_error_survives_the_status_whole() {
    for kind in all_kinds() {
        let error = Error::of(kind, "näme \"x\" is wrong").with_hint("do this").with_position(7).with_sqlstate("42P01");
        assert_eq!(Error::from_status(&error.to_status()), error);
    }
}

#[test]
fn a_long_message_is_cut_on_a_character() {
    let status = Error::of(ErrorKind::Binder, "ü".repeat(5000)).to_status();
    let error = Error::from_status(&status);
    assert!(error.message.len() < 3100 && error.message.ends_with('…'));
}

#[test]
fn a_foreign_status_keeps_its_message() {
    let error = Error::from_status(&Status::unavailable("worker connect: refused"));
    assert_eq!((error.kind(), error.message.as_str()), (ErrorKind::NoWorker, "worker connect: refused"));
}
