"""The cases run as they are on an asynchronous storage: only the hooks differ."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Coroutine, Iterator, Sequence
from contextlib import AbstractContextManager, asynccontextmanager, contextmanager
from pathlib import Path
from typing import Any, TypeVar

import attrs

from txmessaging.adapters.memory import MemoryStorage, MemoryTransaction
from txmessaging.testing import (
    Atomicity,
    Claims,
    Conversation,
    Harness,
    OutboxSearch,
    Pages,
    RacingCommits,
    RacingConversations,
    RecordSearch,
    Settlements,
    Snapshots,
    Totals,
    UniqueFields,
    Values,
    Versions,
)

T = TypeVar("T")


class WaitingTransaction:
    """A transaction that gives way before each of its calls."""

    def __init__(self, inner: MemoryTransaction) -> None:
        self.inner = inner

    async def snapshot(self, want):
        await asyncio.sleep(0)
        return self.inner.snapshot(want)

    async def fetch(self, keys):
        await asyncio.sleep(0)
        return self.inner.fetch(keys)

    async def page(self, query):
        await asyncio.sleep(0)
        return self.inner.page(query)

    async def unread_total(self, user: str) -> int:
        await asyncio.sleep(0)
        return self.inner.unread_total(user)

    async def commit(self, changes: Sequence[Any]) -> None:
        await asyncio.sleep(0)
        self.inner.commit(changes)


@attrs.define
class WaitingStorage:
    """The memory adapter, awaited."""

    inner: MemoryStorage = attrs.field(factory=MemoryStorage)
    writers: asyncio.Lock = attrs.field(factory=asyncio.Lock)

    @asynccontextmanager
    async def begin(self, *, write: bool) -> AsyncIterator[WaitingTransaction]:
        if not write:
            with self.inner.begin(write=False) as transaction:
                yield WaitingTransaction(transaction)
            return
        async with self.writers:
            with self.inner.begin(write=True) as transaction:
                yield WaitingTransaction(transaction)

    async def claim(self, **wanted: Any):
        async with self.writers:
            return self.inner.claim(**wanted)

    async def settle(self, settlements):
        async with self.writers:
            return self.inner.settle(settlements)


class TestAsynchronousStorage(
    Values,
    Versions,
    UniqueFields,
    Atomicity,
    Snapshots,
    Pages,
    Totals,
    Claims,
    Settlements,
    RecordSearch,
    OutboxSearch,
    Conversation,
    RacingCommits,
    RacingConversations,
    Harness,
):
    examples = 5

    @contextmanager
    def opened(self, directory: Path) -> Iterator[Any]:
        yield WaitingStorage()

    def opened_again(self, directory: Path) -> AbstractContextManager[Any] | None:
        return None

    def run(self, body: Coroutine[Any, Any, T]) -> T:
        return asyncio.run(body)

    async def race(self, *tasks: Callable[[], Coroutine[Any, Any, T]], within: float = 60.0) -> list[T]:
        async with asyncio.timeout(within):
            return await asyncio.gather(*(task() for task in tasks))

    async def pause(self, seconds: float) -> None:
        await asyncio.sleep(seconds)
