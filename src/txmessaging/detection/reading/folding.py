"""A text as its reader sees it, in plain letters and digits, and the way back to the original.

Compatibility forms are folded as in UAX #15 (NFKC), digits of all scripts become ASCII digits, look-alikes
among Latin words become Latin letters (UTS #39), and what shows nothing is left out. Markup that a page
would render (entities, percent signs, tags) is read as it would be shown.
"""

from __future__ import annotations

import html
import re
import unicodedata
from array import array
from collections.abc import Callable, Iterable, Sequence
from typing import Final, NamedTuple
from urllib.parse import unquote

from txmessaging.detection.reading.lookalikes import LOOKALIKES

# What a page hides. Other things in angle brackets are shown, or are addresses and links.
_TAGS: Final = (
    "abbr|b|big|blockquote|body|br|center|code|del|div|em|font|h[1-6]|head|hr|html|i|img|ins|li|mark|ol|p|pre|s|small|span|"
    "strike|strong|style|sub|sup|table|tbody|td|th|title|tr|tt|u|ul|wbr"
)
_MARKUP = re.compile(
    r"&(?:\#[0-9]{2,7}|\#x[0-9a-f]{2,6}|[a-z]{2,8});|(?:%[0-9a-f]{2}){1,9}"
    rf"|</?(?:{_TAGS})(?:\s[^<>\n@:/]{{0,200}})?\s?/?>",
    re.IGNORECASE,
)
# Marks that are drawn onto the character before them; those of scripts that spell with marks are kept.
_MARKS: Final = (
    *range(0x0300, 0x0370),
    *range(0x064B, 0x0660),
    *range(0x1AB0, 0x1B00),
    *range(0x1DC0, 0x1E00),
    *range(0x20D0, 0x2100),
    *range(0xFE00, 0xFE10),
    *range(0xFE20, 0xFE30),
    *range(0xE0100, 0xE01F0),
)
_FILLERS: Final = frozenset(
    "\u180b\u180c\u180d\u180f\u0640\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0\u0670"
)
_SIGNS: Final = {
    **dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u02d7\u2043\u30fc\uff5e\u301c", "-"),
    **dict.fromkeys("\u2018\u2019\u201b\u2032\u02bc\u0060\u00b4", "'"),
    **dict.fromkeys("\u201c\u201d\u201e\u2033", '"'),
    **dict.fromkeys("\u2024\u3002\uff61\u06d4\u0701\u0964", "."),
    **dict.fromkeys("\u2044\u2215\u29f8", "/"),
    "\u2795": "+",
    "\u0131": "i",
    "\u00f8": "o",
    "\u00d8": "O",
    "\u0142": "l",
    "\u0141": "L",
    "\u0111": "d",
    "\u0130": "I",
}
_MOST_KEPT: Final = 20_000
# Greek and Cyrillic look-alikes are letters of their own; only among Latin ones are they read as Latin.
_FOREIGN = re.compile("[\u0370-\u052f]")
_WORD = re.compile(r"[^\W_]+(?:['-][^\W_]+)*")
_LATIN = re.compile("[A-Za-z0-9]")


class _Table(dict[int, str]):
    """A table of characters that is filled as they are met, and bounded."""

    def __init__(self, fold: Callable[[str], str]) -> None:
        super().__init__()
        self._fold = fold

    def __missing__(self, code: int) -> str:
        folded = self._fold(chr(code))
        if len(self) < _MOST_KEPT:
            self[code] = folded
        return folded


def _folded(character: str) -> str:
    if character in _SIGNS:
        return _SIGNS[character]
    category = unicodedata.category(character)
    if category == "Cf" or character in _FILLERS or _is_mark(character):
        return ""
    digit = unicodedata.digit(character, None)
    if digit is not None:
        return str(digit)
    if category == "Zs":
        return " "
    plain = unicodedata.normalize("NFKC", character)
    if len(plain) > _MOST_OF_ONE:
        return character  # a phrase in one sign: it would make a text many times as long
    return "".join(
        each if _FOREIGN.match(each) else _SIGNS.get(each, LOOKALIKES.get(each, each)) for each in plain
    )


def _is_mark(character: str) -> bool:
    """Whether it is drawn onto the character before it, and isn't what its script spells with."""
    placed = unicodedata.combining(character)
    return (
        ord(character) in _MARK_SET
        or placed in _POINTS
        or placed >= _ABOVE_OR_BELOW
        or unicodedata.category(character) == "Me"
    )


_MARK_SET: Final = frozenset(_MARKS)
# Canonical combining classes (UAX #44, 5.7.4): Hebrew and Arabic points; whatever is set around a letter.
_POINTS: Final = range(10, 36)
_ABOVE_OR_BELOW: Final = 200
_TABLE: Final = _Table(_folded)


class View(NamedTuple):
    """A text as the rules see it.

    Attributes:
        text: The folded text.
        lower: The same in lower case and without accents, character by character.
        original: What was folded.
        starts: Where each folded character begins in the original; None if it is where it was.
        ends: Where each one ends there.
    """

    text: str
    lower: str
    original: str
    starts: Sequence[int] | None = None
    ends: Sequence[int] | None = None

    def span(self, start: int, end: int) -> tuple[int, int]:
        r"""Where a span of the folded text stands in the original.

        Example:
            >>> view = fold("call 4\ufe0f\u20e31\ufe0f\u20e3")
            >>> view.text[5:7], view.span(5, 7)
            ('41', (5, 11))
        """
        if self.starts is None or self.ends is None:
            return start, end
        return self.starts[start], self.ends[end - 1]

    def is_disguised(self, start: int, end: int) -> bool:
        r"""Whether a span of the folded text was written in characters that a filter would not know.

        Digits of a script of their own and full-width forms are none: people write so.

        Example:
            >>> fold("\u24d0@b.test").is_disguised(0, 8), fold("caf\u00e9").is_disguised(0, 4)
            (True, False)
        """
        if self.original is self.text:
            return False
        first, last = self.span(start, end)
        folded, shown = self.text[start:end], self.original[first:last]
        if shown.isascii():
            return shown != folded
        foreign = bool(_FOREIGN.search(folded))
        return any(_is_disguise(each, foreign=foreign) for each in shown if not each.isascii())


def _is_disguise(character: str, *, foreign: bool) -> bool:
    """Whether nobody would write this character here but to hide something."""
    if _is_mark(character):
        return True
    if _FOREIGN.match(character):
        return not foreign and character in LOOKALIKES
    if character in LOOKALIKES or unicodedata.category(character) == "Cf":
        return True
    return unicodedata.decomposition(character).startswith(_STYLED) and _folded(character).isalnum()


_MOST_OF_ONE: Final = 4
_STYLED: Final = ("<font>", "<circle>", "<super>", "<sub>", "<square>", "<compat>")


def fold(text: str) -> View:
    r"""Return the text as its reader sees it.

    Example:
        >>> fold("\uff34\uff25\uff2c \u0664\u0661\u0665").text
        'TEL 415'
    """
    marked = _MARKUP.search(text) if "%" in text or "&" in text or "<" in text else None
    if marked is None:
        if text.isascii():
            return View(text, text.lower(), text)
        folded = _with_signs(text)
        if folded.isascii() and len(folded) == len(text):
            return View(folded, folded.lower(), text)
        if len(folded) == len(text):
            folded = _among_latin(folded)
            return View(folded, _lowered(folded), text)
    return _mapped(text)


def _with_signs(text: str) -> str:
    """Fold the few characters of an everyday text that change: quotation marks, dashes, pictures."""
    first = _CHANGED.search(text)
    if first is None:
        return text
    # A letter of another script is one of many.
    unusual = () if first[0].isalpha() else set(_CHANGED.findall(text))
    if not 0 < len(unusual) <= _FEW:
        return text.translate(_TABLE)
    for character in unusual:
        folded = _TABLE[ord(character)]
        # What it folds to is in ASCII, and so none of the others.
        if not folded.isascii() and folded != character:
            return text.translate(_TABLE)
        text = text.replace(character, folded)
    return text


_FEW: Final = 6


def _class_of(codes: Iterable[int], *, where: Callable[[str], bool]) -> str:
    """The expression for those of some characters for which something holds."""
    return f"[{''.join(re.escape(chr(code)) for code in codes if where(chr(code)))}]"


# Everyday characters of Latin, Cyrillic and Arabic that fold to themselves.
_EVERYDAY: Final = (*range(0x20, 0x180), *range(0x400, 0x482), *range(0x621, 0x64B), 0x0A)
_CHANGED = re.compile(_class_of(_EVERYDAY, where=lambda each: _folded(each) == each).replace("[", "[^", 1))


def _mapped(text: str) -> View:
    """Fold piece by piece, and remember where each character came from."""
    characters: list[str] = []
    # Arrays: a hundred thousand positions as objects would take more time than the folding.
    starts = array("L")
    ends = array("L")
    for shown, start, end in _pieces(text):
        for offset, character in enumerate(shown):
            first, last = (start + offset, start + offset + 1) if len(shown) == end - start else (start, end)
            folded = _TABLE[ord(character)]
            if not folded and ends and _is_mark(character):
                ends[-1] = last
            for each in folded:
                characters.append(each)
                starts.append(first)
                ends.append(last)
    folded = _among_latin("".join(characters))
    return View(folded, _lowered(folded), text, starts, ends)


def _pieces(text: str) -> list[tuple[str, int, int]]:
    """The text in pieces: what is shown, and where it stands. A tag shows nothing."""
    pieces: list[tuple[str, int, int]] = []
    done = 0
    for match in _MARKUP.finditer(text):
        start, end = match.span()
        pieces.append((text[done:start], done, start))
        pieces.append((_shown(match[0]), start, end))
        done = end
    pieces.append((text[done:], done, len(text)))
    return [piece for piece in pieces if piece[0]]


def _shown(markup: str) -> str:
    if markup[0] == "<":
        return ""
    return unquote(markup) if markup[0] == "%" else html.unescape(markup)


def _among_latin(folded: str) -> str:
    """Read Greek and Cyrillic look-alikes as Latin letters in words that have those too, or an @ beside."""
    if not _FOREIGN.search(folded) or not _BESIDE_FOREIGN.search(folded):
        return folded
    return _WORD.sub(_latin, folded)


_BESIDE_FOREIGN = re.compile("[A-Za-z0-9@]|[.][\u0370-\u052f]")


def _latin(word: re.Match[str]) -> str:
    text, start, end = word.string, word.start(), word.end()
    beside = text[max(0, start - 1) : start] + text[end : end + 1]
    if not (_FOREIGN.search(word[0]) and (_LATIN.search(word[0]) or "@" in beside or beside[:1] == ".")):
        return word[0]
    read = "".join(LOOKALIKES.get(character, character) for character in word[0])
    read = _CHE_FOR_FOUR.sub("4", read)
    return word[0] if _FOREIGN.search(read) else read


# Before a digit: behind one it is the word for hours, "24\u0447".
_CHE_FOR_FOUR = re.compile("[\u0447\u0427](?=\\d)")


def _plain_lower(character: str) -> str:
    """The character in lower case and without its accent; always one."""
    base = unicodedata.normalize("NFD", character)[0]
    # A letter of a script that spells with marks, or a syllable, is not taken apart.
    lower = (base if _ACCENTED.match(base) else character).lower()
    return lower if len(lower) == 1 else character


_ACCENTED = re.compile("[A-Za-z\u0370-\u052f]")
_LOWER: Final = _Table(_plain_lower)


def _lowered(text: str) -> str:
    lower = text.lower()
    if not lower.isascii():
        for letter in set(_WITH_ACCENT.findall(lower)):
            lower = lower.replace(letter, _LOWER[ord(letter)])
    return lower


_MAY_HAVE_ACCENTS: Final = (*range(0xC0, 0x250), *range(0x370, 0x530), *range(0x1E00, 0x2000))
_WITH_ACCENT = re.compile(_class_of(_MAY_HAVE_ACCENTS, where=lambda each: _plain_lower(each) != each.lower()))
