"""One step of a ladder: from how many strikes on, and what follows for the messages of whoever has them."""

from __future__ import annotations

from datetime import timedelta
from typing import Final

import attrs

from txmessaging.domain.policy.duration import as_duration
from txmessaging.domain.policy.rule import as_number, named
from txmessaging.domain.vocabulary import Words
from txmessaging.errors import InvalidPolicy

MOST_STRIKES: Final = 50
"""A step may ask for so many; a decision reads four times as many that were not overruled."""


class Consequence(Words):
    """What follows from strikes, from the mildest to the gravest. None of them cuts an open order's channel.

    REMIND: messages go as usual, and their author is reminded.
    CONFIRM: each message must be confirmed by its author, and goes then.
    REVIEW: what would be delivered is held, for somebody to look at first.
    SUSPEND: the same, for a period.
    AT_RISK: the same, and the marketplace is to act on `StandingView.privileges_at_risk`.
    """

    REMIND = "remind"
    CONFIRM = "confirm"
    REVIEW = "review"
    SUSPEND = "suspend"
    AT_RISK = "at_risk"

    @property
    def gravity(self) -> int:
        """Its place in the order, from 0."""
        return _GRAVITY[self]

    @property
    def holds(self) -> bool:
        """Whether what would be delivered is held."""
        return self.gravity >= Consequence.REVIEW.gravity


_GRAVITY: Final = {consequence: place for place, consequence in enumerate(Consequence)}


def _as_id(value: str) -> str:
    return named(value, "id")


def _as_strikes(value: int) -> int:
    return as_number(value, "strikes", least=1, most=MOST_STRIKES)


def _as_consequence(value: Consequence | str) -> Consequence:
    try:
        return Consequence(value)
    except ValueError:
        raise InvalidPolicy.at("does", f"use one of {', '.join(Consequence)}") from None


def _as_period(value: timedelta | str | None) -> timedelta | None:
    return None if value is None else as_duration(value, "period")


@attrs.frozen(kw_only=True)
class Step:
    """What follows from how many strikes.

    Attributes:
        id: a name, unique in its ladder; it is in the verdict of each message that the step concerns.
        strikes: how many that count, from this on.
        does: what follows.
        period: how long a suspension lasts from the last strike at the step; None for all others,
            which last while so many strikes count.

    Raises:
        InvalidPolicy: a value cannot be taken; `path` names it.

    >>> Step(id="pause", strikes=3, does="suspend", period="36 hours").does
    <Consequence.SUSPEND: 'suspend'>
    """

    id: str = attrs.field(converter=_as_id)
    strikes: int = attrs.field(converter=_as_strikes)
    does: Consequence = attrs.field(converter=_as_consequence)
    period: timedelta | None = attrs.field(converter=_as_period, default=None)

    def __attrs_post_init__(self) -> None:
        if self.does is Consequence.SUSPEND and self.period is None:
            raise InvalidPolicy.at("period", "say how long a suspension lasts")
        if self.does is not Consequence.SUSPEND and self.period is not None:
            raise InvalidPolicy.at("period", "only a suspension has one; all others end as strikes decay")
