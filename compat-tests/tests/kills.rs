//! Servers that are killed under writers, again and again: nothing that was acknowledged is lost, and nothing is there
//! that nobody was told of.
//!
//! `COMPAT_KILLS=300 cargo test --workspace --test kills` is the full figure; 6 rounds are the default.

use std::sync::Arc;

use compat_tests::{
    postgres, rounds,
    server::{DATABASE, Server, TOKEN},
};

#[tokio::test(flavor = "multi_thread")]
async fn killed_servers_lose_nothing_that_was_acknowledged() {
    let folder = Arc::new(tempfile::tempdir().unwrap());
    rounds::kill(rounds::count(6), || Server::start_on(Arc::clone(&folder), &[])).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn postgres_killed_servers_lose_nothing_that_was_acknowledged() {
    let (postgres, objects) = (postgres::Server::start(), tempfile::tempdir().unwrap());
    let objects = format!("file://{}", objects.path().display());
    let start = || {
        let arguments = ["serve", "-d", DATABASE, "-t", TOKEN, "--port", "0", "--metadata", &postgres.url()];
        let arguments = [&arguments[..], &["--objects", &objects]].concat();
        Server::spawn(&arguments, Arc::new(tempfile::tempdir().unwrap()), "postgres  ")
    };
    rounds::kill(rounds::count(2), start).await;
}
