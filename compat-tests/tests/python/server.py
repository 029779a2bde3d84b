"""A server of a test's own, which it may kill and start again; and what may stand between it and its clients."""

import contextlib
import os
import pathlib
import select
import signal
import socket
import subprocess
import threading
import time

BINARY = os.environ.get("OPENDUCK_TEST_BINARY", "")
TOKEN = "quack-quack"


def free_port():
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return taken.getsockname()[1]


class Server:
    """`openduck serve` on a folder and a port that stay the same."""

    def __init__(self, folder: pathlib.Path):
        self.folder, self.port, self.pg_port = folder, free_port(), free_port()
        self.process = None
        self.start()

    @property
    def endpoint(self):
        return f"http://127.0.0.1:{self.port}"

    def uri(self, endpoint=None, token=TOKEN, database="mydb", snapshot=None):
        point = f"&snapshot={snapshot}" if snapshot is not None else ""
        return f"openduck:{database}?endpoint={endpoint or self.endpoint}&token={token}{point}"

    def pg_url(self, database="mydb", user="openduck", password=TOKEN):
        return f"postgresql://{user}:{password}@127.0.0.1:{self.pg_port}/{database}"

    def start(self):
        environment = {name: value for name, value in os.environ.items() if not name.startswith("OPENDUCK_")}
        command = [BINARY, "serve", "-d", "mydb", "-t", TOKEN, "--data", str(self.folder), "--port", str(self.port)]
        with (self.folder.parent / "server.log").open("ab") as log:
            environment["OPENDUCK_PG_PORT"] = str(self.pg_port)
            self.process = subprocess.Popen(command, env=environment, stdout=log, stderr=log)
        deadline = time.monotonic() + 30
        while True:
            with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", self.port), 1):
                return
            assert self.process.poll() is None and time.monotonic() < deadline, self.said()
            time.sleep(0.02)

    def said(self):
        return (self.folder.parent / "server.log").read_text()

    def signal(self, name):
        self.process.send_signal(name)
        # A process is told to stop, and its threads stop a little later
        while name == signal.SIGSTOP and not self._is_stopped():
            time.sleep(0.001)

    def _is_stopped(self):
        tasks = pathlib.Path(f"/proc/{self.process.pid}/task").iterdir()
        return all((task / "stat").read_text().rpartition(")")[2].split()[0] == "T" for task in tasks)

    def kill(self):
        self.process.kill()
        self.process.wait()

    def restart(self):
        self.kill()
        self.start()

    def stop(self):
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGCONT)
            self.kill()


class Relay:
    """A port that passes bytes on to another, and back until it is told not to.

    `proxy`: it is asked for the way with CONNECT first, as a web proxy is; `asked` then has what it was asked for."""

    def __init__(self, port, host="127.0.0.1", proxy=False, refuses=False):
        self.port_behind, self.proxy, self.refuses = port, proxy, refuses
        self.asked = []
        self.bytes_up = 0
        #: Answers are lost from now on, and connections end with the first of them
        self.is_cut = False
        family = socket.AF_INET6 if ":" in host else socket.AF_INET
        self.listener = socket.create_server((host, 0), family=family)
        self.port = self.listener.getsockname()[1]
        threading.Thread(target=self._accept, daemon=True).start()

    def close(self):
        self.listener.close()

    def _accept(self):
        while True:
            try:
                client, _ = self.listener.accept()
            except OSError:
                return
            threading.Thread(target=self._pass_on, args=[client], daemon=True).start()

    def _connect(self, client):
        head = b""
        while b"\r\n\r\n" not in head:
            part = client.recv(4096)
            if not part:
                return False
            head += part
        self.asked.append(head.decode())
        client.sendall(b"HTTP/1.1 403 Forbidden\r\n\r\n" if self.refuses else b"HTTP/1.1 200 OK\r\n\r\n")
        return not self.refuses

    def _pass_on(self, client):
        with client, contextlib.suppress(OSError):
            if self.proxy and not self._connect(client):
                return
            with socket.create_connection(("127.0.0.1", self.port_behind)) as server:
                while True:
                    for ready in select.select([client, server], [], [])[0]:
                        part = ready.recv(1 << 16)
                        if not part or (ready is server and self.is_cut):
                            return
                        if ready is client:
                            self.bytes_up += len(part)
                        (server if ready is client else client).sendall(part)
