//! Rows from here into tables on a server, streamed as they are made.

use std::time::Duration;

use arrow_array::RecordBatch;
use arrow_ipc::writer::{DictionaryTracker, IpcDataGenerator, IpcWriteOptions, write_message};
use arrow_schema::{ArrowError, Schema};
use bytes::Bytes;
use indicatif::{ProgressBar, ProgressStyle};
use openduck_proto::{
    id,
    v1::{CloseSessionRequest, ExecuteQueryReply, ExecuteQueryRequest, InputBatch, InputSchema},
};
use tokio::sync::mpsc;
use tokio_stream::wrappers::ReceiverStream;

use crate::{Failure, client::Client};

/// The name by which SQL reads the rows that are sent along.
pub(crate) const SENT: &str = "sent";
/// Batches on their way; one more waits for the server.
const BATCHES_MAX: usize = 4;

/// One transaction on a server. Dropped before its end, it is rolled back.
pub(crate) struct Loading {
    client: Client,
    database: String,
    session_id: String,
    /// Rows sent so far.
    pub(crate) bar: ProgressBar,
}

impl Loading {
    /// Begins.
    pub(crate) async fn begin(client: Client, database: &str) -> Result<Self, Failure> {
        let bar = ProgressBar::new_spinner();
        bar.set_style(ProgressStyle::with_template("{spinner} {elapsed} {msg} {human_pos} rows ({per_sec})")?);
        bar.enable_steady_tick(Duration::from_millis(100));
        let mut loading = Self { client, database: database.to_owned(), session_id: id::random(), bar };
        loading.run("BEGIN").await?;
        Ok(loading)
    }

    /// Runs a statement in the transaction.
    pub(crate) async fn run(&mut self, sql: &str) -> Result<ExecuteQueryReply, Failure> {
        let request = self.client.request(tokio_stream::once(self.statement(sql)));
        let reply = self.client.calls.execute_query(request).await;
        reply.map(tonic::Response::into_inner).map_err(|status| self.client.explain(&status))
    }

    /// Runs a statement that reads `batches` as the table [`SENT`]; they are made while it runs. The rows it changed.
    pub(crate) async fn send(
        &mut self,
        sql: &str,
        schema: &Schema,
        batches: impl Iterator<Item = Result<RecordBatch, ArrowError>> + Send + 'static,
    ) -> Result<u64, Failure> {
        let mut encoder = Encoder::new(schema)?;
        let mut first = self.statement(sql);
        first.inputs = vec![InputSchema { name: SENT.to_owned(), schema: encoder.schema.clone(), kept: false }];
        let (sender, receiver) = mpsc::channel::<ExecuteQueryRequest>(BATCHES_MAX);
        let bar = self.bar.clone();
        let producer = tokio::task::spawn_blocking(move || -> Result<(), ArrowError> {
            let send = |ipc: Bytes, last: bool| {
                let input = Some(InputBatch { ipc, last, ..InputBatch::default() });
                sender.blocking_send(ExecuteQueryRequest { input, ..ExecuteQueryRequest::default() }).is_ok()
            };
            if sender.blocking_send(first).is_err() {
                return Ok(());
            }
            for batch in batches {
                let batch = batch?;
                bar.inc(batch.num_rows() as u64);
                // The server no longer listens: it says why.
                if !send(encoder.encode(&batch)?, false) {
                    return Ok(());
                }
            }
            send(Bytes::new(), true);
            Ok(())
        });
        let request = self.client.request(ReceiverStream::new(receiver));
        let reply = self.client.calls.execute_query(request).await;
        // What could not be read here is the cause of what the server did not get.
        producer.await??;
        reply.map(|reply| reply.into_inner().rows_changed).map_err(|status| self.client.explain(&status))
    }

    /// Commits, and ends the session.
    pub(crate) async fn commit(mut self) -> Result<(), Failure> {
        self.run("COMMIT").await?;
        self.close().await;
        self.bar.finish_and_clear();
        Ok(())
    }

    /// Rolls back, and ends the session.
    pub(crate) async fn close(&mut self) {
        let request = self.client.request(CloseSessionRequest { session_id: self.session_id.clone() });
        // The session ends by itself too.
        let _ = self.client.calls.close_session(request).await;
    }

    fn statement(&self, sql: &str) -> ExecuteQueryRequest {
        ExecuteQueryRequest {
            sql: sql.to_owned(),
            database: self.database.clone(),
            session_id: self.session_id.clone(),
            ..ExecuteQueryRequest::default()
        }
    }
}

/// Batches as the messages of the contract: each with all it needs but the schema.
struct Encoder {
    schema: Bytes,
    options: IpcWriteOptions,
    parsed: Schema,
}

impl Encoder {
    fn new(schema: &Schema) -> Result<Self, ArrowError> {
        let options = IpcWriteOptions::default();
        let mut tracker = DictionaryTracker::new(false);
        let encoded =
            IpcDataGenerator::default().schema_to_bytes_with_dictionary_tracker(schema, &mut tracker, &options);
        let mut message = Vec::new();
        write_message(&mut message, encoded, &options)?;
        Ok(Self { schema: message.into(), options, parsed: schema.clone() })
    }

    fn encode(&mut self, batch: &RecordBatch) -> Result<Bytes, ArrowError> {
        let generator = IpcDataGenerator::default();
        let mut tracker = DictionaryTracker::new(false);
        generator.schema_to_bytes_with_dictionary_tracker(&self.parsed, &mut tracker, &self.options);
        let (dictionaries, encoded) = generator.encode(batch, &mut tracker, &self.options, &mut Default::default())?;
        let mut message = Vec::new();
        for dictionary in dictionaries {
            write_message(&mut message, dictionary, &self.options)?;
        }
        write_message(&mut message, encoded, &self.options)?;
        Ok(message.into())
    }
}
