"""The hints in a text, and the scenes they make."""

from __future__ import annotations

import re
import sys
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final, NamedTuple

from txmessaging.detection.candidates import Search
from txmessaging.detection.networks import MESSENGERS, Mention
from txmessaging.detection.reading.sentences import sentence_at
from txmessaging.detection.solicitation.hints.broken import BEGINNINGS, broken_names
from txmessaging.detection.solicitation.hints.index import (
    UNSPACED,
    Scene,
    bare,
    bits_of,
    hints_in,
    say_something,
    scenes_of,
    unspaced,
    unspaced_lengths,
)
from txmessaging.detection.solicitation.hints.scenes import APP, DISGUISED, REPORTED, YOURS
from txmessaging.detection.topics import Topic

_NEAR: Final = 140
_NEAR_UNSPACED: Final = 50
"""Characters over which hints belong together: two sentences of a chat."""

_NAMED: Final = bits_of([APP, DISGUISED])
_APART: Final = re.compile(r"\w[^\w\n]{1,2}\w[^\w\n]{1,2}\w[^\w\n]")

Span = tuple[int, int]
Hints = Mapping[str, Mapping[str, Sequence[Span]]]
Possible = tuple[str, Mapping[str, Sequence[Span]], Sequence[Scene]]
_FEW: Final = 3
_SHORT: Final = 20
_ASKING: Final = ("?", "\u061f", "\uff1f")
# "Tu numero de pedido": of something else than a person.
_OF: Final = frozenset("one of plate tag de del du des di da do della dell d van der dla zamowienia".split())


class Hinted(NamedTuple):
    """An invitation that is hinted at: what it proposes, and where its hints stand."""

    what: str
    hints: tuple[Span, ...]


def may_hint(search: Search) -> bool:
    """Whether it is worth looking for hints.

    Args:
        search: The scan under way.
    """
    return search.topics & Topic.HINT != 0 or say_something(search.tokens)


def hints_of(search: Search, *, named: bool) -> Hints:
    """Where the hints of each language and set stand: their words, or letters if there are no spaces.

    Args:
        search: The scan under way.
        named: Whether a network may be named.
    """
    found: dict[str, dict[str, list[Span]]] = {}
    for language, name, span in _spaced(search) if named or may_hint(search) else ():
        found.setdefault(language, {}).setdefault(name, []).append(span)
    for language, name, span in _unspaced(search.lower) if not search.lower.isascii() else ():
        found.setdefault(language, {}).setdefault(name, []).append(span)
    return found


def are_enough(hints: Hints, search: Search, *, named: bool) -> bool:
    """Whether a text has hints enough for an invitation, wherever they stand.

    Args:
        hints: Those of the text.
        search: The scan under way.
        named: Whether a network may be named.
    """
    return (
        (named and (search.topics & Topic.LETTER != 0 or _is_short(search)))
        or not BEGINNINGS.isdisjoint(search.tokens)
        or bool(_possible(hints, named=named))
    )


def _is_short(search: Search) -> bool:
    return len(search.tokens) <= _FEW and len(search.lower) <= _SHORT


def find_hinted(
    hints: Hints, search: Search, names: Sequence[Mention], told: Sequence[Span]
) -> Iterator[Hinted]:
    """Yield the invitations that a text hints at.

    Args:
        hints: Those of the text.
        search: The scan under way.
        names: The networks that it names.
        told: The sentences whose hints are somebody else's.
    """
    for span in (
        *broken_names(search.lower, search.places),
        *_spelled(names, search.lower),
        *_asked_alone(names, search),
    ):
        yield Hinted("channel", (span,))
    apps = [(each.start, each.end) for each in names]
    disguised = [(each.start, each.end) for each in names if each.disguised]
    for language, sets, scenes in _possible(hints, named=bool(names)):
        near = _NEAR_UNSPACED if language in UNSPACED else _NEAR
        placed = {name: _placed(search, language, found) for name, found in sets.items()}
        spans = {
            name: [span for span in each if not is_within(span[0], told)] for name, each in placed.items()
        }
        spans |= {APP: apps, DISGUISED: disguised}
        for scene in scenes:
            for met in _meetings([_of(group, spans) for group in scene.groups], near):
                yield Hinted(scene.what, met)


def told_in(hints: Hints, search: Search) -> Sequence[Span]:
    """The sentences of a text that tell what somebody else proposed, in order.

    Args:
        hints: Those of the text.
        search: The scan under way.
    """
    reports = {
        span for language, sets in hints.items() for span in _placed(search, language, sets.get(REPORTED, ()))
    }
    told: list[Span] = []
    for start, end in sorted(reports):
        if not is_within(start, told):
            told.append(sentence_at(search.lower, start, end))
    return told


def is_within(start: int, sentences: Sequence[Span]) -> bool:
    """Whether a place is in one of some sentences.

    Args:
        start: The place.
        sentences: Where they begin and end, in order.
    """
    at = bisect_right(sentences, (start, sys.maxsize)) - 1
    return at >= 0 and start < sentences[at][1]


def _asked_alone(names: Sequence[Mention], search: Search) -> Iterator[Span]:
    """The name of a messenger that is the whole question: "telegram?", "discord got?"."""
    if _is_short(search) and search.lower.rstrip().endswith(_ASKING):
        yield from ((each.start, each.end) for each in names if each.network in MESSENGERS)


def _spelled(names: Sequence[Mention], lower: str) -> Iterator[Span]:
    """The names that are written letter by letter."""
    for each in names:
        if each.sure and each.disguised and _APART.match(lower, each.start, each.end):
            yield each.start, each.end


def _possible(hints: Hints, *, named: bool) -> Sequence[Possible]:
    """The languages of which a text has hints enough for a scene, with them and those scenes."""
    names = _NAMED if named else 0
    found = ((language, sets, scenes_of(bits_of(sets) | names)) for language, sets in hints.items())
    return [each for each in found if each[2]]


def _spaced(search: Search) -> Iterator[tuple[str, str, Span]]:
    tokens = search.tokens if search.lower.isascii() else [*map(bare, search.tokens)]
    for (language, name), first, end in hints_in(tokens):
        if name != YOURS or end == len(tokens) or tokens[end] not in _OF:
            yield language, name, (first, end - 1)


def _unspaced(lower: str) -> Iterator[tuple[str, str, Span]]:
    hints, lengths = unspaced(), unspaced_lengths()
    for at, letter in enumerate(lower):
        for length in lengths.get(letter, ()):
            for language, name in hints.get(lower[at : at + length], ()):
                yield language, name, (at, at + length)


def _placed(search: Search, language: str, found: Sequence[Span]) -> Sequence[Span]:
    if language in UNSPACED:
        return found
    return [(search.places[first][1], search.places[last][2]) for first, last in found]


def _of(group: Iterable[str], spans: Mapping[str, Sequence[Span]]) -> Sequence[Span]:
    return sorted(span for name in group for span in spans.get(name, ()))


def _meetings(groups: Sequence[Sequence[Span]], near: int) -> Iterator[tuple[Span, ...]]:
    """Yield one span of each group, all of them near the one of the first; each behind the one before."""
    if not all(groups):
        return
    behind = 0
    for first in groups[0]:
        if first[0] >= behind and (met := _meeting(first, groups[1:], near)):
            behind = max(end for _, end in met)
            yield met


def _meeting(first: Span, others: Sequence[Sequence[Span]], near: int) -> tuple[Span, ...]:
    chosen = [first]
    for group in others:
        other = min(_apart(group, chosen, near), key=lambda span: abs(span[0] - first[0]), default=None)
        if other is None:
            return ()
        chosen.append(other)
    return tuple(chosen)


def _apart(group: Sequence[Span], chosen: Sequence[Span], near: int) -> Iterator[Span]:
    """Those of a sorted group that are near the first of the chosen ones and overlap none."""
    start, end = chosen[0]
    # By their beginnings, so that a long text takes no longer a word than a short one.
    for span in group[bisect_left(group, (start - near,)) : bisect_left(group, (end + near + 1,))]:
        if all(span[1] <= other[0] or other[1] <= span[0] for other in chosen):
            yield span
