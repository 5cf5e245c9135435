"""Asynchronous adapters with one fault each: the kit must find it. And what the kit promises them."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from txmessaging.adapters.memory import (
    AsyncMemoryStorage,
    AsyncMemoryTransaction,
    MemoryStorage,
    MemoryTransaction,
)
from txmessaging.application.bridge import StorageView
from txmessaging.errors import StorageError
from txmessaging.testing import AsynchronousHarness, AsyncStorageContract, Processes, case

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "examples"))

from sqlite3_storage import SQLite3Storage


class LocksNothing(AsyncMemoryStorage):
    """Each scope works on its own copy; the last one wins."""

    @asynccontextmanager
    async def begin(self, *, write):
        transaction = MemoryTransaction(self._records, self._clock)
        yield AsyncMemoryTransaction(transaction)
        if write:
            self._keep(transaction)


class LocksAtTheBeginning(AsyncMemoryStorage):
    """A scope that may write locks everything, whoever is asking."""

    def __init__(self):
        super().__init__()
        self._everything = asyncio.Lock()

    @asynccontextmanager
    async def begin(self, *, write):
        async with self._everything, super().begin(write=write) as transaction:
            yield transaction


class KeepsWhatACancelledScopeWrote(AsyncMemoryStorage):
    """An error rolls back, a cancellation is no Exception."""

    @asynccontextmanager
    async def begin(self, *, write):
        async with super().begin(write=write) as transaction:
            try:
                yield transaction
            except asyncio.CancelledError:
                self._keep(transaction._inner)
                raise


class KeepsTheLockOfTheCancelled(AsyncMemoryStorage):
    """The lock is given back at the end, and there is another end."""

    def __init__(self):
        super().__init__(MemoryStorage(busy_timeout=0.2))

    @asynccontextmanager
    async def _writing(self):
        if not await self._writer.acquire_async(self._busy_timeout):
            raise self._busy()
        try:
            yield
        except Exception:
            self._writer.release()
            raise
        self._writer.release()


class SwallowsTheCancellation(AsyncMemoryStorage):
    """A scope that takes a cancellation for the end."""

    @asynccontextmanager
    async def begin(self, *, write):
        async with super().begin(write=write) as transaction:
            try:
                yield transaction
            except asyncio.CancelledError:
                transaction._inner.lost = True


CAUGHT = [
    (LocksNothing, "test_a_locked_thread_is_not_changed_by_others"),
    (LocksNothing, "test_no_update_is_lost"),
    (LocksNothing, "test_many_senders_on_one_thread"),
    (LocksNothing, "test_a_double_click"),
    (LocksAtTheBeginning, "test_a_stranger_waits_for_no_lock"),
    (LocksAtTheBeginning, "test_a_stranger_takes_no_lock"),
    (KeepsWhatACancelledScopeWrote, "test_a_cancelled_scope_keeps_nothing"),
    (KeepsTheLockOfTheCancelled, "test_a_cancelled_scope_keeps_nothing"),
    (KeepsTheLockOfTheCancelled, "test_a_send_that_is_cancelled_anywhere_can_be_repeated"),
    (SwallowsTheCancellation, "test_a_cancelled_reader_holds_up_nobody"),
]


@pytest.mark.parametrize(("broken", "name"), CAUGHT)
def test_the_kit_bites(broken, name, tmp_path, monkeypatch):
    class Kit(AsyncStorageContract):
        @asynccontextmanager
        async def make_storage(self, directory: Path) -> AsyncIterator[AsyncMemoryStorage]:
            yield broken()

    monkeypatch.setattr("txmessaging.testing.cancellation.AT_ONCE", 0.5)
    monkeypatch.setattr("txmessaging.testing.snapshots.AT_ONCE", 0.5)
    with pytest.raises((AssertionError, StorageError)):
        getattr(Kit(), name)(tmp_path)


class Noting(AsynchronousHarness):
    """Notes in which event loop things happen."""

    def __init__(self):
        self.loops = []

    @asynccontextmanager
    async def make_storage(self, directory):
        self.note()
        yield AsyncMemoryStorage()
        self.note()

    def note(self):
        self.loops.append(asyncio.get_running_loop())


async def nothing(harness):
    harness.note()


def test_one_event_loop_serves_a_storage_from_beginning_to_end(tmp_path):
    harness = Noting()
    with harness.opened(tmp_path):
        for _ in range(2):
            harness.run(nothing(harness))
    assert len(harness.loops) == 4
    assert len(set(map(id, harness.loops))) == 1
    assert harness.loops[0].is_closed()
    harness.run(nothing(harness))
    with harness.opened(tmp_path):
        pass
    assert harness.loops[-1] is not harness.loops[0]


def test_a_storage_is_closed_although_the_case_failed(tmp_path):
    class Kit(Noting):
        @case
        async def test_fails(self, storage):
            raise KeyError

    kit = Kit()
    with pytest.raises(KeyError):
        kit.test_fails(tmp_path)
    assert len(kit.loops) == 2


async def soon(value):
    await asyncio.sleep(0.01)
    return value


async def failing():
    raise LookupError("first")


async def never():
    await asyncio.Event().wait()


def test_a_race_returns_what_the_tasks_return_in_order():
    harness = Noting()
    assert harness.run(harness.race(lambda: soon(1), lambda: soon(2))) == [1, 2]


def test_a_race_ends_with_the_first_that_fails():
    harness = Noting()
    with pytest.raises(LookupError, match="first"):
        harness.run(harness.race(never, failing, never))


def test_a_race_that_hangs_is_told():
    harness = Noting()
    with pytest.raises(AssertionError, match="hangs"):
        harness.run(harness.race(lambda: soon(1), never, within=0.1))


class TestOtherProcesses(Processes, AsynchronousHarness):
    """The cases with several processes, in event loops of theirs; this storage never waits."""

    @asynccontextmanager
    async def make_storage(self, directory: Path) -> AsyncIterator[StorageView]:
        storage = SQLite3Storage(str(directory / "market.db"))
        storage.create_tables()
        yield StorageView(storage)

    @asynccontextmanager
    async def reopen(self, directory: Path) -> AsyncIterator[StorageView]:
        yield StorageView(SQLite3Storage(str(directory / "market.db")))
