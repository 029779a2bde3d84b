//! The RPCs of existing OpenDuck clients, with their meanings: errors inside the stream, tokens inside messages, small
//! batches of plain types, transactions by id.

use std::{
    collections::HashMap,
    sync::Arc,
    time::{Duration, Instant},
};

use arrow_array::{Array, ArrayRef, BooleanArray, Int64Array, RecordBatch, cast::AsArray, types::Int8Type};
use arrow_ipc::writer::StreamWriter;
use arrow_schema::{ArrowError, DataType, Field, Schema, SchemaRef};
use futures::{StreamExt, stream};
use openduck_proto::{
    Error, ErrorKind,
    channel::{Caller, Results, WorkerChannel},
    error::codes,
    id,
    v1::{
        ArrowIpcBatch, BeginTransactionReply, ExecuteFragmentChunk, ExecuteFragmentError, ExecuteFragmentRequest,
        ExecuteQueryReply, ExecuteQueryRequest, ResultKind, StreamResultsRequest, execute_fragment_chunk::Payload,
        execute_fragment_error::Kind, execute_query_request::Freshness,
    },
};
use parking_lot::Mutex;
use tonic::{Request, Status};

use super::{Grpc, Replies, bearer};
use crate::decode::Decoder;

/// Rows of a batch that an existing client has room for.
const ROWS_MAX: usize = 2048;
/// Bytes of a message: the client's limit is 4 MiB, less room for what is around the batch.
const BYTES_MAX: usize = 4 * 1024 * 1024 - 64 * 1024;
/// A transaction without a statement for so long is rolled back.
const IDLE: Duration = Duration::from_secs(60);
/// The name that existing clients use where none is given.
const DEFAULT_DATABASE: &str = "default";

impl Grpc {
    /// The caller by the token in the message, or the one in the metadata.
    pub(super) async fn existing_caller<T>(
        &self,
        request: &Request<T>,
        token: impl Fn(&T) -> &String,
    ) -> Result<Caller, Status> {
        self.check_existing(token(request.get_ref()), bearer(request.metadata())).await
    }

    pub(super) async fn check_existing(&self, in_message: &str, in_metadata: Option<&str>) -> Result<Caller, Status> {
        let token = Some(in_message).filter(|token| !token.is_empty()).or(in_metadata);
        self.access.check(token).await.map_err(|error| match (error.kind(), token) {
            (ErrorKind::Unauthenticated, None) => {
                Status::unauthenticated("access_token required when OPENDUCK_TOKEN is set")
            }
            (ErrorKind::Unauthenticated, Some(_)) => Status::unauthenticated("invalid access_token"),
            _ => error.into(),
        })
    }

    /// As [`existing_database`].
    pub(super) async fn existing_database(&self, caller: &Caller, name: String) -> String {
        existing_database(&*self.workers, caller, name).await
    }

    pub(super) async fn run_fragment(
        &self,
        caller: Caller,
        fragment: ExecuteFragmentRequest,
    ) -> Result<Replies<ExecuteFragmentChunk>, Status> {
        let Ok(sql) = String::from_utf8(fragment.plan.to_vec()) else {
            return Err(Status::invalid_argument("plan must be UTF-8 SQL for this worker build"));
        };
        if fragment.compute_context.eq_ignore_ascii_case("local") {
            return Err(Status::invalid_argument("a LOCAL fragment runs in the client, not here"));
        }
        let transaction = fragment.transaction_id.unwrap_or_default();
        let database = self.existing_database(&caller, fragment.database).await;
        let _used = match self.transactions.enter(&caller, &transaction, &database) {
            Ok(used) => used,
            Err(Refusal::Unknown) => return Err(unknown_transaction(&transaction)),
            Err(Refusal::Typed(error)) => return Ok(error_chunks(&error, &fragment.execution_id)),
        };
        let snapshot = fragment.snapshot_id.filter(|snapshot| !snapshot.is_empty());
        let request = ExecuteQueryRequest {
            sql,
            database,
            session_id: transaction,
            execution_id: fragment.execution_id.clone(),
            freshness: snapshot.map(Freshness::Snapshot),
            allow_script: true,
            ..ExecuteQueryRequest::default()
        };
        let execution_id = fragment.execution_id;
        let started = self.start(&caller, request).await;
        let result = match started {
            Ok(result) => result,
            Err(error) => return Ok(error_chunks(&error, &execution_id)),
        };
        Ok(stream::unfold(result, move |mut result| {
            let execution_id = execution_id.clone();
            async move {
                let chunk = match result.next_chunk().await {
                    Ok(chunk) => chunk?,
                    Err(error) => {
                        result.state = State::Finishing;
                        error_chunk(&error, &execution_id)
                    }
                };
                Some((Ok(chunk), result))
            }
        })
        .boxed())
    }

    async fn start(&self, caller: &Caller, request: ExecuteQueryRequest) -> Result<Fragment, Error> {
        let reply = self.workers.execute_query(caller.clone(), request, stream::empty().boxed()).await?;
        let rest = if reply.done {
            stream::empty().boxed()
        } else {
            let rest = StreamResultsRequest { handle: reply.handle.clone(), ..Default::default() };
            self.workers.stream_results(caller.clone(), rest).await?
        };
        Fragment::new(reply, rest)
    }
}

/// `default` is the caller's only database where there is none of that name.
async fn existing_database(workers: &dyn WorkerChannel, caller: &Caller, name: String) -> String {
    if name == DEFAULT_DATABASE && workers.resolve(caller.clone(), name.clone()).await.is_err() {
        return String::new();
    }
    name
}

enum State {
    /// Nothing has gone out: at least one batch must.
    First,
    Going,
    /// Only `finished` is left.
    Finishing,
    Finished,
}

/// A result on its way to an existing client.
struct Fragment {
    state: State,
    decoder: Option<Decoder>,
    inline: std::collections::VecDeque<bytes::Bytes>,
    rest: Results,
    /// Cut to size, not sent yet.
    ready: std::collections::VecDeque<ArrowIpcBatch>,
    schema: SchemaRef,
}

impl Fragment {
    fn new(reply: ExecuteQueryReply, rest: Results) -> Result<Self, Error> {
        let mut ready = std::collections::VecDeque::new();
        let (decoder, schema) = if reply.result_kind() == ResultKind::Rows {
            let decoder = Decoder::new(&reply.schema)?;
            let schema = Arc::new(plain_schema(decoder.schema()));
            (Some(decoder), schema)
        } else {
            // What DuckDB itself answers for a statement without rows: a count.
            let schema: SchemaRef = Arc::new(Schema::new(vec![Field::new("Count", DataType::Int64, true)]));
            let count = (reply.result_kind() == ResultKind::ChangedRows).then_some(reply.rows_changed as i64);
            let column: ArrayRef = Arc::new(Int64Array::from_iter_values(count));
            ready.push_back(message(&RecordBatch::try_new(Arc::clone(&schema), vec![column]).map_err(wrong)?)?);
            (None, schema)
        };
        let inline = reply.batches.into_iter().map(|batch| batch.ipc).collect();
        Ok(Self { state: State::First, decoder, inline, rest, ready, schema })
    }

    async fn next_chunk(&mut self) -> Result<Option<ExecuteFragmentChunk>, Error> {
        loop {
            match self.state {
                State::Finished => return Ok(None),
                State::Finishing => {
                    self.state = State::Finished;
                    return Ok(Some(chunk(Payload::Finished(true))));
                }
                State::First | State::Going => {}
            }
            if let Some(batch) = self.ready.pop_front() {
                self.state = State::Going;
                return Ok(Some(chunk(Payload::ArrowBatch(batch))));
            }
            match self.next_message().await? {
                Some(ipc) => self.cut(ipc)?,
                None if matches!(self.state, State::First) => {
                    self.ready.push_back(message(&RecordBatch::new_empty(Arc::clone(&self.schema)))?);
                }
                None => self.state = State::Finishing,
            }
        }
    }

    async fn next_message(&mut self) -> Result<Option<bytes::Bytes>, Error> {
        if let Some(ipc) = self.inline.pop_front() {
            return Ok(Some(ipc));
        }
        while let Some(reply) = self.rest.next().await {
            let reply = reply?;
            if let Some(batch) = reply.batch {
                return Ok(Some(batch.ipc));
            }
        }
        Ok(None)
    }

    /// Decodes a message of the worker and cuts it into messages that an existing client can take.
    fn cut(&mut self, ipc: bytes::Bytes) -> Result<(), Error> {
        let Some(decoder) = &mut self.decoder else { return Ok(()) };
        for batch in decoder.decode(ipc)? {
            let batch = plain(&batch, &self.schema)?;
            let mut start = 0;
            let mut rows = ROWS_MAX;
            while start < batch.num_rows() {
                let part = batch.slice(start, rows.min(batch.num_rows() - start));
                let encoded = message(&part)?;
                if encoded.ipc_stream_payload.len() <= BYTES_MAX {
                    start += part.num_rows();
                    self.ready.push_back(encoded);
                } else if part.num_rows() > 1 {
                    rows = part.num_rows() / 2;
                } else {
                    return Err(Error::of(
                        ErrorKind::TooLarge,
                        "a row is larger than the 4 MiB that this client takes",
                    )
                    .with_hint("read it through ATTACH or ExecuteQuery"));
                }
            }
        }
        Ok(())
    }
}

fn wrong(error: ArrowError) -> Error {
    Error::of(ErrorKind::Internal, format!("Arrow: {error}"))
}

/// A whole IPC stream of one batch.
fn message(batch: &RecordBatch) -> Result<ArrowIpcBatch, Error> {
    let mut bytes = Vec::new();
    let mut writer = StreamWriter::try_new(&mut bytes, &batch.schema()).map_err(wrong)?;
    if batch.num_rows() > 0 {
        writer.write(batch).map_err(wrong)?;
    }
    writer.finish().map_err(wrong)?;
    drop(writer);
    Ok(ArrowIpcBatch { ipc_stream_payload: bytes.into() })
}

fn is_bool8(field: &Field) -> bool {
    field.extension_type_name() == Some("arrow.bool8")
}

/// The schema without dictionaries and byte-wide booleans, which existing clients do not read.
fn plain_schema(schema: &Schema) -> Schema {
    let fields = schema.fields().iter().map(|field| match field.data_type() {
        _ if is_bool8(field) => Field::new(field.name(), DataType::Boolean, field.is_nullable()),
        DataType::Dictionary(_, values) => Field::new(field.name(), values.as_ref().clone(), field.is_nullable()),
        _ => field.as_ref().clone(),
    });
    Schema::new(fields.collect::<Vec<_>>())
}

fn plain(batch: &RecordBatch, schema: &SchemaRef) -> Result<RecordBatch, Error> {
    let from = batch.schema();
    let columns = batch.columns().iter().zip(from.fields()).zip(schema.fields());
    let columns = columns.map(|((column, from), to)| -> Result<ArrayRef, Error> {
        if is_bool8(from) {
            let bytes = column.as_primitive::<Int8Type>();
            let values = bytes.values().iter().map(|byte| *byte != 0).collect();
            return Ok(Arc::new(BooleanArray::new(values, bytes.nulls().cloned())));
        }
        match column.data_type() {
            DataType::Dictionary(..) => arrow_cast::cast(column, to.data_type()).map_err(wrong),
            _ => Ok(Arc::clone(column)),
        }
    });
    RecordBatch::try_new(Arc::clone(schema), columns.collect::<Result<_, _>>()?).map_err(wrong)
}

fn chunk(payload: Payload) -> ExecuteFragmentChunk {
    ExecuteFragmentChunk { payload: Some(payload), typed_error: None }
}

fn error_chunk(error: &Error, execution_id: &str) -> ExecuteFragmentChunk {
    let text = if error.kind() == ErrorKind::Interrupt {
        format!("execution cancelled: {execution_id}")
    } else {
        error.text()
    };
    ExecuteFragmentChunk { payload: Some(Payload::Error(text)), typed_error: Some(typed(error)) }
}

fn error_chunks(error: &Error, execution_id: &str) -> Replies<ExecuteFragmentChunk> {
    stream::iter([Ok(error_chunk(error, execution_id)), Ok(chunk(Payload::Finished(true)))]).boxed()
}

/// The error as existing clients have it.
pub(super) fn typed(error: &Error) -> ExecuteFragmentError {
    use ErrorKind as K;
    let kind = match error.kind() {
        K::Catalog | K::NoSuchDatabase => Kind::Catalog,
        K::Binder | K::ParameterNotResolved => Kind::Binder,
        K::Constraint | K::Transaction => Kind::Constraint,
        K::Conversion | K::OutOfRange | K::MismatchType => Kind::Conversion,
        K::Parser | K::Syntax => Kind::Parser,
        K::Io => Kind::Io,
        K::Permission | K::Unauthenticated => Kind::Permission,
        K::Internal | K::Fatal => Kind::Internal,
        _ => Kind::Unknown,
    };
    let sql_state = Some(error.sqlstate.clone()).filter(|state| !state.is_empty());
    let sql_state = sql_state.or_else(|| Some(codes(error.kind()).1.to_owned()));
    ExecuteFragmentError { kind: kind.into(), message: error.text(), sql_state }
}

pub(super) fn unknown_transaction(id: &str) -> Status {
    Status::internal(format!("unknown transaction: {id}"))
}

/// Why a transaction cannot be used.
pub(super) enum Refusal {
    /// There is none of that id.
    Unknown,
    /// It is another caller's, or on another database.
    Typed(Error),
}

struct Transaction {
    caller: Caller,
    database: String,
    last_used: Instant,
    in_use: usize,
}

/// Marks a transaction as used for as long as a statement is being started in it.
pub(super) struct Used {
    id: String,
    open: Arc<Mutex<HashMap<String, Transaction>>>,
}

impl Drop for Used {
    fn drop(&mut self) {
        if let Some(transaction) = self.open.lock().get_mut(&self.id) {
            transaction.in_use -= 1;
            transaction.last_used = Instant::now();
        }
    }
}

/// The transactions of existing clients: each a session whose name is its id.
pub(super) struct Transactions {
    workers: Arc<dyn WorkerChannel>,
    open: Arc<Mutex<HashMap<String, Transaction>>>,
}

impl Transactions {
    pub(super) fn new(workers: Arc<dyn WorkerChannel>) -> Self {
        let open = Arc::<Mutex<HashMap<String, Transaction>>>::default();
        let (channel, weak) = (Arc::clone(&workers), Arc::downgrade(&open));
        tokio::spawn(async move {
            let mut ticks = tokio::time::interval(IDLE / 12);
            loop {
                ticks.tick().await;
                let Some(open) = weak.upgrade() else { break };
                let idle: Vec<_> = open
                    .lock()
                    .extract_if(|_, t| t.in_use == 0 && t.last_used.elapsed() > IDLE)
                    .map(|(id, transaction)| (id, transaction.caller))
                    .collect();
                for (id, caller) in idle {
                    // Closing the session rolls back.
                    if let Err(error) = channel.close_session(caller, id).await {
                        tracing::warn!(%error, "an idle transaction could not be rolled back");
                    }
                }
            }
        });
        Self { workers, open }
    }

    async fn run(&self, caller: &Caller, id: &str, database: &str, sql: &str) -> Result<(), Error> {
        let request = ExecuteQueryRequest {
            sql: sql.to_owned(),
            database: database.to_owned(),
            session_id: id.to_owned(),
            ..ExecuteQueryRequest::default()
        };
        self.workers.execute_query(caller.clone(), request, stream::empty().boxed()).await.map(|_| ())
    }

    pub(super) async fn begin(&self, caller: Caller, database: &str) -> BeginTransactionReply {
        let id = id::random();
        let database = existing_database(&*self.workers, &caller, database.to_owned()).await;
        if let Err(error) = self.run(&caller, &id, &database, "BEGIN TRANSACTION").await {
            return BeginTransactionReply { transaction_id: String::new(), typed_error: Some(typed(&error)) };
        }
        let transaction = Transaction { caller, database, last_used: Instant::now(), in_use: 0 };
        self.open.lock().insert(id.clone(), transaction);
        BeginTransactionReply { transaction_id: id, typed_error: None }
    }

    /// Takes a transaction for one statement; the empty id is none.
    pub(super) fn enter(&self, caller: &Caller, id: &str, database: &str) -> Result<Option<Used>, Refusal> {
        if id.is_empty() {
            return Ok(None);
        }
        let mut open = self.open.lock();
        let transaction = open.get_mut(id).ok_or(Refusal::Unknown)?;
        if transaction.caller != *caller {
            let message = format!("transaction {id} belongs to a different caller");
            return Err(Refusal::Typed(Error::of(ErrorKind::Permission, message)));
        }
        if transaction.database != database {
            let message = format!("transaction {id} is on the database \"{}\"", transaction.database);
            return Err(Refusal::Typed(Error::of(ErrorKind::Binder, message)));
        }
        transaction.in_use += 1;
        Ok(Some(Used { id: id.to_owned(), open: Arc::clone(&self.open) }))
    }

    /// Ends a transaction with `sql`, and its session.
    pub(super) async fn end(
        &self,
        caller: Caller,
        id: &str,
        sql: &str,
    ) -> Result<Option<ExecuteFragmentError>, Status> {
        let database = match self.open.lock().get(id) {
            None => return Err(unknown_transaction(id)),
            Some(transaction) if transaction.caller != caller => {
                let message = format!("transaction {id} belongs to a different caller");
                return Ok(Some(typed(&Error::of(ErrorKind::Permission, message))));
            }
            Some(transaction) => transaction.database.clone(),
        };
        let ended = self.run(&caller, id, &database, sql).await;
        self.open.lock().remove(id);
        self.workers.close_session(caller, id.to_owned()).await?;
        Ok(ended.err().map(|error| typed(&error)))
    }
}
