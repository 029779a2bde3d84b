"""A server that dies, and one that is started again: clear errors, nothing half done, and the same connection goes on."""

import os
import re
import signal
import sqlite3
import subprocess
import threading
import time

import duckdb
import pytest

from server import BINARY, TOKEN, Relay, Server
from test_attach import fresh

# An error is there by then; the connection itself breaks at once
SOON = 10


@pytest.fixture
def server(tmp_path):
    server = Server(tmp_path / "data")
    yield server
    server.stop()


@pytest.fixture
def con(server):
    with fresh() as con:
        con.execute(f"ATTACH '{server.uri()}' AS cloud")
        con.execute("CREATE TABLE cloud.t (i BIGINT, note VARCHAR)")
        con.execute("INSERT INTO cloud.t SELECT i, 'note ' || i FROM range(1000) r(i)")
        yield con


def count(con):
    return con.execute("SELECT count(*) FROM cloud.t").fetchone()[0]


class Underway(threading.Thread):
    """A statement in a thread of its own, and its error."""

    def __init__(self, con, sql):
        super().__init__(daemon=True)
        self.con, self.sql, self.error = con, sql, None
        self.start()

    def run(self):
        try:
            self.con.execute(self.sql).fetchall()
        except duckdb.Error as error:
            self.error = error

    def end(self):
        self.join(SOON)
        assert not self.is_alive(), f"{self.sql} still waits"
        return self.error


@pytest.mark.parametrize(
    "sql",
    [
        "SELECT count(*) FROM cloud.t",
        "INSERT INTO cloud.t VALUES (1000, 'more')",
        "INSERT INTO cloud.t SELECT 1000, 'more' FROM range(1)",
        "SELECT count(*) FROM cloud.t JOIN range(1000) r(i) USING (i)",
        "CREATE TABLE cloud.u AS FROM cloud.t",
        "FROM openduck_query('cloud', 'SELECT count(*) FROM t')",
    ],
)
def test_the_statement_after_a_restart_works(server, con, sql):
    server.restart()
    assert con.execute(sql).fetchall()[0][0] in (1000, 1)
    server.restart()
    assert count(con) == 1000 + sql.startswith("INSERT")


def test_no_server_is_told_and_is_no_end(server, con):
    server.kill()
    for sql in ["SELECT count(*) FROM cloud.t", "INSERT INTO cloud.t VALUES (1, '')", "BEGIN; FROM cloud.t"]:
        began = time.monotonic()
        with pytest.raises(duckdb.IOException, match=f"cannot reach {server.endpoint}"):
            con.execute(sql).fetchall()
        assert time.monotonic() - began < SOON
    con.execute("ROLLBACK")
    assert con.execute("SELECT 42").fetchall() == [(42,)]
    server.start()
    assert count(con) == 1000


@pytest.mark.parametrize("sql", ["FROM cloud.big", "FROM cloud.big JOIN range(5000000) r(k) ON k = i"])
def test_killed_in_a_scan(server, con, sql):
    con.execute("FROM openduck_query('cloud', 'CREATE TABLE big AS SELECT range AS i, repeat(''x'', 200) AS t FROM range(1000000)')")
    con.execute(sql)
    assert len(con.fetchmany(10)) == 10
    server.kill()
    with pytest.raises(duckdb.Error, match=server.endpoint):
        while con.fetchmany(100000):
            pass
    server.start()
    assert count(con) == 1000


def test_killed_before_the_first_row(server, con):
    waits = Underway(con, "FROM openduck_query('cloud', 'SELECT sum(a.range * b.range) FROM range(1000000) a, range(1000000) b')")
    time.sleep(0.5)
    server.kill()
    assert server.endpoint in str(waits.end())
    server.start()
    assert count(con) == 1000


@pytest.mark.parametrize(
    "sql",
    [
        "INSERT INTO cloud.t SELECT i, repeat('x', 100) FROM range(100000000) r(i)",
        "CREATE TABLE cloud.u AS SELECT i, repeat('x', 100) AS t FROM range(100000000) r(i)",
        "INSERT INTO cloud.t SELECT r.i, repeat('x', 100) FROM range(100000000) r(i) JOIN cloud.t s ON s.i = r.i % 1000",
    ],
)
def test_killed_in_an_upload(server, con, sql):
    waits = Underway(con, sql)
    time.sleep(1.0)
    assert waits.is_alive()
    server.kill()
    assert server.endpoint in str(waits.end())
    server.start()
    assert count(con) == 1000
    with pytest.raises(duckdb.CatalogException):
        con.execute("FROM cloud.u")
    con.execute("INSERT INTO cloud.t SELECT i, '' FROM range(10) r(i)")
    assert count(con) == 1010


def test_an_upload_that_fails_here_leaves_nothing(con):
    for _ in range(3):
        with pytest.raises(duckdb.ConversionException):
            con.execute("INSERT INTO cloud.t SELECT CASE WHEN i < 500000 THEN i::VARCHAR ELSE 'x' END::BIGINT, '' FROM range(500001) r(i)")
        assert count(con) == 1000


def test_a_transaction_whose_server_died_is_over(server, con):
    con.execute("BEGIN")
    con.execute("INSERT INTO cloud.t VALUES (1000, 'lost')")
    server.restart()
    with pytest.raises(duckdb.Error, match="not open any more"):
        con.execute("INSERT INTO cloud.t VALUES (1001, 'not alone')")
    con.execute("ROLLBACK")
    assert count(con) == 1000


def outcome(con, error):
    """What the server says has become of the transaction, asked as the error says."""
    sql = re.search(r"FROM openduck_query\(.*?\$\$\)", str(error))
    # Times as text: as values they would need a further package
    con.execute(f"CREATE OR REPLACE TEMP TABLE outcome AS {sql[0]}")
    status, lsn, time = con.execute("SELECT s.status, s.lsn, s.committed_at::VARCHAR FROM outcome o(s)").fetchone()
    return {"status": status, "lsn": lsn, "committed_at": time}


def test_a_commit_to_a_server_that_dies_is_unclear(server, con):
    con.execute("BEGIN")
    con.execute("INSERT INTO cloud.t VALUES (1000, 'unclear')")
    # It takes the bytes and does nothing with them
    server.signal(signal.SIGSTOP)
    waits = Underway(con, "COMMIT")
    time.sleep(0.5)
    assert waits.is_alive()
    server.kill()
    error = waits.end()
    assert isinstance(error, duckdb.TransactionException), error
    assert "not known" in str(error)
    server.start()
    assert outcome(con, error)["status"] == "not committed"
    assert count(con) == 1000


def test_a_commit_whose_answer_is_lost_is_unclear_and_is_not_repeated(server):
    relay = Relay(server.port)
    with fresh() as con, fresh() as direct:
        con.execute(f"ATTACH '{server.uri(f'http://127.0.0.1:{relay.port}')}' AS cloud")
        direct.execute(f"ATTACH '{server.uri()}' AS cloud")
        con.execute("CREATE TABLE cloud.t (i BIGINT)")
        con.execute("BEGIN")
        con.execute("INSERT INTO cloud.t VALUES (1)")
        relay.is_cut = True
        with pytest.raises(duckdb.TransactionException, match="whether COMMIT has happened is not known") as failure:
            con.execute("COMMIT")
        relay.is_cut = False
        found = outcome(con, failure.value)
        assert found["status"] == "committed" and found["lsn"] > 0 and found["committed_at"]
        assert direct.execute("FROM cloud.t").fetchall() == con.execute("FROM cloud.t").fetchall() == [(1,)]
    relay.close()


def test_an_insert_whose_answer_is_lost_is_not_repeated(server):
    relay = Relay(server.port)
    with fresh() as con:
        con.execute(f"ATTACH '{server.uri(f'http://127.0.0.1:{relay.port}')}' AS cloud")
        con.execute("CREATE TABLE cloud.t (i BIGINT)")
        for n, sql in enumerate(["INSERT INTO cloud.t VALUES (1)", "INSERT INTO cloud.t SELECT * FROM range(1)"], 1):
            relay.is_cut = True
            with pytest.raises(duckdb.Error, match="broke"):
                con.execute(sql)
            relay.is_cut = False
            time.sleep(0.2)
            assert con.execute("SELECT count(*) FROM cloud.t").fetchone()[0] <= n
    relay.close()


def test_nothing_is_said_of_what_is_not_durable(server, con):
    # No commit can be appended while somebody else has the metastore's lock
    lock = sqlite3.connect(server.folder / "metastore.sqlite", isolation_level=None)
    lock.execute("BEGIN IMMEDIATE")

    def asked(sql):
        command = [BINARY, "query", "-d", "mydb", "-t", TOKEN, "--endpoint", server.endpoint, sql]
        environment = {name: value for name, value in os.environ.items() if not name.startswith("OPENDUCK_")}
        return subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)

    waiting = [asked("INSERT INTO t VALUES (1000, 'new')")]
    time.sleep(0.5)
    # Each of these has seen the row: rows, counts of changes, and errors tell of it
    waiting += map(
        asked,
        [
            "SELECT count(*) FROM t",
            "UPDATE t SET note = note WHERE i = -1",
            "BEGIN; DELETE FROM t WHERE i = -1; COMMIT",
            "SELECT CASE WHEN count(*) = 1001 THEN error('seen') END FROM t",
        ],
    )
    time.sleep(1.5)
    assert [process.poll() for process in waiting] == [None] * len(waiting)
    lock.execute("COMMIT")
    said = [process.communicate(timeout=30)[0] for process in waiting]
    assert "1001" in said[1] and "seen" in said[4]
    assert [process.returncode for process in waiting] == [0, 0, 0, 0, 1]
    lock.close()
