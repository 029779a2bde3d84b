"""A snapshot as others read it: Parquet files, and SQL that makes everything again in any DuckDB."""

import os
import subprocess

import duckdb
import pytest

from server import BINARY, Server
from test_attach import fresh


@pytest.fixture
def data(tmp_path):
    """A data folder, and the LSN before its last commit."""
    server = Server(tmp_path / "data")
    with fresh() as con:
        con.execute(f"ATTACH '{server.uri()}' AS cloud")
        con.execute("CREATE SCHEMA cloud.s")
        con.execute("CREATE TABLE cloud.t AS SELECT i, 'it''s ' || i AS note, i % 7 = 0 AS b FROM range(5000) r(i)")
        con.execute("CREATE TABLE cloud.s.nested (id INTEGER PRIMARY KEY, l INTEGER[], m MAP(VARCHAR, DATE), d DECIMAL(9, 2))")
        con.execute("INSERT INTO cloud.s.nested VALUES (1, [1, NULL], MAP {'a': DATE '2026-01-02'}, 1.25), (2, NULL, NULL, NULL)")
        con.execute("FROM openduck_query('cloud', 'CREATE VIEW few AS SELECT * FROM t WHERE i < 3')")
        con.execute("FROM openduck_query('cloud', 'CREATE SNAPSHOT whole')")
        con.execute("DELETE FROM cloud.t WHERE i >= 10")
    server.stop()
    return tmp_path / "data"


def export(data, *args):
    command = [BINARY, "export", "--data", str(data), "--format", "parquet", *map(str, args)]
    env = {name: value for name, value in os.environ.items() if not name.startswith("OPENDUCK_")}
    return subprocess.run(command, env=env, capture_output=True, text=True, timeout=60)


def test_the_tables_of_a_snapshot_as_parquet(data, tmp_path):
    folder = tmp_path / "it's out"
    done = export(data, "--snapshot", "whole", folder)
    assert done.returncode == 0, done.stderr
    assert sorted(path.name for path in folder.iterdir()) == ["load.sql", "s_nested.parquet", "schema.sql", "t.parquet"]
    parquet = str(folder / "t.parquet").replace("'", "''")
    with duckdb.connect() as con:
        assert con.execute(f"SELECT count(*), sum(i), max(note) FROM '{parquet}'").fetchone() == (5000, 12497500, "it's 999")


def test_another_duckdb_makes_everything_again(data, tmp_path):
    folder = tmp_path / "out"
    assert export(data, folder).returncode == 0
    with duckdb.connect() as con:
        con.execute(f"IMPORT DATABASE '{folder}'")
        assert con.execute("SELECT count(*) FROM t").fetchone() == (10,)
        assert con.execute("FROM few").fetchall() == [(0, "it's 0", True), (1, "it's 1", False), (2, "it's 2", False)]
        rows = con.execute("SELECT l, m, d::VARCHAR FROM s.nested ORDER BY id").fetchall()
        assert str(rows[0][0]) == "[1, None]" and rows[0][2] == "1.25" and rows[1] == (None, None, None)
        with pytest.raises(duckdb.ConstraintException):
            con.execute("INSERT INTO s.nested (id) VALUES (1)")


def test_a_folder_with_files_in_it_is_left_alone(data, tmp_path):
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "thesis.txt").write_text("mine")
    done = export(data, tmp_path / "mine")
    assert done.returncode != 0 and "there are files in it already" in done.stderr, done.stderr
    assert [path.name for path in (tmp_path / "mine").iterdir()] == ["thesis.txt"]
    assert export(data, "--snapshot", "nowhere", tmp_path / "new").returncode != 0
    assert not (tmp_path / "new").exists()
