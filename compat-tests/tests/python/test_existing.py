"""The RPCs of existing OpenDuck clients, with another gRPC implementation and the field numbers as they know them."""

import duckdb
import grpc
import pyarrow as pa
import pyarrow.ipc
import pytest

from conftest import EDGES
from test_native import equal


class Client:
    def __init__(self, stubs, channel, token):
        self.messages = stubs.messages
        self.stub = stubs.services.ExecutionServiceStub(channel)
        self.token = token

    def chunks(self, sql, **fields):
        plan = sql if isinstance(sql, bytes) else sql.encode()
        fields = {"database": "mydb", "access_token": self.token, **fields}
        return list(self.stub.ExecuteFragment(self.messages.ExecuteFragmentRequest(plan=plan, **fields)))

    def table(self, sql, **fields):
        *chunks, last = self.chunks(sql, **fields)
        assert last.finished and chunks, "at least one batch, then the end"
        tables = []
        for chunk in chunks:
            assert chunk.WhichOneof("payload") == "arrow_batch", chunk.error
            payload = chunk.arrow_batch.ipc_stream_payload
            assert chunk.ByteSize() < 4 << 20
            reader = pa.ipc.open_stream(payload)
            batches = list(reader)
            assert all(batch.num_rows <= 2048 for batch in batches)
            tables.append(pa.Table.from_batches(batches, reader.schema))
        return pa.concat_tables(tables)

    def error(self, sql, **fields):
        first, last = self.chunks(sql, **fields)
        assert first.WhichOneof("payload") == "error" and last.finished
        return first


@pytest.fixture
def client(stubs, channel, token):
    return Client(stubs, channel, token)


@pytest.mark.parametrize("source", ["FROM test_all_types()", EDGES], ids=["all types", "edges"])
def test_every_type_comes_back_as_it_was(client, name, source):
    local = duckdb.connect()
    local.sql(f"CREATE TABLE expected AS {source}")
    client.table(f"CREATE TABLE {name} AS {source}")
    local.register("got", client.table(f"FROM {name}"))
    equal(local, "expected", "got")


def test_batches_are_small_and_whole(client):
    assert client.table("SELECT i FROM range(100000) t(i)").column("i").to_pylist() == list(range(100_000))
    # Rows so wide that 2048 of them are more than a message.
    wide = client.table("SELECT i, repeat('x', 10000) AS pad FROM range(3000) t(i)")
    assert wide.num_rows == 3000 and wide.column("i").to_pylist() == list(range(3000))
    failure = client.chunks("SELECT repeat('x', 5000000) AS pad")[-2]
    assert "4 MiB" in failure.error


def test_a_result_without_rows_still_has_its_schema(client):
    empty = client.table("SELECT 1 AS one, 'x' AS two WHERE false")
    assert empty.num_rows == 0 and empty.schema.names == ["one", "two"]


def test_writes_answer_a_count(client, name):
    assert client.table(f"CREATE TABLE {name} (a INTEGER)").num_rows == 0
    assert client.table(f"INSERT INTO {name} VALUES (1), (2)").to_pylist() == [{"Count": 2}]


def test_errors_come_inside_the_stream(client):
    error = client.error("SELECT * FROM nope")
    kinds = client.messages.ExecuteFragmentError
    assert error.error.startswith("Catalog Error: ") and error.typed_error.kind == kinds.CATALOG
    assert error.typed_error.sql_state == "42P01"
    assert client.error("SELECT nope FROM range(1)").typed_error.kind == kinds.BINDER
    assert client.error("SELEC 1").typed_error.kind == kinds.PARSER
    assert client.error("SELECT 'x'::INTEGER").typed_error.kind == kinds.CONVERSION
    assert client.error("ATTACH ':memory:' AS x").typed_error.kind == kinds.PERMISSION
    assert "does not exist" in client.error("SELECT 1", snapshot_id="999999").error
    assert "does not exist" in client.error("SELECT 1", database="other").error


def test_statuses(client, stubs):
    def status(**fields):
        with pytest.raises(grpc.RpcError) as failure:
            client.chunks(fields.pop("sql", "SELECT 1"), **fields)
        return failure.value.code(), failure.value.details()

    unauthenticated = grpc.StatusCode.UNAUTHENTICATED
    assert status(access_token="") == (unauthenticated, "access_token required when OPENDUCK_TOKEN is set")
    assert status(access_token="wrong") == (unauthenticated, "invalid access_token")
    invalid = grpc.StatusCode.INVALID_ARGUMENT
    assert status(sql=b"SELECT '\xff'") == (invalid, "plan must be UTF-8 SQL for this worker build")
    assert status(compute_context="LOCAL")[0] == invalid
    assert status(transaction_id="nope")[0] == grpc.StatusCode.INTERNAL
    # The default database of these clients is the server's only one.
    assert client.table("SELECT 1 AS one", database="default").to_pylist() == [{"one": 1}]


def test_transactions(client, name):
    messages, stub, token = client.messages, client.stub, client.token
    client.table(f"CREATE TABLE {name} (a INTEGER)")

    def begin():
        reply = stub.BeginTransaction(messages.BeginTransactionRequest(database="mydb", access_token=token))
        assert not reply.HasField("typed_error")
        return reply.transaction_id

    def count(**fields):
        return client.table(f"SELECT count(*) AS n FROM {name}", **fields).to_pylist()[0]["n"]

    first = begin()
    client.table(f"INSERT INTO {name} VALUES (1)", transaction_id=first)
    assert count(transaction_id=first) == 1, "a transaction reads its own writes"
    assert count() == 0
    commit = messages.CommitTransactionRequest(transaction_id=first, access_token=token)
    assert not stub.CommitTransaction(commit).HasField("typed_error")
    assert count() == 1
    with pytest.raises(grpc.RpcError) as failure:
        stub.CommitTransaction(commit)
    assert failure.value.code() == grpc.StatusCode.INTERNAL and "unknown transaction" in failure.value.details()

    second = begin()
    client.table(f"DELETE FROM {name}", transaction_id=second)
    rollback = messages.RollbackTransactionRequest(transaction_id=second, access_token=token)
    assert not stub.RollbackTransaction(rollback).HasField("typed_error")
    assert count() == 1


def test_ingest(client, name):
    messages, stub, token = client.messages, client.stub, client.token
    client.table(f"CREATE TABLE {name} (a INTEGER, b VARCHAR)")
    begin = messages.BeginTransactionRequest(database="mydb", access_token=token)
    transaction = stub.BeginTransaction(begin).transaction_id
    columns = [
        messages.IngestColumn(name="a", sql_type="INTEGER"),
        messages.IngestColumn(name='odd "b"', sql_type="VARCHAR"),
    ]
    metadata = messages.IngestMetadata(
        database="mydb",
        staging_table="__openduck_ingest_1",
        columns=columns,
        transaction_id=transaction,
        access_token=token,
    )

    def batch(start):
        rows = pa.record_batch({"a": pa.array(range(start, start + 1000), pa.int32()), "b": ["x"] * 1000})
        sink = pa.BufferOutputStream()
        with pa.ipc.new_stream(sink, rows.schema) as writer:
            writer.write_batch(rows)
        payload = messages.ArrowIpcBatch(ipc_stream_payload=sink.getvalue().to_pybytes())
        return messages.IngestChunk(arrow_batch=payload)

    chunks = [messages.IngestChunk(metadata=metadata), *(batch(n * 1000) for n in range(40))]
    reply = stub.IngestData(iter(chunks))
    assert not reply.HasField("typed_error"), reply.typed_error.message
    assert reply.rows_ingested == 40_000
    client.table(f'INSERT INTO {name} SELECT * FROM "__openduck_ingest_1"', transaction_id=transaction)
    stub.CommitTransaction(messages.CommitTransactionRequest(transaction_id=transaction, access_token=token))
    assert client.table(f"SELECT count(*) AS n, sum(a)::BIGINT AS s FROM {name}").to_pylist() == [
        {"n": 40_000, "s": sum(range(40_000))}
    ]
    kinds = messages.ExecuteFragmentError
    reply = stub.IngestData(iter(chunks[1:2]))
    assert reply.typed_error.kind == kinds.BINDER and "first IngestChunk" in reply.typed_error.message


def test_cancel_of_the_unknown_is_not_acknowledged(client):
    for execution in ("", "unknown"):
        request = client.messages.CancelRequest(execution_id=execution, access_token=client.token)
        assert not client.stub.CancelExecution(request).acknowledged


def test_registering_needs_more_than_a_token(client):
    registration = client.messages.WorkerRegistration(endpoint="http://localhost:1", access_token=client.token)
    with pytest.raises(grpc.RpcError) as failure:
        client.stub.RegisterWorker(registration)
    assert failure.value.code() in (grpc.StatusCode.PERMISSION_DENIED, grpc.StatusCode.UNAUTHENTICATED)
