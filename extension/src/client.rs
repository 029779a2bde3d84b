//! Calls to one server, on behalf of one attached database.

use std::{
    process,
    sync::{
        Arc,
        atomic::{AtomicBool, AtomicU64, Ordering},
    },
    time::Duration,
};

use futures::Stream;
use openduck_proto::v1::{
    CancelRequest, CloseSessionRequest, ExecuteQueryReply, ExecuteQueryRequest, RunningStatement, ServerStatusRequest,
    StreamResultsReply, StreamResultsRequest, execution_service_client::ExecutionServiceClient,
};
use tokio::{runtime::Handle, sync::RwLock, time::timeout};
use tonic::{Request, Status, Streaming, metadata::MetadataValue, transport::Channel};

use crate::{
    connect::Way,
    descriptions::Descriptions,
    error::{Failure, Kind},
    runtime,
    uri::{Place, Token},
};

/// Bytes of one message of the server's; a batch of wide rows may be large.
const MESSAGE_BYTES_MAX: usize = 1 << 30;

/// How long the end of an abandoned statement is waited for.
const ENDING_WAIT: Duration = Duration::from_secs(1);

/// One attached database's server.
pub(crate) struct Client {
    place: Place,
    /// The process that opened it: threads and sockets do not survive a fork.
    process: u32,
    runtime: Handle,
    way: Way,
    service: ExecutionServiceClient<Channel>,
    bearer: Option<MetadataValue<tonic::metadata::Ascii>>,
    /// The newest position that a reply has carried.
    lsn: AtomicU64,
    /// The newest position at which the catalog may have changed.
    catalog_lsn: AtomicU64,
    descriptions: Descriptions,
    /// The server has answered once: what goes wrong later is not its protocol.
    greeted: AtomicBool,
    /// The server cannot tell what its storage knows of columns.
    tells_no_statistics: AtomicBool,
    traffic: Traffic,
    /// Read-locked by each abandoned statement until it has ended.
    ending: Arc<RwLock<()>>,
}

/// What has crossed since the attach.
#[derive(Debug, Default)]
pub(crate) struct Traffic {
    statements: AtomicU64,
    received: AtomicU64,
    sent: AtomicU64,
}

impl Traffic {
    /// Counts a statement.
    pub(crate) fn ran(&self) {
        self.statements.fetch_add(1, Ordering::Relaxed);
    }

    /// Counts bytes of rows that have come.
    pub(crate) fn came(&self, bytes: usize) {
        self.received.fetch_add(bytes as u64, Ordering::Relaxed);
    }

    /// Counts bytes of rows that have gone up.
    pub(crate) fn went(&self, bytes: usize) {
        self.sent.fetch_add(bytes as u64, Ordering::Relaxed);
    }

    /// Statements run, bytes of rows received and sent.
    pub(crate) fn total(&self) -> [u64; 3] {
        [&self.statements, &self.received, &self.sent].map(|counter| counter.load(Ordering::Relaxed))
    }
}

impl Client {
    /// A client of the server at `place`. Nothing is sent yet.
    ///
    /// # Errors
    /// Authorities that cannot be read; no runtime.
    pub(crate) fn open(place: Place, connect_limit: Duration) -> Result<Arc<Self>, Failure> {
        let runtime = runtime::handle()?;
        let way = Way::new(&place.endpoint, place.ca.as_deref(), connect_limit)?;
        // A channel starts a task of its own.
        let _guard = runtime.enter();
        let service = ExecutionServiceClient::new(way.channel()?)
            .max_decoding_message_size(MESSAGE_BYTES_MAX)
            .max_encoding_message_size(MESSAGE_BYTES_MAX);
        let bearer = place.token.as_ref().map(bearer).transpose()?;
        Ok(Arc::new(Self {
            place,
            process: process::id(),
            runtime: runtime.clone(),
            way,
            service,
            bearer,
            lsn: AtomicU64::new(0),
            catalog_lsn: AtomicU64::new(0),
            descriptions: Descriptions::default(),
            greeted: AtomicBool::new(false),
            tells_no_statistics: AtomicBool::new(false),
            traffic: Traffic::default(),
            ending: Arc::default(),
        }))
    }

    /// Where the server is.
    pub(crate) fn place(&self) -> &Place {
        &self.place
    }

    /// The runtime that calls run on.
    ///
    /// # Errors
    /// This is a forked child of the process that attached.
    pub(crate) fn runtime(&self) -> Result<&Handle, Failure> {
        if self.process == process::id() {
            return Ok(&self.runtime);
        }
        let message = "openduck: this database was attached by the process that this one was forked from, and \
                       connections do not survive a fork. DETACH it and ATTACH it again, here";
        Err(Failure::new(Kind::Connection, message))
    }

    /// The newest position that a reply has carried.
    pub(crate) fn lsn(&self) -> u64 {
        self.lsn.load(Ordering::Acquire)
    }

    /// The newest position at which the catalog may have changed.
    pub(crate) fn catalog_lsn(&self) -> u64 {
        self.catalog_lsn.load(Ordering::Acquire)
    }

    /// Whether the server may know of `openduck_statistics`.
    pub(crate) fn tells_statistics(&self) -> bool {
        !self.tells_no_statistics.load(Ordering::Relaxed)
    }

    /// It does not.
    pub(crate) fn tells_no_statistics(&self) {
        self.tells_no_statistics.store(true, Ordering::Relaxed);
    }

    /// What has crossed.
    pub(crate) fn traffic(&self) -> &Traffic {
        &self.traffic
    }

    /// What statements have been found to give.
    pub(crate) fn descriptions(&self) -> &Descriptions {
        &self.descriptions
    }

    /// Takes note of a reply's positions.
    pub(crate) fn saw(&self, lsn: u64, catalog_lsn: u64) {
        self.lsn.fetch_max(lsn, Ordering::AcqRel);
        // A server that does not tell may have changed it with any commit.
        let catalog_lsn = if catalog_lsn == 0 { lsn } else { catalog_lsn };
        self.catalog_lsn.fetch_max(catalog_lsn, Ordering::AcqRel);
    }

    /// Runs or describes a statement.
    ///
    /// # Errors
    /// The server's, or the way's.
    pub(crate) async fn execute(
        &self,
        messages: impl Stream<Item = ExecuteQueryRequest> + Send + 'static,
    ) -> Result<ExecuteQueryReply, Failure> {
        self.settle().await;
        let reply = self.service.clone().execute_query(self.request(messages)).await;
        let reply = self.answer(reply.map(tonic::Response::into_inner)).await?;
        self.saw(reply.lsn, reply.catalog_lsn);
        Ok(reply)
    }

    /// Reads the rest of a result.
    ///
    /// # Errors
    /// The server's, or the way's.
    pub(crate) async fn stream(&self, handle: String) -> Result<Streaming<StreamResultsReply>, Failure> {
        let request = self.request(StreamResultsRequest { handle, ..Default::default() });
        let reply = self.service.clone().stream_results(request).await;
        self.answer(reply.map(tonic::Response::into_inner)).await
    }

    /// The statements that the server runs just now.
    ///
    /// # Errors
    /// The server's, or the way's.
    pub(crate) async fn activity(&self) -> Result<Vec<RunningStatement>, Failure> {
        let reply = self.service.clone().get_server_status(self.request(ServerStatusRequest {})).await;
        let status = self.answer(reply.map(tonic::Response::into_inner)).await?;
        Ok(status.workers.into_iter().flat_map(|worker| worker.running).collect())
    }

    /// Stops a statement; false where the server runs none of that id.
    ///
    /// # Errors
    /// The server's, or the way's.
    pub(crate) async fn cancel(&self, execution_id: String) -> Result<bool, Failure> {
        let request = CancelRequest { execution_id, ..Default::default() };
        let reply = self.service.clone().cancel_execution(self.request(request)).await;
        Ok(self.answer(reply.map(tonic::Response::into_inner)).await?.acknowledged)
    }

    /// Stops a statement that nobody waits for any more. What is asked next waits a moment for its end, so that it does
    /// not meet the changes of the first.
    pub(crate) fn abandon(self: &Arc<Self>, execution_id: String) {
        let (Ok(runtime), Ok(ending)) = (self.runtime(), Arc::clone(&self.ending).try_read_owned()) else { return };
        let client = Arc::clone(self);
        runtime.spawn(async move {
            let _ = timeout(ENDING_WAIT, client.cancel(execution_id)).await;
            drop(ending);
        });
    }

    /// Waits, at most for a moment, until nothing is left of the statements that have been abandoned.
    async fn settle(&self) {
        let _ = timeout(ENDING_WAIT, self.ending.write()).await;
    }

    /// Ends a session, sometime soon. Servers need not know how.
    pub(crate) fn close_session(self: &Arc<Self>, session_id: String) {
        let Ok(runtime) = self.runtime() else { return };
        let client = Arc::clone(self);
        runtime.spawn(async move {
            let request = client.request(CloseSessionRequest { session_id });
            // A session that nobody closes ends when it is idle.
            let _ = client.service.clone().close_session(request).await;
        });
    }

    /// The error of a call, or of the middle of a stream.
    pub(crate) async fn failure(&self, status: &Status) -> Failure {
        let failure = Failure::of_status(status, &self.place.endpoint);
        if failure.catalog_changed {
            self.descriptions.forget();
        }
        if failure.unclear
            && !self.greeted.load(Ordering::Acquire)
            && let Some(reason) = self.way.diagnose().await
        {
            return Failure::of_status(&Status::from_error(Box::new(reason)), &self.place.endpoint);
        }
        failure
    }

    async fn answer<T>(&self, reply: Result<T, Status>) -> Result<T, Failure> {
        match reply {
            Ok(reply) => {
                self.greeted.store(true, Ordering::Release);
                Ok(reply)
            }
            Err(status) => Err(self.failure(&status).await),
        }
    }

    fn request<T>(&self, message: T) -> Request<T> {
        let mut request = Request::new(message);
        if let Some(bearer) = &self.bearer {
            request.metadata_mut().insert("authorization", bearer.clone());
        }
        request
    }
}

fn bearer(token: &Token) -> Result<MetadataValue<tonic::metadata::Ascii>, Failure> {
    let mut value: MetadataValue<_> = format!("Bearer {}", token.0)
        .parse()
        .map_err(|_| Failure::new(Kind::InvalidInput, "openduck: the token cannot be sent"))?;
    value.set_sensitive(true);
    Ok(value)
}
