"""Lengths of time as a policy or a ladder states them: timedeltas, or words such as `7 days`."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import Final

from txmessaging.errors import InvalidPolicy

LONGEST: Final = timedelta(days=3_650)
_UNITS: Final = {
    "day": timedelta(days=1),
    "hour": timedelta(hours=1),
    "minute": timedelta(minutes=1),
    "second": timedelta(seconds=1),
}
_WORDS: Final = re.compile(r"0*([0-9]+) (day|hour|minute|second)s?")
_MOST_DIGITS: Final = 9
"""More of them are too long in any unit."""


def as_duration(value: object, path: str) -> timedelta:
    """A length of time as it was given.

    Args:
        value: a timedelta, or a number with its unit: days, hours, minutes or seconds.
        path: where it stands.

    Raises:
        InvalidPolicy: it is none, is not positive, is longer than ten years, or has fractions of seconds.

    >>> as_duration("36 hours", "decay")
    datetime.timedelta(days=1, seconds=43200)
    """
    if isinstance(value, str) and (words := _WORDS.fullmatch(value)):
        value = timedelta.max if len(words[1]) > _MOST_DIGITS else int(words[1]) * _UNITS[words[2]]
    if not isinstance(value, timedelta):
        raise InvalidPolicy.at(path, "give a timedelta, or words such as '7 days' or '36 hours'")
    if not timedelta(0) < value <= LONGEST or value.microseconds:
        raise InvalidPolicy.at(path, f"use whole seconds, more than none and at most {LONGEST.days} days")
    return value


def in_words(duration: timedelta) -> str:
    """The words for a length of time, in the largest unit that it is a multiple of.

    >>> in_words(timedelta(days=7)), in_words(timedelta(hours=1)), in_words(timedelta(minutes=90))
    ('7 days', '1 hour', '90 minutes')
    """
    unit = next(name for name, length in _UNITS.items() if not duration % length)
    number = duration // _UNITS[unit]
    return f"{number} {unit}" if number == 1 else f"{number} {unit}s"
