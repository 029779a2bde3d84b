//! A store in Postgres and a bucket of a real S3 server.
//!
//! `COMPAT_KILLS=200 cargo test --workspace --features compat-tests/s3 --test s3`

use std::{
    os::unix::fs::MetadataExt,
    process::Stdio,
    sync::Arc,
    time::{Duration, Instant},
};

use compat_tests::{
    cluster::Cluster,
    disk::Disk,
    garage::Garage,
    ledger::{Ledger, OnError},
    rounds,
    server::{DATABASE, Server, TOKEN, text},
};
use tokio::time::sleep;

/// Runs a command on a store that no server has, which must succeed.
fn run(store: &Cluster, arguments: &[&str]) -> String {
    let output = store.command(arguments).args(["-f", "csv"]).args(store.flags()).output().unwrap();
    assert!(output.status.success(), "{arguments:?}: {}", text(&output));
    text(&output)
}

#[test]
fn a_store_in_a_bucket_outlives_its_machines() {
    let store = Cluster::in_bucket();
    let server = store.serve();
    assert!(server.query("SHOW openduck.durability").contains("Postgres"));
    server.query("CREATE TABLE t AS SELECT i, hash(i) AS h, 'row ' || i AS text FROM range(1_000_000) r(i)");
    let sums = server.query("SELECT count(*), sum(h), max(text) FROM t");
    server.query("CREATE SNAPSHOT kept");
    server.query("CREATE BRANCH dev");
    server.query("UPDATE t SET h = 0 WHERE i % 1000 = 0");
    server.kill();
    let server = store.serve();
    assert_eq!(server.query("SELECT count(*), sum(h), max(text) FROM t AT (VERSION => 'kept')"), sums);
    assert_eq!(server.query("SELECT count(*) FROM t WHERE h = 0"), "1000");
    server.stop();
    assert!(run(&store, &["verify", "-d", "mydb"]).lines().nth(1).unwrap().contains(",0,"));
    run(&store, &["compact", "-d", "mydb"]);
    run(&store, &["gc"]);
    assert_eq!(run(&store, &["diff", "kept", "-d", "mydb/dev"]).lines().count(), 1);
    let changed = run(&store, &["diff", "kept", "-d", "mydb"]);
    // The hash of 0 is 0.
    assert!(changed.contains("main,t,999,999,"), "{changed}");
    let server = store.serve();
    assert_eq!(server.query("SELECT count(*), sum(h), max(text) FROM t AT (VERSION => 'kept')"), sums);
    server.stop();
    // A machine with a disk keeps there what it reads, and finds it there again.
    let data = tempfile::tempdir().unwrap();
    let cache = data.path().join("cache");
    for _ in 0..2 {
        let server = store.serve_with(&["--data", data.path().to_str().unwrap(), "--disk-cache", "300MiB"]);
        assert_eq!(server.query("SELECT count(*), sum(h), max(text) FROM t AT (VERSION => 'kept')"), sums);
        server.stop();
        let kept: u64 = std::fs::read_dir(&cache).unwrap().map(|file| file.unwrap().metadata().unwrap().blocks()).sum();
        assert!(kept * 512 > 8 << 20, "{kept} blocks are kept");
    }
}

/// The disk that keeps what was read fills up, and is emptied again.
#[test]
fn disk_full_ends_a_cache_until_there_is_room() {
    let (store, disk) = (Cluster::in_bucket(), Disk::new(500));
    let mut command = disk.openduck();
    Garage::permit(&mut command);
    let data = disk.path().join("data");
    command.args(["serve", "-d", DATABASE, "-t", TOKEN, "--port", "0", "--data", data.to_str().unwrap()]);
    command.args(store.flags()).args(["--disk-cache", "256MiB"]).stdin(Stdio::null());
    let server = Server::spawn_command(command, Arc::new(tempfile::tempdir().unwrap()), "postgres  ");
    server.query("CREATE TABLE t AS SELECT i, hash(i) AS h FROM range(1_000_000) r(i)");
    let mut rows = 1_000_000;
    let mut write_until = |said: &str| {
        let deadline = Instant::now() + Duration::from_secs(20);
        while !server.said().contains(said) {
            assert!(Instant::now() < deadline, "{}", server.said());
            server.query("INSERT INTO t SELECT i, hash(i) FROM range(50_000) r(i)");
            server.query("CHECKPOINT");
            rows += 50_000;
        }
        assert_eq!(server.query("SELECT count(*), count(h) FROM t"), format!("{rows},{rows}"));
    };
    disk.fill();
    write_until("its cache is given up");
    disk.empty();
    write_until("its cache begins anew");
    server.stop();
}

#[tokio::test(flavor = "multi_thread")]
async fn killed_servers_lose_nothing_that_was_acknowledged() {
    let store = Cluster::in_bucket();
    rounds::kill(rounds::count(2), || store.serve()).await;
}

/// The object store is gone for a minute: commits wait for it, and nothing is lost.
#[tokio::test(flavor = "multi_thread")]
async fn the_object_store_can_be_down_for_a_minute() {
    let mut store = Cluster::in_bucket();
    let server = store.serve();
    let mut ledger = Ledger::open(&server.endpoint()).await;
    let writers = ledger.write(&server.endpoint(), OnError::GoOn);
    writers.wait_for(100).await;
    store.garage().kill();
    sleep(Duration::from_secs(60)).await;
    store.garage().restart();
    writers.wait_for(100).await;
    let told = writers.stop().await;
    assert!(told.errors.is_empty(), "{:#?}", told.errors);
    ledger.check(&server.endpoint(), told, "after a minute without objects").await;
    println!("{ledger}");
    // It stalls, as a server does that has too much to do.
    let writers = ledger.write(&server.endpoint(), OnError::GoOn);
    writers.wait_for(100).await;
    store.garage().signal("STOP");
    sleep(Duration::from_secs(5)).await;
    store.garage().signal("CONT");
    writers.wait_for(100).await;
    let told = writers.stop().await;
    assert!(told.errors.is_empty(), "{:#?}", told.errors);
    ledger.check(&server.endpoint(), told, "after a stall").await;
}

#[test]
fn what_is_wrong_with_a_bucket_is_told() {
    let store = Cluster::in_bucket();
    let flags = store.flags();
    let with = |from: &str, to: &str| {
        let mut flags = flags.clone();
        flags[3] = flags[3].replace(from, to);
        store.refused(&flags)
    };
    let said = with("s3://openduck/", "s3://nobodys/");
    assert!(said.contains("nobodys"), "{said}");
    let mut command = store.command(&["db", "list"]);
    let output = command.args(&flags).env("AWS_SECRET_ACCESS_KEY", "wrong").output().unwrap();
    let said = text(&output);
    assert!(!output.status.success() && said.contains("s3://openduck/a/prefix") && !said.contains("wrong"), "{said}");
    let server = store.serve();
    server.query("CREATE TABLE t AS SELECT 7 AS a");
    server.stop();
    let said = with("a/prefix", "another/prefix");
    assert!(said.contains("another bucket, prefix or folder"), "{said}");
    assert_eq!(store.serve().query("SELECT a FROM t"), "7");
}
