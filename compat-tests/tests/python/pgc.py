"""Postgres's catalog on the stock wheel, which lets nobody create in `system`: its SQL with another name for `system.pgc`."""

import pathlib
import re

import duckdb

CATALOG = pathlib.Path(__file__).parents[3] / "worker/catalog"

# The worker's function, as far as it can be told here.
MACROS = """CREATE MACRO pgc.main.openduck_macros() AS TABLE
SELECT schema_name, function_name, function_type = 'table_macro' AS is_table, parameters::VARCHAR[] AS parameters,
    macro_definition AS definition, comment FROM duckdb_functions()
WHERE database_name = current_database() AND NOT internal AND function_type LIKE '%macro'"""


def text(file, **replaced):
    sql = (CATALOG / file).read_text().replace("system.pgc.", "pgc.main.")
    for function in ("openduck_macros(", "openduck_visible("):
        sql = sql.replace(function, "pgc.main." + function)
    for old, new in replaced.items():
        sql = sql.replace(f"{old}() AS 2146000000", f"{old}() AS {new}")
    return sql


def named(sql, pattern):
    return {re.match(pattern, part)[1]: part for part in re.split(r"(?m)^(?=CREATE )", sql) if re.match(pattern, part)}


def open_catalog(statements, hash_range=2146000000):
    """A database in which the statements have been run, with the catalog as the worker lays it out, in memory."""
    connection = duckdb.connect(config={"threads": 1})
    for name in ("mydb", "pgc", "openduck_catalog", "openduck_stored"):
        connection.execute(f"ATTACH ':memory:' AS {name}" + ("" if name == "mydb" else " (HIDDEN)"))
    connection.execute("USE mydb")
    for statement in statements:
        connection.execute(statement)
    connection.execute(MACROS)
    # Nothing is refused here.
    connection.execute("CREATE MACRO pgc.main.openduck_visible(kind, wanted, database, schema, relation) AS true")
    functions = text("08_functions.sql")
    connection.execute(named(functions, r"CREATE MACRO pgc\.main\.(\w+)")["quote_ident"])
    # The wheel binds a view as it is created, the worker does not: here each follows what it reads.
    views = named(text("01_relations.sql"), r"CREATE VIEW pgc\.main\.(\w+)")
    for file in ("builtin.sql", "live.sql"):
        for statement in connection.extract_statements(text(file, _hash_range=hash_range)):
            connection.execute(statement)
            made = re.search(r"CREATE (VIEW openduck_catalog\.live|TABLE openduck_stored\.main)\.(\w+)", statement.query)
            if made and (made[1].startswith("TABLE") or "openduck_stored" not in views[made[2]]):
                connection.execute(views.pop(made[2]))
    for view in views.values():
        connection.execute(view)
    for file in sorted(path.name for path in CATALOG.glob("0*.sql")):
        for statement in connection.extract_statements(text(file)) if file != "01_relations.sql" else []:
            if "MACRO pgc.main.quote_ident" not in statement.query:
                connection.execute(statement)
    return connection
