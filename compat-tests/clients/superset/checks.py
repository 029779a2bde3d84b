"""Apache Superset, installed and served: a database, a dataset and charts over the flights, made by its REST API, their
numbers compared with the same SQL asked directly, and their pages drawn by a browser.
"""

import datetime as dt
import decimal
import io
import json
import math
import threading
import time
import uuid

import browser
import comparison
import flights
import readme
import served
from comparison import OURS, POSTGRES, add, check, main
from served import Superset

DATABASE = "flights"
SIDES = {POSTGRES: "PostgreSQL", OURS: "OpenDuck"}
AT = dict(zip(SIDES, served.start(len(SIDES))))
GRAINS = ["PT1S", "PT5S", "PT30S", "PT1M", "PT5M", "PT10M", "PT15M", "PT30M", "PT1H", "P1D", "P1W", "P1M", "P3M", "P1Y"]
LONG = "SELECT count(*) FROM generate_series(1, 100000000) a, generate_series(1, 100000) b"


def uri(url):
    return url.replace("postgresql://", "postgresql+psycopg2://", 1)


def metric(label, column=None, aggregate="COUNT", sql=None):
    if sql:
        return {"expressionType": "SQL", "sqlExpression": sql, "label": label}
    return {"expressionType": "SIMPLE", "column": {"column_name": column}, "aggregate": aggregate, "label": label}


DELAY = metric("delay", "arr_delay", "AVG")
FLIGHTS = metric("flights", sql="count(*)")


def month(grain="P1M"):
    return {
        "timeGrain": grain,
        "columnType": "BASE_AXIS",
        "sqlExpression": "time_hour",
        "label": "time_hour",
        "expressionType": "SQL",
    }


# Of charts by name: what Superset keeps as the form of each, and the query that its page makes of it.
CHARTS = {
    "delay by carrier": (
        "echarts_timeseries_bar",
        {
            "x_axis": "carrier",
            "metrics": [DELAY],
            "x_axis_sort": "delay",
            "x_axis_sort_asc": False,
            "row_limit": 100,
            "adhoc_filters": [],
            "groupby": [],
        },
        {"columns": ["carrier"], "metrics": [DELAY], "orderby": [[DELAY, False]], "row_limit": 100},
    ),
    "delay by month": (
        "echarts_timeseries_line",
        {
            "x_axis": "time_hour",
            "time_grain_sqla": "P1M",
            "metrics": [DELAY],
            "groupby": ["origin"],
            "row_limit": 1000,
            "adhoc_filters": [],
        },
        {"columns": [month(), "origin"], "metrics": [DELAY], "orderby": [[DELAY, False]], "row_limit": 1000},
    ),
    "carriers": (
        "table",
        {
            "query_mode": "aggregate",
            "groupby": ["carrier"],
            "metrics": [FLIGHTS, DELAY],
            "order_desc": True,
            "row_limit": 50,
            "adhoc_filters": [],
        },
        {"columns": ["carrier"], "metrics": [FLIGHTS, DELAY], "orderby": [[FLIGHTS, False]], "row_limit": 50},
    ),
}


class Side:
    """The Superset that has a side's database."""

    def __init__(self, url):
        self.url = url
        self.superset = Superset(AT[url])

    @property
    def database(self):
        return self.superset.find("database", "database_name", DATABASE)

    def dataset(self, table="flights"):
        return self.superset.find("dataset", "table_name", table)

    def chart(self, name):
        return self.superset.find("chart", "slice_name", name)

    def ask(self, query, table="flights", result_type="full"):
        """What a chart's query comes to."""
        body = self.context(query, table, result_type)
        return self.superset.post("chart/data", **body)["result"][0]

    def context(self, query, table="flights", result_type="full"):
        return {
            "datasource": {"id": self.dataset(table), "type": "table"},
            "queries": [{"filters": [], "extras": {}, "row_limit": 1000, **query}],
            "form_data": {},
            "result_format": "json",
            "result_type": result_type,
            "force": True,
        }

    def run(self, sql, **options):
        """What SQL Lab comes to."""
        body = {
            "database_id": self.database,
            "schema": "public",
            "sql": sql,
            "runAsync": False,
            "client_id": fresh(),
            **options,
        }
        return self.superset.post("sqllab/execute/", **body)


def fresh():
    """A name for a statement of SQL Lab, which has eleven characters at most."""
    return uuid.uuid4().hex[:10]


def plain(value):
    """A value as JSON has it, with as many digits as two ways to add agree on."""
    if isinstance(value, (dt.datetime, dt.date)):
        moment = value if isinstance(value, dt.datetime) else dt.datetime(value.year, value.month, value.day)
        moment = moment if moment.tzinfo else moment.replace(tzinfo=dt.timezone.utc)
        return plain(moment.timestamp() * 1000)
    if isinstance(value, (float, decimal.Decimal)) or type(value) is int:
        if not math.isfinite(value):
            return str(value)
        return float(value if value == int(value) else f"{value:.9g}")
    return value


def table(data, ordered=True):
    found = [tuple(plain(value) for value in row.values()) for row in data]
    return found if ordered else sorted(found, key=repr)


def answer(result, ordered=True):
    return result["colnames"], result["coltypes"], table(result["data"], ordered)


def charted(name, query, ordered=True, **options):
    """A chart's query: its answer, which is that of its SQL asked directly."""

    def run(url):
        result = Side(url).ask(query, **options)
        direct = [tuple(map(plain, row)) for row in flights.rows(url, result["query"].strip().rstrip(";"))]
        found = answer(result, ordered)
        if sorted(found[2], key=repr) != sorted(direct, key=repr):
            raise RuntimeError(f"Superset says {found[2][:3]}, the server {direct[:3]}")
        return found, result["query"]

    add(name, run)


def errors(ask):
    """What Superset tells a person of an error."""
    try:
        ask()
    except RuntimeError as error:
        told = str(error)
        told = told[told.index("{") :]
        return [(one["error_type"], one["message"]) for one in json.loads(told).get("errors", [])] or told
    return "no error"


@check
def loads_the_flights(url):
    flights.load(url)
    return flights.rows(url, "SELECT count(*), sum(distance), min(time_hour) FROM flights")


@check
def test_connection(url):
    return Superset(AT[url]).post("database/test_connection/", database_name=DATABASE, sqlalchemy_uri=uri(url))


@check
def test_connection_with_a_wrong_password(url):
    wrong = uri(url).replace("quack-quack", "wrong")
    return errors(lambda: Superset(AT[url]).post("database/test_connection/", database_name="x", sqlalchemy_uri=wrong))


@check
def test_connection_to_no_database(url):
    wrong = uri(url).rsplit("/", 1)[0] + "/nowhere"
    return errors(lambda: Superset(AT[url]).post("database/test_connection/", database_name="x", sqlalchemy_uri=wrong))


@check
def creates_the_database(url):
    body = {
        "database_name": DATABASE,
        "sqlalchemy_uri": uri(url),
        "expose_in_sqllab": True,
        "allow_run_async": False,
        "allow_ctas": True,
        "allow_cvas": True,
        "allow_dml": True,
        "allow_file_upload": True,
        "extra": json.dumps({"cost_estimate_enabled": True, "schemas_allowed_for_file_upload": ["public"]}),
    }
    made = Superset(AT[url]).post("database/", **body)["result"]
    return made["allow_dml"], made["driver"]


def listed(name, path, pick=lambda answer: answer["result"], /, **parameters):
    def run(url):
        side = Side(url)
        return pick(side.superset.get(f"database/{side.database}/{path}", **parameters))

    add(name, run)


def names_of_tables(answer):
    return [(one["value"], one["type"]) for one in answer["result"]]


def about(answer):
    return (
        answer["name"],
        answer["columns"],
        answer["primaryKey"],
        answer["foreignKeys"],
        answer["indexes"],
        answer["selectStar"],
    )


listed("lists catalogs", "catalogs/", lambda answer: [name for name in answer["result"] if name == "mydb"])
listed("lists schemas", "schemas/", lambda answer: sorted(answer["result"]))
listed("lists tables", "tables/", names_of_tables, q="(schema_name:public,force:!t)")
listed("lists tables of another schema", "tables/", names_of_tables, q="(schema_name:archive,force:!t)")
for name in ["flights", "customers", "orders", "order_lines", "everything", "active_customers"]:
    listed(f"metadata of {name}", "table_metadata/", about, name=name, schema="public")
listed("extra metadata", "table_metadata/extra/", lambda answer: answer, name="flights", schema="public")
listed("select star", "select_star/flights/public/")


def create(name, table, **more):
    def run(url):
        side = Side(url)
        made = side.superset.post("dataset/", database=side.database, schema="public", table_name=table, **more)
        found = side.superset.get(f"dataset/{made['id']}")["result"]
        columns = [(one["column_name"], one["type"], one["type_generic"], one["is_dttm"]) for one in found["columns"]]
        return columns, found["main_dttm_col"], [one["expression"] for one in found["metrics"]]

    add(name, run)


create("creates the dataset", "flights")
create("creates a dataset of a view", "late")
create("creates a dataset of every type", "everything")
create(
    "creates a dataset of a query",
    "by name",
    sql="SELECT name, f.* FROM flights f JOIN airlines a ON a.carrier = f.carrier",
)


@check
def refreshes_the_dataset(url):
    side = Side(url)
    return side.superset.put(f"dataset/{side.dataset()}/refresh")


for name, (viz, form, query) in CHARTS.items():

    def run(url, name=name, viz=viz, form=form, query=query):
        side = Side(url)
        form = {**form, "viz_type": viz, "datasource": f"{side.dataset()}__table"}
        made = side.superset.post(
            "chart/",
            slice_name=name,
            viz_type=viz,
            datasource_id=side.dataset(),
            datasource_type="table",
            params=json.dumps(form),
            query_context=json.dumps({**side.context(query), "form_data": form}),
        )
        return made["result"]["viz_type"]

    add(f"creates a chart, {name}", run)
    charted(f"data of a chart, {name}", query)

    def saved(url, name=name):
        side = Side(url)
        return answer(side.superset.get(f"chart/{side.chart(name)}/data/", force="true")["result"][0])

    add(f"data of a saved chart, {name}", saved)

for grain in GRAINS:
    charted(
        f"time grain {grain}",
        {"columns": [month(grain)], "metrics": [FLIGHTS], "orderby": [["time_hour", True]], "row_limit": 100},
    )

for aggregate in ["AVG", "SUM", "MIN", "MAX", "COUNT", "COUNT_DISTINCT"]:
    query = {"columns": ["origin"], "metrics": [metric("m", "distance", aggregate)], "orderby": [["origin", True]]}
    charted(f"aggregate {aggregate}", query)

for name, expression in [
    ("a part of all", "100.0 * sum(CASE WHEN arr_delay > 15 THEN 1 ELSE 0 END) / count(*)"),
    ("a division of integers", "sum(dep_time) / count(*)"),
    ("a filter", "count(*) FILTER (WHERE dest = 'LAX')"),
    ("a percentile", "percentile_cont(0.5) WITHIN GROUP (ORDER BY arr_delay)"),
    ("a deviation", "round(stddev(arr_delay)::numeric, 3)"),
    ("a discrete percentile", "percentile_disc(0.9) WITHIN GROUP (ORDER BY distance)"),
    ("text", "string_agg(DISTINCT origin, ',' ORDER BY origin)"),
]:
    charted(
        f"metric in SQL, {name}",
        {"columns": ["carrier"], "metrics": [metric("m", sql=expression)], "orderby": [["carrier", True]]},
    )

FILTERS = {
    "equal": {"col": "carrier", "op": "==", "val": "UA"},
    "not equal": {"col": "carrier", "op": "!=", "val": "UA"},
    "in": {"col": "carrier", "op": "IN", "val": ["UA", "AA"]},
    "not in": {"col": "carrier", "op": "NOT IN", "val": ["UA", "AA"]},
    "like": {"col": "tailnum", "op": "LIKE", "val": "%N1_1%"},
    "ilike": {"col": "tailnum", "op": "ILIKE", "val": "%n1%"},
    "null": {"col": "arr_delay", "op": "IS NULL"},
    "not null": {"col": "arr_delay", "op": "IS NOT NULL"},
    "greater": {"col": "arr_delay", "op": ">", "val": 60},
    "at most": {"col": "month", "op": "<=", "val": 2},
    "a range of time": {"col": "time_hour", "op": "TEMPORAL_RANGE", "val": "2013-02-01 : 2013-03-01"},
    "a quote": {"col": "carrier", "op": "!=", "val": "it's"},
}
for name, one in FILTERS.items():
    charted(
        f"filter {name}", {"columns": ["origin"], "metrics": [FLIGHTS], "filters": [one], "orderby": [["origin", True]]}
    )

charted(
    "filters in SQL",
    {
        "columns": ["dest"],
        "metrics": [FLIGHTS, DELAY],
        "extras": {"where": "(distance > 2000 AND origin <> 'LGA')", "having": "(count(*) > 1000)"},
        "orderby": [[FLIGHTS, False]],
    },
)
charted(
    "the largest series alone",
    {
        "columns": [month(), "carrier"],
        "metrics": [FLIGHTS],
        "series_columns": ["carrier"],
        "series_limit": 3,
        "series_limit_metric": FLIGHTS,
        "orderby": [[FLIGHTS, False]],
    },
    ordered=False,
)
charted(
    "the other series as one",
    {
        "columns": [month(), "carrier"],
        "metrics": [FLIGHTS],
        "series_columns": ["carrier"],
        "series_limit": 3,
        "series_limit_metric": FLIGHTS,
        "group_others_when_limit_reached": True,
        "orderby": [[FLIGHTS, False]],
    },
    ordered=False,
)
charted(
    "a column in SQL",
    {
        "columns": [
            {
                "label": "late",
                "sqlExpression": "CASE WHEN arr_delay > 0 THEN 'late' WHEN arr_delay IS NULL THEN NULL ELSE 'in time' END",
                "expressionType": "SQL",
            }
        ],
        "metrics": [FLIGHTS],
        "orderby": [[FLIGHTS, False]],
    },
)
charted("null as the last", {"columns": ["tailnum"], "metrics": [], "orderby": [["tailnum", False]], "row_limit": 3})
charted(
    "null as the last, ascending",
    {"columns": ["arr_delay"], "metrics": [DELAY], "orderby": [[DELAY, True]], "row_limit": 3},
)
charted(
    "raw rows of a page",
    {
        "columns": ["time_hour", "carrier", "flight", "dest", "air_time"],
        "orderby": [["time_hour", True], ["carrier", True], ["flight", True]],
        "row_limit": 20,
        "row_offset": 40,
    },
)
charted("a count of rows", {"columns": ["carrier", "dest"], "metrics": [FLIGHTS], "is_rowcount": True})
charted("a dataset of a query", {"columns": ["name"], "metrics": [DELAY], "orderby": [[DELAY, False]]}, table="by name")
charted(
    "a dataset of a view", {"columns": ["carrier"], "metrics": [DELAY], "orderby": [["carrier", True]]}, table="late"
)
charted("a big number", {"columns": [], "metrics": [FLIGHTS]})


@check
def samples_of_a_dataset(url):
    result = Side(url).ask({"columns": [], "metrics": [], "row_limit": 5}, result_type="samples")
    return result["colnames"], result["coltypes"], len(result["data"])


@check
def samples_of_every_type(url):
    result = Side(url).ask(
        {"columns": [], "metrics": [], "orderby": [["id", True]], "row_limit": 5}, "everything", "samples"
    )
    return answer(result)


@check
def a_shift_in_time(url):
    query = {
        "columns": [month()],
        "metrics": [FLIGHTS],
        "filters": [{"col": "time_hour", "op": "TEMPORAL_RANGE", "val": "2013-03-01 : 2013-06-01"}],
        "time_offsets": ["1 month ago"],
        "orderby": [["time_hour", True]],
    }
    return answer(Side(url).ask(query))


@check
def values_to_filter_by(url):
    side = Side(url)
    return sorted(side.superset.get(f"datasource/table/{side.dataset()}/column/carrier/values/")["result"])


@check
def validates_an_expression(url):
    side = Side(url)
    return side.superset.post(
        f"datasource/table/{side.dataset()}/validate_expression/", expression="sum(nope)", expressionType="metric"
    )


@check
def exports_a_chart_as_csv(url):
    side = Side(url)
    body = {**side.context(CHARTS["carriers"][2]), "result_format": "csv"}
    return side.superset.ask("POST", "chart/data", json=body).text.splitlines()[:5]


@check
def a_chart_of_what_is_not_there(url):
    return errors(lambda: Side(url).ask({"columns": ["carrier"], "metrics": [metric("m", sql="sum(nope)")]}))


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


@check
def uploads_a_file(url):
    side = Side(url)
    text = "day,carrier,n,share\n2013-01-01,UA,3,0.5\n2013-01-02,é,,1.25\n"
    side.superset.ask(
        "POST",
        f"database/{side.database}/upload/",
        files={"file": ("days.csv", io.BytesIO(text.encode()), "text/csv")},
        data={"type": "csv", "table_name": "days", "schema": "public", "column_dates": "day", "already_exists": "fail"},
    )
    return [tuple(map(plain, row)) for row in flights.rows(url, "SELECT * FROM days ORDER BY day")]


@check
def uploads_a_file_to_a_table_that_is_there(url):
    side = Side(url)
    for how in ["replace", "append"]:
        side.superset.ask(
            "POST",
            f"database/{side.database}/upload/",
            files={"file": ("days.csv", io.BytesIO(b"day,n\n2013-01-01,3\n"), "text/csv")},
            data={"type": "csv", "table_name": "days", "schema": "public", "already_exists": how},
        )
    return [tuple(map(plain, row)) for row in flights.rows(url, "SELECT * FROM days")]


@check
def creates_a_dashboard(url):
    side = Side(url)
    made = side.superset.post("dashboard/", dashboard_title="all", published=True)
    charts = [side.chart(name) for name in CHARTS]
    rows = {}
    for chart in charts:
        rows[f"ROW-{chart}"] = {
            "type": "ROW",
            "id": f"ROW-{chart}",
            "children": [f"CHART-{chart}"],
            "parents": ["ROOT_ID", "GRID_ID"],
            "meta": {"background": "BACKGROUND_TRANSPARENT"},
        }
        rows[f"CHART-{chart}"] = {
            "type": "CHART",
            "id": f"CHART-{chart}",
            "children": [],
            "parents": ["ROOT_ID", "GRID_ID", f"ROW-{chart}"],
            "meta": {"chartId": chart, "width": 12, "height": 40},
        }
        side.superset.put(f"chart/{chart}", dashboards=[made["id"]])
    position = {
        "DASHBOARD_VERSION_KEY": "v2",
        "ROOT_ID": {"type": "ROOT", "id": "ROOT_ID", "children": ["GRID_ID"]},
        "GRID_ID": {
            "type": "GRID",
            "id": "GRID_ID",
            "children": [f"ROW-{chart}" for chart in charts],
            "parents": ["ROOT_ID"],
        },
        **rows,
    }
    side.superset.put(f"dashboard/{made['id']}", position_json=json.dumps(position))
    return len(side.superset.get(f"dashboard/{made['id']}/charts")["result"])


for name in CHARTS:

    def drawn(url, name=name):
        side = Side(url)
        with browser.signed_in(AT[url]) as page:
            return page.look(f"/explore/?slice_id={side.chart(name)}", 1, f"{name} {SIDES[url]}")

    add(f"the browser draws a chart, {name}", drawn)


@check
def the_browser_says_what_is_wrong_with_a_chart(url):
    """What the checks before this one have not seen is there to be seen."""
    side = Side(url)
    viz, form, _ = CHARTS["delay by carrier"]
    form = {**form, "metrics": [metric("m", sql="sum(nope)")], "x_axis_sort": "m", "viz_type": viz}
    chart = side.superset.post(
        "chart/",
        slice_name="wrong",
        viz_type=viz,
        datasource_id=side.dataset(),
        datasource_type="table",
        params=json.dumps(form),
    )
    with browser.signed_in(AT[url]) as page:
        try:
            return page.look(f"/explore/?slice_id={chart['id']}", 1, f"wrong {SIDES[url]}")
        except browser.Complaint as complaint:
            return "nope" in str(complaint)


@check
def the_browser_draws_the_dashboard(url):
    side = Side(url)
    dashboard = side.superset.find("dashboard", "dashboard_title", "all")
    with browser.signed_in(AT[url]) as page:
        return page.look(f"/superset/dashboard/{dashboard}/", len(CHARTS), f"dashboard {SIDES[url]}")


add(
    "the readme from nothing to a chart",
    lambda url: readme.expected(url) if url == POSTGRES else readme.walk(),
    seconds=1800,
)

# A browser's first page compiles much script.
comparison.SECONDS_MAX = 600
main()
