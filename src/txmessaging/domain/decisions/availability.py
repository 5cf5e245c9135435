"""Whether a user may write now, and if not, why and until when."""

from __future__ import annotations

from datetime import datetime

import attrs

from txmessaging.domain.decisions.by_standing import restraint_on
from txmessaging.domain.decisions.existing import existing
from txmessaging.domain.decisions.judging import Rules
from txmessaging.domain.decisions.send import refusal
from txmessaging.domain.explanation import Explanation
from txmessaging.domain.snapshot import Snapshot, role_of
from txmessaging.domain.vocabulary import Refusal


@attrs.frozen(kw_only=True)
class Availability:
    """Whether a user may write now, and what their standing does to it.

    Attributes:
        may_write: yes or no.
        reason: why not, from a closed list; or CONFIRMATION_REQUIRED, if they may once they confirm.
        until: until when that or the review lasts, UTC; None if no time is known.
        explanation: that in words.
        reviewed: whether what they write goes to review before it is delivered.
    """

    may_write: bool
    reason: Refusal | None = None
    until: datetime | None = None
    explanation: Explanation | None = None
    reviewed: bool = False


def availability(snapshot: Snapshot, user: str, rules: Rules, now: int) -> Availability:
    """Whether `user`, for whom the snapshot was read, may write.

    Raises:
        ThreadNotFound: there is no such conversation for this user.
    """
    thread = existing(snapshot)
    refused = refusal(thread, role_of(thread, user), rules.rates, now)
    if refused is not None:
        return Availability(
            may_write=False, reason=refused.refusal, until=refused.until, explanation=refused.explanation
        )
    restraint = restraint_on(snapshot, rules.ladder, now)
    if restraint is None:
        return Availability(may_write=True)
    return Availability(
        may_write=True,
        reason=Refusal.CONFIRMATION_REQUIRED if restraint.asks_first else None,
        until=restraint.standing.until,
        explanation=restraint.explanation,
        reviewed=restraint.holds,
    )
