"""What a sentence says for its author: it forbids, warns, or quotes the rule."""

from __future__ import annotations

import pytest

from txmessaging.detection import ContactInfoDetector

DETECTOR = ContactInfoDetector()


def excuses(text):
    return [(finding.kind, finding.excuse) for finding in DETECTOR.scan(text, region="US").findings]


@pytest.mark.parametrize(
    ("text", "kind", "excuse"),
    [
        ("never write to people like x@y.com who say they are from here", "email", "negated"),
        ("Please don't ever send money to jane@shop.example", "email", "negated"),
        ("Do not call +1 415 555 0132", "phone", "negated"),
        ("no escribas a jane@shop.example", "email", "negated"),
        ("n'\u00e9crivez jamais \u00e0 jane@shop.example", "email", "negated"),
        ("Schreibt nie an jane@shop.example", "email", "negated"),
        (
            "\u043d\u0435 \u043f\u0438\u0448\u0438\u0442\u0435 \u043d\u0430 jane@shop.example",
            "email",
            "negated",
        ),
        ("\u4e0d\u8981\u8054\u7cfb jane@shop.example", "email", "negated"),
        ("The policy says beware of mails from jane@shop.example", "email", "quoted"),
    ],
)
def test_who_warns_of_a_detail_is_excused_and_the_detail_is_still_found(text, kind, excuse):
    assert excuses(text) == [(kind, excuse)]


@pytest.mark.parametrize(
    "text",
    [
        "don't call me at +1 415 555 0132, no wait do",
        "I can't give my number +1 415 555 0132",
        "ich darf meine Nummer nicht geben: +1 415 555 0132",
        "Do not call +1 415 555 0132. Just kidding, do",
        "don't write here but to jane@shop.example",
        "if the chat does not work write to jane@shop.example",
        "why don't you write to jane@shop.example",
        "don't hesitate to call +1 415 555 0132",
        "no problem, write to jane@shop.example",
        "the app doesn't work, write to jane@shop.example",
        "the rules say no numbers so here is mine, +1 415 555 0132",
        # Who hides it, means it.
        "never write to jane at shop dot com",
        "write to jane@shop.example",
    ],
)
def test_no_negation_beside_a_detail_of_ones_own_is_a_way_out(text):
    assert [excuse for _, excuse in excuses(text)] == [None]


@pytest.mark.parametrize(
    "text",
    [
        "please don't send your number",
        "not outside of the platform",
        "The rules say no WhatsApp",
        "it is against the rules to text me on WhatsApp",
        "the policy says: send me your number and you are out",
        "we can't deal outside of eBay",
        "Non, on ne peut pas continuer sur WhatsApp",
        "Wir k\u00f6nnen nicht auf WhatsApp schreiben",
    ],
)
def test_an_invitation_that_is_negated_or_quoted_is_none(text):
    assert excuses(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "why don't we chat on WhatsApp",
        "The app doesn't work, can we use WhatsApp?",
        "No, let's continue on WhatsApp",
        "pay me outside, no fees",
    ],
)
def test_a_negation_of_something_else_excuses_no_invitation(text):
    assert excuses(text) == [("solicitation", None)]
