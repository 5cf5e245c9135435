"""What becomes of the leases of one run, as settlements and as figures."""

from __future__ import annotations

import logging
from collections import Counter
from collections.abc import Callable
from typing import Any

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
            self._add("delivered", lease, State.DONE)
        elif isinstance(error, NotifierUnavailable):
            logger.warning("the notifier is unavailable (%s); rows are given back", code_of(error))
            self.returned(lease)
        elif isinstance(error, PermanentFailure):
            self.dead(lease, code_of(error))
        else:
            self.failed(lease, code_of(error))

    def suppressed(self, lease: Lease) -> None:
        """There is nobody to tell, or nothing."""
        self._add("suppressed", lease, State.DONE, error="nobody_to_tell")

    def failed(self, lease: Lease, code: str) -> None:
        """It is tried again later, unless it was tried often enough."""
        attempts = lease.first.attempts
        if attempts >= self.attempts:
            self.dead(lease, code)
            return
        delay = backoff(attempts, self.jitter())
        self._add("retried", lease, State.DUE, delay=delay, error=code)

    def dead(self, lease: Lease, code: str) -> None:
        """It is given up; nobody would know if nothing said so."""
        row = lease.first
        logger.error("a row of %s was given up (%s); it is among the dead letters", row.channel, row.kind)
        self._add("dead", lease, State.DEAD, error=code)

    def returned(self, lease: Lease) -> None:
        """It was not tried, and is due again in a moment."""
        delay = int(SECOND * (1 + self.jitter()))
        self._add("returned", lease, State.DUE, delay=delay, counts=False)

    def _add(self, what: str, lease: Lease, state: State, **more: Any) -> None:  # noqa: ANN401 - fields of several types
        made = Settlement(lease.first.key, self.token, state, others=lease.others, **more)
        self.settlements.append(made)
        self.counts[what] += 1


def code_of(error: Exception) -> str:
    """What is kept of an error: our own words, or the name of a foreign class; never its text."""
    words = str(error) if isinstance(error, NotificationError) else type(error).__name__
    return "".join(character if character.isprintable() else "?" for character in words[:200])
