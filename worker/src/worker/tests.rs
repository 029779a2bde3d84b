//! The worker as a router meets it: requests in, Arrow out, on a real engine.

use std::time::Instant;

use arrow_array::{
    Array, Int64Array, RecordBatch, StringArray,
    cast::AsArray,
    types::{Int32Type, Int64Type},
};
use arrow_buffer::Buffer;
use arrow_ipc::{reader::StreamDecoder, writer::StreamWriter};
use arrow_schema::{DataType, Field, Schema};
use openduck_layers::{DataFolder, Point, Store};
use openduck_proto::user::ADMINISTRATOR;
use openduck_proto::v1::{InputBatch, InputSchema, Mode, ResultKind, StatementKind, TransactionState};
use tempfile::TempDir;

use super::*;
use crate::{config::Limits, database::FileSpec, ipc};

/// Microseconds.
const HOUR: i64 = 3_600_000_000;

mod access;
mod catalog;
mod fence;
mod reader;
mod share;
mod status;

struct Server {
    worker: Worker,
    folder: TempDir,
    // The lock of the folder, held for as long as the worker lives.
    _data: Option<DataFolder>,
}

fn config(folder: &TempDir, limits: Limits) -> Config {
    Config {
        worker_id: "w1".to_owned(),
        threads: 2,
        memory_bytes: 512 << 20,
        temporary_folder: folder.path().to_owned(),
        temporary_bytes: 1 << 30,
        limits,
    }
}

/// Layered storage in the folder, with the database `mydb`.
async fn store_in(folder: &TempDir) -> (DataFolder, Store) {
    let data = DataFolder::open(&folder.path().join("data")).unwrap();
    let store = Store::embedded(&data).await.unwrap();
    if store.metastore().databases().await.unwrap().is_empty() {
        store.metastore().create_database("mydb", HOUR, HOUR).await.unwrap();
    }
    (data, store)
}

async fn open_in(folder: TempDir, limits: Limits) -> Server {
    let (data, store) = store_in(&folder).await;
    let worker = Worker::open(config(&folder, limits), &Serving::Store(store)).unwrap();
    worker.warm("mydb").await.unwrap();
    Server { worker, folder, _data: Some(data) }
}

async fn open() -> Server {
    open_in(tempfile::tempdir().unwrap(), Limits::default()).await
}

fn caller() -> Caller {
    Caller { user: ADMINISTRATOR.to_owned() }
}

fn request(sql: &str) -> ExecuteQueryRequest {
    ExecuteQueryRequest { sql: sql.to_owned(), database: "mydb".to_owned(), ..Default::default() }
}

fn no_inputs() -> Inputs {
    stream::empty().boxed()
}

fn decode(schema: &Bytes, batches: &[ResultBatch]) -> Vec<RecordBatch> {
    let mut decoder = StreamDecoder::new();
    decoder.decode(&mut Buffer::from(schema.clone())).unwrap();
    let mut decoded = Vec::new();
    for batch in batches {
        let mut buffer = Buffer::from(batch.ipc.clone());
        while !buffer.is_empty() {
            decoded.extend(decoder.decode(&mut buffer).unwrap());
        }
    }
    decoded
}

impl Server {
    async fn ask(&self, request: ExecuteQueryRequest) -> Result<ExecuteQueryReply, Error> {
        self.worker.execute_query(caller(), request, no_inputs()).await
    }

    async fn rest(&self, handle: &str) -> Result<Vec<StreamResultsReply>, Error> {
        let request = StreamResultsRequest { handle: handle.to_owned(), partition: 0 };
        let mut stream = self.worker.stream_results(caller(), request).await?;
        let mut replies = Vec::new();
        while let Some(reply) = stream.next().await {
            replies.push(reply?);
        }
        Ok(replies)
    }

    /// Runs a request and reads its result to the end.
    async fn run(&self, request: ExecuteQueryRequest) -> Result<(Vec<RecordBatch>, ExecuteQueryReply), Error> {
        let mut reply = self.ask(request).await?;
        if !reply.done {
            let rest = self.rest(&reply.handle).await?;
            reply.lsn = rest.last().unwrap().lsn;
            reply.batches.extend(rest.into_iter().filter_map(|r| r.batch));
        }
        let indexes: Vec<_> = reply.batches.iter().map(|b| b.index).collect();
        assert_eq!(indexes, (0..indexes.len() as u64).collect::<Vec<_>>());
        let batches = if reply.schema.is_empty() { Vec::new() } else { decode(&reply.schema, &reply.batches) };
        Ok((batches, reply))
    }

    async fn sql(&self, sql: &str) -> Result<ExecuteQueryReply, Error> {
        self.run(request(sql)).await.map(|(_, reply)| reply)
    }

    async fn in_session(&self, session: &str, sql: &str) -> Result<ExecuteQueryReply, Error> {
        self.run(ExecuteQueryRequest { session_id: session.to_owned(), ..request(sql) }).await.map(|(_, reply)| reply)
    }

    /// The only value of a query, as text.
    async fn value_of(&self, request: ExecuteQueryRequest) -> Result<Option<String>, Error> {
        let sql = format!("SELECT v::VARCHAR FROM ({}) AS t(v)", request.sql);
        let (batches, _) = self.run(ExecuteQueryRequest { sql, ..request }).await?;
        let column = batches[0].column(0).as_string::<i32>();
        Ok(column.is_valid(0).then(|| column.value(0).to_owned()))
    }

    async fn value(&self, sql: &str) -> String {
        self.value_of(request(sql)).await.unwrap().unwrap()
    }

    async fn session_value(&self, session: &str, sql: &str) -> String {
        let request = ExecuteQueryRequest { session_id: session.to_owned(), ..request(sql) };
        self.value_of(request).await.unwrap().unwrap()
    }
}

#[tokio::test]
async fn a_small_answer_is_one_round_trip() {
    let server = open().await;
    let (batches, reply) = server.run(request("SELECT 42 AS answer, 'duck' AS who")).await.unwrap();
    assert!(reply.done && reply.handle.is_empty());
    assert_eq!((reply.result_kind(), reply.statement_kind()), (ResultKind::Rows, StatementKind::Select));
    assert_eq!(reply.columns[0].r#type, "INTEGER");
    assert_eq!(reply.columns[1].name, "who");
    assert_eq!(batches[0].column(0).as_primitive::<Int32Type>().value(0), 42);
    assert_eq!(batches[0].column(1).as_string::<i32>().value(0), "duck");
    assert_eq!(reply.execution_id.len(), 32);
}

#[tokio::test]
async fn a_large_answer_is_streamed_in_order() {
    let server = open().await;
    let reply = server.ask(request("SELECT i, 'row ' || i AS t FROM range(1000000) t(i)")).await.unwrap();
    assert!(!reply.done && reply.handle.starts_with("w1."));
    let rest = server.rest(&reply.handle).await.unwrap();
    assert!(rest[0].schema == reply.schema && rest[1].schema.is_empty());
    assert!(rest.last().unwrap().done && rest.last().unwrap().batch.is_none());
    let all: Vec<_> = reply.batches.into_iter().chain(rest.into_iter().filter_map(|r| r.batch)).collect();
    assert_eq!(all.iter().map(|b| b.rows).sum::<u64>(), 1_000_000);
    let mut expected = 0;
    for batch in decode(&reply.schema, &all) {
        for value in batch.column(0).as_primitive::<Int64Type>().values() {
            assert_eq!(*value, expected);
            expected += 1;
        }
    }
    // Once read, a handle is gone.
    assert_eq!(server.rest(&reply.handle).await.unwrap_err().kind(), ErrorKind::NoSuchResult);
}

#[tokio::test]
async fn a_handle_belongs_to_its_user() {
    let server = open().await;
    let reply = server.ask(request("FROM range(1000000)")).await.unwrap();
    let request = StreamResultsRequest { handle: reply.handle.clone(), partition: 0 };
    let other = Caller { user: "bob".to_owned() };
    let refused = server.worker.stream_results(other, request).await.err().unwrap();
    assert_eq!(refused.kind(), ErrorKind::NoSuchResult);
    assert!(server.rest(&reply.handle).await.is_ok());
}

#[tokio::test]
async fn a_result_without_rows_still_has_its_schema() {
    let server = open().await;
    let (batches, reply) = server.run(request("SELECT 1 AS one WHERE false")).await.unwrap();
    assert!(reply.done && !reply.schema.is_empty());
    assert_eq!(batches.iter().map(RecordBatch::num_rows).sum::<usize>(), 0);
    let (_, reply) = server.run(request("-- nothing")).await.unwrap();
    assert_eq!(reply.result_kind(), ResultKind::Nothing);
}

#[tokio::test]
async fn writes_count_their_rows_and_raise_the_lsn_across_restarts() {
    let server = open().await;
    let created = server.sql("CREATE TABLE t (a INTEGER)").await.unwrap();
    assert_eq!((created.result_kind(), created.statement_kind()), (ResultKind::Nothing, StatementKind::Create));
    let inserted = server.sql("INSERT INTO t FROM range(10)").await.unwrap();
    assert_eq!((inserted.result_kind(), inserted.rows_changed), (ResultKind::ChangedRows, 10));
    let deleted = server.sql("DELETE FROM t WHERE a < 3").await.unwrap();
    assert_eq!(deleted.rows_changed, 3);
    let returned = server.run(request("INSERT INTO t VALUES (7), (8) RETURNING a")).await.unwrap();
    assert_eq!((returned.1.result_kind(), returned.0[0].num_rows()), (ResultKind::Rows, 2));
    assert!(created.lsn < inserted.lsn && inserted.lsn < deleted.lsn && deleted.lsn < returned.1.lsn);
    let head = server.worker.resolve(caller(), "mydb".to_owned()).await.unwrap().head;
    assert_eq!(head, returned.1.lsn);
    assert_eq!(server.sql("SELECT count(*) FROM t").await.unwrap().lsn, head);

    let Server { worker, folder, _data } = server;
    worker.shut_down(Duration::ZERO).await;
    drop((worker, _data));
    let server = open_in(folder, Limits::default()).await;
    assert_eq!(server.value("SELECT count(*) FROM t").await, "9");
    assert!(server.sql("DELETE FROM t").await.unwrap().lsn > head);
}

#[tokio::test]
async fn describe_runs_nothing() {
    let server = open().await;
    server.sql("CREATE TABLE t (a INTEGER, b DECIMAL(9,2))").await.unwrap();
    let describe = |sql: &str| ExecuteQueryRequest { mode: Mode::Describe.into(), ..request(sql) };
    let (_, reply) = server.run(describe("INSERT INTO t VALUES ($1, $2)")).await.unwrap();
    let parameters: Vec<_> = reply.parameters.iter().map(|c| (c.name.as_str(), c.r#type.as_str())).collect();
    assert_eq!(parameters, [("1", "INTEGER"), ("2", "DECIMAL(9,2)")]);
    assert_eq!((reply.result_kind(), reply.statement_kind()), (ResultKind::ChangedRows, StatementKind::Insert));
    let (_, reply) = server.run(describe("SELECT a, b AS price FROM t WHERE a = $1")).await.unwrap();
    let columns: Vec<_> = reply.columns.iter().map(|c| (c.name.as_str(), c.r#type.as_str())).collect();
    assert_eq!(columns, [("a", "INTEGER"), ("price", "DECIMAL(9,2)")]);
    assert_eq!(server.value("SELECT count(*) FROM t").await, "0");
    let failed = server.run(describe("SELECT nope FROM t")).await.unwrap_err();
    assert_eq!((failed.kind(), failed.sqlstate.as_str()), (ErrorKind::Binder, "42703"));
}

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

fn input_schema(name: &str) -> InputSchema {
    let schema = ipc::schema_message(&input_batch(0..1).schema()).unwrap();
    InputSchema { name: name.to_owned(), schema, kept: false }
}

fn input_messages(input: u32, batches: i64, complete: bool) -> Vec<Result<InputBatch, Error>> {
    let mut encoder = ipc::Encoder::new(&input_batch(0..1).schema(), Default::default()).unwrap();
    let mut message = |n: i64| InputBatch {
        input,
        ipc: encoder.batch(&input_batch(n * 1000..(n + 1) * 1000)).unwrap(),
        last: complete && n == batches - 1,
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

#[tokio::test]
async fn transactions_live_in_sessions() {
    let server = open().await;
    server.sql("CREATE TABLE t (a INTEGER)").await.unwrap();
    let begun = server.in_session("s", "BEGIN").await.unwrap();
    assert_eq!((begun.transaction(), begun.statement_kind()), (TransactionState::Active, StatementKind::Begin));
    server.in_session("s", "INSERT INTO t VALUES (1)").await.unwrap();
    assert_eq!(server.session_value("s", "SELECT count(*) FROM t").await, "1");
    assert_eq!(server.value("SELECT count(*) FROM t").await, "0");
    let committed = server.in_session("s", "COMMIT").await.unwrap();
    assert_eq!(committed.transaction(), TransactionState::Idle);
    assert!(committed.lsn > begun.lsn);
    assert_eq!(server.value("SELECT count(*) FROM t").await, "1");

    server.in_session("s", "BEGIN").await.unwrap();
    server.in_session("s", "DELETE FROM t").await.unwrap();
    let failed = server.in_session("s", "SELECT nope").await.unwrap_err();
    assert_eq!(failed.kind(), ErrorKind::Binder);
    server.in_session("s", "ROLLBACK").await.unwrap();
    assert_eq!(server.value("SELECT count(*) FROM t").await, "1");
}

#[tokio::test]
async fn a_transaction_that_nobody_goes_on_with_is_rolled_back_and_said_so_once() {
    let limits = Limits { idle_transaction_ms: 0, ..Limits::default() };
    let server = open_in(tempfile::tempdir().unwrap(), limits).await;
    server.sql("CREATE TABLE t (a INTEGER)").await.unwrap();
    server.in_session("s", "BEGIN").await.unwrap();
    server.in_session("s", "INSERT INTO t VALUES (1)").await.unwrap();
    tokio::time::sleep(Duration::from_millis(5)).await;
    server.worker.0.sessions.reap(&server.worker.0.config.limits);
    let lost = server.in_session("s", "COMMIT").await.unwrap_err();
    assert_eq!((lost.kind(), lost.sqlstate.as_str()), (ErrorKind::SessionLost, "57P01"));
    assert_eq!(server.session_value("s", "SELECT count(*) FROM t").await, "0");
}

#[tokio::test]
async fn a_closed_session_rolls_back() {
    let server = open().await;
    server.sql("CREATE TABLE t (a INTEGER)").await.unwrap();
    server.in_session("s", "BEGIN").await.unwrap();
    server.in_session("s", "INSERT INTO t VALUES (1)").await.unwrap();
    server.worker.close_session(caller(), "s".to_owned()).await.unwrap();
    assert_eq!(server.session_value("s", "SELECT count(*) FROM t").await, "0");
    server.worker.close_session(caller(), "unknown".to_owned()).await.unwrap();
}

#[tokio::test]
async fn sessions_do_not_see_each_other() {
    let server = open().await;
    server.in_session("a", "CREATE TEMP TABLE mine AS SELECT 1").await.unwrap();
    assert_eq!(server.session_value("a", "SELECT count(*) FROM mine").await, "1");
    assert_eq!(server.in_session("b", "FROM mine").await.unwrap_err().kind(), ErrorKind::Catalog);
    assert_eq!(server.sql("FROM mine").await.unwrap_err().kind(), ErrorKind::Catalog);

    let order = "SELECT list(v ORDER BY v) FROM (VALUES (1), (NULL)) t(v)";
    let before = server.session_value("b", order).await;
    server.in_session("a", "SET default_null_order = 'nulls_first'").await.unwrap();
    assert_eq!(server.session_value("a", order).await, "[NULL, 1]");
    assert_eq!(server.session_value("b", order).await, before);
    server.in_session("a", "SET TimeZone = 'America/New_York'").await.unwrap();
    assert_eq!(server.session_value("a", "SELECT current_setting('TimeZone')").await, "America/New_York");
    assert_ne!(server.session_value("b", "SELECT current_setting('TimeZone')").await, "America/New_York");
    // The same name of another user is another session.
    server.sql("CREATE USER bob").await.unwrap();
    let other = Caller { user: "bob".to_owned() };
    let theirs = ExecuteQueryRequest { session_id: "a".to_owned(), ..request("FROM mine") };
    let error = server.worker.execute_query(other, theirs, no_inputs()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Catalog);
}

#[tokio::test]
async fn settings_travel_with_a_statement_and_leave_nothing_behind() {
    let server = open().await;
    let travelled = |sql: &str, value: &str| ExecuteQueryRequest {
        settings: [("integer_division".to_owned(), value.to_owned())].into(),
        ..request(sql)
    };
    assert_eq!(server.value_of(travelled("SELECT 7 / 2", "true")).await.unwrap().unwrap(), "3");
    assert_eq!(server.value("SELECT 7 / 2").await, "3.5");
    let changed = server.in_session("s", "SET integer_division = true").await.unwrap();
    assert_eq!(changed.settings.get("integer_division").map(String::as_str), Some("true"));
    assert_eq!(server.session_value("s", "SELECT 7 / 2").await, "3");
    server.in_session("s", "RESET integer_division").await.unwrap();
    assert_eq!(server.session_value("s", "SELECT 7 / 2").await, "3.5");
    server.in_session("s", "SET VARIABLE x = 5").await.unwrap();
    assert_eq!(server.session_value("s", "SELECT getvariable('x')").await, "5");
    let unknown = ExecuteQueryRequest { settings: [("nope".to_owned(), "1".to_owned())].into(), ..request("SELECT 1") };
    let error = server.run(unknown).await.unwrap_err();
    assert_eq!((error.kind(), error.sqlstate.as_str()), (ErrorKind::Permission, "42501"), "{error}");
    let forbidden =
        ExecuteQueryRequest { settings: [("threads".to_owned(), "1".to_owned())].into(), ..request("SELECT 1") };
    assert_eq!(server.run(forbidden).await.unwrap_err().sqlstate, "42501");
}

#[tokio::test]
async fn texts_are_read_as_postgres_writes_them_where_the_session_says_so() {
    let server = open().await;
    let asked = |sql: &str| ExecuteQueryRequest {
        settings: [("openduck_postgres_texts".to_owned(), "true".to_owned())].into(),
        ..request(sql)
    };
    let bytes = r"SELECT octet_length('\x61b1'::BLOB)";
    assert_eq!(server.value(bytes).await, "3");
    assert_eq!(server.value_of(asked(bytes)).await.unwrap().unwrap(), "2");
    assert_eq!(server.value(bytes).await, "3");
    let array = "SELECT array_to_string('{{1,NULL},{\"3\", 4 }}'::INTEGER[][], ';')";
    assert_eq!(server.sql(array).await.unwrap_err().kind(), ErrorKind::Conversion);
    assert_eq!(server.value_of(asked(array)).await.unwrap().unwrap(), "[1, NULL];[3, 4]");
    assert_eq!(server.value_of(asked("SELECT len('[1, 2]'::INTEGER[])")).await.unwrap().unwrap(), "2");
    for malformed in ["{1", "{1}}", "{1,}", "{,}", "{{1},{2,3}}", "{1,{2}}", "{\"1}", "{1}x", "[2:3]={1,2}"] {
        for kind in ["VARCHAR[]", "VARCHAR[][]"] {
            let error = server.run(asked(&format!("SELECT '{malformed}'::{kind}"))).await.unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Conversion, "{malformed}: {error}");
        }
    }
    // What the log repeats is read without the session.
    server.sql("CREATE TABLE t (a VARCHAR, b VARCHAR)").await.unwrap();
    for repeated in [
        "ALTER TABLE t ALTER a TYPE BLOB",
        r"ALTER TABLE t ADD COLUMN c BLOB DEFAULT '\x00ff'",
        "ALTER TABLE t ALTER a TYPE INTEGER[] USING a::INTEGER[]",
        "CREATE INDEX i ON t ((a::BLOB))",
    ] {
        let error = server.run(asked(repeated)).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::NotImplemented, "{repeated}: {error}");
        assert!(server.value_of(asked("SELECT '{}'::INTEGER[] IS NOT NULL")).await.unwrap().is_some());
    }
    server.sql("ALTER TABLE t ALTER a TYPE BLOB").await.unwrap();
}

#[tokio::test]
async fn what_reaches_past_the_database_is_refused() {
    let server = open().await;
    server.sql("CREATE TABLE t (a INTEGER)").await.unwrap();
    for sql in [
        "ATTACH ':memory:' AS x",
        "DETACH mydb",
        "LOAD icu",
        "INSTALL httpfs",
        "EXPORT DATABASE '/tmp/x'",
        "IMPORT DATABASE '/tmp/x'",
        "CREATE SECRET s (TYPE http, BEARER_TOKEN 'x')",
        "SET GLOBAL threads = 1",
        "SET GLOBAL integer_division = true",
        "PREPARE p AS ATTACH ':memory:' AS x",
        "EXPLAIN ANALYZE DETACH mydb",
        "PRAGMA disable_optimizer",
        "PRAGMA enable_profiling",
        "CHECKPOINT other",
    ] {
        let error = server.sql(sql).await.expect_err(sql);
        let expected = [ErrorKind::Permission, ErrorKind::Syntax, ErrorKind::Parser, ErrorKind::Binder];
        assert!(expected.contains(&error.kind()), "{sql}: {error}");
        if !sql.contains("CHECKPOINT") && !sql.starts_with("PREPARE") && !sql.starts_with("EXPLAIN") {
            assert_eq!(error.sqlstate, "42501", "{sql}: {error}");
        }
    }
    for sql in [
        "SELECT * FROM read_csv('/etc/passwd')",
        "SELECT * FROM '/etc/passwd'",
        "COPY t TO '/tmp/openduck-leak.csv'",
        "COPY t FROM '/etc/passwd'",
        "SELECT * FROM glob('/*')",
        "SET threads = 1",
        "SET memory_limit = '1GB'",
        "SET enable_external_access = true",
        "SET lock_configuration = false",
        "SET allowed_directories = ['/']",
        "SET temp_directory = '/tmp'",
        "SET disabled_optimizers = 'extension'",
        "SELECT * FROM duckdb_logs()",
        "CALL enable_logging()",
        "SELECT set_config('threads', '1', false)",
    ] {
        assert!(server.sql(sql).await.is_err(), "{sql}");
    }
    assert!(!std::path::Path::new("/tmp/openduck-leak.csv").exists());
    assert_eq!(server.value("SELECT count(*) FROM t").await, "0");
    assert_eq!(
        server.value("SELECT string_agg(database_name) FROM duckdb_databases() WHERE NOT internal").await,
        "mydb"
    );
}

#[tokio::test]
async fn one_statement_unless_a_script_is_asked_for() {
    let server = open().await;
    let two = "CREATE TABLE t (a INTEGER); INSERT INTO t VALUES (1), (2)";
    assert_eq!(server.sql(two).await.unwrap_err().kind(), ErrorKind::Syntax);
    let script = |sql: &str| ExecuteQueryRequest { allow_script: true, session_id: "s".to_owned(), ..request(sql) };
    let (_, reply) = server.run(script(two)).await.unwrap();
    assert_eq!(reply.rows_changed, 2);
    // Nothing runs where one of them may not.
    let misplaced = server.run(script("SELECT 1;\nSELECT 'x' = nope(1)")).await.unwrap_err();
    assert_eq!(misplaced.position, 24, "{misplaced}");
    let refused = server.run(script("DELETE FROM t; DETACH mydb")).await.unwrap_err();
    assert_eq!(refused.sqlstate, "42501");
    assert_eq!(server.value("SELECT count(*) FROM t").await, "2");
}

#[tokio::test]
async fn an_open_result_is_spooled_for_the_next_statement() {
    let server = open().await;
    server.sql("CREATE TABLE t AS SELECT i, repeat('x', 100) AS pad FROM range(300000) r(i)").await.unwrap();
    server.in_session("s", "BEGIN").await.unwrap();
    let open = ExecuteQueryRequest { session_id: "s".to_owned(), ..request("SELECT * FROM t") };
    let reply = server.ask(open).await.unwrap();
    assert!(!reply.done);
    // Neither the next statement nor the COMMIT waits for the reader.
    let soon = Duration::from_secs(20);
    tokio::time::timeout(soon, server.in_session("s", "DELETE FROM t")).await.unwrap().unwrap();
    tokio::time::timeout(soon, server.in_session("s", "COMMIT")).await.unwrap().unwrap();
    assert!(server.worker.0.space.used() > 0, "30 MB are more than the spool keeps in memory");
    let rest = server.rest(&reply.handle).await.unwrap();
    let rows = reply.batches.iter().chain(rest.iter().filter_map(|r| r.batch.as_ref())).map(|b| b.rows).sum::<u64>();
    assert_eq!(rows, 300_000);
    assert_eq!(server.worker.0.space.used(), 0);
    assert_eq!(server.value("SELECT count(*) FROM t").await, "0");
}

#[tokio::test]
async fn a_reader_that_stalls_holds_nothing_up() {
    let limits = Limits { result_stall_ms: 50, ..Limits::default() };
    let server = open_in(tempfile::tempdir().unwrap(), limits).await;
    let reply = server.ask(request("SELECT i, repeat('x', 100) FROM range(300000) t(i)")).await.unwrap();
    let deadline = Instant::now() + Duration::from_secs(20);
    while !server.worker.0.executions.running().is_empty() {
        assert!(Instant::now() < deadline, "the statement still waits for its reader");
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    assert_eq!(server.rest(&reply.handle).await.unwrap().iter().filter_map(|r| r.batch.as_ref()).count() as u64, {
        let total = 300_000u64.div_ceil(16384);
        total - reply.batches.len() as u64
    });
}

#[tokio::test]
async fn cancel_stops_the_engine_at_once() {
    let server = open().await;
    let endless = "SELECT count(*) FROM range(100000000000) a(i) WHERE i % 7 = 1";
    let long = ExecuteQueryRequest { execution_id: "e1".to_owned(), ..request(endless) };
    let cancel = async {
        tokio::time::sleep(Duration::from_millis(200)).await;
        assert_eq!(server.worker.status().await.unwrap()[0].running[0].execution_id, "e1");
        // Nobody else's.
        assert!(!server.worker.cancel(Caller { user: "bob".to_owned() }, "e1".to_owned()).await);
        let at = Instant::now();
        assert!(server.worker.cancel(caller(), "e1".to_owned()).await);
        at
    };
    let (ended, cancelled) = tokio::join!(async { (server.ask(long).await, Instant::now()) }, cancel);
    let error = ended.0.unwrap_err();
    assert_eq!((error.kind(), error.sqlstate.as_str()), (ErrorKind::Interrupt, "57014"));
    assert!(ended.1 - cancelled < Duration::from_millis(200), "the reply came {:?} after", ended.1 - cancelled);
    until_idle(&server, Duration::from_secs(2)).await;
    assert!(!server.worker.cancel(caller(), "e1".to_owned()).await);
    // The name is used up for a while.
    let again = ExecuteQueryRequest { execution_id: "e1".to_owned(), ..request("SELECT 1") };
    assert_eq!(server.ask(again).await.unwrap_err().kind(), ErrorKind::DuplicateExecution);
}

async fn until_idle(server: &Server, patience: Duration) {
    let deadline = Instant::now() + patience;
    while !server.worker.0.executions.running().is_empty() {
        assert!(Instant::now() < deadline, "the engine is still at work");
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
}

#[tokio::test]
async fn a_client_that_goes_away_cancels() {
    let server = open().await;
    let endless = "SELECT count(*) FROM range(100000000000) a(i) WHERE i % 7 = 1";
    let gone = tokio::time::timeout(Duration::from_millis(100), server.ask(request(endless))).await;
    assert!(gone.is_err());
    until_idle(&server, Duration::from_secs(2)).await;
    // A reader that goes away in the middle of a result cancels too.
    let reply = server.ask(request("SELECT i, repeat('x', 1000) FROM range(100000000) t(i)")).await.unwrap();
    let request = StreamResultsRequest { handle: reply.handle, partition: 0 };
    let mut stream = server.worker.stream_results(caller(), request).await.unwrap();
    stream.next().await.unwrap().unwrap();
    drop(stream);
    until_idle(&server, Duration::from_secs(2)).await;
}

#[tokio::test]
async fn a_statement_has_so_much_time() {
    let server = open().await;
    let endless = "SELECT count(*) FROM range(100000000000) a(i) WHERE i % 7 = 1";
    let late = ExecuteQueryRequest { timeout_ms: 100, ..request(endless) };
    let error = server.ask(late).await.unwrap_err();
    assert_eq!((error.kind(), error.sqlstate.as_str()), (ErrorKind::Timeout, "57014"));
    until_idle(&server, Duration::from_secs(2)).await;
    let in_time = ExecuteQueryRequest { timeout_ms: 10_000, ..request("SELECT 1") };
    assert!(server.ask(in_time).await.unwrap().done);
}

#[tokio::test]
async fn a_full_queue_answers_at_once() {
    let limits = Limits { statements_max: 1, queue_max: 1, queue_wait_ms: 300, ..Limits::default() };
    let server = open_in(tempfile::tempdir().unwrap(), limits).await;
    let endless = "SELECT count(*) FROM range(100000000000) a(i) WHERE i % 7 = 1";
    let first = ExecuteQueryRequest { execution_id: "first".to_owned(), ..request(endless) };
    let others = async {
        tokio::time::sleep(Duration::from_millis(50)).await;
        let (second, third) = tokio::join!(server.ask(request("SELECT 2")), async {
            tokio::time::sleep(Duration::from_millis(20)).await;
            let started = Instant::now();
            let refused = server.ask(request("SELECT 3")).await.unwrap_err();
            assert!(started.elapsed() < Duration::from_millis(100));
            refused
        });
        assert_eq!((third.kind(), third.sqlstate.as_str()), (ErrorKind::QueueFull, "53300"));
        assert_eq!(second.unwrap_err().kind(), ErrorKind::QueueFull);
        server.worker.cancel(caller(), "first".to_owned()).await;
    };
    let (first, ()) = tokio::join!(server.ask(first), others);
    assert!(first.is_err());
    until_idle(&server, Duration::from_secs(2)).await;
    assert_eq!(server.value("SELECT 4").await, "4");
}

#[tokio::test]
async fn memory_is_limited_and_the_error_says_so() {
    let folder = tempfile::tempdir().unwrap();
    let spec =
        FileSpec { name: "mydb".to_owned(), file: None, lsn_file: folder.path().join("mydb.lsn"), read_only: false };
    let mut config = config(&folder, Limits::default());
    config.memory_bytes = 64 << 20;
    config.temporary_bytes = 0;
    let server = Server { worker: Worker::open(config, &Serving::Files(vec![spec])).unwrap(), folder, _data: None };
    let error = server.sql("SELECT list(repeat('x', 1000) || i) FROM range(10000000) t(i)").await.unwrap_err();
    assert_eq!((error.kind(), error.sqlstate.as_str()), (ErrorKind::OutOfMemory, "53200"), "{error}");
    assert_eq!(server.value("SELECT 1").await, "1");
}

#[tokio::test]
async fn a_database_that_is_not_there_is_named() {
    let server = open().await;
    let other = ExecuteQueryRequest { database: "other".to_owned(), ..request("SELECT 1") };
    let error = server.ask(other).await.unwrap_err();
    assert_eq!((error.kind(), error.sqlstate.as_str()), (ErrorKind::NoSuchDatabase, "3D000"));
    assert!(error.message.contains("other") && error.hint.contains("mydb"));
    for later in ["mydb@5", "mydb/branch"] {
        let request = ExecuteQueryRequest { database: later.to_owned(), ..request("SELECT 1") };
        assert_eq!(server.ask(request).await.unwrap_err().sqlstate, "3D000");
    }
    let snapshot =
        ExecuteQueryRequest { freshness: Some(Freshness::Snapshot("9999".to_owned())), ..request("SELECT 1") };
    assert_eq!(server.ask(snapshot).await.unwrap_err().sqlstate, "3D000");
    let unnamed = ExecuteQueryRequest { database: String::new(), ..request("SELECT 1") };
    assert!(server.ask(unnamed).await.unwrap().done);
}

#[tokio::test]
async fn files_that_cannot_be_served_say_why() {
    let folder = tempfile::tempdir().unwrap();
    let open = |name: &str, bytes: &[u8]| {
        let file = folder.path().join(name);
        std::fs::write(&file, bytes).unwrap();
        let spec = FileSpec {
            name: "mydb".to_owned(),
            file: Some(file),
            lsn_file: folder.path().join(format!("{name}.lsn")),
            read_only: false,
        };
        Worker::open(config(&folder, Limits::default()), &Serving::Files(vec![spec])).err().unwrap()
    };
    let garbage = open("garbage.duckdb", &[7; 20_000]);
    assert!(garbage.message.contains("garbage.duckdb") && !garbage.hint.is_empty(), "{garbage} {}", garbage.hint);
    // A database cut in the middle.
    let whole = open_in(tempfile::tempdir().unwrap(), Limits::default()).await;
    whole.sql("CREATE TABLE t AS FROM range(100000)").await.unwrap();
    whole.worker.shut_down(Duration::ZERO).await;
    let Server { worker, folder: whole, _data } = whole;
    drop((worker, _data));
    let (_data, store) = store_in(&whole).await;
    let main = store.metastore().databases().await.unwrap()[0].main;
    let lsn = store.resolve(main, &Point::Newest).await.unwrap();
    let file = whole.path().join("mydb.duckdb");
    store.open_snapshot(main, lsn).await.unwrap().export(&file, &|_| {}).await.unwrap();
    let bytes = std::fs::read(file).unwrap();
    let cut = open("cut.duckdb", &bytes[..10_000]);
    assert!(!cut.message.is_empty());
    let empty_header = open("half.duckdb", &bytes[..100]);
    assert!(!empty_header.message.is_empty());
}

#[tokio::test]
async fn time_zones_are_there() {
    let server = open().await;
    let sql = "SELECT TIMESTAMPTZ '2024-07-01 12:00:00+00' AT TIME ZONE 'America/New_York'";
    assert_eq!(server.value(sql).await, "2024-07-01 08:00:00");
    assert_eq!(server.value("SELECT now() - INTERVAL '7 days' < now()").await, "true");
}

#[tokio::test]
async fn many_statements_at_a_time_leave_nothing_behind() {
    let server = open().await;
    server.sql("CREATE TABLE t (who INTEGER, n INTEGER)").await.unwrap();
    let writers = (0..8).map(|who| {
        let server = &server;
        async move {
            for n in 0..25 {
                let sql = format!("INSERT INTO t VALUES ({who}, {n})");
                // A conflict is an error of its own kind, never a loss.
                while let Err(error) = server.sql(&sql).await {
                    assert_eq!(error.kind(), ErrorKind::Transaction, "{error}");
                }
            }
        }
    });
    futures::future::join_all(writers).await;
    assert_eq!(server.value("SELECT count(*) FROM t").await, "200");
    until_idle(&server, Duration::from_secs(2)).await;
}

#[tokio::test]
async fn a_statement_that_is_too_long_is_refused() {
    let limits = Limits { sql_bytes_max: 100, ..Limits::default() };
    let server = open_in(tempfile::tempdir().unwrap(), limits).await;
    let long = format!("SELECT '{}'", "x".repeat(200));
    assert_eq!(server.sql(&long).await.unwrap_err().kind(), ErrorKind::TooLarge);
}

#[tokio::test]
async fn errors_keep_their_kind_state_and_place() {
    let server = open().await;
    server.sql("CREATE TABLE t (a INTEGER PRIMARY KEY, b INTEGER NOT NULL CHECK (b > 0))").await.unwrap();
    server.sql("INSERT INTO t VALUES (1, 1)").await.unwrap();
    for (sql, kind, sqlstate) in [
        ("SELEC 1", ErrorKind::Parser, "42601"),
        ("SELECT * FROM nope", ErrorKind::Catalog, "42P01"),
        ("SELECT nope FROM t", ErrorKind::Binder, "42703"),
        ("SELECT nope(1)", ErrorKind::Catalog, "42883"),
        ("SELECT 'x'::INTEGER", ErrorKind::Conversion, "22P02"),
        ("INSERT INTO t VALUES (1, 1)", ErrorKind::Constraint, "23505"),
        ("INSERT INTO t VALUES (2, NULL)", ErrorKind::Constraint, "23502"),
        ("INSERT INTO t VALUES (2, 0)", ErrorKind::Constraint, "23514"),
        ("CREATE TABLE t (a INTEGER)", ErrorKind::Catalog, "42P07"),
        ("CREATE TABLE nope.t (a INTEGER)", ErrorKind::Catalog, "3F000"),
    ] {
        let error = server.sql(sql).await.expect_err(sql);
        assert_eq!((error.kind(), error.sqlstate.as_str()), (kind, sqlstate), "{sql}: {error}");
    }
    for (sql, position) in [
        ("SELECT * FROM nope", 15),
        ("SELECT 1,\n  nope FROM t", 13),
        ("SELECT 'ü', nope FROM t", 13),
        ("SELEC 1", 1),
        ("  SELECT * FROM t WHERE 'x' = nope(1)", 31),
        (" \n\n/* c */ SELECT nope", 19),
    ] {
        let error = server.sql(sql).await.unwrap_err();
        assert!(!error.message.contains("LINE"), "{error}");
        assert_eq!(error.position, position, "{sql}: {error}");
    }
}

#[tokio::test]
async fn postgres_finds_its_catalog() {
    let server = open().await;
    server.sql("CREATE TABLE users (id INTEGER PRIMARY KEY, name VARCHAR NOT NULL)").await.unwrap();
    let columns = "SELECT string_agg(attname || ' ' || system.pgc.format_type(atttypid, atttypmod), ', ' ORDER BY attnum) \
                   FROM system.pgc.pg_attribute a JOIN system.pgc.pg_class c ON c.oid = a.attrelid \
                   WHERE relname = 'users' AND attnum > 0";
    assert_eq!(server.value(columns).await, "id integer, name text");
    // Every view can be read.
    let names = "SELECT view_name FROM duckdb_views() WHERE schema_name = 'pgc'";
    let (batches, _) = server.run(request(names)).await.unwrap();
    let mut views = 0;
    for batch in &batches {
        for name in batch.column(0).as_string::<i32>().iter().flatten() {
            server.sql(&format!("SELECT * FROM system.pgc.\"{name}\"")).await.unwrap_or_else(|e| panic!("{name}: {e}"));
            views += 1;
        }
    }
    assert!(views > 100);
    for sql in ["DROP VIEW system.pgc.pg_class", "CREATE OR REPLACE VIEW system.pgc.pg_class AS SELECT 1"] {
        assert!(server.sql(sql).await.is_err(), "{sql}");
    }
}

/// The store that a server of [`open`] uses.
fn store_of(server: &Server) -> Store {
    server.worker.0.databases.store().unwrap().clone()
}

#[tokio::test]
async fn a_commit_in_doubt_is_said_to_be_and_the_database_goes_on() {
    let server = open().await;
    server.sql("CREATE TABLE t (a INTEGER)").await.unwrap();
    server.in_session("idle", "SELECT 1").await.unwrap();
    server.in_session("busy", "BEGIN").await.unwrap();
    server.in_session("busy", "INSERT INTO t VALUES (1)").await.unwrap();
    // Another writer takes the database over.
    let store = store_of(&server);
    let main = store.metastore().databases().await.unwrap()[0].main;
    let other = store.open_writer(main, "other", "", true).await.unwrap();
    let doubt = server.sql("INSERT INTO t VALUES (2)").await.unwrap_err();
    assert_eq!((doubt.kind(), doubt.sqlstate.as_str()), (ErrorKind::Transaction, "08007"), "{doubt}");
    assert!(doubt.message.contains("unknown"), "{doubt}");
    drop(other);
    // What was open is lost, once and not silently; what carried nothing goes on unseen.
    let lost = server.in_session("busy", "COMMIT").await.unwrap_err();
    assert_eq!((lost.kind(), lost.sqlstate.as_str()), (ErrorKind::SessionLost, "57P01"), "{lost}");
    assert_eq!(server.session_value("idle", "SELECT count(*) FROM t").await, "0");
    assert_eq!(server.session_value("busy", "SELECT count(*) FROM t").await, "0");
    assert_eq!(server.sql("INSERT INTO t VALUES (3)").await.unwrap().rows_changed, 1);
    assert_eq!(server.value("SELECT sum(a) FROM t").await, "3");
}

#[tokio::test]
async fn statements_about_databases_keep_out_of_transactions() {
    let server = open().await;
    server.in_session("s", "BEGIN").await.unwrap();
    let refused = server.in_session("s", "CREATE BRANCH dev").await.unwrap_err();
    assert_eq!(refused.sqlstate, "25001", "{refused}");
    let shown = server.in_session("s", "SHOW DATABASES").await.unwrap();
    assert_eq!(shown.transaction(), TransactionState::Active);
    server.in_session("s", "ROLLBACK").await.unwrap();
    let idle = server.in_session("s", "CREATE BRANCH dev").await.unwrap();
    assert_eq!(idle.transaction(), TransactionState::Idle);
}

#[tokio::test]
async fn a_restored_database_tells_its_sessions_once() {
    let server = open().await;
    server.in_session("s", "CREATE TABLE t AS SELECT 1 AS a").await.unwrap();
    let lsn = server.sql("SELECT 1").await.unwrap().lsn;
    let later = server.sql("ALTER TABLE t ADD COLUMN b INTEGER").await.unwrap();
    server.sql(&format!("RESTORE DATABASE mydb TO {lsn}")).await.unwrap();
    let lost = server.in_session("s", "SELECT * FROM t").await.unwrap_err();
    assert_eq!(lost.kind(), ErrorKind::SessionLost, "{lost}");
    assert_eq!(server.session_value("s", "SELECT count(*) FROM duckdb_columns() WHERE table_name = 't'").await, "1");
    // A client that still knows what came after has to look again.
    let stale = ExecuteQueryRequest { bound_catalog_lsn: later.catalog_lsn, ..request("SELECT a FROM t") };
    assert_eq!(server.ask(stale).await.unwrap_err().kind(), ErrorKind::CatalogChanged);
}

#[tokio::test]
async fn databases_divide_the_memory() {
    let server = open().await;
    let limit = "SELECT current_setting('memory_limit')";
    let alone = server.value(limit).await;
    server.sql("CREATE DATABASE other").await.unwrap();
    let other = ExecuteQueryRequest { database: "other".to_owned(), ..request(limit) };
    let share = server.value_of(other).await.unwrap().unwrap();
    assert_eq!(server.value(limit).await, share);
    assert_ne!(alone, share);
}
