"""What a rule is about, and what of it cannot be taken."""

from __future__ import annotations

import attrs
import pytest

from txmessaging import Action, Finding, Ladder, Outcome, Policy, Role, Rule, Situation
from txmessaging.errors import InvalidPolicy

PHONE = Finding("phone", 0, 12, "+14155550132", 0.95)
HIDDEN = Finding("email", 20, 34, "jane@shop.example", 0.7, disguised=True)
BUYER = Situation(Role.BUYER)


def ruled(*findings, situation=BUYER, otherwise="allow", complete=True, **conditions):
    """What a policy of one rule, which holds, says."""
    policy = Policy(version="v", rules=[Rule(id="it", action="hold", **conditions)], otherwise=otherwise)
    return policy.rule_on(findings, situation, complete=complete)


@pytest.mark.parametrize(
    ("conditions", "findings", "holds"),
    [
        ({}, [PHONE], True),
        ({}, [], False),
        ({"kinds": ["phone", "link"]}, [PHONE], True),
        ({"kinds": ["phone", "link"]}, [HIDDEN], False),
        ({"kinds": ["email"]}, [PHONE, HIDDEN], True),
        ({"confidence": 0.95}, [PHONE], True),
        ({"confidence": 0.951}, [PHONE], False),
        ({"disguised": True}, [PHONE], False),
        ({"disguised": True}, [HIDDEN], True),
        ({"excused": False}, [attrs.evolve(PHONE, excuse="negated")], False),
        ({"author": "buyer"}, [PHONE], True),
        ({"author": "seller"}, [PHONE], False),
        ({"stages": ["cart", "paid"]}, [PHONE], False),
    ],
)
def test_a_rule_is_about_what_meets_all_its_conditions(conditions, findings, holds):
    assert (ruled(*findings, **conditions).outcome == "held") is holds


@pytest.mark.parametrize("excuse", [None, "negated"])
def test_a_rule_may_be_about_what_is_excused(excuse):
    rule = Rule(id="it", excused=True, action="warn")
    assert rule.is_about(attrs.evolve(PHONE, excuse=excuse), Role.BUYER, "") is (excuse is not None)


@pytest.mark.parametrize(("stage", "holds"), [("paid", True), ("", False), ("shipped", False)])
def test_a_stage_is_the_hosts_word(stage, holds):
    ruling = ruled(PHONE, situation=Situation(Role.BUYER, stage), stages=["cart", "paid"])
    assert (ruling.outcome == "held") is holds


@pytest.mark.parametrize(("times", "holds"), [(0, False), (1, False), (2, True), (9, True)])
def test_how_often_a_value_was_tried(times, holds):
    ruling = ruled(PHONE, situation=Situation(Role.BUYER, times_tried=lambda _: times), tried=2)
    assert (ruling.outcome == "held") is holds


@pytest.mark.parametrize(
    ("fields", "path"),
    [
        ({"id": "Two Words"}, "id"),
        ({"id": ""}, "id"),
        ({"action": "shred"}, "action"),
        ({"action": None}, "action"),
        ({"confidence": 1.01}, "confidence"),
        ({"confidence": "0.5"}, "confidence"),
        ({"confidence": True}, "confidence"),
        ({"confidence": float("nan")}, "confidence"),
        ({"tried": -1}, "tried"),
        ({"tried": 1.5}, "tried"),
        ({"tried": True}, "tried"),
        ({"disguised": "yes"}, "disguised"),
        ({"excused": 1}, "excused"),
        ({"excused": True, "strike": "reason"}, "strike"),
        ({"author": "host"}, "author"),
        ({"author": 1}, "author"),
        ({"author": []}, "author"),
        ({"action": []}, "action"),
        ({"kinds": "phone"}, "kinds"),
        ({"kinds": 5}, "kinds"),
        ({"kinds": [5]}, "kinds"),
        ({"kinds": ["Phone"]}, "kinds"),
        ({"kinds": []}, "kinds"),
        ({"stages": "paid"}, "stages"),
        ({"stages": []}, "stages"),
        ({"stages": [""]}, "stages"),
        ({"stages": ["pa\x00id"]}, "stages"),
        ({"stages": [["paid"]]}, "stages"),
        ({"strike": "Once more!"}, "strike"),
        ({"action": "allow", "strike": "reason"}, "strike"),
    ],
)
def test_what_cannot_be_taken_is_named(fields, path):
    with pytest.raises(InvalidPolicy, match=rf"^{path}: ") as caught:
        Rule(**{"id": "it", "action": "hold", **fields})
    assert caught.value.context["path"] == path


def test_a_preset_that_reveals_names_a_stage():
    with pytest.raises(InvalidPolicy, match=r"stages: list at least one"):
        Policy.revealing_in()


def test_a_rule_about_all_can_be_changed():
    assert attrs.evolve(Rule(id="it", action="hold"), id="other").kinds is None


def test_actions_are_in_order_and_each_has_its_outcome():
    assert sorted(Action, key=lambda action: action.severity) == list(Action)
    assert [action.outcome.value for action in Action] == [
        "delivered",
        "warned",
        "masked",
        "returned",
        "held",
        "blocked",
    ]


def test_the_first_rule_that_is_about_a_finding_decides_on_it_and_the_strictest_on_the_message():
    policy = Policy(
        version="v",
        rules=[
            Rule(id="phones", kinds=["phone"], action="mask"),
            Rule(id="sure", confidence=0.9, action="block", strike="sure"),
            Rule(id="mail", kinds=["email"], action="warn"),
        ],
        otherwise="allow",
    )
    ruling = policy.rule_on([PHONE, HIDDEN], BUYER)
    assert (ruling.outcome, ruling.rule, ruling.code) == ("masked", "v:phones", "contact_info.masked")
    assert ruling.hidden == (PHONE,)
    link = Finding("link", 40, 50, "shop.example", 0.9)
    blocked = policy.rule_on([PHONE, HIDDEN, link], BUYER)
    assert (blocked.outcome, blocked.rule, blocked.strike) == ("blocked", "v:sure", "sure")
    assert blocked.hidden == (PHONE, link)
    assert policy.rule_on([Finding("link", 0, 1, "x", 0.5)], BUYER) == policy.rule_on([], BUYER)


@pytest.mark.parametrize("action", list(Action))
def test_what_was_not_examined_to_its_end_is_not_delivered(action):
    policy = Policy(version="v", rules=[], otherwise=action)
    ruling = policy.rule_on([PHONE], BUYER, complete=False)
    if action.outcome.reaches_the_other_side:
        assert (ruling.outcome, ruling.code) == ("returned", "message.not_examined")
    else:
        assert ruling.outcome is action.outcome


def test_a_kind_of_the_hosts_own_is_explained_as_content():
    policy = Policy(version="v", rules=[Rule(id="tone", kinds=["tone"], action="warn")], kinds=["tone"])
    ruling = policy.rule_on([Finding("tone", 0, 4, "rude", 0.8)], BUYER)
    assert (ruling.outcome, ruling.code) == ("warned", "content.warned")


@pytest.mark.parametrize(
    "version", ["", " ", "a:b", "v" * 65, 7, None, "v\x00", "v\n1", "v\ud800", "v\u202e"]
)
def test_a_version_is_a_short_text_without_a_colon(version):
    with pytest.raises(InvalidPolicy, match=r"^version: "):
        Policy(version=version, rules=[])
    with pytest.raises(InvalidPolicy, match=r"^version: "):
        Ladder(version=version, steps=[])


@pytest.mark.parametrize(
    "locale", ["", None, "e", "en\x00", "\ud800", "en\n", "en-", "en" * 1000, "en-" * 9 + "x"]
)
def test_a_locale_is_a_language_tag(locale):
    with pytest.raises(InvalidPolicy, match=r"^locale: "):
        Policy(version="v", rules=[], locale=locale)


def test_languages_of_any_region_may_be_named():
    for locale in ("de", "pt-BR", "pt_BR", "zh-Hans-CN", "fil"):
        assert Policy(version="v", rules=[], locale=locale).locale == locale


def test_a_policy_may_be_asked_about_any_number_of_stages():
    """What is kept of them is bounded."""
    policy = Policy.default()
    finding = Finding("phone", 0, 12, "+14155550132", 0.99)
    outcomes = {policy.rule_on([finding], Situation(Role.BUYER, f"stage {n}")).outcome for n in range(1_100)}
    assert outcomes == {Outcome.RETURNED}
