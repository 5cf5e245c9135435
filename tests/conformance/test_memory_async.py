from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from txmessaging.adapters.memory import AsyncMemoryStorage
from txmessaging.testing import AsyncStorageContract


class TestMemory(AsyncStorageContract):
    @asynccontextmanager
    async def make_storage(self, directory: Path) -> AsyncIterator[AsyncMemoryStorage]:
        yield AsyncMemoryStorage()
