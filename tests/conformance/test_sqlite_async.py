"""SQLite keeps the contract from an event loop: through one worker thread, and through aiosqlite."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from sqlalchemy import StaticPool, create_engine
from sqlalchemy.ext.asyncio import create_async_engine

from txmessaging.adapters.sqlalchemy import AsyncSQLAlchemyStorage
from txmessaging.testing import (
    AsynchronousHarness,
    AsyncStorageContract,
    Cancellation,
    Conversation,
    Locking,
    RacingConversations,
)


class TestAsyncSQLite(AsyncStorageContract):
    examples = 10

    @asynccontextmanager
    async def make_storage(self, directory: Path) -> AsyncIterator[AsyncSQLAlchemyStorage]:
        async with self.reopen(directory) as storage:
            with storage.core.engine.connect() as connection:
                connection.exec_driver_sql("PRAGMA journal_mode=WAL")
            await storage.create_tables()
            yield storage

    @asynccontextmanager
    async def reopen(self, directory: Path) -> AsyncIterator[AsyncSQLAlchemyStorage]:
        engine = create_engine(f"sqlite:///{directory / 'market.db'}")
        yield AsyncSQLAlchemyStorage(engine)
        engine.dispose()


class TestAsyncSQLiteWithoutWAL(Cancellation, Locking, RacingConversations, AsynchronousHarness):
    """The journal that SQLite has unless it is told otherwise: a commit waits for those who read."""

    @asynccontextmanager
    async def make_storage(self, directory: Path) -> AsyncIterator[AsyncSQLAlchemyStorage]:
        engine = create_engine(f"sqlite:///{directory / 'market.db'}")
        storage = AsyncSQLAlchemyStorage(engine)
        await storage.create_tables()
        yield storage
        engine.dispose()


class TestAsyncSQLiteWithOneConnection(RacingConversations, AsynchronousHarness):
    """Whoever has the only connection of the pool is never behind one who waits for it."""

    @asynccontextmanager
    async def make_storage(self, directory: Path) -> AsyncIterator[AsyncSQLAlchemyStorage]:
        engine = create_engine(f"sqlite:///{directory / 'market.db'}", pool_size=1, max_overflow=0)
        storage = AsyncSQLAlchemyStorage(engine)
        await storage.create_tables()
        yield storage
        engine.dispose()


class TestAiosqlite(Cancellation, Locking, Conversation, RacingConversations, AsynchronousHarness):
    examples = 3

    @asynccontextmanager
    async def make_storage(self, directory: Path) -> AsyncIterator[AsyncSQLAlchemyStorage]:
        engine = create_async_engine(f"sqlite+aiosqlite:///{directory / 'market.db'}")
        async with engine.connect() as connection:
            await connection.exec_driver_sql("PRAGMA journal_mode=WAL")
        storage = AsyncSQLAlchemyStorage(engine)
        await storage.create_tables()
        yield storage
        await engine.dispose()


class TestAsyncSQLiteInMemory(Cancellation, Conversation, RacingConversations, AsynchronousHarness):
    """All share one connection."""

    examples = 3

    @asynccontextmanager
    async def make_storage(self, directory: Path) -> AsyncIterator[AsyncSQLAlchemyStorage]:
        engine = create_engine("sqlite://", poolclass=StaticPool, connect_args={"check_same_thread": False})
        storage = AsyncSQLAlchemyStorage(engine)
        await storage.create_tables()
        yield storage
        engine.dispose()
