"""What follows from strikes: a reminder, confirmation, review, suspension; and no channel is cut by them."""

from __future__ import annotations

import asyncio
from contextlib import contextmanager
from datetime import timedelta

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import create_engine

from txmessaging import (
    AsyncMessaging,
    Consequence,
    Ladder,
    Outcome,
    Policy,
    Refusal,
    Rule,
    Step,
    verify_transcript,
)
from txmessaging.adapters.memory import AsyncMemoryStorage, MemoryStorage
from txmessaging.adapters.sqlalchemy import SQLAlchemyStorage
from txmessaging.domain.changes import Insert, Put
from txmessaging.domain.instant import to_microseconds
from txmessaging.domain.records import OutboxRow, Standing, Strike
from txmessaging.errors import InvalidId

DETAIL = "Write to jane@shop.example"
PHONE = "Call +1 415 555 0132"
STRIKING = Policy(
    version="striking/1",
    rules=[
        Rule(id="mail", kinds=["email"], action="block", strike="contact_info"),
        Rule(id="phone", kinds=["phone"], action="mask"),
    ],
    otherwise="warn",
)
DAYS = 24 * 60 * 60


def one(does, strikes=1, **fields):
    return Ladder(version="own/1", steps=[Step(id="only", strikes=strikes, does=does, **fields)])


@pytest.fixture
def struck(new_market):
    """Makes a market in which the buyer ann was struck once, and stands on the only step of the ladder."""

    def make(does, **fields):
        market = new_market(policy=STRIKING, ladder=one(does, **fields))
        market.open()
        assert market.send(DETAIL).outcome is Outcome.BLOCKED
        return market

    return make


def confirmed(send, body, **fields):
    """What becomes of a message whose author confirms it when asked."""
    result = send(body, **fields)
    return send(body, confirm=result.confirm, **fields) if result.confirm else result


@pytest.fixture(params=["memory", "sqlite"])
def storage(request, tmp_path):
    if request.param == "memory":
        yield MemoryStorage()
        return
    engine = create_engine(f"sqlite:///{tmp_path / 'market.db'}")
    on_disk = SQLAlchemyStorage(engine)
    on_disk.create_tables()
    yield on_disk
    engine.dispose()


def test_from_the_first_strike_to_privileges_at_risk_and_back(market, storage):
    messaging = market.over(storage, policy=STRIKING)
    messaging.open_thread(market.order())

    def send(body, sender="ann", **fields):
        return messaging.send("T-1", sender=sender, body=body, **fields)

    def told():
        """What becomes of a plain message, and what its author is told."""
        result = confirmed(send, "Hello")
        return result.outcome.value, result.explanation and result.explanation.code

    seen = [told()]
    for _ in range(10):
        market.tick()
        confirmed(send, DETAIL)
        seen.append(told())
    held = ("held", "standing.held")
    suspended = ("held", "standing.suspended")
    assert seen == [
        ("delivered", None),
        *[("delivered", "standing.reminded")] * 2,
        *[("delivered", None)] * 2,
        *[held] * 2,
        *[suspended] * 2,
        *[("held", "standing.at_risk")] * 2,
    ]
    standing = messaging.standing("ann", role="buyer")
    assert (standing.step.id, standing.ladder, len(standing.strikes)) == ("at-risk", "default-ladder/1", 10)
    assert standing.suspended_until == market.now + timedelta(days=7)
    assert standing.privileges_at_risk
    assert messaging.standing("ann", role="seller").step is None
    assert send("Are you there?", sender="bob").explanation is None

    market.tick(7 * DAYS)
    assert messaging.standing("ann", role="buyer").suspended_until is None
    market.tick(83 * DAYS - 9)
    assert told() == ("held", "standing.at_risk")
    steps = []
    for _ in range(10):
        steps.append(getattr(messaging.standing("ann", role="buyer").step, "id", None))
        market.tick()
    assert steps == ["at-risk", *["review"] * 4, *["confirm"] * 2, *["remind"] * 2, None]
    assert told() == ("delivered", None)
    # One before the strikes, four on the first steps, what bob wrote, and the last.
    assert messaging.thread("T-1", reader="bob").last_seq == 7


def test_a_reminder_is_told_and_kept_with_the_message(struck):
    market = struck("remind")
    result = market.send("Hello", client_id="c1")
    assert (result.outcome, result.explanation.code) == (Outcome.DELIVERED, "standing.reminded")
    assert result.explanation.rule == "own/1:only"
    assert "strikes against you on this marketplace (contact information)" in result.explanation.text()
    again = market.send("Hello", client_id="c1")
    assert (again.replayed, again.explanation) == (True, result.explanation)
    (seen,) = market.messaging.read("T-1", reader="bob").messages
    assert (seen.body, seen.verdict) == ("Hello", None)
    # What has its own explanation needs no other.
    assert market.send(PHONE).explanation.code == "contact_info.masked"
    assert market.sound()


def test_a_confirmation_is_for_this_text_of_this_sender_in_this_conversation(struck):
    market = struck("confirm")
    market.open("T-2", seller="cleo")
    before = market.stored()
    asked = market.send("Hello", client_id="c1")
    assert (asked.outcome, asked.refusal, asked.message) == (
        Outcome.REFUSED,
        Refusal.CONFIRMATION_REQUIRED,
        None,
    )
    assert asked.explanation.code == "standing.confirm"
    assert asked.until == market.now + timedelta(days=90)
    assert asked.confirm not in repr(asked)
    others = [
        market.send("Hello!", confirm=asked.confirm),
        market.send("Hello", confirm=asked.confirm, transaction_id="T-2"),
        market.send("Hello", confirm=asked.confirm[:-1]),
        market.send("Hello", confirm="∞"),
    ]
    assert {result.refusal for result in others} == {Refusal.CONFIRMATION_REQUIRED}
    assert market.stored() == before
    sent = market.send("Hello", confirm=asked.confirm, client_id="c1")
    assert (sent.outcome, sent.explanation, sent.message.seq) == (Outcome.DELIVERED, None, 1)
    # A repeat is answered from the record, confirmed or not.
    assert market.send("Hello", client_id="c1").replayed
    with pytest.raises(InvalidId, match="confirm"):
        market.send("Hello", confirm=7)
    assert market.sound()


def test_a_confirmation_of_one_party_is_none_of_the_other(struck):
    market = struck("confirm")
    assert market.send(DETAIL, sender="bob").outcome is Outcome.BLOCKED
    hers, his = (market.send("Hello", sender=sender) for sender in ("ann", "bob"))
    assert market.send("Hello", sender="bob", confirm=hers.confirm).outcome is Outcome.REFUSED
    assert market.send("Hello", sender="bob", confirm=his.confirm).outcome is Outcome.DELIVERED


def test_who_confirms_may_think_again_before_it_is_judged(struck):
    market = struck("confirm")
    asked = market.send(DETAIL)
    assert (asked.refusal, len(market.stored(Strike))) == (Refusal.CONFIRMATION_REQUIRED, 1)
    meant = market.send(DETAIL, confirm=asked.confirm)
    assert (meant.outcome, len(market.stored(Strike))) == (Outcome.BLOCKED, 2)


def test_a_confirmation_that_nobody_asked_for_is_ignored(market):
    assert market.send("Hello", confirm="0" * 32).outcome is Outcome.DELIVERED


@pytest.mark.parametrize(
    ("does", "period", "code"),
    [
        ("review", None, "standing.held"),
        ("suspend", "2 days", "standing.suspended"),
        ("at_risk", None, "standing.at_risk"),
    ],
)
def test_what_is_held_says_why_and_waits(struck, does, period, code):
    market = struck(does, period=period)
    result = market.send("Hello", client_id="c1")
    assert (result.outcome, result.message.seq, result.explanation.code) == (Outcome.HELD, None, code)
    assert result.explanation.rule == "own/1:only"
    assert "strikes against you (contact information)" in result.explanation.text()
    assert ("until 2026-05-03T12:00+00:00" in result.explanation.text()) is (does == "suspend")
    assert market.send("Hello", client_id="c1").explanation == result.explanation
    assert market.messaging.read("T-1", reader="bob").messages == ()
    assert market.messaging.unread_total("bob") == 0
    assert not [row for row in market.stored(OutboxRow) if row.channel == "mail"]
    entry = market.desk().log("T-1").entries[-1]
    assert (entry.outcome, '"rule":"own/1:only"' in entry.verdict) == ("held", True)
    assert '"policy":"striking/1"' in entry.verdict
    # The policy has its say first: what it keeps back stays so, and what it masks is held as masked.
    assert market.send(DETAIL).explanation.code == "contact_info.blocked_at_once"
    masked = market.send(PHONE)
    assert (masked.outcome, masked.message.body) == (Outcome.HELD, "Call [removed: phone number]")
    assert market.sound()
    assert verify_transcript(market.transcript()).ok
    assert verify_transcript(market.transcript(view="seller")).ok


def test_a_strike_names_the_rule_of_the_policy_though_the_ladder_decided(new_market):
    warns = Policy(version="v", rules=[Rule(id="mail", action="warn", strike="mail")], otherwise="warn")
    market = new_market(policy=warns, ladder=one("review"))
    market.open()
    assert [market.send(DETAIL).outcome for _ in range(2)] == [Outcome.WARNED, Outcome.HELD]
    assert [strike.rule for strike in market.stored(Strike)] == ["v:mail"] * 2
    # A reason that the library does not know is told as it is.
    assert "(mail)" in market.send("Hello").explanation.text()


def test_a_standing_is_of_one_user_in_one_role_across_conversations(struck):
    market = struck("review")
    market.open("T-2", seller="cleo")
    market.open("T-3", buyer="cleo", seller="ann")
    assert market.send("Hello", transaction_id="T-2").outcome is Outcome.HELD
    assert market.send("Hello", transaction_id="T-3").outcome is Outcome.DELIVERED
    assert market.send("Hello", sender="bob").outcome is Outcome.DELIVERED


@pytest.mark.parametrize(
    ("does", "reason", "reviewed", "days"),
    [
        ("remind", None, False, 90),
        ("confirm", Refusal.CONFIRMATION_REQUIRED, False, 90),
        ("review", None, True, 90),
        ("suspend", None, True, 2),
        ("at_risk", None, True, 90),
    ],
)
def test_availability_and_preview_say_what_sending_would(struck, does, reason, reviewed, days):
    market = struck(does, period="2 days" if does == "suspend" else None)
    seen = market.messaging.availability("T-1", user="ann")
    assert (seen.may_write, seen.reason, seen.reviewed) == (True, reason, reviewed)
    assert seen.until == market.now + timedelta(days=days)
    other = market.messaging.availability("T-1", user="bob")
    assert (other.may_write, other.explanation, other.reviewed) == (True, None, False)
    for body in ("Hello", PHONE, DETAIL):
        preview = market.messaging.preview("T-1", sender="ann", body=body)
        asked = market.send(body)
        assert preview.refusal == asked.refusal == reason
        result = confirmed(market.send, body)
        assert (preview.outcome, preview.findings) == (result.outcome, result.findings)
        assert preview.explanation == (result.explanation or asked.explanation)
        if body == "Hello":
            assert preview.explanation == seen.explanation
    market.messaging.close_thread("T-1", reason="Done")
    assert market.messaging.availability("T-1", user="ann").reason is Refusal.CLOSED
    closed = market.messaging.preview("T-1", sender="ann", body="Hello")
    assert (closed.outcome, closed.refusal) == (Outcome.REFUSED, Refusal.CLOSED)
    assert market.send("Hello").refusal is Refusal.CLOSED


def test_without_steps_nothing_follows(new_market):
    market = new_market(policy=STRIKING, ladder=Ladder.none())
    market.open()
    for _ in range(20):
        market.send(DETAIL)
    assert (market.send("Hello").outcome, market.send("Hello").explanation) == (Outcome.DELIVERED, None)
    standing = market.messaging.standing("ann", role="buyer")
    assert (len(standing.strikes), standing.step, standing.until) == (20, None, None)


def overrule(market):
    """As a reviewer does: the first strike that counts is marked, and the standing's version moves."""
    strike = next((each for each in market.stored(Strike) if each.overruled_by is None), None)
    if strike is None:
        return
    (standing,) = [each for each in market.stored(Standing) if each.user == strike.user]
    market.write(
        Put(strike.evolve(overruled_by=9, version=2), 1),
        Put(standing.evolve(version=standing.version + 1), standing.version),
    )


def test_an_overruled_strike_undoes_what_followed(struck):
    market = struck("review")
    assert market.send("Hello").outcome is Outcome.HELD
    overrule(market)
    assert market.send("Hello").outcome is Outcome.DELIVERED
    assert market.messaging.standing("ann", role="buyer").strikes == ()


def strike_further(market, number, **fields):
    """So many more strikes of ann, newer than those there are."""
    (old,) = market.stored(Strike)
    more = [
        old.evolve(transaction_id=f"T-2-{each}", at=old.at + 1 + each, **fields) for each in range(number)
    ]
    market.write(*map(Insert, more))


def test_send_and_standing_agree_however_many_strikes_were_overruled(struck):
    market = struck("review")
    strike_further(market, 650, overruled_by=9)
    assert market.messaging.standing("ann", role="buyer").step.id == "only"
    assert market.send("Hello").outcome is Outcome.HELD
    assert market.messaging.availability("T-1", user="ann").reviewed

    async def talk():
        clock = {"clock": lambda: market.now}
        messaging = AsyncMessaging(AsyncMemoryStorage(market.storage), ladder=one("review"), **clock)
        standing = await messaging.standing("ann", role="buyer")
        return standing.step.id, (await messaging.preview("T-1", sender="ann", body="Hello")).outcome

    assert asyncio.run(talk()) == ("only", Outcome.HELD)


def test_a_standing_shows_all_that_count_and_a_send_reads_no_more_than_enough(struck):
    market = struck("review")
    strike_further(market, 450)
    assert len(market.messaging.standing("ann", role="buyer").strikes) == 451
    assert market.send("Hello").outcome is Outcome.HELD


def test_an_appeal_that_is_granted_restores_the_standing(struck):
    market = struck("review")
    held = market.send("Hello").message.entry
    market.messaging.appeal("T-1", author="ann", entry=2, text="It is the address of the shop")
    market.desk().release("T-1", 2)
    assert market.messaging.standing("ann", role="buyer").step is None
    assert market.send("Hello again").outcome is Outcome.DELIVERED
    # What was held waits on for whoever looks at it; the case says which step held it.
    (waiting,) = market.desk().queue().cases
    assert (waiting.entry, waiting.reason) == (held, "own/1:only")
    market.desk().release("T-1", held)
    bodies = [message.body for message in market.messaging.read("T-1", reader="bob").messages]
    assert bodies == [DETAIL, "Hello again", "Hello"]
    assert market.sound()


def test_what_is_held_though_the_policy_masks_it_may_go_masked(struck):
    market = struck("review")
    market.desk().mask("T-1", market.send(PHONE).message.entry)
    (message,) = market.messaging.read("T-1", reader="bob").messages
    assert message.body == "Call [removed: phone number]"
    assert market.sound()
    assert verify_transcript(market.transcript(view="seller")).ok


class Watched:
    """The market's storage, its pages counted; the first scopes see the standing as it was `before`.

    So does a database whose statements see different moments: a strike came while the thread was waited for.
    """

    def __init__(self, market, *before) -> None:
        self.inner = market.storage
        self.before = list(before)
        self.pages = 0

    @contextmanager
    def begin(self, *, write):
        with self.inner.begin(write=write) as transaction:
            yield _Watched(transaction, self, self.before.pop(0) if self.before else None)


class _Watched:
    def __init__(self, inner, storage, before) -> None:
        self.inner = inner
        self.storage = storage
        self.before = before

    def __getattr__(self, name):
        return getattr(self.inner, name)

    def snapshot(self, want, /):
        seen = self.inner.snapshot(want)
        return attrs.evolve(seen, standing=self.before[0]) if self.before else seen

    def page(self, query, /):
        self.storage.pages += 1
        return self.before[1] if self.before else self.inner.page(query)


def test_a_send_counts_a_strike_that_races_it(struck):
    market = struck("review")
    storage = Watched(market, (Standing(user="ann", role="buyer", version=0), []))
    result = market.over(storage, ladder=one("review")).send("T-1", sender="ann", body="Hello")
    assert (result.outcome, storage.before) == (Outcome.HELD, [])
    assert market.sound()


def test_a_send_counts_an_overruling_that_races_it(struck):
    market = struck("review")
    before = (market.stored(Standing)[0], market.stored(Strike))
    overrule(market)
    storage = Watched(market, before)
    result = market.over(storage, ladder=one("review")).send("T-1", sender="ann", body="Hello")
    assert (result.outcome, storage.before) == (Outcome.DELIVERED, [])


def test_strikes_are_read_only_where_something_may_follow_from_them(struck):
    market = struck("review")
    storage = Watched(market)
    messaging = market.over(storage, ladder=one("review"))
    for user in ("bob", "ann"):
        messaging.send("T-1", sender=user, body="Hello")
        messaging.preview("T-1", sender=user, body="Hello")
        messaging.availability("T-1", user=user)
        assert storage.pages == (0 if user == "bob" else 3)
    market.over(storage, ladder=Ladder.none()).send("T-1", sender="ann", body="Hello")
    messaging.mark_read("T-1", reader="ann", through=1)
    assert storage.pages == 3


def test_more_strikes_than_are_read_are_enough_for_any_step(new_market):
    market = new_market(ladder=one("review", strikes=50))
    market.open()
    at = to_microseconds(market.now, name="now")
    given = {"user": "ann", "role": "buyer", "transaction_id": "T-1", "reason": "contact_info", "rule": ""}
    market.write(
        Insert(Standing(user="ann", role="buyer")),
        *(Insert(Strike(**given, entry=number, at=at + number)) for number in range(600)),
    )
    assert market.send("Hello").outcome is Outcome.HELD
    standing = market.messaging.standing("ann", role="buyer")
    assert (len(standing.strikes), standing.step.id) == (600, "only")


def test_old_strikes_are_not_read_to_the_end(new_market):
    market = new_market()
    at = to_microseconds(market.now, name="now") - 91 * DAYS * 1_000_000
    given = {"user": "ann", "role": "buyer", "transaction_id": "T-1", "reason": "contact_info", "rule": ""}
    market.write(
        *(Insert(Strike(**given, entry=number, at=at - 7 * DAYS * 1_000_000)) for number in range(2_000)),
        Insert(Strike(**given, entry=2_000, at=at)),
    )
    storage = Watched(market)
    assert market.over(storage).standing("ann", role="buyer").strikes == ()
    assert storage.pages == 1


STEPS = st.lists(
    st.tuples(st.integers(1, 6), st.sampled_from(list(Consequence))),
    unique_by=(lambda s: s[0], lambda s: s[1]),
)
ACTS = st.lists(
    st.tuples(st.sampled_from(["detail", "hello", "days", "overrule"]), st.sampled_from(["ann", "bob"])),
    max_size=30,
)


def in_order(steps):
    """A ladder of these steps: the fewest strikes with the mildest consequence."""
    strikes, consequences = (sorted(part) for part in zip(*steps, strict=True)) if steps else ((), ())
    consequences = sorted(consequences, key=lambda each: each.gravity)
    return Ladder(
        version="any/1",
        decay="20 days",
        steps=[
            Step(id=does.value, strikes=number, does=does, period="5 days" if does == "suspend" else None)
            for number, does in zip(strikes, consequences, strict=True)
        ],
    )


@given(steps=STEPS, acts=ACTS)
def test_no_strikes_cut_the_channel(new_market, steps, acts):
    market = new_market(policy=STRIKING, ladder=in_order(steps))
    market.open()
    for act, who in acts:
        if act == "days":
            market.tick(3 * DAYS)
        elif act == "overrule":
            overrule(market)
        else:
            market.tick()
            reaches(market, who, DETAIL if act == "detail" else "Hello")
    for who, role in (("ann", "buyer"), ("bob", "seller")):
        standing = market.messaging.standing(who, role=role)
        assert len(standing.strikes) <= sum(strike.user == who for strike in market.stored(Strike))
        reaches(market, who, "Hello")
    assert market.sound()


def reaches(market, who, body):
    """A message is at worst held; a confirmation is all that is ever asked, and it is always taken."""
    assert market.messaging.availability("T-1", user=who).may_write
    preview = market.messaging.preview("T-1", sender=who, body=body)
    result = market.send(body, sender=who)
    if result.outcome is Outcome.REFUSED:
        assert result.refusal is Refusal.CONFIRMATION_REQUIRED
        result = market.send(body, sender=who, confirm=result.confirm)
    assert preview.outcome is result.outcome
    if body == DETAIL:
        assert result.outcome is Outcome.BLOCKED
    else:
        assert result.outcome in {Outcome.DELIVERED, Outcome.HELD}


def test_asynchronous_messaging_does_the_same(struck):
    market = struck("confirm")
    drawn = {"clock": lambda: market.now, "ids": market.fresh_id, "entropy": market.entropy}
    messaging = AsyncMessaging(AsyncMemoryStorage(market.storage), ladder=one("confirm"), **drawn)

    async def talk():
        asked = await messaging.send("T-1", sender="ann", body="Hello")
        sent = await messaging.send("T-1", sender="ann", body="Hello", confirm=asked.confirm)
        return asked.refusal, sent.outcome, (await messaging.standing("ann", role="buyer")).step.id

    assert asyncio.run(talk()) == (Refusal.CONFIRMATION_REQUIRED, Outcome.DELIVERED, "only")


def test_what_the_policy_masked_stays_masked_when_it_is_released(struck):
    market = struck("review")
    held = market.send(PHONE)
    assert held.outcome is Outcome.HELD
    market.desk().release("T-1", held.message.entry)
    (seen,) = market.messaging.read("T-1", reader="bob").messages
    assert "removed" in seen.body
    (own,) = market.messaging.read("T-1", reader="ann").messages
    assert own.original == PHONE
    assert market.sound()
