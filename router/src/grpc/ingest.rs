//! `IngestData` of existing clients: batches into a temporary table on a transaction's connection.

use std::io::Cursor;

use arrow_ipc::reader::StreamReader;
use arrow_schema::ArrowError;
use futures::{StreamExt, stream};
use openduck_proto::{
    Error, ErrorKind,
    channel::{Caller, Inputs},
    v1::{
        ExecuteQueryRequest, IngestChunk, IngestMetadata, IngestReply, InputBatch, InputSchema, ingest_chunk::Payload,
    },
};
use tonic::{Status, Streaming};

use super::{
    Grpc,
    existing::{Refusal, typed, unknown_transaction},
};
use crate::encode::{batch_messages, schema_message};

/// The name under which the engine reads the batches.
const INPUT: &str = "__openduck_ingested";

fn refused(error: &Error) -> IngestReply {
    IngestReply { rows_ingested: 0, typed_error: Some(typed(error)) }
}

fn quoted(name: &str) -> String {
    format!("\"{}\"", name.replace('"', "\"\""))
}

impl Grpc {
    pub(super) async fn ingest(
        &self,
        bearer: Option<String>,
        mut chunks: Streaming<IngestChunk>,
    ) -> Result<IngestReply, Status> {
        let metadata = match chunks.message().await?.and_then(|chunk| chunk.payload) {
            Some(Payload::Metadata(metadata)) => metadata,
            Some(Payload::ArrowBatch(_)) => {
                let message = "first IngestChunk must carry IngestMetadata; got arrow_batch";
                return Ok(refused(&Error::of(ErrorKind::Binder, message)));
            }
            None => {
                let message = "first IngestChunk must carry IngestMetadata; got nothing";
                return Ok(refused(&Error::of(ErrorKind::Binder, message)));
            }
        };
        let caller = self.check_existing(&metadata.access_token, bearer.as_deref()).await?;
        let transaction = metadata.transaction_id.clone().unwrap_or_default();
        let database = self.existing_database(&caller, metadata.database.clone()).await;
        let _used = match self.transactions.enter(&caller, &transaction, &database) {
            Ok(Some(used)) => used,
            Ok(None) => {
                let message =
                    "IngestData needs a transaction_id: its temporary table lives on the transaction's connection";
                return Ok(refused(&Error::of(ErrorKind::Binder, message)));
            }
            Err(Refusal::Unknown) => return Err(unknown_transaction(&transaction)),
            Err(Refusal::Typed(error)) => return Ok(refused(&error)),
        };
        match self.stage(&caller, &transaction, &database, &metadata, chunks).await {
            Ok(rows_ingested) => Ok(IngestReply { rows_ingested, typed_error: None }),
            Err(error) => Ok(refused(&error)),
        }
    }

    async fn stage(
        &self,
        caller: &Caller,
        transaction: &str,
        database: &str,
        metadata: &IngestMetadata,
        chunks: Streaming<IngestChunk>,
    ) -> Result<u64, Error> {
        let request = |sql: String| ExecuteQueryRequest {
            sql,
            database: database.to_owned(),
            session_id: transaction.to_owned(),
            ..ExecuteQueryRequest::default()
        };
        let table = quoted(&metadata.staging_table);
        let columns: Vec<_> =
            metadata.columns.iter().map(|column| format!("{} {}", quoted(&column.name), column.sql_type)).collect();
        let create = request(format!("CREATE TEMP TABLE {table} ({})", columns.join(", ")));
        self.workers.execute_query(caller.clone(), create, stream::empty().boxed()).await?;
        // The batches name the input's schema, so the first one is awaited.
        let mut chunks = chunks.map(ingested).boxed();
        let Some(first) = chunks.next().await else { return Ok(0) };
        let first = first?;
        let schema = InputSchema { name: INPUT.to_owned(), schema: first.schema.clone(), kept: false };
        let insert = ExecuteQueryRequest {
            inputs: vec![schema],
            ..request(format!("INSERT INTO {table} SELECT * FROM {INPUT}"))
        };
        let reply = self.workers.execute_query(caller.clone(), insert, inputs(first, chunks)).await?;
        Ok(reply.rows_changed)
    }
}

/// The batches of one chunk as messages of the native plane.
struct Ingested {
    schema: bytes::Bytes,
    batches: Vec<bytes::Bytes>,
}

fn inputs(first: Ingested, rest: stream::BoxStream<'static, Result<Ingested, Error>>) -> Inputs {
    let expected = first.schema.clone();
    let batches = stream::iter([Ok(first)]).chain(rest).map(move |chunk| {
        let chunk = chunk?;
        if chunk.schema != expected {
            return Err(Error::of(ErrorKind::Protocol, "the schema of a chunk differs from that of the first"));
        }
        Ok(chunk.batches)
    });
    let batch = |ipc| InputBatch { ipc, ..InputBatch::default() };
    let messages = batches.flat_map(move |chunk| match chunk {
        Ok(batches) => stream::iter(batches.into_iter().map(|ipc| Ok(batch(ipc))).collect::<Vec<_>>()),
        Err(error) => stream::iter(vec![Err(error)]),
    });
    let last = InputBatch { last: true, ..InputBatch::default() };
    messages.chain(stream::iter([Ok(last)])).boxed()
}

fn ingested(chunk: Result<IngestChunk, Status>) -> Result<Ingested, Error> {
    let chunk =
        chunk.map_err(|status| Error::of(ErrorKind::Interrupt, format!("the call ended: {}", status.message())))?;
    let Some(Payload::ArrowBatch(batch)) = chunk.payload else {
        return Err(Error::of(ErrorKind::Binder, "a second IngestMetadata, or a chunk of nothing"));
    };
    reencode(&batch.ipc_stream_payload)
        .map_err(|error| Error::of(ErrorKind::Protocol, format!("an arrow_batch is no Arrow IPC stream: {error}")))
}

/// A whole IPC stream as a schema message and the messages of each batch.
fn reencode(stream: &[u8]) -> Result<Ingested, ArrowError> {
    let reader = StreamReader::try_new(Cursor::new(stream), None)?;
    let schema = schema_message(&reader.schema())?;
    let batches = reader.map(|batch| batch_messages(&batch?)).collect::<Result<_, _>>()?;
    Ok(Ingested { schema, batches })
}
