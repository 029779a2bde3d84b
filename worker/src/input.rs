//! Named inputs: Arrow batches that arrive with a statement. The engine reads them as tables: one as it comes, or any
//! number of them kept until they are whole.

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
use tokio::{runtime::Handle, sync::mpsc};

use crate::{
    engine::Connection,
    execution::{Execution, Reason},
};

/// Batches that wait for the engine before they are held back.
const BATCHES_MAX: usize = 4;

type Arrival = Result<InputBatch, Error>;

/// The inputs of a statement, on their way.
pub(crate) struct Arrivals {
    inputs: Vec<Input>,
    arrivals: mpsc::Receiver<Arrival>,
    /// They are whole before the statement starts. Several are: the engine would read them in an order of its own,
    /// and so none may wait for another.
    kept: bool,
}

/// One input, and how its messages are read.
struct Input {
    name: String,
    schema: SchemaRef,
    decoder: StreamDecoder,
    ended: bool,
}

/// An input that the engine reads as it comes, once; blocks.
struct Streamed {
    input: Input,
    arrivals: mpsc::Receiver<Arrival>,
    execution: Arc<Execution>,
}

/// Takes up the inputs named in a statement and what arrives of them, in a task that ends with the statement.
///
/// # Errors
/// PROTOCOL: a schema that is none.
pub(crate) fn receive(schemas: &[InputSchema], mut arrivals: Inputs) -> Result<Arrivals, Error> {
    let inputs = schemas.iter().map(Input::new).collect::<Result<Vec<_>, _>>()?;
    let kept = schemas.len() > 1 || schemas.iter().any(|schema| schema.kept);
    let (sender, receiver) = mpsc::channel::<Arrival>(BATCHES_MAX);
    if !inputs.is_empty() {
        tokio::spawn(async move {
            while let Some(arrival) = arrivals.next().await {
                let failed = arrival.is_err();
                // A closed channel: the engine has read as much as it wants.
                if sender.send(arrival).await.is_err() || failed {
                    break;
                }
            }
        });
    }
    Ok(Arrivals { inputs, arrivals: receiver, kept })
}

impl Arrivals {
    /// Whether the statement has inputs at all.
    pub(crate) fn is_empty(&self) -> bool {
        self.inputs.is_empty()
    }

    /// Gives them to the connection that is to run the statement; blocks where they are kept.
    ///
    /// # Errors
    /// Those of the wire; what the engine cannot read.
    pub(crate) fn hand_over(self, connection: &mut Connection, execution: &Arc<Execution>) -> Result<(), Error> {
        if self.kept {
            return self.keep(connection, execution);
        }
        let Some(input) = self.inputs.into_iter().next() else { return Ok(()) };
        let name = input.name.clone();
        let streamed = Streamed { input, arrivals: self.arrivals, execution: Arc::clone(execution) };
        connection.add_input(&name, Box::new(streamed))
    }

    fn keep(mut self, connection: &mut Connection, execution: &Execution) -> Result<(), Error> {
        let runtime = Handle::current();
        for input in &self.inputs {
            connection.keep_input(&input.name, &input.schema)?;
        }
        while let Some(open) = self.inputs.iter().find(|input| !input.ended) {
            let arrival = runtime.block_on(async {
                tokio::select! {
                    biased;
                    stopped = execution.until_stopped() => Some(Err(stopped)),
                    arrival = self.arrivals.recv() => arrival,
                }
            });
            let Some(arrival) = arrival else { return Err(open.cut_off()) };
            let batch = arrival?;
            let Some(input) = self.inputs.get_mut(batch.input as usize) else {
                return Err(Error::of(ErrorKind::Protocol, format!("there is no input {}", batch.input)));
            };
            input.ended = batch.last;
            let decoded = input.decode(batch.ipc).map_err(|error| input.wrong(&error))?;
            if let Some(rows) = decoded {
                connection.append_input(&input.name, rows)?;
            }
        }
        Ok(())
    }
}

impl Input {
    fn new(input: &InputSchema) -> Result<Self, Error> {
        let wrong = |error: ArrowError| {
            let message = format!("the input \"{}\": its schema is not one schema message: {error}", input.name);
            Error::of(ErrorKind::Protocol, message)
        };
        let schema = Arc::new(try_schema_from_ipc_buffer(&input.schema).map_err(wrong)?);
        let mut decoder = StreamDecoder::new();
        decoder.decode(&mut Buffer::from(input.schema.clone())).map_err(wrong)?;
        Ok(Self { name: input.name.clone(), schema, decoder, ended: false })
    }

    fn wrong(&self, error: &ArrowError) -> Error {
        Error::of(ErrorKind::Protocol, format!("the input \"{}\" cannot be read: {error}", self.name))
    }

    fn cut_off(&self) -> Error {
        Error::of(ErrorKind::Protocol, format!("the input \"{}\" was cut off", self.name))
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
}

impl Streamed {
    fn fail(&mut self, error: &Error) -> ArrowError {
        self.input.ended = true;
        // The engine would wrap the text; the statement ends with the error itself.
        if error.kind() == ErrorKind::Interrupt {
            self.execution.stop(Reason::Disconnect);
        }
        ArrowError::ExternalError(error.message.clone().into())
    }
}

impl Iterator for Streamed {
    type Item = Result<RecordBatch, ArrowError>;

    fn next(&mut self) -> Option<Self::Item> {
        while !self.input.ended {
            match self.arrivals.blocking_recv() {
                Some(Ok(batch)) => {
                    self.input.ended = batch.last;
                    match self.input.decode(batch.ipc) {
                        Ok(None) => {}
                        Ok(Some(batch)) => return Some(Ok(batch)),
                        Err(error) => {
                            self.input.ended = true;
                            return Some(Err(error));
                        }
                    }
                }
                Some(Err(error)) => return Some(Err(self.fail(&error))),
                None => {
                    let cut = self.input.cut_off();
                    return Some(Err(self.fail(&cut)));
                }
            }
        }
        None
    }
}

impl RecordBatchReader for Streamed {
    fn schema(&self) -> SchemaRef {
        Arc::clone(&self.input.schema)
    }
}
