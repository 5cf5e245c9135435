"""What the numbering plans say about some digits: a thin layer over the phonenumbers library."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from attrs import frozen

from txmessaging.detection.known import digits_of

if TYPE_CHECKING:
    from phonenumbers import PhoneNumber

MAX_REGIONS: Final = 8
"""How many region hints are used; further ones are ignored, since each costs time."""

_GROUP = re.compile(r"\d+")


@frozen
class Reading:
    """One way to read digits as a phone number.

    Attributes:
        value: The number in E.164, the form of ITU-T Recommendation E.164.
        valid: Whether its range is in use; if not, only its length is right. Numbers set aside for
            fiction are often not in use.
        usual_groups: Whether its digits are grouped as the region's format has it.
        lacks_prefix: Whether it is a fixed line's number without the "0" that its country writes.
    """

    value: str
    valid: bool
    usual_groups: bool
    lacks_prefix: bool


@cache
def known_region(code: str) -> bool:
    """Whether there is a numbering plan for a region.

    Args:
        code: An ISO 3166 code in upper case.

    Example:
        >>> known_region("GB"), known_region("XX")
        (True, False)
    """
    from phonenumbers import SUPPORTED_REGIONS  # noqa: PLC0415 - 35 ms that a text without digits need not pay

    return code in SUPPORTED_REGIONS


def read_number(written: str, region: str | None) -> Reading | None:
    """Return how a number reads in a region, or None if it cannot be one there.

    Args:
        written: The number as it stands in the text.
        region: An ISO 3166 code in upper case; None for a number that begins with "+".

    Example:
        >>> read_number("(415) 555-0132", "US").value
        '+14155550132'
    """
    import phonenumbers as library  # noqa: PLC0415 - 35 ms that a text without digits need not pay

    try:
        number = library.parse(written, region)
    except library.NumberParseException:
        return None
    if library.is_possible_number_with_reason(number) != library.ValidationResult.IS_POSSIBLE:
        return None
    return Reading(
        value=f"+{number.country_code}{library.national_significant_number(number)}",
        valid=library.is_valid_number(number),
        usual_groups=_has_usual_groups(written, region, number),
        lacks_prefix=region is not None and _lacks_prefix(written, region, number),
    )


def _has_usual_groups(written: str, region: str | None, number: PhoneNumber) -> bool:
    import phonenumbers as library  # noqa: PLC0415 - see above

    groups = _GROUP.findall(written)
    # "1 415 555 0132" is a national form that only the international format has.
    with_code = region is None or groups[0] == str(number.country_code)
    usual = library.PhoneNumberFormat.INTERNATIONAL if with_code else library.PhoneNumberFormat.NATIONAL
    return len(groups) > 1 and groups == _GROUP.findall(library.format_number(number, usual))


def _lacks_prefix(written: str, region: str, number: PhoneNumber) -> bool:
    import phonenumbers as library  # noqa: PLC0415 - see above

    # Mobile numbers are often given without it, and brackets around an area code do its service.
    if (
        digits_of(written).startswith("0")
        or "(" in written
        or library.ndd_prefix_for_region(region, True) != "0"
    ):
        return False
    return library.number_type(number) in {
        library.PhoneNumberType.FIXED_LINE,
        library.PhoneNumberType.UNKNOWN,
    }
