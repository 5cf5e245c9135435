"""What becomes of a message under each action of a policy: who reads what, what is kept, what counts."""

from __future__ import annotations

from contextlib import closing

import attrs
import pytest
from benchmarks.detector.corpus import read
from hypothesis import given
from hypothesis import strategies as st

from txmessaging import ContactInfoDetector, Dispatcher, Finding, Outcome, Policy, Rule, verify_transcript
from txmessaging.adapters.recording import MemoryNotifier, StaticAddressBook
from txmessaging.domain.masking import LOCALES, masked
from txmessaging.domain.records import Strike

PHONE = "+1 415 555 0132"
DETECTOR = ContactInfoDetector()
CORPUS = [message for message in read("open") if message.has_detail and len(message.turns) == 1]


def always(action, **fields):
    return Policy(version="v", rules=[], otherwise=action, **fields)


def bodies(market, reader):
    return [message.body for message in market.messaging.read("T-1", reader=reader).messages]


@pytest.mark.parametrize(
    ("action", "read", "unread"),
    [
        ("allow", [f"Call {PHONE}"], 1),
        ("warn", [f"Call {PHONE}"], 1),
        ("mask", ["Call [removed: phone number]"], 1),
        ("return", [], 0),
        ("hold", [], 0),
        ("block", [], 0),
    ],
)
def test_who_reads_what(new_market, action, read, unread):
    market = new_market(policy=always(action))
    market.open()
    result = market.send(f"Call {PHONE}")
    assert result.message.original == f"Call {PHONE}"
    assert bodies(market, "bob") == bodies(market, "ann") == read
    assert market.messaging.unread_total("bob") == unread == len(market.mails())
    assert len(result.findings) == 1
    if action == "allow":
        assert (result.outcome, result.explanation) == (Outcome.DELIVERED, None)
    else:
        assert result.explanation.code.startswith(f"contact_info.{result.outcome.value}")
        assert "a phone number" in result.explanation.text()
    assert market.sound()
    assert verify_transcript(market.transcript()).ok
    assert verify_transcript(market.transcript(view="seller")).ok


def test_what_is_masked_is_kept_for_its_author_and_operators_only(new_market):
    market = new_market(policy=always("mask", locale="de-AT"))
    market.open()
    market.send(f"Call {PHONE} or jane@shop.example!")
    (seen,) = market.messaging.read("T-1", reader="bob").messages
    assert seen.body == "Call [entfernt: Telefonnummer] or [entfernt: E-Mail-Adresse]!"
    assert (seen.original, seen.verdict, seen.outcome) == (None, None, Outcome.MASKED)
    (own,) = market.messaging.read("T-1", reader="ann").messages
    assert own.original == f"Call {PHONE} or jane@shop.example!"
    assert not any("0132" in line for line in market.transcript(view="seller"))
    assert any("0132" in line for line in market.transcript(view="buyer"))
    assert any("0132" in line for line in market.transcript(view="operator"))


def test_the_mail_shows_what_is_delivered(new_market):
    market = new_market(policy=always("mask"))
    market.open()
    market.send(f"Call {PHONE}")
    notifier = MemoryNotifier()
    with closing(
        Dispatcher(market.storage, notifier, addresses=StaticAddressBook({"bob": "b@mail.example"}))
    ) as it:
        it.run_once()
    (notification,) = notifier.notifications
    assert [message.body for message in notification.messages] == ["Call [removed: phone number]"]


def test_a_masked_message_is_answered_from_the_record(new_market):
    market = new_market(policy=always("mask"))
    market.open()
    first = market.send(f"Call {PHONE}", client_id="c")
    again = market.send(f"Call {PHONE}", client_id="c")
    assert again.replayed
    assert (again.message, again.outcome) == (first.message, Outcome.MASKED)


def test_only_what_the_rules_hide_is_hidden(new_market):
    rules = [
        Rule(id="phones", kinds=["phone"], action="mask"),
        Rule(id="mail", kinds=["email"], action="warn"),
    ]
    market = new_market(policy=Policy(version="v", rules=rules, otherwise="allow"))
    market.open()
    result = market.send(f"Call {PHONE} or jane@shop.example")
    assert result.outcome is Outcome.MASKED
    assert bodies(market, "bob") == ["Call [removed: phone number] or jane@shop.example"]


def test_what_stood_behind_a_masked_detail_is_masked_as_well(new_market):
    class OneByOne(ContactInfoDetector):
        """Finds one detail at a time."""

        def scan(self, text, **given):
            scan = super().scan(text, **given)
            return attrs.evolve(scan, findings=scan.findings[:1])

    market = new_market(policy=always("mask"), detector=OneByOne())
    market.open()
    details = [PHONE, "jane@shop.example", "https://shop.example/jane", "+44 7700 900123"]
    market.send(" or ".join(details[:3]))
    assert bodies(market, "bob") == [
        "[removed: phone number] or [removed: e-mail address] or [removed: link]"
    ]
    # Beyond a few rounds the message is returned: what was not seen to its end is not delivered.
    endless = market.send(" or ".join([*details, "+44 7700 900124"]))
    assert (endless.outcome, endless.explanation.code) == (Outcome.RETURNED, "message.not_examined")
    assert endless.message.seq is None
    assert len(bodies(market, "bob")) == 1
    assert market.sound()


def test_the_values_that_did_not_get_through_are_counted(new_market):
    market = new_market(policy=Policy.lenient())
    market.open()
    outcomes = [market.send(f"Call {PHONE}").outcome.value for _ in range(4)]
    assert outcomes == ["masked", "masked", "returned", "returned"]
    assert [strike.reason for strike in market.stored(Strike)] == ["contact_info_again"] * 2
    assert market.send(f"Call {PHONE}", sender="bob").outcome is Outcome.MASKED


def test_contact_information_is_revealed_in_the_stages_that_the_host_names(new_market):
    market = new_market(policy=Policy.revealing_in("paid", "sent"))
    market.open()
    assert market.send(f"Call {PHONE}").outcome is Outcome.RETURNED
    market.messaging.restate(market.order(stage="paid", revision=1))
    told = market.send(f"Call {PHONE}")
    assert (told.outcome, told.explanation, len(told.findings)) == (Outcome.DELIVERED, None, 1)
    market.messaging.restate(market.order(stage="done", revision=2))
    assert market.send(f"Call {PHONE}").outcome is Outcome.BLOCKED


def test_a_preview_says_that_it_would_be_masked(new_market):
    market = new_market(policy=always("mask"))
    market.open()
    seen = market.messaging.preview("T-1", sender="ann", body=f"Call {PHONE}")
    assert (seen.outcome, seen.explanation.code) == (Outcome.MASKED, "contact_info.masked")


@pytest.mark.parametrize("kind", ["phone", "email", "social", "messenger", "link", "payment"])
@pytest.mark.parametrize("locale", LOCALES)
def test_the_words_in_its_place_hold_nothing(locale, kind):
    text = masked("so: X. Then", [Finding(kind, 4, 5, "v", 0.9)], locale)
    assert DETECTOR.scan(text, region="US").findings == ()
    assert text.startswith("so: [")


@given(message=st.sampled_from(CORPUS), locale=st.sampled_from(LOCALES))
def test_nothing_is_found_in_masked_text(message, locale, new_market):
    market = new_market(policy=always("mask", locale=locale))
    market.open(buyer_region=message.region, seller_region=message.region)
    result = market.send(message.turns[0][1])
    if result.outcome is not Outcome.MASKED:
        return
    (body,) = bodies(market, "bob")
    assert DETECTOR.scan(body, region=message.region).findings == ()
    # Twice is once.
    market.open("T-2", buyer_region=message.region, seller_region=message.region)
    again = market.send(body, transaction_id="T-2")
    assert (again.outcome, again.message.body) == (Outcome.DELIVERED, body)
