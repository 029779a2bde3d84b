//! Faults of the existing project that need servers of their own; the others are in `python/test_faults.py`.

use std::{
    io::{BufRead, BufReader, Read},
    process::{Command, Stdio},
    sync::Arc,
};

use compat_tests::{
    build::root,
    python,
    server::{Server, TOKEN, run, text},
};

/// Fault 4: a result that was cut off is an error, never a shorter result.
#[test]
fn a_server_that_dies_cuts_no_result_short() {
    let server = Server::start();
    let extension = server.folder().join("openduck.duckdb_extension");
    let extension = extension.to_str().unwrap();
    assert!(run(&["extension", "--out", extension]).status.success());
    let mut command = Command::new(python::interpreter("native"));
    command.arg(root().join("compat-tests/tests/python/read.py")).args([extension, &server.endpoint(), TOKEN]);
    let mut reader = command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let mut said = BufReader::new(reader.stdout.take().unwrap());
    let mut line = String::new();
    said.read_line(&mut line).unwrap();
    assert_eq!(line, "reading\n");
    // The library lies in the server's folder, and may be needed yet.
    let _folder = server.kill();
    let mut rest = String::new();
    said.read_to_string(&mut rest).unwrap();
    let output = reader.wait_with_output().unwrap();
    assert!(!output.status.success() && rest.is_empty(), "{rest}{}", text(&output));
    assert!(text(&output).contains("duckdb.") && text(&output).contains("Error"), "{}", text(&output));
}

/// Fault 8: the database that a client names is the one it gets.
#[test]
fn each_database_has_its_own_rows() {
    let server = Server::start();
    server.query("CREATE TABLE mine AS SELECT 'first' AS t");
    let folder = server.stop();
    let data = folder.path().join("data");
    let arguments = ["serve", "-d", "second", "-t", TOKEN, "--data", data.to_str().unwrap(), "--port", "0"];
    let server = Server::spawn(&arguments, Arc::clone(&folder), "postgres  ");
    let endpoint = server.endpoint();
    let query = |database: &str, sql: &str| {
        text(&run(&["query", "-d", database, "-t", TOKEN, "--endpoint", &endpoint, "-f", "csv", sql]))
    };
    query("second", "CREATE TABLE mine AS SELECT 'second' AS t");
    assert_eq!(query("mydb", "FROM mine"), "t\nfirst\n");
    assert_eq!(query("second", "FROM mine"), "t\nsecond\n");
    assert!(query("third", "FROM mine").contains("\"third\" does not exist"), "{}", query("third", "FROM mine"));
    assert!(query("", "FROM mine").contains("database"), "{}", query("", "FROM mine"));
    // One database cannot name another.
    assert!(query("mydb", "FROM second.main.mine").contains("42P01"), "{}", query("mydb", "FROM second.main.mine"));
}
