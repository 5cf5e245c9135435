"""What a word may be about: a rule that lacks its words need not search."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final


class Topic:
    """Bits; a word may have several, or none, as most words have."""

    DIGITS: Final = 1 << 0
    """A part of a row of digits."""
    MEMBER: Final = 1 << 21
    """Such a part that is more than a word between two."""
    SAID: Final = 1 << 1
    """A number word that is no word of ordinary sentences."""
    WEAK: Final = 1 << 2
    """A number word that is."""
    ODD: Final = 1 << 3
    """It may be glued of number words, drawn out, or written with figures."""
    GLUED: Final = 1 << 4
    """Long, and it begins like a number word."""
    JUMBLED: Final = 1 << 18
    """It has the letters of a number word in another order."""
    REPEAT: Final = 1 << 5
    """It says how often a digit comes."""
    AT: Final = 1 << 6
    """A word for an at sign that is a word of the sentence too."""
    MAIL: Final = 1 << 7
    """A clear word for an at sign, or the name of a mail provider."""
    AT_ONLY: Final = 1 << 8
    """A clear word for an at sign."""
    PHRASE: Final = 1 << 9
    """With the next word it may be a phrase for an at sign or name a provider."""
    SECOND: Final = 1 << 20
    """The next word of such a phrase."""
    DOT: Final = 1 << 10
    """A word for a full stop."""
    ENDING: Final = 1 << 11
    """An ending of hosts, or a service's name, that is read also where its full stop is missing."""
    NETWORK: Final = 1 << 12
    """It begins like the name of a network."""
    UNDERSCORE: Final = 1 << 13
    """A word for an underscore."""
    ACCOUNT: Final = 1 << 14
    """A word for a user name."""
    PIECE: Final = 1 << 15
    """It may be a piece of an address or account."""
    LETTER: Final = 1 << 16
    """A single letter or digit."""
    WINK: Final = 1 << 17
    """It may begin what is said where digits are no quantities."""
    OFFSITE: Final = 1 << 19
    """What an invitation off the platform may be about (a number, a call, a fee), in any language."""
    HINT: Final = 1 << 22
    """It tells that a text may hint at an invitation off the platform, in any language."""
    LEADS_ON: Final = 1 << 23
    """It may lead to the first piece of a name that is dictated."""


def union_of(topics: Iterable[int]) -> int:
    """What some words may be about together.

    Args:
        topics: Those of each word.

    Example:
        >>> union_of([Topic.SAID, Topic.WEAK, 0]) == Topic.SAID | Topic.WEAK
        True
    """
    together = 0
    for each in set(topics):
        together |= each
    return together
