"""A private PgBouncer in front of a PostgreSQL server."""

from __future__ import annotations

import os
import shutil
import signal
import socket
from collections.abc import Mapping
from pathlib import Path
from typing import Self

from tests.servers.postgres import Server
from tests.servers.processes import Premises, free_port

# Debian keeps servers where the PATH of ordinary users does not look.
_PLACES = os.pathsep.join((os.environ.get("PATH", os.defpath), "/usr/sbin", "/usr/local/sbin"))


class PgBouncerNotFound(LookupError):
    def __init__(self) -> None:
        super().__init__("No pgbouncer was found: apt-get install pgbouncer, or put it into the PATH.")


def find_pgbouncer() -> Path:
    if found := shutil.which("pgbouncer", path=_PLACES):
        return Path(found)
    raise PgBouncerNotFound


class PgBouncer(Server):
    """Pools connections to every database of `server`; whoever connects becomes the server's own user."""

    def __init__(
        self, server: Server, pool_mode: str = "transaction", *, settings: Mapping[str, str] | None = None
    ) -> None:
        self._binary = find_pgbouncer()
        self._server = server
        self.port = free_port()
        self.parameters = {"host": "127.0.0.1", "port": self.port, "user": "postgres", "dbname": "postgres"}
        self._settings = {
            "listen_addr": "127.0.0.1",
            "listen_port": str(self.port),
            "unix_socket_dir": "",
            "auth_type": "any",
            "pool_mode": pool_mode,
            "max_client_conn": "500",
            "default_pool_size": "20",
        } | dict(settings or {})
        self._premises: Premises | None = None

    def start(self) -> None:
        home = self._premises = Premises("pgbouncer")
        configuration = home.folder / "pgbouncer.ini"
        configuration.write_text(self._configuration())
        # It may hold the password of a given server.
        home.hand_over(configuration)
        process = home.start([self._binary, configuration], signal.SIGQUIT)
        home.until_ready(process, self._ready)

    def log(self) -> str:
        return "" if self._premises is None else self._premises.log()

    def close(self) -> None:
        """Ends it at once, with every connection, and removes its folder."""
        if self._premises is not None:
            self._premises.close()
            self._premises = None

    def _configuration(self) -> str:
        quoted = {name: str(value).replace("'", "''") for name, value in self._server.parameters.items()}
        target = " ".join(
            f"{name}='{quoted[name]}'" for name in ("host", "port", "user", "password") if name in quoted
        )
        lines = [f"{name} = {value}" for name, value in self._settings.items()]
        return "\n".join(["[databases]", f"* = {target}", "[pgbouncer]", *lines, ""])

    def _ready(self) -> bool:
        with socket.socket() as trial:
            return trial.connect_ex(("127.0.0.1", self.port)) == 0

    def __enter__(self) -> Self:
        try:
            self.start()
        except BaseException:
            self.close()
            raise
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
