"""The verdict while typing: the same judgement as sending, and nothing is written."""

from __future__ import annotations

from datetime import datetime

import attrs

from txmessaging.detection.findings import Finding
from txmessaging.domain.checking import Checked
from txmessaging.domain.decisions.by_standing import restraint_on
from txmessaging.domain.decisions.existing import existing
from txmessaging.domain.decisions.judging import Rules, counted, judge
from txmessaging.domain.decisions.send import refusal
from txmessaging.domain.explanation import Explanation
from txmessaging.domain.snapshot import Snapshot, role_of
from txmessaging.domain.vocabulary import Outcome, Refusal


@attrs.frozen(kw_only=True)
class Preview:
    """What would become of a message if it were sent now.

    Attributes:
        outcome: as in `SendResult`; where a confirmation is asked for first, what follows once it is given.
        findings: contact information that was found.
        explanation: for the author, where there is something to say.
        refusal: why it would be REFUSED, or CONFIRMATION_REQUIRED.
        until: until when it would be REFUSED, UTC; None if no time is known.
    """

    outcome: Outcome
    findings: tuple[Finding, ...] = ()
    explanation: Explanation | None = None
    refusal: Refusal | None = None
    until: datetime | None = None


def preview(  # noqa: PLR0917 - as `send`
    snapshot: Snapshot, sender: str, body: str, rules: Rules, now: int, checked: Checked | None = None
) -> Preview:
    """What would become of `body`.

    Raises:
        ThreadNotFound: there is no such conversation for the sender.
        PolicyFailed: the host's policy raised.
    """
    thread = existing(snapshot)
    role = role_of(thread, sender)
    if refused := refusal(thread, role, rules.rates, now):
        return Preview(
            outcome=refused.outcome,
            explanation=refused.explanation,
            refusal=refused.refusal,
            until=refused.until,
        )
    restraint = restraint_on(snapshot, rules.ladder, now)
    judged = judge(thread, role, body, rules, restraint, checked)
    if rules.rates is not None:
        judged = counted(thread, body, judged, rules.rates, now)
    seen = Preview(
        outcome=judged.ruling.outcome,
        findings=judged.verdict.findings,
        explanation=judged.verdict.explanation,
    )
    if restraint is None or not restraint.asks_first:
        return seen
    explanation = seen.explanation or restraint.explanation
    return attrs.evolve(seen, explanation=explanation, refusal=Refusal.CONFIRMATION_REQUIRED)
