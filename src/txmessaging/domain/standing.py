"""A user's standing: a fold over the strikes that were not overruled, never a stored number."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

import attrs

from txmessaging.domain.instant import from_microseconds
from txmessaging.domain.records import Strike
from txmessaging.domain.vocabulary import Role


@attrs.frozen(kw_only=True)
class StrikeView:
    """A strike that counts.

    Attributes:
        transaction_id, entry: the attempt that caused it.
        at: when, UTC.
        reason: a stable code.
        rule: the rule of the policy, with its version.
    """

    transaction_id: str
    entry: int
    at: datetime
    reason: str
    rule: str


@attrs.frozen
class StandingView:
    """Where a user stands in one role.

    Attributes:
        user, role: whose standing.
        strikes: those that count, oldest first.
    """

    user: str
    role: Role
    strikes: tuple[StrikeView, ...] = ()

    @property
    def last_strike_at(self) -> datetime | None:
        """When the last strike was given, UTC; None without one."""
        return self.strikes[-1].at if self.strikes else None


def fold(user: str, role: Role, strikes: Iterable[Strike]) -> StandingView:
    """The standing that these strikes make."""
    counting = (strike for strike in strikes if strike.overruled_by is None)
    ordered = sorted(counting, key=lambda strike: (strike.at, strike.transaction_id, strike.entry))
    return StandingView(user, role, tuple(_view(strike) for strike in ordered))


def _view(strike: Strike) -> StrikeView:
    return StrikeView(
        transaction_id=strike.transaction_id,
        entry=strike.entry,
        at=from_microseconds(strike.at),
        reason=strike.reason,
        rule=strike.rule,
    )
