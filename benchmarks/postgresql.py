"""A small marketplace on a PostgreSQL server of our own, which waits for the disk at each COMMIT."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager
from functools import cache
from typing import Any

import attrs
import psycopg
from psycopg.conninfo import make_conninfo
from sqlalchemy import create_engine
from tests.servers.postgres import PostgresServer, Server

from benchmarks.market import BODY, open_threads
from benchmarks.raw_postgresql import RawPostgreSQLSender
from txmessaging import Messaging, Operator, Permission, verify_transcript
from txmessaging.adapters.sqlalchemy import SQLAlchemyStorage

_servers = ExitStack()

CHECKS = """
SELECT (SELECT count(*) FROM txm_entry WHERE kind = 'message'), (SELECT count(*) FROM txm_outbox),
  (SELECT sum(buyer_sent + seller_sent) FROM txm_thread),
  (SELECT sum(buyer_unread + seller_unread) FROM txm_thread),
  (SELECT count(*) FROM txm_thread t WHERE last_seq <> (
    SELECT count(DISTINCT seq) FROM txm_entry e WHERE e.transaction_id = t.transaction_id
    AND seq BETWEEN 1 AND t.last_seq))
"""


@cache
def server() -> Server:
    """One server for all benchmarks, started when the first of them needs it."""
    return _servers.enter_context(PostgresServer(durable=True, settings={"shared_buffers": "128MB"}))


@contextmanager
def server_stopped_at_the_end() -> Iterator[None]:
    """Around all benchmarks."""
    with _servers:
        yield
    server.cache_clear()


def version() -> str:
    """The server's."""
    with psycopg.connect(server().dsn) as connection:
        return str(connection.execute("SHOW server_version").fetchone()[0]).split()[0]


@attrs.frozen
class Market:
    """A fresh database with open threads `T-0`, `T-1`, …, between `b0` and `s0`, `b1` and `s1`, …"""

    server: Server
    database: str
    storage: SQLAlchemyStorage
    messaging: Messaging
    _at_the_end: ExitStack
    _filled: list[int] = attrs.field(factory=list[int], init=False)

    @property
    def dsn(self) -> str:
        """For psycopg."""
        return self.server.dsn_of(self.database)

    def raw_sender(self) -> RawPostgreSQLSender:
        """A raw sender on a connection of its own, closed at the end."""
        sender = RawPostgreSQLSender(self.dsn)
        self._at_the_end.callback(sender.close)
        return sender

    def run(self, statement: str, *values: object) -> list[tuple]:
        """What a statement gives."""
        with psycopg.connect(self.dsn, autocommit=True) as connection:
            cursor = connection.execute(statement, values)
            return cursor.fetchall() if cursor.description else []

    def fill(self, threads: int, messages: int) -> None:
        """So many messages in each thread, and statistics.

        An empty table has none, and a plan made for it is kept while the table grows.
        """
        # Nobody times this, so it need not wait for the disk.
        hasty = make_conninfo(self.dsn, options="-c synchronous_commit=off")
        with closing(RawPostgreSQLSender(hasty)) as sender:
            for turn in range(threads * messages):
                number = turn % threads
                sender.send(f"T-{number}", sender=f"b{number}", body=BODY)
        self.run("VACUUM ANALYZE")
        self._filled.append(threads * messages)

    def check(self, sends: int) -> None:
        """Nothing is lost or doubled, every number is dense, every counter right and every chain whole."""
        sends += sum(self._filled)
        found = self.run(CHECKS)
        assert found == [(sends, sends, sends, sends, 0)], found
        desk = self.messaging.desk(Operator(id="op", permissions={Permission.READ, Permission.EXPORT}))
        for (thread,) in self.run("SELECT transaction_id FROM txm_thread"):
            report = verify_transcript(desk.export(thread), head=str(desk.head(thread)))
            assert report.ok, report


@contextmanager
def pg_market(
    *, threads: int, clients: int = 1, through: Server | None = None, **ports: Any
) -> Iterator[Market]:
    """A market for so many clients at once, dropped at the end.

    Args:
        threads: conversations to open.
        clients: connections of the pool.
        through: another server, or another way to it.
        ports: of the messaging.
    """
    reached = through or server()
    with ExitStack() as at_the_end:
        database = at_the_end.enter_context(reached.fresh_database())
        engine = create_engine(reached.url("psycopg", database), pool_size=clients, max_overflow=0)
        at_the_end.callback(engine.dispose)
        storage = SQLAlchemyStorage(engine)
        storage.create_tables()
        messaging = Messaging(storage, **ports)
        open_threads(messaging, threads, **{"clock": ports["clock"]} if "clock" in ports else {})
        yield Market(reached, database, storage, messaging, at_the_end)
