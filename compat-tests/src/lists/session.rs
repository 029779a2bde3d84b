//! One connection of a client: this process's own, or another one's that speaks lines of text with this one.
//!
//! An agent is told `connect` and an address, `query` and SQL, or `rollback`, with a tab between; it answers with lines
//! `row`, key and items, and at last `ok`, or `error`, what is wrong, whether the connection is gone, and the message.

use std::{process::Stdio, time::Duration};

use tokio::{
    io::{AsyncBufReadExt, AsyncWriteExt, BufReader, Lines},
    process::{Child, ChildStdin, ChildStdout, Command},
    time::timeout,
};
use tokio_postgres::{NoTls, SimpleQueryMessage};

use crate::{
    build,
    history::Outcome,
    python,
    server::{DATABASE, Server, TOKEN},
};

/// Longer than a worker waits for a lease, and than any lease runs: what takes longer hangs.
const HANGS: Duration = Duration::from_secs(90);
const JDBC_DRIVER: &str = "/usr/share/java/postgresql.jar";

/// What a client is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// tokio-postgres, in this process.
    TokioPostgres,
    /// psycopg 3.
    Psycopg,
    /// pgjdbc; it needs a Java and Debian's `libpostgresql-jdbc-java`.
    Pgjdbc,
    /// DuckDB, with ATTACH.
    Attach,
}

/// Where a router is, for each of them.
#[derive(Debug)]
pub struct Place {
    postgres: u16,
    endpoint: String,
}

impl Place {
    /// A router.
    pub fn of(router: &Server) -> Self {
        Self { postgres: router.pg_port(), endpoint: router.endpoint() }
    }
}

/// How a statement has failed.
#[derive(Debug)]
pub(super) struct Failed {
    /// The SQLSTATE, and of ATTACH the exception and its message.
    pub(super) class: String,
    /// The connection is of no use any more.
    pub(super) gone: bool,
}

impl Failed {
    /// What has become of a statement that would have committed.
    pub(super) fn outcome(&self) -> Outcome {
        match self.class.as_str() {
            // A conflict, and what no worker has begun.
            "40001" | "57P03" | "57014" => Outcome::Aborted,
            _ => Outcome::Unknown,
        }
    }
}

impl Kind {
    /// How it says the lists' table.
    pub(super) fn table(self) -> &'static str {
        if self == Self::Attach { "cloud.lists" } else { "lists" }
    }

    /// How it begins a transaction that sees one snapshot.
    pub(super) fn begin(self) -> &'static str {
        if self == Self::Attach { "BEGIN" } else { "BEGIN ISOLATION LEVEL REPEATABLE READ" }
    }

    /// The same of one that only reads.
    pub(super) fn begin_reading(self) -> &'static str {
        if self == Self::Attach { "BEGIN TRANSACTION READ ONLY" } else { "BEGIN READ ONLY" }
    }

    /// Whether its BEGIN is READ COMMITTED.
    pub(super) fn reads_committed(self) -> bool {
        self != Self::Attach
    }

    /// The agent of this kind.
    fn agent(self, extension: &str) -> Command {
        let script = |name: &str| build::root().join("compat-tests/src/lists").join(name);
        match self {
            Self::TokioPostgres | Self::Psycopg => {
                let mut command = Command::new(python::interpreter("native"));
                command.arg(script("psycopg_agent.py"));
                command
            }
            Self::Attach => {
                let mut command = Command::new(python::interpreter("native"));
                command.arg(script("attach_agent.py")).arg(extension);
                command
            }
            Self::Pgjdbc => {
                let mut command = Command::new("java");
                command.args(["-Xmx64m", "-XX:+UseSerialGC", "-cp", JDBC_DRIVER]).arg(script("PgjdbcAgent.java"));
                command
            }
        }
    }

    /// How this kind says where a router is.
    fn address(self, place: &Place) -> String {
        let (port, endpoint) = (place.postgres, &place.endpoint);
        match self {
            Self::TokioPostgres | Self::Psycopg => format!("postgresql://openduck:{TOKEN}@127.0.0.1:{port}/{DATABASE}"),
            Self::Attach => format!("openduck:{DATABASE}?endpoint={endpoint}&token={TOKEN}"),
            Self::Pgjdbc => {
                format!("jdbc:postgresql://127.0.0.1:{port}/{DATABASE}?user=openduck&password={TOKEN}")
            }
        }
    }
}

/// A connection.
pub(super) enum Session {
    Own(Option<tokio_postgres::Client>),
    Agents(Box<Agent>),
}

/// Another process, with one connection.
pub(super) struct Agent {
    kind: Kind,
    _process: Child,
    orders: ChildStdin,
    replies: Lines<BufReader<ChildStdout>>,
}

impl Session {
    /// One that is not connected. `extension`: what ATTACH loads.
    pub(super) fn of(kind: Kind, extension: &str) -> Self {
        if kind == Kind::TokioPostgres {
            return Self::Own(None);
        }
        let mut command = kind.agent(extension);
        for (name, _) in std::env::vars().filter(|(name, _)| name.starts_with("OPENDUCK_")) {
            command.env_remove(name);
        }
        let mut process = command.stdin(Stdio::piped()).stdout(Stdio::piped()).kill_on_drop(true).spawn().unwrap();
        let replies = BufReader::new(process.stdout.take().unwrap()).lines();
        Self::Agents(Box::new(Agent { kind, orders: process.stdin.take().unwrap(), replies, _process: process }))
    }

    /// Begins anew.
    pub(super) async fn connect(&mut self, place: &Place) -> Result<(), Failed> {
        match self {
            Self::Agents(agent) => {
                let order = format!("connect\t{}", agent.kind.address(place));
                agent.ask(&order).await.map(|_| ())
            }
            Self::Own(own) => {
                let url = Kind::TokioPostgres.address(place);
                let connecting = timeout(HANGS, tokio_postgres::connect(&url, NoTls)).await;
                let (client, connection) = connecting.expect("connecting hangs").map_err(|error| failed(&error))?;
                tokio::spawn(connection);
                *own = Some(client);
                Ok(())
            }
        }
    }

    /// The rows of a query, of a key and a list each.
    pub(super) async fn query(&mut self, sql: &str) -> Result<Vec<[String; 2]>, Failed> {
        match self {
            Self::Agents(agent) => agent.ask(&format!("query\t{sql}")).await,
            Self::Own(client) => {
                let client = client.as_ref().expect("it is connected");
                let asked = timeout(HANGS, client.simple_query(sql)).await;
                let messages = asked.unwrap_or_else(|_| panic!("hangs: {sql}")).map_err(|error| failed(&error))?;
                let text = |row: &tokio_postgres::SimpleQueryRow, at| row.get(at).unwrap_or_default().to_owned();
                let rows = messages.iter().filter_map(|message| match message {
                    SimpleQueryMessage::Row(row) if row.len() == 2 => Some([text(row, 0), text(row, 1)]),
                    _ => None,
                });
                Ok(rows.collect())
            }
        }
    }

    /// Ends a transaction, where there is one.
    pub(super) async fn roll_back(&mut self) -> Result<(), Failed> {
        match self {
            Self::Agents(agent) => agent.ask("rollback\t").await,
            Self::Own(_) => self.query("ROLLBACK").await,
        }
        .map(|_| ())
    }
}

fn failed(error: &tokio_postgres::Error) -> Failed {
    let class = error.code().map_or_else(|| "gone".to_owned(), |code| code.code().to_owned());
    Failed { class, gone: error.code().is_none() }
}

impl Agent {
    async fn ask(&mut self, order: &str) -> Result<Vec<[String; 2]>, Failed> {
        let answered = timeout(HANGS, self.answer(order)).await;
        answered.unwrap_or_else(|_| panic!("hangs: {order}"))
    }

    async fn answer(&mut self, order: &str) -> Result<Vec<[String; 2]>, Failed> {
        self.orders.write_all(format!("{order}\n").as_bytes()).await.expect("the agent listens");
        let mut rows = Vec::new();
        loop {
            let line = self.replies.next_line().await.unwrap().unwrap_or_else(|| panic!("the agent ends at {order}"));
            match *line.split('\t').collect::<Vec<_>>() {
                ["ok"] => return Ok(rows),
                ["row", key, items] => rows.push([key.to_owned(), items.to_owned()]),
                ["error", class, gone] => return Err(Failed { class: class.to_owned(), gone: gone == "gone" }),
                _ => panic!("an agent said {line:?}"),
            }
        }
    }
}
