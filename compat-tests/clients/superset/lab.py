"""SQL Lab: statements of a person's own, what they come to, and what it tells of errors."""

import json
import threading
import time

from answers import errors, table
from comparison import add, check
from side import Side, fresh

LONG = "SELECT count(*) FROM generate_series(1, 100000000) a, generate_series(1, 100000) b"


def lab(name, sql, **options):
    def run(url):
        said = Side(url).run(sql, **options)
        return [(one["column_name"], one["type"], one["is_dttm"]) for one in said["columns"]], table(said["data"])

    add(f"SQL Lab, {name}", run)


lab("a statement", "SELECT carrier, count(*) AS n, avg(arr_delay) AS late FROM flights GROUP BY 1 ORDER BY 2 DESC")
lab("a statement of every type", "SELECT * FROM everything ORDER BY id")
lab("a limit", "SELECT flight FROM flights ORDER BY time_hour, carrier, flight", queryLimit=7)
lab("several statements", "SELECT 1 AS one; SELECT origin, count(*) AS n FROM flights GROUP BY origin ORDER BY origin")
lab(
    "with",
    "WITH f AS (SELECT * FROM flights WHERE month = 1) SELECT dest, count(*) AS n FROM f GROUP BY dest ORDER BY 2 DESC, 1 LIMIT 5",
)
lab(
    "a window",
    "SELECT month, count(*) AS n, sum(count(*)) OVER (ORDER BY month) AS so_far FROM flights GROUP BY month ORDER BY month",
)
lab("a template", "SELECT count(*) AS n FROM flights WHERE carrier = '{{ c }}'", templateParams=json.dumps({"c": "UA"}))
lab("no rows", "SELECT 1 AS a WHERE 1 = 0")
lab(
    "writes",
    "CREATE TABLE written (i integer, t text); INSERT INTO written VALUES (1, 'é%'), (2, NULL); SELECT * FROM written ORDER BY i",
)
lab("updates", "UPDATE written SET t = 'x' WHERE i = 2")
lab("what was written", "SELECT * FROM written ORDER BY i")
lab("a schema of the search path", "SELECT * FROM old_orders", schema="archive")


@check
def SQL_Lab_explains(url):
    said = Side(url).run("EXPLAIN SELECT 1")
    return [one["column_name"] for one in said["columns"]], bool(said["data"])


@check
def SQL_Lab_makes_a_table_of_a_statement(url):
    side = Side(url)
    side.run(
        "SELECT carrier, count(*) AS n FROM flights GROUP BY 1",
        select_as_cta=True,
        ctas_method="TABLE",
        tmp_table_name="per_carrier",
    )
    return table(side.run("SELECT * FROM per_carrier ORDER BY n DESC LIMIT 3")["data"])


@check
def SQL_Lab_makes_a_view_of_a_statement(url):
    side = Side(url)
    side.run(
        "SELECT origin, count(*) AS n FROM flights GROUP BY 1",
        select_as_cta=True,
        ctas_method="VIEW",
        tmp_table_name="per_origin",
    )
    return table(side.run("SELECT * FROM per_origin ORDER BY n DESC LIMIT 3")["data"])


@check
def SQL_Lab_estimates_a_cost(url):
    side = Side(url)
    told = side.superset.post(
        "sqllab/estimate/", database_id=side.database, schema="public", sql="SELECT * FROM flights"
    )
    return [sorted(one) for one in told["result"]]


@check
def SQL_Lab_exports_as_csv(url):
    side, name = Side(url), fresh()
    side.run("SELECT id, name, balance, since FROM customers ORDER BY id", client_id=name)
    return side.superset.ask("GET", f"sqllab/export/{name}/").text.splitlines()


for name, sql in [
    ("a column that is not there", "SELECT nope FROM flights"),
    ("a table that is not there", "SELECT * FROM nowhere"),
    ("a function that is not there", "SELECT nope(1)"),
    ("a division by zero", "SELECT 1 / 0"),
]:

    def told(url, sql=sql):
        side = Side(url)
        return errors(lambda: side.run(sql))

    add(f"SQL Lab tells of {name}", told)


@check
def SQL_Lab_stops_a_statement(url):
    side, name, said = Side(url), fresh(), []
    running = threading.Thread(target=lambda: said.append(errors(lambda: Side(url).run(LONG, client_id=name))))
    began = time.monotonic()
    running.start()
    time.sleep(3)
    stopped = side.superset.post("query/stop", client_id=name)
    running.join(40)
    return stopped, running.is_alive(), bool(said) and said[0] != "no error", time.monotonic() - began < 20
