from __future__ import annotations

import pytest

from txmessaging.detection import ContactInfoDetector
from txmessaging.detection.phone.check_digits import check_digit_of

DETECTOR = ContactInfoDetector()
NUMBERS = [
    ("036000291452", "a UPC or FedEx check digit"),
    ("986578788855", "a UPC or FedEx check digit"),
    ("799531274483", "a UPC or FedEx check digit"),
    ("10614141000415", "a GTIN check digit"),
]
# Of ISBN and EAN, IMEI and cards: too long for a phone number of most regions.
OTHERS = ["9780306406157", "4006381333931", "490154203237518", "4111111111111111"]


@pytest.mark.parametrize(("digits", "words"), NUMBERS)
def test_a_check_digit_tells_what_a_number_is(digits, words):
    assert check_digit_of(digits) == words


@pytest.mark.parametrize(("digits", "words"), NUMBERS)
def test_another_last_digit_is_none(digits, words):
    others = [check_digit_of(digits[:-1] + last) for last in "0123456789" if last != digits[-1]]
    # A parcel's number of twelve digits may end in either of two.
    assert sum(map(bool, others)) <= (len(digits) == 12)


@pytest.mark.parametrize("digits", ["", "1", "4155550132", "07700900123", "1" * 40])
def test_numbers_of_other_lengths_have_none(digits):
    assert check_digit_of(digits) == ""


@pytest.mark.parametrize(
    "digits",
    [
        *(digits for digits, _ in NUMBERS),
        *OTHERS,
        "1Z999AA10123456784",
        "RR123456785GB",
        "9400100000000170123456",
    ],
)
@pytest.mark.parametrize("region", ["US", "DE", "CN", None])
def test_a_number_with_its_check_digit_is_left_alone(digits, region):
    assert DETECTOR.scan(f"it is {digits}, all right?", region=region).findings == ()
