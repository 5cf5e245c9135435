"""The sentence and the clause in which something stands."""

from __future__ import annotations

import re
from typing import Final

from txmessaging.detection.reading.folding import fold
from txmessaging.detection.words.negations import CLAUSES

_LETTER: Final = r"[\w\u0900-\u097f]"


def one_of(words: str, *, spaced: bool = True) -> str:
    """The expression for one of the words of a table, of which `_` joins several to one.

    Args:
        words: As the tables list them.
        spaced: Whether the words have to stand on their own.
    """
    listed = sorted({*fold(words).lower.split()}, key=lambda each: (-len(each), each))
    shapes = [
        r"[\s'-]{1,2}".join(map(re.escape, each.split("_"))).replace("'", "'?") if spaced else re.escape(each)
        for each in listed
    ]
    group = f"(?:{'|'.join(shapes)})"
    return rf"(?<!{_LETTER}){group}(?!{_LETTER})" if spaced else group


_SENTENCE_END: Final = re.compile(r"[!?\n\u061f]+|\.(?=\s|$)|(?<=[\u3040-\u9fff])\.")
_CLAUSE_END: Final = re.compile(
    rf"[,;:()!?\n\u060c\u061f\u3001\u2026]|\.(?=\s|$)|(?<=[\u3040-\u9fff])\.|\s-\s|(?={one_of(CLAUSES)})"
)
_MOST: Final = 400
"""Characters to either side that are looked at: no sentence of a chat is longer."""


def sentence_at(lower: str, start: int, end: int) -> tuple[int, int]:
    """Where the sentence of a span begins and ends.

    Args:
        lower: The text, as `View.lower` has it.
        start: Where the span begins.
        end: One past its end.

    Example:
        >>> sentence_at("hi. call me! ok", 4, 8)
        (4, 11)
    """
    return _around(_SENTENCE_END, lower, start, end)


def clause_at(lower: str, start: int, end: int) -> tuple[int, int]:
    """Where the clause of a span begins and ends: a part of a sentence that says one thing.

    Args:
        lower: The text, as `View.lower` has it.
        start: Where the span begins.
        end: One past its end.

    Example:
        >>> clause_at("no, text me, ok", 4, 11)
        (4, 11)
    """
    return _around(_CLAUSE_END, lower, start, end)


def _around(stop: re.Pattern[str], lower: str, start: int, end: int) -> tuple[int, int]:
    first = max(0, start - _MOST)
    for found in stop.finditer(lower, first, start + 1):
        if found.end() <= start:
            first = found.end()
    behind = stop.search(lower, end, min(len(lower), end + _MOST))
    while first < start and lower[first].isspace():
        first += 1
    return first, behind.start() if behind else min(len(lower), end + _MOST)
