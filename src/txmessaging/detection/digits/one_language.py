"""Words that are made of figures and number words of one language: "nulzesvijftwee", "seizeronovequattro".

Where the words of all languages are tried at once, the longest that fits may be one too long: in
"vierviereen" that is the dialect's "viere", and what is left of "een" is nothing; "seize" is French.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Final

from txmessaging.detection.digits.member import Member
from txmessaging.detection.words.number_words import of_languages

_LANGUAGES: Final = ("de", "nl", "pl", "ru", "es", "pt", "it", "tr")
_OF_PHRASES: Final = ("it", "es", "pt", "fr")
"""Languages whose phrases are glued as well: "quaranteetun"."""
_PHRASE_BEGINS = re.compile("(?:[0-9]{1,4})?(?:[cdmnoqstuvz])")
_FEWEST: Final = 3
"""Words; two are in many a word: "zestien", "unotres"."""


def in_one_language(word: str) -> tuple[Member, ...]:
    """What a word reads as that is made of figures and number words of one language; none if it is not.

    Args:
        word: A word of a folded text in lower case.

    Example:
        >>> "".join(member.digits for member in in_one_language("nulzesvierviereenzeven"))
        '064417'
        >>> "".join(member.digits for member in in_one_language("seizeronovequattro"))
        '6094'
    """
    return next(_readings(word), ())


def _readings(word: str) -> Iterator[tuple[Member, ...]]:
    for table in _tables():
        members = made_of(word, *table)
        if sum(member.how == "word" for member in members) >= _FEWEST:
            yield members
    for table in _phrase_tables() if _PHRASE_BEGINS.match(word) else ():
        members = made_of(word, *table)
        has_figures = any(member.how == "figure" for member in members)
        if len(members) >= _FEWEST or (has_figures and len(members) > 1):
            yield members


def made_of(word: str, pattern: re.Pattern[str], digits: Mapping[str, str]) -> tuple[Member, ...]:
    """The figures and number words that a word is made of, each as long as it fits; none if one does not.

    Args:
        word: A word of a folded text in lower case.
        pattern: Figures and number words, as `pattern_of` has them.
        digits: The digits of the number words.
    """
    members: list[Member] = []
    end = 0
    while match := pattern.match(word, end):
        part, start, end = match[0], end, match.end()
        members.append(Member(digits.get(part, part), start, end, "figure" if part.isdecimal() else "word"))
    return tuple(members) if end == len(word) else ()


def pattern_of(words: Mapping[str, str]) -> re.Pattern[str]:
    """Figures, or one of some words, the longest first."""
    return re.compile("|".join([r"\d+", *sorted(words, key=len, reverse=True)]))


_Table = tuple[re.Pattern[str], Mapping[str, str]]


@cache
def _tables() -> tuple[_Table, ...]:
    """The single words of each language; made when the first is met, since it takes a while."""
    tables = [
        {word: digits for word, digits in of_languages((language,)).items() if " " not in word}
        for language in _LANGUAGES
    ]
    return tuple((pattern_of(table), table) for table in tables)


@cache
def _phrase_tables() -> tuple[_Table, ...]:
    """The words and phrases of each language, without spaces; made when the first is met."""
    tables = [
        {phrase.replace(" ", ""): digits for phrase, digits in of_languages((language,)).items()}
        for language in _OF_PHRASES
    ]
    return tuple((pattern_of(table), table) for table in tables)
