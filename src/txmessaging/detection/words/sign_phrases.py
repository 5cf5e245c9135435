"""Phrases for signs and for mail providers, as they stand in a folded text: what each of them means."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import pairwise, product
from typing import Final, NamedTuple

from txmessaging.detection.reading.folding import fold
from txmessaging.detection.words import signs as words
from txmessaging.detection.words.mail_providers import INFLECTED_PROVIDERS, PROVIDERS

LITERAL: Final = "a sign"
BRACKETED: Final = "a word for a sign, in brackets"
SPOKEN: Final = "a word for a sign"
WEAK: Final = "a word that may stand for a sign"
IMPLIED: Final = "a sign left out"
SPACED: Final = "spaces around a sign"
MISSPELT: Final = "an ending with a figure in it"
COMMA: Final = "a comma for a full stop"

# Scripts without spaces between words: a run of theirs is a word of its own beside Latin letters.
UNSPACED: Final = "\u3040-\u30ff\u3400-\u9fff"
# Letters, and the vowel signs of the Indian scripts, which the class of words leaves out.
LETTER: Final = rf"(?:(?![{UNSPACED}])[^\W_]|[\u0900-\u0963\u0970-\u097f])"


class Meaning(NamedTuple):
    """What a phrase stands for: a sign, in some form, or a mail provider."""

    sign: str
    form: str
    provider: str


def spelling(word: str) -> str:
    """Return a word as it reads in a folded text in lower case.

    Args:
        word: A word of the tables.

    Example:
        >>> spelling("małpa")
        'malpa'
    """
    return fold(word).lower


def _plain(phrase: str) -> tuple[str, ...]:
    parts = re.findall(rf"{LETTER}+|[{UNSPACED}]+|[^\s\w]|_", spelling(phrase.strip()))
    return tuple(parts)


def _phrases() -> dict[str, list[tuple[tuple[str, ...], Meaning]]]:
    """The phrases by their first part, the longest first."""
    table: dict[tuple[str, ...], Meaning] = {}

    def add(phrases: Iterable[str], meaning: Meaning) -> None:
        for phrase in phrases:
            parts = _plain(phrase)
            if parts:
                table[parts] = meaning

    for provider, names in (*PROVIDERS.items(), *INFLECTED_PROVIDERS.items()):
        add(names.split(","), Meaning("", LITERAL, provider))
    for sign, names in words.OTHER_SIGNS.items():
        add(names.split(","), Meaning(sign, SPOKEN, ""))
    for names in words.DOT.values():
        add(names.split(","), Meaning(".", SPOKEN, ""))
    for names in words.AT.values():
        add(names.split(","), Meaning("@", SPOKEN, ""))
    add(words.WEAK_AT.split(","), Meaning("@", WEAK, ""))
    by_first: dict[str, list[tuple[tuple[str, ...], Meaning]]] = {}
    for parts in sorted(table, key=len, reverse=True):
        by_first.setdefault(parts[0], []).append((parts[1:], table[parts]))
    return by_first


PHRASES: Final = _phrases()
"""What is behind the first part of a phrase, and its meaning, the longest first."""

SPOKEN_ENDINGS: Final = {
    spelling(each.strip()): ending for ending, names in words.ENDINGS.items() for each in names.split(",")
}
"""Endings of domains as they are said, and as they are written."""

DOT_WORDS: Final = frozenset(
    spelling(word.strip()).split(" ")[0] for names in words.DOT.values() for word in names.split(",")
)
"""The words by which a text may hold a spelled full stop."""

_WORD_PHRASES: Final = [
    (first, *rest)
    for first, phrases in PHRASES.items()
    for rest, meaning in phrases
    if (meaning.provider or (meaning.sign == "@" and meaning.form == SPOKEN))
    and all(map(str.isalnum, (first, *rest)))
]
SINGLE_WORDS: Final = frozenset(parts[0] for parts in _WORD_PHRASES if len(parts) == 1) - {"free", "live"}
"""The single words that stand for an at sign or name a mail provider."""

PROVIDER_WORDS: Final = frozenset(
    first for first, phrases in PHRASES.items() if any(meaning.provider for _, meaning in phrases)
)
"""The words by which a text may name a mail provider."""

_PAIRS: Final = frozenset(parts[:2] for parts in _WORD_PHRASES if len(parts) > 1)
FIRST_OF_PAIRS: Final = frozenset(first for first, _ in _PAIRS) - {"the", "la", "a"} | {"at", "t"}
"""The words that begin a phrase for an at sign or the name of a mail provider."""
_TOLD_PAIRS: Final = frozenset(pair for pair in _PAIRS if pair[0] in FIRST_OF_PAIRS)
SECOND_OF_PAIRS: Final = frozenset(second for _, second in _TOLD_PAIRS)
"""Their next words."""


_LEET: Final = {"a": "a4", "i": "i1", "l": "l1", "o": "o0"}
LEET_PROVIDERS: Final = frozenset(
    "".join(letters)
    for name in ("gmail", "hotmail", "yahoo", "outlook", "icloud")
    for letters in product(*(_LEET.get(letter, letter) for letter in name))
)
"""Names of mail providers with figures in the place of letters."""

GLUED: Final = re.compile(
    "(?:gmail|hotmail|yahoo|outlook|icloud|protonmail)(?:com|dot|punto|ponto|point|punkt|kropka|nokta|net|de|fr)"
)
"""A mail provider with its ending or the word for a full stop glued to it."""


def any_foreign(tables: Iterable[str]) -> str:
    """Return a pattern for any of the phrases of some tables that are not in ASCII.

    Args:
        tables: The phrases as they are spelled, with commas between them.

    Example:
        >>> any_foreign(["собака, dot", "małpa"])
        'собака|malpa'
    """
    phrases = {phrase.strip() for table in tables for phrase in table.split(",") if not phrase.isascii()}
    return "|".join(
        re.escape(spelling(phrase)) for phrase in sorted(phrases, key=lambda each: (-len(each), each))
    )


def names_a_phrase(words: Sequence[str]) -> bool:
    """Whether two words in a row begin a phrase for an at sign or the name of a mail provider.

    Args:
        words: The words of a text.

    Example:
        >>> names_a_phrase(["g", "mail"]), names_a_phrase(["g", "string"])
        (True, False)
    """
    return not _TOLD_PAIRS.isdisjoint(pairwise(words))
