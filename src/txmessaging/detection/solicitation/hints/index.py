"""The hints of all languages by their words, and the scenes by the sets they need."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache, lru_cache
from itertools import chain, pairwise
from typing import Final, NamedTuple

from txmessaging.detection.packed import packed, value_of
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
_TELLING: Final = frozenset(
    "yours cancel later cash protection dispute shop order group leave direct hint slow pieces evades picture"
    " portrait elsewhere find watched card".split()
)

Set = tuple[str, str]
"""A language, and one of its sets."""


def bare(word: str) -> str:
    """A word without the particles that Arabic writes together with it.

    Args:
        word: A word of a text, as `View.lower` has it.
    """
    if "\u0600" <= word[0] <= "\u06ff" and (particle := _PARTICLES.match(word)):
        return word[particle.end() :]
    return word


@cache
def by_first_word() -> Mapping[str, str]:
    """The hints by their first words: a line has the other words, each behind a `_`, and the sets."""
    found: dict[str, str] = {}
    for language, sets in SPACED.items():
        for name in sets:
            for hint in _hints(language, name):
                found[hint] = f"{found[hint]} {language}:{name}" if hint in found else f"{language}:{name}"
    return packed((*_split(hint), sets) for hint, sets in found.items())


def _split(hint: str) -> tuple[str, str]:
    first, between, rest = hint.partition("_")
    return sys.intern(first), between + rest


def _hints(language: str, name: str) -> Sequence[str]:
    hints = SPACED[language][name].split()
    return ["_".join(map(bare, hint.split("_"))) for hint in hints] if language == "ar" else hints


def hints_in(words: Sequence[str]) -> Iterator[tuple[Set, int, int]]:
    """Yield the sets of the hints in a text, and at which words each begins and ends.

    Args:
        words: Those of the text in order, as `View.lower` has them.

    Example:
        >>> [(name, first, end) for (language, name), first, end in hints_in(["a", "bank", "transfer"])
        ...  if language == "en"]
        [('cash', 1, 3)]
    """
    index = by_first_word()
    for first, word in enumerate(words):
        if word not in index:
            continue
        lines, rest, end = index[word], "", first + 1
        while True:
            if sets := value_of(lines, rest):
                yield from ((_set(each), first, end) for each in sets.split())
            if end == len(words) or f"\n{rest}_{words[end]}" not in lines:
                break
            rest, end = f"{rest}_{words[end]}", end + 1


@cache
def _set(written: str) -> Set:
    language, _, name = written.partition(":")
    return language, name


@cache
def unspaced() -> Mapping[str, Sequence[Set]]:
    """The sets in which a hint of the languages without spaces is."""
    found: dict[str, tuple[Set, ...]] = {}
    for language, sets in UNSPACED.items():
        for name, written in sets.items():
            here = ((language, name),)
            for hint in written.split():
                found[hint] = found.get(hint, ()) + here
    return found


@cache
def unspaced_lengths() -> Mapping[str, Sequence[int]]:
    """How many letters the hints of those languages have that begin with a letter."""
    found: dict[str, set[int]] = {}
    for hint in unspaced():
        found.setdefault(hint[0], set()).add(len(hint))
    return {letter: sorted(lengths) for letter, lengths in found.items()}


@cache
def _telling_pairs() -> frozenset[tuple[str, str]]:
    """The pairs of words of which a text may have one if it hints at something."""
    pairs: set[tuple[str, str]] = set()
    for hint in chain.from_iterable(_hints(language, name) for language in SPACED for name in _TELLING):
        first, *rest = map(sys.intern, hint.split("_"))
        if len(rest) > 1 and first in COMMON and rest[0] in COMMON:
            pairs.add((rest[-2], rest[-1]))
        elif rest:
            pairs.add((first, rest[0]))
    return frozenset(pairs)


def may_tell(word: str) -> bool:
    """Whether a text with this word may hint at something, without other words beside it.

    Args:
        word: A word of a text, as `View.lower` has it.

    Example:
        >>> may_tell("iban"), may_tell("lamp")
        (True, False)
    """
    return word in BEGINNINGS or _tells(word) or _tells(bare(word))


def _tells(word: str) -> bool:
    sets = value_of(by_first_word().get(word, ""), "") or ""
    return any(_set(each)[1] in _TELLING for each in sets.split())


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


@lru_cache(maxsize=1024)
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
