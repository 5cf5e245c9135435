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
_BEATS = r"(?:[1-9]|1[0-5])/(?:2|4|8|16|32|64)"
_MINUTES = r"[0-5]?\d[.,]\d{2,5}"
_SIXTIETHS = r"[0-5]?\d(?:[.,]\d{1,5})?"
# Not in the middle of a longer row of groups: "06.12.34.56.78" holds no date.
_ALONE_BEFORE = r"(?<!\d)(?<!\d[-/.])"
_ALONE_AFTER = r"(?![-/.]?\d)"

_SHAPES: Final = {
    "a date": re.compile(
        rf"{_ALONE_BEFORE}(?:{_YEAR}([-/.]){_MONTH}\1{_DAY}|{_DAY}([-/.]){_DAY}\2(?:{_YEAR}|\d\d)"
        rf"|{_YEAR}\s?[-\u2013/]\s?{_YEAR}){_ALONE_AFTER}"
    ),
    "a day, a month and a year": re.compile(
        rf"(?<!\d)(?<!\d[-/. ])(?:{_DAY} {_MONTH}|{_MONTH} {_DAY}) {_YEAR}(?![-/. ]?\d)"
    ),
    "a time": re.compile(r"(?<![\d:])[0-2]?\d:[0-5]\d(?::[0-5]\d)?(?![\d:])"),
    "a day and its hours": re.compile(
        rf"(?<![\d/.-]){_DAY}[/.]{_MONTH}\.? {_CLOCK}\s?[-\u2013]\s?{_CLOCK}(?!\d)"
    ),
    "fractions": re.compile(
        r"(?<![\d/])\d{1,2}/(4|8|16|32|64) \d{1,2}/\1(?: \d{1,2}/\1)*(?![\d/])"
        rf"|(?<![\d/]){_BEATS}(?:(?:, ?|; ?| ?[|+] ?| - ){_BEATS})+(?![\d/])"
    ),
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
    "degrees": re.compile(
        rf"(?<=\b[NSEWO])\s?\d{{1,3}}[° ]\s?{_MINUTES}(?!\d)"
        rf"|(?<![\d.,])\d{{1,3}}[° ]\s?{_MINUTES}[' ]{{0,2}}[NSEWO]\b"
        rf"|(?<![\d.,])\d{{1,2}}[° ]\s?{_SIXTIETHS}[' ]\s?{_SIXTIETHS}[\" ']{{0,3}}[NS]\b[ ,;/]{{0,3}}"
        rf"\d{{1,3}}[° ]\s?{_SIXTIETHS}[' ]\s?{_SIXTIETHS}[\" ']{{0,3}}[EWO]\b"
    ),
    "the number of a part": re.compile(
        r"\b\d[AC-FHJKMNPQT-Y]\d[ .-]?\d{3}[ .-]?\d{3}(?:[ .-]?[A-Z]{1,2})?\b"
    ),
    "a parcel's number": re.compile(
        r"\b(?:[A-Z]{2}\s?(?:\d{3}\s?\d{3}\s?\d{3}|\d{4}\s?\d{4}\s?\d)\s?[A-Z]{2}|1Z[0-9A-Z]{16}|9[2-5]\d{2}(?:\s?\d{4}){4}(?:\s?\d{2})?)\b"
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
    "degrees": frozenset("NSEWO"),
    "the number of a part": frozenset("ACDEFHJKMNPQTUVWXY"),
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


# Groups of figures that only numbers of one kind have; a row of figures is looked at as a whole.
_GROUPED: Final = {
    "a date": re.compile(rf"(?:{_DAY} {_MONTH}|{_MONTH} {_DAY}) {_YEAR}(?![-/. ]?\d)"),
    "a tyre's size": re.compile(
        r"(?:1[3-9]|2\d|3[0-3])5[ /-][2-9][05](?:[ /-]|[ /-]{0,2}[rR][ -]?)(?:1[2-9]|2[0-4])(?![ -]?\d)"
    ),
    "a pet's chip": re.compile(
        r"9\d\d(?: ?\d{12}|(?:([ .-])\d{4}\1\d{4}\1\d{4})|([ .-])\d{3}(?:\2\d{3}){3}"
        r"|[ .-]\d{6}[ .-]?\d{6})(?!\d)"
    ),
    "a part's number": re.compile(r"[1-9]\d \d\d \d \d{3} \d{3}(?![ -]?\d)"),
    "a book's number": re.compile(
        r"(?=(?:\d[ -]?){9}[\dXx](?![ -]?\d))[01]([ -])\d{2,5}\1\d{2,6}(?:\1\d{1,3})?\1[\dXx]\b"
    ),
}


def other_by_groups(text: str, start: int, end: int) -> str:
    """What figures are by their groups, in words; empty if nothing.

    Args:
        text: The whole text.
        start: The first code point of the figures.
        end: One past their last.

    Example:
        >>> other_by_groups("205 55 16", 0, 9), other_by_groups("020 7946 0018", 0, 13)
        ("a tyre's size", '')
    """
    if text[start - 1 : start] == "+":
        return ""
    for reason, pattern in _GROUPED.items():
        if (match := pattern.match(text, start)) and match.end() >= end:
            return reason
    return ""


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


def _has_a_point_of_the_compass(run: str) -> bool:
    return _BESIDE_A_POINT.search(run) is not None


def _has_letter_within(run: str) -> bool:
    return _LETTER_WITHIN.search(run) is not None


_BESIDE_A_POINT = re.compile(r"\d[\"' ]{0,3}[NSEWO]\b|\b[NSEWO]\s?\d")
_LETTER_WITHIN = re.compile(r"\d[A-Z]\d")
_CURRENCY_SIGN = re.compile("[$€£¥₹₽]")
_CURRENCY_WORDS: Final = ("usd", "eur", "gbp", "dollar", "pound")
_CAPITALS = re.compile(r"[A-Z][A-Z]\s?\d")
_LONGEST_CODE: Final = 20
_MAY_HOLD: Final[Mapping[str, Callable[[str], bool]]] = {
    "a day, a month and a year": _has_year,
    "a price": _has_currency,
    "a parcel's number": _has_code,
    "degrees": _has_a_point_of_the_compass,
    "the number of a part": _has_letter_within,
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
