"""Phrases that are searched for only where a word of the text begins as one of them does.

An expression of dozens of phrases takes longer than all that is asked before it, and most texts hold none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from attrs import field, frozen

if TYPE_CHECKING:
    from txmessaging.detection.candidates import Search

BEGINNING: Final = 4
"""Letters of a word by which phrases are looked up."""

_LETTERS = re.compile(r"[^\W\d_]*")


@frozen
class Phrases:
    r"""Phrases of languages with spaces, and of others.

    Attributes:
        spaced: Expressions with `|` between; each begins with a word, or with a group of words.
        ends: What stands behind each of them.
        unspaced: The same for texts that are not in ASCII; they may begin within a word.

    Example:
        >>> phrases = Phrases(r"back\sto\sfront|(?:put|stick)\stogether", r"\b", "倒着")
        >>> sorted(phrases.beginnings), phrases.search("read it back to front") is not None
        (['back', 'put', 'stic'], True)
    """

    spaced: str
    ends: str
    unspaced: str
    beginnings: frozenset[str] = field(init=False)
    _pattern: re.Pattern[str] = field(init=False)

    def __attrs_post_init__(self) -> None:
        every = (word for each in _alternatives(self.spaced) for word in _beginnings(each, self.ends))
        object.__setattr__(self, "beginnings", frozenset(every))
        object.__setattr__(self, "_pattern", re.compile(rf"\b(?:{self.spaced}){self.ends}|{self.unspaced}"))

    def search(self, text: str) -> re.Match[str] | None:
        """The first phrase in a text."""
        return self._pattern.search(text)

    def findall(self, text: str) -> list[str]:
        """All phrases in a text."""
        return [match[0] for match in self._pattern.finditer(text)]

    def are_in(self, search: Search) -> bool:
        """Whether a text has one of them.

        Args:
            search: The scan of the text.
        """
        if search.lower.isascii() and self.beginnings.isdisjoint(search.beginnings):
            return False
        return self.search(search.lower) is not None


def _alternatives(expression: str) -> Iterator[str]:
    """Take an expression apart at each `|` that stands in no group."""
    depth, start = 0, 0
    for at, character in enumerate(expression):
        depth += (character in "([") - (character in ")]")
        if character == "|" and not depth:
            yield expression[start:at]
            start = at + 1
    yield expression[start:]


def _beginnings(phrase: str, ends: str) -> Iterator[str]:
    """The words that may begin a phrase, as far as they are looked up.

    Raises:
        ValueError: It begins in a way that does not tell its first word.
    """
    if phrase.startswith("(?:"):
        group, _, rest = phrase[3:].partition(")")
        for each in group.split("|"):
            yield from _beginnings(each + rest, ends)
        return
    letters = _LETTERS.match(phrase)
    word = letters[0] if letters else ""
    behind = phrase[len(word) :] + ends
    if behind[:1] in {"?", "*", "{"} and behind:
        optional = word
        word, behind = word[:-1], behind[1:]
        yield optional[:BEGINNING]
    if not word or (len(word) < BEGINNING and behind[:2] not in {r"\s", r"\b"} and behind[:1] != "'"):
        raise ValueError(f"the first word of {phrase!r} is not told")
    yield word[:BEGINNING]
