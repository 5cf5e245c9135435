"""The part of an address before the sign, read backwards, however its own signs are written."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from attrs import frozen

from txmessaging.detection.reading.lexemes import Lexeme
from txmessaging.detection.words.addresses import NO_NAMES
from txmessaging.detection.words.sign_phrases import LITERAL

LOCAL_SIGNS: Final = frozenset("._-+")
"""The signs of local parts."""

MOST_LOCAL: Final = 64
"""Characters of a local part: RFC 5321, section 4.5.3.1."""

MOST_GAP: Final = 3
_LETTER_BY_LETTER = re.compile(r"(?:[^\W_]-){3}")


@frozen
class Local:
    """The part of an address before the sign.

    Attributes:
        text: What it reads as.
        start: Where it begins.
        first: Which lexeme begins it.
        single: Whether it is one word.
    """

    text: str
    start: int
    first: int
    single: bool


def local_part(lower: str, parts: Sequence[Lexeme], at: int, end: int) -> Local | None:
    """The local part that ends with a lexeme, read backwards; None if there is none.

    Args:
        lower: The folded text in lower case.
        parts: Its words and signs.
        at: The last lexeme.
        end: Where the local part has to end.
    """
    if at >= 0 and parts[at].text == "@":
        at -= 1
    if at >= 0 and parts[at].text == "," and end - parts[at].end <= 1:
        at -= 1
    if at >= 1 and parts[at].text == ")":
        at = _before_filler(parts, at)
    if at < 0 or parts[at].sign or (end - parts[at].end > MOST_GAP and parts[at + 1].text not in {"(", ","}):
        return None
    if parts[at].provider and not _glued_before(parts, at):
        return None
    first, text = _with_joined(lower, parts, at, _written(lower, parts, at))
    if text.isdecimal() and first and _may_be_a_name(parts, first - 1, first):
        first, text = _with_joined(lower, parts, first - 1, parts[first - 1].text + text)
    single = first == at
    text = text.strip("._-+")
    if _LETTER_BY_LETTER.match(text):
        text = text.replace("-", "")
    if not text or len(text) > MOST_LOCAL:
        return None
    return Local(text, parts[first].start, first, single)


def _with_joined(lower: str, parts: Sequence[Lexeme], first: int, text: str) -> tuple[int, str]:
    """Where a local part begins, and its text, with all that is tied to its first word."""
    while first > 1 and len(text) < MOST_LOCAL and (joined := _joined(lower, parts, first)) is not None:
        first, text = joined[0], joined[1] + text
    return first, text


def _may_be_a_name(parts: Sequence[Lexeme], before: int, at: int) -> bool:
    """Whether a word before figures belongs to them: "jane doe 88"."""
    name = parts[before]
    glued = parts[at].start - name.end <= 1
    return not name.sign and glued and name.text.isalpha() and name.text not in NO_NAMES


def _written(lower: str, parts: Sequence[Lexeme], at: int) -> str:
    part = parts[at]
    return lower[part.start : part.end] if part.provider else part.text


def _glued_before(parts: Sequence[Lexeme], at: int) -> bool:
    return at > 0 and parts[at - 1].sign in LOCAL_SIGNS


def _before_filler(parts: Sequence[Lexeme], at: int) -> int:
    for opening in range(at - 1, max(-1, at - 9), -1):
        if parts[opening].text == "(":
            return opening - 1
    return at


def _joined(lower: str, parts: Sequence[Lexeme], first: int) -> tuple[int, str] | None:
    """What belongs before a word of a local part: its place and its text."""
    sign, end = parts[first - 1], parts[first].start
    before = first - 2
    if sign.text == ")":
        opening = _before_filler(parts, first - 1)
        if opening < 1 or opening == first - 1:
            return None
        before, sign = opening - 1, parts[opening]
    if before >= 0 and parts[before].text == ")":
        before = _before_filler(parts, before)
    if before < 0 or parts[before].sign:
        return None
    name = parts[before]
    tight = sign.end == end and name.end == sign.start
    if sign.sign in LOCAL_SIGNS:
        return (
            (before, _written(lower, parts, before) + sign.sign)
            if _ties(name, sign, end, tight=tight)
            else None
        )
    if tight and not sign.text.isascii() and not sign.text.isalnum():
        return before, _written(lower, parts, before)
    return None


def _ties(name: Lexeme, sign: Lexeme, end: int, *, tight: bool) -> bool:
    """Whether a sign belongs to a local part, by what stands around it."""
    if sign.form != LITERAL:
        return name.text not in NO_NAMES or len(name.text) > 3
    spaced = 0 < sign.start - name.end <= MOST_GAP and 0 < end - sign.end <= MOST_GAP
    return tight or (sign.sign == "." and spaced)
