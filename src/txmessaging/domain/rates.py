"""How fast a party may write into one conversation, and how often the same text.

Counted by the Generic Cell Rate Algorithm (ITU-T Recommendation I.371, annex A; a leaky bucket as a meter):
one number for each rate, the time at which the next message were due if all came evenly spaced. It needs
no history, no timer and no lock of its own.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from typing import Final, Self

import attrs

from txmessaging.domain.given import listed
from txmessaging.domain.instant import SECOND
from txmessaging.domain.text import checked_number
from txmessaging.errors import InvalidChoice, InvalidNumber

LONGEST_PERIOD: Final = 366 * 86_400.0
MOST_IN_A_PERIOD: Final = 1_000_000
MOST_RATES: Final = 4
MOST_TEXTS: Final = 4


def _as_messages(value: int) -> int:
    return checked_number(value, name="messages", least=1, most=MOST_IN_A_PERIOD)


def _as_seconds(value: float) -> float:
    return _checked_seconds(value)


def _checked_seconds(value: object) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 < value <= LONGEST_PERIOD:
        raise InvalidNumber(
            f"seconds must be more than 0 and at most {LONGEST_PERIOD:.0f}, which are 366 days",
            name="seconds",
        )
    return value


@attrs.frozen
class Rate:
    """So many messages at once, and so many in each period, evenly spaced, after that.

    With `Rate(10, 60)`, ten messages may follow each other at once, and another one each six seconds.

    Attributes:
        messages: how many, 1 to 1,000,000.
        seconds: of the period, more than 0 and at most 366 days.

    Raises:
        InvalidNumber: a value is outside its range.
    """

    messages: int = attrs.field(converter=_as_messages)
    seconds: float = attrs.field(converter=_as_seconds)
    _interval: int = attrs.field(
        init=False,
        eq=False,
        repr=False,
        # Rounded up: never more than was said.
        default=attrs.Factory(
            lambda self: math.ceil(self.seconds * SECOND / self.messages),
            takes_self=True,
        ),
    )

    def opens_at(self, mark: int, now: int) -> int:
        """When the next message may come, UTC microseconds: `now` or later.

        Args:
            mark: what `marked` gave for the last message; 0 before the first.
            now: UTC microseconds.
        """
        tolerance = self._interval * (self.messages - 1)
        return max(now, self._known(mark, now) - tolerance)

    def marked(self, mark: int, now: int) -> int:
        """The mark after a message at `now`: its theoretical arrival time, one interval further."""
        return max(now, self._known(mark, now)) + self._interval

    def after(self, mark: int, now: int) -> int | None:
        """The mark after a message at `now`; None if it is one too many."""
        return self.marked(mark, now) if self.opens_at(mark, now) <= now else None

    def _known(self, mark: int, now: int) -> int:
        """The mark, unless a clock that was wrong set it: nobody waits for a time that far ahead."""
        return mark if mark <= now + 2 * self._interval * self.messages else 0


@attrs.frozen
class Marks:
    """How far a party's messages in one conversation have come.

    Attributes:
        rates: the mark of each rate, in their order.
        texts: digest and mark of the last four different texts, oldest first.
    """

    rates: tuple[int, ...] = ()
    texts: tuple[tuple[str, int], ...] = ()

    def of_text(self, digest: str) -> int:
        """The mark of a text; 0 if there is none."""
        return next((mark for each, mark in self.texts if each == digest), 0)

    def with_text(self, digest: str, mark: int, now: int) -> Marks:
        """The marks with another one of a text; those that have passed at `now` are forgotten."""
        others = (each for each in self.texts if each[0] != digest and each[1] > now)
        return Marks(self.rates, (*others, (digest, mark))[-MOST_TEXTS:])


NO_MARKS: Final = Marks()


def _as_rates(rates: Iterable[Rate]) -> tuple[Rate, ...]:
    return listed(rates, name="rates")


@attrs.frozen
class Rates:
    """How fast each party may write into each conversation.

    Attributes:
        rates: all of them hold, at most four: one for bursts and one for the long run, say.
        repeats: how often the same text may be repeated; further ones are held. None if that does not matter.

    Raises:
        InvalidChoice: something in it is no Rate.
        InvalidNumber: there are more than four.

    >>> Rates([Rate(10, 60), Rate(200, 86_400)], repeats=Rate(3, 3_600)) == Rates.default()
    True
    """

    rates: tuple[Rate, ...] = attrs.field(converter=_as_rates)
    repeats: Rate | None = Rate(3, 3_600)

    def __attrs_post_init__(self) -> None:
        checked_number(len(self.rates), name="the number of rates", least=0, most=MOST_RATES)
        given: list[object] = [*self.rates, Rate(1, 1) if self.repeats is None else self.repeats]
        if not all(isinstance(each, Rate) for each in given):
            raise InvalidChoice("rates and repeats must be Rate values, such as Rate(10, 60)", name="rates")

    @classmethod
    def default(cls) -> Self:
        """Ten in a minute, 200 in a day, and the same text three times in an hour."""
        return cls((Rate(10, 60), Rate(200, 86_400)))

    def opens_at(self, marks: Marks, now: int) -> int:
        """When the next message may come, UTC microseconds: `now` or later."""
        return max((rate.opens_at(mark, now) for rate, mark in self._with_marks(marks)), default=now)

    def marked(self, marks: Marks, now: int) -> Marks:
        """The marks after a message at `now`."""
        after = (rate.marked(mark, now) for rate, mark in self._with_marks(marks))
        return Marks(tuple(after), marks.texts)

    def _with_marks(self, marks: Marks) -> Iterable[tuple[Rate, int]]:
        """Each rate with its mark. Those that other rates left fit or are ignored: see `Rate`."""
        missing = (0,) * (len(self.rates) - len(marks.rates))
        return zip(self.rates, marks.rates + missing, strict=False)
