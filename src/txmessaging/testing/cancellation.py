"""Cases for asynchronous storages only: tasks that are cancelled, wherever they are."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from contextlib import suppress
from functools import partial
from typing import Any

from txmessaging.errors import StorageError
from txmessaging.ports import AsyncStorage, Insert, Put, Want
from txmessaging.testing import records as sample
from txmessaging.testing.contract import Harness, case
from txmessaging.testing.marketplace import Marketplace
from txmessaging.testing.steps import fetched, insert, write

TURNS = 24
"""Cancellations after so many turns of the event loop, and as many after as many milliseconds."""

AT_ONCE = 5.0
"""Seconds within which a task that is cancelled, or that nobody holds up, must be at its end."""


class Cancellation(Harness):
    """A web server cancels a request when the client goes away, a worker is cancelled at shutdown."""

    @case
    async def test_a_cancelled_scope_keeps_nothing(self, storage: AsyncStorage) -> None:
        """What it had committed is not kept, and nothing stays locked."""
        thread = sample.thread()
        committed = asyncio.Event()

        async def writer() -> None:
            async with storage.begin(write=True) as transaction:
                await transaction.commit([Insert(thread)])
                committed.set()
                await asyncio.Event().wait()

        await self._cancelled(writer(), committed)
        assert list(await fetched(storage, thread.key)) == [None], "a cancelled scope keeps nothing"
        await self.race(partial(insert, storage, thread), within=AT_ONCE)

    @case
    async def test_a_cancelled_reader_holds_up_nobody(self, storage: AsyncStorage) -> None:
        """Its scope is over, whatever it had read."""
        thread = sample.thread()
        await insert(storage, thread)
        was_there = asyncio.Event()

        async def reader() -> None:
            async with storage.begin(write=False) as transaction:
                await transaction.fetch([thread.key])
                was_there.set()
                await asyncio.Event().wait()

        await self._cancelled(reader(), was_there)
        await self.race(partial(write, storage, Put(sample.changed(thread), 1)), within=AT_ONCE)

    @case
    async def test_who_is_cancelled_while_waiting_is_not_waited_for(self, storage: AsyncStorage) -> None:
        """Who comes after them gets the lock when it is free."""
        thread = sample.thread()
        await insert(storage, thread)
        want = Want(transaction_id="T-1", party="bo", lock=True)

        async def waiter() -> None:
            async with storage.begin(write=True) as transaction:
                await transaction.snapshot(want)
                await transaction.commit([Put(sample.changed(thread), 1)])

        async with storage.begin(write=True) as transaction:
            await transaction.snapshot(want)
            waiting = asyncio.create_task(waiter())
            await self.pause(0.05)
            await _end(waiting)
            await transaction.commit([Put(sample.changed(thread), 1)])
        second = sample.varied(thread, version=3)
        await self.race(partial(write, storage, Put(second, 2)), within=AT_ONCE)

    @case
    async def test_a_send_that_is_cancelled_anywhere_can_be_repeated(self, storage: AsyncStorage) -> None:
        """Under its client id it is kept once, whether the cancelled one came through or not."""
        market = Marketplace(storage)
        await market.open()
        for turn in range(2 * TURNS):
            send = partial(market.send, "bo", f"message {turn}", client_id=f"click {turn}")
            sending = asyncio.create_task(send())
            if turn < TURNS:
                for _ in range(turn):
                    await asyncio.sleep(0)
            else:
                await self.pause((turn - TURNS) / 1000)
            await _end(sending)
            await self.race(send, within=AT_ONCE)
        await market.must_add_up()
        assert len(await market.log()) == 1 + 2 * TURNS, "each message must be kept once"

    async def _cancelled(self, body: Coroutine[Any, Any, None], ready: asyncio.Event) -> None:
        """Cancel a task that has come so far."""
        task = asyncio.create_task(body)
        waiting = asyncio.create_task(ready.wait())
        await asyncio.wait([task, waiting], return_when=asyncio.FIRST_COMPLETED)
        waiting.cancel()
        await _end(task)
        assert task.cancelled(), "a scope must let CancelledError through"


async def _end(task: asyncio.Task[Any]) -> None:
    """Cancel a task, and make sure that it ends."""
    task.cancel()
    done, _ = await asyncio.wait([task], timeout=AT_ONCE)
    assert done, "a task that is cancelled must end"
    # It may have come to its end before, or lost a race; any other error fails the case.
    with suppress(asyncio.CancelledError, StorageError):
        task.result()
