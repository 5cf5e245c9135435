"""What becomes of the leases of one run, as settlements and as figures."""

from __future__ import annotations

import logging
from collections import Counter
from collections.abc import Callable

import attrs

from txmessaging.domain.instant import SECOND
from txmessaging.domain.outbox import Lease, Settlement, State, backoff
from txmessaging.errors import NotificationError, NotifierUnavailable, PermanentFailure

logger = logging.getLogger("txmessaging.dispatcher")


@attrs.frozen(kw_only=True)
class Outcomes:
    """Collects a settlement for each lease, and counts.

    Attributes:
        token: of the claim.
        attempts: tries before a row becomes a dead letter.
        jitter: random numbers in [0, 1).
        settlements: what there is to settle.
        counts: of leases, by the names of a `DispatchReport`.
    """

    token: str
    attempts: int
    jitter: Callable[[], float]
    settlements: list[Settlement] = attrs.field(factory=list[Settlement], init=False)
    counts: Counter[str] = attrs.field(factory=Counter[str], init=False)

    def tried(self, lease: Lease, error: Exception | None) -> None:
        """The notifier was called, and this is what it raised."""
        if error is None:
            self._add("delivered", Settlement(lease.first.key, self.token, State.DONE))
        elif isinstance(error, NotifierUnavailable):
            logger.warning("the notifier is unavailable (%s); rows are given back", code_of(error))
            self.returned(lease)
        elif isinstance(error, PermanentFailure):
            self.dead(lease, code_of(error))
        else:
            self.failed(lease, code_of(error))

    def suppressed(self, lease: Lease) -> None:
        """There is nobody to tell, or nothing."""
        settlement = Settlement(lease.first.key, self.token, State.DONE, error="nobody_to_tell")
        self._add("suppressed", settlement)

    def failed(self, lease: Lease, code: str) -> None:
        """It is tried again later, unless it was tried often enough."""
        row = lease.first
        if row.attempts >= self.attempts:
            self.dead(lease, code)
            return
        delay = backoff(row.attempts, self.jitter())
        self._add("retried", Settlement(row.key, self.token, State.DUE, delay=delay, error=code))

    def dead(self, lease: Lease, code: str) -> None:
        """It is given up."""
        self._add("dead", Settlement(lease.first.key, self.token, State.DEAD, error=code))

    def returned(self, lease: Lease) -> None:
        """It was not tried, and is due again in a moment."""
        delay = int(SECOND * (1 + self.jitter()))
        key = lease.first.key
        self._add("returned", Settlement(key, self.token, State.DUE, delay=delay, error=None, counts=False))

    def _add(self, what: str, settlement: Settlement) -> None:
        self.settlements.append(settlement)
        self.counts[what] += 1


def code_of(error: Exception) -> str:
    """What is kept of an error: our own words, or the name of a foreign class; never its text."""
    words = str(error) if isinstance(error, NotificationError) else type(error).__name__
    return "".join(character if character.isprintable() else "?" for character in words[:200])
