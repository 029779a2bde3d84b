//! Rows on their way up: the named Arrow input of a statement, in batches, never the whole.

use std::sync::Arc;

use arrow_array::RecordBatch;
use arrow_schema::Schema;
use bytes::Bytes;
use futures::{StreamExt, stream};
use openduck_proto::v1::{ExecuteQueryReply, ExecuteQueryRequest, InputBatch, InputSchema, Mode};
use tokio::sync::mpsc;
use tokio_stream::wrappers::UnboundedReceiverStream;

use crate::{
    client::Client,
    error::Failure,
    ipc,
    query::Statement,
    wait::{Ends, Patience, Signal},
};

/// Bytes that wait to be sent before DuckDB is held back.
const WAITING_BYTES_MAX: usize = 8 << 20;

struct Sent {
    /// Bytes handed over and not yet taken by the connection.
    bytes: usize,
    reply: Option<Result<ExecuteQueryReply, Failure>>,
}

/// A statement that reads the rows that are sent to it. Dropping it before its end ends it without effect: a
/// truncated input is never committed.
pub(crate) struct Upload {
    sent: Arc<Signal<Sent>>,
    sender: mpsc::UnboundedSender<InputBatch>,
    _task: Ends,
}

impl Upload {
    /// Sends the statement, which reads its rows as the table `name`.
    ///
    /// # Errors
    /// A schema that IPC cannot say; a forked child.
    pub(crate) fn start(
        client: &Arc<Client>,
        statement: &Statement,
        name: &str,
        schema: &Schema,
    ) -> Result<Self, Failure> {
        let mut request = statement.request(client, Mode::Execute)?;
        request.inputs = vec![InputSchema { name: name.to_owned(), schema: ipc::write_schema(schema)? }];
        let sent = Arc::new(Signal::new(Sent { bytes: 0, reply: None }));
        // Bounded by its bytes.
        let (sender, receiver) = mpsc::unbounded_channel();
        let taken = Arc::clone(&sent);
        let batches = UnboundedReceiverStream::new(receiver).map(move |batch: InputBatch| {
            taken.change(|sent| sent.bytes -= batch.ipc.len());
            ExecuteQueryRequest { input: Some(batch), ..Default::default() }
        });
        let messages = stream::iter([request]).chain(batches);
        let task = client.runtime()?.spawn({
            let (client, sent) = (Arc::clone(client), Arc::clone(&sent));
            async move {
                let reply = client.execute(messages).await;
                sent.change(|sent| sent.reply = Some(reply));
            }
        });
        Ok(Self { sent, sender, _task: Ends(task.abort_handle()) })
    }

    /// Sends rows; waits where too many are on their way.
    ///
    /// # Errors
    /// The statement's, which has then ended.
    pub(crate) fn send(&self, batch: &RecordBatch, patience: &dyn Patience) -> Result<(), Failure> {
        if batch.num_rows() == 0 {
            return Ok(());
        }
        self.push(ipc::write_batch(batch)?, false, patience)
    }

    /// Says that there are no more rows, and waits for the end: the number of rows changed.
    ///
    /// # Errors
    /// The statement's.
    pub(crate) fn finish(&self, patience: &dyn Patience) -> Result<u64, Failure> {
        self.push(Bytes::new(), true, patience)?;
        self.sent.wait(patience, |sent| sent.reply.take())?.map(|reply| reply.rows_changed)
    }

    fn push(&self, ipc: Bytes, last: bool, patience: &dyn Patience) -> Result<(), Failure> {
        self.sent.wait(patience, |sent| match &sent.reply {
            Some(Err(failure)) => Some(Err(failure.clone())),
            // It has read all that it wanted, which is fine.
            Some(Ok(_)) => Some(Ok(())),
            None if sent.bytes >= WAITING_BYTES_MAX => None,
            None => {
                sent.bytes += ipc.len();
                Some(Ok(()))
            }
        })??;
        // A closed channel is a call that has ended; its reply says why, to the next call or to the last.
        let _ = self.sender.send(InputBatch { input: 0, ipc, last });
        Ok(())
    }
}
