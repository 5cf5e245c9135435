"""How much a word looks like a handle rather than a word of the sentence."""

from __future__ import annotations

import re
from typing import Final

from txmessaging.detection.words.ordinary import ORDINARY
from txmessaging.detection.words.tlds import FILE_EXTENSIONS


class Look:
    """What a word looks like: how much of a handle it has in itself, from 0 to 3."""

    WORD = 0
    COMPOUND = 1
    MIXED = 2
    MADE_UP = 3


_NUMBER_LIKE = re.compile(r"[a-z]{0,2}[\d.,x-]+[a-z%]{0,4}(?:-\d+)?|\d+(?:st|nd|rd|th|am|pm|kg|cm|mm|gb|mah)")
_INNER_DOT = re.compile(
    r"[a-z]{4}[.][a-z](?:$|[.])|[a-z]{3}[.][a-z][.]|[a-z0-9]{2}[.][a-z][a-z0-9]|"
    r"[a-z0-9]{2}[.][a-z0-9]{2}|[a-z]{3}[.]\d|^[a-z0-9][.][a-z]{3}"
)
_MIXED = re.compile(r"[a-z]{3,}[a-z-]{0,30}\d|\d[a-z-]{4}|[a-z]\d[a-z]{3}")
_MODEL = re.compile(
    r"(?:iphone|ipad|galaxy|ps|xbox|usb|hdmi|mp|model|pro|max|gen|size|version|part|lot|v)-?\d+[a-z]*"
)
_CAMEL = re.compile(r"[A-Za-z][A-Za-z0-9]{0,38}[a-z][A-Z][a-z][A-Za-z0-9]{0,38}")
SHORT: Final = 3
_LONG: Final = 8
# Long words that end so are words of the language, far more often than handles.
_ENDINGS: Final = tuple(
    """ing ings ed ful ous ly tion tions able ible ment ments ness ity ance ence ies cion ciones mente
    zione mento cao coes keit heit ung ungen lich isch schaft ement aux sten""".split()
)


def look_of(handle: str, written: str) -> int:
    """How much a word looks like a handle rather than a word of the sentence."""
    bare = handle.removeprefix("live:")
    if bare in ORDINARY or _NUMBER_LIKE.fullmatch(bare) or _MODEL.fullmatch(bare):
        return -1
    if "#" in bare or bare != handle or "_" in bare:
        return Look.MADE_UP if len(bare) > SHORT else Look.WORD
    if "." in bare:
        return _look_of_dots(bare, written)
    if (_MIXED.search(bare) and not written.isupper()) or _CAMEL.fullmatch(written):
        return Look.MIXED
    return Look.COMPOUND if len(bare) >= _LONG and not bare.endswith(_ENDINGS) else Look.WORD


def may_be_mixed(text: str, start: int, end: int) -> bool:
    """Whether there is anything between two places that a word needs to look `Look.MIXED` or more."""
    return _MARK_OF_MIXED.search(text, start, end) is not None


_MARK_OF_MIXED = re.compile("[0-9_#.:]|[a-z][A-Z]")


def _look_of_dots(bare: str, written: str) -> int:
    first, *_, last = parts = bare.split(".")
    sentence = len(parts) == 2 and written.rpartition(".")[2][:1].isupper() and not written[:1].isupper()
    if sentence or last in FILE_EXTENSIONS or not _INNER_DOT.search(bare):
        return -1
    if len(parts) == 2 and (first in ORDINARY or last in ORDINARY):
        return Look.WORD
    return Look.MADE_UP if len(bare) > SHORT + 2 else Look.WORD
