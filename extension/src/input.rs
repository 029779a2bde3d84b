//! Rows on their way up: the named Arrow inputs of a statement, in batches, never the whole.

use arrow_schema::Schema;
use bytes::Bytes;
use futures::{Stream, StreamExt};
use openduck_proto::v1::{ExecuteQueryRequest, InputBatch, InputSchema};
use tokio::sync::mpsc;
use tokio_stream::wrappers::UnboundedReceiverStream;

use crate::{error::Failure, ipc};

/// Bytes that wait to be sent before DuckDB is held back.
pub(crate) const WAITING_BYTES_MAX: usize = 8 << 20;

/// A table that a statement reads and that is sent after it.
pub(crate) struct Input {
    pub(crate) name: String,
    pub(crate) schema: Schema,
    /// The server keeps it until it is whole; otherwise it is read as it comes, once.
    pub(crate) kept: bool,
}

impl Input {
    /// How it is announced.
    ///
    /// # Errors
    /// A schema that IPC cannot say.
    pub(crate) fn announce(&self) -> Result<InputSchema, Failure> {
        Ok(InputSchema { name: self.name.clone(), schema: ipc::write_schema(&self.schema)?, kept: self.kept })
    }
}

/// Where the batches of a statement's inputs are handed over. Gone before its inputs have ended, the statement ends
/// without effect: a truncated input is never committed.
pub(crate) struct Sender(mpsc::UnboundedSender<InputBatch>);

impl Sender {
    /// A sender, and the messages that it sends; `taken` hears how many bytes the connection has taken.
    pub(crate) fn new(
        taken: impl Fn(usize) + Send + 'static,
    ) -> (Self, impl Stream<Item = ExecuteQueryRequest> + Send + 'static) {
        // Bounded by its bytes.
        let (sender, receiver) = mpsc::unbounded_channel();
        let messages = UnboundedReceiverStream::new(receiver).map(move |batch: InputBatch| {
            taken(batch.ipc.len());
            ExecuteQueryRequest { input: Some(batch), ..Default::default() }
        });
        (Self(sender), messages)
    }

    /// Hands a message over. A call that has ended says why in its reply.
    pub(crate) fn send(&self, input: u32, ipc: Bytes, last: bool) {
        let _ = self.0.send(InputBatch { input, ipc, last, bridge: None });
    }
}
