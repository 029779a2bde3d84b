"""Makes TPC-DS in a DuckDB file, and writes its queries as a JSON list beside it.

The engine of this project has no such extension yet; files of this one are read by it.
Arguments: the scale factor, the file, the queries' file.
"""

import json
import pathlib
import sys
import tempfile

import duckdb
from duckdb_extensions import import_extension

scale, file, queries = sys.argv[1:]
with tempfile.TemporaryDirectory() as extensions:
    con = duckdb.connect(file, config={"extension_directory": extensions})
    import_extension("tpcds", con=con)
    con.execute("LOAD tpcds")
    con.execute("CALL dsdgen(sf = ?::DOUBLE)", [scale])
    texts = [text for (text,) in con.execute("SELECT query FROM tpcds_queries() ORDER BY query_nr").fetchall()]
    con.close()
pathlib.Path(queries).write_text(json.dumps(texts))
