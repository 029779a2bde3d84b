"""The catalog that a client knows: changed by others, it is noticed by the next statement that reaches the server."""

import duckdb
import pytest

from test_attach import fresh


@pytest.fixture
def two(endpoint, token):
    """Two clients of one database, each with a local table of three rows."""
    with fresh() as one, fresh() as other:
        for con in (one, other):
            con.execute(f"ATTACH 'openduck:mydb?endpoint={endpoint}&token={token}' AS cloud")
            con.execute("CREATE TABLE here AS SELECT range AS i FROM range(3)")
        yield one, other


@pytest.fixture
def table(two, name):
    one, other = two
    one.execute(f"CREATE TABLE cloud.{name} AS SELECT range AS i FROM range(3)")
    assert other.execute(f"FROM cloud.{name}").fetchall() == [(0,), (1,), (2,)]
    yield f"cloud.{name}"
    one.execute(f"DROP TABLE IF EXISTS cloud.{name}")


FIRST = "ORDER BY ALL LIMIT 1"


@pytest.mark.parametrize(
    "sql",
    [
        "SELECT * FROM {table} ORDER BY ALL LIMIT 1",
        "SELECT * FROM {table} JOIN here USING (i) ORDER BY ALL LIMIT 1",
        "FROM (SELECT * FROM {table} UNION ALL SELECT * FROM {table}) ORDER BY ALL LIMIT 1",
        "FROM openduck_query('cloud', 'SELECT * FROM {name} ORDER BY ALL LIMIT 1')",
        "WITH w AS (SELECT * FROM {table}) SELECT w.* FROM w, here ORDER BY ALL LIMIT 1",
    ],
)
@pytest.mark.parametrize("placement", ["auto", "local", "remote"])
def test_a_column_that_somebody_adds_or_drops_is_there_or_gone(two, table, name, sql, placement):
    one, other = two
    other.execute(f"SET openduck_placement = '{placement}'")
    look = lambda: other.execute(sql.format(table=table, name=name)).fetchall()
    assert look() == [(0,)]
    one.execute(f"ALTER TABLE {table} ADD COLUMN j INTEGER DEFAULT 7")
    assert look() == [(0, 7)]
    one.execute(f"ALTER TABLE {table} ALTER COLUMN j TYPE VARCHAR")
    assert look() == [(0, "7")]
    one.execute(f"ALTER TABLE {table} DROP COLUMN j")
    assert look() == [(0,)]


def test_an_insert_of_local_rows_fits_the_table_as_it_is_now(two, table):
    one, other = two
    one.execute(f"ALTER TABLE {table} ADD COLUMN j INTEGER")
    assert other.execute(f"INSERT INTO {table} SELECT i + 10, 5 FROM here").fetchall() == [(3,)]
    one.execute(f"ALTER TABLE {table} DROP COLUMN j")
    with pytest.raises(duckdb.BinderException, match="has 1 columns but 2 values"):
        other.execute(f"INSERT INTO {table} SELECT i + 20, 5 FROM here")
    assert other.execute(f"INSERT INTO {table} SELECT i + 20 FROM here").fetchall() == [(3,)]
    assert one.execute(f"SELECT count(*) FROM {table}").fetchall() == [(9,)]


def test_a_prepared_statement_is_bound_anew(two, table):
    one, other = two
    other.execute(f"PREPARE p AS SELECT * FROM {table} WHERE i = ?")
    assert other.execute("EXECUTE p(1)").fetchall() == [(1,)]
    one.execute(f"ALTER TABLE {table} ADD COLUMN j INTEGER DEFAULT 7")
    assert other.execute("EXECUTE p(1)").fetchall() == [(1, 7)]
    assert other.execute(f"SELECT * FROM {table} JOIN here USING (i) WHERE i = ?", [2]).fetchall() == [(2, 7)]


def test_a_transaction_keeps_the_catalog_that_it_has_seen(two, table):
    one, other = two
    other.execute("BEGIN")
    assert other.execute(f"SELECT * FROM {table} {FIRST}").fetchall() == [(0,)]
    one.execute(f"ALTER TABLE {table} ADD COLUMN j INTEGER DEFAULT 7")
    assert other.execute(f"SELECT * FROM {table} {FIRST}").fetchall() == [(0,)]
    assert other.execute(f"SELECT * FROM {table} JOIN here USING (i) {FIRST}").fetchall() == [(0,)]
    other.execute("COMMIT")
    assert other.execute(f"SELECT * FROM {table} {FIRST}").fetchall() == [(0, 7)]


def test_a_transaction_begins_with_the_catalog_as_it_is(two, table):
    one, other = two
    one.execute(f"ALTER TABLE {table} ADD COLUMN j INTEGER DEFAULT 7")
    other.execute("BEGIN")
    assert other.execute(f"SELECT * FROM {table} {FIRST}").fetchall() == [(0, 7)]
    other.execute(f"ALTER TABLE {table} ADD COLUMN k INTEGER DEFAULT 8")
    assert other.execute(f"SELECT * FROM {table} {FIRST}").fetchall() == [(0, 7, 8)]
    assert one.execute(f"SELECT * FROM {table} {FIRST}").fetchall() == [(0, 7)]
    other.execute("ROLLBACK")
    assert other.execute(f"SELECT * FROM {table} {FIRST}").fetchall() == [(0, 7)]


def test_a_table_that_somebody_makes_drops_and_makes_again(two, table):
    one, other = two
    one.execute(f"DROP TABLE {table}")
    with pytest.raises(duckdb.CatalogException):
        other.execute(f"SELECT * FROM {table}")
    one.execute(f"CREATE TABLE {table} AS SELECT 'text' AS other")
    assert other.execute(f"SELECT * FROM {table}").fetchall() == [("text",)]
    one.execute(f"CREATE OR REPLACE VIEW {table}_v AS SELECT other || '!' AS loud FROM {table}")
    assert other.execute(f"SELECT loud, i FROM {table}_v, here WHERE i = 1").fetchall() == [("text!", 1)]
    one.execute(f"DROP VIEW {table}_v")


def test_only_what_is_needed_is_asked(two, table):
    one, _ = two
    statements = lambda: one.execute("SELECT statements FROM openduck_traffic()").fetchall()[0][0]
    ask = lambda: one.execute(f"SELECT * FROM {table} JOIN here USING (i)").fetchall()
    ask()
    before = statements()
    ask()
    assert statements() == before + 1
