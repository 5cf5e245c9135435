"""When the library raises, the host goes on and commits what it wrote itself."""

from __future__ import annotations

import asyncio

import attrs
import pytest
from sqlalchemy import text
from tests.hosts.shop import WAYS, entered

from txmessaging.errors import (
    Busy,
    ClientIdReused,
    Conflict,
    InvalidText,
    PartiesDiffer,
    PolicyFailed,
    PurchaseNotInitiated,
    ThreadNotFound,
    Unavailable,
)
from txmessaging.ports import Expect, Insert, Want


async def not_a_party(visit):
    await visit.send(sender="eve")


async def no_such_order(visit):
    await visit.messaging.read("T-none", reader="ann")


async def a_client_id_reused(visit):
    await visit.send("Another text", client_id="c-1")


async def an_empty_text(visit):
    await visit.send(" ")


async def other_parties(visit):
    await visit.messaging.open_thread(await _stated(visit, seller="eve"))


async def no_purchase(visit):
    await visit.messaging.open_thread(await _stated(visit, initiated_at=None))


async def _stated(visit, **fields):
    thread = await visit.messaging.thread("T-1", reader="ann")
    return attrs.evolve(thread.transaction, **fields)


MISTAKES = {
    not_a_party: ThreadNotFound,
    no_such_order: ThreadNotFound,
    a_client_id_reused: ClientIdReused,
    an_empty_text: InvalidText,
    other_parties: PartiesDiffer,
    no_purchase: PurchaseNotInitiated,
}


@pytest.mark.parametrize("mistake", MISTAKES, ids=lambda mistake: mistake.__name__)
async def test_the_host_commits_its_own_rows_after(shop, mistake):
    async with shop.visit() as visit:
        await visit.purchase("T-1")
        await visit.send("Hello", client_id="c-1")
        await visit.host.commit()
        with pytest.raises(MISTAKES[mistake]):
            await mistake(visit)
        await visit.order("T-2")
        with pytest.raises(MISTAKES[mistake]):
            await mistake(visit)
        await visit.send("And on it goes", client_id="c-2")
        await visit.host.commit()
    assert await shop.orders() == ["T-1", "T-2"]
    assert await shop.bodies() == ["Hello", "And on it goes"]
    assert await shop.sound()


@pytest.mark.parametrize("way", WAYS)
async def test_after_an_error_in_the_first_statement(shop, way):
    async with shop.visit(way) as visit:
        with pytest.raises(ThreadNotFound):
            await no_such_order(visit)
        with pytest.raises(ThreadNotFound):
            await not_a_party(visit)
        await visit.purchase("T-1")
        await visit.host.commit()
    assert await shop.orders() == ["T-1"]


async def test_after_a_policy_that_raises(shop):
    def policy(transaction):
        raise LookupError(transaction.id)

    async with shop.visit(policy=policy) as visit:
        await visit.purchase("T-1")
        with pytest.raises(PolicyFailed):
            await visit.send()
        await visit.order("T-2")
        await visit.host.commit()
    assert await shop.orders() == ["T-1", "T-2"]
    assert await shop.counts() == {"Thread": 1, "Entry": 1}


async def test_what_was_written_before_a_conflict_is_undone_and_the_host_goes_on(shop):
    """The first change of a commit is made and the second conflicts: neither is kept."""
    async with shop.visit() as visit:
        await visit.purchase("T-1")
        storage = visit.messaging.inner._storage
        async with entered(storage.begin(write=False)) as scope:
            thread = (await scope.snapshot(Want(transaction_id="T-1"))).thread
        other = thread.evolve(transaction_id="T-2")
        with pytest.raises(Conflict):
            async with entered(storage.begin(write=True)) as scope:
                await scope.commit([Insert(other), Expect(thread.key, 9)])
        await visit.order("T-3")
        await visit.host.commit()
    assert await shop.counts() == {"Thread": 1, "Entry": 1}
    assert await shop.orders() == ["T-1", "T-3"]


async def test_a_lock_that_is_not_to_be_had_in_time(server_premises):
    """PostgreSQL: `lock_timeout` ends our statement and not the host's transaction."""
    async with server_premises.open() as shop, shop.visit() as holder:
        await holder.purchase("T-1")
        await holder.host.commit()
        await holder.send("first")
        async with shop.visit() as visit:
            await visit.host.execute(text("SET LOCAL lock_timeout = '50ms'"))
            await visit.order("T-2")
            with pytest.raises(Busy):
                await visit.send("second")
            await holder.host.commit()
            await visit.send("second")
            await visit.host.commit()
        assert await shop.orders() == ["T-1", "T-2"]
        assert await shop.bodies() == ["first", "second"]
        assert await shop.sound()


async def test_sqlite_is_held_by_another_writer(sqlite_premises):
    """A host that has not read waits as long as its driver says, and may try again or go without."""
    async with (
        sqlite_premises.open(connect_args={"timeout": 0.1}) as shop,
        shop.visit() as holder,
        shop.visit() as visit,
    ):
        await holder.purchase("T-1")
        with pytest.raises(Busy):
            await visit.send("second")
        await holder.host.commit()
        await visit.order("T-2")
        await visit.send("second")
        await visit.host.commit()
        assert await shop.orders() == ["T-1", "T-2"]
        assert await shop.bodies() == ["second"]


async def test_a_stranger_waits_for_no_lock_of_the_hosts(server_premises):
    async with server_premises.open() as shop, shop.visit() as holder:
        await holder.purchase("T-1")
        await holder.host.commit()
        await holder.send("first")
        async with shop.visit() as visit:
            with pytest.raises(ThreadNotFound):
                await asyncio.wait_for(not_a_party(visit), 5)


async def test_a_host_that_was_idle_for_too_long(server_premises):
    """The server has ended the connection; the host begins anew on another one."""
    async with server_premises.open() as shop, shop.visit() as visit:
        await visit.purchase("T-1")
        await visit.host.execute(text("SET LOCAL idle_in_transaction_session_timeout = '300ms'"))
        await asyncio.sleep(1.0)
        with pytest.raises(Unavailable) as caught:
            await visit.send()
        assert caught.value.retryable
        await visit.host.rollback()
        await visit.purchase("T-1")
        await visit.send()
        await visit.host.commit()
        assert await shop.counts() == {"Thread": 1, "Entry": 2, "OutboxRow": 1}
