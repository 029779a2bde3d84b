"""Where the extension comes from: a file that somebody names, or the server, which signs it."""

from __future__ import annotations

import hashlib
import json
import os
import ssl
import urllib.error
import urllib.request
from pathlib import Path
from typing import List, Optional

import duckdb

#: The file's name, which DuckDB insists on.
FILE_NAME = "openduck.duckdb_extension"

#: Where a file is looked for, best first, after ``OPENDUCK_EXTENSION_PATH``.
EXTENSION_SEARCH_PATHS: List[Path] = [
    Path.cwd() / FILE_NAME,
    Path(__file__).resolve().parents[4] / FILE_NAME,
]

#: Seconds that the server may take to answer with its key.
KEY_TIMEOUT = 10


def find_extension(extension_path: Optional[str] = None) -> Optional[str]:
    """The extension's file: the one named, or in ``OPENDUCK_EXTENSION_PATH``, or else one in the usual places.

    :raises FileNotFoundError: a file is named and is not there.
    """
    named = extension_path or os.environ.get("OPENDUCK_EXTENSION_PATH")
    if named:
        path = Path(named)
        path = path / FILE_NAME if path.is_dir() else path
        if not path.is_file():
            raise FileNotFoundError(f"there is no extension at {path}: `openduck extension --out {path}` writes it")
        return str(path)
    return next((str(path) for path in EXTENSION_SEARCH_PATHS if path.is_file()), None)


def server_key(endpoint: str, ca: Optional[str] = None) -> Optional[str]:
    """The key with which the server signs the extension, in PEM; ``None`` where it signs none.

    :raises ConnectionError: nobody answers there.
    """
    url = endpoint.rstrip("/") + "/.well-known/duckdb-extension-repo.json"
    context = ssl.create_default_context(cafile=ca) if url.startswith("https://") else None
    try:
        with urllib.request.urlopen(url, timeout=KEY_TIMEOUT, context=context) as reply:
            keys = json.load(reply)["signature_keys"]
    except urllib.error.HTTPError:
        return None
    except (OSError, ValueError, KeyError) as error:
        raise ConnectionError(f"no OpenDuck server answers at {endpoint}: {error}") from error
    return keys[0] if keys else None


def _text(value: str) -> str:
    return "'" + value.replace("'", "''") + "'"


def load_signed(connection: duckdb.DuckDBPyConnection, endpoint: str, key: str) -> None:
    """Installs the server's extension where it is not installed, and loads it; its signature is checked with ``key``."""
    # A repository a key: servers with keys of their own do not get in each other's way.
    name = "openduck_" + hashlib.sha256(key.encode()).hexdigest()[:16]
    connection.execute("SET allow_extension_repositories = 'allowed'")
    connection.execute(
        f"CREATE OR REPLACE EXTENSION REPOSITORY {name} PREFIX {_text(endpoint.rstrip('/'))} PUBLIC KEY {_text(key)}"
    )
    connection.execute(f"INSTALL openduck FROM {name}")
    try:
        connection.execute(f"LOAD openduck FROM {name}")
    except duckdb.Error:
        # What was installed once may be damaged, or of a server's build that is gone.
        connection.execute(f"FORCE INSTALL openduck FROM {name}")
        connection.execute(f"LOAD openduck FROM {name}")


def load_file(connection: duckdb.DuckDBPyConnection, path: str) -> None:
    """Loads the extension from a file."""
    connection.execute(f"LOAD {_text(path)}")
