"""Drivers that other people wrote, on the Postgres port: the extended protocol, parameters, types, cursors, cancel."""

import asyncio
import datetime as dt
import decimal
import json
import os
import threading
import time
import uuid

import asyncpg
import psycopg
import pytest

URL = os.environ["OPENDUCK_PG_URL"]
LONG = "SELECT count(*) FROM range(100000000) a, range(100000) b WHERE a.range + b.range = 3"


@pytest.fixture
def con():
    with psycopg.connect(URL, autocommit=True) as connection:
        yield connection


@pytest.fixture
def table(con):
    name = f"t_{uuid.uuid4().hex}"
    con.execute(f"CREATE TABLE {name} (id INTEGER PRIMARY KEY, v VARCHAR, ts TIMESTAMPTZ)")
    yield name
    con.execute(f"DROP TABLE {name}")


@pytest.mark.parametrize("binary", [False, True])
@pytest.mark.parametrize(
    "value",
    [
        1,
        2**40,
        -(2**63),
        1.5,
        True,
        "text é",
        "",
        b"\x00\xff",
        dt.date(2024, 2, 29),
        dt.time(1, 2, 3, 4),
        dt.datetime(2024, 2, 29, 1, 2, 3, 456789),
        dt.datetime(2024, 2, 29, tzinfo=dt.timezone.utc),
        dt.timedelta(days=3, seconds=5),
        decimal.Decimal("-12345.678900"),
        uuid.UUID(int=5),
        [1, 2, None],
        None,
    ],
    ids=repr,
)
def test_a_parameter_comes_back_as_it_went(con, value, binary):
    cursor = con.cursor(binary=binary)
    for form in ["%s", "%b", "%t"]:
        found = cursor.execute(f"SELECT {form}", [value]).fetchone()[0]
        assert found == value, form


def test_parameters_take_the_type_of_what_they_meet(con, table):
    con.execute(f"INSERT INTO {table} VALUES (%s, %s, %s)", ["7", 8, "2024-01-01 00:00+00"])
    row = con.execute(f"SELECT v, ts FROM {table} WHERE id = %s", ["7"]).fetchone()
    assert row == ("8", dt.datetime(2024, 1, 1, tzinfo=dt.timezone.utc))
    assert con.execute(f"SELECT id FROM {table} WHERE id = ANY(%s)", [[6, 7]]).fetchall() == [(7,)]
    words = ["a", None, "b,c", ""]
    assert con.execute("SELECT %s::text[]", [words]).fetchone() == (words,)
    assert con.execute("SELECT %s::int + 1", ["41"]).fetchone() == (42,)
    assert con.execute("SELECT * FROM range(5) LIMIT %s OFFSET %s", [2, 1]).fetchall() == [(1,), (2,)]


def test_errors_have_their_classes(con, table):
    con.execute(f"INSERT INTO {table}(id) VALUES (1)")
    for sql, error in [
        (f"INSERT INTO {table}(id) VALUES (1)", psycopg.errors.UniqueViolation),
        (f"INSERT INTO {table}(id) VALUES (NULL)", psycopg.errors.NotNullViolation),
        ("SELECT nope", psycopg.errors.UndefinedColumn),
        ("SELECT * FROM nowhere", psycopg.errors.UndefinedTable),
        ("SELECT 1/0", psycopg.errors.DivisionByZero),
        ("SELEC 1", psycopg.errors.SyntaxError),
        ("SELECT %s::int", psycopg.errors.InvalidTextRepresentation),
    ]:
        with pytest.raises(error):
            con.execute(sql, ["x"] if "%s" in sql else None)
    assert con.execute("SELECT 42").fetchone() == (42,)


def test_a_statement_that_is_run_often_is_prepared_once(con, table):
    for i in range(20):
        con.execute(f"INSERT INTO {table}(id, v) VALUES (%s, %s)", [i, str(i)])
    with con.cursor() as cursor:
        cursor.executemany(f"INSERT INTO {table}(id) VALUES (%s)", [(i,) for i in range(20, 500)])
        assert cursor.rowcount == 480
    assert con.execute(f"SELECT count(*), sum(id) FROM {table}").fetchone() == (500, 499 * 250)


def test_transactions(con, table):
    with con.transaction():
        con.execute(f"INSERT INTO {table}(id) VALUES (1)")
    with pytest.raises(psycopg.errors.UndefinedColumn), con.transaction():
        con.execute(f"INSERT INTO {table}(id) VALUES (2)")
        con.execute("SELECT nope")
    assert con.execute(f"SELECT count(*) FROM {table}").fetchone() == (1,)
    with psycopg.connect(URL) as other:
        other.read_only = True
        with pytest.raises(psycopg.errors.ReadOnlySqlTransaction):
            other.execute(f"INSERT INTO {table}(id) VALUES (3)")


def test_a_savepoint_goes_back_over_an_error_where_nothing_was_written(con):
    with con.transaction():
        with pytest.raises(psycopg.errors.UndefinedColumn), con.transaction():
            con.execute("SELECT nope")
        assert con.execute("SELECT 1").fetchone() == (1,)


def test_a_named_cursor_reads_in_parts():
    with psycopg.connect(URL) as con, con.cursor(name="parts") as cursor:
        cursor.itersize = 1000
        cursor.execute("SELECT range FROM range(100000)")
        assert sum(row[0] for row in cursor) == 4_999_950_000


def test_a_pipeline_is_one_transaction_and_stops_at_its_error(con, table):
    with con.pipeline():
        first = con.execute(f"INSERT INTO {table}(id) VALUES (1) RETURNING id")
        second = con.execute(f"SELECT count(*) FROM {table}")
        assert (first.fetchone(), second.fetchone()) == ((1,), (1,))
    with pytest.raises(psycopg.errors.UndefinedColumn), con.pipeline():
        con.execute(f"INSERT INTO {table}(id) VALUES (2)")
        con.execute("SELECT nope")
        con.execute(f"INSERT INTO {table}(id) VALUES (3)")
    assert con.execute(f"SELECT count(*) FROM {table}").fetchone() == (1,)


def test_cancel(con):
    timer = threading.Timer(0.2, con.cancel_safe)
    timer.start()
    begun = time.monotonic()
    with pytest.raises(psycopg.errors.QueryCanceled):
        con.execute(LONG)
    assert time.monotonic() - begun < 5
    assert con.execute("SELECT 1").fetchone() == (1,)


def test_a_cancel_that_comes_too_late_hits_nothing(con):
    for _ in range(20):
        con.execute("SELECT 1")
        con.cancel_safe()
    assert con.execute("SELECT count(*) FROM range(1000000)").fetchone() == (1_000_000,)


def test_temporary_tables_are_the_sessions_own(con):
    con.execute("CREATE TEMP TABLE mine AS SELECT 1 AS x")
    with psycopg.connect(URL, autocommit=True) as other, pytest.raises(psycopg.errors.UndefinedTable):
        other.execute("SELECT * FROM mine")
    con.execute("DISCARD ALL")
    with pytest.raises(psycopg.errors.UndefinedTable):
        con.execute("SELECT * FROM mine")


def test_asyncpg():
    async def main():
        con = await asyncpg.connect(URL)
        row = await con.fetchrow("SELECT 1 AS a, 'x' AS b, DATE '2024-02-29' AS c, 1.50::DECIMAL(5,2) AS d, [1, 2] AS e")
        assert tuple(row) == (1, "x", dt.date(2024, 2, 29), decimal.Decimal("1.50"), [1, 2])
        await con.execute("CREATE OR REPLACE TABLE by_asyncpg (i INT, t TIMESTAMPTZ, j JSON)")
        now = dt.datetime(2024, 1, 2, 3, 4, 5, 678901, tzinfo=dt.timezone.utc)
        await con.executemany("INSERT INTO by_asyncpg VALUES ($1, $2, $3)", [(i, now, '{"a": 1}') for i in range(10)])
        assert tuple(await con.fetchrow("SELECT * FROM by_asyncpg WHERE i = $1", 3)) == (3, now, '{"a": 1}')
        assert await con.fetchval("SELECT count(*) FROM by_asyncpg WHERE i = ANY($1::int[])", [1, 2, 99]) == 2
        async with con.transaction():
            assert len([row async for row in con.cursor("SELECT * FROM range(1000)", prefetch=100)]) == 1000
        with pytest.raises(asyncpg.ReadOnlySQLTransactionError):
            async with con.transaction(isolation="repeatable_read", readonly=True):
                await con.execute("INSERT INTO by_asyncpg(i) VALUES (1)")
        # Which columns there are hangs on the values of parameters.
        prepared = await con.prepare("SELECT json_build_object($1::text, $2::int, $3::text, i) AS made FROM by_asyncpg ORDER BY i")
        assert [column.name for column in prepared.get_attributes()] == ["made"]
        assert json.loads(await prepared.fetchval("k", 7, "i")) == {"k": 7, "i": 0}
        await con.execute("CREATE OR REPLACE TABLE changing AS SELECT 1 AS a")
        prepared = await con.prepare("SELECT * FROM changing")
        assert await prepared.fetchval() == 1
        await con.execute("CREATE OR REPLACE TABLE changing AS SELECT 'x' AS a")
        with pytest.raises(asyncpg.InvalidCachedStatementError):
            await prepared.fetchval()
        await con.close()
        async with asyncpg.create_pool(URL, min_size=2, max_size=4) as pool:
            numbers = await asyncio.gather(*(pool.fetchval("SELECT $1::int", i) for i in range(50)))
            assert numbers == list(range(50))

    asyncio.run(main())


def test_copy_in_and_out_by_psycopg(con, table):
    rows = [(i, f"row\t{i}\\" if i % 7 else None, dt.datetime(2026, 1, 1, tzinfo=dt.UTC) + dt.timedelta(hours=i)) for i in range(20_000)]
    with con.cursor() as cursor:
        for binary in ["", " (FORMAT binary)"]:
            cursor.execute(f"DELETE FROM {table}")
            with cursor.copy(f"COPY {table} FROM STDIN{binary}") as copy:
                copy.set_types(["int4", "text", "timestamptz"])
                for row in rows:
                    copy.write_row(row)
            assert cursor.rowcount == len(rows)
            assert cursor.execute(f"SELECT * FROM {table} ORDER BY id").fetchall() == rows
            with cursor.copy(f"COPY (FROM {table} ORDER BY id) TO STDOUT{binary}") as copy:
                copy.set_types(["int4", "text", "timestamptz"])
                assert list(copy.rows()) == rows
        # Nothing of a COPY that fails stays, and the connection does.
        for data, error in [("1\tx\tnever\n", psycopg.errors.InvalidDatetimeFormat), ("1\tx\n", psycopg.errors.BadCopyFileFormat)]:
            with pytest.raises(error), cursor.copy(f"COPY {table} FROM STDIN") as copy:
                copy.write("-1\tfine\t\\N\n" * 3 + data)
        with pytest.raises(ZeroDivisionError), cursor.copy(f"COPY {table} FROM STDIN") as copy:
            copy.write("-1\tfine\t\\N\n")
            raise ZeroDivisionError
        with pytest.raises(psycopg.errors.UniqueViolation), cursor.copy(f"COPY {table} FROM STDIN") as copy:
            copy.write("".join(f"{i}\tagain\t\\N\n" for i in range(1000)))
        assert cursor.execute(f"SELECT count(*) FROM {table} WHERE id < 0").fetchone() == (0,)


def test_copy_is_part_of_its_transaction(con, table):
    with pytest.raises(RuntimeError), con.transaction():
        with con.cursor().copy(f"COPY {table} FROM STDIN") as copy:
            copy.write("1\tone\t\\N\n")
        assert con.execute(f"SELECT count(*) FROM {table}").fetchone() == (1,)
        raise RuntimeError
    assert con.execute(f"SELECT count(*) FROM {table}").fetchone() == (0,)


def test_copy_by_asyncpg(table):
    async def run():
        connection = await asyncpg.connect(URL)
        rows = [(i, f"row {i}", None) for i in range(5000)]
        assert await connection.copy_records_to_table(table, records=rows) == "COPY 5000"
        assert await connection.fetchval(f"SELECT sum(id) FROM {table}") == sum(range(5000))
        parts = []

        async def take(part):
            parts.append(part)

        assert await connection.copy_from_query(f"SELECT id FROM {table} WHERE id < 3 ORDER BY id", output=take) == "COPY 3"
        assert b"".join(parts) == b"0\n1\n2\n"
        await connection.close()

    asyncio.run(run())


def test_a_copy_is_cancelled(con, table):
    con.execute(f"INSERT INTO {table} (id, v) SELECT i, 'x' FROM range(1000) r(i)")
    threading.Timer(0.3, con.cancel).start()
    with pytest.raises(psycopg.errors.QueryCanceled), con.cursor().copy(f"COPY ({LONG}) TO STDOUT") as copy:
        list(copy)
    threading.Timer(0.3, con.cancel).start()
    with pytest.raises(psycopg.errors.QueryCanceled), con.cursor().copy(f"COPY {table} FROM STDIN") as copy:
        # It hears of it at its end.
        for i in range(1000, 1700):
            copy.write(f"{i}\ty\t\\N\n")
            time.sleep(0.001)
    assert con.execute(f"SELECT count(*) FROM {table}").fetchone() == (1000,)


def test_rows_without_any_value_are_rows(con):
    assert con.execute("SELECT NULL FROM range(3)").fetchall() == [(None,)] * 3
    assert con.execute("SELECT NULL, NULL").fetchall() == [(None, None)]


def test_a_list_is_compared_with_its_own_kind(con, table):
    con.execute(f"CREATE TABLE own_{table} AS SELECT i, 'row ' || i AS s, DATE '2024-01-01' + i::INTEGER AS d FROM range(5) r(i)")
    for column, text in [("i", "{1,3}"), ("s", '{"row 1","row 3"}'), ("d", "{2024-01-02,2024-01-04}")]:
        # As drivers send it that do not know its type.
        found = con.execute(f"SELECT i FROM own_{table} WHERE {column} = ANY(%s) ORDER BY 1", [text]).fetchall()
        assert found == [(1,), (3,)], column
    assert con.execute(f"SELECT count(*) FROM own_{table} WHERE i <> ALL(%s)", ["{1,3}"]).fetchone() == (3,)


def test_the_isolation_level_is_what_was_asked_for(con):
    for level in ["serializable", "repeatable read", "read committed", "read uncommitted"]:
        con.execute(f"BEGIN ISOLATION LEVEL {level}")
        assert con.execute("SHOW transaction_isolation").fetchone() == (level,)
        con.execute("ROLLBACK")


def test_two_new_rows_of_one_key_are_a_violation(con, table):
    con.execute(f"CREATE TABLE own_{table} (i INTEGER PRIMARY KEY)")
    con.execute("BEGIN")
    con.execute(f"INSERT INTO own_{table} VALUES (1)")
    with pytest.raises(psycopg.errors.UniqueViolation):
        con.execute(f"INSERT INTO own_{table} VALUES (1)")
    con.execute("ROLLBACK")


def test_a_value_is_calculated_with_as_what_it_is_calculated_with(con, table):
    con.execute(f"CREATE TABLE own_{table} AS SELECT 1 AS i, 1.5::DOUBLE AS x, 2.50::DECIMAL(10,2) AS n, TIMESTAMP '2024-01-01' AS t")
    ask = lambda sql, value: con.execute(f"SELECT {sql} FROM own_{table}", [value]).fetchone()[0]
    assert ask("i + %s", "2") == 3
    assert ask("%s * x", "0.5") == 0.75
    assert str(ask("n - %s", "0.25")) == "2.25"
    assert str(ask("t + %s", "1 day")) == "2024-01-02 00:00:00"
    assert con.execute("SELECT count(*) FROM generate_series(1, %s)", ["5"]).fetchone() == (5,)
    con.execute(f"UPDATE own_{table} SET n = n + %s", ["1.00"])
    assert str(con.execute(f"SELECT n FROM own_{table}").fetchone()[0]) == "3.50"
