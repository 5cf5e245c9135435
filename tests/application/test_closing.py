"""Closing is the host's act: both sides are refused, with a reason and, where it applies, a time."""

from __future__ import annotations

from datetime import timedelta

import pytest

from txmessaging import Outcome, Refusal
from txmessaging.domain.records import Entry
from txmessaging.errors import InvalidText, InvalidTime, ThreadNotFound


def test_an_open_thread_may_be_written_to(market):
    for user in ("ann", "bob"):
        answer = market.messaging.availability("T-1", user=user)
        assert (answer.may_write, answer.reason, answer.until, answer.explanation) == (True, None, None, None)


def test_a_closed_thread_refuses_both_sides(market):
    closed = market.messaging.close_thread("T-1", reason="Done")
    assert (closed.closing.reason, closed.closing.at, closed.closing.until) == ("Done", market.now, None)
    for user in ("ann", "bob"):
        answer = market.messaging.availability("T-1", user=user)
        assert (answer.may_write, answer.reason, answer.until) == (False, Refusal.CLOSED, None)
        assert answer.explanation.text() == "This conversation is closed: Done"
        assert market.send("Hello", sender=user).outcome is Outcome.REFUSED
        assert market.messaging.thread("T-1", reader=user).closing == closed.closing


def test_it_opens_by_itself_once_the_time_has_passed(market):
    until = market.now + timedelta(hours=1)
    market.messaging.close_thread("T-1", reason="Pause", until=until)
    answer = market.messaging.availability("T-1", user="ann")
    assert (answer.reason, answer.until) == (Refusal.CLOSED, until)
    assert answer.explanation.text() == "This conversation is closed until 2026-05-01T13:00+00:00: Pause"
    assert market.send("Hello").until == until
    market.now = until - timedelta(microseconds=1)
    assert market.send("Hello").outcome is Outcome.REFUSED
    market.now = until
    assert market.messaging.availability("T-1", user="ann").may_write
    assert market.messaging.thread("T-1", reader="ann").closing is None
    assert market.send("Hello").outcome is Outcome.DELIVERED
    assert market.sound()


def test_the_same_closing_again_writes_nothing(market):
    until = market.now + timedelta(hours=1)
    for end in (None, until):
        first = market.messaging.close_thread("T-1", reason="Done", until=end)
        before = market.stored()
        market.tick()
        assert market.messaging.close_thread("T-1", reason="Done", until=end) == first
        assert market.stored() == before


def test_another_closing_takes_the_place_of_the_first(market):
    market.messaging.close_thread("T-1", reason="Pause", until=market.now + timedelta(hours=1))
    assert market.messaging.close_thread("T-1", reason="Done").closing.until is None
    assert [entry.kind for entry in market.stored(Entry)] == ["opened", "closed", "closed"]
    assert market.stored(Entry)[-1].payload == '{"reason":"Done","until":null}'


def test_a_closing_that_has_passed_may_be_repeated(market):
    market.messaging.close_thread("T-1", reason="Done", until=market.now + timedelta(hours=1))
    market.tick(7_200)
    market.messaging.close_thread("T-1", reason="Done", until=market.now + timedelta(hours=1))
    assert len(market.stored(Entry)) == 3


def test_reopening_an_open_thread_writes_nothing(market):
    before = market.stored()
    assert market.messaging.reopen_thread("T-1").closing is None
    assert market.stored() == before
    market.messaging.close_thread("T-1", reason="Done")
    assert market.messaging.reopen_thread("T-1").closing is None
    assert [entry.kind for entry in market.stored(Entry)] == ["opened", "closed", "reopened"]
    market.messaging.close_thread("T-1", reason="Pause", until=market.now + timedelta(seconds=1))
    market.tick()
    before = market.stored()
    market.messaging.reopen_thread("T-1")
    assert market.stored() == before


def test_reading_and_notes_work_on_a_closed_thread(market):
    market.send("Hello")
    market.messaging.close_thread("T-1", reason="Done")
    assert market.messaging.mark_read("T-1", reader="bob", through=1).unread == 0
    assert market.messaging.note("T-1", text="Refunded").seq == 2
    assert len(market.messaging.read("T-1", reader="ann").messages) == 2
    assert market.sound()


@pytest.mark.parametrize("seconds", [0, -1])
def test_an_end_must_lie_ahead(market, seconds):
    before = market.stored()
    with pytest.raises(InvalidTime):
        market.messaging.close_thread("T-1", reason="Done", until=market.now + timedelta(seconds=seconds))
    assert market.stored() == before


def test_a_closing_says_why(market):
    for reason in (" ", "x" * 501):
        with pytest.raises(InvalidText, match="reason"):
            market.messaging.close_thread("T-1", reason=reason)


def test_only_an_open_thread_can_be_closed(market):
    with pytest.raises(ThreadNotFound):
        market.messaging.close_thread("T-2", reason="Done")
    with pytest.raises(ThreadNotFound):
        market.messaging.reopen_thread("T-2")
    with pytest.raises(ThreadNotFound):
        market.messaging.note("T-2", text="Shipped")
