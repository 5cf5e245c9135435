"""A policy does not contradict itself: what is graver meets no milder action, and every rule can fire."""

from __future__ import annotations

import warnings

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from txmessaging import Action, Finding, Policy, PolicyWarning, Role, Rule, Situation
from txmessaging.errors import InvalidPolicy


def policy(*rules, **fields):
    return Policy(version="v", rules=rules, **fields)


@pytest.mark.parametrize(
    ("rules", "otherwise", "path", "words"),
    [
        ([Rule(id="sure", confidence=0.9, action="warn")], "hold", "rules[0].action", "a surer finding"),
        (
            [
                Rule(id="hidden", disguised=True, action="mask"),
                Rule(id="phones", kinds=["phone"], action="block"),
            ],
            "mask",
            "rules[0].action",
            "a disguised finding meets 'mask' here, a milder one 'block' by rules[1]",
        ),
        (
            [
                Rule(id="meant", excused=False, action="mask"),
                Rule(id="phones", kinds=["phone"], action="block"),
            ],
            "mask",
            "rules[0].action",
            "a finding that nothing excuses meets 'mask' here, a milder one 'block' by rules[1]",
        ),
        ([Rule(id="again", tried=1, action="return")], "block", "rules[0].action", "tried more often"),
        (
            [
                Rule(id="sure", confidence=0.9, action="block"),
                Rule(id="all", action="block", strike="contact"),
            ],
            "hold",
            "rules[0].strike",
            "a milder one 'block' with a strike by rules[1]",
        ),
        (
            [
                Rule(id="sure", confidence=0.9, action="block"),
                Rule(id="unsure", action="mask", strike="contact"),
            ],
            "return",
            "rules[0].strike",
            "a surer finding meets 'block' here, a milder one 'mask' with a strike by rules[1]",
        ),
        (
            [Rule(id="doubtful", disguised=False, action="hold")],
            "warn",
            "otherwise",
            "a disguised finding",
        ),
    ],
    ids=["surer", "disguised", "excused", "tried", "strike", "strike of a milder action", "otherwise"],
)
def test_what_is_graver_may_not_meet_a_milder_action(rules, otherwise, path, words):
    with pytest.raises(InvalidPolicy) as caught:
        policy(*rules, otherwise=otherwise)
    assert caught.value.context["path"] == path
    assert words in str(caught.value)


def test_a_strike_that_what_is_excused_escapes_is_no_contradiction():
    assert policy(
        Rule(id="excused", excused=True, action="block"), Rule(id="all", action="block", strike="it")
    )


def test_other_kinds_stages_and_authors_may_meet_what_the_host_likes():
    assert policy(
        Rule(id="phones", kinds=["phone"], confidence=0.9, action="block"),
        Rule(id="sellers", author="seller", action="hold"),
        Rule(id="revealed", stages=["paid"], action="allow"),
        otherwise="warn",
    )


@pytest.mark.parametrize(
    ("rules", "path", "words"),
    [
        ([Rule(id="a", action="hold"), Rule(id="a", action="hold", tried=1)], "rules[1].id", "another rule"),
        ([Rule(id="otherwise", action="hold")], "rules[0].id", "another rule"),
        (
            [Rule(id="a", kinds=["phnoe"], action="hold")],
            "rules[0].kinds",
            "unknown kind 'phnoe'; use one of email",
        ),
        (
            [Rule(id="a", action="hold"), Rule(id="b", kinds=["phone"], tried=2, action="block")],
            "rules[1]",
            "'b' can never fire: rules[0] (a) takes all that it is about",
        ),
    ],
)
def test_ids_kinds_and_cover(rules, path, words):
    with pytest.raises(InvalidPolicy) as caught:
        policy(*rules)
    assert caught.value.context["path"] == path
    assert words in str(caught.value)


def test_a_kind_of_the_hosts_own_is_known_if_it_is_named():
    assert policy(Rule(id="pay", kinds=["payment"], action="hold"), kinds=["payment"])


def test_a_rule_that_several_others_leave_nothing_is_warned_of():
    rules = (
        Rule(id="buyers", author="buyer", action="hold"),
        Rule(id="sellers", author="seller", action="block"),
        Rule(id="phones", kinds=["phone"], action="mask"),
    )
    with pytest.warns(PolicyWarning, match=r"rules\[2\] \(phones\) can never fire"):
        policy(*rules)


RULES = st.builds(
    dict,
    action=st.sampled_from(list(Action)),
    kinds=st.sets(st.sampled_from(["phone", "email"])),
    confidence=st.sampled_from([0.0, 0.5, 0.9]),
    disguised=st.sampled_from([None, True, False]),
    excused=st.sampled_from([None, True, False]),
    author=st.sampled_from([None, "buyer", "seller"]),
    stages=st.sets(st.sampled_from(["paid", "sent"])),
    tried=st.integers(0, 2),
)
SIGNS = st.tuples(
    st.sampled_from(["phone", "email", "link"]),
    st.floats(0, 1),
    st.booleans(),
    st.booleans(),
    st.integers(0, 4),
)


def severity(policy, sign, author, stage):
    kind, confidence, disguised, meant, tried = sign
    situation = Situation(author, stage, lambda _: tried)
    ruling = policy.rule_on(
        [Finding(kind, 0, 1, "v", confidence, disguised=disguised, excuse=None if meant else "negated")],
        situation,
    )
    return next(action.severity for action in Action if action.outcome is ruling.outcome)


WHERE = st.tuples(st.sampled_from([Role.BUYER, Role.SELLER]), st.sampled_from(["", "paid"]))


@given(st.lists(RULES, max_size=5), st.sampled_from(list(Action)), SIGNS, SIGNS, WHERE)
def test_in_any_policy_that_is_taken_the_graver_finding_meets_no_milder_action(
    rules, otherwise, one, other, where
):
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", PolicyWarning)
        try:
            taken = policy(*(Rule(id=f"r{at}", **rule) for at, rule in enumerate(rules)), otherwise=otherwise)
        except InvalidPolicy:
            assume(condition=False)
    milder, graver = (one[0], *map(min, one[1:], other[1:])), (one[0], *map(max, one[1:], other[1:]))
    assert severity(taken, milder, *where) <= severity(taken, graver, *where)
