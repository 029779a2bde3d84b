//! What is sent along with a statement: parameters, and rows that it reads as tables.

use arrow_array::Int64Array;
use arrow_ipc::writer::StreamWriter;
use arrow_schema::{DataType, Field, Schema};
use openduck_proto::v1::{InputBatch, InputSchema};

use super::*;
use crate::ipc;

fn ipc_stream(batch: &RecordBatch) -> Bytes {
    let mut bytes = Vec::new();
    let mut writer = StreamWriter::try_new(&mut bytes, &batch.schema()).unwrap();
    writer.write(batch).unwrap();
    writer.finish().unwrap();
    drop(writer);
    bytes.into()
}

#[tokio::test]
async fn parameters_come_by_position_and_by_name() {
    let server = open().await;
    let row = |names: [&str; 2]| {
        let fields = vec![Field::new(names[0], DataType::Int64, true), Field::new(names[1], DataType::Utf8, true)];
        let columns: Vec<Arc<dyn Array>> =
            vec![Arc::new(Int64Array::from(vec![41])), Arc::new(StringArray::from(vec![None::<&str>]))];
        ipc_stream(&RecordBatch::try_new(Arc::new(Schema::new(fields)), columns).unwrap())
    };
    let by_position =
        ExecuteQueryRequest { parameters: row(["1", "2"]), ..request("SELECT $1 + 1, coalesce($2, 'none')") };
    let (batches, _) = server.run(by_position).await.unwrap();
    assert_eq!(batches[0].column(0).as_primitive::<Int64Type>().value(0), 42);
    assert_eq!(batches[0].column(1).as_string::<i32>().value(0), "none");
    let by_name = ExecuteQueryRequest { parameters: row(["a", "b"]), ..request("SELECT $a + 1, coalesce($b, 'x')") };
    let (batches, _) = server.run(by_name).await.unwrap();
    assert_eq!(batches[0].column(1).as_string::<i32>().value(0), "x");
    let missing = server.sql("SELECT $1").await.unwrap_err();
    assert!(matches!(missing.kind(), ErrorKind::InvalidInput | ErrorKind::ParameterNotResolved), "{missing}");
    let garbage = ExecuteQueryRequest { parameters: Bytes::from_static(b"no arrow"), ..request("SELECT $1") };
    assert_eq!(server.run(garbage).await.unwrap_err().kind(), ErrorKind::Protocol);
}

fn input_batch(values: std::ops::Range<i64>) -> RecordBatch {
    let schema = Arc::new(Schema::new(vec![Field::new("v", DataType::Int64, true)]));
    RecordBatch::try_new(schema, vec![Arc::new(Int64Array::from_iter_values(values))]).unwrap()
}

pub(super) fn input_schema(name: &str) -> InputSchema {
    let schema = ipc::schema_message(&input_batch(0..1).schema()).unwrap();
    InputSchema { name: name.to_owned(), schema, kept: false }
}

pub(super) fn input_messages(input: u32, batches: i64, complete: bool) -> Vec<Result<InputBatch, Error>> {
    let mut encoder = ipc::Encoder::new(&input_batch(0..1).schema(), Default::default()).unwrap();
    let mut message = |n: i64| InputBatch {
        input,
        ipc: encoder.batch(&input_batch(n * 1000..(n + 1) * 1000)).unwrap(),
        last: complete && n == batches - 1,
        bridge: None,
    };
    (0..batches).map(|n| Ok(message(n))).collect()
}

#[tokio::test]
async fn named_inputs_are_read_as_tables() {
    let server = open().await;
    server.sql("CREATE TABLE t (v BIGINT)").await.unwrap();
    let insert = ExecuteQueryRequest { inputs: vec![input_schema("sent")], ..request("INSERT INTO t FROM sent") };
    let inputs = stream::iter(input_messages(0, 50, true)).boxed();
    let reply = server.worker.execute_query(caller(), insert, inputs).await.unwrap();
    assert_eq!(reply.rows_changed, 50_000);
    assert_eq!(server.value("SELECT sum(v) FROM t").await, (0..50_000i64).sum::<i64>().to_string());

    let join = ExecuteQueryRequest {
        inputs: vec![input_schema("x"), input_schema("y")],
        ..request("SELECT count(*) FROM x JOIN y USING (v)")
    };
    let messages = input_messages(0, 3, true).into_iter().chain(input_messages(1, 5, true));
    let reply = server.worker.execute_query(caller(), join, stream::iter(messages).boxed()).await.unwrap();
    assert_eq!(decode(&reply.schema, &reply.batches)[0].column(0).as_primitive::<Int64Type>().value(0), 3000);
}

#[tokio::test]
async fn an_input_that_is_cut_off_changes_nothing() {
    let server = open().await;
    server.sql("CREATE TABLE t (v BIGINT)").await.unwrap();
    let insert = ExecuteQueryRequest { inputs: vec![input_schema("sent")], ..request("INSERT INTO t FROM sent") };
    let inputs = stream::iter(input_messages(0, 50, false)).boxed();
    let error = server.worker.execute_query(caller(), insert, inputs).await.unwrap_err();
    assert!(error.message.contains("cut off"), "{error}");
    assert_eq!(server.value("SELECT count(*) FROM t").await, "0");

    let broken = Error::of(ErrorKind::Interrupt, "the client went away");
    let messages = input_messages(0, 5, false).into_iter().chain([Err(broken)]);
    let insert = ExecuteQueryRequest { inputs: vec![input_schema("sent")], ..request("INSERT INTO t FROM sent") };
    assert!(server.worker.execute_query(caller(), insert, stream::iter(messages).boxed()).await.is_err());
    assert_eq!(server.value("SELECT count(*) FROM t").await, "0");
}
