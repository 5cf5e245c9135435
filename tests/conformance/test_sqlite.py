from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import create_engine

from txmessaging.adapters.sqlalchemy import SQLAlchemyStorage
from txmessaging.testing import (
    Locking,
    Processes,
    RacingCommits,
    RacingConversations,
    StorageContract,
    SynchronousHarness,
)


class SQLiteFile(SynchronousHarness):
    journal: str

    @contextmanager
    def make_storage(self, directory: Path) -> Iterator[SQLAlchemyStorage]:
        engine = create_engine(url(directory))
        with engine.connect() as connection:
            connection.exec_driver_sql(f"PRAGMA journal_mode={self.journal}")
        storage = SQLAlchemyStorage(engine)
        storage.create_tables()
        yield storage
        engine.dispose()

    @contextmanager
    def reopen(self, directory: Path) -> Iterator[SQLAlchemyStorage]:
        engine = create_engine(url(directory))
        yield SQLAlchemyStorage(engine)
        engine.dispose()


def url(directory: Path) -> str:
    return f"sqlite:///{directory / 'market.db'}"


class TestSQLite(StorageContract, SQLiteFile):
    journal = "wal"


class TestSQLiteWithoutWAL(Locking, RacingCommits, RacingConversations, Processes, SQLiteFile):
    """The journal that SQLite has unless it is told otherwise: readers and the writer wait for each other."""

    journal = "delete"
