"""Digits that are said to come several times: "double five", "three fives", "a pair of sevens"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from txmessaging.detection.digits.member import Member, Part
from txmessaging.detection.phone.surroundings import Token
from txmessaging.detection.words.number_words import NUMBER_WORDS

_TIMES: Final = frozenset(
    "times veces vezes fois mal maal volte razy raza раз раза kere defa tane baar مرات बार".split()
)
_ARTICLES: Final = frozenset("the die der das el la le les il lo de o a".split())
_SEVERAL: Final = {
    form: str(digit)
    for digit, forms in enumerate(
        "нуля нули zera,единицы jedynki,двоики dwojki,троики trojki,четверки czworki,пятерки пятеры piatki,"
        "шестерки szostki,семерки siodemki,восьмерки osemki,девятки dziewiatki".split(",")
    )
    for form in forms.split()
}
PAIRS: Final = frozenset("couple pair coupla par paar paio".split())
"""Words for two of a digit."""

_OF: Final = frozenset("of o more de di d".split())
_DIGIT_AND_SIGN: Final = 2


def several(tokens: Sequence[Token], at: int, start: int, times: int) -> tuple[int, Part] | None:
    """As in "three times five" or "three fives", and what comes next; None if the number before means itself.

    Args:
        tokens: The words of a text.
        at: The word behind the number.
        start: Where the number begins.
        times: The number.
    """
    if at >= len(tokens):
        return None
    word, _, end = tokens[at]
    if word in _TIMES and at + 1 < len(tokens):
        following, part = repeated(tokens, at + 1, start, times)
        return (following, part) if part else None
    following, digits = at + 1, _plural(word)
    if word.isdecimal() and len(word) == 1 and _is_plural_sign(tokens, at + 1):  # "three 5's"
        following, digits, end = at + 2, word, tokens[at + 1][2]
    if len(digits) == 1 and word not in NUMBER_WORDS:
        return following, (start, end, (Member(digits * times, start, end, "word"),))
    return None


def paired(tokens: Sequence[Token], at: int) -> tuple[int, Part | None]:
    """As in "a couple of noughts", "a pair of sevens", and what comes next.

    Args:
        tokens: The words of a text.
        at: The word behind "couple" or "pair".
    """
    start, first = tokens[at - 1][1], at
    while first < len(tokens) and first < at + 2 and tokens[first][0] in _OF:
        first += 1
    if first == len(tokens) or not (found := several(tokens, first, start, 2)):
        return at, None
    return found


def repeated(tokens: Sequence[Token], at: int, start: int, times: int) -> tuple[int, Part | None]:
    """A digit that is said to come several times ("double five", "dreimal die fünf"), and what comes next.

    Args:
        tokens: The words of a text.
        at: The word behind the one that says how often.
        start: Where that one begins.
        times: How often.
    """
    digit = at
    if tokens[at][0] in _ARTICLES and at + 1 < len(tokens) and _one_digit(tokens[at + 1][0]):
        digit = at + 1
    digits = _one_digit(tokens[digit][0])
    if not digits:
        return at, None
    end = tokens[digit][2]
    return digit + 1, (start, end, (Member(digits * times, start, end, "word"),))


def _plural(word: str) -> str:
    """The digit that a word names several of ("fives", "5s", "piątki"); empty if there is none."""
    if digits := _SEVERAL.get(word, ""):
        return digits
    if word[-1] == "s":
        if len(word) == _DIGIT_AND_SIGN and word[0].isdecimal():
            return word[0]
        return NUMBER_WORDS.get(word[:-1], "") or (word[-2:] == "es" and NUMBER_WORDS.get(word[:-2])) or ""
    return NUMBER_WORDS.get(word[:-2] + "ة", "") if word.endswith("ات") else ""


def _is_plural_sign(tokens: Sequence[Token], at: int) -> bool:
    """Whether a word is the "s" of "5's"."""
    return at < len(tokens) and tokens[at][0] == "s" and tokens[at][1] - tokens[at - 1][2] == 1


def _one_digit(token: str) -> str:
    """The digit that a word says, in the singular or in the plural; empty if there is none."""
    return _digit_of(token) or _digit_of(_plural(token))


def _digit_of(token: str) -> str:
    digits = token if token.isdecimal() else NUMBER_WORDS.get(token, "")
    return digits if len(digits) == 1 else ""
