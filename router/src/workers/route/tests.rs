use std::{collections::BTreeSet, sync::Arc};

use openduck_proto::{
    peer::Peers,
    v1::{DatabaseState, HeartbeatRequest, WorkerRegistration, WorkerState},
};

use super::{Route, Wish};
use crate::workers::members::{Member, Members};

/// A worker that has `mydb` open at `head`, or not at all, with so many statements, and says who writes.
fn join(members: &Members, id: &str, head: Option<u64>, writer: &str, running: u32) {
    let databases = head.map(|head| DatabaseState { name: "MyDB".to_owned(), head, writer: writer.to_owned() });
    let state = WorkerState { databases: databases.into_iter().collect(), running, ..WorkerState::default() };
    let registration = WorkerRegistration {
        worker_id: id.to_owned(),
        endpoint: "http://127.0.0.1:1".to_owned(),
        access_token: "secret".to_owned(),
        state: Some(state),
        ..WorkerRegistration::default()
    };
    members.register(registration).unwrap();
}

fn names(members: &[Arc<Member>]) -> Vec<&str> {
    members.iter().map(|member| member.id.as_str()).collect()
}

fn wish(least: u64) -> Wish<'static> {
    Wish { database: "mydb", sql: "", least }
}

// Calls are made lazily, but a channel wants a runtime.
#[tokio::test]
async fn equal_workers_take_turns() {
    let members = Members::new("secret".to_owned(), Peers::default());
    for id in ["a", "b", "c"] {
        join(&members, id, Some(5), "a", 0);
    }
    let route = Route::default();
    let first: Vec<_> =
        (0..3).map(|_| route.readers(members.serving("mydb").unwrap(), &wish(0))[0].id.clone()).collect();
    assert_eq!(first, ["a", "b", "c"]);
}

#[tokio::test]
async fn reads_go_where_the_snapshot_is_and_the_load_is_low() {
    let members = Members::new("secret".to_owned(), Peers::default());
    join(&members, "behind", Some(5), "writer", 0);
    join(&members, "busy", Some(9), "writer", 4);
    join(&members, "cold", None, "writer", 0);
    join(&members, "idle", Some(9), "writer", 0);
    join(&members, "writer", Some(8), "writer", 1);
    let route = Route::default();
    let order = route.readers(members.serving("MYDB").unwrap(), &wish(9));
    assert_eq!(names(&order), ["idle", "writer", "cold", "busy", "behind"]);
    let _calls: Vec<_> = (0..2).map(|_| order[0].call()).collect();
    order[1].shun();
    let order = route.readers(members.serving("mydb").unwrap(), &wish(0));
    assert_eq!(order[0].id, "behind");
    assert_eq!(order[4].id, "writer", "what was not reached is tried last");
}

#[tokio::test]
async fn writes_go_to_whoever_holds_the_lease() {
    let members = Members::new("secret".to_owned(), Peers::default());
    join(&members, "a", Some(9), "b", 0);
    join(&members, "b", Some(9), "b", 50);
    join(&members, "c", Some(9), "gone", 0);
    let route = Route::default();
    let order = route.writers(members.serving("mydb").unwrap(), &wish(0));
    assert_eq!(order[0].id, "b");
    let draining = WorkerState { draining: true, ..WorkerState::default() };
    let heartbeat = |id: &str, state| HeartbeatRequest {
        worker_id: id.to_owned(),
        access_token: "secret".to_owned(),
        state: Some(state),
    };
    assert!(members.heartbeat(heartbeat("b", draining)).unwrap());
    let order = route.writers(members.serving("mydb").unwrap(), &wish(0));
    assert_eq!(order[2].id, "b");
    assert!(!members.heartbeat(heartbeat("unknown", WorkerState::default())).unwrap());
    let forged = HeartbeatRequest { access_token: "guess".to_owned(), ..heartbeat("a", WorkerState::default()) };
    assert!(members.heartbeat(forged).is_err());
}

#[tokio::test]
async fn a_worker_serves_what_it_has_said() {
    let members = Members::new("secret".to_owned(), Peers::default());
    assert!(members.serving("mydb").is_err(), "nobody is there");
    let registration = WorkerRegistration {
        worker_id: "a".to_owned(),
        endpoint: "http://127.0.0.1:1".to_owned(),
        databases: vec!["MyDB".to_owned()],
        access_token: "secret".to_owned(),
        ..WorkerRegistration::default()
    };
    members.register(registration.clone()).unwrap();
    assert_eq!(names(&members.serving("mydb/branch@5").unwrap()), ["a"]);
    assert!(members.serving("other").is_err());
    join(&members, "b", None, "", 0);
    assert_eq!(names(&members.serving("other").unwrap()), ["b"]);
    for wrong in [
        WorkerRegistration { access_token: String::new(), ..registration.clone() },
        WorkerRegistration { endpoint: String::new(), ..registration.clone() },
        WorkerRegistration { endpoint: "no endpoint".to_owned(), ..registration },
    ] {
        assert!(members.register(wrong).is_err());
    }
}

#[tokio::test]
async fn equal_statements_go_to_one_worker_as_long_as_it_is_not_busier() {
    let members = Members::new("secret".to_owned(), Peers::default());
    for id in ["a", "b", "c"] {
        join(&members, id, Some(5), "a", 0);
    }
    let route = Route::default();
    let best = |sql: &str| {
        let wish = Wish { database: "mydb", sql, least: 0 };
        Arc::clone(&route.readers(members.serving("mydb").unwrap(), &wish)[0])
    };
    let first = best("SELECT 1");
    assert!((0..9).all(|_| best("SELECT 1").id == first.id));
    let all: BTreeSet<_> = (0..60).map(|number| best(&format!("SELECT {number}")).id.clone()).collect();
    assert_eq!(all.len(), 3, "different ones go to all");
    let _calls: Vec<_> = (0..3).map(|_| first.call()).collect();
    assert_ne!(best("SELECT 1").id, first.id);
}
