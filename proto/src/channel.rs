//! How a router calls a worker. Two implementations: a worker in the same process, and one behind gRPC.

use bytes::Bytes;
use futures::{future::BoxFuture, stream::BoxStream};

use crate::{
    share,
    v1::{
        AuthenticateReply, Error, ExecuteQueryReply, ExecuteQueryRequest, InputBatch, ResolveReply, StatusReply,
        StreamResultsReply, StreamResultsRequest,
    },
};

/// On whose behalf a call is made. The router has checked the identity; the worker trusts the router.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Caller {
    /// The user's name. Sessions and results are bound to it.
    pub user: String,
}

impl Caller {
    /// SHA-256 of the token, where the caller is whoever has a share's; he may read what is shared, and nothing else.
    pub fn share(&self) -> Option<[u8; 32]> {
        share::hash_of_user(&self.user)
    }
}

/// The batches of the named inputs of a statement, as they arrive; an error ends the statement with it.
pub type Inputs = BoxStream<'static, Result<InputBatch, Error>>;

/// The rest of a result; ends after the message that says `done`, or with an error.
pub type Results = BoxStream<'static, Result<StreamResultsReply, Error>>;

/// A worker, as a router sees it. Every method may be called at any time, from any task.
pub trait WorkerChannel: Send + Sync {
    /// Runs a statement. Dropping the future cancels it.
    fn execute_query(
        &self,
        caller: Caller,
        request: ExecuteQueryRequest,
        inputs: Inputs,
    ) -> BoxFuture<'_, Result<ExecuteQueryReply, Error>>;

    /// Reads the rest of a result. Dropping the stream cancels the statement.
    fn stream_results(&self, caller: Caller, request: StreamResultsRequest) -> BoxFuture<'_, Result<Results, Error>>;

    /// Interrupts an execution of `caller`; false where there is none of that id.
    fn cancel(&self, caller: Caller, execution_id: String) -> BoxFuture<'_, bool>;

    /// Interrupts whatever runs with that `cancel_key`, whoever's it is: who knows the key may. False where nothing does.
    fn cancel_by_key(&self, cancel_key: Bytes) -> BoxFuture<'_, bool>;

    /// Ends a session of `caller`; unknown ones are fine.
    fn close_session(&self, caller: Caller, session_id: String) -> BoxFuture<'_, Result<(), Error>>;

    /// Where a database is, and how far, as `caller` sees it.
    fn resolve(&self, caller: Caller, database: String) -> BoxFuture<'_, Result<ResolveReply, Error>>;

    /// What it is doing now.
    fn status(&self) -> BoxFuture<'_, Result<Vec<StatusReply>, Error>>;

    /// What is needed to check a user's password or token; of a share's user, whether there is such a share.
    fn authenticate(&self, user: String) -> BoxFuture<'_, Result<AuthenticateReply, Error>>;
}
