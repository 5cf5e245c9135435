"""Numbers whose groups stand apart in a text, each among other words: "415 reasons, 555 of them, 0132 more".

The groups are as long as those of the region's numbers, and some of them are written as no quantity is: with
a zero before, spelled out digit by digit, or alone on a line.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final, NamedTuple

from txmessaging.detection.candidates import Candidate, Search
from txmessaging.detection.digits import Member, Row
from txmessaging.detection.phone.numbering import Reading, read_number
from txmessaging.detection.puzzles.finding import solved
from txmessaging.detection.words.number_cues import PHONE_WORDS

_LONGEST: Final = 2000
_MOST_CHUNKS: Final = 60
_MOST_DIGITS: Final = 8
"""Of one group: a longer one is a number of its own, or none."""
_NORTH_AMERICAN: Final = (3, 3, 4)
_MOST_GROUPS: Final = 6
_ENOUGH: Final = 2


class _Chunk(NamedTuple):
    """Digits that stand together.

    Attributes:
        digits: What they read as.
        start: The first code point.
        end: One past the last.
        spelled: Whether they are said one by one, or written in several ways.
        told: Whether nobody writes a quantity so: spelled out, or with a zero before.
        alone: Whether nothing else is on its line, or it is framed by signs.
    """

    digits: str
    start: int
    end: int
    spelled: bool
    told: bool
    alone: bool


def find_chunks(search: Search) -> Iterator[Candidate]:
    """Yield the number whose groups stand apart.

    Args:
        search: The scan under way.

    Raises:
        BudgetSpent: The text holds too many candidates.
    """
    if not search.regions or not search.may_hold_a_number or len(search.lower) > _LONGEST:
        return
    rows = [row for row in search.rows if _ENOUGH <= len(row.digits) <= _MOST_DIGITS]
    if not _ENOUGH <= len(rows) <= _MOST_CHUNKS or sum([len(row.digits) for row in rows]) < _LEAST_NATIONAL:
        return
    chunks = [chunk for row in rows if (chunk := _chunk(search.lower, row))]
    if len(chunks) < _ENOUGH or not any(chunk.told for chunk in chunks):
        return
    cue = _speaks_of_numbers(search)
    without_others = [chunk for chunk in chunks if chunk.told or chunk.alone]
    for several in (chunks,) if len(without_others) == len(chunks) else (chunks, without_others):
        found = next(_windows(search, several, cue=cue), None)
        if found:
            (start, end), reading, score = found
            search.spend()
            confidence = min(0.9, 0.5 + 0.1 * score)
            yield solved((start, end), reading.value, confidence, "groups of a number among words")
            return


def _windows(
    search: Search, chunks: Sequence[_Chunk], *, cue: bool
) -> Iterator[tuple[tuple[int, int], Reading, int]]:
    """Groups one after the other that are a number together, and how much speaks for it."""
    for first, chunk in enumerate(chunks):
        digits = ""
        for last in range(first, min(first + _MOST_GROUPS, len(chunks))):
            digits += chunks[last].digits
            window = chunks[first : last + 1]
            if len(digits) > _MOST_NATIONAL:
                break
            if len(window) < _ENOUGH:
                continue
            score = sum(each.told or each.alone for each in window) + cue
            if score < _ENOUGH or not any(each.told for each in window):
                continue
            reading = _reading(search, window, digits)
            if reading and not any(_counts(search, each) for each in window):
                yield (chunk.start, chunks[last].end), reading, score


_MOST_NATIONAL: Final = 12


def _reading(search: Search, window: Sequence[_Chunk], digits: str) -> Reading | None:
    """The number that groups are together, if numbers of the region are written in such groups."""
    if search.facts.has_number(digits) or search.allow.has_number(digits):
        return None
    for region in search.regions:
        reading = read_number(digits, region)
        if reading is None or not reading.valid or reading.lacks_prefix:
            continue
        if reading.value.startswith("+1"):
            if _is_grouped(window, digits):
                return reading
        elif digits[0] == "0" and len(digits) >= _LEAST_NATIONAL:
            return reading
    return None


_LEAST_NATIONAL: Final = 9


def _is_grouped(window: Sequence[_Chunk], digits: str) -> bool:
    """Whether groups end where those of North America do: behind the area code, and behind the exchange."""
    if len(digits) != sum(_NORTH_AMERICAN):
        return False
    ends = {0}
    for chunk in window:
        ends.add(max(ends) + len(chunk.digits))
    area = _NORTH_AMERICAN[0]
    exchange = area + _NORTH_AMERICAN[1]
    return area in ends and (exchange in ends or len(window) == _ENOUGH)


def _chunk(lower: str, row: Row) -> _Chunk | None:
    """The digits of a row without the words of the sentence at its edges."""
    members = _without_words(lower, row)
    while len(members) > 1 and lower[members[0].start : members[0].end] in _OF_SENTENCES:
        members = members[1:]
    while len(members) > 1 and lower[members[-1].start : members[-1].end] in _OF_SENTENCES:
        members = members[:-1]
    digits = "".join([member.digits for member in members])
    if len(digits) < _ENOUGH or all(member.weak for member in members):
        return None
    start, end = members[0].start, members[-1].end
    spelled = _is_spelled(members)
    told = spelled or _is_led_by_zero(lower, members) or _holds_zero_led(lower, members)
    return _Chunk(digits, start, end, spelled, told, _is_alone(lower, start, end))


_OF_SENTENCES: Final = frozenset("to on go for so is i do due a un".split())


def _counts(search: Search, chunk: _Chunk) -> bool:
    """Whether it is said what digits are: a price, a measure, a code."""
    if chunk.spelled:
        return False
    around = search.around(chunk.start, chunk.end)
    counts = around.count_something or around.name_another_number or around.make_a_code
    counts = counts or (around.stand_on_something and around.speak_of_phones < 1)
    return counts or _COUNTER.match(search.lower, chunk.end) is not None


# What seats, rooms and houses are counted with in Japanese and Chinese.
_COUNTER = re.compile(r"\s?[番号號室棟楼樓]")


def _without_words(lower: str, row: Row) -> Sequence[Member]:
    members = row.members
    if _LAST_FOUR.search(lower, max(0, row.start - 10), row.start) and members[0].digits == "4":
        members = members[1:] or members
    if any(len(member.digits) > 2 and member.how == "figure" for member in members):  # "the 713 one"
        members = members[_is_lone_word(members) :]
        members = members[: len(members) - _is_lone_word(members[::-1])]
    return members


_LAST_FOUR = re.compile(r"\b(?:last|final)\s$")


def _is_lone_word(members: Sequence[Member]) -> bool:
    """Whether the first is a word for one digit, apart from the figures that come next."""
    if len(members) == 1 or members[0].how != "word" or members[1].how == "word":
        return False
    return len(members[0].digits) == 1 and max(members[0].start, members[1].start) > min(
        members[0].end, members[1].end
    )


def _is_spelled(members: Sequence[Member]) -> bool:
    """Whether digits are said one by one, or written in several ways: "five five five", "013two"."""
    said = [member for member in members if member.how != "figure"]
    if any(len(member.digits) > 1 and len(set(member.digits)) == 1 for member in said):
        return True
    if any(
        frozenset((one.how, other.how)) == _MIXED and one.end == other.start
        for one, other in pairwise(members)
    ):
        return True
    if sum(len(member.digits) == 1 for member in said) > _ENOUGH:
        return True
    return len(members) > _ENOUGH and bool(said) and max(len(member.digits) for member in members) <= _ENOUGH


_MIXED: Final = frozenset({"word", "figure"})


def _is_led_by_zero(lower: str, members: Sequence[Member]) -> bool:
    """Whether a zero stands where a quantity has none: "0132", and no "09:30", "0.5" or "01/02"."""
    first = members[0]
    if (
        first.how != "figure"
        or first.digits[0] != "0"
        or _PART.search(lower, max(0, first.start - 2), first.start)
    ):
        return False
    if len(members) == 1 and len(first.digits) > 1:
        return _PART_AFTER.match(lower, first.end) is None and _CLOCK.fullmatch(first.digits) is None
    return len("".join([member.digits for member in members])) > _ENOUGH and not _is_date(lower, members)


def _holds_zero_led(lower: str, members: Sequence[Member]) -> bool:
    """As in "555 and then 0132": what begins with a zero is no quantity behind another group, either."""
    return any(_is_led_by_zero(lower, [member]) for member in members[1:])


def _is_date(lower: str, members: Sequence[Member]) -> bool:
    gaps = [lower[one.end : other.start] for one, other in pairwise(members)]
    return all(gap in _DATE_SIGNS for gap in gaps) and int(members[1].digits or 0) <= _DAYS


_DATE_SIGNS: Final = frozenset({".", "/", ". ", "-"})
_DAYS: Final = 31
_PART = re.compile(r"[\d$€£₹][.,:/-]?$|\d[.,:/h-]$")
_PART_AFTER = re.compile(r"[.,:/h]\d")
_CLOCK = re.compile(r"(?:0\d|1\d|2[0-3])(?:00|15|30|45)")


def _is_alone(lower: str, start: int, end: int) -> bool:
    """Whether nothing but signs is on its line beside it, or it has a frame: "*** 415 ***"."""
    if _FRAME_BEFORE.search(lower, max(0, start - 3), start) and _FRAME_AFTER.match(lower, end):
        return True
    first, last = lower.rfind("\n", 0, start) + 1, lower.find("\n", end)
    if not first and last < 0:
        return False
    beside = lower[first:start] + lower[end : last if last >= 0 else len(lower)]
    return not any(map(str.isalnum, beside))


_FRAME_BEFORE = re.compile(r"[*{\[|~=<>_#]\s?$")
_FRAME_AFTER = re.compile(r"\s?[*}\]|~=<>_#]")


def _speaks_of_numbers(search: Search) -> bool:
    """Whether a phone is spoken of, or the parts of a number."""
    return not PHONE_WORDS.isdisjoint(search.tokens) or _PARTS.search(search.lower) is not None


_PARTS = re.compile(
    r"\b(?:area\scode|prefix|suffix|digits|(?:last|final)\s(?:four|4|bit|part)|then|lines?|finish\w{0,3}|ends?|number)\b"
)
