"""Phone numbers, in digits or spelled out, in international form or in that of the regions given as a hint.

Traits speak for and against one; their weights are added up: the sum decides, and is the confidence.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import accumulate, pairwise
from typing import Final

from txmessaging.detection.candidates import Candidate, Search, Status, doubtful, known
from txmessaging.detection.digits import Member, Row
from txmessaging.detection.findings import Finding
from txmessaging.detection.phone.counter_evidence import Span, other_by_groups
from txmessaging.detection.phone.lists import is_a_list
from txmessaging.detection.phone.messenger_near import messenger_near
from txmessaging.detection.phone.numbering import LEAST, Reading, read_number
from txmessaging.detection.phone.traits import CALLED, FEW_BESIDE, MESSENGER, PLUS, VAST, traits_of
from txmessaging.detection.phone.weights import THRESHOLD, WEIGHTS, probability

# E.164 allows 15 digits; with "00" before them 17.
_DIGITS: Final = range(LEAST, 18)
_WITHIN = re.compile(r"\d[.,/-]\Z")
_MOST_PARTS: Final = 7


def find_phones(search: Search) -> Iterator[Candidate]:
    """Yield the phone numbers of the text.

    Digits are taken in rows, however they are written. A row is freed of what is something else (dates,
    prices, …), and what is left is read from the left, the longest number first. Without a region, a
    national number needs more that speaks for it, and its value is its digits alone.

    Args:
        search: The scan under way.

    Raises:
        BudgetSpent: The text holds too many candidates.
    """
    if not search.may_hold_a_number:
        return
    for row in search.rows:
        if len(row.digits) >= LEAST:
            search.spend()
            yield from _read(search, _without_others(search, row))


def _without_others(search: Search, row: Row) -> list[tuple[Row, str]]:
    """The parts of a row between what is something else, and why those are."""
    others: list[Span] = []
    if not row.filled:
        others = list(search.others(row))
    if not row.plain:  # "4*0*7" keeps digits apart
        others = [other for other in others if other.reason != "a size"]
    if not others:
        return [(row, "")]
    parts: list[tuple[list[Member], str]] = []
    for member in row.members:
        reason = next((o.reason for o in others if o.start < member.end and member.start < o.end), "")
        if parts and parts[-1][1] == reason:
            parts[-1][0].append(member)
        else:
            parts.append(([member], reason))
    return [(Row.of(members, plain=row.plain, filled=row.filled), reason) for members, reason in parts]


def _read(search: Search, parts: list[tuple[Row, str]]) -> Iterator[Candidate]:
    for part, reason in parts:
        if len(part.digits) < LEAST:
            continue
        if reason:
            yield doubtful(_finding(search, part, part.digits, 0.0, ()), reason)
        else:
            for row in _listed(search.lower, part):
                for each in _numbers_of(search, row):
                    groups = _groups_of(search.text, row, each)
                    yield doubtful(each.finding, groups) if groups else each


def _groups_of(text: str, row: Row, candidate: Candidate) -> str:
    """What else the groups of a number say that it is; nothing where a whole one is to be called."""
    is_called = len(row.digits) >= VAST and CALLED in candidate.finding.evidence
    if is_called or not row.plain or candidate.status is not Status.FOUND:
        return ""
    return other_by_groups(text, row.start, row.end)


def _listed(lower: str, row: Row) -> list[Row]:
    """The numbers of a row that is plainly a list, one to a line or each grouped as the one before."""
    members = row.members
    if len(row.digits) <= LEAST or len(members) == 1 or not row.in_figures:
        return [row]
    if len(row.digits) < 2 * LEAST and _LIST_SIGN.search(lower, row.start, row.end) is None:
        return [row]
    gaps = [lower[one.end : other.start] for one, other in pairwise(members)]
    cuts = [0, *(at for at, gap in enumerate(gaps, 1) if _LIST_SIGN.search(gap)), len(members)]
    sizes = [len(member.digits) for member in members]
    if len(cuts) == 2:
        cuts = _repetitions(sizes)
    totals = [sum(sizes[first:last]) for first, last in pairwise(cuts)]
    if max(totals) < LEAST or any(FEW_BESIDE < total < LEAST for total in totals):
        return [row]
    plain = [_PLAIN_GAP.fullmatch(gap) is not None for gap in gaps]
    return [
        Row.of(members[first:last], plain=all(plain[first : last - 1]), filled=False)
        for first, last in pairwise(cuts)
    ]


_LIST_SIGN = re.compile(r"[\n,/|]|[^\W\d_]")
_PLAIN_GAP = re.compile(r"[ \t().\-]{0,3}")


def _repetitions(sizes: Sequence[int]) -> list[int]:
    """Where groups begin anew in the same order: 3 3 4 3 3 4. Groups of one size have no order to repeat."""
    count = len(sizes)
    for length in range(1, count // 2 + 1):
        group = sizes[:length]
        if all(size == group[at % length] for at, size in enumerate(sizes)):
            alike = length > 1 and len(set(group)) == 1
            whole = count - count % length  # a long row may have been cut within a number
            return [0, count] if alike else [*range(0, whole + 1, length)]
    return [0, count]


def _numbers_of(search: Search, row: Row) -> Iterator[Candidate]:
    """Read a row from the left, the longest number first."""
    first, members, digits = 0, row.members, row.digits
    is_list = len(members) > 1 and is_a_list(search.lower, row, search.tokens)
    offsets = [0, *accumulate(len(member.digits) for member in members)]
    while first < len(members):
        step = 1
        for last in _ends(row, first):
            size = offsets[last] - offsets[first]
            if size not in _DIGITS and not _is_known(search, digits[offsets[first] : offsets[last]]):
                continue
            part = row
            if last - first < len(members):
                part = Row.of(members[first:last], plain=row.plain, filled=row.filled)
            candidate = _judge(search, part, beside=len(digits) - size, is_list=is_list)
            if candidate is None:
                continue
            yield candidate
            if candidate.status is not Status.DOUBTFUL:
                step = last - first
                break
        first += step
        if len(digits) - offsets[first] < LEAST:
            return


def _ends(row: Row, first: int) -> Iterator[int]:
    """Yield where a number may end: with the whole row; in a plain one also a few groups on."""
    count = len(row.members)
    if first == 0:
        yield count
    if row.plain:
        yield from range(min(count - (first == 0), first + _MOST_PARTS), first, -1)
    elif first <= 2:  # a word or two of the sentence may stand before the number
        yield from (last for last in range(count, max(first, count - 3), -1) if (first, last) != (0, count))


def _judge(search: Search, row: Row, *, beside: int, is_list: bool) -> Candidate | None:
    """Judge a row, or a part of one beside which so many digits stand."""
    digits, whole = row.digits, not beside
    if _is_known(search, digits):
        return known(_finding(search, row, digits, 0.0, ()), "a number the host knows")
    if len(digits) not in _DIGITS or not (whole or _looks_cut_out_well(row)):
        return None
    search.spend()
    international = _international(search, row)
    reading = _best_reading(search, digits, international)
    is_read = reading is not None and (whole or reading.valid)
    if not is_read and (international or not whole):
        return None
    traits = tuple(traits_of(search, row, reading, beside=beside, abroad=international is not None))
    # Figures in pairs are dialled as well, where somebody says so: "call 06-39 98-27 61-04 after the match".
    if is_list and (row.words or CALLED not in traits):
        traits = (*traits, "hours, scores or ranges")
    return _weighed(search, row, reading, traits)


def _weighed(search: Search, row: Row, reading: Reading | None, traits: tuple[str, ...]) -> Candidate:
    value = reading.value if reading else row.digits
    finding = _finding(search, row, value, probability(traits), traits)
    if _is_known(search, value.lstrip("+")):
        return known(finding, "a number the host knows")
    if finding.confidence < THRESHOLD:
        against = min(traits, key=WEIGHTS.__getitem__)
        return doubtful(finding, against if WEIGHTS[against] < 0 else "too little speaks for it")
    return Candidate(finding, Status.FOUND)


def _is_known(search: Search, digits: str) -> bool:
    return search.facts.has_number(digits) or search.allow.has_number(digits)


def _looks_cut_out_well(row: Row) -> bool:
    """Whether a part of a longer row looks like a number of its own: no group but the first is one digit."""
    return not row.plain or all(len(member.digits) > 1 for member in row.members[1:])


def _international(search: Search, row: Row) -> str | None:
    """The digits behind the sign of the international form, or None if it is in national form."""
    if PLUS.search(search.lower, max(0, row.start - 8), row.start):
        return row.digits
    if not row.digits.startswith("00") or len(row.digits) <= 9:
        return None
    # "99.60.0044…": nobody dials in the middle of a number.
    return None if _WITHIN.search(search.lower, max(0, row.start - 2), row.start) else row.digits[2:]


def _best_reading(search: Search, digits: str, international: str | None) -> Reading | None:
    if international is not None:
        return read_number(international, None)
    readings = [reading for region in search.regions if (reading := read_number(digits, region))]
    return max(readings, key=lambda each: (each.valid, not each.lacks_prefix), default=None)


def _finding(search: Search, row: Row, value: str, confidence: float, evidence: tuple[str, ...]) -> Finding:
    start = row.start
    if sign := PLUS.search(search.lower, max(0, start - 8), start):
        start = sign.start()
    elif search.text[start - 1 : start] == "(":
        start -= 1
    network = messenger_near(search.lower, row.start, row.end) if MESSENGER in evidence else None
    return Finding(
        kind="messenger" if network else "phone",
        start=start,
        end=row.end,
        value=f"{network}:{value}" if network else value,
        confidence=confidence,
        network=network,
        disguised=not row.plain or _is_drawn_apart(search.lower, row),
        evidence=evidence,
        rule=_rule(search, row),
    )


def _is_drawn_apart(lower: str, row: Row) -> bool:
    """Whether a number is in figures, but each stands alone, or its groups are on lines of their own."""
    alone = len(row.members) >= LEAST and all(len(member.digits) == 1 for member in row.members)
    return alone or (len(row.members) > 1 and "\n" in lower[row.start : row.end])


def _rule(search: Search, row: Row) -> str:
    if row.words:
        return "phone.spelled"
    if not row.plain:
        return "phone.apart"
    return "phone.national" if _international(search, row) is None else "phone.international"
