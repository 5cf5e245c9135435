"""The first conversation, asynchronous; and that each method answers as its synchronous twin."""

from __future__ import annotations

import asyncio
from datetime import timedelta

import pytest

from txmessaging import (
    AsyncMessaging,
    Desk,
    Messaging,
    Operator,
    Outcome,
    Permission,
    Policy,
    verify_transcript,
)
from txmessaging.adapters.memory import AsyncMemoryStorage, MemoryStorage
from txmessaging.domain.changes import Put
from txmessaging.domain.records import AuditRow, Entry, OutboxRow
from txmessaging.errors import Busy, StorageError, ThreadNotFound
from txmessaging.ports import Want

EVERYTHING = Operator(id="op7", permissions=frozenset(Permission))
SECRETIVE = "Write to me: jane@shop.example"


def asynchronous(market, **settings) -> AsyncMessaging:
    """The market's messaging, asynchronous and on the same records."""
    drawn = {"clock": lambda: market.now, "ids": market.fresh_id, "entropy": market.entropy}
    return AsyncMessaging(AsyncMemoryStorage(market.storage), **drawn | settings)


def test_buyer_and_seller_talk_about_an_order(new_market):
    market = new_market()
    messaging = asynchronous(market)

    async def talk():
        await messaging.open_thread(market.order())
        asked = await messaging.send("T-1", sender="ann", body="Is it new?", client_id="c1")
        again = await messaging.send("T-1", sender="ann", body="Is it new?", client_id="c1")
        assert (asked.outcome, asked.replayed, again.replayed) == (Outcome.DELIVERED, False, True)
        assert await messaging.unread_total("bob") == 1
        await messaging.mark_read("T-1", reader="bob", through=1)
        returned = await messaging.send("T-1", sender="bob", body=SECRETIVE)
        assert returned.outcome is Outcome.RETURNED
        with pytest.raises(ThreadNotFound):
            await messaging.send("T-1", sender="mallory", body="Hello?")
        page = await messaging.read("T-1", reader="bob")
        assert [message.body for message in page.messages] == ["Is it new?"]
        assert await messaging.unread_total("bob") == 0

    asyncio.run(talk())
    assert market.sound()


CALLS = [
    ("open_thread", lambda market: ([market.order()], {})),
    ("restate", lambda market: ([market.order(stage="paid", revision=1)], {})),
    ("send", lambda market: (["T-1"], {"sender": "ann", "body": "Is it new?", "topic": "shipping"})),
    ("send", lambda market: (["T-1"], {"sender": "bob", "body": "Yes", "client_id": "c", "actor": "clerk"})),
    ("send", lambda market: (["T-1"], {"sender": "bob", "body": SECRETIVE})),
    ("send", lambda market: (["T-1"], {"sender": "bob", "body": SECRETIVE})),
    ("preview", lambda market: (["T-1"], {"sender": "ann", "body": SECRETIVE})),
    ("availability", lambda market: (["T-1"], {"user": "ann"})),
    ("thread", lambda market: (["T-1"], {"reader": "ann"})),
    ("read", lambda market: (["T-1"], {"reader": "ann", "limit": 1, "before": 2})),
    ("read", lambda market: (["T-1"], {"reader": "ann", "after": 1})),
    ("attempts", lambda market: (["T-1"], {"author": "bob", "limit": 1, "before": 6})),
    ("mark_read", lambda market: (["T-1"], {"reader": "ann", "through": 2})),
    ("mute", lambda market: (["T-1"], {"user": "bob", "muted": True})),
    ("inbox", lambda market: (["bob"], {"limit": 1, "unread_only": True})),
    ("unread_total", lambda market: (["bob"], {})),
    ("changes", lambda market: (["bob"], {})),
    ("report", lambda market: (["T-1"], {"reporter": "bob", "entry": 3, "reason": "spam", "text": "Junk"})),
    ("appeal", lambda market: (["T-1"], {"author": "bob", "entry": 5, "text": "It is my order's number"})),
    ("statement_of_reasons", lambda market: (["T-1"], {"author": "bob", "entry": 5})),
    ("cases", lambda market: (["T-1"], {"user": "bob"})),
    ("standing", lambda market: (["bob"], {"role": "seller"})),
    ("note", lambda market: (["T-1"], {"text": "Shipped", "kind": "shipped", "client_id": "n"})),
    (
        "close_thread",
        lambda market: (["T-1"], {"reason": "Done", "until": market.now + timedelta(days=1)}),
    ),
    ("reopen_thread", lambda market: (["T-1"], {})),
]
LOOKS = [
    ("thread", ["T-1"], {}),
    ("head", ["T-1"], {}),
    ("read", ["T-1"], {"limit": 1, "before": 2}),
    ("log", ["T-1"], {"limit": 2, "after": 1}),
    ("audit_trail", ["T-1"], {"limit": 2}),
    ("recount", ["T-1"], {}),
    ("queue", [], {"kind": "held", "author": "bob", "limit": 1}),
    ("case", ["T-1", 3], {"around": 1}),
    ("release", ["T-1", 3], {"reason": "Fine"}),
    ("mask", ["T-1", 5], {"shown": "…", "reason": "No numbers"}),
    ("reject", ["T-1", 7], {"reason": "No numbers, please"}),
    ("annotate", ["T-1", 7], {"text": "Third time"}),
    ("dead_letters", [], {"limit": 1}),
]


def public(facade) -> set[str]:
    return {name for name in vars(facade) if not name.startswith("_")}


def test_each_method_answers_as_its_synchronous_twin(new_market):
    assert {name for name, _ in CALLS} == public(Messaging) - {"on", "desk"}
    first, second = new_market(), new_market()
    messaging = asynchronous(second)

    async def answers():
        return [await getattr(messaging, name)(*args, **named) for name, args, named in calls(second)]

    def calls(market):
        for name, wanted in CALLS:
            market.tick()
            yield name, *wanted(market)

    expected = [getattr(first.messaging, name)(*args, **named) for name, args, named in calls(first)]
    assert asyncio.run(answers()) == expected
    assert second.stored(Entry) == first.stored(Entry)


def test_each_method_of_the_desk_answers_as_its_synchronous_twin(new_market):
    assert {name for name, *_ in LOOKS} == public(Desk) - {"export", "replay", "requeue"}
    markets = [new_market(policy=Policy.strict()), new_market(policy=Policy.strict())]
    for market in markets:
        market.open()
        market.send()
        for entry in (3, 5, 7):
            market.send(SECRETIVE, sender="bob")
            market.messaging.appeal("T-1", author="bob", entry=entry, text="Please look again")
    desk = asynchronous(markets[1]).desk(EVERYTHING)

    async def answers():
        return [await getattr(desk, name)(*args, **named) for name, args, named in LOOKS]

    expected = [getattr(markets[0].desk(), name)(*args, **named) for name, args, named in LOOKS]
    assert asyncio.run(answers()) == expected
    assert markets[1].stored(AuditRow) == markets[0].stored(AuditRow)


def test_an_export_is_recorded_when_it_is_awaited_and_read_page_by_page(market):
    for number in range(501):
        market.messaging.note("T-1", text=str(number))
    desk = asynchronous(market).desk(EVERYTHING)

    async def export():
        exporting = desk.export("T-1", view="buyer")
        assert market.stored(AuditRow) == []
        lines = await exporting
        assert [row.act for row in market.stored(AuditRow)] == ["export"]
        return [line async for line in lines]

    lines = asyncio.run(export())
    assert lines == market.transcript(view="buyer")
    assert verify_transcript(lines).ok
    assert len(lines) == 504


def test_an_export_tells_of_what_the_library_never_stores(market):
    market.send()
    entry = market.stored(Entry)[-1]
    bad = entry.evolve(version=2)
    object.__setattr__(bad, "topic", 7)
    market.storage._records = {**market.storage._records, bad.key: bad}
    desk = asynchronous(market).desk(EVERYTHING)

    async def export():
        return [line async for line in await desk.export("T-1")]

    with pytest.raises(StorageError, match="entry 2 was altered"):
        asyncio.run(export())


def test_a_dead_letter_is_requeued(market):
    market.send()
    (row,) = market.stored(OutboxRow)
    market.write(Put(row.evolve(state="dead", settled_at=1, version=2), 1))
    desk = asynchronous(market).desk(EVERYTHING)

    async def requeue():
        (letter,) = (await desk.dead_letters()).rows
        await desk.requeue(letter)
        return (await desk.dead_letters()).rows

    assert asyncio.run(requeue()) == ()
    assert market.stored(OutboxRow)[0].state == "due"


class Joined:
    """A host's transaction in memory: its storage is another one than the marketplace's own."""

    def __init__(self, storage) -> None:
        self.given = []
        self._storage = storage

    def storage(self, own, /):
        self.given.append(own)
        return self._storage


def test_messaging_on_a_hosts_transaction_has_the_same_settings_and_its_storage(new_market):
    market, other = new_market(), new_market()
    host = Joined(other.storage)
    inside = market.messaging.on(host)
    inside.open_thread(market.order())
    assert host.given == [market.storage]
    assert market.stored() == []
    assert other.stored() != []
    assert inside.thread("T-1", reader="ann").opened_at == market.now
    assert inside._shell.settings == market.messaging._shell.settings


def test_asynchronous_messaging_on_a_hosts_transaction(new_market):
    market, other = new_market(), new_market()
    messaging = asynchronous(market)
    host = Joined(AsyncMemoryStorage(other.storage))
    inside = messaging.on(host)

    async def send():
        await inside.open_thread(market.order())
        return await inside.desk(EVERYTHING).head("T-1")

    assert asyncio.run(send()).entry == 1
    assert host.given == [messaging._storage]
    assert market.stored() == []
    assert inside._shell.settings == messaging._shell.settings


def test_senders_in_several_event_loops_and_threads_number_densely(market):
    messaging = asynchronous(market)

    async def send(sender, bodies):
        await asyncio.gather(*(messaging.send("T-1", sender=sender, body=body) for body in bodies))

    async def all_of_them():
        bodies = [[f"message {number} of {me}" for number in range(5)] for me in range(6)]
        await asyncio.gather(
            *(asyncio.to_thread(asyncio.run, send("ann", each)) for each in bodies[:2]),
            *(asyncio.to_thread(_send_all, market, each) for each in bodies[2:4]),
            *(send("bob", each) for each in bodies[4:]),
        )

    asyncio.run(all_of_them())
    page = market.messaging.read("T-1", reader="ann", limit=100)
    assert [message.seq for message in page.messages] == list(range(1, 31))
    assert market.sound()


def _send_all(market, bodies):
    for body in bodies:
        market.send(body, sender="bob")


def test_a_memory_storage_whose_lock_is_kept_is_busy_in_either_colour(new_market):
    storage = MemoryStorage(busy_timeout=0.05)
    market = new_market()
    messaging = market.over(storage)
    messaging.open_thread(market.order())
    with storage.begin(write=True) as transaction:
        transaction.snapshot(Want(transaction_id="T-1", lock=True))
        with pytest.raises(Busy):
            messaging.send("T-1", sender="ann", body="Hello")
        with pytest.raises(Busy):
            asyncio.run(AsyncMessaging(AsyncMemoryStorage(storage)).send("T-1", sender="ann", body="Hello"))
        assert asyncio.run(AsyncMessaging(AsyncMemoryStorage(storage)).unread_total("ann")) == 0
    assert messaging.send("T-1", sender="ann", body="Hello").outcome is Outcome.DELIVERED
