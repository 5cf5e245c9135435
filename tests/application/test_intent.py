"""Intent counts: what is forbidden, quoted, repeated, or the order's own does not strike."""

from __future__ import annotations

import json

import attrs
import pytest

from txmessaging import ContactInfoDetector, Outcome, Policy, Rule
from txmessaging.domain import memory
from txmessaging.domain.records import Entry, Strike, Thread

PHONE = "+1 415 555 0132"
INVITATION = "Let's continue on WhatsApp"
STRICT = Policy(version="v", rules=[], otherwise="allow")
STRIKING = Policy(version="v", rules=[Rule(id="all", action="return", strike="contact_info")])

WARNS_OF_WHAT_IS_EXCUSED = Policy(
    version="v",
    rules=[
        Rule(id="excused", excused=True, action="warn"),
        Rule(id="all", action="block", strike="contact_info"),
    ],
)


@pytest.mark.parametrize(
    ("policy", "outcome"),
    [
        (Policy.default(), Outcome.WARNED),
        (Policy.strict(), Outcome.HELD),
        (Policy.lenient(), Outcome.DELIVERED),
        (Policy.revealing_in("paid"), Outcome.DELIVERED),
    ],
)
def test_what_the_presets_do_about_an_invitation(new_market, policy, outcome):
    market = new_market(policy=policy)
    market.open(stage="paid")
    result = market.send(INVITATION)
    assert result.outcome is outcome
    assert [finding.kind for finding in result.findings] == ["solicitation"]
    assert market.stored(Strike) == []
    if outcome is not Outcome.DELIVERED:
        assert result.explanation.code == f"solicitation.{outcome.value}"
        assert "leave the platform" in result.explanation.text()


@pytest.mark.parametrize("action", ["mask", "return", "block"])
def test_every_action_on_an_invitation_is_explained(new_market, action):
    rules = [Rule(id="again", tried=1, action="block"), Rule(id="first", action=action)]
    market = new_market(
        policy=Policy(version="v", rules=rules if action != "block" else [], otherwise=action)
    )
    market.open()
    first, again = market.send(INVITATION), market.send("Can we talk on WhatsApp?")
    assert {first.explanation.code, again.explanation.code} <= {
        "solicitation.masked",
        "solicitation.returned",
        "solicitation.blocked",
        "solicitation.blocked_at_once",
    }
    assert "platform" in again.explanation.text()


def test_beside_a_detail_the_message_is_about_contact_information(new_market):
    market = new_market()
    market.open()
    result = market.send(f"Hi. What's your number? Mine is {PHONE}")
    assert result.explanation.code == "contact_info.returned"
    assert "an invitation to leave the platform" in result.explanation.text()


@pytest.mark.parametrize(
    ("body", "strikes"),
    [
        (f"Call {PHONE}", 1),
        (f"Never call {PHONE}", 0),
        (f"don't call me at {PHONE}, no wait do", 1),
        (f"I can't give my number, {PHONE}", 1),
        (f"Never call {PHONE}.\n\nWrite to jane@shop.example", 1),
    ],
)
def test_what_is_excused_does_not_strike_and_is_returned_all_the_same(new_market, body, strikes):
    market = new_market(policy=STRIKING)
    market.open(buyer_region="US")
    result = market.send(body)
    assert result.outcome is Outcome.RETURNED
    assert len(market.stored(Strike)) == strikes


def test_who_repeats_what_the_other_party_wrote_does_not_offend(new_market):
    market = new_market(policy=Policy(version="v", rules=[Rule(id="bob", author="seller", action="allow")]))
    market.open(buyer_region="US")
    assert market.send(f"Call {PHONE}", sender="bob").outcome is Outcome.DELIVERED
    repeated = market.send(f"Is it {PHONE}?")
    assert [finding.excuse for finding in repeated.findings] == ["repeated"]
    own = market.send("Call +1 415 555 0199")
    assert [finding.excuse for finding in own.findings] == [None]


def test_what_did_not_reach_the_other_party_excuses_nothing(new_market):
    market = new_market(policy=STRIKING)
    market.open(buyer_region="US")
    market.send(f"Call {PHONE}", sender="bob")
    (finding,) = market.send(f"Call {PHONE}").findings
    assert finding.excuse is None
    masking = new_market(policy=Policy(version="v", rules=[], otherwise="mask"))
    masking.open(buyer_region="US")
    assert masking.send(f"Call {PHONE}", sender="bob").outcome is Outcome.MASKED
    (finding,) = masking.send(f"Call {PHONE}").findings
    assert finding.excuse is None


@pytest.mark.parametrize(("body", "excuse"), [(f"Call {PHONE}", "cleared"), (f"don't call {PHONE}", None)])
def test_what_a_reviewer_released_may_be_repeated(new_market, body, excuse):
    market = new_market(policy=Policy(version="v", rules=[Rule(id="all", action="hold")]))
    market.open(buyer_region="US")
    held = market.send(body, sender="bob")
    assert market.send(f"Is it {PHONE}?").findings[0].excuse is None
    market.desk().release("T-1", held.message.entry)
    assert market.send(f"Is it {PHONE}?").findings[0].excuse == excuse


def test_what_was_only_warned_of_is_not_given_away_by_an_echo_of_it(new_market):
    market = new_market(policy=WARNS_OF_WHAT_IS_EXCUSED)
    market.open(buyer_region="US")
    assert market.send(f"don't call {PHONE}", sender="bob").outcome is Outcome.WARNED
    assert market.send(f"call me at {PHONE}").outcome is Outcome.BLOCKED
    assert market.send(f"call me at {PHONE}", sender="bob").outcome is Outcome.BLOCKED


@pytest.mark.parametrize("body", ["Who is behind {}?", "call me at {}"])
def test_nobody_is_struck_for_what_the_other_party_sent_them(new_market, body):
    """Or one could bait the other; but it is acted upon."""
    market = new_market(policy=WARNS_OF_WHAT_IS_EXCUSED)
    market.open(buyer_region="US")
    market.send(f"Never call {PHONE}", sender="bob")
    echo = market.send(body.format(PHONE))
    assert (echo.outcome, [finding.excuse for finding in echo.findings]) == (Outcome.BLOCKED, [None])
    assert market.stored(Strike) == []
    # Ann's echo did not reach bob, who has read nothing.
    market.send(body.format(PHONE), sender="bob")
    assert [strike.user for strike in market.stored(Strike)] == ["bob"]


def test_a_detail_of_one_s_own_beside_an_echo_strikes(new_market):
    market = new_market(policy=WARNS_OF_WHAT_IS_EXCUSED)
    market.open(buyer_region="US")
    market.send(f"Never call {PHONE}", sender="bob")
    market.send(f"Who is {PHONE}? Mine is +1 415 555 0199")
    assert [strike.user for strike in market.stored(Strike)] == ["ann"]


def test_what_is_remembered_is_bounded_and_holds_no_value(new_market):
    market = new_market(policy=STRICT)
    market.open(buyer_region="US")
    market.send("Is the blue one still there?")
    (thread,) = market.stored(Thread)
    assert thread.buyer_memory == ""
    for last in range(20):
        market.send(f"Call +1 415 555 01{last:02}")
    (thread,) = market.stored(Thread)
    said = json.loads(thread.buyer_memory)["said"]
    assert len(said) == memory.MOST_SAID
    assert "415" not in thread.buyer_memory
    assert memory.decoded(thread.buyer_memory).said == tuple(map(tuple, said))
    # The oldest is forgotten.
    assert market.send("Call +1 415 555 0100", sender="bob").findings[0].excuse is None
    assert market.send("Call +1 415 555 0119", sender="bob").findings[0].excuse == "repeated"


def test_a_policy_may_be_milder_on_what_is_excused(new_market):
    market = new_market(policy=WARNS_OF_WHAT_IS_EXCUSED)
    market.open(buyer_region="US")
    assert market.send(f"Never call {PHONE}").outcome is Outcome.WARNED
    assert market.send("Call +1 415 555 0199").outcome is Outcome.BLOCKED


def test_the_order_s_own_data_are_not_found(new_market):
    detector = ContactInfoDetector(allow=["market.example", "support@help.example", "+1 800 555 0199"])
    market = new_market(policy=Policy.strict(), detector=detector)
    facts = {
        "order number": "4155550132",
        "tracking number": ["415 555 0133", "1Z999AA10123456784"],
        "sku": "415-555-0134",
        "amount": "4,155,550.13",
        "delivery address": "5550 N 132nd Ave Apt 4155, Glendale AZ 85307-0148",
    }
    market.open(buyer_region="US", facts=facts)
    for body in (
        "Is order 415-555-0132 sent?",
        "Call it 415 555 0133 or 1Z999AA10123456784",
        "The SKU is 415-555-0134",
        "You paid 4,155,550.13",
        "Ship to 5550 N 132nd Ave Apt 4155, Glendale AZ 85307-0148",
        "See https://help.market.example/returns",
        "Write to support@help.example or call 1-800-555-0199",
    ):
        result = market.send(body)
        assert (result.outcome, result.findings) == (Outcome.DELIVERED, ()), body
    assert market.stored(Strike) == []


def test_a_verdict_says_the_excuse_only_where_there_is_one(new_market):
    market = new_market(policy=STRICT)
    market.open(buyer_region="US")
    market.send(f"Never call {PHONE}")
    market.send("Call +1 415 555 0199")
    verdicts = [json.loads(entry.verdict) for entry in market.stored(Entry) if entry.verdict]
    assert market.messaging.read("T-1", reader="ann").messages[0].verdict.findings[0].excuse == "negated"
    assert [finding.get("excuse", "") for verdict in verdicts for finding in verdict["findings"]] == [
        "negated",
        "",
    ]


def test_an_excused_finding_leads_to_no_strike_beside_one_that_is_not(new_market):
    class Two(ContactInfoDetector):
        def scan(self, text, **given):
            scan = super().scan(text, **given)
            return attrs.evolve(
                scan, findings=tuple(attrs.evolve(each, confidence=0.95) for each in scan.findings)
            )

    market = new_market(policy=STRIKING, detector=Two())
    market.open(buyer_region="US")
    market.send(f"Never call {PHONE}.\nWrite to jane@shop.example")
    assert len(market.stored(Strike)) == 1
