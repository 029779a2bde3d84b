//! From the head of a result to the reply: what fits into it, and a handle for the rest.

use std::{sync::Arc, time::Duration};

use openduck_proto::{
    Error, ErrorKind,
    v1::{ExecuteQueryReply, ResultBatch},
};

use super::{Worker, heavy::Heavy};
use crate::{
    execution::Execution,
    queue::{Next, Outcome, ResultQueue},
    statement::Head,
};

/// The head of a result, and where its rows come from.
pub(super) struct Beginning {
    pub(super) head: Head,
    pub(super) queue: Arc<ResultQueue>,
    pub(super) inline_bytes_max: usize,
}

/// What has become of a statement that was to run.
pub(super) enum Started {
    /// It runs.
    Here(Beginning),
    /// It is to run apart from others.
    Not(Box<Heavy>),
}

impl Started {
    /// The beginning of what runs where nothing is too heavy.
    pub(super) fn here(self) -> Result<Beginning, Error> {
        match self {
            Self::Here(beginning) => Ok(beginning),
            Self::Not(_) => Err(Error::of(ErrorKind::Internal, "a statement is too heavy where none can be")),
        }
    }
}

impl Worker {
    /// Collects what fits into the reply; keeps the rest for its reader.
    pub(super) async fn reply(
        &self,
        head: Head,
        queue: Arc<ResultQueue>,
        inline_bytes_max: usize,
        execution: &Arc<Execution>,
    ) -> Result<ExecuteQueryReply, Error> {
        let wait = Duration::from_millis(self.0.config.limits.inline_wait_ms);
        let mut batches: Vec<ResultBatch> = Vec::new();
        let mut bytes = 0;
        let mut end: Option<Outcome> = None;
        while bytes < inline_bytes_max {
            let next = if batches.is_empty() {
                queue.next().await?
            } else {
                match tokio::time::timeout(wait, queue.next()).await {
                    Ok(next) => next?,
                    Err(_) => break,
                }
            };
            match next {
                Next::Batch(batch) => {
                    bytes += batch.ipc.len();
                    batches.push(batch);
                }
                Next::End(outcome) => {
                    end = Some(outcome);
                    break;
                }
            }
        }
        let mut reply = ExecuteQueryReply {
            schema: head.schema.clone(),
            batches,
            result_kind: head.result.into(),
            statement_kind: head.statement.into(),
            columns: head.columns,
            parameters: head.parameters,
            execution_id: execution.id.clone(),
            settings: head.settings.into_iter().collect(),
            estimated_rows: head.estimated_rows,
            notices: head.notices,
            lsn: head.seen,
            transaction: head.transaction.into(),
            pinned: head.pinned,
            ..ExecuteQueryReply::default()
        };
        if let Some(outcome) = end {
            reply.done = true;
            reply.rows_changed = outcome.rows_changed;
            reply.lsn = outcome.lsn;
            reply.catalog_lsn = outcome.catalog_lsn;
            reply.transaction = outcome.transaction.into();
        } else {
            reply.partitions = 1;
            reply.handle = self.0.results.keep(head.schema, queue, Arc::clone(execution));
        }
        Ok(reply)
    }
}
