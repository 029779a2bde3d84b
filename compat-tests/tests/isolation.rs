//! Clients of two routers append to lists and read them while workers, routers and Postgres are killed, paused and told to
//! end: what they have seen can have been under snapshot isolation, every session has seen what it did and never less than it
//! had seen, nothing that was acknowledged is lost, and nothing hangs.
//!
//! `COMPAT_ISOLATION` is for how many seconds, `COMPAT_SEED` chooses what is done. `--test storm` is the same with everything
//! that a machine has.

use compat_tests::{
    cluster::Cluster,
    lists::Kind,
    storm::{self, Fleet},
};

#[tokio::test(flavor = "multi_thread")]
async fn postgres_what_clients_see_under_failures_can_have_been() {
    let mut fleet = Fleet::start(Cluster::in_folder(), 3);
    let kinds = [
        Kind::TokioPostgres,
        Kind::TokioPostgres,
        Kind::TokioPostgres,
        Kind::TokioPostgres,
        Kind::Psycopg,
        Kind::Psycopg,
        Kind::Attach,
        Kind::Attach,
    ];
    storm::weather(&mut fleet, &kinds, &storm::OF_PROCESSES, 25).await;
}
