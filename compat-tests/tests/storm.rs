//! The whole of it: two routers, four workers, Postgres and a real S3 server, on a small disk and on a network that is cut,
//! under clients of every kind. It takes root (a network namespace), a Java and Debian's `libpostgresql-jdbc-java`.
//!
//! `COMPAT_ISOLATION=3600 cargo test --workspace --features compat-tests/s3 --test storm`

use compat_tests::{
    lists::Kind,
    storm::{self, Fleet, OF_MACHINES, OF_PROCESSES},
};

#[tokio::test(flavor = "multi_thread")]
async fn nothing_is_lost_whatever_fails() {
    let mut fleet = Fleet::on_machines();
    let kinds = [Kind::TokioPostgres, Kind::Psycopg, Kind::Pgjdbc, Kind::Attach].repeat(2);
    storm::weather(&mut fleet, &kinds, &[&OF_PROCESSES[..], &OF_MACHINES].concat(), 120).await;
}
