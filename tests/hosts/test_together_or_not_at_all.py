"""What the library writes in the host's transaction commits with the host's rows, or vanishes with them."""

from __future__ import annotations

import asyncio
import contextlib

import pytest
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Session
from tests.hosts.shop import START, WAYS, Either, Order, entered, explicit, stated

from txmessaging import Outcome

ALL = {"Thread": 1, "Entry": 2, "OutboxRow": 1}


@pytest.mark.parametrize("way", WAYS)
async def test_the_host_commits_and_all_is_there(shop, way):
    async with shop.visit(way) as visit:
        await visit.purchase("T-1")
        assert (await visit.send()).outcome is Outcome.DELIVERED
        await visit.host.commit()
    assert await shop.orders() == ["T-1"]
    assert await shop.counts() == ALL
    assert await shop.bodies() == ["Is it new?"]
    assert await shop.sound()


@pytest.mark.parametrize("way", WAYS)
async def test_the_host_rolls_back_and_nothing_is_left(shop, way):
    async with shop.visit(way) as visit:
        await visit.purchase("T-1")
        await visit.send()
        await visit.host.rollback()
    assert (await shop.orders(), await shop.counts()) == ([], {})


@pytest.mark.parametrize("way", WAYS)
async def test_nothing_is_left_of_a_savepoint_that_was_the_first_statement(shop, way):
    async with shop.visit(way) as visit:
        await visit.messaging.open_thread(stated("T-1"))
        await visit.send()
        await visit.order("T-1")
        await visit.host.rollback()
    assert (await shop.orders(), await shop.counts()) == ([], {})


@pytest.mark.parametrize("way", WAYS)
async def test_nothing_is_left_when_the_host_closes_without_a_commit(shop, way):
    async with shop.visit(way) as visit:
        await visit.messaging.open_thread(stated("T-1"))
        await visit.send()
    assert await shop.counts() == {}


async def test_the_host_leaves_its_begin_block(shop):
    """`with session.begin()`: the way most hosts write it."""
    async with shop.visit() as visit:
        async with entered(visit.host.inner.begin()):
            await visit.purchase("T-1")
            await visit.send()
        with contextlib.suppress(ZeroDivisionError):
            async with entered(visit.host.inner.begin()):
                await visit.send("This order fails")
                _ = 1 / 0
    assert await shop.bodies() == ["Is it new?"]


async def test_several_sends_in_one_transaction(shop):
    bodies = [f"Piece {number}" for number in range(5)]
    async with shop.visit() as visit:
        await visit.purchase("T-1")
        await visit.purchase("T-2", seller="eve")
        for body in bodies:
            for order in ("T-1", "T-2"):
                await visit.send(body, order=order)
        assert await visit.messaging.unread_total("bob") == 5
        await visit.host.commit()
    assert await shop.bodies("T-1") == await shop.bodies("T-2") == bodies
    assert await shop.messaging.unread_total("eve") == 5
    assert await shop.sound("T-1", "T-2")


async def test_reads_inside_see_what_was_sent_inside_and_nobody_else_does(shop):
    async with shop.visit() as visit:
        await visit.purchase("T-1")
        await visit.send(client_id="c-1")
        assert len((await visit.messaging.read("T-1", reader="bob")).messages) == 1
        assert [it.unread for it in (await visit.messaging.inbox("bob")).threads] == [1]
        assert await visit.messaging.unread_total("bob") == 1
        assert (await visit.send(client_id="c-1")).replayed
        assert await shop.messaging.unread_total("bob") == 0
        await visit.messaging.mark_read("T-1", reader="bob", through=1)
        assert await visit.messaging.unread_total("bob") == 0
        await visit.host.commit()
    assert await shop.counts() == ALL


async def test_one_messaging_serves_several_transactions_of_a_session(shop):
    """`messaging.on(joined(session))` once, in the set-up of a request."""
    async with shop.visit() as visit:
        await visit.purchase("T-1")
        await visit.host.commit()
        await visit.send("kept")
        await visit.host.commit()
        await visit.send("lost")
        await visit.host.rollback()
        assert await visit.messaging.unread_total("bob") == 1
        await visit.send("kept too")
        await visit.host.commit()
    assert await shop.bodies() == ["kept", "kept too"]
    assert await shop.sound()


async def test_two_messagings_on_one_session(shop):
    async with shop.visit() as visit:
        other = shop.joined(visit.host.inner, clock=lambda: START)
        await visit.purchase("T-1")
        await other.send("T-1", sender="bob", body="Welcome")
        await visit.send("Thanks")
        assert await other.unread_total("bob") == 1
        await visit.host.commit()
    assert await shop.bodies() == ["Welcome", "Thanks"]
    assert await shop.sound()


async def test_a_savepoint_of_the_hosts_around_a_send(shop):
    async with shop.visit() as visit:
        await visit.purchase("T-1")
        lost = await visit.nested()
        await visit.order("T-lost")
        await visit.send("lost")
        await lost.rollback()
        kept = await visit.nested()
        await visit.order("T-kept")
        await visit.send("kept")
        await kept.commit()
        await visit.host.commit()
    assert await shop.orders() == ["T-1", "T-kept"]
    assert await shop.bodies() == ["kept"]
    assert await shop.sound()


async def test_savepoints_of_the_hosts_before_and_after_a_send(shop):
    async with shop.visit() as visit:
        first = await visit.nested()
        await visit.purchase("T-1")
        await first.commit()
        await visit.send("kept")
        last = await visit.nested()
        await visit.order("T-lost")
        await last.rollback()
        outer = await visit.nested()
        inner = await visit.nested()
        await visit.send("lost")
        await inner.commit()
        await outer.rollback()
        await visit.send("kept too")
        await visit.host.commit()
    assert await shop.orders() == ["T-1"]
    assert await shop.bodies() == ["kept", "kept too"]
    assert await shop.sound()


async def test_objects_of_the_orm_commit_with_a_send(shop):
    async with shop.visit() as visit:
        visit.host.inner.add(Order(id="T-1", note="from the ORM"))
        await visit.messaging.open_thread(stated("T-1"))
        await visit.send()
        order = (await visit.host.scalars(select(Order))).one()
        order.note = "changed"
        await visit.send("changed")
        await visit.host.commit()
        visit.host.inner.add(Order(id="T-2"))
        await visit.send("lost")
        await visit.host.rollback()
    async with shop.visit() as visit:
        assert [it.note for it in await visit.host.scalars(select(Order))] == ["changed"]
    assert await shop.bodies() == ["Is it new?", "changed"]


async def test_the_hosts_own_tests_roll_back_around_everything(premises):
    """Each of them runs in an outer transaction, in which a commit of the application is a savepoint's end.

    https://docs.sqlalchemy.org/en/20/orm/session_transaction.html#joining-a-session-into-an-external-transaction-such-as-for-test-suites
    """
    set_up = None if premises.is_server else explicit("BEGIN")
    async with premises.open(set_up=set_up) as shop, shop.visit("connection") as outer:
        around = Either(await outer.host.begin())
        kind = AsyncSession if shop.is_async else Session
        async with entered(kind(bind=outer.host.inner, join_transaction_mode="create_savepoint")) as session:
            inside = shop.joined(session.inner)
            await inside.open_thread(stated("T-1"))
            await inside.send("T-1", sender="ann", body="kept")
            await session.commit()
            await inside.send("T-1", sender="ann", body="lost")
            await session.rollback()
            assert await inside.unread_total("bob") == 1
            await session.commit()
        await around.rollback()
        assert await shop.counts() == {}


async def test_a_task_that_is_cancelled_leaves_nothing(shop):
    """A request that is given up: the host's session closes, and nothing of ours is left."""
    if not shop.is_async:
        pytest.skip("a synchronous call is not cancelled")
    reached = asyncio.Event()

    async def request():
        async with shop.visit() as visit:
            await visit.purchase("T-1")
            await visit.send()
            reached.set()
            await asyncio.sleep(60)

    task = asyncio.ensure_future(request())
    await asyncio.wait_for(reached.wait(), 20)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert (await shop.orders(), await shop.counts()) == ([], {})
    async with shop.visit() as visit:
        await visit.purchase("T-1")
        await visit.host.commit()
    assert await shop.orders() == ["T-1"]


async def test_a_scoped_session_is_the_current_one_at_each_call(shop):
    """Joined once, in the host's set-up: each request, a thread or a task, writes in its own transaction."""
    scoped = await shop.host("scoped session")
    messaging = shop.joined(scoped)

    def request(order, finish):
        async def run():
            host = Either(scoped)
            await messaging.open_thread(stated(order))
            await messaging.send(order, sender="ann", body=order)
            await getattr(host, finish)()
            await host.remove()

        return run

    # SQLite has one writer at a time, so one after the other.
    for order, finish in (("T-1", "commit"), ("T-2", "rollback"), ("T-3", "commit")):
        await shop.at_once(request(order, finish))
    assert await shop.counts() == {"Thread": 2, "Entry": 4, "OutboxRow": 2}
    assert await shop.bodies("T-3") == ["T-3"]
