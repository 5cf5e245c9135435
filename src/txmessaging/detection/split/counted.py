"""Numbers whose digits are told as quantities over several messages: "I have 3 cats", "1 dog, 2 fish".

Every message of the sender leaves its figures, however harmless. Together they are a number only if they have
exactly the digits of one, and if more says so: somebody tells to dial or to read them in a row, nothing is
counted ("0 sugars"), or almost all of them are single digits.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from txmessaging.detection.findings import Finding
from txmessaging.detection.phone.numbering import Reading, read_number
from txmessaging.detection.puzzles.winks import says_to_read
from txmessaging.detection.split.carry import Left, pieces_of
from txmessaging.detection.words.number_cues import ORDER_WORDS, PHONE_WORDS
from txmessaging.detection.words.parts import IN_ORDER_UNSPACED, TOGETHER

if TYPE_CHECKING:
    from txmessaging.detection.candidates import Search

LONGEST: Final = 140
"""Code points of a message whose figures are remembered."""

_LONGEST_WITH_ONE: Final = 60
_FIGURES = re.compile(r"\d+")
# Dates, hours, decimals, pages and codes: none of them is counted one by one.
_JOINED = re.compile(r"\d[.:,/-]\d|[a-z]\d|\d[a-z]+\d")
_MOST_DIGITS: Final = 12
_LONGEST_GROUP: Final = 4
_LEAST_PIECES: Final = 3
_LENGTHS: Final = range(9, 14)
_MANY_GROUPS: Final = 7
_ENOUGH: Final = 3
_NORTH_AMERICA: Final = "+1"


def counts_in(search: Search, label: int) -> Left | None:
    """What a message leaves of its figures, apart from one another; None if it has none that are counts.

    Args:
        search: The scan of the message.
        label: What findings call it.
    """
    lower = search.lower
    if not search.figures or search.figures > _MOST_DIGITS or len(lower) > LONGEST or _JOINED.search(lower):
        return None
    groups = list(_FIGURES.finditer(lower))
    if len(groups) == 1 and len(lower) > _LONGEST_WITH_ONE:
        return None
    if any(len(group[0]) > _LONGEST_GROUP for group in groups):
        return None
    start, end = search.view.span(groups[0].start(), groups[-1].end())
    digits = " ".join(group[0] for group in groups)
    size = len(search.view.original)
    return Left(label, digits, start, end, "", speaks=False, bare=False, size=size, counts=True)


def find_counted(search: Search, lefts: Sequence[Left], now: Left | None, *, asked: bool) -> Finding | None:
    """Return the number that the counts of the last messages are, if this one ends it.

    Args:
        search: The scan of this message.
        lefts: The counts that earlier messages left, oldest first.
        now: Those of this one.
        asked: Whether the other party spoke of a phone number.
    """
    row = [*lefts, now] if now else list(lefts)
    if len(row) < _LEAST_PIECES:
        return None
    said = max(_says_so(search), int(asked))
    if not (now or said):
        return None
    for first in range(len(row) - _LEAST_PIECES + 1):
        reading = _reading(search, row[first:])
        if reading and _weight(search, row[first:], said=said, whole=not first) >= _ENOUGH:
            start, end = (now.start, now.end) if now else (0, len(search.view.original))
            return Finding(
                kind="phone",
                start=start,
                end=end,
                value=reading.value,
                confidence=0.7 if said else 0.6,
                disguised=True,
                evidence=("spread over messages", "counts that are a number"),
                rule="phone.counted",
                pieces=pieces_of(row[first:]),
            )
    return None


def _says_so(search: Search) -> int:
    """How clearly a message says that its figures are to be dialled: 0, 1 or 2."""
    if not TOGETHER.isdisjoint(search.tokens) or says_to_read(search):
        return 2
    if not search.lower.isascii() and IN_ORDER_UNSPACED.search(search.lower):
        return 2
    return int(not PHONE_WORDS.isdisjoint(search.tokens))


def _reading(search: Search, row: Sequence[Left]) -> Reading | None:
    digits = "".join(left.digits for left in row).replace(" ", "")
    if len(digits) not in _LENGTHS or search.facts.has_number(digits) or search.allow.has_number(digits):
        return None
    readings = (read_number(digits, region) for region in search.regions)
    return next((found for found in readings if found and found.valid and _may_be_dialled(found)), None)


def _may_be_dialled(reading: Reading) -> bool:
    is_american = reading.value.startswith(_NORTH_AMERICA)
    return not reading.lacks_prefix and (
        not is_american or (reading.value[2] > "1" and reading.value[5] > "1")
    )


def _weight(search: Search, row: Sequence[Left], *, said: int, whole: bool) -> int:
    """How much speaks for a number, each trait for one."""
    groups = " ".join(left.digits for left in row).split()
    if said < _CLEARLY and not ORDER_WORDS.isdisjoint(search.tokens):
        return 0
    is_odd = any(group[0] == "0" for group in groups)
    return said + is_odd + (len(groups) >= _MANY_GROUPS) + whole


_CLEARLY: Final = 2
