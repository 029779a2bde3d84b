use super::*;

/// A router sends again what it is told has not run: that is never said of a script that has committed something.
#[test]
fn a_script_that_has_committed_is_not_sent_again() {
    for kind in [ErrorKind::NoWorker, ErrorKind::ShuttingDown, ErrorKind::QueueFull, ErrorKind::NotARead] {
        let told = once_committed(Error::of(kind, "why").with_writer("another"));
        assert_eq!((told.kind(), told.writer.as_str()), (ErrorKind::SessionLost, ""));
        assert_eq!(told.sqlstate, Error::of(kind, "").sqlstate);
        assert!(told.message.contains("committed") && told.message.ends_with(": why"), "{}", told.message);
    }
    let constraint = Error::of(ErrorKind::Constraint, "why");
    assert_eq!(once_committed(constraint.clone()), constraint);
}
