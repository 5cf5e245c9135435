"""Phone numbers in digits, in international form or in that of the regions given as a hint."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import groupby
from typing import Final

from txmessaging.detection.candidates import Candidate, Search, Status, doubtful, known
from txmessaging.detection.counter_evidence import Span, names_another_number, other_numbers, speaks_of_phones
from txmessaging.detection.findings import Finding
from txmessaging.detection.known import digits_of
from txmessaging.detection.numbering import Reading, read_number

_SEPARATOR = r"[ \t\u00a0\u2009\u202f().\-\u2010-\u2013/]{0,3}"
_ENOUGH_DIGITS = re.compile(rf"\d(?:{_SEPARATOR}\d){{6}}")
_RUN = re.compile(
    rf"(?<![a-z_\d])(?P<plus>[+\uff0b]\s?)?\(?\d(?:{_SEPARATOR}\d){{6,28}}(?![a-z_\d])", re.IGNORECASE
)
_GROUP = re.compile(r"\d+")
# E.164 allows 15 digits; with "00" before them 17. Local numbers shorter than seven are left alone.
_DIGITS: Final = range(7, 18)
_MAX_GROUPS: Final = 7


def find_phones(search: Search) -> Iterator[Candidate]:
    """Yield the phone numbers of the text.

    A run of digits is freed of what is something else (dates, prices, …), and what is left is read from
    the left, the longest row of groups that is a number first. Without a region only the international
    form ("+…", "00…") is found; a national one is a near miss.

    Args:
        search: The scan under way.

    Raises:
        BudgetSpent: The text holds too many candidates.
    """
    if not _ENOUGH_DIGITS.search(search.text):
        return
    for run in _RUN.finditer(search.text):
        search.spend()
        if run["plus"] is None and names_another_number(search.text, run.start()):
            yield doubtful(_unread(search, run.start(), run.end()), "follows the word for another number")
        else:
            yield from _split(search, run)


def _split(search: Search, run: re.Match[str]) -> Iterator[Candidate]:
    """Read what is left of a run once other numbers are taken out."""
    others = list(other_numbers(search.text, run.start(), run.end()))
    groups = [match.span() for match in _GROUP.finditer(search.text, run.start(), run.end())]
    for other, members in groupby(groups, key=lambda group: _covering(group, others)):
        row = list(members)
        if other is None:
            # A "+" or a bracket before the first digit belongs to the number.
            first = run.start() if row[0] == groups[0] else row[0][0]
            yield from _read(search, [(first, row[0][1]), *row[1:]])
        elif len(digits_of(search.text[row[0][0] : row[-1][1]])) in _DIGITS:
            yield doubtful(_unread(search, row[0][0], row[-1][1]), other.reason)


def _covering(group: tuple[int, int], others: list[Span]) -> Span | None:
    start, end = group
    return next((other for other in others if other.start < end and start < other.end), None)


def _read(search: Search, groups: list[tuple[int, int]]) -> Iterator[Candidate]:
    """Read a row of groups from the left, the longest number first."""
    first = 0
    while first < len(groups):
        step = 1
        for last in _ends(len(groups), first):
            start, end = groups[first][0], groups[last - 1][1]
            candidate = _judge(search, start, end, whole=last - first == len(groups))
            if candidate is None:
                continue
            yield candidate
            if candidate.status is not Status.DOUBTFUL:
                step = last - first
                break
        first += step


def _ends(count: int, first: int) -> Iterator[int]:
    """Yield where a number may end: with the whole row, or a few groups on."""
    if first == 0 and count > _MAX_GROUPS:
        yield count
    yield from range(min(count, first + _MAX_GROUPS), first, -1)


def _judge(search: Search, start: int, end: int, *, whole: bool) -> Candidate | None:
    written = search.text[start:end]
    digits = digits_of(written)
    if search.facts.has_number(digits) or search.allow.has_number(digits):
        return known(_unread(search, start, end), "a number the host knows")
    if len(digits) not in _DIGITS or not (whole or _looks_cut_out_well(written)):
        return None
    search.spend()
    reading = _best_reading(search, written)
    if reading is None:
        return _without_reading(search, start, end) if whole else None
    if not (whole or reading.valid):
        return None
    return _weigh(search, start, end, reading)


def _looks_cut_out_well(written: str) -> bool:
    """Whether a part of a longer row looks like a number of its own: no group but the first is one digit."""
    return all(len(group) > 1 for group in _GROUP.findall(written)[1:])


def _best_reading(search: Search, written: str) -> Reading | None:
    international = _international(written)
    if international:
        return read_number(international, None)
    readings = [reading for region in search.regions if (reading := read_number(written, region))]
    return max(
        readings, key=lambda each: (each.valid, not each.lacks_prefix, each.usual_groups), default=None
    )


def _international(written: str) -> str | None:
    """Return a number in international form with its "+", or None if it is in national form."""
    if written[0] in "+\uff0b":
        return written
    return f"+{written[2:]}" if written.startswith("00") else None


def _without_reading(search: Search, start: int, end: int) -> Candidate | None:
    if search.regions or _international(search.text[start:end]):
        return None
    return doubtful(_unread(search, start, end), "in national form, and no region was given")


def _weigh(search: Search, start: int, end: int, reading: Reading) -> Candidate:
    """Turn the evidence into a confidence, or into doubt."""
    written = search.text[start:end]
    international = _international(written) is not None
    cue = speaks_of_phones(search.text, start, end)
    strong = reading.valid and not reading.lacks_prefix
    evidence = {
        "international form": international,
        "a number range in use": reading.valid,
        "grouped as usual": reading.usual_groups,
        "a word near it speaks of phones": cue,
        "lacks the prefix of its region": reading.lacks_prefix,
    }
    support = 0.02 * (international + reading.usual_groups + cue)
    finding = Finding(
        kind="phone",
        start=start,
        end=end,
        value=reading.value,
        confidence=min(0.99, (0.95 if strong else 0.88) + support),
        evidence=tuple(words for words, applies in evidence.items() if applies),
        rule="phone.international" if international else "phone.national",
    )
    if search.facts.has_number(reading.value[1:]) or search.allow.has_number(reading.value[1:]):
        return known(finding, "a number the host knows")
    if not (strong or support):
        return doubtful(finding, "nothing but its digits speaks for it")
    return Candidate(finding, Status.FOUND)


def _unread(search: Search, start: int, end: int) -> Finding:
    """Return digits as what they would be, if they were a phone number."""
    return Finding("phone", start, end, digits_of(search.text[start:end]), 0.0, rule="phone.digits")
