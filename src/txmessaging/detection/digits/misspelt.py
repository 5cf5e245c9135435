"""Number words with a letter left out, or with their letters in another order."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache, lru_cache
from typing import Final

from txmessaging.detection.packed import packed, value_of
from txmessaging.detection.words.number_cues import PHONE_WORDS
from txmessaging.detection.words.number_words import NUMBER_WORDS, SPELLED_ANYHOW
from txmessaging.detection.words.parts import PART_WORDS

JUMBLED: Final = {
    "".join(sorted(word)): NUMBER_WORDS[word]
    for word in "zero one two three four five six seven eight nine".split()
}
_LEAST_MISSPELT: Final = 4
_MOST_MISSPELT: Final = 14
# Common English words that are one letter away from a number word of some language, and mean themselves.
_ORDINARY: Final = frozenset(
    """ahead bags base bath bell bits bought cash caught cell chair chairs chap chart chest chip core crop
    dart dash date days diner ding dirt disc dish dock dont door dozen draw dried drive dual each echo
    elevens ends enough error euro even fact fair fees feet fell fifth fight file fire floor flour flow
    flower foam fool foot fork forth fours fourth gate give gone hash hate here hero hire hive hour
    hours hurt inch inches into iron king knee late lens life light link live long love lower mark mate
    might mighty mine mins more move mower need needs nice night ninth noise noon nope nose note odor
    ours oven owner part past patch pick piece pinch pins pipe port pour power quart rail rate rice
    right ring rise roof safer scent sell send sent seventh sever severn sheet shoes shrink shut sick
    side sight silk since sits sitting sixth skin sort sour square steven stick sticks stix straw suit
    tell tend tents test them theme there these they this threes threw ticks tight time tiny tips tone
    took tour tower tray tries true twos tyre tyres unit until uses very viber vice view vines wait
    washed well wellies when wide wipe wise wood wool your zone""".split()
)
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
    if not _LEAST_MISSPELT <= len(word) <= _MOST_MISSPELT or word in _ORDINARY:
        return ""
    if word in PHONE_WORDS or word in PART_WORDS:  # "liga" is no "ling"
        return ""
    found = {_digits_near(short) for short in (word, *_shortened(word))} - {None}
    return found.pop() or "" if len(found) == 1 else ""


def _digits_near(short: str) -> str | None:
    """The digits of the number words that are spelled so, but for a letter; None if there are none."""
    return value_of(_near_words().get(_group_of(short), ""), short)


def _group_of(short: str) -> str:
    """Some of its letters: each third tells more than the first, by which many begin."""
    return short[::3]


@cache
def _near_words() -> Mapping[str, str]:
    """Number words as they are and with any one letter left out, and their digits; none where they disagree.

    Made when the first is met.
    """
    near: dict[str, str] = {}
    for word in NUMBER_WORDS:
        # What has no vowels to lose, or is written in another way, is not misspelt so.
        is_long = " " not in word and len(word) >= _LEAST_MISSPELT
        if is_long and word not in SPELLED_ANYHOW and _ALPHABETIC.match(word):
            digits = NUMBER_WORDS[word]
            for short in (word, *_shortened(word)):
                near[short] = digits if near.get(short, digits) == digits else ""
    return packed((_group_of(short), short, digits) for short, digits in near.items())


def _shortened(word: str) -> list[str]:
    return [word[:place] + word[place + 1 :] for place in range(len(word))]
