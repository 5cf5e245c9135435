from __future__ import annotations

import phonenumbers
import pytest
from phonenumbers import PhoneNumberType

from txmessaging.detection.phone.numbering import known_region, read_number

REGIONS = sorted(phonenumbers.SUPPORTED_REGIONS)


def example_numbers():
    for region in REGIONS:
        for kind in (PhoneNumberType.FIXED_LINE, PhoneNumberType.MOBILE):
            number = phonenumbers.example_number_for_type(region, kind)
            if number is not None:
                yield region, number


@pytest.mark.parametrize("region", REGIONS)
def test_every_region_of_phonenumbers_is_known(region):
    assert known_region(region)


def test_every_example_number_is_read_as_phonenumbers_reads_it():
    """In national and in international form, of every region: fixed and mobile."""
    for region, number in example_numbers():
        e164 = phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
        abroad = read_number(e164[1:], None)
        assert abroad is not None, e164
        assert (abroad.value, abroad.valid) == (e164, True)
        national = phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.NATIONAL)
        digits = "".join(filter(str.isdecimal, national))
        home = read_number(digits, region)
        assert home is not None, (region, national)
        assert (home.value, home.valid) == (e164, True), (region, national)


@pytest.mark.parametrize(
    ("digits", "region", "value"),
    [
        ("4155550132", "US", "+14155550132"),
        ("14155550132", "US", "+14155550132"),
        ("442079460018", "GB", "+442079460018"),
        ("919876543210", "IN", "+919876543210"),
        ("02079460018", "GB", "+442079460018"),
        ("4402079460018", None, "+442079460018"),
        ("89161234567", "RU", "+79161234567"),
        ("39061234567", None, "+39061234567"),
        ("061234567", "IT", "+39061234567"),
        ("80012345678", None, "+80012345678"),
    ],
)
def test_prefixes_are_read_as_people_write_them(digits, region, value):
    reading = read_number(digits, region)
    assert reading is not None
    assert reading.value == value


@pytest.mark.parametrize("digits", ["", "0", "1", "44", "999123456", "12", "4155550132" * 2])
@pytest.mark.parametrize("region", [None, "US", "DE", "XX"])
def test_what_cannot_be_a_number_is_none(digits, region):
    assert read_number(digits, region) is None or region == "DE"


def test_a_number_set_aside_for_fiction_may_be_possible_only():
    reading = read_number("7700900123", "GB")
    assert reading is not None
    assert read_number("0" + "7700900123", "GB") == reading


def test_a_fixed_line_without_its_prefix_says_so():
    bare, whole = read_number("30123456", "DE"), read_number("030123456", "DE")
    assert bare is not None
    assert whole is not None
    assert (bare.value, bare.lacks_prefix, whole.lacks_prefix) == (whole.value, True, False)
