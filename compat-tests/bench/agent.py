"""A DuckDB that does what the benchmark says: a line of JSON in, a line of JSON out."""

import importlib.util
import json
import sys
import threading
import time

import duckdb

connection = None


def packaged(extension):
    """The file of an extension that is installed as a Python package."""
    (folder,) = importlib.util.find_spec(f"duckdb_extension_{extension}").submodule_search_locations
    return f"{folder}/extensions/v{duckdb.__version__}/{extension}.duckdb_extension"


def open(database, config, packages, files):
    global connection
    connection = duckdb.connect(database, config=config)
    # It would be drawn between the lines of JSON.
    connection.execute("SET enable_progress_bar = false")
    for file in [*map(packaged, packages), *files]:
        connection.load_extension(file)


def run(sql):
    return [[str(value) for value in row] for row in connection.execute(sql).fetchall()]


def timed(sql):
    """Rows and seconds."""
    started = time.perf_counter()
    rows = connection.execute(sql).fetchall()
    taken = time.perf_counter() - started
    return [[[str(value) for value in row] for row in rows], taken]


def measure(sql, times, before):
    """Seconds of each run."""
    taken = []
    for _ in range(times):
        if before:
            connection.execute(before)
        started = time.perf_counter()
        connection.execute(sql).fetchall()
        taken.append(time.perf_counter() - started)
    return taken


def rate(sql, seconds, clients):
    """Runs a second, by so many connections of this process; `{n}` in the SQL is the number of the run."""
    rates, failures = [], []

    def client(cursor):
        try:
            count, started = 0, time.perf_counter()
            while time.perf_counter() < started + seconds:
                cursor.execute(sql.replace("{n}", str(count))).fetchall()
                count += 1
            rates.append(count / (time.perf_counter() - started))
        except duckdb.Error as failure:
            failures.append(failure)

    threads = [threading.Thread(target=client, args=[connection.cursor()]) for _ in range(clients)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if failures:
        raise failures[0]
    return sum(rates)


def read(sql, stop_after, stop, pause, rows):
    """Reads a result as it comes, at most so many rows: after the first `stop_after` rows not at all for `stop`
    seconds, then with `pause` seconds between fetches. How many rows there were."""
    cursor = connection.cursor().execute(sql)
    count, stopped = 0, False
    while count < rows and (part := cursor.fetchmany(2048)):
        count += len(part)
        if not stopped and count >= stop_after:
            stopped = True
            time.sleep(stop)
        time.sleep(pause)
    return count


VERBS = {"open": open, "run": run, "timed": timed, "measure": measure, "rate": rate, "read": read}

for line in sys.stdin:
    verb, arguments = json.loads(line)
    try:
        reply = {"done": VERBS[verb](**arguments)}
    except Exception as failure:
        reply = {"failed": f"{type(failure).__name__}: {failure}"}
    print(json.dumps(reply), flush=True)
