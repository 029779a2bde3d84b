"""What the tests share: the server under test, by the variables that name it, and stubs made from its contract."""

import importlib
import os
import pathlib
import sys
import tempfile
import uuid

import pytest

ROOT = pathlib.Path(__file__).resolve().parents[3]

# What no sample table has: empty values, odd texts, the ends of time.
EDGES = """
    SELECT '' AS empty_text, ''::BLOB AS empty_blob, []::INTEGER[] AS empty_list, MAP {}::MAP(VARCHAR, INTEGER) AS empty_map,
           [[], NULL, [NULL]]::INTEGER[][] AS lists, {'a': NULL::INTEGER, 'b': []::VARCHAR[]} AS holes,
           'nul' || chr(0) || 'inside' AS nul, '鴨 🦆 é' AS text, 'infinity'::TIMESTAMP AS ever, '-infinity'::DATE AS never,
           'nan'::DOUBLE AS nan, '-inf'::FLOAT AS inf, '00:00:00'::TIME AS midnight, '24:00:00'::TIME AS end_of_day
    UNION ALL
    SELECT NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL
"""


@pytest.fixture(scope="session")
def endpoint():
    return os.environ["OPENDUCK_ENDPOINT"]


@pytest.fixture(scope="session")
def token():
    return os.environ["OPENDUCK_TOKEN"]


@pytest.fixture(scope="session")
def stubs():
    """Modules `execution_pb2` and `execution_pb2_grpc`, generated from the contract with another compiler than ours."""
    from grpc_tools import protoc

    folder = tempfile.mkdtemp()
    names = ["execution", "error", "metadata"]
    protos = [str(ROOT / f"proto/openduck/v1/{name}.proto") for name in names]
    arguments = ["protoc", f"-I{ROOT / 'proto'}", f"--python_out={folder}", f"--grpc_python_out={folder}"]
    assert protoc.main(arguments + protos) == 0
    sys.path.insert(0, folder)

    class Stubs:
        messages = importlib.import_module("openduck.v1.execution_pb2")
        services = importlib.import_module("openduck.v1.execution_pb2_grpc")
        errors = importlib.import_module("openduck.v1.error_pb2")

    return Stubs


@pytest.fixture(scope="session")
def channel(endpoint):
    import grpc

    with grpc.insecure_channel(endpoint.removeprefix("http://")) as channel:
        yield channel


@pytest.fixture
def name():
    """A name that no other test has."""
    return "t_" + uuid.uuid4().hex[:12]
