"""Phone numbers with letters of another script between their digits, or letters that are said to be digits.

"090の1234の5678", "139啊0275啊8641", and "g4l 20 817 3, g means 9 and l means 1".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from txmessaging.detection.candidates import Candidate, Search
from txmessaging.detection.phone.numbering import Reading, read_number
from txmessaging.detection.puzzles.finding import solved
from txmessaging.detection.words.number_cues import ORDER_WORDS
from txmessaging.detection.words.number_words import NUMBER_WORDS

_LENGTHS: Final = range(8, 14)
_LEAST_FIGURES: Final = 5
_LONGEST: Final = 400
_LETTERS_BETWEEN = re.compile(
    r"(?<![\w.,/-])\+?\d{1,5}(?:\s?(?:[^\W\d_a-z]{1,2}|[a-z])[\u0900-\u0903\u093a-\u094f-]{0,2}\s?\d{1,5}){2,12}(?![a-z\d/_])"
)
_FIGURES = re.compile(r"\d+")
_SEPARATORS = re.compile(r"[^\W\d_]")
# What counts or dates, and so stands between figures that are no number: hours, floors, pieces, sizes.
_COUNTERS: Final = frozenset(
    "年月日号號时時分秒点點元円块塊角毛个個件本枚回回階楼樓室层層栋棟度米寸斤克公张張套条條双雙对對只隻台次位人折送比和与或至到"
    "всгдшчрكسج"
)
_SAID_TO_IGNORE = re.compile(
    r"\b(?:harf\w*|letters?|ignore|remove|hata\w*|hatado|nikal\w*|chhod\w*|lettere|buchstaben|letras|lettres|litery|букв\w*|аралар\w*)\b"
    r"|去掉|删掉|刪掉|不要|忽略|无视|無視|ひらがな|カタカナ|文字|抜い|抜き|消し|حرف|حروف|الحروف|شيل|احذف|अक्षर|हटा|छोड़"
)


def find_noise(search: Search) -> Iterator[Candidate]:
    """Yield the numbers of a region with letters between their digits, or in their place.

    Args:
        search: The scan under way.

    Raises:
        BudgetSpent: The text holds too many candidates.
    """
    if not search.regions or search.figures < _LEAST_FIGURES or len(search.lower) > _LONGEST:
        return
    if not ORDER_WORDS.isdisjoint(search.tokens):
        return
    yield from _with_letters_between(search)
    yield from _with_letters_explained(search)


def _with_letters_between(search: Search) -> Iterator[Candidate]:
    """The same letter of another script between all groups, or any, where they are said to be nothing."""
    for match in _LETTERS_BETWEEN.finditer(search.lower):
        between = _SEPARATORS.findall(match[0])
        digits = "".join(_FIGURES.findall(match[0]))
        if len(digits) not in _LENGTHS:
            continue
        same = len(set(_FIGURES.split(match[0])[1:-1])) == 1 and not between[0].isascii()
        nothing = same and _COUNTERS.isdisjoint(between)
        if (nothing or _SAID_TO_IGNORE.search(search.lower)) and (number := _number(search, digits)):
            search.spend()
            yield solved(match.span(), number.value, 0.8, "letters between its digits")


_MEANS = (
    r"(?:=|:|->|\u2192|\b(?:matlab|means?|is|yani|demek|yi|yu|ist|est|es|e|to|jest|sono|это)\b|मतलब|माने|يعني|يعنى"
    r"|معناها?|هو|は|が|を|是|当|當|代表|换|換|改)"
)
_EXPLAINED = re.compile(_MEANS)
_PAIR = re.compile(
    rf"(?<![^\W_])([^\W\d_])(?:\s(?:harfi|yerine|letter|अक्षर))?'?\s?{_MEANS}\s{{0,2}}([^\W_]{{1,9}})"
)
_RUN = "[+\\d{letters}][\\d{letters} ()./-]{{6,30}}"
_PLAIN: Final = {"o": "0", "i": "1", "l": "1"}
_MOST_PAIRS: Final = 6


def _with_letters_explained(search: Search) -> Iterator[Candidate]:
    """Letters that stand for digits, as the message itself explains."""
    lower = search.lower
    if not _EXPLAINED.search(lower):
        return
    said: dict[str, str] = {}
    rest = lower
    for match in _PAIR.finditer(lower):
        digit = match[2] if len(match[2]) == 1 and match[2].isdecimal() else NUMBER_WORDS.get(match[2], "")
        if len(digit) == 1 and len(said) < _MOST_PAIRS:
            said[match[1]] = digit
            rest = rest[: match.start()] + "\n" * len(match[0]) + rest[match.end() :]
    if not said:
        return
    glued = re.compile("\\d[{0}]|[{0}]\\d".format("".join(said)))
    said = {**_PLAIN, **said}
    run = re.compile(_RUN.format(letters="".join(said)))
    for match in run.finditer(rest):
        written = match[0].strip(" ()./-")
        digits = "".join(said.get(each, each) for each in written if each.isalnum())
        if len(digits) in _LENGTHS and glued.search(written) and (number := _number(search, digits)):
            search.spend()
            yield solved(match.span(), number.value, 0.85, "letters in the place of digits")
            return


def _number(search: Search, digits: str) -> Reading | None:
    if search.facts.has_number(digits) or search.allow.has_number(digits):
        return None
    readings = (found for region in search.regions if (found := read_number(digits, region)))
    return next((reading for reading in readings if reading.valid), None)
