//! A query on several workers: one prints it, the planner splits it, the fragments run side by side, and the last part is
//! where their rows come together. All of them read one position of the database.
//!
//! What cannot be divided, or fails so, runs whole: its answer, and its errors, are those of one worker.

use std::{
    sync::Arc,
    time::{Duration, Instant},
};

use futures::{StreamExt, stream};
use metrics::counter;
use openduck_planner::{explain::explained, split};
use openduck_proto::{
    Error, ErrorKind,
    channel::{Caller, Inputs},
    v1::{
        ArrowLayout, Begin, ExecuteQueryReply, ExecuteQueryRequest, InputSchema, Mode, Ticket,
        execute_query_request::Freshness,
    },
};
use tokio::{sync::mpsc, task::JoinHandle, time::timeout};
use tokio_stream::wrappers::ReceiverStream;

use super::{
    Workers,
    call::Failed,
    divide::{Divided, Undivided, paid},
    fragment::{Fragment, Ran, Stop, gather},
    members::Member,
    route::Wish,
    seat::Seat,
};

/// The setting that says how many rows a query reads at least, for each thread of a worker, to be split; 0: it never is.
const SETTING: &str = "openduck_split_rows";
/// Its default, which the engine knows too (`worker/glue/engine.h`).
const SPLIT_ROWS: u64 = 10_000_000;
/// How long a fragment may take to say that it is what has failed.
const LAST_WORD: Duration = Duration::from_millis(50);
/// Batches on their way to the last part before fragments are held back.
const BATCHES_MAX: usize = 8;

/// The setting, as a query's session wants it.
pub(super) fn split_rows(request: &ExecuteQueryRequest) -> u64 {
    request.settings.get(SETTING).and_then(|rows| rows.parse().ok()).unwrap_or(SPLIT_ROWS)
}

/// The rows that a statement may scan on one worker, for each of its threads, where there are so many workers that serve its
/// database; 0: any number.
pub(super) fn whole_rows_max(request: &ExecuteQueryRequest, caller: &Caller, workers: usize) -> u64 {
    let rows = split_rows(request);
    let may_be_split = workers > 1
        && rows > 0
        && request.mode() == Mode::Execute
        && request.begin() == Begin::NoBegin
        && request.inputs.is_empty()
        && !matches!(request.freshness, Some(Freshness::Snapshot(_)))
        && caller.share().is_none()
        && !request.database.contains('@');
    if may_be_split { rows.saturating_sub(1).max(1) } else { 0 }
}

impl Workers {
    /// Has a worker run a statement that reads, and several where it finds that it reads more than one is to.
    pub(super) async fn run_read(
        &self,
        member: &Arc<Member>,
        caller: &Caller,
        seat: Option<&Arc<Seat>>,
        request: &ExecuteQueryRequest,
        inputs: Inputs,
    ) -> Result<ExecuteQueryReply, Failed> {
        match self.run_on(member, caller, seat, request, inputs).await {
            Err(Failed::Answered(error)) if error.kind() == ErrorKind::NotWhole => {}
            answered => return answered,
        }
        if let Some(explained) = explained(&request.sql) {
            return self.explain(member, caller, request, explained).await;
        }
        match self.fan_out(member, caller, request).await {
            Ok(reply) => {
                counter!("openduck_split_statements_total").increment(1);
                self.note(member, seat, request, &reply);
                Ok(reply)
            }
            Err(undivided) => {
                let (why, lasts) = match undivided {
                    Undivided::Failed(error) => (error.text(), false),
                    Undivided::Whole(why) => (why, true),
                    Undivided::Stopped(error) => return Err(Failed::Answered(error)),
                };
                tracing::debug!(execution = request.execution_id, why, "a large query runs whole");
                if lasts {
                    self.found.note_undivided(request);
                }
                let whole = ExecuteQueryRequest { whole_rows_max: 0, ..request.clone() };
                self.run_on(member, caller, seat, &whole, stream::empty().boxed()).await
            }
        }
    }

    async fn fan_out(
        &self,
        member: &Arc<Member>,
        caller: &Caller,
        request: &ExecuteQueryRequest,
    ) -> Result<ExecuteQueryReply, Undivided> {
        // Between two of its parts no worker may know of it.
        let wait = self.waiting.enter(caller, request);
        tokio::select! {
            biased;
            error = wait.until_over() => Err(Undivided::Stopped(error)),
            answered = self.divide_and_run(member, caller, request) => answered,
        }
    }

    async fn divide_and_run(
        &self,
        member: &Arc<Member>,
        caller: &Caller,
        request: &ExecuteQueryRequest,
    ) -> Result<ExecuteQueryReply, Undivided> {
        let began = Instant::now();
        let members = self.sharers(member, request)?;
        let divided = self.divide(member, caller, request, members.len()).await?;
        let (reply, ran) = self.run_divided(member, caller, request, divided, &members).await?;
        let took = began.elapsed();
        // Who says by himself what is to be divided means it.
        if !request.settings.contains_key(SETTING) && ran.is_some_and(|ran| !paid(&ran, took)) {
            self.found.note_undivided(request);
        }
        Ok(reply)
    }

    /// The workers that a query's fragments may run on, of which one is `member`.
    pub(super) fn sharers(
        &self,
        member: &Arc<Member>,
        request: &ExecuteQueryRequest,
    ) -> Result<Vec<Arc<Member>>, Error> {
        let wish = Wish { database: &request.database, sql: &request.sql, least: 0 };
        let mut members = self.route.readers(self.members.serving(&request.database)?, &wish);
        members.retain(|other| other.id == member.id || !other.is_shunned() && !other.is_draining());
        Ok(members)
    }

    /// Runs the fragments, and the last part on `member`. Answers what the fragments have taken, too, where that is known.
    async fn run_divided(
        &self,
        member: &Arc<Member>,
        caller: &Caller,
        request: &ExecuteQueryRequest,
        divided: Divided,
        members: &[Arc<Member>],
    ) -> Result<(ExecuteQueryReply, Option<Vec<Ran>>), Undivided> {
        let secret = self.members.secret();
        let mut stop = Stop::new(secret, caller, &request.execution_id, members);
        let (gathering, arriving) = self.gather(caller, request, &divided, members);
        let last = self.last(caller, request, &divided, divided.split.last.clone());
        let Divided { printed, .. } = divided;
        let answered = self.run_on(member, caller, None, &last, arriving).await;
        let reply = match answered {
            Ok(reply) => reply,
            Err(failed) => return Err(why(failed, gathering).await.into()),
        };
        if reply.schema != printed.schema {
            return Err(Undivided::whole("its parts give other types than the whole does"));
        }
        stop.disarm();
        // Some may wait for the last part, and that for its reader.
        let ran = if gathering.is_finished() { gathering.await.ok().and_then(Result::ok) } else { None };
        let reply = ExecuteQueryReply {
            columns: printed.columns,
            execution_id: request.execution_id.clone(),
            catalog_lsn: printed.catalog_lsn,
            ..reply
        };
        Ok((reply, ran))
    }

    /// Runs the fragments; what they answer arrives in the stream.
    pub(super) fn gather(
        &self,
        caller: &Caller,
        request: &ExecuteQueryRequest,
        divided: &Divided,
        members: &[Arc<Member>],
    ) -> (JoinHandle<Result<Vec<Ran>, Error>>, Inputs) {
        let secret = self.members.secret();
        let Divided { split, lsn, schema, parts, .. } = divided;
        let fragments = parts.iter().enumerate().map(|(index, rows)| Fragment {
            request: fragment(secret, caller, request, split.fragment(rows), *lsn),
            caller: caller.clone(),
            secret: secret.to_owned(),
            // Each begins elsewhere, and all of them go on to the others.
            members: members.iter().cycle().skip(index).take(members.len()).cloned().collect(),
        });
        let fragments = fragments.collect();
        let (sender, receiver) = mpsc::channel(BATCHES_MAX);
        let gathering = tokio::spawn(gather(fragments, schema.clone(), sender));
        (gathering, ReceiverStream::new(receiver).boxed())
    }

    /// The last part, which `sql` is.
    pub(super) fn last(
        &self,
        caller: &Caller,
        request: &ExecuteQueryRequest,
        divided: &Divided,
        sql: String,
    ) -> ExecuteQueryRequest {
        let schema = divided.schema.clone();
        ExecuteQueryRequest {
            inputs: vec![InputSchema { name: split::BRIDGE.to_owned(), schema, kept: false }],
            layout: request.layout,
            compression: request.compression,
            inline_bytes_max: request.inline_bytes_max,
            ..part(self.members.secret(), caller, request, sql, divided.lsn)
        }
    }
}

/// Why the last part has failed: what ends a fragment says more than what that does to the last part. Fragments that run on
/// are not waited for.
pub(super) async fn why(failed: Failed, gathering: JoinHandle<Result<Vec<Ran>, Error>>) -> Error {
    match timeout(LAST_WORD, gathering).await {
        Ok(Ok(Err(error))) => error,
        _ => failed.into_error(),
    }
}

/// A fragment of a statement, for the engine that makes the answer.
pub(super) fn fragment(
    secret: &str,
    caller: &Caller,
    request: &ExecuteQueryRequest,
    sql: String,
    lsn: u64,
) -> ExecuteQueryRequest {
    let mut settings = request.settings.clone();
    let own = split::FRAGMENT_SETTINGS.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
    settings.extend(own);
    ExecuteQueryRequest { settings, layout: ArrowLayout::Compact.into(), ..part(secret, caller, request, sql, lsn) }
}

/// A part of a statement, which runs `sql` at that position.
fn part(secret: &str, caller: &Caller, request: &ExecuteQueryRequest, sql: String, lsn: u64) -> ExecuteQueryRequest {
    let execution_id = openduck_proto::id::random();
    ExecuteQueryRequest {
        sql,
        database: request.database.clone(),
        settings: request.settings.clone(),
        timeout_ms: request.timeout_ms,
        cancel_key: request.cancel_key.clone(),
        part_of: request.execution_id.clone(),
        ticket: Some(Ticket::sign(secret, &caller.user, &execution_id, &request.database, lsn)),
        execution_id,
        ..ExecuteQueryRequest::default()
    }
}

#[cfg(test)]
mod tests;
