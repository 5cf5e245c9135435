from __future__ import annotations

import json
import os
import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import attrs
import psycopg
import pytest
from sqlalchemy import create_engine, make_url
from sqlalchemy.engine import Engine
from tests.faults.calls import HOST_TABLE, Finder, Place, place
from tests.faults.proxy import Proxy
from tests.servers.postgres import PostgresServer, Server

from txmessaging.adapters.sqlalchemy import SQLAlchemyStorage

ROOT = Path(__file__).parents[2]

LONG = os.environ.get("TXMESSAGING_FAULTS") == "long"
"""More repetitions, for a run of its own."""


@attrs.frozen
class Ground:
    """A database, and a storage on it that no fault hits, to prepare and to look."""

    url: str
    engine: Engine
    storage: SQLAlchemyStorage
    server: Server | None = None
    name: str = ""

    def at(self, transaction_id: str) -> Place:
        return place(self.storage, self.engine, transaction_id)

    def find(self, transaction_id: str) -> Finder:
        return Finder(self.storage, self.engine, transaction_id)

    def url_of(self, driver: str, port: int | None = None) -> str:
        """The database for another driver, and through a proxy."""
        if self.server is None:
            return self.url if driver == "sqlite" else self.url.replace("sqlite://", f"sqlite+{driver}://")
        url = make_url(self.server.url(driver, self.name))
        if port is not None:
            url = url.set(host="127.0.0.1", port=port)
        return url.render_as_string(hide_password=False)

    def psycopg(self) -> psycopg.Connection[Any]:
        """A connection past the library, in autocommit mode."""
        return psycopg.connect(self.server.dsn_of(self.name), autocommit=True)

    @contextmanager
    def proxy(self) -> Iterator[Proxy]:
        host = str(self.server.parameters.get("host", "/"))
        if host.startswith("/"):
            pytest.skip("the server that was given is behind a socket, where no proxy can stand")
        with Proxy((host, int(self.server.parameters.get("port", 5432)))) as proxy:
            yield proxy


def ground(url: str, server: Server | None = None, name: str = "") -> Ground:
    engine = create_engine(url)
    storage = SQLAlchemyStorage(engine)
    storage.create_tables()
    with engine.begin() as connection:
        connection.exec_driver_sql(HOST_TABLE)
    return Ground(url, engine, storage, server, name)


@contextmanager
def _on(server: Server) -> Iterator[Ground]:
    with server.fresh_database() as name:
        made = ground(server.url("psycopg", name), server, name)
        yield made
        made.engine.dispose()


@pytest.fixture(scope="module")
def on_postgres(postgres) -> Iterator[Ground]:
    with _on(postgres) as made:
        yield made


@pytest.fixture(scope="module")
def on_sqlite(tmp_path_factory) -> Iterator[Ground]:
    made = ground(f"sqlite:///{tmp_path_factory.mktemp('market') / 'market.db'}")
    yield made
    made.engine.dispose()


@pytest.fixture(scope="session")
def own_server() -> Iterator[PostgresServer]:
    """A server that a test may stop, crash and set up; durable, as in production."""
    with PostgresServer(durable=True) as server:
        yield server


@pytest.fixture
def on_own_server(own_server) -> Iterator[Ground]:
    with _on(own_server) as made:
        yield made


@attrs.frozen
class Ended:
    """A process that made a call.

    Attributes:
        statements: first words of the statements that it began, where it tells them.
        returned: seconds until the call returned; None if it did not.
        raised: what it raised.
        status: how the process ended; -9 if it was killed.
    """

    statements: list[str]
    returned: float | None
    raised: str | None
    status: int


class Victims:
    """Starts processes that make one call each."""

    def __init__(self) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.faults.victims"],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            bufsize=1,
        )

    def run(self, started: Callable[[int], object] = int, **job: Any) -> Ended:
        """Do a job; `started` is told the process id as soon as there is one."""
        self._process.stdin.write(json.dumps(job) + "\n")
        started(int(self._process.stdout.readline()))
        end = json.loads(self._process.stdout.readline())
        told = dict(end["said"])
        statements = [what for word, what in end["said"] if word == "begins"]
        return Ended(statements, told.get("returned"), told.get("raised"), end["status"])

    def close(self) -> None:
        self._process.communicate()


@pytest.fixture(scope="session")
def victims() -> Iterator[Victims]:
    started = Victims()
    yield started
    started.close()


@pytest.fixture(scope="session")
def kills() -> Counter[str]:
    """How many processes were killed, by kind."""
    return Counter()
