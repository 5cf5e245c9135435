"""What the numbering plans say about some digits: a thin layer over the phonenumbers library."""

from __future__ import annotations

import re
from functools import cache
from typing import Final, NamedTuple

from attrs import frozen

LEAST: Final = 7
"""Digits of the shortest number that is looked at; shorter local ones are left alone."""

MAX_REGIONS: Final = 8
"""How many region hints are used; further ones are ignored, since each costs time."""


class Reading(NamedTuple):
    """One way to read digits as a phone number.

    Attributes:
        value: The number in E.164, the form of ITU-T Recommendation E.164.
        valid: Whether its range is in use; if not, only its length is right. Numbers set aside for
            fiction are often not in use.
        lacks_prefix: Whether it is a fixed line's number without the "0" that its country writes.
    """

    value: str
    valid: bool
    lacks_prefix: bool = False


@frozen
class _Plan:
    """What the library's metadata says of one region, ready for use.

    The library's own parser reads any notation and so takes ten times as long as is needed for digits.
    """

    country_code: str
    lengths: frozenset[int]
    in_use: re.Pattern[str]
    fixed_line: re.Pattern[str] | None
    prefix: re.Pattern[str] | None
    transform: str | None
    trunk: str

    def read(self, digits: str, *, national: bool) -> Reading | None:
        """How digits read in this region."""
        number = self._national(digits) if national else digits
        if len(number) not in self.lengths:
            return None
        valid = self.in_use.fullmatch(number) is not None
        lacks = national and self.trunk == "0" and digits[0] != "0" and valid and self._is_fixed(number)
        return Reading(f"+{self.country_code}{number}", valid, lacks)

    def _is_fixed(self, number: str) -> bool:
        return self.fixed_line is not None and self.fixed_line.fullmatch(number) is not None

    def _national(self, digits: str) -> str:
        """Take the national prefix off, unless only with it the number is in use."""
        match = self.prefix.match(digits) if self.prefix else None
        if match is None:
            return digits
        if self.transform and match.lastindex and match[match.lastindex]:
            stripped = match.expand(self.transform) + digits[match.end() :]
        else:
            stripped = digits[match.end() :]
        if self.in_use.fullmatch(digits) and not self.in_use.fullmatch(stripped):
            return digits
        return stripped


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


@cache
def _plan(region: str) -> _Plan | None:
    from phonenumbers import PhoneMetadata  # noqa: PLC0415 - see above

    metadata = PhoneMetadata.metadata_for_region_or_calling_code(
        int(region) if region.isdecimal() else 0, "001" if region.isdecimal() else region
    )
    if metadata is None or metadata.general_desc is None:
        return None
    fixed = metadata.fixed_line.national_number_pattern if metadata.fixed_line else None
    prefix = metadata.national_prefix_for_parsing
    return _Plan(
        country_code=str(metadata.country_code),
        lengths=frozenset(metadata.general_desc.possible_length),
        in_use=re.compile(metadata.general_desc.national_number_pattern or ""),
        fixed_line=re.compile(fixed) if fixed else None,
        prefix=re.compile(prefix) if prefix else None,
        transform=(metadata.national_prefix_transform_rule or "").replace("\\1", r"\g<1>") or None,
        trunk=metadata.national_prefix or "",
    )


@cache
def _regions_of(country_code: str) -> tuple[str, ...]:
    from phonenumbers import COUNTRY_CODE_TO_REGION_CODE  # noqa: PLC0415 - see above

    regions = COUNTRY_CODE_TO_REGION_CODE.get(int(country_code), ())
    return tuple(country_code if region == "001" else region for region in regions)


def read_number(digits: str, region: str | None) -> Reading | None:
    """Return how a number reads in a region, or None if it cannot be one there.

    Args:
        digits: Its digits, with the national prefix if it has one; behind the "+" where no region is given.
        region: An ISO 3166 code in upper case; None for a number in international form.

    Example:
        >>> read_number("4155550132", "US").value, read_number("447700900123", None).value
        ('+14155550132', '+447700900123')
    """
    if region is None:
        return _read_international(digits)
    plan = _plan(region)
    if plan is None:
        return None
    reading = plan.read(digits, national=True)
    if (reading is None or not reading.valid) and digits.startswith(plan.country_code):
        # "1 415 555 0132": as people write who drop the sign.
        rest = digits.removeprefix(plan.country_code)
        if reading is None:
            return plan.read(rest, national=True)
        led = plan.read(rest, national=False)
        return led if led and led.valid else reading
    return reading


def _read_international(digits: str) -> Reading | None:
    for size in range(1, min(4, len(digits))):
        readings: list[Reading] = []
        for region in _regions_of(digits[:size]):
            plan = _plan(region)
            if plan is None:
                continue
            rest = digits[size:]
            # "+44 (0)20 7946 0958": the national prefix has no place here, and is written all the same.
            reading = plan.read(rest, national=False) or plan.read(rest, national=True)
            if reading is not None and reading.valid:
                return reading
            readings += [reading] if reading else []
        if readings:
            return readings[0]
    return None
