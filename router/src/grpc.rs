//! The gRPC frontend: the native data plane, passed through to workers without being decoded.

mod existing;
mod ingest;

use std::{pin::Pin, sync::Arc};

use futures::{Stream, StreamExt, TryStreamExt, stream};
use openduck_proto::{
    Error, ErrorKind,
    channel::{Caller, Inputs, WorkerChannel},
    v1::{
        BeginTransactionReply, BeginTransactionRequest, CancelReply, CancelRequest, CloseSessionReply,
        CloseSessionRequest, CommitTransactionReply, CommitTransactionRequest, ExecuteFragmentChunk,
        ExecuteFragmentRequest, ExecuteQueryReply, ExecuteQueryRequest, HeartbeatReply, HeartbeatRequest, IngestChunk,
        IngestReply, InputBatch, Mode, RegisterWorkerReply, RollbackTransactionReply, RollbackTransactionRequest,
        ServerStatusReply, ServerStatusRequest, StreamResultsReply, StreamResultsRequest, WorkerRegistration,
        execution_service_server::{ExecutionService, ExecutionServiceServer},
    },
};
use tonic::{Request, Response, Status, Streaming, metadata::MetadataMap};

use crate::{
    access::{ADMINISTRATOR, Access},
    workers::Workers,
};

/// Bytes of one gRPC message that a client may send.
const MESSAGE_BYTES_MAX: usize = 64 << 20;

/// A stream of replies.
type Replies<T> = Pin<Box<dyn Stream<Item = Result<T, Status>> + Send>>;

/// The gRPC frontend.
pub struct Grpc {
    access: Access,
    workers: Arc<dyn WorkerChannel>,
    /// Workers that register by themselves; `None` where there is one in this process.
    cluster: Option<Arc<Workers>>,
    transactions: existing::Transactions,
}

impl Grpc {
    /// The service, ready to be served.
    pub fn service(
        access: Access,
        workers: Arc<dyn WorkerChannel>,
        cluster: Option<Arc<Workers>>,
    ) -> ExecutionServiceServer<Self> {
        let transactions = existing::Transactions::new(Arc::clone(&workers));
        ExecutionServiceServer::new(Self { access, workers, cluster, transactions })
            .max_decoding_message_size(MESSAGE_BYTES_MAX)
    }

    fn cluster(&self) -> Result<&Workers, Error> {
        self.cluster.as_deref().ok_or_else(|| {
            Error::of(ErrorKind::Permission, "this server has its own worker and takes no other")
                .with_hint("start `openduck router` for workers to register with")
        })
    }

    async fn caller(&self, metadata: &MetadataMap) -> Result<Caller, Error> {
        self.access.check(bearer(metadata)).await
    }
}

/// The token in `authorization: Bearer TOKEN`.
pub(crate) fn bearer(metadata: &MetadataMap) -> Option<&str> {
    let value = metadata.get("authorization")?.to_str().ok()?;
    let (scheme, token) = value.split_once(' ')?;
    scheme.eq_ignore_ascii_case("bearer").then(|| token.trim())
}

/// A statement as a client may send it: without what routers and workers tell each other.
///
/// # Errors
/// PROTOCOL: it asks for what only routers do.
fn of_client(statement: ExecuteQueryRequest) -> Result<ExecuteQueryRequest, Error> {
    if statement.mode() == Mode::Print {
        return Err(Error::of(ErrorKind::Protocol, "PRINT is for routers"));
    }
    Ok(ExecuteQueryRequest {
        wants_writer: false,
        cancel_key: bytes::Bytes::new(),
        whole_rows_max: 0,
        ticket: None,
        part_of: String::new(),
        optimizers_off: String::new(),
        router: String::new(),
        ..statement
    })
}

/// A batch as a client may send it: itself, and not from where else it could be had.
fn batch_of_client(message: ExecuteQueryRequest) -> Result<InputBatch, Error> {
    let batch = message.input.ok_or_else(|| Error::of(ErrorKind::Protocol, "a further message without `input`"))?;
    if batch.bridge.is_some() {
        return Err(Error::of(ErrorKind::Protocol, "bridges lead from worker to worker: send the batches themselves"));
    }
    Ok(batch)
}

/// The rest of a call's messages, as the batches of its inputs.
fn inputs(messages: Streaming<ExecuteQueryRequest>) -> Inputs {
    let batches = messages.map(|message| match message {
        Ok(message) => batch_of_client(message),
        Err(status) => Err(Error::of(ErrorKind::Interrupt, format!("the call ended: {}", status.message()))),
    });
    batches.boxed()
}

#[tonic::async_trait]
impl ExecutionService for Grpc {
    async fn execute_query(
        &self,
        request: Request<Streaming<ExecuteQueryRequest>>,
    ) -> Result<Response<ExecuteQueryReply>, Status> {
        let caller = self.caller(request.metadata()).await?;
        let mut messages = request.into_inner();
        let Some(statement) = messages.message().await? else {
            return Err(Error::of(ErrorKind::Protocol, "a call without a message").into());
        };
        let statement = of_client(statement)?;
        let inputs = if statement.inputs.is_empty() { stream::empty().boxed() } else { inputs(messages) };
        Ok(Response::new(self.workers.execute_query(caller, statement, inputs).await?))
    }

    type StreamResultsStream = Replies<StreamResultsReply>;

    async fn stream_results(
        &self,
        request: Request<StreamResultsRequest>,
    ) -> Result<Response<Self::StreamResultsStream>, Status> {
        let caller = self.caller(request.metadata()).await?;
        let wanted = StreamResultsRequest { ticket: None, ..request.into_inner() };
        let results = self.workers.stream_results(caller, wanted).await?;
        Ok(Response::new(results.map_err(Status::from).boxed()))
    }

    async fn close_session(
        &self,
        request: Request<CloseSessionRequest>,
    ) -> Result<Response<CloseSessionReply>, Status> {
        let caller = self.caller(request.metadata()).await?;
        self.workers.close_session(caller, request.into_inner().session_id).await?;
        Ok(Response::new(CloseSessionReply {}))
    }

    async fn get_server_status(
        &self,
        request: Request<ServerStatusRequest>,
    ) -> Result<Response<ServerStatusReply>, Status> {
        let caller = self.caller(request.metadata()).await?;
        let mut workers = self.workers.status().await?;
        for worker in &mut workers {
            if caller.share().is_some() {
                // What else there is is nothing to whoever has a share's token.
                worker.databases.clear();
                worker.running.retain(|statement| statement.user == caller.user);
                (worker.sessions, worker.spool_bytes) = (0, 0);
            }
            if caller.user != ADMINISTRATOR {
                // What others run is theirs.
                worker.running.iter_mut().filter(|run| run.user != caller.user).for_each(|run| run.sql.clear());
            }
        }
        Ok(Response::new(ServerStatusReply { version: env!("CARGO_PKG_VERSION").to_owned(), workers }))
    }

    type ExecuteFragmentStream = Replies<ExecuteFragmentChunk>;

    async fn execute_fragment(
        &self,
        request: Request<ExecuteFragmentRequest>,
    ) -> Result<Response<Self::ExecuteFragmentStream>, Status> {
        let caller = self.existing_caller(&request, |fragment| &fragment.access_token).await?;
        self.run_fragment(caller, request.into_inner()).await.map(Response::new)
    }

    async fn cancel_execution(&self, request: Request<CancelRequest>) -> Result<Response<CancelReply>, Status> {
        let caller = self.existing_caller(&request, |cancel| &cancel.access_token).await?;
        let id = request.into_inner().execution_id;
        let acknowledged = !id.is_empty() && self.workers.cancel(caller, id).await;
        Ok(Response::new(CancelReply { acknowledged }))
    }

    async fn register_worker(
        &self,
        request: Request<WorkerRegistration>,
    ) -> Result<Response<RegisterWorkerReply>, Status> {
        let registration = request.into_inner();
        let cluster = self.cluster()?;
        cluster.register(registration)?;
        Ok(Response::new(RegisterWorkerReply { accepted: true, router: cluster.name().to_owned() }))
    }

    async fn heartbeat(&self, request: Request<HeartbeatRequest>) -> Result<Response<HeartbeatReply>, Status> {
        let heartbeat = request.into_inner();
        let cluster = self.cluster()?;
        let acknowledged = cluster.heartbeat(heartbeat)?;
        Ok(Response::new(HeartbeatReply { acknowledged, router: cluster.name().to_owned() }))
    }

    async fn begin_transaction(
        &self,
        request: Request<BeginTransactionRequest>,
    ) -> Result<Response<BeginTransactionReply>, Status> {
        let caller = self.existing_caller(&request, |begin| &begin.access_token).await?;
        Ok(Response::new(self.transactions.begin(caller, &request.into_inner().database).await))
    }

    async fn commit_transaction(
        &self,
        request: Request<CommitTransactionRequest>,
    ) -> Result<Response<CommitTransactionReply>, Status> {
        let caller = self.existing_caller(&request, |commit| &commit.access_token).await?;
        let typed_error = self.transactions.end(caller, &request.into_inner().transaction_id, "COMMIT").await?;
        Ok(Response::new(CommitTransactionReply { typed_error }))
    }

    async fn rollback_transaction(
        &self,
        request: Request<RollbackTransactionRequest>,
    ) -> Result<Response<RollbackTransactionReply>, Status> {
        let caller = self.existing_caller(&request, |rollback| &rollback.access_token).await?;
        let typed_error = self.transactions.end(caller, &request.into_inner().transaction_id, "ROLLBACK").await?;
        Ok(Response::new(RollbackTransactionReply { typed_error }))
    }

    async fn ingest_data(&self, request: Request<Streaming<IngestChunk>>) -> Result<Response<IngestReply>, Status> {
        let bearer = bearer(request.metadata()).map(str::to_owned);
        self.ingest(bearer, request.into_inner()).await.map(Response::new)
    }
}
