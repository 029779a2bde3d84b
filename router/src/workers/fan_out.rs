//! A query on several workers: one prints it, the planner splits it, the fragments run side by side, and the last part is
//! where their rows come together. All of them read one position of the database.
//!
//! What cannot be divided, or fails so, runs whole: its answer, and its errors, are those of one worker.

use std::sync::Arc;

use futures::{StreamExt, stream};
use metrics::counter;
use openduck_planner::split::{self, REWRITES_OFF, Sends, Split};
use openduck_proto::{
    Error, ErrorKind,
    channel::{Caller, Inputs},
    v1::{
        ArrowLayout, Begin, ExecuteQueryReply, ExecuteQueryRequest, InputSchema, Mode, Ticket,
        execute_query_request::Freshness,
    },
};
use tokio::sync::mpsc;
use tokio_stream::wrappers::ReceiverStream;

use super::{
    Workers,
    call::Failed,
    fragment::{Fragment, Stop, gather},
    members::Member,
    route::Wish,
    seat::Seat,
};

/// The setting that says how many rows a query reads at least, for each thread of a worker, to be split; 0: it never is.
const SETTING: &str = "openduck_split_rows";
/// Its default, which the engine knows too (`worker/glue/engine.h`).
const SPLIT_ROWS: u64 = 10_000_000;
/// The rows of the partitioned table, of all that a query scans, at least: every fragment reads the others.
const SHARE_MIN: f64 = 0.5;
/// The rows that fragments send, of those that they scan, at most: more would take longer to send than to scan.
const SENT_MAX: f64 = 0.25;
/// Batches on their way to the last part before fragments are held back.
const BATCHES_MAX: usize = 8;

/// Why a query has not been divided.
#[derive(Debug)]
pub(super) enum Undivided {
    /// It is to run whole.
    Whole(String),
    /// It has been stopped.
    Stopped(Error),
}

impl Undivided {
    fn whole(why: impl Into<String>) -> Self {
        Self::Whole(why.into())
    }
}

impl From<Error> for Undivided {
    fn from(error: Error) -> Self {
        match error.kind() {
            ErrorKind::Interrupt | ErrorKind::Timeout => Self::Stopped(error),
            _ => Self::Whole(error.text()),
        }
    }
}

/// A query that is divided, and at which position.
struct Divided {
    split: Split,
    lsn: u64,
    /// What the query gives, as it has been printed.
    printed: ExecuteQueryReply,
    /// What fragments send.
    schema: bytes::Bytes,
    /// Their rows of the partitioned table.
    ranges: Vec<split::RowRange>,
}

/// The setting, as a query's session wants it.
fn split_rows(request: &ExecuteQueryRequest) -> u64 {
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
        match self.fan_out(member, caller, request).await {
            Ok(reply) => {
                counter!("openduck_split_statements_total").increment(1);
                self.note(member, seat, request, &reply);
                Ok(reply)
            }
            Err(Undivided::Stopped(error)) => Err(Failed::Answered(error)),
            Err(Undivided::Whole(why)) => {
                tracing::debug!(execution = request.execution_id, why, "a large query runs whole");
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
        let wish = Wish { database: &request.database, sql: &request.sql, least: 0 };
        let mut members = self.route.readers(self.members.serving(&request.database)?, &wish);
        members.retain(|other| other.id == member.id || !other.is_shunned() && !other.is_draining());
        let divided = self.divide(member, caller, request, members.len()).await?;
        self.run_divided(member, caller, request, divided, &members).await
    }

    /// Has the query printed, and splits it where that is worth it.
    async fn divide(
        &self,
        member: &Arc<Member>,
        caller: &Caller,
        request: &ExecuteQueryRequest,
        workers: usize,
    ) -> Result<Divided, Undivided> {
        let prints = ExecuteQueryRequest {
            mode: Mode::Print.into(),
            optimizers_off: REWRITES_OFF.join(","),
            whole_rows_max: 0,
            ..request.clone()
        };
        let printed = self.ask(member, caller, prints).await?;
        let rows_of = |table: &[String]| {
            let [_, schema, name] = table else { return None };
            let scan = printed.scans.iter().find(|scan| scan.schema == *schema && scan.table == *name)?;
            Some(scan.rows)
        };
        let split = split::split(&printed.canonical, rows_of).map_err(|whole| Undivided::Whole(whole.to_string()))?;
        if split.share < SHARE_MIN {
            let message = format!("every fragment would read {:.0} % of it", (1.0 - split.share) * 100.0);
            return Err(Undivided::Whole(message));
        }
        let rows = rows_of(&split.table).unwrap_or_default();
        let most = rows.checked_div(split_rows(request).div_ceil(2)).unwrap_or_default();
        let ranges = split::ranges(rows, most.min(workers as u64));
        let Some(first) = ranges.first().filter(|_| ranges.len() > 1) else {
            return Err(Undivided::whole("its table is too small for two fragments"));
        };
        let describes = ExecuteQueryRequest {
            mode: Mode::Describe.into(),
            estimate: true,
            ..fragment(self.members.secret(), caller, request, split.fragment(*first), printed.lsn)
        };
        let described = self.ask(member, caller, describes).await?;
        let sent = described.estimated_rows as f64 * ranges.len() as f64;
        if split.sends != Sends::Top && sent > rows as f64 * SENT_MAX {
            return Err(Undivided::Whole(format!("fragments would send {sent:.0} {} of {rows}", split.sends)));
        }
        Ok(Divided { split, lsn: printed.lsn, printed, schema: described.schema, ranges })
    }

    async fn ask(
        &self,
        member: &Arc<Member>,
        caller: &Caller,
        request: ExecuteQueryRequest,
    ) -> Result<ExecuteQueryReply, Undivided> {
        let asked = self.run_on(member, caller, None, &request, stream::empty().boxed()).await;
        asked.map_err(|failed| failed.into_error().into())
    }

    /// Runs the fragments, and the last part on `member`.
    async fn run_divided(
        &self,
        member: &Arc<Member>,
        caller: &Caller,
        request: &ExecuteQueryRequest,
        divided: Divided,
        members: &[Arc<Member>],
    ) -> Result<ExecuteQueryReply, Undivided> {
        let Divided { split, lsn, printed, schema, ranges } = divided;
        let secret = self.members.secret();
        let mut stop = Stop::new(secret, caller, &request.execution_id, members);
        let fragments = ranges.iter().enumerate().map(|(index, range)| Fragment {
            request: fragment(secret, caller, request, split.fragment(*range), lsn),
            caller: caller.clone(),
            secret: secret.to_owned(),
            // Each begins elsewhere, and all of them go on to the others.
            members: members.iter().cycle().skip(index).take(members.len()).cloned().collect(),
        });
        let fragments = fragments.collect();
        let (sender, receiver) = mpsc::channel(BATCHES_MAX);
        let gathering = tokio::spawn(gather(fragments, schema.clone(), sender));
        let last = ExecuteQueryRequest {
            inputs: vec![InputSchema { name: split::BRIDGE.to_owned(), schema, kept: false }],
            layout: request.layout,
            compression: request.compression,
            inline_bytes_max: request.inline_bytes_max,
            ..part(secret, caller, request, split.last, lsn)
        };
        let answered = self.run_on(member, caller, None, &last, ReceiverStream::new(receiver).boxed()).await;
        let reply = match answered {
            Ok(reply) => reply,
            // What ends a fragment says more than what that does to the last part.
            Err(failed) => match gathering.await {
                Ok(Err(error)) => return Err(error.into()),
                _ => return Err(failed.into_error().into()),
            },
        };
        if reply.schema != printed.schema {
            return Err(Undivided::whole("its parts give other types than the whole does"));
        }
        stop.disarm();
        Ok(ExecuteQueryReply {
            columns: printed.columns,
            execution_id: request.execution_id.clone(),
            catalog_lsn: printed.catalog_lsn,
            ..reply
        })
    }
}

/// A fragment of a statement, for the engine that makes the answer.
fn fragment(
    secret: &str,
    caller: &Caller,
    request: &ExecuteQueryRequest,
    sql: String,
    lsn: u64,
) -> ExecuteQueryRequest {
    ExecuteQueryRequest { layout: ArrowLayout::Compact.into(), ..part(secret, caller, request, sql, lsn) }
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
