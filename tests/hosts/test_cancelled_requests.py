"""A request of an asynchronous host that is cancelled, at each point where it waits for something."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Coroutine, Generator
from itertools import count
from typing import Any

import attrs
import pytest
from sqlalchemy.exc import SQLAlchemyError
from tests.hosts.conftest import premises_of
from tests.hosts.shop import ORDERS, Shop

from txmessaging.errors import TxMessagingError


@pytest.fixture(params=["sqlite worker", "aiosqlite", "asyncpg"])
def premises(request, tmp_path):
    return premises_of(request, request.param, tmp_path)


@attrs.define
class Cancelled:
    """A coroutine whose task is cancelled when it waits for the n-th time."""

    coroutine: Coroutine[Any, Any, Any]
    at: int
    waited: int = 0

    def __await__(self) -> Generator[Any, Any, Any]:
        steps = self.coroutine.__await__()
        step = steps.send
        given: Any = None
        while True:
            try:
                wanted = step(given)
            except StopIteration as done:
                return done.value
            self.waited += 1
            if self.waited == self.at:
                asyncio.current_task().cancel()
            try:
                given = yield wanted
                step = steps.send
            except BaseException as error:  # noqa: BLE001 - the coroutine is to see whatever it is
                given, step = error, steps.throw


async def each_cancelled(shop: Shop, unit) -> None:
    """Run a unit again and again, cancelled at a later point each time, until it comes through."""
    for at in count(1):
        running = Cancelled(unit(at), at)
        task = asyncio.ensure_future(_awaited(running))
        done, _ = await asyncio.wait([task], timeout=20)
        assert done, f"cancelled at its {at}th wait, it hangs"
        if not task.cancelled():
            task.result()
        if running.waited < at:
            return
        assert at < 500


async def _awaited(running: Cancelled) -> Any:
    return await running


async def opened(shop: Shop) -> None:
    async with shop.visit() as visit:
        await visit.purchase("T-1")
        await visit.host.commit()


async def test_a_request_is_done_or_not_done(shop):
    await opened(shop)
    tried = []

    async def request(number):
        tried.append(number)
        async with shop.visit() as visit:
            await visit.order(f"O-{number}")
            await visit.send(str(number), client_id=str(number))
            await visit.host.commit()

    await each_cancelled(shop, request)
    assert len(tried) > 10
    orders = {name[2:] for name in await shop.orders() if name.startswith("O-")}
    assert orders == set(await shop.bodies())
    assert orders < {str(number) for number in tried}
    assert await shop.sound()


async def test_a_send_that_is_given_up_leaves_the_hosts_transaction_whole_or_lost(shop):
    """As under `asyncio.timeout`: the host goes on, with what it wrote itself, or is told to begin anew."""
    await opened(shop)
    kept, lost = set(), set()

    async def request(number):
        async with shop.visit() as visit:
            await visit.order(f"O-{number}")
            running = Cancelled(visit.send(str(number), client_id=str(number)), number)
            with contextlib.suppress(asyncio.CancelledError):
                await asyncio.ensure_future(_awaited(running))
            try:
                await visit.host.execute(ORDERS.update().values(note="still here"))
                await visit.messaging.unread_total("bob")
                await visit.host.commit()
            except (TxMessagingError, SQLAlchemyError):
                lost.add(f"O-{number}")
                await visit.host.rollback()
            else:
                kept.add(f"O-{number}")
        return running.waited < number

    for number in count(1):
        if await asyncio.wait_for(request(number), 20):
            break
    orders = set(await shop.orders()) - {"T-1"}
    assert orders == kept
    assert lost.isdisjoint(orders)
    assert set(await shop.bodies()) <= {name[2:] for name in kept}
    assert kept
    assert await shop.sound()
