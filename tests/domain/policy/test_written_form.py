"""A policy as TOML: what is written is read again, and what cannot be read is named by its place."""

from __future__ import annotations

import builtins
import pickle

import pytest

from txmessaging import Ladder, Policy, Rule
from txmessaging.domain.policy.document import document_of, fields_of
from txmessaging.errors import InvalidPolicy, MissingExtra

OWN = Policy(
    version="own/7",
    rules=[
        Rule(id="hidden", kinds=["phone", "pay"], author="seller", tried=3, action="block", strike="hidden"),
        Rule(id="plain", kinds=["phone"], disguised=False, stages=["paid"], action="allow"),
        Rule(id="sure", confidence=0.5, disguised=True, action="mask"),
    ],
    otherwise="warn",
    kinds=["pay"],
    locale="fr",
)
PRESETS = [Policy.default(), Policy.strict(), Policy.lenient(), Policy.revealing_in("paid", "sent"), OWN]


@pytest.mark.parametrize("policy", PRESETS, ids=lambda policy: policy.version)
def test_what_is_written_is_read_again(policy):
    assert Policy.from_toml(policy.to_toml()) == policy
    assert Policy(**fields_of(document_of(policy))) == policy
    assert pickle.loads(pickle.dumps(policy)) == policy  # noqa: S301 - our own
    assert hash(policy) == hash(Policy.from_toml(policy.to_toml()))


def test_it_reads_as_one_would_write_it():
    assert (
        OWN.to_toml()
        == """\
version = "own/7"
otherwise = "warn"
kinds = [
    "pay",
]
locale = "fr"

[[rules]]
id = "hidden"
action = "block"
kinds = [
    "pay",
    "phone",
]
author = "seller"
tried = 3
strike = "hidden"

[[rules]]
id = "plain"
action = "allow"
kinds = [
    "phone",
]
disguised = false
stages = [
    "paid",
]

[[rules]]
id = "sure"
action = "mask"
confidence = 0.5
disguised = true
"""
    )


ONE = "version = 'v'\n[[rules]]\nid = 'a'\naction = 'hold'\n"


@pytest.mark.parametrize(
    ("text", "path"),
    [
        ("", "version"),
        ("version = 'v'", "rules"),
        ("version = 'v'\nrules = 1", "rules"),
        ("version = 'v'\nrules = [1]", "rules[0]"),
        ("version = 7\nrules = []", "version"),
        ("version = 'v'\nrules = []\notherwise = 'shred'", "otherwise"),
        ("version = 'v'\nrules = []\nkinds = 'pay'", "kinds"),
        ("version = 'v'\nrules = []\nlocale = 3", "locale"),
        ("version = 'v'\nrules = []\nstrikes = 3", "strikes"),
        ("version = ", "policy"),
        (b"version = 'v'", "policy"),
        (None, "policy"),
        (ONE + "confidence = 2", "rules[0].confidence"),
        (ONE + "[[rules]]\nid = 'b'\naction = 'blok'", "rules[1].action"),
        (ONE + "[[rules]]\nid = 'b'", "rules[1].action"),
        (ONE + "[[rules]]\naction = 'block'", "rules[1].id"),
        (ONE + "[[rules]]\nid = 'b'\naction = 'block'\nkind = 'phone'", "rules[1].kind"),
        (ONE + "[[rules]]\nid = 'b'\naction = 'block'\nkinds = ['phone']", "rules[1]"),
    ],
)
def test_what_cannot_be_read_is_named_by_its_place(text, path):
    with pytest.raises(InvalidPolicy) as caught:
        Policy.from_toml(text)
    assert caught.value.context["path"] == path
    assert str(caught.value).startswith(f"{path}: ")


@pytest.mark.parametrize(("rules", "path"), [(7, "rules"), ("hold", "rules"), ([7], "rules[0]")])
def test_rules_are_a_list_of_rules(rules, path):
    with pytest.raises(InvalidPolicy) as caught:
        Policy(version="v", rules=rules)
    assert caught.value.context["path"] == path


def test_a_document_is_a_table():
    with pytest.raises(InvalidPolicy, match=r"^policy: give a table"):
        fields_of([1])


def test_writing_needs_an_extra_and_says_which(monkeypatch):
    real = builtins.__import__

    def without(name, *args, **kwargs):
        if name == "tomli_w":
            raise ImportError(name)
        return real(name, *args, **kwargs)

    monkeypatch.setattr(builtins, "__import__", without)
    with pytest.raises(MissingExtra, match=r"txmessaging\[toml\]"):
        OWN.to_toml()


@pytest.mark.parametrize("text", ["x = " + "[" * 100_000, f"version = {'9' * 5_000}"], ids=["nested", "long"])
@pytest.mark.parametrize(("kind", "path"), [(Policy, "policy"), (Ladder, "ladder")])
def test_what_no_reader_gets_to_the_end_of_is_refused(text, kind, path):
    with pytest.raises(InvalidPolicy) as caught:
        kind.from_toml(text)
    assert caught.value.context["path"] == path
