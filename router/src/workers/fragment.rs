//! The fragments of a statement: each on a worker, or on another one where that goes before it has answered; what they
//! answer on its way to the last part, and how they are stopped with it.

use std::{
    sync::Arc,
    time::{Duration, Instant},
};

use bytes::Bytes;
use futures::{StreamExt, stream, stream::FuturesUnordered};
use metrics::counter;
use openduck_planner::explain::Measured;
use openduck_proto::{
    Error, ErrorKind,
    channel::Caller,
    id,
    v1::{Bridge, CancelRequest, ExecuteQueryReply, ExecuteQueryRequest, InputBatch, Ticket},
};
use tokio::sync::mpsc;

use super::{
    call::{Failed, execution, failed, messages, sign},
    members::{Member, no_workers},
    tries_elsewhere,
};

/// A part of a statement that reads some rows of its table.
pub(super) struct Fragment {
    pub(super) request: ExecuteQueryRequest,
    pub(super) caller: Caller,
    pub(super) secret: String,
    /// Where it may run, best first.
    pub(super) members: Vec<Arc<Member>>,
}

/// What a fragment has answered so far, and where the rest is.
struct Answered {
    reply: ExecuteQueryReply,
    member: Arc<Member>,
    ticket: Option<Ticket>,
    /// Its place among the fragments, and how long it has taken.
    number: usize,
    took: Duration,
}

/// Where a fragment has run, and what it has taken.
pub(super) struct Ran {
    pub(super) number: usize,
    pub(super) worker: String,
    pub(super) measured: Measured,
}

impl Fragment {
    /// Runs it up to its first rows. A worker that goes before is not the end of it: nobody has seen any of its rows.
    async fn run(mut self, number: usize) -> Result<Answered, Error> {
        let mut failure = no_workers();
        let began = Instant::now();
        for member in std::mem::take(&mut self.members) {
            let _call = member.call();
            counter!("openduck_fragments_total", "worker" => member.id.clone()).increment(1);
            let request =
                sign(&self.secret, messages(self.request.clone(), stream::empty().boxed()), Some(&self.caller))?;
            let error = match execution(&member.channel).execute_query(request).await {
                Ok(reply) => {
                    let (reply, ticket, took) = (reply.into_inner(), self.request.ticket, began.elapsed());
                    return Ok(Answered { reply, member: Arc::clone(&member), ticket, number, took });
                }
                Err(status) => match failed(&status) {
                    Failed::Answered(error) if tries_elsewhere(&error) => error,
                    Failed::Answered(error) => return Err(error),
                    Failed::Unreached(error) | Failed::Lost(error) => {
                        member.shun();
                        error
                    }
                },
            };
            failure = error;
            self.rename();
        }
        Err(failure)
    }

    /// It may run where it has been before, under another name.
    fn rename(&mut self) {
        self.request.execution_id = id::random();
        if let Some(ticket) = &self.request.ticket {
            let (database, lsn) = (&self.request.database, ticket.lsn);
            let signed = Ticket::sign(&self.secret, &self.caller.user, &self.request.execution_id, database, lsn);
            self.request.ticket = Some(signed);
        }
    }
}

/// Runs fragments side by side, and sends what they answer: what has come with their replies as it is, and of the rest where
/// it is to be had. Answers what each has taken.
///
/// # Errors
/// That of the first that fails.
pub(super) async fn gather(
    fragments: Vec<Fragment>,
    schema: Bytes,
    sender: mpsc::Sender<Result<InputBatch, Error>>,
) -> Result<Vec<Ran>, Error> {
    let run = |(number, fragment): (usize, Fragment)| fragment.run(number);
    let mut running: FuturesUnordered<_> = fragments.into_iter().enumerate().map(run).collect();
    let mut ran = Vec::new();
    while let Some(answered) = running.next().await {
        let Answered { reply, member, ticket, number, took } = answered?;
        if reply.schema != schema {
            return Err(Error::of(ErrorKind::Internal, "a fragment answers other columns than it was said to"));
        }
        let batches = reply.batches.into_iter().map(|batch| InputBatch { ipc: batch.ipc, ..InputBatch::default() });
        let batches: Vec<_> = batches.collect();
        let bytes = batches.iter().map(|batch| batch.ipc.len() as u64).sum();
        let measured = Measured { ms: took.as_secs_f64() * 1e3, bytes, all: reply.done };
        ran.push(Ran { number, worker: member.id.clone(), measured });
        let bridge = Bridge { endpoint: member.endpoint.clone(), handle: reply.handle, ticket };
        let rest = (!reply.done).then(|| InputBatch { bridge: Some(bridge), ..InputBatch::default() });
        for batch in batches.into_iter().chain(rest) {
            // The last part has read as much as it wants.
            if sender.send(Ok(batch)).await.is_err() {
                return Ok(ran);
            }
        }
    }
    let _ = sender.send(Ok(InputBatch { last: true, ..InputBatch::default() })).await;
    Ok(ran)
}

/// Stops all parts of a statement when it goes, unless it is disarmed: some may wait for a reader who never comes.
pub(super) struct Stop {
    secret: String,
    caller: Caller,
    execution_id: String,
    members: Vec<Arc<Member>>,
}

impl Stop {
    pub(super) fn new(secret: &str, caller: &Caller, execution_id: &str, members: &[Arc<Member>]) -> Self {
        let (secret, execution_id) = (secret.to_owned(), execution_id.to_owned());
        Self { secret, caller: caller.clone(), execution_id, members: members.to_vec() }
    }

    /// They end by themselves.
    pub(super) fn disarm(&mut self) {
        self.members.clear();
    }
}

impl Drop for Stop {
    fn drop(&mut self) {
        for member in std::mem::take(&mut self.members) {
            let execution_id = self.execution_id.clone();
            // The statement itself may be running whole by now.
            let cancel = CancelRequest { execution_id, parts_only: true, ..CancelRequest::default() };
            if let Ok(request) = sign(&self.secret, cancel, Some(&self.caller)) {
                tokio::spawn(async move { execution(&member.channel).cancel_execution(request).await });
            }
        }
    }
}
