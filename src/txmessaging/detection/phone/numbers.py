"""Phone numbers, in digits or spelled out, in international form or in that of the regions given as a hint.

What speaks for and against a number is added up (see `weights`); the sum decides, and is the confidence.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import accumulate, pairwise
from typing import Final

from txmessaging.detection.candidates import Candidate, Search, Status, doubtful, known
from txmessaging.detection.digits import Member, Row
from txmessaging.detection.findings import Finding
from txmessaging.detection.phone.check_digits import check_digit_of
from txmessaging.detection.phone.counter_evidence import Span, other_by_groups
from txmessaging.detection.phone.lists import is_a_list
from txmessaging.detection.phone.messenger_near import messenger_near
from txmessaging.detection.phone.numbering import Reading, read_number
from txmessaging.detection.phone.weights import THRESHOLD, WEIGHTS, probability

# E.164 allows 15 digits; with "00" before them 17. Local numbers shorter than seven are left alone.
LEAST: Final = 7
_DIGITS: Final = range(LEAST, 18)
_PLUS = re.compile(r"(?:\+|\bplus)\s{0,2}\(?$")
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
                    is_plain = row.plain and each.status is Status.FOUND
                    groups = other_by_groups(search.text, row.start, row.end) if is_plain else ""
                    yield doubtful(each.finding, groups) if groups else each


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
    if max(totals) < LEAST or any(_FEW_BESIDE < total < LEAST for total in totals):
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
    traits = tuple(_traits(search, row, reading, beside=beside, abroad=international is not None))
    # Figures in pairs are dialled as well, where somebody says so: "call 06-39 98-27 61-04 after the match".
    if is_list and (row.words or _CALLED not in traits):
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
    if _PLUS.search(search.lower, max(0, row.start - 8), row.start):
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


def _traits(search: Search, row: Row, reading: Reading | None, *, beside: int, abroad: bool) -> Iterator[str]:
    """Yield what speaks for or against a number, as `weights` names it."""
    if abroad:
        yield "international form"
    yield from _traits_of_reading(search, row, reading)
    yield from _traits_of_writing(row)
    yield from _traits_of_groups(search, row, reading, beside=beside)
    yield from _traits_of_surroundings(search, row, reading, abroad=abroad)


def _traits_of_reading(search: Search, row: Row, reading: Reading | None) -> Iterator[str]:
    if reading is not None:
        # Seven digits in countries whose numbers begin with 0 are rather an article's number.
        in_use = reading.valid and not (reading.lacks_prefix and len(row.digits) == LEAST)
        yield "a number range in use" if in_use else "as long as a number of its region"
        if reading.lacks_prefix and search.lower[row.start - 1 : row.start] != "(":
            yield "lacks the prefix of its region"
    elif search.regions:
        yield "no number of its region"
    else:
        yield "as long as a number" if len(row.digits) in _USUAL else "not as long as a number"
        if row.digits[0] == "0" and len(row.digits) in _USUAL:
            yield "begins like a national number"


_USUAL: Final = range(9, 13)


def _traits_of_writing(row: Row) -> Iterator[str]:
    words = [member for member in row.members if member.how == "word"] if row.words else []
    spelled = [member for member in words if member.end - member.start > 1 or not member.weak]
    letters = row.letters + len(words) - len(spelled)  # an "o" among figures is no word
    if spelled and all(member.weak for member in spelled):
        yield "its words are words of sentences"
    elif sum(len(member.digits) for member in spelled) >= _CLEARLY_SPELLED:
        yield "spelled out in words"
    elif spelled:
        yield "words and figures mixed"
    if letters:
        yield "a letter for a digit" if letters * 2 <= len(row.digits) else "mostly letters"
    if row.filled:
        yield "words between its digits"


def _traits_of_groups(search: Search, row: Row, reading: Reading | None, *, beside: int) -> Iterator[str]:
    sizes = [len(member.digits) for member in row.members]
    is_spelled = row.words > 0
    if len(sizes) == 1:
        if not is_spelled:
            yield "one group of digits"
    elif row.plain:
        usual = max(sizes) <= 5 and min(sizes[1:]) >= 2 and len(sizes) <= 6
        yield "grouped like a number" if usual else "grouped unlike a number"
    elif len(sizes) >= 6 and max(sizes) <= 2:
        yield "digits kept apart"
    elif not is_spelled:
        yield "groups kept apart"
    few = row.plain and beside <= _FEW_BESIDE and beside < min(sizes)
    if beside and not (few and _stands_apart(search.lower, row)):
        yield "part of a longer row"
    # Made up numbers count on as well: 9876543210.
    is_number = not beside and reading is not None and reading.valid and len(row.digits) >= _VAST
    digits = [member.digits for member in row.members]
    if (not is_number and _is_counted(digits)) or (is_spelled and _are_round(digits)):
        yield "counted aloud" if is_spelled else "a list that counts on"
    elif _is_price_talk(row.members) or _counts_on(sizes, row.members):
        yield "a list that counts on"
    if _DECIMALS.search(search.lower, row.start, row.end):
        yield "decimals in it"


_FEW_BESIDE: Final = 2
"""Digits beside a number that are as likely a quantity or the count of a list."""


def _stands_apart(lower: str, row: Row) -> bool:
    """Whether only spaces join a part of a row to what is beside it."""
    return lower[row.start - 1 : row.start] in _APART and lower[row.end : row.end + 1] in _APART


_APART: Final = frozenset({"", " ", "\n", "("})
_CLEARLY_SPELLED: Final = 5
"""Digits: nobody spells out that much of another number."""
_DECIMALS = re.compile(r"(?<![\d.,])\d+[.,]\d{1,2}(?![\d.-]|,\d)|\d\.\d{3},\d")


def _counts_on(sizes: Sequence[int], members: Sequence[Member]) -> bool:
    """Whether groups are a list such as sizes or years: 36 38 40 42, or 97 98 99 00, or 1920 1930 1940."""
    if (
        all(len(member.digits) == 4 and member.digits[:2] in _CENTURIES for member in members)
        and len(members) > 2
    ):
        return True
    if len(sizes) < 4 or max(sizes) > 4 or any(member.how != "figure" for member in members):
        return False
    values = [int(member.digits) for member in members]
    zeros = any(member.digits[0] == "0" for member in members)
    if len(sizes) > 4 and max(sizes) <= 2 and not zeros and values == sorted(set(values)):
        return True  # the numbers of a lottery
    steps = {later - earlier for earlier, later in pairwise(values)}
    return len(steps) <= 2 and all(0 < step <= 4 or step < -90 for step in steps)  # 99 00


def _is_counted(digits: Sequence[str]) -> bool:
    """Whether somebody counts: "one two three, one two three", "ten nine eight …", but for a digit or two."""
    if len(digits) < _LEAST_COUNTED or max(map(len, digits)) > 2:
        return False
    steps = [int(later) - int(earlier) for earlier, later in pairwise(digits)]
    return max(steps.count(1), steps.count(-1)) * 3 >= len(steps) * 2


def _are_round(digits: Sequence[str]) -> bool:
    """Whether all groups are tens and hundreds, as in prices: "thirty, fifty, eighty, two hundred"."""
    return len(digits) > 2 and all(len(each) > 1 and each[-1] == "0" and each[0] != "0" for each in digits)


def _is_price_talk(members: Sequence[Member]) -> bool:
    """As in "two for ten, three for twelve": "for" is no four between amounts."""
    amounts = any(len(member.digits) > 1 and member.how == "word" for member in members)
    return amounts and sum(member.weak and member.digits == "4" for member in members) > 1


_CENTURIES: Final = frozenset({"19", "20"})
_LEAST_COUNTED: Final = 6
_VAST: Final = 9


def _traits_of_surroundings(
    search: Search, row: Row, reading: Reading | None, *, abroad: bool
) -> Iterator[str]:
    around = search.around(row.start, row.end)
    cue = around.speak_of_phones
    if cue:
        yield _CALLED if cue == 1 else "a word near it may speak of phones"
    # "It is on WhatsApp, order 4155550132": the order's word is nearer.
    is_named = search.may_name_a_network and messenger_near(search.lower, row.start, row.end)
    if is_named and not around.name_another_number:
        yield _MESSENGER
    announced = around.announce_another_number
    if announced and not _PLUS.search(search.lower, max(0, row.start - 8), row.start):
        yield "follows the word for another number"
    elif (announced or around.speak_of_another_number) and not _is_hidden(search, row, reading):
        yield "another kind of number is spoken of"
    if around.make_a_code:
        yield "part of a code"
    if row.plain and (
        _is_one_of_several(search.lower, row) or any(_is_like(row, other) for other in search.rows)
    ):
        yield "a number like it stands near it"
    if around.count_something and not _is_drawn_in_figures(row):
        # Nobody asks so much for anything.
        vast = reading is not None and reading.valid and len(row.digits) >= _VAST
        if not (vast and around.count_money and _is_no_round_sum(row)):
            yield "counts or measures too much" if vast else "counts or measures something"
    # Nobody writes an article's number with a plus.
    is_alone = len(row.members) == 1 and row.plain and not abroad
    if is_alone and not _is_led_by_its_country(row, reading) and (check := check_digit_of(row.digits)):
        yield check


def _is_hidden(search: Search, row: Row, reading: Reading | None) -> bool:
    """Whether it is a number in use that is written as no number of an order is."""
    if reading is None or not reading.valid or len(row.digits) < _VAST:
        return False
    is_hidden = row.words > 0 or row.letters > 1 or (row.in_figures and not row.plain)
    return is_hidden or search.view.is_disguised(row.start, row.end)


def _is_led_by_its_country(row: Row, reading: Reading | None) -> bool:
    """Whether it is a number in use with the code of its country before it: only the plus is missing."""
    return (
        reading is not None and reading.valid and reading.value == f"+{row.digits}" and row.digits[0] != "1"
    )


def _is_drawn_in_figures(row: Row) -> bool:
    """Whether its figures are kept apart one by one: "$4$1$5" is no price."""
    apart = len(row.members) >= LEAST and row.in_figures and not row.plain
    return apart and all(len(member.digits) == 1 for member in row.members)


def _is_one_of_several(lower: str, row: Row) -> bool:
    """Whether what it begins with is written elsewhere, and goes on in another way there."""
    whole = lower[row.start : row.end]
    if len(whole) <= _ALIKE + _LAST:
        return False
    first, last = max(0, row.start - _NEAR), row.end + _NEAR
    return lower.count(whole[:-_LAST], first, last) > lower.count(whole, first, last + _LAST)


_LAST: Final = 3
_NEAR: Final = 120


def _is_like(row: Row, other: Row) -> bool:
    """Whether another number begins alike and goes on in another way, as numbers given out in turn do."""
    return (
        len(other.digits) == len(row.digits)
        and other.digits[:_ALIKE] == row.digits[:_ALIKE]
        and other.digits != row.digits
    )


_ALIKE: Final = 5


def _is_no_round_sum(row: Row) -> bool:
    """Whether nobody writes a sum so: in groups, or with a zero before, and not round.

    One group of digits, or groups with commas, may be an amount that is a joke or an example.
    """
    groups = [member.digits for member in row.members]
    round_sum = row.digits.endswith("000") or all(group.endswith("0") for group in groups)
    return row.digits[0] == "0" or (row.plain and len(groups) > 1 and not round_sum)


_CALLED: Final = "a word near it speaks of phones"
_MESSENGER: Final = "a messenger is named near it"


def _finding(search: Search, row: Row, value: str, confidence: float, evidence: tuple[str, ...]) -> Finding:
    start = row.start
    if sign := _PLUS.search(search.lower, max(0, start - 8), start):
        start = sign.start()
    elif search.text[start - 1 : start] == "(":
        start -= 1
    network = messenger_near(search.lower, row.start, row.end) if _MESSENGER in evidence else None
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
