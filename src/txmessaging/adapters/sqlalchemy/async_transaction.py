"""The asynchronous transaction: a synchronous one, each call of it run where it holds up nobody."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from types import TracebackType
from typing import Any, Protocol, Self, TypeVar

from txmessaging.adapters.sqlalchemy.transaction import SQLAlchemyTransaction, pause_after
from txmessaging.domain.changes import Change
from txmessaging.domain.queries import Query
from txmessaging.domain.records import Key, R, Record
from txmessaging.domain.snapshot import Snapshot, Want

T = TypeVar("T")


class Runner(Protocol):
    """Runs a synchronous piece of work without holding up the event loop."""

    def __call__(self, work: Callable[[], T], /) -> Awaitable[T]:
        """Run it."""
        ...


class AsyncSQLAlchemyTransaction:
    """A synchronous transaction, each call of it run by a runner.

    Args:
        inner: the transaction.
        runner: runs its calls.
    """

    def __init__(self, inner: SQLAlchemyTransaction, runner: Runner) -> None:
        self.inner = inner
        self.runner = runner

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        told = await to_its_end(self.runner(lambda: self.end(error)))
        if (seconds := pause_after(told)) > 0:
            await asyncio.sleep(seconds)
        if told is not None and told is not error:
            raise told from None

    def end(self, error: BaseException | None) -> BaseException | None:
        """What is run at the end."""
        return self.inner.end(error)

    async def run(self, work: Callable[[SQLAlchemyTransaction], T]) -> T:
        """Run a call of the transaction."""
        return await self.runner(lambda: work(self.inner))

    async def snapshot(self, want: Want, /) -> Snapshot:
        """As in `AsyncStorageTransaction`."""
        return await self.run(lambda inner: inner.snapshot(want))

    async def fetch(self, keys: Sequence[Key], /) -> Sequence[Record | None]:
        """As in `AsyncStorageTransaction`."""
        return await self.run(lambda inner: inner.fetch(keys))

    async def page(self, query: Query[R], /) -> Sequence[R]:
        """As in `AsyncStorageTransaction`."""
        return await self.run(lambda inner: inner.page(query))

    async def unread_total(self, user: str, /) -> int:
        """As in `AsyncStorageTransaction`."""
        return await self.run(lambda inner: inner.unread_total(user))

    async def commit(self, changes: Sequence[Change], /) -> None:
        """As in `AsyncStorageTransaction`."""
        await self.run(lambda inner: inner.commit(changes))


_ending: set[asyncio.Future[Any]] = set()
"""Ends that go on although whoever awaited them was cancelled; the event loop keeps weak references only."""


async def to_its_end(end: Awaitable[T]) -> T:
    """Await something that must come to its end although the task that awaits it is cancelled.

    A first cancellation goes on once the end is there: the host may need its connection next. A second
    one does not wait for it any longer.
    """
    running: asyncio.Future[T] = asyncio.ensure_future(end)
    try:
        return await asyncio.shield(running)
    except asyncio.CancelledError:
        if not running.done():
            _ending.add(running)
            running.add_done_callback(_ended)
            await asyncio.wait([running])
        raise


def _ended(end: asyncio.Future[Any]) -> None:
    _ending.discard(end)
    if not end.cancelled():
        end.exception()  # taken notice of: whoever awaited it is gone
