"""pgcli: what it asks to complete names, and the backslash commands that it has of its own."""

import os
import tempfile

os.environ["XDG_CONFIG_HOME"] = tempfile.mkdtemp()

from pgcli.pgexecute import PGExecute
from pgspecial.main import PGSpecial

from comparison import add, main

COMMANDS = [
    r"\l",
    r"\d",
    r"\d customers",
    r"\d orders",
    r"\d order_lines",
    r"\d+ customers",
    r"\d everything",
    r"\d active_customers",
    r"\dt",
    r"\dt+",
    r"\dv",
    r"\di",
    r"\ds",
    r"\dn",
    r"\dn+",
    r"\du",
    r"\df",
    r"\dT",
    r"\dT mood",
    r"\dx",
    r"\db",
    r"\dp",
    r"\ddp",
    r"\dD",
    r"\dE",
    r"\dm",
    r"\dt public.*",
]


def executor(url):
    return PGExecute(dsn=url, application_name="pgcli")


def ask(name, question):
    add(name, lambda url: question(executor(url)))


def rows(found):
    """A list without what only PostgreSQL brings along."""
    return sorted(
        str(row)
        for row in found
        if not any(str(part).startswith(("pg_toast", "pg_temp", "pg_catalog", "information_schema")) for part in row)
    )


ask("search_path", lambda e: e.search_path())
ask("schemata", lambda e: sorted(name for name in e.schemata() if not name.startswith("pg_toast")))
ask("tables", lambda e: rows(e.tables()))
ask("views", lambda e: rows(e.views()))
ask("columns of tables", lambda e: rows(e.table_columns()))
ask("columns of views", lambda e: rows(e.view_columns()))
ask("databases", lambda e: "mydb" in e.databases())
ask(
    "full databases",
    lambda e: (
        [row[:2] for row in e.full_databases()[0] if row[0] == "mydb"]
        if isinstance(e.full_databases(), tuple)
        else "mydb"
    ),
)
ask("foreign keys", lambda e: sorted(map(str, e.foreignkeys())))
ask("functions", lambda e: sorted(f.func_name for f in e.functions() if f.schema_name == "public"))
ask(
    "functions of the system",
    lambda e: {"lower", "now", "count", "sum", "coalesce"} & {f.func_name for f in e.functions()},
)
ask("data types", lambda e: rows(e.datatypes()))
ask("casing", lambda e: {"customers", "order_lines", "name", "email", "feeling"} - set(e.casing()))
ask("view definition", lambda e: e.view_definition("active_customers").split())
ask("server version", lambda e: int(e.server_version.split(".")[0]) >= 15)
ask("session", lambda e: (e.user, e.dbname, e.superuser, e.get_timezone(), e.is_connection_closed()))
ask("cancel of an error", lambda e: [str(row[4]) for row in e.run("SELECT 1 AS a; SELECT 2 AS b")])


def command(text):
    def run(url):
        seen = []
        for title, found, headers, status, _, success, _ in executor(url).run(
            text, pgspecial=PGSpecial(), exception_formatter=str
        ):
            if not success:
                raise RuntimeError(status)
            listed = [[str(value) for value in row] for row in found] if found else []
            if text in (r"\l", r"\du", r"\dx", r"\db", r"\dn+", r"\dt+"):
                # Sizes, privileges and what a server brings along differ.
                listed = bool(listed)
            seen.append((title, headers, listed, None if listed is True else (status or "").splitlines()))
        return seen

    add(text, run)


for text in COMMANDS:
    command(text)
main()
