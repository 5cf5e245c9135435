"""The loop, and notifiers that hang."""

from __future__ import annotations

import logging
import os
import signal
import threading
import time
from functools import partial

import pytest

from txmessaging import Dispatcher, Pace
from txmessaging.adapters.recording import MemoryNotifier, StaticAddressBook
from txmessaging.domain.records import OutboxRow
from txmessaging.errors import NotifierUnavailable, Unavailable

BOOK = StaticAddressBook({"ann": "ann@mail.example", "bob": "bob@mail.example"})


class Hanging:
    """Hangs at its first delivery until it is let go."""

    def __init__(self) -> None:
        self.go = threading.Event()
        self.threads = []
        self.ended = threading.Event()

    def deliver(self, notification, /) -> None:
        self.threads.append(threading.current_thread())
        if len(self.threads) == 1:
            self.go.wait(30)
            self.ended.set()


@pytest.fixture
def hanging():
    notifier = Hanging()
    yield notifier
    notifier.go.set()
    for thread in notifier.threads:
        thread.join(10)
        assert not thread.is_alive()


def test_a_notifier_that_hangs_is_left_behind(market, hanging):
    market.open("T-2")
    market.send()
    market.tick()
    market.send(transaction_id="T-2")
    worker = Dispatcher(market.storage, hanging, addresses=BOOK, pace=Pace(deadline=0.05, lease=60))
    started = time.monotonic()
    report = worker.run_once()
    assert time.monotonic() - started < 10
    assert (report.claimed, report.retried, report.delivered) == (2, 1, 1)
    first = market.stored(OutboxRow)[0]
    assert (first.state, first.error) == ("due", "no answer within 0.05 seconds")
    assert not hanging.ended.is_set()
    market.tick(3_600)
    assert worker.run_once().delivered == 1
    assert len({thread.ident for thread in hanging.threads}) == 2
    worker.close()
    worker.close()


def test_deliveries_share_a_thread_that_ends_with_the_worker(market):
    threads = []

    class Noting:
        def deliver(self, notification, /):
            threads.append(threading.current_thread())

    worker = Dispatcher(market.storage, Noting(), addresses=BOOK)
    for _ in range(2):
        market.send()
        worker.run_once()
    assert threads[0] is threads[1]
    assert threads[0].daemon
    worker.close()
    threads[0].join(10)
    assert not threads[0].is_alive()


def orders(market, *numbers):
    """A message about each of these orders, sent one after another."""
    for number in numbers:
        if number > 1:
            market.open(f"T-{number}")
        market.send(transaction_id=f"T-{number}")
        market.tick()


class Acting:
    """A notifier that does for an order what it is told, and keeps what it was given and in which thread."""

    def __init__(self, **acts) -> None:
        self.acts = acts
        self.seen = []
        self.threads = []

    def deliver(self, notification, /) -> None:
        self.seen.append(notification.transaction_id)
        self.threads.append(threading.current_thread())
        self.acts.get(notification.transaction_id.replace("-", ""), lambda: None)()


def test_a_deadline_is_for_each_delivery_and_not_for_all_of_a_run(market):
    orders(market, 1, 2, 3, 4, 5)
    nap = partial(time.sleep, 0.15)
    notifier = Acting(T1=nap, T2=nap, T3=nap, T4=nap)
    with Dispatcher(market.storage, notifier, addresses=BOOK, pace=Pace(deadline=0.5, lease=60)) as worker:
        assert worker.run_once().delivered == 5
    assert notifier.seen == [f"T-{number}" for number in range(1, 6)]
    assert len(set(notifier.threads)) == 1


def test_the_deadline_of_a_later_delivery_is_as_long_as_that_of_the_first(market):
    go = threading.Event()
    orders(market, 1, 2, 3)
    hung = []

    def hang():
        hung.append(time.monotonic())
        go.wait(30)

    notifier = Acting(T1=partial(time.sleep, 0.3), T2=hang, T3=lambda: hung.append(time.monotonic()))
    with Dispatcher(market.storage, notifier, addresses=BOOK, pace=Pace(deadline=0.5, lease=60)) as worker:
        report = worker.run_once()
    assert (report.delivered, report.retried) == (2, 1)
    assert 0.45 < hung[1] - hung[0] < 10
    assert [row.state for row in market.stored(OutboxRow)] == ["done", "due", "done"]
    go.set()
    notifier.threads[1].join(10)


def test_a_thread_that_was_left_behind_delivers_nothing_more(market):
    go = threading.Event()
    orders(market, 1, 2, 3, 4)

    def let_go_and_wait_for_it():
        go.set()
        notifier.threads[0].join(10)

    notifier = Acting(T1=partial(go.wait, 30), T3=let_go_and_wait_for_it)
    with Dispatcher(market.storage, notifier, addresses=BOOK, pace=Pace(deadline=0.4, lease=60)) as worker:
        worker.run_once()
    assert not notifier.threads[0].is_alive()
    assert notifier.seen == ["T-1", "T-2", "T-3", "T-4"]
    assert market.stored(OutboxRow)[0].error == "no answer within 0.4 seconds"
    assert [row.state for row in market.stored(OutboxRow)][1:] == ["done"] * 3


class Flaky:
    """A storage whose first claims or settlements fail."""

    def __init__(self, inner, *, claims: int = 0, settlements: int = 0) -> None:
        self.inner = inner
        self.claims = claims
        self.settlements = settlements

    def begin(self, *, write):
        return self.inner.begin(write=write)

    def settle(self, settlements, /):
        self.settlements -= 1
        if self.settlements >= 0:
            raise Unavailable("the database cannot be reached")
        return self.inner.settle(settlements)

    def claim(self, **wanted):
        self.claims -= 1
        if self.claims >= 0:
            raise Unavailable("the database cannot be reached")
        return self.inner.claim(**wanted)


def run_until(done, worker, **options) -> None:
    stop = threading.Event()
    thread = threading.Thread(target=worker.run, args=(stop,), kwargs=options)
    thread.start()
    deadline = time.monotonic() + 20
    while not done() and time.monotonic() < deadline:
        time.sleep(0.005)
    stop.set()
    thread.join(20)
    worker.close()
    assert not thread.is_alive()
    assert done()


def test_a_worker_outlives_a_failing_storage(market, caplog):
    market.send()
    notifier = MemoryNotifier()
    worker = Dispatcher(Flaky(market.storage, claims=2), notifier, addresses=BOOK)
    with caplog.at_level(logging.DEBUG):
        run_until(lambda: notifier.notifications, worker, idle=0.01)
    assert [record.getMessage() for record in caplog.records] == [
        "the storage failed (unavailable); trying again"
    ] * 2


def test_what_could_not_be_settled_goes_out_again_with_the_same_message_id(market):
    market.send()
    notifier = MemoryNotifier()
    worker = Dispatcher(Flaky(market.storage, settlements=3), notifier, addresses=BOOK)
    with pytest.raises(Unavailable):
        worker.run_once()
    assert worker.run_once().claimed == 0
    market.tick(120)
    assert worker.run_once().delivered == 1
    worker.close()
    first, second = notifier.notifications
    assert first.message_id == second.message_id


def test_a_worker_goes_on_until_nothing_is_due_and_waits(market):
    for _ in range(3):
        market.send()
    notifier = MemoryNotifier()
    worker = Dispatcher(market.storage, notifier, addresses=BOOK)
    run_until(lambda: len(notifier.notifications) == 3, worker, limit=1, idle=0.01)
    assert [notice.messages[0].seq for notice in notifier.notifications] == [1, 2, 3]


def test_a_worker_waits_while_the_notifier_is_unavailable(market):
    calls = []

    class Refused:
        def deliver(self, notification, /):
            calls.append(notification.message_id)
            if len(calls) < 3:
                raise NotifierUnavailable("connection refused")

    market.send()
    worker = Dispatcher(market.storage, Refused(), addresses=BOOK)

    def done():
        market.tick(5)
        return market.stored(OutboxRow)[0].state == "done"

    run_until(done, worker, idle=0.01)
    assert len(calls) == 3
    assert len(set(calls)) == 1


def test_a_worker_that_is_stopped_does_not_start(market):
    stop = threading.Event()
    stop.set()
    market.send()
    Dispatcher(market.storage, MemoryNotifier(), addresses=BOOK).run(stop)
    assert market.stored(OutboxRow)[0].attempts == 0


def test_workers_share_the_work(market):
    for number in range(20):
        market.open(f"W-{number}")
        market.send(transaction_id=f"W-{number}")
    notifier = MemoryNotifier()
    workers = [Dispatcher(market.storage, notifier, addresses=BOOK) for _ in range(4)]
    threads = [threading.Thread(target=lambda w=worker: w.run_once(limit=10)) for worker in workers]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(20)
    for worker in workers:
        worker.close()
    assert sorted(notice.transaction_id for notice in notifier.notifications) == sorted(
        f"W-{number}" for number in range(20)
    )


def test_a_notifier_that_always_hangs_is_not_given_more_and_more_threads(market):
    go = threading.Event()

    class AlwaysHanging:
        def deliver(self, notification, /):
            go.wait(30)

    before = set(threading.enumerate())
    for number in range(12):
        market.open(f"H-{number}")
        market.send(transaction_id=f"H-{number}")
    worker = Dispatcher(market.storage, AlwaysHanging(), addresses=BOOK, pace=Pace(deadline=0.01, lease=60))
    report = worker.run_once()
    left = set(threading.enumerate()) - before
    assert (report.retried, report.returned, len(left)) == (8, 4, 8)
    go.set()
    for thread in left:
        thread.join(10)
    market.tick(3_600)
    assert worker.run_once().delivered == 12
    worker.close()


def test_a_worker_goes_on_after_an_error_that_nobody_expected(market, caplog):
    market.send()
    stop = threading.Event()
    notifier = MemoryNotifier()
    names = iter(["", "t-1", "t-2"])

    def ids():
        try:
            return next(names) or {}["token"]
        except StopIteration:
            stop.set()
            return "t-3"

    Dispatcher(market.storage, notifier, addresses=BOOK, ids=ids).run(stop, idle=0.01)
    assert len(notifier.notifications) == 1
    assert "the dispatcher met KeyError; trying again" in caplog.text


@pytest.fixture
def interruptible():
    """Interrupts raise, also where whoever started the tests has them ignored."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


def test_what_was_delivered_before_an_interrupt_is_settled_and_nothing_more_goes_out(market, interruptible):
    go = threading.Event()

    def interrupt():
        os.kill(os.getpid(), signal.SIGINT)
        go.wait(30)

    orders(market, 1, 2, 3)
    notifier = Acting(T2=interrupt)
    worker = Dispatcher(market.storage, notifier, addresses=BOOK)
    with pytest.raises(KeyboardInterrupt):
        worker.run_once()
    worker.close()
    go.set()
    notifier.threads[1].join(10)
    assert not notifier.threads[1].is_alive()
    assert notifier.seen == ["T-1", "T-2"]
    assert [(each.state, each.token is None) for each in market.stored(OutboxRow)] == [
        ("done", True),
        ("due", False),
        ("due", False),
    ]
