"""The text of an ATTACH: ``openduck:mydb?endpoint=..&token=..``, or ``od:`` for short."""

from __future__ import annotations

import re
from typing import Dict
from urllib.parse import quote, unquote

#: The scheme, the database, and the parameters.
URI_RE = re.compile(r"^(?P<scheme>openduck|od):(?P<database>[^?]*)(?:\?(?P<parameters>.*))?$", re.IGNORECASE)

#: The parameters that a URI may have.
PARAMETERS = ("endpoint", "token", "snapshot", "ca")


def parse_uri(uri: str) -> Dict[str, str]:
    """The parts of a URI: ``database`` and its parameters, percent-decoded.

    :raises ValueError: the text is no such URI, or has a parameter that means nothing or comes twice.
    """
    match = URI_RE.match(uri)
    if match is None:
        raise ValueError("not an OpenDuck URI: it begins with 'openduck:' or 'od:', such as 'openduck:mydb'")
    parts = {"database": unquote(match["database"]) or "default"}
    for pair in filter(None, (match["parameters"] or "").split("&")):
        name, _, value = pair.partition("=")
        if name not in PARAMETERS:
            raise ValueError(f"unknown parameter {name!r}: there are {', '.join(PARAMETERS)}")
        if name in parts:
            raise ValueError(f"the parameter {name!r} comes twice")
        parts[name] = unquote(value)
    return parts


def make_uri(database: str, **parameters: str) -> str:
    """The URI of a database, with everything in it quoted."""
    pairs = "&".join(f"{name}={quote(value, safe='')}" for name, value in parameters.items())
    return f"openduck:{quote(database, safe='')}?{pairs}"
