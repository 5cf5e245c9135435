"""Events: what the marketplace may act on, told at least once, in order, each under its own id."""

from __future__ import annotations

import asyncio
from datetime import timedelta

import pytest
from tests.application.test_review import HOLDING, PHONE

from txmessaging import (
    AsyncEventDispatcher,
    EventDispatcher,
    EventKind,
    Ladder,
    Pace,
    Policy,
    Restraint,
    Role,
    Step,
)
from txmessaging.adapters.memory import AsyncMemoryStorage
from txmessaging.adapters.recording import MemoryEventSink
from txmessaging.domain.changes import Insert
from txmessaging.domain.log import Draw
from txmessaging.domain.records import Entry, OutboxRow, Strike
from txmessaging.errors import PermanentFailure, WrongColour


class AsyncSink:
    def __init__(self) -> None:
        self.told = []

    async def receive(self, event, /) -> None:
        self.told.append(event)


class Failing:
    """Raises what it is told to, then takes events."""

    def __init__(self, *errors) -> None:
        self.errors = list(errors)
        self.told = []

    def receive(self, event, /) -> None:
        if self.errors:
            raise self.errors.pop(0)
        self.told.append(event)


def told(market):
    sink = MemoryEventSink()
    while EventDispatcher(market.storage, sink).run_once().claimed:
        pass
    return sink.events


def kinds(events):
    return [event.kind for event in events]


@pytest.fixture
def held(new_market):
    market = new_market(policy=HOLDING)
    market.open()
    market.send(PHONE, sender="bob")
    market.tick()
    return market


def test_a_held_message_and_its_strike_are_told(held):
    events = told(held)
    assert set(kinds(events)) == {EventKind.MESSAGE_HELD, EventKind.STRIKE_ISSUED}
    for event in events:
        assert (event.user, event.role, event.transaction_id, event.entry) == ("bob", Role.SELLER, "T-1", 2)
    assert len({event.id for event in events}) == 2
    assert told(held) == ()


def test_an_ordinary_message_tells_the_marketplace_nothing(market):
    market.send()
    assert told(market) == ()
    assert [row.channel for row in market.stored(OutboxRow)] == ["mail"]


def test_review_tells_what_it_decided(new_market):
    market = new_market(policy=Policy.strict())
    market.open()
    market.send(PHONE, sender="bob")
    market.messaging.appeal("T-1", author="bob", entry=2, text="It is the workshop's")
    market.tick()
    market.desk().release("T-1", 2)
    market.tick()
    market.send("Idiot", sender="bob")
    market.messaging.report("T-1", reporter="ann", entry=5, reason="harassment")
    market.tick()
    market.desk().reject("T-1", 5, reason="Be polite")
    found = kinds(told(market))
    assert found[0:2] == [EventKind.STRIKE_ISSUED, EventKind.APPEAL_OPENED]
    assert sorted(found[2:4]) == [EventKind.APPEAL_DECIDED, EventKind.STRIKE_OVERRULED]
    assert found[4:] == [EventKind.MESSAGE_REPORTED, EventKind.STRIKE_ISSUED]


def test_the_same_may_happen_twice_while_the_clock_stands_still(new_market):
    market = new_market(policy=HOLDING)
    market.open()
    market.send(PHONE, sender="bob")
    market.desk().release("T-1", 2)
    market.messaging.report("T-1", reporter="ann", entry=2, reason="harassment")
    market.desk().reject("T-1", 2, reason="Be polite")
    assert kinds(told(market)) == [
        EventKind.MESSAGE_HELD,
        EventKind.STRIKE_ISSUED,
        EventKind.STRIKE_OVERRULED,
        EventKind.MESSAGE_REPORTED,
        EventKind.STRIKE_ISSUED,
    ]


def test_events_come_in_order_whatever_the_clocks_say(new_market):
    steps = [Step(id="suspended", strikes=1, does="suspend", period="7 days")]
    market = new_market(policy=Policy.strict(), ladder=Ladder(version="l/1", steps=steps))
    market.open("T-1", buyer="ann")
    market.open("T-2", buyer="cho")
    market.tick(60)
    entry = market.send(PHONE, sender="bob").message.entry
    market.messaging.appeal("T-1", author="bob", entry=entry, text="It is on my listing")
    market.tick()
    market.desk().release("T-1", entry)
    market.now -= timedelta(seconds=30)  # another server
    market.send(PHONE, sender="bob", transaction_id="T-2")
    turns = {EventKind.SUSPENDED, EventKind.RESTORED}
    found = [kind for kind in kinds(told(market)) if kind in turns]
    assert found == [EventKind.SUSPENDED, EventKind.RESTORED, EventKind.SUSPENDED]
    assert market.messaging.standing("bob").suspended_until is not None


def test_an_event_that_comes_while_another_is_told_is_told_too(market):
    market.open("T-2", buyer="cho")
    for order in ("T-1", "T-2"):
        market.send("Hello", sender="bob", transaction_id=order)
    found = []

    class Sink:
        def receive(self, event, /):
            found.append(event.transaction_id)
            if len(found) == 1:
                market.messaging.report("T-2", reporter="cho", entry=2, reason="spam")

    market.messaging.report("T-1", reporter="ann", entry=2, reason="spam")
    while EventDispatcher(market.storage, Sink()).run_once().claimed:
        pass
    assert found == ["T-1", "T-2"]


LADDER = Ladder(
    version="short/1",
    decay="30 days",
    steps=[
        Step(id="suspended", strikes=2, does="suspend", period="7 days"),
        Step(id="risk", strikes=3, does="at_risk"),
    ],
)


def test_the_steps_of_a_standing_are_told_and_so_is_their_undoing(new_market):
    market = new_market(policy=Policy.strict(), ladder=LADDER)
    market.open()

    def strikes():
        market.tick()
        return market.send(PHONE, sender="bob").message.entry

    turns = {EventKind.SUSPENDED, EventKind.PRIVILEGES_AT_RISK, EventKind.RESTORED}
    found = []
    entries = [strikes(), strikes()]
    found.append({*kinds(told(market))} & turns)
    entries.append(strikes())
    found.append({*kinds(told(market))} & turns)
    for entry in entries:
        market.messaging.appeal("T-1", author="bob", entry=entry, text="It is on my listing")
        market.tick()
        market.desk().release("T-1", entry)
        found.append({*kinds(told(market))} & turns)
    assert found == [
        {EventKind.SUSPENDED},
        {EventKind.SUSPENDED, EventKind.PRIVILEGES_AT_RISK},
        {EventKind.RESTORED},  # not at risk any more, and still suspended
        {EventKind.RESTORED},
        set(),
    ]


def restraints(market):
    """What the events that tell of a standing say, by their kinds."""
    return [(event.kind, event.restraint) for event in told(market) if event.restraint is not None]


@pytest.fixture
def at_risk(new_market):
    """Three strikes, a day apart: suspended for a week from the last, at risk until the first decays."""
    market = new_market(policy=Policy.strict(), ladder=LADDER, appeal_window=timedelta(days=300))
    market.open()
    for _ in range(3):
        market.tick(86_400)
        market.send(PHONE, sender="bob")
    told(market)
    return market


def takes_back(market, *entries):
    for entry in entries:
        market.messaging.appeal("T-1", author="bob", entry=entry, text="It is on my listing")
        market.desk().release("T-1", entry)


def test_an_event_says_what_holds_from_then_on(new_market):
    market = new_market(policy=Policy.strict(), ladder=LADDER)
    market.open()
    sent = []
    for _ in range(3):
        market.tick(86_400)
        market.send(PHONE, sender="bob")
        sent.append(market.now)
    week, month = timedelta(days=7), timedelta(days=30)
    both = Restraint(suspended_until=sent[2] + week, at_risk_until=sent[0] + month)
    assert restraints(market) == [
        (EventKind.SUSPENDED, Restraint(suspended_until=sent[1] + week)),
        (EventKind.SUSPENDED, both),
        (EventKind.PRIVILEGES_AT_RISK, both),
    ]


def test_who_is_not_at_risk_any_more_is_told_while_a_suspension_stays(at_risk):
    takes_back(at_risk, 2)
    standing = at_risk.messaging.standing("bob")
    assert not standing.privileges_at_risk
    assert restraints(at_risk) == [(EventKind.RESTORED, Restraint(suspended_until=standing.suspended_until))]


def test_a_suspension_that_ends_while_privileges_stay_at_risk_is_told(new_market):
    steps = [
        Step(id="suspended", strikes=1, does="suspend", period="1 day"),
        Step(id="risk", strikes=2, does="at_risk"),
    ]
    market = new_market(policy=Policy.strict(), ladder=Ladder(version="l/1", decay="30 days", steps=steps))
    market.open()
    for _ in range(3):
        market.tick(86_400)
        entry = market.send(PHONE, sender="bob").message.entry
    told(market)
    takes_back(market, entry)
    standing = market.messaging.standing("bob")
    assert (standing.suspended_until, standing.privileges_at_risk) == (None, True)
    restraint = Restraint(at_risk_until=standing.until)
    assert restraints(market) == [
        (EventKind.PRIVILEGES_AT_RISK, restraint),
        (EventKind.RESTORED, restraint),
    ]


def test_another_end_is_told_also_an_earlier_one(at_risk):
    before = at_risk.messaging.standing("bob").suspended_until
    at_risk.tick(86_400)
    entry = at_risk.send(PHONE, sender="bob").message.entry
    after = at_risk.messaging.standing("bob").suspended_until
    ends = [(kind, restraint.suspended_until) for kind, restraint in restraints(at_risk)]
    assert ends == [(EventKind.SUSPENDED, after), (EventKind.PRIVILEGES_AT_RISK, after)]
    takes_back(at_risk, entry)
    ends = [(kind, restraint.suspended_until) for kind, restraint in restraints(at_risk)]
    assert ends == [(EventKind.SUSPENDED, before), (EventKind.PRIVILEGES_AT_RISK, before)]


def test_time_alone_tells_nothing_and_an_event_said_when(at_risk):
    standing = at_risk.messaging.standing("bob")
    at_risk.now = standing.until
    assert not at_risk.messaging.standing("bob").privileges_at_risk
    takes_back(at_risk, 2, 4)
    assert restraints(at_risk) == []


def test_what_one_commit_tells_is_told_in_order(new_market):
    steps = [Step(id="suspended", strikes=1, does="suspend", period="7 days")]
    market = new_market(policy=Policy.strict(), ladder=Ladder(version="l/1", steps=steps))
    market.open()
    market.send(PHONE, sender="bob")
    assert kinds(told(market)) == [EventKind.STRIKE_ISSUED, EventKind.SUSPENDED]
    market.messaging.appeal("T-1", author="bob", entry=2, text="It is on my listing")
    market.desk().release("T-1", 2)
    assert kinds(told(market)) == [
        EventKind.APPEAL_OPENED,
        EventKind.APPEAL_DECIDED,
        EventKind.STRIKE_OVERRULED,
        EventKind.RESTORED,
    ]


def test_a_removal_may_suspend(new_market):
    steps = [Step(id="suspended", strikes=1, does="suspend", period="7 days")]
    market = new_market(ladder=Ladder(version="l/1", steps=steps))
    market.open()
    market.send("Idiot", sender="bob")
    market.messaging.report("T-1", reporter="ann", entry=2, reason="harassment")
    market.desk().reject("T-1", 2, reason="Be polite")
    assert EventKind.SUSPENDED in kinds(told(market))
    assert market.messaging.standing("bob").suspended_until == market.now + timedelta(days=7)


def test_nothing_is_told_where_no_standing_turns(held):
    from txmessaging.domain.standing.turns import told as turned  # noqa: PLC0415 - of this test alone

    (strike,) = held.stored(Strike)
    (entry,) = [entry for entry in held.stored(Entry) if entry.entry == 2]
    draw = Draw(strike.at, bytes(80), "id")
    assert turned([strike], [strike], entry, Ladder.default(), strike.at, draw) == []


def test_what_fails_is_told_again_under_the_same_id(held):
    failing = Failing(KeyError("x"))
    worker = EventDispatcher(held.storage, failing)
    assert worker.run_once().retried == 1
    assert failing.told == []
    held.tick(60)
    while worker.run_once().delivered:
        pass
    rows = {row.message_id for row in held.stored(OutboxRow)}
    assert {event.id for event in failing.told} == rows


def test_a_sink_may_refuse_for_good_and_a_row_that_is_damaged_waits(held):
    worker = EventDispatcher(held.storage, Failing(PermanentFailure("unknown user")), pace=Pace(attempts=1))
    assert worker.run_once().dead == 1
    damaged = OutboxRow(
        channel="events", group="no role", kind="x", id="1", position=1, message_id="m", enqueued_at=1
    )
    held.write(Insert(damaged))
    assert worker.run_once().dead >= 1


def test_what_was_tried_often_enough_is_not_tried_again(held):
    held.claim("killed", channel="events", lease=1)
    held.tick(2)
    sink = MemoryEventSink()
    report = EventDispatcher(held.storage, sink, pace=Pace(attempts=1)).run_once()
    assert (report.dead, kinds(sink.events)) == (1, [EventKind.STRIKE_ISSUED])


def test_an_asynchronous_sink_is_told_too(held):
    sink = AsyncSink()

    async def run():
        worker = AsyncEventDispatcher(AsyncMemoryStorage(held.storage), sink)
        while (await worker.run_once()).claimed:
            pass

    asyncio.run(run())
    assert len(sink.told) == 2


def test_a_sink_of_the_other_colour_is_refused(market):
    with pytest.raises(WrongColour, match="event sink"):
        EventDispatcher(market.storage, AsyncSink())
    with pytest.raises(WrongColour, match="event sink"):
        AsyncEventDispatcher(AsyncMemoryStorage(market.storage), MemoryEventSink())
