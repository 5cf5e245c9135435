from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from txmessaging.adapters.memory import MemoryStorage
from txmessaging.testing import StorageContract


class TestMemory(StorageContract):
    @contextmanager
    def make_storage(self, directory: Path) -> Iterator[MemoryStorage]:
        yield MemoryStorage()
