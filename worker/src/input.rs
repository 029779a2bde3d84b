//! Named inputs: Arrow batches that arrive with a statement, read by the engine as tables while they come.

use std::sync::Arc;

use arrow_array::{RecordBatch, RecordBatchReader};
use arrow_buffer::Buffer;
use arrow_ipc::{convert::try_schema_from_ipc_buffer, reader::StreamDecoder};
use arrow_schema::{ArrowError, SchemaRef};
use futures::StreamExt;
use openduck_proto::{
    Error, ErrorKind,
    channel::Inputs,
    v1::{InputBatch, InputSchema},
};
use tokio::sync::mpsc;

use crate::execution::{Execution, Reason};

/// Batches of one input that wait for the engine, where there is only one: it is then held back.
const BATCHES_MAX: usize = 4;
/// The same where there are several: the engine reads them in an order of its own, so none may hold back another.
const BATCHES_OF_SEVERAL_MAX: usize = 4096;

type Arrival = Result<InputBatch, Error>;

/// An input that the engine reads once, blocking.
pub(crate) struct Input {
    pub(crate) name: String,
    schema: SchemaRef,
    decoder: StreamDecoder,
    arrivals: mpsc::Receiver<Arrival>,
    ended: bool,
    execution: Arc<Execution>,
}

/// Sets up the inputs named in a statement and feeds them from `arrivals`, in a task that ends with the statement.
///
/// # Errors
/// PROTOCOL: a schema that is none.
pub(crate) fn receive(
    schemas: &[InputSchema],
    mut arrivals: Inputs,
    execution: &Arc<Execution>,
) -> Result<Vec<Input>, Error> {
    let capacity = if schemas.len() == 1 { BATCHES_MAX } else { BATCHES_OF_SEVERAL_MAX };
    let mut senders = Vec::new();
    let mut inputs = Vec::new();
    for input in schemas {
        let (sender, receiver) = mpsc::channel::<Arrival>(capacity);
        senders.push(Some(sender));
        inputs.push(Input::new(input, receiver, execution)?);
    }
    if senders.is_empty() {
        return Ok(inputs);
    }
    tokio::spawn(async move {
        while let Some(arrival) = arrivals.next().await {
            match arrival {
                Ok(batch) => {
                    let Some(slot) = senders.get_mut(batch.input as usize) else { break };
                    let last = batch.last;
                    if let Some(sender) = slot
                        && sender.send(Ok(batch)).await.is_err()
                    {
                        // The engine has read as much as it wants.
                        *slot = None;
                    }
                    if last {
                        *slot = None;
                    }
                }
                Err(error) => {
                    for sender in senders.iter().flatten() {
                        let _ = sender.send(Err(error.clone())).await;
                    }
                    break;
                }
            }
            if senders.iter().all(Option::is_none) {
                break;
            }
        }
    });
    Ok(inputs)
}

impl Input {
    fn new(input: &InputSchema, arrivals: mpsc::Receiver<Arrival>, execution: &Arc<Execution>) -> Result<Self, Error> {
        let wrong = |error: ArrowError| {
            let message = format!("the input \"{}\": its schema is not one schema message: {error}", input.name);
            Error::of(ErrorKind::Protocol, message)
        };
        let schema = Arc::new(try_schema_from_ipc_buffer(&input.schema).map_err(wrong)?);
        let mut decoder = StreamDecoder::new();
        decoder.decode(&mut Buffer::from(input.schema.clone())).map_err(wrong)?;
        let execution = Arc::clone(execution);
        Ok(Self { name: input.name.clone(), schema, decoder, arrivals, ended: false, execution })
    }

    fn decode(&mut self, message: bytes::Bytes) -> Result<Option<RecordBatch>, ArrowError> {
        let mut buffer = Buffer::from(message);
        let mut decoded = None;
        while !buffer.is_empty() {
            // The decoder says an empty batch late, with the next message.
            if let Some(batch) = self.decoder.decode(&mut buffer)?
                && batch.num_rows() > 0
                && decoded.replace(batch).is_some()
            {
                return Err(ArrowError::IpcError("an input message holds more than one batch".to_owned()));
            }
        }
        Ok(decoded)
    }

    fn fail(&mut self, error: &Error) -> ArrowError {
        self.ended = true;
        // The engine would wrap the text; the statement ends with the error itself.
        if error.kind() == ErrorKind::Interrupt {
            self.execution.stop(Reason::Disconnect);
        }
        ArrowError::ExternalError(error.message.clone().into())
    }
}

impl Iterator for Input {
    type Item = Result<RecordBatch, ArrowError>;

    fn next(&mut self) -> Option<Self::Item> {
        while !self.ended {
            match self.arrivals.blocking_recv() {
                Some(Ok(batch)) => {
                    self.ended = batch.last;
                    match self.decode(batch.ipc) {
                        Ok(None) => {}
                        Ok(Some(batch)) => return Some(Ok(batch)),
                        Err(error) => {
                            self.ended = true;
                            return Some(Err(error));
                        }
                    }
                }
                Some(Err(error)) => return Some(Err(self.fail(&error))),
                None => {
                    let cut = Error::of(ErrorKind::Protocol, format!("the input \"{}\" was cut off", self.name));
                    return Some(Err(self.fail(&cut)));
                }
            }
        }
        None
    }
}

impl RecordBatchReader for Input {
    fn schema(&self) -> SchemaRef {
        Arc::clone(&self.schema)
    }
}
