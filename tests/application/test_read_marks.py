"""A mark never goes back, and unread is a fact."""

from __future__ import annotations

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from txmessaging import Ladder, Outcome
from txmessaging.errors import InvalidNumber

PARTIES = ("ann", "bob")


def test_a_mark_never_goes_back(market):
    for _ in range(3):
        market.send("Hello")
    assert market.messaging.mark_read("T-1", reader="bob", through=2).unread == 1
    before = market.stored()
    for through in (0, 1, 2):
        seen = market.messaging.mark_read("T-1", reader="bob", through=through)
        assert (seen.read, seen.unread) == (2, 1)
    assert market.stored() == before


def test_a_mark_beyond_the_last_seq_is_an_error(market):
    market.send("Hello")
    before = market.stored()
    for through in (2, 2**53, -1, True):
        with pytest.raises(InvalidNumber, match="through"):
            market.messaging.mark_read("T-1", reader="bob", through=through)
    assert market.stored() == before


def test_a_mark_at_zero_is_taken_before_the_first_message(market):
    assert market.messaging.mark_read("T-1", reader="bob", through=0).read == 0


def test_both_marks_are_on_the_record_with_the_next_entry(market):
    market.send("One")
    market.send("Two", sender="bob")
    market.messaging.mark_read("T-1", reader="bob", through=1)
    market.messaging.mark_read("T-1", reader="ann", through=2)
    market.send("Three")
    newest = market.desk().log("T-1").entries[-1]
    assert (newest.buyer_read, newest.seller_read) == (2, 1)


class Conversation(RuleBasedStateMachine):
    """Both parties and the host do what they like; a plain list is the model."""

    def __init__(self, market) -> None:
        super().__init__()
        self.market = market
        self.timeline = []
        self.attempts = 0
        self.marks = {"ann": 0, "bob": 0}
        self.closed = False
        self.revision = 0
        market.open()

    @rule(sender=st.sampled_from(PARTIES), body=st.sampled_from(["Hello", "Is it blue?"]))
    def writes(self, sender, body):
        result = self.market.send(body, sender=sender)
        assert result.outcome is (Outcome.REFUSED if self.closed else Outcome.DELIVERED)
        if not self.closed:
            self.timeline.append(sender)
            assert result.message.seq == len(self.timeline)

    @rule(sender=st.sampled_from(PARTIES), number=st.integers(0, 3))
    def tries(self, sender, number):
        result = self.market.send(f"user{number}@shop.example", sender=sender)
        assert result.outcome in ({Outcome.REFUSED} if self.closed else {Outcome.RETURNED, Outcome.BLOCKED})

    @rule()
    def notes(self):
        self.market.messaging.note("T-1", text="Shipped")
        self.timeline.append(None)

    @precondition(lambda self: self.timeline)
    @rule(reader=st.sampled_from(PARTIES), data=st.data())
    def reads(self, reader, data):
        through = data.draw(st.integers(0, len(self.timeline)))
        self.market.messaging.mark_read("T-1", reader=reader, through=through)
        self.marks[reader] = max(self.marks[reader], through)

    @rule()
    def closes(self):
        self.market.messaging.close_thread("T-1", reason="Done")
        self.closed = True

    @rule()
    def reopens(self):
        self.market.messaging.reopen_thread("T-1")
        self.closed = False

    @rule()
    def restates(self):
        self.revision += 1
        self.market.messaging.restate(self.market.order(stage="paid", revision=self.revision))

    @rule(seconds=st.integers(-5, 5))
    def passes(self, seconds):
        self.market.tick(seconds)

    @invariant()
    def unread_is_a_fact(self):
        for user, other in (PARTIES, PARTIES[::-1]):
            expected = self.timeline[self.marks[user] :].count(other)
            assert self.market.messaging.unread_total(user) == expected
            seen = self.market.messaging.thread("T-1", reader=user)
            assert (seen.unread, seen.read, seen.last_seq) == (
                expected,
                self.marks[user],
                len(self.timeline),
            )

    @invariant()
    def seqs_and_entries_are_dense(self):
        page = self.market.messaging.read("T-1", reader="ann", limit=500)
        assert [message.seq for message in page.messages] == list(range(1, len(self.timeline) + 1))
        assert [message.author for message in page.messages] == self.timeline
        log = self.market.desk().log("T-1", limit=500).entries
        assert [entry.entry for entry in log] == list(range(1, len(log) + 1))
        assert [entry.at for entry in log] == sorted(entry.at for entry in log)

    def teardown(self):
        assert self.market.sound()


def test_unread_equals_a_recount_whatever_happens(new_market):
    run_state_machine_as_test(
        lambda: Conversation(new_market(ladder=Ladder.none())),
        settings=settings(max_examples=25, stateful_step_count=25),
    )
