"""Oids that are functions of names, and what a session alone sees of the catalog."""

import hashlib

import pytest

from pgc import open_catalog, text

STATEMENTS = [f"CREATE TABLE t{i} (id int PRIMARY KEY, v varchar DEFAULT 'x')" for i in range(12)]
STATEMENTS += [f"CREATE TYPE e{i} AS ENUM ('a{i}', 'b')" for i in range(4)]
CATALOGS = ["pg_class", "pg_type", "pg_attrdef", "pg_constraint", "pg_enum"]


def oids(connection):
    rows = {}
    for catalog in CATALOGS:
        sql = f"SELECT * FROM pgc.main.{catalog} WHERE oid >= 16384 ORDER BY oid"
        rows[catalog] = connection.execute(sql).fetchall()
        found = {row[0] for row in rows[catalog]}
        assert len(found) == len(rows[catalog]) > 0 and max(found) < 2**31, catalog
    return rows


# The narrow range makes nearly everything collide.
@pytest.mark.parametrize("hash_range", [2146000000, 7])
def test_oids_are_the_same_in_any_order_of_creation(hash_range):
    assert oids(open_catalog(STATEMENTS, hash_range)) == oids(open_catalog(STATEMENTS[::-1], hash_range))


def test_an_oid_is_a_function_of_its_names():
    connection = open_catalog(STATEMENTS)
    digest = hashlib.md5(b"table.public.t3").digest()
    expected = 16384 + int.from_bytes(digest[:4], "big") % 2146000000
    found = connection.execute("SELECT oid, pgc.main.regclass_find('public.t3') FROM pgc.main.pg_class WHERE relname = 't3'")
    assert found.fetchall() == [(expected, expected)]


def test_only_the_session_sees_what_it_has_not_committed():
    connection = open_catalog(STATEMENTS)
    other = connection.cursor()
    sql = "SELECT schemaname, tablename FROM pgc.main.pg_tables WHERE tablename IN ('fresh', 'own') ORDER BY 1"
    connection.execute("BEGIN; CREATE TABLE fresh (i int); CREATE TEMP TABLE own (i int)")
    connection.execute(text("refresh_own.sql"))
    assert connection.execute(sql).fetchall() == [("pg_temp_1", "own"), ("public", "fresh")]
    assert other.execute(sql).fetchall() == []
    connection.execute("ROLLBACK; SET VARIABLE openduck_catalog_own = false")
    assert connection.execute(sql).fetchall() == []


def test_a_refresh_shows_what_was_committed():
    connection = open_catalog(STATEMENTS)
    connection.execute("CREATE VIEW v AS SELECT id FROM t1; DROP TABLE t2")
    connection.execute("BEGIN; " + text("refresh.sql") + "COMMIT")
    sql = "SELECT table_name FROM pgc.main.tables WHERE table_schema = 'public' AND table_name IN ('v', 't1', 't2') ORDER BY 1"
    assert connection.execute(sql).fetchall() == [("t1",), ("v",)]
    assert connection.execute("SELECT count(*) FROM pgc.main.pg_type WHERE oid < 16384").fetchall() == [(611,)]
