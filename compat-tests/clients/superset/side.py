"""The two sides, each with a Superset of its own, and what one is asked for."""

import uuid

import served
from comparison import OURS, POSTGRES
from served import Superset

DATABASE = "flights"
SIDES = {POSTGRES: "PostgreSQL", OURS: "OpenDuck"}
AT = dict(zip(SIDES, served.start(len(SIDES))))


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
