"""The storage port on SQLAlchemy, asynchronous: the synchronous one, stepped in another way.

With an asynchronous engine each call runs in a greenlet that gives way to the event loop wherever the driver
waits. With a synchronous engine of SQLite each call runs in a worker thread: one hop a call, where aiosqlite
needs one a statement.
"""

from __future__ import annotations

from collections.abc import Sequence

import attrs
from sqlalchemy import MetaData
from sqlalchemy.engine import Engine
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, AsyncSession, async_scoped_session
from sqlalchemy.pool import SingletonThreadPool
from sqlalchemy.util import greenlet_spawn

from txmessaging.adapters.fair_lock import FairLock
from txmessaging.adapters.sqlalchemy import sqlite
from txmessaging.adapters.sqlalchemy.async_sqlite import AsyncSQLiteTransaction, SQLiteInThreads, Worker
from txmessaging.adapters.sqlalchemy.async_transaction import AsyncSQLAlchemyTransaction, Runner
from txmessaging.adapters.sqlalchemy.core import Core
from txmessaging.adapters.sqlalchemy.outbox import Claim
from txmessaging.adapters.sqlalchemy.savepoint import HostConnection, check_joinable, is_asynchronous
from txmessaging.adapters.sqlalchemy.statements import Clock
from txmessaging.adapters.sqlalchemy.storage import no_leases
from txmessaging.adapters.sqlalchemy.tables import Tables
from txmessaging.adapters.sqlalchemy.transaction import SQLAlchemyTransaction
from txmessaging.domain.outbox import Lease, Settlement
from txmessaging.errors import ConfigurationError, WrongColour
from txmessaging.ports import AsyncStorage


def _readers_worker(engine: Engine | AsyncEngine, writers: Runner) -> Runner:
    """The thread that readers have; where each thread has a database of its own, the one of the writers."""
    return writers if isinstance(engine.pool, SingletonThreadPool) else Worker()


class AsyncSQLAlchemyStorage:
    """`SQLAlchemyStorage`, asynchronous: for PostgreSQL with asyncpg, and for SQLite.

    An engine of asyncpg belongs to one event loop, and so does the storage then. A call that is cancelled
    leaves nothing half done: either all of it is kept or nothing.

    Args:
        engine: of `postgresql+asyncpg`; or for SQLite a synchronous one, as for `SQLAlchemyStorage`, which
            is used from one worker thread for writers and one for readers. An engine of
            `sqlite+aiosqlite` is taken too and is slower.
        metadata, schema, prefix, busy_timeout, clock: as for `SQLAlchemyStorage`.

    Raises:
        WrongColour: a synchronous engine of PostgreSQL was given.
        ConfigurationError: as for `SQLAlchemyStorage`.

    >>> import asyncio
    >>> from sqlalchemy import StaticPool, create_engine
    >>> from txmessaging import AsyncMessaging
    >>> engine = create_engine("sqlite://", poolclass=StaticPool, connect_args={"check_same_thread": False})
    >>> async def main():
    ...     storage = AsyncSQLAlchemyStorage(engine)
    ...     await storage.create_tables()
    ...     return await AsyncMessaging(storage).unread_total("u1")
    >>> asyncio.run(main())
    0
    >>> engine.dispose()
    """

    def __init__(
        self,
        engine: AsyncEngine | Engine,
        *,
        metadata: MetaData | None = None,
        schema: str | None = None,
        prefix: str = "txm_",
        busy_timeout: float = 5.0,
        clock: Clock | None = None,
    ) -> None:
        is_async = isinstance(engine, AsyncEngine)
        self._core = Core(
            engine.sync_engine if isinstance(engine, AsyncEngine) else engine,
            metadata=metadata,
            schema=schema,
            prefix=prefix,
            busy_timeout=busy_timeout,
            clock=clock,
        )
        if self._core.flavour.is_server and not is_async:
            raise WrongColour(
                "a synchronous engine of PostgreSQL was given to AsyncSQLAlchemyStorage; make it with"
                " create_async_engine('postgresql+asyncpg://…'), or use SQLAlchemyStorage"
            )
        self._runner: Runner = greenlet_spawn if is_async else Worker()
        self._readers: Runner | None = None if is_async else _readers_worker(engine, self._runner)
        self._gate = FairLock()

    @property
    def core(self) -> Core:
        """What `ajoined` needs of it; not part of the API."""
        return self._core

    @property
    def tables(self) -> Tables:
        """The table of each record class."""
        return self._core.tables

    @property
    def metadata(self) -> MetaData:
        """What the tables are on."""
        return self.tables.metadata

    async def create_tables(self) -> None:
        """As `SQLAlchemyStorage.create_tables`."""
        async with self.begin(write=True) as scope:
            await scope.run(lambda inner: inner.run(self._core.create_tables))

    def begin(self, *, write: bool) -> AsyncSQLAlchemyTransaction:
        """As in `AsyncStorage`."""
        return self._scope(self._core.begin(write=write))

    def _scope(self, inner: SQLAlchemyTransaction) -> AsyncSQLAlchemyTransaction:
        if isinstance(inner.unit, sqlite.Unit):
            if self._readers is not None:
                return SQLiteInThreads(
                    inner, inner.unit, self._runner, readers=self._readers, gate=self._gate
                )
            return AsyncSQLiteTransaction(inner, inner.unit, self._runner)
        return AsyncSQLAlchemyTransaction(inner, self._runner)

    async def claim(
        self, *, channel: str, token: str, lease: float, limit: int, per_group: int = 1
    ) -> Sequence[Lease]:
        """As in `AsyncStorage`."""
        claim = Claim(channel=channel, token=token, lease=lease, limit=limit, per_group=per_group)
        async with self._scope(self._core.begin_leasing()) as scope:
            return await scope.run(
                lambda inner: inner.run(lambda cursor: self._core.outbox.claim(cursor, claim))
            )

    async def settle(self, settlements: Sequence[Settlement], /) -> Sequence[bool]:
        """As in `AsyncStorage`."""
        if not settlements:
            return []
        async with self._scope(self._core.begin_leasing()) as scope:
            return await scope.run(
                lambda inner: inner.run(lambda cursor: self._core.outbox.settle(cursor, settlements))
            )


AsyncHostConnection = AsyncConnection | AsyncSession | async_scoped_session[AsyncSession]


def ajoined(host: AsyncHostConnection) -> AsyncJoined:
    """The host's own transaction, for `AsyncMessaging.on`. See `joined`.

    Args:
        host: the asynchronous session or connection that carries it.

    Raises:
        WrongColour: it is synchronous.
        ConfigurationError: it is no session or connection, or a connection that was not begun.
    """
    check_joinable(host)
    if not is_asynchronous(host):
        raise WrongColour("a synchronous session or connection was given to ajoined(); use joined()")
    return AsyncJoined(host)


@attrs.frozen
class AsyncJoined:
    """What `ajoined` gives.

    Attributes:
        host: the host's session or connection.
    """

    host: AsyncHostConnection

    def storage(self, own: AsyncStorage, /) -> AsyncJoinedStorage:
        """As in `AsyncHostTransaction`.

        Raises:
            ConfigurationError: the messaging is on another storage than `AsyncSQLAlchemyStorage`.
        """
        if not isinstance(own, AsyncSQLAlchemyStorage):
            raise ConfigurationError("ajoined() is for an AsyncMessaging over an AsyncSQLAlchemyStorage")
        if isinstance(self.host, AsyncConnection):
            _synchronous(self.host)
        return AsyncJoinedStorage(own.core, self.host)


def _synchronous(host: AsyncHostConnection) -> HostConnection:
    """The synchronous side of it, to be used in a greenlet."""
    if isinstance(host, AsyncConnection):
        connection = host.sync_connection
        if connection is None:
            raise ConfigurationError("the host's connection has not begun; enter or await it first")
        return connection
    return host.sync_session if isinstance(host, AsyncSession) else host().sync_session


@attrs.frozen
class AsyncJoinedStorage:
    """The storage inside the host's transaction. A scoped session is the current one at each call."""

    core: Core
    host: AsyncHostConnection

    def begin(self, *, write: bool) -> AsyncSQLAlchemyTransaction:
        """As in `AsyncStorage`; a savepoint."""
        inner = self.core.begin_joined(_synchronous(self.host), write=write)
        return AsyncSQLAlchemyTransaction(inner, greenlet_spawn)

    async def claim(self, **_: object) -> Sequence[Lease]:
        """Refused: see `no_leases`."""
        raise no_leases()

    async def settle(self, _: Sequence[Settlement], /) -> Sequence[bool]:
        """Refused: see `no_leases`."""
        raise no_leases()
