"""An agent of the tests: one DuckDB with a database attached, which does what it is told by lines (see session.rs).

Argument: the extension.
"""

import re
import sys

import duckdb

con = None
for line in sys.stdin:
    verb, _, argument = line.rstrip("\n").partition("\t")
    try:
        if verb == "connect":
            if con is not None:
                con.close()
            con = duckdb.connect(config={"allow_unsigned_extensions": "true"})
            con.execute(f"LOAD '{sys.argv[1]}'")
            con.execute(f"ATTACH '{argument}' AS cloud")
        elif verb == "rollback":
            try:
                con.execute("ROLLBACK")
            except duckdb.TransactionException as error:
                if "no transaction is active" not in str(error):
                    raise
        else:
            cursor = con.execute(argument)
            for row in cursor.fetchall() if argument.startswith("SELECT") else []:
                print("row", *row, sep="\t")
        print("ok", flush=True)
    except duckdb.Error as error:
        # What differs from one to the next is of no interest
        message = re.sub(r"[\w-]*\d[\w:.-]*", "_", " ".join(str(error).split()))
        print("error", f"{type(error).__name__}: {message}", "", sep="\t", flush=True)
