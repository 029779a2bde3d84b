"""Checks of a client in Python: each runs against PostgreSQL, then against our server, and must come to the same.

A check is a function of a URL that returns what the client saw, as values that `repr` tells apart. It runs in a process
of its own on either side, so that one that hangs or crashes is one failed check. One that fails on PostgreSQL is wrong.
"""

import os
import pprint
import re
import select
import signal
import sys
import time
import traceback

OURS = os.environ["OPENDUCK_PG_URL"]
POSTGRES = os.environ["POSTGRES_URL"]
SECONDS_MAX = 60

_checks = []


def check(function):
    """Makes a function a check that is called like it."""
    add(function.__name__.replace("_", " ").strip(), function)
    return function


def add(name, function, seconds=None):
    """Makes a function a check with a name of its own; `: ` ends a name in what is printed."""
    assert ": " not in name, name
    _checks.append((name, function, seconds))


def state(call, *arguments):
    """The SQLSTATE of what a call raises, which it must; by the attribute names of this driver or that."""
    try:
        call(*arguments)
    except Exception as error:
        return sqlstate(error)
    return "no error"


def sqlstate(error):
    """The SQLSTATE of an error of any driver."""
    while error is not None:
        for attribute in ("sqlstate", "pgcode"):
            if getattr(error, attribute, None):
                return getattr(error, attribute)
        if error.args and isinstance(error.args[0], dict) and "C" in error.args[0]:
            return error.args[0]["C"]
        error = getattr(error, "orig", None) or error.__cause__
    return "no SQLSTATE"


def main():
    """Runs all checks, or those whose names contain an argument, and prints a line for each."""
    wanted = sys.argv[1:]
    for name, function, seconds in _checks:
        if wanted and not any(part in name for part in wanted):
            continue
        expected, failed = _run(function, POSTGRES, seconds or SECONDS_MAX)
        if failed:
            _say(name, f"on PostgreSQL: {expected}")
            continue
        found, failed = _run(function, OURS, seconds or SECONDS_MAX)
        if failed:
            _say(name, found)
        else:
            _say(name, _difference(expected, found))


def _say(name, failure):
    if failure is None:
        print(f"ok {name}", flush=True)
    else:
        print(f"FAIL {name}: {' '.join(failure.split())}", flush=True)


def _run(function, url, seconds):
    """What a function comes to in a process of its own, as text, and whether that is a failure."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        os.setpgid(0, 0)
        try:
            said = "=" + pprint.pformat(function(url), width=150, sort_dicts=True)
        except BaseException as error:
            if os.environ.get("CHECKS_TRACE"):
                traceback.print_exc()
            said = f"!{type(error).__name__}: {error}"
        with os.fdopen(writing, "w") as pipe:
            pipe.write(said)
        os._exit(0)
    os.close(writing)
    said = b""
    deadline = time.monotonic() + seconds
    while True:
        left = deadline - time.monotonic()
        ready = select.select([reading], [], [], max(left, 0))[0]
        if not ready:
            os.killpg(child, signal.SIGKILL)
            said = f"!no answer within {seconds} s".encode()
            break
        part = os.read(reading, 65536)
        if not part:
            break
        said += part
    os.close(reading)
    _, status = os.waitpid(child, 0)
    if not said:
        said = f"!the client ended with status {status}".encode()
    said = said.decode()
    return said[1:], said[0] == "!"


def _difference(expected, found):
    """Nothing, or the first lines that differ."""
    if expected == found:
        return None
    expected, found = expected.split("\n"), found.split("\n")
    for left, right in zip(expected + ["the end"] * len(found), found + ["the end"] * len(expected)):
        if left != right:
            return f"PostgreSQL says {_near(left, right)}, we say {_near(right, left)}"


def _near(text, other):
    """A text from shortly before where it differs from another."""
    at = len(os.path.commonprefix([text, other]))
    begin = max(at - 40, 0)
    return (".." if begin else "") + re.sub(r"\s+", " ", text[begin : at + 60]).strip()
