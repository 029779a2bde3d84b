"""All that a chart can ask for: grains of time, aggregates, filters, series, raw rows, samples, exports."""

from answers import answer, errors
from charts import CHARTS, DELAY, FLIGHTS, charted, metric, month
from comparison import check
from side import Side

GRAINS = ["PT1S", "PT5S", "PT30S", "PT1M", "PT5M", "PT10M", "PT15M", "PT30M", "PT1H", "P1D", "P1W", "P1M", "P3M", "P1Y"]

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
