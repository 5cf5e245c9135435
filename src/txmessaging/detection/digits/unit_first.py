"""German and Dutch numbers in one word, the unit before the ten, as dialects write them: "achtadachtzig".

Standard spellings are in the table of number words. Here a word is taken apart into a unit, what joins it
and a ten, with or without hundreds before, so that every spelling of one goes with every spelling of another.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

# Forms by ear and by dialect (Bavarian, Austrian, Swiss, Low German, Flemish), collected by hand; without
# accents, as folded text is.
_UNITS: Final = {
    1: "ein eins eine ains oan oans oana ana ei eis een ene",
    2: "zwei zwo zwoa zwoar zwaa zwa zwai zwoi zwee zwi twei twee twe",
    3: "drei dra drai dru drue dree dri drie",
    4: "vier viere viera vieri fier veer via veir",
    5: "funf fuenf fuf fuif fimf fumf fuff foof fief vijf vief vyf",
    6: "sechs sachs sex seks sechse segs zes ses",
    7: "sieben siebn siem sibe siben sibn siebe siwe zeven zeve seven zeuven zeuve",
    8: "acht ocht achte oacht ach agt",
    9: "neun nein nun nune nuni nuun noin naen neine negen nege neegen",
}
_TENS: Final = {
    20: "zwanz zwonz zwaenz swanz",
    30: "dreiß dreiss dreis driss dris",
    40: "vierz viez fierz virz",
    50: "funfz fuenfz fuffz fufz fimfz fumfz",
    60: "sechz sachz segz sexz",
    70: "siebz siebenz sibz sibez siwez",
    80: "achtz achz ochtz ochz",
    90: "neunz neinz nunz noinz",
}
_DUTCH_TENS: Final = {
    20: "twin",
    30: "der",
    40: "veer vier",
    50: "vijf vief",
    60: "zes ses",
    70: "zeven seven zeuven",
    80: "tach dach",
    90: "negen neg neegen",
}
_TEENS: Final = {
    10: "zehn zehne tien",
    11: "elf elfi oelf",
    12: "zwolf zwoelf zwolfi zwoif zwelf twaalf twaalef twalf",
    13: "dertien",
    14: "veertien viertien",
    15: "vijftien vieftien",
    16: "zestien sestien",
    17: "zeventien seventien",
    18: "achttien agtien",
    19: "negentien neegentien",
}
_TEEN_STEMS: Final = {
    13: "drei dra dri dru drue",
    14: "vier vie via",
    15: "funf fuenf fuff fuf",
    16: "sech sach",
    17: "sieb siebe sieben sib sibe",
    18: "acht ach ocht och",
    19: "neun nein nun",
}
_JOINTS: Final = frozenset(["und", "unt", "un", "ed", "ad", "e", "a", "ar", "era", "ra", "ne", "n", "en"])
_HUNDRED = re.compile("(?:hundert|hunnert|honderd|hondert)(?:und|en)?")


def _forms(words: Mapping[int, str]) -> dict[str, int]:
    return {form: number for number, forms in words.items() for form in forms.split()}


def _with_endings(stems: Mapping[int, str], endings: str) -> dict[str, int]:
    return {stem + ending: number for stem, number in _forms(stems).items() for ending in endings.split()}


_UNIT: Final = _forms(_UNITS)
_TEEN: Final = {**_forms(_TEENS), **_with_endings(_TEEN_STEMS, "zehn zehne zeh zen zea zah za")}
_TEN: Final = {**_with_endings(_TENS, "ig ich g"), **_with_endings(_DUTCH_TENS, "tig teg tich")}
_LENGTHS: Final = range(6, 27)
_LONGEST_TEN: Final = max(map(len, _TEN))
_LONGEST_UNIT: Final = max(map(len, _UNIT))


def unit_first(word: str) -> str:
    """The digits of a German or Dutch number in one word; empty if it is none.

    Args:
        word: A word of a folded text in lower case.

    Example:
        >>> unit_first("achtadachtzig"), unit_first("agtendertig"), unit_first("vierhundertachzah")
        ('88', '38', '418')
        >>> unit_first("lampenschirm")
        ''
    """
    if len(word) not in _LENGTHS:
        return ""
    hundred = _HUNDRED.search(word)
    if hundred is None:
        below = _below_hundred(word)
        return str(below) if below else ""
    size = _UNIT.get(word[: hundred.start()], 0) if hundred.start() else 1
    rest = word[hundred.end() :]
    below = _below_hundred(rest) or _UNIT.get(rest, 0)
    return str(size * 100 + below) if size and (below or not rest) else ""


def _below_hundred(word: str) -> int:
    """A teen, a ten, or a unit, what joins it and a ten; zero if it is none of them."""
    if plain := _TEEN.get(word) or _TEN.get(word):
        return plain
    for cut in range(max(2, len(word) - _LONGEST_TEN), len(word) - 3):
        if (ten := _TEN.get(word[cut:])) and (unit := _with_joint(word[:cut])):
            return ten + unit
    return 0


def _with_joint(word: str) -> int:
    """The unit before a joint: 8 of "achtad"."""
    cuts = range(min(_LONGEST_UNIT, len(word) - 1), 1, -1)
    return next((_UNIT[word[:cut]] for cut in cuts if word[:cut] in _UNIT and word[cut:] in _JOINTS), 0)
