"""The way from the name of a network to a handle: the words and signs that lead there."""

from __future__ import annotations

import re
from typing import Final

from attrs import define

from txmessaging.detection.words.accounts import AT_WORDS, LEADS, NOUNS, SLASHES

WRITTEN = r"[a-z0-9_](?:[a-z0-9_.-]{0,38}[a-z0-9_])?(?:\#\d{4}(?!\d))?"
HANDLE = re.compile(rf"(?:live:)?{WRITTEN}(?!ß)")
_SHARP_S = re.compile("[a-z]{0,20}ß[a-z]{0,20}")
APART = re.compile(r"(?<![\w-])@?\s?[a-z0-9](?:\s{0,2}[ .*_/+-]\s?[a-z0-9_](?![a-z0-9])){3,39}")
_GAP = re.compile(r"[\s\"'(\[*,`\u300c\u300e\ufe0f]{0,6}")
_BREAK = re.compile(r"[.?!;]{1,3}[\s\"']{1,3}")
_SIGN = re.compile(r"/|[:=>~|\u2192\u27a1\u279c\U0001f449\U0001f448\u2190\u25b6\u2014-]{1,3}")
_NATIVE_WORD = re.compile(r"[^\W\da-z_][^\W\da-z_\u3000-\u3002]{0,13}[\u0900-\u097f]{0,6}")
_AT_PHRASE = re.compile(
    r"(?:a\st|at\sthe\srate(?:\sof)?|at\ssign|at\ssymbol|et\sisareti|kuyruklu(?:\sa)?)[\s:]{1,2}(?=[a-z0-9_])"
)
_MOST_STEPS: Final = 7


@define
class Place:
    """Where a handle may stand, and how clearly the words before it lead there.

    Attributes:
        start: Where it begins.
        sign: A colon, an arrow or the like stands before it.
        noun: "handle", "user name" and the like do.
        led: "is", "as", "I'm" and the like do.
        at: An @ does, or the word for it.
        broken: A sentence ends between.
        steps: How many words or signs stand between.
        foreign: How many of them are in another script.
    """

    start: int
    sign: bool = False
    noun: bool = False
    led: bool = False
    at: bool = False
    broken: bool = False
    steps: int = 0
    foreign: int = 0

    def step(self, lower: str) -> bool:
        """Go one word or sign on; False if there is no such word that leads on."""
        is_word = lower[self.start].isalnum()
        if not is_word and (ends := _BREAK.match(lower, self.start)):
            self.broken, self.start = True, ends.end()
        elif not is_word and (arrow := _SIGN.match(lower, self.start)):
            self.sign = self.sign or arrow[0] not in "-/" or lower[arrow.end() : arrow.end() + 1] == " "
            self.start = arrow.end()
        elif "ß" in lower and (word := _SHARP_S.match(lower, self.start)):
            self.led, self.start = word[0] in {"heiß", "heiße"}, word.end()
            return self.led
        elif said := _AT_PHRASE.match(lower, self.start):
            self.at, self.start = True, said.end()
        elif word := HANDLE.match(lower, self.start):
            return self._word(lower, word)
        elif (word := _NATIVE_WORD.match(lower, self.start)) and self.foreign < _MOST_FOREIGN:
            self.foreign += 1
            self.noun = self.noun or word[0] in NOUNS or ord(word[0][0]) > _FIRST_CJK
            self.led = self.led or word[0] in LEADS
            self.at = self.at or word[0] in AT_WORDS
            self.start = word.end()
        elif ord(lower[self.start]) > _FIRST_PICTURE and not lower[self.start].isalnum():
            self.sign, self.start = True, self.start + 1
        else:
            return False
        self.steps += 1
        return True

    def _word(self, lower: str, word: re.Match[str]) -> bool:
        if word[0] in NOUNS and not (self.sign and word[0] in {"id", "name"}):
            self.noun = True
        elif word[0] in AT_WORDS and (
            word[0] != "at" or lower[word.end() : word.end() + 1] in {" ", ")", "]"}
        ):
            self.at = True
        elif word[0] in SLASHES or (word[0] == "forward" and lower.startswith(" slash ", word.end())):
            # "insta slash mossyknits": the path of a profile's address.
            self.at = True
        elif word[0] in LEADS:
            self.led = True
        else:
            return False
        self.steps += 1
        self.start = word.end()
        if lower[self.start : self.start + 2] in {"'s", "'m"}:
            self.led, self.start = True, self.start + 2
        return True


_MOST_FOREIGN: Final = 3
_FIRST_CJK: Final = 0x3000
_FIRST_PICTURE: Final = 0x2000


def is_only_digits(text: str) -> bool:
    """Whether characters that are set apart are rather a number."""
    return sum(each.isdigit() for each in text) >= sum(each.isalpha() for each in text) + 4


def walk(lower: str, at: int) -> Place | None:
    """Go over the words that lead from a network's name to a handle."""
    place = Place(at)
    for _ in range(_MOST_STEPS):
        gap = _GAP.match(lower, place.start)
        place.start = gap.end() if gap else place.start
        if place.start >= len(lower):
            return None
        if lower[place.start] == "@" or APART.match(lower, place.start):
            return place
        if not place.step(lower):
            return place if HANDLE.match(lower, place.start) else None
    return None


ANYWHERE = re.compile(rf"(?<![\w@.#/+'-]){WRITTEN}(?![\w@/])")
