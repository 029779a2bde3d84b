"""psqlODBC through unixODBC: catalog calls, cursors by declare and fetch, parameters, types."""

import ctypes.util
import datetime as dt
import decimal
import os
import sys
import threading
import uuid
from contextlib import closing
from urllib.parse import urlparse

from comparison import add, check, main

DRIVERS = ["/usr/lib/x86_64-linux-gnu/odbc/psqlodbcw.so", "/usr/lib/aarch64-linux-gnu/odbc/psqlodbcw.so"]
DRIVER = next((path for path in DRIVERS if os.path.exists(path)), None)
MISSING = [
    package
    for package, there in [("odbc-postgresql", DRIVER), ("unixodbc", ctypes.util.find_library("odbc"))]
    if not there
]
LONG = "SELECT count(*) FROM generate_series(1, 100000000) a, generate_series(1, 100000) b"


def connect(url, autocommit=True, **options):
    import pyodbc

    pyodbc.pooling = False
    parts = urlparse(url)
    settings = {
        "Driver": DRIVER,
        "Servername": parts.hostname,
        "Port": parts.port,
        "Database": parts.path[1:],
        "Username": parts.username,
        "Password": parts.password,
        **options,
    }
    return closing(
        pyodbc.connect(";".join(f"{name}={value}" for name, value in settings.items()), autocommit=autocommit)
    )


def plain(cursor):
    """The names of columns and the rows, with any value of what is called an oid."""
    names = [column[0] for column in cursor.description]
    rows = [
        tuple("any" if "oid" in name.split() else value for name, value in zip(names, row)) for row in cursor.fetchall()
    ]
    return names, rows


def sqlstate(action, *values):
    try:
        action(*values)
    except Exception as error:
        return error.args[0]
    return "no error"


def query(name, statement, *values, **options):
    def run(url):
        with connect(url, **options) as con, closing(con.cursor()) as cursor:
            cursor.execute(statement, *values)
            return plain(cursor)

    add(name, run)


def catalog(name, ask):
    def run(url):
        with connect(url) as con, closing(con.cursor()) as cursor:
            return plain(ask(cursor))

    add(name, run)


catalog("SQLTables", lambda c: c.tables(schema="public"))
catalog("SQLTables of a kind", lambda c: c.tables(schema="public", tableType="VIEW"))
catalog("SQLTables by pattern", lambda c: c.tables(table="order%"))
catalog("SQLTables of a schema", lambda c: c.tables(schema="archive"))
catalog("SQLTables lists catalogs", lambda c: c.tables(catalog="%", schema="", table=""))
catalog("SQLTables lists kinds", lambda c: c.tables(catalog="", schema="", table="", tableType="%"))
for table in ["customers", "orders", "order_lines", "everything", "active_customers"]:
    catalog(f"SQLColumns of {table}", lambda c, table=table: c.columns(table=table, schema="public"))
    catalog(f"SQLPrimaryKeys of {table}", lambda c, table=table: c.primaryKeys(table, schema="public"))
    catalog(f"SQLForeignKeys of {table}", lambda c, table=table: c.foreignKeys(foreignTable=table))
    catalog(f"SQLForeignKeys to {table}", lambda c, table=table: c.foreignKeys(table=table))
    catalog(f"SQLStatistics of {table}", lambda c, table=table: c.statistics(table, schema="public"))
    catalog(f"SQLSpecialColumns of {table}", lambda c, table=table: c.rowIdColumns(table, schema="public"))
catalog("SQLGetTypeInfo", lambda c: c.getTypeInfo())
catalog("SQLProcedures", lambda c: c.procedures(schema="public"))
catalog("SQLProcedureColumns", lambda c: c.procedureColumns(schema="public"))


@check
def the_driver_is_installed(url):
    if MISSING:
        raise RuntimeError(f"install {' and '.join(MISSING)}")
    return "yes"


@check
def connects(url):
    import pyodbc

    with connect(url) as con:
        return [
            con.getinfo(kind)
            for kind in [
                pyodbc.SQL_DBMS_NAME,
                pyodbc.SQL_DATABASE_NAME,
                pyodbc.SQL_USER_NAME,
                pyodbc.SQL_IDENTIFIER_QUOTE_CHAR,
                pyodbc.SQL_MAX_COLUMN_NAME_LEN,
                pyodbc.SQL_TXN_CAPABLE,
                pyodbc.SQL_DEFAULT_TXN_ISOLATION,
            ]
        ]


query(
    "reads all types",
    "SELECT id, b, i2, i4, i8, r4, r8, n, t, d, ti, ts, u, bin, js, m FROM everything WHERE id <> 2 ORDER BY id",
)
query(
    "reads time zones, intervals and arrays as text", "SELECT tz, iv, ia, ta FROM everything WHERE id <> 2 ORDER BY id"
)
for name, options in [
    ("by declare and fetch", {"UseDeclareFetch": 1, "Fetch": 100}),
    ("at once", {"UseDeclareFetch": 0}),
]:
    query(
        f"reads many rows {name}",
        "SELECT i::int AS i, i::text AS t FROM generate_series(1, 1000) AS s(i) ORDER BY 1",
        **options,
    )
    query(
        f"parameters {name}",
        "SELECT id, name FROM customers WHERE id > ? AND name <> ? ORDER BY id",
        1,
        "Cleo",
        **options,
    )
for name, options in [("on the server", {"UseServerSidePrepare": 1}), ("in the driver", {"UseServerSidePrepare": 0})]:
    query(
        f"parameters of every type prepared {name}",
        "SELECT CAST(? AS integer) AS i, CAST(? AS bigint) AS l, CAST(? AS double precision) AS f, CAST(? AS numeric(10,2)) AS n, CAST(? AS text) AS t,"
        " CAST(? AS date) AS d, CAST(? AS timestamp) AS ts, CAST(? AS bytea) AS b, CAST(? AS boolean) AS o, CAST(? AS uuid) AS u",
        7,
        2**40,
        1.5,
        decimal.Decimal("12.34"),
        "é'\\",
        dt.date(2024, 2, 29),
        dt.datetime(2024, 2, 29, 1, 2, 3),
        b"\x00\xff",
        True,
        str(uuid.UUID(int=5)),
        **options,
    )
query(
    "escapes of ODBC",
    "SELECT {fn UCASE('a')} AS a, {d '2024-02-29'} AS d, {ts '2024-02-29 01:02:03'} AS ts, {fn LENGTH('abc')} AS l, {fn CONCAT('a', 'b')} AS c",
)
query("text as long varchar off", "SELECT name FROM customers ORDER BY id", TextAsLongVarchar=0)
query("booleans as characters off", "SELECT active FROM customers ORDER BY id", BoolsAsChar=0)
query("no rows", "SELECT * FROM order_lines WHERE 1 = 0")
query("expressions without names", "SELECT 1, 'x', count(*), now() IS NULL FROM customers")


@check
def describes_columns(url):
    with connect(url) as con, closing(con.cursor()) as cursor:
        seen = []
        for name in ["everything", "customers", "active_customers"]:
            cursor.execute(f"SELECT * FROM {name}")
            seen.append([tuple(map(str, column)) for column in cursor.description])
        return seen


@check
def writes(url):
    with connect(url) as con, closing(con.cursor()) as cursor:
        cursor.execute(
            "CREATE TABLE written (i integer, t text, n numeric(10,2), d date, ts timestamp, b bytea, f float8)"
        )
        row = (1, "é", decimal.Decimal("1.50"), dt.date(2024, 2, 29), dt.datetime(2024, 2, 29, 1, 2, 3), b"\x00", 0.5)
        counts = [cursor.execute("INSERT INTO written VALUES (?, ?, ?, ?, ?, ?, ?)", row).rowcount]
        counts.append(cursor.execute("INSERT INTO written VALUES (?, ?, ?, ?, ?, ?, ?)", (2,) + (None,) * 6).rowcount)
        counts.append(cursor.execute("UPDATE written SET t = ? WHERE i = ?", "x", 2).rowcount)
        counts.append(cursor.execute("DELETE FROM written WHERE i = 2").rowcount)
        return counts, plain(cursor.execute("SELECT * FROM written"))


for fast in (False, True):

    def many(url, fast=fast):
        with connect(url) as con, closing(con.cursor()) as cursor:
            cursor.execute(f"CREATE TABLE many_{int(fast)} (i integer, t varchar(20))")
            cursor.fast_executemany = fast
            cursor.executemany(f"INSERT INTO many_{int(fast)} VALUES (?, ?)", [(i, str(i)) for i in range(200)])
            return plain(cursor.execute(f"SELECT count(*) AS c, max(i) AS m FROM many_{int(fast)}"))

    add("executemany in arrays" if fast else "executemany", many)


@check
def transactions(url):
    with connect(url, autocommit=False) as con, closing(con.cursor()) as cursor:
        cursor.execute("CREATE TABLE kept (i integer)")
        con.commit()
        cursor.execute("INSERT INTO kept VALUES (1)")
        con.rollback()
        return plain(cursor.execute("SELECT count(*) AS c FROM kept"))


@check
def statements_fail_and_the_transaction_goes_on(url):
    with connect(url, autocommit=False, Protocol="7.4-2") as con, closing(con.cursor()) as cursor:
        cursor.execute("SELECT 1")
        failed = sqlstate(cursor.execute, "SELECT nothing")
        return failed, plain(cursor.execute("SELECT 2 AS two"))


@check
def statements_that_fail_after_writes_undo_themselves_alone(url):
    with connect(url, autocommit=False, Protocol="7.4-2") as con, closing(con.cursor()) as cursor:
        cursor.execute("CREATE TABLE partly (i integer)")
        cursor.execute("INSERT INTO partly VALUES (1)")
        failed = sqlstate(cursor.execute, "SELECT nothing")
        return failed, plain(cursor.execute("SELECT * FROM partly"))


@check
def updates_while_it_reads_by_declare_and_fetch(url):
    with connect(url, autocommit=False, UseDeclareFetch=1, Fetch=10) as con, closing(con.cursor()) as reader, closing(
        con.cursor()
    ) as writer:
        writer.execute("CREATE TABLE looped AS SELECT i::int AS i, 0 AS n FROM generate_series(1, 100) AS s(i)")
        con.commit()
        reader.execute("SELECT i FROM looped ORDER BY i")
        while row := reader.fetchone():
            writer.execute("UPDATE looped SET n = ? WHERE i = ?", row[0], row[0])
        con.commit()
        return plain(writer.execute("SELECT count(*) AS c, sum(n) AS s FROM looped WHERE i = n"))


@check
def several_results(url):
    with connect(url) as con, closing(con.cursor()) as cursor:
        cursor.execute("SELECT 1 AS a; SELECT 2 AS b, 3 AS c")
        seen = [plain(cursor)]
        while cursor.nextset():
            seen.append(plain(cursor))
        return seen


@check
def errors(url):
    seen = []
    with connect(url) as con, closing(con.cursor()) as cursor:
        for statement in [
            "SELECT nothing",
            "SELECT * FROM nothing",
            "SELEC 1",
            "SELECT 1/0",
            "INSERT INTO customers (id, name) VALUES (1, 'x')",
            "INSERT INTO customers (id) VALUES (88)",
        ]:
            seen.append(sqlstate(cursor.execute, statement))
    return seen


@check
def cancels(url):
    with connect(url) as con, closing(con.cursor()) as cursor:
        threading.Timer(0.5, cursor.cancel).start()
        return sqlstate(cursor.execute, LONG), plain(cursor.execute("SELECT 1 AS one"))


if MISSING:
    sys.argv[1:] = ["the driver is installed"]
main()
