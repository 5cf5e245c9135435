"""Appeal: once against each decision, within a window; what is overruled is undone with all that followed."""

from __future__ import annotations

from datetime import timedelta

import pytest
from tests.application.test_review import PHONE, is_sound, read

from txmessaging import Policy, Rule
from txmessaging.domain.vocabulary import EntryKind, Outcome
from txmessaging.errors import (
    InvalidChoice,
    InvalidNumber,
    MessageNotFound,
    NotAppealable,
    ThreadNotFound,
)


def policy(action: str) -> Policy:
    return Policy(version=f"{action}/1", rules=[Rule(id="all", action=action, strike="contact_info")])


@pytest.fixture
def sent(new_market):
    """Makes a conversation in which bob's message, entry 2, met an action."""

    def make(action: str, **settings):
        market = new_market(policy=policy(action), **settings)
        market.open()
        market.send(PHONE, sender="bob")
        market.tick()
        return market

    return make


def appeal(market, text="It is the number of my order", **fields):
    return market.messaging.appeal("T-1", **{"author": "bob", "entry": 2, "text": text} | fields)


@pytest.mark.parametrize(
    ("action", "decision", "delivers"),
    [
        ("warn", EntryKind.CLEARED, True),
        ("mask", EntryKind.CLEARED, True),
        ("return", EntryKind.CLEARED, False),
        ("block", EntryKind.RELEASED, True),
    ],
)
def test_what_is_overruled_is_undone(sent, action, decision, delivers):
    market = sent(action)
    case = appeal(market)
    assert (case.kind, case.action, case.opened_by) == ("appealed", 2, "bob")
    message = market.desk().release("T-1", 2, reason="You were right")
    assert (message.review.decision, message.review.reason) == (decision, "You were right")
    assert market.messaging.standing("bob").strikes == ()
    assert [seen.body for seen in read(market)] == [PHONE] * delivers
    assert len(market.mails()) == delivers
    (own,) = market.messaging.cases("T-1", user="bob")
    assert (own.state, own.review.reason) == ("closed", "You were right")
    assert is_sound(market)


@pytest.mark.parametrize("action", ["warn", "mask", "return", "block"])
def test_an_appeal_that_is_rejected_is_final(sent, action):
    market = sent(action)
    before = read(market)
    appeal(market)
    market.desk().reject("T-1", 2, reason="It is a phone number")
    assert len(market.messaging.standing("bob").strikes) == 1
    assert read(market) == before
    with pytest.raises(NotAppealable) as caught:
        appeal(market)
    assert caught.value.context == {"problem": "decided_on_appeal"}
    assert is_sound(market)


def test_only_the_author_sees_the_appeal(sent):
    market = sent("mask")
    appeal(market, "because of my reasons")
    assert "my reasons" in "".join(market.transcript(view="seller"))
    assert "my reasons" not in "".join(market.transcript(view="buyer"))
    assert market.messaging.cases("T-1", user="ann") == ()


def test_a_second_appeal_gives_the_first(sent):
    market = sent("block")
    first = appeal(market)
    market.tick()
    assert appeal(market, "Again") == first
    assert len(market.desk().queue().cases) == 1


def test_what_is_held_cannot_be_appealed_before_it_is_decided_and_can_then(sent):
    market = sent("hold")
    with pytest.raises(NotAppealable) as caught:
        appeal(market)
    assert caught.value.context == {"problem": "under_review"}
    market.desk().reject("T-1", 2, reason="A phone number")
    assert appeal(market).action == 3
    market.desk().release("T-1", 2)
    assert [seen.body for seen in read(market)] == [PHONE]
    with pytest.raises(NotAppealable) as caught:
        appeal(market)
    assert caught.value.context == {"problem": "nothing_decided"}
    assert is_sound(market)


def test_a_mask_of_a_reviewer_can_be_appealed_and_undone(sent):
    market = sent("hold")
    market.desk().mask("T-1", 2)
    appeal(market)
    market.desk().release("T-1", 2)
    assert [seen.body for seen in read(market)] == [PHONE]
    assert is_sound(market)


def test_a_mask_that_is_appealed_in_vain_stays(sent):
    market = sent("hold")
    masked = market.desk().mask("T-1", 2).body
    appeal(market)
    market.desk().reject("T-1", 2, reason="It is a phone number")
    assert [seen.body for seen in read(market)] == [masked]
    assert PHONE not in "".join(market.transcript(view="buyer"))
    assert is_sound(market)


def test_a_removal_can_be_appealed_and_its_strike_is_taken_back(market):
    market.send("Idiot", sender="bob")
    market.messaging.report("T-1", reporter="ann", entry=2, reason="harassment")
    market.desk().reject("T-1", 2, reason="Be polite")
    appeal(market, "I quoted a poem")
    market.desk().release("T-1", 2)
    assert [seen.body for seen in read(market)] == ["Idiot"]
    assert market.messaging.standing("bob").strikes == ()
    assert is_sound(market)


def test_what_was_taken_back_is_given_again_if_a_report_of_the_message_is_found_right(sent):
    market = sent("warn")
    appeal(market)
    market.desk().release("T-1", 2)
    market.messaging.report("T-1", reporter="ann", entry=2, reason="off_platform")
    market.desk().reject("T-1", 2, reason="It was a phone number after all")
    (strike,) = market.messaging.standing("bob").strikes
    assert (strike.reason, strike.at) == ("reported", market.now)
    assert is_sound(market)


def test_what_was_delivered_as_it_is_cannot_be_appealed(market):
    market.send("Hello", sender="bob")
    with pytest.raises(NotAppealable):
        appeal(market)


@pytest.mark.parametrize("entry", [1, 3, 4, 99])
def test_nobody_appeals_for_others(sent, entry):
    market = sent("warn")
    market.send(PHONE, sender="ann")
    market.messaging.note("T-1", text="Paid")
    with pytest.raises(MessageNotFound):
        appeal(market, entry=entry)
    with pytest.raises(ThreadNotFound):
        appeal(market, author="eve")


@pytest.mark.parametrize("entry", [1, 3, 4, 99])
def test_nobody_reports_what_was_not_delivered_to_them(sent, entry):
    market = sent("block")
    market.messaging.note("T-1", text="Paid")
    market.send("Hello", sender="ann")
    with pytest.raises(MessageNotFound):
        market.messaging.report("T-1", reporter="ann", entry=entry, reason="spam")
    with pytest.raises(MessageNotFound):
        market.messaging.report("T-1", reporter="ann", entry=2, reason="spam")
    with pytest.raises(InvalidChoice, match="off_platform"):
        market.messaging.report("T-1", reporter="ann", entry=2, reason="ugly")


def test_an_appeal_has_a_window(sent):
    market = sent("block", appeal_window=timedelta(days=2))
    market.tick(2 * 86_400)
    with pytest.raises(NotAppealable) as caught:
        appeal(market)
    assert caught.value.context == {"problem": "too_late"}
    late = sent("block", appeal_window=timedelta(days=2))
    late.tick(2 * 86_400 - 1)
    assert appeal(late).state == "open"


def test_a_window_is_not_empty(new_market):
    with pytest.raises(InvalidNumber, match="appeal_window"):
        new_market(appeal_window=timedelta(0))


def test_what_was_returned_cannot_be_masked(sent):
    market = sent("return")
    appeal(market)
    with pytest.raises(InvalidChoice, match="release or reject"):
        market.desk().mask("T-1", 2)
    assert market.desk().queue().cases


def test_an_appeal_beside_a_report_is_decided_with_it(sent):
    market = sent("warn")
    appeal(market)
    market.messaging.report("T-1", reporter="ann", entry=2, reason="off_platform")
    assert market.desk().release("T-1", 2).review.decision is EntryKind.CLEARED
    assert market.desk().queue().cases == ()
    assert {case.review.decision for case in market.messaging.cases("T-1", user="ann")} == {EntryKind.CLEARED}


def test_a_repeat_of_what_was_released_is_answered_with_what_became_of_it(sent):
    market = sent("hold")
    sent_again = market.messaging.send("T-1", sender="bob", body=PHONE, client_id="c")
    assert sent_again.outcome is Outcome.HELD
    market.desk().release("T-1", 3)
    replay = market.messaging.send("T-1", sender="bob", body=PHONE, client_id="c")
    assert (replay.replayed, replay.message.seq, replay.message.review.decision) == (
        True,
        1,
        EntryKind.RELEASED,
    )
