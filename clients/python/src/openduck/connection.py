"""A DuckDB connection with the tables of a server in it."""

from __future__ import annotations

import os
import re
from types import TracebackType
from typing import Any, List, Optional, Tuple, Type

import duckdb

from .extension import find_extension, load_file, load_signed, server_key
from .uri import make_uri

ALIAS_RE = re.compile(r"^[A-Za-z_][A-Za-z0-9_]*$")

DEFAULT_ENDPOINT = "http://localhost:7878"


class OpenDuckConnection:
    """A DuckDB connection: ``raw`` is DuckDB's own, with the server's database attached as ``alias``."""

    def __init__(self, raw: duckdb.DuckDBPyConnection, alias: str, database: str) -> None:
        self._raw = raw
        #: The name under which the server's database is attached.
        self.alias = alias
        #: Its name on the server.
        self.database = database

    @property
    def raw(self) -> duckdb.DuckDBPyConnection:
        """DuckDB's own connection."""
        return self._raw

    def sql(self, query: str, **arguments: Any) -> duckdb.DuckDBPyRelation:
        """A query as a relation, which is run when its rows are wanted."""
        return self._raw.sql(query, **arguments)

    def execute(self, query: str, parameters: Optional[Any] = None) -> "OpenDuckConnection":
        """Runs statements; the rows of the last are there to be fetched."""
        if parameters is None:
            self._raw.execute(query)
        else:
            self._raw.execute(query, parameters)
        return self

    def fetchall(self) -> List[Tuple[Any, ...]]:
        """All rows that are left."""
        return self._raw.fetchall()

    def fetchone(self) -> Optional[Tuple[Any, ...]]:
        """The next row, or ``None``."""
        return self._raw.fetchone()

    def fetchdf(self) -> Any:
        """All rows that are left, as a pandas DataFrame."""
        return self._raw.fetchdf()

    def close(self) -> None:
        """Ends the connection, and its session on the server."""
        self._raw.close()

    def __enter__(self) -> "OpenDuckConnection":
        return self

    def __exit__(
        self,
        kind: Optional[Type[BaseException]],
        error: Optional[BaseException],
        traceback: Optional[TracebackType],
    ) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"<OpenDuckConnection {self.database!r} AS {self.alias}>"


def connect(
    database: str = "default",
    *,
    token: Optional[str] = None,
    endpoint: Optional[str] = None,
    extension_path: Optional[str] = None,
    alias: str = "cloud",
    **duckdb_config: Any,
) -> OpenDuckConnection:
    """Opens DuckDB in memory and attaches a server's database to it.

    :param database: its name on the server.
    :param token: the server's token; default: ``OPENDUCK_TOKEN``.
    :param endpoint: the server; default: ``OPENDUCK_ENDPOINT``, or ``http://localhost:7878``.
    :param extension_path: the extension in a file, instead of the server's own.
    :param alias: the name under which the database is attached.
    :param duckdb_config: settings of the DuckDB in this process, such as ``threads=2``.
    :raises ValueError: no token, or an alias that is no plain name.
    :raises ConnectionError: nobody answers at the endpoint.
    :raises duckdb.Error: what the server or DuckDB says.
    """
    if not ALIAS_RE.match(alias):
        raise ValueError(f"alias must be a plain name of letters, digits and '_', not {alias!r}")
    if alias.lower() in ("local", "memory", "system", "temp"):
        raise ValueError(f"alias must not be {alias!r}: DuckDB or this package has a database of that name")
    token = token or os.environ.get("OPENDUCK_TOKEN")
    if not token:
        raise ValueError("No token provided: give token= or set OPENDUCK_TOKEN")
    endpoint = endpoint or os.environ.get("OPENDUCK_ENDPOINT") or DEFAULT_ENDPOINT
    ca = os.environ.get("OPENDUCK_TLS_CA")

    path = find_extension(extension_path)
    key = None if path else server_key(endpoint, ca)
    config = dict(duckdb_config)
    if path:
        # A file has been named by hand, which says that it is trusted.
        config.setdefault("allow_unsigned_extensions", "true")
    elif key is None:
        raise ConnectionError(f"the server at {endpoint} offers no signed extension: give extension_path=")
    raw = duckdb.connect(":memory:", config=config)
    try:
        if path:
            load_file(raw, path)
        elif key:
            load_signed(raw, endpoint, key)
        parameters = {"endpoint": endpoint, "token": token}
        if ca:
            parameters["ca"] = ca
        uri = make_uri(database, **parameters)
        raw.execute(f"ATTACH '{uri}' AS {alias}")
        raw.execute("ATTACH ':memory:' AS local")
        raw.execute(f"SET search_path = 'local.main,{alias}.main'")
    except BaseException:
        raw.close()
        raise
    return OpenDuckConnection(raw, alias, database)
