"""The README's section from nothing to a chart: all its commands, as they are but for ports, in one shell."""

import os
import re
import subprocess
from pathlib import Path

import browser
import flights
import served

ROOT = Path(__file__).resolve().parents[3]
SECTION = "## From nothing to a chart"
# Each of these starts a server, and the shell goes on once its port answers.
SERVING = {"openduck-cli -- serve": "5433", "superset run": "8088"}
DASHBOARD = "/superset/dashboard/flights/"
CHARTS = 2
# Of commands that ask for the same rows: psql, isql, jshell.
ASKING = 3

BEGIN = """set -euo pipefail
exec 3<&0 </dev/null
trap 'kill $(jobs -p) 2>/dev/null || true' EXIT
"""
# Until whoever runs this closes its side.
END = "echo ready\nread -r _ <&3 || true\n"


def section():
    text = (ROOT / "README.md").read_text()
    found = text[text.index(SECTION) :].split("\n## ")[0]
    if DASHBOARD not in found:
        raise RuntimeError(f"the README does not name {DASHBOARD}")
    return found


def script(ports):
    blocks = re.findall(r"^```sh\n(.*?)^```$", section(), re.M | re.S)
    lines = []
    for line in "".join(blocks).splitlines():
        serving = next((port for command, port in SERVING.items() if command in line), None)
        if serving:
            lines.append(f"{line} >&2 &")
            lines.append(f"until (exec 4<>/dev/tcp/127.0.0.1/{serving}) 2>/dev/null; do kill -0 $!; sleep 1; done")
        else:
            lines.append(line)
    text = "\n".join(lines) + "\n"
    for port, free in ports.items():
        text = text.replace(port, str(free))
    return BEGIN + text.replace("cargo run -p openduck-cli --", os.environ["OPENDUCK_BIN"]) + END


def answers(rows, drawn):
    return {f"{carrier} {late}": ASKING for carrier, late in rows}, drawn


def expected(url):
    """What PostgreSQL says to the README's query, and all charts drawn."""
    query = re.search(r"^late='(.*)'$", section(), re.M).group(1)
    return answers(flights.rows(url, query), CHARTS)


def walk():
    """How often the commands have printed each of their rows, and how many charts are drawn at the end."""
    home = served.FOLDER / "readme"
    home.mkdir()
    ports = {port: served.free_port() for port in SERVING.values()}
    # The checks' own variables, which mean nothing to a person's commands, or another thing.
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("OPENDUCK_", "PYTHON"))}
    environment |= {
        "HOME": str(home),
        "PIP_CACHE_DIR": str(Path.home() / ".cache/pip"),
        "OPENDUCK_CACHE_DIR": str(flights.CACHE),
        "OPENDUCK_DATA": str(home / "openduck-data"),
        "OPENDUCK_PG_PORT": str(ports["5433"]),
        "OPENDUCK_PORT": str(served.free_port()),
    }
    environment["OPENDUCK_ENDPOINT"] = f"http://127.0.0.1:{environment['OPENDUCK_PORT']}"
    pipe = subprocess.PIPE
    with open(home / "log", "w+") as log:
        shell = subprocess.Popen(
            ["bash", "-c", script(ports)], cwd=ROOT, env=environment, stdin=pipe, stdout=pipe, stderr=log, text=True
        )
        try:
            said = []
            for line in shell.stdout:
                if line == "ready\n":
                    break
                said.append(line.strip())
            else:
                log.seek(0)
                raise RuntimeError(f"the commands end early: {log.read().strip().splitlines()[-1]}")
            with browser.signed_in(f"http://127.0.0.1:{ports['8088']}") as page:
                drawn, _ = page.look(DASHBOARD, CHARTS, "readme")
        finally:
            shell.stdin.close()
            shell.wait()
    rows = [re.fullmatch(r"\W*(\w\w)\W+(\d+\.\d\d)\W*", line) for line in said]
    found = [f"{row.group(1)} {row.group(2)}" for row in rows if row]
    return {row: found.count(row) for row in found}, drawn
