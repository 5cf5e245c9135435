"""The digits of a message that may be a piece of a phone number.

What a message says beside them decides: "0177, call before 9" begins with a piece, "she's fine. 900 6" ends
with one, and "$415" is an amount, which is remembered as such: sellers write numbers as prices, too.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import TYPE_CHECKING, Final, NamedTuple

from txmessaging.detection.digits import FILLERS, Row
from txmessaging.detection.words.parts import ANSWERS, PART_WORDS, is_answer

if TYPE_CHECKING:
    from txmessaging.detection.candidates import Search

_LONGEST_WITHOUT_CUE: Final = 30
_LONGEST_WITH_CUE: Final = 90
_MOST_GUISED: Final = 7
_LEAST_AT_AN_EDGE: Final = 2
_MOST_ROWS: Final = 4


class DigitPiece(NamedTuple):
    """Digits of a message.

    Attributes:
        digits: The digits, with the sign of an international number.
        start: Where they begin in the original text.
        end: One past the last.
        bare: Whether the message says nothing else.
        guised: Whether they stand there as an amount or another number.
    """

    digits: str
    start: int
    end: int
    bare: bool = False
    guised: bool = False


def digit_pieces(search: Search, *, cue: bool, follows: bool = False) -> list[DigitPiece]:
    """Return the digits that may be a piece of a number, in each way to read them, the likeliest first.

    Args:
        search: The scan of the message.
        cue: Whether it speaks of phones or of parts.
        follows: Whether earlier messages left something.
    """
    if is_answer(search.tokens):
        return []  # "lol" is no 101
    kinds = [(row, _kind(search, row)) for full in search.rows for row in _without_answers(search, full)]
    plain = [row for row, kind in kinds if kind == _PLAIN]
    choices = _choices(search.lower, plain, cue=cue, follows=follows)
    bare = bool(choices) and _is_bare(search)
    found = [piece for rows in choices for piece in _pieces(search, rows, cue=cue, bare=bare)]
    guised = [row for row, kind in kinds if kind == _GUISED and row.in_figures]
    digits = "".join([row.digits for row in guised])
    is_only = not found or all(len(piece.digits) < _LEAST_AT_AN_EDGE for piece in found)
    if digits and is_only and len(digits) <= _MOST_GUISED and len(search.lower) <= _LONGEST_WITH_CUE:
        start, end = search.view.span(guised[0].start, guised[-1].end)
        return [DigitPiece(digits, start, end, guised=True), *found]
    return found


def _without_answers(search: Search, row: Row) -> list[Row]:
    """The row without words of chat at its ends: "770 lol"; and only the group behind "at 3, 541"."""
    if row.plain and len(row.members) == 1:
        return [row]
    members = list(row.members)
    while members and is_answer((search.lower[members[-1].start : members[-1].end],)):
        members.pop()
    for place, (one, other) in enumerate(pairwise(members), start=1):
        is_list = search.lower[one.end : other.start] == ", " and one.how == other.how == "figure"
        if is_list and sum(len(each.digits) for each in members[:place]) < _LEAST_CLEAR <= len(other.digits):
            members = members[place:]
            break
    if len(members) == len(row.members):
        return [row]
    return [Row.of(members, plain=row.plain, filled=row.filled)] if members else []


def _choices(lower: str, found: list[Row], *, cue: bool, follows: bool) -> list[list[Row]]:
    """All rows together, the last one, the first one: in the order of what the words between them say."""
    if len(found) > _MOST_ROWS:
        return []
    if len(found) < 2:
        return [found] if found else []
    edges = [[row] for row in (found[-1], found[0]) if _is_at_an_edge(lower, row)]
    if not cue:
        # "7 or 8": of two numbers that are alike none is the piece.
        is_clear = len(edges) == 1 or len(found[0].digits) != len(found[-1].digits)
        return edges if is_clear else edges[::-1] if follows else []
    between = [lower[one.end : other.start] for one, other in pairwise(found)]
    leads_on = all(_JOINING.issuperset(_WORD.findall(gap)) for gap in between)
    return [found, *edges] if leads_on else [*edges, found]


_WORD = re.compile(r"[^\W_]+")


def _is_at_an_edge(lower: str, row: Row) -> bool:
    if len(row.digits) < _LEAST_AT_AN_EDGE:
        return False
    begins = _is_first(lower, row) and lower[row.end : row.end + 1] in _EDGE
    return begins or row.end >= len(lower.rstrip(" .!,?-"))


def _is_first(lower: str, row: Row) -> bool:
    """Whether no more than "and" or "ok" stands before the digits."""
    return _LEADING.issuperset(_WORD.findall(lower[: row.start]))


_JOINING: Final = PART_WORDS | FILLERS
_LEADING: Final = _JOINING | ANSWERS
_EDGE: Final = frozenset(" .,:;-()\n")


def _is_bare(search: Search) -> bool:
    """Whether there is nothing but digits in a message, and words that join them."""
    taken = [(row.start, row.end) for row in search.rows]
    return all(
        token in FILLERS or token in ANSWERS or any(first <= start < last for first, last in taken)
        for token, start, _ in search.places
    )


def _pieces(search: Search, found: Sequence[Row], *, cue: bool, bare: bool) -> list[DigitPiece]:
    """The digits of some rows; twice, if their first may say how many follow: "the last two 88"."""
    lower = search.lower
    rest = len(lower) - sum(row.end - row.start for row in found)
    is_clear = len(found) == 1 and (cue or _ends_with(lower, found[0]))
    if rest > (_LONGEST_WITH_CUE if is_clear else _LONGEST_WITHOUT_CUE):
        return []
    start, end = search.view.span(found[0].start, found[-1].end)
    digits = "".join(row.digits for row in found)
    said = not lower[found[0].start].isdecimal()
    if said and len(digits) == 1 and not cue and _says_more(search, found[0]):
        return []
    sign = "+" if lower[: found[0].start].rstrip(" (").endswith("+") else ""
    bare = bare or (len(found) == 1 and _is_a_clause(lower, found[0]))
    readings = [sign + digits]
    if said and cue and digits[0] == str(len(digits) - 1) and _counts_digits(lower[: found[0].start]):
        readings = [digits[1:], digits]
    return [DigitPiece(reading, start, end, bare=bare) for reading in readings]


def _is_a_clause(lower: str, row: Row) -> bool:
    """Whether nothing stands between the digits and the ends of their sentence: "kettle's on. 01632"."""
    before, behind = lower[: row.start].rstrip(" ("), lower[row.end :].lstrip(" )")
    is_first = not before or before[-1] in _SENTENCE_ENDS
    return len(row.digits) > 1 and is_first and (not behind or behind[0] in _SENTENCE_ENDS)


_SENTENCE_ENDS: Final = frozenset(".!?\n")


def _says_more(search: Search, row: Row) -> bool:
    """Whether the one number word is a word among others: "oops forgot one"."""
    return any(
        token not in FILLERS and token not in ANSWERS and not row.start <= start < row.end
        for token, start, _ in search.places
    )


def _counts_digits(before: str) -> bool:
    """Whether the number word behind this says how many digits follow: "the last two 88"."""
    word = _LAST_WORD.search(before)
    return word is not None and (word[0] in PART_WORDS or word[0] in {"前", "后", "後"})


_LAST_WORD = re.compile(r"[^\W\d_]+(?=\s*\Z)")


def _ends_with(lower: str, row: Row) -> bool:
    """Whether digits begin or end a message, with a pause between: "the shop's a London one, 020"."""
    if row.start == 0 and lower[row.end : row.end + 1] in _PAUSES:
        return True
    if row.end < len(lower.rstrip(" .!,")):
        return _is_first(lower, row) and len(row.digits) >= _LEAST_CLEAR
    behind = lower[: row.start].rstrip(" ")[-1:]
    if behind in _PAUSES:
        return len(row.digits) > 1 or behind == ":"
    return len(row.digits) >= _LEAST_CLEAR or (len(row.digits) > 1 and row.digits[0] == "0")


_LEAST_CLEAR: Final = 3
_PAUSES: Final = frozenset(".,:;-(")


_PLAIN, _GUISED, _OTHER = "plain", "guised", "other"


def _kind(search: Search, row: Row) -> str:
    """What some digits are: a piece, perhaps one in the guise of an amount, or neither."""
    lower = search.lower
    # "11/0": a fraction, or a page of pages.
    written = lower[row.start : row.end]
    if "/" in written or _HOUR.fullmatch(written):
        return _OTHER
    others = {span.reason for span in search.others(row)}
    if others - {"a price"}:
        return _OTHER
    around = search.around(row.start, row.end)
    if _SUM.search(lower, max(0, row.start - 3), row.end + 3):
        return _OTHER
    # "to", "for" and their like are digits only where nothing else is said.
    if (
        not row.plain
        and all(member.weak for member in row.members)
        and row.end - row.start < len(lower.strip()) - 2
    ):
        return _OTHER
    # "the second price is $555": who counts parts gives no prices.
    is_amount = (around.count_something or bool(others)) and not (
        around.count_money and search.speaks_of_parts
    )
    is_code = row.in_figures and around.make_a_code
    # "the first part is 415": a part of a number, not a part's number; and "no no 810" is no number's name.
    is_named = (
        around.announce_another_number and not search.speaks_of_parts and not _NO.search(lower[: row.start])
    )
    is_size = not _SIZES.isdisjoint(around.before)
    return _GUISED if is_amount or is_code or is_named or is_size else _PLAIN


_HOUR = re.compile(r"[012]?\d[.:h][0-5]\d")
_SUM = re.compile(r"\d\s?[+=]\s?\d")
_NO = re.compile(r"(?:\bno[,\s]|[,.!?]\s?)no[,\s]+$")
_SIZES: Final = frozenset(
    "size sizes taille talla tamanho taglia misura grosse maat rozmiar размер размера beden qty".split()
)
