"""Charts: what is kept of each, and its data, which is that of its SQL asked directly."""

import json

import flights
from answers import answer, plain
from comparison import add
from side import Side


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
