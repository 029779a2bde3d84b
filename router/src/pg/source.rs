//! The rows of a result on their way to the client.

use std::{collections::VecDeque, sync::Arc};

use arrow_array::{Array, ArrayRef, RecordBatch, StringArray, cast::AsArray};
use arrow_schema::{DataType, Field, Schema};
use bytes::Bytes;
use futures::StreamExt;
use openduck_planner::plan::Plan;
use openduck_proto::{
    Error, ErrorKind,
    channel::Results,
    v1::{self, ExecuteQueryReply, ResultBatch, StatementKind},
};
use parking_lot::Mutex;

use super::{backend::Column, error::Failure, explain, repeated::Repeated, types::Type};
use crate::decode::Decoder;

/// A result that is being read.
pub(super) struct Source {
    /// What the client is told of its columns.
    pub(super) columns: Vec<Column>,
    /// What the tag at its end says.
    pub(super) kind: StatementKind,
    /// The execution that makes it, to cancel it by.
    pub(super) execution_id: String,
    /// It comes from Postgres's catalog.
    pub(super) catalog: bool,
    schema: Bytes,
    /// `None`: not needed yet.
    decoder: Option<Decoder>,
    arrived: VecDeque<ResultBatch>,
    /// What is in those that have arrived, as far as it is known.
    ahead: VecDeque<RecordBatch>,
    decoded: VecDeque<RecordBatch>,
    rest: Option<Results>,
    /// The batch that is being sent, and how many of its rows have been.
    current: Option<(RecordBatch, usize)>,
}

/// What comes next of a result.
pub(super) enum Next {
    Batch(RecordBatch),
    End,
    /// It has to be waited for, with [`Source::wait`].
    Later,
}

/// Whether a statement, as it is given to the engine, reads Postgres's catalog.
pub(super) fn reads_catalog(sql: &str) -> bool {
    sql.contains("system.pgc.")
}

/// The columns of a result as Postgres describes them. `origins`: what the worker says of them; `catalog`: the result comes
/// from Postgres's catalog.
pub(super) fn columns(schema: &Schema, origins: &[v1::Column], plan: &Plan, catalog: bool) -> Vec<Column> {
    let fields = schema.fields().iter().enumerate();
    let of_catalog = if catalog { plan.catalog_columns() } else { Vec::new() };
    fields
        .map(|(index, field)| {
            let name = plan.columns.get(index).and_then(Option::as_deref).unwrap_or_else(|| field.name());
            let told = plan.types.get(index).copied().flatten().and_then(|oid| Type::told(oid, field));
            let kind = told.unwrap_or_else(|| Type::of_column(field, catalog));
            let Some(origin) = origins.get(index) else { return Column::new(name, kind) };
            let kind = match kind {
                Type::Text if origin.type_oid != 0 => Type::Enum(origin.type_oid),
                kind if !origin.declared => kind.without_precision(),
                kind => kind,
            };
            // A view's column is the view's to Postgres and a table's to the engine, so the statement must name that table.
            let named = plan.relations.iter().any(|name| *name == origin.table.to_lowercase());
            let (table_oid, table_column) = match of_catalog.get(index).copied().flatten() {
                Some(own) => own,
                None if named => (origin.table_oid, u16::try_from(origin.table_column).unwrap_or_default()),
                None => (0, 0),
            };
            Column { table_oid, table_column, ..Column::new(name, kind) }
        })
        .collect()
}

impl Source {
    /// The rows in `reply`; `rest` are those that are not in it. `catalog` as in [`columns`]. `repeated`: what was read of
    /// the statement's answer before.
    ///
    /// # Errors
    /// The reply cannot be read.
    pub(super) fn new(
        reply: ExecuteQueryReply,
        plan: &Plan,
        catalog: bool,
        rest: Option<Results>,
        repeated: Option<&Mutex<Option<Repeated>>>,
    ) -> Result<Self, Failure> {
        let kind = reply.statement_kind();
        let repeated = repeated.filter(|_| kind == StatementKind::Select && Repeated::takes(&reply));
        let mut known = repeated.map(|repeated| repeated.lock());
        let before = known.as_deref().and_then(Option::as_ref).filter(|before| before.is(&reply));
        let (decoder, columns, ahead) = match before {
            Some(before) => (None, before.columns.clone(), before.batches.iter().cloned().collect()),
            None => {
                let mut decoder = Decoder::new(&reply.schema)?;
                let columns = columns(decoder.schema(), &reply.columns, plan, catalog);
                let mut ahead = VecDeque::new();
                if let Some(known) = &mut known {
                    for batch in &reply.batches {
                        ahead.extend(decoder.decode(batch.ipc.clone())?);
                    }
                    // One of each message, or it is not known which is whose.
                    let batches: Vec<_> = ahead.iter().cloned().collect();
                    let whole = batches.len() == reply.batches.len();
                    **known = whole.then(|| Repeated::new(&reply, columns.clone(), batches));
                    if !whole {
                        (decoder, ahead) = (Decoder::new(&reply.schema)?, VecDeque::new());
                    }
                }
                (Some(decoder), columns, ahead)
            }
        };
        Ok(Self {
            columns,
            kind,
            execution_id: reply.execution_id,
            catalog,
            schema: reply.schema,
            decoder,
            arrived: reply.batches.into(),
            ahead,
            decoded: VecDeque::new(),
            rest,
            current: None,
        })
    }

    /// Rows of text that the frontend answers by itself.
    pub(super) fn of_text(names: &[&str], rows: &[Vec<String>]) -> Self {
        let columns = names.iter().map(|name| Column::new(name, Type::Text)).collect();
        let source = Self::of_batches(columns, text_batch(names, rows).into_iter().collect(), false);
        Self { kind: StatementKind::StatementUnknown, ..source }
    }

    /// Rows of a SELECT that are there.
    pub(super) fn of_batches(columns: Vec<Column>, batches: Vec<RecordBatch>, catalog: bool) -> Self {
        Self {
            columns,
            kind: StatementKind::Select,
            execution_id: String::new(),
            catalog,
            schema: Bytes::new(),
            decoder: None,
            arrived: VecDeque::new(),
            ahead: VecDeque::new(),
            decoded: batches.into(),
            rest: None,
            current: None,
        }
    }

    /// The batch to send from, and how many of its rows have been sent; whoever takes it puts it back.
    pub(super) fn take_current(&mut self) -> Option<(RecordBatch, usize)> {
        self.current.take()
    }

    /// Puts a batch back that has not been sent to its end.
    pub(super) fn put_back(&mut self, batch: RecordBatch, sent: usize) {
        self.current = Some((batch, sent));
    }

    /// The next batch, if it is there.
    ///
    /// # Errors
    /// What the statement failed with.
    pub(super) fn next(&mut self) -> Result<Next, Failure> {
        loop {
            if let Some(batch) = self.decoded.pop_front() {
                return Ok(Next::Batch(batch));
            }
            let Some(batch) = self.arrived.pop_front() else {
                return Ok(if self.rest.is_some() { Next::Later } else { Next::End });
            };
            if let Some(known) = self.ahead.pop_front() {
                return Ok(Next::Batch(known));
            }
            let batches = self.decoder()?.decode(batch.ipc)?;
            let explains = self.kind == StatementKind::Explain;
            self.decoded.extend(batches.into_iter().map(|batch| if explains { plan_lines(&batch) } else { batch }));
        }
    }

    /// The next message of rows, as it came, for who keeps them; whoever uses it uses neither [`Self::next`] nor what goes
    /// with it.
    pub(super) fn take_message(&mut self) -> Option<ResultBatch> {
        self.arrived.pop_front()
    }

    /// Whether all of it has been taken.
    pub(super) fn is_read(&self) -> bool {
        self.arrived.is_empty() && self.rest.is_none()
    }

    /// The rows of a message.
    ///
    /// # Errors
    /// It cannot be read.
    pub(super) fn decode(&mut self, message: Bytes) -> Result<Option<RecordBatch>, Failure> {
        Ok(self.decoder()?.decode(message)?.pop())
    }

    fn decoder(&mut self) -> Result<&mut Decoder, Failure> {
        let decoder = match self.decoder.take() {
            Some(decoder) => decoder,
            None => Decoder::new(&self.schema)?,
        };
        Ok(self.decoder.insert(decoder))
    }

    /// Waits until there is something for [`Self::next`].
    ///
    /// # Errors
    /// What the statement failed with.
    pub(super) async fn wait(&mut self) -> Result<(), Failure> {
        let Some(rest) = &mut self.rest else { return Ok(()) };
        match rest.next().await {
            Some(Ok(reply)) => {
                self.arrived.extend(reply.batch);
                if reply.done {
                    self.rest = None;
                }
                Ok(())
            }
            Some(Err(error)) => {
                self.rest = None;
                Err(error.into())
            }
            None => {
                self.rest = None;
                Err(Error::of(ErrorKind::Io, "the result was cut off: its worker has gone").into())
            }
        }
    }
}

/// The rows of a batch whose columns are text; NULL where one is not.
pub(super) fn texts(batch: &RecordBatch) -> Vec<Vec<Option<String>>> {
    let columns: Vec<_> = batch.columns().iter().map(|column| column.as_string_opt::<i32>()).collect();
    let value = |column: Option<&StringArray>, row| {
        column.filter(|column| column.is_valid(row)).map(|column| column.value(row).to_owned())
    };
    (0..batch.num_rows()).map(|row| columns.iter().map(|column| value(*column, row)).collect()).collect()
}

fn text_batch(names: &[&str], rows: &[Vec<String>]) -> Option<RecordBatch> {
    let fields: Vec<_> = names.iter().map(|name| Field::new(*name, DataType::Utf8, true)).collect();
    let column = |index: usize| {
        let values = rows.iter().map(|row| row.get(index).map(String::as_str));
        Arc::new(StringArray::from_iter(values)) as ArrayRef
    };
    let columns = (0..names.len()).map(column).collect();
    RecordBatch::try_new(Arc::new(Schema::new(fields)), columns).ok().filter(|batch| batch.num_rows() > 0)
}

/// The plans that EXPLAIN has printed: its last column.
fn plan_lines(batch: &RecordBatch) -> RecordBatch {
    let plans = batch.columns().last().and_then(|column| column.as_string_opt::<i32>());
    let rows: Vec<_> = plans.into_iter().flatten().flatten().flat_map(explain::rows).map(|row| vec![row]).collect();
    text_batch(&["QUERY PLAN"], &rows).unwrap_or_else(|| batch.clone())
}
