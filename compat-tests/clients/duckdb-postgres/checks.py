"""DuckDB's own postgres extension as a client: ATTACH of our server from another DuckDB."""

import glob
import os
from urllib.parse import urlparse

import duckdb
import duckdb_extension_postgres_scanner

from comparison import add, check, main

EXTENSION = glob.glob(
    os.path.join(os.path.dirname(duckdb_extension_postgres_scanner.__file__), "**/*.duckdb_extension"), recursive=True
)[0]


def attached(url, options=""):
    parts = urlparse(url)
    con = duckdb.connect(config={"allow_unsigned_extensions": "true"})
    con.execute(f"LOAD '{EXTENSION}'")
    dsn = f"host={parts.hostname} port={parts.port} user={parts.username} password={parts.password} dbname={parts.path[1:]}"
    con.execute(f"ATTACH '{dsn}' AS pg (TYPE postgres{options})")
    return con


def query(name, *statements, options=""):
    """A check whose answer is that of its last statement."""

    def run(url):
        con = attached(url, options)
        for statement in statements[:-1]:
            con.execute(statement)
        found = con.execute(statements[-1])
        return [(column[0], str(column[1])) for column in found.description], found.fetchall()

    add(name, run)


query(
    "lists tables",
    "SELECT schema_name, table_name, column_count FROM duckdb_tables() WHERE database_name = 'pg' AND schema_name IN ('public', 'archive') ORDER BY ALL",
)
query(
    "lists columns",
    "SELECT table_name, column_name, data_type, is_nullable FROM duckdb_columns() WHERE database_name = 'pg' AND schema_name = 'public' ORDER BY table_name, column_index",
)
query(
    "lists views",
    "SELECT view_name FROM duckdb_views() WHERE database_name = 'pg' AND schema_name = 'public' ORDER BY ALL",
)
query(
    "lists indexes",
    "SELECT index_name, table_name FROM duckdb_indexes() WHERE database_name = 'pg' AND schema_name = 'public' ORDER BY ALL",
)
query("describes a table", "DESCRIBE pg.public.customers")
query("reads a table", "SELECT * FROM pg.customers ORDER BY id")
for name in [
    "b",
    "i2",
    "i4",
    "i8",
    "r4",
    "r8",
    "n",
    "t",
    "d",
    "ti",
    "ts",
    "tz",
    "iv",
    "u",
    "bin",
    "js",
    "ia",
    "ta",
    "m",
]:
    query(f"reads {name}", f"SELECT {name} FROM pg.everything ORDER BY id")
query("reads a view", "SELECT * FROM pg.active_customers ORDER BY id")
query("reads another schema", "SELECT * FROM pg.archive.old_orders")
query("filters at the server", "SELECT name FROM pg.customers WHERE id > 1 AND name LIKE '%o%' ORDER BY id")
query("aggregates", "SELECT customer_id, count(*), sum(total) FROM pg.orders GROUP BY ALL ORDER BY ALL")
query(
    "joins a local table",
    "CREATE TABLE local AS SELECT 1 AS id, 'x' AS mark",
    "SELECT mark, name FROM local JOIN pg.customers USING (id)",
)
query("counts rows", "SELECT count(*) FROM pg.order_lines")
query("no rows", "SELECT * FROM pg.order_lines WHERE order_id = 99")
query(
    "reads many rows",
    "CALL postgres_execute('pg', 'CREATE TABLE numbers AS SELECT i::bigint AS i, i::text AS t FROM generate_series(1, 200000) AS s(i)')",
    "SELECT count(*), sum(i), max(t) FROM pg.numbers",
)
query("reads the text protocol", "SET pg_use_text_protocol = true", "SELECT * FROM pg.orders ORDER BY id")
query(
    "postgres_query", "SELECT * FROM postgres_query('pg', 'SELECT id, upper(name) AS name FROM customers ORDER BY id')"
)
query(
    "postgres_execute",
    "CALL postgres_execute('pg', 'CREATE TABLE executed (i integer)')",
    "SELECT count(*) FROM pg.executed",
)
query("read only", "SELECT count(*) FROM pg.customers", options=", READ_ONLY")
query("a schema alone", "SELECT * FROM pg.old_orders", options=", SCHEMA 'archive'")
query(
    "creates, inserts and reads",
    "CREATE TABLE pg.made (i INTEGER, t VARCHAR, d DATE, n DECIMAL(10,2), l INTEGER[], b BLOB, ts TIMESTAMP, f DOUBLE, o BOOLEAN)",
    "INSERT INTO pg.made VALUES (1, 'é', '2024-02-29', 1.5, [1, NULL], '\\x00\\xFF'::BLOB, '2024-02-29 01:02:03', 0.5, true), (2, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL)",
    "SELECT * FROM pg.made ORDER BY i",
)
query(
    "creates from a query",
    "CREATE TABLE pg.copied AS SELECT range AS i, range::VARCHAR AS t FROM range(50000)",
    "SELECT count(*), sum(i), max(t) FROM pg.copied",
)
query(
    "updates",
    "CREATE TABLE pg.updated AS SELECT range::INTEGER AS i, 0 AS n FROM range(10)",
    "UPDATE pg.updated SET n = i * 2 WHERE i > 7",
    "SELECT sum(n) FROM pg.updated",
)
query(
    "deletes",
    "CREATE TABLE pg.deleted AS SELECT range::INTEGER AS i FROM range(10)",
    "DELETE FROM pg.deleted WHERE i > 2",
    "SELECT count(*) FROM pg.deleted",
)
query(
    "alters and drops",
    "CREATE TABLE pg.altered (i INTEGER)",
    "ALTER TABLE pg.altered ADD COLUMN t VARCHAR",
    "ALTER TABLE pg.altered RENAME TO altered_2",
    "SELECT * FROM pg.altered_2",
)
query(
    "creates schemas and views",
    "CREATE SCHEMA pg.extra",
    "CREATE TABLE pg.extra.t AS SELECT 7 AS seven",
    "SELECT * FROM pg.extra.t",
)
query(
    "creates an index",
    "CREATE TABLE pg.indexed (i INTEGER)",
    "CREATE INDEX indexed_by_i ON pg.indexed (i)",
    "SELECT index_name FROM duckdb_indexes() WHERE index_name = 'indexed_by_i'",
)
query(
    "copies from a file",
    "COPY (SELECT range AS i FROM range(100)) TO 'numbers.csv' (HEADER)",
    "CREATE TABLE pg.filed (i BIGINT)",
    "COPY pg.filed FROM 'numbers.csv'",
    "SELECT count(*) FROM pg.filed",
)


@check
def transactions(url):
    con = attached(url)
    con.execute("CREATE TABLE pg.kept (i INTEGER)")
    con.execute("BEGIN")
    con.execute("INSERT INTO pg.kept VALUES (1)")
    inside = con.execute("SELECT count(*) FROM pg.kept").fetchall()
    con.execute("ROLLBACK")
    return inside, con.execute("SELECT count(*) FROM pg.kept").fetchall()


@check
def one_snapshot_for_a_transaction(url):
    con, other = attached(url), attached(url)
    other.execute("CREATE TABLE pg.seen (i INTEGER)")
    con.execute("BEGIN")
    before = con.execute("SELECT count(*) FROM pg.seen").fetchall()
    other.execute("INSERT INTO pg.seen VALUES (1)")
    return before, con.execute("SELECT count(*) FROM pg.seen").fetchall()


main()
