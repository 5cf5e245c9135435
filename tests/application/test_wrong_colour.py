"""Asynchronous adapters are refused by the synchronous API, with a sentence that helps."""

from __future__ import annotations

import asyncio
from contextlib import asynccontextmanager, contextmanager

import pytest

from txmessaging import Dispatcher, Messaging
from txmessaging.adapters.recording import MemoryNotifier, StaticAddressBook
from txmessaging.application.bridge import (
    AddressBookView,
    NotifierView,
    StorageView,
    TransactionView,
    drive,
)
from txmessaging.domain.queries import Inbox
from txmessaging.domain.records import OutboxRow
from txmessaging.domain.snapshot import Want
from txmessaging.errors import WrongColour

HELPFUL = "asynchronous .* was given to the synchronous API; use "
BOOK = StaticAddressBook({"bob": "bob@mail.example"})


class AsyncThing:
    """Every port at once, asynchronous."""

    name = "async"

    @asynccontextmanager
    async def begin(self, *, write):
        yield self

    async def answer(self, *args, **kwargs):
        await asyncio.sleep(0)

    snapshot = fetch = page = unread_total = commit = claim = settle = deliver = lookup = answer


def test_a_storage(market):
    with pytest.raises(WrongColour, match=HELPFUL):
        Messaging(AsyncThing()).unread_total("ann")
    with pytest.raises(WrongColour, match=HELPFUL):
        Dispatcher(AsyncThing(), MemoryNotifier(), addresses=BOOK).run_once()


def test_a_storage_that_mixes_colours():
    class Mixed:
        @contextmanager
        def begin(self, *, write):
            yield AsyncThing()

    with pytest.raises(WrongColour, match=HELPFUL):
        Messaging(Mixed()).unread_total("ann")


def test_a_notifier_or_address_book_is_refused_when_the_dispatcher_is_made(market):
    with pytest.raises(WrongColour, match=HELPFUL):
        Dispatcher(market.storage, AsyncThing(), addresses=BOOK)
    with pytest.raises(WrongColour, match=HELPFUL):
        Dispatcher(market.storage, MemoryNotifier(), addresses=AsyncThing())


def test_a_notifier_that_turns_out_to_be_asynchronous_loses_no_row(market):
    thing = AsyncThing()

    class Hidden:
        def deliver(self, notification, /):
            return thing.answer()

    market.send()
    worker = Dispatcher(market.storage, Hidden(), addresses=BOOK)
    assert worker.run_once().retried == 1
    worker.close()
    (row,) = market.stored(OutboxRow)
    assert (row.state, row.error) == ("due", "WrongColour")


@pytest.mark.parametrize(
    "call",
    [
        lambda thing: TransactionView(thing).snapshot(Want(transaction_id="T-1")),
        lambda thing: TransactionView(thing).fetch([]),
        lambda thing: TransactionView(thing).page(Inbox(user="ann", limit=1)),
        lambda thing: TransactionView(thing).unread_total("ann"),
        lambda thing: TransactionView(thing).commit([]),
        lambda thing: StorageView(thing).claim(channel="mail", token=thing.name, lease=1, limit=1),
        lambda thing: StorageView(thing).settle([]),
        lambda thing: NotifierView(thing).deliver(None),
        lambda thing: AddressBookView(thing).lookup([]),
    ],
)
def test_each_method_of_each_port(call):
    with pytest.raises(WrongColour, match=HELPFUL):
        drive(call(AsyncThing()))


def test_any_awaitable_is_noticed():
    class Promise:
        def __await__(self):
            yield

    class Storage:
        def settle(self, settlements, /):
            return Promise()

    with pytest.raises(WrongColour, match=HELPFUL):
        drive(StorageView(Storage()).settle([]))


def test_a_coroutine_that_suspends_is_ended_properly():
    ended = []

    async def suspends():
        try:
            await asyncio.sleep(0)
        finally:
            ended.append(True)

    with pytest.raises(WrongColour, match=HELPFUL):
        drive(suspends())
    assert ended == [True]


def test_what_a_coroutine_raises_comes_through():
    async def raises():
        raise KeyError("x")

    with pytest.raises(KeyError):
        drive(raises())
