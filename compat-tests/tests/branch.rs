//! A branch of a large database: made at once, and its first write copies only what it touches.
//!
//! `COMPAT_BRANCH_MB=10240 cargo test --workspace --test branch -- --nocapture` is the full figure.

use std::{
    fs,
    path::Path,
    time::{Duration, Instant},
};

use compat_tests::{
    grpc::{Client, statement},
    server::{DATABASE, Server},
};
use openduck_proto::v1::ExecuteQueryRequest;

/// Bytes of 8 columns without order.
const ROW_BYTES: u64 = 64;
const MIB: u64 = 1 << 20;

/// Bytes of all files below a folder.
fn bytes(folder: &Path) -> u64 {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries
        .map(|path| if path.is_dir() { bytes(&path) } else { fs::metadata(&path).map_or(0, |file| file.len()) })
        .sum()
}

async fn run(client: &mut Client, database: &str, sql: &str) -> Duration {
    let begun = Instant::now();
    let request = ExecuteQueryRequest { database: database.to_owned(), ..statement(sql) };
    // What changes something is over with the first reply.
    let outcome = if sql.starts_with("SELECT") {
        client.rows(request).await.map(|_| ())
    } else {
        client.execute(request).await.map(|_| ())
    };
    outcome.unwrap_or_else(|error| panic!("{sql}: {error}"));
    begun.elapsed()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_branch_is_made_at_once_and_copies_what_it_touches() {
    let size = std::env::var("COMPAT_BRANCH_MB").map_or(128, |mib| mib.parse::<u64>().unwrap()) * MIB;
    let server = Server::start();
    let mut client = Client::connect(&server.endpoint()).await;
    let columns: Vec<_> = (1..8).map(|column| format!("hash(i, {column}) AS c{column}")).collect();
    let columns = columns.join(", ");
    let (rows, step) = (size / ROW_BYTES, 8_000_000);
    run(&mut client, DATABASE, &format!("CREATE TABLE t AS SELECT hash(i) AS c0, {columns} FROM range(0) r(i)")).await;
    for from in (0..rows).step_by(step) {
        let upto = (from + step as u64).min(rows);
        run(&mut client, DATABASE, &format!("INSERT INTO t SELECT hash(i), {columns} FROM range({from}, {upto}) r(i)"))
            .await;
    }
    run(&mut client, DATABASE, "CHECKPOINT").await;
    let stored = bytes(&server.data());
    assert!(stored > size / 2, "{stored}");
    let made = run(&mut client, DATABASE, "CREATE BRANCH dev").await;
    let branch = format!("{DATABASE}/dev");
    let after_branch = bytes(&server.data());
    let opened = run(&mut client, &branch, "SELECT count(*) FROM t").await;
    let wrote = run(&mut client, &branch, "UPDATE t SET c3 = 1 WHERE rowid = 1000").await;
    run(&mut client, &branch, "CHECKPOINT").await;
    let written = bytes(&server.data()) - after_branch;
    println!(
        "{} MiB: branch made in {made:.1?}, opened in {opened:.1?}, first write in {wrote:.1?}; the branch took {} KiB, its \
         first write {} KiB",
        stored / MIB,
        (after_branch - stored) / 1024,
        written / 1024
    );
    // A branch is a row of the metastore; a write is the column segments of one row group, and the metadata.
    assert!(after_branch - stored < MIB, "{}", after_branch - stored);
    assert!(written < 8 * MIB, "{written}");
    run(&mut client, &branch, "DELETE FROM t WHERE c3 = 1").await;
    assert_eq!(server.query("SELECT count(*) FROM t WHERE c3 = 1"), "0");
    assert_eq!(server.query("SELECT count(*) FROM t"), rows.to_string());
}
