"""What sessions of the Postgres port know of each other, and what they keep: locks, activity, cursors, prepared statements."""

import asyncio
import threading
import time
import uuid
from concurrent.futures import ThreadPoolExecutor

import asyncpg
import psycopg
import pytest

from test_postgres import URL, con, table  # noqa: F401


def connect(**options):
    return psycopg.connect(URL, autocommit=True, **options)


@pytest.fixture
def other():
    with connect() as connection:
        yield connection


def value(connection, sql, *values):
    return connection.execute(sql, values).fetchone()[0]


def test_an_advisory_lock_keeps_others_out(con, other):
    assert value(con, "SELECT pg_advisory_lock(4711)") == ""
    assert value(con, "SELECT pg_try_advisory_lock(%s)", 4711) is True
    assert value(other, "SELECT pg_try_advisory_lock(4711)") is False
    assert value(other, "SELECT pg_try_advisory_lock_shared(4711)") is False
    assert value(other, "SELECT pg_try_advisory_lock(0, 4711)") is True
    assert value(other, "SELECT * FROM pg_try_advisory_lock(4712)") is True
    assert value(con, "SELECT pg_advisory_unlock(4711)") is True
    assert value(other, "SELECT pg_try_advisory_lock(4711)") is False
    assert value(con, "SELECT pg_advisory_unlock(4711)") is True
    assert value(con, "SELECT pg_advisory_unlock(4711)") is False
    assert value(other, "SELECT pg_try_advisory_lock(4711)") is True
    value(other, "SELECT pg_advisory_unlock_all()")
    assert value(con, "SELECT pg_try_advisory_lock(4711)") is True
    assert value(con, "SELECT pg_advisory_lock(NULL)") is None
    with pytest.raises(psycopg.errors.FeatureNotSupported):
        con.execute("SELECT 1 WHERE pg_try_advisory_lock(1)")


def test_a_lock_is_waited_for_and_ends_with_its_session(con):
    holder = connect()
    value(holder, "SELECT pg_advisory_lock(1)")
    threading.Timer(0.5, holder.close).start()
    start = time.monotonic()
    value(con, "SELECT pg_advisory_lock(1)")
    assert 0.3 < time.monotonic() - start < 10
    value(con, "SELECT pg_advisory_unlock(1)")


def test_a_lock_of_a_transaction_ends_with_it(con, other):
    for end in ["COMMIT", "ROLLBACK", "fail"]:
        con.execute("BEGIN")
        value(con, "SELECT pg_advisory_xact_lock(2)")
        assert value(other, "SELECT pg_try_advisory_xact_lock(2)") is False
        if end == "fail":
            with pytest.raises(psycopg.Error):
                con.execute("SELECT 1 / 0")
            assert value(other, "SELECT pg_try_advisory_xact_lock(2)") is True
            con.execute("ROLLBACK")
        else:
            con.execute(end)
        # It is not kept by the one that it is alone in.
        assert value(other, "SELECT pg_try_advisory_xact_lock(2)") is True


def test_what_is_read_after_a_lock_is_new(con, other, table):
    con.execute("BEGIN")
    value(con, "SELECT pg_advisory_xact_lock(3)")
    con.execute(f"INSERT INTO {table} (id) VALUES (1)")
    done = []

    def wait():
        other.execute("BEGIN")
        value(other, "SELECT pg_advisory_xact_lock(3)")
        done.append(value(other, f"SELECT count(*) FROM {table}"))
        other.execute("COMMIT")

    thread = threading.Thread(target=wait)
    thread.start()
    time.sleep(0.5)
    assert done == []
    con.execute("COMMIT")
    thread.join()
    assert done == [1]


def test_waiting_for_a_lock_can_be_given_up(con, other):
    value(con, "SELECT pg_advisory_lock(5)")
    other.execute("SET lock_timeout = '200ms'")
    with pytest.raises(psycopg.errors.LockNotAvailable):
        other.execute("SELECT pg_advisory_lock(5)")
    other.execute("RESET lock_timeout")
    threading.Timer(0.3, other.cancel).start()
    with pytest.raises(psycopg.errors.QueryCanceled):
        other.execute("SELECT pg_advisory_lock(5)")
    other.execute("SET statement_timeout = '200ms'")
    with pytest.raises(psycopg.errors.QueryCanceled):
        other.execute("SELECT pg_advisory_lock(5)")
    assert value(other, "SELECT 1") == 1


def test_a_deadlock_is_found(con, other):
    value(con, "SELECT pg_advisory_lock(6)")
    value(other, "SELECT pg_advisory_lock(7)")
    thread = threading.Thread(target=lambda: value(con, "SELECT pg_advisory_lock(7)"))
    thread.start()
    time.sleep(0.3)
    with pytest.raises(psycopg.errors.DeadlockDetected):
        other.execute("SELECT pg_advisory_lock(6)")
    value(other, "SELECT pg_advisory_unlock(7)")
    thread.join()


def test_locks_are_shown(con, other):
    value(con, "SELECT pg_advisory_lock(8, 9)")
    shown = "SELECT locktype, classid, objid, objsubid, mode, granted FROM pg_locks WHERE pid = %s"
    assert other.execute(shown, [con.info.backend_pid]).fetchall() == [("advisory", 8, 9, 2, "ExclusiveLock", True)]


def test_sessions_are_shown(con):
    with connect(application_name="a duck") as other:
        pid = other.info.backend_pid
        assert value(other, "SELECT 41 + 1") == 42
        shown = "SELECT application_name, usename, state, query, datname, backend_type FROM pg_stat_activity WHERE pid = %s"
        expected = ("a duck", "openduck", "idle", "SELECT 41 + 1", value(con, "SELECT current_database()"), "client backend")
        assert con.execute(shown, [pid]).fetchone() == expected
        other.execute("BEGIN")
        assert value(con, "SELECT state FROM pg_stat_activity WHERE pid = %s", pid) == "idle in transaction"
        assert value(con, "SELECT pid FROM pg_stat_activity WHERE state = 'active'") == con.info.backend_pid
        joined = "SELECT count(*) FROM pg_stat_activity a JOIN pg_database d ON d.oid = a.datid JOIN pg_stat_activity b USING (pid)"
        assert value(con, joined) >= 2
        age = "SELECT backend_start <= query_start AND xact_start <= now() FROM pg_catalog.pg_stat_activity WHERE pid = %s"
        assert value(con, age, pid) is True
    # The server notices a moment later.
    while value(con, "SELECT count(*) FROM pg_stat_activity WHERE pid = %s", pid) > 0:
        time.sleep(0.05)


def test_a_session_ends_another(con):
    long = "SELECT count(*) FROM range(100000000) a, range(100000) b WHERE a.range + b.range = 3"
    with connect() as other:
        failed = []

        def run():
            try:
                other.execute(long)
            except psycopg.Error as error:
                failed.append(error.sqlstate)

        pid = other.info.backend_pid
        thread = threading.Thread(target=run)
        thread.start()
        while value(con, "SELECT count(*) FROM pg_stat_activity WHERE pid = %s AND state = 'active'", pid) == 0:
            time.sleep(0.05)
        time.sleep(0.3)
        assert value(con, "SELECT pg_cancel_backend(%s)", pid) is True
        thread.join(10)
        assert failed == ["57014"]
        sql = "SELECT pid, pg_terminate_backend(pid) AS ended FROM pg_stat_activity WHERE pid = %s"
        assert con.execute(sql, [pid]).fetchall() == [(pid, True)]
        with pytest.raises(psycopg.OperationalError):
            other.execute("SELECT 1")
    assert value(con, "SELECT pg_cancel_backend(1)") is False


def test_prepared_statements_are_shown_and_run_in_either_way(con):
    con.execute("PREPARE p (int, text) AS SELECT $1 + 1, $2")
    assert con.execute("EXECUTE p (1, 'x')").fetchone() == (2, "x")
    assert con.execute("EXECUTE p ('41', 7 || 'x')").fetchone() == (42, "7x")
    shown = con.execute("SELECT name, parameter_types, from_sql FROM pg_prepared_statements WHERE name = 'p'").fetchone()
    assert (shown[0], [int(oid) for oid in shown[1]], shown[2]) == ("p", [23, 25], True)
    plan = con.execute("EXPLAIN (VERBOSE, FORMAT TEXT) EXECUTE p (1, 'x')").fetchall()
    assert len(plan) > 1
    for wrong, sqlstate in [("EXECUTE p (1)", "42601"), ("EXECUTE q", "26000"), ("EXECUTE p ('x', 'x')", "22P02")]:
        with pytest.raises(psycopg.Error) as raised:
            con.execute(wrong)
        assert raised.value.sqlstate == sqlstate, wrong
    for wrong, sqlstate in [("PREPARE p AS SELECT 1", "42P05"), ("PREPARE r AS SELECT * FROM nothing", "42P01")]:
        with pytest.raises(psycopg.Error) as raised:
            con.execute(wrong)
        assert raised.value.sqlstate == sqlstate, wrong
    con.execute("DEALLOCATE p")
    assert value(con, "SELECT count(*) FROM pg_prepared_statements") == 0


def test_cursors_are_shown_and_go_back(con):
    con.execute("BEGIN")
    con.execute("DECLARE c SCROLL CURSOR FOR SELECT * FROM range(300000) r(i)")
    assert con.execute("SELECT name, is_scrollable, is_holdable FROM pg_cursors").fetchall() == [("c", True, False)]
    # More than is kept in memory.
    assert value(con, "FETCH LAST FROM c") == 299999
    assert value(con, "FETCH ABSOLUTE 150000 FROM c") == 149999
    assert [i for (i,) in con.execute("FETCH BACKWARD 100000 FROM c").fetchall()] == list(range(149998, 49998, -1))
    assert con.execute("FETCH ALL FROM c").fetchone() == (50000,)
    con.execute("ROLLBACK")
    assert con.execute("SELECT name FROM pg_cursors").fetchall() == []


def test_psycopg_scrolls(con):
    with con.transaction(), con.cursor("named", scrollable=True) as cursor:
        cursor.execute("SELECT * FROM range(10) r(i)")
        assert cursor.fetchmany(3) == [(0,), (1,), (2,)]
        cursor.scroll(-2)
        assert cursor.fetchone() == (1,)
        cursor.scroll(8, mode="absolute")
        assert cursor.fetchall() == [(8,), (9,)]


def test_asyncpg_moves_its_cursors():
    async def run():
        connection = await asyncpg.connect(URL)
        async with connection.transaction():
            cursor = await connection.cursor("SELECT i FROM range(100) r(i) WHERE i < $1", 100)
            assert await cursor.forward(10) == 10
            assert (await cursor.fetchrow())["i"] == 10
            assert [row["i"] for row in await cursor.fetch(2)] == [11, 12]
            assert await cursor.forward(1000) == 87
            assert await cursor.fetch(1) == []
        assert await connection.fetchval("SELECT count(*) FROM pg_cursors") == 0
        await connection.close()

    asyncio.run(run())


def test_a_changed_result_is_found_before_anything_is_written(con, other, table):
    async def run():
        connection = await asyncpg.connect(URL)
        insert = await connection.prepare(f"INSERT INTO {table} (id) VALUES ($1) RETURNING *")
        assert len(await insert.fetch(1)) == 1
        other.execute(f"ALTER TABLE {table} ADD COLUMN more INTEGER")
        with pytest.raises(asyncpg.exceptions.PostgresError) as raised:
            await insert.fetch(2)
        assert raised.value.sqlstate == "0A000", raised.value
        await connection.close()

    asyncio.run(run())
    assert con.execute(f"SELECT id FROM {table}").fetchall() == [(1,)]


@pytest.mark.parametrize("binary", [False, True])
def test_arrays_of_several_dimensions_are_lists_of_lists(con, table, binary):
    con.execute(f"CREATE TABLE nested_{table} (i INTEGER[][], s VARCHAR[][], d DATE[][])")
    place = "%b" if binary else "%t"
    numbers, words = [[1, 2], [3, None]], [["a", "b, c"], ["", 'd"']]
    con.execute(f"INSERT INTO nested_{table} (i, s) VALUES ({place}, {place})", [numbers, words])
    found = con.execute(f"SELECT i[2][1], len(i), s[1][2], s[2][2] FROM nested_{table}").fetchone()
    assert found == (3, 2, "b, c", 'd"')
    con.execute(f"UPDATE nested_{table} SET d = %t", ["{{2020-01-01},{2020-02-02}}"])
    assert str(value(con, f"SELECT d[2][1] FROM nested_{table}")) == "2020-02-02"
    con.execute(f"DROP TABLE nested_{table}")


def test_the_past_is_read_and_not_written(con, table):
    con.execute(f"INSERT INTO {table} (id) VALUES (1)")
    name = f"s_{uuid.uuid4().hex}"
    con.execute(f"CREATE SNAPSHOT {name}")
    con.execute(f"INSERT INTO {table} (id) VALUES (2)")
    con.execute("CREATE TEMP TABLE kept AS SELECT 5 AS i")
    con.execute(f"SET openduck.as_of = '{name}'")
    assert value(con, "SHOW openduck.as_of") == name
    assert value(con, f"SELECT count(*) FROM {table}") == 1
    with pytest.raises(psycopg.Error) as raised:
        con.execute(f"INSERT INTO {table} (id) VALUES (3)")
    assert raised.value.sqlstate == "25006", raised.value
    for wrong in ["no_such_point", "2001-01-01"]:
        with pytest.raises(psycopg.Error):
            con.execute(f"SET openduck.as_of = '{wrong}'")
    assert value(con, f"SELECT count(*) FROM {table}") == 1
    con.execute("BEGIN")
    with pytest.raises(psycopg.Error) as raised:
        con.execute("RESET openduck.as_of")
    assert raised.value.sqlstate == "25001"
    con.execute("ROLLBACK")
    con.execute("RESET openduck.as_of")
    assert value(con, f"SELECT count(*) FROM {table}") == 2
    assert value(con, "SELECT i FROM kept") == 5
    with connect(options=f"-c openduck.as_of={name}") as past:
        assert value(past, f"SELECT count(*) FROM {table}") == 1


def test_a_violation_names_what_was_violated(con, table):
    con.execute(f"INSERT INTO {table} (id) VALUES (1)")
    with pytest.raises(psycopg.errors.UniqueViolation) as raised:
        con.execute(f"INSERT INTO {table} (id) VALUES (1)")
    diagnosis = raised.value.diag
    assert (diagnosis.schema_name, diagnosis.table_name) == ("public", table)
    assert diagnosis.constraint_name == f"{table}_pkey"
    with pytest.raises(psycopg.errors.UniqueViolation) as raised, con.cursor().copy(f"COPY {table} (id) FROM STDIN") as copy:
        copy.write("1\n")
    assert raised.value.diag.constraint_name == f"{table}_pkey"


@pytest.mark.parametrize("autocommit", [True, False])
def test_writers_of_one_row_wait_for_each_other(con, table, autocommit):
    """Each stands alone, or begins its transaction, as drivers do that begin one with the first statement."""
    con.execute(f"INSERT INTO {table} (id) VALUES (0)")

    def write():
        with psycopg.connect(URL, autocommit=autocommit) as connection:
            for _ in range(20):
                assert connection.execute(f"UPDATE {table} SET id = id + 1").rowcount == 1
                connection.commit()

    with ThreadPoolExecutor(6) as pool:
        for done in [pool.submit(write) for _ in range(6)]:
            done.result()
    assert value(con, f"SELECT id FROM {table}") == 120


def test_a_transaction_that_has_read_is_told_of_a_conflict(con, other, table):
    con.execute(f"INSERT INTO {table} (id) VALUES (0)")
    other.execute("BEGIN ISOLATION LEVEL REPEATABLE READ")
    assert value(other, f"SELECT id FROM {table}") == 0
    con.execute(f"UPDATE {table} SET id = 1")
    with pytest.raises(psycopg.errors.SerializationFailure):
        other.execute(f"UPDATE {table} SET id = 2")
    other.execute("ROLLBACK")
