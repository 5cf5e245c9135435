"""What digits of order talk are by their shape: dates, prices, versions, coordinates, parcels."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Final, NamedTuple

from txmessaging.detection.known import digits_of
from txmessaging.detection.phone.check_digits import has_gs1_check_digit

_YEAR = r"(?:19|20)\d\d"
_MONTH = r"(?:0?[1-9]|1[0-2])"
_DAY = r"(?:0?[1-9]|[12]\d|3[01])"
_CLOCK = r"(?:[01]\d|2[0-3])(?:00|15|30|45)"
_OCTET = r"(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)"
_CURRENCY = r"(?:[$€£¥₹₽]|\b(?:USD|EUR|GBP|euros?|dollars?|pounds?)\b)"
# Not in the middle of a longer row of groups: "06.12.34.56.78" holds no date.
_ALONE_BEFORE = r"(?<!\d)(?<!\d[-/.])"
_ALONE_AFTER = r"(?![-/.]?\d)"

_SHAPES: Final = {
    "a date": re.compile(
        rf"{_ALONE_BEFORE}(?:{_YEAR}([-/.]){_MONTH}\1{_DAY}|{_DAY}([-/.]){_DAY}\2(?:{_YEAR}|\d\d)"
        rf"|{_YEAR}\s?[-\u2013/]\s?{_YEAR}){_ALONE_AFTER}"
    ),
    "a day, a month and a year": re.compile(rf"(?<!\d)(?<!\d[-/. ]){_DAY} {_MONTH} {_YEAR}(?![-/. ]?\d)"),
    "a time": re.compile(r"(?<![\d:])[0-2]?\d:[0-5]\d(?::[0-5]\d)?(?![\d:])"),
    "a day and its hours": re.compile(
        rf"(?<![\d/.-]){_DAY}[/.]{_MONTH}\.? {_CLOCK}\s?[-\u2013]\s?{_CLOCK}(?!\d)"
    ),
    "fractions": re.compile(r"(?<![\d/])\d{1,2}/(4|8|16|32|64) \d{1,2}/\1(?: \d{1,2}/\1)*(?![\d/])"),
    "a size of clothes": re.compile(r"(?<![\d/.-])[1-9]\d{1,2}/[1-9]\d{1,2}-[1-9]\d{1,2}(?![\d/-])"),
    "an IP address or a version": re.compile(
        rf"(?<![\d.]){_OCTET}(?:\.{_OCTET}){{3}}(?!\.?\d)|\bv(?:ersion)?\.?\s?\d{{1,9}}(?:\.\d{{1,9}}){{1,4}}",
        re.IGNORECASE,
    ),
    "a price": re.compile(
        rf"{_CURRENCY}\s?\d{{1,12}}(?:[., ]\d{{3}}(?!\d)){{0,4}}(?:[.,]\d\d?(?!\d))?"
        rf"|(?<!\d)\d{{1,12}}(?:[., ]\d{{3}}(?!\d)){{0,4}}(?:[.,]\d\d?(?!\d))?\s?{_CURRENCY}",
        re.IGNORECASE,
    ),
    "decimal digits": re.compile(
        r"(?<![\d.])(?:\d{1,3}\.\d{4,20}(?:[,;]\s?|\s)-?\d{1,3}\.\d{4,20}|\d{1,2}\.\d{6,20})(?!\d)"
    ),
    "a parcel's number": re.compile(
        r"\b(?:[A-Z]{2}\s?\d{3}\s?\d{3}\s?\d{3}\s?[A-Z]{2}|1Z[0-9A-Z]{16}|9[2-5]\d{2}(?:\s?\d{4}){4}(?:\s?\d{2})?)\b"
    ),
    "a postcode": re.compile(r"\b[A-Z]{2}\s\d{5}-\d{4}(?!\d)"),
}
# Signs of which each has at least one: a run without them need not be searched.
_NEEDED: Final = {
    "a date": frozenset("-/.\u2013"),
    "a day, a month and a year": frozenset(" "),
    "a time": frozenset(":"),
    "a day and its hours": frozenset("-\u2013"),
    "fractions": frozenset("/"),
    "a size of clothes": frozenset("/"),
    "an IP address or a version": frozenset("."),
    "a price": frozenset("$€£¥₹₽uUbB"),
    "decimal digits": frozenset("."),
    "a parcel's number": frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZ9"),
    "a postcode": frozenset("-"),
}
_EAN = re.compile(r"(?<!\d)(?!00)(?:\d{13}|97[89][- ]?\d(?:[- ]?\d){9})(?!\d)")


class Span(NamedTuple):
    """Digits that are something else than a phone number.

    Attributes:
        start: The first code point.
        end: One past the last.
        reason: What they are, in words.
    """

    start: int
    end: int
    reason: str


def other_numbers(text: str, start: int, end: int) -> Iterator[Span]:
    """Yield the dates, prices, codes … in or around a run of digits.

    Args:
        text: The whole text.
        start: The first code point of the run.
        end: One past its last.

    Example:
        >>> [span.reason for span in other_numbers("on 2026-01-15 at noon", 3, 13)]
        ['a date']
    """
    left, right = max(0, start - 12), end + 12
    run = text[left:right]
    for reason, pattern in _shapes_with(run):
        for match in pattern.finditer(text, left, right):
            if reason == "a price" and _is_too_dear(text[min(start, match.start()) : max(end, match.end())]):
                continue
            yield Span(match.start(), match.end(), reason)
    if end - start < _LENGTH_OF_EAN:
        return
    for match in _EAN.finditer(text, left, right):
        if has_gs1_check_digit(digits_of(match[0])):
            yield Span(match.start(), match.end(), "an EAN or ISBN check digit")


def _shapes_with(run: str) -> Iterator[tuple[str, re.Pattern[str]]]:
    """The shapes that a run may hold by its signs: most hold none of them."""
    signs = frozenset(run)
    if signs.isdisjoint(_ANY_NEEDED) and not _has_year(run):
        return
    for reason, pattern in _SHAPES.items():
        may_hold = _MAY_HOLD.get(reason)
        if not signs.isdisjoint(_NEEDED[reason]) and (may_hold is None or may_hold(run)):
            yield reason, pattern


def _has_year(run: str) -> bool:
    return " 20" in run or " 19" in run


def _has_currency(run: str) -> bool:
    lower = run.lower()
    return any(map(lower.__contains__, _CURRENCY_WORDS)) or _CURRENCY_SIGN.search(run) is not None


def _has_code(run: str) -> bool:
    return "1Z" in run or (len(run) >= _LONGEST_CODE and "9" in run) or _CAPITALS.search(run) is not None


_CURRENCY_SIGN = re.compile("[$€£¥₹₽]")
_CURRENCY_WORDS: Final = ("usd", "eur", "gbp", "dollar", "pound")
_CAPITALS = re.compile(r"[A-Z][A-Z]\s?\d")
_LONGEST_CODE: Final = 20
_MAY_HOLD: Final[Mapping[str, Callable[[str], bool]]] = {
    "a day, a month and a year": _has_year,
    "a price": _has_currency,
    "a parcel's number": _has_code,
}
"""What is cheaper to ask than to search for the shape."""
_OF_A_YEAR: Final = frozenset({"a day, a month and a year"})
_ANY_NEEDED: Final = frozenset(
    sign for reason, signs in _NEEDED.items() for sign in signs if reason not in _OF_A_YEAR
)


_LENGTH_OF_EAN: Final = 13
_TOO_DEAR = 9
"""Digits of a price that nobody asks, with its decimals; then it is a number in the guise of one."""


def _is_too_dear(row: str) -> bool:
    """Whether a row of groups with a currency beside it has more digits than any price."""
    if sum(map(str.isdecimal, row)) < _TOO_DEAR or row.endswith("000"):
        return False
    return (
        not (_ROUND.search(row) and len(_GROUPS.findall(row)) < _SEVERAL_SUMS) and _LISTED.search(row) is None
    )


_ROUND = re.compile(r"0\b.*0\b")
_GROUPS = re.compile(r"\d+")
_SEVERAL_SUMS: Final = 2
_LISTED = re.compile(r"[;\n]|, ")
