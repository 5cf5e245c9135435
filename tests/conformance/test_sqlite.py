from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import create_engine

from txmessaging.adapters.sqlalchemy import SQLAlchemyStorage
from txmessaging.testing import StorageContract


class TestSQLAlchemyStorageOnSQLite(StorageContract):
    @contextmanager
    def make_storage(self, directory: Path) -> Iterator[SQLAlchemyStorage]:
        with self.reopen(directory) as storage:
            storage.create_tables()
            yield storage

    @contextmanager
    def reopen(self, directory: Path) -> Iterator[SQLAlchemyStorage]:
        engine = create_engine(f"sqlite:///{directory / 'market.db'}")
        yield SQLAlchemyStorage(engine)
        engine.dispose()
