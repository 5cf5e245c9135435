"""PostgreSQL: where the library decides again inside the host's transaction, and where the host must."""

from __future__ import annotations

import asyncio
import threading

import pytest
from sqlalchemy import text
from tests.hosts.races import done, savepoints_of, waiting
from tests.hosts.shop import Either, stated

from txmessaging.errors import RetryTransaction

INVISIBLE = ("REPEATABLE READ", "SERIALIZABLE")


async def two_orders(shop):
    async with shop.visit() as visit:
        await visit.purchase("T-1")
        await visit.purchase("T-2")
        await visit.host.commit()


async def clicked_twice(shop, unit):
    """The same unit of work in two transactions: the second waits for the first, which commits then."""
    written = threading.Event()

    async def first():
        async with shop.visit() as visit:
            answer = await unit(visit)
            written.set()
            await waiting(shop)
            await visit.host.commit()
        return answer

    async def second():
        assert await asyncio.to_thread(written.wait, 20)
        return await done(shop, unit)

    one, (two, refused) = await shop.at_once(first, second)
    return one, two, refused


async def test_a_double_click_under_read_committed_is_answered_from_the_record(server_premises):
    async with server_premises.open(isolation_level="READ COMMITTED") as shop:
        await two_orders(shop)

        async def unit(visit):
            return await visit.send(client_id="form-1")

        one, two, refused = await clicked_twice(shop, unit)
        assert refused == []
        assert (one.replayed, two.replayed) == (False, True)
        assert one.message == two.message
        assert await shop.bodies() == ["Is it new?"]
        assert await shop.sound()


@pytest.mark.parametrize("level", INVISIBLE)
async def test_a_double_click_is_repeated_by_the_host_where_the_first_stays_invisible(server_premises, level):
    async with server_premises.open(isolation_level=level) as shop:
        await two_orders(shop)

        async def unit(visit):
            return await visit.send(client_id="form-1")

        one, two, refused = await clicked_twice(shop, unit)
        assert [type(error) for error in refused] == [RetryTransaction]
        assert (one.replayed, two.replayed) == (False, True)
        assert await shop.bodies() == ["Is it new?"]
        assert await shop.sound()


@pytest.mark.parametrize("level", ["READ COMMITTED", *INVISIBLE])
async def test_a_purchase_is_opened_twice(server_premises, level):
    """The thread's own key is taken by a row that nobody saw when they began."""
    async with server_premises.open(isolation_level=level) as shop:

        async def unit(visit):
            return await visit.messaging.open_thread(stated("T-1"))

        one, two, refused = await clicked_twice(shop, unit)
        assert one.opened_at == two.opened_at
        assert [type(error) for error in refused] == ([RetryTransaction] if level in INVISIBLE else [])
        assert await shop.counts() == {"Thread": 1, "Entry": 1}


@pytest.mark.parametrize("level", INVISIBLE)
async def test_what_others_wrote_meanwhile_is_no_ground_to_build_on(server_premises, level):
    async with server_premises.open(isolation_level=level) as shop, shop.visit() as visit:
        await two_orders(shop)
        assert await visit.messaging.unread_total("bob") == 0
        await shop.messaging.send("T-1", sender="ann", body="meanwhile")
        savepoints = savepoints_of(shop)
        with pytest.raises(RetryTransaction) as caught:
            await visit.send("late")
        assert len(savepoints) == 1
        assert (caught.value.retryable, caught.value.context["sqlstate"]) == (True, "40001")
        assert "repeat" in str(caught.value)
        if level == "REPEATABLE READ":
            # The host need not: its own rows may still be committed. Under SERIALIZABLE nobody promises that.
            await visit.order("O-1")
            await visit.host.commit()
            assert await shop.orders() == ["O-1", "T-1", "T-2"]
        await visit.host.rollback()
        await visit.send("in time")
        await visit.host.commit()
        assert await shop.bodies() == ["meanwhile", "in time"]


@pytest.mark.parametrize("level", ["READ COMMITTED", "REPEATABLE READ"])
async def test_a_deadlock_of_two_hosts(server_premises, level):
    """They send in opposite orders. One is told to repeat, after one run: another would deadlock again."""
    async with server_premises.open(isolation_level=level) as shop:
        await two_orders(shop)
        savepoints = savepoints_of(shop)
        gate = asyncio.Barrier(2) if shop.is_async else threading.Barrier(2, timeout=20)

        def client(name, first, second):
            async def run():
                async with shop.visit() as visit:
                    await visit.host.execute(text("SET LOCAL deadlock_timeout = '100ms'"))
                    await visit.order(f"O-{name}")
                    await visit.send(name, order=first)
                    await Either(gate).wait()
                    try:
                        await visit.send(name, order=second)
                    except RetryTransaction as error:
                        await visit.host.rollback()
                        return error
                    await visit.host.commit()
                return None

            return run

        errors = await shop.at_once(client("one", "T-1", "T-2"), client("two", "T-2", "T-1"))
        (error,) = [error for error in errors if error is not None]
        assert error.context["sqlstate"] == "40P01"
        assert len(savepoints) == 4
        winner = "one" if errors[0] is None else "two"
        assert await shop.orders() == [f"O-{winner}", "T-1", "T-2"]
        assert await shop.bodies("T-1") == await shop.bodies("T-2") == [winner]
        assert await shop.sound("T-1", "T-2")


async def test_several_sends_in_the_order_of_their_ids_never_deadlock(server_premises):
    async with server_premises.open() as shop:
        await two_orders(shop)

        async def client():
            for _ in range(5):
                async with shop.visit() as visit:
                    for order in ("T-1", "T-2"):
                        await visit.send(order=order)
                    await visit.host.commit()

        await shop.at_once(*[client] * 6)
        assert len(await shop.bodies("T-1")) == len(await shop.bodies("T-2")) == 30
        assert await shop.sound("T-1", "T-2")


@pytest.mark.parametrize("call", ["send", "read"])
async def test_a_transaction_that_has_failed_before(server_premises, call):
    async with server_premises.open() as shop, shop.visit("connection") as visit:
        await two_orders(shop)
        with pytest.raises(Exception, match="division by zero"):
            await visit.host.execute(text("SELECT 1/0"))
        with pytest.raises(RetryTransaction, match="had failed before") as caught:
            await (visit.send() if call == "send" else visit.messaging.unread_total("ann"))
        assert caught.value.context["sqlstate"] == "25P02"
        await visit.host.rollback()
        await visit.send("anew")
        await visit.host.commit()
        assert await shop.bodies() == ["anew"]


async def test_a_level_that_the_server_sets_is_seen(server_premises):
    """Neither engine nor session name a level: it is the role's, the database's, or the server's default."""
    level = "default_transaction_isolation"
    value = "repeatable read" if server_premises.is_async else r"repeatable\ read"
    settings = {"options": f"-c {level}={value}"}
    if server_premises.is_async:
        settings = {"server_settings": {level: value}}
    async with server_premises.open(connect_args=settings) as shop:

        async def unit(visit):
            return await visit.messaging.open_thread(stated("T-1"))

        one, two, refused = await clicked_twice(shop, unit)
        assert [type(error) for error in refused] == [RetryTransaction]
        assert one.opened_at == two.opened_at
