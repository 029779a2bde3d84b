"""Supersets of their own: what each knows in a folder of the run, its web server on a free port, its REST API."""

import ctypes
import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path
from urllib.parse import urlparse

import requests

FOLDER = Path(os.environ.get("CHECKS_FOLDER", ".")).absolute()
USER, PASSWORD = "admin", "admin"
SECONDS_TO_START = 300


def die_with_parent():
    """A child that is told so by the kernel does not outlive these checks, however they end."""
    PR_SET_PDEATHSIG = 1
    ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGKILL)


def free_port():
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return listener.getsockname()[1]


def program(*arguments):
    return [Path(sys.executable).parent / "superset", *arguments]


def environment(home):
    # The checks' own PYTHONPATH has folders that are called like packages.
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    return kept | {"SUPERSET_HOME": str(home), "SUPERSET_SECRET_KEY": "of these checks alone"}


def start(count):
    """Serves so many, each with what it knows in a folder of its own; where they are.

    In SQLite, where it keeps that by default, Superset has one dataset of a name, whatever the database.
    """
    first, *others = homes = [FOLDER / f"superset-{number}" for number in range(count)]
    first.mkdir()
    admin = ["--username", USER, "--firstname", "A", "--lastname", "B", "--email", "a@b.test", "--password", PASSWORD]
    for command in [["db", "upgrade"], ["fab", "create-admin", *admin], ["init"]]:
        ran = subprocess.run(program(*command), env=environment(first), capture_output=True, text=True)
        if ran.returncode != 0:
            raise RuntimeError(f"superset {command[0]}: {ran.stderr.strip().splitlines()[-1]}")
    for home in others:
        shutil.copytree(first, home)
    return [serve(home) for home in homes]


def serve(home):
    port = free_port()
    with open(log_of(port), "w") as log:
        server = subprocess.Popen(
            program("run", "-p", str(port), "--with-threads"),
            env=environment(home),
            stdout=log,
            stderr=log,
            preexec_fn=die_with_parent,
        )
    at = f"http://127.0.0.1:{port}"
    await_health(at, server)
    return at


def log_of(port):
    return FOLDER / f"superset-{port}.log"


def last_error(port):
    """What a log tells of an error that its server has not foreseen, which its answer does not."""
    lines = log_of(port).read_text(errors="replace").splitlines()
    return next((line for line in reversed(lines) if re.match(r"[\w.]+(Error|Exception)\b", line)), "nothing")


def await_health(at, server):
    """Returns once Superset answers."""
    deadline = time.monotonic() + SECONDS_TO_START
    while True:
        try:
            if requests.get(f"{at}/health", timeout=10).text == "OK":
                return
        except requests.RequestException:
            pass
        if time.monotonic() > deadline or server.poll() is not None:
            raise RuntimeError("Superset does not start")
        time.sleep(0.5)


class Superset:
    """Its REST API, as its administrator."""

    def __init__(self, at):
        self.at = at
        self.session = requests.Session()
        self.session.headers["Referer"] = at
        token = self.post("security/login", username=USER, password=PASSWORD, provider="db", refresh=True)
        self.session.headers["Authorization"] = f"Bearer {token['access_token']}"
        self.session.headers["X-CSRFToken"] = self.get("security/csrf_token/")["result"]

    def ask(self, method, path, **arguments):
        answer = self.session.request(method, f"{self.at}/api/v1/{path}", timeout=200, **arguments)
        if not answer.ok:
            foreseen = answer.headers["Content-Type"].startswith("application/json")
            said = answer.text if foreseen else last_error(urlparse(self.at).port)
            raise RuntimeError(f"{path} answers {answer.status_code}: {said}")
        return answer

    def get(self, path, **parameters):
        return self.ask("GET", path, params=parameters).json()

    def post(self, path, **body):
        return self.ask("POST", path, json=body).json()

    def put(self, path, **body):
        return self.ask("PUT", path, json=body).json()

    def find(self, kind, name, value):
        """The id of what is called so."""
        found = self.get(f"{kind}/", q=f"(filters:!((col:{name},opr:eq,value:'{value}')))")
        return found["ids"][0]
