"""Whether a user may write now, and if not, why and until when."""

from __future__ import annotations

from datetime import datetime

import attrs

from txmessaging.domain.decisions.existing import existing
from txmessaging.domain.decisions.send import refusal
from txmessaging.domain.explanation import Explanation
from txmessaging.domain.snapshot import Snapshot
from txmessaging.domain.vocabulary import Refusal


@attrs.frozen(kw_only=True)
class Availability:
    """Whether a user may write now.

    Attributes:
        may_write: yes or no.
        reason: why not, from a closed list; None if they may.
        until: until when, UTC; None if no time is known.
        explanation: the reason in words.
    """

    may_write: bool
    reason: Refusal | None = None
    until: datetime | None = None
    explanation: Explanation | None = None


def availability(snapshot: Snapshot, now: int) -> Availability:
    """Whether the party that the snapshot was read for may write.

    Raises:
        ThreadNotFound: there is no such conversation for this user.
    """
    refused = refusal(existing(snapshot), now)
    if refused is None:
        return Availability(may_write=True)
    return Availability(
        may_write=False, reason=refused.refusal, until=refused.until, explanation=refused.explanation
    )
