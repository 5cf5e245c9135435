"""Synchronous notifiers and address books, awaited."""

from __future__ import annotations

import asyncio
import contextvars
import threading
import time

import pytest

from txmessaging import Contact
from txmessaging.adapters.recording import StaticAddressBook
from txmessaging.adapters.threads import AddressBookInThread, NotifierInThread
from txmessaging.errors import NotifierUnavailable, PermanentFailure, TemporaryFailure, WrongColour

LONG = 30


class Calling:
    """A notifier that does what it is told and remembers in which thread."""

    def __init__(self, act=lambda notification: None) -> None:
        self.act = act
        self.threads = []

    def deliver(self, notification, /) -> None:
        self.threads.append(threading.current_thread())
        self.act(notification)

    def joined(self) -> bool:
        for thread in self.threads:
            thread.join(LONG)
        return not any(thread.is_alive() for thread in self.threads)


def test_deliveries_share_a_thread_that_ends_when_it_is_closed():
    calling = Calling()
    notifier = NotifierInThread(calling)

    async def main():
        await notifier.deliver("one")
        await notifier.deliver("two")

    asyncio.run(main())
    assert calling.threads[0] is calling.threads[1] is not threading.current_thread()
    assert calling.threads[0].daemon
    assert calling.threads[0].is_alive()
    notifier.close()
    notifier.close()
    assert calling.joined()
    asyncio.run(notifier.deliver("three"))
    notifier.close()
    assert calling.joined()


def test_the_event_loop_goes_on_meanwhile():
    go = threading.Event()
    notifier = NotifierInThread(Calling(lambda notification: go.wait(LONG)))

    async def main():
        delivering = [asyncio.create_task(notifier.deliver(each)) for each in ("one", "two")]
        await asyncio.sleep(0.01)
        assert not any(each.done() for each in delivering)
        go.set()
        await asyncio.gather(*delivering)

    asyncio.run(main())
    assert len(set(notifier.notifier.threads)) == 2
    notifier.close()
    assert notifier.notifier.joined()


@pytest.mark.parametrize(
    ("raised", "seen"),
    [
        (PermanentFailure("no such mailbox"), PermanentFailure),
        (KeyError("x"), KeyError),
        (StopIteration(), RuntimeError),
        (SystemExit(3), TemporaryFailure),
        (KeyboardInterrupt(), TemporaryFailure),
    ],
    ids=lambda value: getattr(value, "__name__", type(value).__name__),
)
def test_what_it_raises_comes_through_but_nothing_that_would_end_the_worker(raised, seen):
    def act(notification):
        raise raised

    notifier = NotifierInThread(Calling(act))
    with pytest.raises(seen):
        asyncio.run(notifier.deliver("one"))
    notifier.close()


def test_a_delivery_that_is_given_up_leaves_its_thread_behind_but_not_too_many():
    go = threading.Event()
    notifier = NotifierInThread(Calling(lambda notification: go.wait(LONG)))

    async def main():
        for number in range(8):
            with pytest.raises(TimeoutError):
                await asyncio.wait_for(notifier.deliver(number), 0.01)
        with pytest.raises(NotifierUnavailable, match="8 calls hang"):
            await notifier.deliver(8)

    asyncio.run(main())
    assert len(notifier.notifier.threads) == 8
    go.set()
    # Those that were left behind end by themselves, and the place is free again.
    assert notifier.notifier.joined()
    asyncio.run(notifier.deliver(9))
    notifier.close()
    assert notifier.notifier.joined()


def test_a_thread_that_is_closed_while_it_works_ends_afterwards():
    go = threading.Event()
    calling = Calling(lambda notification: go.wait(LONG))
    notifier = NotifierInThread(calling)

    async def main():
        delivering = asyncio.create_task(notifier.deliver("one"))
        while not calling.threads:  # noqa: ASYNC110 - a thread tells
            await asyncio.sleep(0.001)
        notifier.close()
        go.set()
        await delivering

    asyncio.run(main())
    assert calling.joined()


def test_a_loop_can_be_closed_although_a_delivery_hangs():
    go = threading.Event()
    notifier = NotifierInThread(Calling(lambda notification: go.wait(LONG)))

    async def main():
        asyncio.create_task(notifier.deliver("one"))  # noqa: RUF006 - it is left alone on purpose
        await asyncio.sleep(0.01)

    started = time.monotonic()
    asyncio.run(main())
    assert time.monotonic() - started < 10
    go.set()
    assert notifier.notifier.joined()


def test_the_context_of_the_task_goes_along():
    name = contextvars.ContextVar("name")
    seen = []
    notifier = NotifierInThread(Calling(lambda notification: seen.append(name.get())))

    async def main():
        name.set("worker 7")
        await notifier.deliver("one")

    asyncio.run(main())
    assert seen == ["worker 7"]
    notifier.close()


def test_an_address_book():
    book = AddressBookInThread(StaticAddressBook({"ann": "ann@mail.example"}))
    assert asyncio.run(book.lookup(["ann", "bob"])) == {"ann": Contact("ann@mail.example")}
    book.close()

    class Down:
        def lookup(self, users, /):
            raise LookupError

    book = AddressBookInThread(Down())
    with pytest.raises(LookupError):
        asyncio.run(book.lookup(["ann"]))
    book.close()


def test_one_that_turns_out_to_be_asynchronous():
    class Hidden:
        def deliver(self, notification, /):
            return asyncio.sleep(0)

    notifier = NotifierInThread(Hidden())
    with pytest.raises(WrongColour):
        asyncio.run(notifier.deliver("one"))
    notifier.close()
