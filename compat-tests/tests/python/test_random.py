"""Random queries over random splits of tables between this process and the server: every placement gives the rows that
plain DuckDB gives. COMPAT_QUERIES: how many (default 150); COMPAT_SEED: the first seed (default: another each time)."""

import collections
import decimal
import math
import os
import random
import secrets

import pytest

from test_attach import fresh
from queries import TABLES, Query, fill, settings

# What went wrong once: values left in the optimizer's compressed form
KEPT = [92906598386, 92906598404, 92906598411, 92906598451, 92906598462, 92906598477]


@pytest.fixture(scope="module")
def con(endpoint, token):
    chance = random.Random(7)
    with fresh() as con:
        con.execute(f"ATTACH 'openduck:mydb?endpoint={endpoint}&token={token}' AS cloud")
        con.execute("CREATE SCHEMA plain; CREATE SCHEMA here; CREATE SCHEMA cloud.there")
        for table in TABLES:
            con.execute(f"CREATE TABLE plain.{table} AS {fill(chance, table)}")
            con.execute(f"CREATE TABLE here.{table} AS FROM plain.{table}")
            con.execute(f"CREATE TABLE cloud.there.{table} AS FROM plain.{table}")
        yield con
        con.execute("DROP SCHEMA cloud.there CASCADE")


def rows(con, sql):
    """The rows in a comparable form, or the kind of the error."""
    try:
        found = con.execute(sql).fetchall()
    except Exception as error:
        return type(error).__name__, str(error).splitlines()[0]
    normal = lambda value: round(value, 9) if isinstance(value, (float, decimal.Decimal)) and math.isfinite(value) else value
    return collections.Counter(tuple(map(normal, row)) for row in found), None


def check(con, seed):
    chance = random.Random(seed)
    for statement in settings(chance):
        con.execute(statement)
    query = Query(seed).text()
    where = {table: chance.choice(["here", "cloud.there"]) for table in TABLES}
    expected, _ = rows(con, query.format(**{table: f"plain.{table}" for table in TABLES}))
    placed = query.format(**{table: f"{where[table]}.{table}" for table in TABLES})
    for placement in ["auto", "local", "remote"]:
        con.execute(f"SET openduck_placement = '{placement}'")
        found, message = rows(con, placed)
        if found != expected:
            return f"seed {seed}, {placement}: {placed}\n{message or found}\ninstead of\n{expected}"
    return None


@pytest.mark.parametrize("seed", KEPT)
def test_a_query_that_failed_once(con, seed):
    assert check(con, seed) is None


def test_random_queries(con):
    count = int(os.environ.get("COMPAT_QUERIES", "150"))
    first = int(os.environ.get("COMPAT_SEED", secrets.randbelow(1 << 40)))
    failures = []
    for seed in range(first, first + count):
        failure = check(con, seed)
        if failure:
            failures.append(failure)
            if len(failures) >= 10:
                break
    assert not failures, f"{len(failures)} differences\n" + "\n\n".join(failures)
