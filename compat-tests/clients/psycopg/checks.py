"""psycopg 3: the extended protocol, in text and in binary."""

import asyncio
import datetime as dt
import decimal
import ipaddress
import threading
import uuid

import psycopg
from psycopg import sql
from psycopg.rows import class_row, dict_row
from psycopg.types import TypeInfo
from psycopg.types.enum import EnumInfo, register_enum
from psycopg.types.json import Json, Jsonb

from comparison import add, check, main, state

LONG = "SELECT count(*) FROM generate_series(1, 100000000) a, generate_series(1, 100000) b"
VALUES = [
    None,
    True,
    1,
    2**40,
    1.5,
    decimal.Decimal("12.340"),
    "é'\\%",
    b"\x00\xff",
    dt.date(2024, 2, 29),
    dt.time(1, 2, 3, 4),
    dt.datetime(2024, 2, 29, 1, 2, 3, 4),
    dt.datetime(2024, 2, 29, tzinfo=dt.timezone.utc),
    dt.timedelta(days=3, seconds=5),
    uuid.UUID(int=5),
    [1, 2, 3],
    ["a", None, 'b"c'],
    [1.5],
    [dt.date(2024, 1, 1)],
]


def connect(url, **options):
    return psycopg.connect(url, autocommit=True, **options)


@check
def connects(url):
    with connect(url, application_name="check") as con:
        info = con.info
        names = [
            "server_encoding",
            "client_encoding",
            "DateStyle",
            "IntervalStyle",
            "TimeZone",
            "integer_datetimes",
            "standard_conforming_strings",
            "application_name",
            "is_superuser",
            "session_authorization",
            "in_hot_standby",
            "default_transaction_read_only",
        ]
        return (
            info.dbname,
            info.user,
            info.server_version >= 150000,
            info.status,
            {n: info.parameter_status(n) for n in names},
        )


def in_text_and_binary(function):
    """Makes a function of a URL and a format two checks."""
    name = function.__name__.replace("_", " ")
    add(f"{name} in text", lambda url: function(url, False))
    add(f"{name} in binary", lambda url: function(url, True))


@in_text_and_binary
def reads_all_types(url, binary):
    with connect(url) as con:
        return (
            con.cursor(binary=binary)
            .execute("SELECT * FROM everything WHERE r8 IS DISTINCT FROM 'NaN' ORDER BY id")
            .fetchall()
        )


@in_text_and_binary
def describes_all_types(url, binary):
    with connect(url) as con:
        cursor = con.cursor(binary=binary).execute(
            "SELECT id, b, i2, i4, i8, r4, r8, n, t, d, ti, ts, tz, iv, u, bin, js, ia, ta FROM everything"
        )
        return [
            (c.name, c.type_code, c.type_display, c.precision, c.scale, c.internal_size) for c in cursor.description
        ]


@in_text_and_binary
def passes_values_of_every_type(url, binary):
    with connect(url) as con:
        place = "%b" if binary else "%t"
        return [con.cursor(binary=binary).execute(f"SELECT {place} AS v", [value]).fetchall() for value in VALUES]


@in_text_and_binary
def casts_values(url, binary):
    with connect(url) as con:
        types = ["int2", "int4", "int8", "float4", "float8", "numeric(10,3)", "text", "varchar", "numeric"]
        return [con.cursor(binary=binary).execute(f"SELECT %s::{name} AS v", [7]).fetchall() for name in types]


@in_text_and_binary
def sends_json(url, binary):
    with connect(url) as con:
        return [
            con.cursor(binary=binary).execute(f"SELECT %s::{name} AS v", [wrap({"a": [1, None]})]).fetchall()
            for name, wrap in [("json", Json), ("jsonb", Jsonb)]
        ]


@in_text_and_binary
def special_values(url, binary):
    with connect(url) as con:
        statement = """SELECT 'NaN'::float8 = 'NaN'::float8, 'Infinity'::float8, '-Infinity'::float4, 'NaN'::float8::text, 1e300::float8,
            0.1::float4, 1e-7::float8, 'infinity'::timestamp::text, '0044-03-15 BC'::date::text, '24:00:00'::time::text, -0.0::float8"""
        return con.cursor(binary=binary).execute(statement).fetchall()


@in_text_and_binary
def reads_a_server_cursor(url, binary):
    with psycopg.connect(url) as con, con.cursor("named", binary=binary) as cursor:
        cursor.itersize = 100
        cursor.execute("SELECT i, i::text FROM generate_series(1, 1000) AS t(i)")
        return cursor.fetchone(), cursor.fetchmany(2), len([row for row in cursor])


@in_text_and_binary
def copies_in_and_out(url, binary):
    form = "(FORMAT binary)" if binary else "(FORMAT text)"
    types = ["int4", "text", "numeric", "timestamp", "float8", "bool", "date", "bytea", "uuid"]
    row = (
        1,
        "tab\t\\ é",
        decimal.Decimal("1.50"),
        dt.datetime(2024, 2, 29, 1, 2, 3, 4),
        1.5,
        True,
        dt.date(2024, 2, 29),
        b"\x00\xff",
        uuid.UUID(int=5),
    )
    with connect(url) as con, con.cursor() as cursor:
        name = f"copied_{binary}"
        cursor.execute(
            f"CREATE TABLE {name} (i int, t text, n numeric(10,2), ts timestamp, f float8, b bool, d date, by_ bytea, u uuid)"
        )
        with cursor.copy(f"COPY {name} FROM STDIN {form}") as copy:
            copy.set_types(types)
            for _ in range(3):
                copy.write_row(row)
            copy.write_row([None] * 9)
        count = cursor.rowcount
        with cursor.copy(f"COPY {name} TO STDOUT {form}") as copy:
            copy.set_types(types)
            return count, list(copy.rows())


@check
def prepares_after_five_runs(url):
    with connect(url) as con:
        found = [con.execute("SELECT name FROM customers WHERE id = %s", [i % 3 + 1]).fetchall() for i in range(12)]
        statement = "SELECT count(*), max(statement) FROM pg_prepared_statements WHERE NOT from_sql"
        return found, con.execute(statement, prepare=False).fetchall()


@check
def prepared_statements_survive_ddl(url):
    with connect(url) as con:
        con.execute("CREATE TABLE altered (i integer)")
        con.execute("INSERT INTO altered VALUES (1)")
        before = con.execute("SELECT i FROM altered WHERE i = %s", [1], prepare=True).fetchall()
        con.execute("ALTER TABLE altered ADD COLUMN t text")
        after = con.execute("SELECT i FROM altered WHERE i = %s", [1], prepare=True).fetchall()
        return before, after


@check
def deallocates_all(url):
    with connect(url) as con:
        con.execute("SELECT %s", [1], prepare=True)
        con.execute("DEALLOCATE ALL")
        return con.execute("SELECT %s", [2], prepare=True).fetchall()


@check
def pipelines(url):
    with connect(url) as con:
        with con.pipeline():
            con.execute("CREATE TABLE piped (i integer)")
            cursors = [con.execute("INSERT INTO piped VALUES (%s) RETURNING i", [i]) for i in range(5)]
            last = con.execute("SELECT count(*) FROM piped")
            return [cursor.fetchone() for cursor in cursors], last.fetchone()


@check
def pipelines_with_an_error_undo_what_was_before_it(url):
    with connect(url) as con:
        con.execute("CREATE TABLE half (i integer)")
        try:
            with con.pipeline():
                con.execute("INSERT INTO half VALUES (1)")
                con.execute("INSERT INTO half VALUES ('x')")
                con.execute("INSERT INTO half VALUES (3)")
            failed = None
        except psycopg.Error as error:
            failed = error.sqlstate
        return failed, con.execute("SELECT count(*) FROM half").fetchall()


@check
def pipelines_hold_a_transaction(url):
    with psycopg.connect(url) as con:
        with con.pipeline(), con.transaction():
            con.execute("CREATE TABLE intact (i integer)")
            con.execute("INSERT INTO intact VALUES (1)")
        return con.execute("SELECT count(*) FROM intact").fetchall()


@check
def executes_many_returning(url):
    with connect(url) as con, con.cursor() as cursor:
        cursor.execute("CREATE TABLE many (i integer, t text)")
        cursor.executemany(
            "INSERT INTO many VALUES (%s, %s) RETURNING i", [(i, str(i)) for i in range(5)], returning=True
        )
        found = [cursor.fetchone()]
        while cursor.nextset():
            found.append(cursor.fetchone())
        cursor.executemany("INSERT INTO many VALUES (%s, %s)", [(i, None) for i in range(500)])
        return found, cursor.rowcount, cursor.execute("SELECT count(*), count(t) FROM many").fetchall()


@check
def several_statements_have_several_results(url):
    with connect(url) as con, con.cursor() as cursor:
        cursor.execute("SELECT 1 AS a; SELECT 2 AS b, 3 AS c; SELECT count(*) FROM customers")
        found = [cursor.fetchall()]
        while cursor.nextset():
            found.append(cursor.fetchall())
        return found


@check
def nested_transactions(url):
    with connect(url) as con:
        con.execute("CREATE TABLE nested (i integer)")
        with con.transaction():
            con.execute("INSERT INTO nested VALUES (1)")
            with con.transaction():
                con.execute("INSERT INTO nested VALUES (2)")
        try:
            with con.transaction():
                con.execute("INSERT INTO nested VALUES (3)")
                raise KeyError
        except KeyError:
            pass
        return con.execute("SELECT * FROM nested ORDER BY i").fetchall()


@check
def nested_transactions_that_fail_inside(url):
    with connect(url) as con:
        con.execute("CREATE TABLE undone (i integer)")
        with con.transaction():
            con.execute("INSERT INTO undone VALUES (1)")
            try:
                with con.transaction():
                    con.execute("INSERT INTO undone VALUES (2)")
                    raise KeyError
            except KeyError:
                pass
        return con.execute("SELECT * FROM undone").fetchall()


@check
def transaction_settings(url):
    with psycopg.connect(url) as con:
        con.isolation_level = psycopg.IsolationLevel.REPEATABLE_READ
        con.read_only = True
        con.deferrable = False
        level = con.execute("SHOW transaction_isolation").fetchall()
        failed = state(con.execute, "CREATE TABLE never (i integer)")
        con.rollback()
        return level, failed


@check
def row_factories(url):
    class Customer:
        def __init__(self, id, name):
            self.seen = (id, name)

    with connect(url) as con:
        return (
            con.cursor(row_factory=dict_row).execute("SELECT * FROM active_customers ORDER BY id").fetchall(),
            [
                c.seen
                for c in con.cursor(row_factory=class_row(Customer)).execute(
                    "SELECT * FROM active_customers ORDER BY id"
                )
            ],
        )


@check
def streams_rows(url):
    with connect(url) as con:
        plain = sum(row[0] for row in con.cursor().stream("SELECT i FROM generate_series(1, %s) AS t(i)", [10000]))
        return plain, sum(
            row[0] for row in con.cursor().stream("SELECT i FROM generate_series(1, 10000) AS t(i)", size=100)
        )


@check
def scrolls_a_cursor(url):
    with psycopg.connect(url) as con, con.cursor("scrolled", scrollable=True) as cursor:
        cursor.execute("SELECT i FROM generate_series(1, 100) AS t(i)")
        first = cursor.fetchmany(3)
        cursor.scroll(-2)
        return first, cursor.fetchone()


@check
def cursors_with_parameters(url):
    with psycopg.connect(url) as con, con.cursor("given") as cursor:
        cursor.execute("SELECT i FROM generate_series(1, 100) AS t(i) WHERE i > %s", [95])
        return cursor.fetchall(), [(c.name, c.type_code) for c in cursor.description]


@check
def client_cursors(url):
    with connect(url, cursor_factory=psycopg.ClientCursor) as con:
        return [con.execute("SELECT %s AS v", [value]).fetchall() for value in VALUES]


@check
def finds_types_by_name(url):
    with connect(url) as con:
        found = [
            TypeInfo.fetch(con, name) for name in ["int4", "text", "numeric", "timestamptz", "uuid", "json", "nothing"]
        ]
        return [info and (info.name, info.oid, info.array_oid, info.regtype) for info in found]


@check
def registers_an_enum(url):
    with connect(url) as con:
        info = EnumInfo.fetch(con, "mood")
        register_enum(info, con)
        found = con.execute("SELECT feeling FROM customers ORDER BY id").fetchall()
        sent = con.execute("SELECT id FROM customers WHERE feeling = %s", [info.enum.happy]).fetchall()
        return info.labels, [row[0].name for row in found], sent


@check
def addresses_are_values(url):
    with connect(url) as con:
        return con.execute("SELECT %s AS v", [ipaddress.ip_address("10.0.0.1")]).fetchall()


@check
def ranges_of_parameters_in_any_and_limit(url):
    with connect(url) as con:
        return (
            con.execute("SELECT id FROM customers WHERE id = ANY(%s) ORDER BY id", [[1, 3]]).fetchall(),
            con.execute(
                "SELECT id FROM customers WHERE name = ANY(%s) ORDER BY id LIMIT %s OFFSET %s", [["Ada", "Bob"], 1, 1]
            ).fetchall(),
            con.execute(
                "SELECT id FROM customers WHERE (%s::int IS NULL OR id = %s) ORDER BY id", [None, None]
            ).fetchall(),
            con.execute(
                "SELECT count(*) FROM orders WHERE placed BETWEEN %s AND %s",
                [dt.datetime(2024, 1, 1), dt.datetime(2025, 1, 1)],
            ).fetchall(),
        )


@check
def parameters_of_writes(url):
    with connect(url) as con:
        con.execute(
            "CREATE TABLE written (id int, d date, ts timestamptz, n numeric(10,2), a int[], j json, b bytea, u uuid, f float8)"
        )
        row = [
            1,
            dt.date(2024, 2, 29),
            dt.datetime(2024, 2, 29, tzinfo=dt.timezone.utc),
            decimal.Decimal("1.5"),
            [1, 2],
            Json([1]),
            b"\x00",
            uuid.UUID(int=1),
            1,
        ]
        con.execute("INSERT INTO written VALUES (%s, %s, %s, %s, %s, %s, %s, %s, %s)", row)
        con.execute(
            "UPDATE written SET n = n + %s, d = d + %s, f = %s WHERE id = %s", [decimal.Decimal("0.25"), 1, 2.5, 1]
        )
        return con.execute("SELECT * FROM written").fetchall()


@check
def untyped_strings_take_the_columns_type(url):
    with connect(url) as con:
        return (
            con.execute("SELECT count(*) FROM orders WHERE placed > %s", ["2024-03-01"]).fetchall(),
            con.execute("SELECT count(*) FROM customers WHERE id = %s", ["1"]).fetchall(),
            con.execute("SELECT count(*) FROM customers WHERE feeling = %s", ["happy"]).fetchall(),
            con.execute("SELECT count(*) FROM everything WHERE u = %s", [str(uuid.UUID(int=5))]).fetchall(),
        )


@check
def errors_have_classes_and_details(url):
    seen = []
    with connect(url) as con:
        for statement in [
            "SELECT nothing",
            "SELECT * FROM nothing",
            "SELEC",
            "SELECT 1/0",
            "INSERT INTO customers (id, name) VALUES (1, 'x')",
            "INSERT INTO customers (id, name) VALUES (20, NULL)",
            "INSERT INTO orders (id, customer_id) VALUES (9, 99)",
        ]:
            try:
                con.execute(statement)
            except psycopg.Error as error:
                seen.append(
                    (
                        type(error).__name__,
                        error.sqlstate,
                        error.diag.severity_nonlocalized,
                        error.diag.statement_position,
                    )
                )
    return seen


@check
def cancels(url):
    with connect(url) as con:
        threading.Timer(0.5, con.cancel_safe).start()
        return state(con.execute, LONG), con.execute("SELECT 1").fetchall()


@check
def asynchronous(url):
    async def run():
        async with await psycopg.AsyncConnection.connect(url, autocommit=True) as con:
            cursor = await con.execute("SELECT id, name FROM customers WHERE id > %s ORDER BY id", [1])
            found = await cursor.fetchall()
            try:
                await asyncio.wait_for(con.execute(LONG), 0.5)
            except asyncio.TimeoutError:
                found.append("cancelled")
            return found, await (await con.execute("SELECT 1")).fetchall()

    return asyncio.run(run())


@check
def notifications(url):
    with connect(url) as con:
        con.execute("LISTEN channel")
        con.execute("NOTIFY channel, 'hello'")
        return [(n.channel, n.payload) for n in con.notifies(timeout=1, stop_after=1)]


@check
def composes_statements(url):
    with connect(url) as con:
        statement = sql.SQL("SELECT {} FROM {} WHERE {} = {} ORDER BY 1").format(
            sql.Identifier("name"), sql.Identifier("public", "customers"), sql.Identifier("feeling"), sql.Literal("ok")
        )
        return statement.as_string(con), con.execute(statement).fetchall()


main()
