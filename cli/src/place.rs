//! Where a command about databases is carried out: by a server that runs, or on its storage while none does. Both speak
//! the same SQL.

use std::collections::VecDeque;

use arrow_array::{RecordBatch, cast::AsArray};
use arrow_cast::cast;
use arrow_schema::DataType;
use clap::Args;
use indicatif::ProgressBar;
use openduck_proto::{
    Error,
    channel::{Caller, WorkerChannel},
    id,
    peer::Peers,
    v1::{ExecuteQueryReply, ExecuteQueryRequest, StreamResultsRequest, execute_query_request::Freshness},
};
use openduck_router::Decoder;
use openduck_worker::{Config, Limits, Serving, Worker};
use tokio_stream::StreamExt;

use crate::{
    Failure, Outcome, bar,
    client::{Client, ClientOptions},
    output,
    query::Format,
    storage::{Storage, StorageOptions},
    welcome,
};

/// Memory of a worker in this process.
const MEMORY_BYTES: u64 = 1 << 30;
/// Disk for what does not fit in it.
const SPILL_BYTES: u64 = 64 << 30;

/// Where a command is carried out.
#[derive(Args, Debug)]
pub(crate) struct PlaceOptions {
    #[command(flatten)]
    client: ClientOptions,
    #[command(flatten)]
    storage: StorageOptions,
    /// How rows are printed
    #[arg(short, long, value_enum, default_value_t = Format::Table)]
    format: Format,
}

/// A server, or a worker in this process on a store.
pub(crate) enum Place {
    Server(Box<Client>),
    Storage { worker: Worker, storage: Box<Storage> },
}

impl PlaceOptions {
    /// The storage, where one is named with --data or --metadata; otherwise the server.
    ///
    /// # Errors
    /// It cannot be reached or opened.
    pub(crate) async fn open(&self) -> Result<Place, Failure> {
        if !self.storage.is_given() {
            return Ok(Place::Server(Box::new(self.client.connect().await?)));
        }
        let storage = self.storage.open(0).await?;
        let config = Config {
            worker_id: format!("command-{}", id::random()),
            threads: std::thread::available_parallelism().map_or(1, usize::from),
            memory_bytes: MEMORY_BYTES,
            temporary_folder: storage.temporary(),
            temporary_bytes: SPILL_BYTES,
            limits: Limits::default(),
            folders: Vec::new(),
            peers: Peers::default(),
        };
        let worker = Worker::open(config, &Serving::Store(storage.store.clone()));
        let worker = worker.map_err(|error| welcome::explained(&error))?;
        Ok(Place::Storage { worker, storage: Box::new(storage) })
    }

    /// Runs a statement there and prints its rows.
    ///
    /// # Errors
    /// As the server or the storage says.
    pub(crate) async fn print(&self, database: &str, sql: &str) -> Outcome {
        let place = self.open().await?;
        let bar = place.bar()?;
        let answer = place.ask(database, "", sql).await;
        bar.finish_and_clear();
        self.write(&answer?)
    }

    /// Prints rows as it was asked for.
    ///
    /// # Errors
    /// Nobody reads them.
    pub(crate) fn write(&self, batches: &[RecordBatch]) -> Outcome {
        let Some(first) = batches.first() else { return Ok(()) };
        let mut writer = output::writer(self.format, &first.schema(), usize::MAX)?;
        for batch in batches {
            writer.write(batch)?;
        }
        writer.finish()
    }
}

impl Place {
    /// Shows how far the statement is that is run there next, until it is cleared.
    ///
    /// # Errors
    /// None that is known.
    pub(crate) fn bar(&self) -> Result<ProgressBar, Failure> {
        match self {
            Self::Server(_) => bar::of_server(),
            Self::Storage { storage, .. } => bar::of_store(&storage.store),
        }
    }

    /// All rows of a statement that has few, at `snapshot` where that is not empty; none where it has none.
    ///
    /// # Errors
    /// As the server or the storage says.
    pub(crate) async fn ask(&self, database: &str, snapshot: &str, sql: &str) -> Result<Vec<RecordBatch>, Failure> {
        let reply = self.execute(database, snapshot, sql).await?;
        if reply.schema.is_empty() {
            return Ok(Vec::new());
        }
        let mut decoder = Decoder::new(&reply.schema)?;
        let mut messages: VecDeque<_> = reply.batches.iter().map(|batch| batch.ipc.clone()).collect();
        messages.extend(self.rest(&reply).await?);
        let mut batches = Vec::new();
        for message in messages {
            batches.extend(decoder.decode(message)?);
        }
        if batches.is_empty() {
            batches.push(RecordBatch::new_empty(decoder.schema().clone().into()));
        }
        Ok(batches)
    }

    /// The LSN that a point of a database means.
    ///
    /// # Errors
    /// There is no such point.
    pub(crate) async fn position(&self, database: &str, point: &str) -> Result<u64, Failure> {
        Ok(self.execute(database, point, "SELECT 1").await?.lsn)
    }

    async fn execute(&self, database: &str, snapshot: &str, sql: &str) -> Result<ExecuteQueryReply, Failure> {
        let request = ExecuteQueryRequest {
            sql: sql.to_owned(),
            database: database.to_owned(),
            execution_id: id::random(),
            freshness: (!snapshot.is_empty()).then(|| Freshness::Snapshot(snapshot.to_owned())),
            ..ExecuteQueryRequest::default()
        };
        match self {
            Self::Server(client) => {
                let call = client.request(tokio_stream::once(request));
                let reply = client.calls.clone().execute_query(call).await;
                reply.map(tonic::Response::into_inner).map_err(|status| client.explain(&status))
            }
            Self::Storage { worker, .. } => {
                let reply = worker.execute_query(caller(), request, Box::pin(tokio_stream::empty())).await;
                reply.map_err(|error| welcome::explained(&error).into())
            }
        }
    }

    async fn rest(&self, reply: &ExecuteQueryReply) -> Result<Vec<bytes::Bytes>, Failure> {
        if reply.done {
            return Ok(Vec::new());
        }
        let rest = StreamResultsRequest { handle: reply.handle.clone(), ..Default::default() };
        let mut messages = Vec::new();
        match self {
            Self::Server(client) => {
                let stream = client.calls.clone().stream_results(client.request(rest)).await;
                let mut stream = stream.map_err(|status| client.explain(&status))?.into_inner();
                while let Some(reply) = stream.message().await.map_err(|status| client.explain(&status))? {
                    messages.extend(reply.batch.map(|batch| batch.ipc));
                }
            }
            Self::Storage { worker, .. } => {
                let explained = |error: Error| welcome::explained(&error);
                let mut stream = worker.stream_results(caller(), rest).await.map_err(explained)?;
                while let Some(reply) = stream.next().await {
                    messages.extend(reply.map_err(explained)?.batch.map(|batch| batch.ipc));
                }
            }
        }
        Ok(messages)
    }
}

fn caller() -> Caller {
    Caller { user: "openduck".to_owned() }
}

/// The column `name` as text.
///
/// # Errors
/// There is no such column.
pub(crate) fn texts(batches: &[RecordBatch], name: &str) -> Result<Vec<String>, Failure> {
    let mut texts = Vec::new();
    for batch in batches {
        let column = batch.column_by_name(name).ok_or_else(|| format!("the answer has no column {name}"))?;
        let column = cast(column, &DataType::Utf8)?;
        texts.extend(column.as_string::<i32>().iter().map(|text| text.unwrap_or_default().to_owned()));
    }
    Ok(texts)
}

/// A name in SQL, in quotes.
pub(crate) fn quoted(name: &str) -> String {
    format!("\"{}\"", name.replace('"', "\"\""))
}

/// A point in SQL.
pub(crate) fn at(point: &str) -> String {
    if point.is_empty() { String::new() } else { format!(" AT '{}'", point.replace('\'', "''")) }
}
