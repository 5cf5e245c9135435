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
    assert not finding.disguised
    assert finding.rule == (
        "phone.international" if span[0] in "+\uff0b" or span[:2] == "00" else "phone.national"
    )


@pytest.mark.parametrize(
    ("text", "region"),
    [
        ("call me at 415 555 0132", "US"),
        ("07700900123 is my mobile", "GB"),
        ("\U0001f4de 4155550132", "US"),
        ("it's +1 415 555 0132!", None),
        ("+15555550132", None),
        ("call 415 555 0132", None),
    ],
)
def test_a_word_or_sign_of_phones_and_the_international_form_make_it_certain(text, region):
    (finding,) = DETECTOR.scan(text, region=region).findings
    assert finding.confidence >= HIGH_CONFIDENCE


@pytest.mark.parametrize(
    ("text", "region"), [("415 555 0132", "US"), ("06.12.34.56.78", "FR"), ("07700900123", "GB")]
)
def test_a_number_with_nothing_near_it_is_found_and_no_ground_for_a_penalty(text, region):
    (finding,) = DETECTOR.scan(text, region=region).findings
    assert 0.5 <= finding.confidence < HIGH_CONFIDENCE
    assert "a number range in use" in finding.evidence


def test_what_speaks_against_a_number_lowers_its_confidence():
    plain, glued, ordered = (
        DETECTOR.scan(text, region="US").findings[0]
        for text in ("415 555 0132", "4155550132", "order ref: +1 415 555 0132")
    )
    assert glued.confidence < plain.confidence
    assert "another kind of number is spoken of" in ordered.evidence
    assert ordered.confidence < DETECTOR.scan("+1 415 555 0132").findings[0].confidence


@pytest.mark.parametrize(
    "between",
    [" ", "\n", ", ", " / ", " or ", " and ", "; ", "\n2. "],
    ids=["space", "line", "comma", "slash", "or", "and", ";", "list"],
)
def test_two_numbers_one_after_the_other_are_two_findings(between):
    text = f"415 555 0132{between}212 555 0199"
    findings = DETECTOR.scan(text, region="US").findings
    assert [finding.value for finding in findings] == ["+14155550132", "+12125550199"]


@pytest.mark.parametrize("detail", ["415 555 0132, ", "4155550132 ", "415-555-0132\n", "415 555 0132 or "])
def test_a_long_list_hides_no_number(detail):
    assert len(DETECTOR.scan(detail * 50, region="US").findings) == 50


@pytest.mark.parametrize("digits", ["299.60.0044.155", "it is 1-00442079460018"])
def test_nobody_dials_in_the_middle_of_a_number(digits):
    assert DETECTOR.scan(digits, region="US").findings == ()


@pytest.mark.parametrize("text", ["91-9876543210", "44 7911 123456"])
def test_the_plus_may_be_missing(text):
    (finding,) = DETECTOR.scan(text, region=["IN", "GB", "DE"]).findings
    assert finding.value == f"+{text.replace(' ', '').replace('-', '')}"


def test_a_number_in_disguise_is_none_of_an_order():
    hidden = "my order is late, four one five 555 oh one three two"
    assert DETECTOR.scan(hidden, region="US").findings[0].value == "+14155550132"


@pytest.mark.parametrize("text", ["2 415 555 0132", "size 8, 415 555 0132", "8 415 555 0132 9"])
def test_a_quantity_beside_a_number_does_not_hide_it(text):
    (finding,) = DETECTOR.scan(text, region="US").findings
    assert finding.value == "+14155550132"


@pytest.mark.parametrize("text", ["06 12 34 56 78 90 12", "2020-4155550132-99", "4155 5501 3212 3456 7890"])
def test_a_part_of_a_longer_number_is_none(text):
    assert DETECTOR.scan(text, region=["US", "FR", "NO"]).findings == ()


LEFT_ALONE = [
    ("on 2024-01-15 10:30 or 15.01.2024 at 9", "a date"),
    ("the 2019-2024 models", "a date"),
    ("best before 11 09 2025", "a day, a month and a year"),
    ("best before 11 09 2025, one box", "a day, a month and a year"),
    ("open 12/05 0900-1700", "a day and its hours"),
    ("tread 7/32 7/32 6/32 5/32", "fractions"),
    ("in 110/116-122", "a size of clothes"),
    ("it is 192.168.100.100", "an IP address or a version"),
    ("$41,555.50 and $132.00", "a price"),
    ("1500000 EUR", "a price"),
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


@pytest.mark.parametrize("text", ["$4155550132 in total", "4155550132 EUR", "\u20b94155550132"])
@pytest.mark.parametrize("region", ["US", "DE", None])
def test_an_amount_is_left_alone_even_if_nobody_would_ask_so_much(text, region):
    scan = DETECTOR.scan(text, region=region, near_misses=True)
    assert scan.findings == ()
    assert "suppressed: counts or measures" in scan.near_misses[0].evidence[-1]


@pytest.mark.parametrize(
    "text",
    [
        "1Z999AA10123456784",
        "DE89 3704 0044 0532 0130 00",
        "4006381333932",
        "RR123456785GB",
        "SKU4155550132",
        "4155550132kg",
        "the draw was 4 11 19 27 33 41",
        "CIF B6014482999",
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


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("call 415 555 0132", "4155550132"),
        ("ruf an: 0170 1234567", "01701234567"),
        ("whatsapp 07700 900123", "whatsapp:07700900123"),
        ("four one five five five five zero one three two", "4155550132"),
    ],
)
def test_without_a_region_a_national_number_is_found_if_something_speaks_for_it(text, value):
    (finding,) = DETECTOR.scan(text).findings
    assert finding.value == value


@pytest.mark.parametrize("text", ["4155550132", "07700900123", "parcel 415 555 0132"])
def test_without_a_region_digits_alone_are_a_near_miss(text):
    scan = DETECTOR.scan(text, near_misses=True)
    assert scan.findings == ()
    assert scan.near_misses[0].kind == "phone"


@pytest.mark.parametrize(
    ("text", "network", "value"),
    [
        ("whatsapp 07700 900123", "whatsapp", "whatsapp:+447700900123"),
        ("07700 900123 (viber)", "viber", "viber:+447700900123"),
        ("add me on telegram, +44 7700 900123", "telegram", "telegram:+447700900123"),
        ("meu zap: 07700 900123", "whatsapp", "whatsapp:+447700900123"),
    ],
)
def test_a_number_on_a_messenger_is_of_that_kind(text, network, value):
    (finding,) = DETECTOR.scan(text, region="GB").findings
    assert (finding.kind, finding.network, finding.value) == ("messenger", network, value)


def test_a_messenger_that_is_only_spoken_of_makes_no_number():
    assert DETECTOR.scan("I saw it on whatsapp, order 4155550132", region="US").findings == ()


def test_an_impossible_international_number_is_nothing():
    scan = DETECTOR.scan("+999 123 4567", near_misses=True)
    assert (scan.findings, scan.near_misses) == ((), ())


@pytest.mark.parametrize(
    ("text", "region", "reason"),
    [
        ("30123456", "DE", "lacks the prefix of its region"),
        ("555-0132", "DE", "lacks the prefix of its region"),
        ("555-0132", "US", "no number of its region"),
        ("2 12 12 12 12", "NO", "no number of its region"),
    ],
)
def test_digits_that_too_little_speaks_for_are_a_near_miss(text, region, reason):
    scan = DETECTOR.scan(text, region=region, near_misses=True)
    assert scan.findings == ()
    assert scan.near_misses[0].evidence[-1] == f"suppressed: {reason}"
    assert scan.near_misses[0].confidence < 0.5


@pytest.mark.parametrize("text", ["(800) 555-0199", "18005550199", "+1 800 555 0199", "800.555.0199"])
def test_the_platforms_own_number_is_no_finding_in_any_notation(text):
    assert DETECTOR.scan(text, region="US").findings == ()


@pytest.mark.parametrize("fact", ["4155550132", "415-555-0132", "+1 (415) 555 0132"])
def test_a_number_stated_as_a_fact_is_no_finding(fact):
    scan = DETECTOR.scan("it is 415 555 0132", region="US", facts={"order": fact}, near_misses=True)
    assert scan.findings == ()
    assert scan.near_misses[0].evidence[-1] == "suppressed: a number the host knows"


def test_a_fact_suppresses_nothing_but_what_it_names():
    scan = DETECTOR.scan("4155550132 or 2125550199", region="US", facts={"order": "4155550132"})
    assert [finding.value for finding in scan.findings] == ["+12125550199"]


def test_a_fact_longer_than_a_phone_number_keeps_its_parts_from_being_found():
    text = "9400 1000 0000 call 0170 1234567"
    fact = "9400 1000 0000 0170 1234567"
    assert DETECTOR.scan(text, region="DE").findings
    assert DETECTOR.scan(fact, region="DE", facts={"tracking": fact}, near_misses=True).near_misses[
        0
    ].evidence == ("suppressed: a number the host knows",)


@pytest.mark.parametrize(
    ("text", "region", "value"),
    [
        ("89 161 234 567 rub", "RU", "+79161234567"),
        ("price 612 345 678 €", "ES", "+34612345678"),
        ("07700£900£123", "GB", "+447700900123"),
        ("first 0151, dann 2345, zuletzt 678", "DE", "+491512345678"),
        ("start with 347, poi 123, infine 4567", "IT", "+393471234567"),
        ("4 hundred 15, 5 hundred 55, 01 32", "US", "+14155550132"),
        ("four wun fyve, faive fiive five, oh won thr33 too", "US", "+14155550132"),
        ("vosem devyat odin shest odin dva tri chetyre pyat shest sem", "RU", "+79161234567"),
    ],
)
def test_numbers_in_disguise_are_found(text, region, value):
    assert [finding.value for finding in DETECTOR.scan(text, region=region).findings] == [value]


@pytest.mark.parametrize(
    ("text", "region"),
    [
        ("I paid 600 700 800 €", "ES"),
        ("we sold 300 and then 400 and then finally 2500 pieces", "US"),
        ("first 12, then 30, finally 100000 steps", "US"),
    ],
)
def test_sums_and_counts_in_a_row_are_left_alone(text, region):
    assert DETECTOR.scan(text, region=region).findings == ()
