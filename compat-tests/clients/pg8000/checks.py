"""pg8000: a driver in plain Python with a protocol of its own making, through DB-API and its native interface."""

import datetime as dt
import decimal
import io
import uuid
from contextlib import closing
from urllib.parse import urlparse

import pg8000.dbapi
import pg8000.native

from comparison import check, main, state


def where(url):
    parts = urlparse(url)
    return {
        "user": parts.username,
        "password": parts.password,
        "host": parts.hostname,
        "port": parts.port,
        "database": parts.path[1:],
    }


def native(url):
    return closing(pg8000.native.Connection(**where(url)))


def dbapi(url):
    return closing(pg8000.dbapi.connect(**where(url)))


@check
def connects(url):
    with native(url) as con:
        status = con.parameter_statuses
        return {name: status.get(name) for name in ["client_encoding", "TimeZone", "DateStyle", "integer_datetimes"]}


@check
def reads_all_types(url):
    with native(url) as con:
        rows = con.run("SELECT * FROM everything WHERE r8 IS DISTINCT FROM 'NaN' ORDER BY id")
        return [
            [column["name"], column["type_oid"] if column["name"] != "m" else "mood"] for column in con.columns
        ], rows


@check
def passes_values_of_every_type(url):
    values = [
        None,
        True,
        7,
        2**40,
        1.5,
        decimal.Decimal("12.340"),
        "é'\\",
        b"\x00\xff",
        dt.date(2024, 2, 29),
        dt.time(1, 2, 3, 4),
        dt.datetime(2024, 2, 29, 1, 2, 3, 4),
        dt.datetime(2024, 2, 29, tzinfo=dt.timezone.utc),
        dt.timedelta(days=3, seconds=5),
        uuid.UUID(int=5),
        [1, 2, 3],
        ["a", None, 'b"c'],
        {"a": [1]},
    ]
    with native(url) as con:
        return [(con.run("SELECT :v AS v", v=value), con.columns[0]["type_oid"]) for value in values]


@check
def casts_values(url):
    with native(url) as con:
        types = ["int2", "int4", "int8", "float8", "text", "numeric(10,2)"]
        return [con.run(f"SELECT CAST(:v AS {name}) AS v", v=7) for name in types]


@check
def writes_with_parameters(url):
    with native(url) as con:
        con.run("CREATE TABLE written (i integer, t text, d date, n numeric(10,2), a integer[])")
        con.run(
            "INSERT INTO written VALUES (:i, :t, :d, :n, :a)",
            i=1,
            t="x",
            d=dt.date(2024, 2, 29),
            n=decimal.Decimal("1.5"),
            a=[1, 2],
        )
        count = con.row_count
        return count, con.run("SELECT * FROM written WHERE i = :i", i=1)


@check
def prepares(url):
    with native(url) as con, closing(con.prepare("SELECT name FROM customers WHERE id = :id")) as prepared:
        return [prepared.run(id=i) for i in (1, 2, 3)]


@check
def runs_scripts(url):
    with native(url) as con:
        return con.run("SELECT 1; SELECT 2")


@check
def copies_in_and_out(url):
    with native(url) as con:
        con.run("CREATE TABLE copied (i integer, t text)")
        con.run("COPY copied FROM STDIN WITH (FORMAT csv)", stream=io.StringIO("1,one\n2,\n"))
        out = io.BytesIO()
        con.run("COPY copied TO STDOUT", stream=out)
        return con.row_count, out.getvalue()


@check
def copies_rows_of_values(url):
    with native(url) as con:
        con.run("CREATE TABLE streamed (i integer, t text)")
        con.run("COPY streamed FROM STDIN", stream=[b"1\tone\n", b"2\t\\N\n"])
        return con.run("SELECT * FROM streamed ORDER BY i")


@check
def dbapi_parameters_of_every_style(url):
    seen = []
    for style, place, value in [
        ("qmark", "?", (2,)),
        ("numeric", ":1", (2,)),
        ("named", ":i", {"i": 2}),
        ("format", "%s", (2,)),
        ("pyformat", "%(i)s", {"i": 2}),
    ]:
        with dbapi(url) as con, closing(con.cursor()) as cursor:
            pg8000.dbapi.paramstyle = style
            cursor.execute(f"SELECT name FROM customers WHERE id = {place}", value)
            seen.append(cursor.fetchall())
    return seen


@check
def dbapi_describes_columns(url):
    with dbapi(url) as con, closing(con.cursor()) as cursor:
        cursor.execute("SELECT id, name, balance, since, active FROM customers ORDER BY id")
        return [column[:2] for column in cursor.description], cursor.fetchmany(2), cursor.rowcount


@check
def dbapi_executes_many(url):
    with dbapi(url) as con, closing(con.cursor()) as cursor:
        cursor.execute("CREATE TABLE many (i integer, t text)")
        cursor.executemany("INSERT INTO many VALUES (%s, %s)", [(i, str(i)) for i in range(20)])
        con.commit()
        cursor.execute("SELECT count(*) FROM many")
        return cursor.fetchall()


@check
def dbapi_rolls_back(url):
    with dbapi(url) as con, closing(con.cursor()) as cursor:
        cursor.execute("CREATE TABLE kept (i integer)")
        con.commit()
        cursor.execute("INSERT INTO kept VALUES (1)")
        con.rollback()
        cursor.execute("SELECT count(*) FROM kept")
        return cursor.fetchall()


@check
def dbapi_fails_and_goes_on(url):
    with dbapi(url) as con, closing(con.cursor()) as cursor:
        first = state(cursor.execute, "SELECT nothing")
        second = state(cursor.execute, "SELECT 1")
        con.rollback()
        cursor.execute("SELECT 1")
        return first, second, cursor.fetchall()


@check
def server_side_cursors(url):
    with native(url) as con:
        con.run("START TRANSACTION")
        con.run("DECLARE c SCROLL CURSOR FOR SELECT id FROM customers ORDER BY id")
        seen = [
            con.run("FETCH FORWARD 2 FROM c"),
            con.run("FETCH FORWARD ALL FROM c"),
            con.run("FETCH BACKWARD 1 FROM c"),
        ]
        con.run("CLOSE c")
        con.run("COMMIT")
        return seen


@check
def notices(url):
    with native(url) as con:
        con.run("DROP TABLE IF EXISTS nothing")
        return [notice[b"C"] for notice in con.notices]


@check
def errors_have_fields(url):
    with native(url) as con:
        try:
            con.run("INSERT INTO customers (id, name) VALUES (1, 'x')")
        except pg8000.native.DatabaseError as error:
            fields = error.args[0]
            return {name: fields.get(name) for name in "SVCsptn" if name != "p"}


main()
