//! The workers behind a router: they register by themselves, and each statement goes to one that has its database.

use std::{
    collections::HashMap,
    pin::Pin,
    task::{Context, Poll},
    time::{Duration, Instant},
};

use futures::{FutureExt, Stream, StreamExt, future::BoxFuture, stream, stream::BoxStream};
use openduck_proto::{
    Error, ErrorKind,
    channel::{Caller, Inputs, Results, WorkerChannel},
    id,
    v1::{
        AuthenticateReply, AuthenticateRequest, CancelRequest, CloseSessionRequest, ExecuteQueryReply,
        ExecuteQueryRequest, HeartbeatRequest, ResolveReply, ResolveRequest, StatusReply, StatusRequest,
        StreamResultsRequest, WorkerRegistration, execution_service_client::ExecutionServiceClient,
        metadata_service_client::MetadataServiceClient,
    },
};
use parking_lot::Mutex;
use subtle::ConstantTimeEq;
use tonic::{
    Request, Status,
    metadata::{Ascii, MetadataValue},
    transport::{Channel, ClientTlsConfig, Endpoint},
};

/// A worker that has not been heard of for so long is gone. Workers say that they live every 5 s.
const SILENCE: Duration = Duration::from_secs(15);
/// How long a connection to a worker may take.
const CONNECT: Duration = Duration::from_secs(5);
/// Bytes of one message from a worker: a batch of wide rows may be large.
const MESSAGE_BYTES_MAX: usize = 1 << 30;
/// In front of bytes in flight on one stream and one connection from a worker.
const WINDOW_BYTES: u32 = 16 << 20;

struct Registered {
    databases: Vec<String>,
    channel: Channel,
    heard: Instant,
}

/// The registered workers. Empty at the start: whoever is there registers again.
pub struct Workers {
    secret: String,
    tls: Option<ClientTlsConfig>,
    registered: Mutex<HashMap<String, Registered>>,
}

impl Workers {
    /// No workers yet; those that know `secret` may register. `tls` is for endpoints that begin with `https://`.
    pub fn new(secret: String, tls: Option<ClientTlsConfig>) -> Self {
        Self { secret, tls, registered: Mutex::default() }
    }

    fn admit(&self, token: &str) -> Result<(), Error> {
        if bool::from(token.as_bytes().ct_eq(self.secret.as_bytes())) {
            return Ok(());
        }
        Err(Error::of(ErrorKind::Unauthenticated, "registering as a worker needs the cluster secret")
            .with_hint("start router and worker with the same OPENDUCK_CLUSTER_TOKEN"))
    }

    /// Takes a worker in, or takes it in again.
    ///
    /// # Errors
    /// UNAUTHENTICATED without the cluster secret; PROTOCOL for an endpoint that is none.
    pub(crate) fn register(&self, registration: WorkerRegistration) -> Result<(), Error> {
        self.admit(&registration.access_token)?;
        if registration.endpoint.is_empty() {
            return Err(Error::of(ErrorKind::Protocol, "endpoint is required"));
        }
        let wrong = |e: tonic::transport::Error| {
            Error::of(ErrorKind::Protocol, format!("the endpoint \"{}\" is none: {e}", registration.endpoint))
        };
        let mut endpoint = Endpoint::from_shared(registration.endpoint.clone())
            .map_err(wrong)?
            .connect_timeout(CONNECT)
            .tcp_nodelay(true)
            .initial_stream_window_size(WINDOW_BYTES)
            .initial_connection_window_size(WINDOW_BYTES);
        if registration.endpoint.starts_with("https://") {
            let tls = self.tls.clone().unwrap_or_default();
            endpoint = endpoint.tls_config(tls).map_err(wrong)?;
        }
        let worker = if registration.worker_id.is_empty() { id::random() } else { registration.worker_id };
        let registered = Registered {
            databases: registration.databases.iter().map(|name| name.to_ascii_lowercase()).collect(),
            channel: endpoint.connect_lazy(),
            heard: Instant::now(),
        };
        if self.registered.lock().insert(worker.clone(), registered).is_none() {
            tracing::info!(worker, endpoint = registration.endpoint, "a worker has registered");
        }
        Ok(())
    }

    /// Hears of a worker; false where it is not known, and should register again.
    ///
    /// # Errors
    /// UNAUTHENTICATED without the cluster secret.
    pub(crate) fn heartbeat(&self, heartbeat: &HeartbeatRequest) -> Result<bool, Error> {
        self.admit(&heartbeat.access_token)?;
        let mut registered = self.registered.lock();
        let known = registered.get_mut(&heartbeat.worker_id);
        Ok(known.map(|worker| worker.heard = Instant::now()).is_some())
    }

    /// The number of workers that live.
    pub fn len(&self) -> usize {
        self.live(|_, _| true).len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    fn live(&self, wanted: impl Fn(&str, &Registered) -> bool) -> Vec<Channel> {
        let mut registered = self.registered.lock();
        for (worker, _) in registered.extract_if(|_, worker| worker.heard.elapsed() > SILENCE) {
            tracing::warn!(worker, "a worker has not been heard of and is taken out");
        }
        let mut live: Vec<_> = registered.iter().filter(|(id, worker)| wanted(id, worker)).collect();
        live.sort_by_key(|(id, _)| *id);
        live.into_iter().map(|(_, worker)| worker.channel.clone()).collect()
    }

    /// The worker that has `database`; the empty name is the only one there is.
    fn of_database(&self, database: &str) -> Result<Channel, Error> {
        let wanted = database.to_ascii_lowercase();
        let found = self
            .live(|_, worker| wanted.is_empty() || worker.databases.is_empty() || worker.databases.contains(&wanted));
        if let Some(channel) = found.into_iter().next() {
            return Ok(channel);
        }
        if self.is_empty() {
            return Err(no_workers());
        }
        let known = self.registered.lock().values().flat_map(|w| w.databases.clone()).collect::<Vec<_>>().join(", ");
        Err(Error::of(ErrorKind::NoSuchDatabase, format!("database \"{database}\" does not exist"))
            .with_hint(format!("there are: {known}")))
    }

    /// The worker that a caller's statement goes to: one that has `database`, or, for whoever has a share's token, one that
    /// knows the share.
    async fn of(&self, caller: &Caller, database: &str) -> Result<Channel, Error> {
        if caller.share().is_none() {
            return self.of_database(database);
        }
        match self.find_user(&caller.user).await? {
            (Some(channel), _) => Ok(channel),
            (None, _) => Err(Error::of(ErrorKind::Unauthenticated, "the share has been taken back")),
        }
    }

    /// What the workers say of a user: the first one that knows him, and its answer.
    async fn find_user(&self, user: &str) -> Result<(Option<Channel>, AuthenticateReply), Error> {
        let live = self.live(|_, _| true);
        if live.is_empty() {
            return Err(no_workers());
        }
        let mut unknown = Ok((None, AuthenticateReply::default()));
        for channel in live {
            let request = self.sign(AuthenticateRequest { user: user.to_owned() }, None)?;
            match MetadataServiceClient::new(channel.clone()).authenticate(request).await {
                Ok(reply) if reply.get_ref().exists => return Ok((Some(channel), reply.into_inner())),
                Ok(_) => {}
                // Another one may know him; if none does, nobody can say that there is no such user.
                Err(status) => unknown = Err(failed(&status)),
            }
        }
        unknown
    }

    /// Signs a call as this router's, on behalf of `caller`.
    fn sign<T>(&self, message: T, caller: Option<&Caller>) -> Result<Request<T>, Error> {
        let ascii = |text: &str| {
            text.parse::<MetadataValue<Ascii>>()
                .map_err(|_| Error::of(ErrorKind::Unauthenticated, "a name or secret that is not plain ASCII"))
        };
        let mut request = Request::new(message);
        request.metadata_mut().insert("authorization", ascii(&format!("Bearer {}", self.secret))?);
        if let Some(caller) = caller {
            request.metadata_mut().insert("openduck-user", ascii(&caller.user)?);
        }
        Ok(request)
    }
}

fn no_workers() -> Error {
    Error::of(ErrorKind::NoWorker, "no workers available").with_hint("start one: openduck worker")
}

fn execution(channel: Channel) -> ExecutionServiceClient<Channel> {
    ExecutionServiceClient::new(channel).max_decoding_message_size(MESSAGE_BYTES_MAX)
}

/// A named type, without which the compiler cannot see that calls with such a stream are `Send`.
struct Messages(BoxStream<'static, ExecuteQueryRequest>);

impl Stream for Messages {
    type Item = ExecuteQueryRequest;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.0.poll_next_unpin(context)
    }
}

/// The messages of a call: the statement, then its inputs. An input that fails ends the call without its last batch,
/// and so the statement.
fn messages(request: ExecuteQueryRequest, inputs: Inputs) -> Messages {
    let further = inputs.scan((), |(), batch| {
        let message = batch.ok().map(|batch| ExecuteQueryRequest { input: Some(batch), ..Default::default() });
        std::future::ready(message)
    });
    Messages(stream::iter([request]).chain(further).boxed())
}

fn failed(status: &Status) -> Error {
    let error = Error::from_status(status);
    if status.code() == tonic::Code::Unavailable && status.details().is_empty() {
        return Error::of(ErrorKind::NoWorker, format!("worker connect: {}", error.message));
    }
    error
}

impl WorkerChannel for Workers {
    fn execute_query(
        &self,
        caller: Caller,
        request: ExecuteQueryRequest,
        inputs: Inputs,
    ) -> BoxFuture<'_, Result<ExecuteQueryReply, Error>> {
        async move {
            let channel = self.of(&caller, &request.database).await?;
            let reply = execution(channel).execute_query(self.sign(messages(request, inputs), Some(&caller))?).await;
            reply.map(tonic::Response::into_inner).map_err(|status| failed(&status))
        }
        .boxed()
    }

    fn stream_results(&self, caller: Caller, request: StreamResultsRequest) -> BoxFuture<'_, Result<Results, Error>> {
        async move {
            let gone = || Error::of(ErrorKind::NoSuchResult, "there is no such result: its worker is not here");
            let worker = id::worker_of(&request.handle).ok_or_else(gone)?.to_owned();
            let channel = self.live(|id, _| id == worker).pop().ok_or_else(gone)?;
            let reply = execution(channel).stream_results(self.sign(request, Some(&caller))?).await;
            let results = reply.map_err(|status| failed(&status))?.into_inner();
            Ok(results.map(|reply| reply.map_err(|status| failed(&status))).boxed())
        }
        .boxed()
    }

    fn cancel(&self, caller: Caller, execution_id: String) -> BoxFuture<'_, bool> {
        async move {
            let calls = self.live(|_, _| true).into_iter().map(|channel| {
                let cancel = CancelRequest { execution_id: execution_id.clone(), access_token: String::new() };
                let request = self.sign(cancel, Some(&caller));
                async move { Some(execution(channel).cancel_execution(request.ok()?).await.ok()?.into_inner()) }
            });
            futures::future::join_all(calls).await.into_iter().flatten().any(|reply| reply.acknowledged)
        }
        .boxed()
    }

    fn close_session(&self, caller: Caller, session_id: String) -> BoxFuture<'_, Result<(), Error>> {
        async move {
            for channel in self.live(|_, _| true) {
                let close = CloseSessionRequest { session_id: session_id.clone() };
                let reply = execution(channel).close_session(self.sign(close, Some(&caller))?).await;
                reply.map_err(|status| failed(&status))?;
            }
            Ok(())
        }
        .boxed()
    }

    fn resolve(&self, caller: Caller, database: String) -> BoxFuture<'_, Result<ResolveReply, Error>> {
        async move {
            let channel = self.of(&caller, &database).await?;
            let request = self.sign(ResolveRequest { database }, Some(&caller))?;
            let reply = MetadataServiceClient::new(channel).resolve(request).await;
            reply.map(tonic::Response::into_inner).map_err(|status| failed(&status))
        }
        .boxed()
    }

    fn status(&self) -> BoxFuture<'_, Result<Vec<StatusReply>, Error>> {
        async move {
            let mut replies = Vec::new();
            for channel in self.live(|_, _| true) {
                let reply = MetadataServiceClient::new(channel).status(self.sign(StatusRequest {}, None)?).await;
                replies.push(reply.map_err(|status| failed(&status))?.into_inner());
            }
            Ok(replies)
        }
        .boxed()
    }

    fn authenticate(&self, user: String) -> BoxFuture<'_, Result<AuthenticateReply, Error>> {
        async move { self.find_user(&user).await.map(|(_, reply)| reply) }.boxed()
    }
}
