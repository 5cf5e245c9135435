"""A ladder as data: what is written is read again, and what is not in order is named by its place."""

from __future__ import annotations

import pickle
from datetime import timedelta

import pytest

from txmessaging import Consequence, Ladder, Policy, Step
from txmessaging.errors import InvalidPolicy

OWN = Ladder(
    version="own/7",
    decay="36 hours",
    steps=[
        Step(id="pause", strikes=2, does="suspend", period="1 hour"),
        Step(id="longer", strikes=3, does="suspend", period=timedelta(minutes=90)),
        Step(id="act", strikes=50, does="at_risk"),
    ],
)
LADDERS = [Ladder.default(), Ladder.none(), OWN]


@pytest.mark.parametrize("ladder", LADDERS, ids=lambda ladder: ladder.version)
def test_what_is_written_is_read_again(ladder):
    assert Ladder.from_toml(ladder.to_toml()) == ladder
    assert pickle.loads(pickle.dumps(ladder)) == ladder  # noqa: S301 - our own
    assert hash(ladder) == hash(Ladder.from_toml(ladder.to_toml()))


def test_it_reads_as_one_would_write_it():
    assert (
        OWN.to_toml()
        == """\
version = "own/7"
decay = "36 hours"
steps = [
    { id = "pause", strikes = 2, does = "suspend", period = "1 hour" },
    { id = "longer", strikes = 3, does = "suspend", period = "90 minutes" },
    { id = "act", strikes = 50, does = "at_risk" },
]
"""
    )


def test_a_strike_counts_for_ninety_days_unless_the_ladder_says_otherwise():
    assert Ladder.from_toml("version = 'v'\nsteps = []").decay == timedelta(days=90)


@pytest.mark.parametrize("decay", ["99999999999 days", "9" * 5_000 + " seconds", "3651 days", "0 days"])
def test_a_length_of_time_that_is_too_long_or_none_says_so(decay):
    with pytest.raises(InvalidPolicy, match="use whole seconds, more than none and at most"):
        Ladder(version="v", decay=decay, steps=[])


def test_zeros_before_a_number_say_nothing():
    assert Ladder(version="v", decay="0000000000030 days", steps=[]).decay == timedelta(days=30)


def test_the_default_ladder_is_not_named_as_the_default_policy_is():
    assert Ladder.default().version.partition("/")[0] != Policy.default().version.partition("/")[0]


def test_the_consequences_are_in_the_order_of_their_gravity():
    assert [word.gravity for word in Consequence] == [0, 1, 2, 3, 4]
    assert [word.value for word in Consequence if word.holds] == ["review", "suspend", "at_risk"]


HEAD = "version = 'v'\ndecay = '10 days'\n"
LOOK = "[[steps]]\nid = 'look'\nstrikes = 3\ndoes = 'review'\n"
PAUSE = "[[steps]]\nid = 'pause'\nstrikes = 5\ndoes = 'suspend'\nperiod = '2 days'\n"


def step(**fields):
    given = {"id": "'more'", "strikes": 9, "does": "'at_risk'"} | fields
    return "[[steps]]\n" + "".join(f"{name} = {value}\n" for name, value in given.items() if value != "")


@pytest.mark.parametrize(
    ("text", "path"),
    [
        ("version = ", "ladder"),
        (b"version = 'v'", "ladder"),
        ("", "version"),
        ("version = 'a:b'\nsteps = []", "version"),
        ("version = 'v'", "steps"),
        ("version = 'v'\nsteps = 1", "steps"),
        ("version = 'v'\nsteps = [1]", "steps[0]"),
        ("version = 'v'\nsteps = []\nrules = []", "rules"),
        ("version = 'v'\nsteps = []\ndecay = 90", "decay"),
        ("version = 'v'\nsteps = []\ndecay = '0 days'", "decay"),
        ("version = 'v'\nsteps = []\ndecay = '-9 days'", "decay"),
        ("version = 'v'\nsteps = []\ndecay = '3 moons'", "decay"),
        ("version = 'v'\nsteps = []\ndecay = '3651 days'", "decay"),
        ("version = 'v'\nsteps = []\ndecay = '999999999 days'", "decay"),
        (HEAD + LOOK + step(id="'Not a name'"), "steps[1].id"),
        (HEAD + LOOK + step(id="'look'"), "steps[1].id"),
        (HEAD + LOOK + step(id=""), "steps[1].id"),
        (HEAD + LOOK + step(strikes=0), "steps[1].strikes"),
        (HEAD + LOOK + step(strikes=51), "steps[1].strikes"),
        (HEAD + LOOK + step(strikes="true"), "steps[1].strikes"),
        (HEAD + LOOK + step(strikes="'9'"), "steps[1].strikes"),
        (HEAD + LOOK + step(strikes=3), "steps[1].strikes"),
        (HEAD + LOOK + PAUSE + step(strikes=4), "steps[2].strikes"),
        (HEAD + LOOK + step(does="'ban'"), "steps[1].does"),
        (HEAD + LOOK + step(does=""), "steps[1].does"),
        (HEAD + LOOK + step(does="'remind'"), "steps[1].does"),
        (HEAD + LOOK + step(does="'review'"), "steps[1].does"),
        (HEAD + LOOK + PAUSE + step(does="'review'"), "steps[2].does"),
        (HEAD + LOOK + step(does="'suspend'"), "steps[1].period"),
        (HEAD + LOOK + step(period="'2 days'"), "steps[1].period"),
        (HEAD + LOOK + step(does="'suspend'", period="'-2 days'"), "steps[1].period"),
        (HEAD + LOOK + step(does="'suspend'", period="'11 days'"), "steps[1].period"),
        (HEAD + PAUSE + step(does="'suspend'", period="'2 days'"), "steps[1].period"),
        (HEAD + LOOK + step(forever="true"), "steps[1].forever"),
    ],
)
def test_what_cannot_be_taken_is_named_by_its_place(text, path):
    with pytest.raises(InvalidPolicy) as caught:
        Ladder.from_toml(text)
    assert caught.value.context["path"] == path
    assert str(caught.value).startswith(f"{path}: ")


@pytest.mark.parametrize(("steps", "path"), [(7, "steps"), ("review", "steps"), ([7], "steps[0]")])
def test_steps_are_a_list_of_steps(steps, path):
    with pytest.raises(InvalidPolicy) as caught:
        Ladder(version="v", steps=steps)
    assert caught.value.context["path"] == path


@pytest.mark.parametrize(
    "decay", [timedelta(0), timedelta(-1), timedelta(seconds=1.5), timedelta(days=4_000), 9]
)
def test_a_length_of_time_is_positive_whole_and_not_endless(decay):
    with pytest.raises(InvalidPolicy, match=r"^decay: "):
        Ladder(version="v", decay=decay, steps=[])
