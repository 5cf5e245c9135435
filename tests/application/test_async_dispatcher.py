"""Delivering at least once, asynchronously: deadlines, cancellation, retries, and the loop."""

from __future__ import annotations

import asyncio
import logging
import threading
import time
from contextlib import suppress

import pytest

from txmessaging import AsyncDispatcher, DispatchReport, Pace
from txmessaging.adapters.memory import AsyncMemoryStorage
from txmessaging.adapters.recording import MemoryNotifier, StaticAddressBook
from txmessaging.adapters.threads import AddressBookInThread, NotifierInThread
from txmessaging.domain.records import OutboxRow
from txmessaging.errors import (
    Busy,
    InvalidNumber,
    NotifierUnavailable,
    PermanentFailure,
    ReadOnly,
    TemporaryFailure,
    Unavailable,
)

CONTACTS = StaticAddressBook({"ann": "ann@mail.example", "bob": "bob@mail.example"})
LONG = 30


class Book:
    async def lookup(self, users, /):
        await asyncio.sleep(0)
        return CONTACTS.lookup(users)


class Scripted:
    """A notifier that does what it is told, one by one, and then delivers."""

    def __init__(self, *acts) -> None:
        self.acts = list(acts)
        self.seen = []

    async def deliver(self, notification, /) -> None:
        await asyncio.sleep(0)
        self.seen.append(notification)
        act = self.acts.pop(0) if self.acts else None
        if isinstance(act, BaseException):
            raise act
        if act is not None:
            await act()


class Storage(AsyncMemoryStorage):
    """A storage whose first claims or settlements meet errors."""

    def __init__(self, market, *, claims=(), settlements=()) -> None:
        super().__init__(market.storage)
        self._failing_claims, self._failing_settlements = list(claims), list(settlements)

    async def claim(self, **wanted):
        if self._failing_claims:
            raise self._failing_claims.pop(0)
        return await super().claim(**wanted)

    async def settle(self, settlements, /):
        if self._failing_settlements:
            raise self._failing_settlements.pop(0)
        return await super().settle(settlements)


def dispatcher(market, notifier, *, addresses=None, storage=None, **pace) -> AsyncDispatcher:
    storage = storage or AsyncMemoryStorage(market.storage)
    return AsyncDispatcher(storage, notifier, addresses=addresses or Book(), pace=Pace(**pace))


def run_once(*args, limit=100, **pace) -> DispatchReport:
    return asyncio.run(dispatcher(*args, **pace).run_once(limit=limit))


def rows(market):
    return market.stored(OutboxRow)


@pytest.fixture
def three(market):
    """Messages about three orders, sent one after another."""
    for number in (2, 3):
        market.open(f"T-{number}")
    for number in (1, 2, 3):
        market.send(transaction_id=f"T-{number}")
        market.tick()
    return market


def test_a_message_is_notified_once_to_the_other_side(market):
    market.send("Is it new?")
    notifier = Scripted()
    worker = dispatcher(market, notifier)

    async def runs():
        async with worker as entered:
            assert entered is worker
            return [await worker.run_once(), await worker.run_once()]

    assert asyncio.run(runs()) == [DispatchReport(claimed=1, delivered=1), DispatchReport()]
    (notice,) = notifier.seen
    assert (notice.recipient, notice.message_id) == ("bob", rows(market)[0].message_id)
    assert (rows(market)[0].state, rows(market)[0].attempts, rows(market)[0].token) == ("done", 1, None)


@pytest.mark.parametrize(
    ("error", "kept"),
    [
        (TemporaryFailure("greylisted"), "greylisted"),
        (ValueError("bob@mail.example"), "ValueError"),
        (TimeoutError(), "TimeoutError"),
        (StopIteration(), "RuntimeError"),
        (SystemExit(3), "the notifier raised SystemExit"),
        (asyncio.CancelledError(), "the notifier raised CancelledError"),
    ],
    ids=lambda value: type(value).__name__,
)
def test_whatever_a_notifier_raises_the_row_is_tried_again(three, error, kept):
    notifier = Scripted(None, error)
    assert run_once(three, notifier) == DispatchReport(claimed=3, delivered=2, retried=1)
    assert [(row.state, row.error) for row in rows(three)] == [("done", None), ("due", kept), ("done", None)]
    three.tick(15)
    assert run_once(three, notifier).delivered == 1
    assert notifier.seen[1].message_id == notifier.seen[3].message_id


def test_a_permanent_failure_is_a_dead_letter(market):
    market.send()
    assert run_once(market, Scripted(PermanentFailure("no such mailbox"))).dead == 1
    assert rows(market)[0].state == "dead"


def test_an_unavailable_notifier_gives_everything_back_untried(three):
    notifier = Scripted(None, NotifierUnavailable("refused"))
    assert run_once(three, notifier) == DispatchReport(claimed=3, delivered=1, returned=2)
    assert [row.attempts for row in rows(three)] == [1, 0, 0]
    assert len(notifier.seen) == 2


@pytest.mark.parametrize("error", [LookupError(), SystemExit(1)])
def test_an_address_book_that_is_down_loses_no_row(three, error):
    three.send(sender="bob")

    class Down:
        async def lookup(self, users, /):
            raise error

    report = run_once(three, Scripted(), addresses=Down())
    assert report == DispatchReport(claimed=4, returned=4)


def test_a_delivery_that_takes_too_long_is_cancelled_and_tried_again(three):
    cancelled = []

    async def hang():
        try:
            await asyncio.Event().wait()
        except asyncio.CancelledError:
            cancelled.append(True)
            raise

    started = time.monotonic()
    report = run_once(three, Scripted(None, hang), deadline=0.05, lease=60)
    assert time.monotonic() - started < 10
    assert report == DispatchReport(claimed=3, delivered=2, retried=1)
    assert rows(three)[1].error == "no answer within 0.05 seconds"
    assert cancelled == [True]


def test_a_time_out_of_the_notifiers_own_is_no_deadline(market):
    async def own_time_out():
        async with asyncio.timeout(0.01):
            await asyncio.Event().wait()

    market.send()
    assert run_once(market, Scripted(own_time_out)).retried == 1
    assert rows(market)[0].error == "TimeoutError"


def ready_and_hang(ready):
    async def act():
        ready.set()
        await asyncio.Event().wait()

    return act


def test_a_worker_that_is_cancelled_settles_what_it_has_delivered_and_goes_on(three):
    ready = asyncio.Event()
    notifier = Scripted(None, ready_and_hang(ready))
    worker = dispatcher(three, notifier)

    async def main():
        working = asyncio.create_task(worker.run_once())
        await asyncio.wait_for(ready.wait(), LONG)
        working.cancel()
        with pytest.raises(asyncio.CancelledError):
            await working

    asyncio.run(main())
    assert [(row.state, row.token is None) for row in rows(three)] == [
        ("done", True),
        ("due", False),
        ("due", False),
    ]
    three.tick(3_600)
    assert run_once(three, notifier).delivered == 2


class SlowToSettle(Storage):
    def __init__(self, market, **failing) -> None:
        super().__init__(market, **failing)
        self.settling = asyncio.Event()
        self.go = asyncio.Event()

    async def settle(self, settlements, /):
        self.settling.set()
        await self.go.wait()
        return await super().settle(settlements)


def test_a_cancellation_during_the_settlement_waits_for_it(market):
    market.send()
    storage = SlowToSettle(market, settlements=[Busy("a moment")])
    worker = dispatcher(market, Scripted(), storage=storage)

    async def main():
        working = asyncio.create_task(worker.run_once())
        await asyncio.wait_for(storage.settling.wait(), LONG)
        working.cancel()
        await asyncio.sleep(0.01)
        assert not working.done()
        storage.go.set()
        with pytest.raises(asyncio.CancelledError):
            await working

    asyncio.run(main())
    assert rows(market)[0].state == "done"


def test_a_second_cancellation_during_the_settlement_does_not_wait(market):
    market.send()
    storage = SlowToSettle(market)
    worker = dispatcher(market, Scripted(), storage=storage)

    async def main():
        working = asyncio.create_task(worker.run_once())
        await asyncio.wait_for(storage.settling.wait(), LONG)
        for _ in range(2):
            working.cancel()
            await asyncio.sleep(0)
        with pytest.raises(asyncio.CancelledError):
            await asyncio.wait_for(working, LONG)

    asyncio.run(main())
    assert rows(market)[0].state == "due"


@pytest.mark.parametrize("forever", [True, False])
def test_a_cancelled_worker_whose_settlement_fails_ends_nevertheless(three, caplog, forever):
    ready = asyncio.Event()
    notifier = Scripted(None, ready_and_hang(ready))
    worker = dispatcher(three, notifier, storage=Storage(three, settlements=[ReadOnly("no")]))

    async def main():
        working = asyncio.create_task(worker.run(asyncio.Event()) if forever else worker.run_once())
        await asyncio.wait_for(ready.wait(), LONG)
        working.cancel()
        with pytest.raises(asyncio.CancelledError):
            await asyncio.wait_for(working, LONG)

    asyncio.run(main())
    assert "what was delivered could not be settled (ReadOnly); it is sent again" in caplog.text


def test_a_storage_that_is_busy_for_a_moment_makes_nothing_go_out_twice(market):
    market.send()
    storage = Storage(market, settlements=[Busy("a moment"), Busy("another")])
    assert run_once(market, Scripted(), storage=storage).delivered == 1
    assert rows(market)[0].state == "done"


def run_until(done, worker, **options):
    async def main():
        stop = asyncio.Event()
        working = asyncio.create_task(worker.run(stop, **options))
        with suppress(TimeoutError):
            async with asyncio.timeout(LONG):
                while not done():  # noqa: ASYNC110 - whatever the test waits for is no event
                    await asyncio.sleep(0.005)
        stop.set()
        await asyncio.wait_for(working, LONG)

    asyncio.run(main())
    assert done()


def test_a_worker_goes_on_until_nothing_is_due_and_waits(market):
    for _ in range(3):
        market.send()
    notifier = Scripted()
    run_until(lambda: len(notifier.seen) == 3, dispatcher(market, notifier), limit=1, idle=0.01)
    assert [notice.messages[0].seq for notice in notifier.seen] == [1, 2, 3]


def test_a_worker_outlives_a_failing_storage_and_what_nobody_expected(market, caplog):
    market.send()
    notifier = Scripted()
    storage = Storage(market, claims=[Unavailable("the database cannot be reached"), KeyError()])
    with caplog.at_level(logging.DEBUG, logger="txmessaging"):
        run_until(lambda: notifier.seen, dispatcher(market, notifier, storage=storage), idle=0.01)
    assert [record.getMessage() for record in caplog.records] == [
        "the storage failed (unavailable); trying again",
        "the dispatcher met KeyError; trying again",
    ]


def test_a_worker_that_is_idle_stops_at_once(market):
    worker = dispatcher(market, Scripted())

    async def main():
        stop = asyncio.Event()
        working = asyncio.create_task(worker.run(stop, idle=3_600))
        await asyncio.sleep(0.01)
        stop.set()
        await asyncio.wait_for(working, LONG)

    asyncio.run(main())


def test_a_worker_that_is_stopped_does_not_start(market):
    market.send()

    async def main():
        stop = asyncio.Event()
        stop.set()
        await dispatcher(market, Scripted()).run(stop)

    asyncio.run(main())
    assert rows(market)[0].attempts == 0


def test_a_worker_that_is_cancelled_while_it_runs_ends(market):
    worker = dispatcher(market, Scripted())

    async def main():
        working = asyncio.create_task(worker.run(asyncio.Event(), idle=3_600))
        await asyncio.sleep(0.01)
        working.cancel()
        with pytest.raises(asyncio.CancelledError):
            await working

    asyncio.run(main())


@pytest.mark.parametrize("limit", [0, 501, True])
def test_a_run_is_of_a_sensible_size(market, limit):
    worker = dispatcher(market, Scripted())
    with pytest.raises(InvalidNumber, match="limit"):
        asyncio.run(worker.run_once(limit=limit))

    async def main():
        await worker.run(asyncio.Event(), limit=limit)

    with pytest.raises(InvalidNumber, match="limit"):
        asyncio.run(main())


def test_workers_share_the_work(new_market):
    market = new_market()
    for number in range(20):
        market.open(f"W-{number}")
        market.send(transaction_id=f"W-{number}")
    notifier = Scripted()

    async def main():
        workers = [dispatcher(market, notifier) for _ in range(4)]
        return await asyncio.gather(*(worker.run_once(limit=10) for worker in workers))

    assert sum(report.delivered for report in asyncio.run(main())) == 20
    assert sorted(notice.transaction_id for notice in notifier.seen) == sorted(
        f"W-{number}" for number in range(20)
    )


def test_a_synchronous_notifier_that_hangs_is_left_behind_in_its_thread(three):
    go = threading.Event()
    threads = []

    class Hanging:
        def deliver(self, notification, /):
            threads.append(threading.current_thread())
            if notification.transaction_id == "T-2":
                go.wait(LONG)

    notifier = NotifierInThread(Hanging())
    book = AddressBookInThread(CONTACTS)
    report = run_once(three, notifier, addresses=book, deadline=0.1, lease=60)
    assert report == DispatchReport(claimed=3, delivered=2, retried=1)
    assert threads[0] is threads[1] is not threads[2]
    assert threads[1].is_alive()
    go.set()
    notifier.close()
    book.close()
    for thread in threads:
        thread.join(LONG)
        assert not thread.is_alive()


def test_a_recording_notifier_serves_both_colours(market):
    market.send("Is it new?")
    kept = MemoryNotifier()
    notifier, book = NotifierInThread(kept), AddressBookInThread(CONTACTS)
    assert run_once(market, notifier, addresses=book).delivered == 1
    assert [notice.messages[0].body for notice in kept.notifications] == ["Is it new?"]
    notifier.close()
    book.close()
