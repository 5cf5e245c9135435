"""How fast a party may write into one conversation, and what becomes of the same text again and again."""

from __future__ import annotations

from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import attrs
import pytest
import sqlalchemy
from hypothesis import given
from hypothesis import strategies as st

from txmessaging import Ladder, Outcome, Policy, Preview, Rate, Rates, Refusal, Rule, Step
from txmessaging.adapters.sqlalchemy import SQLAlchemyStorage
from txmessaging.domain import memory
from txmessaging.domain.records import Case, Thread
from txmessaging.errors import InvalidChoice, InvalidNumber

NUMBER = "call me at +1 415 555 0132"


@pytest.fixture
def hurried(new_market):
    """A market with a rate of three messages in 30 seconds."""
    market = new_market(rates=Rates([Rate(3, 30)]))
    market.open()
    return market


def sent(market, count, **fields):
    """The outcomes of different texts, one after the other at the same time."""
    return [market.send(f"Text {number}", **fields).outcome for number in range(count)]


def test_there_are_no_limits_unless_the_host_gives_some(market):
    assert set(sent(market, 60)) == {Outcome.DELIVERED}
    assert {market.send("Same").outcome for _ in range(20)} == {Outcome.DELIVERED}
    assert "marks" not in market.stored(Thread)[0].buyer_memory


def test_what_comes_too_fast_is_refused_with_the_time_from_which_the_next_is_taken(hurried):
    assert sent(hurried, 3) == [Outcome.DELIVERED] * 3
    hurried.tick(0.5)
    before = hurried.stored()
    refused = hurried.send("One more")
    assert (refused.outcome, refused.refusal) == (Outcome.REFUSED, Refusal.RATE_LIMITED)
    assert refused.until == hurried.now + timedelta(seconds=9.5)
    assert (refused.message, refused.findings) == (None, ())
    assert refused.explanation.code == "sending.too_fast"
    assert refused.explanation.text().endswith("again after 2026-05-01T12:00:10+00:00.")
    assert hurried.stored() == before
    hurried.now = refused.until - timedelta(microseconds=1)
    assert hurried.send("One more").until == refused.until
    hurried.now = refused.until
    assert hurried.send("One more").outcome is Outcome.DELIVERED
    assert hurried.send("And one more").until == refused.until + timedelta(seconds=10)
    assert hurried.sound()


def test_words_never_name_a_time_that_is_too_early(hurried):
    hurried.tick(0.25)
    sent(hurried, 3)
    refused = hurried.send("One more")
    assert refused.until.microsecond == 250_000
    assert "12:00:11" in refused.explanation.text()


def test_availability_and_preview_tell_it(hurried):
    sent(hurried, 3)
    until = hurried.send("One more").until
    told = hurried.messaging.availability("T-1", user="ann")
    assert (told.may_write, told.reason, told.until) == (False, Refusal.RATE_LIMITED, until)
    seen = hurried.messaging.preview("T-1", sender="ann", body="One more")
    assert seen == Preview(
        outcome=Outcome.REFUSED, explanation=told.explanation, refusal=Refusal.RATE_LIMITED, until=until
    )
    hurried.now = until
    assert hurried.messaging.availability("T-1", user="ann").may_write
    assert hurried.messaging.preview("T-1", sender="ann", body="One more").outcome is Outcome.DELIVERED


def test_each_party_and_each_conversation_has_a_pace_of_its_own(hurried):
    hurried.open("T-2")
    assert sent(hurried, 4)[-1] is Outcome.REFUSED
    assert hurried.messaging.availability("T-1", user="bob").may_write
    assert sent(hurried, 3, sender="bob") == [Outcome.DELIVERED] * 3
    assert sent(hurried, 3, transaction_id="T-2") == [Outcome.DELIVERED] * 3


def test_a_repeat_under_its_client_id_is_answered_from_the_record(hurried):
    first = hurried.send("Hello", client_id="c1")
    sent(hurried, 3)
    assert hurried.send("Hello", client_id="c1") == attrs.evolve(first, replayed=True)
    assert hurried.send("Hello", client_id="c2").refusal is Refusal.RATE_LIMITED


def test_what_is_returned_or_blocked_counts_and_what_is_refused_does_not(hurried):
    assert [hurried.send(NUMBER).outcome for _ in range(2)] == [Outcome.RETURNED, Outcome.BLOCKED]
    until = [sent(hurried, 1), hurried.send("Text").until][-1]
    assert [hurried.send("Text").until for _ in range(5)] == [until] * 5


def test_a_closed_conversation_is_refused_as_such(hurried):
    sent(hurried, 3)
    hurried.messaging.close_thread("T-1", reason="Done")
    assert hurried.send("One more").refusal is Refusal.CLOSED


def test_a_question_that_is_asked_first_is_no_message(new_market):
    ladder = Ladder(version="own/1", steps=[Step(id="ask", strikes=1, does="confirm")])
    market = new_market(rates=Rates([Rate(2, 30)]), ladder=ladder, policy=Policy.strict())
    market.open()
    market.send(NUMBER)
    asked = [market.send("Hello") for _ in range(3)]
    assert {each.refusal for each in asked} == {Refusal.CONFIRMATION_REQUIRED}
    assert market.send("Hello", confirm=asked[0].confirm).outcome is Outcome.DELIVERED
    assert market.send("Hello", confirm=asked[0].confirm).refusal is Refusal.RATE_LIMITED


def test_of_several_rates_all_hold(new_market):
    market = new_market(rates=Rates([Rate(3, 30), Rate(5, 3_600)]))
    market.open()
    assert sent(market, 3) == [Outcome.DELIVERED] * 3
    market.tick(30)
    assert sent(market, 2) == [Outcome.DELIVERED] * 2
    assert market.send("One more").until == market.now + timedelta(seconds=3_600 / 5 - 30)


def test_other_rates_take_over_what_fits(hurried):
    sent(hurried, 3)
    other = hurried.over(hurried.storage, rates=Rates([Rate(3, 30), Rate(4, 60)]))
    assert not other.availability("T-1", user="ann").may_write
    shorter = hurried.over(hurried.storage, rates=Rates([Rate(3, 1)]))
    assert shorter.availability("T-1", user="ann").may_write


def test_a_clock_that_went_far_ahead_stops_nobody(hurried):
    hurried.tick(86_400)
    sent(hurried, 3)
    hurried.tick(-86_400)
    assert sent(hurried, 4) == [Outcome.DELIVERED] * 3 + [Outcome.REFUSED]


def test_the_same_text_too_often_is_held_and_waits_for_review(new_market):
    market = new_market(rates=Rates([], repeats=Rate(3, 3_600)))
    market.open()
    texts = ["Buy now", "buy  NOW", "Buy\u200b now", "BUY NOW"]
    assert [market.send(text).outcome for text in texts[:3]] == [Outcome.DELIVERED] * 3
    assert market.messaging.preview("T-1", sender="ann", body=texts[3]).outcome is Outcome.HELD
    held = market.send(texts[3])
    assert (held.outcome, held.message.seq) == (Outcome.HELD, None)
    assert (held.explanation.code, held.explanation.rule) == ("sending.repeated", "flood:3/3600")
    assert held.explanation.text().startswith("Your message has not been sent yet, because you sent the same")
    (case,) = market.stored(Case)
    assert (case.kind, case.reason, case.entry) == ("held", "flood:3/3600", held.message.entry)
    assert market.desk().release("T-1", held.message.entry).seq == 4
    assert market.send("Something else").outcome is Outcome.DELIVERED
    assert market.send("Buy now", sender="bob").outcome is Outcome.DELIVERED
    market.tick(1_200)
    assert [market.send("Buy now").outcome for _ in range(2)] == [Outcome.DELIVERED, Outcome.HELD]
    assert market.sound()


def test_the_same_update_to_many_orders_is_no_flood(new_market):
    market = new_market(rates=Rates.default())
    for number in range(50):
        market.open(f"T-{number}")
        for body in ("Your parcel is on its way", "It has arrived"):
            told = market.send(body, sender="bob", transaction_id=f"T-{number}")
            assert told.outcome is Outcome.DELIVERED


def test_other_texts_in_between_do_not_hide_a_flood(new_market):
    market = new_market(rates=Rates([], repeats=Rate(2, 60)))
    market.open()
    outcomes = [market.send(body).outcome for _ in range(3) for body in ("Buy now", "Hi", "Look here")]
    assert outcomes == [Outcome.DELIVERED] * 6 + [Outcome.HELD] * 3


def test_a_word_of_thanks_each_hour_is_no_flood(new_market):
    market = new_market(rates=Rates.default())
    market.open()
    for _ in range(20):
        assert market.send("Thanks!").outcome is Outcome.DELIVERED
        market.tick(3_600)


def test_what_is_kept_back_anyway_is_no_flood(new_market):
    rules = [Rule(id="number", kinds=["phone"], action="return")]
    market = new_market(rates=Rates([]), policy=Policy(version="p/1", rules=rules))
    market.open()
    assert {market.send(NUMBER).outcome for _ in range(6)} == {Outcome.RETURNED}


def test_a_host_may_let_texts_be_repeated(new_market):
    market = new_market(rates=Rates([Rate(9, 60)], repeats=None))
    market.open()
    assert {market.send("Hi").outcome for _ in range(9)} == {Outcome.DELIVERED}


def test_no_text_is_kept_only_keyed_digests_of_the_last_four(new_market):
    market = new_market(rates=Rates.default())
    for number in (1, 2):
        market.open(f"T-{number}")
        sent(market, 7, transaction_id=f"T-{number}")
    first, second = (memory.decoded(thread.buyer_memory).marks.texts for thread in market.stored(Thread))
    assert len(first) == 4
    assert {digest for digest, _ in first}.isdisjoint(digest for digest, _ in second)
    market.tick(86_400)
    market.send("Hello")
    assert len(memory.decoded(market.stored(Thread)[0].buyer_memory).marks.texts) == 1


def test_many_at_the_same_time_are_counted_one_by_one(hurried, tmp_path):
    engine = sqlalchemy.create_engine(f"sqlite:///{tmp_path}/market.db")
    kept_in_sqlite = SQLAlchemyStorage(engine)
    kept_in_sqlite.create_tables()
    for storage in (hurried.storage, kept_in_sqlite):
        messaging = hurried.over(storage, rates=Rates([Rate(3, 30)]))
        messaging.open_thread(hurried.order())
        with ThreadPoolExecutor(8) as pool:
            sends = [
                pool.submit(messaging.send, "T-1", sender="ann", body=f"Text {number}")
                for number in range(16)
            ]
        outcomes = Counter(send.result().outcome for send in sends)
        assert outcomes == {Outcome.DELIVERED: 3, Outcome.REFUSED: 13}
    engine.dispose()


@pytest.mark.parametrize("bad", [0, -1, 1.5, True, "3", None, 1_000_001])
def test_a_rate_counts_whole_messages(bad):
    with pytest.raises(InvalidNumber, match="messages must be a whole number from 1"):
        Rate(bad, 60)


@pytest.mark.parametrize("bad", [0, -1, float("nan"), float("inf"), True, "60", None, 367 * 86_400])
def test_a_rate_has_a_period(bad):
    with pytest.raises(InvalidNumber, match="seconds must be more than 0"):
        Rate(3, bad)


def test_rates_are_a_few_of_them():
    with pytest.raises(InvalidNumber, match="number of rates"):
        Rates([Rate(1, 1)] * 5)
    for bad in ({"rates": [(10, 60)]}, {"rates": [], "repeats": 3}):
        with pytest.raises(InvalidChoice, match="must be Rate values"):
            Rates(**bad)


def confirmed(market, body, sender):
    """What becomes of a message whose author confirms it, if asked."""
    result = market.send(body, sender=sender)
    return market.send(body, sender=sender, confirm=result.confirm) if result.confirm else result


RATES = st.builds(Rate, st.integers(1, 5), st.sampled_from([0.5, 1, 7, 60]))
PAUSES = st.floats(0, 20).map(lambda seconds: round(seconds, 6))


@given(RATES, st.lists(PAUSES, max_size=40))
def test_no_window_holds_more_than_the_burst_and_what_is_spaced_evenly(new_market, rate, pauses):
    market = new_market(rates=Rates([rate], repeats=None))
    market.open()
    accepted = []
    for pause in pauses:
        market.tick(pause)
        if market.send("Hi").outcome is Outcome.DELIVERED:
            accepted.append(market.now)
    interval = timedelta(seconds=rate.seconds / rate.messages)
    for place, first in enumerate(accepted):
        for count, last in enumerate(accepted[place:], start=1):
            assert count <= rate.messages + (last - first) // interval
            assert last - first >= timedelta(seconds=rate.seconds) or count <= 2 * rate.messages - 1


@given(
    st.lists(RATES, max_size=3),
    st.lists(
        st.tuples(PAUSES, st.sampled_from(["Hi", "Ho", NUMBER]), st.sampled_from(["ann", "bob"])), max_size=30
    ),
)
def test_nobody_waits_longer_than_it_was_said(new_market, rates, sends):
    market = new_market(rates=Rates(rates, repeats=Rate(2, 5)))
    market.open()
    for pause, body, sender in sends:
        market.tick(pause)
        told = market.messaging.availability("T-1", user=sender)
        result = confirmed(market, body, sender)
        assert (result.outcome is Outcome.REFUSED) == (not told.may_write)
        if result.outcome is Outcome.REFUSED:
            assert market.now < result.until == told.until
            longest = max(each.seconds / each.messages for each in rates)
            assert result.until - market.now <= timedelta(seconds=longest, microseconds=1)
            market.now = result.until
            assert confirmed(market, body, sender).outcome is not Outcome.REFUSED
    assert market.sound()
