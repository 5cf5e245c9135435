"""What the other party wrote tells what an answer means; what never reached its author does not."""

from __future__ import annotations

import pytest

from txmessaging import Finding, Policy, Rule
from txmessaging.domain.vocabulary import Outcome

ASKS = "are you on insta? what's your name there"
ANSWER = "jane_doe_92"


def asking(action: str, otherwise: str = "hold") -> Policy:
    """What is done about an invitation, and about anything else."""
    asks = Rule(id="asks", kinds=["solicitation"], action=action)
    return Policy(version="p/1", rules=[asks], otherwise=otherwise, kinds=["rude"])


def found(market, sender="ann", body=ANSWER):
    return [finding.kind for finding in market.messaging.preview("T-1", sender=sender, body=body).findings]


@pytest.fixture
def asked(new_market):
    """Makes a conversation in which bob asked, in entry 2."""

    def make(action, body=ASKS, **settings):
        market = new_market(policy=asking(action), **settings)
        market.open()
        market.send(body, sender="bob")
        market.tick()
        return market

    return make


@pytest.mark.parametrize(
    ("action", "heard"),
    [
        ("allow", ["social"]),
        ("warn", ["social"]),
        ("mask", []),
        ("return", []),
        ("hold", []),
        ("block", []),
    ],
)
def test_an_answer_is_judged_by_what_reached_its_author_alone(asked, action, heard):
    market = asked(action)
    assert found(market) == heard
    assert market.send(ANSWER).outcome is (Outcome.HELD if heard else Outcome.DELIVERED)


@pytest.mark.parametrize("action", ["hold", "block"])
def test_what_is_released_is_heard_from_then_on(asked, action):
    market = asked(action)
    if action == "block":
        market.messaging.appeal("T-1", author="bob", entry=2, text="No")
    market.send("And it ships today", sender="bob")
    assert found(market) == []
    market.desk().release("T-1", 2)
    assert found(market) == ["social"]


@pytest.mark.parametrize(
    ("decide", "heard"),
    [
        (lambda desk: desk.reject("T-1", 2, reason="No"), []),
        (lambda desk: desk.mask("T-1", 2), []),
        (lambda desk: desk.mask("T-1", 2, shown="are you on insta?"), ["social"]),
    ],
    ids=["rejected", "masked", "masked in words"],
)
def test_of_what_is_masked_only_what_is_shown_is_heard(asked, decide, heard):
    market = asked("hold")
    decide(market.desk())
    assert found(market) == heard


def test_of_a_masked_message_the_rest_is_heard(new_market):
    market = new_market(policy=asking("allow", otherwise="mask"), checks=[Rude()])
    market.open()
    market.send(f"darn, {ASKS}", sender="bob")
    assert [message.body for message in market.messaging.read("T-1", reader="ann").messages] == [
        f"[removed: content], {ASKS}"
    ]
    assert found(market) == ["social"]


class Rude:
    """Finds a word."""

    def check(self, text, context):
        start = text.find("darn")
        return () if start < 0 else (Finding("rude", start, start + 4, "darn", 1),)


def test_what_was_held_is_not_heard_with_what_is_delivered_after_it(asked):
    market = asked("hold")
    assert market.send("and your name?", sender="bob").outcome is Outcome.DELIVERED
    assert found(market) == []
    market = asked("allow")
    assert market.send("and your name?", sender="bob").outcome is Outcome.DELIVERED
    assert found(market) == ["social"]


def test_its_author_goes_on_with_what_was_held(new_market):
    market = new_market(policy=asking("hold"), checks=[Rude()])
    market.open()
    assert market.send("darn, my number starts with 415", sender="bob").outcome is Outcome.HELD
    market.send("then 555", sender="bob")
    assert found(market, "bob", "ends 0132") == ["phone"]
    # What ann answers is judged by what she read.
    assert found(market, "ann", "0132") == []


@pytest.mark.parametrize("action", ["hold", "block", "mask", "allow"])
@pytest.mark.parametrize("verb", ["release", "reject", "mask"])
def test_a_replay_hears_what_was_heard(asked, action, verb):
    market = asked(action)
    if action in {"block", "mask"}:
        market.messaging.appeal("T-1", author="bob", entry=2, text="No")
    elif action == "allow":
        market.messaging.report("T-1", reporter="ann", entry=2, reason="spam")
    market.send(ANSWER)
    more = {"release": {}, "reject": {"reason": "No"}, "mask": {"shown": "are you on insta?"}}[verb]
    getattr(market.desk(), verb)("T-1", 2, **more)
    market.send(ANSWER)
    assert market.desk().replay(policy=asking(action)).report().differing == 0
