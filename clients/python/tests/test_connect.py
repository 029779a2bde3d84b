"""Against a running server, which OPENDUCK_ENDPOINT and OPENDUCK_TOKEN name."""

import uuid

import duckdb
import pytest

import openduck


@pytest.fixture
def con():
    with openduck.connect("mydb") as connection:
        yield connection


@pytest.fixture
def table(con):
    name = "t_" + uuid.uuid4().hex[:12]
    con.execute(f"CREATE TABLE cloud.{name} AS SELECT i AS product_id, i * 100 AS total_sales FROM range(30) r(i)")
    yield name
    con.execute(f"DROP TABLE cloud.{name}")


def test_remote_tables_are_there(con, table):
    assert con.sql(f"SELECT * FROM cloud.{table} LIMIT 10").fetchall() == [(i, i * 100) for i in range(10)]
    assert con.execute(f"SELECT count(*) FROM cloud.{table}").fetchone() == (30,)
    assert con.execute(f"SELECT max(total_sales) FROM cloud.{table} WHERE product_id < ?", [5]).fetchall() == [(400,)]


def test_local_and_remote_join(con, table):
    con.execute("CREATE TABLE products AS SELECT i AS product_id, 'p' || i AS name FROM range(100) r(i)")
    con.execute("CREATE TABLE memory.sessions AS SELECT 7 AS product_id")
    rows = con.execute(
        f"SELECT name, total_sales FROM local.products l JOIN cloud.{table} r ON l.product_id = r.product_id "
        "WHERE r.total_sales > 2700 ORDER BY name"
    ).fetchall()
    assert rows == [("p28", 2800), ("p29", 2900)]
    assert con.execute(f"SELECT total_sales FROM memory.sessions JOIN cloud.{table} USING (product_id)").fetchall() == [(700,)]
    # Without a database's name both are found, and what is created stays here.
    assert con.execute(f"SELECT count(*) FROM products JOIN {table} USING (product_id)").fetchone() == (30,)
    local = con.execute("SELECT database_name FROM duckdb_tables() WHERE table_name = 'products'").fetchall()
    assert local == [("local",)]


def test_nothing_unsigned_is_allowed(con):
    assert con.raw.execute("SELECT current_setting('allow_unsigned_extensions')").fetchone() == (False,)


def test_what_is_wrong_is_said(monkeypatch):
    with pytest.raises(ValueError, match="alias"):
        openduck.connect("mydb", alias="a b")
    with pytest.raises(duckdb.Error, match="token"):
        openduck.connect("mydb", token="wrong").execute("FROM cloud.nope")
    with pytest.raises(duckdb.Error, match="other"):
        openduck.connect("other").execute("FROM cloud.nope")
    with pytest.raises(ConnectionError, match="127.0.0.1:1"):
        openduck.connect("mydb", endpoint="http://127.0.0.1:1")
    with pytest.raises(FileNotFoundError):
        openduck.connect("mydb", extension_path="/nowhere/openduck.duckdb_extension")
    monkeypatch.delenv("OPENDUCK_TOKEN")
    with pytest.raises(ValueError, match="No token provided"):
        openduck.connect("mydb")
