"""Check digits of the numbers that order talk is full of.

ISO 2108 and GS1 General Specifications 7.9 (ISBN-13, EAN, GTIN, SSCC), ISO/IEC 7812-1 annex B (IMEI and
cards), UPU S10, FedEx Ground and Express, USPS publication 199.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final


def check_digit_of(digits: str) -> str:
    """What else some digits are by their check digit, in words; empty if nothing.

    Args:
        digits: Digits and nothing else.

    Example:
        >>> check_digit_of("9780306406157"), check_digit_of("4155550132")
        ('an EAN or ISBN check digit', '')
    """
    check = _CHECKS.get(len(digits))
    if check is None:
        return ""
    holds, words = check
    return words if holds(digits) else ""


def _gs1(digits: str) -> bool:
    weighted = (int(digit) * (3 if at % 2 else 1) for at, digit in enumerate(reversed(digits)))
    return sum(weighted) % 10 == 0


def _luhn(digits: str) -> bool:
    doubled = (int(digit) * (2 if at % 2 else 1) for at, digit in enumerate(reversed(digits)))
    return sum(each - 9 if each > 9 else each for each in doubled) % 10 == 0


def _fedex(digits: str) -> bool:
    total = sum(int(digit) * weight for digit, weight in zip(digits, (3, 1, 7) * 4, strict=False))
    return total % 11 % 10 == int(digits[-1])


_CHECKS: Final[Mapping[int, tuple[Callable[[str], bool], str]]] = {
    12: (lambda digits: _gs1(digits) or _fedex(digits[:11] + digits[-1]), "a UPC or FedEx check digit"),
    13: (_gs1, "an EAN or ISBN check digit"),
    14: (_gs1, "a GTIN check digit"),
    15: (_luhn, "an IMEI check digit"),
    16: (_luhn, "a card's check digit"),
}
