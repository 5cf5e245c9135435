"""Number words of one language that are written as one: "nulzesvijftwee".

Where the words of all languages are tried at once, the longest that fits may be one too long: in
"vierviereen" that is the dialect's "viere", and what is left of "een" is nothing.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from txmessaging.detection.digits.member import Member
from txmessaging.detection.number_words import words_of

_LANGUAGES: Final = ("de", "nl", "pl", "ru", "es", "pt", "it", "tr")
_FEWEST: Final = 3
"""Words; two are in many a word: "zestien", "unotres"."""


@cache
def _patterns() -> tuple[tuple[re.Pattern[str], dict[str, str]], ...]:
    """The words of each language; made when the first is met, since it takes a while."""
    tables = [words_of(language) for language in _LANGUAGES]
    return tuple(
        (re.compile("|".join([r"\d+", *sorted(table, key=lambda word: (-len(word), word))])), table)
        for table in tables
    )


def in_one_language(token: str) -> tuple[Member, ...]:
    """What a word reads as that is made of figures and number words of one language; none if it is not.

    Args:
        token: A word of a folded text in lower case.

    Example:
        >>> "".join(member.digits for member in in_one_language("nulzesvierviereenzeven"))
        '064417'
    """
    for pattern, words in _patterns():
        members: list[Member] = []
        end = 0
        while match := pattern.match(token, end):
            how = "figure" if match[0].isdecimal() else "word"
            members.append(Member(words.get(match[0], match[0]), end, match.end(), how))
            end = match.end()
        if end == len(token) and sum(member.how == "word" for member in members) >= _FEWEST:
            return tuple(members)
    return ()
