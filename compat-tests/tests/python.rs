//! Tests in Python against the running binary: other people's gRPC, Arrow and DuckDB.

use std::{path::PathBuf, process::Command};

use compat_tests::{
    build::{openduck, root},
    python,
    server::{DATABASE, Server, TOKEN, run, text},
};

/// Runs the tests of one file with the clients of one list.
fn pytest(file: &str, list: &str) {
    pytest_on(&Server::start(), file, list);
}

/// The same against a server that holds something.
fn pytest_on(server: &Server, file: &str, list: &str) {
    pytest_in(server, "compat-tests/tests/python", file, python::interpreter(list));
}

fn pytest_in(server: &Server, folder: &str, file: &str, interpreter: PathBuf) {
    let extension = server.folder().join("openduck.duckdb_extension");
    let made = run(&["extension", "--out", extension.to_str().expect("a folder in UTF-8")]);
    assert!(made.status.success(), "{}", text(&made));
    let output = Command::new(interpreter)
        .args(["-m", "pytest", "--quiet", "-p", "no:cacheprovider", file])
        .current_dir(root().join(folder))
        .env("OPENDUCK_ENDPOINT", server.endpoint())
        .env("OPENDUCK_TOKEN", TOKEN)
        .env("OPENDUCK_PG_URL", server.pg_url())
        .env("OPENDUCK_TEST_EXTENSION", extension)
        .env("OPENDUCK_TEST_BINARY", openduck())
        .env("PYTHONDONTWRITEBYTECODE", "1")
        .output()
        .expect("python runs");
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success(), "{said}\n{}\n{}", String::from_utf8_lossy(&output.stderr), server.said());
    print!("{said}");
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
fn sessions() {
    pytest("test_sessions.py", "postgres");
}

#[test]
fn snapshots() {
    pytest("test_snapshots.py", "native");
}

#[test]
fn faults() {
    pytest("test_faults.py", "native");
}

#[test]
fn users() {
    pytest("test_users.py", "native");
}

#[test]
fn attach() {
    pytest("test_attach.py", "native");
}

#[test]
fn catalog() {
    pytest("test_catalog.py", "native");
}

#[test]
fn postgres_catalog() {
    pytest("test_pgc.py", "native");
}

#[test]
fn random() {
    pytest("test_random.py", "native");
}

#[test]
fn logic() {
    pytest("test_logic.py", "native");
}

#[test]
fn guest() {
    pytest("test_guest.py", "native");
}

#[test]
fn restart() {
    pytest("test_restart.py", "native");
}

#[test]
fn placement() {
    pytest("test_placement.py", "native");
}

#[test]
fn tpch() {
    let server = Server::start();
    let endpoint = server.endpoint();
    let made = run(&["demo", "tpch", "--scale", "0.02", "-d", DATABASE, "-t", TOKEN, "--endpoint", &endpoint]);
    assert!(made.status.success(), "{}", text(&made));
    pytest_on(&server, "test_tpch.py", "native");
}

/// The package as its README has it installed; it finds the extension by itself.
#[test]
fn package() {
    let interpreter = python::interpreter("package");
    let install = ["-m", "pip", "install", "--quiet", "-e", "clients/python"];
    let output = Command::new(&interpreter).args(install).current_dir(root()).output().expect("pip runs");
    assert!(output.status.success(), "{}", text(&output));
    pytest_in(&Server::start(), "clients/python", "tests", interpreter);
}
