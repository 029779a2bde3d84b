"""Datasets of tables, of views and of queries."""

from comparison import add, check
from side import Side


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
