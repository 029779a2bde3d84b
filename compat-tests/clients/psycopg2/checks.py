"""psycopg2: the simple protocol, with values written into the statement by the client."""

import datetime as dt
import decimal
import io
import threading
import uuid
from contextlib import closing

import psycopg2
import psycopg2.errors
import psycopg2.extensions
import psycopg2.extras
from psycopg2 import sql

from comparison import check, main, state


def rows(url, statement, values=None):
    with closing(psycopg2.connect(url)) as con, con.cursor() as cursor:
        cursor.execute(statement, values)
        return [column[:2] for column in cursor.description], cursor.fetchall()


@check
def connects(url):
    with closing(psycopg2.connect(url, application_name="check")) as con:
        info = con.info
        names = [
            "client_encoding",
            "DateStyle",
            "IntervalStyle",
            "TimeZone",
            "integer_datetimes",
            "standard_conforming_strings",
            "application_name",
            "is_superuser",
            "session_authorization",
        ]
        return (
            info.dbname,
            info.user,
            info.protocol_version,
            info.server_version >= 150000,
            con.encoding,
            {name: info.parameter_status(name) for name in names},
        )


@check
def reads_all_types(url):
    return rows(url, "SELECT * FROM everything WHERE r8 IS DISTINCT FROM 'NaN' ORDER BY id")[1]


@check
def describes_columns(url):
    with closing(psycopg2.connect(url)) as con, con.cursor() as cursor:
        cursor.execute("SELECT id, b, i2, i4, i8, r4, r8, n, t, d, ti, ts, tz, iv, u, bin, js, ia, ta FROM everything")
        return [(c.name, c.type_code, c.internal_size, c.precision, c.scale) for c in cursor.description]


@check
def names_unaliased_columns(url):
    return rows(
        url,
        "SELECT 1, 'a', now() IS NULL, count(*), max(id), id + 1, CASE WHEN true THEN 1 END, coalesce(1, 2), "
        "ARRAY[1], 1::text, (SELECT 5), upper('x') FROM customers GROUP BY id ORDER BY id",
    )


@check
def passes_values_of_every_type(url):
    values = [
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
        dt.timedelta(days=3, seconds=5),
        dt.datetime(2024, 2, 29, tzinfo=dt.timezone.utc),
        [1, 2, 3],
        ["a", None, 'b"c'],
    ]
    return [rows(url, "SELECT %s AS v", [value]) for value in values]


@check
def passes_uuid_and_json(url):
    psycopg2.extras.register_uuid()
    return [
        rows(url, "SELECT %s AS v", [uuid.UUID(int=5)]),
        rows(url, "SELECT %s::json AS v", [psycopg2.extras.Json({"a": [1]})]),
    ]


@check
def passes_a_tuple_to_in(url):
    return rows(url, "SELECT id FROM customers WHERE id IN %s ORDER BY id", [(1, 3)])


@check
def passes_a_list_to_any(url):
    return rows(url, "SELECT id FROM customers WHERE id = ANY(%s) ORDER BY id", [[1, 3]])


@check
def composes_identifiers(url):
    with closing(psycopg2.connect(url)) as con, con.cursor() as cursor:
        cursor.execute(
            sql.SQL("SELECT {} FROM {} ORDER BY 1").format(
                sql.Identifier("name"), sql.Identifier("public", "customers")
            )
        )
        return cursor.fetchall()


@check
def counts_rows(url):
    with closing(psycopg2.connect(url)) as con, con.cursor() as cursor:
        seen = []
        for statement in [
            "CREATE TABLE counted (i integer, t text)",
            "INSERT INTO counted VALUES (1, 'a'), (2, 'b')",
            "UPDATE counted SET t = 'c' WHERE i = 1",
            "SELECT * FROM counted",
            "DELETE FROM counted",
        ]:
            cursor.execute(statement)
            seen.append((cursor.rowcount, cursor.statusmessage))
        return seen


@check
def inserts_returning(url):
    with closing(psycopg2.connect(url)) as con, con.cursor() as cursor:
        cursor.execute(
            "INSERT INTO customers (id, name) VALUES (%s, %s) RETURNING id, feeling, balance, active", [10, "Dan"]
        )
        found = cursor.fetchall()
        con.rollback()
        return found


@check
def upserts(url):
    with closing(psycopg2.connect(url)) as con, con.cursor() as cursor:
        cursor.execute("CREATE TABLE upserted (id integer PRIMARY KEY, v text)")
        for value in ["one", "two"]:
            cursor.execute("INSERT INTO upserted VALUES (1, %s) ON CONFLICT (id) DO UPDATE SET v = EXCLUDED.v", [value])
        cursor.execute("INSERT INTO upserted VALUES (1, 'three') ON CONFLICT DO NOTHING")
        cursor.execute("SELECT * FROM upserted")
        return cursor.rowcount, cursor.fetchall()


@check
def executes_many(url):
    with closing(psycopg2.connect(url)) as con, con.cursor() as cursor:
        cursor.execute("CREATE TABLE many (i integer, t text)")
        cursor.executemany("INSERT INTO many VALUES (%s, %s)", [(i, str(i)) for i in range(20)])
        psycopg2.extras.execute_values(cursor, "INSERT INTO many VALUES %s", [(i, "x") for i in range(250)])
        psycopg2.extras.execute_batch(cursor, "INSERT INTO many VALUES (%s, %s)", [(i, "y") for i in range(250)])
        cursor.execute("SELECT t IN ('x', 'y') AS bulk, count(*), sum(i)::bigint FROM many GROUP BY 1 ORDER BY 1")
        return cursor.fetchall()


@check
def reads_a_named_cursor(url):
    with closing(psycopg2.connect(url)) as con:
        with con.cursor("named") as cursor:
            cursor.itersize = 100
            cursor.execute("SELECT i FROM generate_series(1, 1000) AS t(i)")
            return cursor.fetchone(), sum(row[0] for row in cursor)


@check
def scrolls_a_cursor(url):
    with closing(psycopg2.connect(url)) as con:
        with con.cursor("scrolled", scrollable=True) as cursor:
            cursor.execute("SELECT i FROM generate_series(1, 100) AS t(i)")
            first = cursor.fetchmany(3)
            cursor.scroll(10)
            second = cursor.fetchone()
            cursor.scroll(1, mode="absolute")
            return first, second, cursor.fetchone()


@check
def holds_a_cursor_past_its_transaction(url):
    with closing(psycopg2.connect(url)) as con:
        cursor = con.cursor("held", withhold=True)
        cursor.execute("SELECT i FROM generate_series(1, 10) AS t(i)")
        first = cursor.fetchmany(3)
        con.commit()
        return first, cursor.fetchall()


@check
def updates_while_it_reads_a_cursor(url):
    with closing(psycopg2.connect(url)) as con:
        with con.cursor() as cursor:
            cursor.execute("CREATE TABLE looped AS SELECT i, 0 AS n FROM generate_series(1, 300) AS t(i)")
        con.commit()
        with con.cursor("loop") as reader, con.cursor() as writer:
            reader.itersize = 100
            reader.execute("SELECT i FROM looped ORDER BY i")
            for (i,) in reader:
                if i % 10 == 0:
                    writer.execute("UPDATE looped SET n = %s WHERE i = %s", [i, i])
        con.commit()
        with con.cursor() as cursor:
            cursor.execute("SELECT count(*), sum(n)::bigint FROM looped WHERE n > 0")
            return cursor.fetchall()


@check
def copies_in_and_out(url):
    with closing(psycopg2.connect(url)) as con, con.cursor() as cursor:
        cursor.execute("CREATE TABLE copied (i integer, t text)")
        cursor.copy_from(io.StringIO("1\tone\n2\t\\N\n3\ttab\\there\n"), "copied")
        out, listed = io.StringIO(), io.StringIO()
        cursor.copy_to(out, "copied")
        cursor.copy_expert("COPY (SELECT * FROM copied ORDER BY i) TO STDOUT WITH (FORMAT csv, HEADER)", listed)
        return cursor.rowcount, out.getvalue(), listed.getvalue()


@check
def commits_and_rolls_back(url):
    with closing(psycopg2.connect(url)) as con, con.cursor() as cursor:
        seen = [con.get_transaction_status()]
        cursor.execute("CREATE TABLE kept (i integer)")
        seen.append(con.get_transaction_status())
        con.commit()
        cursor.execute("INSERT INTO kept VALUES (1)")
        con.rollback()
        cursor.execute("SELECT count(*) FROM kept")
        seen += [con.get_transaction_status(), cursor.fetchall()]
        return seen


@check
def with_ends_a_transaction(url):
    with closing(psycopg2.connect(url)) as con:
        with con, con.cursor() as cursor:
            cursor.execute("CREATE TABLE ended (i integer)")
        try:
            with con, con.cursor() as cursor:
                cursor.execute("INSERT INTO ended VALUES (1)")
                raise KeyError
        except KeyError:
            pass
        with con, con.cursor() as cursor:
            cursor.execute("SELECT count(*) FROM ended")
            return cursor.fetchall()


@check
def failed_transactions_stay_failed(url):
    with closing(psycopg2.connect(url)) as con, con.cursor() as cursor:
        first = state(cursor.execute, "SELECT nothing")
        second = state(cursor.execute, "SELECT 1")
        status = con.get_transaction_status()
        con.rollback()
        cursor.execute("SELECT 1")
        return first, second, status, cursor.fetchall()


@check
def isolation_levels_and_read_only(url):
    with closing(psycopg2.connect(url)) as con, con.cursor() as cursor:
        seen = []
        for level in ["READ COMMITTED", "REPEATABLE READ", "SERIALIZABLE"]:
            con.set_session(isolation_level=level)
            cursor.execute("SHOW transaction_isolation")
            seen.append(cursor.fetchone())
            con.rollback()
        con.set_session(readonly=True)
        seen.append(state(cursor.execute, "CREATE TABLE never (i integer)"))
        con.rollback()
        con.set_session(readonly=False, autocommit=True)
        cursor.execute("SHOW transaction_read_only")
        return seen, cursor.fetchone()


@check
def savepoints(url):
    with closing(psycopg2.connect(url)) as con, con.cursor() as cursor:
        cursor.execute("SAVEPOINT one")
        cursor.execute("SELECT 1")
        cursor.execute("RELEASE one")
        cursor.execute("SAVEPOINT two")
        failed = state(cursor.execute, "SELECT nothing")
        cursor.execute("ROLLBACK TO SAVEPOINT two")
        cursor.execute("SELECT 2")
        return failed, cursor.fetchall()


@check
def savepoints_after_writes(url):
    with closing(psycopg2.connect(url)) as con, con.cursor() as cursor:
        cursor.execute("CREATE TABLE saved (i integer)")
        cursor.execute("INSERT INTO saved VALUES (1)")
        cursor.execute("SAVEPOINT one")
        cursor.execute("INSERT INTO saved VALUES (2)")
        cursor.execute("ROLLBACK TO SAVEPOINT one")
        cursor.execute("SELECT * FROM saved")
        return cursor.fetchall()


@check
def errors_have_their_classes(url):
    statements = {
        "UndefinedColumn": "SELECT nothing FROM customers",
        "UndefinedTable": "SELECT * FROM nothing",
        "UndefinedFunction": "SELECT nothing(1)",
        "SyntaxError": "SELEC 1",
        "DivisionByZero": "SELECT 1 / 0",
        "UniqueViolation": "INSERT INTO customers (id, name) VALUES (1, 'x')",
        "NotNullViolation": "INSERT INTO customers (id, name) VALUES (11, NULL)",
        "CheckViolation": "INSERT INTO customers (id, name) VALUES (-1, 'x')",
        "ForeignKeyViolation": "INSERT INTO orders (id, customer_id) VALUES (50, 99)",
        "DuplicateTable": "CREATE TABLE customers (i integer)",
        "InvalidTextRepresentation": "SELECT 'x'::integer",
        "NumericValueOutOfRange": "SELECT 2147483647::integer + 1::integer",
        "InvalidSchemaName": "CREATE TABLE nowhere.t (i integer)",
        "AmbiguousColumn": "SELECT id FROM customers a, customers b",
        "GroupingError": "SELECT id, count(*) FROM customers",
        "DatatypeMismatch": "SELECT CASE WHEN 1 THEN 2 END",
    }
    seen = {}
    for name, statement in statements.items():
        with closing(psycopg2.connect(url)) as con, con.cursor() as cursor:
            try:
                cursor.execute(statement)
                seen[name] = "no error"
            except psycopg2.Error as error:
                seen[name] = type(error).__name__
    return seen


@check
def errors_name_what_failed(url):
    seen = []
    for statement in [
        "INSERT INTO customers (id, name) VALUES (1, 'x')",
        "INSERT INTO customers (id, name) VALUES (11, NULL)",
    ]:
        with closing(psycopg2.connect(url)) as con, con.cursor() as cursor:
            try:
                cursor.execute(statement)
            except psycopg2.Error as error:
                d = error.diag
                seen.append((d.severity, d.sqlstate, d.schema_name, d.table_name, d.column_name, d.constraint_name))
    return seen


@check
def errors_have_positions(url):
    try:
        rows(url, "SELECT 1, nothing FROM customers")
    except psycopg2.Error as error:
        return error.diag.statement_position


@check
def notices(url):
    with closing(psycopg2.connect(url)) as con, con.cursor() as cursor:
        con.autocommit = True
        cursor.execute("DROP TABLE IF EXISTS nothing")
        cursor.execute("COMMIT")
        return con.notices


@check
def cancels_from_another_thread(url):
    with closing(psycopg2.connect(url)) as con, con.cursor() as cursor:
        threading.Timer(0.5, con.cancel).start()
        failed = state(
            cursor.execute, "SELECT count(*) FROM generate_series(1, 100000000) a, generate_series(1, 100000) b"
        )
        con.rollback()
        cursor.execute("SELECT 1")
        return failed, cursor.fetchall()


@check
def statement_timeouts(url):
    with closing(psycopg2.connect(url, options="-c statement_timeout=200")) as con, con.cursor() as cursor:
        return state(
            cursor.execute, "SELECT count(*) FROM generate_series(1, 100000000) a, generate_series(1, 100000) b"
        )


@check
def options_at_startup(url):
    with closing(
        psycopg2.connect(url, options="-c search_path=archive,public -c DateStyle=DMY")
    ) as con, con.cursor() as cursor:
        cursor.execute("SELECT current_schema(), (SELECT count(*) FROM old_orders), current_setting('search_path')")
        return cursor.fetchall(), con.info.parameter_status("DateStyle")


@check
def dictionary_cursors(url):
    with closing(psycopg2.connect(url)) as con:
        with con.cursor(cursor_factory=psycopg2.extras.RealDictCursor) as cursor:
            cursor.execute("SELECT * FROM active_customers ORDER BY id")
            return [dict(row) for row in cursor]


@check
def enums_and_their_arrays(url):
    return [
        rows(url, "SELECT feeling::text AS f FROM customers ORDER BY id"),
        rows(url, "SELECT name FROM customers WHERE feeling = 'happy'")[1],
        rows(url, "SELECT name FROM customers ORDER BY feeling DESC, id")[1],
        rows(url, "SELECT name FROM customers WHERE feeling = %s", ["sad"])[1],
    ]


@check
def registers_a_type_by_its_oid(url):
    with closing(psycopg2.connect(url)) as con, con.cursor() as cursor:
        cursor.execute("SELECT oid FROM pg_type WHERE typname = 'mood'")
        mood = cursor.fetchone()[0]
        psycopg2.extensions.register_type(
            psycopg2.extensions.new_type((mood,), "mood", lambda value, _: value and value.upper()), con
        )
        cursor.execute("SELECT feeling FROM customers ORDER BY id")
        return cursor.fetchall()


@check
def server_side_prepare(url):
    with closing(psycopg2.connect(url)) as con, con.cursor() as cursor:
        cursor.execute("PREPARE one (integer, text) AS SELECT id, $2 || name FROM customers WHERE id > $1 ORDER BY id")
        cursor.execute("EXECUTE one (%s, %s)", [1, "-"])
        found = cursor.fetchall()
        cursor.execute("SELECT name, statement IS NOT NULL FROM pg_prepared_statements")
        listed = cursor.fetchall()
        cursor.execute("DEALLOCATE one")
        return found, listed, state(cursor.execute, "EXECUTE one (1, 'x')")


@check
def session_functions(url):
    return rows(
        url,
        "SELECT current_user, session_user, current_database(), current_schema(), pg_backend_pid() > 0, "
        "version() LIKE 'PostgreSQL%%', pg_is_in_recovery(), txid_current() > 0, inet_server_port() > 0",
        [],
    )


@check
def closes_what_it_does_not_read(url):
    with closing(psycopg2.connect(url)) as con:
        with con.cursor("unread") as cursor:
            cursor.execute("SELECT i FROM generate_series(1, 1000000) AS t(i)")
            cursor.fetchone()
        con.commit()
        with con.cursor() as cursor:
            cursor.execute("SELECT 1")
            return cursor.fetchall()


main()
