"""Events that were given up: seen, requeued, and no trap for who keeps what holds by them."""

from __future__ import annotations

import json
import logging

import pytest
from tests.application.test_review import PHONE

from txmessaging import Dispatcher, EventDispatcher, EventKind, Ladder, Pace, Policy, Step
from txmessaging.adapters.recording import MemoryEventSink, StaticAddressBook
from txmessaging.domain.changes import Insert
from txmessaging.domain.records import OutboxRow
from txmessaging.errors import DeadLetterNotFound, InvalidChoice, NotifierUnavailable, PermanentFailure

LADDER = Ladder(version="l/1", steps=[Step(id="suspended", strikes=1, does="suspend", period="7 days")])


class Refusing:
    """Refuses one kind of event, once, and keeps what holds by the others as a host would."""

    def __init__(self, kind: EventKind) -> None:
        self.refused = kind
        self.told = []
        self.place = 0
        self.restraint = None

    def receive(self, event, /) -> None:
        if event.kind is self.refused:
            self.refused = None
            raise RuntimeError("down")
        self.told.append(event)
        if event.restraint is not None and event.place > self.place:
            self.place, self.restraint = event.place, event.restraint


def tell(market, sink, **pace):
    with EventDispatcher(market.storage, sink, pace=Pace(**pace)) as worker:
        return worker.run_once()


@pytest.fixture
def suspended(new_market):
    market = new_market(policy=Policy.strict(), ladder=LADDER)
    market.open()
    market.send(PHONE, sender="bob")
    return market


@pytest.fixture
def lost(suspended):
    """The suspension could not be told."""
    sink = Refusing(EventKind.SUSPENDED)
    assert tell(suspended, sink, attempts=1).dead == 1
    return suspended, sink


def test_an_event_that_was_given_up_is_a_dead_letter(lost):
    market, _ = lost
    (letter,) = market.desk("operate").dead_letters().rows
    assert (letter.channel, letter.kind, letter.error) == ("events", "suspended", "RuntimeError")


def test_giving_up_is_logged_without_a_name(suspended, caplog):
    with caplog.at_level(logging.ERROR, logger="txmessaging.dispatcher"):
        tell(suspended, Refusing(EventKind.SUSPENDED), attempts=1)
    (record,) = caplog.records
    assert record.getMessage() == "a row of events was given up (suspended); it is among the dead letters"


def test_dead_events_and_mails_are_listed_together_by_age(new_market):
    market = new_market(policy=Policy.strict())
    for number in range(4):
        market.open(f"T-{number}", buyer=f"ann{number}")
        market.send("Hello", sender="bob", transaction_id=f"T-{number}")
        market.tick()
        market.messaging.report(f"T-{number}", reporter=f"ann{number}", entry=2, reason="spam")
        market.tick()

    class Closed:
        def receive(self, event, /) -> None:
            raise PermanentFailure("closed")

        def deliver(self, notification, /) -> None:
            raise PermanentFailure("closed")

    tell(market, Closed())
    market.tick(7 * 86_400)
    book = StaticAddressBook({f"ann{number}": "ann@mail.example" for number in range(4)})
    with Dispatcher(market.storage, Closed(), addresses=book) as worker:
        worker.run_once()
    desk = market.desk("operate")
    pages = [desk.dead_letters(limit=3)]
    while pages[-1].next is not None:
        pages.append(desk.dead_letters(limit=3, cursor=pages[-1].next))
    assert [len(page.rows) for page in pages] == [3, 3, 2]
    channels = [row.channel for page in pages for row in page.rows]
    assert channels == ["mail", "events"] * 4


def test_what_follows_is_told_meanwhile_and_the_lost_one_comes_late_under_its_id(lost):
    market, sink = lost
    market.tick()
    market.messaging.appeal("T-1", author="bob", entry=2, text="It is on my listing")
    market.desk().release("T-1", 2)
    tell(market, sink)
    assert [event.kind for event in sink.told][-1] is EventKind.RESTORED
    (letter,) = market.desk("operate").dead_letters().rows
    market.desk("operate").requeue(letter)
    tell(market, sink)
    late = sink.told[-1]
    assert (late.kind, late.id) == (EventKind.SUSPENDED, letter.message_id)
    assert market.desk("operate").dead_letters().rows == ()
    # Its place says that it is out of date, so nobody is suspended by it.
    assert late.place < sink.place
    assert sink.restraint.suspended_until is None
    assert market.messaging.standing("bob").suspended_until is None


def test_what_is_requeued_goes_before_what_still_waits(lost):
    market, sink = lost
    market.messaging.appeal("T-1", author="bob", entry=2, text="It is on my listing")
    (letter,) = market.desk("operate").dead_letters().rows
    market.desk("operate").requeue(letter)
    tell(market, sink)
    kinds = [event.kind for event in sink.told]
    assert kinds == [EventKind.STRIKE_ISSUED, EventKind.SUSPENDED, EventKind.APPEAL_OPENED]


def test_requeueing_is_kept_in_the_trail_of_its_conversation(lost):
    market, _ = lost
    (letter,) = market.desk("operate").dead_letters().rows
    market.desk("operate").requeue(letter)
    (row,) = [row for row in market.desk("read").audit_trail("T-1").rows if row.act == "requeue"]
    assert (row.operator, json.loads(row.detail)) == (
        "op7",
        {"kind": "suspended", "row": letter.id, "user": "bob"},
    )
    with pytest.raises(DeadLetterNotFound):
        market.desk("operate").requeue(letter)


def test_a_damaged_event_is_listed_and_can_be_requeued(market):
    damaged = OutboxRow(
        channel="events", group="no role", kind="x", id="1", position=1, message_id="m", enqueued_at=1
    )
    market.write(Insert(damaged))
    sink = MemoryEventSink()
    for _ in range(2):
        assert tell(market, sink, attempts=1).dead == 1
        (letter,) = market.desk("operate").dead_letters().rows
        market.desk("operate").requeue(letter)


def test_a_sink_that_is_not_available_costs_no_attempt(suspended):
    class Down:
        def receive(self, event, /) -> None:
            raise NotifierUnavailable("the queue is down")

    for _ in range(3):
        assert tell(suspended, Down(), attempts=1).returned == 1
        suspended.tick(60)
    assert suspended.desk("operate").dead_letters().rows == ()
    sink = MemoryEventSink()
    tell(suspended, sink)
    assert [event.kind for event in sink.events] == [EventKind.STRIKE_ISSUED, EventKind.SUSPENDED]


@pytest.mark.parametrize("row", [None, "row", 7])
def test_only_a_row_can_be_requeued(market, row):
    with pytest.raises(InvalidChoice, match="row must be a OutboxRow"):
        market.desk().requeue(row)
