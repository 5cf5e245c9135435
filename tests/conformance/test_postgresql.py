"""PostgreSQL keeps the contract in both colours, and under every isolation level that the host may set."""

from __future__ import annotations

import uuid
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import create_engine, text
from sqlalchemy.ext.asyncio import create_async_engine

from txmessaging.adapters.sqlalchemy import AsyncSQLAlchemyStorage, SQLAlchemyStorage
from txmessaging.testing import (
    AsynchronousHarness,
    AsyncStorageContract,
    Conversation,
    Locking,
    Processes,
    RacingCommits,
    RacingConversations,
    StorageContract,
    SynchronousHarness,
)

POOL = {"pool_size": 20}


class OnPostgreSQL:
    """Each storage has a schema of its own; another process finds server and schema in the directory."""

    isolation: str | None = None
    server: Any

    @pytest.fixture(autouse=True)
    def _on_the_server(self, postgres):
        self.server = postgres

    def engine_options(self) -> dict[str, Any]:
        return POOL if self.isolation is None else {**POOL, "isolation_level": self.isolation}

    def note(self, directory: Path, driver: str) -> str:
        schema = f"kit_{uuid.uuid4().hex}"
        (directory / "schema").write_text(schema)
        (directory / "url").write_text(self.server.url(driver))
        return schema


class Psycopg(OnPostgreSQL, SynchronousHarness):
    @contextmanager
    def make_storage(self, directory: Path) -> Iterator[SQLAlchemyStorage]:
        schema = self.note(directory, "psycopg")
        with self.reopen(directory) as storage:
            with storage.core.engine.begin() as connection:
                connection.execute(text(f"CREATE SCHEMA {schema}"))
            storage.create_tables()
            yield storage
            with storage.core.engine.begin() as connection:
                connection.execute(text(f"DROP SCHEMA {schema} CASCADE"))

    @contextmanager
    def reopen(self, directory: Path) -> Iterator[SQLAlchemyStorage]:
        engine = create_engine((directory / "url").read_text(), **self.engine_options())
        yield SQLAlchemyStorage(engine, schema=(directory / "schema").read_text())
        engine.dispose()


class Asyncpg(OnPostgreSQL, AsynchronousHarness):
    @asynccontextmanager
    async def make_storage(self, directory: Path) -> AsyncIterator[AsyncSQLAlchemyStorage]:
        schema = self.note(directory, "asyncpg")
        engine = create_async_engine((directory / "url").read_text(), **self.engine_options())
        storage = AsyncSQLAlchemyStorage(engine, schema=schema)
        async with engine.begin() as connection:
            await connection.execute(text(f"CREATE SCHEMA {schema}"))
        await storage.create_tables()
        yield storage
        async with engine.begin() as connection:
            await connection.execute(text(f"DROP SCHEMA {schema} CASCADE"))
        await engine.dispose()

    @asynccontextmanager
    async def reopen(self, directory: Path) -> AsyncIterator[AsyncSQLAlchemyStorage]:
        engine = create_async_engine((directory / "url").read_text(), **self.engine_options())
        yield AsyncSQLAlchemyStorage(engine, schema=(directory / "schema").read_text())
        await engine.dispose()


class TestPostgreSQL(StorageContract, Psycopg):
    pass


class TestAsyncPostgreSQL(AsyncStorageContract, Asyncpg):
    examples = 10


class TestRepeatableRead(Locking, Conversation, RacingCommits, RacingConversations, Processes, Psycopg):
    isolation = "REPEATABLE READ"
    examples = 3


class TestSerializable(Locking, Conversation, RacingCommits, RacingConversations, Processes, Psycopg):
    isolation = "SERIALIZABLE"
    examples = 3


class TestAsyncSerializable(Locking, RacingCommits, RacingConversations, Asyncpg):
    isolation = "SERIALIZABLE"
