"""The database: its connection, and what Superset finds in it."""

import json

import flights
from answers import errors
from comparison import add, check
from served import Superset
from side import AT, DATABASE, Side


def uri(url):
    return url.replace("postgresql://", "postgresql+psycopg2://", 1)


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
