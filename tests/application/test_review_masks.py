"""What a reviewer's mask leaves of a message, and which mask stays when something else is decided."""

from __future__ import annotations

import attrs
import pytest
from tests.application.test_appeal import appeal
from tests.application.test_review import PHONE, is_sound, read

from txmessaging import ContactInfoDetector, Finding, Ladder, Policy, Rule, Step
from txmessaging.errors import InvalidText, NotAppealable

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


# --- a mask that was not what was decided on stays, and may be appealed -----------------------------

RUDE = "you fool, it is +1 415 555 0132"
MASKED = "you fool, it is [removed: phone number]"
STRUCK_AND_MASKED = Policy(
    version="m/1",
    rules=[
        Rule(id="mail", kinds=["email"], action="block", strike="contact_info"),
        Rule(id="again", tried=1, action="block", strike="again"),
        Rule(id="all", action="mask", strike="contact_info"),
    ],
)
REVIEWED = Ladder(version="l/1", steps=[Step(id="look", strikes=1, does="review")])


def shown(market):
    return [message.body for message in read(market)]


def removed(market, entry=2):
    market.messaging.report("T-1", reporter="ann", entry=entry, reason="harassment")
    market.tick()
    market.desk().reject("T-1", entry, reason="Rude")
    assert shown(market) == ["[removed: content]"]
    market.tick()


def statement(market, entry=2):
    return market.messaging.statement_of_reasons("T-1", author="bob", entry=entry)


@pytest.mark.parametrize("verb", ["release", "mask"])
def test_a_removal_that_is_taken_back_leaves_the_policy_s_mask(new_market, verb):
    market = new_market(policy=policy("mask"))
    market.open()
    market.send(RUDE, sender="bob")
    removed(market)
    appeal(market)
    getattr(market.desk(), verb)("T-1", 2)
    assert shown(market) == [MASKED]
    assert is_sound(market)


@pytest.mark.parametrize("words", [None, "you … number"])
def test_a_removal_that_is_taken_back_leaves_the_mask_of_a_reviewer(waiting, words):
    market = waiting("hold", RUDE)
    market.desk().mask("T-1", 2, shown=words)
    removed(market)
    appeal(market)
    market.desk().release("T-1", 2)
    assert shown(market) == [words or MASKED]
    assert is_sound(market)


def test_of_a_removal_its_own_strike_is_taken_back_and_the_policy_s_stays(new_market):
    for policy_, left in ((policy("mask"), 0), (STRUCK_AND_MASKED, 1)):
        market = new_market(policy=policy_)
        market.open()
        market.send(RUDE, sender="bob")
        removed(market)
        assert len(market.messaging.standing("bob").strikes) == 1
        appeal(market)
        market.desk().release("T-1", 2)
        assert len(market.messaging.standing("bob").strikes) == left


def test_the_mask_that_a_taken_back_removal_leaves_may_be_appealed_once(new_market):
    market = new_market(policy=STRUCK_AND_MASKED)
    market.open()
    market.send(RUDE, sender="bob")
    removed(market)
    appeal(market)
    market.desk().release("T-1", 2)
    market.tick()
    assert statement(market).action == "masked"
    assert statement(market).appeal_until is not None
    assert appeal(market).reason == "masked"
    market.desk().reject("T-1", 2, reason="It is a phone number")
    assert shown(market) == [MASKED]
    with pytest.raises(NotAppealable):
        appeal(market)
    assert is_sound(market)


class Failing:
    def check(self, text, context):
        raise LookupError


@pytest.fixture(params=["standing", "check"])
def kept_back(request, new_market):
    """Of bob's message, entry 2 or 3, the policy would mask a part; it is held for another reason."""
    if request.param == "check":
        market = new_market(policy=STRUCK_AND_MASKED, checks=[Failing()], on_check_failure="hold")
        market.open()
    else:
        market = new_market(policy=STRUCK_AND_MASKED, ladder=REVIEWED)
        market.open()
        market.send("write to jane@shop.example", sender="bob")
    market.strikes = len(market.messaging.standing("bob").strikes) + 1
    sent = market.send(RUDE, sender="bob")
    assert sent.outcome == "held"
    market.entry = sent.message.entry
    market.tick()
    market.desk().release("T-1", market.entry)
    return market


def test_a_release_from_review_takes_nothing_back_where_the_mask_stays(kept_back):
    assert shown(kept_back) == [MASKED]
    assert len(kept_back.messaging.standing("bob").strikes) == kept_back.strikes
    assert kept_back.messaging.preview("T-1", sender="bob", body=RUDE).outcome == "blocked"


def test_the_mask_that_stays_at_a_release_may_be_appealed(kept_back):
    assert statement(kept_back, kept_back.entry).action == "masked"
    assert "without a part of it" in statement(kept_back, kept_back.entry).text()
    assert appeal(kept_back, entry=kept_back.entry).reason == "masked"
    kept_back.desk().release("T-1", kept_back.entry)
    assert shown(kept_back) == [RUDE]
    assert len(kept_back.messaging.standing("bob").strikes) == kept_back.strikes - 1
    assert kept_back.messaging.preview("T-1", sender="bob", body=RUDE).outcome != "blocked"
    assert statement(kept_back, kept_back.entry).appeal_until is None
    assert is_sound(kept_back)


def test_a_removal_beside_an_open_appeal_may_be_appealed(new_market):
    market = new_market(policy=policy("mask"))
    market.open()
    market.send(RUDE, sender="bob")
    appeal(market)
    removed(market)
    assert statement(market).appeal_until is not None
    assert appeal(market).reason == "removed"
    market.desk().reject("T-1", 2, reason="It was rude")
    with pytest.raises(NotAppealable):
        appeal(market)
    assert is_sound(market)


def test_nobody_reports_a_removal_that_was_appealed_in_vain(new_market):
    market = new_market(policy=policy("mask"))
    market.open()
    market.send(RUDE, sender="bob")
    removed(market)
    appeal(market)
    market.desk().reject("T-1", 2, reason="It was rude")
    market.tick()
    case = market.messaging.report("T-1", reporter="ann", entry=2, reason="spam")
    assert (case.reason, case.state) == ("harassment", "closed")
    assert market.desk().queue().cases == ()


def test_an_attempt_is_taken_back_once(new_market):
    rules = [Rule(id="again", tried=1, action="block"), Rule(id="first", action="hold")]
    market = new_market(policy=Policy(version="p/1", rules=rules))
    market.open()
    assert [market.send(PHONE, sender="bob").outcome.value for _ in range(2)] == ["held", "blocked"]
    market.desk().release("T-1", 2)
    removed(market)
    assert market.messaging.preview("T-1", sender="bob", body=PHONE).outcome == "blocked"
    appeal(market)
    market.desk().release("T-1", 2)
    assert shown(market) == [PHONE]
    assert market.messaging.preview("T-1", sender="bob", body=PHONE).outcome == "delivered"
    assert market.desk().replay(policy=Policy(version="p/1", rules=rules)).report().differing == 0
