"""A marketplace with a table of its own, on any engine; the same calls in either colour.

A test is written once, as a coroutine. With a synchronous engine its calls never suspend.
"""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import attrs
from sqlalchemy import Column, Engine, MetaData, Table, Text, create_engine, event, func, insert, select
from sqlalchemy.ext.asyncio import AsyncEngine, AsyncSession, async_scoped_session, create_async_engine
from sqlalchemy.orm import DeclarativeBase, Session, scoped_session, sessionmaker

from txmessaging import AsyncMessaging, Messaging, Operator, Permission, Transaction
from txmessaging.adapters.sqlalchemy import AsyncSQLAlchemyStorage, SQLAlchemyStorage, ajoined, joined

START = datetime(2026, 5, 1, 12, 0, tzinfo=UTC)
METADATA = MetaData()
ORDERS = Table("orders", METADATA, Column("id", Text, primary_key=True), Column("note", Text))


class Base(DeclarativeBase):
    metadata = METADATA


class Order(Base):
    """An order of the host's, for its ORM."""

    __table__ = ORDERS


WAYS = ("session", "scoped session", "connection")


class Either:
    """An object of either colour, whose methods are awaited."""

    def __init__(self, inner: Any) -> None:
        self.inner = inner

    def __getattr__(self, name: str) -> Callable[..., Awaitable[Any]]:
        method = getattr(self.inner, name)

        async def call(*args, **options):
            answer = method(*args, **options)
            return await answer if inspect.isawaitable(answer) else answer

        return call


@asynccontextmanager
async def entered(scope: Any) -> AsyncIterator[Any]:
    """A scope of either colour; what it gives is awaited."""
    if hasattr(scope, "__aenter__"):
        async with scope as given:
            yield Either(given)
    else:
        with scope as given:
            yield Either(given)


@attrs.frozen
class Visit:
    """A session or a connection of the host, and the messaging that has joined it."""

    host: Either
    messaging: Either

    async def order(self, name: str, note: str = "") -> None:
        """A row of the host's own."""
        await self.host.execute(insert(ORDERS).values(id=name, note=note))

    async def purchase(self, name: str, **fields) -> None:
        """The order and its conversation."""
        await self.order(name)
        await self.messaging.open_thread(stated(name, **fields))

    async def send(self, body="Is it new?", *, order="T-1", sender="ann", **fields):
        return await self.messaging.send(order, sender=sender, body=body, **fields)

    async def nested(self) -> Either:
        """A savepoint of the host's."""
        return Either(await self.host.begin_nested())


def stated(name: str, **fields) -> Transaction:
    return Transaction(id=name, **({"buyer": "ann", "seller": "bob", "initiated_at": START} | fields))


@attrs.frozen
class Shop:
    """The marketplace.

    Attributes:
        engine: the host's.
        messaging: outside of the host's transactions.
        isolation_level: of the engine; None for the server's own.
    """

    engine: Engine | AsyncEngine
    messaging: Either
    storage: Any
    isolation_level: str | None = None

    @property
    def is_async(self) -> bool:
        return isinstance(self.engine, AsyncEngine)

    @property
    def is_server(self) -> bool:
        return self.engine.dialect.name == "postgresql"

    def joined(self, host, **settings) -> Either:
        """The messaging inside the host's transaction; with settings, another one."""
        join = ajoined if self.is_async else joined
        messaging = self.messaging.inner if not settings else self.with_settings(**settings)
        return Either(messaging.on(join(host)))

    def with_settings(self, **settings):
        return (AsyncMessaging if self.is_async else Messaging)(self.storage, **settings)

    @asynccontextmanager
    async def visit(self, way: str = "session", **settings) -> AsyncIterator[Visit]:
        """The host at work; what it does not commit is rolled back."""
        host = await self.host(way)
        try:
            yield Visit(Either(host), self.joined(host, **settings))
        finally:
            await Either(host).close()

    async def host(self, way: str) -> Any:
        """A session or a connection."""
        if way == "connection":
            return await Either(self.engine).connect() if not self.is_async else await self.engine.connect()
        if not self.is_async:
            return Session(self.engine) if way == "session" else scoped_session(sessionmaker(self.engine))
        if way == "session":
            return AsyncSession(self.engine)
        made = lambda: AsyncSession(self.engine)  # noqa: E731 - SQLAlchemy wants a factory
        return async_scoped_session(made, scopefunc=asyncio.current_task)

    async def orders(self) -> list[str]:
        async with self.visit("connection") as visit:
            return list((await visit.host.execute(select(ORDERS.c.id).order_by(ORDERS.c.id))).scalars())

    async def counts(self) -> dict[str, int]:
        """How many rows the tables of the library hold; those that hold any."""
        found = {}
        async with self.visit("connection") as visit:
            for record, table in self.storage.tables.of.items():
                rows = (await visit.host.execute(select(func.count()).select_from(table))).scalar_one()
                if rows:
                    found[record.__name__] = rows
        return found

    async def bodies(self, name: str = "T-1", *, reader: str = "ann") -> list[str]:
        page = await self.messaging.read(name, reader=reader, limit=500)
        assert [message.seq for message in page.messages] == list(range(1, len(page.messages) + 1))
        return [message.body for message in page.messages]

    async def sound(self, *names: str) -> bool:
        """The log of each conversation is dense and chained, and its counters equal a recount."""
        operator = Operator(id="op7", permissions=frozenset(Permission))
        desk = Either(self.messaging.inner.desk(operator))
        for name in names or ("T-1",):
            assert (await desk.recount(name)).differences == ()
        return True

    async def at_once(self, *clients: Callable[[], Awaitable[Any]]) -> list[Any]:
        """What each client gives; each is a task, or with a synchronous engine a thread."""
        if self.is_async:
            return await asyncio.wait_for(asyncio.gather(*(client() for client in clients)), 60)
        threads = (asyncio.to_thread(asyncio.run, client()) for client in clients)
        return await asyncio.wait_for(asyncio.gather(*threads), 60)


class Premises:
    """Where a shop of one engine is opened.

    Args:
        url: of the database, tables made and empty.
        worker: SQLite: the storage on a synchronous engine in a worker thread, the host on aiosqlite.
    """

    def __init__(self, url: str, *, worker: bool = False) -> None:
        self.url = url
        self.worker = worker

    @property
    def is_async(self) -> bool:
        return self.url.startswith(("sqlite+aiosqlite", "postgresql+asyncpg"))

    @property
    def is_server(self) -> bool:
        return self.url.startswith("postgresql")

    def engine(self, **options) -> Engine | AsyncEngine:
        if self.is_server:
            options = {"pool_size": 20, "max_overflow": 20} | options
        return (create_async_engine if self.is_async else create_engine)(self.url, **options)

    @asynccontextmanager
    async def open(self, *, set_up=None, storage_options=None, **options) -> AsyncIterator[Shop]:
        """A shop; `options` are the engine's, and `set_up` is called with the synchronous side of it."""
        engine = self.engine(**options)
        if set_up is not None:
            set_up(engine.sync_engine if self.is_async else engine)
        own = create_engine(self.url.replace("+aiosqlite", "")) if self.worker else engine
        kind = AsyncSQLAlchemyStorage if self.is_async else SQLAlchemyStorage
        storage = kind(own, **storage_options or {})
        messaging = (AsyncMessaging if self.is_async else Messaging)(storage)
        try:
            yield Shop(engine, Either(messaging), storage, options.get("isolation_level"))
        finally:
            await Either(engine).dispose()
            if own is not engine:
                own.dispose()


def sqlite_file(path: Path) -> Path:
    """A file with the tables, in WAL."""
    engine = create_engine(f"sqlite:///{path}")
    with engine.connect() as connection:
        connection.exec_driver_sql("PRAGMA journal_mode=WAL")
    SQLAlchemyStorage(engine).create_tables()
    METADATA.create_all(engine)
    engine.dispose()
    return path


def explicit(statement: str) -> Callable[[Engine], None]:
    """SQLAlchemy's recipe for SQLite: the driver begins nothing, each transaction of SQLAlchemy does.

    https://docs.sqlalchemy.org/en/20/dialects/sqlite.html#sqlite-transactions
    """

    def set_up(engine: Engine) -> None:
        @event.listens_for(engine, "connect")
        def connect(connection, _record):
            connection.isolation_level = None

        @event.listens_for(engine, "begin")
        def begin(connection):
            connection.exec_driver_sql(statement)

    return set_up
