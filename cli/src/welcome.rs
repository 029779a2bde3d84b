//! What a server says at its start: where it is, and what to type next.

use std::{fmt::Write, net::SocketAddr};

use openduck_proto::Error;
use openduck_worker::Worker;

use crate::Failure;

/// Opens all databases, so that no first client has to wait; their names. One that cannot be opened keeps nobody from the
/// others.
///
/// # Errors
/// Where none can be opened, why the first cannot.
pub(crate) async fn open_all(worker: &Worker) -> Result<Vec<String>, Failure> {
    let databases = worker.databases().await.map_err(|error| explained(&error))?;
    let (mut opened, mut failure) = (0, None);
    for database in &databases {
        match worker.warm(database).await {
            Ok(()) => opened += 1,
            Err(error) => {
                tracing::error!(database, "cannot be opened: {error}");
                failure.get_or_insert(error);
            }
        }
    }
    match failure {
        Some(error) if opened == 0 => Err(explained(&error).into()),
        _ => Ok(databases),
    }
}

/// The start screen of `openduck serve`.
pub(crate) struct Screen {
    pub(crate) address: SocketAddr,
    pub(crate) tls: bool,
    pub(crate) pg_address: SocketAddr,
    pub(crate) databases: Vec<String>,
    pub(crate) has_token: bool,
    pub(crate) public_key: String,
    pub(crate) fingerprint: String,
}

impl Screen {
    /// Prints it, at once.
    pub(crate) fn print(&self) {
        println!("{}", self.text());
    }

    fn text(&self) -> String {
        let Self { address, tls, pg_address, databases, has_token, public_key, fingerprint } = self;
        let scheme = if *tls { "https" } else { "http" };
        let endpoint = format!("{scheme}://{}", host(*address));
        let database = databases.first().map_or("mydb", String::as_str);
        let token = if *has_token { " -t \"$OPENDUCK_TOKEN\"" } else { "" };
        let mut text = String::new();
        // Writing to a String cannot fail.
        let mut line = |content: String| {
            let _ = writeln!(text, "{content}");
        };
        line(format!("OpenDuck {} is ready on {endpoint}", env!("CARGO_PKG_VERSION")));
        line(format!("  databases   {}", databases.join(", ")));
        line(format!("  listening   {address}"));
        line(format!("  postgres    {pg_address}"));
        if !has_token {
            line("  no token    only this machine is served; give -t or set OPENDUCK_TOKEN for others".to_owned());
        }
        line(String::new());
        line("From DuckDB, once (the key's SHA-256 is".to_owned());
        line(format!("{fingerprint}):"));
        line("  SET allow_extension_repositories = 'allowed';".to_owned());
        line(format!("  CREATE EXTENSION REPOSITORY openduck PREFIX '{endpoint}' PUBLIC KEY '{}';", public_key.trim()));
        line("  INSTALL openduck FROM openduck;".to_owned());
        line("and in each session:".to_owned());
        line("  LOAD openduck FROM openduck;".to_owned());
        let secret = if *has_token { "&token=.." } else { "" };
        line(format!("  ATTACH 'openduck:{database}?endpoint={endpoint}{secret}' AS cloud;"));
        line(String::new());
        let user = if *has_token { "openduck:TOKEN@" } else { "openduck@" };
        let mode = if *tls { "?sslmode=require" } else { "" };
        line("From psql, BI tools, JDBC and ODBC (user openduck, the token is the password):".to_owned());
        line(format!("  psql \"postgresql://{user}{}/{database}{mode}\"", host(*pg_address)));
        line(String::new());
        line("From Python (pip install clients/python):".to_owned());
        line(format!("  python -c \"import openduck; openduck.connect('{database}').sql('SHOW ALL TABLES').show()\""));
        line(String::new());
        line("From a shell:".to_owned());
        line(format!("  openduck query -d {database} --endpoint {endpoint}{token} \"SELECT 42\""));
        line(format!("  curl {endpoint}/health"));
        text
    }
}

/// An address as somebody on this machine types it.
fn host(address: SocketAddr) -> String {
    if address.ip().is_unspecified() || address.ip().is_loopback() {
        format!("localhost:{}", address.port())
    } else {
        address.to_string()
    }
}

/// An error with its advice, for the way out.
pub(crate) fn explained(error: &Error) -> String {
    if error.hint.is_empty() { error.text() } else { format!("{}\n  {}", error.text(), error.hint) }
}
