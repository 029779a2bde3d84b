//! A Postgres of the benchmark's own, whose acknowledged commits are on the disk.

use std::time::Instant;

use compat_tests::postgres::Server;
use tokio::runtime::{Builder, Runtime};
use tokio_postgres::{Client, NoTls};

use crate::{Outcome, report::median};

/// Round trips that are measured.
const TRIPS: usize = 51;

/// A Postgres in a temporary folder. It ends when dropped.
pub(super) struct Postgres(Server);

impl Postgres {
    pub(super) fn start() -> Self {
        let mut server = Server::start();
        // Tests do without.
        server.settings.retain(|setting| setting != "fsync=off");
        server.stop();
        server.restart();
        Self(server)
    }

    /// Its port.
    pub(super) fn port(&self) -> u16 {
        self.0.port()
    }

    /// Makes a database; its URL by way of another port.
    pub(super) fn database(&self, name: &str, port: u16) -> Outcome<String> {
        let (runtime, client) = connect(&self.0.url())?;
        runtime.block_on(client.batch_execute(&format!("CREATE DATABASE {name}")))?;
        let url = self.0.url_at(port);
        let (server, _) = url.rsplit_once('/').ok_or("a URL without a database")?;
        Ok(format!("{server}/{name}"))
    }

    /// The median seconds of a round trip by way of another port.
    pub(super) fn round_trip(&self, port: u16) -> Outcome<f64> {
        let (runtime, client) = connect(&self.0.url_at(port))?;
        let mut seconds = Vec::with_capacity(TRIPS);
        for _ in 0..TRIPS {
            let started = Instant::now();
            runtime.block_on(client.batch_execute("SELECT 1"))?;
            seconds.push(started.elapsed().as_secs_f64());
        }
        Ok(median(&seconds))
    }
}

/// A connection, and what drives it.
fn connect(url: &str) -> Outcome<(Runtime, Client)> {
    let runtime = Builder::new_current_thread().enable_all().build()?;
    let (client, connection) = runtime.block_on(tokio_postgres::connect(url, NoTls))?;
    runtime.spawn(connection);
    Ok((runtime, client))
}
