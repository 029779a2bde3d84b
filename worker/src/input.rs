//! Named inputs: Arrow batches that arrive with a statement. The engine reads them as tables: one as it comes, or any
//! number of them kept until they are whole.

use std::sync::Arc;

use arrow_array::{RecordBatch, RecordBatchReader};
use arrow_buffer::Buffer;
use arrow_ipc::{convert::try_schema_from_ipc_buffer, reader::StreamDecoder};
use arrow_schema::{ArrowError, SchemaRef};
use futures::{Stream, StreamExt};
use openduck_proto::{
    Error, ErrorKind,
    channel::Inputs,
    v1::{InputBatch, InputSchema},
};
use tokio::{runtime::Handle, sync::mpsc, task::JoinSet};

use crate::{
    bridge::Bridges,
    database::Database,
    engine::{Connection, Kept},
    execution::{Execution, Reason},
};

/// What every message begins with.
const CONTINUATION: [u8; 4] = [0xff; 4];
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

/// The inputs of a statement that may start.
pub(crate) enum Ready {
    /// It has none.
    Nothing,
    /// One, which is read as it comes.
    Streamed(Arrivals),
    /// All of them are there.
    Kept(Vec<(String, Kept)>),
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

/// Takes up the inputs named in a statement and what arrives of them, itself or over bridges, in a task that ends with the
/// statement.
///
/// # Errors
/// PROTOCOL: a schema that is none.
pub(crate) fn receive(schemas: &[InputSchema], arrivals: Inputs, bridges: &Arc<Bridges>) -> Result<Arrivals, Error> {
    let inputs = schemas.iter().map(Input::new).collect::<Result<Vec<_>, _>>()?;
    let kept = schemas.len() > 1 || schemas.iter().any(|schema| schema.kept);
    let (sender, receiver) = mpsc::channel::<Arrival>(BATCHES_MAX);
    if !inputs.is_empty() {
        tokio::spawn(forward(arrivals, sender, Arc::clone(bridges)));
    }
    Ok(Arrivals { inputs, arrivals: receiver, kept })
}

/// Sends on what arrives, and over bridges what is named by it, all at once; the last of an input after what its bridges
/// have brought.
async fn forward(mut arrivals: Inputs, sender: mpsc::Sender<Arrival>, bridges: Arc<Bridges>) {
    let mut crossing = JoinSet::new();
    while let Some(arrival) = arrivals.next().await {
        let failed = arrival.is_err();
        let arrival = match arrival {
            Ok(InputBatch { input, bridge: Some(bridge), .. }) => {
                crossing.spawn(cross(bridges.read(input, bridge), sender.clone()));
                continue;
            }
            arrival => arrival,
        };
        if arrival.as_ref().is_ok_and(|batch| batch.last) {
            while crossing.join_next().await.is_some() {}
        }
        // A closed channel: the engine has read as much as it wants.
        if sender.send(arrival).await.is_err() || failed {
            break;
        }
    }
}

async fn cross(batches: impl Stream<Item = Arrival>, sender: mpsc::Sender<Arrival>) {
    let mut batches = std::pin::pin!(batches);
    while let Some(batch) = batches.next().await {
        if sender.send(batch).await.is_err() {
            break;
        }
    }
}

impl Arrivals {
    /// Waits for the inputs that are kept. They need no place in the session: what they are made of may be on its way
    /// from the same session, by another statement.
    ///
    /// # Errors
    /// Those of the wire; what the engine cannot read.
    pub(crate) async fn ready(self, database: &Arc<Database>, execution: &Arc<Execution>) -> Result<Ready, Error> {
        if self.inputs.is_empty() {
            return Ok(Ready::Nothing);
        }
        if !self.kept {
            return Ok(Ready::Streamed(self));
        }
        let (database, execution) = (Arc::clone(database), Arc::clone(execution));
        let kept = tokio::task::spawn_blocking(move || self.keep(&database, &execution)).await;
        kept.map_err(|e| Error::of(ErrorKind::Internal, e.to_string()))?.map(Ready::Kept)
    }

    fn keep(mut self, database: &Database, execution: &Execution) -> Result<Vec<(String, Kept)>, Error> {
        let runtime = Handle::current();
        let mut pooled = database.check_out()?;
        let mut tables = Vec::new();
        for input in &self.inputs {
            tables.push((input.name.clone(), pooled.connection.keep_input(&input.schema)?));
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
                tables[batch.input as usize].1.append(rows)?;
            }
        }
        database.check_in(pooled);
        Ok(tables)
    }
}

impl Ready {
    /// Gives them to the connection that is to run the statement; whether there were any. This is to outlive their use: rows
    /// that are kept belong to the instance that has kept them, which may be another one.
    ///
    /// # Errors
    /// What the engine cannot read.
    pub(crate) fn hand_over(&mut self, connection: &mut Connection, execution: &Arc<Execution>) -> Result<bool, Error> {
        if let Self::Kept(tables) = self {
            for (name, kept) in tables {
                connection.give_input(name, kept)?;
            }
            return Ok(true);
        }
        match std::mem::replace(self, Self::Nothing) {
            Self::Nothing | Self::Kept(_) => return Ok(false),
            Self::Streamed(arrivals) => {
                let Some(input) = arrivals.inputs.into_iter().next() else { return Ok(false) };
                let name = input.name.clone();
                let streamed = Streamed { input, arrivals: arrivals.arrivals, execution: Arc::clone(execution) };
                connection.add_input(&name, Box::new(streamed))?;
            }
        }
        Ok(true)
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
        let mut waits = !buffer.is_empty();
        while !buffer.is_empty() {
            if let Some(batch) = self.decoder.decode(&mut buffer)? {
                waits = false;
                if decoded.replace(batch).is_some() {
                    return Err(ArrowError::IpcError("an input message holds more than one batch".to_owned()));
                }
            }
        }
        if waits {
            // A batch without any buffers, all NULL, has no body: the decoder says it once something follows, of which it
            // takes nothing.
            decoded = self.decoder.decode(&mut Buffer::from(&CONTINUATION))?;
        }
        Ok(decoded.filter(|batch| batch.num_rows() > 0))
    }
}

impl Streamed {
    fn fail(&mut self, error: &Error) -> ArrowError {
        self.input.ended = true;
        // The engine would wrap the text; the statement ends with the error itself.
        if error.kind() == ErrorKind::Interrupt {
            self.execution.stop(Reason::Disconnect);
        }
        self.execution.blame_input(error);
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
