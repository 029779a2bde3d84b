//! The worker over gRPC, for routers that know the cluster secret. Users cannot call it.

use std::pin::Pin;

use futures::{Stream, StreamExt, TryStreamExt, stream};
use openduck_proto::{
    Error, ErrorKind,
    channel::{Caller, Inputs, WorkerChannel},
    v1::{
        AuthenticateReply, AuthenticateRequest, BeginTransactionReply, BeginTransactionRequest, CancelReply,
        CancelRequest, CloseSessionReply, CloseSessionRequest, CommitTransactionReply, CommitTransactionRequest,
        DatabaseState, ExecuteFragmentChunk, ExecuteFragmentRequest, ExecuteQueryReply, ExecuteQueryRequest,
        HeartbeatReply, HeartbeatRequest, IngestChunk, IngestReply, RegisterWorkerReply, ResolveReply, ResolveRequest,
        RollbackTransactionReply, RollbackTransactionRequest, ServerStatusReply, ServerStatusRequest, StatusReply,
        StatusRequest, StreamResultsReply, StreamResultsRequest, WatchEvent, WatchRequest, WorkerRegistration,
        execution_service_server::{ExecutionService, ExecutionServiceServer},
        metadata_service_server::{MetadataService, MetadataServiceServer},
    },
};
use subtle::ConstantTimeEq;
use tonic::{Request, Response, Status, Streaming, metadata::MetadataMap};

use crate::worker::Worker;

/// Bytes of one message from a router.
const MESSAGE_BYTES_MAX: usize = 64 << 20;
/// How often a watcher is told of heads that have moved.
const WATCH_EVERY: std::time::Duration = std::time::Duration::from_millis(200);

type Replies<T> = Pin<Box<dyn Stream<Item = Result<T, Status>> + Send>>;

/// A worker's two services.
#[derive(Clone)]
pub struct Service {
    worker: Worker,
    secret: String,
}

impl Service {
    /// Serves `worker` to whoever knows `secret`.
    pub fn new(worker: Worker, secret: String) -> Self {
        Self { worker, secret }
    }

    /// The data plane.
    pub fn execution(&self) -> ExecutionServiceServer<Self> {
        ExecutionServiceServer::new(self.clone()).max_decoding_message_size(MESSAGE_BYTES_MAX)
    }

    /// What a router must know of databases.
    pub fn metadata(&self) -> MetadataServiceServer<Self> {
        MetadataServiceServer::new(self.clone())
    }

    fn admit(&self, metadata: &MetadataMap) -> Result<(), Status> {
        let text = metadata.get("authorization").and_then(|value| value.to_str().ok()).unwrap_or_default();
        let token = text.strip_prefix("Bearer ").unwrap_or_default();
        if bool::from(token.as_bytes().ct_eq(self.secret.as_bytes())) {
            return Ok(());
        }
        let error = Error::of(ErrorKind::Unauthenticated, "a worker answers routers only");
        Err(error.with_hint("connect to the router; it needs the same OPENDUCK_CLUSTER_TOKEN as this worker").into())
    }

    fn caller(&self, metadata: &MetadataMap) -> Result<Caller, Status> {
        self.admit(metadata)?;
        let user = metadata.get("openduck-user").and_then(|value| value.to_str().ok());
        let user = user.ok_or_else(|| Error::of(ErrorKind::Protocol, "a router's call without `openduck-user`"))?;
        Ok(Caller { user: user.to_owned() })
    }
}

impl Service {
    /// A statement that is a part of another one has its own ticket, and no other one.
    fn check_ticket(&self, caller: &Caller, statement: &ExecuteQueryRequest) -> Result<(), Error> {
        let Some(ticket) = &statement.ticket else { return Ok(()) };
        ticket.check(&self.secret)?;
        let is_its = ticket.user == caller.user
            && ticket.execution_id == statement.execution_id
            && ticket.database == statement.database;
        if is_its { Ok(()) } else { Err(Error::of(ErrorKind::Unauthenticated, "the ticket is another statement's")) }
    }
}

fn routers_only<T>() -> Result<T, Status> {
    Err(Error::of(ErrorKind::Unsupported, "a worker does not answer this call: ask the router").into())
}

#[tonic::async_trait]
impl ExecutionService for Service {
    async fn execute_query(
        &self,
        request: Request<Streaming<ExecuteQueryRequest>>,
    ) -> Result<Response<ExecuteQueryReply>, Status> {
        let caller = self.caller(request.metadata())?;
        let mut messages = request.into_inner();
        let Some(statement) = messages.message().await? else {
            return Err(Error::of(ErrorKind::Protocol, "a call without a message").into());
        };
        self.check_ticket(&caller, &statement)?;
        let inputs: Inputs = if statement.inputs.is_empty() {
            stream::empty().boxed()
        } else {
            let batches = messages.map(|message| match message {
                Ok(message) => {
                    message.input.ok_or_else(|| Error::of(ErrorKind::Protocol, "a further message without `input`"))
                }
                Err(status) => Err(Error::of(ErrorKind::Interrupt, format!("the call ended: {}", status.message()))),
            });
            batches.boxed()
        };
        Ok(Response::new(self.worker.execute_query(caller, statement, inputs).await?))
    }

    type StreamResultsStream = Replies<StreamResultsReply>;

    async fn stream_results(
        &self,
        request: Request<StreamResultsRequest>,
    ) -> Result<Response<Self::StreamResultsStream>, Status> {
        // Another worker shows a ticket, and no other secret.
        let caller = match &request.get_ref().ticket {
            Some(ticket) => {
                ticket.check(&self.secret)?;
                Caller { user: ticket.user.clone() }
            }
            None => self.caller(request.metadata())?,
        };
        let results = self.worker.stream_results(caller, request.into_inner()).await?;
        Ok(Response::new(results.map_err(Status::from).boxed()))
    }

    async fn close_session(
        &self,
        request: Request<CloseSessionRequest>,
    ) -> Result<Response<CloseSessionReply>, Status> {
        let caller = self.caller(request.metadata())?;
        self.worker.close_session(caller, request.into_inner().session_id).await?;
        Ok(Response::new(CloseSessionReply {}))
    }

    async fn cancel_execution(&self, request: Request<CancelRequest>) -> Result<Response<CancelReply>, Status> {
        self.admit(request.metadata())?;
        let by_key = !request.get_ref().cancel_key.is_empty();
        let acknowledged = if by_key {
            self.worker.cancel_by_key(request.into_inner().cancel_key).await
        } else {
            let caller = self.caller(request.metadata())?;
            let CancelRequest { execution_id, parts_only, .. } = request.into_inner();
            match parts_only {
                true => self.worker.cancel_parts(&caller, &execution_id).await,
                false => self.worker.cancel(caller, execution_id).await,
            }
        };
        Ok(Response::new(CancelReply { acknowledged }))
    }

    type ExecuteFragmentStream = Replies<ExecuteFragmentChunk>;

    async fn execute_fragment(
        &self,
        _request: Request<ExecuteFragmentRequest>,
    ) -> Result<Response<Self::ExecuteFragmentStream>, Status> {
        routers_only()
    }

    async fn get_server_status(
        &self,
        _request: Request<ServerStatusRequest>,
    ) -> Result<Response<ServerStatusReply>, Status> {
        routers_only()
    }

    async fn register_worker(
        &self,
        _request: Request<WorkerRegistration>,
    ) -> Result<Response<RegisterWorkerReply>, Status> {
        routers_only()
    }

    async fn heartbeat(&self, _request: Request<HeartbeatRequest>) -> Result<Response<HeartbeatReply>, Status> {
        routers_only()
    }

    async fn begin_transaction(
        &self,
        _request: Request<BeginTransactionRequest>,
    ) -> Result<Response<BeginTransactionReply>, Status> {
        routers_only()
    }

    async fn commit_transaction(
        &self,
        _request: Request<CommitTransactionRequest>,
    ) -> Result<Response<CommitTransactionReply>, Status> {
        routers_only()
    }

    async fn rollback_transaction(
        &self,
        _request: Request<RollbackTransactionRequest>,
    ) -> Result<Response<RollbackTransactionReply>, Status> {
        routers_only()
    }

    async fn ingest_data(&self, _request: Request<Streaming<IngestChunk>>) -> Result<Response<IngestReply>, Status> {
        routers_only()
    }
}

#[tonic::async_trait]
impl MetadataService for Service {
    async fn resolve(&self, request: Request<ResolveRequest>) -> Result<Response<ResolveReply>, Status> {
        let caller = self.caller(request.metadata())?;
        Ok(Response::new(self.worker.resolve(caller, request.into_inner().database).await?))
    }

    async fn authenticate(&self, request: Request<AuthenticateRequest>) -> Result<Response<AuthenticateReply>, Status> {
        self.admit(request.metadata())?;
        Ok(Response::new(self.worker.authenticate(request.into_inner().user).await?))
    }

    type WatchStream = Replies<WatchEvent>;

    async fn watch(&self, request: Request<WatchRequest>) -> Result<Response<Self::WatchStream>, Status> {
        self.admit(request.metadata())?;
        let worker = self.worker.clone();
        let mut told = std::collections::HashMap::new();
        let ticks = stream::unfold(tokio::time::interval(WATCH_EVERY), |mut ticks| async move {
            ticks.tick().await;
            Some(((), ticks))
        });
        let events = ticks.flat_map(move |()| {
            let news = worker.served().into_iter().filter(|database| {
                let now = (database.head, database.writer.clone());
                told.insert(database.name.clone(), now.clone()) != Some(now)
            });
            let event =
                |state: DatabaseState| Ok(WatchEvent { database: state.name, head: state.head, writer: state.writer });
            stream::iter(news.map(event).collect::<Vec<_>>())
        });
        Ok(Response::new(events.boxed()))
    }

    async fn status(&self, request: Request<StatusRequest>) -> Result<Response<StatusReply>, Status> {
        self.admit(request.metadata())?;
        let status = self.worker.status().await?.pop();
        Ok(Response::new(status.unwrap_or_default()))
    }
}
