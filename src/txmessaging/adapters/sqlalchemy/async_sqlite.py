"""SQLite from an event loop: one worker thread, and nobody waits for a lock where others have to pass.

Writers wait for each other in the event loop, at the same fair lock as the threads that write through the
pool; readers wait for each other at a gate of the storage. So at most one writer and one reader hold a
connection between two calls, and a call never waits for something that only a later one can give back.
"""

from __future__ import annotations

import asyncio
import os
from collections.abc import Awaitable, Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

import attrs

from txmessaging.adapters.fair_lock import FairLock
from txmessaging.adapters.sqlalchemy.async_transaction import AsyncSQLAlchemyTransaction, Runner, to_its_end
from txmessaging.adapters.sqlalchemy.sqlite import Unit, queue_too_long
from txmessaging.adapters.sqlalchemy.transaction import SQLAlchemyTransaction
from txmessaging.domain.snapshot import Snapshot, Want

T = TypeVar("T")


class Worker:
    """One thread that runs what it is given, in order."""

    def __init__(self) -> None:
        self._process = 0

    def __call__(self, work: Callable[[], T], /) -> Awaitable[T]:
        """Run it when everything before it is done."""
        if self._process != os.getpid():
            # Also after a fork: threads stay behind in the parent.
            self._thread = ThreadPoolExecutor(1, thread_name_prefix="txmessaging-sqlite")
            self._process = os.getpid()
        return asyncio.get_running_loop().run_in_executor(self._thread, work)


@attrs.frozen
class _Waits:
    """The answer of a call that could not have its lock at once."""


class AsyncSQLiteTransaction(AsyncSQLAlchemyTransaction):
    """A transaction of our own on SQLite.

    Args:
        inner: the transaction.
        unit: what carries it.
        runner: runs its calls.
        gate: where readers wait for each other; None if there is room for all of them.
    """

    def __init__(
        self, inner: SQLAlchemyTransaction, unit: Unit, runner: Runner, *, gate: FairLock | None
    ) -> None:
        super().__init__(inner, runner)
        self._unit = unit
        self._gate = None if inner.write else gate
        self._inside = False

    def end(self, error: BaseException | None) -> BaseException | None:
        """What is run at the end."""
        try:
            return super().end(error)
        finally:
            if self._gate is not None and self._inside:
                self._gate.release()

    async def run(self, work: Callable[[SQLAlchemyTransaction], T]) -> T:
        """Run a call of the transaction, once it is its turn."""
        return await self._run(lambda: work(self.inner))

    async def snapshot(self, want: Want, /) -> Snapshot:
        """As in `AsyncStorageTransaction`."""

        def stranger() -> Snapshot | None:
            return Snapshot() if self.inner.is_stranger(want) else None

        return await self._run(lambda: self.inner.snapshot(want), first=stranger)

    async def _run(self, work: Callable[[], T], *, first: Callable[[], T | None] | None = None) -> T:
        """Run `work` under the lock that it needs; before that, without it, `first`, if it has an answer."""
        unit, write = self._unit, self.inner.write
        if self._gate is not None and not self._inside:
            await self._wait(self._gate)
            self._inside = True

        def at_once() -> T | _Waits:
            answer = first() if first is not None and not unit.shares else None
            if answer is not None:
                return answer
            if unit.take(write=write):
                return work()
            if isinstance(self.runner, Worker):
                # In the same hop: those behind it could wait for just this connection.
                unit.step_back()
            return _Waits()

        answer = await self.runner(at_once)
        if not isinstance(answer, _Waits):
            return answer
        if not isinstance(self.runner, Worker):
            # Apart: a cancellation in between would leave the connection to nobody.
            await to_its_end(self.runner(unit.step_back))
        lock = unit.wants(write=write)
        if lock is not None:
            await self._wait(lock)
            unit.hold(lock)
        return await self.runner(work)

    async def _wait(self, lock: FairLock) -> None:
        if not await lock.acquire_async(self._unit.busy_timeout):
            raise queue_too_long()
