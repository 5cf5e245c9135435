"""The adapter that the how-to explains keeps the contract."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from txmessaging.testing import StorageContract

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "examples"))

from sqlite3_storage import SQLite3Storage


class TestExampleAdapter(StorageContract):
    @contextmanager
    def make_storage(self, directory: Path) -> Iterator[SQLite3Storage]:
        storage = SQLite3Storage(str(directory / "market.db"))
        storage.create_tables()
        yield storage

    @contextmanager
    def reopen(self, directory: Path) -> Iterator[SQLite3Storage]:
        yield SQLite3Storage(str(directory / "market.db"))
