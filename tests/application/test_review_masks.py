"""What a reviewer's mask leaves of a message, and which mask stays when something else is decided."""

from __future__ import annotations

import attrs
import pytest
from tests.application.test_appeal import appeal
from tests.application.test_review import PHONE, is_sound, read

from txmessaging import ContactInfoDetector, Finding, Policy, Rule
from txmessaging.errors import InvalidText

TWO = "Call me: +1 415 555 0132 415 555 0133"
"""The second number is found once the first one is hidden."""


def policy(action: str) -> Policy:
    return Policy(version=f"{action}/1", rules=[Rule(id="all", action=action)])


@pytest.fixture
def waiting(new_market):
    """Makes a conversation in which bob's message, entry 2, waits for review."""

    def make(action, body=PHONE, **settings):
        market = new_market(policy=policy(action), **settings)
        market.open()
        market.send(body, sender="bob")
        market.tick()
        if action == "block":
            appeal(market)
        elif action != "hold":
            market.messaging.report("T-1", reporter="ann", entry=2, reason="off_platform")
        return market

    return make


@pytest.mark.parametrize("action", ["hold", "block", "mask", "warn"])
def test_a_mask_of_a_reviewer_hides_what_the_policy_s_own_would(waiting, action):
    market = waiting(action, TWO)
    (by_the_policy,) = read(waiting("mask", TWO))
    assert market.desk().mask("T-1", 2).body == by_the_policy.body
    assert is_sound(market)


def test_a_mask_begins_with_what_is_shown(waiting):
    market = waiting("mask", TWO)
    market.desk().mask("T-1", 2, shown=f"So: {PHONE}")
    appeal(market)
    assert market.desk().mask("T-1", 2).body == "So: [removed: invitation]: [removed: phone number]"


def test_a_mask_of_what_was_released_begins_with_what_was_written(waiting):
    market = waiting("hold", TWO)
    market.desk().release("T-1", 2)
    market.messaging.report("T-1", reporter="ann", entry=2, reason="off_platform")
    assert market.desk().mask("T-1", 2).body == read(waiting("mask", TWO))[0].body


class Unending(ContactInfoDetector):
    """Finds the first letter of whatever it is shown."""

    cuts: bool = False

    def scan(self, text, **given):
        scan = super().scan(text, **given)
        found = (Finding("link", 0, 1, "x", 0.99),)
        return attrs.evolve(scan, findings=found, complete=not self.cuts or not text.startswith("["))


class Cut(Unending):
    """Cannot look at a masked text to its end."""

    cuts = True


@pytest.mark.parametrize("detector", [Unending(), Cut()])
def test_where_there_is_no_end_to_it_a_reviewer_has_to_say_what_is_shown(waiting, detector):
    market = waiting("hold", detector=detector)
    with pytest.raises(InvalidText, match="give the text to show, or reject"):
        market.desk().mask("T-1", 2)
    assert read(market) == ()
    assert market.desk().mask("T-1", 2, shown="…").body == "…"


def test_a_policy_does_not_deliver_a_masked_text_that_was_not_examined_to_its_end(new_market):
    market = new_market(policy=policy("mask"), detector=Once())
    market.open()
    result = market.send(PHONE)
    assert (result.outcome, result.explanation.code) == ("returned", "message.not_examined")


class Once(ContactInfoDetector):
    """Cannot look at a masked text to its end, and finds nothing there."""

    def scan(self, text, **given):
        scan = super().scan(text, **given)
        return attrs.evolve(scan, complete="[" not in text)


class Rude:
    """Finds a word."""

    def check(self, text, context):
        start = text.find("darn")
        return () if start < 0 else (Finding("rude", start, start + 4, "darn", 1),)


def test_what_a_check_of_the_host_found_does_not_stay_in_a_masked_text(new_market):
    rules = [Rule(id="rude", kinds=["rude"], action="warn"), Rule(id="all", action="mask")]
    market = new_market(policy=Policy(version="p/1", kinds=["rude"], rules=rules), checks=[Rude()])
    market.open()
    sent = market.send("darn, it is +1 415 555 0132", sender="bob")
    assert sent.message.body == "darn, it is [removed: phone number]"
    market.messaging.report("T-1", reporter="ann", entry=2, reason="harassment")
    with pytest.raises(InvalidText, match="give the text to show"):
        market.desk().mask("T-1", 2)
    assert market.desk().mask("T-1", 2, shown="Call me").body == "Call me"
