"""The native data plane, by its contract alone: two RPCs and Arrow IPC."""

import threading
import time
import uuid

import duckdb
import grpc
import pyarrow as pa
import pyarrow.ipc
import pytest

from conftest import EDGES

END_OF_STREAM = b"\xff\xff\xff\xff\x00\x00\x00\x00"


class Client:
    def __init__(self, stubs, channel, token):
        self.messages = stubs.messages
        self.errors = stubs.errors
        self.stub = stubs.services.ExecutionServiceStub(channel)
        self.metadata = [("authorization", f"Bearer {token}")]

    def execute(self, sql, sent=(), **fields):
        statement = self.messages.ExecuteQueryRequest(sql=sql, database="mydb", **fields)
        return self.stub.ExecuteQuery(iter([statement, *sent]), metadata=self.metadata)

    def rest(self, reply):
        request = self.messages.StreamResultsRequest(handle=reply.handle)
        return self.stub.StreamResults(request, metadata=self.metadata)

    def types(self, sql):
        """The types of a result as DuckDB's text, which says all of them exactly."""
        return [column.type for column in self.execute(sql, mode=self.messages.DESCRIBE).columns]

    def table(self, sql, **fields):
        """The whole result: schema, batches and end of stream make an Arrow IPC stream."""
        reply = self.execute(sql, **fields)
        parts = [reply.schema, *(batch.ipc for batch in reply.batches)]
        if not reply.done:
            for message in self.rest(reply):
                parts.append(message.batch.ipc)
        return pa.ipc.open_stream(b"".join([*parts, END_OF_STREAM])).read_all()

    def error(self, failure):
        """The structured error in a status."""
        trailing = dict(failure.trailing_metadata())
        return self.errors.Error.FromString(trailing["grpc-status-details-bin"])


@pytest.fixture
def client(stubs, channel, token):
    return Client(stubs, channel, token)


def described_columns(local, name, lost_in_arrow):
    """Names and types. Of Arrow, DuckDB itself reads enums back as text and tuples as structs."""
    columns = local.sql(f"SELECT column_name, column_type FROM (DESCRIBE {name})").fetchall()
    return [(column, "lost in Arrow" if column in lost_in_arrow else kind) for column, kind in columns]


def equal(local, expected, got):
    """Both relations have the same columns, types and rows."""
    types = dict(local.sql(f"SELECT column_name, column_type FROM (DESCRIBE {expected})").fetchall())
    lost_in_arrow = {column for column, kind in types.items() if "ENUM(" in kind or "TUPLE(" in kind}
    described = [described_columns(local, name, lost_in_arrow) for name in (expected, got)]
    assert described[0] == described[1]
    for column, kind in types.items():
        quoted = '"' + column.replace('"', '""') + '"'
        differing = local.sql(
            f"SELECT {quoted}::VARCHAR FROM {expected} EXCEPT ALL SELECT {quoted}::{kind}::VARCHAR FROM {got}"
        ).fetchall()
        assert differing == [], column
    counts = [local.sql(f"SELECT count(*) FROM {name}").fetchall() for name in (expected, got)]
    assert counts[0] == counts[1]


@pytest.mark.parametrize("layout", ["PORTABLE", "COMPACT"])
@pytest.mark.parametrize("compression", ["NONE", "LZ4", "ZSTD"])
@pytest.mark.parametrize("source", ["FROM test_all_types()", EDGES], ids=["all types", "edges"])
def test_every_type_comes_back_as_it_was(client, name, source, compression, layout):
    local = duckdb.connect()
    local.sql(f"CREATE TABLE expected AS {source}")
    client.execute(f"CREATE TABLE {name} AS {source}")
    messages = client.messages
    arrow = client.table(
        f"FROM {name}",
        compression=getattr(messages, compression),
        layout=getattr(messages, layout),
    )
    local.register("got", arrow)
    equal(local, "expected", "got")
    types = local.sql("SELECT column_type FROM (DESCRIBE expected)").fetchall()
    assert [(kind,) for kind in client.types(f"FROM {name}")] == types


def test_a_large_result_is_whole_and_in_order(client):
    arrow = client.table("SELECT i, 'row ' || i AS t FROM range(1000000) r(i)")
    local = duckdb.connect()
    local.register("got", arrow)
    assert arrow.num_rows == 1_000_000
    assert arrow.column("i").to_pylist() == list(range(1_000_000))


def test_errors_are_structured(client):
    with pytest.raises(grpc.RpcError) as failure:
        client.execute("SELECT nope FROM range(3)")
    assert failure.value.code() == grpc.StatusCode.INVALID_ARGUMENT
    error = client.error(failure.value)
    assert (error.sqlstate, error.position) == ("42703", 8)
    assert error.kind == client.errors.BINDER


def test_a_token_is_needed(stubs, channel):
    for metadata in ([], [("authorization", "Bearer wrong")], [("authorization", "wrong")]):
        stub = stubs.services.ExecutionServiceStub(channel)
        with pytest.raises(grpc.RpcError) as failure:
            stub.ExecuteQuery(iter([stubs.messages.ExecuteQueryRequest(sql="SELECT 1")]), metadata=metadata)
        assert failure.value.code() == grpc.StatusCode.UNAUTHENTICATED


def ipc(batch):
    """A batch as schema message and batch message."""
    sink = pa.BufferOutputStream()
    with pa.ipc.new_stream(sink, batch.schema) as writer:
        writer.write_batch(batch)
    stream = sink.getvalue().to_pybytes().removesuffix(END_OF_STREAM)
    schema = batch.schema.serialize().to_pybytes()
    assert stream.startswith(schema)
    return schema, stream.removeprefix(schema)


def test_parameters_and_inputs(client, name):
    row = pa.record_batch({"1": [41], "2": ["x"]})
    sink = pa.BufferOutputStream()
    with pa.ipc.new_stream(sink, row.schema) as writer:
        writer.write_batch(row)
    arrow = client.table("SELECT $1 + 1 AS a, $2 AS b", parameters=sink.getvalue().to_pybytes())
    assert arrow.to_pylist() == [{"a": 42, "b": "x"}]

    messages = client.messages
    batches = [ipc(pa.record_batch({"v": list(range(n * 1000, n * 1000 + 1000))})) for n in range(20)]
    inputs = [
        messages.ExecuteQueryRequest(input=messages.InputBatch(ipc=batch, last=n == len(batches) - 1))
        for n, (_, batch) in enumerate(batches)
    ]
    schema = messages.InputSchema(name="sent", schema=batches[0][0])
    client.execute(f"CREATE TABLE {name} (v BIGINT)")
    reply = client.execute(f"INSERT INTO {name} FROM sent", inputs, inputs=[schema])
    assert reply.rows_changed == 20_000
    # Cut off: nothing of it is there.
    with pytest.raises(grpc.RpcError):
        client.execute(f"INSERT INTO {name} FROM sent", inputs[:-1], inputs=[schema])
    assert client.table(f"SELECT count(*) AS n, sum(v)::BIGINT AS s FROM {name}").to_pylist() == [
        {"n": 20_000, "s": sum(range(20_000))}
    ]


def test_an_execution_is_cancelled_by_its_name(client):
    execution = str(uuid.uuid4())
    failures = []

    def run():
        try:
            client.execute("SELECT count(*) FROM range(100000000000) t(i) WHERE i % 7 = 1", execution_id=execution)
        except grpc.RpcError as failure:
            failures.append((time.monotonic(), failure))

    thread = threading.Thread(target=run)
    thread.start()
    time.sleep(0.5)
    cancelled = time.monotonic()
    request = client.messages.CancelRequest(execution_id=execution)
    assert client.stub.CancelExecution(request, metadata=client.metadata).acknowledged
    thread.join(10)
    (at, failure), = failures
    assert client.error(failure).sqlstate == "57014"
    assert at - cancelled < 0.2
    with pytest.raises(grpc.RpcError) as again:
        client.execute("SELECT 1", execution_id=execution)
    assert again.value.code() == grpc.StatusCode.ALREADY_EXISTS


def test_a_message_that_is_too_large_is_an_error(client):
    with pytest.raises(grpc.RpcError) as failure:
        client.execute("SELECT '" + "x" * (17 << 20) + "'")
    assert client.error(failure.value).sqlstate == "54000"
    with pytest.raises(grpc.RpcError) as failure:
        client.execute("SELECT '" + "x" * (70 << 20) + "'")
    assert failure.value.code() in (grpc.StatusCode.OUT_OF_RANGE, grpc.StatusCode.RESOURCE_EXHAUSTED)
    assert client.table("SELECT 1 AS one").to_pylist() == [{"one": 1}]
