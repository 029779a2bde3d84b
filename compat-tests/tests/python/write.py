"""Inserts rows one by one, each in a transaction of its own, through ATTACH; says at the end how many.

Arguments: the extension, the server, its token, the writer's number, the rows.
"""

import sys

import duckdb

extension, endpoint, token, writer, rows = sys.argv[1:]
con = duckdb.connect(config={"allow_unsigned_extensions": "true"})
con.execute(f"LOAD '{extension}'")
con.execute(f"ATTACH 'openduck:mydb?endpoint={endpoint}&token={token}' AS cloud")
for row in range(int(rows)):
    con.execute("INSERT INTO cloud.written VALUES (?, ?)", [int(writer), row])
print(rows)
