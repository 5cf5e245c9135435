"""Digits at the ends of lines, and with the same word after each."""

from __future__ import annotations

import pytest

from txmessaging.detection import ContactInfoDetector

DETECTOR = ContactInfoDetector()

BEGINNINGS = """The start of each line is where to reach me
4 chairs
1 table
555 books
5 mugs
oh dear, a lamp
one rug
3 pots
2 pans"""
ENDS = """look down the right hand side
wardrobe, oak 077
some scratches 00
from Leeds 900
cash only 123
thanks for looking"""


@pytest.mark.parametrize(
    ("text", "region", "value"), [(BEGINNINGS, "US", "+14155550132"), (ENDS, "GB", "+447700900123")]
)
def test_digits_at_the_ends_of_lines_are_a_number_if_the_text_says_so(text, region, value):
    (finding,) = DETECTOR.scan(text, region=region).findings
    assert (finding.kind, finding.value, finding.disguised) == ("phone", value, True)
    untold = text.split("\n", 1)[1].replace("oh dear", "dear").replace("077", "7.7")
    assert DETECTOR.scan(untold, region=region).findings == ()


@pytest.mark.parametrize(
    ("text", "region"),
    [
        ("each line of the list is an item\n4 chairs\n1 table\n55 books\n2 lamps\n3 pots", "US"),
        ("each line is a row of the pattern\n12 knit\n12 purl\n12 knit\n12 purl\n12 knit\n1 more", "GB"),
    ],
)
def test_a_list_is_left_alone(text, region):
    assert DETECTOR.scan(text, region=region).findings == ()


@pytest.mark.parametrize(
    ("text", "span"),
    [
        ("so four eh one eh five eh five eh five eh five eh zero eh one eh three eh two, ok", None),
        ("4um 1um 5um 5um 5um 5um 0um 1um 3um 2um, sorry", "4um 1um 5um 5um 5um 5um 0um 1um 3um 2um"),
        (
            "four pups, one pup, five pups, five pups, five pups, 5 pups, no pups, a pup, 3 pups, two pups",
            None,
        ),
    ],
)
@pytest.mark.parametrize("region", ["US", None])
def test_the_same_word_after_each_digit_is_left_out(text, span, region):
    (finding,) = DETECTOR.scan(text, region=region).findings
    assert finding.value.endswith("4155550132")
    assert span is None or text[finding.start : finding.end] == span


@pytest.mark.parametrize(
    "text",
    [
        "one ox, two oxen, three oxen, four oxen, five oxen, six oxen, seven oxen, eight oxen, nine oxen",
        "4 cm, 1 cm, 5 cm, 5 cm and 2 in",
        "2um 3um 5um and 8um filters",
    ],
)
def test_who_counts_or_lists_is_left_alone(text):
    assert DETECTOR.scan(text, region="US").findings == ()
