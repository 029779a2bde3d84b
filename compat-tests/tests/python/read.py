"""Reads a large result through ATTACH, and says how many rows there were.

Arguments: the extension, the server, its token.
"""

import sys

import duckdb

extension, endpoint, token = sys.argv[1:]
con = duckdb.connect(config={"allow_unsigned_extensions": "true"})
con.execute(f"LOAD '{extension}'")
con.execute(f"ATTACH 'openduck:mydb?endpoint={endpoint}&token={token}' AS cloud")
con.execute("FROM openduck_query('cloud', 'SELECT range AS i, repeat(''x'', 1000) AS t FROM range(100000000)')")
rows = len(con.fetchmany(1000))
print("reading", flush=True)
while batch := con.fetchmany(100_000):
    rows += len(batch)
print(f"{rows} rows")
