"""pgbench in its three modes: scripts of its own, and statements of ours with several clients."""

import os
import re
import shutil
import subprocess
import tempfile

from comparison import add, check, main

PROGRAMS = ["/usr/lib/postgresql/15/bin/pgbench", shutil.which("pgbench")]
PROGRAM = next((path for path in PROGRAMS if path and os.path.exists(path)), None)
MODES = ["simple", "extended", "prepared"]


def pgbench(url, *arguments, script=None):
    """What it says of its run, without times."""
    if PROGRAM is None:
        raise RuntimeError("install postgresql-15")
    with tempfile.TemporaryDirectory() as folder:
        files = []
        if script:
            path = os.path.join(folder, "script.sql")
            with open(path, "w") as file:
                file.write(script)
            files = ["-f", path]
        ran = subprocess.run([PROGRAM, *arguments, *files, url], capture_output=True, text=True, timeout=50)
    if ran.returncode != 0:
        lines = [line for line in ran.stderr.splitlines() if "ERROR" in line or "error" in line]
        raise RuntimeError((lines or ran.stderr.splitlines())[0])
    return re.findall(
        r"^(query mode|number of clients|number of transactions actually processed|number of failed transactions): ([^(]*)",
        ran.stdout,
        re.M,
    )


def run(name, script, *arguments):
    for mode in MODES:
        add(
            f"{name}, {mode}",
            lambda url, mode=mode: pgbench(
                url, "-n", "-M", mode, "-c", "4", "-j", "2", "-t", "25", *arguments, script=script
            ),
        )


run("SELECT 1", "SELECT 1;\n")
run("parameters", "\\set id random(1, 3)\nSELECT name FROM customers WHERE id = :id;\n")
run(
    "joins",
    "\\set id random(1, 3)\nSELECT c.name, sum(l.quantity) FROM customers c JOIN orders o ON o.customer_id = c.id JOIN order_lines l ON l.order_id = o.id\n"
    " WHERE c.id >= :id GROUP BY c.name ORDER BY 1 LIMIT 10;\n",
)
run("gset", "SELECT count(*) AS n FROM customers \\gset\nSELECT :n;\n")
run("transactions", "\\set id random(1, 3)\nBEGIN;\nSELECT balance FROM customers WHERE id = :id;\nCOMMIT;\n")
run("numbers and text", "\\set i random(1, 100000)\nSELECT :i::bigint + 1, 'x' || :i::text, :i * 1.5;\n")


def pipelines(url, mode):
    return pgbench(
        url,
        "-n",
        "-M",
        mode,
        "-c",
        "2",
        "-t",
        "20",
        script="\\startpipeline\nSELECT 1;\nSELECT name FROM customers WHERE id = 1;\n\\endpipeline\n",
    )


for mode in MODES[1:]:
    add(f"pipelines, {mode}", lambda url, mode=mode: pipelines(url, mode))


def inserts(url, mode):
    table = f"inserted_{mode}"
    pgbench(url, "-n", "-t", "1", script=f"CREATE TABLE {table} (i bigint, t text);\n")
    # Writers side by side meet conflicts, which a client repeats.
    told = pgbench(
        url,
        "-n",
        "-M",
        mode,
        "-c",
        "4",
        "-t",
        "25",
        "--max-tries=100",
        script=f"\\set i random(1, 1000)\nINSERT INTO {table} VALUES (:i, 'x');\n",
    )
    return told


for mode in MODES:
    add(f"inserts, {mode}", lambda url, mode=mode: inserts(url, mode))


@check
def initializes_its_tables(url):
    pgbench(url, "-i", "-q", "-s", "1", "-I", "dtgvp")
    return "done"


@check
def initializes_its_tables_on_the_server(url):
    pgbench(url, "-i", "-q", "-s", "1", "-I", "dtGp")
    return "done"


def own(url, mode, script):
    pgbench(url, "-i", "-q", "-s", "1", "-I", "dtG")
    return pgbench(url, "-n", "-M", mode, "-c", "1", "-t", "20", "-b", script)


for mode in MODES:
    for script in ["select-only", "simple-update", "tpcb-like"]:
        add(f"{script}, {mode}", lambda url, mode=mode, script=script: own(url, mode, script))

main()
