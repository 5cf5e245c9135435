"""Phone numbers in the guise of prices, sizes, dates or things to count.

All the digits of a message, read in a row, are a number of the region, and the message says that they are
to be read so, or called. The value is that number.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from txmessaging.detection.candidates import Candidate, Search
from txmessaging.detection.digits import Row
from txmessaging.detection.phone.numbering import Reading, read_number
from txmessaging.detection.puzzles.finding import solved
from txmessaging.detection.puzzles.winks import says_to_read
from txmessaging.detection.reading.folding import fold
from txmessaging.detection.words.number_cues import ORDER_WORDS, PHONE_WORDS

_LENGTHS: Final = range(8, 14)
_LONGEST: Final = 400
_LEAST_FIGURES: Final = 5
_SUM = re.compile(r"\(\s?(\d{1,4})\s?([-+x\u00d7*])\s?(\d{1,4})\s?\)")
_ENUMERATION = re.compile(r"^\s{0,3}\d[).:]\s|\bstep\s\d\b", re.MULTILINE)
_DECIMALS = re.compile(r"\d[.,]\d{1,2}(?!\d)")


def find_camouflaged(search: Search) -> Iterator[Candidate]:
    """Yield the number that all the digits of a message are, if it says so.

    Args:
        search: The scan under way.

    Raises:
        BudgetSpent: The text holds too many candidates.
    """
    lower = search.lower
    if not search.regions or len(lower) > _LONGEST or not search.may_hold_a_number:
        return
    if search.figures >= _LEAST_FIGURES and "(" in search.signs:
        yield from _sums(search)
    rows = search.rows
    if max(search.figures, sum([len(row.digits) for row in rows])) > 2 * _LENGTHS.stop:
        return
    winks = says_to_read(search) or _is_impossible(lower)
    if not winks and (len(rows) < _MANY or not _is_called(search) or _DECIMALS.search(lower)):
        return
    if _SCORE.search(lower):
        return
    for digits, groups in _readings(search, rows):
        is_long = len(digits) in (_LENGTHS if winks else _LENGTHS[1:])
        prefixed = not (winks and len(digits) >= _FULL)
        if is_long and (winks or groups > 2) and (number := _number(search, digits, prefixed=prefixed)):
            search.spend()
            yield solved(_span(lower, rows), number.value, 0.7 if winks else 0.6, _EVIDENCE, rule=_RULE)
            return


def _span(lower: str, rows: Sequence[Row]) -> tuple[int, int]:
    """From the first of the digits to the last, in words or in figures."""
    groups = list(re.finditer(r"\d+", lower))
    starts = [row.start for row in rows] + [group.start() for group in groups]
    ends = [row.end for row in rows] + [group.end() for group in groups]
    return min(starts), max(ends)


def _is_impossible(lower: str) -> bool:
    """Whether there are times, prices or sizes that there are not: "07:65", "$01", "x 0115", "0491mm"."""
    if _DECIMALS.search(lower):
        return False
    late = _LATE.findall(lower)
    return len(late) > 1 or any(time[0] == "0" for time in late) or _LEADING_ZERO.search(lower) is not None


_SCORE = re.compile(r"(?<![\dx.,])(?:0\s?x\s?\d|\d\s?x\s?0)(?![\dx.,]?\d|x)")
"""A score, as in "0x1": nothing measures nothing."""
_LATE = re.compile(r"(?<![\d:.])\d{1,2}[:hu][6-9]\d(?![\d:])")
_LEADING_ZERO = re.compile(
    r"[$€£¥₹]\s?0\d|\dx0\d|\dx\s?\d+x0\d|\sx\s0\d"
    r"|(?<![\d.,:/-])0\d{1,3}\s?(?:mm|cm|inch(?:es)?|eur|euros?|zl|tl|руб|р|см|мм|reais|rs|جنيه|درهم|ريال|سم|مقاس"
    r"|इंच|रुपये|円|元|公分|块)"
)
_MANY: Final = 4
_MOST_GROUPS: Final = 9
_FULL: Final = 10
_FEWEST: Final = 3
"""Groups of digits that are some of all, where it is plainly said that they are no quantities."""
_RULE: Final = "phone.camouflaged"
_EVIDENCE: Final = "its digits in a row are a number of the region"


def _is_called(search: Search) -> bool:
    """Whether something is to be called, and no order is spoken of."""
    return not PHONE_WORDS.isdisjoint(search.tokens) and ORDER_WORDS.isdisjoint(search.tokens)


def _readings(search: Search, rows: Sequence[Row]) -> Iterator[tuple[str, int]]:
    """The digits in a row: those in figures, and those in words too that are no words of the sentence."""
    for text in (search.lower, _ENUMERATION.sub("", search.lower)):
        groups = re.findall(r"\d+", text)
        yield "".join(groups), len(groups)
    yield _in_a_row(rows), len(rows)
    groups = re.findall(r"\d+", search.lower)[:_MOST_GROUPS]
    for first in range(len(groups)):
        for last in range(first + _FEWEST, len(groups) + 1):
            if (first, last) != (0, len(groups)):
                yield "".join(groups[first:last]), 0


def _in_a_row(rows: Sequence[Row]) -> str:
    """The digits of all rows that are no words of the sentence."""
    return "".join([row.digits for row in rows if not all(member.weak for member in row.members)])


def _number(search: Search, digits: str, *, prefixed: bool = True) -> Reading | None:
    """The number that digits are; with ten of them the national prefix may be left out, as in Argentina."""
    if search.facts.has_number(digits) or search.allow.has_number(digits):
        return None
    readings = [found for region in search.regions if (found := read_number(digits, region)) and found.valid]
    return next((reading for reading in readings if not (prefixed and reading.lacks_prefix)), None)


def _sums(search: Search) -> Iterator[Candidate]:
    """Sums in the place of digits: "07(10-3)00 (3x3)00 123"."""
    sums = list(_SUM.finditer(search.lower))
    if not sums:
        return
    written = Search(fold(_SUM.sub(_result, search.lower)), (), search.allow, search.facts)
    digits = _in_a_row(written.rows)
    if len(digits) in _LENGTHS and (number := _number(search, digits)):
        search.spend()
        first, last = re.search(r"[(]?\d", search.lower), re.search(r"\d[)]?\D*$", search.lower)
        start = first.start() if first else sums[0].start()
        end = last.start() + 1 + (")" in last[0][:2]) if last else sums[-1].end()
        yield solved((start, end), number.value, 0.8, "sums in the place of digits", rule=_RULE)


def _result(match: re.Match[str]) -> str:
    one, other = int(match[1]), int(match[3])
    if match[2] == "+":
        return str(one + other)
    return str(max(0, one - other) if match[2] == "-" else one * other)
