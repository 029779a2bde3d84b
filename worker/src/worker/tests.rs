//! The worker as a router meets it: requests in, Arrow out, on a real engine.

use std::time::Instant;

use arrow_array::{Array, RecordBatch, StringArray, cast::AsArray, types::Int64Type};
use arrow_buffer::Buffer;
use arrow_ipc::reader::StreamDecoder;
use bytes::Bytes;
use futures::{StreamExt, stream};
use openduck_layers::{DataFolder, Store};
use openduck_proto::{
    channel::WorkerChannel,
    peer::Peers,
    user::ADMINISTRATOR,
    v1::{Mode, ResultBatch, ResultKind, StatementKind, StreamResultsReply, StreamResultsRequest},
};
use tempfile::TempDir;

use super::*;
use crate::{config::Limits, database::FileSpec};

/// Microseconds.
const HOUR: i64 = 3_600_000_000;

mod access;
mod cached;
mod catalog;
mod conflicts;
mod databases;
mod endings;
mod fence;
mod files;
mod heavy;
mod inputs;
mod limits;
mod log;
mod parts;
mod reader;
mod reopening;
mod results;
mod sessions;
mod several;
mod share;
mod statements;
mod status;

struct Server {
    worker: Worker,
    folder: TempDir,
    // The lock of the folder, held for as long as the worker lives.
    _data: Option<DataFolder>,
}

fn config(folder: &TempDir, limits: Limits) -> Config {
    // However busy the machine is.
    let limits = Limits { inline_wait_ms: 10_000, ..limits };
    Config {
        worker_id: "w1".to_owned(),
        threads: 2,
        memory_bytes: 512 << 20,
        temporary_folder: folder.path().to_owned(),
        temporary_bytes: 1 << 30,
        limits,
        folders: Vec::new(),
        peers: Peers::default(),
    }
}

/// Layered storage in the folder, with the database `mydb`.
async fn store_in(folder: &TempDir) -> (DataFolder, Store) {
    let data = DataFolder::open(&folder.path().join("data")).unwrap();
    let store = Store::embedded(&data).await.unwrap();
    if store.metastore().databases().await.unwrap().is_empty() {
        store.metastore().create_database("mydb", HOUR, HOUR).await.unwrap();
    }
    (data, store)
}

async fn open_in(folder: TempDir, limits: Limits) -> Server {
    let (data, store) = store_in(&folder).await;
    let worker = Worker::open(config(&folder, limits), &Serving::Store(store)).unwrap();
    worker.warm("mydb").await.unwrap();
    Server { worker, folder, _data: Some(data) }
}

async fn open() -> Server {
    open_in(tempfile::tempdir().unwrap(), Limits::default()).await
}

fn caller() -> Caller {
    Caller { user: ADMINISTRATOR.to_owned() }
}

fn request(sql: &str) -> ExecuteQueryRequest {
    ExecuteQueryRequest { sql: sql.to_owned(), database: "mydb".to_owned(), ..Default::default() }
}

fn no_inputs() -> Inputs {
    stream::empty().boxed()
}

fn decode(schema: &Bytes, batches: &[ResultBatch]) -> Vec<RecordBatch> {
    let mut decoder = StreamDecoder::new();
    decoder.decode(&mut Buffer::from(schema.clone())).unwrap();
    let mut decoded = Vec::new();
    for batch in batches {
        let mut buffer = Buffer::from(batch.ipc.clone());
        while !buffer.is_empty() {
            decoded.extend(decoder.decode(&mut buffer).unwrap());
        }
    }
    decoded
}

impl Server {
    /// What is done about every other second.
    fn reap(&self) {
        let inner = &self.worker.0;
        drop(inner.sessions.reap(&inner.config.limits, &inner.routers));
    }

    async fn ask(&self, request: ExecuteQueryRequest) -> Result<ExecuteQueryReply, Error> {
        self.worker.execute_query(caller(), request, no_inputs()).await
    }

    async fn rest(&self, handle: &str) -> Result<Vec<StreamResultsReply>, Error> {
        let request = StreamResultsRequest { handle: handle.to_owned(), ..Default::default() };
        let mut stream = self.worker.stream_results(caller(), request).await?;
        let mut replies = Vec::new();
        while let Some(reply) = stream.next().await {
            replies.push(reply?);
        }
        Ok(replies)
    }

    /// Runs a request and reads its result to the end.
    async fn run(&self, request: ExecuteQueryRequest) -> Result<(Vec<RecordBatch>, ExecuteQueryReply), Error> {
        let mut reply = self.ask(request).await?;
        if !reply.done {
            let rest = self.rest(&reply.handle).await?;
            reply.lsn = rest.last().unwrap().lsn;
            reply.batches.extend(rest.into_iter().filter_map(|r| r.batch));
        }
        let indexes: Vec<_> = reply.batches.iter().map(|b| b.index).collect();
        assert_eq!(indexes, (0..indexes.len() as u64).collect::<Vec<_>>());
        let batches = if reply.schema.is_empty() { Vec::new() } else { decode(&reply.schema, &reply.batches) };
        Ok((batches, reply))
    }

    async fn sql(&self, sql: &str) -> Result<ExecuteQueryReply, Error> {
        self.run(request(sql)).await.map(|(_, reply)| reply)
    }

    async fn in_session(&self, session: &str, sql: &str) -> Result<ExecuteQueryReply, Error> {
        self.run(ExecuteQueryRequest { session_id: session.to_owned(), ..request(sql) }).await.map(|(_, reply)| reply)
    }

    /// The only value of a query, as text.
    async fn value_of(&self, request: ExecuteQueryRequest) -> Result<Option<String>, Error> {
        let sql = format!("SELECT v::VARCHAR FROM ({}) AS t(v)", request.sql);
        let (batches, _) = self.run(ExecuteQueryRequest { sql, ..request }).await?;
        let column = batches[0].column(0).as_string::<i32>();
        Ok(column.is_valid(0).then(|| column.value(0).to_owned()))
    }

    async fn value(&self, sql: &str) -> String {
        self.value_of(request(sql)).await.unwrap().unwrap()
    }

    async fn session_value(&self, session: &str, sql: &str) -> String {
        let request = ExecuteQueryRequest { session_id: session.to_owned(), ..request(sql) };
        self.value_of(request).await.unwrap().unwrap()
    }
}
