//! Many writers at a time: nothing is lost that was acknowledged, nothing is there twice.
//!
//! `COMPAT_INSERTS=10000 cargo test --workspace --test writers` is the full figure; 300 a writer is the default.

use std::{
    io::Write,
    process::{Child, Command, Stdio},
    sync::Arc,
    time::{Duration, Instant},
};

use compat_tests::{
    build::root,
    psql::{psql, rows},
    python,
    server::{Server, TOKEN, run, text},
};

const WRITERS: usize = 8;

fn inserts() -> usize {
    std::env::var("COMPAT_INSERTS").map_or(300, |count| count.parse().expect("COMPAT_INSERTS is a number"))
}

/// psql, given one INSERT after the other.
fn psql_writer(server: &Server, writer: usize, inserts: usize) -> Child {
    let mut child = psql(server).stdin(Stdio::piped()).spawn().unwrap();
    let mut input = child.stdin.take().unwrap();
    std::thread::spawn(move || {
        for row in 0..inserts {
            // A server that is killed takes psql with it.
            if writeln!(input, "INSERT INTO written VALUES ({writer}, {row});").is_err() {
                return;
            }
        }
    });
    child
}

/// DuckDB with the server's database attached.
fn attach_writer(server: &Server, extension: &str, writer: usize, inserts: usize) -> Child {
    let mut command = Command::new(python::interpreter("native"));
    command.arg(root().join("compat-tests/tests/python/write.py")).args([extension, &server.endpoint(), TOKEN]);
    command.args([writer.to_string(), inserts.to_string()]);
    command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap()
}

#[test]
fn psql_and_attach_write_at_the_same_time() {
    let server = Server::start();
    let inserts = inserts();
    let extension = server.folder().join("openduck.duckdb_extension");
    let extension = extension.to_str().unwrap();
    assert!(run(&["extension", "--out", extension]).status.success());
    rows(&server, &["CREATE TABLE written (writer INTEGER, row INTEGER)"]);
    let begun = Instant::now();
    let writers: Vec<_> = (0..WRITERS)
        .map(|writer| match writer % 2 {
            0 => psql_writer(&server, writer, inserts),
            _ => attach_writer(&server, extension, writer, inserts),
        })
        .collect();
    for (writer, child) in writers.into_iter().enumerate() {
        let output = child.wait_with_output().unwrap();
        assert!(output.status.success() && output.stderr.is_empty(), "writer {writer}: {}", text(&output));
    }
    let took = begun.elapsed();
    println!("{} inserts in {took:.1?}", WRITERS * inserts);
    // As if the power had gone: what is acknowledged is on the disk.
    let server = Server::start_on(server.kill(), &[]);
    let expected = (0..WRITERS).map(|writer| format!("{writer}|{inserts}|{inserts}|{}\n", inserts - 1));
    let found = "SELECT writer, count(*), count(DISTINCT row), max(row) FROM written GROUP BY writer ORDER BY writer";
    assert_eq!(format!("{}\n", rows(&server, &[found])), expected.collect::<String>());
    // And after an orderly end.
    let server = Server::start_on(server.stop(), &[]);
    assert_eq!(rows(&server, &["SELECT count(*) FROM written"]), (WRITERS * inserts).to_string());
}

#[test]
fn psql_writers_lose_nothing_that_was_acknowledged_to_a_killed_server() {
    let folder = Arc::new(tempfile::tempdir().unwrap());
    for round in 0..3u64 {
        let server = Server::start_on(Arc::clone(&folder), &[]);
        rows(&server, &["CREATE OR REPLACE TABLE written (writer INTEGER, row INTEGER)"]);
        let writers: Vec<_> = (0..4).map(|writer| psql_writer(&server, writer, 1_000_000)).collect();
        // Each has begun, however busy the machine is.
        let deadline = Instant::now() + Duration::from_secs(30);
        while rows(&server, &["SELECT count(DISTINCT writer) FROM written"]) != "4" {
            assert!(Instant::now() < deadline, "the writers have not begun");
        }
        std::thread::sleep(Duration::from_millis(300 + 250 * round));
        server.kill();
        let acknowledged: Vec<_> = writers
            .into_iter()
            .map(|child| {
                let said = text(&child.wait_with_output().unwrap());
                said.lines().filter(|line| *line == "INSERT 0 1").count()
            })
            .collect();
        let server = Server::start_on(Arc::clone(&folder), &[]);
        for (writer, acknowledged) in acknowledged.into_iter().enumerate() {
            let sql = format!("SELECT count(*), count(DISTINCT row) FROM written WHERE writer = {writer}");
            let found = rows(&server, &[&sql]);
            // The last one may have been committed without its writer hearing of it.
            let possible = [acknowledged, acknowledged + 1].map(|count| format!("{count}|{count}"));
            assert!(acknowledged > 0 && possible.contains(&found), "{found} of {acknowledged} acknowledged");
        }
        server.kill();
    }
}
