//! Workers without an engine: what a statement answers follows from its text alone.

use std::sync::{Arc, LazyLock};

use arrow_array::{
    ArrayRef, BinaryArray, BooleanArray, Date32Array, Decimal128Array, Float32Array, Float64Array, Int16Array,
    Int32Array, Int64Array, ListArray, RecordBatch, StringArray, Time64MicrosecondArray, TimestampMicrosecondArray,
    types::Int32Type,
};
use bytes::Bytes;
use futures::{FutureExt, StreamExt, future::BoxFuture, stream};
use openduck_proto::{
    Error, ErrorKind,
    channel::{Caller, Inputs, Results, WorkerChannel},
    v1::{
        AuthenticateReply, Column, ExecuteQueryReply, ExecuteQueryRequest, Mode, ResolveReply, ResultBatch, ResultKind,
        StatementKind, StatusReply, StreamResultsReply, StreamResultsRequest,
    },
};

use crate::encode::{batch_messages, schema_message};

/// Answers every statement: `fail` in its text fails, what begins with SELECT, FROM or VALUES gives rows, and others change
/// as many as they were given.
pub(super) struct Canned;

/// Batches that come after the first.
const MORE: u64 = 2;
/// Types of parameters, by number; an empty one is not known.
const PARAMETERS: [&str; 10] =
    ["INTEGER", "VARCHAR", "", "DECIMAL(18,3)", "TIMESTAMP", "BOOLEAN", "INTEGER[]", "BLOB", "INTERVAL", "DATE"];

/// A result with a column of each type that is easily made.
static ROWS: LazyLock<(Bytes, Bytes, Vec<Column>)> = LazyLock::new(|| {
    let list = [Some(vec![Some(1), None, Some(-3)]), None, Some(vec![])];
    let columns: [(&str, &str, ArrayRef); 14] = [
        ("bool", "BOOLEAN", Arc::new(BooleanArray::from(vec![Some(true), None, Some(false)]))),
        ("int2", "SMALLINT", Arc::new(Int16Array::from(vec![Some(i16::MIN), None, Some(7)]))),
        ("int4", "INTEGER", Arc::new(Int32Array::from(vec![Some(i32::MIN), None, Some(7)]))),
        ("int8", "BIGINT", Arc::new(Int64Array::from(vec![Some(i64::MIN), None, Some(i64::MAX)]))),
        ("float4", "FLOAT", Arc::new(Float32Array::from(vec![Some(f32::NAN), None, Some(1e-7)]))),
        ("float8", "DOUBLE", Arc::new(Float64Array::from(vec![Some(f64::NEG_INFINITY), None, Some(0.1)]))),
        ("numeric", "DECIMAL(38,10)", Arc::new(Decimal128Array::from(vec![Some(-1), None, Some(i128::MAX / 10)]))),
        ("text", "VARCHAR", Arc::new(StringArray::from(vec![Some(""), None, Some("tab\t, \"quote\" and \\.")]))),
        ("bytea", "BLOB", Arc::new(BinaryArray::from(vec![Some(&b"\0\xff"[..]), None, Some(b"")]))),
        ("date", "DATE", Arc::new(Date32Array::from(vec![Some(i32::MIN), None, Some(18_000)]))),
        ("time", "TIME", Arc::new(Time64MicrosecondArray::from(vec![Some(0), None, Some(86_400_000_000)]))),
        ("timestamp", "TIMESTAMP", Arc::new(TimestampMicrosecondArray::from(vec![Some(i64::MAX), None, Some(-1)]))),
        (
            "timestamptz",
            "TIMESTAMP WITH TIME ZONE",
            Arc::new(TimestampMicrosecondArray::from(vec![Some(0), None, Some(i64::MIN + 1)]).with_timezone("UTC")),
        ),
        ("int4s", "INTEGER[]", Arc::new(ListArray::from_iter_primitive::<Int32Type, _, _>(list))),
    ];
    let types = columns.iter().map(|(name, kind, _)| column(name, kind)).collect();
    let batch = RecordBatch::try_from_iter_with_nullable(columns.map(|(name, _, array)| (name, array, true)));
    let batch = batch.expect("columns of the same length");
    let schema = schema_message(&batch.schema()).expect("a schema that IPC can say");
    (schema, batch_messages(&batch).expect("a batch that IPC can say"), types)
});

fn column(name: &str, kind: &str) -> Column {
    Column { name: name.to_owned(), r#type: kind.to_owned(), ..Column::default() }
}

fn batch(index: u64) -> ResultBatch {
    ResultBatch { index, ipc: ROWS.1.clone(), rows: 3 }
}

/// The parameters that a statement names.
fn parameters(sql: &str) -> Vec<Column> {
    let numbers = sql.split('$').skip(1).filter_map(|rest| {
        let end = rest.find(|digit: char| !digit.is_ascii_digit()).unwrap_or(rest.len());
        rest[..end].parse::<usize>().ok()
    });
    let most = numbers.filter(|number| *number <= 1000).max().unwrap_or(0);
    (1..=most).map(|number| column(&number.to_string(), PARAMETERS[(number + sql.len()) % PARAMETERS.len()])).collect()
}

async fn answer(request: ExecuteQueryRequest, mut inputs: Inputs) -> Result<ExecuteQueryReply, Error> {
    let (sql, mode) = (request.sql.to_lowercase(), request.mode());
    if sql.contains("fail") {
        return Err(Error::of(ErrorKind::Binder, "it was to fail"));
    }
    let mut rows_changed = 0;
    if mode == Mode::Execute && !request.inputs.is_empty() {
        loop {
            match inputs.next().await {
                Some(Ok(batch)) if batch.last => break,
                Some(Ok(_)) => rows_changed += 1,
                Some(Err(error)) => return Err(error),
                None => return Err(Error::of(ErrorKind::Io, "the input was cut off")),
            }
        }
    }
    // It takes a while: whoever waits for something else comes first.
    tokio::task::yield_now().await;
    let reads = ["select", "from", "values"].iter().any(|word| sql.trim_start().starts_with(word));
    let (kind, result, statement) = if reads {
        (ROWS.0.clone(), ResultKind::Rows, StatementKind::Select)
    } else {
        (Bytes::new(), ResultKind::ChangedRows, StatementKind::Insert)
    };
    let first = if reads && mode == Mode::Execute { vec![batch(0)] } else { Vec::new() };
    // Short ones are whole at once.
    let done = !reads || mode == Mode::Describe || sql.len() % 2 == 0;
    Ok(ExecuteQueryReply {
        handle: if done { String::new() } else { "the rest".to_owned() },
        schema: kind,
        batches: first,
        done,
        result_kind: result.into(),
        rows_changed,
        statement_kind: statement.into(),
        columns: if reads { ROWS.2.clone() } else { Vec::new() },
        parameters: parameters(&sql),
        execution_id: request.execution_id,
        ..ExecuteQueryReply::default()
    })
}

impl WorkerChannel for Canned {
    fn execute_query(
        &self,
        _caller: Caller,
        request: ExecuteQueryRequest,
        inputs: Inputs,
    ) -> BoxFuture<'_, Result<ExecuteQueryReply, Error>> {
        answer(request, inputs).boxed()
    }

    fn stream_results(&self, _caller: Caller, _request: StreamResultsRequest) -> BoxFuture<'_, Result<Results, Error>> {
        let reply = |index| StreamResultsReply {
            batch: Some(batch(index)),
            done: index == MORE,
            ..StreamResultsReply::default()
        };
        async move { Ok(stream::iter((1..=MORE).map(move |index| Ok(reply(index)))).boxed()) }.boxed()
    }

    fn cancel(&self, _caller: Caller, _execution_id: String) -> BoxFuture<'_, bool> {
        async { false }.boxed()
    }

    fn cancel_by_key(&self, _cancel_key: Bytes) -> BoxFuture<'_, bool> {
        async { false }.boxed()
    }

    fn close_session(&self, _caller: Caller, _session_id: String) -> BoxFuture<'_, Result<(), Error>> {
        async { Ok(()) }.boxed()
    }

    fn resolve(&self, _caller: Caller, _database: String) -> BoxFuture<'_, Result<ResolveReply, Error>> {
        async { Ok(ResolveReply::default()) }.boxed()
    }

    fn status(&self) -> BoxFuture<'_, Result<Vec<StatusReply>, Error>> {
        async { Ok(Vec::new()) }.boxed()
    }

    fn authenticate(&self, _user: String) -> BoxFuture<'_, Result<AuthenticateReply, Error>> {
        async { Ok(AuthenticateReply::default()) }.boxed()
    }
}
