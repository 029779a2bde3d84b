import pytest

from openduck import URI_RE, parse_uri
from openduck.uri import make_uri


def test_parts_are_decoded():
    assert parse_uri("openduck:mydb") == {"database": "mydb"}
    assert parse_uri("od:my%20db?endpoint=http%3A%2F%2Fhost%3A1&token=a%26b") == {
        "database": "my db",
        "endpoint": "http://host:1",
        "token": "a&b",
    }
    assert parse_uri("OPENDUCK:") == {"database": "default"}
    assert URI_RE.match("od:x") and not URI_RE.match("postgres:x")


def test_what_is_made_is_read_back():
    uri = make_uri("a/b?c", endpoint="https://x:1", token="t'&=%ü")
    assert "'" not in uri
    assert parse_uri(uri) == {"database": "a/b?c", "endpoint": "https://x:1", "token": "t'&=%ü"}


@pytest.mark.parametrize("uri", ["mydb", "postgres:x", "od:x?tokne=1", "od:x?token=1&token=2"])
def test_what_is_none_is_refused(uri):
    with pytest.raises(ValueError):
        parse_uri(uri)
