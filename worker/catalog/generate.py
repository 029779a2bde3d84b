#!/usr/bin/env python3
"""Writes what is the same in every PostgreSQL 15 server, read from one, into files that are kept.

    PGHOST=.. PGPORT=.. PGUSER=.. python3 worker/catalog/generate.py

Needs `psql` and any freshly made PostgreSQL 15 that the variables of libpq lead to; nothing is changed in it. Two runs
against the same release write the same bytes. It writes

- `builtin.sql`: the rows of PostgreSQL's own catalog (types, functions, operators, casts, its own relations, ..), as
  tables and views of the schema `openduck_catalog.builtin`;
- `05_empty.sql` and `07_information_schema_empty.sql`: a view without rows for each relation of `pg_catalog` and
  `information_schema` that no other file here creates, with PostgreSQL's columns;
- `../../planner/src/catalog/columns.txt`: the columns of all of them, in order, with the types that clients are told;
- `../../planner/src/catalog/functions.txt`: the names of the functions that columns of type `regproc` hold.

A table is one string, a line for each row and a tab between values, because the engine reads a string of a megabyte
faster than it parses ten thousand rows of VALUES. What is equal in all rows is not in the string.
"""

import pathlib
import re
import subprocess

HERE = pathlib.Path(__file__).parent
PLANNER = HERE / "../../planner/src/catalog"

# What is read with nearly every question is kept as a table; the rest is read out of its string whenever it is asked for,
# which costs nothing where it is not.
KEPT = {
    "pg_type", "pg_proc", "pg_am", "pg_collation", "pg_opclass", "pg_description", "pg_class", "pg_attribute", "pg_index",
    "pg_constraint", "_type_name",
}

# Objects of these schemas, made by initdb.
OURS = "IN ('pg_catalog'::regnamespace, 'information_schema'::regnamespace)"
RELATIONS = f"(SELECT oid FROM pg_class WHERE relnamespace {OURS} AND oid < 16384)"

# A table: which of its rows, and what of them differs from server to server or is of no use to clients.
TABLES = {
    "pg_type": (f"typnamespace {OURS} AND oid < 16384", {"typdefaultbin": "NULL"}),
    "pg_proc": (
        f"pronamespace {OURS} AND oid < 16384 AND prolang <> 13563",
        {"proargdefaults": "NULL", "prosqlbody": "NULL"},
    ),
    "pg_operator": ("oid < 16384", {}),
    "pg_cast": ("oid < 16384", {}),
    "pg_range": ("rngtypid < 16384", {}),
    "pg_am": ("oid < 16384", {}),
    # The others are those of the operating system and of ICU, which the engine has not.
    "pg_collation": ("collname IN ('default', 'C', 'POSIX', 'ucs_basic')", {}),
    "pg_language": ("lanname <> 'plpgsql'", {}),
    "pg_opclass": ("oid < 16384", {}),
    "pg_opfamily": ("oid < 16384", {}),
    "pg_amop": ("oid < 16384", {}),
    "pg_amproc": ("oid < 16384", {}),
    "pg_aggregate": ("aggfnoid < 16384", {}),
    "pg_conversion": ("oid < 16384", {}),
    "pg_ts_config": ("oid < 16384", {}),
    "pg_ts_config_map": ("mapcfg < 16384", {}),
    "pg_ts_dict": ("oid < 16384", {}),
    "pg_ts_parser": ("oid < 16384", {}),
    "pg_ts_template": ("oid < 16384", {}),
    "pg_description": ("objoid < 16384 AND classoid NOT IN (3456, 3079, 2612, 2615, 1262)", {}),
    "pg_class": (
        f"oid IN {RELATIONS}",
        {
            "relfilenode": "0", "relpages": "0", "reltuples": "-1", "relallvisible": "0", "reltoastrelid": "0",
            "relfrozenxid": "0", "relminmxid": "0",
        },
    ),
    "pg_attribute": (f"attrelid IN {RELATIONS} AND attnum > 0", {}),
    "pg_index": (f"indrelid IN {RELATIONS}", {"indexprs": "NULL", "indpred": "NULL"}),
    "pg_constraint": (f"conrelid IN {RELATIONS}", {"conbin": "NULL"}),
    "information_schema.sql_features": ("true", {}),
    "information_schema.sql_implementation_info": ("true", {}),
    "information_schema.sql_parts": ("true", {}),
    "information_schema.sql_sizing": ("true", {}),
}

# Queries that are kept under names of our own.
QUERIES = {
    # What format_type answers.
    "_type_name": "SELECT oid, format_type(oid, NULL) AS formatted FROM pg_type"
    f" WHERE typnamespace {OURS} AND oid < 16384 ORDER BY oid",
    "_index_definition": "SELECT indexrelid AS oid, pg_get_indexdef(indexrelid) AS definition FROM pg_index"
    f" WHERE indrelid IN {RELATIONS} ORDER BY indexrelid",
    "_constraint_definition": "SELECT oid, pg_get_constraintdef(oid) AS definition FROM pg_constraint"
    f" WHERE conrelid IN {RELATIONS} ORDER BY oid",
    "_token_type": "SELECT tokid, alias, description FROM ts_token_type('default') ORDER BY tokid",
    # What the settings of a server are, but for their values.
    "_setting": "SELECT name, unit, category, short_desc, extra_desc, context, vartype, min_val, max_val, enumvals, boot_val"
    " FROM pg_settings WHERE name !~ '^(lc_|plpgsql|log_timezone|TimeZone|.*(_file|_directory|directories)$)'"
    " ORDER BY name COLLATE \"C\"",
}

# How the engine holds a type of PostgreSQL, where it is not a string.
ENGINE = {
    "bool": "BOOLEAN", "int2": "SMALLINT", "int4": "INTEGER", "int8": "BIGINT", "float4": "FLOAT", "float8": "DOUBLE",
    "timestamptz": "TIMESTAMPTZ", "oid": "UINTEGER", "xid": "UINTEGER", "regproc": "UINTEGER", "regtype": "UINTEGER",
    "regclass": "UINTEGER", "int2vector": "SMALLINT[]", "oidvector": "UINTEGER[]", "interval": "INTERVAL",
    "bytea": "BLOB", "inet": "VARCHAR", "pg_lsn": "VARCHAR", "numeric": "DECIMAL(38, 0)",
}


def engine_type(name):
    if name in ENGINE:
        return ENGINE[name]
    return engine_type(name[1:]) + "[]" if name.startswith("_") else "VARCHAR"


def psql(sql):
    """The rows of a query, each a list of strings and None."""
    command = ["psql", "-XAtq", "-v", "ON_ERROR_STOP=1", "-F", "\x1f", "-R", "\x1e", "-P", "null=\x1d", "-c", sql]
    text = subprocess.run(command, check=True, capture_output=True, text=True).stdout.removesuffix("\n")
    cells = lambda row: [None if cell == "\x1d" else cell for cell in row.split("\x1f")]
    return [cells(row) for row in text.split("\x1e")] if text else []


def columns_of(relation):
    return psql(
        "SELECT attname, t.typname FROM pg_attribute JOIN pg_type AS t ON t.oid = atttypid"
        f" WHERE attrelid = '{relation}'::regclass AND attnum > 0 ORDER BY attnum"
    )


def literal(text):
    return "'" + text.replace("'", "''") + "'"


def constant(value, kind):
    if value is None:
        return f"NULL::{kind}"
    if kind == "BOOLEAN":
        return {"t": "true", "f": "false"}[value]
    if kind == "VARCHAR":
        return literal(value)
    return literal(array(value)) + f"::{kind}" if kind.endswith("[]") else f"{value}::{kind}"


def array(value):
    """An array or a vector of PostgreSQL as the engine reads a list."""
    if value.startswith("{"):
        return "[" + value[1:-1] + "]"
    return "[" + ", ".join(value.split()) + "]"


def cell(value, kind):
    """A value within a line."""
    if value is None:
        return "\\N"
    if kind.endswith("[]"):
        value = array(value)
    return value.replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t")


def expression(place, values, kind):
    """How the engine gets a value out of its line."""
    text = f"cells[{place}]"
    if any(value is not None and re.search(r"[\\\n\t]", value) for value in values):
        text = f"replace(replace(replace({text}, '\\n', chr(10)), '\\t', chr(9)), '\\\\', '\\')"
    if any(value is None for value in values):
        text = f"nullif({text}, '\\N')"
    if kind == "BOOLEAN":
        return f"{text} = 't'"
    return text if kind == "VARCHAR" else f"{text}::{kind}"


def table(name, columns, rows):
    """The statement that makes a table or a view of rows."""
    kept, selected = [], []
    for at, (column, kind) in enumerate(columns):
        values = [row[at] for row in rows]
        if len(set(values)) == 1:
            text = constant(values[0], kind)
        else:
            kept.append((at, kind))
            text = expression(len(kept), values, kind)
        selected.append(f"    {text} AS {column}")
    lines = "\n".join("\t".join(cell(row[at], kind) for at, kind in kept) for row in rows)
    return (
        f"CREATE {'TABLE' if name in KEPT else 'VIEW'} openduck_catalog.builtin.{name} AS\nSELECT\n" + ",\n".join(selected)
        + "\nFROM (SELECT string_split(line, chr(9)) AS cells FROM (SELECT unnest(string_split("
        + literal(lines) + ", chr(10))) AS line));\n"
    )


def shown_as(column, kind):
    """A column in a query: functions by their oids, not by name, and no privileges, which are another file's."""
    if kind == "_aclitem":
        return "NULL"
    return f"{column}::oid" if kind == "regproc" else column


def write_builtin():
    parts = ["-- PostgreSQL's own rows, written by generate.py. Run once an instance, before the first question.\n\nCREATE SCHEMA openduck_catalog.builtin;\n"]
    for name, (condition, overrides) in TABLES.items():
        typed = columns_of(name)
        shown = {column: overrides.get(column, shown_as(column, kind)) for column, kind in typed}
        selected = ", ".join(f"{text} AS {column}" for column, text in shown.items())
        key = ", ".join(column for column, kind in typed[: 5 if name == "pg_ts_config_map" else 3])
        rows = psql(f"SELECT {selected} FROM {name} WHERE {condition} ORDER BY {key}")
        parts.append(table(name.split(".")[-1], [(column, standard_type(kind)) for column, kind in typed], rows))
    for name, query in QUERIES.items():
        described = psql(f"CREATE TEMP VIEW described AS {query}; SELECT attname, t.typname FROM pg_attribute"
                         " JOIN pg_type AS t ON t.oid = atttypid WHERE attrelid = 'described'::regclass ORDER BY attnum")
        parts.append(table(name, [(column, engine_type(kind)) for column, kind in described], psql(query)))
    (HERE / "builtin.sql").write_text("\n".join(parts))


def created():
    """The views that the other files create."""
    names = set()
    for path in sorted(HERE.glob("0*.sql")):
        if "empty" not in path.name:
            names.update(re.findall(r"CREATE VIEW system\.pgc\.(\w+)", path.read_text()))
    return names


def relations(schema):
    return [tuple(row) for row in psql(
        f"SELECT relname, oid FROM pg_class WHERE relnamespace = '{schema}'::regnamespace AND relkind IN ('r', 'v')"
        " AND oid < 16384 ORDER BY relname COLLATE \"C\"")]


def wrapped(columns):
    lines, line = [], ""
    for column in columns:
        if len(line) + len(column) > 110:
            lines.append(line.rstrip())
            line = ""
        line += column + ", "
    return "\n    ".join([*lines, line.removesuffix(", ")])


def write_empty(schema, file, head):
    parts = [head]
    for name, _ in relations(schema):
        if name in created():
            continue
        columns = [f"NULL::{standard_type(kind)} AS {column}" for column, kind in columns_of(f"{schema}.{name}")]
        parts.append(f"CREATE VIEW system.pgc.{name} AS\nSELECT {wrapped(columns)}\nWHERE false;\n")
    (HERE / file).write_text("\n".join(parts))


# The domains of information_schema: what a client is told of such a column, and what it is.
DOMAINS = {
    "cardinal_number": ("int4", "INTEGER"), "character_data": ("varchar", "VARCHAR"), "sql_identifier": ("name", "VARCHAR"),
    "time_stamp": ("timestamptz", "TIMESTAMPTZ"), "yes_or_no": ("varchar(3)", "VARCHAR"),
}


def standard_type(kind):
    return DOMAINS[kind][1] if kind in DOMAINS else engine_type(kind)


def write_columns():
    lines = ["# relation oid: column type, .. as PostgreSQL 15 has them; written by worker/catalog/generate.py"]
    for schema in ("pg_catalog", "information_schema"):
        lines.append(f"[{schema}]")
        for name, oid in relations(schema):
            columns = columns_of(f"{schema}.{name}")
            told = ", ".join(f"{column} {DOMAINS[kind][0] if kind in DOMAINS else kind}" for column, kind in columns)
            lines.append(f"{name} {oid}: {told}")
    (PLANNER / "columns.txt").write_text("\n".join(lines) + "\n")


def write_functions():
    holding = psql(
        "SELECT attrelid::regclass, attname FROM pg_attribute WHERE atttypid = 'regproc'::regtype AND attnum > 0"
        f" AND attrelid IN {RELATIONS} AND attrelid IN (SELECT oid FROM pg_class WHERE relkind = 'r')"
        " ORDER BY attrelid, attnum"
    )
    held = " UNION ".join(f"SELECT {column}::oid FROM {relation}" for relation, column in holding)
    # Those of types that are made here.
    held += " UNION SELECT oid FROM pg_proc WHERE proname ~ '^(enum|domain|record|array)_(in|out|recv|send)$'"
    rows = psql(f"SELECT f, f::regproc FROM ({held}) AS held(f) WHERE f BETWEEN 1 AND 16383 ORDER BY 1")
    (PLANNER / "functions.txt").write_text("".join(f"{oid} {name}\n" for oid, name in rows))


if __name__ == "__main__":
    write_builtin()
    write_empty("pg_catalog", "05_empty.sql",
                "-- What Postgres has and we have none of: the columns of PostgreSQL 15, and no rows. Written by generate.py.\n")
    write_empty("information_schema", "07_information_schema_empty.sql",
                "-- What the SQL standard's schema has and we have none of: the columns of PostgreSQL 15, and no rows."
                " Written by generate.py.\n")
    write_columns()
    write_functions()
