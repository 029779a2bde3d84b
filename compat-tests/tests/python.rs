//! Tests in Python against the running binary: other people's gRPC, Arrow and DuckDB.

use std::process::Command;

use compat_tests::{
    build::root,
    python,
    server::{Server, TOKEN, run, text},
};

/// Runs the tests of one file with the clients of one list.
fn pytest(file: &str, list: &str) {
    let server = Server::start();
    let extension = server.folder().join("openduck.duckdb_extension");
    let made = run(&["extension", "--out", extension.to_str().expect("a folder in UTF-8")]);
    assert!(made.status.success(), "{}", text(&made));
    let output = Command::new(python::interpreter(list))
        .args(["-m", "pytest", "--quiet", "-p", "no:cacheprovider", file])
        .current_dir(root().join("compat-tests/tests/python"))
        .env("OPENDUCK_ENDPOINT", server.endpoint())
        .env("OPENDUCK_TOKEN", TOKEN)
        .env("OPENDUCK_PG_URL", server.pg_url())
        .env("OPENDUCK_EXTENSION_PATH", extension)
        .env("PYTHONDONTWRITEBYTECODE", "1")
        .output()
        .expect("python runs");
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success(), "{said}\n{}\n{}", String::from_utf8_lossy(&output.stderr), server.said());
}

#[test]
fn native() {
    pytest("test_native.py", "native");
}

#[test]
fn existing() {
    pytest("test_existing.py", "native");
}

#[test]
fn postgres() {
    pytest("test_postgres.py", "postgres");
}

#[test]
fn faults() {
    pytest("test_faults.py", "native");
}
