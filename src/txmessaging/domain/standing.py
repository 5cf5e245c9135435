"""A user's standing: a fold over the strikes that were not overruled, never a stored number."""

from __future__ import annotations

from collections.abc import Iterable

import attrs

from txmessaging.domain.instant import from_microseconds
from txmessaging.domain.records import Strike
from txmessaging.domain.vocabulary import Role


@attrs.frozen
class StandingView:
    """Where a user stands in one role.

    Attributes:
        user, role: whose standing.
        strikes: those that count, oldest first.
    """

    user: str
    role: Role
    strikes: tuple[Strike, ...] = ()

    @property
    def last_strike_at(self) -> str | None:
        """When the last strike was given, ISO 8601 in UTC; None without one."""
        return from_microseconds(self.strikes[-1].at).isoformat() if self.strikes else None


def fold(user: str, role: Role, strikes: Iterable[Strike]) -> StandingView:
    """The standing that these strikes make."""
    counting = (strike for strike in strikes if strike.overruled_by is None)
    ordered = sorted(counting, key=lambda strike: (strike.at, strike.transaction_id, strike.entry))
    return StandingView(user, role, tuple(ordered))
