"""Numbers whose groups stand apart among words."""

from __future__ import annotations

import pytest

from txmessaging.detection import ContactInfoDetector
from txmessaging.detection.findings import CONTACT_KINDS

DETECTOR = ContactInfoDetector()


@pytest.mark.parametrize(
    ("region", "text", "span"),
    [
        (
            "US",
            "415 reasons to text me: 555 songs and 0132 good books",
            "415 reasons to text me: 555 songs and 0132",
        ),
        ("US", "a four one five number, the usual triple five, last four oh one three two", None),
        ("US", "Garage sale 4one5\nlamps and rugs\nfive55 each\nmugs 013two", None),
        ("US", "the 415 one, Bay Area. put five five five after that, and finish with 0 1 three 2", None),
        (
            "US",
            "{four-one-five}\nsoft top, no rust\n{five-five-five}\nwill help you load\n{oh-one-three-two}",
            None,
        ),
        (
            "US",
            "the 415 is home, then it is 555 then oh one three two",
            "415 is home, then it is 555 then oh one three two",
        ),
        ("US", "I answer in the 415, say 555 and then 01-32, Ed", "415, say 555 and then 01-32"),
        ("US", "*** 415 *** MOVERS *** 555 ***\na 26 ft truck, $95/hr\n*** 0one3two ***", None),
        ("US", "Pups, ready to go 4one5\nparents at home, 5five5\nall wormed, price to go 0one3two", None),
        ("GB", "put 077 in then 00 then nine hundred and finish on one two three", None),
        ("US", "415\nis the desk gone\n555\nor is it not\n0132", None),
        ("GB", "Freezer, works well 077\nsmall dent 00\ncollect only 900\nno cheques 123", None),
        ("FR", "tu mets 06 et le 12 apres, puis soixante et onze et zéro huit, quarante", None),
    ],
)
def test_groups_among_words_are_put_together(region, text, span):
    (finding,) = DETECTOR.scan(text, region=region).findings
    assert (finding.kind, finding.disguised) == ("phone", True)
    assert span is None or text[finding.start : finding.end] == span


@pytest.mark.parametrize(
    ("region", "text"),
    [
        ("US", "sizes 415 and 555 in stock, 1032 sold, call me if you want one"),
        ("US", "text me: 415 of the small screws, 555 of the big ones, 0.32 each"),
        ("US", "lot 415, plate 555 and catalogue 0132: call me about them"),
        ("GB", "the slots are 0900 to 1030 and 0715 to 1200, phone me"),
        ("GB", "part no 07700-9K000 or 07700 9K100, ring me"),
        ("GB", "07/07 and 09/08, 10000 visitors came on each"),
        ("JP", "080番から083番の席、整理券の0512です"),
    ],
)
def test_quantities_codes_and_hours_are_left_alone(region, text):
    findings = DETECTOR.scan(text, region=region).findings
    assert CONTACT_KINDS.isdisjoint(each.kind for each in findings)


def test_a_number_the_host_knows_is_no_finding():
    text = "415 reasons to text me: 555 songs and 0132 good books"
    assert DETECTOR.scan(text, region="US", facts={"order": "4155550132"}).findings == ()
