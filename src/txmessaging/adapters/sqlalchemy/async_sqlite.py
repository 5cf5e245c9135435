"""SQLite from an event loop: nobody waits in a place where somebody else has to pass.

Writers wait for each other in the event loop, at the same fair lock as the threads that write through the
pool. With the driver that blocks, writers have one worker thread and readers another, because a commit waits
for readers to end, unless the journal is a WAL; and readers wait for each other at a gate.
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
    """A transaction of our own on SQLite, over a driver that awaits.

    Args:
        inner: the transaction.
        unit: what carries it.
        runner: runs its calls.
    """

    def __init__(self, inner: SQLAlchemyTransaction, unit: Unit, runner: Runner) -> None:
        super().__init__(inner, runner)
        self.unit = unit

    async def run(self, work: Callable[[SQLAlchemyTransaction], T]) -> T:
        """Run a call of the transaction, once it is its turn to write."""
        unit, write = self.unit, self.inner.write

        def at_once() -> T | _Waits:
            return work(self.inner) if unit.take(write=write) else _Waits()

        answer = await self.runner(at_once)
        if not isinstance(answer, _Waits):
            return answer
        # Apart from the call: a cancellation in its middle would leave the connection to nobody.
        await to_its_end(self.runner(unit.step_back))
        lock = unit.wants(write=write)
        if lock is not None:
            await self.wait(lock)
            unit.hold(lock)
        return await self.runner(lambda: work(self.inner))

    async def snapshot(self, want: Want, /) -> Snapshot:
        """As in `AsyncStorageTransaction`."""
        if not (self.unit.begun or self.unit.shares) and await self.is_stranger(want):
            return Snapshot()
        return await self.run(lambda inner: inner.read(want))

    async def is_stranger(self, want: Want) -> bool:
        """Whether a read before the transaction tells so."""
        return await self.runner(lambda: self.inner.is_stranger(want))

    async def wait(self, lock: FairLock) -> None:
        """Wait for a lock in the event loop.

        Raises:
            Busy: it was not to be had in time.
        """
        if not await lock.acquire_async(self.unit.busy_timeout, holder=self.unit):
            raise queue_too_long()


class SQLiteInThreads(AsyncSQLiteTransaction):
    """The same over the driver that blocks, in worker threads.

    Args:
        inner: the transaction.
        unit: what carries it.
        writers: runs the calls of those that write.
        readers: runs the calls of those that read.
        gate: where readers wait for each other.
    """

    def __init__(
        self, inner: SQLAlchemyTransaction, unit: Unit, writers: Runner, *, readers: Runner, gate: FairLock
    ) -> None:
        super().__init__(inner, unit, writers if inner.write else readers)
        self._readers = readers
        self._gate = gate
        self._inside = False

    def end(self, error: BaseException | None) -> BaseException | None:
        """What is run at the end."""
        try:
            return super().end(error)
        finally:
            if self._inside:
                self._gate.release()

    async def run(self, work: Callable[[SQLAlchemyTransaction], T]) -> T:
        """Run a call of the transaction, once it is its turn to write, or to read."""
        if not self.inner.write and not self._inside:
            await self.wait(self._gate)
            self._inside = True
        return await super().run(work)

    async def is_stranger(self, want: Want) -> bool:
        """Whether a read tells so; among the readers, since it waits for no writer."""
        if not self.inner.write:
            return False

        def asked() -> bool:
            try:
                return self.inner.is_stranger(want)
            finally:
                self.unit.step_back()

        await self.wait(self._gate)
        try:
            return await self._readers(asked)
        finally:
            self._gate.release()
