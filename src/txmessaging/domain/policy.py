"""The marketplace's policy: from findings to an outcome."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import attrs

from txmessaging.detection.findings import HIGH_CONFIDENCE, Finding
from txmessaging.domain.vocabulary import Outcome


@attrs.frozen
class Ruling:
    """What the policy says of one message.

    Attributes:
        outcome: what becomes of it.
        rule: the rule that decided, with the policy's version; None if none had to.
        code: the code of the explanation for its author; None if there is nothing to explain.
        strike: a stable reason, if it counts against the author's standing.
    """

    outcome: Outcome
    rule: str | None = None
    code: str | None = None
    strike: str | None = None


_DELIVERED = Ruling(Outcome.DELIVERED)


@attrs.frozen
class Policy:
    """What happens to a message with contact information in it.

    A message with a finding is returned to its author. The same value again in the same thread is
    blocked; it costs a strike if the detector is sure. Anything else is returned again: a false
    alarm must not punish.

    Attributes:
        version: kept with every verdict.
        strike_confidence: from which confidence, 0 to 1, a blocked finding costs a strike.
    """

    version: str = "default/1"
    strike_confidence: float = HIGH_CONFIDENCE

    @classmethod
    def default(cls) -> Policy:
        """The policy as described above."""
        return cls()

    def rule_on(
        self, findings: Sequence[Finding], tried_before: Callable[[Finding], bool], *, complete: bool = True
    ) -> Ruling:
        """The ruling on one message.

        Args:
            findings: what the detector found in it.
            tried_before: whether this author tried the same value before in the same thread.
            complete: whether the detector examined all of it. What it did not is not delivered.
        """
        if not findings:
            if complete:
                return _DELIVERED
            return Ruling(Outcome.RETURNED, f"{self.version}:not-examined", "message.not_examined")
        again = [finding for finding in findings if tried_before(finding)]
        if not again:
            return Ruling(Outcome.RETURNED, f"{self.version}:contact-info", "contact_info.returned")
        sure = any(finding.confidence >= self.strike_confidence for finding in again)
        return Ruling(
            Outcome.BLOCKED,
            f"{self.version}:contact-info-again",
            "contact_info.blocked",
            "contact_info_again" if sure else None,
        )
