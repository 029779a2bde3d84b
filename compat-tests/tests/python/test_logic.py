"""The files of `tests/logic`, in DuckDB's own test format, through the stock wheel.

Each is run four times: with `cloud` an ordinary DuckDB database, which shows that the file expects what DuckDB itself
answers (`plain`), and attached from the server with each placement (`openduck`, and `auto`, `local`, `remote`). The
connection `other` is another DuckDB that has attached the same database, or with `plain` another connection."""

import pathlib

import duckdb
import pytest

import logic
from test_attach import fresh

FOLDER = pathlib.Path(__file__).resolve().parent.parent / "logic"
FILES = sorted(FOLDER.rglob("*.test"))
WAYS = ["plain", "auto", "local", "remote"]

# Everything that a file may have left, in an order in which it can go
LEFT = """
    SELECT 'VIEW' AS what, schema_name AS s, view_name AS n, 1 AS step
    FROM duckdb_views() WHERE NOT internal AND database_name = current_database() AND schema_name = 'main'
    UNION ALL SELECT 'TABLE', schema_name, table_name, 3 - table_oid / 1e12
    FROM duckdb_tables() WHERE NOT internal AND database_name = current_database() AND schema_name = 'main'
    UNION ALL SELECT DISTINCT 'MACRO' || if(function_type = 'table_macro', ' TABLE', ''), schema_name, function_name, 4
    FROM duckdb_functions() WHERE NOT internal AND database_name = current_database() AND schema_name = 'main'
    UNION ALL SELECT 'SEQUENCE', schema_name, sequence_name, 5
    FROM duckdb_sequences() WHERE database_name = current_database() AND schema_name = 'main'
    UNION ALL SELECT 'TYPE', schema_name, type_name, 6
    FROM duckdb_types() WHERE NOT internal AND database_name = current_database() AND schema_name = 'main'
    UNION ALL SELECT 'SCHEMA', schema_name, schema_name, 0
    FROM duckdb_schemas() WHERE NOT internal AND database_name = current_database() AND schema_name <> 'main'
    ORDER BY step
"""


class Session:
    """The connections of one run of one file."""

    def __init__(self, way, place):
        self.way, self.place = way, place
        self.first = self.open()
        self.named = {"": self.first}

    def open(self):
        if self.way == "plain":
            con = duckdb.connect()
            con.execute("ATTACH ':memory:' AS cloud")
        else:
            con = fresh()
            con.execute(f"ATTACH '{self.place}' AS cloud")
            con.execute(f"SET GLOBAL openduck_placement = '{self.way}'")
        con.execute("SET GLOBAL arrow_lossless_conversion = true")
        return con

    def connection(self, name):
        if name not in self.named:
            is_apart = name == "other" and self.way != "plain"
            self.named[name] = self.open() if is_apart else self.first.cursor()
        return self.named[name]

    def close(self):
        for con in reversed(self.named.values()):
            con.close()


# Says values as DuckDB does
TELLER = duckdb.connect()


def texts(table):
    """Rows of an Arrow table in the words of the test format."""
    # No two columns may have one name
    told = table.rename_columns([f"c{n}" for n in range(table.num_columns)])
    names = ", ".join(f"c{n}::VARCHAR" for n in range(table.num_columns))
    word = lambda value: "NULL" if value is None else value.replace("\t", " ") or "(empty)"
    return [tuple(map(word, row)) for row in TELLER.execute(f"SELECT {names} FROM told").fetchall()]


def run(session, record):
    """What is wrong with a record; `None` where nothing is."""
    con = session.connection(record.connection)
    try:
        result = con.execute(record.sql)
        if record.kind != "query":
            result.fetchall()
            return "it succeeded" if record.kind == "error" else None
        found = texts(result.to_arrow_table())
    except duckdb.Error as error:
        if record.kind == "maybe":
            return None
        # In full, and so that a transaction that has failed can go on with ROLLBACK
        return logic.wrong_error(record, str(error)) if record.kind == "error" else f"{type(error).__name__}: {error}"
    return logic.difference(record, found)


@pytest.fixture(scope="module")
def place(endpoint, token):
    return f"openduck:mydb?endpoint={endpoint}&token={token}"


def clean(place):
    with fresh() as con:
        con.execute(f"ATTACH '{place}' AS cloud")
        quoted = lambda name: '"' + name.replace('"', '""') + '"'
        for what, schema, name, _ in con.execute("FROM openduck_query('cloud', ?)", [LEFT]).fetchall():
            of_schema = "" if what == "SCHEMA" else quoted(schema) + "."
            drop = f"DROP {what} IF EXISTS {of_schema}{quoted(name)} CASCADE"
            con.execute("FROM openduck_query('cloud', ?)", [drop]).fetchall()


def test_there_are_files():
    assert len(FILES) >= 150


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("file", FILES, ids=[str(file.relative_to(FOLDER)) for file in FILES])
def test_file(file, way, place, tmp_path):
    engine = "plain" if way == "plain" else "openduck"
    text = file.read_text().replace("__TEST_DIR__", str(tmp_path))
    if way != "plain":
        clean(place)
    session = Session(way, place)
    try:
        for record in logic.records(text, engine):
            wrong = run(session, record)
            assert wrong is None, f"{file.name}:{record.line}: {record.sql}\n{wrong}"
    finally:
        session.close()
