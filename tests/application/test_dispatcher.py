"""Delivering at least once, whatever notifier, address book and clock do."""

from __future__ import annotations

import threading
import time
from contextlib import contextmanager

import attrs
import pytest

from txmessaging import Contact, Dispatcher, DispatchReport, Operator, Pace
from txmessaging.adapters.recording import MemoryNotifier, StaticAddressBook
from txmessaging.domain.changes import Delete, Insert, Put
from txmessaging.domain.outbox import Settlement, State
from txmessaging.domain.records import Entry, OutboxRow, Thread
from txmessaging.errors import (
    Conflict,
    DeadLetterNotFound,
    InvalidNumber,
    NotifierUnavailable,
    PermanentFailure,
    TemporaryFailure,
)

BOOK = StaticAddressBook({"ann": "ann@mail.example", "bob": Contact("bob@mail.example", "de")})


class Scripted:
    """A notifier that raises what it is told, one by one, and then delivers."""

    def __init__(self, *errors) -> None:
        self.errors = list(errors)
        self.seen = []

    def deliver(self, notification, /) -> None:
        self.seen.append(notification)
        error = self.errors.pop(0) if self.errors else None
        if error is not None:
            raise error


@pytest.fixture
def dispatcher(market):
    made = []

    def make(notifier, *, addresses=BOOK, **pace):
        made.append(Dispatcher(market.storage, notifier, addresses=addresses, pace=Pace(**pace)))
        return made[-1]

    yield make
    for each in made:
        each.close()


def row(market) -> OutboxRow:
    (only,) = market.stored(OutboxRow)
    return only


def test_a_message_is_notified_once_to_the_other_side(market, dispatcher):
    market.send("Is it new?", actor="clerk")
    notifier = MemoryNotifier()
    worker = dispatcher(notifier)
    assert worker.run_once() == DispatchReport(claimed=1, delivered=1)
    assert worker.run_once() == DispatchReport()
    (notice,) = notifier.notifications
    assert (notice.recipient, notice.role.value, notice.transaction_id, notice.reference) == (
        "bob",
        "seller",
        "T-1",
        "Order 1001",
    )
    assert notice.contact == Contact("bob@mail.example", "de")
    assert [(message.body, message.actor, message.verdict) for message in notice.messages] == [
        ("Is it new?", None, None)
    ]
    assert notice.message_id == row(market).message_id
    assert "T-1" not in notice.thread_id
    assert (row(market).state, row(market).attempts, row(market).token) == ("done", 1, None)


def test_messages_of_one_conversation_go_out_in_order_and_both_ways_at_once(market, dispatcher):
    for sender in ("ann", "ann", "bob"):
        market.send(f"from {sender}", sender=sender)
        market.tick()
    notifier = MemoryNotifier()
    worker = dispatcher(notifier)
    assert [worker.run_once(limit=2).delivered for _ in range(3)] == [2, 1, 0]
    assert [(notice.recipient, notice.messages[0].seq) for notice in notifier.notifications] == [
        ("bob", 1),
        ("ann", 3),
        ("bob", 2),
    ]
    assert len({notice.thread_id for notice in notifier.notifications}) == 1
    assert len({notice.message_id for notice in notifier.notifications}) == 3


def test_one_run_delivers_all_that_is_due(market, dispatcher):
    for sender in ("ann", "ann", "bob"):
        market.send(f"from {sender}", sender=sender)
        market.tick()
    worker = dispatcher(MemoryNotifier())
    assert worker.run_once() == DispatchReport(claimed=3, delivered=3)
    assert worker.run_once() == DispatchReport()


@pytest.mark.parametrize(
    "error",
    [
        TemporaryFailure("greylisted"),
        ValueError("x"),
        KeyError(),
        SystemExit(3),
        KeyboardInterrupt(),
        OSError(5),
    ],
    ids=lambda error: type(error).__name__,
)
def test_whatever_a_notifier_raises_the_row_is_tried_again(market, dispatcher, error):
    market.send()
    notifier = Scripted(error)
    worker = dispatcher(notifier)
    assert worker.run_once() == DispatchReport(claimed=1, retried=1)
    failed = row(market)
    assert (failed.state, failed.attempts) == ("due", 1)
    assert worker.run_once().claimed == 0
    market.tick(15)
    assert worker.run_once().delivered == 1
    first, second = notifier.seen
    assert first.message_id == second.message_id


def test_what_is_kept_of_an_error_is_our_own_words_or_a_foreign_name(market, dispatcher):
    market.send()
    errors = [TemporaryFailure("greylisted"), ValueError("bob@mail.example"), SystemExit()]
    worker = dispatcher(Scripted(*errors))
    kept = []
    for _ in range(3):
        worker.run_once()
        kept.append(row(market).error)
        market.tick(3_600)
    assert kept == ["greylisted", "ValueError", "the notifier raised SystemExit"]


@pytest.mark.parametrize("text", ["half \ud83d", "nul\x00", "x" * 10_000, "two\nlines"])
def test_any_words_of_an_error_can_be_kept(market, dispatcher, text):
    market.send()
    assert dispatcher(Scripted(TemporaryFailure(text))).run_once().retried == 1
    kept = row(market).error
    assert kept.isprintable()
    assert len(kept) <= 200
    kept.encode()


def test_each_wait_is_longer_and_within_its_bounds(market, dispatcher):
    market.send()
    worker = dispatcher(Scripted(*[TemporaryFailure("later")] * 14), attempts=20)
    for attempt in range(14):
        assert worker.run_once().retried == 1
        full = min(15 * 2**attempt, 6 * 3_600)
        waiting = (row(market).due_at - int(market.now.timestamp() * 1_000_000)) / 1_000_000
        assert full / 2 <= waiting <= full
        market.tick(full / 2 - 0.001)
        assert worker.run_once().claimed == 0
        market.tick(full)
    assert worker.run_once().delivered == 1


def test_a_row_that_fails_too_often_becomes_a_dead_letter(market, dispatcher):
    market.send()
    worker = dispatcher(Scripted(*[TemporaryFailure("later")] * 3), attempts=3)
    reports = []
    for _ in range(4):
        reports.append(worker.run_once())
        market.tick(3_600)
    assert [(report.retried, report.dead) for report in reports] == [(1, 0), (1, 0), (0, 1), (0, 0)]
    assert (row(market).state, row(market).error) == ("dead", "later")


def test_a_permanent_failure_is_a_dead_letter_at_once_and_stops_nobody_else(market, dispatcher):
    market.send("one")
    market.tick()
    market.send("two", sender="bob")
    report = dispatcher(Scripted(PermanentFailure("no such mailbox"))).run_once()
    assert report == DispatchReport(claimed=2, delivered=1, dead=1)
    (letter,) = market.desk("operate").dead_letters().rows
    assert (letter.error, letter.group) == ("no such mailbox", "T-1\x1fbob")


def test_an_unavailable_notifier_gives_everything_back_untried(market, dispatcher):
    for sender in ("ann", "bob"):
        market.send(sender=sender)
    notifier = Scripted(*[NotifierUnavailable("refused")] * 20)
    worker = dispatcher(notifier, attempts=2)
    for _ in range(5):
        assert worker.run_once() == DispatchReport(claimed=2, returned=2)
        assert [(each.state, each.attempts) for each in market.stored(OutboxRow)] == [("due", 0)] * 2
        assert worker.run_once().claimed == 0
        market.tick(2)
    assert len(notifier.seen) == 5
    notifier.errors.clear()
    assert worker.run_once().delivered == 2


def test_a_row_that_needs_no_notifier_is_settled_while_it_is_unavailable(market, dispatcher):
    market.send()
    market.tick()
    market.send(sender="bob")
    worker = dispatcher(
        Scripted(NotifierUnavailable("refused")), addresses=StaticAddressBook({"bob": "bob@mail.example"})
    )
    assert worker.run_once() == DispatchReport(claimed=2, returned=1, suppressed=1)


def test_a_damaged_statement_holds_up_nobody_else(market, dispatcher):
    for name in ("D-1", "D-2"):
        market.open(name)
        market.send(transaction_id=name)
    (thread,) = [each for each in market.stored(Thread) if each.transaction_id == "D-1"]
    market.write(Put(thread.evolve(statement="{}", version=thread.version + 1), thread.version))
    assert dispatcher(MemoryNotifier()).run_once() == DispatchReport(claimed=2, delivered=1, retried=1)
    assert [each.error for each in market.stored(OutboxRow)] == ["KeyError", None]


def test_who_is_not_in_the_address_book_is_not_told(market, dispatcher):
    market.send()
    notifier = MemoryNotifier()
    worker = dispatcher(notifier, addresses=StaticAddressBook({}))
    assert worker.run_once() == DispatchReport(claimed=1, suppressed=1)
    assert notifier.notifications == ()
    assert (row(market).state, row(market).error) == ("done", "nobody_to_tell")


class BrokenBook:
    def lookup(self, users, /):
        raise LookupError(*users)


def test_an_address_book_that_is_down_loses_no_row_and_counts_no_attempt(market, dispatcher):
    market.send()
    market.send(sender="bob")
    notifier = MemoryNotifier()
    assert dispatcher(notifier, addresses=BrokenBook()).run_once() == DispatchReport(claimed=2, returned=2)
    assert [each.attempts for each in market.stored(OutboxRow)] == [0, 0]
    market.tick(2)
    assert dispatcher(notifier).run_once().delivered == 2


class ChokingBook:
    """Knows everybody, but for one user whom it cannot look up."""

    def lookup(self, users, /):
        if "bob" in users:
            raise SystemExit(1)
        return BOOK.lookup(users)


def test_a_user_whom_the_address_book_cannot_look_up_holds_up_nobody_else(market, dispatcher):
    market.send()
    market.send(sender="bob")
    notifier = MemoryNotifier()
    worker = dispatcher(notifier, addresses=ChokingBook(), attempts=2)
    assert worker.run_once() == DispatchReport(claimed=2, delivered=1, retried=1)
    assert [each.recipient for each in notifier.notifications] == ["ann"]
    market.tick(3_600)
    assert worker.run_once() == DispatchReport(claimed=1, dead=1)
    (letter,) = [each for each in market.stored(OutboxRow) if each.state == "dead"]
    assert letter.error == "the address book raised SystemExit"


def test_a_damaged_record_holds_up_nobody_else(market, dispatcher):
    for name in ("D-1", "D-2", "D-3"):
        market.open(name)
        market.send(transaction_id=name)
    (entry,) = [each for each in market.stored(Entry) if each.transaction_id == "D-2" and each.entry == 2]
    market.write(Put(entry.evolve(kind="weird", version=2), 1))
    notifier = MemoryNotifier()
    assert dispatcher(notifier).run_once() == DispatchReport(claimed=3, delivered=2, retried=1)
    assert [each.transaction_id for each in notifier.notifications] == ["D-1", "D-3"]
    assert [each.error for each in market.stored(OutboxRow)] == [None, "KeyError", None]


def test_a_row_of_a_later_release_is_put_off(market, dispatcher):
    market.send()
    market.write(Insert(row(market).evolve(id="digest-7", group="T-1\x1fann", version=1)))
    notifier = MemoryNotifier()
    assert dispatcher(notifier).run_once() == DispatchReport(claimed=2, delivered=1, retried=1)


class InterruptedBook:
    def lookup(self, users, /):
        raise KeyboardInterrupt


def test_an_interrupt_ends_the_worker_and_the_rows_are_due_again_later(market, dispatcher):
    market.send()
    with pytest.raises(KeyboardInterrupt):
        dispatcher(MemoryNotifier(), addresses=InterruptedBook()).run_once()
    market.tick(3_600)
    assert dispatcher(MemoryNotifier()).run_once().delivered == 1


@pytest.mark.parametrize("kind", [Thread, Entry])
def test_a_message_that_is_gone_tells_nobody(market, dispatcher, kind):
    market.send()
    gone = market.stored(kind)[-1]
    market.write(Delete(gone.key, gone.version))
    notifier = MemoryNotifier()
    assert dispatcher(notifier).run_once() == DispatchReport(claimed=1, suppressed=1)
    assert notifier.notifications == ()


def test_a_killed_worker_loses_nothing(market, dispatcher):
    market.send()
    (lease,) = market.claim("killed")
    notifier = MemoryNotifier()
    worker = dispatcher(notifier)
    assert worker.run_once().claimed == 0
    market.tick(60)
    assert worker.run_once().delivered == 1
    assert notifier.notifications[0].message_id == lease.first.message_id
    late = Settlement(lease.first.key, "killed", State.DUE)
    assert market.storage.settle([late]) == [False]
    assert row(market).state == "done"


def test_workers_that_were_killed_too_often_leave_a_dead_letter(market, dispatcher):
    market.send()
    for number in range(2):
        market.claim(f"killed-{number}", lease=1)
        market.tick(2)
    notifier = MemoryNotifier()
    assert dispatcher(notifier, attempts=2).run_once() == DispatchReport(claimed=1, dead=1)
    assert row(market).error == "attempts_used_up"
    assert notifier.notifications == ()


def test_a_settlement_that_comes_too_late_is_counted_as_lost(market, dispatcher):
    class Slow:
        def deliver(self, notification, /):
            market.tick(200)
            market.claim("another")

    market.send()
    assert dispatcher(Slow()).run_once() == DispatchReport(claimed=1, delivered=1, lost=1)
    assert row(market).attempts == 2


def test_what_no_longer_fits_into_the_lease_is_given_back(market, dispatcher):
    class Slow:
        def deliver(self, notification, /):
            time.sleep(0.3)

    for number in range(3):
        market.open(f"S-{number}")
        market.send(transaction_id=f"S-{number}")
        market.tick()
    assert dispatcher(Slow(), lease=1.0, deadline=0.49).run_once().returned == 1
    assert [each.attempts for each in market.stored(OutboxRow)] == [1, 1, 0]


def test_a_dispatcher_is_closed_at_the_end_of_a_with(market):
    market.send()
    before = set(threading.enumerate())
    with Dispatcher(market.storage, MemoryNotifier(), addresses=BOOK) as dispatcher:
        assert dispatcher.run_once().delivered == 1
        (delivering,) = set(threading.enumerate()) - before
    delivering.join(5)
    assert not delivering.is_alive()


@pytest.mark.parametrize("limit", [0, 501, True])
def test_a_run_is_of_a_sensible_size(dispatcher, limit):
    with pytest.raises(InvalidNumber, match="limit"):
        dispatcher(MemoryNotifier()).run_once(limit=limit)


class Overtaken:
    """A storage in which somebody else is always faster."""

    def __init__(self, inner) -> None:
        self.inner = inner

    @contextmanager
    def begin(self, *, write):
        with self.inner.begin(write=write) as transaction:
            self.fetch = transaction.fetch
            yield self

    def commit(self, changes, /):
        raise Conflict("the row moved on")


def test_dead_letters_are_listed_by_page_and_can_be_requeued(market, dispatcher):
    for number in range(5):
        market.open(f"D-{number}")
        market.send(transaction_id=f"D-{number}")
        market.tick()
    worker = dispatcher(Scripted(*[PermanentFailure("no such mailbox")] * 5))
    assert worker.run_once().dead == 5
    desk = market.desk("operate")
    first = desk.dead_letters(limit=3)
    second = desk.dead_letters(limit=3, cursor=first.next)
    assert [len(first.rows), len(second.rows), second.next] == [3, 2, None]
    letters = [*first.rows, *second.rows]
    assert [each.group for each in letters] == [f"D-{number}\x1fbob" for number in range(5)]

    desk.requeue(letters[0])
    revived = next(each for each in market.stored(OutboxRow) if each.key == letters[0].key)
    assert (revived.state, revived.attempts, revived.error, revived.message_id) == (
        "due",
        0,
        None,
        letters[0].message_id,
    )
    assert worker.run_once().delivered == 1
    with pytest.raises(DeadLetterNotFound):
        desk.requeue(letters[0])
    with pytest.raises(DeadLetterNotFound):
        desk.requeue(attrs.evolve(letters[1], id="99"))
    with pytest.raises(DeadLetterNotFound, match="somebody else"):
        market.over(Overtaken(market.storage)).desk(Operator(id="op8", permissions={"operate"})).requeue(
            letters[1]
        )
    trail = market.desk("read").audit_trail("D-0").rows
    assert [audit.act for audit in trail] == ["requeue", "audit_trail"]
    assert trail[0].detail == '{"recipient":"bob","row":"2"}'
