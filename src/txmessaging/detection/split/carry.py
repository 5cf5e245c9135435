"""What one message leaves behind for the next ones of its sender, so that a detail in pieces is seen.

A message leaves its short rows of digits, if it holds little else or speaks of parts, and its text, if it
is short and may be a piece of an address or account. All fits into 256 bytes; the oldest goes first.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from txmessaging.detection.findings import MAX_CHARACTERS, Piece

MOST_OCTETS: Final = 256
LONGEST_DETAIL: Final = 15
"""Digits of a phone number at most (E.164)."""

_MOST_PIECES = 16


class Left(NamedTuple):
    """What one earlier message left.

    Attributes:
        label: What its sender's findings call it.
        digits: The digits in it, if it was a possible piece of a number.
        start: Where they begin in its original text.
        end: One past their last.
        text: Its folded text, if it was a possible piece of something else.
        speaks: Whether it said that a number or a part of one comes.
        bare: Whether it said nothing but its digits.
        size: How long its original text was.
        guised: Whether its digits stand there as an amount or another number: "$415", "lot no. 98".
        counts: Whether its digits are all figures of the message, with spaces between them.
    """

    label: int
    digits: str
    start: int
    end: int
    text: str
    speaks: bool
    bare: bool
    size: int
    guised: bool = False
    counts: bool = False


def decoded(carry: bytes | None) -> tuple[Left, ...]:
    """What earlier messages left; nothing, if the bytes are of another version or damaged.

    Args:
        carry: The `carry` of the scan before.

    Example:
        >>> decoded(b""), decoded(b"?")
        ((), ())
    """
    if not carry or len(carry) > MOST_OCTETS:
        return ()
    try:
        version, *fields = json.loads(bytes(carry).decode("utf-8", "surrogatepass"))
        lefts = tuple(
            Left(
                label=int(label),
                digits=str(digits).lstrip(_GUISED + _COUNTS),
                start=int(start),
                end=int(end),
                text=str(text),
                speaks=bool(flags & 1),
                bare=bool(flags & 2),
                size=int(flags >> 2),
                guised=str(digits).startswith(_GUISED),
                counts=str(digits).startswith(_COUNTS),
            )
            for label, digits, start, end, text, flags in fields
        )
    except (ValueError, TypeError, OverflowError):
        return ()
    return lefts if version == 1 and all(map(_is_sound, lefts)) else ()


def _is_sound(left: Left) -> bool:
    if not 0 < left.size <= MAX_CHARACTERS or not (left.digits or left.text or left.speaks):
        return False
    is_number = _DIGITS_LEFT.fullmatch(left.digits) is not None and 0 <= left.start <= left.end <= left.size
    return is_number and (not left.digits or left.start < left.end)


_GUISED: Final = "$"
"""Stands before digits that stand there as an amount."""
_COUNTS: Final = "#"
"""Stands before all figures of a message."""
_DIGITS_LEFT = re.compile(r"\+?[0-9]+|[0-9]{1,4}(?: [0-9]{1,4})+|")


def encoded(lefts: Sequence[Left]) -> bytes:
    """The bytes to keep; the oldest messages are left out as far as needed.

    Args:
        lefts: What messages left, oldest first.

    Example:
        >>> encoded([])
        b''
    """
    for first in range(max(0, len(lefts) - _MOST_PIECES), len(lefts)):
        fields = [
            [left.label, _written(left), left.start, left.end, left.text, _flags(left)]
            for left in lefts[first:]
        ]
        octets = _TO_JSON.encode([1, *fields]).encode("utf-8", "surrogatepass")
        if len(octets) <= MOST_OCTETS:
            return octets
    return b""


_TO_JSON: Final = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))


def _written(left: Left) -> str:
    return (_GUISED if left.guised else _COUNTS if left.counts else "") + left.digits


def _flags(left: Left) -> int:
    """Two bits, and the size above them: together they take the fewest octets."""
    return left.speaks + 2 * left.bare + 4 * left.size


def joined_digits(lefts: Sequence[Left], now: Left) -> Iterator[tuple[Left, ...]]:
    """Yield the rows of messages whose digits may be one number, the longest first; each ends with `now`.

    Args:
        lefts: What earlier messages left, oldest first.
        now: What this one leaves.
    """
    members = [*(left for left in lefts if left.digits), now]
    for first in range(len(members) - 1):
        row = tuple(members[first:])
        if now.digits and sum(len(left.digits) for left in row) <= LONGEST_DETAIL + 2:
            yield row


def pieces_of(row: Sequence[Left]) -> tuple[Piece, ...]:
    """The pieces of a number that is spread over messages.

    Args:
        row: What the messages left.
    """
    return tuple(Piece(left.label, left.start, left.end) for left in row)


def joined_text(lefts: Sequence[Left], now: str) -> Iterator[tuple[str, int]]:
    """Yield the texts of the last messages with this one behind them, and where this one begins.

    Args:
        lefts: What earlier messages left, oldest first.
        now: This message, folded.
    """
    texts = [left.text for left in lefts if left.text][-3:]
    # Without a space only where the later ones have none: "message 1" and "message 2" are no word.
    for glue in (" ", "") if all(len(text.split()) == 1 for text in (*texts[1:], now)) else (" ",):
        before = glue.join(texts) + glue
        if texts:
            yield before + now, len(before)
