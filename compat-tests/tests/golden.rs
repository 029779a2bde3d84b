//! Data folders that earlier versions have made, one for each version of the format: every later version reads them, and
//! goes on in them.
//!
//! `COMPAT_GOLDEN=1 cargo test --workspace --test golden` makes the one of that version anew, which only a new version of
//! the format is a reason for.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
    sync::Arc,
};

use compat_tests::{
    build::root,
    server::{Server, TOKEN, openduck, run, text},
};

fn golden() -> PathBuf {
    root().join("compat-tests/golden")
}

/// What each has been filled with, in order.
const FILLED: [&str; 12] = [
    "CREATE TABLE plain AS SELECT i, 'row ' || i AS text, i / 7 AS part FROM range(3000) r(i)",
    "CREATE TABLE keyed (k INTEGER PRIMARY KEY, v VARCHAR DEFAULT 'none')",
    "INSERT INTO keyed (k) SELECT i FROM range(500) r(i)",
    "UPDATE keyed SET v = 'seven' WHERE k % 7 = 0",
    "DELETE FROM keyed WHERE k % 11 = 3",
    "CREATE VIEW joined AS SELECT k, v, text FROM keyed JOIN plain ON k = i",
    "CREATE SEQUENCE numbers START 100",
    "CREATE TYPE mood AS ENUM ('fine', 'tired')",
    "CREATE TABLE nested AS SELECT i, [i, i + 1] AS list, {'a': i, 'b': 'of ' || i} AS pair FROM range(200) r(i)",
    // Too large for the log.
    "CREATE TABLE large AS SELECT i, hash(i) AS h FROM range(40000) r(i)",
    "CHECKPOINT",
    "CREATE SNAPSHOT kept",
];

fn command(arguments: &[&str], data: &Path) {
    let output = openduck().args(arguments).args(["--data", data.to_str().unwrap()]).output().unwrap();
    assert!(output.status.success(), "{arguments:?}: {}", text(&output));
}

fn on(server: &Server, database: &str, sql: &str) -> String {
    let endpoint = server.endpoint();
    let output = run(&["query", "-d", database, "-t", TOKEN, "--endpoint", &endpoint, "-f", "csv", sql]);
    assert!(output.status.success(), "{database}: {sql}: {}", text(&output));
    text(&output).lines().nth(1).unwrap_or_default().to_owned()
}

/// Makes one, with what is in the log alone, in layers, in roots and in archives.
fn make(archive: &Path) {
    let server = Server::start();
    FILLED.iter().for_each(|sql| drop(server.query(sql)));
    server.query("CREATE BRANCH dev");
    on(&server, "mydb/dev", "INSERT INTO plain SELECT i, 'of the branch', 0 FROM range(3000, 3100) r(i)");
    server.query("CREATE DATABASE other");
    on(&server, "other", "CREATE TABLE t AS SELECT 42 AS a");
    let data = server.data();
    let folder = server.stop();
    command(&["compact", "-d", "mydb"], &data);
    let server = Server::start_on(folder, &[]);
    server.query("DELETE FROM plain WHERE i >= 2000");
    server.query("INSERT INTO keyed VALUES (1000, 'the last')");
    let _folder = server.stop();
    fs::create_dir_all(golden()).unwrap();
    // A key is made where there is none.
    let leave_out = ["--exclude=./keys", "--exclude=./tmp"];
    let made = Command::new("tar").args(leave_out).arg("-czf").arg(archive).arg("-C").arg(&data).arg(".").status();
    let made = made.unwrap();
    assert!(made.success());
}

fn check(server: &Server) {
    let same = |database: &str, table: &str, expected: &str| {
        let sql = format!(
            "SELECT (SELECT count(*) FROM (FROM {table} EXCEPT ALL {expected}))
                || ' ' || (SELECT count(*) FROM ({expected} EXCEPT ALL FROM {table}))"
        );
        assert_eq!(on(server, database, &sql), "0 0", "{database}: {table}");
    };
    let plain = "SELECT i, 'row ' || i, i / 7 FROM range(2000) r(i)";
    same("mydb", "plain", plain);
    let keyed = "SELECT i::INTEGER, if(i % 7 = 0, 'seven', 'none') FROM range(500) r(i) WHERE i % 11 <> 3";
    same("mydb", "keyed", &format!("({keyed} UNION ALL SELECT 1000, 'the last')"));
    same("mydb", "nested", "SELECT i, [i, i + 1], {'a': i, 'b': 'of ' || i} FROM range(200) r(i)");
    same("mydb", "large", "SELECT i, hash(i) FROM range(40000) r(i)");
    assert_eq!(
        server.query("SELECT count(*) FROM joined"),
        on(server, "mydb", &format!("SELECT count(*) + 1 FROM ({keyed})"))
    );
    assert_eq!(server.query("SELECT 'tired'::mood, enum_range(NULL::mood)[1]"), "tired,fine");
    // A snapshot that is kept by its name, and a branch.
    let whole = "SELECT i, 'row ' || i, i / 7 FROM range(3000) r(i)";
    same("mydb@kept", "plain", whole);
    same("mydb@kept", "keyed", keyed);
    let branch = format!("({whole} UNION ALL SELECT i, 'of the branch', 0 FROM range(3000, 3100) r(i))");
    same("mydb/dev", "plain", &branch);
    assert_eq!(on(server, "other", "SELECT a FROM t"), "42");
}

#[test]
fn data_folders_of_every_version_are_read() {
    if let Ok(version) = std::env::var("COMPAT_GOLDEN") {
        make(&golden().join(format!("{version}.tar.gz")));
    }
    let archives: Vec<_> = fs::read_dir(golden()).unwrap().map(|entry| entry.unwrap().path()).collect();
    for version in ["1.tar.gz", "2.tar.gz"] {
        assert!(archives.iter().any(|path| path.ends_with(version)), "{archives:?}");
    }
    for archive in archives {
        let folder = Arc::new(tempfile::tempdir().unwrap());
        let data = folder.path().join("data");
        fs::create_dir(&data).unwrap();
        let unpacked = Command::new("tar").arg("-xzf").arg(&archive).arg("-C").arg(&data).status().unwrap();
        assert!(unpacked.success(), "{}", archive.display());
        for database in ["mydb", "mydb/dev", "other"] {
            command(&["verify", "-d", database], &data);
        }
        let server = Server::start_on(folder, &[]);
        check(&server);
        assert_eq!(server.query("SELECT nextval('numbers')"), "100");
        server.query("CREATE TABLE new AS SELECT 1 AS one");
        on(&server, "mydb/dev", "CHECKPOINT");
        let folder = server.stop();
        command(&["compact", "-d", "mydb"], &data);
        command(&["gc"], &data);
        let server = Server::start_on(folder, &[]);
        check(&server);
        assert_eq!(server.query("SELECT one FROM new"), "1");
        assert_eq!(server.query("SELECT nextval('numbers')"), "101");
    }
}
