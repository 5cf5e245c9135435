"""Whether it is worth looking for digits at all."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from txmessaging.detection.digits.ideographs import count_ideographs
from txmessaging.detection.topics import Topic

_FEWEST: Final = 2
_FEWEST_WITH_LETTERS: Final = 4
_NUMBERS: Final = Topic.SAID | Topic.WEAK | Topic.ODD | Topic.GLUED
_LONE_LETTERS = re.compile(r"(?<![^\W_])[olszbg](?![^\W_])")
_MOST_DRAWN: Final = 3
"""Digits that a word stands for, at most."""


def may_hold_digits(lower: str, topics: Sequence[int], figures: int, least: int) -> bool:
    """Whether there may be so many digits in a row, written in whatever way: most texts have not.

    Args:
        lower: The folded text in lower case.
        topics: Those of its words.
        figures: The digits in it.
        least: Digits that are enough.

    Example:
        >>> may_hold_digits("only 2 left", [0, Topic.DIGITS, 0], 1, 7)
        False
    """
    if figures >= least:
        return True
    topics = [topic for topic in topics if topic & _NUMBERS]
    said = sum([topic & Topic.SAID for topic in topics]) // Topic.SAID
    # Letters among figures, and words that are glued or drawn out.
    odd = sum([topic & Topic.ODD for topic in topics]) // Topic.ODD if figures or said else 0
    if sum([topic & Topic.GLUED for topic in topics]):
        return True  # "fouronefivefivefive…"
    if not lower.isascii():
        said += count_ideographs(lower)
    if said + odd < _FEWEST and figures < least - _MOST_DRAWN:
        return False
    if figures >= _FEWEST_WITH_LETTERS and figures + len(_LONE_LETTERS.findall(lower)) >= least:
        return True  # "|7|2|0| S|S|5 |O|l|8|l|"
    weak = sum([topic & Topic.WEAK for topic in topics]) // Topic.WEAK
    return figures + _MOST_DRAWN * (said + odd) + (weak if said + odd else 0) >= least
