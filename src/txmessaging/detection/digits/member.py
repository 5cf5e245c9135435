"""What digits are made of, however they are written."""

from __future__ import annotations

from typing import NamedTuple


class Member(NamedTuple):
    """A part of a row.

    Attributes:
        digits: What it reads as.
        start: Its first code point in the folded text.
        end: One past its last.
        how: "figure", "word" or "letter".
        weak: Whether it is a word of ordinary sentences too.
    """

    digits: str
    start: int
    end: int
    how: str
    weak: bool = False


class Part(NamedTuple):
    """What a token is to a row: members of it, or a word that may stand between two."""

    start: int
    end: int
    members: tuple[Member, ...]
