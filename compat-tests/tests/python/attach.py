"""Attaches a database, and says 42 as its server does, or what is wrong.

Arguments: the extension, what to attach.
"""

import sys

import duckdb

extension, uri = sys.argv[1:]
con = duckdb.connect(config={"allow_unsigned_extensions": "true"})
con.execute(f"LOAD '{extension}'")
try:
    con.execute(f"ATTACH '{uri}' AS cloud")
    print(con.execute("FROM openduck_query('cloud', 'SELECT 42')").fetchall())
except duckdb.Error as failure:
    print(failure)
