//! The worker as a router sees it, in the same process or over gRPC.

use std::sync::Arc;

use bytes::Bytes;
use futures::{FutureExt, StreamExt, future::BoxFuture, stream};
use openduck_proto::{
    Error, ErrorKind,
    channel::{Caller, Inputs, Results, WorkerChannel},
    share,
    v1::{
        AuthenticateReply, ExecuteQueryReply, ExecuteQueryRequest, ResolveReply, RunningStatement, StatusReply,
        StreamResultsReply, StreamResultsRequest,
    },
};

use super::{Worker, follow};
use crate::{
    execution::{Execution, Reason},
    queue::{Next, ResultQueue},
};

/// A result under way to its reader; cancels the statement where the reader goes before the end.
struct Reading {
    queue: Arc<ResultQueue>,
    execution: Arc<Execution>,
    schema: Option<Bytes>,
    done: bool,
}

impl Drop for Reading {
    fn drop(&mut self) {
        if !self.done && self.queue.ended().is_none() {
            self.execution.stop(Reason::Disconnect);
        }
        if !self.done {
            self.queue.abandon();
        }
    }
}

impl Reading {
    async fn next(&mut self) -> Option<Result<StreamResultsReply, Error>> {
        if self.done {
            return None;
        }
        let mut reply = StreamResultsReply { schema: self.schema.take().unwrap_or_default(), ..Default::default() };
        match self.queue.next().await {
            Ok(Next::Batch(batch)) => reply.batch = Some(batch),
            Ok(Next::End(outcome)) => {
                self.done = true;
                reply.done = true;
                reply.lsn = outcome.lsn;
                reply.catalog_lsn = outcome.catalog_lsn;
                reply.transaction = outcome.transaction.into();
            }
            Err(error) => {
                self.done = true;
                return Some(Err(error));
            }
        }
        Some(Ok(reply))
    }
}

impl WorkerChannel for Worker {
    fn execute_query(
        &self,
        caller: Caller,
        request: ExecuteQueryRequest,
        inputs: Inputs,
    ) -> BoxFuture<'_, Result<ExecuteQueryReply, Error>> {
        self.execute(caller, request, inputs).boxed()
    }

    fn stream_results(&self, caller: Caller, request: StreamResultsRequest) -> BoxFuture<'_, Result<Results, Error>> {
        async move {
            let unread = self.0.results.take(&caller, &request)?;
            let reading =
                Reading { queue: unread.queue, execution: unread.execution, schema: Some(unread.schema), done: false };
            let stream = stream::unfold(reading, async |mut reading| Some((reading.next().await?, reading)));
            Ok(stream.boxed())
        }
        .boxed()
    }

    fn cancel(&self, caller: Caller, execution_id: String) -> BoxFuture<'_, bool> {
        async move { self.0.executions.cancel(&caller, &execution_id).await }.boxed()
    }

    fn cancel_by_key(&self, cancel_key: Bytes) -> BoxFuture<'_, bool> {
        async move { self.0.executions.cancel_by_key(&cancel_key).await }.boxed()
    }

    fn close_session(&self, caller: Caller, session_id: String) -> BoxFuture<'_, Result<(), Error>> {
        let session = self.0.sessions.remove(&caller, &session_id);
        // Closing a connection may roll a large transaction back.
        async move {
            if let Some(session) = session {
                let dropped = tokio::task::spawn_blocking(move || drop(session)).await;
                dropped.map_err(|e| Error::of(ErrorKind::Internal, e.to_string()))?;
            }
            Ok(())
        }
        .boxed()
    }

    fn resolve(&self, caller: Caller, database: String) -> BoxFuture<'_, Result<ResolveReply, Error>> {
        async move {
            self.policy(&caller, &database, "").await?;
            let request = ExecuteQueryRequest { database, ..Default::default() };
            let found = self.database(&caller, &request, "").await?;
            let writes = follow::take_over(&found).await;
            writes.or_else(|error| if error.writer.is_empty() { Err(error) } else { Ok(()) })?;
            let writer = found.other_writer().unwrap_or_else(|| self.id().to_owned());
            Ok(ResolveReply { head: found.head(), writer })
        }
        .boxed()
    }

    fn status(&self) -> BoxFuture<'_, Result<Vec<StatusReply>, Error>> {
        let inner = &*self.0;
        let running = inner.executions.running();
        let reply = StatusReply {
            worker_id: self.id().to_owned(),
            databases: self.served(),
            running: running.iter().map(|execution| running_statement(execution)).collect(),
            sessions: inner.sessions.len() as u64,
            spool_bytes: inner.space.used(),
        };
        std::future::ready(Ok(vec![reply])).boxed()
    }

    fn authenticate(&self, user: String) -> BoxFuture<'_, Result<AuthenticateReply, Error>> {
        async move {
            if let Some(token_hash) = share::hash_of_user(&user) {
                let exists = self.0.databases.share(token_hash).await?.is_some();
                return Ok(AuthenticateReply { exists, user, ..AuthenticateReply::default() });
            }
            self.0.databases.authenticate(&user).await
        }
        .boxed()
    }
}

impl Worker {
    /// Interrupts what is a part of an execution of `caller`'s; false where there is nothing.
    pub(crate) async fn cancel_parts(&self, caller: &Caller, execution_id: &str) -> bool {
        self.0.executions.cancel_parts(caller, execution_id).await
    }
}

fn running_statement(execution: &Execution) -> RunningStatement {
    RunningStatement {
        execution_id: execution.id.clone(),
        user: execution.caller.user.clone(),
        database: execution.database.clone(),
        elapsed_ms: execution.started.elapsed().as_millis() as u64,
        progress: execution.progress().unwrap_or(-1.0),
        sql: execution.sql.clone(),
        runs: execution.runs(),
    }
}
