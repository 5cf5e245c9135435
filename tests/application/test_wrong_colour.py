"""Adapters of one colour are refused by the API of the other, with a sentence that helps."""

from __future__ import annotations

import asyncio
from contextlib import asynccontextmanager, contextmanager

import pytest

from txmessaging import AsyncDispatcher, AsyncMessaging, Dispatcher, Messaging
from txmessaging.adapters.memory import AsyncMemoryStorage
from txmessaging.adapters.recording import MemoryNotifier, StaticAddressBook
from txmessaging.adapters.threads import AddressBookInThread, NotifierInThread
from txmessaging.application.bridge import (
    AddressBookView,
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


def test_a_storage_is_refused_when_it_is_given(market):
    with pytest.raises(WrongColour, match=HELPFUL + "AsyncMessaging"):
        Messaging(AsyncThing())
    with pytest.raises(WrongColour, match=HELPFUL + "AsyncMessaging"):
        Messaging(AsyncMemoryStorage())
    with pytest.raises(WrongColour, match=HELPFUL + "AsyncDispatcher"):
        Dispatcher(AsyncThing(), MemoryNotifier(), addresses=BOOK)


def test_an_asynchronous_storage_that_looks_synchronous_is_refused_when_it_is_used(market):
    class Hidden:
        def begin(self, *, write):
            return AsyncThing().begin(write=write)

    with pytest.raises(WrongColour, match=HELPFUL + "AsyncMessaging"):
        Messaging(Hidden()).unread_total("ann")


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


@pytest.mark.parametrize(
    ("make", "what", "use"),
    [
        (lambda sync, other: AsyncMessaging(sync), "storage", "Messaging, or an asynchronous storage"),
        (
            lambda sync, other: AsyncDispatcher(sync, other, addresses=other),
            "storage",
            "Dispatcher, or an asynchronous storage",
        ),
        (
            lambda sync, other: AsyncDispatcher(other, MemoryNotifier(), addresses=other),
            "notifier",
            "Dispatcher, or an asynchronous notifier (txmessaging.adapters.threads makes one)",
        ),
        (
            lambda sync, other: AsyncDispatcher(other, other, addresses=BOOK),
            "address book",
            "Dispatcher, or an asynchronous address book (txmessaging.adapters.threads makes one)",
        ),
    ],
)
def test_the_other_way_round(market, make, what, use):
    with pytest.raises(WrongColour) as caught:
        make(market.storage, AsyncThing())
    assert str(caught.value) == f"a synchronous {what} was given to the asynchronous API; use {use}"


def test_what_is_asynchronous_needs_no_thread():
    with pytest.raises(WrongColour, match=HELPFUL + "AsyncDispatcher without NotifierInThread"):
        NotifierInThread(AsyncThing())
    with pytest.raises(WrongColour, match=HELPFUL + "AsyncDispatcher without AddressBookInThread"):
        AddressBookInThread(AsyncThing())


def test_a_port_that_only_returns_something_to_await_is_refused(market):
    class Promising:
        def deliver(self, notification, /):
            return AsyncThing().answer()

    with pytest.raises(WrongColour, match="a synchronous notifier"):
        AsyncDispatcher(AsyncThing(), Promising(), addresses=AsyncThing())


class Host:
    """A host's transaction that gives this storage."""

    def __init__(self, storage) -> None:
        self._storage = storage

    def storage(self, own, /):
        return self._storage


def test_a_hosts_transaction_of_the_other_colour(market):
    with pytest.raises(WrongColour, match=r"an asynchronous transaction .* use AsyncMessaging\.on"):
        market.messaging.on(Host(AsyncMemoryStorage()))
    with pytest.raises(WrongColour, match=r"a synchronous transaction .* use Messaging\.on"):
        AsyncMessaging(AsyncMemoryStorage()).on(Host(market.storage))


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
