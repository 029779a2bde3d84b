"""Files that become tables."""

import io

import flights
from answers import plain
from comparison import check
from side import Side


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
