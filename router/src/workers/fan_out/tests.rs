use std::time::Duration;

use openduck_planner::explain::Measured;

use super::{super::divide::Found, *};

fn query(setting: Option<&str>) -> ExecuteQueryRequest {
    let settings = setting.map(|rows| (SETTING.to_owned(), rows.to_owned()));
    let (sql, database) = ("FROM t".to_owned(), "mydb".to_owned());
    ExecuteQueryRequest { sql, database, settings: settings.into_iter().collect(), ..ExecuteQueryRequest::default() }
}

fn user(name: &str) -> Caller {
    Caller { user: name.to_owned() }
}

#[test]
fn a_query_may_be_split_from_as_many_rows_as_its_session_says() {
    let max = |request: &ExecuteQueryRequest, workers| whole_rows_max(request, &user("ada"), workers);
    assert_eq!(max(&query(None), 2), SPLIT_ROWS - 1);
    assert_eq!(max(&query(Some("1000")), 2), 999);
    assert_eq!(max(&query(Some("1")), 2), 1);
    assert_eq!(max(&query(Some("0")), 2), 0, "it is off");
    assert_eq!(max(&query(Some("1000")), 1), 0, "there is nobody else");
}

#[test]
fn what_is_more_than_a_query_of_the_newest_rows_runs_whole() {
    let ada = user("ada");
    let others = [
        ExecuteQueryRequest { mode: Mode::Describe.into(), ..query(None) },
        ExecuteQueryRequest { begin: Begin::ReadOnly.into(), ..query(None) },
        ExecuteQueryRequest { inputs: vec![InputSchema::default()], ..query(None) },
        ExecuteQueryRequest { freshness: Some(Freshness::Snapshot("7".to_owned())), ..query(None) },
        ExecuteQueryRequest { database: "mydb@7".to_owned(), ..query(None) },
    ];
    for other in others {
        assert_eq!(whole_rows_max(&other, &ada, 4), 0, "{other:?}");
    }
    let share = user(&openduck_proto::share::user(&[0; 32]));
    assert_eq!(whole_rows_max(&query(None), &share, 4), 0);
}

#[test]
fn only_what_was_stopped_does_not_run_whole() {
    for kind in [ErrorKind::Interrupt, ErrorKind::Timeout] {
        assert!(matches!(Undivided::from(Error::of(kind, "")), Undivided::Stopped(_)));
    }
    for kind in [ErrorKind::NoWorker, ErrorKind::Binder, ErrorKind::Internal, ErrorKind::OutOfMemory] {
        assert!(matches!(Undivided::from(Error::of(kind, "")), Undivided::Failed(_)));
    }
    for kind in [ErrorKind::InvalidInput, ErrorKind::Unsupported] {
        assert!(matches!(Undivided::from(Error::of(kind, "")), Undivided::Whole(_)));
    }
}

#[test]
fn dividing_pays_where_the_parts_take_longer_together_than_all_of_it_has() {
    let ran = |ms: f64| Ran { number: 0, worker: String::new(), measured: Measured { ms, bytes: 0, all: true } };
    let took = Duration::from_millis(100);
    assert!(paid(&[ran(80.0), ran(70.0)], took));
    assert!(!paid(&[ran(60.0), ran(40.0)], took));
    assert!(!paid(&[], took));
}

#[test]
fn what_is_better_not_divided_is_known_by_its_text_and_its_setting() {
    let known = Found::default();
    known.note_undivided(&query(Some("1000")));
    assert!(known.is_undivided(&query(Some("1000"))));
    assert!(!known.is_undivided(&query(None)));
    assert!(!known.is_undivided(&ExecuteQueryRequest { database: "other".to_owned(), ..query(Some("1000")) }));
}

#[test]
fn a_part_has_its_own_ticket_and_its_statements_settings() {
    let request = ExecuteQueryRequest { execution_id: "whole".to_owned(), timeout_ms: 9, ..query(Some("5")) };
    let part = part("secret", &user("ada"), &request, "SELECT 1".to_owned(), 7);
    let ticket = part.ticket.clone().unwrap();
    ticket.check("secret").unwrap();
    assert_eq!((ticket.lsn, ticket.user.as_str(), ticket.database.as_str()), (7, "ada", "mydb"));
    assert_eq!(ticket.execution_id, part.execution_id);
    assert_eq!((part.part_of.as_str(), part.timeout_ms), ("whole", 9));
    assert_eq!(part.settings, request.settings);
    assert!(part.session_id.is_empty() && part.whole_rows_max == 0);
}
