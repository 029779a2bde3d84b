use openduck_proto::{
    channel::Caller,
    v1::{Begin, ExecuteQueryReply, ExecuteQueryRequest, StreamResultsReply, TransactionState},
};

use super::{Seat, Seats};

fn caller(user: &str) -> Caller {
    Caller { user: user.to_owned() }
}

fn reply(lsn: u64, transaction: TransactionState) -> ExecuteQueryReply {
    ExecuteQueryReply { lsn, transaction: transaction.into(), ..ExecuteQueryReply::default() }
}

fn note(seat: &Seat, worker: &str, reply: &ExecuteQueryReply) {
    seat.note(worker, &ExecuteQueryRequest::default(), reply);
}

#[test]
fn a_session_is_its_users() {
    let seats = Seats::new();
    assert!(seats.of(&caller("a"), "").is_none(), "a statement alone has no session");
    let seat = seats.of(&caller("a"), "s").unwrap();
    note(&seat, "w1", &reply(7, TransactionState::Active));
    assert_eq!(seats.of(&caller("a"), "s").unwrap().bound().as_deref(), Some("w1"));
    assert_eq!(seats.of(&caller("b"), "s").unwrap().bound(), None);
    assert_eq!(seats.remove(&caller("a"), "s").unwrap().bound().as_deref(), Some("w1"));
    assert_eq!(seats.of(&caller("a"), "s").unwrap().bound(), None);
}

#[test]
fn it_carries_along_what_it_has_seen_and_wants() {
    let seat = Seats::new().of(&caller("a"), "s").unwrap();
    let mut request = ExecuteQueryRequest::default();
    request.settings.insert("TimeZone".to_owned(), "UTC".to_owned());
    seat.prepare(&mut request);
    assert_eq!(request.session_lsn, 0);
    seat.note("w1", &request, &reply(7, TransactionState::Idle));
    // What another worker has answered meanwhile may be older.
    let mut changed = reply(5, TransactionState::Idle);
    changed.settings.insert("integer_division".to_owned(), "true".to_owned());
    note(&seat, "w2", &changed);
    let mut request = ExecuteQueryRequest { session_lsn: 3, ..ExecuteQueryRequest::default() };
    seat.prepare(&mut request);
    assert_eq!(request.session_lsn, 7);
    assert_eq!(request.settings.len(), 2);
}

#[test]
fn a_transaction_binds_it_and_ends_where_it_is() {
    let seat = Seats::new().of(&caller("a"), "s").unwrap();
    let begin = ExecuteQueryRequest { begin: Begin::ReadWrite.into(), ..ExecuteQueryRequest::default() };
    seat.enter("w1", &begin);
    assert_eq!(seat.bound().as_deref(), Some("w1"), "it is open even where its first statement fails");
    // A read that was under way elsewhere says nothing of it.
    note(&seat, "w2", &reply(1, TransactionState::Idle));
    assert_eq!(seat.bound().as_deref(), Some("w1"));
    note(&seat, "w1", &reply(2, TransactionState::Failed));
    assert_eq!(seat.bound().as_deref(), Some("w1"));
    note(&seat, "w1", &reply(2, TransactionState::Idle));
    assert_eq!(seat.bound(), None);
    assert_eq!(seat.workers(), [("w1".to_owned(), String::new())]);
    // One that was refused has begun nothing.
    seat.enter("w2", &begin);
    seat.leave("w2", &begin);
    assert_eq!(seat.bound(), None);
}

#[test]
fn what_one_worker_keeps_binds_it_for_good() {
    let seat = Seats::new().of(&caller("a"), "s").unwrap();
    let pinned = ExecuteQueryReply { pinned: true, ..reply(1, TransactionState::Idle) };
    note(&seat, "w1", &pinned);
    note(&seat, "w1", &reply(1, TransactionState::Idle));
    assert_eq!(seat.bound().as_deref(), Some("w1"));
    seat.begin_anew();
    assert_eq!(seat.bound(), None);
    // What is still open there is never met again.
    let mut request = ExecuteQueryRequest { session_id: "s".to_owned(), ..ExecuteQueryRequest::default() };
    seat.prepare(&mut request);
    assert_eq!(request.session_id, "s~1");
}

#[test]
fn the_end_of_a_result_counts_for_its_session() {
    let seats = Seats::new();
    let seat = seats.of(&caller("a"), "s").unwrap();
    seats.expect("handle", &seat);
    let end = StreamResultsReply { lsn: 9, ..StreamResultsReply::default() };
    seats.of_result("handle").unwrap().note_end("w1", &end);
    assert!(seats.of_result("handle").is_none());
    let mut request = ExecuteQueryRequest::default();
    seat.prepare(&mut request);
    assert_eq!(request.session_lsn, 9);
}

#[test]
fn a_transaction_that_could_not_be_ended_in_order_has_ended() {
    let seat = Seat::default();
    let begin = ExecuteQueryRequest { begin: Begin::ReadWrite.into(), ..ExecuteQueryRequest::default() };
    seat.enter("w1", &begin);
    let of = |sql: &str| ExecuteQueryRequest { sql: sql.to_owned(), ..ExecuteQueryRequest::default() };
    seat.end_transaction("w2", &of("COMMIT"));
    assert_eq!(seat.bound().as_deref(), Some("w1"), "it is another worker's");
    for goes_on in ["ROLLBACK TO SAVEPOINT s", "SELECT 1", "commits"] {
        seat.end_transaction("w1", &of(goes_on));
        assert_eq!(seat.bound().as_deref(), Some("w1"), "{goes_on}");
    }
    seat.end_transaction("w1", &of("rollback work;"));
    assert_eq!(seat.bound(), None);
}
