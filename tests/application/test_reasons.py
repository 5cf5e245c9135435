"""The statement of reasons, and the mails that tell of decisions."""

from __future__ import annotations

from datetime import timedelta

import pytest
from tests.application.test_appeal import appeal, policy
from tests.application.test_review import PHONE

from txmessaging import Dispatcher, Ladder, Policy, Rule, Step
from txmessaging.adapters.recording import MemoryNotifier, StaticAddressBook
from txmessaging.domain.letter import letter
from txmessaging.errors import MessageNotFound, NotAppealable, ThreadNotFound

WINDOW = timedelta(days=30)
BOOK = StaticAddressBook({"ann": "ann@mail.example", "bob": "bob@mail.example"})


@pytest.fixture
def sent(new_market):
    def make(action):
        market = new_market(policy=policy(action), appeal_window=WINDOW)
        market.open()
        market.send(PHONE, sender="bob")
        market.sent_at = market.now
        market.tick()
        return market

    return make


def reasons(market, entry=2, author="bob"):
    return market.messaging.statement_of_reasons("T-1", author=author, entry=entry)


def mails(market):
    notifier = MemoryNotifier()
    while Dispatcher(market.storage, notifier, addresses=BOOK).run_once().claimed:
        pass
    return {(each.recipient, letter(each).text) for each in notifier.notifications}


@pytest.mark.parametrize("action", ["warn", "mask", "return", "block"])
def test_each_action_is_explained_with_facts_rule_and_redress(sent, action):
    market = sent(action)
    found = reasons(market)
    assert (
        found.action == {"warn": "warned", "mask": "masked", "return": "returned", "block": "blocked"}[action]
    )
    assert [(finding.kind, PHONE[finding.start : finding.end]) for finding in found.findings] == [
        ("phone", "+1 415 555 0132")
    ]
    assert (found.rule, found.at) == (f"{action}/1:all", market.sent_at)
    assert (found.detected_automatically, found.decided_automatically, found.reported) == (True, True, False)
    assert (found.strike, found.appealed) == (True, False)
    assert found.appeal_until == market.sent_at + WINDOW
    text = found.text()
    for words in ("phone number", f"{action}/1:all", "automatically", "standing", "appeal", "2026-05-31"):
        assert words in text


def test_what_is_held_can_be_appealed_once_it_is_decided(sent):
    market = sent("hold")
    assert (reasons(market).action, reasons(market).appeal_until) == ("held", None)
    market.desk().reject("T-1", 2, reason="A phone number")
    found = reasons(market)
    assert (found.action, found.reason, found.decided_automatically) == ("rejected", "A phone number", False)
    assert found.appeal_until == market.now + WINDOW
    assert "by a person" in found.text()
    assert "A phone number" in found.text()
    appeal(market)
    assert (reasons(market).appealed, reasons(market).appeal_until) == (True, None)
    assert "You have appealed" in reasons(market).text()
    market.desk().reject("T-1", 2, reason="Still one")
    assert reasons(market).appeal_until is None


def test_after_the_window_no_appeal_is_offered(sent):
    market = sent("block")
    market.now = market.sent_at + WINDOW
    assert reasons(market).appeal_until == market.now
    assert "you can appeal" in reasons(market).text()
    market.tick()
    assert reasons(market).appeal_until is None
    assert "appeal" not in reasons(market).text()
    with pytest.raises(NotAppealable):
        appeal(market)


def test_what_is_held_with_a_strike_says_that_review_may_take_it_back(sent):
    market = sent("hold")
    found = reasons(market)
    assert (found.strike, found.awaits_review, found.appeal_until) == (True, True, None)
    assert "in order as you wrote it, that strike is taken back" in found.text()
    market.desk().release("T-1", 2)
    found = reasons(market)
    assert (found.strike, found.standing, found.awaits_review) == (False, None, False)
    assert "strike" not in found.text()


def test_what_is_held_without_a_strike_says_that_review_comes_first(new_market):
    market = new_market(policy=Policy(version="h/1", rules=[Rule(id="all", action="hold")]))
    market.open()
    market.send(PHONE, sender="bob")
    assert reasons(market).awaits_review
    assert reasons(market).text().endswith("You need not appeal before that; once it is decided, you can.")


LADDER = Ladder(
    version="l/1",
    decay="30 days",
    steps=[
        Step(id="mind", strikes=1, does="remind"),
        Step(id="look", strikes=2, does="review"),
        Step(id="pause", strikes=3, does="suspend", period="7 days"),
        Step(id="act", strikes=4, does="at_risk"),
    ],
)


def test_what_follows_from_the_strikes_is_said_as_of_the_reading(new_market):
    market = new_market(policy=policy("block"), ladder=LADDER)
    market.open()
    words = [
        "mind the rules",
        "looks at your messages",
        "You are suspended",
        "privileges on this",
    ]
    ends = []
    for entry, (step, said) in enumerate(zip(LADDER.steps, words, strict=True), 2):
        market.tick()
        market.send(PHONE, sender="bob")
        standing = reasons(market, entry).standing
        assert (standing, standing.step) == (market.messaging.standing("bob"), step)
        assert f"count: {entry - 1}." in reasons(market, entry).text()
        assert said in reasons(market, entry).text()
        ends.append(standing.until)
    assert reasons(market, 2).standing.privileges_at_risk
    assert f"until {ends[-1]:%Y-%m-%d %H:%M} UTC" in reasons(market, 5).text()
    market.tick()
    appeal(market, entry=5)
    market.desk().release("T-1", 5)
    assert (reasons(market, 5).standing, reasons(market, 2).standing.step.id) == (None, "pause")
    market.now += LADDER.decay
    assert (reasons(market, 2).strike, reasons(market, 2).standing) == (False, None)


def test_a_ladder_without_steps_lets_nothing_follow(new_market):
    market = new_market(policy=policy("block"), ladder=Ladder.none())
    market.open()
    market.send(PHONE, sender="bob")
    assert (reasons(market).strike, reasons(market).standing.step) == (True, None)
    assert "It counts against your standing" in reasons(market).text()
    assert "Strikes against you" not in reasons(market).text()


def test_it_says_which_message_it_is_about(new_market):
    market = new_market(policy=policy("block"))
    market.open()
    market.open("T-2", reference="")
    for order, reference, words in (("T-1", "Order 1001", " in Order 1001."), ("T-2", "", " UTC.")):
        market.messaging.send(order, sender="bob", body=PHONE)
        found = market.messaging.statement_of_reasons(order, author="bob", entry=2)
        assert (found.reference, found.sent_at) == (reference, market.now)
        first = found.text().splitlines()[0]
        assert first.startswith(f"About your message of {market.now:%Y-%m-%d %H:%M} UTC")
        assert first.endswith(words)


def test_a_person_s_decision_says_whether_it_was_found_automatically(sent):
    found = sent("hold")
    found.desk().reject("T-1", 2, reason="No numbers")
    assert "found automatically, and decided by a person" in reasons(found).text()
    reported = sent("warn")
    reported.messaging.report("T-1", reporter="ann", entry=2, reason="harassment")
    reported.desk().reject("T-1", 2, reason="Be polite")
    assert "This was decided by a person." in reasons(reported).text()


def test_what_was_overruled_costs_nothing(sent):
    market = sent("block")
    appeal(market)
    market.desk().release("T-1", 2)
    found = reasons(market)
    assert (found.action, found.strike, found.appeal_until) == ("released", False, None)


def test_what_followed_a_report_says_so(market):
    market.send("Idiot", sender="bob")
    market.messaging.report("T-1", reporter="ann", entry=2, reason="harassment")
    assert reasons(market) is None
    market.desk().reject("T-1", 2, reason="Be polite")
    found = reasons(market)
    assert (found.action, found.reported, found.rule, found.strike) == ("removed", True, None, True)
    assert (found.findings, found.detected_automatically) == ((), False)
    assert "had reported" in found.text()


def test_a_report_is_the_ground_and_not_the_rule_until_an_appeal_is_granted(sent):
    market = sent("warn")
    market.messaging.report("T-1", reporter="ann", entry=2, reason="harassment")
    assert (reasons(market).rule, reasons(market).reported) == ("warn/1:all", False)
    market.desk().reject("T-1", 2, reason="Be polite")
    assert (reasons(market).action, reasons(market).rule, reasons(market).reported) == ("removed", None, True)
    assert "The rule" not in reasons(market).text()
    appeal(market)
    market.desk().mask("T-1", 2, shown="Call me")
    assert (reasons(market).action, reasons(market).rule, reasons(market).reported) == ("masked", None, True)


def test_a_report_stays_the_ground_where_the_appeal_is_refused(market):
    market.send("Idiot", sender="bob")
    market.messaging.report("T-1", reporter="ann", entry=2, reason="harassment")
    market.desk().reject("T-1", 2, reason="Be polite")
    appeal(market)
    market.desk().reject("T-1", 2, reason="Still")
    assert (reasons(market).action, reasons(market).reported) == ("rejected", True)


def test_of_an_appeal_that_was_granted_the_reporter_learns_that_nothing_was_done(sent):
    market = sent("mask")
    mails(market)
    market.messaging.report("T-1", reporter="ann", entry=2, reason="off_platform")
    appeal(market)
    market.desk().release("T-1", 2, reason="Granted")
    told = dict(mails(market))
    assert "not against the rules" in told["ann"]
    assert "found in order" in told["bob"]
    found = reasons(market)
    assert (found.action, found.reported, found.rule) == ("cleared", False, "mask/1:all")
    assert "had reported" not in found.text()


def test_what_was_delivered_as_it_is_needs_no_reasons(market):
    market.send("Hello", sender="bob")
    assert reasons(market) is None


def test_only_the_author_is_told(sent):
    market = sent("warn")
    for entry, author in ((2, "ann"), (1, "bob"), (99, "bob")):
        with pytest.raises(MessageNotFound):
            reasons(market, entry, author)
    with pytest.raises(ThreadNotFound):
        reasons(market, 2, "eve")


def test_an_erased_verdict_leaves_what_can_be_said(sent):
    from txmessaging.domain.changes import Put  # noqa: PLC0415 - this test alone writes behind the library's back
    from txmessaging.domain.records import Entry  # noqa: PLC0415

    market = sent("warn")
    (entry,) = [entry for entry in market.stored(Entry) if entry.entry == 2]
    market.write(Put(entry.evolve(verdict=None, version=2), 1))
    found = reasons(market)
    assert (found.action, found.findings, found.rule) == ("warned", (), None)


def test_the_author_is_mailed_what_was_decided_and_the_recipient_what_was_delivered(sent):
    market = sent("hold")
    market.desk().release("T-1", 2, reason="The number of the workshop")
    told = dict(mails(market))
    assert "has been delivered now" in told["bob"]
    assert "The number of the workshop" in told["bob"]
    assert "how to appeal" in told["bob"]
    assert PHONE in told["ann"]
    assert mails(market) == set()


def test_the_reporter_is_mailed_the_outcome_and_no_more(market):
    market.send("Idiot", sender="bob")
    market.messaging.report("T-1", reporter="ann", entry=2, reason="harassment")
    mails(market)
    market.desk().reject("T-1", 2, reason="Be polite")
    told = dict(mails(market))
    assert "something was done about it" in told["ann"]
    assert "Be polite" not in told["ann"]
    assert "Be polite" in told["bob"]


def test_of_a_dismissed_report_only_the_reporter_is_told(market):
    market.send("Hello", sender="bob")
    market.messaging.report("T-1", reporter="ann", entry=2, reason="spam")
    mails(market)
    market.desk().release("T-1", 2)
    told = dict(mails(market))
    assert "not against the rules" in told["ann"]
    assert "bob" not in told


def test_a_notice_without_bodies_has_no_words_of_the_reviewer(sent):
    market = sent("hold")
    market.desk().reject("T-1", 2, reason="You wrote +1 415 555 0132")
    notifier = MemoryNotifier()
    Dispatcher(market.storage, notifier, addresses=BOOK).run_once()
    (notice,) = notifier.notifications
    assert "415" in letter(notice).text
    assert "415" not in letter(notice, show_body=False).text
    assert letter(notice).subject == "A decision about a message in Order 1001"


@pytest.mark.parametrize(
    ("delivered", "masked", "words"),
    [
        (False, False, "it is not delivered"),
        (True, True, "the other party sees it without a part of it"),
    ],
)
def test_a_rejection_says_what_holds_now(sent, delivered, masked, words):
    market = sent("hold")
    desk = market.desk()
    if masked:
        desk.mask("T-1", 2)
        appeal(market)
    desk.reject("T-1", 2, reason="A phone number")
    found = reasons(market)
    assert (found.delivered, found.masked) == (delivered, masked)
    assert words in found.text()


def test_what_standing_holds_says_so(new_market):
    ladder = Ladder(version="l/1", steps=[Step(id="look", strikes=1, does="review")])
    market = new_market(policy=policy("block"), ladder=ladder)
    market.open()
    market.send(PHONE, sender="bob")
    market.send("Hello", sender="bob")
    found = reasons(market, entry=3)
    assert (found.action, found.delivered, found.explanation.code) == ("held", False, "standing.held")
    assert "Because of strikes against you" in found.text()


def test_a_mask_that_standing_held_back_has_the_ground_of_the_policy(new_market):
    ladder = Ladder(version="l/1", steps=[Step(id="look", strikes=1, does="review")])
    market = new_market(policy=policy("mask"), ladder=ladder)
    market.open()
    market.send(PHONE, sender="bob")
    market.send(PHONE, sender="bob")
    held = reasons(market, entry=3)
    assert (held.action, held.rule) == ("held", "l/1:look")
    assert held.strike_rule == market.messaging.standing("bob").strikes[-1].rule
    assert f"in this marketplace, by the rule {held.strike_rule}." in held.text()
    market.desk().release("T-1", 3)
    released = reasons(market, entry=3)
    assert (released.action, released.rule, released.strike_rule) == ("masked", held.strike_rule, None)
    assert "It counts against your standing in this marketplace." in released.text()
