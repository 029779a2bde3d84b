"""Snapshots and branches: every commit can be read, and written on from, by ATTACH, by AT and from psql's side."""

import datetime

import duckdb
import psycopg
import pytest

from server import Server
from test_attach import fresh


@pytest.fixture(scope="module")
def server(tmp_path_factory):
    server = Server(tmp_path_factory.mktemp("snapshots") / "data")
    yield server
    server.stop()


@pytest.fixture
def con(server):
    with fresh() as con:
        con.execute(f"ATTACH '{server.uri()}' AS cloud")
        yield con


def on_server(con, sql):
    """Runs a statement of the server's own and reads its rows."""
    quoted = sql.replace("'", "''")
    return con.execute(f"FROM openduck_query('cloud', '{quoted}')").fetchall()


def positions(con):
    """The LSNs that there are, the newest first."""
    return [int(row[0]) for row in on_server(con, "SHOW SNAPSHOTS") if row[2]]


@pytest.fixture
def history(con, name):
    """A table with a row for each of five commits, and the LSN after each."""
    con.execute(f"CREATE TABLE cloud.{name} (i INTEGER)")
    after = []
    for i in range(5):
        con.execute(f"INSERT INTO cloud.{name} VALUES ({i})")
        after.append(positions(con)[0])
    assert after == sorted(set(after))
    return after


def attached(con, server, alias, **place):
    con.execute(f"ATTACH '{server.uri(**place)}' AS {alias}")
    return alias


def test_attach_at_each_commit(con, server, name, history):
    for i, lsn in enumerate(history):
        then = attached(con, server, f"at_{lsn}", snapshot=lsn)
        assert con.execute(f"SELECT max(i) FROM {then}.{name}").fetchone() == (i,)
        with pytest.raises(duckdb.Error, match="(?i)read-only|snapshot"):
            con.execute(f"INSERT INTO {then}.{name} VALUES (9)")
    assert con.execute(f"SELECT max(i) FROM cloud.{name}").fetchone() == (4,)


def test_at_version_and_timestamp_on_the_server(con, name, history):
    for i, lsn in enumerate(history):
        sql = f"SELECT max(i) FROM {name} AT (VERSION => {lsn})"
        assert on_server(con, sql) == [(i,)]
    times = {int(row[0]): row[2] for row in on_server(con, "SHOW SNAPSHOTS")}
    sql = f"SELECT max(i) FROM {name} AT (TIMESTAMP => TIMESTAMPTZ '{times[history[2]]}')"
    assert on_server(con, sql) == [(2,)]
    both = f"SELECT now.i FROM {name} now ANTI JOIN {name} old AT (VERSION => {history[1]}) USING (i) ORDER BY 1"
    assert on_server(con, both) == [(2,), (3,), (4,)]
    with pytest.raises(duckdb.Error, match="does not exist"):
        on_server(con, f"SELECT 1 FROM {name} AT (VERSION => 999999)")


def test_a_named_snapshot_stays(con, server, name, history):
    on_server(con, f"CREATE SNAPSHOT before_{name} AT {history[1]}")
    con.execute(f"DELETE FROM cloud.{name}")
    then = attached(con, server, f"named_{name}", snapshot=f"before_{name}")
    assert con.execute(f"SELECT count(*) FROM {then}.{name}").fetchone() == (2,)
    assert any(row[1] == f"before_{name}" for row in on_server(con, "SHOW SNAPSHOTS"))
    with pytest.raises(duckdb.Error, match="exists already"):
        on_server(con, f"CREATE SNAPSHOT before_{name}")
    on_server(con, f"DROP SNAPSHOT before_{name}")


def test_a_branch_goes_its_own_way(con, server, name, history):
    on_server(con, f"CREATE BRANCH b_{name} AT {history[2]}")
    branch = attached(con, server, f"branch_{name}", database=f"mydb/b_{name}")
    assert con.execute(f"SELECT max(i) FROM {branch}.{name}").fetchone() == (2,)
    con.execute(f"INSERT INTO {branch}.{name} VALUES (100)")
    con.execute(f"CREATE TABLE {branch}.only_here AS SELECT 1 AS one")
    assert con.execute(f"SELECT max(i) FROM {branch}.{name}").fetchone() == (100,)
    assert con.execute(f"SELECT max(i) FROM cloud.{name}").fetchone() == (4,)
    assert [row[0] for row in on_server(con, "SHOW BRANCHES")].count(f"b_{name}") == 1


def test_databases_come_and_go_and_come_back(con, server, name):
    on_server(con, f"CREATE DATABASE {name}")
    with pytest.raises(duckdb.Error, match="exists already"):
        on_server(con, f"CREATE DATABASE {name.upper()}")
    on_server(con, f"CREATE DATABASE IF NOT EXISTS {name}")
    assert (name,) in [row[:1] for row in on_server(con, "SHOW DATABASES")]
    con.execute(f"ATTACH '{server.uri(database=name)}' AS other")
    con.execute("CREATE TABLE other.t AS SELECT 42 AS answer")
    on_server(con, f"CREATE DATABASE copy_{name} FROM {name}")
    on_server(con, f"DROP DATABASE {name}")
    with fresh() as late:
        with pytest.raises(duckdb.Error, match="does not exist"):
            late.execute(f"ATTACH '{server.uri(database=name)}' AS gone; FROM gone.t")
    on_server(con, f"UNDROP DATABASE {name}")
    with fresh() as late:
        late.execute(f"ATTACH '{server.uri(database=name)}' AS back")
        assert late.execute("FROM back.t").fetchall() == [(42,)]
        late.execute(f"ATTACH '{server.uri(database=f'copy_{name}')}' AS copy")
        assert late.execute("FROM copy.t").fetchall() == [(42,)]


def test_restore_takes_a_database_back_and_keeps_what_came_after(con, server, name):
    on_server(con, f"CREATE DATABASE {name}")
    with fresh() as other:
        other.execute(f"ATTACH '{server.uri(database=name)}' AS cloud")
        other.execute("CREATE TABLE cloud.t AS SELECT 1 AS i")
        lsn = positions(other)[0]
        other.execute("DELETE FROM cloud.t")
    on_server(con, f"RESTORE DATABASE {name} TO {lsn}")
    with fresh() as other:
        other.execute(f"ATTACH '{server.uri(database=name)}' AS cloud")
        assert other.execute("FROM cloud.t").fetchall() == [(1,)]
        branches = [row[0] for row in on_server(other, "SHOW BRANCHES")]
        assert sorted(branches) == ["before-restore-1", "main"]


def test_what_an_acknowledgement_means(con):
    assert "power cut" in on_server(con, "SHOW openduck.durability")[0][0]


@pytest.mark.parametrize("point", ["999999", "nowhere", "1999-01-01", "2026-99-99"])
def test_a_point_that_is_not_there(server, point):
    with fresh() as con:
        with pytest.raises(duckdb.Error, match="does not exist|no timestamp"):
            con.execute(f"ATTACH '{server.uri(snapshot=point)}' AS past; FROM past.t")


def test_a_plain_time_reads_what_was_then(con, server, name):
    con.execute(f"CREATE TABLE cloud.{name} AS SELECT 1 AS i")
    then = datetime.datetime.now(datetime.timezone.utc).isoformat()
    con.execute(f"INSERT INTO cloud.{name} VALUES (2)")
    alias = attached(con, server, "at_time", snapshot=then.replace("+", "%2B"))
    assert con.execute(f"SELECT count(*) FROM {alias}.{name}").fetchone() == (1,)


def test_from_postgres_clients(server, con, name, history):
    with psycopg.connect(server.pg_url(f"mydb@{history[0]}")) as pg:
        assert pg.execute(f"SELECT max(i) FROM {name}").fetchone() == (0,)
    with psycopg.connect(server.pg_url(), autocommit=True) as pg:
        pg.execute(f"CREATE DATABASE pg_{name}")
        assert (f"pg_{name}",) in [row[:1] for row in pg.execute("SHOW DATABASES").fetchall()]
