"""A task is cancelled at every await of a call: at the first, at the second, …, until it comes to its end.

What it leaves is all of the call or nothing, at once or a moment later; nothing stays checked out of the pool
or locked, and the same call works right afterwards.
"""

from __future__ import annotations

import asyncio
import itertools
import random
import time
from collections.abc import AsyncIterator, Coroutine, Generator, Iterator
from contextlib import asynccontextmanager, contextmanager
from typing import Any

import pytest
from sqlalchemy import create_engine
from sqlalchemy.ext.asyncio import create_async_engine
from sqlalchemy.pool import Pool
from tests.faults.calls import BODY, CALLS, Place, order
from tests.faults.conftest import LONG
from tests.faults.history import History, check, judge, observe
from tests.faults.test_killed_sends import history_of

from txmessaging import AsyncMessaging
from txmessaging.adapters.sqlalchemy import AsyncSQLAlchemyStorage
from txmessaging.ports import Want

KINDS = ["asyncpg", "worker thread", "aiosqlite"]
MOST_AWAITS = 120
AT_ONCE = 5.0

_numbers = itertools.count()


class Counted(Coroutine):
    """A coroutine that counts how often it suspends."""

    def __init__(self, inner: Coroutine[Any, Any, Any]) -> None:
        self._inner = inner
        self.suspended = 0
        self.reached = asyncio.Event()
        self.stop_at: int | None = None

    def send(self, value: Any) -> Any:
        return self._step(self._inner.send, value)

    def throw(self, *error: Any) -> Any:
        return self._step(self._inner.throw, *error)

    def _step(self, step, *values: Any) -> Any:
        awaited = step(*values)
        self.suspended += 1
        if self.suspended == self.stop_at:
            self.reached.set()
        return awaited

    def close(self) -> None:
        self._inner.close()

    def __await__(self) -> Generator[Any, Any, Any]:
        return self._inner.__await__()


async def cancelled_at(number: int, call: Coroutine[Any, Any, Any], *, twice: bool = False) -> bool:
    """Run a call as a task and cancel it as soon as it has suspended so often; whether it was cancelled."""
    counted = Counted(call)
    counted.stop_at = number
    task = asyncio.get_running_loop().create_task(counted)
    reached = asyncio.ensure_future(counted.reached.wait())
    if number == 0:
        task.cancel()
    await asyncio.wait({task, reached}, return_when=asyncio.FIRST_COMPLETED, timeout=AT_ONCE)
    if not task.done():
        task.cancel()
        if twice:
            await asyncio.sleep(0)
            task.cancel()
    reached.cancel()
    await asyncio.wait({task}, timeout=AT_ONCE)
    assert task.done(), f"cancelled at await {number}, it does not end"
    if task.cancelled():
        return True
    if error := task.exception():
        raise error
    return False


@asynccontextmanager
async def asynchronous(
    kind: str, ground, *, warm: bool = True, busy_timeout: float = AT_ONCE
) -> AsyncIterator[tuple[AsyncSQLAlchemyStorage, Pool]]:
    if kind == "worker thread":
        engine = create_engine(ground.url, pool_timeout=AT_ONCE)
        pool = engine.pool
    else:
        engine = create_async_engine(ground.url_of(kind), pool_size=2, max_overflow=0, pool_timeout=AT_ONCE)
        pool = engine.sync_engine.pool
    storage = AsyncSQLAlchemyStorage(engine, busy_timeout=busy_timeout)
    if warm:
        await AsyncMessaging(storage).unread_total("nobody")
    try:
        yield storage, pool
    finally:
        if kind == "worker thread":
            engine.dispose()
        else:
            await engine.dispose()


async def until_returned(pool, number: int) -> None:
    end = time.monotonic() + AT_ONCE
    while pool.checkedout():
        assert time.monotonic() < end, f"cancelled at await {number}, a connection stays checked out"
        await asyncio.sleep(0.001)


async def everywhere(name: str, kind: str, ground) -> int:
    """Cancel at 0, 1, 2, … awaits; how many cancellations there were."""
    async with asynchronous(kind, ground) as (storage, pool):
        for number in range(MOST_AWAITS):
            transaction_id = f"T-{next(_numbers)}"
            await asyncio.to_thread(CALLS[name].prepare, ground.at(transaction_id))
            at = Place(AsyncMessaging(storage), storage, transaction_id)
            cancelled = await cancelled_at(number, CALLS[name].make(at))
            await until_returned(pool, number)
            await asyncio.to_thread(examine, ground, transaction_id, name)
            await asyncio.wait_for(CALLS[name].make(at), AT_ONCE)
            assert await asyncio.to_thread(examine, ground, transaction_id, name) == 1
            assert pool.checkedout() == 0
            if not cancelled:
                return number
    raise AssertionError("it never came to its end")


def examine(ground, transaction_id: str, name: str) -> int:
    find = ground.find(transaction_id)
    count = CALLS[name].count(find)
    assert count in {0, 1}
    if find.threads():
        seen = observe(ground.storage, ground.engine, transaction_id)
        assert judge(history_of(seen, name, acknowledged=count == 1), [seen]) == []
    return count


NAMES = list(CALLS) if LONG else ["send", "mark_read", "open_thread", "claim"]


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("kind", KINDS)
def test_at_every_await(name, kind, on_sqlite, on_postgres, capsys):
    ground = on_postgres if kind == "asyncpg" else on_sqlite
    count = asyncio.run(everywhere(name, kind, ground))
    assert count >= 3
    with capsys.disabled():
        print(f"{name} on {kind}: cancelled at {count} awaits")  # noqa: T201 - the figure of the run


async def cold(name: str, kind: str, ground, *, twice: bool) -> int:
    """The same, each time with an engine that has no connection yet; or cancelled once more as it ends."""
    for number in range(MOST_AWAITS):
        async with asynchronous(kind, ground, warm=twice) as (storage, pool):
            transaction_id = f"T-{next(_numbers)}"
            await asyncio.to_thread(CALLS[name].prepare, ground.at(transaction_id))
            at = Place(AsyncMessaging(storage), storage, transaction_id)
            cancelled = await cancelled_at(number, CALLS[name].make(at), twice=twice)
            await until_returned(pool, number)
            await asyncio.to_thread(examine, ground, transaction_id, name)
            await asyncio.wait_for(CALLS[name].make(at), AT_ONCE)
            assert await asyncio.to_thread(examine, ground, transaction_id, name) == 1
            if not cancelled:
                return number
    raise AssertionError("it never came to its end")


@pytest.mark.parametrize("twice", [False, True], ids=["cold pool", "twice"])
@pytest.mark.parametrize("kind", KINDS)
def test_at_every_await_of_a_send(kind, twice, on_sqlite, on_postgres, capsys):
    ground = on_postgres if kind == "asyncpg" else on_sqlite
    count = asyncio.run(cold("send", kind, ground, twice=twice))
    with capsys.disabled():
        print(f"send on {kind}, {'twice' if twice else 'cold pool'}: at {count} awaits")  # noqa: T201


@contextmanager
def locked(ground, transaction_id: str) -> Iterator[None]:
    """Another process's session holds the lock that a send needs."""
    with ground.storage.begin(write=True) as transaction:
        transaction.snapshot(Want(transaction_id=transaction_id, lock=True))
        yield


@pytest.mark.parametrize("kind", KINDS)
def test_while_it_waits_for_a_lock(kind, on_sqlite, on_postgres):
    """It ends although the lock is not to be had; on SQLite when the driver has waited, at the latest."""
    ground = on_postgres if kind == "asyncpg" else on_sqlite

    async def main() -> None:
        async with asynchronous(kind, ground, busy_timeout=0.5) as (storage, pool):
            transaction_id = f"T-{next(_numbers)}"
            await asyncio.to_thread(CALLS["send"].prepare, ground.at(transaction_id))
            at = Place(AsyncMessaging(storage), storage, transaction_id)
            with locked(ground, transaction_id):
                tasks = [asyncio.create_task(at.send(BODY, f"waiting {number}")) for number in range(4)]
                await asyncio.sleep(0.05)
                for task in tasks:
                    task.cancel()
                done, pending = await asyncio.wait(tasks, timeout=AT_ONCE)
                assert not pending
                assert all(task.cancelled() for task in done)
                await until_returned(pool, 1)
            await asyncio.wait_for(CALLS["send"].make(at), AT_ONCE)
            find = ground.find(transaction_id)
            assert await asyncio.to_thread(CALLS["send"].count, find) == 1
            assert len(find.entries(kind="message")) == 1

    asyncio.run(main())


@pytest.mark.parametrize("kind", KINDS)
def test_random_tasks_under_load(kind, on_sqlite, on_postgres, capsys):
    """Sixteen clients send, and any of them is cancelled now and then; what is in doubt is repeated."""
    ground = on_postgres if kind == "asyncpg" else on_sqlite
    names = [f"T-{next(_numbers)}" for _ in range(3)]
    for name in names:
        ground.at(name).messaging.open_thread(order(name))
    history, chance = History(), random.Random(9)

    async def main() -> int:
        cancelled = 0
        async with asynchronous(kind, ground) as (storage, pool):
            messaging = AsyncMessaging(storage)

            async def client(me: int) -> None:
                nonlocal cancelled
                for number in range(12 if LONG else 4):
                    at = names[(me + number) % len(names)]
                    message = {
                        "sender": f"bo {at}",
                        "body": f"{number} of {me}",
                        "client_id": f"{me}-{number}",
                    }
                    task = asyncio.create_task(history.asend(messaging, at, **message))
                    await asyncio.wait([task], timeout=chance.random() * 0.04)
                    task.cancel()
                    await asyncio.wait([task], timeout=AT_ONCE)
                    cancelled += task.cancelled()

            async with asyncio.timeout(60), asyncio.TaskGroup() as group:
                for me in range(16):
                    group.create_task(client(me))
            await until_returned(pool, 0)
            await asyncio.wait_for(messaging.unread_total("nobody"), AT_ONCE)
        return cancelled

    cancelled = asyncio.run(main())
    check(ground.storage, ground.engine, history)
    counts = history.counts()
    history.settle_doubts(ground.at(names[0]).messaging)
    check(ground.storage, ground.engine, history)
    assert not history.errors, history.errors
    assert cancelled
    with capsys.disabled():
        print(f"{kind}: {cancelled} cancelled, {counts}; {history.doubts()}")  # noqa: T201
