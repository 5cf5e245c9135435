"""By which words it is known whether a text may hold an invitation, and in which languages."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from functools import cache
from typing import Final, NamedTuple

from txmessaging.detection.reading.folding import fold
from txmessaging.detection.reading.sentences import one_of
from txmessaging.detection.solicitation.asks import ASKS
from txmessaging.detection.solicitation.channels import CHANNELS
from txmessaging.detection.solicitation.outside import OUTSIDE
from txmessaging.detection.solicitation.phrases import (
    APP,
    Element,
    cue_of,
    elements_of,
    expression_of,
    first_words,
)
from txmessaging.detection.solicitation.words import OBJECTS, WORDS

TABLES: Final = (ASKS, CHANNELS, OUTSIDE)
NATIVE: Final = {
    "ar": re.compile("[\u0600-\u06ff]"),
    "zh": re.compile("[\u3400-\u9fff]"),
    "ja": re.compile("[\u3040-\u30ff\u3400-\u9fff]"),
}
"""Languages whose words are not told apart by spaces alone, and their letters."""

_SPACED: Final = tuple(language for language in WORDS if language not in NATIVE)


@cache
def phrases(language: str, table: int) -> tuple[tuple[Element, ...], ...]:
    """The phrases of a language in one of the three tables, as their elements.

    Args:
        language: Of the table.
        table: Its place in `TABLES`.
    """
    lines = TABLES[table][language].strip().splitlines()
    return tuple(tuple(elements_of(line, _sets(language), OBJECTS, language)) for line in lines)


@cache
def _sets(language: str) -> dict[str, tuple[str, ...]]:
    return {name: tuple(fold(words).lower.split()) for name, words in WORDS[language].items()}


@cache
def by_first_word(language: str, *, named: bool) -> Mapping[str, Sequence[tuple[int, int]]]:
    """The phrases of a language by the words with which they may begin, each as its table and place.

    Args:
        language: One that has spaces.
        named: Whether a network is named: some phrases need one.
    """
    found: dict[str, list[tuple[int, int]]] = {}
    for table in range(len(TABLES)):
        for place, phrase in enumerate(phrases(language, table)):
            if not named and any(each.is_object and not (each.words or each.optional) for each in phrase):
                continue
            here = (table, place)
            for word in set(first_words(phrase)):
                found.setdefault(word, []).append(here)
    return found


@cache
def expression(language: str, table: int, place: int) -> re.Pattern[str]:
    """The expression of one phrase.

    Args:
        language: Of the table.
        table: Its place in `TABLES`.
        place: Of the phrase in it.
    """
    return re.compile(expression_of(phrases(language, table)[place], language))


@cache
def all_of(language: str, table: int) -> re.Pattern[str]:
    """The expression of all phrases of a table.

    Args:
        language: Of the table.
        table: Its place in `TABLES`.
    """
    lines = [expression_of(phrase, language) for phrase in phrases(language, table)]
    return re.compile("|".join(f"(?:{line})" for line in lines))


def possible_beginnings(
    language: str, words: Collection[str], *, named: bool
) -> Mapping[str, Sequence[tuple[int, int]]]:
    """The phrases of a language of which a text has the telling words, as `by_first_word` has them.

    Args:
        language: One that has spaces.
        words: Those of the text, as `View.lower` has them.
        named: Whether a network is named.
    """
    have = {*words, APP} if named else {*words}
    beginnings = by_first_word(language, named=named)
    possible: dict[str, Sequence[tuple[int, int]]] = {}
    for word in have:
        if word in beginnings and (those := _with_all(have, _needing(language, word, named=named))):
            possible[word] = those
    return possible


def _with_all(
    have: AbstractSet[str], phrases: Sequence[tuple[Sequence[frozenset[str]], tuple[int, int]]]
) -> Sequence[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    for needed, place in phrases:
        for words in needed:
            if words.isdisjoint(have):
                break
        else:
            found.append(place)
    return found


@cache
def _needing(
    language: str, first: str, *, named: bool
) -> Sequence[tuple[Sequence[frozenset[str]], tuple[int, int]]]:
    """The phrases that may begin with a word, each with what a text with it has."""
    places = by_first_word(language, named=named)[first]
    return [(_needed(language, *place), place) for place in places]


@cache
def _needed(language: str, table: int, place: int) -> tuple[frozenset[str], ...]:
    """Sets of words of each of which a text with a phrase has one."""
    phrase = phrases(language, table)[place]
    needed = [each for each in phrase if (each.words or each.is_object) and not each.optional]
    sets = (frozenset(_forms(each)) for each in needed)
    return tuple(sorted(sets, key=len))


def _forms(element: Element) -> Iterator[str]:
    if APP in element.expression:
        yield APP
    for word in element.words:
        yield from (cue_of(word), cue_of(re.sub("['-]", "", word)))


class Cue(NamedTuple):
    """What a word is to the languages, each of which has one bit: what a phrase is about, or what is done."""

    about: int
    done: int


class _Cues(dict[str, Cue]):
    """What each word of the tables is."""

    def add(self, words: Iterable[str], about: int, done: int) -> None:
        for word in map(cue_of, words):
            before = self.get(word, _NONE)
            self[word] = _cue(before.about | about, before.done | done)


# Thousands of words are the same to the languages.
_cue = cache(Cue)
_NONE: Final = Cue(0, 0)


@cache
def _cues() -> _Cues:
    cues = _Cues()
    for place, language in enumerate(_SPACED):
        for table in range(len(TABLES)):
            for phrase in phrases(language, table):
                about, done = _telling(phrase)
                cues.add(about, 1 << place, 0)
                cues.add(done, 0, 1 << place)
    return cues


def _telling(phrase: Sequence[Element]) -> tuple[Sequence[str], Sequence[str]]:
    """The words of which a text with this phrase has one: what it is about, and what is done."""
    needed = [each for each in phrase if not each.optional]
    objects = [each for each in needed if each.is_object]
    others = [each for each in needed if each.words and not each.is_object]
    rarest = _rarest(others) if others else objects[0].words
    return [word for each in objects for word in each.words] if objects else rarest, rarest


def _rarest(elements: Sequence[Element]) -> Sequence[str]:
    """The words of one of the elements, that with the longest: short words stand in every message."""
    return max((each.words for each in elements), key=lambda words: min(len(cue_of(word)) for word in words))


def cue(word: str) -> Cue:
    """What a word is to the languages that have spaces.

    Args:
        word: A word of a text, as `View.lower` has it.

    Example:
        >>> bool(cue("number").about), bool(cue("send").done), cue("lamp")
        (True, True, Cue(about=0, done=0))
    """
    return _cues().get(word, _NONE)


def languages_of(words: Iterable[str], *, named: bool) -> Iterator[str]:
    """Yield the languages in which a text may hold an invitation.

    Args:
        words: Those of the text, as `View.lower` has them.
        named: Whether it names a network.
    """
    about, done = _EVERY if named else 0, 0
    cues = _cues()
    for word in words:
        if found := cues.get(word):
            about |= found.about
            done |= found.done
    both = about & done
    yield from (language for place, language in enumerate(_SPACED) if both >> place & 1)


_EVERY: Final = (1 << len(_SPACED)) - 1


def native_languages(lower: str, *, named: bool) -> Iterator[str]:
    """Yield the languages without spaces in which a text may hold an invitation.

    Args:
        lower: The text, as `View.lower` has it.
        named: Whether it names a network.
    """
    for language, letters in NATIVE.items():
        if letters.search(lower) and (named or _about(language).search(lower)):
            yield language


@cache
def _about(language: str) -> re.Pattern[str]:
    tables = range(len(TABLES))
    words = {word for table in tables for phrase in phrases(language, table) for word in _telling(phrase)[0]}
    return re.compile(one_of(" ".join(sorted(words)), spaced=False))
