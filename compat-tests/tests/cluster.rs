//! A store in Postgres and an object store: nothing that matters is on the machine of a server.

use std::time::{Duration, Instant};

use compat_tests::{
    cluster::Cluster,
    ledger::{Ledger, OnError},
    server::{DATABASE, Server, TOKEN, openduck, text},
};
use tokio::time::sleep;

/// One value of the database `name`.
fn value(server: &Server, name: &str, sql: &str) -> Result<String, String> {
    let output = openduck()
        .args(["query", "-d", name, "-t", TOKEN, "--endpoint", &server.endpoint(), "-f", "csv", sql])
        .output()
        .unwrap();
    let said = text(&output);
    if output.status.success() { Ok(said.lines().nth(1).unwrap_or_default().to_owned()) } else { Err(said) }
}

#[test]
fn postgres_holds_a_store_that_outlives_its_machines() {
    let store = Cluster::in_folder();
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

/// Tries until the server lets it.
fn insist(server: &Server, sql: &str) -> String {
    let deadline = Instant::now() + Duration::from_secs(20);
    loop {
        match server.try_query(sql) {
            Ok(said) => return said,
            Err(why) => assert!(Instant::now() < deadline, "{sql}: {why}"),
        }
        std::thread::sleep(Duration::from_millis(100));
    }
}

#[test]
fn postgres_lets_many_servers_read_what_one_writes() {
    let store = Cluster::in_folder();
    let first = store.serve();
    first.query("CREATE TABLE t AS SELECT 1 AS a");
    let second = store.serve();
    assert_eq!(second.query("SELECT sum(a) FROM t"), "1");
    let late = second.try_query("INSERT INTO t VALUES (9)").unwrap_err();
    assert!(late.contains("this server only reads the database"), "{late}");
    first.query("INSERT INTO t VALUES (2)");
    std::thread::sleep(Duration::from_millis(1100));
    assert_eq!(second.query("SELECT sum(a) FROM t"), "3");
    first.stop();
    insist(&second, "INSERT INTO t VALUES (4)");
    assert_eq!(second.query("SELECT sum(a) FROM t"), "7");
    // And the other way round.
    let first = store.serve();
    assert_eq!(first.query("SELECT sum(a) FROM t"), "7");
    second.kill();
    insist(&first, "INSERT INTO t VALUES (8)");
    assert_eq!(first.query("SELECT sum(a) FROM t"), "15");
}

#[test]
fn postgres_lets_one_server_write_at_a_time() {
    let store = Cluster::in_folder();
    let first = store.serve();
    first.query("CREATE TABLE t AS SELECT 1 AS a");
    assert_eq!(first.query("SELECT a FROM t"), "1");
    first.query("INSERT INTO t VALUES (2)");
    // Paused for longer than its lease runs: another one takes over, and the first must not say anything any more.
    first.signal("STOP");
    let second = store.serve();
    second.query("INSERT INTO t VALUES (3)");
    first.signal("CONT");
    let late = first.try_query("INSERT INTO t VALUES (4)");
    assert!(late.is_err(), "{late:?}");
    // What it reads now is what the other one has written.
    assert_eq!(insist(&first, "SELECT count(*) FROM t").lines().nth(1), Some("3"));
    assert_eq!(second.query("SELECT sum(a), count(*) FROM t"), "6,3");
}

#[test]
fn postgres_and_objects_belong_together() {
    let store = Cluster::in_folder();
    let server = store.serve();
    server.query("CREATE TABLE t AS SELECT 1 AS a");
    server.stop();
    let mut flags = store.flags();
    let wrong = tempfile::tempdir().unwrap();
    flags[3] = format!("file://{}", wrong.path().display());
    let said = store.refused(&flags);
    assert!(said.contains("another bucket, prefix or folder"), "{said}");
    assert_eq!(std::fs::read_dir(wrong.path()).unwrap().count(), 0, "nothing was put there");
    let other = Cluster::in_folder();
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

/// Another process takes one of two databases over: its clients are told, and the other one is served as before.
#[tokio::test(flavor = "multi_thread")]
async fn postgres_losing_one_database_leaves_the_other_serving() {
    let store = Cluster::in_folder();
    let server = store.serve();
    server.query("CREATE DATABASE other");
    for name in [DATABASE, "other"] {
        value(&server, name, "CREATE TABLE t AS SELECT 1 AS a").unwrap();
    }
    let client = store.postgres.client().await;
    let taken = "UPDATE openduck.timeline SET epoch = epoch + 1, writer = 'somebody else', \
         lease_until = openduck.micros() + 5000000 WHERE database = (SELECT id FROM openduck.database WHERE name = $1)";
    assert_eq!(client.execute(taken, &[&DATABASE]).await.unwrap(), 1);
    let lost = value(&server, DATABASE, "INSERT INTO t VALUES (2)").unwrap_err();
    assert!(lost.contains("another") || lost.contains("somebody else"), "{lost}");
    value(&server, "other", "INSERT INTO t VALUES (2)").unwrap();
    assert_eq!(value(&server, "other", "SELECT sum(a) FROM t").unwrap(), "3");
    // When the other one's lease has run out, it comes back by itself, without what was refused.
    let begun = Instant::now();
    while let Err(error) = value(&server, DATABASE, "INSERT INTO t VALUES (3)") {
        assert!(begun.elapsed() < Duration::from_secs(30), "{error}");
        sleep(Duration::from_millis(200)).await;
    }
    assert_eq!(value(&server, DATABASE, "SELECT string_agg(a, ' ' ORDER BY a) FROM t").unwrap(), "1 3");
}

/// Postgres goes and comes back: in order, by a crash, and for longer than a lease runs.
#[tokio::test(flavor = "multi_thread")]
async fn postgres_can_be_restarted_under_writers() {
    let mut store = Cluster::in_folder();
    let server = store.serve();
    let mut ledger = Ledger::open(&server.endpoint()).await;
    let writers = ledger.write(&server.endpoint(), OnError::GoOn);
    writers.wait_for(50).await;
    store.postgres.stop();
    store.postgres.restart();
    writers.wait_for(50).await;
    store.postgres.kill();
    store.postgres.restart();
    writers.wait_for(50).await;
    store.postgres.stop();
    sleep(Duration::from_secs(20)).await;
    store.postgres.restart();
    writers.wait_for(50).await;
    let told = writers.stop().await;
    println!("{:#?}", told.errors);
    ledger.check(&server.endpoint(), told, "after restarts of Postgres").await;
    println!("{ledger}");
    // What is there is there for the next one too.
    server.query("INSERT INTO written VALUES ('last', 1)");
    server.kill();
    assert_eq!(store.serve().query("SELECT id, count(*) FROM written GROUP BY id"), "last,1");
}
