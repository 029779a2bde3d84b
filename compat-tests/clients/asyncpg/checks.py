"""asyncpg: everything binary, types looked up in the catalog, prepared statements throughout."""

import asyncio
import datetime as dt
import decimal
import io
import uuid

import asyncpg

from comparison import add, main, sqlstate

LONG = "SELECT count(*) FROM generate_series(1, 100000000) a, generate_series(1, 100000) b"


def check(function):
    """Makes an asynchronous function of a connection a check."""

    def run(url):
        async def connected():
            con = await asyncpg.connect(url)
            try:
                return await function(con)
            finally:
                con.terminate()

        return asyncio.run(connected())

    add(function.__name__.replace("_", " "), run)
    return function


async def state(awaitable):
    try:
        await awaitable
    except asyncpg.PostgresError as error:
        return sqlstate(error)
    return "no error"


def plain(records):
    return [tuple(record.items()) for record in records]


@check
async def connects(con):
    settings = con.get_settings()
    return con.get_server_version().major >= 15, settings.server_encoding, settings.TimeZone, settings.is_superuser


@check
async def reads_all_types(con):
    return plain(await con.fetch("SELECT * FROM everything WHERE r8 IS DISTINCT FROM 'NaN' ORDER BY id"))


@check
async def passes_values_of_every_type(con):
    values = {
        "boolean": True,
        "smallint": 7,
        "integer": 7,
        "bigint": 2**40,
        "real": 1.5,
        "double precision": 0.1,
        "numeric": decimal.Decimal("12.340"),
        "text": "é'\\",
        "varchar": "x",
        "bytea": b"\x00\xff",
        "date": dt.date(2024, 2, 29),
        "time": dt.time(1, 2, 3, 4),
        "timestamp": dt.datetime(2024, 2, 29, 1, 2, 3, 4),
        "uuid": uuid.UUID(int=5),
        "json": '{"a": 1}',
        "timestamptz": dt.datetime(2024, 2, 29, tzinfo=dt.timezone.utc),
        "interval": dt.timedelta(days=3, seconds=5),
        "integer[]": [1, None, 3],
        "text[]": ["a", None],
        "bigint[]": [[1, 2], [3, 4]],
        "float8[]": [0.5],
        "uuid[]": [uuid.UUID(int=5)],
        "date[]": [dt.date(2024, 2, 29)],
        "timestamptz[]": [dt.datetime(2024, 2, 29, tzinfo=dt.timezone.utc)],
        "bool[]": [True, False],
    }
    seen = {}
    for name, value in values.items():
        try:
            seen[name] = await con.fetchval(f"SELECT $1::{name} AS v", value), await con.fetchval(
                f"SELECT $1::{name} AS v", None
            )
        except Exception as error:
            seen[name] = f"{type(error).__name__}: {error}"
    return seen


@check
async def knows_parameters_and_columns_of_statements(con):
    statements = [
        "SELECT * FROM customers WHERE id = $1 AND name LIKE $2",
        "SELECT id FROM orders WHERE placed > $1 AND total BETWEEN $2 AND $3",
        "INSERT INTO customers (id, name, email, balance, since, active) VALUES ($1, $2, $3, $4, $5, $6)",
        "UPDATE orders SET note = $2, total = total + $3 WHERE id = $1",
        "DELETE FROM order_lines WHERE order_id = $1 AND price > $2",
        "SELECT $1::int + $2",
        "SELECT count(*), sum(quantity), avg(price), max(product) FROM order_lines LIMIT $1 OFFSET $2",
        "SELECT id FROM customers WHERE id = ANY($1)",
        "SELECT id FROM customers WHERE id IN ($1, $2)",
        "SELECT coalesce(name, $1), CASE WHEN active THEN $2 ELSE 'x' END FROM customers",
        "SELECT placed + $1 FROM orders",
        "SELECT $1 || name FROM customers",
        "SELECT upper($1)",
    ]
    seen = []
    for statement in statements:
        try:
            prepared = await con.prepare(statement)
            seen.append(
                (
                    statement,
                    [p.name for p in prepared.get_parameters()],
                    [(a.name, a.type.name) for a in prepared.get_attributes()],
                )
            )
        except asyncpg.PostgresError as error:
            seen.append((statement, sqlstate(error)))
    return seen


@check
async def runs_a_prepared_statement_again(con):
    prepared = await con.prepare("SELECT name FROM customers WHERE id = $1")
    return [await prepared.fetchval(i) for i in (1, 2, 3, 4)], prepared.get_statusmsg()


@check
async def reads_a_cursor(con):
    async with con.transaction():
        rows = [row[0] async for row in con.cursor("SELECT i::int FROM generate_series(1, 500) AS t(i)", prefetch=100)]
        cursor = await con.cursor("SELECT i::int FROM generate_series(1, 500) AS t(i)")
        await cursor.forward(10)
        return sum(rows), await cursor.fetchrow(), plain(await cursor.fetch(2))


@check
async def updates_while_it_reads_a_cursor(con):
    await con.execute("CREATE TABLE looped AS SELECT i::int AS i, 0 AS n FROM generate_series(1, 100) AS t(i)")
    async with con.transaction():
        async for row in con.cursor("SELECT i FROM looped ORDER BY i", prefetch=10):
            if row[0] % 10 == 0:
                await con.execute("UPDATE looped SET n = $1 WHERE i = $1", row[0])
    return await con.fetchval("SELECT sum(n)::bigint FROM looped")


@check
async def copies_records_in(con):
    await con.execute(
        "CREATE TABLE copied (i integer, t text, n numeric(10,2), ts timestamptz, d date, f float8, b boolean, u uuid)"
    )
    row = (
        1,
        "é\t",
        decimal.Decimal("1.50"),
        dt.datetime(2024, 2, 29, tzinfo=dt.timezone.utc),
        dt.date(2024, 2, 29),
        0.5,
        True,
        uuid.UUID(int=5),
    )
    status = await con.copy_records_to_table("copied", records=[row, (2,) + (None,) * 7] * 100)
    return (
        status,
        plain(await con.fetch("SELECT DISTINCT * FROM copied ORDER BY i")),
        await con.fetchval("SELECT count(*) FROM copied"),
    )


@check
async def copies_out(con):
    table, query = io.BytesIO(), io.BytesIO()
    first = await con.copy_from_table("customers", output=table, columns=["id", "name"], format="csv", header=True)
    second = await con.copy_from_query("SELECT id FROM customers WHERE id > $1 ORDER BY id", 1, output=query)
    return first, table.getvalue(), second, query.getvalue()


@check
async def copies_a_file_in(con):
    await con.execute("CREATE TABLE filed (i integer, t text)")
    status = await con.copy_to_table("filed", source=io.BytesIO(b"i,t\n1,one\n2,\n"), format="csv", header=True)
    return status, plain(await con.fetch("SELECT * FROM filed ORDER BY i"))


@check
async def executes_many(con):
    await con.execute("CREATE TABLE many (i integer PRIMARY KEY, t text)")
    await con.executemany("INSERT INTO many VALUES ($1, $2)", [(i, str(i)) for i in range(500)])
    failed = await state(con.executemany("INSERT INTO many VALUES ($1, $2)", [(1000, "x"), (1, "y")]))
    return failed, plain(await con.fetch("SELECT count(*), max(i) FROM many"))


@check
async def fetches_many(con):
    await con.execute("CREATE TABLE given (i integer, t text)")
    return plain(await con.fetchmany("INSERT INTO given VALUES ($1, $2) RETURNING i, t", [(1, "a"), (2, "b")]))


@check
async def executes_a_script(con):
    status = await con.execute(
        "CREATE TABLE scripted (i integer); INSERT INTO scripted VALUES (1), (2); SELECT * FROM scripted"
    )
    return status, await con.fetchval("SELECT count(*) FROM scripted")


@check
async def transactions(con):
    await con.execute("CREATE TABLE kept (i integer)")
    async with con.transaction():
        await con.execute("INSERT INTO kept VALUES (1)")
    try:
        async with con.transaction():
            await con.execute("INSERT INTO kept VALUES (2)")
            raise KeyError
    except KeyError:
        pass
    levels = []
    for level in ["read_committed", "repeatable_read", "serializable"]:
        async with con.transaction(isolation=level):
            levels.append(await con.fetchval("SHOW transaction_isolation"))
    async with con.transaction(isolation="serializable", readonly=True, deferrable=True):
        levels.append(await con.fetchval("SELECT count(*) FROM kept"))
    return levels


@check
async def nested_transactions(con):
    await con.execute("CREATE TABLE nested (i integer)")
    async with con.transaction():
        await con.execute("INSERT INTO nested VALUES (1)")
        async with con.transaction():
            await con.execute("INSERT INTO nested VALUES (2)")
    return await con.fetchval("SELECT count(*) FROM nested")


@check
async def nested_transactions_that_fail_inside(con):
    async with con.transaction():
        failed = None
        try:
            async with con.transaction():
                await con.execute("SELECT nothing")
        except asyncpg.UndefinedColumnError as error:
            failed = error.sqlstate
        return failed, await con.fetchval("SELECT 1")


@check
async def looks_up_an_enum(con):
    kind = await con.fetchrow("SELECT feeling FROM customers WHERE id = $1", 1)
    prepared = await con.prepare("SELECT id FROM customers WHERE feeling = $1")
    parameter = prepared.get_parameters()[0]
    return kind[0], parameter.name, parameter.kind, plain(await prepared.fetch("sad"))


@check
async def reads_an_array_of_enums(con):
    return await con.fetchval("SELECT array_agg(feeling ORDER BY id) FROM customers")


@check
async def reads_composites(con):
    return await con.fetchval("SELECT ROW(1, 'a'::text, NULL::int)")


@check
async def sets_a_codec(con):
    import json

    await con.set_type_codec("json", encoder=json.dumps, decoder=json.loads, schema="pg_catalog")
    return await con.fetchval("SELECT $1::json", {"a": [1]}), await con.fetchval(
        "SELECT js FROM everything WHERE id = 1"
    )


@check
async def sets_a_codec_of_an_enum(con):
    await con.set_type_codec("mood", encoder=str, decoder=str.upper, format="text")
    return await con.fetchval("SELECT feeling FROM customers WHERE id = 1")


@check
async def introspects_what_it_does_not_know(con):
    return [
        await con.fetchval("SELECT 'pg_class'::regclass::text"),
        await con.fetchval("SELECT 'int4'::regtype"),
        await con.fetchval("SELECT 5::oid"),
        await con.fetchval("SELECT 'n'::name"),
        await con.fetchval("SELECT 'c'::\"char\""),
    ]


@check
async def errors_have_classes_and_details(con):
    seen = []
    for statement, values in [
        ("SELECT nothing", ()),
        ("SELECT * FROM nothing", ()),
        ("SELEC", ()),
        ("SELECT 1/$1::int", (0,)),
        ("INSERT INTO customers (id, name) VALUES ($1, 'x')", (1,)),
        ("INSERT INTO customers (id) VALUES ($1)", (30,)),
    ]:
        try:
            await con.fetch(statement, *values)
            seen.append("no error")
        except asyncpg.PostgresError as error:
            seen.append((type(error).__name__, error.sqlstate))
    return seen


@check
async def errors_name_tables_and_constraints(con):
    try:
        await con.execute("INSERT INTO customers (id, name) VALUES (1, 'x')")
    except asyncpg.PostgresError as error:
        return error.schema_name, error.table_name, error.constraint_name


@check
async def cancels_after_a_timeout(con):
    try:
        await con.fetch(LONG, timeout=0.5)
    except asyncio.TimeoutError:
        return await con.fetchval("SELECT 1")


@check
async def resets(con):
    await con.execute("SET application_name = 'check'")
    await con.reset()
    return await con.fetchval("SHOW application_name")


@check
async def survives_ddl_under_its_statements(con):
    await con.execute("CREATE TABLE altered (i integer)")
    before = plain(await con.fetch("SELECT * FROM altered"))
    await con.execute("ALTER TABLE altered ADD COLUMN t text")
    await con.execute("INSERT INTO altered VALUES (1, 'x')")
    return before, plain(await con.fetch("SELECT * FROM altered"))


@check
async def log_messages(con):
    seen = []
    con.add_log_listener(lambda _, message: seen.append((message.severity, message.sqlstate)))
    await con.execute("DROP TABLE IF EXISTS nothing")
    await asyncio.sleep(0.1)
    return seen


def pool(function):
    """Makes an asynchronous function of a pool a check."""

    def run(url):
        async def pooled():
            async with asyncpg.create_pool(url, min_size=2, max_size=4) as found:
                return await function(found)

        return asyncio.run(pooled())

    add(function.__name__.replace("_", " "), run)
    return function


@pool
async def a_pool_runs_side_by_side(found):
    return sorted(await asyncio.gather(*(found.fetchval("SELECT $1::int", i) for i in range(20))))


@pool
async def a_pool_forgets_what_a_session_has_set(found):
    seen = []
    for _ in range(6):
        async with found.acquire() as con:
            seen.append(await con.fetchval("SHOW search_path"))
            await con.execute("SET search_path TO archive")
    return seen


@pool
async def a_pool_rolls_back_what_is_open(found):
    async with found.acquire() as con:
        await con.execute("CREATE TABLE open_work (i integer)")
        transaction = con.transaction()
        await transaction.start()
        await con.execute("INSERT INTO open_work VALUES (1)")
        await transaction.rollback()
    return await found.fetchval("SELECT count(*) FROM open_work")


main()
