"""Hosts that hold their transactions open, and others that write to the same conversations meanwhile."""

from __future__ import annotations

import asyncio

import pytest
from tests.hosts.races import LEVELS, done

from txmessaging import Dispatcher
from txmessaging.adapters.recording import MemoryNotifier, StaticAddressBook
from txmessaging.errors import RetryTransaction

HELD = 0.05
ORDERS = tuple(f"T-{number}" for number in range(1, 9))


async def opened(shop):
    async with shop.visit() as visit:
        for order in ORDERS:
            await visit.purchase(order)
        await visit.host.commit()


async def race(shop, clients, *, sends, held=0.0):
    """One holds its transaction open after the send; half of the others write to the same conversation."""

    async def client(number):
        refused = []
        for turn in range(sends):
            order = ORDERS[0] if number % 2 == 0 else ORDERS[number % len(ORDERS)]
            sender = "ann" if number % 4 < 2 else "bob"
            name = f"{number}/{turn}"

            async def unit(visit, order=order, name=name, sender=sender):
                await visit.order(name)
                result = await visit.send(name, order=order, sender=sender, client_id=name)
                await asyncio.sleep(HELD if number == 0 else held)
                return result

            result, again = await done(shop, unit)
            assert not result.replayed
            refused += again
        return refused

    refused = await shop.at_once(*(lambda number=number: client(number) for number in range(clients)))
    return [error for each in refused for error in each]


async def must_hold(shop, clients, sends):
    """Every message is there once, in a dense conversation whose counters equal a recount."""
    sent = sorted(f"{number}/{turn}" for number in range(clients) for turn in range(sends))
    assert sorted([*ORDERS, *sent]) == await shop.orders()
    bodies = [await shop.bodies(order) for order in ORDERS]
    assert sorted(body for each in bodies for body in each) == sent
    assert len(bodies[0]) == (clients + 1) // 2 * sends
    assert await shop.sound(*ORDERS)
    unread = sum(len(each) for each in bodies)
    assert await shop.messaging.unread_total("ann") + await shop.messaging.unread_total("bob") == unread
    assert (await shop.counts())["OutboxRow"] == len(sent)


@pytest.mark.parametrize("level", LEVELS)
async def test_held_open_while_16_clients_race_on_postgresql(server_premises, level):
    async with server_premises.open(isolation_level=level) as shop:
        await opened(shop)
        refused = await race(shop, 17, sends=3)
        if level == "READ COMMITTED":
            assert refused == []
        elif level == "REPEATABLE READ":
            assert {type(error) for error in refused} == {RetryTransaction}
        # Under SERIALIZABLE the server may refuse the host's own statements too, COMMIT among them.
        await must_hold(shop, 17, 3)


async def test_other_conversations_of_the_same_users_do_not_wait(server_premises):
    """A busy seller: one transaction is held open until all the others are through."""
    async with server_premises.open() as shop:
        await opened(shop)
        async with shop.visit() as holder:
            await holder.send("held")

            def client(order):
                return lambda: done(shop, lambda visit: visit.send("not held", order=order))

            await shop.at_once(*(client(order) for order in ORDERS[1:]))
            assert await shop.messaging.unread_total("bob") == len(ORDERS) - 1
            await holder.host.commit()
        assert await shop.messaging.unread_total("bob") == len(ORDERS)
        assert await shop.sound(*ORDERS)


async def test_hosts_race_on_sqlite(sqlite_premises):
    async with sqlite_premises.open(connect_args={"timeout": 10}) as shop:
        await opened(shop)
        await race(shop, 8, sends=3, held=0.002)
        await must_hold(shop, 8, 3)


async def test_hosts_and_the_librarys_own_transactions_race(premises):
    async with premises.open() as shop:
        await opened(shop)

        async def outside():
            for turn in range(10):
                await shop.messaging.send("T-1", sender="bob", body=f"o/{turn}", client_id=f"o/{turn}")

        async def inside():
            for turn in range(10):

                async def unit(visit, turn=turn):
                    return await visit.send(f"i/{turn}", client_id=f"i/{turn}")

                await done(shop, unit)

        await shop.at_once(outside, inside)
        bodies = await shop.bodies()
        for who in "io":
            assert [body for body in bodies if body[0] == who] == [f"{who}/{turn}" for turn in range(10)]
        assert await shop.sound()


def test_no_mail_before_the_host_commits(server_premises):
    """Nor does the dispatcher wait for the host."""
    if server_premises.is_async:
        pytest.skip("the same rows")

    async def story():
        async with server_premises.open() as shop, shop.visit() as visit:
            mail = MemoryNotifier()
            book = StaticAddressBook({"ann": "ann@mail.example", "bob": "bob@mail.example"})
            dispatcher = Dispatcher(shop.storage, mail, addresses=book)
            await visit.purchase("T-1")
            await visit.host.commit()
            await visit.send("Is it new?")
            assert dispatcher.run_once(limit=10).delivered == 0
            await visit.host.rollback()
            assert dispatcher.run_once(limit=10).delivered == 0
            await visit.send("Is it blue?")
            await visit.host.commit()
            assert dispatcher.run_once(limit=10).delivered == 1

    asyncio.run(story())
