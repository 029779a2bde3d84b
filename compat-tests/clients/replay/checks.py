"""Tools that cannot be installed here: the statements that they send, two checks for each: rows, types.

A file of `statements` holds one tool's, each after a line `-- name`, or `-- name [columns]` where PostgreSQL's own rows
are so many, and so much its own, that only the columns are compared.
"""

import re
from pathlib import Path

import psycopg

from comparison import add, main

# The first oid that is not of the system's own.
OWN = 16384
OIDS = {26, 24, 2205, 2206}
# What differs between any two servers.
MASKED = {"estimated_row_count", "pid", "rel_size", "total_size", "now", "started_at"}


def statements(path):
    name, lines = None, []
    for line in [*path.read_text().splitlines(), "-- "]:
        if line.startswith("-- "):
            if name:
                yield name, "\n".join(lines).strip()
            name, lines = line[3:], []
        else:
            lines.append(line)


def masked(value, column):
    if column.name in MASKED:
        return "any"
    if column.type_code in OIDS and str(value).isdigit() and int(value) >= OWN:
        return "own oid"
    return value


def rows(cursor, columns_alone, ordered):
    """The names of columns and the rows, or what a statement without rows says."""
    if cursor.description is None:
        return cursor.statusmessage
    names = [column.name for column in cursor.description]
    found = [
        tuple(masked(value, column) for value, column in zip(row, cursor.description)) for row in cursor.fetchall()
    ]
    if columns_alone:
        return names, "rows" if found else "no rows"
    return names, found if ordered else sorted(found, key=repr)


def types(cursor, *_):
    """The types of columns."""
    if cursor.description is None:
        return None
    return [
        (column.name.lower(), column.type_display if column.type_code < OWN else "own type")
        for column in cursor.description
    ]


def replay(statement, columns_alone, answer):
    def run(url):
        with psycopg.connect(url, autocommit=True, cursor_factory=psycopg.ClientCursor) as con, con.cursor() as cursor:
            cursor.execute(statement)
            ordered = "order by" in statement.lower()
            seen = [answer(cursor, columns_alone, ordered)]
            while cursor.nextset():
                seen.append(answer(cursor, columns_alone, ordered))
            return seen

    return run


for path in sorted((Path(__file__).parent / "statements").glob("*.sql")):
    for name, statement in statements(path):
        columns_alone = name.endswith(" [columns]")
        name = f"{path.stem}, {re.sub(r' .columns.$', '', name)}"
        add(name, replay(statement, columns_alone, rows))
        add(f"{name}, types", replay(statement, columns_alone, types))

main()
