"""Reads the measured table with psycopg; prints how many rows, and in how many seconds."""

import sys
import time

import psycopg

url, form = sys.argv[1:]
with psycopg.connect(url) as connection, connection.cursor(binary=form == "binary") as cursor:
    cursor.execute("SELECT 1").fetchall()
    begun = time.perf_counter()
    rows = len(cursor.execute("SELECT * FROM measured").fetchall())
    print(rows, time.perf_counter() - begun)
