"""Digits in a text however they are written: rows of figures, number words and letters that stand for digits.

A row is what a reader would read out as one number: its members may stand apart by punctuation, emoji or a
word such as "then". What a row means is not said here.
"""

from __future__ import annotations

from txmessaging.detection.digits.by_ear import by_ear
from txmessaging.detection.digits.glued import is_glued, is_odd
from txmessaging.detection.digits.member import Member
from txmessaging.detection.digits.misspelt import is_jumbled
from txmessaging.detection.digits.rows import Row, rows
from txmessaging.detection.digits.said import FILLERS, MISSPELT, says_digits, says_something
from txmessaging.detection.digits.worth import may_hold_digits

__all__ = [
    "FILLERS",
    "MISSPELT",
    "Member",
    "Row",
    "by_ear",
    "is_glued",
    "is_jumbled",
    "is_odd",
    "may_hold_digits",
    "rows",
    "says_digits",
    "says_something",
]
