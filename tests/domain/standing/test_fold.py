"""Where somebody stands, against a recount day by day; and what never follows from decay or an overruling."""

from __future__ import annotations

from datetime import timedelta
from itertools import accumulate

import attrs
from hypothesis import given, settings
from hypothesis import strategies as st

from txmessaging import Consequence, Ladder, Role, Step
from txmessaging.domain.instant import LAST, to_microseconds
from txmessaging.domain.records import Strike
from txmessaging.domain.standing import fold

DAY = timedelta(days=1) // timedelta(microseconds=1)
SHORT = Ladder(
    version="short/1",
    decay="9 days",
    steps=[
        Step(id="remind", strikes=1, does="remind"),
        Step(id="confirm", strikes=2, does="confirm"),
        Step(id="review", strikes=3, does="review"),
        Step(id="pause", strikes=4, does="suspend", period="3 days"),
        Step(id="longer", strikes=5, does="suspend", period="8 days"),
        Step(id="act", strikes=6, does="at_risk"),
    ],
)
PAUSES = Ladder(
    version="pauses/1",
    decay="5 days",
    steps=[
        Step(id="pause", strikes=2, does="suspend", period="5 days"),
        Step(id="act", strikes=4, does="at_risk"),
    ],
)
# Most histories decay before anything follows from them, so it takes many to meet each edge.
MANY = settings(max_examples=200)
LADDERS = st.sampled_from([SHORT, PAUSES, Ladder.none()])


def strike(day, number=0, *, overruled=False):
    return Strike(
        user="bob",
        role="seller",
        transaction_id=f"T-{number}",
        entry=2,
        at=day * DAY,
        reason="contact_info",
        rule="v:r",
        overruled_by=3 if overruled else None,
    )


@st.composite
def histories(draw, most=14):
    """Strikes some days apart, in any order, and a day from the last of them on."""
    gaps = draw(st.lists(st.integers(0, 5), max_size=most))
    days = list(accumulate(gaps))
    overruled = draw(st.sets(st.integers(0, 2 * most)))
    strikes = [strike(day, number, overruled=number in overruled) for number, day in enumerate(days)]
    return draw(st.permutations(strikes)), max(days, default=0) + draw(st.integers(0, 9))


def standing(strikes, ladder, day):
    return fold("bob", Role.SELLER, strikes, ladder, day * DAY)


def gravity(seen):
    return 0 if seen.step is None else seen.step.strikes


def recount(strikes, ladder, today):
    """What a clerk finds who lives through each day: how many count, the step, the end of a suspension."""
    valid = [each.at // DAY for each in strikes if each.overruled_by is None]
    decay = ladder.decay // timedelta(days=1)
    met, ends = [], {}
    for day in range(today + 1):
        for _ in range(valid.count(day)):
            met.append(day)
            counting = sum(day < each + decay for each in met)
            for step in ladder.steps:
                if step.period is not None and counting >= step.strikes:
                    ends[step.id] = day + step.period // timedelta(days=1)
    counting = sum(today < each + decay for each in met)
    steps = [
        step
        for step in ladder.steps
        if (counting >= step.strikes if step.period is None else today < ends.get(step.id, 0))
    ]
    until = max((ends[step.id] for step in steps if step.period), default=None)
    return counting, steps[-1] if steps else None, until


@MANY
@given(history=histories(), ladder=LADDERS)
def test_it_is_what_a_recount_day_by_day_finds(history, ladder):
    strikes, today = history
    seen = standing(strikes, ladder, today)
    counting, step, until = recount(strikes, ladder, today)
    assert (len(seen.strikes), seen.step) == (counting, step)
    assert (seen.suspended_until and to_microseconds(seen.suspended_until, name="") // DAY) == until
    assert seen.privileges_at_risk is (step is not None and step.does is Consequence.AT_RISK)
    assert list(seen.strikes) == sorted(seen.strikes, key=lambda each: (each.at, each.transaction_id))
    assert all(each.counts_until - each.at == ladder.decay for each in seen.strikes)


@MANY
@given(history=histories(), ladder=LADDERS, later=st.integers(1, 12))
def test_decay_never_adds(history, ladder, later):
    strikes, today = history
    now, then = standing(strikes, ladder, today), standing(strikes, ladder, today + later)
    assert set(then.strikes) <= set(now.strikes)
    assert gravity(then) <= gravity(now)
    assert then.suspended_until in {None, now.suspended_until}
    assert then.privileges_at_risk <= now.privileges_at_risk


@MANY
@given(history=histories(), ladder=LADDERS, data=st.data())
def test_an_overruling_undoes_all_that_followed(history, ladder, data):
    strikes, today = history
    if not strikes:
        return
    place = data.draw(st.integers(0, len(strikes) - 1))
    without = strikes[:place] + strikes[place + 1 :]
    overruled = [*without, strikes[place].evolve(overruled_by=9)]
    assert standing(overruled, ladder, today) == standing(without, ladder, today)
    assert gravity(standing(without, ladder, today)) <= gravity(standing(strikes, ladder, today))


@MANY
@given(history=histories(), ladder=LADDERS)
def test_the_step_ends_when_it_says(history, ladder):
    strikes, today = history
    seen = standing(strikes, ladder, today)
    if seen.until is None:
        assert seen.step is None
        return
    end = to_microseconds(seen.until, name="until")
    before, after = (fold("bob", Role.SELLER, strikes, ladder, moment) for moment in (end - 1, end))
    assert before.step == seen.step
    assert gravity(after) < gravity(seen)


@MANY
@given(history=histories(most=60), ladder=st.sampled_from([SHORT, PAUSES]))
def test_four_times_the_strikes_of_the_highest_step_are_enough_to_read(history, ladder):
    strikes = [each.evolve(overruled_by=None) for each in history[0]]
    newest = sorted(strikes, key=lambda each: (each.at, each.transaction_id))[-4 * ladder.steps[-1].strikes :]
    every, some = (standing(each, ladder, history[1]) for each in (strikes, newest))
    assert attrs.evolve(some, strikes=()) == attrs.evolve(every, strikes=())


@MANY
@given(history=histories(), ladder=LADDERS)
def test_nothing_follows_from_what_is_forgotten(history, ladder):
    strikes, today = history
    known = [each for each in strikes if not ladder.forgets(each.at, today * DAY)]
    assert standing(known, ladder, today) == standing(strikes, ladder, today)


def test_a_suspension_lasts_its_period_though_strikes_decay_meanwhile():
    strikes = [strike(day, day) for day in (0, 1, 2, 8)]
    seen = standing(strikes, SHORT, 10)
    assert (len(seen.strikes), seen.step.id) == (2, "pause")
    assert standing(strikes, SHORT, 11).step.id == "remind"


def test_a_strike_while_suspended_begins_the_period_anew():
    strikes = [strike(day, day) for day in (0, 1, 2, 3)]
    ends = [
        standing([*strikes, strike(4, 4)], SHORT, 5).suspended_until,
        standing(strikes, SHORT, 5).suspended_until,
    ]
    assert ends[0] - ends[1] == timedelta(days=6)


def test_the_end_of_time_is_not_passed():
    seen = fold("bob", Role.SELLER, [strike(0).evolve(at=LAST - DAY)], SHORT, LAST - DAY)
    assert seen.until == seen.strikes[0].counts_until
    assert seen.until.year == 9999
