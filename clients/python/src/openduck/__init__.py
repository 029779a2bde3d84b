"""DuckDB, with the tables of an OpenDuck server in it."""

from .connection import OpenDuckConnection, connect
from .extension import EXTENSION_SEARCH_PATHS, find_extension
from .uri import URI_RE, parse_uri

__version__ = "0.1.0"
__all__ = [
    "EXTENSION_SEARCH_PATHS",
    "OpenDuckConnection",
    "URI_RE",
    "connect",
    "find_extension",
    "parse_uri",
]
