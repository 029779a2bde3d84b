//! The two servers, each with clients of its own.

use std::{
    net::TcpListener,
    path::{Path, PathBuf},
};

use compat_tests::{
    python,
    server::{DATABASE, Server, TOKEN, run, text},
};

use crate::{Outcome, agent::Agent};

/// Rows of lineitem at scale 1, rounded down.
const ROWS_OF_SCALE_1: f64 = 6_000_000.0;

/// Something that serves a database, and clients with that database attached as `cloud`.
pub(crate) trait Side {
    /// What it is called in tables.
    fn name(&self) -> &'static str;
    /// A stock client in a process of its own.
    fn client(&self) -> Outcome<Agent>;
    /// A call of its query function that sends `sql` to the server as text.
    fn sent(&self, sql: &str) -> String;
}

/// Our server.
pub(crate) struct OpenDuck {
    pub(crate) server: Server,
    python: PathBuf,
    extension: String,
}

impl OpenDuck {
    /// `openduck serve` with further flags, on a new folder.
    pub(crate) fn start(flags: &[&str]) -> Outcome<Self> {
        let python = python::try_interpreter("native")?;
        let server = Server::start_with(flags);
        let extension = server.folder().join("openduck.duckdb_extension").to_string_lossy().into_owned();
        openduck(&["extension", "--out", &extension])?;
        Ok(Self { server, python, extension })
    }

    /// The same folder in a new process.
    pub(crate) fn restart(self, flags: &[&str]) -> Self {
        let Self { server, python, extension } = self;
        Self { server: Server::start_on(server.stop(), flags), python, extension }
    }

    /// Whether a statement runs.
    pub(crate) fn is_busy(&self) -> bool {
        let status = run(&["status", "-t", TOKEN, "--endpoint", &self.server.endpoint()]);
        !text(&status).contains("no statement is running")
    }

    /// Makes tables `lineitem_N` of `rows` rows each.
    pub(crate) fn load(&self, rows: &[u64]) -> Outcome {
        let scale = (rows.iter().copied().max().unwrap_or_default() as f64 / ROWS_OF_SCALE_1).to_string();
        let endpoint = self.server.endpoint();
        let target = ["-d", DATABASE, "-t", TOKEN, "--endpoint", &endpoint];
        openduck(&[&["demo", "tpch", "--scale", &scale, "--tables", "lineitem"][..], &target].concat())?;
        let mut client = self.client()?;
        for rows in rows {
            client.run(&self.sent(&format!("CREATE TABLE lineitem_{rows} AS FROM lineitem LIMIT {rows}")))?;
        }
        client.run(&self.sent("DROP TABLE lineitem"))?;
        client.run(&self.sent("CHECKPOINT"))?;
        Ok(())
    }

    /// Makes the tables of TPC-H.
    pub(crate) fn load_tpch(&self, scale: f64) -> Outcome {
        let endpoint = self.server.endpoint();
        openduck(&[
            "demo",
            "tpch",
            "--scale",
            &scale.to_string(),
            "-d",
            DATABASE,
            "-t",
            TOKEN,
            "--endpoint",
            &endpoint,
        ])?;
        self.client()?.run(&self.sent("CHECKPOINT"))?;
        Ok(())
    }

    /// An embedded DuckDB of the clients' version.
    pub(crate) fn embedded(&self, file: &Path) -> Outcome<Agent> {
        Agent::start(&self.python, &file.to_string_lossy(), &[], &[])
    }
}

/// Runs `openduck`, which must succeed.
pub(crate) fn openduck(arguments: &[&str]) -> Outcome {
    let output = run(arguments);
    if output.status.success() { Ok(()) } else { Err(format!("openduck {arguments:?}: {}", text(&output)).into()) }
}

impl Side for OpenDuck {
    fn name(&self) -> &'static str {
        "openduck"
    }

    fn client(&self) -> Outcome<Agent> {
        let mut client = Agent::start(&self.python, "", &[], &[&self.extension])?;
        let endpoint = self.server.endpoint();
        client.run(&format!("ATTACH 'openduck:{DATABASE}?endpoint={endpoint}&token={TOKEN}' AS cloud"))?;
        Ok(client)
    }

    fn sent(&self, sql: &str) -> String {
        format!("FROM openduck_query('cloud', '{}')", sql.replace('\'', "''"))
    }
}

/// DuckDB's own server.
pub(crate) struct Quack {
    pub(crate) server: Agent,
    python: PathBuf,
    port: u16,
}

/// What both ends of Quack load: it does HTTP with httpfs.
const QUACK_EXTENSIONS: [&str; 2] = ["httpfs", "quack"];

impl Quack {
    /// A Quack server on the new database `file`.
    pub(crate) fn start(file: &Path) -> Outcome<Self> {
        let python = python::try_interpreter("quack")?;
        let mut server = Agent::start(&python, &file.to_string_lossy(), &QUACK_EXTENSIONS, &[])?;
        // Free now, and most likely still so in an instant.
        let port = TcpListener::bind(("127.0.0.1", 0))?.local_addr()?.port();
        server.run(&format!("CALL quack_serve('quack:localhost:{port}', token := '{TOKEN}')"))?;
        Ok(Self { server, python, port })
    }
}

impl Side for Quack {
    fn name(&self) -> &'static str {
        "quack"
    }

    fn client(&self) -> Outcome<Agent> {
        let mut client = Agent::start(&self.python, "", &QUACK_EXTENSIONS, &[])?;
        client.run(&format!("ATTACH 'quack:localhost:{}' AS cloud (TOKEN '{TOKEN}')", self.port))?;
        Ok(client)
    }

    fn sent(&self, sql: &str) -> String {
        format!("FROM quack_query_by_name('cloud', '{}')", sql.replace('\'', "''"))
    }
}

/// A DuckDB file of the client's own, which is no server: what moving the rows costs anyway.
pub(crate) struct LocalFile {
    python: PathBuf,
    file: PathBuf,
}

impl LocalFile {
    /// For clients of the same version as ours.
    pub(crate) fn new(ours: &OpenDuck, file: PathBuf) -> Self {
        Self { python: ours.python.clone(), file }
    }
}

impl Side for LocalFile {
    fn name(&self) -> &'static str {
        "local file"
    }

    fn client(&self) -> Outcome<Agent> {
        let mut client = Agent::start(&self.python, "", &[], &[])?;
        client.run(&format!("ATTACH '{}' AS cloud", self.file.display()))?;
        Ok(client)
    }

    fn sent(&self, sql: &str) -> String {
        sql.to_owned()
    }
}
