"""Number words with a letter left out, or with their letters in another order."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import Final

from txmessaging.detection.number_words import NUMBER_WORDS, WEAK
from txmessaging.detection.part_words import PART_WORDS

JUMBLED: Final = {
    "".join(sorted(word)): NUMBER_WORDS[word]
    for word in "zero one two three four five six seven eight nine".split()
}
_LEAST_MISSPELT: Final = 4
_MOST_MISSPELT: Final = 14
_ALPHABETIC = re.compile("[a-zа-я]")


def is_jumbled(word: str) -> bool:
    """Whether a word has the letters of an English number word in another order, and is none.

    Args:
        word: A word of a folded text in lower case.

    Example:
        >>> is_jumbled("fiev"), is_jumbled("five")
        (True, False)
    """
    return word not in NUMBER_WORDS and "".join(sorted(word)) in JUMBLED


@lru_cache(maxsize=2048)
def nearly(word: str) -> str:
    """The digits of the number words one letter away; empty if there are none or they disagree.

    Args:
        word: A word of a folded text in lower case.

    Example:
        >>> nearly("sevven"), nearly("lamp")
        ('7', '')
    """
    if not _LEAST_MISSPELT <= len(word) <= _MOST_MISSPELT or word in PART_WORDS:
        return ""
    near = _near_words()
    digits = {near[short] for short in (word, *_shortened(word)) if short in near}
    return digits.pop() if len(digits) == 1 else ""


@cache
def _near_words() -> dict[str, str]:
    """Number words as they are and with any one letter left out; empty where they disagree.

    Made when the first is met, as above.
    """
    near: dict[str, str] = {}
    for word in NUMBER_WORDS:
        # What has no vowels to lose, or is written in another way, is not misspelt so.
        if " " not in word and len(word) >= _LEAST_MISSPELT and word not in WEAK and _ALPHABETIC.match(word):
            digits = NUMBER_WORDS[word]
            for short in (word, *_shortened(word)):
                near[short] = digits if near.get(short, digits) == digits else ""
    return near


def _shortened(word: str) -> list[str]:
    return [word[:place] + word[place + 1 :] for place in range(len(word))]
