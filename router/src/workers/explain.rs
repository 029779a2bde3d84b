//! EXPLAIN of a query that reads so much that it may be divided: how it is, or why it is not. EXPLAIN ANALYZE runs its parts.

use std::sync::Arc;

use futures::{StreamExt, stream};
use openduck_planner::explain::{Explained, Fragment, Tree};
use openduck_proto::{
    Error, ErrorKind,
    channel::Caller,
    id,
    v1::{ExecuteQueryReply, ExecuteQueryRequest, InputBatch, StatementKind},
};

use super::{
    Workers,
    call::Failed,
    divide::{Divided, Undivided, texts},
    fan_out::{fragment, why},
    fragment::Stop,
    members::Member,
};

impl Workers {
    /// Explains a query that reads more than one worker is to.
    pub(super) async fn explain(
        &self,
        member: &Arc<Member>,
        caller: &Caller,
        request: &ExecuteQueryRequest,
        explained: Explained<'_>,
    ) -> Result<ExecuteQueryReply, Failed> {
        let query = ExecuteQueryRequest { sql: explained.query.to_owned(), ..request.clone() };
        let shown = {
            let wait = self.waiting.enter(caller, request);
            tokio::select! {
                biased;
                error = wait.until_over() => Err(Undivided::Stopped(error)),
                shown = self.explain_divided(member, caller, &query, explained.analyzes) => shown,
            }
        };
        let rows = match shown {
            Ok(tree) => vec![["physical_plan".to_owned(), tree]],
            Err(Undivided::Stopped(error)) => return Err(Failed::Answered(error)),
            Err(Undivided::Whole(why)) => self.explain_whole(member, caller, request, &why).await?,
            Err(Undivided::Failed(error)) => self.explain_whole(member, caller, request, &error.text()).await?,
        };
        // As rows of the worker's, which encodes them as the client wants them.
        let rows: Vec<_> = rows.iter().map(|[key, value]| format!("({}, {})", quoted(key), quoted(value))).collect();
        let sql = format!("SELECT * FROM (VALUES {}) AS plans(explain_key, explain_value)", rows.join(", "));
        let tells = ExecuteQueryRequest {
            sql,
            execution_id: id::random(),
            parameters: bytes::Bytes::new(),
            whole_rows_max: 0,
            ..request.clone()
        };
        let reply = self.run_on(member, caller, None, &tells, stream::empty().boxed()).await?;
        let execution_id = request.execution_id.clone();
        Ok(ExecuteQueryReply { statement_kind: StatementKind::Explain.into(), execution_id, ..reply })
    }

    /// The plan of one worker, and why it is alone.
    async fn explain_whole(
        &self,
        member: &Arc<Member>,
        caller: &Caller,
        request: &ExecuteQueryRequest,
        why: &str,
    ) -> Result<Vec<[String; 2]>, Failed> {
        let whole = ExecuteQueryRequest { whole_rows_max: 0, ..request.clone() };
        let reply = self.run_on(member, caller, None, &whole, stream::empty().boxed()).await?;
        let told = texts(&reply).map_err(Failed::Answered)?;
        let mut rows: Vec<_> = told
            .into_iter()
            .filter_map(|row| <[Option<String>; 2]>::try_from(row).ok())
            .map(|row| row.map(Option::unwrap_or_default))
            .collect();
        rows.push(["split".to_owned(), format!("Whole, on the worker {}: {why}", member.id)]);
        Ok(rows)
    }

    /// The tree of a query that is divided.
    async fn explain_divided(
        &self,
        member: &Arc<Member>,
        caller: &Caller,
        query: &ExecuteQueryRequest,
        analyzes: bool,
    ) -> Result<String, Undivided> {
        let members = self.sharers(member, query)?;
        let divided = self.divide(member, caller, query, members.len()).await?;
        let Divided { split, lsn, rows, parts, .. } = &divided;
        let first = parts.first().map(|part| split.fragment(part)).unwrap_or_default();
        let secret = self.members.secret();
        let explains = fragment(secret, caller, query, format!("EXPLAIN {first}"), *lsn);
        let fragment_plan = plan(&self.ask(member, caller, explains).await?)?;
        let words = if analyzes { "EXPLAIN ANALYZE" } else { "EXPLAIN" };
        let last = self.last(caller, query, &divided, format!("{words} {}", split.last));
        let mut stop = Stop::new(secret, caller, &query.execution_id, &members);
        let (last_plan, ran) = if analyzes {
            let (gathering, arriving) = self.gather(caller, query, &divided, &members);
            match self.run_on(member, caller, None, &last, arriving).await {
                Ok(answered) => {
                    let ran = gathering.await.map_err(|error| Error::of(ErrorKind::Internal, error.to_string()))?;
                    (answered, ran?)
                }
                Err(failed) => return Err(why(failed, gathering).await.into()),
            }
        } else {
            let none = InputBatch { last: true, ..InputBatch::default() };
            let arriving = stream::iter([Ok(none)]).boxed();
            let answered = self.run_on(member, caller, None, &last, arriving).await;
            (answered.map_err(Failed::into_error)?, Vec::new())
        };
        stop.disarm();
        let last_plan = plan(&last_plan)?;
        let fragments = parts.iter().enumerate().map(|(number, part)| {
            let ran = ran.iter().find(|ran| ran.number == number);
            let planned = members.get(number % members.len().max(1)).map_or("", |member| member.id.as_str());
            let worker = ran.map_or(planned, |ran| ran.worker.as_str());
            Fragment { part, worker, measured: ran.map(|ran| ran.measured) }
        });
        let (fragments, last) = (fragments.collect(), member.id.as_str());
        let tree = Tree {
            split,
            lsn: *lsn,
            rows: *rows,
            fragments,
            last,
            last_plan: &last_plan,
            fragment_plan: &fragment_plan,
        };
        Ok(tree.text())
    }
}

/// The engine's plan, as a worker has answered it.
fn plan(reply: &ExecuteQueryReply) -> Result<String, Error> {
    let text = texts(reply)?.pop().and_then(|mut row| row.pop()).flatten();
    text.ok_or_else(|| Error::of(ErrorKind::Internal, "a worker has answered no plan"))
}

/// A text as SQL writes it.
fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\'', "''"))
}
