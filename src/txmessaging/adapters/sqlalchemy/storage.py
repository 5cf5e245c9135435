"""The storage port on SQLAlchemy, synchronous."""

from __future__ import annotations

from collections.abc import Sequence

import attrs
from sqlalchemy import MetaData
from sqlalchemy.engine import Engine

from txmessaging.adapters.sqlalchemy.core import Core
from txmessaging.adapters.sqlalchemy.outbox import Claim
from txmessaging.adapters.sqlalchemy.savepoint import HostConnection, check_joinable, is_asynchronous
from txmessaging.adapters.sqlalchemy.statements import Clock
from txmessaging.adapters.sqlalchemy.tables import Tables
from txmessaging.adapters.sqlalchemy.transaction import SQLAlchemyTransaction
from txmessaging.domain.outbox import Lease, Settlement
from txmessaging.errors import ConfigurationError, WrongColour
from txmessaging.ports import Storage


class SQLAlchemyStorage:
    """Conversations in the host's own database: SQLite, or PostgreSQL with psycopg 3.

    Thread-safe, and so for any number of processes. The engine stays the host's, with its pool,
    isolation level and time-outs.

    PostgreSQL: the database must be in UTF-8. Every isolation level works; READ COMMITTED, the server's
    default, is the fastest. How long a call waits for a lock is the server's `lock_timeout`, unlimited
    unless the host sets it, for instance with
    `create_engine(…, connect_args={"options": "-c lock_timeout=5s"})`.

    SQLite: journal mode and `synchronous` are what the host has set. WAL is recommended, since in it
    readers and the writer do not wait for each other. In memory (`sqlite://`) each thread has a
    database of its own, unless the engine is made with `poolclass=StaticPool` and
    `connect_args={"check_same_thread": False}`; do not use the connection of such an engine while
    the storage is in use.

    Args:
        engine: of `sqlite` with Python's own driver, or of `postgresql+psycopg`. Do not fork inside a
            transaction; after a fork, call the engine's `dispose(close=False)` in the child.
        metadata: put the tables on this MetaData, where migration tools find them; its naming
            convention is followed.
        schema: where to keep them: a schema of PostgreSQL, which must exist, or the name of a database
            attached to SQLite.
        prefix: of the names of tables and indexes; at most 16 characters.
        busy_timeout: SQLite only: seconds to wait for other writers, first for those of this engine,
            then for all others; set on the engine's connections.
        clock: UTC microseconds now; the storage's own clock for leases and `touched`. Unless given, that
            of the PostgreSQL server, or of the machine for SQLite.

    Raises:
        WrongColour: the engine is asynchronous.
        ConfigurationError: the engine is one of another database or driver, the prefix is too long, or
            the time-out is not between 0 and an hour.

    >>> from sqlalchemy import create_engine
    >>> from txmessaging import Messaging
    >>> engine = create_engine("sqlite://")
    >>> storage = SQLAlchemyStorage(engine)
    >>> storage.create_tables()
    >>> Messaging(storage).unread_total("u1")
    0
    >>> engine.dispose()
    """

    def __init__(
        self,
        engine: Engine,
        *,
        metadata: MetaData | None = None,
        schema: str | None = None,
        prefix: str = "txm_",
        busy_timeout: float = 5.0,
        clock: Clock | None = None,
    ) -> None:
        if engine.dialect.is_async:
            raise WrongColour(
                "an asynchronous engine was given to SQLAlchemyStorage; use AsyncSQLAlchemyStorage"
            )
        self._core = Core(
            engine, metadata=metadata, schema=schema, prefix=prefix, busy_timeout=busy_timeout, clock=clock
        )

    @property
    def core(self) -> Core:
        """What `joined` needs of it; not part of the API."""
        return self._core

    @property
    def tables(self) -> Tables:
        """The table of each record class."""
        return self._core.tables

    @property
    def metadata(self) -> MetaData:
        """What the tables are on."""
        return self.tables.metadata

    def create_tables(self) -> None:
        """Create what is not there yet, all or nothing. It may run in several processes at once.

        Raises:
            ConfigurationError: the database of the PostgreSQL server is not in UTF-8.
        """
        with self._core.begin(write=True) as scope:
            scope.run(self._core.create_tables)

    def begin(self, *, write: bool) -> SQLAlchemyTransaction:
        """As in `Storage`."""
        return self._core.begin(write=write)

    def claim(
        self, *, channel: str, token: str, lease: float, limit: int, per_group: int = 1
    ) -> Sequence[Lease]:
        """As in `Storage`."""
        claim = Claim(channel=channel, token=token, lease=lease, limit=limit, per_group=per_group)
        with self._core.begin_leasing() as scope:
            return scope.run(lambda cursor: self._core.outbox.claim(cursor, claim))

    def settle(self, settlements: Sequence[Settlement], /) -> Sequence[bool]:
        """As in `Storage`."""
        if not settlements:
            return []
        with self._core.begin_leasing() as scope:
            return scope.run(lambda cursor: self._core.outbox.settle(cursor, settlements))


def joined(host: HostConnection) -> Joined:
    """The host's own transaction, for `Messaging.on`: what is written commits, or vanishes, with it.

    Args:
        host: the session or connection that carries it. It must be one of the storage's database.

    Raises:
        WrongColour: it is asynchronous.
        ConfigurationError: it is no session or connection.

    >>> from sqlalchemy import create_engine
    >>> from sqlalchemy.orm import Session
    >>> from txmessaging import Messaging
    >>> engine = create_engine("sqlite://")
    >>> storage = SQLAlchemyStorage(engine)
    >>> storage.create_tables()
    >>> with Session(engine) as session, session.begin():
    ...     Messaging(storage).on(joined(session)).unread_total("u1")
    0
    >>> engine.dispose()
    """
    check_joinable(host)
    if is_asynchronous(host):
        raise WrongColour("an asynchronous session or connection was given to joined(); use ajoined()")
    return Joined(host)


@attrs.frozen
class Joined:
    """What `joined` gives.

    Attributes:
        host: the host's session or connection.
    """

    host: HostConnection

    def storage(self, own: Storage, /) -> JoinedStorage:
        """As in `HostTransaction`.

        Raises:
            ConfigurationError: the messaging is on another storage than `SQLAlchemyStorage`.
        """
        if not isinstance(own, SQLAlchemyStorage):
            raise ConfigurationError("joined() is for a Messaging over a SQLAlchemyStorage")
        return JoinedStorage(own.core, self.host)


@attrs.frozen
class JoinedStorage:
    """The storage inside the host's transaction."""

    core: Core
    host: HostConnection

    def begin(self, *, write: bool) -> SQLAlchemyTransaction:
        """As in `Storage`; a savepoint."""
        return self.core.begin_joined(self.host, write=write)

    def claim(self, **_: object) -> Sequence[Lease]:
        """Refused: see `no_leases`."""
        raise no_leases()

    def settle(self, _: Sequence[Settlement], /) -> Sequence[bool]:
        """Refused: see `no_leases`."""
        raise no_leases()


def no_leases() -> ConfigurationError:
    """What is raised for a claim in the host's transaction: a lease must be committed before a delivery."""
    return ConfigurationError(
        "a dispatcher cannot work inside the host's transaction; give it the storage itself"
    )
