"""ADBC's PostgreSQL driver: results by COPY in binary into Arrow, and Arrow in by COPY."""

import datetime as dt
import decimal

import adbc_driver_postgresql.dbapi as adbc
import pyarrow as pa

from comparison import check, main, sqlstate

TYPES = ["b", "i2", "i4", "i8", "r4", "r8", "n", "t", "d", "ti", "ts", "tz", "iv", "u", "bin", "js", "ia", "ta"]


def table(url, statement, parameters=None):
    with adbc.connect(url) as con, con.cursor() as cursor:
        cursor.execute(statement, parameters)
        found = cursor.fetch_arrow_table()
        return [(field.name, str(field.type)) for field in found.schema], found.to_pylist()


def reads(name):
    def read(url):
        return table(url, f"SELECT {name} FROM everything WHERE id <> 2 ORDER BY id")

    read.__name__ = f"reads {name}"
    return check(read)


for name in TYPES:
    reads(name)


@check
def reads_an_enum(url):
    return table(url, "SELECT feeling FROM customers ORDER BY id")


@check
def reads_expressions(url):
    return table(
        url,
        "SELECT 1 AS i, 'x' AS t, 1.50 AS n, now() IS NULL AS b, sum(quantity) AS s, avg(quantity) AS a, count(*) AS c FROM order_lines",
    )


@check
def reads_many_rows(url):
    with adbc.connect(url) as con, con.cursor() as cursor:
        cursor.execute("SELECT i, i::text AS t FROM generate_series(1, 100000) AS s(i)")
        found = cursor.fetch_arrow_table()
        return found.num_rows, str(found.schema.field(1).type), found.column("t")[99999].as_py()


@check
def reads_nothing(url):
    return table(url, "SELECT * FROM order_lines WHERE false")


@check
def passes_parameters(url):
    return table(url, "SELECT id, name FROM customers WHERE id > $1 AND name <> $2 ORDER BY id", (1, "Cleo"))


@check
def passes_many_parameters(url):
    with adbc.connect(url) as con, con.cursor() as cursor:
        cursor.execute("CREATE TABLE given (i integer, t text)")
        cursor.executemany("INSERT INTO given VALUES ($1, $2)", [(1, "a"), (2, None)])
        cursor.execute("SELECT * FROM given ORDER BY i")
        return cursor.fetchall()


@check
def ingests(url):
    data = pa.table(
        {
            "i2": pa.array([1, None], pa.int16()),
            "i4": pa.array([1, None], pa.int32()),
            "i8": pa.array([1, None], pa.int64()),
            "r4": pa.array([1.5, None], pa.float32()),
            "r8": pa.array([1.5, None], pa.float64()),
            "t": pa.array(["x", None]),
            "b": pa.array([True, None]),
            "bin": pa.array([b"\x00", None], pa.binary()),
            "d": pa.array([dt.date(2024, 2, 29), None]),
            "ts": pa.array([dt.datetime(2024, 2, 29, 1, 2, 3), None], pa.timestamp("us")),
            "tz": pa.array(
                [dt.datetime(2024, 2, 29, 1, 2, 3, tzinfo=dt.timezone.utc), None], pa.timestamp("us", "UTC")
            ),
            "n": pa.array([decimal.Decimal("1.50"), None], pa.decimal128(10, 2)),
            "l": pa.array([[1, 2], None], pa.list_(pa.int32())),
        }
    )
    with adbc.connect(url) as con, con.cursor() as cursor:
        count = cursor.adbc_ingest("ingested", data, mode="create")
        con.commit()
        appended = cursor.adbc_ingest("ingested", data, mode="append")
        con.commit()
        cursor.execute("SELECT * FROM ingested ORDER BY i4 NULLS LAST LIMIT 1")
        row = cursor.fetchall()
        cursor.adbc_ingest("ingested", data, mode="replace")
        cursor.execute("SELECT count(*) FROM ingested")
        return count, appended, row, cursor.fetchall()


@check
def ingests_many_rows(url):
    data = pa.table({"i": pa.array(range(100000), pa.int64()), "t": pa.array([str(i) for i in range(100000)])})
    with adbc.connect(url) as con, con.cursor() as cursor:
        cursor.adbc_ingest("many", data, mode="create")
        cursor.execute("SELECT count(*), sum(i)::bigint, max(t) FROM many")
        return cursor.fetchall()


@check
def ingests_into_a_schema(url):
    with adbc.connect(url) as con, con.cursor() as cursor:
        cursor.adbc_ingest("kept", pa.table({"i": [1, 2]}), mode="create", db_schema_name="archive")
        cursor.execute("SELECT count(*) FROM archive.kept")
        return cursor.fetchall()


@check
def get_objects(url):
    with adbc.connect(url) as con:
        found = (
            con.adbc_get_objects(
                depth="all", catalog_filter="mydb", db_schema_filter="public", table_name_filter="order%"
            )
            .read_all()
            .to_pylist()
        )
        return [
            (
                catalog["catalog_name"],
                schema["db_schema_name"],
                sorted(
                    (
                        t["table_name"],
                        t["table_type"],
                        sorted(
                            (c["ordinal_position"], c["column_name"], c["xdbc_is_nullable"], c["xdbc_type_name"])
                            for c in t["table_columns"]
                        ),
                        sorted(
                            (
                                c["constraint_name"],
                                c["constraint_type"],
                                c["constraint_column_names"],
                                str(c["constraint_column_usage"]),
                            )
                            for c in t["table_constraints"]
                        ),
                    )
                    for t in schema["db_schema_tables"]
                ),
            )
            for catalog in found
            for schema in catalog["catalog_db_schemas"]
        ]


@check
def get_table_schema(url):
    with adbc.connect(url) as con:
        return [
            [(field.name, str(field.type)) for field in con.adbc_get_table_schema(name)]
            for name in ["customers", "orders", "order_lines"]
        ]


@check
def get_table_types(url):
    with adbc.connect(url) as con:
        return sorted(con.adbc_get_table_types())


@check
def get_info(url):
    with adbc.connect(url) as con:
        return con.adbc_get_info()["vendor_name"]


@check
def describes_a_statement_without_running_it(url):
    with adbc.connect(url) as con, con.cursor() as cursor:
        return [
            (field.name, str(field.type))
            for field in cursor.adbc_execute_schema("SELECT id, balance, since FROM customers")
        ]


@check
def transactions(url):
    with adbc.connect(url) as con, con.cursor() as cursor:
        cursor.execute("CREATE TABLE undone (i integer)")
        con.commit()
        cursor.execute("INSERT INTO undone VALUES (1)")
        con.rollback()
        cursor.execute("SELECT count(*) FROM undone")
        return cursor.fetchall()


@check
def errors(url):
    seen = []
    for statement in ["SELECT nothing", "SELECT * FROM nothing", "SELECT 1/0"]:
        with adbc.connect(url) as con, con.cursor() as cursor:
            try:
                cursor.execute(statement)
                cursor.fetchall()
            except adbc.Error as error:
                seen.append((type(error).__name__, sqlstate(error)))
    return seen


main()
