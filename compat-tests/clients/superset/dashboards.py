"""A dashboard of all charts, and what a browser draws of it and of them."""

import json

import browser
from charts import CHARTS, metric
from comparison import add, check
from side import AT, SIDES, Side


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
