"""What digits are made of, however they are written."""

from __future__ import annotations

from typing import NamedTuple, TypeAlias


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


Part: TypeAlias = tuple[int, int, tuple[Member, ...]]
"""What a token is to a row: where it stands, and members of it, or none if it may stand between two."""
