"""Shares by token: whoever has one attaches what is shared, reads it and joins it, and can do nothing else."""

import time

import duckdb
import grpc
import pytest

from server import Server
from test_attach import fresh
from test_snapshots import on_server


@pytest.fixture(scope="module")
def server(tmp_path_factory):
    server = Server(tmp_path_factory.mktemp("shares") / "data")
    yield server
    server.stop()


@pytest.fixture
def con(server):
    with fresh() as con:
        con.execute(f"ATTACH '{server.uri()}' AS cloud")
        yield con


@pytest.fixture
def share(server, con, name):
    """Makes a share; where it is attached."""

    def made(more=""):
        [(shown, token)] = on_server(con, f"CREATE SHARE {name} {more}")
        assert shown == name and token.startswith("odshare_")
        return server.uri(token=token, database=name)

    return made


def on_server_of(theirs, sql):
    """Runs a statement where what is shared is."""
    quoted = sql.replace("'", "''")
    return theirs.execute(f"FROM openduck_query('shared', '{quoted}')").fetchall()


def test_a_share_is_attached_read_and_joined(con, name, share):
    con.execute(f"CREATE TABLE cloud.{name} AS SELECT i, 'row ' || i AS s FROM range(10000) r(i)")
    uri = share()
    with fresh() as theirs:
        theirs.execute(f"ATTACH '{uri}' AS shared")
        assert theirs.execute(f"SELECT count(*), sum(i) FROM shared.{name}").fetchone() == (10000, 49995000)
        theirs.execute("CREATE TABLE mine AS SELECT range AS i FROM range(5000, 5005)")
        joined = theirs.execute(f"SELECT s FROM shared.{name} JOIN mine USING (i) ORDER BY 1").fetchall()
        assert joined == [(f"row {i}",) for i in range(5000, 5005)]
        # It follows what is written, at most a second later.
        con.execute(f"INSERT INTO cloud.{name} VALUES (-1, 'new')")
        con.execute(f"CREATE TABLE cloud.more_{name} AS SELECT 7 AS i")
        time.sleep(1.1)
        assert theirs.execute(f"SELECT s FROM shared.{name} WHERE i < 0").fetchall() == [("new",)]
        assert theirs.execute(f"FROM shared.more_{name}").fetchall() == [(7,)]
        with theirs.cursor() as transaction:
            transaction.execute("BEGIN")
            before = transaction.execute(f"SELECT count(*) FROM shared.{name}").fetchone()
            con.execute(f"DELETE FROM cloud.{name} WHERE i < 100")
            time.sleep(1.1)
            assert transaction.execute(f"SELECT count(*) FROM shared.{name}").fetchone() == before
            transaction.execute("COMMIT")


def test_a_share_of_a_point_stays_there(con, name, share):
    con.execute(f"CREATE TABLE cloud.{name} AS SELECT 1 AS i")
    on_server(con, f"CREATE SNAPSHOT {name}")
    uri = share(f"AT {name}")
    con.execute(f"INSERT INTO cloud.{name} VALUES (2)")
    with fresh() as theirs:
        theirs.execute(f"ATTACH '{uri}' AS shared")
        assert theirs.execute(f"FROM shared.{name}").fetchall() == [(1,)]


def test_a_share_allows_nothing_else(server, con, name, share):
    con.execute(f"CREATE TABLE cloud.{name} AS SELECT 1 AS i")
    uri = share()
    with fresh() as theirs:
        theirs.execute(f"ATTACH '{uri}' AS shared")
        for sql in [
            f"INSERT INTO shared.{name} VALUES (2)",
            f"UPDATE shared.{name} SET i = 2",
            f"DELETE FROM shared.{name}",
            f"DROP TABLE shared.{name}",
            "CREATE TABLE shared.mine (i INTEGER)",
            f"CREATE VIEW shared.mine AS FROM shared.{name}",
        ]:
            with pytest.raises(duckdb.Error, match="(?i)read-only|only read"):
                theirs.execute(sql)
        for sql in ["SHOW DATABASES", "CREATE SHARE another", "CREATE DATABASE copy FROM mydb", "DROP DATABASE mydb"]:
            with pytest.raises(duckdb.PermissionException, match="a share reads one database"):
                on_server_of(theirs, sql)
        with pytest.raises(duckdb.Error, match="(?i)disabled|permission"):
            on_server_of(theirs, "SELECT * FROM read_text('/etc/passwd')")
        with pytest.raises(duckdb.Error, match="one position"):
            on_server_of(theirs, f"FROM {name} AT (VERSION => 1)")
        assert theirs.execute(f"FROM shared.{name}").fetchall() == [(1,)]
        for elsewhere in ["mydb/main", "another"]:
            with pytest.raises(duckdb.Error, match="does not exist|without branches"):
                theirs.execute(f"ATTACH '{uri.replace('openduck:' + name, 'openduck:' + elsewhere)}' AS other")
        with pytest.raises(duckdb.Error, match="one position"):
            theirs.execute(f"ATTACH '{uri}&snapshot=1' AS older")


def test_a_share_that_was_taken_back_is_over(server, con, name, share):
    con.execute(f"CREATE TABLE cloud.{name} AS SELECT 1 AS i")
    uri = share()
    with fresh() as theirs:
        theirs.execute(f"ATTACH '{uri}' AS shared")
        assert theirs.execute(f"FROM shared.{name}").fetchall() == [(1,)]
        assert name in {row[0] for row in on_server(con, "SHOW SHARES")}
        on_server(con, f"DROP SHARE {name}")
        with pytest.raises(duckdb.PermissionException, match="taken back"):
            theirs.execute(f"FROM shared.{name}").fetchall()
        with pytest.raises(duckdb.Error, match="taken back"):
            theirs.execute(f"ATTACH '{uri}' AS again")
    with fresh() as theirs, pytest.raises(duckdb.Error, match="of no share"):
        theirs.execute(f"ATTACH '{server.uri(token='odshare_' + '0' * 64)}' AS shared")


def test_a_share_outlives_the_server_and_is_told_apart_by_old_clients(server, con, name, share, stubs):
    con.execute(f"CREATE TABLE cloud.{name} AS SELECT 1 AS i")
    con.execute("CHECKPOINT cloud")
    uri = share()
    token = uri.split("token=")[1]
    server.stop()
    server.start()
    with fresh() as theirs:
        theirs.execute(f"ATTACH '{uri}' AS shared")
        assert theirs.execute(f"FROM shared.{name}").fetchall() == [(1,)]
    with grpc.insecure_channel(f"127.0.0.1:{server.port}") as channel:
        service, messages = stubs.services.ExecutionServiceStub(channel), stubs.messages

        def run(database, plan, access_token=token):
            fields = {"plan": plan.encode(), "database": database, "access_token": access_token}
            return list(service.ExecuteFragment(messages.ExecuteFragmentRequest(**fields)))

        for database in [name, "default", "mydb"]:
            assert not any(chunk.HasField("typed_error") for chunk in run(database, f"FROM {name}")), database
        for plan in [f"INSERT INTO {name} VALUES (2)", "DROP DATABASE mydb", "SHOW DATABASES"]:
            assert any(chunk.HasField("typed_error") for chunk in run(name, plan)), plan
        with pytest.raises(grpc.RpcError) as wrong:
            run(name, "SELECT 1", "odshare_wrong")
        assert wrong.value.code() == grpc.StatusCode.UNAUTHENTICATED
        metadata = [("authorization", f"Bearer {token}")]
        status = service.GetServerStatus(messages.ServerStatusRequest(), metadata=metadata)
        assert all(not worker.databases and not worker.sessions for worker in status.workers)
        # Without the cluster's secret it is no worker either.
        with pytest.raises(grpc.RpcError):
            service.RegisterWorker(messages.WorkerRegistration(worker_id="w", access_token=token))
