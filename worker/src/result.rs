//! Results that are read after their reply: by handle, each partition once, for so long after the last read.

use std::{
    collections::HashMap,
    sync::Arc,
    time::{Duration, Instant},
};

use bytes::Bytes;
use openduck_proto::{Error, ErrorKind, channel::Caller, id, v1::StreamResultsRequest};
use parking_lot::Mutex;

use crate::{
    execution::{Execution, Reason},
    queue::ResultQueue,
};

/// The unread rest of a result.
pub(crate) struct Unread {
    pub(crate) caller: Caller,
    pub(crate) schema: Bytes,
    pub(crate) queue: Arc<ResultQueue>,
    pub(crate) execution: Arc<Execution>,
    since: Instant,
}

/// The unread results of a worker.
pub(crate) struct Results {
    worker_id: String,
    life: Duration,
    unread: Mutex<HashMap<String, Unread>>,
}

impl Results {
    pub(crate) fn new(worker_id: &str, life: Duration) -> Self {
        Self { worker_id: worker_id.to_owned(), life, unread: Mutex::default() }
    }

    /// Keeps a result for its reader and names it.
    pub(crate) fn keep(&self, schema: Bytes, queue: Arc<ResultQueue>, execution: Arc<Execution>) -> String {
        let handle = id::result_handle(&self.worker_id);
        let unread = Unread { caller: execution.caller.clone(), schema, queue, execution, since: Instant::now() };
        self.unread.lock().insert(handle.clone(), unread);
        handle
    }

    /// Hands a result to its reader.
    ///
    /// # Errors
    /// NO_SUCH_RESULT: no such handle of this user, or another execution's than the ticket's, or it died, or it was taken
    /// already.
    pub(crate) fn take(&self, caller: &Caller, request: &StreamResultsRequest) -> Result<Unread, Error> {
        let StreamResultsRequest { handle, partition, ticket } = request;
        let mut unread = self.unread.lock();
        let gone =
            || Error::of(ErrorKind::NoSuchResult, "there is no such result: it was read already, or it died unread");
        let is_it = |found: &Unread| {
            let of_ticket = ticket.as_ref().is_none_or(|ticket| ticket.execution_id == found.execution.id);
            found.caller == *caller && of_ticket
        };
        if *partition != 0 || !unread.get(handle).is_some_and(is_it) {
            return Err(gone());
        }
        unread.remove(handle).ok_or_else(gone)
    }

    /// Whether any is still to be read.
    pub(crate) fn any(&self) -> bool {
        !self.unread.lock().is_empty()
    }

    /// Ends results that nobody has come for.
    pub(crate) fn reap(&self) {
        let mut unread = self.unread.lock();
        let life = self.life;
        for (_, dead) in unread.extract_if(|_, result| result.since.elapsed() > life) {
            dead.execution.stop(Reason::Disconnect);
        }
    }
}
