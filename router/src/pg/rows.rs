//! The rows of a result on their way to the client: read as they come, sent in the form that was asked for.

use std::{future, sync::Arc};

use arrow_array::RecordBatch;
use openduck_proto::{
    channel::{Caller, WorkerChannel},
    v1::StatementKind,
};

use super::{
    cancel::Target,
    connection::Connection,
    encode::{Format, Rows, copy::CopyOut},
    error::Failure,
    run::interrupt,
    source::{Next, Source},
    wire::Socket,
};

/// The form in which rows are sent.
pub(super) enum RowForm<'a> {
    /// They are only passed over.
    Skipped,
    /// Each a DataRow, in these formats.
    Data(&'a [Format]),
    /// Each a CopyData.
    Copied(&'a mut CopyOut),
}

/// What has been sent of a result.
pub(super) struct Sent {
    pub(super) rows: u64,
    /// There are no more.
    pub(super) exhausted: bool,
}

/// One format for each of `columns`.
///
/// # Errors
/// 08P01: another number of them.
pub(super) fn expanded(formats: &[Format], columns: usize) -> Result<Vec<Format>, Failure> {
    match formats {
        [] => Ok(vec![Format::Text; columns]),
        [one] => Ok(vec![*one; columns]),
        many if many.len() == columns => Ok(many.to_vec()),
        many => {
            let message = format!("bind message has {} result formats but query has {columns} columns", many.len());
            Err(Failure::error("08P01", message))
        }
    }
}

/// Completes when a cancel is asked for after the engine has ended: what is left are rows that nobody wants.
async fn stop_reading(workers: &dyn WorkerChannel, target: &Target, caller: &Caller, execution_id: &str) {
    target.requested().await;
    if workers.cancel(caller.clone(), execution_id.to_owned()).await {
        // The result says so itself.
        future::pending::<()>().await;
    }
}

impl<S: Socket> Connection<S> {
    /// Sends at most `rows_max` rows.
    ///
    /// # Errors
    /// What the statement fails with on its way; `Gone`.
    pub(super) async fn send_rows(
        &mut self,
        source: &mut Source,
        mut form: RowForm<'_>,
        rows_max: usize,
    ) -> Result<Sent, Failure> {
        let style = self.settings.style(source.catalog);
        let mut sent = 0;
        while sent < rows_max {
            let Some((batch, start)) = self.next_batch(source).await? else {
                return Ok(Sent { rows: sent as u64, exhausted: true });
            };
            let end = batch.num_rows().min(start.saturating_add(rows_max - sent));
            let rows = match &form {
                RowForm::Skipped => None,
                RowForm::Data(formats) => Some(Rows::new(&batch, &source.columns, formats, &style)),
                RowForm::Copied(copy) => Some(copy.rows(&batch, &style)),
            };
            if let Some(rows) = rows {
                let mut at = start;
                while at < end {
                    let until = end.min(at + Self::ROWS_AT_A_TIME);
                    match &mut form {
                        RowForm::Copied(copy) => copy.write(&rows, at..until, &mut self.wire.output.0),
                        _ => rows.write(at..until, &mut self.wire.output.0),
                    }
                    at = until;
                    self.wire.relieve().await?;
                }
            }
            sent += end - start;
            if end < batch.num_rows() {
                source.put_back(batch, end);
            }
        }
        Ok(Sent { rows: sent as u64, exhausted: false })
    }

    /// Rows that are written before the output is looked at.
    pub(super) const ROWS_AT_A_TIME: usize = 64;

    /// The next batch, and how many of its rows have been sent; waits for it.
    pub(super) async fn next_batch(&mut self, source: &mut Source) -> Result<Option<(RecordBatch, usize)>, Failure> {
        if let Some(current) = source.take_current() {
            return Ok(Some(current));
        }
        loop {
            match source.next()? {
                Next::Batch(batch) if batch.num_rows() == 0 => {}
                Next::Batch(batch) => return Ok(Some((batch, 0))),
                Next::End => return Ok(None),
                Next::Later => self.wait_for(source).await?,
            }
        }
    }

    /// Waits for more of a result, for a cancel, and for the client's end.
    pub(super) async fn wait_for(&mut self, source: &mut Source) -> Result<(), Failure> {
        let (workers, caller) = (Arc::clone(&self.session.workers), self.session.caller.clone());
        let target = Arc::clone(self.session.target());
        let execution_id = source.execution_id.clone();
        let reads = source.kind == StatementKind::Select;
        target.enter(&execution_id);
        tokio::select! {
            arrived = source.wait() => arrived,
            () = self.wire.gone() => Err(Failure::Gone),
            () = stop_reading(&*workers, &target, &caller, &execution_id), if reads => {
                Err(Failure::error("57014", "canceling statement due to user request"))
            }
            never = interrupt(&*workers, &target, &caller, &execution_id), if !reads => match never {},
        }
    }
}
