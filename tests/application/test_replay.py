"""Trying a policy or a detector on what was sent: what would differ, with nothing of it changed."""

from __future__ import annotations

import asyncio
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from txmessaging import (
    AsyncMessaging,
    ContactInfoDetector,
    Ladder,
    Operator,
    Outcome,
    Policy,
    Rate,
    Rates,
    ReplayReport,
    Rule,
    Step,
)
from txmessaging.adapters.memory import AsyncMemoryStorage
from txmessaging.application import replaying
from txmessaging.domain import replay as domain
from txmessaging.domain.records import AuditRow, Entry
from txmessaging.errors import InvalidNumber, InvalidTime, OperatorNotPermitted, PolicyFailed

NUMBER = "call me at +1 415 555 0132"
ALLOWING = Policy(version="calm/1", rules=[Rule(id="all", action="allow")])
CLEAN = "Does it come in blue?"
DELIVERED, RETURNED, BLOCKED, HELD = Outcome.DELIVERED, Outcome.RETURNED, Outcome.BLOCKED, Outcome.HELD


def erase(market, number):
    """What an erasure leaves of a text: its digest."""
    (entry,) = (each for each in market.stored(Entry) if each.entry == number)
    market.storage._records[entry.key] = entry.evolve(original=None, original_salt=None)


def differences(market, **options):
    return [
        (each.entry, each.before, each.after) for each in market.desk("replay").replay(samples=0, **options)
    ]


def test_it_tells_what_a_stricter_policy_would_have_decided(market):
    market.send(CLEAN)
    market.send(NUMBER)
    replay = market.desk("replay").replay(policy=Policy.strict())
    (found,) = replay
    assert (found.transaction_id, found.entry, found.role, found.sent_at) == ("T-1", 3, "buyer", market.now)
    assert (found.before, found.after, found.text) == (RETURNED, BLOCKED, NUMBER)
    assert (found.rule_before, found.rule_after) == ("default/2:contact-info", "strict/2:contact-info")
    assert NUMBER not in repr(found)
    report = replay.report()
    assert report == ReplayReport(
        threads=1,
        messages=2,
        outcomes={(DELIVERED, DELIVERED): 1, (RETURNED, BLOCKED): 1},
        samples=(found,),
    )
    assert report.differing == 1


def test_nothing_is_written_but_the_look_at_each_text_that_is_shown(market):
    for _ in range(3):
        market.send(NUMBER)
    before = market.stored()
    assert market.desk("replay").replay(policy=Policy.strict(), samples=0).report().samples == ()
    assert market.stored() == before
    shown = market.desk("replay").replay(policy=ALLOWING, samples=1)
    assert [each.text for each in shown] == [NUMBER, NUMBER, None]
    looks = market.stored(AuditRow)
    assert [(row.act, row.operator, row.detail) for row in looks] == [
        ("replay", "op7", '{"entry":2}'),
        ("replay", "op7", '{"entry":3}'),
    ]
    assert [record for record in market.stored() if record not in looks] == before


def test_it_needs_its_permission(market):
    with pytest.raises(OperatorNotPermitted, match="replay"):
        market.desk("read", "review").replay()


@pytest.mark.parametrize(
    ("options", "error"),
    [
        ({"samples": -1}, InvalidNumber),
        ({"samples": 501}, InvalidNumber),
        ({"since": "yesterday"}, InvalidTime),
    ],
)
def test_what_cannot_be_taken_is_refused_at_the_call(market, options, error):
    with pytest.raises(error):
        market.desk().replay(**options)


def test_the_rules_in_force_decide_as_they_did(market):
    market.send(NUMBER)
    market.send(NUMBER)
    market.send("and now?", sender="bob")
    report = market.desk().replay().report()
    assert (report.messages, report.differing, report.other_rule) == (3, 0, 0)


def test_how_often_something_was_tried_is_counted_anew(market):
    for _ in range(3):
        market.send(NUMBER)
    thrice = Policy(
        version="thrice/1",
        rules=[Rule(id="again", action="block", tried=2), Rule(id="first", action="return")],
    )
    assert differences(market, policy=thrice) == [(3, BLOCKED, RETURNED)]
    report = market.desk().replay(policy=thrice).report()
    assert report.other_rule == 2


def test_what_came_before_is_remembered_and_not_compared(market):
    market.send(NUMBER)
    market.tick(60)
    since = market.now
    market.send(NUMBER)
    market.open("T-2")
    seen = market.desk().replay(policy=Policy.strict(), since=since)
    assert seen.report().messages == 1
    assert differences(market, since=since) == []
    assert market.desk().replay(since=since + timedelta(seconds=1)).report() == ReplayReport()


def test_what_was_stated_then_is_what_counts(market):
    revealing = Policy.revealing_in("paid")
    market.send(NUMBER)
    market.messaging.restate(market.order(stage="paid", revision=1))
    market.send(NUMBER)
    market.messaging.restate(market.order(stage="done", revision=2))
    assert differences(market, policy=revealing) == [(4, BLOCKED, DELIVERED)]
    assert differences(market, policy=lambda order: revealing if order.stage else Policy.strict()) == [
        (2, RETURNED, BLOCKED),
        (4, BLOCKED, DELIVERED),
    ]


def test_a_number_in_two_messages_is_put_together_again(market):
    calm = market.over(market.storage, policy=ALLOWING)
    calm.send("T-1", sender="ann", body="my number starts with 415")
    calm.send("T-1", sender="ann", body="then 555")
    calm.send("T-1", sender="ann", body="ends 0132")
    found = list(market.desk().replay())
    assert [(each.entry, each.before) for each in found] == [(4, DELIVERED)]


def test_another_detector(market):
    market.send("write to help@market.example")
    assert differences(market, detector=ContactInfoDetector(allow=["market.example"])) == [
        (2, RETURNED, DELIVERED)
    ]


def test_an_erased_text_is_counted_and_left_out(market):
    market.send(NUMBER)
    market.tick()
    market.send(NUMBER)
    erase(market, 2)
    report = market.desk().replay().report()
    assert (report.messages, report.erased) == (1, 1)
    assert report.outcomes == {(BLOCKED, RETURNED): 1}
    assert market.desk().replay(since=market.now).report().erased == 0


def test_an_erased_statement_or_verdict_is_no_obstacle(market):
    market.send(NUMBER)
    erase(market, 1)
    (entry,) = (each for each in market.stored(Entry) if each.entry == 2)
    market.storage._records[entry.key] = entry.evolve(verdict=None)
    report = market.desk().replay().report()
    assert (report.messages, report.differing, report.other_rule) == (1, 0, 0)


def test_what_a_reviewer_found_in_order_does_not_count_as_tried(market):
    market.send(NUMBER)
    market.send(NUMBER)
    case = market.messaging.appeal("T-1", author="ann", entry=2, text="It is the shop's")
    assert case.entry == 2
    market.desk().release("T-1", 2)
    market.messaging.appeal("T-1", author="ann", entry=3, text="It is the shop's")
    market.desk().release("T-1", 3)
    market.messaging.note("T-1", text="Shipped")
    assert market.send(NUMBER).outcome is DELIVERED
    assert differences(market) == []
    assert market.desk().replay(policy=ALLOWING).report().outcomes == {
        (RETURNED, DELIVERED): 1,
        (BLOCKED, DELIVERED): 1,
        (DELIVERED, DELIVERED): 1,
    }


def test_only_the_last_messages_of_a_huge_thread_can_be_taken_back(market, monkeypatch):
    monkeypatch.setattr(domain, "MOST_TRIED_KEPT", 1)
    market.send(NUMBER)
    market.send(NUMBER)
    market.messaging.appeal("T-1", author="ann", entry=2, text="It is the shop's")
    market.desk().release("T-1", 2)
    assert differences(market) == []


def test_what_was_held_for_the_standing_of_its_author_stays_held(new_market):
    ladder = Ladder(
        version="l/1",
        steps=[Step(id="review", strikes=1, does="review")],
    )
    market = new_market(policy=Policy.strict(), ladder=ladder)
    market.open()
    market.send(NUMBER)
    assert market.send(CLEAN).outcome is HELD
    assert differences(market, policy=Policy.lenient()) == [(2, BLOCKED, Outcome.MASKED)]
    assert market.desk().replay().report().other_rule == 0


def test_what_was_held_as_one_of_a_flood_stays_held(new_market):
    market = new_market(policy=Policy.lenient(), rates=Rates([], repeats=Rate(1, 3600)))
    market.open()
    assert [market.send("are you on insta?").outcome for _ in range(2)] == [DELIVERED, HELD]
    report = market.desk().replay(policy=Policy.lenient()).report()
    assert (report.differing, report.other_rule) == (0, 0)
    assert differences(market, policy=Policy(version="b/1", rules=[], otherwise="block"))[-1][1:] == (
        HELD,
        BLOCKED,
    )
    # Nor is it heard: what is not delivered is answered by nobody.
    market.send("Hello")
    market.tick()
    market.send("are you on insta?")
    market.send("jane_doe_92", sender="bob")
    assert differences(market, policy=Policy.lenient()) == []


def test_what_a_reviewer_released_may_be_repeated_in_a_replay_as_it_could_then(new_market):
    policy = Policy(
        version="h/1", rules=[Rule(id="x", excused=True, action="warn"), Rule(id="h", action="hold")]
    )
    market = new_market(policy=policy)
    market.open()
    market.send(NUMBER, sender="bob")
    market.desk().release("T-1", 2)
    assert market.send("is +1 415 555 0132 right?").outcome is DELIVERED
    assert differences(market, policy=policy) == []


def test_a_reminder_of_the_standing_is_no_rule(new_market):
    ladder = Ladder(
        version="l/1",
        steps=[Step(id="mind", strikes=1, does="remind")],
    )
    market = new_market(policy=Policy.strict(), ladder=ladder)
    market.open()
    market.send(NUMBER)
    assert market.send(CLEAN).explanation.code == "standing.reminded"
    assert market.desk().replay().report().other_rule == 0


def test_a_policy_that_raises_ends_it(market):
    market.send(CLEAN)
    replay = market.desk().replay(policy=lambda order: 1 / 0)
    with pytest.raises(PolicyFailed):
        next(replay)


def test_many_threads_and_long_ones_go_by_batches_and_progress_is_told(new_market, monkeypatch):
    market = new_market(ladder=Ladder.none())
    monkeypatch.setattr(replaying, "ENTRIES_AT_A_TIME", 5)
    monkeypatch.setattr(replaying, "THREADS_AT_A_TIME", 2)
    monkeypatch.setattr(replaying, "MOST_PER_PAGE", 4)
    for name in ("T-1", "T-2", "T-3", "T-4"):
        market.open(name)
    for _ in range(10):
        market.send(NUMBER)
    market.send(NUMBER, transaction_id="T-3")
    told = []
    replay = market.desk().replay(
        policy=Policy.strict(), progress=lambda messages, threads: told.append((messages, threads))
    )
    first = next(replay)
    assert (first.transaction_id, first.entry) == ("T-1", 2)
    assert replay.so_far().threads == 0
    assert [(each.transaction_id, each.entry) for each in replay] == [("T-3", 2)]
    assert told[-1] == (11, 4)
    assert told == sorted(told)
    assert len(told) > 2
    assert replay.report().threads == 4


def test_an_empty_market_comes_to_nothing(new_market):
    assert new_market().desk().replay().report() == ReplayReport()


def test_the_other_colour_finds_the_same(market):
    market.send(CLEAN)
    market.send(NUMBER)

    async def replayed():
        storage = AsyncMemoryStorage(market.storage)
        desk = AsyncMessaging(storage).desk(Operator(id="op7", permissions={"replay"}))
        replay = await desk.replay(policy=Policy.strict())
        found = [each async for each in replay]
        again = await desk.replay(policy=Policy.strict())
        return found, replay.so_far(), await again.report()

    found, report, again = asyncio.run(replayed())
    assert [each.text for each in found] == [NUMBER]
    assert report == again == market.desk().replay(policy=Policy.strict()).report()


BODIES = [CLEAN, NUMBER, "never call +1 415 555 0132", "let's continue on WhatsApp", "write a@shop.test"]
PRESETS = [Policy.default(), Policy.strict(), Policy.lenient(), Policy.revealing_in("paid")]


@given(
    sent=st.lists(st.tuples(st.sampled_from(["ann", "bob"]), st.sampled_from(BODIES)), max_size=8),
    had=st.sampled_from(PRESETS),
    tried=st.sampled_from(PRESETS),
)
def test_a_replay_finds_what_sending_it_all_under_that_policy_would_have(new_market, sent, had, tried):
    """Without standing, which a replay leaves alone."""
    was, would_be = (new_market(policy=policy, ladder=Ladder.none()) for policy in (had, tried))
    for market in (was, would_be):
        market.open()
    pairs = [
        (was.send(body, sender=sender).outcome, would_be.send(body, sender=sender).outcome)
        for sender, body in sent
    ]
    found = [(each.entry, each.before, each.after) for each in was.desk().replay(policy=tried)]
    assert found == [
        (entry, before, after) for entry, (before, after) in enumerate(pairs, 2) if before is not after
    ]
