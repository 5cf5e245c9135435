"""Digits in rows: what a reader would read out as one number."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import Final, NamedTuple

from txmessaging.detection.digits.member import Member
from txmessaging.detection.digits.said import parts_of
from txmessaging.detection.phone.surroundings import Token

MOST_MEMBERS: Final = 40
"""Members of one row; a longer one is cut, since no number has so many digits."""
_MANY_MEMBERS: Final = 24
_MOST_FILLERS: Final = 2
"""Words that may stand between two members, as in "and then"."""
# Not money, and not the end of a list.
_GAP = re.compile(r"(?:[^\w$€£¥₹₽;@=%\u2588]|_){0,12}")
_LONGEST_GAP: Final = 12
_USUAL_GAPS: Final = frozenset({" ", "-", ".", ") ", " (", "/", ")", "("})
_PLAIN_GAP = re.compile(r"[ \t\n().\-/]{0,3}")
# Words that could be read as digits, and at the edge of a number hardly are ("it is 4O3 …, I'll").
_SENTENCE_LETTERS: Final = frozenset(
    "i ill is isi lil lo lol oil oils os oslo si sis silo so soil solo sos".split()
)
_LETTER = re.compile(r"[^\W\d_]")


class Row(NamedTuple):
    """Members one after the other.

    Attributes:
        members: At least one.
        plain: Whether it is figures with nothing but the usual separators between.
        filled: Whether a word stands between two members.
        digits: All digits.
        words: How many members are words.
        letters: How many members are letters.
    """

    members: Sequence[Member]
    plain: bool
    filled: bool
    digits: str
    words: int
    letters: int

    @classmethod
    def of(cls, members: Sequence[Member], *, plain: bool, filled: bool) -> Row:
        """The row of some members."""
        digits = "".join([member.digits for member in members])
        if plain:
            return cls(members, plain, filled, digits, 0, 0)
        hows = [member.how for member in members]
        return cls(members, plain, filled, digits, hows.count("word"), hows.count("letter"))

    @property
    def start(self) -> int:
        """The first code point."""
        return self.members[0].start

    @property
    def end(self) -> int:
        """One past the last."""
        return self.members[-1].end

    @property
    def in_figures(self) -> bool:
        """Whether all members are figures."""
        return not (self.words or self.letters)


def rows(lower: str, places: Sequence[Token], topics: Sequence[int]) -> Iterator[Row]:
    """Yield the rows of a folded text, in order; short ones too.

    Args:
        lower: The folded text in lower case.
        places: Its words.
        topics: Those of its words.

    Example:
        >>> from txmessaging.detection.topics import Topic
        >>> places = [("oh", 0, 2), ("1", 3, 4), ("two", 5, 8)]
        >>> [row.digits for row in rows("oh 1 two", places, [Topic.DIGITS] * 3)]
        ['012']
    """
    members: list[Member] = []
    plain, filled, between, bracketed, end = True, False, 0, 0, 0
    for start, stop, added in parts_of(lower, places, topics):
        gap = _gap(lower[end:start]) if start - end <= _LONGEST_GAP else _NO_GAP
        joins, is_plain = bool(members) and gap.joins, gap.plain
        if joins and len(members) == 1 and "\n" in lower[end:start] and _ends_a_name(lower, members[0]):
            joins = False
        if members and (gap.drawn or len(members) >= _MANY_MEMBERS):
            joins, is_plain = _joins(members, () if between else added, gap, lower[end:start])
        if not added:
            between = between + 1 if joins and between < _MOST_FILLERS else 0
            bracketed += lower[start - 1] in _OPENING
            end = stop if between else end
            continue
        if not joins:
            if members:
                yield _trimmed(lower, members, plain, filled)
            members, plain, filled, between, bracketed = [], True, False, 0, 0
        elif not between and len(members) == 1 and members[0].weak and _is_long_figure(added[0]):
            # "call me on 415 …": a word of the sentence is no part of what begins with a long group.
            members, plain, filled = [], True, False
        elif between or not is_plain:
            plain, filled = False, filled or between > bracketed
        members.extend(added)
        plain = plain and _are_figures(added)
        between, bracketed, end = 0, 0, stop
    if members:
        yield _trimmed(lower, members, plain, filled)


def _ends_a_name(lower: str, member: Member) -> bool:
    """Whether it is the end of a user name, as in "jane_doe_99"."""
    return (
        lower[max(0, member.start - 1) : member.start] == "_"
        and lower[member.start - 2 : member.start - 1].isalpha()
    )


def _are_figures(members: Sequence[Member]) -> bool:
    # A loop, since this is asked of every word for a digit.
    for member in members:  # noqa: SIM110
        if member.how != "figure":
            return False
    return True


class _Gap(NamedTuple):
    """What stands between two parts of a row.

    Attributes:
        joins: Whether a row goes on behind it.
        plain: Whether it is a usual separator.
        drawn: Whether digits that are drawn apart have it between them.
    """

    joins: bool
    plain: bool
    drawn: bool


_NO_GAP: Final = _Gap(joins=False, plain=False, drawn=False)


@lru_cache(maxsize=1024)
def _gap(gap: str) -> _Gap:
    """How a gap is read; the gaps of numbers return."""
    # "joe_99 +44 7700 …", "after 5: (859) 555 …": a sign of its own begins the next number.
    if (gap[-1:] == "+" and gap[:1].isspace()) or (gap[-1:] == "(" and ":" in gap):
        return _NO_GAP
    drawn = gap not in _USUAL_GAPS and _DRAWN_GAP.fullmatch(gap) is not None
    return _Gap(_GAP.fullmatch(gap) is not None, _PLAIN_GAP.fullmatch(gap) is not None, drawn)


def _joins(members: list[Member], added: Sequence[Member], gap: _Gap, written: str) -> tuple[bool, bool]:
    """Whether a row goes on behind a gap, and whether that is a usual one, by what stands around it."""
    if gap.drawn and added and _is_drawn(members, added[0], written):
        return len(members) < _MANY_MEMBERS, False
    return gap.joins and not _is_full(members, written), gap.plain


def _is_drawn(members: list[Member], following: Member, gap: str) -> bool:
    """Whether figures are drawn apart by a gap, which is as good as a space then; "!" is read as a digit."""
    before = members[-1]
    if before.how != "figure" or following.how != "figure":
        return False
    if gap == "!":  # "3!2" is 312
        members.append(Member("1", before.end, following.start, "letter"))
        return True
    return len(before.digits) == len(following.digits) == 1 or set(gap) == {"="}


# Signs that are no gap of a row, but between digits that are drawn apart: "6$0$2", "4=1=5".
_DRAWN_GAP = re.compile(r"[^\w\s;,@]{1,8}")
# "415 (space) 555": what the brackets hold is said about the gap.
_OPENING: Final = frozenset("([{<*")


def _is_long_figure(member: Member) -> bool:
    return member.how == "figure" and len(member.digits) > 2


def _is_full(members: Sequence[Member], gap: str) -> bool:
    """Whether a row has as many members as it may; a list is rather cut between two of its numbers."""
    count = len(members)
    return count >= _MANY_MEMBERS and (count >= MOST_MEMBERS or gap.strip(" \t.-()") != "")


def _trimmed(lower: str, members: list[Member], plain: bool, filled: bool) -> Row:  # noqa: FBT001 - as in Row
    """The row without words of the sentence around it, where its number is in figures or in other words."""
    if plain:
        digits = members[0].digits if len(members) == 1 else "".join([each.digits for each in members])
        return Row(members, plain, filled, digits, 0, 0)
    count = len(members)
    within = _without_edges(members, lambda each: lower[each.start : each.end] in _SENTENCE_LETTERS)
    if len(within) < count and not _is_whole_with_edges(members, within):
        members = within
    figures, said, total = _sizes(members)
    if figures * 2 > total:
        members = _without_edges(members, _is_weak)
        # "a London one, 020": a word for one digit is none of a number that goes on in long groups.
        while len(members) > 1 and _is_single_word(members[0]) and len(members[1].digits) > 2:
            members = members[1:]
    elif figures and said * 4 <= total:
        members = _without_edges(members, _is_weak_word)  # "o77oo …, for the …"
    elif said * 2 > total:
        members = _without_edges(members, _is_letters)  # "is four one five …"
    if len(members) == count:
        return Row.of(members, plain=plain, filled=filled)
    gaps = [lower[one.end : other.start] for one, other in pairwise(members)]
    filled = any(map(_LETTER.search, gaps))
    plain = all(each.how == "figure" for each in members) and all(map(_PLAIN_GAP.fullmatch, gaps))
    return Row.of(members, plain=plain, filled=filled)


def _is_whole_with_edges(members: Sequence[Member], within: Sequence[Member]) -> bool:
    """Whether a number is as long as most are only with those words: "O5E1 4l8 Z2 SO"."""
    whole, left = (sum([len(each.digits) for each in part]) for part in (members, within))
    return left < _USUAL_LEAST <= whole <= _USUAL_MOST


_USUAL_LEAST: Final = 10
_USUAL_MOST: Final = 11


def _sizes(members: Sequence[Member]) -> tuple[int, int, int]:
    """How many digits are in figures, said in words, and there in all."""
    figures = said = total = 0
    for digits, _, _, how, _ in members:
        total += len(digits)
        if how == "figure":
            figures += len(digits)
        elif how == "word":
            said += len(digits)
    return figures, said, total


def _without_edges(members: list[Member], is_word: Callable[[Member], bool]) -> list[Member]:
    """The members without those words at both ends; what is glued to the next member stays."""
    first, last = 0, len(members) - 1
    while first < last and is_word(members[first]) and members[first].end < members[first + 1].start:
        first += 1
    while first < last and is_word(members[last]) and members[last - 1].end < members[last].start:
        last -= 1
    return members[first : last + 1]


def _is_weak(member: Member) -> bool:
    return member.how != "figure" and (member.weak or member.how == "letter")


def _is_weak_word(member: Member) -> bool:
    return member.how == "word" and member.weak and member.end - member.start > 1


def _is_letters(member: Member) -> bool:
    return member.how == "letter"


def _is_single_word(member: Member) -> bool:
    return member.how == "word" and len(member.digits) == 1
