"""The words of the hints, by the word with which each begins."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from itertools import pairwise
from typing import Final, NamedTuple

from txmessaging.detection.folding import fold
from txmessaging.detection.solicitation.hints import ar, de, en, es, fr, hi, it, ja, nl, pl, pt, ru, tr, zh
from txmessaging.detection.solicitation.hints.broken import BEGINNINGS
from txmessaging.detection.solicitation.hints.common import COMMON
from txmessaging.detection.solicitation.hints.scenes import APP, DISGUISED, SCENES

SPACED: Final[Mapping[str, Mapping[str, str]]] = {
    "en": en.WORDS,
    "es": es.WORDS,
    "pt": pt.WORDS,
    "fr": fr.WORDS,
    "de": de.WORDS,
    "it": it.WORDS,
    "nl": nl.WORDS,
    "pl": pl.WORDS,
    "ru": ru.WORDS,
    "tr": tr.WORDS,
    "ar": ar.WORDS,
    "hi": hi.WORDS,
}
"""The sets of each language that has spaces."""

UNSPACED: Final[Mapping[str, Mapping[str, str]]] = {"zh": zh.WORDS, "ja": ja.WORDS}
"""Those of the languages without."""

# The particles that Arabic writes together with the next word, the article among them.
_PARTICLES: Final = re.compile(
    "(?:[\u0648\u0641]?(?:\u0628\u0627\u0644|\u0639\u0627\u0644|\u0647\u0627\u0644|\u0644\u0644|\u0627\u0644)|[\u0648\u0641\u0628\u0644\u0643\u0639])(?=\\w\\w)"
)


# A text that hints at something has a hint of one of these, or names a network.
_TELLING: Final = (
    "yours cancel later cash protection dispute shop order group leave direct hint slow pieces evades picture"
    " portrait elsewhere find watched card"
).split()


_RARE: Final = 100


class Entry(NamedTuple):
    """A hint: its language and set, its words, and at which of them its key begins."""

    language: str
    name: str
    words: tuple[str, ...]
    key: int


def words_of(written: str) -> Iterator[str]:
    """Yield the hints of a set as the tables list them, folded."""
    for each in fold(written).lower.split():
        yield each
        if "'" in each:
            yield each.replace("'", "")


@cache
def _entries() -> Sequence[Entry]:
    return [
        Entry(language, name, words, _key_of(words))
        for language, sets in SPACED.items()
        for name, written in sets.items()
        for each in words_of(written)
        for words in [tuple(map(bare, re.split("[_'-]", each)))]
    ]


def _key_of(words: Sequence[str]) -> int:
    """Where the two words begin that are least likely to stand together by chance."""
    weights = [(word not in COMMON, len(word)) for word in words]
    return max(
        range(max(1, len(words) - 1)), key=lambda at: [*map(sum, zip(*weights[at : at + 2], strict=True))]
    )


@cache
def by_word() -> Mapping[str, Sequence[Entry]]:
    """The hints of one word."""
    found: dict[str, list[Entry]] = {}
    for each in _entries():
        if len(each.words) == 1:
            found.setdefault(each.words[0], []).append(each)
    return found


@cache
def by_pair() -> Mapping[tuple[str, str], Sequence[Entry]]:
    """The hints of several words, by two of them that stand together."""
    found: dict[tuple[str, str], list[Entry]] = {}
    for each in _entries():
        if len(each.words) > 1:
            first, second = each.words[each.key : each.key + 2]
            found.setdefault((first, second), []).append(each)
    return found


@cache
def by_first_letter() -> Mapping[str, Sequence[tuple[str, Entry]]]:
    """The hints of the languages without spaces, whole, by their first letters."""
    found: dict[str, list[tuple[str, Entry]]] = {}
    for language, sets in UNSPACED.items():
        for name, written in sets.items():
            for each in words_of(written):
                found.setdefault(each[0], []).append((each, Entry(language, name, (each,), 0)))
    return found


def bare(word: str) -> str:
    """A word without the particles that Arabic writes together with it.

    Args:
        word: A word of a text, as `View.lower` has it.
    """
    if "\u0600" <= word[0] <= "\u06ff" and (particle := _PARTICLES.match(word)):
        return word[particle.end() :]
    return word


@cache
def _telling_words() -> frozenset[str]:
    return BEGINNINGS.union(word for word, entries in by_word().items() if _tell(entries))


@cache
def _telling_pairs() -> frozenset[tuple[str, str]]:
    return frozenset(pair for pair, entries in by_pair().items() if _tell(entries))


def _tell(entries: Iterable[Entry]) -> bool:
    return any(each.name in _TELLING for each in entries)


def may_tell(word: str) -> bool:
    """Whether a text with this word may hint at something, without other words beside it.

    Args:
        word: A word of a text, as `View.lower` has it.

    Example:
        >>> may_tell("iban"), may_tell("lamp")
        (True, False)
    """
    return word in _telling_words() or bare(word) in _telling_words()


def say_something(words: Sequence[str]) -> bool:
    """Whether a text with these words may hint at something by two that stand together: "between us".

    Args:
        words: Those of a text in order, as `View.lower` has them.
    """
    return not _telling_pairs().isdisjoint(pairwise(words))


def bits_of(names: Iterable[str]) -> int:
    """Some sets as one number: a bit for each."""
    bits = 0
    for name in names:
        bits |= _BITS[name]
    return bits


class Scene(NamedTuple):
    """What is proposed, the groups of sets of each of which it needs one, and the bits of each group."""

    what: str
    groups: tuple[Sequence[str], ...]
    bits: tuple[int, ...]


_NAMES: Final = sorted({*en.WORDS, APP, DISGUISED})
_BITS: Final = {name: 1 << place for place, name in enumerate(_NAMES)}


def _scene(what: str, line: str) -> Scene:
    groups = tuple(group.strip().split("|") for group in line.split("+"))
    return Scene(what, groups, tuple(map(bits_of, groups)))


_SCENES: Final = tuple(_scene(what, line) for what, lines in SCENES.items() for line in lines)
_ALONE: Final = bits_of(group for scene in _SCENES if len(scene.groups) == 1 for group in scene.groups[0])


def scenes_of(having: int) -> Sequence[Scene]:
    """The scenes that can be made of some sets.

    Args:
        having: Their bits.

    Example:
        >>> scenes_of(bits_of(["cancel"])), [each.what for each in scenes_of(bits_of(["cancel", "cash"]))]
        ([], ['outside'])
    """
    # One set is no scene, save a few.
    if having & (having - 1) == 0 and not having & _ALONE:
        return []
    return [scene for scene in _SCENES if all(having & bits for bits in scene.bits)]
