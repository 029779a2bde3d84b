"""dbt with its postgres adapter: the life of a project, command by command, in the order that a user takes."""

import json
import os
import re
import shutil
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from urllib.parse import urlparse

import psycopg2

import comparison
from comparison import add, main

PROJECT = Path(__file__).parent / "project"
SCRATCH = Path(os.environ.get("CHECKS_FOLDER", "."))


def dbt(url, *arguments):
    """Runs a command in this side's own copy of the project, and gives what became of each of its nodes."""
    parts = urlparse(url)
    folder = SCRATCH / f"dbt-{parts.port}"
    if not folder.exists():
        shutil.copytree(PROJECT, folder)
    environment = dict(
        os.environ,
        DBT_HOST=parts.hostname,
        DBT_PORT=str(parts.port),
        DBT_USER=parts.username,
        DBT_ENV_SECRET_PASSWORD=parts.password,
        DBT_NAME=parts.path[1:],
        DBT_PROFILES_DIR=str(folder),
        DO_NOT_TRACK="1",
    )
    program = Path(sys.executable).parent / "dbt"
    ran = subprocess.run(
        [program, "--no-use-colors", *arguments],
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        timeout=200,
    )
    if ran.returncode != 0:
        said = [re.sub(r"^\d\d:\d\d:\d\d\s*", "", line).strip() for line in ran.stdout.splitlines()]
        # What is wrong follows the line that says where.
        wheres = [
            i for i, line in enumerate(said) if re.match(r"(Database|Runtime|Compilation) Error|Failure in", line)
        ]
        raise RuntimeError(": ".join(said[wheres[0] : wheres[0] + 3]) if wheres else said[-1])
    results = folder / "target/run_results.json"
    if not results.exists():
        return []
    found = json.loads(results.read_text())["results"]
    results.unlink()
    return sorted(
        (
            result["unique_id"].rsplit(".", 1)[0] if result["unique_id"].startswith("test.") else result["unique_id"],
            str(result["status"]),
            str(result["adapter_response"].get("rows_affected")),
        )
        for result in found
    )


def rows(url, statement):
    with closing(psycopg2.connect(url)) as con, con, con.cursor() as cursor:
        cursor.execute(statement)
        return cursor.fetchall() if cursor.description else cursor.statusmessage


def step(name, *commands, seen=None):
    def run(url):
        results = [command(url) if callable(command) else dbt(url, *command) for command in commands]
        return results, rows(url, seen) if seen else None

    add(name, run)


step("debug", ["debug"])
step("parse", ["parse"])
step("seed", ["seed"], seen="SELECT * FROM shop.raw_orders ORDER BY id")
step("seed again", ["seed"], seen="SELECT count(*) FROM shop.raw_orders")
step("seed full refresh", ["seed", "--full-refresh"], seen="SELECT count(*) FROM shop.raw_orders")
step("run a view", ["run", "--select", "orders"], seen="SELECT * FROM shop.orders ORDER BY id")
step("run a view again", ["run", "--select", "orders"], seen="SELECT count(*) FROM shop.orders")
step("run a table with an index", ["run", "--select", "months"], seen="SELECT * FROM shop.months ORDER BY 1")
step("run a table again", ["run", "--select", "months"], seen="SELECT count(*) FROM shop.months")
step(
    "run with an ephemeral model",
    ["run", "--select", "per_customer"],
    seen="SELECT * FROM shop.per_customer ORDER BY 1",
)
step("test", ["test"])
step("run from a source", ["run", "--select", "from_source"], seen="SELECT * FROM shop.from_source ORDER BY 1")
step(
    "incremental",
    ["run", "--select", "appended"],
    lambda url: rows(url, "INSERT INTO shop.raw_orders VALUES (5, 'Dan', '2024-05-01', 1, 'open')"),
    ["run", "--select", "appended"],
    seen="SELECT * FROM shop.appended ORDER BY id",
)
step(
    "incremental with a key",
    ["run", "--select", "merged"],
    lambda url: rows(url, "UPDATE shop.raw_orders SET total = 20 WHERE id = 2"),
    ["run", "--select", "merged"],
    seen="SELECT * FROM shop.merged ORDER BY id",
)
step(
    "incremental full refresh", ["run", "--select", "merged", "--full-refresh"], seen="SELECT count(*) FROM shop.merged"
)
step("snapshot", ["snapshot"], seen="SELECT id, status, dbt_valid_to IS NULL FROM shop.statuses ORDER BY id")
step(
    "snapshot after a change",
    lambda url: rows(url, "UPDATE shop.raw_orders SET status = 'paid' WHERE id = 2"),
    ["snapshot"],
    seen="SELECT id, status, dbt_valid_to IS NULL FROM shop.statuses ORDER BY id, status",
)
step("docs generate", ["docs", "generate"])
step(
    "catalog of docs",
    lambda url: [
        (
            name,
            [
                (column["name"], column["type"], column["comment"])
                for column in sorted(node["columns"].values(), key=lambda column: column["index"])
            ],
            node["metadata"]["type"],
            node["metadata"]["comment"],
        )
        for name, node in sorted(
            json.loads((SCRATCH / f"dbt-{urlparse(url).port}/target/catalog.json").read_text())["nodes"].items()
        )
    ],
)
step(
    "comments of docs",
    seen="SELECT obj_description('shop.orders'::regclass), col_description('shop.orders'::regclass, 1)",
)
step("build", ["build"], seen="SELECT count(*) FROM shop.merged")
step("show", ["show", "--inline", "select 1 as one"])

# A command reads the whole project first.
comparison.SECONDS_MAX = 300
main()
