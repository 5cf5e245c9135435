"""What a policy is asked about, and what it answers."""

from __future__ import annotations

from collections.abc import Callable

import attrs

from txmessaging.detection.findings import Finding
from txmessaging.domain.vocabulary import Outcome, Role


@attrs.frozen
class Situation:
    """What a policy looks at beside the findings.

    Attributes:
        author: who wrote the message.
        stage: where the transaction stands, as the host stated it; empty if it did not.
        times_tried: how often the author tried the value of a finding before in this conversation
            without getting it through.
        is_echo: whether the author has read the value of a finding in a warning of the other party, say:
            to repeat it is not excused, and never costs a strike.
    """

    author: Role
    stage: str = ""
    times_tried: Callable[[Finding], int] = attrs.field(default=lambda _: 0, eq=False)
    is_echo: Callable[[Finding], bool] = attrs.field(default=lambda _: False, eq=False)


@attrs.frozen
class Ruling:
    """What the policy says of one message.

    Attributes:
        outcome: what becomes of it.
        rule: the rule that decided, with the policy's version; None if none had to.
        code: the code of the explanation for its author; None if there is nothing to explain.
        strike: a stable reason, if it counts against the author's standing.
        hidden: the findings that must not reach the other side; those that are masked, if it is MASKED.
    """

    outcome: Outcome
    rule: str | None = None
    code: str | None = None
    strike: str | None = None
    hidden: tuple[Finding, ...] = ()
