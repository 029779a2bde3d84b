//! Functions that the session carries out itself, row by row, with arguments that the engine has worked out.

use std::{future, sync::Arc, time::Duration};

use arrow_array::{ArrayRef, BooleanArray, RecordBatch, StringArray};
use arrow_schema::{DataType, Field, Schema};
use openduck_planner::{
    calls::{Call, Function},
    plan::Plan,
};
use openduck_proto::id;

use super::{
    backend::{Column, Severity},
    connection::{Connection, terminated_by_administrator},
    error::Failure,
    locks::{Key, Mode, Number, Refused},
    run::{Answer, Open},
    source::{Source, texts},
    statement::Given,
    types::Type,
    wire::Socket,
};
use crate::access::ADMINISTRATOR;

/// Rows of one statement with such functions.
const ROWS_MAX: usize = 10_000;

/// Has `columns` say what the functions answer, not what they are given.
pub(super) fn tell_answers(calls: &[Call], columns: &mut [Column]) {
    for call in calls.iter().filter(|call| call.function.is_boolean()) {
        if let Some(column) = columns.get_mut(call.column) {
            column.kind = Type::Bool;
        }
    }
}

/// The numbers in a text as [`Call`]'s column has it.
fn numbers(text: &str) -> Option<Number> {
    match text.split_once(' ') {
        Some((one, two)) => Some(Number::Two(one.parse().ok()?, two.parse().ok()?)),
        None => text.parse().ok().map(Number::One),
    }
}

/// Completes after so many milliseconds; 0: never.
async fn timeout(milliseconds: u32) {
    match milliseconds {
        0 => future::pending().await,
        limit => tokio::time::sleep(Duration::from_millis(limit.into())).await,
    }
}

impl<S: Socket> Connection<S> {
    /// Runs a statement with calls; `alone` as in [`openduck_planner::plan::Action::Call`].
    ///
    /// # Errors
    /// What the statement, or a function, fails with.
    pub(super) async fn call(
        &mut self,
        (sql, calls, alone): (&str, &[Call], bool),
        plan: &Plan,
        values: Option<Given<'_>>,
    ) -> Result<Answer, Failure> {
        let answer =
            if alone { self.run_in_engine(sql, plan, values).await? } else { self.run_sql(sql, plan, values).await? };
        let Answer::Rows(mut open) = answer else { return Ok(answer) };
        let (mut batches, mut rows) = (Vec::new(), 0);
        // All of them first: what a function changes, the statement may read.
        while let Some((batch, _)) = self.next_batch(&mut open.source).await? {
            rows += batch.num_rows();
            if rows > ROWS_MAX {
                return Err(Failure::error("54000", format!("such a function is called for at most {ROWS_MAX} rows")));
            }
            batches.push(batch);
        }
        let mut answered = Vec::new();
        for batch in batches {
            answered.push(self.answered(&batch, calls).await?);
        }
        let mut columns = std::mem::take(&mut open.source.columns);
        tell_answers(calls, &mut columns);
        let source = Source::of_batches(columns, answered, open.source.catalog);
        Ok(Answer::Rows(Box::new(Open::new(source, sql))))
    }

    /// A batch with the answers of the functions in place of their arguments.
    async fn answered(&mut self, batch: &RecordBatch, calls: &[Call]) -> Result<RecordBatch, Failure> {
        let mut columns = batch.columns().to_vec();
        let mut fields: Vec<_> = batch.schema().fields().iter().cloned().collect();
        let mut answers = vec![Vec::new(); calls.len()];
        for row in texts(batch) {
            for (call, answers) in calls.iter().zip(&mut answers) {
                let given = row.get(call.column).cloned().flatten();
                answers.push(match given {
                    Some(given) => Some(self.carry_out_call(call.function, &given).await?),
                    // As every strict function's.
                    None => None,
                });
            }
        }
        for (call, answers) in calls.iter().zip(answers) {
            let (Some(column), Some(field)) = (columns.get_mut(call.column), fields.get_mut(call.column)) else {
                continue;
            };
            let (kind, array): (_, ArrayRef) = if call.function.is_boolean() {
                (DataType::Boolean, Arc::new(BooleanArray::from(answers)))
            } else {
                let nothing = answers.into_iter().map(|answer| answer.map(|_| ""));
                (DataType::Utf8, Arc::new(StringArray::from_iter(nothing)))
            };
            *field = Arc::new(Field::new(field.name(), kind, true));
            *column = array;
        }
        RecordBatch::try_new(Arc::new(Schema::new(fields)), columns)
            .map_err(|error| Failure::error("XX000", error.to_string()))
    }

    async fn carry_out_call(&mut self, function: Function, given: &str) -> Result<bool, Failure> {
        match function {
            Function::UnlockAll => {
                self.locks.end_session();
                return Ok(true);
            }
            Function::Cancel | Function::Terminate => {
                return self.signal(given.parse().unwrap_or(0), function == Function::Terminate).await;
            }
            Function::Lock { .. } | Function::Unlock { .. } => {}
        }
        let number = numbers(given).ok_or_else(|| Failure::error("22003", "a lock's number is out of range"))?;
        // Branches and points of a database are of one name before these signs; points can only be read.
        let database = self.session.database.split('@').next().unwrap_or_default().to_lowercase();
        let key = Key { database, number };
        match function {
            Function::Lock { shared, transaction, tries } => {
                let mode = Mode { shared, transaction };
                let taken =
                    if tries { self.locks.try_take(&key, mode) } else { self.wait_for_lock(&key, mode).await? };
                match taken {
                    Ok(()) => Ok(true),
                    Err(Refused::Held) => Ok(false),
                    Err(Refused::Deadlock) => {
                        Err(Failure::error("40P01", "deadlock detected")
                            .with_hint("Take locks in one order everywhere."))
                    }
                    Err(Refused::TooMany) => Err(Failure::error("53200", "a session has too many advisory locks")),
                }
            }
            Function::Unlock { shared } => {
                let given_back = self.locks.give_back(&key, shared);
                if !given_back {
                    let mode = if shared { "ShareLock" } else { "ExclusiveLock" };
                    let message = format!("you don't own a lock of type {mode}");
                    self.wire.output.notice(Severity::Warning, "01000", &message);
                }
                Ok(given_back)
            }
            _ => Ok(false),
        }
    }

    /// Waits for a lock, for a cancel, for the client's end, and for as long as its settings allow.
    async fn wait_for_lock(&mut self, key: &Key, mode: Mode) -> Result<Result<(), Refused>, Failure> {
        let lock_timeout = self.settings.milliseconds("lock_timeout");
        let statement_timeout = self.settings.milliseconds("statement_timeout");
        let target = Arc::clone(self.session.target());
        // A cancel that comes now is for this statement, though no worker runs it.
        target.enter(&id::random());
        target.activity.lock().waits = true;
        let waited = tokio::select! {
            biased;
            taken = self.locks.take(key, mode) => Ok(taken),
            () = target.requested() => Err(Failure::error("57014", "canceling statement due to user request")),
            () = self.wire.gone() => Err(Failure::Gone),
            () = timeout(lock_timeout) => Err(Failure::error("55P03", "canceling statement due to lock timeout")),
            () = timeout(statement_timeout) => {
                Err(Failure::error("57014", "canceling statement due to statement timeout"))
            }
            () = self.server.shutdown.cancelled() => Err(terminated_by_administrator()),
        };
        target.activity.lock().waits = false;
        waited
    }

    /// Cancels what another session runs, or ends it; whether there is one.
    async fn signal(&mut self, process_id: i32, ends: bool) -> Result<bool, Failure> {
        let Some(target) = self.server.targets.find(process_id) else {
            let message = format!("PID {process_id} is not a PostgreSQL server process");
            self.wire.output.notice(Severity::Warning, "01000", &message);
            return Ok(false);
        };
        let own = self.session.caller.user.as_str();
        if own != ADMINISTRATOR && own != target.caller().user {
            let what = if ends { "terminate" } else { "cancel" };
            return Err(Failure::error("42501", format!("permission denied to {what} the session of another user")));
        }
        if ends {
            target.terminate();
        }
        if let Some(execution_id) = target.request() {
            self.session.workers.cancel(target.caller().clone(), execution_id).await;
        }
        Ok(true)
    }
}

#[cfg(test)]
mod tests;
