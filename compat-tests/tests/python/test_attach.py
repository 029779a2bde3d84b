"""ATTACH with the stock DuckDB: how it comes in, what it reads and writes, and what it says when something is wrong."""

import json
import os
import subprocess
import sys
import time
import urllib.request

import duckdb
import pytest

EXTENSION = os.environ["OPENDUCK_TEST_EXTENSION"]


def fresh(**config):
    con = duckdb.connect(config={"allow_unsigned_extensions": "true", **config})
    con.execute(f"LOAD '{EXTENSION}'")
    return con


@pytest.fixture
def con(endpoint, token):
    with fresh() as con:
        con.execute(f"ATTACH 'openduck:mydb?endpoint={endpoint}&token={token}' AS cloud")
        yield con


@pytest.fixture
def events(con, name):
    con.execute(f"CREATE TABLE cloud.{name} (id INTEGER, note VARCHAR)")
    yield f"cloud.{name}"
    con.execute(f"DROP TABLE IF EXISTS cloud.{name}")


@pytest.fixture
def shop(con):
    con.execute("CREATE OR REPLACE TABLE cloud.users AS SELECT i AS id, 'user ' || i AS name FROM range(100) t(i)")
    con.execute("CREATE OR REPLACE TABLE cloud.sales AS SELECT i AS product_id, i * 100 AS total_sales FROM range(30) t(i)")
    con.execute("ATTACH ':memory:' AS local")
    con.execute(
        "CREATE TABLE local.products AS SELECT i AS product_id, 'p' || i AS name, 'c' || i % 3 AS category FROM range(50) t(i)"
    )
    return con


# How it comes in


@pytest.mark.parametrize("scheme", ["openduck", "od"])
def test_endpoint_and_token(endpoint, token, scheme):
    con = fresh()
    con.execute(f"ATTACH '{scheme}:mydb?endpoint={endpoint}&token={token}' AS cloud")
    assert con.execute("FROM openduck_query('cloud', 'SELECT 42')").fetchall() == [(42,)]


def test_the_rest_comes_from_the_environment(monkeypatch, endpoint, token):
    monkeypatch.setenv("OPENDUCK_ENDPOINT", endpoint)
    con = fresh()
    con.execute(f"ATTACH 'openduck:mydb?token={token}' AS cloud")
    monkeypatch.setenv("OPENDUCK_TOKEN", token)
    con.execute("ATTACH 'od:mydb' AS other")
    assert con.execute("FROM openduck_query('other', 'SELECT 42')").fetchall() == [(42,)]


def test_secrets(endpoint, token):
    con = fresh()
    con.execute(f"CREATE SECRET s (TYPE openduck, ENDPOINT '{endpoint}', TOKEN '{token}')")
    con.execute("ATTACH 'openduck:mydb?secret=s' AS cloud")
    assert con.execute("FROM openduck_query('cloud', 'SELECT 42')").fetchall() == [(42,)]
    assert token not in str(con.execute("FROM duckdb_secrets()").fetchall())
    assert token not in str(con.execute("FROM duckdb_databases()").fetchall())


def test_percent_signs_are_decoded(token, endpoint):
    con = fresh()
    escaped = endpoint.replace(":", "%3A").replace("/", "%2F")
    con.execute(f"ATTACH 'openduck:my%64b?endpoint={escaped}&token={token}' AS cloud")


@pytest.mark.parametrize("uri", ["openduck:mydb?tokne=x", "openduck:mydb?token=a&token=b", "openduck:mydb?endpoint=ftp://x"])
def test_what_means_nothing_is_refused(uri):
    with pytest.raises(duckdb.Error) as failure:
        fresh().execute(f"ATTACH '{uri}' AS cloud")
    assert any(word in str(failure.value) for word in ["tokne", "twice", "scheme"]), failure.value


def test_each_mistake_has_its_own_error(endpoint, token):
    def error(uri):
        with pytest.raises(duckdb.Error) as failure:
            fresh().execute(f"ATTACH '{uri}' AS cloud")
        return str(failure.value)

    wrong = error(f"openduck:mydb?endpoint={endpoint}&token=wrong")
    assert "the token is wrong" in wrong
    assert "127.0.0.1:1" in error("openduck:mydb?endpoint=http://127.0.0.1:1&token=x")
    assert '"other"' in error(f"openduck:other?endpoint={endpoint}&token={token}")
    tls = error(f"openduck:mydb?endpoint={endpoint.replace('http:', 'https:')}&token={token}")
    assert "http://" in tls
    assert len({wrong, tls}) == 2


def test_unsigned_is_refused_unless_allowed():
    with pytest.raises(duckdb.Error, match="signature"):
        duckdb.connect().execute(f"LOAD '{EXTENSION}'")


def test_another_version_is_refused(tmp_path):
    image = bytearray(open(EXTENSION, "rb").read())
    at = image.rindex(b"v2.0.0", 0, len(image) - 256)
    image[at : at + 6] = b"v1.9.9"
    file = tmp_path / "openduck.duckdb_extension"
    file.write_bytes(image)
    con = duckdb.connect(config={"allow_unsigned_extensions": "true"})
    with pytest.raises(duckdb.Error, match="v1.9.9"):
        con.execute(f"LOAD '{file}'")


def test_installation_that_the_server_signed(endpoint, token, tmp_path):
    described = json.load(urllib.request.urlopen(f"{endpoint}/.well-known/duckdb-extension-repo.json"))
    (key,) = described["signature_keys"]
    con = duckdb.connect(config={"extension_directory": str(tmp_path), "home_directory": str(tmp_path)})
    assert con.execute("SELECT current_setting('allow_unsigned_extensions')").fetchall() == [(False,)]
    con.execute("SET allow_extension_repositories = 'allowed'")
    con.execute(f"CREATE EXTENSION REPOSITORY openduck PREFIX '{endpoint}' PUBLIC KEY '{key}'")
    con.execute("INSTALL openduck FROM openduck")
    con.execute("LOAD openduck FROM openduck")
    con.execute(f"ATTACH 'openduck:mydb?endpoint={endpoint}&token={token}' AS cloud")
    assert con.execute("FROM openduck_query('cloud', 'SELECT 42')").fetchall() == [(42,)]


def test_installation_by_address_where_unsigned_is_allowed(endpoint, tmp_path):
    config = {"extension_directory": str(tmp_path), "allow_unsigned_extensions": "true"}
    con = duckdb.connect(config=config)
    con.execute(f"INSTALL openduck FROM '{endpoint}'")
    con.execute("LOAD openduck")


# What it reads


def test_what_is_there_is_listed(shop):
    names = {(row[0], row[2]) for row in shop.execute("SHOW ALL TABLES").fetchall()}
    assert {("cloud", "users"), ("cloud", "sales"), ("local", "products")} <= names
    found = "SELECT table_name FROM information_schema.tables WHERE table_catalog = 'cloud'"
    assert {"users", "sales"} <= {row[0] for row in shop.execute(found).fetchall()}
    columns = shop.execute("DESCRIBE cloud.users").fetchall()
    assert [(row[0], row[1]) for row in columns] == [("id", "BIGINT"), ("name", "VARCHAR")]
    assert len(shop.execute("SELECT * FROM cloud.users LIMIT 10").fetchall()) == 10


def test_a_listing_in_many_threads_sees_one_state(shop):
    # Its pipelines ask for the catalog at the same time, just after it has changed
    for n in range(20):
        shop.execute(f"CREATE OR REPLACE TABLE cloud.users AS SELECT {n} AS id")
        names = {(row[0], row[2]) for row in shop.execute("SHOW ALL TABLES").fetchall()}
        assert {("cloud", "users"), ("cloud", "sales"), ("local", "products")} <= names


def test_views_are_read_too(shop):
    shop.execute("FROM openduck_query('cloud', 'CREATE OR REPLACE VIEW few AS SELECT * FROM users WHERE id < 3')")
    assert shop.execute("SELECT count(*) FROM cloud.few").fetchall() == [(3,)]


def test_local_and_remote_tables_join(shop):
    rows = shop.execute(
        "SELECT l.name, r.total_sales FROM local.products l JOIN cloud.sales r ON l.product_id = r.product_id "
        "WHERE r.total_sales > 1000 ORDER BY r.total_sales"
    ).fetchall()
    assert rows == [(f"p{i}", i * 100) for i in range(11, 30)]
    rows = shop.execute(
        "SELECT l.category, sum(r.total_sales), count(*) FROM local.products l JOIN cloud.sales r USING (product_id) "
        "GROUP BY l.category ORDER BY l.category"
    ).fetchall()
    assert rows == [(f"c{c}", sum(i * 100 for i in range(30) if i % 3 == c), 10) for c in range(3)]


JOINS = [
    "SELECT count(*) FROM here h LEFT JOIN cloud.there t USING (k)",
    "SELECT h.k, t.v FROM here h FULL JOIN cloud.there t USING (k) ORDER BY ALL",
    "SELECT count(*) FROM here WHERE k IN (SELECT k FROM cloud.there WHERE v > 10)",
    "SELECT count(*) FROM here h WHERE NOT EXISTS (FROM cloud.there t WHERE t.k = h.k)",
    "SELECT t.v FROM cloud.there t SEMI JOIN here h USING (k) ORDER BY ALL LIMIT 5",
    "WITH c AS (SELECT k, sum(v) AS s FROM cloud.there GROUP BY k) SELECT * FROM here JOIN c USING (k) ORDER BY ALL",
    "SELECT k, row_number() OVER (PARTITION BY k % 3 ORDER BY v, k) FROM cloud.there JOIN here USING (k) ORDER BY ALL",
    "SELECT (SELECT max(v) FROM cloud.there t WHERE t.k = h.k) FROM here h ORDER BY ALL",
    "SELECT k FROM here UNION ALL SELECT k FROM cloud.there EXCEPT SELECT 5 ORDER BY ALL",
    "SELECT a.v + b.v FROM cloud.there a, cloud.there b, here WHERE a.k = b.k AND b.k = here.k ORDER BY ALL",
    "SELECT * FROM here ASOF JOIN cloud.there t ON here.k >= t.k ORDER BY ALL",
    "SELECT count(*) FROM cloud.there WHERE v BETWEEN 3 AND 30 AND t LIKE '%1%' AND k IS NOT NULL AND k NOT IN (4, 5)",
]


@pytest.mark.parametrize("sql", JOINS)
def test_joins_answer_what_duckdb_answers(con, sql):
    there = "SELECT i % 40 AS k, i AS v, 't' || i AS t FROM range(100) r(i) UNION ALL SELECT NULL, 1, NULL"
    con.execute("CREATE OR REPLACE TEMP TABLE here AS SELECT i * 2 AS k FROM range(40) r(i) UNION ALL SELECT NULL")
    con.execute(f"CREATE OR REPLACE TABLE cloud.there AS {there}")
    with duckdb.connect() as oracle:
        oracle.execute("ATTACH ':memory:' AS cloud")
        oracle.execute(f"CREATE TABLE cloud.there AS {there}")
        oracle.execute("CREATE TABLE here AS SELECT i * 2 AS k FROM range(40) r(i) UNION ALL SELECT NULL")
        assert con.execute(sql).fetchall() == oracle.execute(sql).fetchall()


def test_a_remote_query_becomes_a_file(shop, tmp_path):
    file = str(tmp_path / "users.parquet")
    shop.sql("SELECT * FROM cloud.users WHERE id < 10").write_parquet(file)
    assert duckdb.sql(f"SELECT count(*) FROM '{file}'").fetchall() == [(10,)]


# What it writes


def test_rows_of_files_are_inserted(con, events, tmp_path):
    file = tmp_path / "local_dump.parquet"
    duckdb.sql("SELECT i::INTEGER AS id, 'n' || i AS note FROM range(50000) t(i)").write_parquet(str(file))
    con.execute(f"INSERT INTO {events} SELECT * FROM read_parquet('{file}')")
    assert con.execute(f"SELECT count(*), sum(id) FROM {events}").fetchall() == [(50000, 1249975000)]


def test_a_table_is_made_empty_and_filled(con, name, tmp_path):
    file = tmp_path / "local.csv"
    file.write_text("id,note\n1,a\n2,b\n")
    con.execute(f"CREATE TEMP VIEW local_csv AS FROM read_csv('{file}')")
    con.execute(f"CREATE TABLE cloud.{name} AS SELECT * FROM local_csv LIMIT 0")
    con.execute(f"INSERT INTO cloud.{name} SELECT * FROM local_csv")
    assert con.execute(f"FROM cloud.{name} ORDER BY id").fetchall() == [(1, "a"), (2, "b")]


def test_update_delete_drop(con, events):
    con.execute(f"INSERT INTO {events} SELECT i, 'x' FROM range(10) t(i)")
    assert con.execute(f"UPDATE {events} SET note = 'y' WHERE id < 4").fetchall() == [(4,)]
    assert con.execute(f"DELETE FROM {events} WHERE note = 'x'").fetchall() == [(6,)]
    assert con.execute(f"INSERT INTO {events} VALUES (99, DEFAULT) RETURNING id").fetchall() == [(99,)]
    con.execute(f"ALTER TABLE {events} ADD COLUMN more INTEGER DEFAULT 7")
    assert con.execute(f"SELECT max(more) FROM {events}").fetchall() == [(7,)]
    con.execute(f"DROP TABLE {events}")
    with pytest.raises(duckdb.CatalogException):
        con.execute(f"FROM {events}")


def test_transactions(con, events):
    con.execute("BEGIN")
    con.execute(f"INSERT INTO {events} VALUES (1, 'a')")
    con.execute(f"INSERT INTO {events} SELECT i, 'b' FROM range(1000) t(i)")
    assert con.execute(f"SELECT count(*) FROM {events}").fetchall() == [(1001,)]
    con.execute("ROLLBACK")
    assert con.execute(f"SELECT count(*) FROM {events}").fetchall() == [(0,)]
    con.execute("BEGIN")
    con.execute(f"INSERT INTO {events} VALUES (1, 'a')")
    con.execute("COMMIT")
    assert con.execute(f"SELECT count(*) FROM {events}").fetchall() == [(1,)]


def test_errors_keep_their_type(con, name):
    con.execute(f"CREATE TABLE cloud.{name} (id INTEGER PRIMARY KEY, n INTEGER NOT NULL)")
    con.execute(f"INSERT INTO cloud.{name} VALUES (1, 1)")
    for sql in [f"INSERT INTO cloud.{name} VALUES (1, 2)", f"INSERT INTO cloud.{name} VALUES (2, NULL)"]:
        with pytest.raises(duckdb.ConstraintException):
            con.execute(sql)
    with pytest.raises(duckdb.ConversionException):
        con.execute("FROM openduck_query('cloud', 'SELECT ''x''::INTEGER')").fetchall()
    with pytest.raises(duckdb.BinderException):
        con.execute("FROM openduck_query('cloud', 'SELECT nope')")
    with pytest.raises(duckdb.ParserException):
        con.execute("FROM openduck_query('cloud', 'SELEC 1')")
    assert con.execute(f"SELECT count(*) FROM cloud.{name}").fetchall() == [(1,)]


def test_a_failed_source_leaves_nothing(con, events):
    with pytest.raises(duckdb.ConversionException):
        con.execute(f"INSERT INTO {events} SELECT CASE WHEN i < 90000 THEN i::VARCHAR ELSE 'x' END::INTEGER, '' FROM range(100000) t(i)")
    assert con.execute(f"SELECT count(*) FROM {events}").fetchall() == [(0,)]


# Clients that misbehave


def test_a_client_that_is_killed_holds_nothing_up(con, endpoint, token):
    code = f"""
import duckdb
con = duckdb.connect(config={{"allow_unsigned_extensions": "true"}})
con.execute("LOAD '{EXTENSION}'")
con.execute("ATTACH 'openduck:mydb?endpoint={endpoint}&token={token}' AS cloud")
con.execute("FROM openduck_query('cloud', 'SELECT range, repeat(''x'', 1000) FROM range(100000000)')")
con.fetchmany(10)
print("reading", flush=True)
import time
time.sleep(60)
"""
    child = subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE)
    assert child.stdout.readline() == b"reading\n"
    # It reads no more: others go on.
    assert con.execute("FROM openduck_query('cloud', 'SELECT 42')").fetchall() == [(42,)]
    child.kill()
    child.wait()
    deadline = time.monotonic() + 20
    while "openduck_statements_running 0" not in urllib.request.urlopen(f"{endpoint}/metrics").read().decode():
        assert time.monotonic() < deadline
        time.sleep(0.05)


# Every type, there and back

EDGES = """
    SELECT '' AS empty_text, ''::BLOB AS empty_blob, []::INTEGER[] AS empty_list, MAP {}::MAP(VARCHAR, INTEGER) AS empty_map,
        [[], NULL, [NULL]]::INTEGER[][] AS lists, {'a': NULL::INTEGER, 'b': []::VARCHAR[]} AS holes,
        'nul' || chr(0) || 'inside' AS nul, '鴨 🦆' AS text, 'infinity'::TIMESTAMP AS ever, '-infinity'::DATE AS never,
        'nan'::DOUBLE AS nan, '-inf'::FLOAT AS inf, '24:00:00'::TIME AS end_of_day, '0'::BIT AS bit,
        [{'k': [MAP {'x': [1, NULL]}]}] AS deep, [1, 2, 3]::INTEGER[3] AS fixed, 'b'::ENUM('a', 'b') AS e,
        union_value(n := 1)::UNION(n INTEGER, t VARCHAR) AS u, '{"a": [1, null]}'::JSON AS j,
        (-170141183460469231731687303715884105728)::HUGEINT AS h, 99999999999999999999999999999999999999::DECIMAL(38, 0) AS d,
        ['x', NULL]::ENUM('x', 'y')[] AS enums, INTERVAL '-1 month 2 days -3 microseconds' AS iv,
        '290309-12-22 (BC) 00:00:00'::TIMESTAMP AS first, {'a': 1}::VARIANT AS variant
    UNION ALL
    SELECT NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL,
        NULL, NULL, NULL, NULL, NULL, NULL
"""


def described(con, table):
    return [(row[0], row[1]) for row in con.execute(f"DESCRIBE {table}").fetchall()]


def texts(con, table, columns):
    values = ", ".join(f'"{column}"::VARCHAR' for column, _ in columns)
    return con.execute(f"SELECT {values} FROM {table}").fetchall()


@pytest.mark.parametrize("source", ["FROM test_all_types()", EDGES], ids=["all types", "edges"])
def test_every_type_is_the_same_on_both_sides(con, name, source):
    con.execute(f"CREATE TEMP TABLE here AS {source}")
    columns = described(con, "here")
    con.execute(f"CREATE TABLE cloud.{name} AS FROM here")
    assert described(con, f"cloud.{name}") == columns
    con.execute(f"CREATE TEMP TABLE back AS FROM cloud.{name}")
    assert described(con, "back") == columns
    expected = texts(con, "here", columns)
    assert texts(con, "back", columns) == expected
    # What the server itself makes of it, in its own words.
    assert texts(con, f"cloud.{name}", columns) == expected
    for column, kind in columns:
        if kind not in ("VARIANT",) and not kind.startswith(("MAP", "UNION")) and "VARIANT" not in kind:
            same = f'SELECT count(*) FROM (SELECT "{column}" FROM here EXCEPT ALL SELECT "{column}" FROM back)'
            assert con.execute(same).fetchall() == [(0,)], column
    con.execute(f"DROP TABLE cloud.{name}")


@pytest.mark.parametrize("source", ["FROM test_all_types()", EDGES], ids=["all types", "edges"])
def test_every_type_as_a_parameter(con, source):
    con.execute(f"CREATE TEMP TABLE here AS {source}")
    for column, kind in described(con, "here"):
        if kind.startswith("GEOMETRY") or "VARIANT" in kind or "UNION" in kind:
            continue
        con.execute(f"CREATE OR REPLACE TABLE cloud.typed (v {kind})")
        con.execute(f'INSERT INTO cloud.typed SELECT "{column}" FROM here')
        found = con.execute("SELECT v::VARCHAR FROM cloud.typed").fetchall()
        assert found == con.execute(f'SELECT "{column}"::VARCHAR FROM here').fetchall(), column


def test_rows_without_any_value_are_rows(con):
    assert con.execute("FROM openduck_query('cloud', 'SELECT NULL AS a FROM range(3)')").fetchall() == [(None,)] * 3
