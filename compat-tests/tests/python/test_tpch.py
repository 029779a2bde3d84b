"""TPC-H over tables split between this process and the server: every placement gives plain DuckDB's answers."""

import decimal
import math
import pathlib

import pytest

from test_attach import fresh

QUERIES = sorted((pathlib.Path(__file__).resolve().parents[2] / "tpch").glob("q*.sql"))
TABLES = ["customer", "lineitem", "nation", "orders", "part", "partsupp", "region", "supplier"]
# The tables that are remote
SPLITS = {
    "all remote": set(TABLES),
    "all local": set(),
    "lineitem remote": {"lineitem"},
    "lineitem local": set(TABLES) - {"lineitem"},
    "alternating": set(TABLES[1::2]),
}


@pytest.fixture(scope="module")
def con(endpoint, token):
    with fresh() as con:
        con.execute(f"ATTACH 'openduck:mydb?endpoint={endpoint}&token={token}' AS cloud")
        for table in TABLES:
            con.execute(f"CREATE TABLE {table} AS FROM cloud.{table}")
        yield con


def rows(con, file, remote):
    places = {table: f"cloud.{table}" if table in remote else f"memory.{table}" for table in TABLES}
    found = con.execute(file.read_text().format(**places)).fetchall()
    return sorted(found, key=lambda row: tuple(map(str, row)))


def same(a, b):
    if isinstance(a, float) and isinstance(b, float):
        return math.isclose(a, b, rel_tol=1e-9)
    return a == b and isinstance(a, decimal.Decimal) == isinstance(b, decimal.Decimal)


@pytest.mark.parametrize("placement", ["auto", "local", "remote"])
@pytest.mark.parametrize("file", QUERIES, ids=lambda file: file.stem)
def test_query(con, file, placement):
    con.execute("SET openduck_placement = 'local'")
    expected = rows(con, file, SPLITS["all local"])
    con.execute(f"SET openduck_placement = '{placement}'")
    for name, remote in SPLITS.items():
        found = rows(con, file, remote)
        assert len(found) == len(expected), name
        for a, b in zip(expected, found):
            assert len(a) == len(b) and all(map(same, a, b)), (name, a, b)


def received(con):
    return con.execute("SELECT bytes_received + bytes_sent FROM openduck_traffic()").fetchone()[0]


def crossing(con, sql):
    before = received(con)
    con.execute(sql).fetchall()
    return received(con) - before


def test_only_what_is_wanted_crosses(con):
    con.execute("SET openduck_placement = 'auto'")
    con.execute("CREATE OR REPLACE TABLE few AS SELECT o_orderkey AS k FROM orders ORDER BY hash(o_orderkey) LIMIT 20")
    whole = crossing(con, "SELECT * FROM cloud.lineitem")
    joined = crossing(con, "SELECT * FROM few JOIN cloud.lineitem ON k = l_orderkey")
    assert joined < whole / 50
    filtered = "SELECT * FROM memory.orders JOIN cloud.lineitem ON o_orderkey = l_orderkey WHERE o_orderkey < 100"
    assert crossing(con, filtered) < whole / 50
    assert crossing(con, "SELECT l_returnflag, sum(l_quantity) FROM cloud.lineitem GROUP BY 1") < 10_000
