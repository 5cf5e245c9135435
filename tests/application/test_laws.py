"""What must always be true of attempts and their repeats, against a model that fits on a page."""

from __future__ import annotations

import attrs
from hypothesis import given
from hypothesis import strategies as st

from txmessaging import ContactInfoDetector, Ladder, Outcome, Policy
from txmessaging.domain.changes import Expect, Insert, Put
from txmessaging.domain.decisions.judging import Rules
from txmessaging.domain.decisions.send import Send, send
from txmessaging.domain.log import Draw
from txmessaging.domain.records import Entry, OutboxRow, Standing, Strike, Thread
from txmessaging.domain.snapshot import Snapshot
from txmessaging.errors import ClientIdReused

BODIES = ("Hello", "Is it blue?", "jane@shop.example", "or john@shop.example", "jane@shop.example, again")
VALUES = {2: "jane", 3: "john", 4: "jane"}
SENDINGS = st.tuples(
    st.sampled_from(["ann", "bob"]),
    st.sampled_from(["c1", "c2", "c3"]),
    st.integers(0, len(BODIES) - 1),
    st.sampled_from(["other", "shipping"]),
)


@attrs.define
class Model:
    """Law 6 and the first policy, in plain words."""

    attempts: dict = attrs.field(factory=dict)
    tried: set = attrs.field(factory=set)
    strikes: int = 0
    entries: int = 1

    def sends(self, sender, client_id, body, topic):
        """What becomes of it: an outcome and whether it was replayed; None for an error."""
        made = self.attempts.setdefault((sender, client_id), [])
        contents = [content for content, _ in made]
        if (body, topic) in contents:
            return (made[-1][1], True) if contents[-1] == (body, topic) else None
        if made and made[-1][1] is not Outcome.RETURNED:
            return None
        outcome = self.judged(sender, body)
        made.append(((body, topic), outcome))
        self.entries += 1
        return outcome, False

    def judged(self, sender, body):
        value = VALUES.get(body)
        if value is None:
            return Outcome.DELIVERED
        again = (sender, value) in self.tried
        self.tried.add((sender, value))
        self.strikes += again
        return Outcome.BLOCKED if again else Outcome.RETURNED


@given(st.lists(SENDINGS, max_size=25))
def test_attempts_and_repeats_are_as_the_model_says(new_market, sendings):
    market, model = new_market(ladder=Ladder.none()), Model()
    market.open()
    for sender, client_id, body, topic in sendings:
        expected = model.sends(sender, client_id, body, topic)
        try:
            result = market.send(BODIES[body], sender=sender, client_id=client_id, topic=topic)
        except ClientIdReused:
            assert expected is None
        else:
            assert (result.outcome, result.replayed) == expected
    delivered = [entry for entry in market.stored(Entry) if entry.seq is not None]
    assert len(market.stored(Entry)) == model.entries
    assert len(market.stored(Strike)) == model.strikes
    assert len(market.mails()) == len(delivered)
    assert market.sound()


def test_one_send_is_one_list_of_changes_with_everything_in_it(market):
    (thread,) = market.stored(Thread)
    rules = Rules(scan=scan, detector="1", policy=Policy.default())
    standing = Standing(user="ann", role="buyer", version=0)

    def decide(body, thread, standing):
        command = Send(sender="ann", body=body, topic="other", client_id="c1", actor=None)
        snapshot = Snapshot(thread=thread, standing=standing, parts_version=thread.version)
        draw = Draw(thread.last_at, bytes(range(80)), "id-1")
        assert send(snapshot, command, rules, draw) == send(snapshot, command, rules, draw)
        return send(snapshot, command, rules, draw).changes

    def kinds(changes):
        return [(type(change), change.key.record) for change in changes]

    assert kinds(decide("Hello", thread, standing)) == [
        (Insert, Entry),
        (Put, Thread),
        (Insert, OutboxRow),
        (Expect, Standing),
    ]
    returned = decide(BODIES[2], thread, standing)
    assert kinds(returned) == [(Insert, Entry), (Put, Thread), (Expect, Standing)]
    blocked = decide(BODIES[2], returned[1].record, standing)
    strike = [(Insert, Entry), (Put, Thread), (Insert, Strike)]
    assert kinds(blocked) == [*strike, (Insert, Standing), (Insert, OutboxRow)]
    again = decide(BODIES[2], blocked[1].record, blocked[3].record)
    assert kinds(again) == [*strike, (Put, Standing), (Insert, OutboxRow)]


def scan(text, regions, facts, carry, heard, label):  # noqa: PLR0917 - as the shell calls it
    return ContactInfoDetector().scan(
        text, region=regions, facts=facts, carry=carry, heard=heard, label=label
    )


def test_a_message_never_changes_the_transaction(market):
    stated = market.messaging.thread("T-1", reader="ann").transaction
    for body in BODIES:
        market.send(body)
    assert market.messaging.thread("T-1", reader="ann").transaction == stated


def test_the_tries_of_a_side_are_the_last_thirty_two(market):
    for number in range(33):
        market.send(f"user{number}@shop.example")
    assert market.send("user0@shop.example").outcome is Outcome.RETURNED
    assert market.send("user32@shop.example").outcome is Outcome.BLOCKED
