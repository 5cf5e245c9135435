"""A finding is returned with an explanation; the same value again is blocked, and struck if it is sure."""

from __future__ import annotations

import traceback
from datetime import UTC, datetime

import attrs
import pytest

from txmessaging import ContactInfoDetector, Finding, Limits, Outcome, Policy, Role, Ruling, Scan, Situation
from txmessaging.domain.records import OutboxRow, Standing, Strike
from txmessaging.errors import InvalidNumber, PolicyFailed

PHONE = "+1 415 555 0132"


@attrs.frozen(kw_only=True)
class WordDetector(ContactInfoDetector):
    """Finds what begins with @ as surely as it is told, and any text after two that got through."""

    confidence: float = 0.5

    def scan(self, text, *, region=None, facts=None, carry=None, heard=None, label=0, near_misses=False):
        del region, facts, heard, label, near_misses
        through = carry or b""
        found = text.startswith("@") or len(through) == 2
        findings = (Finding("social", 0, len(text), text, self.confidence),) if found else ()
        return Scan(findings=findings, carry=through + b"x", examined=len(text))


def test_a_finding_is_returned_with_an_explanation(market):
    result = market.send(f"Call me at {PHONE}")
    assert result.outcome is Outcome.RETURNED
    (finding,) = result.findings
    assert (finding.kind, finding.value) == ("phone", "+14155550132")
    assert result.explanation.code == "contact_info.returned"
    assert "a phone number" in result.explanation.text()
    assert result.explanation.rule == "default/2:contact-info"
    assert (result.message.seq, result.message.delivered_at) == (None, None)
    assert result.message.verdict.policy == "default/2"


def test_what_is_returned_reaches_nobody_and_tells_nobody(market):
    market.send(f"Call me at {PHONE}")
    assert market.messaging.read("T-1", reader="bob").messages == ()
    assert market.messaging.unread_total("bob") == 0
    assert market.stored(OutboxRow) == []
    assert market.messaging.attempts("T-1", author="bob").messages == ()
    (own,) = market.messaging.attempts("T-1", author="ann").messages
    assert own.body == f"Call me at {PHONE}"


def test_an_answer_is_understood_by_what_the_other_party_asked(market):
    market.send("yeah blue_pots88", sender="bob")
    market.tick()
    market.send("are you on insta?", sender="ann")
    market.tick()
    answer = market.send("yeah blue_pots88", sender="bob")
    assert [finding.value for finding in answer.findings] == ["instagram:blue_pots88"]
    assert answer.outcome is Outcome.RETURNED
    # Nobody asks now: the question is answered by what the one who asked says next.
    market.send("never mind, when will the parcel to my aunt in Leeds be sent?", sender="ann")
    market.tick()
    assert market.send("blue_pots88 it says on the box", sender="bob").outcome is Outcome.DELIVERED


@pytest.mark.parametrize("again", [f"As I said: {PHONE}", "(+1) 415-555-0132 it is"])
def test_the_same_value_again_is_blocked_and_costs_a_strike(market, again):
    market.send(f"Call me at {PHONE}")
    market.tick()
    blocked = market.send(again)
    assert blocked.outcome is Outcome.BLOCKED
    assert blocked.explanation.code == "contact_info.blocked"
    assert "tried to send before" in blocked.explanation.text()
    (strike,) = market.stored(Strike)
    assert (strike.user, strike.role, strike.entry, strike.reason) == (
        "ann",
        "buyer",
        3,
        "contact_info_again",
    )
    assert strike.rule == "default/2:contact-info-again"
    standing = market.messaging.standing("ann", role="buyer")
    (shown,) = standing.strikes
    assert (shown.transaction_id, shown.entry, shown.reason, shown.rule) == (
        "T-1",
        3,
        strike.reason,
        strike.rule,
    )
    assert standing.last_strike_at == datetime(2026, 5, 1, 12, 0, 1, tzinfo=UTC)
    assert market.messaging.standing("ann", role="seller").strikes == ()


def test_every_strike_moves_the_standing_that_guards(market):
    for _ in range(4):
        market.send(f"Call me at {PHONE}")
    assert [strike.entry for strike in market.stored(Strike)] == [3, 4, 5]
    assert [standing.version for standing in market.stored(Standing)] == [3]


def test_another_value_is_returned_again(market):
    assert market.send(f"Call me at {PHONE}").outcome is Outcome.RETURNED
    assert market.send("Then jane@shop.example").outcome is Outcome.RETURNED
    assert market.stored(Strike) == []
    assert market.messaging.standing("ann", role="buyer").last_strike_at is None


def test_the_other_partys_tries_are_not_held_against_me(market):
    market.send(f"Call me at {PHONE}")
    assert market.send(f"Call me at {PHONE}", sender="bob").outcome is Outcome.RETURNED


def test_another_thread_starts_anew(market):
    market.open("T-2")
    market.send(f"Call me at {PHONE}")
    assert market.send(f"Call me at {PHONE}", transaction_id="T-2").outcome is Outcome.RETURNED


@pytest.mark.parametrize(("confidence", "strikes"), [(0.5, 0), (0.899, 0), (0.9, 1), (0.99, 1)])
def test_only_a_sure_finding_strikes(new_market, confidence, strikes):
    market = new_market(detector=WordDetector(confidence=confidence))
    market.open()
    assert market.send("@jane").outcome is Outcome.RETURNED
    assert market.send("@jane").outcome is Outcome.BLOCKED
    assert len(market.stored(Strike)) == strikes


def test_a_sure_new_value_beside_a_doubtful_old_one_does_not_strike(market):
    old, new = Finding("phone", 0, 1, "1", 0.5), Finding("email", 2, 3, "a@b.example", 0.99)
    situation = Situation(Role.BUYER, times_tried=lambda finding: int(finding is old))
    ruling = Policy.default().rule_on([old, new], situation)
    assert (ruling.outcome, ruling.strike) == (Outcome.BLOCKED, None)


def test_what_the_host_stated_of_the_order_is_no_finding(market):
    market.messaging.restate(market.order(facts={"tracking": ["415 555 0132"]}, revision=1))
    assert market.send("The number is 415 555 0132").outcome is Outcome.DELIVERED


def test_the_regions_of_both_parties_help_to_read_a_number(new_market):
    market = new_market()
    market.open("T-1")
    market.open("T-2", buyer_region="DE", seller_region="US")
    assert market.send("4155550132").outcome is Outcome.DELIVERED
    assert market.send("call me at 415 555 0132", transaction_id="T-2").outcome is Outcome.RETURNED


def test_the_detector_carries_on_from_what_this_side_got_through(new_market):
    market = new_market(detector=WordDetector())
    market.open()
    texts = [("ann", "one"), ("ann", "@jane"), ("bob", "hm"), ("bob", "so"), ("ann", "two"), ("ann", "three")]
    outcomes = [market.send(text, sender=sender).outcome for sender, text in texts]
    assert outcomes == [
        Outcome.DELIVERED,
        Outcome.RETURNED,
        Outcome.DELIVERED,
        Outcome.DELIVERED,
        Outcome.DELIVERED,
        Outcome.RETURNED,
    ]
    assert market.send("@jane").outcome is Outcome.BLOCKED
    assert market.sound()


def test_a_policy_may_depend_on_the_transaction(new_market):
    mild = attrs.evolve(Policy.lenient(), version="mild/1")
    market = new_market(policy=lambda order: mild if order.stage == "paid" else Policy.default())
    market.open("T-1", stage="paid")
    market.open("T-2")
    for transaction_id in ("T-1", "T-1", "T-2", "T-2"):
        market.send(PHONE, transaction_id=transaction_id)
    assert [strike.transaction_id for strike in market.stored(Strike)] == ["T-2"]
    verdicts = [entry.verdict for entry in market.desk().log("T-1").entries[1:]]
    assert all('"policy":"mild/1"' in verdict for verdict in verdicts)


def test_a_policy_that_raises_is_named_and_nothing_is_written(new_market):
    def broken(transaction):
        raise ZeroDivisionError(transaction.id)

    market = new_market(policy=broken)
    market.open()
    before = market.stored()
    with pytest.raises(PolicyFailed, match="ZeroDivisionError") as caught:
        market.send("Hello")
    assert caught.value.context == {"error": "ZeroDivisionError"}
    assert isinstance(caught.value.__cause__, ZeroDivisionError)
    with pytest.raises(PolicyFailed):
        market.messaging.preview("T-1", sender="ann", body="Hello")
    assert market.stored() == before


def test_a_preview_says_what_sending_would_and_writes_nothing(market):
    texts = ["Hello", PHONE, f"again {PHONE}", "jane@shop.example"]
    for text in texts:
        before = market.stored()
        seen = market.messaging.preview("T-1", sender="ann", body=text)
        assert market.stored() == before
        sent = market.send(text)
        assert (seen.outcome, seen.findings, seen.explanation) == (
            sent.outcome,
            sent.findings,
            sent.explanation,
        )
    market.messaging.close_thread("T-1", reason="Done")
    closed = market.messaging.preview("T-1", sender="ann", body="Hello")
    assert (closed.outcome, closed.explanation.code) == (Outcome.REFUSED, "thread.closed")


def test_a_policy_that_gives_something_else_fails_and_nothing_is_written(new_market):
    market = new_market(policy=lambda _: None)
    market.open()
    with pytest.raises(PolicyFailed, match="gave a NoneType, not a Policy"):
        market.send()
    assert market.desk().log("T-1").entries[-1].kind == "opened"


@pytest.mark.parametrize("filler", ["@all ", "a@b.png "], ids=["names", "file names"])
def test_what_was_not_examined_to_its_end_is_not_delivered(market, filler):
    body = filler * 201 + f"call {PHONE}"
    for _ in range(2):
        preview = market.messaging.preview("T-1", sender="ann", body=body)
        result = market.send(body)
        assert (result.outcome, result.explanation.code) == (Outcome.RETURNED, "message.not_examined")
        assert "too many" in result.explanation.text()
        assert (preview.outcome, preview.explanation) == (result.outcome, result.explanation)
    assert market.stored(Strike) == []
    assert market.messaging.unread_total("bob") == 0


def test_a_message_full_of_values_does_not_make_forget_what_was_tried(market):
    market.send(f"Call me at {PHONE}")
    market.send("@zzz_zz " * 33)
    assert market.send(f"Call me at {PHONE}").outcome is Outcome.BLOCKED


def test_no_text_may_be_longer_than_what_is_examined():
    assert Limits(characters=100_000, octets=400_000).characters == 100_000
    with pytest.raises(InvalidNumber):
        Limits(characters=100_001)


class RaisingPolicy(Policy):
    def rule_on(self, findings, situation, *, complete=True):
        raise ZeroDivisionError([finding.value for finding in findings])


def test_a_policy_whose_rule_raises_fails_and_nothing_is_written(new_market):
    market = new_market(policy=RaisingPolicy.default())
    market.open()
    for act in (market.messaging.send, market.messaging.preview):
        with pytest.raises(PolicyFailed, match="the policy raised ZeroDivisionError") as caught:
            act("T-1", sender="ann", body=f"Call me at {PHONE}")
        assert "0132" not in "".join(traceback.format_exception(caught.value))
    assert len(market.desk().log("T-1").entries) == 1


class LetsThrough(Policy):
    def rule_on(self, findings, situation, *, complete=True):
        return Ruling(Outcome.WARNED if findings else Outcome.DELIVERED)


def test_a_policy_may_let_a_finding_through_without_a_word(new_market):
    market = new_market(policy=LetsThrough.default())
    market.open()
    result = market.send(f"Call me at {PHONE}")
    assert (result.outcome, len(result.findings), result.explanation) == (Outcome.WARNED, 1, None)
    assert market.messaging.unread_total("bob") == 1
    assert market.sound()
