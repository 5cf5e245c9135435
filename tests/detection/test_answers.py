"""What the other party asked tells what an answer means."""

from __future__ import annotations

import pytest

from txmessaging.detection import ContactInfoDetector

DETECTOR = ContactInfoDetector()


def spoken(*turns):
    """The details found in a dialogue whose turns alternate between two people."""
    carry = [b"", b""]
    found = []
    for label, text in enumerate(turns):
        who = label % 2
        scan = DETECTOR.scan(text, region="US", carry=carry[who], heard=carry[1 - who], label=label)
        carry[who] = scan.carry
        found += [
            (label, finding.kind, finding.value)
            for finding in scan.findings
            if finding.kind != "solicitation"
        ]
    return found


@pytest.mark.parametrize(
    ("turns", "found"),
    [
        (("are you on insta?", "yeah blue_pots88"), [(1, "social", "instagram:blue_pots88")]),
        (("whats ur snapchat", "jaybo99xx"), [(1, "messenger", "snapchat:jaybo99xx")]),
        (("hast du telegram?", "ja blaue.toepfe"), [(1, "messenger", "telegram:blaue.toepfe")]),
    ],
)
def test_an_account_in_answer_to_a_question_is_found(turns, found):
    assert spoken(*turns) == found


def test_a_name_in_two_messages_is_found_when_it_was_asked_for():
    found = spoken("are you on Instagram by any chance?", "marigold", "ok", "then mudworks, no gap")
    assert [(label, kind) for label, kind, _ in found] == [(3, "social")]


def test_digits_that_were_asked_for_need_no_word_of_their_own():
    assert spoken("what's your number?", "415 55", "go on", "50 132") == [(3, "phone", "+14155550132")]


@pytest.mark.parametrize(
    "turns",
    [
        ("are you on insta?", "no sorry"),
        ("are you on insta?", "yes, why?"),
        ("is it on your facebook page?", "the lamp_back.jpg is the crack, bottom left, as you asked"),
        ("do you have whatsapp", "signed the night they won 6-4 3-6 7-6"),
        ("what's your number?", "we may not say that here", "ok", "size 38"),
    ],
)
def test_other_answers_are_left_alone(turns):
    assert spoken(*turns) == []


def test_what_was_asked_long_ago_tells_nothing():
    asked = DETECTOR.scan("are you on insta?").carry
    later = DETECTOR.scan("never mind, when will you send the parcel to my aunt in Leeds?", carry=asked).carry
    assert DETECTOR.scan("blue_pots88", heard=later).findings == ()


@pytest.mark.parametrize("heard", [None, b"", b"?", b"[2]", b'[1,[0,"x",0,0,"insta?",1]]', b"x" * 300])
def test_damaged_bytes_are_taken_for_none(heard):
    assert DETECTOR.scan("blue_pots88", heard=heard).findings == ()
