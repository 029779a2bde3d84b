//! A store in Postgres and an object store: nothing that matters is on the machine of a server.

use std::{
    sync::Arc,
    time::{Duration, Instant},
};

use compat_tests::{
    postgres,
    server::{DATABASE, Server, TOKEN, openduck, text},
};
use tempfile::TempDir;

/// A Postgres, and a folder of objects.
struct Store {
    postgres: postgres::Server,
    objects: TempDir,
}

impl Store {
    fn new() -> Self {
        Self { postgres: postgres::Server::start(), objects: tempfile::tempdir().unwrap() }
    }

    fn flags(&self) -> Vec<String> {
        let objects = format!("file://{}", self.objects.path().display());
        ["--metadata", &self.postgres.url(), "--objects", &objects].map(str::to_owned).to_vec()
    }

    /// A server on it, on a machine that has nothing.
    fn serve(&self) -> Server {
        let flags = self.flags();
        let mut arguments = vec!["serve", "-d", DATABASE, "-t", TOKEN, "--port", "0"];
        arguments.extend(flags.iter().map(String::as_str));
        Server::spawn(&arguments, Arc::new(tempfile::tempdir().unwrap()), "postgres  ")
    }

    /// What a server on it says, that must not start.
    fn refused(&self, flags: &[String]) -> String {
        let output =
            openduck().args(["serve", "-d", DATABASE, "-t", TOKEN, "--port", "0"]).args(flags).output().unwrap();
        assert!(!output.status.success(), "{}", text(&output));
        text(&output)
    }
}

#[test]
fn postgres_holds_a_store_that_outlives_its_machines() {
    let store = Store::new();
    let server = store.serve();
    assert!(server.query("SHOW openduck.durability").contains("Postgres"));
    server.query("CREATE TABLE t AS SELECT i, 'row ' || i AS text FROM range(300000) r(i)");
    server.query("INSERT INTO t VALUES (-1, 'last')");
    // The machine is lost, and its lease runs on for a while.
    server.kill();
    let began = Instant::now();
    let server = store.serve();
    assert!(began.elapsed() < Duration::from_secs(20), "{:?}", began.elapsed());
    assert_eq!(server.query("SELECT count(*), min(i), max(text) FROM t"), "300001,-1,row 99999");
    server.query("CREATE SNAPSHOT kept");
    server.query("DELETE FROM t");
    server.stop();
    // What ends in order gives its lease back.
    let began = Instant::now();
    let server = store.serve();
    assert!(began.elapsed() < Duration::from_secs(8), "{:?}", began.elapsed());
    assert_eq!(server.query("SELECT count(*) FROM t"), "0");
    assert_eq!(server.query("SELECT count(*) FROM t AT (VERSION => 'kept')"), "300001");
}

#[test]
fn postgres_lets_one_server_write_at_a_time() {
    let store = Store::new();
    let first = store.serve();
    first.query("CREATE TABLE t AS SELECT 1 AS a");
    let said = store.refused(&store.flags());
    assert!(said.contains("is being written by"), "{said}");
    assert_eq!(first.query("SELECT a FROM t"), "1");
    first.query("INSERT INTO t VALUES (2)");
    // Paused for longer than its lease runs: another one takes over, and the first must not say anything any more.
    first.signal("STOP");
    let second = store.serve();
    second.query("INSERT INTO t VALUES (3)");
    first.signal("CONT");
    let late = first.try_query("INSERT INTO t VALUES (4)");
    assert!(late.is_err(), "{late:?}");
    let late = first.try_query("SELECT count(*) FROM t");
    assert!(late.is_err(), "{late:?}");
    assert_eq!(second.query("SELECT sum(a), count(*) FROM t"), "6,3");
}

#[test]
fn postgres_and_objects_belong_together() {
    let store = Store::new();
    let server = store.serve();
    server.query("CREATE TABLE t AS SELECT 1 AS a");
    server.stop();
    let mut flags = store.flags();
    let wrong = tempfile::tempdir().unwrap();
    flags[3] = format!("file://{}", wrong.path().display());
    let said = store.refused(&flags);
    assert!(said.contains("another bucket, prefix or folder"), "{said}");
    assert_eq!(std::fs::read_dir(wrong.path()).unwrap().count(), 0, "nothing was put there");
    let other = Store::new();
    flags[1] = other.postgres.url();
    flags[3] = store.flags()[3].clone();
    let said = store.refused(&flags);
    assert!(said.contains("belong to the store"), "{said}");
    flags[1] = "postgres://nobody:wrong@127.0.0.1:1/postgres".to_owned();
    let said = store.refused(&flags);
    assert!(said.contains("127.0.0.1") && !said.contains("wrong"), "{said}");
    flags[3] = "gs://bucket".to_owned();
    let said = store.refused(&flags);
    assert!(said.contains("s3://bucket/prefix"), "{said}");
    // One without the other.
    let said = store.refused(&flags[..2]);
    assert!(said.contains("--objects"), "{said}");
    let server = store.serve();
    assert_eq!(server.query("SELECT a FROM t"), "1");
}
