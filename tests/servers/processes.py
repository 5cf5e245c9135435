"""Server processes of the test suite: never as root, and gone with their folder whatever ends the tests.

A small guard process holds the other end of a pipe. When the pipe closes (also by SIGKILL of the tests), the
guard ends what still runs and removes the folder. The death signal of Linux would not do: it is bound to the
thread that started the server, not to the process.
"""

from __future__ import annotations

import os
import random
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

NOBODY = 65534

# A shell has what it starts in the background ignore these; a server inherits that, and could not be ended.
for _each in (signal.SIGINT, signal.SIGQUIT):
    if signal.getsignal(_each) is signal.SIG_IGN:
        signal.signal(_each, signal.SIG_DFL)

_PATIENCE = 60

# Reads lines "PID SIGNAL" (ends it so) and "PID 0" (has ended); runs in an own session, beyond any Ctrl-C.
_GUARD = """
import os, shutil, signal, sys, time

def runs(pid):
    try:
        os.kill(pid, 0)
        # One that has ended may wait long for its new parent to notice.
        with open(f"/proc/{pid}/stat") as stat:
            return ") Z " not in stat.read()
    except ProcessLookupError:
        return False
    except FileNotFoundError:
        return True

def end(pid, signum):
    for signum in (signum, signal.SIGKILL):
        until = time.monotonic() + 10
        if runs(pid):
            os.kill(pid, signum)
        while runs(pid) and time.monotonic() < until:
            time.sleep(0.01)

# Whoever ends everything ends the tests too, and the pipe says so.
for ignored in (signal.SIGHUP, signal.SIGINT, signal.SIGTERM):
    signal.signal(ignored, signal.SIG_IGN)
running = {}
for line in sys.stdin:
    if line == "end\\n":
        break
    pid, signum = map(int, line.split())
    running[pid] = signum
for pid, signum in running.items():
    if signum:
        end(pid, signum)
for _ in range(100):
    shutil.rmtree(sys.argv[1], ignore_errors=True)
    if not os.path.exists(sys.argv[1]):
        break
    time.sleep(0.02)
"""


class ServerFailed(RuntimeError):
    """A server ended, or did not get ready; the message carries the end of its log."""


@dataclass(frozen=True)
class Account:
    """How a server is started that refuses to run as root."""

    prefix: tuple[str, ...] = ()
    ids: Mapping[str, Any] = field(default_factory=dict)


@cache
def user_namespaces() -> bool:
    """Whether a process of root can appear as an ordinary user without becoming one."""
    unshare = shutil.which("unshare")
    trial = [unshare, "--user", "--map-user=1000", "true"] if unshare else ["false"]
    return subprocess.run(trial, check=False, capture_output=True).returncode == 0  # noqa: S603 - our own command


def unprivileged() -> Account:
    if os.geteuid() != 0:
        return Account()
    if user_namespaces():
        return Account(prefix=("unshare", "--user", "--map-user=1000"))
    return Account(ids={"user": NOBODY, "group": NOBODY, "extra_groups": ()})


def free_port() -> int:
    """A port below those that the system gives to clients, so that it stays free while a server is down."""
    for port in random.sample(range(20000, 32768), 100):
        with socket.socket() as trial:
            try:
                trial.bind(("127.0.0.1", port))
            except OSError:
                continue
            return port
    raise ServerFailed("None of 100 ports of 127.0.0.1 is free.")


class Premises:
    """A temporary folder and the processes that run in it."""

    def __init__(self, name: str) -> None:
        self.account = unprivileged()
        self.folder = Path(tempfile.mkdtemp(prefix=f"txmessaging-{name}-"))
        self.hand_over(self.folder)
        self._log = self.folder / "log"
        self._running: dict[subprocess.Popen[bytes], signal.Signals] = {}
        self._guard = subprocess.Popen(  # noqa: S603 - our own script
            [sys.executable, "-I", "-S", "-c", _GUARD, str(self.folder)],
            stdin=subprocess.PIPE,
            start_new_session=True,
            text=True,
            bufsize=1,
            cwd="/",
        )

    def hand_over(self, path: Path) -> None:
        """Gives a file or folder to the account that the servers run as."""
        if self.account.ids:
            for part in (path, *path.rglob("*")):
                os.chown(part, NOBODY, NOBODY, follow_symlinks=False)

    def run(self, command: Sequence[str | Path]) -> None:
        """Runs a command to its end."""
        process = self.start(command, signal.SIGTERM)
        self.wait(process)
        if process.returncode:
            raise self.failure(f"{Path(command[0]).name} failed.")

    def start(self, command: Sequence[str | Path], end: signal.Signals) -> subprocess.Popen[bytes]:
        """Starts a process, which the guard ends by the signal `end`."""
        with self._log.open("ab") as log:
            process = subprocess.Popen(  # noqa: S603 - our own servers
                [*self.account.prefix, *map(str, command)],
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                cwd=self.folder,
                start_new_session=True,
                **self.account.ids,
            )
        self._running[process] = end
        self._tell(f"{process.pid} {end.value}")
        return process

    def wait(self, process: subprocess.Popen[bytes]) -> None:
        process.wait(_PATIENCE)
        self._running.pop(process, None)
        self._tell(f"{process.pid} 0")

    def until_ready(self, process: subprocess.Popen[bytes], ready: Callable[[], bool]) -> None:
        until = time.monotonic() + _PATIENCE
        while not ready():
            if process.poll() is not None:
                self.wait(process)
                raise self.failure("The server ended.")
            if time.monotonic() > until:
                raise self.failure(f"The server was not ready within {_PATIENCE} s.")
            time.sleep(0.005)

    def failure(self, sentence: str) -> ServerFailed:
        return ServerFailed(f"{sentence} The end of its log:\n{self.log()[-2000:]}")

    def log(self) -> str:
        return self._log.read_text(errors="replace")

    def close(self) -> None:
        """Ends what runs and removes the folder; may be repeated."""
        if self._guard.returncode is None:
            # Said, not only closed: a forked child of the tests may still hold the pipe.
            for process, end in tuple(self._running.items()):
                process.send_signal(end)
                self.wait(process)
            self._tell("end")
            self._guard.communicate(timeout=_PATIENCE)

    def _tell(self, line: str) -> None:
        self._guard.stdin.write(f"{line}\n")
