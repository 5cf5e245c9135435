"""Check digits of the numbers that order talk is full of.

GS1 General Specifications 7.9 (UPC, EAN, GTIN; ISBN-13 by ISO 2108:2017, annex C) and FedEx Express. Those of
IMEIs and cards made no measured difference on the corpus: so many digits are seldom a phone number.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final


def check_digit_of(digits: str) -> str:
    """What else some digits are by their check digit, in words; empty if nothing.

    Args:
        digits: Digits and nothing else.

    Example:
        >>> check_digit_of("036000291452"), check_digit_of("4155550132")
        ('a UPC or FedEx check digit', '')
    """
    check = _CHECKS.get(len(digits))
    if check is None:
        return ""
    holds, words = check
    return words if holds(digits) else ""


def has_gs1_check_digit(digits: str) -> bool:
    """Whether the last of some digits is their check digit by GS1.

    Args:
        digits: Digits and nothing else.

    Example:
        >>> has_gs1_check_digit("9780306406157"), has_gs1_check_digit("9780306406158")
        (True, False)
    """
    weighted = (int(digit) * (3 if at % 2 else 1) for at, digit in enumerate(reversed(digits)))
    return sum(weighted) % 10 == 0


def _fedex(digits: str) -> bool:
    total = sum(int(digit) * weight for digit, weight in zip(digits[:11], (3, 1, 7) * 4, strict=False))
    return total % 11 % 10 == int(digits[-1])


_CHECKS: Final[Mapping[int, tuple[Callable[[str], bool], str]]] = {
    12: (lambda digits: has_gs1_check_digit(digits) or _fedex(digits), "a UPC or FedEx check digit"),
    14: (has_gs1_check_digit, "a GTIN check digit"),
}
