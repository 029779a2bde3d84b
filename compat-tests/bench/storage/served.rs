//! The program under test on one kind of storage, and clients that wait for each answer.

use std::{
    path::{Path, PathBuf},
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
    time::Instant,
};

use clap::Args;
use compat_tests::{
    grpc::{Client, statement},
    python,
    server::{DATABASE, Server, TOKEN},
};
use openduck_proto::v1::{CloseSessionRequest, ExecuteQueryReply, ExecuteQueryRequest, StreamResultsRequest};
use tempfile::TempDir;
use tokio::runtime::{Builder, Runtime};
use tonic::Status;

use crate::{Outcome, agent::Agent, sides::openduck};

/// The plain file's name.
const FILE: &str = "plain.duckdb";

/// Its share of the machine, the same for every engine.
#[derive(Args)]
pub(crate) struct Share {
    /// Threads of each engine. Default: one a processor
    #[arg(long)]
    threads: Option<usize>,
    /// Memory of each engine
    #[arg(long, default_value = "4GiB", value_name = "SIZE")]
    memory: String,
}

impl Share {
    /// As flags of `openduck serve`.
    pub(super) fn flags(&self) -> Vec<String> {
        let mut flags = vec!["--memory".to_owned(), self.memory.clone()];
        if let Some(threads) = self.threads {
            flags.extend(["--threads".to_owned(), threads.to_string()]);
        }
        flags
    }

    /// Gives it to an engine in Python.
    pub(super) fn give(&self, agent: &mut Agent) -> Outcome {
        agent.run(&format!("SET memory_limit = '{}'", self.memory))?;
        if let Some(threads) = self.threads {
            agent.run(&format!("SET threads = {threads}"))?;
        }
        Ok(())
    }

    /// DuckDB's own Python package, of the server's version, on a plain file, which is made where it does not exist.
    pub(super) fn wheel(&self, file: &Path) -> Outcome<Agent> {
        let mut agent = Agent::start(&python::try_interpreter("native")?, &file.to_string_lossy(), &[], &[])?;
        self.give(&mut agent)?;
        Ok(agent)
    }
}

/// `openduck serve` on a folder of its own.
pub(super) struct Served {
    /// What it is called in tables.
    pub(super) name: &'static str,
    server: Server,
    arguments: Vec<String>,
}

/// Both sides of a comparison, each with an empty database.
pub(super) fn pair(share: &Share) -> Outcome<[Served; 2]> {
    let sides = [Served::layered(share, &[])?, Served::plain(share)?];
    let version = "SELECT tags['storage_version'] FROM duckdb_databases() WHERE NOT internal";
    let [layered, plain] = [&sides[0], &sides[1]].map(|side| side.server.try_query(version));
    let (layered, plain) = (layered?, plain?);
    if layered != plain {
        return Err(format!("another format is another comparison: {layered:?}, plain {plain:?}").into());
    }
    Ok(sides)
}

impl Served {
    /// On layered storage, with further flags.
    pub(super) fn layered(share: &Share, flags: &[&str]) -> Outcome<Self> {
        let folder = tempfile::tempdir()?;
        let data = folder.path().join("data").to_string_lossy().into_owned();
        let storage = [&["--data", &data], flags].concat();
        Ok(Self::start("layered", Arc::new(folder), arguments(share, &storage)))
    }

    /// On a plain file.
    pub(super) fn plain(share: &Share) -> Outcome<Self> {
        let folder = tempfile::tempdir()?;
        let file = folder.path().join(FILE);
        share.wheel(&file)?.run("CHECKPOINT")?;
        Ok(Self::start("plain", Arc::new(folder), arguments(share, &[&file.to_string_lossy()])))
    }

    fn start(name: &'static str, folder: Arc<TempDir>, arguments: Vec<String>) -> Self {
        let borrowed: Vec<&str> = arguments.iter().map(String::as_str).collect();
        let server = Server::spawn(&borrowed, folder, "postgres  ");
        Self { name, server, arguments }
    }

    /// The same storage in a new process; `meanwhile` has the folder to itself. All sessions must have ended: the
    /// server waits for them.
    pub(super) fn restart(self, meanwhile: impl FnOnce(&Path) -> Outcome) -> Outcome<Self> {
        let Self { name, server, arguments } = self;
        let folder = server.stop();
        meanwhile(folder.path())?;
        Ok(Self::start(name, folder, arguments))
    }

    /// The plain file in a new process, and a copy of it for DuckDB's own package.
    pub(super) fn restart_and_copy(self) -> Outcome<(Self, PathBuf)> {
        let copy = self.server.folder().join("copy.duckdb");
        let restarted = self.restart(|folder| {
            std::fs::copy(folder.join(FILE), &copy)?;
            Ok(())
        })?;
        Ok((restarted, copy))
    }

    /// Makes tables of TPC-H, all where none is named, out of rows that come over the wire.
    pub(super) fn load_tpch(&self, scale: f64, tables: &[&str]) -> Outcome {
        let (scale, endpoint, tables) = (scale.to_string(), self.server.endpoint(), tables.join(","));
        let mut arguments =
            vec!["demo", "tpch", "--scale", &scale, "-d", DATABASE, "-t", TOKEN, "--endpoint", &endpoint];
        if !tables.is_empty() {
            arguments.extend(["--tables", &tables]);
        }
        openduck(&arguments)
    }

    /// The process, for its figures under `/proc`.
    pub(super) fn pid(&self) -> u32 {
        self.server.pid()
    }

    /// A client.
    pub(super) fn session(&self) -> Result<Session, String> {
        Session::open(&self.server.endpoint(), DATABASE.to_owned())
    }

    /// A client of a snapshot.
    pub(super) fn session_at(&self, lsn: u64) -> Result<Session, String> {
        Session::open(&self.server.endpoint(), format!("{DATABASE}@{lsn}"))
    }
}

fn arguments(share: &Share, storage: &[&str]) -> Vec<String> {
    let serve = ["serve", "-d", DATABASE, "-t", TOKEN, "--port", "0"];
    serve.iter().chain(storage).map(|&argument| argument.to_owned()).chain(share.flags()).collect()
}

/// Who runs statements to their ends.
pub(super) trait Runs {
    /// The seconds that a statement and reading its rows have taken.
    fn seconds(&mut self, sql: &str) -> Outcome<f64>;
}

impl Runs for Agent {
    fn seconds(&mut self, sql: &str) -> Outcome<f64> {
        Ok(self.measure(sql, 1, "")?.into_iter().sum())
    }
}

/// A client over gRPC with a connection and a session of its own. It is driven by the thread that waits for it.
pub(super) struct Session {
    runtime: Runtime,
    client: Client,
    database: String,
    id: String,
}

impl Session {
    fn open(endpoint: &str, database: String) -> Result<Self, String> {
        static OPENED: AtomicU64 = AtomicU64::new(0);
        let runtime = Builder::new_current_thread().enable_all().build().map_err(|error| error.to_string())?;
        let client = runtime.block_on(Client::connect(endpoint));
        let id = format!("bench-{}", OPENED.fetch_add(1, Ordering::Relaxed));
        Ok(Self { runtime, client, database, id })
    }

    /// Runs a statement and reads its rows, which nobody looks at.
    pub(super) fn run(&mut self, sql: &str) -> Result<ExecuteQueryReply, String> {
        let message =
            ExecuteQueryRequest { database: self.database.clone(), session_id: self.id.clone(), ..statement(sql) };
        let answered = self.runtime.block_on(answer(&mut self.client, message));
        answered.map_err(|status| format!("{sql}: {}", status.message()))
    }
}

async fn answer(client: &mut Client, message: ExecuteQueryRequest) -> Result<ExecuteQueryReply, Status> {
    let reply = client.execute(message).await?;
    if !reply.done {
        let rest = client.request(StreamResultsRequest { handle: reply.handle.clone(), ..Default::default() });
        let mut rest = client.calls.stream_results(rest).await?.into_inner();
        let mut done = false;
        while let Some(message) = rest.message().await? {
            done = message.done;
        }
        if !done {
            return Err(Status::data_loss("the result was cut off"));
        }
    }
    Ok(reply)
}

impl Runs for Session {
    fn seconds(&mut self, sql: &str) -> Outcome<f64> {
        let started = Instant::now();
        self.run(sql)?;
        Ok(started.elapsed().as_secs_f64())
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        let close = self.client.request(CloseSessionRequest { session_id: self.id.clone() });
        // It ends by itself, too.
        let _ = self.runtime.block_on(self.client.calls.close_session(close));
    }
}
