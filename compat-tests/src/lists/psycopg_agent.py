"""An agent of the tests: one connection of psycopg, which does what it is told by lines (see session.rs)."""

import sys

import psycopg

con = None
for line in sys.stdin:
    verb, _, argument = line.rstrip("\n").partition("\t")
    try:
        if verb == "connect":
            if con is not None:
                con.close()
            con = psycopg.connect(argument, autocommit=True)
        else:
            cursor = con.execute("ROLLBACK" if verb == "rollback" else argument)
            for key, items in cursor.fetchall() if cursor.description else []:
                print("row", key, items, sep="\t")
        print("ok", flush=True)
    except psycopg.Error as error:
        gone = con is None or con.broken or con.closed
        print("error", error.sqlstate or "gone", "gone" if gone else "", sep="\t", flush=True)
