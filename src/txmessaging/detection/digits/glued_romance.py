"""Digits in Spanish, Portuguese, French or Italian that are written without a space: "seizeronovequattro".

Read in one language at a time, since the words of several together are ambiguous: "seize" is French.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import Final

from txmessaging.detection.digits.member import Member
from txmessaging.detection.number_words import of_languages

_LANGUAGES: Final = ("it", "es", "pt", "fr")
_FEWEST: Final = 3
_BEGINS = re.compile("(?:[0-9]{1,4})?(?:[cdmnoqstuvz])")


@lru_cache(maxsize=8192)
def romance_members(word: str) -> tuple[Member, ...]:
    """The number words, and figures among them, that a word is made of; none if anything else is in it.

    Args:
        word: A word of a folded text in lower case.

    Example:
        >>> [member.digits for member in romance_members("seizeronovequattro")]
        ['6', '0', '9', '4']
    """
    if _BEGINS.match(word) is None:
        return ()
    for pattern, digits in _tables():
        members: list[Member] = []
        end = 0
        while match := pattern.match(word, end):
            end = match.end()
            figures = match[0].isdecimal()
            said = match[0] if figures else digits[match[0]]
            members.append(Member(said, match.start(), end, "figure" if figures else "word"))
        mixed = any(member.how == "figure" for member in members) and len(members) > 1
        if end == len(word) and (mixed or len(members) >= _FEWEST):
            return tuple(members)
    return ()


@cache
def _tables() -> tuple[tuple[re.Pattern[str], dict[str, str]], ...]:
    """For each language what a word may be made of; made when the first is met."""
    tables: list[tuple[re.Pattern[str], dict[str, str]]] = []
    for language in _LANGUAGES:
        digits = {phrase.replace(" ", ""): said for phrase, said in of_languages((language,)).items()}
        words = "|".join(sorted(digits, key=len, reverse=True))
        tables.append((re.compile(rf"\d+|{words}"), digits))
    return tuple(tables)
