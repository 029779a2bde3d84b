use super::*;
use crate::uri::Target;

fn endpoint() -> Endpoint {
    Target::parse("d", &[]).unwrap().place(|_| None).unwrap().endpoint
}

#[test]
fn the_engines_type_and_words_are_kept() {
    let error = Error::of(ErrorKind::Constraint, "NOT NULL constraint failed: t.a");
    let failure = Failure::of_status(&error.to_status(), &endpoint());
    assert_eq!(failure.kind, Kind::Constraint);
    assert_eq!(failure.message, "NOT NULL constraint failed: t.a\n(openduck server http://localhost:7878)");
    assert!(!failure.unclear);
}

#[test]
fn every_kind_but_the_deadly_ones_has_the_engines_number() {
    // duckdb::ExceptionType has other numbers than the wire; the names are the same.
    for kind in 1..=30 {
        let kind = ErrorKind::try_from(kind).unwrap();
        let name = |text: String| text.to_lowercase();
        let ours = name(format!("{:?}", exception(kind)));
        if !matches!(kind, ErrorKind::Fatal | ErrorKind::Internal) {
            assert_eq!(ours, name(format!("{kind:?}")));
        }
    }
}

#[test]
fn a_fatal_error_of_the_server_is_not_fatal_here() {
    let error = Error::of(ErrorKind::Fatal, "the disk is gone");
    let failure = Failure::of_server(&error, &endpoint());
    assert_eq!(failure.kind, Kind::Io);
    assert!(failure.message.starts_with("FATAL Error: the disk is gone"));
}

#[test]
fn advice_is_passed_on_once() {
    let error = Error::of(ErrorKind::Unauthenticated, "the token is wrong").with_hint("use another");
    let failure = Failure::of_server(&error, &endpoint());
    assert_eq!(failure.kind, Kind::Permission);
    assert_eq!(failure.message.matches("use another").count(), 1);
}

#[test]
fn a_broken_connection_is_unclear() {
    let io = std::io::Error::from(std::io::ErrorKind::ConnectionReset);
    let status = Status::from_error(Box::new(io));
    let failure = Failure::of_status(&status, &endpoint());
    assert!(failure.unclear, "{failure:?}");
    assert_eq!(failure.kind, Kind::Io);
}
