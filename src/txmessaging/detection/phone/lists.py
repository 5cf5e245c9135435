"""Lists that read like a number and are none: times of the day in words, scores, ranges of sizes or ages."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final, TypeAlias

from txmessaging.detection.digits import Member, Row

_Group: TypeAlias = Sequence[Member]

_LEAST: Final = 5
"""Members of the shortest list that is as long as a number."""
_WITHIN = re.compile(r"[ '\u2019-]{1,2}|\s(?:y|e|et|i|и|und|o)\s")
"""What joins an hour and its minutes, in words."""
_PAIRED = re.compile(r"\s?[-\u2013:/xa]\s?")
_MOST_WORDS: Final = 400
_UNITS: Final = frozenset("gl")
_HOURS: Final = 24
_MINUTES: Final = frozenset(f"{minute:02}" for minute in range(0, 60, 5))
_HALF: Final = frozenset("meia media mezza demi demie cuarto quarto quart viertel".split())
_TO: Final = frozenset("to till til until for".split())
_AT_ENDS: Final = frozenset("on so to for is i a".split())
_OH: Final = "0"
_MOST_AGES: Final = 24
_OF_GAMES: Final = frozenset(
    """
    score scores result results season match matches won lost beat halftime fulltime legs innings
    league resultado resultados marcador partido partidos ganamos placar placares jogo jogos
    resultats match matchs risultato risultati partita partite ergebnis ergebnisse spielstand spiel
    spiele uitslag uitslagen wedstrijd wynik wyniki mecz mecze счет матч матча матчи игра skor
    skorlar mac maclar نتيجة مباراة स्कोर मैच
    """.split()
)
_NIL: Final = frozenset("nil nul null zero cero zip love".split())


def is_a_list(lower: str, row: Row, words: Sequence[str]) -> bool:
    """Whether a row is a list of times, scores or ranges.

    Args:
        lower: The folded text in lower case.
        row: The row.
        words: The words of the text.

    Example:
        >>> from txmessaging.detection.digits import Member
        >>> places = (("3", 0, 1), ("6", 2, 3), ("6", 5, 6), ("9", 7, 8), ("9", 10, 11), ("12", 12, 14))
        >>> members = [Member(digits, start, end, "figure") for digits, start, end in places]
        >>> is_a_list("3-6, 6-9, 9-12", Row.of(members, plain=False, filled=False), [])
        True
    """
    members = row.members
    if row.words and members[-1].digits.endswith("00") and lower.startswith((" hours", " hrs"), row.end):
        return True  # "oh eight hundred hours"
    if len(members) < _LEAST or max(len(member.digits) for member in members) > 3:
        return False
    if row.letters > 1 and _are_measures(lower, members):
        return True
    if row.words * 2 >= len(members):
        return _are_times(lower, members) or _are_said_scores(lower, members)
    return _are_pairs(lower, members, words) or _is_unreadable(lower, members)


def _are_measures(lower: str, members: _Group) -> bool:
    """As in "50 g, 35 g, 2 l": letters that are units, each behind figures and at the end of its part."""
    for before, letter, after in zip(members, members[1:], [*members[2:], None], strict=False):
        if letter.how != "letter":
            continue
        behind = lower[before.end : letter.start] == " " and before.how == "figure"
        if not behind or lower[letter.start : letter.end] not in _UNITS:
            return False
        if after and not lower[letter.end : after.start].strip():
            return False
    return members[0].how == "figure"


def _are_times(lower: str, members: _Group) -> bool:
    """As in "six thirty, seven fifteen, eight" and "ten to one, then four to eight thirty"."""
    while members and lower[members[-1].start : members[-1].end] in _AT_ENDS:
        members = members[:-1]
    if len(members) < _LEAST - 1:
        return False
    exact = between = times = 0
    for group in _grouped(lower, members):
        if _is_to(lower, group):
            between += 1
        elif _is_time(lower, group):
            times, exact = times + 1, exact + (len(group) > 1)
        else:
            return False
    return exact + between > 1 and times > 1


def _grouped(lower: str, members: _Group) -> Iterator[list[Member]]:
    """The members that only a space or an "and" joins; "to" between two times stands alone."""
    group = [members[0]]
    for one, other in pairwise(members):
        joined = _WITHIN.fullmatch(lower[one.end : other.start]) is not None
        if joined and not (_is_to(lower, [other]) or _is_to(lower, group)):
            group.append(other)
        else:
            yield group
            group = [other]
    yield group


def _is_to(lower: str, group: _Group) -> bool:
    return len(group) == 1 and lower[group[0].start : group[0].end] in _TO


def _is_time(lower: str, group: _Group) -> bool:
    """An hour, alone or with its minutes: "eight", "four oh five", "oh eight hundred", "sete e meia"."""
    first, *rest = group
    if any(member.how != "word" for member in group):
        return False
    if first.digits == _OH and rest:
        first, *rest = rest
    if not (0 < len(first.digits) <= 2 and int(first.digits) <= _HOURS):
        return len(first.digits) == 3 and first.digits.endswith("00") and not rest
    if len(rest) == 1:
        return rest[0].digits in _MINUTES or lower[rest[0].start : rest[0].end] in _HALF
    # "Four oh five" is a time; "four one five" is none.
    return not rest or (rest[0].digits == _OH and "".join(member.digits for member in rest) in _MINUTES)


def _are_said_scores(lower: str, members: _Group) -> bool:
    """As in "nil nil, then one nil, two one, two all"."""
    if _NIL.isdisjoint(lower[member.start : member.end] for member in members):
        return False
    pairs, last = _in_pairs(lower, members, _WITHIN)
    if last and not lower.startswith(" all", last[0].end):
        return False
    return len(pairs) > 2 and _are_scores(pairs)


def _are_pairs(lower: str, members: _Group, words: Sequence[str]) -> bool:
    """As in "0-0, 1-0, 1-1", "6-4, 3-6, 7-5" and "3-6, 6-9, 9-12"."""
    members = _figures(members)
    pairs, last = _in_pairs(lower, members, _PAIRED)
    if (
        last
        or len(pairs) < 3
        or any(len(member.digits) > 1 and member.digits[0] == "0" for member in members)
    ):
        return False  # no score has a zero before it, and no age
    if not _OF_GAMES.isdisjoint(words[:_MOST_WORDS]):
        return True
    return _are_scores(pairs) or _are_sets(pairs) or _are_ranges(pairs)


def _figures(members: _Group) -> _Group:
    """The members without the words behind them; none if others are no figures."""
    while members and members[-1].how == "word":
        members = members[:-1]
    return members if all(member.how == "figure" for member in members) else ()


def _is_unreadable(lower: str, members: _Group) -> bool:
    """As in "7 7 4 ? 0 1": question marks in the place of some digits, and not between all."""
    members = _figures(members)
    gaps = [lower[one.end : other.start] for one, other in pairwise(members)]
    unread = sum("?" in gap for gap in gaps)
    return 0 < unread * 2 < len(gaps) and all(gap.strip(" ?") == "" for gap in gaps)


def _in_pairs(
    lower: str, members: _Group, within: re.Pattern[str]
) -> tuple[list[tuple[int, int]], Sequence[Member]]:
    """Two and two that one sign joins, and another keeps apart; the last may be alone."""
    pairs: list[tuple[int, int]] = []
    for at in range(0, len(members) - 1, 2):
        one, other = members[at], members[at + 1]
        apart = lower[other.end : members[at + 2].start] if at + 2 < len(members) else ","
        if within.fullmatch(lower[one.end : other.start]) is None or _PAIRED.fullmatch(apart):
            return [], members
        if not apart.strip() and within is _WITHIN:
            return [], members
        pairs.append((int(one.digits), int(other.digits)))
    return pairs, members[len(pairs) * 2 :]


def _are_scores(pairs: Sequence[tuple[int, int]]) -> bool:
    """Whether each is a score that the one before may have become."""
    if sum(pairs[0]) > 1:
        return False
    return all(
        one[0] <= other[0] <= one[0] + 2 and one[1] <= other[1] <= one[1] + 2
        for one, other in pairwise(pairs)
    )


def _are_sets(pairs: Sequence[tuple[int, int]]) -> bool:
    """Whether each is a set of tennis."""
    return all(
        (max(pair) == 6 and min(pair) < 5) or (max(pair) == 7 and min(pair) in {5, 6}) for pair in pairs
    )


def _are_ranges(pairs: Sequence[tuple[int, int]]) -> bool:
    """Whether each begins where the last one ended, or beyond."""
    if any(first >= last for first, last in pairs):
        return False
    return all(before[1] <= after[0] <= before[1] + _MOST_AGES for before, after in pairwise(pairs))
