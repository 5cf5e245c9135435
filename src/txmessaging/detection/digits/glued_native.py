"""Number words of Arabic and Hindi that are written without a space: "صفرخمسةثلاثة"."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import Final

from txmessaging.detection.digits.member import Member
from txmessaging.detection.words.number_words import NUMBER_WORDS

_LEAST: Final = 9
"""Characters of three number words or more."""
_FEWEST: Final = 3
_LONGEST: Final = 120
_NATIVE = re.compile("[\u0620-\u064a]+|[\u0900-\u097f]+")
_AND: Final = "و"


@cache
def _part_pattern() -> re.Pattern[str]:
    """What such a word is made of; made when the first is met."""
    words = [word for word in NUMBER_WORDS if len(word) > 1 and _NATIVE.fullmatch(word)]
    return re.compile(f"{_AND}?({'|'.join(sorted(words, key=len, reverse=True))})")


@lru_cache(maxsize=2048)
def native_members(word: str) -> tuple[Member, ...]:
    """The number words that a word is made of; none if anything else is in it, or if they are one or two.

    Args:
        word: A word of a folded text in lower case.

    Example:
        >>> [member.digits for member in native_members("صفرخمسةثلاثة")]
        ['0', '5', '3']
    """
    if not _LEAST <= len(word) <= _LONGEST or _NATIVE.fullmatch(word) is None:
        return ()
    members: list[Member] = []
    end = 0
    for match in _part_pattern().finditer(word):
        if match.start() != end:
            return ()
        digits, end = NUMBER_WORDS[match[1]], match.end()
        ten = len(digits) == 2 and digits[1] == "0" and match[0] != match[1]
        if ten and members and len(members[-1].digits) == 1:
            # "خمسةوعشرين": five and twenty
            digits = str(int(digits) + int(members[-1].digits))
            members[-1] = Member(digits, members[-1].start, end, "word")
        else:
            members.append(Member(digits, match.start(), end, "word"))
    return tuple(members) if end == len(word) and len(members) >= _FEWEST else ()
