"""Users: the same one by token over ATTACH and by password over Postgres, with the same rights."""

import duckdb
import psycopg
import pytest

from server import TOKEN, Server
from test_attach import fresh
from test_snapshots import on_server


@pytest.fixture(scope="module")
def server(tmp_path_factory):
    server = Server(tmp_path_factory.mktemp("users") / "data")
    with fresh() as con:
        con.execute(f"ATTACH '{server.uri()}' AS cloud")
        for sql in [
            "CREATE TABLE secret AS SELECT 'quackmire' AS v",
            "CREATE TABLE open AS SELECT i, 'free ' || i AS v FROM range(1000) r(i)",
            "CREATE TABLE inbox (i BIGINT, v VARCHAR)",
            "CREATE VIEW peek AS SELECT * FROM secret",
            "CREATE USER alice PASSWORD 'wonderland'",
            "GRANT SELECT ON open TO alice",
            "GRANT INSERT, SELECT ON inbox TO alice",
        ]:
            on_server(con, sql)
    yield server
    server.stop()


@pytest.fixture
def admin(server):
    with fresh() as con:
        con.execute(f"ATTACH '{server.uri()}' AS cloud")
        yield con


@pytest.fixture
def alice(server, admin):
    [(user, token)] = on_server(admin, "CREATE TOKEN FOR alice")
    assert user == "alice" and token.startswith("oduser_")
    with fresh() as con:
        con.execute(f"ATTACH '{server.uri(token=token)}' AS cloud")
        yield con


def postgres(server, user="alice", password="wonderland"):
    return psycopg.connect(server.pg_url(user=user, password=password), autocommit=True)


def test_a_token_attaches_with_its_users_rights(alice):
    assert alice.execute("SELECT count(*), max(v) FROM cloud.open").fetchone() == (1000, "free 999")
    alice.execute("CREATE TABLE mine AS SELECT 7 AS i, 'local' AS v")
    alice.execute("INSERT INTO cloud.inbox SELECT * FROM mine")
    joined = alice.execute("SELECT o.v FROM cloud.open o JOIN mine USING (i)").fetchall()
    assert joined == [("free 7",)]
    listed = {name for [name] in alice.execute("SELECT table_name FROM duckdb_tables() WHERE database_name = 'cloud'").fetchall()}
    assert listed == {"open", "inbox"}
    for sql in [
        "FROM cloud.secret",
        "FROM cloud.peek",
        "FROM openduck_query('cloud', 'FROM secret')",
        "FROM openduck_query('cloud', 'FROM peek')",
        "FROM openduck_query('cloud', 'FROM query(''FROM secret'')')",
        "SELECT * FROM cloud.open, openduck_query('cloud', 'FROM secret')",
        "INSERT INTO cloud.open VALUES (1, 'x')",
        "UPDATE cloud.inbox SET v = 'x'",
        "DELETE FROM cloud.open",
        "DROP TABLE cloud.open",
        "CREATE TABLE cloud.mine (i INTEGER)",
        "INSERT INTO cloud.inbox FROM openduck_query('cloud', 'SELECT 1, v FROM secret')",
        "FROM openduck_query('cloud', 'CREATE USER mallory')",
    ]:
        with pytest.raises(duckdb.Error) as refused:
            alice.execute(sql).fetchall()
        assert "quackmire" not in str(refused.value), sql


def test_a_password_connects_with_its_users_rights(server):
    with postgres(server) as con:
        assert con.execute("SELECT current_user, count(*) FROM open").fetchone() == ("alice", 1000)
        con.execute("INSERT INTO inbox VALUES (%s, %s)", (1, "x"))
        for sql in [
            "SELECT * FROM secret",
            "SELECT * FROM peek",
            "COPY secret TO STDOUT",
            "COPY (SELECT * FROM secret) TO STDOUT",
            "EXPLAIN SELECT * FROM secret",
            "DECLARE c CURSOR WITH HOLD FOR SELECT * FROM secret",
            "UPDATE open SET v = 'x'",
            "TRUNCATE open",
            "CREATE TABLE mine (i INTEGER)",
            "GRANT SELECT ON secret TO alice",
            "CREATE ROLE mallory",
        ]:
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                con.execute(sql)
        with pytest.raises(psycopg.errors.InsufficientPrivilege), con.cursor().copy("COPY open FROM STDIN") as copy:
            copy.write("1\tx\n")
        tables = con.execute("SELECT relname FROM pg_class WHERE relkind IN ('r', 'v') AND relnamespace = 'public'::regnamespace").fetchall()
        assert {name for [name] in tables} == {"open", "inbox"}


def test_what_a_session_offers_leads_around_nothing(server):
    with postgres(server, "openduck", TOKEN) as other, postgres(server) as con:
        other.execute("SELECT 'quackmire' AS asked_by_another")
        pid = other.info.backend_pid
        told = [con.info.parameter_status(name) for name in ("session_authorization", "is_superuser")]
        assert told == ["alice", "off"]
        for sql in [
            "SELECT * FROM secret WHERE ctid = '(0,1)'",
            "PREPARE p (integer) AS SELECT * FROM secret LIMIT $1",
            "EXPLAIN VERBOSE SELECT * FROM secret",
            "EXPLAIN (FORMAT JSON) SELECT * FROM secret WHERE v = 'x'",
            "EXPLAIN ANALYZE SELECT * FROM peek",
            "EXPLAIN (ANALYZE, FORMAT JSON) SELECT * FROM secret",
            "BEGIN; DECLARE c SCROLL CURSOR FOR SELECT * FROM secret; FETCH LAST FROM c",
            "COPY (SELECT v FROM secret) TO STDOUT (FORMAT binary)",
            "SELECT * INTO TEMP mine FROM secret",
            "CREATE TEMP TABLE mine AS TABLE secret",
            "CREATE TEMP VIEW mine AS SELECT * FROM secret; SELECT * FROM mine",
            "WITH w AS (INSERT INTO inbox SELECT 1, v FROM secret RETURNING v) SELECT * FROM w",
            "INSERT INTO inbox SELECT 1, v FROM secret RETURNING v",
            "ALTER TABLE secret RENAME TO open2",
            "ALTER TABLE secret ADD COLUMN i timestamptz DEFAULT now()",
            "PIVOT secret ON v USING count(*)",
            f"SELECT pg_terminate_backend({pid})",
            f"SELECT pg_cancel_backend({pid})",
            "SET openduck.as_of = '1 second ago'",
            "SET ROLE openduck",
            "SET SESSION AUTHORIZATION openduck",
        ]:
            with pytest.raises(psycopg.Error) as refused:
                con.execute(sql)
            assert "quackmire" not in str(refused.value), sql
            con.execute("ROLLBACK")
        for sql in [
            "SELECT pid, query FROM pg_stat_activity",
            "SELECT * FROM pg_stat_get_activity(NULL)",
            "SELECT * FROM pg_stats",
            "SELECT * FROM pg_prepared_statements",
            "SELECT * FROM pg_cursors",
            "SELECT relname, pg_get_viewdef(oid) FROM pg_class",
            "SELECT * FROM information_schema.columns",
            "SELECT * FROM information_schema.views",
            "SELECT table_name, column_name FROM duckdb_columns()",
            "SELECT sql FROM duckdb_indexes()",
        ]:
            try:
                shown = str(con.execute(sql).fetchall())
            except psycopg.Error as refused:
                shown = str(refused)
            assert "quackmire" not in shown and "'secret'" not in shown, sql
        assert other.execute("SELECT 'still here'").fetchone() == ("still here",)


def test_only_the_right_password_connects(server):
    for user, password in [("alice", "wrong"), ("alice", ""), ("mallory", "wonderland"), ("alice", TOKEN)]:
        with pytest.raises(psycopg.OperationalError, match="password|auth"):
            postgres(server, user, password)


def test_a_password_is_changed_and_taken_away(server, admin):
    on_server(admin, "CREATE USER carol PASSWORD 'first'")
    with postgres(server, "carol", "first") as con:
        kept = con.pgconn.encrypt_password(b"second", b"carol", b"scram-sha-256").decode()
        con.execute(f"ALTER USER carol PASSWORD '{kept}'")
    with postgres(server, "carol", "second") as con:
        assert con.execute("SELECT 1").fetchone() == (1,)
    with pytest.raises(psycopg.OperationalError):
        postgres(server, "carol", "first")
    on_server(admin, "ALTER USER carol NOLOGIN")
    with pytest.raises(psycopg.OperationalError):
        postgres(server, "carol", "second")
    on_server(admin, "DROP USER carol")


def test_tags_are_as_in_postgres(server, admin):
    with postgres(server, "openduck", TOKEN) as con:
        for sql, tag in [
            ("CREATE USER dave PASSWORD 'x'", "CREATE ROLE"),
            ("CREATE ROLE staff", "CREATE ROLE"),
            ("GRANT staff TO dave", "GRANT ROLE"),
            ("GRANT SELECT ON TABLE open TO staff", "GRANT"),
            ("GRANT SELECT ON ALL TABLES IN SCHEMA public TO staff", "GRANT"),
            ("REVOKE SELECT ON ALL TABLES IN SCHEMA public FROM staff", "REVOKE"),
            ("ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT ON TABLES TO staff", "ALTER DEFAULT PRIVILEGES"),
            ("ALTER ROLE dave CREATEDB", "ALTER ROLE"),
            ("DROP OWNED BY staff", "DROP OWNED"),
            ("REVOKE staff FROM dave", "REVOKE ROLE"),
            ("DROP ROLE staff, dave", "DROP ROLE"),
        ]:
            assert con.execute(sql).statusmessage == tag, sql
        [(user, token)] = con.execute("CREATE TOKEN FOR alice").fetchall()
        assert user == "alice" and token.startswith("oduser_")
        with pytest.raises(psycopg.errors.UndefinedObject):
            con.execute("DROP ROLE nobody")
        con.execute("DROP ROLE IF EXISTS nobody")
