"""Somebody else was faster: the decision is made again; all or nothing."""

from __future__ import annotations

import threading
from contextlib import contextmanager

import attrs
import pytest

from txmessaging import Outcome
from txmessaging.domain.records import Entry, OutboxRow, Standing, Strike
from txmessaging.errors import ClientIdReused, Conflict, Contention, Unavailable


class Racing:
    """A memory storage where things happen between a decision and its commit."""

    def __init__(self, inner, *events) -> None:
        self.inner = inner
        self.events = list(events)
        self.commits = 0

    @contextmanager
    def begin(self, *, write):
        with self.inner.begin(write=write) as transaction:
            yield _Raced(transaction, self)


class _Raced:
    def __init__(self, inner, storage) -> None:
        self.inner = inner
        self.storage = storage

    def __getattr__(self, name):
        return getattr(self.inner, name)

    def commit(self, changes, /):
        self.storage.commits += 1
        event = self.storage.events.pop(0) if self.storage.events else None
        if event is not None:
            event(self.inner)
        self.inner.commit(changes)


def conflict(transaction) -> None:
    raise Conflict("somebody else was faster")


@pytest.mark.parametrize("conflicts", [1, 7, 39])
def test_a_conflict_is_decided_again(market, conflicts):
    racing = Racing(market.storage, *[conflict] * conflicts)
    result = market.over(racing).send("T-1", sender="ann", body="Hello", client_id="c1")
    assert (result.outcome, result.message.seq, racing.commits) == (Outcome.DELIVERED, 1, conflicts + 1)
    assert len(market.stored(Entry)) == 2
    assert market.sound()


def test_conflicts_without_end_are_contention_and_nothing_is_written(market):
    before = market.stored()
    racing = Racing(market.storage, *[conflict] * 100)
    with pytest.raises(Contention) as caught:
        market.over(racing).send("T-1", sender="ann", body="Hello")
    assert (racing.commits, caught.value.retryable) == (40, True)
    assert market.stored() == before


def test_a_rerun_strikes_once(market):
    market.send("jane@shop.example")
    racing = Racing(market.storage, conflict)
    assert market.over(racing).send("T-1", sender="ann", body="jane@shop.example").outcome is Outcome.BLOCKED
    assert [len(market.stored(kind)) for kind in (Strike, Standing)] == [1, 1]


def test_any_other_error_leaves_nothing_behind(market):
    def fails(transaction):
        raise Unavailable("the connection was lost")

    before = market.stored()
    messaging = market.over(Racing(market.storage, *[fails] * 9))
    for call in (
        lambda: messaging.send("T-1", sender="ann", body="Hello"),
        lambda: messaging.note("T-1", text="Shipped"),
        lambda: messaging.close_thread("T-1", reason="Done"),
        lambda: messaging.restate(market.order(revision=1)),
        lambda: messaging.open_thread(market.order("T-2")),
    ):
        with pytest.raises(Unavailable):
            call()
    assert market.stored() == before


class Stale(Racing):
    """A storage whose first snapshot shows the thread as it is and its other parts as they were."""

    reads = 0

    @contextmanager
    def begin(self, *, write):
        with self.inner.begin(write=write) as transaction:
            yield _StaleParts(transaction, self)


class _StaleParts(_Raced):
    def snapshot(self, want, /):
        seen = self.inner.snapshot(want)
        self.storage.reads += 1
        if self.storage.reads > 1:
            return seen
        return attrs.evolve(seen, attempts=(), at_seq=None, parts_version=seen.thread.version - 1)


def test_parts_that_are_older_than_the_locked_thread_are_read_again(market):
    first = market.send("Hello", client_id="c1")
    storage = Stale(market.storage)
    again = market.over(storage).send("T-1", sender="ann", body="Hello", client_id="c1")
    assert (again.replayed, again.message, storage.reads) == (True, first.message, 2)
    storage = Stale(market.storage)
    assert market.over(storage).mark_read("T-1", reader="bob", through=1).unread == 0
    assert storage.reads == 2


def together(calls):
    """All at once, each in a thread; what each returned or raised."""
    answers = [None] * len(calls)
    start = threading.Barrier(len(calls))

    def run(number, call):
        start.wait(10)
        try:
            answers[number] = call()
        except Exception as error:  # noqa: BLE001 - the error is the answer
            answers[number] = error

    threads = [threading.Thread(target=run, args=pair) for pair in enumerate(calls)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    return answers


def test_a_double_click_is_one_message(market):
    answers = together([lambda: market.send("Hello", client_id="c1")] * 8)
    assert sorted(answer.replayed for answer in answers) == [False] + [True] * 7
    assert len({answer.message.entry for answer in answers}) == 1
    assert len(market.stored(OutboxRow)) == 1


def test_two_texts_under_one_id_are_one_message_and_errors(market):
    answers = together([lambda n=n: market.send(f"Hello {n}", client_id="c1") for n in range(6)])
    assert sum(isinstance(answer, ClientIdReused) for answer in answers) == 5
    assert market.messaging.unread_total("bob") == 1


def test_many_at_once_leave_a_dense_log(market):
    # No numbers: in any order they may be the pieces of one.
    calls = [lambda n=n: market.send("Hello" + "!" * n, sender=("ann", "bob")[n % 2]) for n in range(24)]
    calls += [lambda: market.messaging.note("T-1", text="Shipped")] * 6
    answers = together(calls)
    assert not [answer for answer in answers if isinstance(answer, Exception)]
    messages = market.messaging.read("T-1", reader="ann", limit=100).messages
    assert [message.seq for message in messages] == list(range(1, 31))
    assert market.messaging.unread_total("ann") == market.messaging.unread_total("bob") == 12
    assert market.sound()


def test_a_transaction_is_opened_once(market):
    answers = together([lambda: market.open("T-2")] * 8)
    assert {answer.version for answer in answers} == {1}
    assert sum(entry.transaction_id == "T-2" for entry in market.stored(Entry)) == 1
