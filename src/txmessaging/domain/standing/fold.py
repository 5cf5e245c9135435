"""A user's standing: a fold over the strikes that were not overruled, never a stored number."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta

import attrs

from txmessaging.domain.instant import FIRST, LAST, MICROSECOND, from_microseconds, from_optional
from txmessaging.domain.records import Strike
from txmessaging.domain.standing.ladder import Ladder
from txmessaging.domain.standing.step import Consequence, Step
from txmessaging.domain.vocabulary import Role


@attrs.frozen(kw_only=True)
class StrikeView:
    """A strike that counts.

    Attributes:
        transaction_id, entry: the attempt that caused it.
        at: when, UTC.
        counts_until: when it stops counting, UTC.
        reason: a stable code.
        rule: the rule of the policy, with its version.
    """

    transaction_id: str
    entry: int
    at: datetime
    counts_until: datetime
    reason: str
    rule: str


@attrs.frozen(kw_only=True)
class StandingView:
    """Where a user stands in one role.

    Attributes:
        user, role: whose standing.
        ladder: the version of the ladder.
        strikes: those that count, oldest first.
        step: the gravest step of the ladder that is reached; None below the first one.
        until: when that step ends if no strike comes and none is overruled, UTC; None without a step.
        suspended_until: until when what the user writes goes to review, UTC; None if not suspended.
        privileges_at_risk: whether the marketplace is to act.
    """

    user: str
    role: Role
    ladder: str
    strikes: tuple[StrikeView, ...] = ()
    step: Step | None = None
    until: datetime | None = None
    suspended_until: datetime | None = None
    privileges_at_risk: bool = False

    @property
    def last_strike_at(self) -> datetime | None:
        """When the last strike that counts was given, UTC; None without one."""
        return self.strikes[-1].at if self.strikes else None


def fold(user: str, role: Role, strikes: Iterable[Strike], ladder: Ladder, now: int) -> StandingView:
    """The standing that these strikes make.

    Args:
        user: whose.
        role: in which role.
        strikes: of this user in this role, in any order, overruled ones too.
        ladder: what follows from them.
        now: UTC microseconds.
    """
    valid = sorted(
        (strike for strike in strikes if strike.overruled_by is None),
        key=lambda strike: (strike.at, strike.transaction_id, strike.entry),
    )
    times = [strike.at for strike in valid]
    ends = [(step, _end(step, times, ladder)) for step in ladder.steps]
    reached = [(step, end) for step, end in ends if end > now]
    step, until = reached[-1] if reached else (None, None)
    suspensions = [end for step, end in reached if step.does is Consequence.SUSPEND]
    return StandingView(
        user=user,
        role=role,
        ladder=ladder.version,
        strikes=tuple(_view(strike, ladder) for strike in valid if _later(strike.at, ladder.decay) > now),
        step=step,
        until=from_optional(until),
        suspended_until=from_optional(max(suspensions, default=None)),
        privileges_at_risk=any(step.does is Consequence.AT_RISK for step, _ in reached),
    )


def _end(step: Step, times: Sequence[int], ladder: Ladder) -> int:
    """When the step ends if no strike comes; the beginning of time if it was never reached.

    A step without a period lasts while the last so many strikes count. A suspension runs from the last
    strike at which they all did, and then to its end: what others decay meanwhile does not shorten it.
    """
    needed = step.strikes
    if step.period is None:
        return _later(times[-needed], ladder.decay) if len(times) >= needed else FIRST
    for newest in range(len(times) - 1, needed - 2, -1):
        if _later(times[newest - needed + 1], ladder.decay) > times[newest]:
            return _later(times[newest], step.period)
    return FIRST


def _view(strike: Strike, ladder: Ladder) -> StrikeView:
    return StrikeView(
        transaction_id=strike.transaction_id,
        entry=strike.entry,
        at=from_microseconds(strike.at),
        counts_until=from_microseconds(_later(strike.at, ladder.decay)),
        reason=strike.reason,
        rule=strike.rule,
    )


def _later(moment: int, by: timedelta) -> int:
    """The moment so much later, as far as a datetime goes."""
    return min(moment + by // MICROSECOND, LAST)
