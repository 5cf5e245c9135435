from __future__ import annotations

import pytest

from txmessaging.detection import ContactInfoDetector, Finding, mask

DETECTOR = ContactInfoDetector()


def masked(text, region="US"):
    return mask(text, DETECTOR.scan(text, region=region).findings)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("call 415 555 0132!", "call ████████████!"),
        ("jane@shop.example or insta: jane_doe", "█████████████████ or insta: ████████"),
        ("call\n415\n555", "call\n415\n555"),
        ("call\n415\n555\n0132 ok", "call\n███\n███\n████ ok"),
        ("nothing here", "nothing here"),
        ("", ""),
    ],
)
def test_a_finding_is_made_unreadable_and_its_lines_stay(text, shown):
    assert masked(text) == shown


def test_the_text_keeps_its_length_and_all_else_its_place():
    text = "a 4\ufe0f\u20e31\ufe0f\u20e35\ufe0f\u20e3 555 0132 \U0001f600 z"
    assert masked(text) == "a " + "█" * 18 + " \U0001f600 z"
    assert len(masked(text)) == len(text)


def test_findings_of_another_text_do_no_harm():
    assert mask("ab", [Finding("phone", 1, 9, "+1", 0.9), Finding("phone", 20, 30, "+1", 0.9)]) == "a█"


def test_no_digit_of_a_finding_is_left():
    text = "call 415 (555) 0132, or jane at gmail dot com"
    assert not set("0123456789") & set(masked(text))
    assert "gmail" not in masked(text)
