from __future__ import annotations

import pytest

from txmessaging.detection import HIGH_CONFIDENCE, ContactInfoDetector

DETECTOR = ContactInfoDetector(allow=["+1 800 555 0199"])


@pytest.mark.parametrize(
    ("text", "region", "span", "value"),
    [
        ("call me at 415 555 0132", "US", "415 555 0132", "+14155550132"),
        ("(415) 555-0132.", "us", "(415) 555-0132", "+14155550132"),
        ("4155550132", "US", "4155550132", "+14155550132"),
        ("1-415-555-0132", "US", "1-415-555-0132", "+14155550132"),
        ("it's +1 415 555 0132!", None, "+1 415 555 0132", "+14155550132"),
        ("+15555550132", None, "+15555550132", "+15555550132"),
        ("0033 6 12 34 56 78", None, "0033 6 12 34 56 78", "+33612345678"),
        ("07700 900123", "GB", "07700 900123", "+447700900123"),
        ("text 07700900123", "GB", "07700900123", "+447700900123"),
        ("+44 (0)20 7946 0018", None, "+44 (0)20 7946 0018", "+442079460018"),
        ("06.12.34.56.78", "FR", "06.12.34.56.78", "+33612345678"),
        ("0170 1234567", ["XX", "US", "DE"], "0170 1234567", "+491701234567"),
        ("98765 43210", "IN", "98765 43210", "+919876543210"),
        ("(11) 98765-4321", "BR", "(11) 98765-4321", "+5511987654321"),
        ("\u96fb\u8a71\u306f090-1234-5678\u3067\u3059", "JP", "090-1234-5678", "+819012345678"),
        ("my phone no. 415-555-0132", "US", "415-555-0132", "+14155550132"),
        ("2024-01-15 415 555 0132", "US", "415 555 0132", "+14155550132"),
        ("2 415 555 0132 3", "US", "415 555 0132", "+14155550132"),
        ("\uff0b1 \uff14\uff11\uff15 555 0132", None, "\uff0b1 \uff14\uff11\uff15 555 0132", "+14155550132"),
        ("order ref: +1 415 555 0132", None, "+1 415 555 0132", "+14155550132"),
        ("call 30 123456", "DE", "30 123456", "+4930123456"),
        ("(30) 123456", "DE", "(30) 123456", "+4930123456"),
    ],
)
def test_a_number_is_found_where_it_stands(text, region, span, value):
    (finding,) = DETECTOR.scan(text, region=region).findings
    assert (finding.kind, text[finding.start : finding.end], finding.value) == ("phone", span, value)
    assert finding.confidence >= HIGH_CONFIDENCE
    assert finding.rule == (
        "phone.international" if span[0] in "+\uff0b" or span[:2] == "00" else "phone.national"
    )


def test_two_numbers_in_a_row_are_two_findings():
    text = "415 555 0132 415 555 0199"
    findings = DETECTOR.scan(text, region="US").findings
    assert [finding.value for finding in findings] == ["+14155550132", "+14155550199"]


LEFT_ALONE = [
    ("on 2024-01-15 10:30 or 15.01.2024 at 9", "a date"),
    ("the 2019-2024 models", "a date"),
    ("it is 192.168.100.100", "an IP address or a version"),
    ("$4155550132 in total", "a price"),
    ("4155550132 EUR", "a price"),
    ("978-0-306-40615-7", "an EAN or ISBN check digit"),
    ("4006381333931", "an EAN or ISBN check digit"),
    ("3.1415926535", "decimal digits"),
    ("37.774929, -122.419416", "decimal digits"),
    ("Springfield IL 94103-1234", "a postcode"),
    ("Order 4155550132", "follows the word for another number"),
    ("#4155550132", "follows the word for another number"),
    ("Invoice no. 415-555-0132", "follows the word for another number"),
    ("tracking number is 4155550132", "follows the word for another number"),
    ("ISBN 0-306-40615-2", "follows the word for another number"),
]


@pytest.mark.parametrize(("text", "reason"), LEFT_ALONE)
@pytest.mark.parametrize("region", ["US", "DE", "ES", "SG"])
def test_other_numbers_are_left_alone_and_a_near_miss_says_why(text, reason, region):
    scan = DETECTOR.scan(text, region=region, near_misses=True)
    assert scan.findings == ()
    assert f"suppressed: {reason}" in {miss.evidence[-1] for miss in scan.near_misses}


@pytest.mark.parametrize(
    "text",
    [
        "1Z999AA10123456784",
        "DE89 3704 0044 0532 0130 00",
        "4006381333932",
        "RR123456785GB",
        "SKU4155550132",
        "4155550132kg",
        "v1.22.333.4444",
        "555-0132",
        "4111 1111 1111 1111",
        "one of 12 34, 56 or 78",
        "$1,234,567.89",
        "12:30:45",
        "1" * 40,
        "999 999 9999999 999",
    ],
)
def test_what_is_no_number_is_left_alone(text):
    assert DETECTOR.scan(text, region=["US", "GB", "DE"]).findings == ()


def test_a_national_number_without_a_region_is_a_near_miss():
    scan = DETECTOR.scan("call 415 555 0132", near_misses=True)
    assert scan.findings == ()
    assert scan.near_misses[0].evidence == ("suppressed: in national form, and no region was given",)


def test_an_impossible_international_number_is_nothing():
    scan = DETECTOR.scan("+999 123 4567", near_misses=True)
    assert (scan.findings, scan.near_misses) == ((), ())


@pytest.mark.parametrize(("text", "region"), [("07700900123", "GB"), ("30123456", "DE")])
def test_digits_that_nothing_speaks_for_are_a_near_miss(text, region):
    scan = DETECTOR.scan(text, region=region, near_misses=True)
    assert scan.findings == ()
    assert scan.near_misses[0].evidence[-1] == "suppressed: nothing but its digits speaks for it"


@pytest.mark.parametrize("text", ["(800) 555-0199", "18005550199", "+1 800 555 0199", "800.555.0199"])
def test_the_platforms_own_number_is_no_finding_in_any_notation(text):
    assert DETECTOR.scan(text, region="US").findings == ()


@pytest.mark.parametrize("fact", ["4155550132", "415-555-0132", "+1 (415) 555 0132"])
def test_a_number_stated_as_a_fact_is_no_finding(fact):
    scan = DETECTOR.scan("it is 415 555 0132", region="US", facts={"order": fact}, near_misses=True)
    assert scan.findings == ()
    assert scan.near_misses[0].evidence[-1] == "suppressed: a number the host knows"


def test_a_fact_suppresses_nothing_but_what_it_names():
    scan = DETECTOR.scan("4155550132 or 4155550199", region="US", facts={"order": "4155550132"})
    assert [finding.value for finding in scan.findings] == ["+14155550199"]


def test_a_fact_longer_than_a_phone_number_keeps_its_parts_from_being_found():
    text = "9400 1000 0000 0170 1234567 8"
    assert DETECTOR.scan(text, region="DE").findings
    assert DETECTOR.scan(text, region="DE", facts={"tracking": text}).findings == ()
