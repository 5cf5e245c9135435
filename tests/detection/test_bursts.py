"""Short ordinary messages, one right after the other, are no details in pieces."""

from __future__ import annotations

import pytest

from txmessaging.detection import ContactInfoDetector

DETECTOR = ContactInfoDetector()
BURSTS = [
    [f"message {number}" for number in range(25)],
    [f"Hello {number}" for number in range(25)],
    [f"text {number}" for number in range(12)],
    [f"line {number}" for number in range(9)],
    [str(number) for number in range(1, 13)],
    ["one", "two", "three", "four", "five", "six", "seven", "eight"],
    ["hi", "hello?", "anyone there", "ok", "thanks", "bye"],
    ["the first", "the second", "the third", "ok", "great", "on insta i saw it", "really"],
    ["42", "44", "46", "thanks"],
    ["10:30", "11:00", "12:15", "ok 13:00"],
    ["a", "b", "c", "d", "e", "f"],
    ["ok"] * 9,
]


@pytest.mark.parametrize("region", [None, "US", "DE"])
@pytest.mark.parametrize("texts", BURSTS, ids=lambda texts: texts[0])
def test_nothing_is_found_in_a_burst(texts, region):
    carry = b""
    for label, text in enumerate(texts):
        scan = DETECTOR.scan(text, region=region, carry=carry, label=label)
        assert scan.findings == (), text
        carry = scan.carry
