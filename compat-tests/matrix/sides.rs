//! The two servers that a client is run against, with the same user, database and tables.

use std::process::Command;

use compat_tests::{
    build, postgres,
    server::{DATABASE, Server, TOKEN},
};
use tokio_postgres::NoTls;

use crate::{Outcome, client};

/// PostgreSQL, whose answers are the right ones.
pub(crate) struct Postgres {
    server: postgres::Server,
}

impl Postgres {
    /// Starts one that has our server's user.
    pub(crate) fn start() -> Outcome<Self> {
        let mut server = postgres::Server::start();
        server.settings.extend(["timezone=UTC", "log_timezone=UTC"].map(str::to_owned));
        server.stop();
        server.restart();
        execute(&server.url(), &[format!("CREATE ROLE openduck SUPERUSER LOGIN PASSWORD '{TOKEN}'")])?;
        Ok(Self { server })
    }

    fn url(&self) -> String {
        format!("postgresql://openduck:{TOKEN}@127.0.0.1:{}/{DATABASE}", self.server.port())
    }
}

/// Both, each with a database that holds what `clients/fixture.sql` says and nothing else.
pub(crate) struct Sides {
    ours: Server,
    postgres_url: String,
}

/// A new server of ours, and a new database of PostgreSQL's.
pub(crate) fn start(postgres: &Postgres) -> Outcome<Sides> {
    let fixture = std::fs::read_to_string(client::folder().join("fixture.sql"))?;
    let fixture: Vec<_> =
        fixture.split(";\n").map(str::trim).filter(|sql| !sql.is_empty()).map(str::to_owned).collect();
    let again = [
        format!("DROP DATABASE IF EXISTS {DATABASE} WITH (FORCE)"),
        format!("CREATE DATABASE {DATABASE} OWNER openduck TEMPLATE template0"),
    ];
    execute(&postgres.server.url(), &again)?;
    let sides = Sides { ours: Server::start(), postgres_url: postgres.url() };
    execute(&sides.postgres_url, &fixture)?;
    execute(&sides.ours.pg_url(), &fixture)?;
    Ok(sides)
}

impl Sides {
    /// Tells a client where both are, the time zone that both have, and our program, for those that start it themselves.
    pub(crate) fn tell(&self, command: &mut Command) {
        for (name, _) in std::env::vars().filter(|(name, _)| name.starts_with("PG")) {
            command.env_remove(name);
        }
        command.env("OPENDUCK_PG_URL", self.ours.pg_url()).env("POSTGRES_URL", &self.postgres_url).env("TZ", "UTC");
        command.env("OPENDUCK_BIN", build::openduck());
    }

    /// Whether our server has had a panic, which a client need not notice.
    pub(crate) fn has_panicked(&self) -> bool {
        self.ours.said().contains("panicked at")
    }
}

/// Runs statements, each of which must succeed.
#[tokio::main(flavor = "current_thread")]
async fn execute(url: &str, statements: &[String]) -> Outcome {
    let (client, connection) = tokio_postgres::connect(url, NoTls).await?;
    let connection = tokio::spawn(connection);
    for statement in statements {
        let failure = |error: tokio_postgres::Error| {
            let told = error.as_db_error().map_or_else(|| error.to_string(), |error| error.message().to_owned());
            format!("{statement}: {told}")
        };
        client.batch_execute(statement).await.map_err(failure)?;
    }
    drop(client);
    connection.await??;
    Ok(())
}
