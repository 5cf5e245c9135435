"""What speaks for and against a row of digits being a phone number, by the names that `weights` has."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from txmessaging.detection.candidates import Search
from txmessaging.detection.digits import Member, Row
from txmessaging.detection.phone.check_digits import check_digit_of
from txmessaging.detection.phone.messenger_near import messenger_near
from txmessaging.detection.phone.numbering import LEAST, Reading

PLUS: Final = re.compile(r"(?:\+|\bplus)\s{0,2}\(?$")
"""What stands before the international form."""

CALLED: Final = "a word near it speaks of phones"
MESSENGER: Final = "a messenger is named near it"


def traits_of(
    search: Search, row: Row, reading: Reading | None, *, beside: int, abroad: bool
) -> Iterator[str]:
    """Yield what speaks for or against a number.

    Args:
        search: The scan under way.
        row: The digits.
        reading: What the numbering plans say about them; None if nothing.
        beside: How many digits stand beside a part of a longer row.
        abroad: Whether they are in international form.
    """
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
    few = row.plain and beside <= FEW_BESIDE and beside < min(sizes)
    if beside and not (few and _stands_apart(search.lower, row)):
        yield "part of a longer row"
    # Made up numbers count on as well: 9876543210.
    is_number = not beside and reading is not None and reading.valid and len(row.digits) >= VAST
    digits = [member.digits for member in row.members]
    if (not is_number and _is_counted(digits)) or (is_spelled and _are_round(digits)):
        yield "counted aloud" if is_spelled else "a list that counts on"
    elif _is_price_talk(row.members) or _counts_on(sizes, row.members):
        yield "a list that counts on"
    if _DECIMALS.search(search.lower, row.start, row.end):
        yield "decimals in it"


FEW_BESIDE: Final = 2
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
VAST: Final = 9
"""Digits of a number that can be called from everywhere."""


def _traits_of_surroundings(
    search: Search, row: Row, reading: Reading | None, *, abroad: bool
) -> Iterator[str]:
    around = search.around(row.start, row.end)
    cue = around.speak_of_phones
    if cue:
        yield CALLED if cue == 1 else "a word near it may speak of phones"
    # "It is on WhatsApp, order 4155550132": the order's word is nearer.
    is_named = search.may_name_a_network and messenger_near(search.lower, row.start, row.end)
    if is_named and not around.name_another_number:
        yield MESSENGER
    announced = around.announce_another_number
    if announced and not PLUS.search(search.lower, max(0, row.start - 8), row.start):
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
        vast = reading is not None and reading.valid and len(row.digits) >= VAST
        if not (vast and around.count_money and _is_no_round_sum(row)):
            yield "counts or measures too much" if vast else "counts or measures something"
    # Nobody writes an article's number with a plus.
    is_alone = len(row.members) == 1 and row.plain and not abroad
    if is_alone and not _is_led_by_its_country(row, reading) and (check := check_digit_of(row.digits)):
        yield check


def _is_hidden(search: Search, row: Row, reading: Reading | None) -> bool:
    """Whether it is a number in use that is written as no number of an order is."""
    if reading is None or not reading.valid or len(row.digits) < VAST:
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
